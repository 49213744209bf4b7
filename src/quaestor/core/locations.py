"""Describing where a source lives without giving away how to get in.

A location is a URL, a libpq keyword string or a file path. What `mask_location` returns holds the scheme, the host, the
port and the database or file, and never a user name, a password or a parameter.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

HIDDEN = "…"

_KEYWORD = re.compile(r"(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)")
_URL = re.compile(r"\b([A-Za-z][A-Za-z0-9+.-]{0,30})://[^\s'\"<>]+")


def mask_location(location: str) -> str:
    """`postgresql://ana:pw@db:5432/shop?sslmode=require` -> `postgresql://db:5432/shop`; file paths stay."""
    scheme, separator, _ = location.partition("://")
    if separator:
        return _mask_url(scheme, location)
    keywords = {name.lower(): value.strip("'") for name, value in _KEYWORD.findall(location)}
    if keywords.keys() & {"host", "hostaddr", "dbname", "user", "password", "service"}:
        host = keywords.get("host") or keywords.get("hostaddr") or "localhost"
        return f"postgresql://{host}/{keywords.get('dbname', '')}"
    return location.partition("?")[0]


def mask_text(text: str) -> str:
    """*text* with every URL in it masked, for logs and messages that may quote one."""
    return _URL.sub(lambda match: mask_location(match.group()), text)


def has_password(location: str) -> bool:
    """Whether anyone who reads *location* could log in with it."""
    if "://" in location:
        login = location.partition("://")[2].rpartition("@")[0]
        return bool(login.partition(":")[2]) or bool(re.search(r"[?&](password|passfile)=[^&]", location))
    return any(name.lower() == "password" for name, _ in _KEYWORD.findall(location))


def _mask_url(scheme: str, location: str) -> str:
    remainder = location.partition("://")[2]
    authority = re.split(r"[/?#]", remainder, maxsplit=1)[0]
    rest = remainder[len(authority) :]
    if "@" in rest:
        # A password with an unescaped "/" or "?": where it ends cannot be told, so nothing is shown.
        return f"{scheme}://{HIDDEN}"
    path = re.split(r"[?#]", rest, maxsplit=1)[0]
    return f"{scheme}://{authority.rpartition('@')[2]}{unquote(path)}"
