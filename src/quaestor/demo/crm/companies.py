"""Users, accounts and contacts of the CRM: who sells, to which companies, to whom in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from quaestor.demo.chance import LAST_DAY, Chance, Wheel, words, zipf
from quaestor.demo.people import ascii_letters, person, phone
from quaestor.demo.places import BY_WEIGHT, COUNTRIES, NORTH, REGIONS, Country

ACCOUNTS = 8_803
FIRST_DAY = dt.date(2018, 1, 2)


@dataclass(frozen=True, slots=True)
class User:
    id: int
    name: str
    email: str
    role: str
    team: str
    region: str | None
    manager_id: int | None
    hired_on: dt.date
    active: bool


@dataclass(frozen=True, slots=True)
class Account:
    id: int
    name: str
    industry: str | None
    region: str | None
    country: Country | None
    city: str | None
    employees: int | None
    revenue: int | None
    tier: str | None
    status: str
    website: str | None
    phone: str | None
    owner_id: int | None
    parent_id: int | None
    created_on: dt.date


@dataclass(frozen=True, slots=True)
class Contact:
    id: int
    account_id: int | None
    first_name: str
    last_name: str
    job_title: str | None
    department: str | None
    email: str | None
    phone: str | None
    birth_date: dt.date | None
    no_marketing: bool
    created_on: dt.date


def make_users() -> list[User]:
    """A head of sales, a manager for each region, their representatives, and some people in support."""
    chance, ids = Chance("crm/users"), count(1)
    taken: set[str] = set()

    def user(role: str, team: str, region: str | None, manager: int | None) -> User:
        first, last = person(chance)
        while f"{first} {last}" in taken:
            first, last = person(chance)
        taken.add(f"{first} {last}")
        email = f"{ascii_letters(f'{first} {last}')}@sales.example"
        hired = chance.day(dt.date(2015, 1, 5), dt.date(2026, 3, 31))
        active = role != "Sales Representative" or chance.happens(0.88)
        return User(next(ids), f"{first} {last}", email, role, team, region, manager, hired, active)

    head = user("Head of Sales", "Sales", None, None)
    users = [head]
    for region, representatives in zip(REGIONS, (13, 12, 7, 5, 3), strict=True):
        manager = user("Sales Manager", "Sales", region, head.id)
        users.append(manager)
        users += [user("Sales Representative", "Sales", region, manager.id) for _ in range(representatives)]
    support = user("Support Manager", "Support", None, None)
    users.append(support)
    return users + [user("Support Agent", "Support", None, support.id) for _ in range(6)]


INDUSTRIES = zipf(
    (
        "Software", "Manufacturing", "Retail", "Financial Services", "Healthcare", "Logistics", "Construction",
        "Education", "Energy", "Food and Beverage", "Telecommunications", "Hospitality", "Media", "Pharmaceuticals",
        "Agriculture", "Automotive", "Insurance", "Real Estate", "Government", "Mining",
    ),
    0.75,
)  # fmt: skip
_START, _END = words("company_starts"), words("company_ends")
_TRADE = {
    "Software": ("Software", "Systems", "Labs", "Digital"), "Manufacturing": ("Manufacturing", "Industries", "Tools"),
    "Retail": ("Stores", "Retail", "Markets"), "Financial Services": ("Capital", "Finance", "Partners"),
    "Healthcare": ("Health", "Clinics", "Care"), "Logistics": ("Logistics", "Freight", "Shipping"),
    "Construction": ("Construction", "Builders"), "Education": ("Learning", "Academy"), "Energy": ("Energy", "Power"),
    "Food and Beverage": ("Foods", "Brewing", "Kitchens"), "Telecommunications": ("Telecom", "Networks"),
    "Hospitality": ("Hotels", "Resorts"), "Media": ("Media", "Studios"), "Pharmaceuticals": ("Pharma", "Biotech"),
    "Agriculture": ("Farms", "Agro"), "Automotive": ("Motors", "Auto Parts"), "Insurance": ("Insurance", "Mutual"),
    "Real Estate": ("Properties", "Estates"), "Government": ("Council", "Agency"), "Mining": ("Mining", "Minerals"),
}  # fmt: skip
_FORM = {
    "United States": ("Inc", "LLC", "Corp"), "Canada": ("Inc", "Ltd"), "United Kingdom": ("Ltd", "plc"),
    "Germany": ("GmbH", "AG"), "France": ("SA", "SARL"), "Netherlands": ("BV",), "Spain": ("SL", "SA"),
    "Sweden": ("AB",), "Switzerland": ("AG", "SA"), "Brazil": ("Ltda", "SA"), "Mexico": ("SA de CV",),
}  # fmt: skip


def make_accounts(users: Sequence[User]) -> list[Account]:
    chance = Chance("crm/accounts")
    sellers = {
        region: zipf([user for user in users if user.role == "Sales Representative" and user.region == region], 0.35)
        for region in REGIONS
    }
    accounts: list[Account] = []
    taken: set[str] = set()
    days = sorted(chance.day(FIRST_DAY, LAST_DAY, lean=1.15) for _ in range(ACCOUNTS))
    for number, created in enumerate(days, start=1):
        if accounts and chance.happens(0.012):
            accounts.append(_entered_again(chance, chance.pick(accounts), number, created))
        else:
            accounts.append(_account(chance, number, created, taken, sellers, accounts))
    return accounts


def _account(
    chance: Chance,
    number: int,
    created: dt.date,
    taken: set[str],
    sellers: dict[str, Wheel[User]],
    earlier: Sequence[Account],
) -> Account:
    country, industry = BY_WEIGHT.spin(chance), INDUSTRIES.spin(chance)
    name = _company(chance, industry, country, taken)
    employees = max(3, round(chance.around(160, 1.35)))
    revenue = round(employees * chance.around(140_000, 0.55), -3)
    parent = chance.pick(earlier) if len(earlier) > 50 and chance.happens(0.06) else None
    customer = chance.happens(0.38)
    return Account(
        id=number,
        name=name,
        industry=None if chance.happens(0.03) else industry,
        region=None if chance.happens(0.01) else country.region,
        country=None if chance.happens(0.01) else country,
        city=None if chance.happens(0.02) else country.cities.spin(chance),
        employees=None if chance.happens(0.05) else employees,
        revenue=None if chance.happens(0.07) else int(revenue),
        tier=None if chance.happens(0.04) else "A" if employees > 900 else "B" if employees > 180 else "C",
        status="customer" if customer else "former" if chance.happens(0.12) else "prospect",
        website=None if chance.happens(0.1) else f"https://www.{ascii_letters(name).replace('.', '')}.example",
        phone=None if chance.happens(0.08) else phone(chance, country.dialling),
        owner_id=None if chance.happens(0.02) else sellers[country.region].spin(chance).id,
        parent_id=parent.id if parent and parent.parent_id is None else None,
        created_on=created,
    )


def _company(chance: Chance, industry: str, country: Country, taken: set[str]) -> str:
    while True:
        stem = chance.pick(_START) + (chance.pick(_END) if chance.happens(0.7) else "")
        name = f"{stem} {chance.pick(_TRADE[industry])}"
        if chance.happens(0.45):
            name = f"{name} {chance.pick(_FORM.get(country.name, ('Ltd', 'Group')))}"
        if name not in taken:
            taken.add(name)
            return name


def _entered_again(chance: Chance, known: Account, number: int, created: dt.date) -> Account:
    """The same company, typed in a second time by somebody who did not look."""
    spellings = (known.name.upper(), known.name.lower(), f"{known.name} ", known.name.replace(" ", "  ", 1), known.name)
    return Account(
        number, chance.pick(spellings), known.industry, known.region, known.country, known.city, None, None, None,
        "prospect", None, None, known.owner_id, None, created,
    )  # fmt: skip


_ROLES = {
    "Executive": ("Chief Executive Officer", "Managing Director", "Chief Operating Officer"),
    "Finance": ("Chief Financial Officer", "Finance Director", "Controller"),
    "IT": ("Chief Information Officer", "IT Manager", "Systems Administrator", "Data Analyst"),
    "Operations": ("Operations Manager", "Plant Manager", "Facility Manager"),
    "Purchasing": ("Purchasing Manager", "Buyer"),
    "Marketing": ("Marketing Director", "Marketing Manager"),
    "Human Resources": ("HR Manager", "HR Director"),
}
_DEPARTMENTS = Wheel(tuple(_ROLES), (14, 12, 24, 18, 14, 11, 7))
_HOW_MANY = Wheel((0, 1, 2, 3, 4, 5, 7), (6, 30, 30, 18, 9, 5, 2))


def make_contacts(accounts: Sequence[Account]) -> list[Contact]:
    chance, ids = Chance("crm/contacts"), count(1)
    contacts = [_contact(chance, next(ids), account) for account in accounts for _ in range(_HOW_MANY.spin(chance))]
    strays = [_contact(chance, next(ids), None) for _ in range(57)]
    return contacts + strays


def _contact(chance: Chance, number: int, account: Account | None) -> Contact:
    """Without an account: met at a fair, never matched to a company."""
    first, last = person(chance)
    department = _DEPARTMENTS.spin(chance)
    domain = (account.website or "https://www.mail.example") if account else "https://www.mail.example"
    email = f"{ascii_letters(f'{first} {last}')}@{domain.removeprefix('https://www.')}"
    country = account.country if account and account.country else COUNTRIES[0]
    return Contact(
        id=number,
        account_id=account.id if account else None,
        first_name=first,
        last_name=last.upper() if chance.happens(0.01) else last,
        job_title=None if chance.happens(0.06) else chance.pick(_ROLES[department]),
        department=None if chance.happens(0.05) else department,
        email=None if chance.happens(0.06) else email.upper() if chance.happens(0.01) else email,
        phone=None if chance.happens(0.25) else phone(chance, country.dialling),
        birth_date=_birthday(chance),
        no_marketing=chance.happens(0.09 if country.region == NORTH else 0.16),
        created_on=chance.day(account.created_on if account else FIRST_DAY, LAST_DAY, lean=0.6),
    )


def _birthday(chance: Chance) -> dt.date | None:
    if chance.happens(0.28):
        return None
    if chance.happens(0.002):
        return dt.date(chance.pick((1960, 1964, 1968, 1972, 1976, 1980, 1984, 1988, 1992, 1996, 2000)), 2, 29)
    return chance.day(dt.date(1956, 1, 1), dt.date(2004, 12, 31))
