"""Every request has an id, one log line, and an answer even where Quaestor itself is at fault.

The id is in the response, in every log line and audit entry of the request, and in its problem.
"""

from __future__ import annotations

import re
import time
from uuid import uuid4

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from quaestor.api.measures import Measures
from quaestor.api.problems import REQUEST_ID, internal_error, problem

_SAFE = re.compile(r"[A-Za-z0-9._-]{1,64}")
_LEFT = 499
"""Nothing was sent: the other side closed the connection first."""

_log = structlog.get_logger("quaestor.api")


class RequestIds:
    """ASGI middleware, outermost."""

    def __init__(self, app: ASGIApp, measures: Measures) -> None:
        self.app = app
        self.measures = measures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        scope[REQUEST_ID] = request_id = identify(Headers(scope=scope).get("x-request-id"))
        status = 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        began = time.perf_counter()
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self.app(scope, receive, send_with_id)
            except Exception as error:  # noqa: BLE001 - the door: whoever asked gets a problem, the log gets the fault
                refusal = internal_error(error)
                if not status:
                    await problem(refusal, scope)(scope, receive, send_with_id)
            finally:
                self._tell(scope, status or _LEFT, time.perf_counter() - began)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        """One line and one measurement: the route's template, never the address, whose query may hold data."""
        route = getattr(scope.get("route"), "path", "") or "other"
        self.measures.answered(scope["method"], route, status, seconds)
        _log.info("request", method=scope["method"], route=route, status=status, seconds=round(seconds, 4))


def identify(sent: str | None) -> str:
    """The id that a proxy or program *sent*, if it is harmless in a log and a header; else a new one."""
    return sent if sent is not None and _SAFE.fullmatch(sent) else uuid4().hex
