"""The scripts that make a login: run on real servers, and what such a login may do then."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import psycopg
import pytest

from quaestor.adapters.databases import open_database
from quaestor.adapters.databases.login_scripts import SCRIPTS, Script, login_script
from quaestor.core.errors import BadInput, SourceDenied, SourceProblem
from quaestor.core.logins import Login
from quaestor.ports import Caps, Database

from . import test_contract as contract
from .conftest import Case, ask_mariadb, mariadb_case, postgres_case

pytestmark = pytest.mark.anyio

PROMISES = (
    contract.test_nothing_can_be_changed_with_the_guard_off,
    contract.test_nothing_else_can_be_reached_with_the_guard_off,
    contract.test_files_of_the_server_cannot_be_read_with_the_guard_off,
    contract.test_a_plan_of_a_write_changes_nothing,
)
"""Of the contract, those about reading only; the contract itself runs with logins that may do everything."""


@pytest.fixture(scope="module", params=["postgresql", "mariadb"])
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    """The contract's data, asked through a login that the script made."""
    if request.param == "postgresql":
        yield from with_postgres_reader(request.getfixturevalue("postgres_url"))
    else:
        yield from with_mariadb_reader(request.getfixturevalue("mariadb_url"))


def with_postgres_reader(url: str) -> Iterator[Case]:
    for case in postgres_case(url):
        login = Login("script_reader", "p" * 24 + "1", database_of(case.location))
        with psycopg.connect(case.location, autocommit=True) as connection:
            connection.execute(login_script("postgresql", login, strict=True))  # type: ignore[call-overload]
        try:
            yield replace(case, location=case.location.replace("postgres:@", f"{login.name}:{login.password}@"))
        finally:
            with psycopg.connect(case.location, autocommit=True) as connection:
                connection.execute(f"DROP OWNED BY {login.name}; DROP ROLE {login.name}")  # type: ignore[call-overload]


def with_mariadb_reader(url: str) -> Iterator[Case]:
    for case in mariadb_case(url):
        login = Login("script_reader", "p" * 24 + "1", database_of(case.location))
        ask_mariadb(url, *statements_of(login_script("mysql", login)))
        try:
            yield replace(case, location=re.sub("//[^@]*@", f"//{login.name}:{login.password}@", case.location))
        finally:
            ask_mariadb(url, f"DROP USER {login.name}@'%'")


def database_of(location: str) -> str:
    return (
        location.rpartition("/")[2].partition("?")[0]
        if "host=" not in location
        else (location.partition("?")[0].rpartition("/")[2])
    )


def statements_of(script: str) -> list[str]:
    lines = [line for line in script.splitlines() if not line.startswith("--")]
    return [part.strip() for part in "\n".join(lines).split(";\n") if part.strip()]


@pytest.fixture
async def database(case: Case) -> AsyncIterator[Database]:
    opened = open_database(case.location, sockets=True)
    yield opened
    await opened.close()


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
async def test_what_the_contract_promises_of_reading_holds_with_the_scripts_login(
    promise: object, case: Case, database: Database
) -> None:
    assert callable(promise)
    await promise(case, database)


async def test_the_login_may_read_what_it_was_given(case: Case, database: Database) -> None:
    assert len(await database.run(case.sql("SELECT * FROM people"), Caps())) == 3
    names = {table.key for table in (await contract.inspect(database)).catalog.tables}
    assert names == {"people", "Mixed Case", "orders", "visits", "rich"}
    await database.explain("SELECT name FROM people", Caps())


async def test_the_login_may_read_nothing_else(case: Case, database: Database) -> None:
    other = "sales.orders" if case.engine == "postgresql" else f"{database_of(case.location)}_sales.orders"
    with pytest.raises(SourceDenied):
        await database.run(f"SELECT * FROM {other}", Caps())


async def test_nobody_is_warned_of_the_login(database: Database) -> None:
    assert await database.warnings() == ()


async def test_a_login_that_may_write_is_warned_of(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as owner:
        owner.execute("CREATE ROLE writer LOGIN PASSWORD 'x'; CREATE TABLE written (a int)")
        owner.execute("GRANT INSERT, UPDATE ON written TO writer; CREATE SCHEMA theirs AUTHORIZATION writer")
    database = open_database(postgres_url.replace("postgres:@", "writer:x@"), sockets=True)
    try:
        (warning,) = await database.warnings()
    finally:
        await database.close()
        with psycopg.connect(postgres_url, autocommit=True) as owner:
            owner.execute("DROP SCHEMA theirs; DROP TABLE written; DROP ROLE writer")
    assert "may do more than read (create tables, insert on tables, update on tables)" in warning
    assert "quaestor source script postgresql" in warning


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT set_config('default_transaction_read_only', 'off', false)",
        "SELECT pg_notify('deploy', 'now')",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_try_advisory_xact_lock(1, 2)",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user",
        "SELECT pg_logical_emit_message(false, 'a', 'b')",
        "SELECT pg_export_snapshot()",
        "SELECT lo_create(0)",
        "SELECT query_to_xml('SELECT 1', true, true, '')",
        "SELECT pg_sleep(0)",
    ],
)
async def test_the_strict_part_takes_what_no_read_only_transaction_stops(
    sql: str, case: Case, database: Database
) -> None:
    if case.engine != "postgresql":
        pytest.skip("PostgreSQL's")
    with pytest.raises(SourceDenied):
        await database.run(sql, Caps())


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.engine.name)
def test_every_script_has_its_names_and_password_in_it(script: Script) -> None:
    login = Login("shop_reader", os.urandom(16).hex(), "shop", "sales")
    engine = script.engine.schemes[0]
    text = login_script(engine, login)
    assert "reader" in text
    assert "shop" in text
    assert not re.search(r"\{\w+\}", text)
    assert (login.password in text) is (engine != "bigquery")
    assert text == login_script(script.engine.name, login)


def test_an_engine_without_a_script_is_told() -> None:
    login = Login("reader", "x" * 24, "shop")
    with pytest.raises(BadInput, match="no script"):
        login_script("oracle", login)
    with pytest.raises(BadInput, match="stricter"):
        login_script("mysql", login, strict=True)


async def test_the_login_ends_no_session_of_others(case: Case, database: Database) -> None:
    if case.engine != "mariadb":
        pytest.skip("MariaDB's; PostgreSQL's is among those the strict part takes")
    for sql in ("KILL 1", "SELECT wipe()", "CALL wipe_all()", "SELECT GET_LOCK('a', 0)"):
        with pytest.raises(SourceProblem):
            await database.run(sql, Caps())
