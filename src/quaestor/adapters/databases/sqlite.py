"""SQLite files, in child processes that can be killed: every statement in a session of its own (`sqlite_session`).

SQLite looks at the clock between the steps of its machine, but one call of a function such as `trim()` is one step,
and may take minutes. So the process is the boundary, as it is for DuckDB, and it bounds the memory too.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from quaestor.adapters.databases.child import Child
from quaestor.adapters.databases.children import Children, within
from quaestor.adapters.databases.inspection import look_into
from quaestor.adapters.databases.locations import local_path
from quaestor.adapters.databases.profiling import quoted
from quaestor.adapters.databases.sqlite_catalog import names_with_rowid, read_tables
from quaestor.adapters.databases.sqlite_errors import problem
from quaestor.adapters.databases.sqlite_signals import file_stamp, to_count, with_signals
from quaestor.core.catalog import Table
from quaestor.core.cost import UNKNOWN, Estimate
from quaestor.core.engines import SQLITE
from quaestor.core.errors import QueryTooSlow, SourceUnreachable
from quaestor.core.rows import Cell, Rows, name_columns
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Inspection, KeepValues, Known, Progress

MODULE = "quaestor.adapters.databases.sqlite_child"
MEMORY = 256 * 1024 * 1024
"""What SQLite may use in one child."""
START_SECONDS = 30.0
STRUCTURE_SECONDS = 300.0
"""For the names of all tables and columns, which a sync needs whatever time it has for the values."""
CHECK_SECONDS = 5.0
GRACE_SECONDS = 0.25
"""SQLite mostly stops by itself at the time limit; a child that did not is killed so much later."""
FOR_COUNTING = 0.2
"""Share of a sync's time in which rows may be counted."""
HEADER = b"SQLite format 3\x00"


def open_database(location: str, *, folders: Sequence[Path] | None = None, sockets: bool = False) -> SqliteDatabase:
    """The SQLite file at *location*. Raises `BadInput`, `NotAllowed` or `SourceUnreachable`."""
    path = local_path(location, folders)
    if not path.is_file():
        raise SourceUnreachable(f"{path.name!r} is not a file.", action="Name a SQLite database file.")
    check_header(path)
    return SqliteDatabase(path)


def check_header(path: Path) -> None:
    """Say clearly what is wrong with a file before SQLite opens it: it takes an empty file for an empty database."""
    try:
        with path.open("rb") as file:
            start = file.read(len(HEADER))
    except OSError as error:
        raise SourceUnreachable(f"{path.name!r} could not be read.", action="Check who may read it.") from error
    if not start:
        raise SourceUnreachable(f"{path.name!r} is empty.", action="Check that it is the right file.")
    if start != HEADER:
        raise SourceUnreachable(
            f"{path.name!r} is not a SQLite database, or it is encrypted.", action="Check that it is the right file."
        )


