"""A condition that fails on some values does not tell that a hidden row holds one: on the engines themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from quaestor.core.errors import SourceProblem
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import Grant, Policy, Role
from quaestor.flows import statement
from quaestor.testing import FixedPolicies, open_test_world
from tests.adapters.databases.conftest import ask_mariadb

pytestmark = pytest.mark.anyio

SCRIPT = (
    "CREATE TABLE heard (id INTEGER, tenant INTEGER, amount BIGINT, note VARCHAR(40))",
    "INSERT INTO heard VALUES (1, 1, 5, '7'), (2, 2, 500, 'boom'), (3, 2, -9223372036854775807, '2'), (4, 2, 6, '3')",
    "CREATE TABLE twice (id INTEGER)",
    "INSERT INTO twice VALUES (2), (2)",
)
READER = Role("reader", read=(Grant("shop", "heard", rows="tenant = :user.tenant"), Grant("shop", "*")))
ANA = Person("ana", "Ana", ("reader",), attributes={"tenant": 1})
FAILING = {
    "sqlite": ("SELECT id FROM heard WHERE abs(amount - 1) > 0",),
    "duckdb": (
        "SELECT id FROM heard WHERE CAST(note AS INTEGER) > 0",
        "SELECT id FROM heard WHERE (SELECT t.id FROM twice t WHERE t.id = heard.id) IS NULL",
    ),
    "postgres": (
        "SELECT id FROM heard WHERE CAST(note AS INTEGER) > 0",
        "SELECT id FROM heard WHERE 1 / (amount - 500) = 0",
        "SELECT id FROM heard WHERE (SELECT t.id FROM twice t WHERE t.id = heard.id) IS NULL",
    ),
    "mariadb": ("SELECT id FROM heard WHERE (SELECT t.id FROM twice t WHERE t.id = heard.id) IS NULL",),
}
"""Statements that fail on a row of tenant 2, and on none of tenant 1."""


@pytest.fixture(params=sorted(FAILING))
def source(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """The engine's name, and where the table lies."""
    engine: str = request.param
    if engine == "sqlite":
        import sqlite3

        with sqlite3.connect(tmp_path / "heard.sqlite") as connection:
            connection.executescript(";".join(SCRIPT))
        return engine, str(tmp_path / "heard.sqlite")
    if engine == "duckdb":
        import duckdb

        with duckdb.connect(str(tmp_path / "heard.duckdb")) as line:
            for each in SCRIPT:
                line.execute(each)
        return engine, str(tmp_path / "heard.duckdb")
    if engine == "postgres":
        import psycopg

        url = request.getfixturevalue("postgres_url")
        with psycopg.connect(url, autocommit=True) as server:
            for each in ("DROP TABLE IF EXISTS heard, twice", *SCRIPT):
                server.execute(each.encode())
        return engine, url
    url = request.getfixturevalue("mariadb_url")
    database = url.rpartition("/")[2]
    ask_mariadb(url, f"USE {database}", "DROP TABLE IF EXISTS heard, twice", *SCRIPT)
    return engine, url


async def test_a_hidden_row_is_not_heard_failing(source: tuple[str, str]) -> None:
    engine, location = source
    policies = FixedPolicies(Policy({"reader": READER}))
    async with open_test_world({"shop": location}, policies=policies) as world:
        for sql in FAILING[engine]:
            with pytest.raises(SourceProblem):
                await statement.execute(sql, "shop", OWNER, world)
            _, rows = await statement.execute(sql, "shop", ANA, world)
            assert rows.rows == ((1,),), sql
