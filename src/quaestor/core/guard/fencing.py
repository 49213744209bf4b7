"""Whether an engine could be made to look at rows before the rule that hides them is applied, and what stops it.

An optimiser may move a statement's own conditions into the sub-query that stands for a table. That changes no result,
but a condition that fails on some values (a division, a conversion) then tells that a hidden row holds one. PostgreSQL
calls operators that cannot fail *leakproof*; statements made of nothing else keep their indexes, others get a fence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlglot import exp

from quaestor.core.guard.functions import is_untyped
from quaestor.core.guard.words import words

LARGEST = str(2**63 - 1)
FENCES: Mapping[str, str] = {
    "sqlite": "-1",
    "mysql": str(2**64 - 1),
    "duckdb": LARGEST,
    "snowflake": LARGEST,
    "bigquery": LARGEST,
    "databricks": LARGEST,
    "trino": LARGEST,
    "clickhouse": LARGEST,
}
"""Dialects in which a LIMIT that nothing reaches keeps conditions outside; in the others OFFSET 0 does."""

_LEAKPROOF: tuple[type[exp.Expr], ...] = (
    exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Between, exp.In, exp.Is, exp.Not, exp.And, exp.Or,
    exp.Like, exp.ILike, exp.Exists, exp.Count, exp.Sum, exp.Avg, exp.Min, exp.Max, exp.Case, exp.If,
)  # fmt: skip
_LEAKPROOF_CALLS = words("coalesce lower upper row_number rank dense_rank")
_HARMLESS: tuple[type[exp.Expr], ...] = (
    exp.Query, exp.Table, exp.Column, exp.Identifier, exp.Literal, exp.Null, exp.Boolean, exp.Star, exp.Alias,
    exp.TableAlias, exp.From, exp.Join, exp.Where, exp.Group, exp.Having, exp.Order, exp.Ordered, exp.Limit, exp.Offset,
    exp.With, exp.CTE, exp.Paren, exp.Tuple, exp.Distinct, exp.Window, exp.WindowSpec, exp.Var, exp.Fetch, exp.Values,
)  # fmt: skip
_NEVER_FAIL = _LEAKPROOF + _HARMLESS
_ROWS_WANTED = (exp.From, exp.Join, exp.In, exp.Exists, exp.Any, exp.All, exp.Lateral, exp.SetOperation, exp.CTE)
"""Where a sub-query may have any number of rows."""


def may_fail(nodes: Iterable[exp.Expr]) -> bool:
    """Whether any of *nodes*, all those of a statement, could fail because of the values of a row."""
    for node in nodes:
        if isinstance(node, (exp.Like, exp.ILike)) and not isinstance(node.expression, exp.Literal):
            return True
        if isinstance(node, exp.Subquery) and not isinstance(node.parent, _ROWS_WANTED):
            return True  # as a value it fails where it has two rows
        if is_untyped(node):
            if node.name.lower() not in _LEAKPROOF_CALLS:
                return True
        elif not isinstance(node, _NEVER_FAIL):
            return True
    return False


def fence(query: exp.Select, dialect: str) -> exp.Select:
    """*query* as one into which no condition is moved from outside."""
    if dialect in FENCES:
        query.set("limit", exp.Limit(expression=exp.Literal.number(FENCES[dialect])))
        return query
    if dialect in ("tsql", "oracle"):
        query.set(
            "order", exp.Order(expressions=[exp.Ordered(this=exp.select(exp.Null()).subquery(), nulls_first=True)])
        )
    query.set("offset", exp.Offset(expression=exp.Literal.number(0)))
    return query
