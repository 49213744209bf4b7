"""The same rules as row policies of ours and as PostgreSQL's row-level security give the same rows, and fail alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest
from hypothesis import given, note, settings

from quaestor.core.ddl import catalog_from_ddl
from quaestor.core.guard import judge
from quaestor.core.people import Person
from quaestor.core.policy import Grant, Policy, Role, access_to
from quaestor.core.verdict import Allowed
from tests.rights.random_queries import queries
from tests.rights.test_permitted_rows import ROWS, SCHEMA

OWN = "customer_id IN (SELECT id FROM customers WHERE tenant_id = :user.tenant)"
ROLE = Role(
    "r",
    read=(
        Grant("*", "customers", rows="tenant_id = :user.tenant"),
        Grant("*", "orders", rows=OWN),
        Grant("*", "employees", rows="id > 1"),
    ),
)
SECURITY = """
ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE employees ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON customers USING (tenant_id = current_setting('app.tenant')::int);
CREATE POLICY own ON orders USING (
    customer_id IN (SELECT id FROM customers WHERE tenant_id = current_setting('app.tenant')::int));
CREATE POLICY own ON employees USING (id > 1);
GRANT SELECT ON ALL TABLES IN SCHEMA rights TO rights_reader;
GRANT USAGE ON SCHEMA rights TO rights_reader;
"""
CATALOG = catalog_from_ddl(SCHEMA, "postgres")
Line = psycopg.Connection[tuple[object, ...]]


@pytest.fixture(scope="module")
def lines(postgres_url: str) -> Iterator[tuple[Line, Line]]:
    """The owner of the tables, whom row-level security passes over, and a reader whom it holds."""
    with (
        psycopg.connect(postgres_url, autocommit=True) as owner,
        psycopg.connect(postgres_url, autocommit=True) as reader,
    ):
        owner.execute("DROP SCHEMA IF EXISTS rights CASCADE; CREATE SCHEMA rights; SET search_path = rights")
        owner.execute("DROP ROLE IF EXISTS rights_reader; CREATE ROLE rights_reader")
        owner.execute(SCHEMA + ROWS + SECURITY)
        reader.execute("SET search_path = rights; SET app.tenant = '1'; SET ROLE rights_reader")
        yield owner, reader
        reader.execute("RESET ROLE")
        owner.execute("DROP SCHEMA rights CASCADE; DROP ROLE rights_reader")


def test_rows_are_those_of_row_level_security(lines: tuple[Line, Line]) -> None:
    owner, reader = lines
    person = Person("ana", "Ana", ("r",), attributes={"tenant": 1})
    access = access_to(replace(CATALOG, source="shop"), person, Policy({"r": ROLE}))
    ran = 0

    @settings(deadline=None)
    @given(queries(lateral=True))
    def check(sql: str) -> None:
        nonlocal ran
        verdict = judge(sql, access.catalog, dialect="postgres", max_rows=10_000, rules=access.rules)
        plain = judge(sql, CATALOG, dialect="postgres", max_rows=10_000)
        if not isinstance(verdict, Allowed) or not isinstance(plain, Allowed):
            return
        ran += 1
        note(verdict.sql)
        assert outcome(verdict.sql, owner) == outcome(plain.sql, reader)

    check()
    assert ran, "not one statement was allowed"


def outcome(sql: str, line: Line) -> Counter[object] | str:
    """The rows as a bag, or the state of the error."""
    try:
        return Counter(line.execute(sql.encode()).fetchall())
    except psycopg.Error as error:
        return str(error.sqlstate)
