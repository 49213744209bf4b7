"""The engines of `quaestor.core.warehouses`, through SQLAlchemy's dialects and each driver's own connection.

None of these drivers can be awaited, so statements run in a bounded number of threads. A statement has three limits:
the server's, set in its session; the driver's, where it has one; and ours, after which the server is asked to stop it
and the thread is left to find that out.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import sqlalchemy

from quaestor.adapters.databases.inspection import look_into
from quaestor.adapters.databases.rights import warnings_of
from quaestor.adapters.databases.warehouse_catalog import read_tables
from quaestor.adapters.databases.warehouse_location import check_driver, named_schema, url_for, warehouse_for
from quaestor.adapters.databases.warehouse_probe import WarehouseProbe, translate
from quaestor.adapters.databases.warehouse_session import Session, translated
from quaestor.core.catalog import Table
from quaestor.core.cost import UNKNOWN, Estimate
from quaestor.core.errors import QueryFailed, QueryTooSlow, RefusedByEngine, SourceDenied, SourceProblem
from quaestor.core.plans import Opinion
from quaestor.core.rows import Cell, Rows, name_columns
from quaestor.core.warehouses import Cancel, Warehouse
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Inspection, KeepValues, Known, Progress

SESSIONS = 8
"""Of one source at the same time; a ninth statement waits."""
CHECK_SECONDS = 30.0
"""A warehouse that sleeps takes a while to wake up."""
GRACE_SECONDS = 5.0
"""For connecting, and for a server whose own limit reaches us late."""
STOP_SECONDS = 5.0
"""How long a cancelled statement's thread is waited for."""
FIRST_PAUSE = 0.1
RECYCLE_SECONDS = 600

T = TypeVar("T")


def open_database(location: str, *, folders: Sequence[Path] | None = None, sockets: bool = False) -> WarehouseDatabase:
    """The warehouse at URL *location*; connects when first used.

    Raises `BadInput`, `NotAllowed`, and `Unavailable` with the line that installs a missing driver.
    """
    warehouse = warehouse_for(location)
    url = url_for(location, warehouse)
    check_driver(warehouse)
    with translated(warehouse, connecting=True):
        # Hidden parameters: no log of SQLAlchemy's shows a value.
        engine = sqlalchemy.create_engine(
            url, pool_size=SESSIONS, max_overflow=SESSIONS, pool_recycle=RECYCLE_SECONDS, hide_parameters=True
        )
    return WarehouseDatabase(warehouse, engine, named_schema(url, warehouse))


