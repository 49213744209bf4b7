"""The guard's processes. By itself: a command starts them first, and imports the rest of its world meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from quaestor.adapters.guard_workers import GuardWorkers
from quaestor.settings import Settings

BegunGuard = GuardWorkers  # for doors, which name no adapter


@contextlib.asynccontextmanager
async def guard_from(settings: Settings, *, begun: bool = False) -> AsyncIterator[GuardWorkers]:
    """With *begun*, one process gets ready at once, since statements are sure to come."""
    guard = GuardWorkers(size=settings.guard_workers, deadline=settings.guard_deadline_ms / 1000)
    try:
        if begun:
            await guard.begin()
        yield guard
    finally:
        await asyncio.shield(guard.close())
