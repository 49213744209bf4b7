"""What one borrower leaves in a pooled session, done to it directly and not through the adapter: the next finds none.

The connection goes back as it does after any statement, and must be the same one that the next borrower gets.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
from asyncmy import errors

from quaestor.adapters.databases import mariadb_session, open_database
from quaestor.adapters.databases.mariadb import MariadbDatabase
from quaestor.adapters.databases.postgres import PostgresDatabase
from quaestor.core.errors import SourceProblem, SourceUnreachable
from quaestor.ports import Caps

from .conftest import Case, ask_mariadb, mariadb_case, postgres_case

pytestmark = pytest.mark.anyio

Facts = dict[str, object]


@pytest.fixture(scope="module")
def postgres(postgres_url: str) -> Iterator[Case]:
    yield from postgres_case(postgres_url)


@pytest.fixture(scope="module")
def mariadb(mariadb_url: str) -> Iterator[Case]:
    yield from mariadb_case(mariadb_url)


async def opened(case: Case) -> AsyncIterator[Any]:
    database = open_database(case.location, sockets=True)
    yield database
    await database.close()


@pytest.fixture
async def in_postgres(postgres: Case) -> AsyncIterator[PostgresDatabase]:
    async for database in opened(postgres):
        yield database


@pytest.fixture
async def in_mariadb(mariadb: Case) -> AsyncIterator[MariadbDatabase]:
    async for database in opened(mariadb):
        yield database


WRITING = "COMMIT; BEGIN READ WRITE; "
POSTGRES = {
    "settings": "SELECT set_config('search_path', 'pg_catalog', false), set_config('statement_timeout', '0', false), "
    "set_config('default_transaction_read_only', 'off', false), set_config('TimeZone', 'Asia/Tokyo', false), "
    "set_config('client_encoding', 'LATIN1', false), set_config('standard_conforming_strings', 'off', false)",
    "settings committed": "COMMIT; SET search_path = pg_catalog; SET standard_conforming_strings = off; "
    "SET app.tenant = '2'; SET work_mem = '1GB'; SET session_replication_role = replica; BEGIN",
    "role": "COMMIT; SET ROLE pg_monitor; BEGIN",
    "session authorization": "COMMIT; SET SESSION AUTHORIZATION pg_monitor; BEGIN",
    "advisory locks": "SELECT pg_advisory_lock(7), pg_advisory_lock_shared(8), pg_advisory_xact_lock(9)",
    "row locks": WRITING + "SELECT * FROM people FOR UPDATE",
    "table locks": WRITING + "LOCK TABLE orders IN ACCESS EXCLUSIVE MODE",
    "a write": WRITING + "INSERT INTO visits VALUES (9, 'left behind')",
    "temporary table": WRITING + "CREATE TEMP TABLE people AS SELECT 1 AS id, 'forged' AS name; COMMIT; BEGIN",
    "temporary function": WRITING + "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; COMMIT; BEGIN",
    "prepared statement": "PREPARE p AS SELECT 1",
    "cursor": WRITING + "DECLARE c CURSOR WITH HOLD FOR SELECT * FROM people; COMMIT; BEGIN",
    "listening": WRITING + "LISTEN deploy; COMMIT; BEGIN",
    "a notification": "SELECT pg_notify('deploy', 'now')",
    "sequence": WRITING + "CREATE TEMP SEQUENCE s; SELECT nextval('s'); COMMIT; BEGIN",
    "savepoint": "SAVEPOINT a; SAVEPOINT b",
    "no transaction": "COMMIT",
    "a failed transaction": "SELECT 1/0",
    "a transaction that writes": "COMMIT; BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE READ WRITE",
    "seed": "SELECT setseed(0.25)",
}
POSTGRES_FACTS = {
    "process": "SELECT pg_backend_pid()",
    "settings": "SELECT array_agg(name || '=' || setting ORDER BY name) FROM pg_settings "
    "WHERE source IN ('session', 'override', 'client', 'interactive') OR category = 'Customized Options'",
    # A schema for temporary objects stays once there is one, empty.
    "role": "SELECT current_user, session_user, current_setting('search_path'), "
    "array_remove(current_schemas(true), pg_my_temp_schema()::regnamespace::name)",
    "transaction": "SELECT current_setting('transaction_read_only'), current_setting('transaction_isolation'), "
    "pg_current_xact_id_if_assigned()",
    "locks": "SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid() AND locktype <> 'virtualxid' "
    "AND (relation IS NULL OR relation >= 16384)",
    "statements": "SELECT count(*) FROM pg_prepared_statements WHERE name <> ''",
    "cursors": "SELECT count(*) FROM pg_cursors WHERE name <> ''",
    "channels": "SELECT count(*) FROM pg_listening_channels()",
    "temporary": "SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()",
    "temporary functions": "SELECT count(*) FROM pg_proc WHERE pronamespace = pg_my_temp_schema()",
    "people": "SELECT count(*), max(name) FROM people",
    "visits": "SELECT count(*) FROM visits",
}


def differing(before: Facts, after: Facts) -> Facts:
    return {
        name: (set(before[name]) - set(after[name]), set(after[name]) - set(before[name]))  # type: ignore[call-overload]
        if isinstance(before[name], tuple | list)
        else (before[name], after[name])
        for name in before
        if before[name] != after[name]
    }


async def postgres_facts(connection: Any) -> Facts:
    return {name: await (await connection.execute(sql)).fetchall() for name, sql in POSTGRES_FACTS.items()}


@pytest.mark.parametrize("left", POSTGRES)
async def test_the_next_borrower_on_postgres_finds_the_session_as_new(left: str, in_postgres: PostgresDatabase) -> None:
    sessions = in_postgres._sessions
    async with sessions.borrow(10) as connection:
        before = await postgres_facts(connection)
    async with sessions.borrow(10) as connection:
        with suppress(psycopg.Error):
            await connection.execute(POSTGRES[left])
    async with sessions.borrow(10) as connection:
        after = await postgres_facts(connection)
    assert differing(before, after) == {}


async def test_what_was_left_on_postgres_stops_nobody_else(postgres: Case, in_postgres: PostgresDatabase) -> None:
    heard = []
    with psycopg.connect(postgres.location, autocommit=True) as other:
        other.execute("LISTEN deploy; SET lock_timeout = '1s'")
        for left in ("advisory locks", "row locks", "table locks", "a notification"):
            async with in_postgres._sessions.borrow(10) as connection:
                await connection.execute(POSTGRES[left])
            other.execute("UPDATE people SET name = name")
            with other.transaction():
                other.execute("LOCK TABLE orders IN ACCESS EXCLUSIVE MODE NOWAIT")
            assert other.execute("SELECT pg_try_advisory_lock(7)").fetchall() == [(True,)]
            other.execute("SELECT pg_advisory_unlock(7)")
        heard += list(other.notifies(timeout=0.2))
    assert heard == []


async def test_random_numbers_on_postgres_cannot_be_foretold_by_whoever_came_before(
    in_postgres: PostgresDatabase,
) -> None:
    seen = set()
    for _ in range(2):
        async with in_postgres._sessions.borrow(10) as connection:
            await connection.execute("SELECT setseed(0.25)")
        seen.add((await in_postgres.run("SELECT random()", Caps())).rows)
    assert len(seen) == 2


MARIADB = {
    "settings": ("SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'", "SET SESSION max_statement_time = 0"),
    "transaction settings": ("COMMIT", "SET SESSION TRANSACTION READ WRITE", "SET autocommit = 0"),
    "isolation": ("COMMIT", "SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED"),
    "character set": ("SET NAMES latin1",),
    "time": ("SET timestamp = 1", "SET time_zone = '+09:00'"),
    "variables": ("SET @tenant = 2, @@SESSION.last_insert_id = 7",),
    "role": ("SET ROLE NONE",),
    "locks": ("SELECT GET_LOCK('mine', 0), GET_LOCK('yours', 0)",),
    "row locks": ("SELECT * FROM people LOCK IN SHARE MODE",),
    "row locks of a writer": ("COMMIT", "SET SESSION tx_read_only = 0", "BEGIN", "SELECT * FROM people FOR UPDATE"),
    "table locks": ("LOCK TABLES people READ, orders READ",),
    "global lock": ("COMMIT", "FLUSH TABLES WITH READ LOCK"),
    "a write": ("COMMIT", "SET SESSION tx_read_only = 0", "BEGIN", "INSERT INTO visits VALUES (9, 'left behind')"),
    "temporary table": (
        "COMMIT",
        "SET SESSION tx_read_only = 0",
        "CREATE TEMPORARY TABLE people SELECT 1 AS id, 'forged' AS name",
    ),
    "prepared statement": ("PREPARE p FROM 'SELECT 1'",),
    "handler": ("HANDLER people OPEN AS h",),
    "savepoint": ("SAVEPOINT a",),
    "another schema": ("USE mysql",),
    "seed": ("SET rand_seed1 = 1, rand_seed2 = 2",),
}
REPLACED = "another schema"
"""What a reset leaves: that session is ended, and the next borrower gets a new one."""
MARIADB_VOLATILE = (
    "'TIMESTAMP', 'LAST_GTID', 'PSEUDO_THREAD_ID', 'IN_TRANSACTION', 'ERROR_COUNT', 'WARNING_COUNT', 'INSERT_ID', "
    "'IDENTITY', 'RAND_SEED1', 'RAND_SEED2'"
)
MARIADB_FACTS = {
    "thread": "SELECT CONNECTION_ID()",
    "place": "SELECT DATABASE(), CURRENT_USER(), CURRENT_ROLE()",
    "settings": "SELECT VARIABLE_NAME, VARIABLE_VALUE FROM information_schema.SESSION_VARIABLES "
    f"WHERE VARIABLE_NAME NOT IN ({MARIADB_VOLATILE}) ORDER BY 1",
    "now": "SELECT YEAR(NOW()) > 2000",
    "variables": "SELECT @tenant, LAST_INSERT_ID(), IS_USED_LOCK('mine'), IS_USED_LOCK('yours')",
    "transaction": "SELECT @@in_transaction, @@tx_read_only, @@tx_isolation, @@autocommit",
    "people": "SELECT count(*), max(name) FROM people",
    "visits": "SELECT count(*) FROM visits",
}


async def asked(connection: Any, sql: str) -> tuple[tuple[object, ...], ...]:
    await connection.query(sql)
    return tuple(connection._result.rows or ())


async def mariadb_facts(connection: Any) -> Facts:
    facts: Facts = {name: await asked(connection, sql) for name, sql in MARIADB_FACTS.items()}
    for name, sql in (("prepared", "EXECUTE p"), ("handler", "HANDLER h READ FIRST")):
        try:
            facts[name] = await asked(connection, sql)
        except errors.Error as error:
            facts[name] = error.args[0]
    return facts


@pytest.mark.mariadb
@pytest.mark.parametrize("left", MARIADB)
async def test_the_next_borrower_on_mariadb_finds_the_session_as_new(left: str, in_mariadb: MariadbDatabase) -> None:
    sessions = in_mariadb._sessions
    async with sessions.borrow(10) as connection:
        before = await mariadb_facts(connection)
    async with sessions.borrow(10) as connection:
        for sql in MARIADB[left]:
            await asked(connection, sql)
    async with sessions.borrow(10) as connection:
        after = await mariadb_facts(connection)
    if left == REPLACED:
        assert before.pop("thread") != after.pop("thread")
    assert differing(before, after) == {}


@pytest.mark.mariadb
async def test_what_was_left_on_mariadb_stops_nobody_else(
    mariadb: Case, mariadb_url: str, in_mariadb: MariadbDatabase
) -> None:
    schema = mariadb.location.rpartition("/")[2]
    for left in ("locks", "row locks", "row locks of a writer", "table locks", "global lock"):
        async with in_mariadb._sessions.borrow(10) as connection:
            for sql in MARIADB[left]:
                await asked(connection, sql)
        found = ask_mariadb(
            mariadb_url,
            f"USE {schema}",
            "SET SESSION lock_wait_timeout = 1, SESSION innodb_lock_wait_timeout = 1",
            "UPDATE people SET name = name",
            "SELECT IS_FREE_LOCK('mine')",
        )
        assert found == ((1,),)


@pytest.mark.mariadb
async def test_random_numbers_on_mariadb_cannot_be_foretold_by_whoever_came_before(
    in_mariadb: MariadbDatabase,
) -> None:
    seen = set()
    for _ in range(2):
        async with in_mariadb._sessions.borrow(10) as connection:
            await asked(connection, "SET rand_seed1 = 1, rand_seed2 = 2")
        seen.add((await in_mariadb.run("SELECT RAND()", Caps())).rows)
    assert len(seen) == 2


@pytest.mark.mariadb
async def test_a_session_whose_modes_cannot_be_set_is_not_used(
    in_mariadb: MariadbDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As behind a proxy that keeps a SET for itself: what quotes mean would not be what was judged."""
    await in_mariadb.check()
    monkeypatch.setattr(mariadb_session, "MODES", "")
    await in_mariadb.check()
    # What the server makes of it is not what was asked for, as if another had answered.
    monkeypatch.setattr(mariadb_session, "MODES", "ORACLE")
    with pytest.raises(SourceUnreachable):
        await in_mariadb.check()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT setseed(0.25)",
        "SELECT getvariable('left')",
        "SELECT write_log('left behind')",
        "SET VARIABLE left = 1",
        "CREATE TEMP TABLE people AS SELECT 1",
        "CREATE TEMP MACRO people() AS TABLE SELECT 1",
        "PREPARE p AS SELECT 1",
        "BEGIN",
    ],
)
async def test_the_next_statement_in_a_duckdb_child_finds_nothing_left(sql: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("id,name\n1,Ana\n")
    database = open_database(str(path))
    facts = (
        "SELECT (SELECT count(*) FROM duckdb_variables()) AS variables, "
        "(SELECT count(*) FROM duckdb_tables() WHERE temporary) AS tables, "
        "(SELECT count(*) FROM duckdb_functions() WHERE NOT internal) AS functions, "
        "(SELECT count(*) FROM duckdb_logs) AS logs, (SELECT max(name) FROM people) AS name"
    )
    before = (await database.run(facts, Caps())).rows
    for _ in range(2):
        with suppress(SourceProblem):
            await database.run(sql, Caps())
    assert (await database.run(facts, Caps())).rows == before
    assert (await database.run("SELECT random()", Caps())).rows != (await database.run("SELECT random()", Caps())).rows
    await database.close()
