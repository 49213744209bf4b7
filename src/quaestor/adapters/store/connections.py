"""SQLAlchemy's connections from asyncio: every statement runs in a thread, and its rows come back whole.

SQLAlchemy has an asyncio layer of its own. It imports the object-relational mapper, which nothing here uses, and a
command would wait for that longer than for its answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, TypeVar, overload

from sqlalchemy import Connection, CursorResult, Dialect, Engine, Executable, Result, StaticPool, UpdateBase

CONNECTIONS = 15
"""Open at most, each with a thread: who waits for a connection keeps nobody who has one from a thread."""
WAIT_SECONDS = 30.0
"""How long one is waited for."""

T = TypeVar("T")


class StateEngine:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(CONNECTIONS, thread_name_prefix="state")
        # A database in memory is one connection; its transactions come one after the other.
        self._free = asyncio.Semaphore(1 if isinstance(engine.pool, StaticPool) else CONNECTIONS)

    @property
    def dialect(self) -> Dialect:
        return self._engine.dialect

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[StateConnection]:
        """A connection of the pool; what is not committed when the block ends is rolled back. Raises `TimeoutError`."""
        opened: list[Connection] = []
        async with asyncio.timeout(WAIT_SECONDS):
            await self._free.acquire()
        try:
            await self.in_thread(lambda: opened.append(self._engine.connect()))
            yield StateConnection(self, opened[0])
        finally:
            try:
                for connection in opened:
                    await self.in_thread(connection.close)
            finally:
                self._free.release()

    async def dispose(self) -> None:
        await self.in_thread(self._engine.dispose)
        self._threads.shutdown(wait=False)

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Whoever is cancelled meanwhile leaves when *work* has ended: a connection has one user at a time."""
        running = asyncio.get_running_loop().run_in_executor(self._threads, work)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            while not running.done():
                try:
                    await asyncio.wait({running})
                except asyncio.CancelledError:
                    continue
            if not running.cancelled():
                running.exception()  # looked at: the caller has left
            raise


class StateConnection:
    """One of them, used by one task at a time."""

    def __init__(self, engine: StateEngine, connection: Connection) -> None:
        self._engine = engine
        self._connection = connection

    @overload
    async def execute(self, statement: UpdateBase) -> CursorResult[Any]: ...
    @overload
    async def execute(self, statement: Executable) -> Result[Any]: ...
    async def execute(self, statement: Executable) -> Result[Any]:
        def run() -> Result[Any]:
            found = self._connection.execute(statement)
            return found.freeze()() if found.returns_rows else found

        return await self._engine.in_thread(run)

    async def run_sync(self, work: Callable[[Connection], T]) -> T:
        """*work* in a thread, with SQLAlchemy's own connection."""
        return await self._engine.in_thread(lambda: work(self._connection))

    async def commit(self) -> None:
        await self.run_sync(Connection.commit)

    async def rollback(self) -> None:
        await self.run_sync(Connection.rollback)
