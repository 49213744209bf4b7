"""The process in which statements are judged: JSON lines in, JSON lines out, nothing else.

It is started fresh, holds no secret, ends with its parent, and may be killed at any time. Each request is a list:

    ["catalog", key, [dialect, [[schema, name, [column, …]], …], [function, …]]]   → true
    ["judge", sql, dialect, key or null, max_rows, lookahead, {name: value, …}]    → a verdict, or null: key unknown
    ["mend", sql, key, error message or null]                                      → a fix, or null: key unknown
"""

from __future__ import annotations

import contextlib
import json
import logging
import signal
import sys
from collections import OrderedDict
from typing import IO, Any

from quaestor.adapters.guard_messages import read_catalog, write_verdict
from quaestor.core.catalog import Catalog
from quaestor.core.guard import judge
from quaestor.core.repair import suggest_fix

MAX_CATALOGS = 16
MAX_MEMORY = 1 << 30
"""Bytes of address space."""
LONGEST_LIFE = 10
"""Seconds one request may take even when nobody is left to end this process."""


def main() -> None:
    """Serve until standard input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.disable(logging.CRITICAL)
    _limit_memory()
    serve(sys.stdin.buffer, sys.stdout.buffer)


def serve(requests: IO[bytes], replies: IO[bytes]) -> None:
    catalogs: OrderedDict[str, Catalog] = OrderedDict()
    for line in requests:
        with contextlib.suppress(AttributeError):
            signal.alarm(LONGEST_LIFE)  # its default action ends the process, whatever the parser is doing
        reply = _reply(json.loads(line), catalogs)
        replies.write(json.dumps(reply).encode("ascii") + b"\n")
        replies.flush()
        with contextlib.suppress(AttributeError):
            signal.alarm(0)


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))


def _reply(request: list[Any], catalogs: OrderedDict[str, Catalog]) -> Any:
    match request:
        case ["catalog", str(key), document]:
            catalogs[key] = read_catalog(document)
            while len(catalogs) > MAX_CATALOGS:
                catalogs.popitem(last=False)
            return True
        case ["judge", str(sql), str(dialect), None, int(max_rows), int(lookahead), dict(parameters)]:
            return write_verdict(
                judge(sql, None, dialect=dialect, max_rows=max_rows, lookahead=lookahead, parameters=parameters)
            )
        case ["judge", str(sql), str(dialect), str(key), int(max_rows), int(lookahead), dict(parameters)]:
            if (catalog := _used(key, catalogs)) is None:
                return None
            return write_verdict(
                judge(sql, catalog, dialect=dialect, max_rows=max_rows, lookahead=lookahead, parameters=parameters)
            )
        case ["mend", str(sql), str(key), error_message]:
            if (catalog := _used(key, catalogs)) is None:
                return None
            fix = suggest_fix(sql, catalog, catalog.dialect, error_message)
            return [fix.sql, list(fix.changes), fix.is_valid]
    raise ValueError("unknown request")


def _used(key: str, catalogs: OrderedDict[str, Catalog]) -> Catalog | None:
    """The catalog of *key*, now the last one to be forgotten."""
    if key in catalogs:
        catalogs.move_to_end(key)
    return catalogs.get(key)


if __name__ == "__main__":
    main()
