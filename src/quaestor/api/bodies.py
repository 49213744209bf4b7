"""What kind of body a request may have: JSON, and a form with a file where files are uploaded.

Browsers send neither JSON nor an upload to another site without asking it first, but they do send plain forms.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from quaestor.api.problems import problem
from quaestor.core.errors import BadInput

JSON = "application/json"
FORM = "multipart/form-data"


class BodyKinds:
    """ASGI middleware: refuses bodies of another kind with 415. *forms* are the paths that take a form."""

    def __init__(self, app: ASGIApp, forms: frozenset[str]) -> None:
        self.app = app
        self.forms = forms

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and has_body(headers := Headers(scope=scope)):
            wanted = FORM if scope["path"] in self.forms else JSON
            sent = headers.get("content-type", "").partition(";")[0].strip().lower()
            if sent != wanted or "content-encoding" in headers:
                error = BadInput(f"The body must be {wanted}, not compressed.", action=f"Send it as {wanted}.")
                await problem(error, scope, 415)(scope, receive, send)
                return
        await self.app(scope, receive, send)


def has_body(headers: Headers) -> bool:
    return "transfer-encoding" in headers or headers.get("content-length", "0").strip("0") != ""
