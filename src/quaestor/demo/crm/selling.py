"""Products, opportunities and what is in them, and the activities around them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from quaestor.demo.chance import LAST_DAY, Chance, Wheel
from quaestor.demo.crm.companies import Account, User
from quaestor.demo.places import ASIA, EUROPE, GULF, LATIN, NORTH
from quaestor.demo.tables import Row


@dataclass(frozen=True, slots=True)
class Product:
    id: int
    name: str
    category: str
    price: float
    launched_on: dt.date
    discontinued: bool
    popularity: float


@dataclass(frozen=True, slots=True)
class Opportunity:
    row: Row
    lines: tuple[Row, ...]


PRODUCTS = tuple(
    Product(number, name, category, price, dt.date.fromisoformat(day), ended, weight)
    for number, (name, category, price, day, ended, weight) in enumerate(
        (
            ("Ledger Basic", "Software", 1_200.0, "2016-03-01", False, 22),
            ("Ledger Professional", "Software", 4_800.0, "2016-03-01", False, 26),
            ("Ledger Enterprise", "Software", 18_500.0, "2017-09-01", False, 11),
            ("Forecast Add-on", "Software", 2_400.0, "2019-05-15", False, 14),
            ("Mobile App Licence", "Software", 390.0, "2018-02-01", False, 20),
            ("Legacy Connector", "Software", 950.0, "2016-03-01", True, 4),
            ("Standard Support", "Support", 900.0, "2016-03-01", False, 24),
            ("Premium Support", "Support", 3_600.0, "2017-01-01", False, 12),
            ("Dedicated Engineer", "Support", 24_000.0, "2020-01-01", False, 2),
            ("Onboarding Workshop", "Services", 2_900.0, "2016-03-01", False, 15),
            ("Data Migration", "Services", 7_500.0, "2016-03-01", False, 9),
            ("Custom Integration", "Services", 12_000.0, "2018-06-01", False, 6),
            ("Security Audit", "Services", 9_800.0, "2021-04-01", False, 4),
            ("Administrator Training", "Training", 1_450.0, "2016-03-01", False, 10),
            ("User Training", "Training", 650.0, "2016-03-01", False, 12),
            ("Certification Exam", "Training", 290.0, "2019-09-01", False, 5),
            ("Edge Gateway", "Hardware", 1_780.0, "2020-10-01", False, 7),
            ("Sensor Pack", "Hardware", 460.0, "2020-10-01", False, 8),
            ("Rack Server", "Hardware", 6_900.0, "2017-04-01", True, 2),
            ("Compliance Pack", "Software", 3_100.0, "2026-09-15", False, 0.0),
        ),
        start=1,
    )
)
"""The last one is new: nobody has bought it yet."""

OPEN = ("Prospecting", "Qualification", "Proposal", "Negotiation")
SOURCES = Wheel(
    ("Website", "Referral", "Trade Fair", "Partner", "Cold Call", "Webinar", None), (30, 22, 13, 12, 12, 8, 3)
)
REASONS = Wheel(("Price", "Competitor", "No budget", "No decision", "Missing feature", None), (30, 24, 18, 15, 8, 5))
WIN_RATE = {NORTH: 0.42, EUROPE: 0.39, ASIA: 0.34, LATIN: 0.29, GULF: 0.31}
MONTHS = (0.8, 0.85, 1.1, 0.9, 0.95, 1.15, 0.75, 0.7, 1.15, 1.05, 1.2, 1.4)
"""How busy January to December are: quarters end busily, summers are quiet."""
_HOW_MANY = {
    "customer": Wheel((1, 2, 3, 4, 6, 8), (34, 28, 18, 11, 6, 3)),
    "former": Wheel((1, 2, 3), (60, 30, 10)),
    "prospect": Wheel((0, 1, 2), (64, 28, 8)),
}


def make_opportunities(accounts: Sequence[Account], users: Sequence[User]) -> list[Opportunity]:
    chance, ids = Chance("crm/opportunities"), count(1)
    managers = {user.region: user.id for user in users if user.role == "Sales Manager"}
    return [
        _opportunity(chance, next(ids), account, managers, first=turn == 0)
        for account in accounts
        for turn in range(_HOW_MANY[account.status].spin(chance))
    ]


def _opportunity(
    chance: Chance, number: int, account: Account, managers: dict[str | None, int], first: bool
) -> Opportunity:
    created = _busy_day(chance, account.created_on, lean=0.3 if first else 0.75)
    close = created + dt.timedelta(days=round(chance.around(75, 0.6)) + 7)
    # Whoever is a customer has bought at least once; nobody else has bought since they are not.
    stage = _stage(chance, account, close, must_win=first and account.status == "customer")
    if stage == "Closed Won" and close > LAST_DAY:
        close = chance.day(created, LAST_DAY)
    lines = _lines(chance, number, account, created)
    amount = round(sum(quantity * price for _, _, quantity, price in lines), 2)
    title = f"{account.name.strip()} - {PRODUCTS[lines[0][1] - 1].name}"
    owner = account.owner_id if account.owner_id and chance.happens(0.9) else managers.get(account.region)
    row = (
        number,
        title,
        account.id,
        owner,
        stage,
        None if stage in OPEN and chance.happens(0.06) else amount,
        SOURCES.spin(chance),
        created.isoformat(),
        None if stage == "Prospecting" and chance.happens(0.25) else close.isoformat(),
        REASONS.spin(chance) if stage == "Closed Lost" else None,
    )
    return Opportunity(row, lines)


def _busy_day(chance: Chance, first: dt.date, lean: float) -> dt.date:
    """Busy months are chosen more often; weekends are moved to the Monday after."""
    while True:
        day = chance.day(first, LAST_DAY, lean)
        if chance.share() * max(MONTHS) <= MONTHS[day.month - 1]:
            monday = day + dt.timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day
            return min(monday, LAST_DAY)


def _stage(chance: Chance, account: Account, close: dt.date, must_win: bool) -> str:
    if must_win:
        return "Closed Won"
    if close > LAST_DAY or chance.happens(0.02):  # some are overdue and nobody cared
        return chance.pick(OPEN)
    rate = WIN_RATE.get(account.region or "", 0.35) * (1.25 if account.tier == "A" else 1.0)
    won = account.status != "prospect" and chance.happens(rate)
    return "Closed Won" if won else "Closed Lost"


def _lines(chance: Chance, number: int, account: Account, day: dt.date) -> tuple[tuple[int, int, int, float], ...]:
    sold = [product for product in PRODUCTS if product.launched_on <= day]
    wheel = Wheel(sold, [product.popularity for product in sold])
    chosen = {wheel.spin(chance).id: None for _ in range(1 + int(chance.share() * 3.2))}
    size = {"A": 6.0, "B": 2.5}.get(account.tier or "C", 1.2)
    lines = []
    for product_id in chosen:
        product = PRODUCTS[product_id - 1]
        quantity = max(1, round(chance.around(size, 0.7) * (4 if product.price < 1_000 else 1)))
        discount = chance.pick((0.0, 0.0, 0.0, 0.05, 0.1, 0.15, 0.2))
        lines.append((number, product_id, quantity, round(product.price * (1 - discount), 2)))
    return tuple(lines)


_SUBJECTS = {
    "Task": ("Send quote", "Prepare contract", "Check credit limit", "Update contact details", "Send price list"),
    "Meeting": ("Quarterly review", "Kick-off meeting", "Contract negotiation", "Site visit", "Lunch with buyer"),
    "Demo": ("Product demo", "Demo for finance team", "Follow-up demo"),
    "Follow-up": ("Call back after proposal", "Ask for decision", "Check satisfaction", "Renewal reminder"),
}
_KINDS = Wheel(tuple(_SUBJECTS), (40, 22, 14, 24))
_PRIORITIES = Wheel(("high", "normal", "low"), (20, 60, 20))


def make_activities(accounts: Sequence[Account], total: int = 12_000) -> Iterator[Row]:
    chance = Chance("crm/activities")
    busy = Wheel(accounts, [{"customer": 5.0, "former": 1.5, "prospect": 1.0}[each.status] for each in accounts])
    for number in range(1, total + 1):
        account, kind = busy.spin(chance), _KINDS.spin(chance)
        due = chance.day(max(account.created_on, dt.date(2024, 1, 1)), LAST_DAY + dt.timedelta(days=45))
        status, completed = "open", None
        if due <= LAST_DAY and chance.happens(0.9):
            status = "cancelled" if chance.happens(0.08) else "done"
        if status == "done":
            completed = min(due + dt.timedelta(days=round(chance.around(3, 1.0)) - 3), LAST_DAY).isoformat()
        yield (
            number,
            account.id,
            account.owner_id,
            kind,
            chance.pick(_SUBJECTS[kind]),
            _PRIORITIES.spin(chance),
            status,
            None if chance.happens(0.02) else due.isoformat(),
            completed,
        )
