"""Work that lasts as long as somebody waits for it.

A closed connection cancels the work, and the cancellation has reached the database before this returns: adapters raise
`CancelledError` only once the statement has stopped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.types import Receive

T = TypeVar("T")


class Left(Exception):
    """The other side closed the connection; there is nobody to answer."""


async def while_connected(work: Coroutine[Any, Any, T], receive: Receive) -> T:
    """The result of *work*. Raises `Left` once the connection is closed and the work has stopped."""
    task = asyncio.create_task(work)
    leaving = asyncio.create_task(disconnected(receive))
    try:
        await asyncio.wait({task, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            await stopped(task)
            await leaving
            raise Left
        return task.result()
    finally:
        leaving.cancel()
        await stopped(task)


async def disconnected(receive: Receive) -> None:
    """Returns when the connection is closed; what is left of the body is thrown away."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def stopped(task: asyncio.Task[Any]) -> None:
    """Cancel *task* unless it is done, and wait until it has really ended, however it ends."""
    task.cancel()
    await asyncio.wait({task})
    if not task.cancelled():
        task.exception()