class WarehouseDatabase:
    """Answers `ports.Database` for one record and an SQLAlchemy engine of its dialect."""

    def __init__(self, warehouse: Warehouse, engine: sqlalchemy.Engine, schema: str | None = None) -> None:
        """*schema* is the only one that is looked into, where the URL named one."""
        self.engine = warehouse.engine
        self._warehouse = warehouse
        self._engine = engine
        self._schema = schema
        self._threads = ThreadPoolExecutor(SESSIONS, thread_name_prefix=warehouse.extra)

    async def check(self) -> None:
        from_dual = " FROM dual" if self.engine.dialect == "oracle" else ""
        await self.run(f"SELECT 1{from_dual}", Caps(rows=1, seconds=CHECK_SECONDS))

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        if not self._warehouse.planned and self._warehouse.cancel is not Cancel.JOB:
            return UNKNOWN
        session = Session(self._warehouse, self._engine, caps.seconds)

        def read() -> Opinion:
            with session.opened():
                return session.opinion(sql)

        try:
            opinion = await self._in_thread(read, caps.seconds, session)
        except SourceDenied:
            # A login may run what it may not plan; what it may not read, running it will tell.
            return UNKNOWN
        if opinion.changes:
            raise RefusedByEngine(f"{self.engine.name} does not take the statement for one that only reads.")
        return opinion.estimate

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        if parameters:
            raise QueryFailed("A statement for this source takes no parameters: they are literals once it is judged.")
        started = time.monotonic()
        session = Session(self._warehouse, self._engine, caps.seconds)

        def read() -> Rows:
            with session.opened():
                names, collected = session.read(sql, caps)
            columns = name_columns(names, collected.rows)
            return Rows(columns, tuple(collected.rows), collected.truncated, time.monotonic() - started)

        return await self._in_thread(read, caps.seconds, session)

    async def explain(self, sql: str, caps: Caps) -> str:
        session = Session(self._warehouse, self._engine, caps.seconds)

        def read() -> str:
            with session.opened(explaining=True):
                return "\n".join(session.explain(sql, caps))

        return await self._in_thread(read, caps.seconds, session)

    async def warnings(self) -> tuple[str, ...]:
        if self._warehouse.rights is None:
            return ()
        try:
            found = await self.run(self._warehouse.rights, Caps(rows=100, seconds=CHECK_SECONDS))
        except SourceProblem:
            return ()
        return warnings_of([str(right) for (right,) in found.rows], engine=self._warehouse.script)

    async def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        session = Session(self._warehouse, self._engine, caps.seconds)
        batches: asyncio.Queue[Sequence[tuple[Cell, ...]]] = asyncio.Queue(maxsize=2)
        loop = asyncio.get_running_loop()
        ours = translate(sql, self._warehouse)

        def read() -> None:
            with session.opened():
                for batch in session.batches(ours):
                    session.hand_over(asyncio.run_coroutine_threadsafe(batches.put(batch), loop))

        reading = asyncio.ensure_future(self._in_thread(read, caps.seconds, session))
        try:
            while not (reading.done() and batches.empty()):
                waiting = asyncio.ensure_future(batches.get())
                await asyncio.wait({waiting, reading}, return_when=asyncio.FIRST_COMPLETED)
                if waiting.done():
                    yield waiting.result()
                else:
                    waiting.cancel()
            await reading
        finally:
            reading.cancel()
            await asyncio.wait({reading})

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        def read() -> list[Table]:
            with translated(self._warehouse):
                inspector = sqlalchemy.inspect(self._engine)
                return list(read_tables(inspector, self._warehouse, self._schema, time.monotonic() + bounds.seconds))

        tables = await self._in_thread(read, bounds.seconds, None)
        probe = WarehouseProbe(self._warehouse, self._fetch, self.stream)
        return await look_into(source, self.engine, tables, (), probe, bounds, progress, known, keep)

    async def _fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return (await self.run(sql, Caps(rows=1_000_000, seconds=seconds))).rows

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        await asyncio.to_thread(self._engine.dispose)

    async def _in_thread(self, work: Callable[[], T], seconds: float, session: Session | None) -> T:
        """Run *work* in a thread; when it takes too long or is cancelled, stop its session at the server."""
        submitted = self._threads.submit(work)
        running = asyncio.wrap_future(submitted)
        try:
            async with asyncio.timeout(seconds + GRACE_SECONDS):
                return await asyncio.shield(running)
        except TimeoutError:
            await _stop(submitted, running, session)
            raise QueryTooSlow("The query was stopped at its time limit.") from None
        except asyncio.CancelledError:
            await _stop(submitted, running, session)
            raise


async def _stop(submitted: Future[T], running: asyncio.Future[T], session: Session | None) -> None:
    """Ask the server to stop, in a thread of its own, and wait a moment for the statement's thread to let go."""
    if submitted.cancel():
        return
    waited, pause = 0.0, FIRST_PAUSE
    while not running.done() and waited < STOP_SECONDS:
        # Again: what is asked in the moment before a statement reaches the server is lost.
        if session is not None:
            stopping = asyncio.ensure_future(asyncio.to_thread(session.stop))
            await asyncio.wait({stopping}, timeout=STOP_SECONDS)
        await asyncio.wait({running}, timeout=pause)
        waited, pause = waited + pause, pause * 2
    if running.done() and not running.cancelled():
        # Whatever the stopped statement raised is no news; asking for it says so.
        running.exception()