class SqliteDatabase:
    engine = SQLITE

    def __init__(self, path: Path) -> None:
        self._path = path
        self._children = Children(self._start)

    async def begin(self) -> None:
        self._children.begin()

    async def check(self) -> None:
        await self.run("SELECT 1", Caps(rows=1, seconds=CHECK_SECONDS))

    async def warnings(self) -> tuple[str, ...]:
        return ()  # A file has no login.

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        """Nothing: SQLite's authorizer judges a statement when it is prepared to run, and its plan knows no rows."""
        return UNKNOWN

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        started = time.monotonic()
        request = {
            "do": "run",
            "sql": sql,
            "parameters": dict(parameters or {}),
            "rows": caps.rows,
            "bytes": caps.bytes,
        }
        answer = await self._ask(request, caps.seconds)
        rows = tuple(tuple(row) for row in answer["rows"])
        columns = name_columns(answer["columns"], rows)
        return Rows(columns, rows, bool(answer["truncated"]), time.monotonic() - started)

    async def explain(self, sql: str, caps: Caps) -> str:
        found = await self.run(f"{SQLITE.explain} {sql}", caps)
        depth: dict[object, int] = {0: -1}
        lines: list[str] = []
        for number, parent, _, detail in found.rows:
            depth[number] = depth.get(parent, -1) + 1
            lines.append("  " * depth[number] + str(detail))
        return "\n".join(lines)

    async def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        request = {"do": "stream", "sql": sql, "seconds": caps.seconds}
        async with self._children.borrow() as child, within(caps.seconds + GRACE_SECONDS):
            answer = self._checked(await child.ask(request))
            while batch := [tuple(row) for row in answer["rows"]]:
                yield batch
                answer = self._checked(await child.hear())

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        tables, with_rowid = await self._read_structure(bounds.seconds, known)
        probe = SqliteProbe(self, with_rowid)
        try:
            return await look_into(source, SQLITE, tables, (), probe, bounds, progress, known, keep)
        finally:
            await self._ask({"do": "leave"}, CHECK_SECONDS)

    async def close(self) -> None:
        await self._children.close()

    async def _read_structure(self, seconds: float, known: Known) -> tuple[tuple[Table, ...], frozenset[str]]:
        stamp = await asyncio.to_thread(file_stamp, self._path)
        structure = await self._ask({"do": "structure"}, STRUCTURE_SECONDS)
        tables, with_rowid = read_tables(structure), names_with_rowid(structure)
        counts = await self._count(to_count(tables, with_rowid, stamp, known.catalog), seconds * FOR_COUNTING)
        return with_signals(tables, counts, stamp, known.catalog), with_rowid

    async def _count(self, names: Sequence[str], seconds: float) -> Mapping[str, tuple[int, int]]:
        """Rows and largest rowid by table. None of them where the child did not come to say: one count is one step."""
        try:
            answer = await self._ask({"do": "count", "names": names}, seconds)
        except QueryTooSlow:
            return {}
        return {name: (rows, largest) for name, (rows, largest) in answer["counts"].items()}

    async def fetch(self, inspection: str, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        """All rows of one statement of ours; those of one *inspection* share a session."""
        answer = await self._ask({"do": "fetch", "sql": sql, "inspection": inspection}, seconds)
        return [tuple(row) for row in answer["rows"]]

    async def _ask(self, request: Mapping[str, object], seconds: float) -> Mapping[str, Any]:
        async with self._children.borrow() as child, within(seconds + GRACE_SECONDS):
            return self._checked(await child.ask({**request, "seconds": seconds}))

    def _checked(self, answer: object) -> Mapping[str, Any]:
        if not isinstance(answer, Mapping) or "error" in answer:
            raise problem(str(answer["error"]) if isinstance(answer, Mapping) else "other", self._path)
        return answer

    async def _start(self) -> Child:
        child = await Child.start(MODULE)
        try:
            async with within(START_SECONDS):
                self._checked(await child.ask({"do": "open", "path": str(self._path), "memory": MEMORY}))
        except BaseException:
            await child.kill()
            raise
        return child


class SqliteProbe:
    typed = False

    def __init__(self, database: SqliteDatabase, with_rowid: frozenset[str]) -> None:
        self._database = database
        self._inspection = uuid.uuid4().hex
        self._with_rowid = with_rowid

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return await self._database.fetch(self._inspection, sql, seconds)

    def stream(self, sql: str, seconds: float) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        return self._database.stream(sql, Caps(seconds=seconds))

    def sample(self, table: Table, columns: str, rows: int, bounds: Bounds) -> str:
        everything = f"SELECT {columns} FROM {quoted(table)}"  # noqa: S608 - quoted names
        if rows <= bounds.rows_per_table:
            return everything
        # Every k-th row stands for the table better than its first ones; views and keyed tables have no rowid.
        step = -(-rows // bounds.rows_per_table)
        every = f" WHERE rowid % {step} = 0" if table.name in self._with_rowid else ""
        return f"{everything}{every} LIMIT {bounds.rows_per_table}"

    def text(self, column: str) -> str:
        return column
