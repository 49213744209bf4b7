"""A PostgreSQL URL taken apart: libpq understands many parameters, only harmless ones are passed on.

Left out on purpose: `options` and `service` (set anything), `passfile`, `sslkey`, `sslcert`, `sslrootcert` (read files
of the server), `hostaddr` (another host than the one shown), and Unix sockets unless the opener allows them.
"""

from __future__ import annotations

import psycopg
from psycopg.conninfo import conninfo_to_dict

from quaestor.core.errors import BadInput, NotAllowed

ALLOWED = frozenset(
    (
        "host port user password dbname sslmode sslnegotiation connect_timeout application_name channel_binding "
        + "target_session_attrs gssencmode keepalives keepalives_idle client_encoding"
    ).split()
)
CONNECT_SECONDS = 10


def connection_parameters(url: str, sockets: bool) -> dict[str, str | int]:
    """Keyword arguments for `psycopg.connect`. Raises `BadInput` or `NotAllowed`; neither repeats the URL."""
    scheme, _, rest = url.partition("://")
    if "\x00" in url:
        raise BadInput("The URL holds a zero character.")
    try:
        found = conninfo_to_dict(f"postgresql://{rest}")
    except psycopg.Error:
        # The driver's message repeats the URL, and so the password; nothing of it may be chained.
        found = None
    if found is None or not scheme:
        raise BadInput(
            "The PostgreSQL URL cannot be understood.",
            action="Write postgresql://user:password@host:5432/database, with special characters percent-encoded.",
        )
    unknown = sorted(set(found) - ALLOWED)
    if unknown:
        raise NotAllowed(
            f"The PostgreSQL URL has parameters that are not allowed: {', '.join(unknown)}.",
            action=f"Remove them. Allowed are: {', '.join(sorted(ALLOWED))}.",
        )
    host = str(found.get("host") or "")
    if not sockets and (not host or any(part.startswith(("/", "@")) for part in host.split(","))):
        raise NotAllowed(
            "This server does not connect to databases through a local socket.", action="Name the host in the URL."
        )
    kept: dict[str, str | int] = {name: value for name, value in found.items() if value not in (None, "")}
    return {"connect_timeout": CONNECT_SECONDS, "application_name": "quaestor", **kept, "client_encoding": "utf8"}
