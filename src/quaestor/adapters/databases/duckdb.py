"""DuckDB files, and CSV, TSV, Parquet, JSON and Excel files through DuckDB, in child processes that can be killed.

DuckDB has no privileges inside and its scalar functions cannot be interrupted for certain
(https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview), so the process is the boundary: a
statement that is cancelled or too slow dies with its child, and the next one gets a fresh child.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quaestor.adapters.databases.child import Child, ChildDied
from quaestor.adapters.databases.children import Children, within
from quaestor.adapters.databases.duckdb_catalog import COLUMNS, CONSTRAINTS, FUNCTIONS, TABLES, read_tables
from quaestor.adapters.databases.duckdb_errors import opening_error, query_error
from quaestor.adapters.databases.explained import is_explained, without_explain
from quaestor.adapters.databases.inspection import look_into
from quaestor.adapters.databases.locations import local_path
from quaestor.adapters.databases.parameters import for_duckdb
from quaestor.adapters.databases.profiling import quoted
from quaestor.adapters.databases.structures import read_json
from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Kind, Table
from quaestor.core.cost import Estimate
from quaestor.core.engines import DUCKDB
from quaestor.core.errors import BadInput, SourceUnreachable
from quaestor.core.plans import duckdb_estimate
from quaestor.core.rows import Cell, Rows, name_columns
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Inspection, KeepValues, Known, Progress

MODULE = "quaestor.adapters.databases.duckdb_child"
DATABASES = (".duckdb", ".ddb")
FILES = tuple(suffix for suffix in DUCKDB.suffixes if suffix not in DATABASES)

START_SECONDS = 60.0
"""Reading large files takes a while; it happens once for each child."""
CHECK_SECONDS = 5.0
MEMORY = 1024 * 1024 * 1024
"""What DuckDB may use for the data of one source in one child."""
CATALOG_ROWS = Caps(rows=1_000_000, bytes=512 * 1024 * 1024)


def open_database(location: str, *, folders: Sequence[Path] | None = None, sockets: bool = False) -> DuckdbDatabase:
    """The DuckDB file, data file or folder of data files at *location*.

    Raises `BadInput`, `NotAllowed` or `SourceUnreachable`. A file becomes a table named after it, a folder a table
    for each of its files.
    """
    path = local_path(location, folders)
    if path.is_dir():
        files = tuple(sorted(each for each in path.iterdir() if each.is_file() and _is_data(each)))
        if not files:
            raise BadInput(
                f"The folder {path.name!r} holds no data files.", action=f"Put files ending in {' '.join(FILES)} there."
            )
        if folders is not None:
            # A link inside the folder could lead out of it.
            for file in files:
                local_path(str(file), folders)
        return DuckdbDatabase(Opening(None, _named(files), path.name))
    if not path.is_file():
        raise SourceUnreachable(f"{path.name!r} is not a file.", action="Name a database or data file, or a folder.")
    if not path.stat().st_size:
        raise BadInput(f"{path.name!r} is empty.", action="Check that it is the right file.")
    if path.suffix.lower() in FILES:
        return DuckdbDatabase(Opening(None, _named((path,)), path.name))
    return DuckdbDatabase(Opening(path, (), path.name))


def _is_data(path: Path) -> bool:
    return path.suffix.lower() in FILES and not path.name.startswith(".")


def _named(files: Sequence[Path]) -> tuple[tuple[str, Path], ...]:
    """Table names: the file's without its suffix, with it where two would be the same."""
    stems = [file.stem.lower() for file in files]
    return tuple(
        (file.stem if stems.count(file.stem.lower()) == 1 else f"{file.stem}_{file.suffix[1:].lower()}", file)
        for file in files
    )


@dataclass(frozen=True, slots=True)
class Opening:
    """What a child opens: a DuckDB file, or data files with their table names."""

    database: Path | None
    files: tuple[tuple[str, Path], ...]
    name: str
    """As messages call it."""

    def request(self) -> Mapping[str, object]:
        return {
            "do": "open",
            "database": str(self.database) if self.database else None,
            "files": [[table, str(path)] for table, path in self.files],
            "memory": MEMORY,
        }

    def state(self) -> tuple[tuple[int, int, int], ...]:
        """Changes when a file does: a child that read the old one is then of no more use."""
        paths = [self.database] if self.database else [path for _, path in self.files]
        try:
            found = [path.stat() for path in paths]
        except OSError as error:
            raise SourceUnreachable(f"{self.name!r} is not there any more.") from error
        return tuple((each.st_ino, each.st_mtime_ns, each.st_size) for each in found)


