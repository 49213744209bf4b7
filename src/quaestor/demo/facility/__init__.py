"""Facility management: what has to be looked after in fourteen buildings, by whom, and whether it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import astuple
from pathlib import Path

from quaestor.demo.facility.property import (
    CATEGORIES,
    SITES,
    TEAMS,
    Asset,
    make_assets,
    make_locations,
    make_workers,
)
from quaestor.demo.facility.work import (
    Schedule,
    make_checklists,
    make_readings,
    make_results,
    make_schedules,
    make_tasks,
)
from quaestor.demo.tables import Row, fill, new_database


def build(path: Path) -> None:
    locations, workers = make_locations(), make_workers()
    assets = make_assets(locations)
    checklists, items, items_of = make_checklists()
    schedules = make_schedules(assets, workers)
    tasks = make_tasks(schedules, assets, workers)
    with new_database(path, "facility/schema.sql") as connection:
        fill(connection, "sites", (_plain(astuple(site)) for site in SITES))
        fill(connection, "locations", (astuple(location) for location in locations))
        fill(
            connection, "teams", ((number, name, f"+49 40 555 {number:02d}00") for number, name in enumerate(TEAMS, 1))
        )
        fill(connection, "people", (_plain(astuple(worker)) for worker in workers))
        fill(connection, "asset_categories", ((each.id, each.name, each.life) for each in CATEGORIES))
        fill(connection, "assets", _assets(assets))
        fill(connection, "checklists", checklists)
        fill(connection, "checklist_items", items)
        fill(connection, "schedules", _schedules(schedules))
        fill(connection, "tasks", (task.row for task in tasks))
        fill(connection, "checklist_results", make_results(tasks, items_of))
        fill(connection, "readings", make_readings(assets))


def _assets(assets: Iterable[Asset]) -> Iterable[Row]:
    for each in assets:
        where = (each.category.id, each.location_id, each.site_id, each.manufacturer, each.serial_number)
        dates = (each.installed_on, each.warranty_until)
        yield _plain((each.id, each.tag, each.name, *where, each.status, *dates, each.cost))


def _schedules(schedules: Iterable[Schedule]) -> Iterable[Row]:
    for each in schedules:
        links = (each.asset.id, each.checklist_id, each.assignee.id)
        yield _plain((each.id, each.name, *links, each.frequency, each.starts_on, each.ends_on, each.active))


def _plain(row: Row) -> Row:
    """Dates as the text that SQLite keeps."""
    return tuple(cell.isoformat() if isinstance(cell, dt.date) else cell for cell in row)
