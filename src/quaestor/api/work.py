"""Responses that do the work while they answer, so that nothing runs for a connection that is closed.

One JSON document, or server-sent events: `progress` for what the flow tells, then exactly one `result` or `error`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from quaestor.api.connection import disconnected, stopped, while_connected
from quaestor.api.documents import as_json, document_response
from quaestor.api.problems import internal_error, problem_document, request_id
from quaestor.core.errors import QuaestorError
from quaestor.core.events import Event, Traced
from quaestor.core.narration import as_document
from quaestor.ports import World

Act = Callable[[World], Coroutine[Any, Any, object]]
"""An operation with its input and person, waiting for a world."""

EVENT_STREAM = "text/event-stream"


class JsonWork(Response):
    """*act*'s document as JSON; *place* is held while it runs."""

    def __init__(self, act: Act, world: World, place: AbstractAsyncContextManager[None], status: int) -> None:
        super().__init__(status_code=status)
        self.act, self.world, self.place = act, world, place

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self.place:
            document = await while_connected(self.act(self.world), receive)
        await document_response(document, self.status_code)(scope, receive, send)


class EventWork(Response):
    """*act* told as it happens. Silence longer than *patience* seconds is filled, so that no proxy hangs up."""

    media_type = EVENT_STREAM

    def __init__(self, act: Act, world: World, place: AbstractAsyncContextManager[None], patience: float) -> None:
        super().__init__(headers={"X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self.act, self.world, self.place, self.patience = act, world, place, patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        frames = Frames(request_id(scope))
        async with self.place:
            task = asyncio.create_task(frames.fill(self.act, self.world))
            leaving = asyncio.create_task(disconnected(receive))
            leaving.add_done_callback(lambda _: task.cancel())
            try:
                await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
                async for frame in frames.until_end(self.patience):
                    await send({"type": "http.response.body", "body": frame, "more_body": True})
                await send({"type": "http.response.body", "body": b"", "more_body": False})
            finally:
                leaving.cancel()
                await stopped(task)


class Frames:
    """The events of one piece of work, written by the task that does it and read by the one that sends them."""

    def __init__(self, request_id: str) -> None:
        self._request_id = request_id
        self._waiting: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._began = asyncio.get_running_loop().time()

    async def fill(self, act: Act, world: World) -> None:
        try:
            document = await act(world.heard_by(self))
            self._put("result", document)
        except QuaestorError as error:
            self._put("error", problem_document(error, self._request_id))
        except Exception as error:  # noqa: BLE001 - the door: the stream has begun, so nobody above can answer
            self._put("error", problem_document(internal_error(error), self._request_id))
        finally:
            self._waiting.put_nowait(None)

    async def hear(self, event: Event) -> None:
        at = asyncio.get_running_loop().time() - self._began
        self._put("progress", as_document(Traced(at, event)))

    def _put(self, name: str, document: object) -> None:
        self._waiting.put_nowait(b"event: %b\ndata: %b\n\n" % (name.encode(), as_json(document)))

    async def until_end(self, patience: float) -> AsyncIterator[bytes]:
        while True:
            try:
                async with asyncio.timeout(patience):
                    frame = await self._waiting.get()
            except TimeoutError:
                frame = b": still working\n\n"
            if frame is None:
                return
            yield frame


def wants_events(accept: str) -> bool:
    """Whether an `Accept` header names the event stream itself; `*/*` gets the one document."""
    for part in accept.lower().split(","):
        media_type, *parameters = (each.strip() for each in part.split(";"))
        if media_type == EVENT_STREAM:
            return not any(each.replace(" ", "") in ("q=0", "q=0.0", "q=0.00", "q=0.000") for each in parameters)
    return False
