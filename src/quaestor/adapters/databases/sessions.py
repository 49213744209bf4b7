"""A few connections to one server, each borrowed for one statement and clean for the next borrower.

What differs between servers (connecting, beginning, resetting, ending) is a `Line`; when a connection may be used again
is decided here, once: only after a reset that the server confirmed.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Generic, Protocol, TypeVar

from quaestor.core.errors import QueryTooSlow, SourceUnreachable
from quaestor.core.rows import Cell

CONNECTIONS = 8
"""Open at most for one source; a ninth statement waits."""
IDLE_SECONDS = 300.0

C = TypeVar("C")


class Line(Protocol[C]):
    """How a server is spoken to."""

    async def connect(self) -> C:
        """A new connection. Raises `SourceUnreachable` or `SourceDenied`."""
        ...

    async def begin(self, connection: C, seconds: float) -> bool:
        """Open the read-only transaction of one statement; False where the connection is dead."""
        ...

    async def reset(self, connection: C) -> bool:
        """Make the session as new; False where it cannot be used again."""
        ...

    async def end(self, connection: C) -> None:
        """Close a connection, whatever runs on it: nothing of ours is left at the server when this returns."""
        ...


class Sessions(Generic[C]):
    """The connections of one source."""

    def __init__(self, line: Line[C]) -> None:
        self._line = line
        self._slots = asyncio.Semaphore(CONNECTIONS)
        self._idle: list[tuple[C, float]] = []

    @contextlib.asynccontextmanager
    async def borrow(self, seconds: float) -> AsyncIterator[C]:
        """A connection inside its read-only transaction; it goes back only when it could be reset."""
        async with self._slots:
            connection = await self._ready(seconds)
            kept = False
            try:
                try:
                    yield connection
                except Exception:
                    kept = await self._line.reset(connection)
                    raise
                kept = await self._line.reset(connection)
            finally:
                if kept:
                    self._idle.append((connection, time.monotonic()))
                else:
                    await self._end(connection)

    @contextlib.asynccontextmanager
    async def for_statement(
        self, seconds: float, grace: float, translated: Callable[[], AbstractAsyncContextManager[None]]
    ) -> AsyncIterator[C]:
        """A borrowed connection for a statement that may take *seconds*. Raises `QueryTooSlow` *grace* later."""
        try:
            async with asyncio.timeout(seconds + grace), self.borrow(seconds) as connection, translated():
                yield connection
        except TimeoutError as error:
            raise QueryTooSlow("The query was stopped at its time limit.") from error

    async def stream(
        self,
        seconds: float,
        grace: float,
        rows: Callable[[C], AsyncGenerator[Sequence[tuple[Cell, ...]]]],
        translated: Callable[[], AbstractAsyncContextManager[None]],
    ) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        """The batches that *rows* reads from a borrowed connection."""
        async with (
            self.for_statement(seconds, grace, translated) as connection,
            contextlib.aclosing(rows(connection)) as batches,
        ):
            async for batch in batches:
                yield batch

    async def close(self) -> None:
        idle, self._idle = self._idle, []
        for connection, _ in idle:
            await self._line.end(connection)

    async def _ready(self, seconds: float) -> C:
        """A connection on which a transaction was begun: one that is open still, else a new one."""
        while self._idle:
            connection, used = self._idle.pop()
            # One that the server closed meanwhile cannot begin.
            if time.monotonic() - used < IDLE_SECONDS and await self._begun(connection, seconds):
                return connection
            await self._end(connection)
        connection = await self._line.connect()
        if not await self._begun(connection, seconds):
            await self._end(connection)
            raise SourceUnreachable("The connection to the database was lost.")
        return connection

    async def _begun(self, connection: C, seconds: float) -> bool:
        try:
            return await self._line.begin(connection, seconds)
        except BaseException:  # a cancelled borrower must not leave a connection behind
            await self._end(connection)
            raise

    async def _end(self, connection: C) -> None:
        """End *connection* even when the borrower is cancelled once more meanwhile."""
        ending = asyncio.ensure_future(self._line.end(connection))
        cancelled = False
        while not ending.done():
            try:
                await asyncio.shield(ending)
            except asyncio.CancelledError:
                cancelled = True
        if cancelled:
            raise asyncio.CancelledError