class DuckdbDatabase:
    engine = DUCKDB

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._children = Children(self._start)

    async def begin(self) -> None:
        self._children.begin(await self._state())

    async def check(self) -> None:
        await self.run("SELECT 1", Caps(rows=1, seconds=CHECK_SECONDS))

    async def warnings(self) -> tuple[str, ...]:
        return ()  # A file has no login.

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        bound = dict(parameters or {})
        request = {
            "do": "plan",
            "sql": for_duckdb(without_explain(sql), bound),
            "parameters": bound,
            "seconds": caps.seconds,
        }
        async with self._children.borrow(await self._state()) as child, within(caps.seconds):
            answer = _checked(await child.ask(request))
        return duckdb_estimate(json.loads(str(answer["plan"])))

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        # The child puts EXPLAIN in front: it must see that the statement alone is one that reads.
        return await self._ask(without_explain(sql), caps, parameters or {}, explain=is_explained(sql))

    async def explain(self, sql: str, caps: Caps) -> str:
        rows = await self._ask(sql, caps, {}, explain=True)
        return "\n".join(str(row[-1]) for row in rows.rows)

    async def _ask(self, sql: str, caps: Caps, parameters: Mapping[str, object], *, explain: bool) -> Rows:
        started = time.monotonic()
        request = {
            "do": "run",
            "sql": for_duckdb(sql, parameters),
            "parameters": dict(parameters),
            "explain": explain,
            "rows": caps.rows,
            "bytes": caps.bytes,
            "seconds": caps.seconds,
        }
        async with self._children.borrow(await self._state()) as child, within(caps.seconds):
            answer = _checked(await child.ask(request))
        return _rows(answer, time.monotonic() - started)

    async def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        request = {"do": "run", "sql": sql, "parameters": {}, "explain": False, "stream": True, "seconds": caps.seconds}
        async with self._children.borrow(await self._state()) as child, within(caps.seconds):
            answer = await child.ask(request)
            while batch := _batch(answer):
                yield batch
                answer = await child.hear()

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        found = [(await self.run(sql, CATALOG_ROWS)).rows for sql in (TABLES, COLUMNS, CONSTRAINTS, FUNCTIONS)]
        # DuckDB counts no changes, so its file has to tell: any change in it may be one of any table.
        signal = str(await self._state())
        tables = [replace(table, signal=signal) for table in read_tables(*found[:3])]
        functions = [str(name) for (name,) in found[3]]
        return await look_into(source, DUCKDB, tables, functions, DuckdbProbe(self), bounds, progress, known, keep)

    async def close(self) -> None:
        await self._children.close()

    @property
    def file(self) -> Path | None:
        """The DuckDB file; None where files of rows were read."""
        return self._opening.database

    def unread(self, seconds: float) -> AbstractAsyncContextManager[None]:
        """While the block lasts nobody of ours has the file open; raises `TimeoutError` after *seconds*."""
        return self._children.none(seconds)

    async def _state(self) -> object:
        return await asyncio.to_thread(self._opening.state)

    async def _start(self) -> Child:
        child = await Child.start(MODULE)
        try:
            async with asyncio.timeout(START_SECONDS):
                answer = await child.ask(self._opening.request())
            if isinstance(answer, Mapping) and answer.get("opened"):
                return child
            code = str(answer.get("error")) if isinstance(answer, Mapping) else "other"
            name = str(answer.get("file") or self._opening.name) if isinstance(answer, Mapping) else self._opening.name
            raise opening_error(code, name)
        except BaseException as error:
            await child.kill()
            if isinstance(error, ChildDied):
                raise opening_error("memory" if self._opening.files else "other", self._opening.name) from error
            if isinstance(error, TimeoutError):
                raise SourceUnreachable(f"{self._opening.name!r} takes too long to read.") from error
            raise


class DuckdbProbe:
    typed = True

    def __init__(self, database: DuckdbDatabase) -> None:
        self._database = database

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return (await self._database.run(sql, Caps(rows=1_000_000, seconds=seconds))).rows

    def stream(self, sql: str, seconds: float) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        return self._database.stream(sql, Caps(seconds=seconds))

    def sample(self, table: Table, columns: str, rows: int, bounds: Bounds) -> str:
        everything = f"SELECT {columns} FROM {quoted(table)}"  # noqa: S608 - quoted names
        if rows <= bounds.rows_per_table:
            return everything
        return f"{everything} USING SAMPLE reservoir({bounds.rows_per_table} ROWS) REPEATABLE (7)"

    def text(self, column: str) -> str:
        return f"CAST({column} AS VARCHAR)"


def _checked(answer: object) -> Mapping[str, Any]:
    if not isinstance(answer, Mapping) or "error" in answer:
        raise query_error(str(answer["error"]) if isinstance(answer, Mapping) else "other")
    return answer


def _batch(answer: object) -> Sequence[tuple[Cell, ...]]:
    return [tuple(row) for row in _checked(answer)["rows"]]


def _rows(answer: Mapping[str, Any], seconds: float) -> Rows:
    columns = [(str(name), str(native)) for name, native in answer["columns"]]
    rows = tuple(_structured(row, columns) for row in answer["rows"])
    declared = [None if (kind := kind_of_type(native)) is Kind.OTHER else kind for _, native in columns]
    return Rows(name_columns([name for name, _ in columns], rows, declared), rows, bool(answer["truncated"]), seconds)


def _structured(row: Sequence[Cell], columns: Sequence[tuple[str, str]]) -> tuple[Cell, ...]:
    """DuckDB's Python library gives JSON as text."""
    return tuple(
        read_json(cell) if native == "JSON" and isinstance(cell, str) else cell
        for cell, (_, native) in zip(row, columns, strict=True)
    )
