"""Requests whose connection the test itself holds: what `httpx.ASGITransport` cannot do is to leave early."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message


@dataclass
class Caller:
    """One POST, of JSON unless *document* is bytes of *kind*. What came back until `leave` is in `body`."""

    path: str
    document: object
    accept: str = "application/json"
    kind: str = "application/json"
    status: int | None = None
    body: bytes = b""
    ended: bool = False
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    _asked: bool = False

    async def call(self, app: ASGIApp) -> None:
        headers = {
            "host": "127.0.0.1:8000",
            "content-type": self.kind,
            "content-length": str(len(self.sent)),
            "accept": self.accept,
        }
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": self.path,
            "raw_path": self.path.encode(),
            "query_string": b"",
            "root_path": "",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 5000),
            "server": ("127.0.0.1", 8000),
        }
        await app(scope, self._receive, self._send)

    @property
    def sent(self) -> bytes:
        return self.document if isinstance(self.document, bytes) else json.dumps(self.document).encode()

    def leave(self) -> None:
        self.gone.set()

    async def _receive(self) -> Message:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": self.sent, "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        else:
            self.body += message["body"]
            self.ended = not message.get("more_body", False)

    @property
    def events(self) -> list[tuple[str, dict[str, object]]]:
        return read_events(self.body.decode())


def read_events(text: str) -> list[tuple[str, dict[str, object]]]:
    """Name and document of each event; comments are left out."""
    found = []
    for block in text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
        if "event" in lines:
            found.append((lines["event"], json.loads(lines["data"])))
    return found
