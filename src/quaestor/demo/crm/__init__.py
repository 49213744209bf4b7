"""A CRM: whom a software company sells to, what it sold, and what was written and said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple
from pathlib import Path

from quaestor.demo.crm.companies import Account, Contact, User, make_accounts, make_contacts, make_users
from quaestor.demo.crm.selling import PRODUCTS, Product, make_activities, make_opportunities
from quaestor.demo.crm.talking import Talks, make_calls, make_emails
from quaestor.demo.tables import Row, fill, new_database


def build(path: Path) -> None:
    users = make_users()
    accounts = make_accounts(users)
    contacts = make_contacts(accounts)
    opportunities = make_opportunities(accounts, users)
    talks = Talks(accounts, contacts, users)
    with new_database(path, "crm/schema.sql") as connection:
        fill(connection, "users", _users(users))
        fill(connection, "accounts", _accounts(accounts))
        fill(connection, "contacts", _contacts(contacts))
        fill(connection, "products", _products(PRODUCTS))
        fill(connection, "opportunities", (opportunity.row for opportunity in opportunities))
        fill(connection, "opportunity_products", (line for each in opportunities for line in each.lines))
        fill(connection, "emails", make_emails(talks))
        fill(connection, "calls", make_calls(talks))
        fill(connection, "activities", make_activities(accounts))


def _users(users: Iterable[User]) -> Iterable[Row]:
    return ((*astuple(user)[:7], user.hired_on.isoformat(), user.active) for user in users)


def _accounts(accounts: Iterable[Account]) -> Iterable[Row]:
    for each in accounts:
        place = (each.region, each.country.name if each.country else None, each.city)
        size = (each.employees, each.revenue, each.tier, each.status)
        yield (
            each.id,
            each.name,
            each.industry,
            *place,
            *size,
            each.website,
            each.phone,
            each.owner_id,
            each.parent_id,
            each.created_on.isoformat(),
        )


def _contacts(contacts: Iterable[Contact]) -> Iterable[Row]:
    for each in contacts:
        birth_date = each.birth_date.isoformat() if each.birth_date else None
        name = (each.first_name, each.last_name, each.job_title, each.department)
        ways = (each.email, each.phone, birth_date, each.no_marketing)
        yield each.id, each.account_id, *name, *ways, each.created_on.isoformat()


def _products(products: Iterable[Product]) -> Iterable[Row]:
    for each in products:
        yield each.id, each.name, each.category, each.price, each.launched_on.isoformat(), each.discontinued
