"""A source is read again only where it changed, and any number of its rows is read in batches: on every engine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import pytest

from quaestor.adapters.databases import open_database, sqlite
from quaestor.core.errors import QueryTooSlow
from quaestor.flows.sync import by_table
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Database, Inspection, Known
from tests.servers import mariadb_folder, mariadb_running

from .conftest import Case, ask_mariadb
from .contract import row
from .growing import NUMBERS, Growing, fill, growing, mariadb_source
from .test_contract import until

pytestmark = pytest.mark.anyio

PER_TABLE = ("postgresql", "mariadb")
"""Engines that tell which table changed; of the others the file does, so that all of its tables may have."""


@pytest.fixture
def source(case: Case, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Growing]:
    server = {"postgresql": "postgres_url", "mariadb": "mariadb_url"}.get(case.engine)
    with growing(case.engine, tmp_path, request.getfixturevalue(server) if server else None) as found:
        yield found


async def inspect(location: str, earlier: Inspection | None = None, bounds: Bounds | None = None) -> Inspection:
    async def ignore(done: int, total: int, table: str | None) -> None: ...

    known = NOTHING_KNOWN
    if earlier is not None:
        known = Known(earlier.catalog, by_table(earlier.values), keys_checked=earlier.keys_checked)
    database = open_database(location, sockets=True)
    try:
        return await database.inspect("growing", bounds or Bounds(), ignore, known)
    finally:
        await database.close()


def words(found: Inspection) -> set[str]:
    return {value.value for value in found.values}


@row("incremental")
async def test_what_did_not_change_is_not_read_again(source: Growing) -> None:
    await until(source.settled)
    first = await inspect(source.location)
    second = await inspect(source.location, first)
    assert (first.profiled, second.profiled) == (2, 0)
    assert second.catalog.tables == first.catalog.tables
    assert words(second) == words(first) == {"first"}


@row("incremental")
async def test_what_changed_is_read_again(case: Case, source: Growing) -> None:
    await until(source.settled)
    first = await inspect(source.location)
    source.add("newcomer")
    second = await inspect(source.location, first)
    assert words(second) == {"first", "newcomer"}
    assert second.profiled == (1 if case.engine in PER_TABLE else 2)


async def test_tables_are_known_where_no_time_is_left_for_values(source: Growing) -> None:
    found = await inspect(source.location, bounds=Bounds(seconds=0.0))
    assert (len(found.catalog.tables), found.profiled, found.waiting) == (2, 0, 2)


async def test_a_sqlite_file_whose_rows_cannot_be_counted_in_time_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "FOR_COUNTING", -1.0)
    with growing("sqlite", tmp_path, None) as source:
        found = await inspect(source.location)
    assert (found.profiled, words(found)) == (2, {"first"})


@row("incremental")
async def test_a_change_right_after_reading_is_not_missed(source: Growing) -> None:
    """Also where the server tells the time of changes in whole seconds."""
    source.add("one")
    first = await inspect(source.location)
    source.run("UPDATE words SET word = 'two' WHERE word = 'one'")
    assert words(await inspect(source.location, first)) == {"first", "two"}


@row("incremental")
async def test_an_emptied_table_is_read_again(case: Case, source: Growing) -> None:
    await until(source.settled)
    first = await inspect(source.location)
    source.run("DELETE FROM words" if case.engine == "sqlite" else "TRUNCATE TABLE words")
    assert words(await inspect(source.location, first)) == set()


@pytest.mark.mariadb
def test_a_mariadb_server_that_restarted_forgot_what_changed_so_everything_is_read(mariadb_url: str) -> None:
    with mariadb_folder() as folder:
        with mariadb_running(folder) as url:
            source = mariadb_source(url)
            fill(source, "mariadb")
            wait_for(source)
            first = asyncio.run(inspect(source.location))
            source.run("UPDATE words SET word = 'changed'")
        with mariadb_running(folder) as url:
            location = moved(source.location, url)
            second = asyncio.run(inspect(location, first))
            third = asyncio.run(inspect(location, second))
    assert (second.profiled, third.profiled) == (2, 2)
    assert words(second) == words(third) == {"changed"}
    assert [table.signal for table in third.catalog.tables] == [None, None]


def wait_for(source: Growing) -> None:
    while not source.settled():
        pass


def moved(location: str, url: str) -> str:
    """*location* at the server of *url*."""
    return f"{url.rpartition('/')[0]}/{location.rpartition('/')[2]}"


@pytest.mark.mariadb
async def test_mariadb_tables_that_tell_late_or_in_parts_are_always_read(mariadb_url: str) -> None:
    ask_mariadb(
        mariadb_url,
        "CREATE OR REPLACE DATABASE late",
        "CREATE TABLE late.aria ENGINE=Aria AS SELECT 'x' AS word",
        "CREATE TABLE late.parted (id INT) PARTITION BY HASH (id) PARTITIONS 2",
        "CREATE VIEW late.seen AS SELECT * FROM late.aria",
    )
    found = await inspect(mariadb_url.replace("/mysql", "/late"))
    ask_mariadb(mariadb_url, "DROP DATABASE late")
    assert {table.name: table.signal for table in found.catalog.tables} == {"aria": None, "parted": None, "seen": None}


@row("streams")
async def test_every_row_comes_in_batches(source: Growing) -> None:
    database = open_database(source.location, sockets=True)
    async with aclosing(database.stream("SELECT id FROM numbers ORDER BY id", Caps())) as stream:  # type: ignore[type-var]
        batches = [batch async for batch in stream]
    await database.close()
    assert [int(str(number)) for batch in batches for (number,) in batch] == list(range(1, NUMBERS + 1))
    assert len(batches) > 1


@row("streams")
async def test_a_stream_that_is_left_stops_its_statement(case: Case, database: Database) -> None:
    """A thousand million rows: whoever took them all would run out of memory or time."""
    async with aclosing(database.stream(case.many, Caps(seconds=60))) as batches:  # type: ignore[type-var]
        async for batch in batches:
            assert batch
            break
    assert not case.running()
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)


@row("streams")
async def test_a_stream_ends_at_its_time_limit(case: Case, database: Database) -> None:
    async with aclosing(database.stream(case.slow, Caps(seconds=0.5))) as batches:  # type: ignore[type-var]
        with pytest.raises(QueryTooSlow):
            await anext(batches)
    assert not case.running()
