"""Attacks executed with the guard switched off: on sessions as they are configured, nothing changes.

Our own are in `attacks/`, one file a dialect; the public ones are run where they are at hand. How many ended in which
way is the table of `docs/sessions.md`, which `python -m bench.sessions --write` measures anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import duckdb
import psycopg
import pytest

from .attacking import OURS, Attack, attacked, ours, public
from .conftest import ask_mariadb
from .targets import ENGINES, Target, differing, target

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(900)]

Aimed = Callable[[str, list[Attack]], Target]


@pytest.fixture(params=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> str:
    if ENGINES[request.param] == "mysql":
        request.getfixturevalue("mariadb_url")
    return str(request.param)


@pytest.fixture
def aimed(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Aimed]:
    """Makes the target of *engine* from a script."""
    with ExitStack() as stack:

        def aim(script: str, attacks: list[Attack]) -> Target:
            texts = [attack.sql for attack in attacks]
            return stack.enter_context(target(engine, script, texts, tmp_path, request.getfixturevalue))

        yield aim


async def test_no_attack_of_ours_changes_anything_with_the_guard_off(engine: str, aimed: Aimed) -> None:
    dialect = ENGINES[engine]
    attacks = ours(dialect)
    outcomes, changed = await attacked(aimed(schema(dialect), attacks), attacks)
    assert changed == {}
    assert outcomes.total() == len(attacks) >= 35


@pytest.mark.shared
async def test_no_public_attack_changes_anything_with_the_guard_off(
    engine: str, aimed: Aimed, shared_data: Path
) -> None:
    dialect = ENGINES[engine]
    attacks = public(dialect, shared_data)
    script = (shared_data / "guard" / f"fixture_{dialect}.sql").read_text(encoding="utf-8")
    outcomes, changed = await attacked(aimed(script, attacks), attacks)
    assert changed == {}
    assert outcomes.total() == len(attacks) >= 60


def schema(dialect: str) -> str:
    return (OURS / f"schema_{dialect}.sql").read_text(encoding="utf-8")


def test_the_page_shows_every_engine_and_nothing_changed() -> None:
    page = (Path(__file__).parents[3] / "docs" / "sessions.md").read_text(encoding="utf-8")
    table = page.partition("<!-- attacks: begin -->")[2].partition("<!-- attacks: end -->")[0]
    shown = {cells[1].strip(): cells[-2].strip() for line in table.splitlines() if len(cells := line.split("|")) == 8}
    assert {engine: shown.get(engine) for engine in ENGINES} == dict.fromkeys(ENGINES, "0")


EFFECTS = {
    "SQLite": ("UPDATE orders SET amount = 0", "CREATE TABLE kept (a)"),
    "DuckDB": ("UPDATE orders SET amount = 0", "CREATE TABLE kept (a INT)"),
    "PostgreSQL, superuser": (
        "UPDATE orders SET amount = 0",
        "CREATE TABLE kept ()",
        "SELECT nextval('counter')",
        "CREATE ROLE quaestor_seen",
        "DROP ROLE quaestor_seen",
        "ALTER ROLE CURRENT_USER SET work_mem = '8MB'",
        "ALTER ROLE CURRENT_USER RESET work_mem",
        "SELECT lo_create(0)",
        "COMMENT ON TABLE orders IS 'seen'",
        "SELECT pg_create_physical_replication_slot('quaestor_seen')",
        "SELECT pg_drop_replication_slot('quaestor_seen')",
        "NOTIFY quaestor",
    ),
    "MariaDB, all rights": (
        "UPDATE orders SET amount = 0",
        "CREATE TABLE kept (a INT)",
        "SELECT NEXTVAL(counter)",
        "CREATE ROLE quaestor_seen",
        "DROP ROLE quaestor_seen",
        "SET GLOBAL max_connections = 123",
        "SET GLOBAL max_connections = 151",
    ),
}


@pytest.mark.parametrize("engine", EFFECTS, indirect=True)
def test_the_digest_sees_what_such_attacks_do_where_nothing_stops_them(engine: str, aimed: Aimed) -> None:
    made = aimed(schema(ENGINES[engine]), [Attack("", "", "SELECT pg_notify('quaestor', 'x')")])
    before = made.digest()
    assert differing(before, made.digest()) == {}
    for sql in EFFECTS[engine]:
        do(sql, made)
        after = made.digest()
        assert differing(before, after), sql
        before = after


def do(sql: str, made: Target) -> None:
    """Beside the adapter."""
    path = made.location.partition("///")[2]
    match made.dialect:
        case "sqlite":
            with sqlite3.connect(path) as connection:
                connection.execute(sql)
            connection.close()
        case "duckdb":
            with duckdb.connect(path) as database:
                database.execute(sql)
        case "postgres":
            with psycopg.connect(made.location, autocommit=True) as server:
                server.execute(sql)  # type: ignore[call-overload]
        case _:
            ask_mariadb(made.location, f"USE {made.location.rpartition('/')[2]}", sql)
