"""Statements that take more than they may, inside one step of an engine where no engine looks at a clock."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from quaestor.adapters.databases import open_database
from quaestor.core.errors import QueryFailed, QueryTooSlow
from quaestor.ports import Bounds, Caps, Database

from .conftest import child_is_busy, children
from .test_contract import until

pytestmark = pytest.mark.anyio

SECONDS = 1.0
LATE = 1.5
"""Seconds between the time limit and the answer that a busy machine may take."""

SQLITE_TIME = (
    "SELECT length(trim(printf('%.7000000c', 'a'), printf('%.400000c', 'b') || 'a'))",
    "SELECT instr(printf('%.7000000c', 'a'), printf('%.3000000c', 'a') || 'b')",
    "WITH RECURSIVE r (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT count(*) FROM r",
)
SQLITE_MEMORY = (
    "SELECT length(hex(zeroblob(450000000)))",
    "SELECT group_concat(printf('%.4000000c', 'x')) FROM t, t AS u",
    "WITH RECURSIVE r (x, y) AS (SELECT 1, printf('%.4000000c', 'x') UNION SELECT x + 1, x || y FROM r) "
    "SELECT count(*) FROM r",
)
DUCKDB_TIME = (
    "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range + b.range < 0",
    "SELECT levenshtein(repeat('a', 100000), repeat('b', 90000))",
    "SELECT sum(levenshtein(repeat('a', 20000), repeat('b', 20000) || range::VARCHAR)) FROM range(1000)",
)
DUCKDB_MEMORY = (
    "SELECT length(repeat('x', 4000000000))",
    "SELECT length(repeat(repeat('x', 1000000), 100000))",
    "SELECT len(range(1000000000))",
    "SELECT length(string_agg(repeat('x', 1000000), '')) FROM range(100000)",
)


@pytest.fixture(params=["sqlite", "csv"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        path = tmp_path / "t.db"
        connection = sqlite3.connect(path)
        connection.executescript("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)")
        connection.close()
    else:
        path = tmp_path / "t.csv"
        path.write_text("a\n1\n2\n3\n")
    opened = open_database(str(path))
    await opened.check()
    yield opened
    await opened.close()


def bombs_for(database: Database, sqlite: tuple[str, ...], duckdb: tuple[str, ...]) -> tuple[str, ...]:
    return sqlite if database.engine.dialect == "sqlite" else duckdb


async def test_a_statement_ends_at_its_time_limit_whatever_it_is_doing(database: Database) -> None:
    for sql in bombs_for(database, SQLITE_TIME, DUCKDB_TIME):
        started = time.monotonic()
        with pytest.raises((QueryTooSlow, QueryFailed)):
            await database.run(sql, Caps(seconds=SECONDS))
        assert time.monotonic() - started < SECONDS + LATE, sql
        assert (await database.run("SELECT count(*) FROM t", Caps())).rows == ((3,),)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_a_statement_gets_no_more_memory_than_its_process_may_have(database: Database) -> None:
    for sql in bombs_for(database, SQLITE_MEMORY, DUCKDB_MEMORY):
        highest = 0
        running = asyncio.create_task(database.run(sql, Caps(seconds=5.0)))
        while not running.done():
            highest = max(highest, await asyncio.to_thread(memory_of_children))
            await asyncio.sleep(0)
        with pytest.raises((QueryTooSlow, QueryFailed)):
            await running
        assert highest < 2_300, f"{sql} took {highest} MB"
        assert (await database.run("SELECT count(*) FROM t", Caps())).rows == ((3,),)


def memory_of_children() -> int:
    """The most that one of them ever held in memory, in MB."""
    found = [0]
    for child in children():
        try:
            status = Path(f"/proc/{child}/status").read_text()
        except OSError:
            continue
        found += [int(kilobytes) // 1024 for kilobytes in re.findall(r"VmHWM:\s+(\d+)", status)]
    return max(found)


@pytest.mark.skipif(sys.platform != "linux", reason="sends a signal")
async def test_a_child_that_dies_is_one_failed_statement(database: Database) -> None:
    running = asyncio.create_task(database.run(bombs_for(database, SQLITE_TIME, DUCKDB_TIME)[0], Caps(seconds=30)))
    await until(child_is_busy)
    (child,) = children()
    os.kill(child, 9)
    with pytest.raises(QueryFailed, match="memory or processor time"):
        await running
    assert (await database.run("SELECT count(*) FROM t", Caps())).rows == ((3,),)


async def test_a_view_made_to_hurt_does_not_keep_a_sync_from_ending(tmp_path: Path) -> None:
    path = tmp_path / "sent.db"
    connection = sqlite3.connect(path)
    connection.executescript(
        f"CREATE TABLE t (a); INSERT INTO t VALUES (1); CREATE VIEW bomb AS {SQLITE_TIME[0]} AS a; "
        "CREATE VIEW broken AS SELECT a FROM nowhere"
    )
    connection.close()
    database = open_database(str(path))

    async def ignore(done: int, total: int, table: str | None) -> None: ...

    started = time.monotonic()
    found = await database.inspect("sent", Bounds(seconds=4.0), ignore)
    assert time.monotonic() - started < 20
    table = found.catalog.table("t")
    assert table is not None
    assert table.rows == 1
    await database.close()
    assert children() == []
