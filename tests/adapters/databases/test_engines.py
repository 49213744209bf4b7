"""What only one engine has: its types, its failures, its processes."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sqlite3
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import duckdb
import psycopg
import pytest

from quaestor.adapters.databases import open_database
from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.core.catalog import Kind
from quaestor.core.errors import QueryFailed, RefusedByEngine, SourceDenied, SourceUnreachable, UnknownName
from quaestor.ports import Bounds, Caps, Database, Inspection, Source

from .conftest import children

pytestmark = pytest.mark.anyio


async def inspect(database: Database) -> Inspection:
    async def ignore(done: int, total: int, table: str | None) -> None: ...

    return await database.inspect("sample", Bounds(), ignore)


def make_sqlite(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for sql in statements:
        connection.execute(sql)
    connection.commit()
    connection.close()


async def test_a_locked_sqlite_file_can_be_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "busy.db"
    make_sqlite(path, "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")
    database = open_database(str(path))
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    with pytest.raises(SourceUnreachable, match="locked") as caught:
        await database.run("SELECT a FROM t", Caps(seconds=0.2))
    assert caught.value.retryable
    writer.execute("ROLLBACK")
    writer.close()
    assert (await database.run("SELECT a FROM t", Caps())).rows == ((1,),)
    await database.close()


async def test_a_sqlite_file_with_a_write_ahead_log_is_read_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "wal.db"
    make_sqlite(path, "PRAGMA journal_mode = WAL", "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO t VALUES (2)")
    database = open_database(str(path))
    assert (await database.run("SELECT a FROM t", Caps())).rows == ((1,),)
    writer.execute("COMMIT")
    assert len(await database.run("SELECT a FROM t", Caps())) == 2
    writer.close()
    await database.close()


async def test_sqlite_says_what_untyped_columns_hold(tmp_path: Path) -> None:
    path = tmp_path / "loose.db"
    make_sqlite(
        path,
        "CREATE TABLE t (day TEXT, moment VARCHAR(30), whole TEXT, part, zip TEXT, mixed, flag TEXT, bit INTEGER,"
        " b BLOB, epoch DATETIME, twice INTEGER GENERATED ALWAYS AS (bit * 2))",
        "INSERT INTO t VALUES"
        " ('2024-02-03', '2024-02-03 10:11:12', '12', 1.5, '02134', 1, 'true', 0, x'00ff', 1700000000)",
        "INSERT INTO t VALUES ('2024-02-04', '2024-02-03', '-7', 2, '10001', 'x', 'false', 1, NULL, 1700000001)",
        "CREATE TABLE s (a INTEGER PRIMARY KEY AUTOINCREMENT)",
        "INSERT INTO s VALUES (1)",
    )
    database = open_database(str(path))
    found = await inspect(database)
    table = found.catalog.table("t")
    assert table is not None
    assert {column.name: column.seen_kind for column in table.columns} == {
        "day": Kind.DATE,
        "moment": Kind.TIMESTAMP,
        "whole": Kind.INTEGER,
        "part": Kind.NUMBER,
        "zip": Kind.TEXT,
        "mixed": Kind.TEXT,
        "flag": Kind.BOOLEAN,
        "bit": Kind.INTEGER,
        "b": Kind.BINARY,
        "epoch": Kind.INTEGER,
        "twice": Kind.INTEGER,
    }
    assert [column.name for column in table.columns if column.generated] == ["twice"]
    whole = table.column("whole")
    assert whole is not None
    assert whole.profile is not None
    assert (whole.profile.minimum, whole.profile.maximum) == (-7, 12)
    assert {each.key for each in found.catalog.tables} == {"t", "s"}
    await database.close()


async def test_sqlite_text_that_is_not_utf8_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "latin.db"
    make_sqlite(path, "CREATE TABLE t (a TEXT)", "INSERT INTO t VALUES (CAST(x'4be96c6e' AS TEXT))")
    database = open_database(str(path))
    assert (await database.run("SELECT a FROM t", Caps())).rows == (("K\ufffdln",),)
    assert (await inspect(database)).values[0].value == "K\ufffdln"
    await database.close()


async def test_a_table_dropped_meanwhile_is_a_clear_failure(tmp_path: Path) -> None:
    path = tmp_path / "gone.db"
    make_sqlite(path, "CREATE TABLE t (a)")
    database = open_database(str(path))
    await database.run("SELECT a FROM t", Caps())
    make_sqlite(path, "DROP TABLE t")
    with pytest.raises(QueryFailed, match="no such table"):
        await database.run("SELECT a FROM t", Caps())
    path.unlink()
    with pytest.raises(SourceUnreachable):
        await database.run("SELECT 1", Caps())
    await database.close()


async def test_sqlite_json_and_window_functions_work(tmp_path: Path) -> None:
    path = tmp_path / "json.db"
    make_sqlite(path, "CREATE TABLE t (a TEXT)", "INSERT INTO t VALUES ('[1, 2]')")
    database = open_database(str(path))
    found = await database.run(
        "SELECT e.value, row_number() OVER (ORDER BY e.value DESC), count(*) OVER () FROM t, json_each(t.a) e", Caps()
    )
    assert sorted(found.rows) == [(1, 2, 2), (2, 1, 2)]
    await database.close()


async def test_sqlite_full_text_tables_can_be_searched_and_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "words.db"
    make_sqlite(
        path,
        "CREATE VIRTUAL TABLE notes USING fts5(title, body)",
        "INSERT INTO notes VALUES ('First', 'hello world'), ('Second', 'goodbye')",
        "CREATE VIEW greetings AS SELECT title FROM notes WHERE notes MATCH 'hello'",
        'CREATE VIRTUAL TABLE "place ""x""" USING rtree(id, a, b)',
    )
    database = open_database(str(path))
    found = await database.run("SELECT title, bm25(notes) < 0 FROM notes WHERE notes MATCH 'hello'", Caps())
    assert found.rows == (("First", 1),)
    with pytest.raises(QueryFailed, match="virtual table that views may not use"):
        # A file that somebody sent may hold a view that is a trap: SQLite's schema is not trusted.
        await database.run("SELECT title FROM greetings", Caps())
    assert (await database.run('SELECT count(*) FROM "place ""x"""', Caps())).rows == ((0,),)
    with pytest.raises(RefusedByEngine):
        await database.run("INSERT INTO notes (notes) VALUES ('rebuild')", Caps())
    assert {table.key for table in (await inspect(database)).catalog.tables} == {"notes", 'place "x"'}
    await database.close()


