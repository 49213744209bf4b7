"""Until identity exists, only this machine may ask, and only its own page.

The Host header must name this machine, or a name that an attacker points at 127.0.0.1 would make a browser take the
server for the attacker's (DNS rebinding). Origin must be absent or the server's own, or any page that a person visits
could act for them (cross-site request forgery).
"""

from __future__ import annotations

import ipaddress
import re

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from quaestor.api.problems import problem
from quaestor.core.errors import Invalid, NotAllowed

_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::\d{1,5})?")


class LoopbackOnly:
    """ASGI middleware: refuses what does not come from this machine's own page or programs, with a problem."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (refusal := refuse(Headers(scope=scope), scope["method"])) is not None:
            await problem(refusal, scope)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def refuse(headers: Headers, method: str) -> NotAllowed | None:
    """Why a request with these *headers* may not pass, or None."""
    hosts, origins = headers.getlist("host"), headers.getlist("origin")
    if len(hosts) != 1 or not is_loopback(hosts[0]):
        return NotAllowed(
            "This server answers only under its own local address.",
            action="Open it as http://127.0.0.1 or http://localhost with its port.",
        )
    same = {f"http://{hosts[0].lower()}", f"https://{hosts[0].lower()}"}
    if any(origin.lower() not in same for origin in origins) or from_elsewhere(headers, method):
        return NotAllowed("Another site's page may not use this server.", action="Use the server's own page.")
    return None


def is_loopback(host: str) -> bool:
    """Whether a Host header, with or without a port, names this machine by a name that only this machine decides."""
    found = _HOST.fullmatch(host)
    if found is None:
        return False
    name = found["name"].strip("[]").lower()
    return name == "localhost" or is_loopback_address(name)


def is_loopback_address(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def from_elsewhere(headers: Headers, method: str) -> bool:
    """What browsers say themselves (Fetch Metadata): following a link to the page is fine, anything else is not."""
    if headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
        return False
    return not (headers.get("sec-fetch-mode") == "navigate" and method in ("GET", "HEAD"))


def require_loopback(host: str) -> None:
    """Raises `Invalid` where the server would listen to other machines."""
    if not (host.lower() == "localhost" or is_loopback_address(host.strip("[]"))):
        raise Invalid(
            f"The server may not listen on {host}: it does not know yet who is asking.",
            action="Leave the setting `host` at 127.0.0.1, and reach it from elsewhere through an SSH tunnel.",
        )
