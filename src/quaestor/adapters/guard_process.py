"""The process in which statements are judged: JSON lines in, JSON lines out, nothing else.

It is started fresh, holds no secret, ends with its parent, and may be killed at any time. Each request is a list:

    ["catalog", key, [dialect, [[schema, name, [column, …]], …], [function, …]], [{table: rule}, [function, …]]] → true
    ["judge", sql, dialect, key or null, max_rows, lookahead, {parameter: value, …}, {attribute: value, …}] → a verdict
    ["mend", sql, key, error message or null] → a fix

The reply is null where the key is not known. A person's attributes come with each statement, so that all who have the
same rights share what is known under a key.
"""

from __future__ import annotations

import contextlib
import gc
import json
import logging
import signal
import sys
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import IO, Any

from quaestor.adapters.guard_messages import read_attributes, read_catalog, read_rules, write_verdict
from quaestor.core.catalog import Catalog
from quaestor.core.guard import judge
from quaestor.core.guard.substitution import prepare
from quaestor.core.policy import NO_RULES, Rules
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
    gc.disable()  # `serve` collects between statements
    gc.freeze()
    serve(sys.stdin.buffer, sys.stdout.buffer)


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept under a key."""

    catalog: Catalog
    rules: Rules = NO_RULES


def serve(requests: IO[bytes], replies: IO[bytes]) -> None:
    catalogs: OrderedDict[str, Known] = OrderedDict()
    for line in requests:
        with contextlib.suppress(AttributeError):
            signal.alarm(LONGEST_LIFE)  # its default action ends the process, whatever the parser is doing
        reply = _reply(json.loads(line), catalogs)
        replies.write(json.dumps(reply).encode("ascii") + b"\n")
        replies.flush()
        with contextlib.suppress(AttributeError):
            signal.alarm(0)
        # A judged tree is garbage that only the collector finds: its nodes hold each other. To look for it while a
        # statement is judged would cost a long one a fifth of its time.
        gc.collect()


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))


def _reply(request: list[Any], catalogs: OrderedDict[str, Known]) -> Any:
    match request:
        case ["catalog", str(key), document, rules]:
            taught = Known(read_catalog(document), read_rules(rules))
            prepare(taught.rules, taught.catalog.dialect)
            catalogs[key] = taught
            gc.collect()
            gc.freeze()  # what is known is no garbage, and need not be looked at after each statement
            while len(catalogs) > MAX_CATALOGS:
                catalogs.popitem(last=False)
            return True
        case ["judge", str(sql), str(dialect), key, int(rows), int(more), dict(parameters), dict(attributes)]:
            known = _used(key, catalogs)
            if known is None and key is not None:
                return None
            catalog, rules = (known.catalog, known.rules) if known is not None else (None, NO_RULES)
            rules = replace(rules, attributes=read_attributes(attributes))
            return write_verdict(
                judge(sql, catalog, dialect=dialect, max_rows=rows, lookahead=more, parameters=parameters, rules=rules)
            )
        case ["mend", str(sql), str(key), error_message]:
            if (known := _used(key, catalogs)) is None:
                return None
            fix = suggest_fix(sql, known.catalog, known.catalog.dialect, error_message)
            return [fix.sql, list(fix.changes), fix.is_valid]
    raise ValueError("unknown request")


def _used(key: str | None, catalogs: OrderedDict[str, Known]) -> Known | None:
    """What is known under *key*, now the last to be forgotten."""
    if key is None or key not in catalogs:
        return None
    catalogs.move_to_end(key)
    return catalogs[key]


if __name__ == "__main__":
    main()
