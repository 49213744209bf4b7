"""What a statement may cost, as far as that can be read from it: rows made from nothing, texts, patterns, joins.

The executor's caps hold whatever is written here; these bounds keep honest mistakes and cheap attacks from reaching it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sqlglot import exp

from quaestor.core.guard.functions import canonical_name, is_aggregate

MAX_JOINS = 12
"""In one query."""
MAX_CTES = 40
MAX_COMBINATIONS = 400
"""Tables read once every named sub-query is written out."""
MAX_SERIES = 1_000_000
MAX_RECURSION = 100_000
MAX_GENERATED = 10_000_000
"""Rows made from nothing, multiplied over the joins of one query."""
MAX_TEXT = 100_000
"""Characters that one function may build from one short value."""
MAX_TEXTS = 50_000_000
"""Characters built over all rows made from nothing."""
MAX_WILDCARDS = 8

_DATES = 10_000
"""Steps assumed for a series or recursion over dates."""
_TYPICAL = 100.0
"""What a column or aggregate is taken to be where a count is computed from it."""


def number(node: exp.Expr | None) -> float | None:
    """The value of a constant numeric expression; None for any other."""
    match node:
        case exp.Literal() if not node.is_string:
            try:
                return float(node.name.replace("_", ""))
            except ValueError:
                return None
        case exp.Paren() | exp.Cast():
            return number(node.this)
        case exp.Neg():
            inner = number(node.this)
            return None if inner is None else -inner
        case exp.Add() | exp.Sub() | exp.Mul():
            left, right = number(node.this), number(node.expression)
            if left is None or right is None:
                return None
            return (
                left + right
                if isinstance(node, exp.Add)
                else left - right
                if isinstance(node, exp.Sub)
                else left * right
            )
    return None


_SERIES = (exp.GenerateSeries, exp.ExplodingGenerateSeries)
_DATE_SERIES = (exp.GenerateDateArray, exp.GenerateTimestampArray)
_LONG_STEPS = frozenset({"HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "DECADE", "CENTURY"})


def series_rows(node: exp.Expr) -> int | None:
    """Rows that the function *node* makes: 0 where it makes none, None where there are too many or nobody knows."""
    if isinstance(node, _SERIES):
        return _between(node.args.get("start"), node.args.get("end"), node.args.get("step"))
    if isinstance(node, _DATE_SERIES):
        return _between(
            node.args.get("start"), node.args.get("end"), node.args.get("step") or node.args.get("interval")
        )
    if isinstance(node, exp.Generator):
        rows = number(node.args.get("rowcount"))
        return int(rows) if rows is not None and 0 <= rows <= MAX_SERIES else None
    if isinstance(node, exp.Anonymous):
        name, arguments = node.name.lower(), node.expressions
        if name in ("range", "sequence", "generate_series", "array_generate_range"):
            start = arguments[0] if len(arguments) > 1 else exp.Literal.number(0)
            return _between(start, arguments[min(1, len(arguments) - 1)] if arguments else None, None)
        if name in ("repeat_row", "array_fill", "list_resize", "array_resize"):
            return max((_whole(argument) for argument in arguments), default=0) or 1
    return 0


def _whole(node: exp.Expr) -> int:
    value = max((number(part) or 0 for part in node.walk()), default=0)
    return int(value)


def _between(start: exp.Expr | None, end: exp.Expr | None, step: exp.Expr | None) -> int | None:
    if _is_long_step(step):
        return _DATES
    last = number(end)
    first = 0.0 if start is None else number(start)
    width = 1.0 if step is None else number(step)
    if last is None or first is None or not width:
        return None
    rows = abs(last - first) / abs(width) + 1
    return int(rows) if rows <= MAX_SERIES else None


def _is_long_step(step: exp.Expr | None) -> bool:
    """Whether *step* is an interval of an hour or longer, so that a series over dates stays short."""
    if step is None:
        return False
    for part in step.walk():
        words = part.name.upper() if isinstance(part, (exp.Var, exp.Literal)) else ""
        if any(word.rstrip("S") in _LONG_STEPS for word in words.split()):
            return True
    return False


def recursion_bound(body: exp.Expr, name: str, dialect: str) -> int | None:
    """How many steps the recursive query *body*, named *name*, can take; None where nothing ends it.

    It ends by a limit of its own, by comparing what it counts with a constant, or by walking a stored table. SQL Server
    ends every recursion after 100 steps; the option that lifts this is refused.
    """
    limit = number(body.args["limit"].expression) if isinstance(body.args.get("limit"), exp.Limit) else None
    if limit is not None and 0 <= limit <= MAX_RECURSION:
        return int(limit)
    if not isinstance(body, exp.SetOperation):
        return None
    steps = [_branch_bound(branch, name) for branch in _branches(body) if _names(branch, name)]
    if any(step is None for step in steps):
        return 100 if dialect == "tsql" else None
    return max((step for step in steps if step is not None), default=1)


def _branches(body: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(body, exp.SetOperation):
        yield from _branches(body.left)
        yield from _branches(body.right)
    else:
        yield body


def _names(branch: exp.Expr, name: str) -> bool:
    return any(table.name.lower() == name for table in branch.find_all(exp.Table))


def _branch_bound(branch: exp.Expr, name: str) -> int | None:
    bounds = [bound for bound in map(_comparison_bound, _conditions(branch)) if bound is not None]
    if bounds:
        return min(bounds)
    walked = [t for t in branch.find_all(exp.Table) if t.name.lower() != name and isinstance(t.this, exp.Identifier)]
    conditions = branch.args.get("joins") or branch.args.get("where")
    return 1 if walked and conditions else None


def _conditions(branch: exp.Expr) -> Iterator[exp.Expr]:
    holders: Iterable[exp.Expr | None] = (
        branch.args.get("where"),
        *(join.args.get("on") for join in branch.args.get("joins") or []),
    )
    for holder in holders:
        if holder is None:
            continue
        condition = holder.this if isinstance(holder, exp.Where) else holder
        yield from condition.flatten() if isinstance(condition, exp.And) else (condition,)


def _comparison_bound(condition: exp.Expr) -> int | None:
    """Steps until *condition* is false, for `counter < constant` and its like; None where it never needs to be."""
    condition = condition.unnest() if isinstance(condition, exp.Paren) else condition
    if isinstance(condition, (exp.LT, exp.LTE)):
        counter, end = condition.this, condition.expression
    elif isinstance(condition, (exp.GT, exp.GTE)):
        counter, end = condition.expression, condition.this
        if number(counter) is not None:
            query = condition.find_ancestor(exp.Select)
            return _DATES if query is not None and (query.find(exp.Sub) or _eats_text(condition)) else None
    elif isinstance(condition, exp.NEQ):
        return _DATES if _eats_text(condition) else None
    elif isinstance(condition, exp.Between):
        counter, end = condition.this, condition.args.get("high")
    else:
        return None
    if counter.find(exp.Column) is None:
        return None
    steps = number(end)
    if steps is not None:
        return int(abs(steps)) + 1 if abs(steps) <= MAX_RECURSION else None
    return _DATES


def _eats_text(condition: exp.Expr) -> bool:
    """Whether the query around *condition* cuts a text at every step and goes on while some of it is left."""
    query = condition.find_ancestor(exp.Select)
    is_over_text = condition.find(exp.Length, exp.StrPosition) is not None or any(
        part.is_string and not part.name for part in condition.find_all(exp.Literal)
    )
    return is_over_text and query is not None and query.find(exp.Substring, exp.Replace, exp.RegexpReplace) is not None


_BUILDERS = {"zeroblob": 0, "randomblob": 0, "replicate": 1, "repeat": 1, "lpad": 1, "rpad": 1, "space": 0, "bar": 3}
"""Functions that build a text or list as long as one of their arguments says; the argument's place."""
_WIDTH = re.compile(r"%[^a-zA-Z%]*(\*|\d{5,})")


