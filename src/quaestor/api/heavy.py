"""How much may run at once. Beyond it a request waits a moment, and is then turned away before anything was started."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from quaestor.core.errors import Overloaded
from quaestor.operations import Operation

ALSO_HEAVY = frozenset({"answers.replay", "sources.test", "sources.upload", "sql.explain", "sql.generate"})
"""Operations that work for long without telling about it; those that stream are heavy anyway."""


def is_heavy(operation: Operation) -> bool:
    return operation.streams or operation.name in ALSO_HEAVY


class Places:
    """*count* places for heavy work."""

    def __init__(self, count: int, patience: float = 0.5, retry_after: int = 2) -> None:
        """Seconds: *patience* is waited for a place, *retry_after* is told to those who got none."""
        self._free = asyncio.Semaphore(count)
        self._patience = patience
        self._retry_after = retry_after

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Raises `Overloaded` when no place becomes free in time."""
        try:
            async with asyncio.timeout(self._patience):
                await self._free.acquire()
        except TimeoutError:
            raise Overloaded(
                "Too many questions and statements are running at once.", retry_after=self._retry_after
            ) from None
        try:
            yield
        finally:
            self._free.release()
