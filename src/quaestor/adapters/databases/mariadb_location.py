"""A MariaDB or MySQL URL taken apart; only parameters that cannot reach beyond the server it names are taken.

Left out on purpose: `local_infile` and `allowLoadLocalInfile` (files of ours), `read_default_file` and keys (files of
the server), `init_command`, `sql_mode` and `charset` (what statements mean), and Unix sockets unless the opener allows
them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args
from urllib.parse import parse_qsl, unquote, urlsplit

from quaestor.core.errors import BadInput, NotAllowed

ALLOWED = ("connect_timeout", "sslmode", "unix_socket")
PORT = 3306
CONNECT_SECONDS = 10

Encryption = Literal["disable", "prefer", "require", "verify-full"]
"""As libpq's `sslmode`: encrypt never, where the server can, always, always and with its certificate checked."""


@dataclass(frozen=True, slots=True)
class Address:
    host: str
    port: int
    user: str | None
    password: str
    database: str | None
    """The default schema; None where the URL names none, and every schema counts alike."""
    unix_socket: str | None
    encryption: Encryption
    connect_seconds: int


def address_of(url: str, sockets: bool) -> Address:
    """Raises `BadInput` or `NotAllowed`; neither repeats the URL."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or PORT
        options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError:
        parts = None
    if parts is None or parts.fragment or "\x00" in unquote(url):
        # Not chained: the parser's message may repeat part of the URL, and so the password.
        raise BadInput(
            "The MariaDB URL cannot be understood.",
            action="Write mysql://user:password@host:3306/database, with special characters percent-encoded.",
        )
    unknown = sorted(set(options) - set(ALLOWED))
    if unknown:
        raise NotAllowed(
            f"The MariaDB URL has parameters that are not allowed: {', '.join(unknown)}.",
            action=f"Remove them. Allowed are: {', '.join(ALLOWED)}.",
        )
    unix_socket = options.get("unix_socket")
    if unix_socket and not sockets:
        raise NotAllowed(
            "This server does not connect to databases through a local socket.", action="Name the host in the URL."
        )
    if not unix_socket and not host:
        raise BadInput("The MariaDB URL names no host.", action="Write mysql://user:password@host:3306/database.")
    return Address(
        host=unquote(host) or "localhost",
        port=port,
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password or ""),
        database=unquote(parts.path.strip("/")) or None,
        unix_socket=unix_socket,
        encryption=_encryption(options.get("sslmode", "prefer")),
        connect_seconds=_seconds(options.get("connect_timeout", str(CONNECT_SECONDS))),
    )


def _encryption(mode: str) -> Encryption:
    for known in get_args(Encryption):
        if mode == known:
            found: Encryption = known
            return found
    raise BadInput("The sslmode of the MariaDB URL is not known.", action=f"Use {', '.join(get_args(Encryption))}.")


def _seconds(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 600:
        raise BadInput("The connect_timeout of the MariaDB URL is not a number of seconds from 1 to 600.")
    return int(text)