def builds_too_much(call: exp.Func, rows: int = 1) -> bool:
    """Whether *call* builds a text longer than `MAX_TEXT` from a short one, or one whose length nobody knows.

    *rows* is how many rows the statement makes from nothing: the texts of all of them together are bounded as well.
    """
    count: exp.Expr | None = None
    if isinstance(call, exp.Repeat):
        count = call.args.get("times")
    elif isinstance(call, (exp.Space,)):
        count = call.this
    elif isinstance(call, exp.Pad):
        count = call.expression
    elif isinstance(call, exp.Randstr):
        count = call.this
    elif canonical_name(call) in ("printf", "format"):
        first = call.this if isinstance(call.this, exp.Expr) else (call.expressions or [None])[0]
        return first is None or not isinstance(first, exp.Literal) or _WIDTH.search(first.name) is not None
    elif isinstance(call, exp.Anonymous) and call.name.lower() in _BUILDERS:
        place = _BUILDERS[call.name.lower()]
        count = call.expressions[place] if place < len(call.expressions) else None
        if count is None and call.name.lower() in ("repeat", "replicate", "lpad", "rpad", "space"):
            count = call.expressions[0] if call.expressions else None
    if count is None:
        return False
    nested = any(isinstance(part, (exp.Repeat, exp.Space, exp.Pad)) for part in call.walk() if part is not call)
    size = _estimate(count)
    return size is None or size > MAX_TEXT or size * rows > MAX_TEXTS or (nested and size > 100)


