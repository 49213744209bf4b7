"""What body a request may have: JSON, or a form with a file where files are uploaded; and how much of it.

Browsers send neither JSON nor an upload to another site without asking it first, but they do send plain forms.
"""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from quaestor.api.problems import from_http, problem
from quaestor.core.errors import BadInput

JSON = "application/json"
FORM = "multipart/form-data"


class Bodies:
    """ASGI middleware: refuses other kinds of bodies with 415 and too many bytes with 413.

    *forms* are the paths that take a form, with the most bytes each may have; JSON may have *json_bytes*.
    """

    def __init__(self, app: ASGIApp, json_bytes: int, forms: Mapping[str, int]) -> None:
        self.app = app
        self.json_bytes = json_bytes
        self.forms = forms

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not has_body(headers := Headers(scope=scope)):
            await self.app(scope, receive, send)
            return
        wanted = FORM if scope["path"] in self.forms else JSON
        most = self.forms.get(scope["path"], self.json_bytes)
        if media_type(headers) != wanted or "content-encoding" in headers:
            error = BadInput(f"The body must be {wanted}, not compressed.", action=f"Send it as {wanted}.")
            await problem(error, scope, 415)(scope, receive, send)
        elif announced(headers) > most:
            await problem(from_http(TooLarge()), scope, 413)(scope, receive, send)
        else:
            await self.app(scope, at_most(most, receive), send)


class TooLarge(HTTPException):
    """More bytes came than may; Starlette's own exception, so that whoever reads the body lets it through."""

    def __init__(self) -> None:
        super().__init__(413)


def at_most(most: int, receive: Receive) -> Receive:
    """*receive* that raises `TooLarge` beyond *most* bytes: what was announced need not be what comes."""
    so_far = 0

    async def counted() -> Message:
        nonlocal so_far
        message = await receive()
        so_far += len(message.get("body", b""))
        if so_far > most:
            raise TooLarge
        return message

    return counted


def has_body(headers: Headers) -> bool:
    return "transfer-encoding" in headers or announced(headers) > 0


def announced(headers: Headers) -> int:
    """The length that was announced; servers have refused those that are not numbers."""
    length = headers.get("content-length", "0")
    return int(length) if length.isdecimal() else 0


def media_type(headers: Headers) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()
