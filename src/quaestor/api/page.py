"""Hands out the page: known files only, read once, so that no address can reach anything else on the disk."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from quaestor.web import CONTENT_SECURITY_POLICY

API = ("/api/", "/docs/", "/assets/")
"""Below these an unknown address is an error, never the page."""

FOREVER = "public, max-age=31536000, immutable"
"""For files whose name holds a hash of their content."""

MISSING = """The page is not part of this installation.

The REST interface works: see /docs. To build the page from its sources: cd ui && npm ci && npm run build
"""

_TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
"""Named here, since `mimetypes` reads the machine's own tables, and a wrong type with nosniff is a blank page."""


@dataclass(frozen=True, slots=True)
class PageFile:
    content: bytes
    media_type: str
    tag: str
    cache: str

    def response(self, headers: Headers) -> Response:
        own = {"ETag": self.tag, "Cache-Control": self.cache, "Content-Security-Policy": CONTENT_SECURITY_POLICY}
        if self.tag in [each.strip() for each in headers.get("if-none-match", "").split(",")]:
            return Response(status_code=304, headers=own)
        return Response(self.content, headers=own, media_type=self.media_type)


def read_files(folder: Path, root: str = "/") -> dict[str, PageFile]:
    """Every file below *folder* by the address at which it is found; nothing where there is no folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {root + path.relative_to(folder).as_posix(): read_file(path) for path in files}


def read_file(path: Path) -> PageFile:
    content = path.read_bytes()
    media_type = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return PageFile(content, media_type, tag, FOREVER if path.parent.name == "assets" else "no-cache")


class Page:
    """An ASGI application for every address that no route takes: a file of the page, else the page itself.

    Raises Starlette's 404 and 405, which the application around it turns into problems.
    """

    def __init__(self, folder: Path) -> None:
        self.files = read_files(folder)
        self.index = self.files.get("/index.html")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.respond(scope)(scope, receive, send)

    def respond(self, scope: Scope) -> Response:
        path, headers = scope["path"], Headers(scope=scope)
        file = self.files.get(path)
        if file is None and (path.startswith(API) or path == "/api"):
            raise HTTPException(404)
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405 if file is not None or path == "/" else 404)
        file = file or self.index
        if file is None:
            return PlainTextResponse(MISSING, 503)
        return file.response(headers)