async def test_duckdb_types_come_back(tmp_path: Path) -> None:
    path = tmp_path / "types.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE t (a INT)")
    database = open_database(str(path))
    found = await database.run(
        "SELECT 170141183460469231731687303715884105727::HUGEINT AS h, 1.50::DECIMAL(10, 2) AS d, "
        "DATE '2024-02-03' AS day, TIMESTAMPTZ '2024-02-03 04:05:06+02' AS at, TIME '12:30' AS t, "
        "INTERVAL 90 MINUTE AS i, '\\x00\\xFF'::BLOB AS b, "
        "[1, NULL] AS l, {'t': 'd', 'v': DECIMAL '0.1'} AS s, MAP {1: 'x'} AS m, 'nan'::DOUBLE AS n, true AS yes, "
        "'6f9619ff-8b86-d011-b42d-00cf4fc964ff'::UUID AS u, '{\"a\": 1}'::JSON AS j, DATE '290000-01-01' AS far",
        Caps(),
    )
    (row,) = found.rows
    assert row[:10] == (
        2**127 - 1,
        Decimal("1.50"),
        dt.date(2024, 2, 3),
        dt.datetime(2024, 2, 3, 2, 5, 6, tzinfo=dt.UTC),
        dt.time(12, 30),
        dt.timedelta(minutes=90),
        b"\x00\xff",
        [1, None],
        {"t": "d", "v": Decimal("0.1")},
        {1: "x"},
    )
    assert row[10] != row[10]
    assert row[11:] == (True, UUID("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), {"a": 1}, "290000-01-01")
    kinds = [column.kind for column in found.columns]
    assert kinds[:6] == [Kind.INTEGER, Kind.NUMBER, Kind.DATE, Kind.TIMESTAMP, Kind.TIME, Kind.INTERVAL]
    assert kinds[6:10] == [Kind.BINARY, Kind.JSON, Kind.JSON, Kind.JSON]
    await database.close()


async def test_a_statement_that_wants_too_much_memory_leaves_the_source_usable(tmp_path: Path) -> None:
    path = tmp_path / "small.csv"
    path.write_text("a\n1\n")
    database = open_database(str(path))
    with pytest.raises(QueryFailed, match="memory"):
        await database.run("SELECT length(repeat('x', 4000000000))", Caps())
    assert (await database.run("SELECT a FROM small", Caps())).rows == ((1,),)
    await database.close()


async def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("price\n1\n")
    database = open_database(str(path))
    assert (await database.run("SELECT price FROM prices", Caps())).rows == ((1,),)
    path.write_text("price\n2\n3\n")
    assert (await database.run("SELECT price FROM prices", Caps())).rows == ((2,), (3,))
    await database.close()
    assert children() == []


async def test_json_parquet_and_tsv_files_are_tables_of_their_folder(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("x\ty\n1\tone\n")
    (tmp_path / "b.jsonl").write_text('{"x": 1, "deep": {"y": [1, 2]}}\n')
    (tmp_path / "a.json").write_text('[{"x": 5}]')
    (tmp_path / "notes.txt").write_text("not a table")
    with duckdb.connect() as connection:
        connection.execute(f"COPY (SELECT 1 AS x, DATE '2024-01-01' AS d) TO '{tmp_path}/c.parquet'")
    database = open_database(str(tmp_path))
    assert {table.key for table in (await inspect(database)).catalog.tables} == {"a_tsv", "a_json", "b", "c"}
    assert (await database.run("SELECT deep FROM b", Caps())).rows == (({"y": [1, 2]},),)
    assert (await database.run("SELECT d FROM c", Caps())).rows == ((dt.date(2024, 1, 1),),)
    await database.close()


async def test_a_child_holds_none_of_the_servers_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUAESTOR_MASTER_KEY", "do-not-pass-on")
    path = tmp_path / "a.csv"
    path.write_text("a\n1\n")
    database = open_database(str(path))
    await database.check()
    assert [child for child in children() if b"do-not-pass-on" in environment_of(child)] == []
    await database.close()


def environment_of(process: int) -> bytes:
    return Path(f"/proc/{process}/environ").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_child_outlives_a_killed_server(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a\n1\n")
    server = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import asyncio, sys, time\n"
            "from quaestor.adapters.databases import open_database\n"
            "async def main():\n"
            f"    database = open_database({str(path)!r})\n"
            "    await database.check()\n"
            "    print(database._children._idle[0][0].pid, flush=True)\n"
            "    await asyncio.Event().wait()\n"
            "asyncio.run(main())\n",
        ],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert server.stdout is not None
    child = int(server.stdout.readline())
    descriptor = os.pidfd_open(child)
    server.kill()
    server.wait()
    server.stdout.close()
    import select

    ended, _, _ = select.select([descriptor], [], [], 30)
    os.close(descriptor)
    assert ended


async def test_postgres_types_come_back(postgres_url: str) -> None:
    database = open_database(postgres_url, sockets=True)
    found = await database.run(
        "SELECT 1.50::numeric, date '2024-02-03', timestamptz '2024-02-03 04:05:06+02', '\\x00ff'::bytea, "
        "ARRAY[1, NULL], '{\"a\": [1]}'::jsonb, 'infinity'::date, date '0044-03-15 BC', 9223372036854775807::int8, "
        "interval '90 minutes', true, '6f9619ff-8b86-d011-b42d-00cf4fc964ff'::uuid",
        Caps(),
    )
    (row,) = found.rows
    assert row[2].astimezone(dt.UTC) == dt.datetime(2024, 2, 3, 2, 5, 6, tzinfo=dt.UTC)  # type: ignore[attr-defined]
    assert row[:2] + row[3:] == (
        Decimal("1.50"),
        dt.date(2024, 2, 3),
        b"\x00\xff",
        [1, None],
        {"a": [1]},
        "infinity",
        "0044-03-15 BC",
        2**63 - 1,
        dt.timedelta(minutes=90),
        True,
        UUID("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
    )
    await database.close()


async def test_the_next_borrower_of_a_session_finds_it_as_new(postgres_url: str) -> None:
    database = open_database(postgres_url, sockets=True)
    settings = "SELECT name, setting FROM pg_settings WHERE source = 'session' ORDER BY 1"
    process = "SELECT pg_backend_pid()"
    before, first = await database.run(settings, Caps()), await database.run(process, Caps())
    for change in (
        "SELECT set_config('default_transaction_read_only', 'off', false)",
        "SELECT set_config('app.tenant', '2', false)",
        "SELECT set_config('search_path', 'pg_catalog', false)",
        "SELECT set_config('statement_timeout', '0', false)",
        "SELECT pg_advisory_lock(7)",
    ):
        await database.run(change, Caps())
    assert (await database.run(process, Caps())).rows == first.rows
    assert (await database.run(settings, Caps())).rows == before.rows
    assert (await database.run("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'", Caps())).rows == ((0,),)
    assert (await database.run("SELECT current_setting('app.tenant', true)", Caps())).rows in (((None,),), (("",),))
    await database.close()


async def test_a_killed_postgres_session_is_replaced(postgres_url: str) -> None:
    database = open_database(postgres_url, sockets=True)
    ((process,),) = (await database.run("SELECT pg_backend_pid()", Caps())).rows
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 10000)", (process,))
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)
    await database.close()


async def test_a_session_killed_while_it_runs_is_a_clear_failure(postgres_url: str) -> None:
    database = open_database(postgres_url, sockets=True)
    task = asyncio.create_task(database.run("SELECT pg_sleep(60)", Caps(seconds=60)))
    ended = 0
    with psycopg.connect(postgres_url, autocommit=True) as other:
        while not ended:
            ended = len(
                other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
                ).fetchall()
            )
            await asyncio.sleep(0)
    with pytest.raises(SourceUnreachable):
        await task
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)
    await database.close()


