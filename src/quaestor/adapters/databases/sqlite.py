"""SQLite files: every statement in a session of its own (`sqlite_session`), in a thread that can be interrupted."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.inspection import look_into
from quaestor.adapters.databases.locations import local_path
from quaestor.adapters.databases.profiling import quoted
from quaestor.adapters.databases.sqlite_catalog import names_with_rowid, read_tables
from quaestor.adapters.databases.sqlite_session import Session, translated
from quaestor.adapters.databases.sqlite_signals import file_stamp, with_signals
from quaestor.core.catalog import Table
from quaestor.core.engines import SQLITE
from quaestor.core.errors import QueryFailed, SourceUnreachable
from quaestor.core.rows import Cell, Rows, name_columns
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Inspection, KeepValues, Known, Progress

THREADS = 16
"""Statements that may run at the same time on one file."""
CHECK_SECONDS = 5.0
STREAMED = 2_000
FOR_COUNTING = 0.2
"""Share of a sync's time in which rows may be counted."""
HEADER = b"SQLite format 3\x00"

T = TypeVar("T")


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
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="sqlite")

    async def check(self) -> None:
        await self._in_session("", CHECK_SECONDS, lambda session: session.execute("SELECT 1", {}).fetchall())

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        return await self._in_session(
            sql, caps.seconds, lambda session: read_rows(session, sql, caps, parameters or {})
        )

    async def explain(self, sql: str, caps: Caps) -> str:
        rows = await self._in_session(
            sql, caps.seconds, lambda session: session.execute(f"{SQLITE.explain} {sql}", {}).fetchmany(caps.rows)
        )
        depth = {0: -1}
        lines: list[str] = []
        for number, parent, _, detail in rows:
            depth[number] = depth.get(parent, -1) + 1
            lines.append("  " * depth[number] + str(detail))
        return "\n".join(lines)

    async def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        session = await self._in_thread(lambda: Session(self._path, caps.seconds), None)
        try:
            session.restrict(sql)
            session.connection.text_factory = lossy
            cursor = await self._in_thread(lambda: self._execute(session, sql), session)
            while batch := await self._in_thread(lambda: self._fetch(session, cursor), session):
                yield batch
        finally:
            session.close()

    def _execute(self, session: Session, sql: str) -> sqlite3.Cursor:
        with translated(self._path, session):
            return session.execute(sql, {})

    def _fetch(self, session: Session, cursor: sqlite3.Cursor) -> list[tuple[Cell, ...]]:
        with translated(self._path, session):
            return cursor.fetchmany(STREAMED)

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        session = await self._in_thread(lambda: Session(self._path, bounds.seconds), None)
        try:
            tables, with_rowid = await self._in_thread(lambda: self._read_structure(session, known), session)
            session.connection.text_factory = lossy
            probe = SqliteProbe(self, session, with_rowid)
            return await look_into(source, SQLITE, tables, (), probe, bounds, progress, known, keep)
        finally:
            session.close()

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _read_structure(self, session: Session, known: Known) -> tuple[tuple[Table, ...], frozenset[str]]:
        stamp = file_stamp(self._path)
        with translated(self._path, session):
            with_rowid = names_with_rowid(session.connection)
            tables = read_tables(session.connection)
            end = session.deadline
            session.deadline = time.monotonic() + FOR_COUNTING * (end - time.monotonic())
            tables = with_signals(session.connection, tables, with_rowid, stamp, known.catalog)
            session.deadline = end
        session.restrict()
        return tables, with_rowid

    async def fetch(self, session: Session, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        """All rows of one statement of ours, in a session that stays open for the next one."""
        session.deadline = time.monotonic() + seconds

        def read() -> list[tuple[Cell, ...]]:
            with translated(self._path, session):
                return session.execute(sql, {}).fetchall()

        return await self._in_thread(read, session)

    async def _in_session(self, sql: str, seconds: float, work: Callable[[Session], T]) -> T:
        opened: list[Session] = []

        def run() -> T:
            session = Session(self._path, seconds)
            opened.append(session)
            try:
                session.restrict(sql)
                with translated(self._path, session):
                    return work(session)
            finally:
                session.close()

        return await self._in_thread(run, opened)

    async def _in_thread(self, work: Callable[[], T], session: Session | list[Session] | None) -> T:
        """Run *work* in a thread; when cancelled, stop its session and wait until the thread has let go."""
        submitted = self._threads.submit(work)
        running = asyncio.wrap_future(submitted)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            while not submitted.cancel() and not running.done():
                for each in session if isinstance(session, list) else [session] if session else []:
                    each.stop()
                await asyncio.wait({running}, timeout=0.02)
            if running.done() and not running.cancelled():
                # Whatever the stopped statement raised is no news; asking for it says so.
                running.exception()
            raise


class SqliteProbe:
    typed = False

    def __init__(self, database: SqliteDatabase, session: Session, with_rowid: frozenset[str]) -> None:
        self._database = database
        self._session = session
        self._with_rowid = with_rowid

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return await self._database.fetch(self._session, sql, seconds)

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


def read_rows(session: Session, sql: str, caps: Caps, parameters: Mapping[str, object]) -> Rows:
    """Run *sql* and take rows up to the caps. Text that is not UTF-8 comes back with replacement characters."""
    started = time.monotonic()
    try:
        return _read(session, sql, caps, parameters, started)
    except sqlite3.OperationalError as error:
        if not str(error).startswith("Could not decode to UTF-8"):
            raise
    session.connection.text_factory = lossy
    return _read(session, sql, caps, parameters, started)


def lossy(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _read(session: Session, sql: str, caps: Caps, parameters: Mapping[str, object], started: float) -> Rows:
    cursor = session.execute(sql, parameters)
    if cursor.description is None:
        raise QueryFailed("The statement gives no rows.")
    collected = CappedRows(caps.rows, caps.bytes)
    while batch := cursor.fetchmany(BATCH):
        if not collected.add(batch):
            break
    columns = name_columns([part[0] for part in cursor.description], collected.rows)
    return Rows(columns, tuple(collected.rows), collected.truncated, time.monotonic() - started)
