"""Masks as SQL, per dialect: what stands where the value of a masked column would."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import sqlglot
from sqlglot import exp

from quaestor.core.guard.grammar import grammar_of
from quaestor.core.guard.tree import find_all, forget_positions
from quaestor.core.policy.masks import Mask, MaskKind

NOTHING = "NULL"
_TEXT = "CAST(x AS TEXT)"
_FIRST = f"SUBSTR({_TEXT}, 1, 1)"
_DOMAIN = f"SUBSTR({_TEXT}, INSTR({_TEXT}, '@'), LENGTH({_TEXT}))"
_END = f"SUBSTR({_TEXT}, LENGTH({_TEXT}) - n + 1, n)"
_PARTIAL = f"""
    CASE WHEN x IS NULL THEN NULL
         WHEN INSTR({_TEXT}, '@') > 1 THEN CONCAT({_FIRST}, '***', {_DOMAIN})
         WHEN LENGTH({_TEXT}) <= 2 THEN '***'
         ELSE CONCAT({_FIRST}, '***') END"""
_LAST = f"""
    CASE WHEN x IS NULL THEN NULL
         WHEN LENGTH({_TEXT}) <= 2 * n THEN '***'
         ELSE CONCAT('***', {_END}) END"""
_ROUND = "ROUND(x / (n * 1.0)) * n"
_TRUNCATED = "CAST(DATE_TRUNC('{part}', CAST(x AS TIMESTAMP)) AS DATE)"

_YEAR: Mapping[str, str] = {
    "sqlite": "DATE(x, 'start of year')",
    "mysql": "MAKEDATE(YEAR(x), 1)",
    "tsql": "DATEFROMPARTS(YEAR(x), 1, 1)",
    "bigquery": "DATE_TRUNC(CAST(x AS DATE), YEAR)",
    "oracle": "TRUNC(x, 'YYYY')",
    "clickhouse": "toStartOfYear(x)",
}
_MONTH: Mapping[str, str] = {
    "sqlite": "DATE(x, 'start of month')",
    "mysql": "CAST(DATE_FORMAT(x, '%Y-%m-01') AS DATE)",
    "tsql": "DATEFROMPARTS(YEAR(x), MONTH(x), 1)",
    "bigquery": "DATE_TRUNC(CAST(x AS DATE), MONTH)",
    "oracle": "TRUNC(x, 'MM')",
    "clickhouse": "toStartOfMonth(x)",
}
_HASH: Mapping[str, str] = {
    "duckdb": "SHA256(CAST(x AS TEXT))",
    "postgres": "ENCODE(SHA256(CONVERT_TO(CAST(x AS TEXT), 'UTF8')), 'hex')",
    "mysql": "SHA2(CAST(x AS CHAR), 256)",
    "tsql": "CONVERT(VARCHAR(64), HASHBYTES('SHA2_256', CAST(x AS VARCHAR(MAX))), 2)",
    "bigquery": "TO_HEX(SHA256(CAST(x AS STRING)))",
    "snowflake": "SHA2(CAST(x AS VARCHAR), 256)",
    "redshift": "SHA2(CAST(x AS VARCHAR), 256)",
    "databricks": "SHA2(CAST(x AS STRING), 256)",
    "trino": "TO_HEX(SHA256(TO_UTF8(CAST(x AS VARCHAR))))",
    "oracle": "STANDARD_HASH(x, 'SHA256')",
    "clickhouse": "lower(hex(SHA256(toString(x))))",
}
"""SQLite has no hash of its own: there nothing is shown."""
NEUTRAL = "duckdb"
"""The dialect that templates for all engines are written in; they are translated into the engine's own."""


def masked(column: exp.Expr, mask: Mask | None, dialect: str) -> exp.Expr:
    """The expression that is shown for *column*: itself without a mask."""
    if mask is None:
        return column
    if mask.kind is MaskKind.CONSTANT:
        return exp.Literal.string(str(mask.detail if mask.detail is not None else "***"))
    text, written_in = _template(mask.kind, dialect)
    values: dict[str, exp.Expr] = {"x": column, "n": exp.Literal.number(_number(mask))}
    tree = _translated(text, written_in, dialect).copy()
    holes = [node for node in find_all(tree, exp.Column) if node.name in values and not node.table]
    for hole in holes:
        if hole is tree:
            return values[hole.name].copy()
        hole.replace(values[hole.name].copy())
    return tree


def _concatenate_by_operator(tree: exp.Expr) -> None:
    """CONCAT came to SQLite late (3.44); `||` is understood by all of them. No part is NULL here."""
    for call in find_all(tree, exp.Concat):
        first, *rest = call.expressions
        for part in rest:
            first = exp.DPipe(this=first.copy(), expression=part.copy(), safe=True)
        call.replace(first)


def _number(mask: Mask) -> int:
    default = 1_000 if mask.kind is MaskKind.ROUND else 4
    return mask.detail if isinstance(mask.detail, int) and mask.detail > 0 else default


def _template(kind: MaskKind, dialect: str) -> tuple[str, str]:
    """SQL with `x` for the value and `n` for the number, and the dialect it is written in."""
    match kind:
        case MaskKind.PARTIAL:
            return _PARTIAL, NEUTRAL
        case MaskKind.LAST:
            return _LAST, NEUTRAL
        case MaskKind.ROUND:
            return _ROUND, NEUTRAL
        case MaskKind.YEAR:
            return (_YEAR[dialect], dialect) if dialect in _YEAR else (_TRUNCATED.format(part="year"), NEUTRAL)
        case MaskKind.MONTH:
            return (_MONTH[dialect], dialect) if dialect in _MONTH else (_TRUNCATED.format(part="month"), NEUTRAL)
        case MaskKind.HASH if dialect in _HASH:
            return _HASH[dialect], dialect
    return NOTHING, NEUTRAL


@lru_cache(maxsize=256)
def _translated(text: str, written_in: str, dialect: str) -> exp.Expr:
    """The template *text* in *dialect*, as the guard reads statements."""
    template = sqlglot.parse_one(text, dialect=written_in)
    if dialect == "sqlite":
        _concatenate_by_operator(template)
    tree: exp.Expr = exp.maybe_parse(template.sql(dialect), dialect=grammar_of(dialect))
    forget_positions(tree)
    return tree
