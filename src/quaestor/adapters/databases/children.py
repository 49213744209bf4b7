"""The children of one source: each borrowed for one statement, kept a while, killed when it did not answer."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol, runtime_checkable

from quaestor.adapters.databases.child import Child, ChildDied
from quaestor.core.errors import QuaestorError, QueryFailed, QueryTooSlow

AT_ONCE = 4
"""Children of one source at most; a fifth statement waits."""
IDLE_SECONDS = 60.0


@runtime_checkable
class ReadInChild(Protocol):
    """A database that a child of ours reads."""

    async def begin(self) -> None:
        """Start one, without waiting until it is ready."""
        ...


class Children:
    def __init__(self, start: Callable[[], Awaitable[Child]], at_once: int = AT_ONCE) -> None:
        """*start* gives a child that is ready for statements, or raises what the borrower is to hear."""
        self._start = start
        self._at_once = at_once
        self._slots = asyncio.Semaphore(at_once)
        self._emptying = asyncio.Lock()
        self._idle: list[tuple[Child, object, float]] = []
        self._retiring: asyncio.TimerHandle | None = None
        self._begun: tuple[asyncio.Task[Child], object] | None = None
        self._closing: set[asyncio.Task[None]] = set()

    def begin(self, state: object = None) -> None:
        """Start a child that gets ready while the caller does other things; the next borrower gets it, or its error."""
        if self._begun is None:
            self._begun = asyncio.ensure_future(self._start()), state

    @contextlib.asynccontextmanager
    async def borrow(self, state: object = None) -> AsyncIterator[Child]:
        """A child of our own for one statement; it goes back only when it answered.

        One that was started when *state* was another is of no more use.
        """
        async with self._slots:
            child = await self._take(state) or await self._take_begun(state) or await self._start()
            try:
                yield child
            except BaseException:
                await child.kill()
                raise
            self._idle.append((child, state, time.monotonic()))
            if self._retiring is None:
                self._retiring = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._retire)

    @contextlib.asynccontextmanager
    async def none(self, seconds: float) -> AsyncIterator[None]:
        """No child at all while the block lasts: whoever wants one waits.

        Raises `TimeoutError` where one is still busy after *seconds*.
        """
        async with contextlib.AsyncExitStack() as held:
            async with asyncio.timeout(seconds):
                await held.enter_async_context(self._emptying)
                for _ in range(self._at_once):
                    await held.enter_async_context(self._slots)
            await self._end_idle()
            yield

    async def _take(self, state: object) -> Child | None:
        while self._idle:
            child, started, _ = self._idle.pop()
            if child.alive and started == state:
                return child
            await child.kill()
        return None

    async def _take_begun(self, state: object) -> Child | None:
        begun, self._begun = self._begun, None
        if begun is None:
            return None
        starting, started = begun
        try:
            child = await asyncio.shield(starting)
        except asyncio.CancelledError:
            self._begun = begun  # it goes on, for the next one
            raise
        if child.alive and started == state:
            return child
        await child.kill()
        return None

    async def _end_idle(self) -> None:
        begun, self._begun = self._begun, None
        if begun is not None:
            with contextlib.suppress(QuaestorError):
                await (await begun[0]).kill()
        idle, self._idle = self._idle, []
        for child, _, _ in idle:
            await child.kill()

    def _retire(self) -> None:
        """End the children that nobody has used for a while."""
        self._retiring = None
        now = time.monotonic()
        kept = [each for each in self._idle if now - each[2] < IDLE_SECONDS]
        for child, _, _ in (each for each in self._idle if each not in kept):
            task = asyncio.ensure_future(child.kill())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)
        self._idle = kept
        if kept:
            self._retiring = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._retire)

    async def close(self) -> None:
        if self._retiring is not None:
            self._retiring.cancel()
        await self._end_idle()
        if self._closing:
            await asyncio.wait(self._closing)


@contextlib.asynccontextmanager
async def within(seconds: float) -> AsyncIterator[None]:
    """Turn what becomes of a child that takes too much, of time or of anything else, into errors of ours."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise QueryTooSlow("The query was stopped at its time limit.") from error
    except ChildDied as error:
        raise QueryFailed(
            "The query used more memory or processor time than it may.", action="Ask for less at once."
        ) from error
