"""What goes between this process and those that judge, as plain JSON: catalogs and rules in, verdicts out.

Apart from both ends, since the asking one needs nothing that judging needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.people import Attribute
from quaestor.core.policy import Mask, MaskKind, Part, Rules, TableRule
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