def _estimate(node: exp.Expr) -> float | None:
    """How large a count may be: constants as they are, a column or aggregate as a typical number, else unknown."""
    value = number(node)
    if value is not None:
        return value
    match node:
        case exp.Column():
            return _TYPICAL
        case exp.Paren() | exp.Cast() | exp.Round() | exp.Ceil() | exp.Floor() | exp.Abs() | exp.Length() | exp.Neg():
            return _estimate(node.this)
        case exp.Window():
            return _TYPICAL
        case exp.Add() | exp.Sub() | exp.Mul() | exp.Div() | exp.IntDiv() | exp.Mod() | exp.Least() | exp.Greatest():
            parts = [_estimate(part) for part in node.iter_expressions()]
            if any(part is None for part in parts):
                return None
            known = [abs(part) for part in parts if part is not None]
            product = 1.0
            for part in known:
                product *= max(part, 1.0)
            return product if isinstance(node, exp.Mul) else sum(known)
    return _TYPICAL if is_aggregate(node) else None


_NESTED_REPEAT = re.compile(r"\((?:[^()\\]|\\.)*(?<!\\)[+*?}](?:[^()\\]|\\.)*\)\s*(?:[+*]|\{\d*,?\d*\})")
_LARGE_REPEAT = re.compile(r"\{\s*(?:\d+\s*,\s*)?(\d{3,})\s*\}")
LINEAR_REGEX = frozenset({"duckdb", "bigquery"})
"""Dialects whose regular expressions take time linear in the text."""
_PATTERNS = (
    exp.RegexpLike,
    exp.RegexpILike,
    exp.RegexpExtract,
    exp.RegexpExtractAll,
    exp.RegexpReplace,
    exp.RegexpCount,
    exp.RegexpInstr,
    exp.RegexpSplit,
    exp.RegexpSubstr,
    exp.RegexpFullMatch,
    exp.SimilarTo,
)


def is_hard_pattern(node: exp.Expr, dialect: str) -> bool:
    """Whether *node* matches with a pattern that can take an engine exponential, or steeply growing, time."""
    if isinstance(node, (exp.Like, exp.ILike, exp.Glob)):
        pattern = node.expression.name if isinstance(node.expression, exp.Literal) else ""
        wild = "*" if isinstance(node, exp.Glob) else "%"
        return len(re.findall(re.escape(wild) + "+", pattern)) > MAX_WILDCARDS
    is_pattern = isinstance(node, _PATTERNS) or (
        isinstance(node, exp.Anonymous) and node.name.lower().startswith(("regexp", "rlike", "similar"))
    )
    if not is_pattern or dialect in LINEAR_REGEX:
        return False
    texts = (part.name for part in node.find_all(exp.Literal) if part.is_string)
    return any(_NESTED_REPEAT.search(text) or _LARGE_REPEAT.search(text) for text in texts)
