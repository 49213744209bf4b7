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
import json
import logging
import signal
import sys
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import IO, Any

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.guard import judge
from quaestor.core.people import Attribute
from quaestor.core.policy import NO_RULES, Mask, MaskKind, Part, Rules, TableRule
from quaestor.core.repair import suggest_fix
from quaestor.core.verdict import Allowed, Facts, NeedsApproval, Reason, Refused, Verdict

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


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))


def _reply(request: list[Any], catalogs: OrderedDict[str, Known]) -> Any:
    match request:
        case ["catalog", str(key), document, rules]:
            catalogs[key] = Known(read_catalog(document), read_rules(rules))
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


def write_catalog(catalog: Catalog) -> list[Any]:
    """What judging needs of *catalog*: names only, so that no value of the source ever reaches the process."""
    tables = [[table.schema, table.name, [column.name for column in table.columns]] for table in catalog.tables]
    return [catalog.dialect, tables, list(catalog.functions)]


def read_catalog(document: list[Any]) -> Catalog:
    dialect, tables, functions = document
    return Catalog(
        "",
        dialect,
        tuple(
            Table(name, tuple(Column(column, "", Kind.OTHER) for column in columns), schema)
            for schema, name, columns in tables
        ),
        functions=tuple(functions),
    )


def write_rules(rules: Rules) -> list[Any]:
    """*rules* without the attributes of a person."""
    return [{key: _write_rule(rule) for key, rule in rules.tables.items()}, sorted(rules.functions)]


def read_rules(document: list[Any]) -> Rules:
    tables, functions = document
    return Rules({key: _read_rule(rule) for key, rule in tables.items()}, frozenset(functions))


def _write_rule(rule: TableRule) -> list[Any]:
    parts = [
        [{name: mask and [mask.kind, mask.detail] for name, mask in part.columns.items()}, part.rows, part.min_group]
        for part in rule.parts
    ]
    return [list(rule.columns), parts]


def _read_rule(document: list[Any]) -> TableRule:
    columns, parts = document
    return TableRule(tuple(columns), tuple(Part(_read_masks(masks), rows, least) for masks, rows, least in parts))


def _read_masks(document: Mapping[str, Any]) -> Mapping[str, Mask | None]:
    return {name: Mask(MaskKind(mask[0]), mask[1]) if mask else None for name, mask in document.items()}


def read_attributes(document: Mapping[str, Any]) -> Mapping[str, Attribute]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in document.items()}


def write_verdict(verdict: Verdict) -> list[Any]:
    match verdict:
        case Allowed(sql, facts, parameters, notes, limits):
            return ["allowed", sql, _write_facts(facts), dict(parameters), list(notes), list(limits)]
        case NeedsApproval(sql, facts, reasons):
            return ["needs_approval", sql, _write_facts(facts), [_write_reason(reason) for reason in reasons]]
        case Refused(reasons, facts):
            return ["refused", _write_facts(facts), [_write_reason(reason) for reason in reasons]]


def read_verdict(document: list[Any]) -> Verdict:
    match document:
        case ["allowed", sql, facts, parameters, notes, limits]:
            return Allowed(sql, _read_facts(facts), parameters, tuple(notes), tuple(limits))
        case ["needs_approval", sql, facts, reasons]:
            return NeedsApproval(sql, _read_facts(facts), tuple(map(_read_reason, reasons)))
        case ["refused", facts, reasons]:
            return Refused(tuple(map(_read_reason, reasons)), _read_facts(facts))
    raise ValueError("unknown verdict")


def _write_facts(facts: Facts) -> list[Any]:
    return [facts.root, facts.tables, facts.columns, facts.functions, facts.output]


def _read_facts(document: list[Any]) -> Facts:
    root, tables, columns, functions, output = document
    pairs = tuple((table, column) for table, column in columns)
    return Facts(root, tuple(tables), pairs, tuple(functions), tuple(output))


def _write_reason(reason: Reason) -> list[Any]:
    return [reason.code, reason.message, reason.position, reason.suggestion]


def _read_reason(document: list[Any]) -> Reason:
    code, message, position, suggestion = document
    return Reason(code, message, (position[0], position[1]) if position else None, suggestion)


if __name__ == "__main__":
    main()