async def test_a_login_sees_only_what_it_may_read(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as owner:
        owner.execute("CREATE ROLE reader LOGIN PASSWORD 'x'")
        owner.execute("CREATE TABLE shown (a int, hidden int)")
        owner.execute("CREATE TABLE secret (a int)")
        owner.execute("GRANT SELECT (a) ON shown TO reader")
    try:
        database = open_database(postgres_url.replace("postgres:@", "reader:x@"), sockets=True)
        (table,) = (await inspect(database)).catalog.tables
        assert (table.key, [column.name for column in table.columns]) == ("shown", ["a"])
        with pytest.raises(SourceDenied):
            await database.run("SELECT * FROM secret", Caps())
        await database.close()
    finally:
        with psycopg.connect(postgres_url, autocommit=True) as owner:
            owner.execute("DROP TABLE shown, secret")
            owner.execute("DROP ROLE reader")


async def test_sources_are_opened_once_and_anew_when_they_move(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_sqlite(tmp_path / f"{name}.db", "CREATE TABLE t (a)", f"INSERT INTO t VALUES ('{name}')")
    places = {"sample": "one.db"}

    async def find(name: str) -> Source:
        if name not in places:
            raise UnknownName(f"There is no source {name!r}.")
        return Source(name, str(tmp_path / places[name]))

    databases = OpenedDatabases(find)
    first = await databases.open("sample")
    assert await databases.open("sample") is first
    places["sample"] = "two.db"
    moved = await databases.open("sample")
    assert (await moved.run("SELECT a FROM t", Caps())).rows == (("two",),)
    with pytest.raises(UnknownName):
        await databases.open("other")
    await databases.forget("sample")
    await databases.close()


@pytest.mark.shared
async def test_references_of_a_real_crm_export_are_inferred(shared_data: Path) -> None:
    database = open_database(str(shared_data / "samples" / "crm_maven" / "crm_maven.sqlite"))
    catalog = (await inspect(database)).catalog
    inferred = {
        (table.key, *key.columns, key.table, *key.referred)
        for table in catalog.tables
        for key in table.foreign_keys
        if key.inferred
    }
    assert ("sales_pipeline", "account", "accounts", "account") in inferred
    await database.close()
