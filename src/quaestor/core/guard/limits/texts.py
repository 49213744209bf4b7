"""Texts and values that a function makes longer than what went in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlglot import exp

from quaestor.core.guard.functions import canonical_name, is_aggregate
from quaestor.core.guard.limits import MAX_TEXT, MAX_TEXTS
from quaestor.core.guard.limits.numbers import estimate, number
from quaestor.core.guard.words import words

_BUILDERS = {
    **dict.fromkeys(words("zeroblob randomblob space randstr"), 0),
    **dict.fromkeys(words("replicate repeat lpad rpad"), 1),
    "bar": 3,
}
"""Functions that build a text as long as one of their arguments says; the argument's place."""
_FORMATS = frozenset({"printf", "format", "sformat"})
_FORMATS_OF_NUMBERS = frozenset({"mysql", "tsql"})
"""Dialects whose FORMAT takes a number first and builds nothing long."""
_WIDTH = re.compile(r"%[^a-zA-Z%]*(\*|\d{5,})|\{[^{}]*(\{|\d{5,})")
_PADDED = frozenset({exp.DType.CHAR, exp.DType.NCHAR, exp.DType.BPCHAR, exp.DType.BINARY, exp.DType.BIT})
"""Types that fill a value up to their length."""
_LARGE = 1_000
_LARGE_IN_AGGREGATE = 10_000


def builds_too_much(call: exp.Func, dialect: str, rows: int = 1) -> bool:
    """Whether *call* builds a text longer than `MAX_TEXT` from a short one, or one whose length nobody knows.

    *rows* is how many rows the statement makes from nothing: the texts of all of them together are bounded as well.
    """
    if isinstance(call, exp.Cast):
        width = number(call.to.expressions[0].this) if call.to.expressions and call.to.this in _PADDED else None
        return width is not None and width > MAX_TEXT
    name = canonical_name(call)
    if name in _FORMATS and dialect not in _FORMATS_OF_NUMBERS:
        first = call.expressions[0] if call.expressions else None
        return not isinstance(first, exp.Literal) or _WIDTH.search(first.name) is not None
    if not is_builder(call, dialect):
        return False
    size = built_size(call)
    if size is None or size > MAX_TEXT or size * rows > MAX_TEXTS:
        return True
    is_nested = any(part is not call and is_builder(part, dialect) for part in call.walk())
    return (is_nested and size > 100) or (size > _LARGE_IN_AGGREGATE and _is_aggregated(call))


def is_builder(node: exp.Expr, dialect: str) -> bool:
    return (
        isinstance(node, exp.Anonymous)
        and node.name.lower() in _BUILDERS
        and not (node.name.lower() == "repeat" and dialect == "trino")
    )


def built_size(call: exp.Func) -> float | None:
    """Characters that a builder makes; None where nobody knows."""
    place = _BUILDERS[call.name.lower()]
    if place < len(call.expressions):
        return estimate(call.expressions[place])
    return 0 if call.name.lower() == "bar" else None


def multiplies_texts(calls: Iterable[exp.Func], dialect: str) -> bool:
    """Whether one long text may be put into another for every character of it: `replace(long, 'x', long)`."""
    product = 1.0
    for call in calls:
        size = built_size(call) if is_builder(call, dialect) else None
        if size is not None and size >= _LARGE:
            product *= size
    return product > MAX_TEXTS


def _is_aggregated(call: exp.Expr) -> bool:
    holder = call.parent
    while holder is not None and not isinstance(holder, exp.Query):
        if is_aggregate(holder):
            return True
        holder = holder.parent
    return False
