"""Numbers that can be read from an expression: the value of a constant, and how large a computed count may be."""

from __future__ import annotations

from collections.abc import Collection

from sqlglot import exp

from quaestor.core.guard.functions import is_aggregate
from quaestor.core.guard.limits import TYPICAL
from quaestor.core.guard.words import words


def number(node: exp.Expr | None) -> float | None:
    """The value of a constant numeric expression; None for any other."""
    match node:
        case exp.Literal() if not node.is_string:
            try:
                return float(node.name.replace("_", ""))
            except ValueError:
                return None
        case exp.Paren() | exp.Cast() | exp.Kwarg():
            return number(node.expression if isinstance(node, exp.Kwarg) else node.this)
        case exp.Neg():
            inner = number(node.this)
            return None if inner is None else -inner
        case exp.Add() | exp.Sub() | exp.Mul() | exp.Pow():
            return _computed(node, number(node.this), number(node.expression))
        case exp.Anonymous() if node.name.lower() in ("pow", "power") and len(node.expressions) == 2:
            return _computed(node, number(node.expressions[0]), number(node.expressions[1]))
    return None


def _computed(node: exp.Expr, left: float | None, right: float | None) -> float | None:
    if left is None or right is None:
        return None
    match node:
        case exp.Add():
            return left + right
        case exp.Sub():
            return left - right
        case exp.Mul():
            return left * right
    return left**right if abs(left) < 1e6 and 0 <= right <= 20 else None


_SIZES = words(
    """
    length len char_length character_length array_length array_size cardinality jsonb_array_length json_array_length
    date_diff datediff timestampdiff months_between abs round ceil ceiling floor nullif coalesce ifnull
    """
)
"""Functions whose value is about as large as their arguments, or as what these hold."""


def estimate(node: exp.Expr, stored: Collection[int] | None = None) -> float | None:
    """How large a count may be: constants as they are, a stored value or aggregate as a typical number, else unknown.

    Where *stored* is given, only columns whose `id` is in it count as stored values: what a query computes can be
    anything.
    """
    value = number(node)
    if value is not None:
        return value
    match node:
        case exp.Column():
            return TYPICAL if stored is None or id(node) in stored else None
        case exp.Paren() | exp.Cast() | exp.Neg() | exp.Kwarg():
            return estimate(node.expression if isinstance(node, exp.Kwarg) else node.this, stored)
        case exp.Window():
            return TYPICAL
        case exp.Add() | exp.Sub() | exp.Mul() | exp.Div() | exp.IntDiv() | exp.Mod() | exp.Least() | exp.Greatest():
            parts = [estimate(part, stored) for part in node.iter_expressions()]
            known = [abs(part) for part in parts if part is not None]
            if len(known) < len(parts):
                return None
            return _product(known) if isinstance(node, exp.Mul) else sum(known)
        case exp.Anonymous() if node.name.lower() in _SIZES:
            return TYPICAL
        case exp.Subquery() if isinstance(node.this, exp.Select) and len(node.this.expressions) == 1:
            return estimate(node.this.expressions[0].unalias(), stored)
    return TYPICAL if is_aggregate(node) else None


def _product(factors: list[float]) -> float:
    product = 1.0
    for factor in factors:
        product *= max(factor, 1.0)
    return product
