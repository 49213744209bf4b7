"""Random statements under a policy give what they would give over a database that holds only what may be seen."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given, note, settings

from quaestor.core.ddl import catalog_from_ddl
from quaestor.core.guard import judge
from quaestor.core.people import Person
from quaestor.core.policy import Access, Grant, Mask, MaskKind, Policy, Role, access_to, unlimited
from quaestor.core.verdict import Allowed
from tests.rights.random_queries import queries

SCHEMA = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, email TEXT, ssn TEXT, country TEXT, tenant_id INTEGER);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, amount INTEGER, status TEXT, tenant_id INTEGER);
CREATE TABLE employees (id INTEGER PRIMARY KEY, manager_id INTEGER, name TEXT, salary INTEGER);
"""
ROWS = """
INSERT INTO customers VALUES (1, 'Ann', 'ann@x.io', '111-11', 'DE', 1), (2, 'Bob', 'bob@x.io', '222-22', 'US', 1),
    (3, 'Cem', 'cem@y.io', '333-33', 'TR', 2), (4, 'Dee', NULL, '444-44', 'US', 2),
    (5, 'Ann', 'a@z.io', '555-55', 'DE', 3);
INSERT INTO orders VALUES (1, 1, 120, 'paid', 1), (2, 1, 80, 'open', 1), (3, 2, 33, 'paid', 1), (4, 3, 500, 'paid', 2),
    (5, 4, 75, 'void', 2), (6, 4, 75, 'paid', 2), (7, NULL, 1, NULL, NULL);
INSERT INTO employees VALUES (1, NULL, 'Root', 900), (2, 1, 'Mia', 500), (3, 1, 'Noa', 510), (4, 2, 'Ann', 300);
"""
TENANT = "tenant_id = :user.tenant"
ROLES = {
    "own tenant": Role(
        "r", read=(Grant("*", "customers", rows=TENANT), Grant("*", "orders", rows=TENANT), Grant("*", "*"))
    ),
    "own customers": Role(
        "r",
        read=(
            Grant("*", "customers", rows=TENANT),
            Grant("*", "orders", rows=f"customer_id IN (SELECT id FROM customers WHERE {TENANT})"),
            Grant("*", "employees", columns=("id", "manager_id", "name"), rows="id > 1"),
        ),
    ),
    "masked": Role(
        "r",
        read=(
            Grant("*", "customers", mask={"email": Mask(MaskKind.PARTIAL), "ssn": Mask(MaskKind.NULL)}, rows=TENANT),
            Grant("*", "orders", mask={"amount": Mask(MaskKind.ROUND, 100)}),
            Grant("*", "employees", mask={"name": Mask(MaskKind.CONSTANT, "somebody")}),
        ),
    ),
}  # fmt: skip
PERMITTED = {
    "own tenant": """
DELETE FROM customers WHERE tenant_id IS NOT 1; DELETE FROM orders WHERE tenant_id IS NOT 1;""",
    "own customers": """
DELETE FROM orders WHERE customer_id IS NULL OR customer_id NOT IN (SELECT id FROM customers WHERE tenant_id = 1);
DELETE FROM customers WHERE tenant_id IS NOT 1; DELETE FROM employees WHERE id <= 1;
UPDATE employees SET salary = NULL;""",
    "masked": """
DELETE FROM customers WHERE tenant_id IS NOT 1;
UPDATE customers SET ssn = NULL, email = substr(email, 1, 1) || '***' || substr(email, instr(email, '@'));
UPDATE orders SET amount = round(amount / 100.0) * 100; UPDATE employees SET name = 'somebody';""",
}
SECRETS = ("111-11", "222-22", "333-33", "444-44", "555-55", "ann@x.io", "bob@x.io", "cem@y.io", "a@z.io")
CATALOG = catalog_from_ddl(SCHEMA, "sqlite")


def database(*scripts: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.executescript(SCHEMA + ROWS + "".join(scripts))
    return connection


@pytest.fixture(scope="module", params=sorted(ROLES))
def role(request: pytest.FixtureRequest) -> Iterator[tuple[str, Access, sqlite3.Connection, sqlite3.Connection]]:
    name = request.param
    person = Person("ana", "Ana", ("r",), attributes={"tenant": 1})
    access = access_to(replace(CATALOG, source="shop"), person, Policy({"r": ROLES[name]}))
    with closing(database()) as everything, closing(database(PERMITTED[name])) as permitted:
        yield name, access, everything, permitted


def rows_of(verdict: Allowed, connection: sqlite3.Connection) -> Counter[object] | str:
    try:
        return Counter(connection.execute(verdict.sql).fetchall())
    except sqlite3.Error as error:
        return type(error).__name__


def test_a_statement_sees_what_it_would_see_of_a_database_without_the_rest(
    role: tuple[str, Access, sqlite3.Connection, sqlite3.Connection],
) -> None:
    name, access, everything, permitted = role
    ran = 0

    @settings(deadline=None)
    @given(queries())
    def check(sql: str) -> None:
        nonlocal ran
        verdict = judge(sql, access.catalog, dialect="sqlite", max_rows=10_000, rules=access.rules)
        plain = judge(sql, unlimited(CATALOG).catalog, dialect="sqlite", max_rows=10_000)
        if not isinstance(verdict, Allowed) or not isinstance(plain, Allowed):
            return
        ran += 1
        note(verdict.sql)
        found = rows_of(verdict, everything)
        assert found == rows_of(plain, permitted)
        if name == "masked":
            assert not any(secret in str(found) for secret in SECRETS if secret not in sql)  # that it writes itself

    check()
    assert ran, "not one statement was allowed"
