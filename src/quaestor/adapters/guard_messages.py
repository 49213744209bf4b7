"""What goes between this process and those that judge, as plain JSON: catalogs in, verdicts out.

Apart from both ends, since the asking one needs nothing that judging needs.
"""

from __future__ import annotations

from typing import Any

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.verdict import Allowed, Facts, NeedsApproval, Reason, Refused, Verdict


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


def write_verdict(verdict: Verdict) -> list[Any]:
    match verdict:
        case Allowed(sql, facts, parameters, notes):
            return ["allowed", sql, _write_facts(facts), dict(parameters), list(notes)]
        case NeedsApproval(sql, facts, reasons):
            return ["needs_approval", sql, _write_facts(facts), [_write_reason(reason) for reason in reasons]]
        case Refused(reasons, facts):
            return ["refused", _write_facts(facts), [_write_reason(reason) for reason in reasons]]


def read_verdict(document: list[Any]) -> Verdict:
    match document:
        case ["allowed", sql, facts, parameters, notes]:
            return Allowed(sql, _read_facts(facts), parameters, tuple(notes))
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
