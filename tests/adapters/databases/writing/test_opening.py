"""What can be opened for writing, and who waits for whom."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import duckdb
import pytest

from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.adapters.databases.writers import open_writer
from quaestor.core.change.outcome import Written
from quaestor.core.change.writes import Change
from quaestor.core.engines import WAREHOUSES
from quaestor.core.errors import NotAllowed, Unavailable
from quaestor.ports import Caps, Source

from .conftest import Base

pytestmark = pytest.mark.anyio


def databases(source: Source, folders: list[Path] | None = None) -> OpenedDatabases:
    async def find(name: str) -> Source:
        return source

    return OpenedDatabases(find, folders=folders)


def sqlite_file(folder: Path) -> Path:
    path = folder / "a.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    connection.close()
    return path


@pytest.mark.parametrize("name", ["people.csv", "people.tsv", "people.json"])
async def test_files_of_rows_are_not_written_to(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('[{"id": 1}]' if name.endswith("json") else "id\n1\n")
    for location in (tmp_path / name, tmp_path):
        with pytest.raises(Unavailable) as caught:
            await databases(Source("s", str(location))).writer("s")
        assert "read" in caught.value.message


async def test_a_copy_is_not_written_to(tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        await databases(Source("s", str(sqlite_file(tmp_path)), copied_from="other")).writer("s")


async def test_an_uploaded_file_is_written_to_inside_its_folder_alone(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    uploaded = Source("s", str(sqlite_file(inside)), uploaded=True)
    assert (await databases(uploaded, [inside]).writer("s")).engine.name == "SQLite"
    with pytest.raises(NotAllowed):
        await databases(Source("s", str(sqlite_file(outside)), uploaded=True), [inside]).writer("s")


async def test_nothing_writes_to_a_warehouse() -> None:
    """Whatever its driver is: none is asked for."""
    source = Source("s", "mssql://reader@127.0.0.1/x")
    for engine in WAREHOUSES:
        with pytest.raises(Unavailable) as caught:
            open_writer(source, SimpleNamespace(engine=engine), None)  # type: ignore[arg-type]
        assert engine.name in caught.value.message


async def test_a_writer_is_kept_until_the_source_is_forgotten(base: Base) -> None:
    first = await base.writer()
    assert await base.writer() is first
    await base.databases.forget("s")
    assert await base.writer() is not first


async def test_who_reads_a_duckdb_file_and_who_writes_it_take_turns(tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE visits (id INTEGER PRIMARY KEY, person_id INTEGER, place VARCHAR)")
    base = Base("duckdb", str(path), lambda *_: [], databases(Source("s", str(path))), lambda: print)
    await base.start()
    database = await base.databases.open("s")
    count = "SELECT count(*) FROM visits"
    reading: list[asyncio.Task[object]] = []

    async def promise(_: Written) -> None:
        # Whoever asks now waits, and sees what was written.
        reading.append(asyncio.ensure_future(database.run(count, Caps())))
        await asyncio.sleep(0)

    writer = await base.writer()
    for number in range(3):
        assert (await database.run(count, Caps())).rows == ((number,),)
        await writer.apply(Change("s", (base.insert("visits", id=number),)), base.catalog, promise)
    assert [(await task).rows for task in reading] == [((1,),), ((2,),), ((3,),)]  # type: ignore[attr-defined]
    await base.databases.close()


async def test_reading_goes_on_while_a_change_is_rehearsed(base: Base) -> None:
    """A rehearsal of ours is in nobody's way, save on DuckDB, where it is over in a moment."""
    database = await base.databases.open("s")
    write = await base.update("visits", {"id": 1}, place="x")
    rehearsing = [asyncio.ensure_future(base.rehearse(write)) for _ in range(2)]
    rows = await asyncio.gather(*(database.run("SELECT place FROM visits WHERE id = 1", Caps()) for _ in range(3)))
    assert {each.rows for each in rows} == {(("Rome",),)}
    assert all([await each for each in rehearsing])
