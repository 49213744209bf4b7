"""What is done: schedules, the tasks that come from them or from faults, ticked checklists, and readings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from quaestor.demo.chance import LAST_DAY, Chance, Wheel
from quaestor.demo.facility.property import CATEGORIES, TEAMS, Asset, Worker
from quaestor.demo.tables import Row

FIRST_DAY = dt.date(2024, 1, 1)
DAYS = {"weekly": 7, "monthly": 30, "quarterly": 91, "yearly": 365}
_FREQUENCY = Wheel(tuple(DAYS), (4, 30, 38, 28))
_TEAM = {
    "Boiler": "HVAC", "Chiller": "HVAC", "Air Handling Unit": "HVAC", "Elevator": "Electrical",
    "Fire Extinguisher": "Safety", "Fire Alarm Panel": "Safety", "Emergency Generator": "Electrical",
    "Pump": "Plumbing", "Lighting Panel": "Electrical", "Electricity Meter": "Electrical",
    "Automatic Door": "Electrical", "Server Rack Cooler": "IT Infrastructure",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Schedule:
    id: int
    asset: Asset
    checklist_id: int
    assignee: Worker
    frequency: str
    starts_on: dt.date
    ends_on: dt.date | None
    active: bool

    @property
    def name(self) -> str:
        return f"{self.frequency.capitalize()} check of {self.asset.name}"


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    row: Row
    checklist_id: int | None
    """Where it was ticked off."""


def make_checklists() -> tuple[list[Row], list[Row], dict[int, list[int]]]:
    """Checklists, their items, and the ids of the items by checklist: one list for each category."""
    lists: list[Row] = []
    items: list[Row] = []
    ids = count(1)
    by_list: dict[int, list[int]] = {}
    for category in CATEGORIES:
        lists.append((category.id, f"{category.name} inspection", category.id))
        for position, instruction in enumerate(category.checks, start=1):
            number = next(ids)
            items.append((number, category.id, position, instruction))
            by_list.setdefault(category.id, []).append(number)
    return lists, items, by_list


def make_schedules(assets: Sequence[Asset], workers: Sequence[Worker]) -> list[Schedule]:
    chance, ids = Chance("facility/schedules"), count(1)
    schedules = []
    for asset in assets:
        if asset.status == "retired" or not chance.happens(0.42):
            continue
        starts = chance.day(max(asset.installed_on or FIRST_DAY, FIRST_DAY), dt.date(2026, 9, 30), lean=0.4)
        ended = chance.happens(0.07)
        frequency = _FREQUENCY.spin(chance)
        schedules.append(
            Schedule(
                next(ids),
                asset,
                asset.category.id,
                chance.pick(_able(asset, workers)),
                frequency,
                starts,
                min(starts + dt.timedelta(days=chance.whole(90, 500)), LAST_DAY) if ended else None,
                not ended,
            )
        )
    return schedules


def make_tasks(schedules: Sequence[Schedule], assets: Sequence[Asset], workers: Sequence[Worker]) -> list[Task]:
    planned = list(_planned(schedules))
    return planned + list(_faults(assets, workers, first=len(planned) + 1))


def _planned(schedules: Sequence[Schedule]) -> Iterator[Task]:
    chance, ids = Chance("facility/planned"), count(1)
    for schedule in schedules:
        due = schedule.starts_on
        while due <= (schedule.ends_on or LAST_DAY + dt.timedelta(days=30)):
            kind = "inspection" if schedule.frequency in ("weekly", "yearly") else "preventive"
            created = max(due - dt.timedelta(days=14), FIRST_DAY)
            title = f"{schedule.frequency.capitalize()} check of {schedule.asset.name}"
            assignee = None if chance.happens(0.03) else schedule.assignee.id
            priority = chance.pick((2, 3, 3, 3, 4))
            yield _task(chance, next(ids), title, kind, priority, schedule.asset, schedule, assignee, created, due)
            due += dt.timedelta(days=DAYS[schedule.frequency])


_PRIORITY = Wheel((1, 2, 3, 4), (9, 28, 45, 18))
_TIME_ALLOWED = {1: 1, 2: 5, 3: 14, 4: 40}
"""Days until a fault of that priority should be repaired."""


def _faults(assets: Sequence[Asset], workers: Sequence[Worker], first: int, total: int = 2_600) -> Iterator[Task]:
    """Old assets fail more often than new ones."""
    chance = Chance("facility/faults")
    age = [((LAST_DAY - (asset.installed_on or FIRST_DAY)).days / 365) ** 1.2 + 0.5 for asset in assets]
    fails = Wheel(assets, age)
    days = sorted(chance.day(FIRST_DAY, LAST_DAY) for _ in range(total))
    for number, created in enumerate(days, start=first):
        asset, priority = fails.spin(chance), _PRIORITY.spin(chance)
        assignee = None if chance.happens(0.08) else chance.pick(_able(asset, workers)).id
        due = None if chance.happens(0.03) else created + dt.timedelta(days=_TIME_ALLOWED[priority])
        title = f"{chance.pick(asset.category.faults)} - {asset.name}"
        yield _task(chance, number, title, "corrective", priority, asset, None, assignee, created, due)


def _task(
    chance: Chance,
    number: int,
    title: str,
    kind: str,
    priority: int,
    asset: Asset,
    schedule: Schedule | None,
    assignee: int | None,
    created: dt.date,
    due: dt.date | None,
) -> Task:
    wanted = due or created + dt.timedelta(days=20)
    finished = wanted + dt.timedelta(days=round(chance.around(6, 0.9)) - 6)
    finished = max(finished, created)
    status = "DON" if finished <= LAST_DAY and chance.happens(0.94) else "WIP" if chance.happens(0.25) else "OPN"
    if status == "OPN" and chance.happens(0.12):
        status = "CAN"
    done = status == "DON"
    hours = round(max(0.25, chance.around(3.2 if kind == "corrective" else 1.1, 0.7)), 2)
    cost = round(chance.around(asset.category.price * 0.015 + 12, 0.9), 2)
    row = (
        number,
        title,
        kind,
        status,
        priority,
        asset.site_id,
        None if chance.happens(0.02) else asset.id,
        schedule.id if schedule else None,
        assignee,
        created.isoformat(),
        due.isoformat() if due else None,
        finished.isoformat() if done else None,
        hours if done and chance.happens(0.96) else None,
        cost if done and (kind == "corrective" or chance.happens(0.2)) else None,
    )
    return Task(number, row, schedule.checklist_id if schedule and done and chance.happens(0.9) else None)


def _able(asset: Asset, workers: Sequence[Worker]) -> list[Worker]:
    team = TEAMS.index(_TEAM[asset.category.name]) + 1
    return [worker for worker in workers if worker.team_id == team and worker.active]


_RESULT = Wheel(("pass", "fail", "n/a"), (90, 7, 3))
_NOTES = ("needs repair", "worn out", "part ordered", "dirty", "to be watched", "reported to the site manager")


def make_results(tasks: Sequence[Task], items: dict[int, list[int]]) -> Iterator[Row]:
    chance = Chance("facility/results")
    for task in tasks:
        for item in items[task.checklist_id] if task.checklist_id else ():
            result = _RESULT.spin(chance)
            yield task.id, item, result, chance.pick(_NOTES) if result == "fail" and chance.happens(0.7) else None


def make_readings(assets: Sequence[Asset]) -> Iterator[Row]:
    """Monthly since the start of 2024; meters use more in winter."""
    chance, ids = Chance("facility/readings"), count(1)
    for asset in assets:
        if asset.category.measured is None or asset.status == "retired":
            continue
        quantity, unit, usual = asset.category.measured
        size = chance.around(1.0, 0.25)
        for month in range(34):
            day = dt.date(2024 + month // 12, month % 12 + 1, chance.whole(1, 28))
            if day < (asset.installed_on or FIRST_DAY) or chance.happens(0.02):
                continue
            season = 1.0 + (0.22 if day.month in (11, 12, 1, 2) else -0.08) * (unit == "kWh")
            value = usual * season * chance.around(size if unit == "kWh" else 1.0, 0.06)
            yield (
                next(ids),
                asset.id,
                quantity,
                round(min(value, 100.0) if unit == "%" else value, 1),
                unit,
                chance.moment(day),
            )
