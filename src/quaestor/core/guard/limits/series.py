"""Rows and list elements that functions make from nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlglot import exp

from quaestor.core.guard.limits import DATES, MAX_GENERATED, MAX_SERIES
from quaestor.core.guard.limits.numbers import estimate, number

_RANGES = frozenset({"generate_series", "sequence", "generate_array", "array_generate_range", "generate_date_array"})
_FROM_ZERO = frozenset({"range", "numbers"})
"""Series that begin at 0 where one argument is given."""
_TIMES = frozenset({"generate_timestamp_array"})
_COUNTED = {
    "array_fill": 1, "array_resize": 1, "list_resize": 1, "arrayresize": 1, "array_repeat": 1, "arraywithconstant": 0,
    "equi_width_bins": 2, "bitstring": 1,
}  # fmt: skip
"""Functions that make a list as long as one of their arguments says; the argument's place."""
_LONG_STEPS = {
    "HOUR": DATES, "DAY": 4_000, "WEEK": 1_000, "MONTH": 500, "QUARTER": 200,
    "YEAR": 100, "DECADE": 100, "CENTURY": 100,
}  # fmt: skip
"""Rows assumed for a series with a step of one such unit."""
_SHORTEST = 1_000
"""Rows assumed for a series up to a stored value."""


def series_rows(node: exp.Expr, dialect: str, stored: Collection[int] = ()) -> int | None:
    """Rows or elements that the function *node* makes: 0 where it makes none, None where too many or nobody knows.

    *stored* are the ids of columns that hold what a table holds: a series up to one of them is taken to be as short as
    such values are.
    """
    if not isinstance(node, exp.Anonymous):
        return 0
    name, arguments = node.name.lower(), node.expressions
    if name in _RANGES or name in _TIMES or (name in _FROM_ZERO and dialect != "bigquery"):
        first, last, step = _bounds(name, arguments)
        is_by_day = step is None and name == "generate_date_array"
        return _LONG_STEPS["DAY"] if is_by_day else _over_time(step) or _between(first, last, step, stored)
    if name == "generator":
        return _generated(arguments)
    if name in _COUNTED and len(arguments) > _COUNTED[name]:
        return _counted(arguments[_COUNTED[name]], stored)
    if name == "repeat" and dialect in ("trino", "clickhouse"):
        return _counted(arguments[-1], stored) if arguments else None
    return 0


def _bounds(name: str, arguments: Sequence[exp.Expr]) -> tuple[exp.Expr | None, exp.Expr | None, exp.Expr | None]:
    """First, last and step."""
    named = {argument.name.lower(): argument.expression for argument in arguments if isinstance(argument, exp.Kwarg)}
    if named:
        return named.get("start"), named.get("stop") or named.get("end"), named.get("step")
    if name in _FROM_ZERO and len(arguments) == 1:
        return exp.Literal.number(0), arguments[0], None
    first, last, step = (*arguments[:3], None, None, None)[:3]
    return first, last, step


def _between(
    first: exp.Expr | None, last: exp.Expr | None, step: exp.Expr | None, stored: Collection[int]
) -> int | None:
    end = number(last)
    begin = 0.0 if first is None else number(first)
    width = 1.0 if step is None else number(step)
    if end is None or begin is None:
        guesses = [estimate(bound, stored) for bound in (first, last) if bound is not None]
        known = [guess for guess in guesses if guess is not None]
        is_short = width and known and len(known) == len(guesses) and max(known) <= DATES
        return max(_SHORTEST, int(max(known))) if is_short else None
    if not width:
        return None
    rows = abs(end - begin) / abs(width) + 1
    return int(rows) if rows <= MAX_SERIES else None


def _over_time(step: exp.Expr | None) -> int:
    """Rows assumed where *step* is an interval of an hour or longer; 0 where it is none."""
    for part in step.walk() if step is not None else ():
        text = part.name.upper() if isinstance(part, (exp.Var, exp.Literal, exp.Identifier)) else ""
        for word in text.split():
            if word.rstrip("S") in _LONG_STEPS:
                return _LONG_STEPS[word.rstrip("S")]
    return 0


def _generated(arguments: Sequence[exp.Expr]) -> int | None:
    """Snowflake's GENERATOR(ROWCOUNT => n)."""
    named = {argument.name.lower(): argument.expression for argument in arguments if isinstance(argument, exp.Kwarg)}
    rows = named.get("rowcount") if named else next(iter(arguments), None)
    return _capped(number(rows))


def _counted(length: exp.Expr, stored: Collection[int]) -> int | None:
    """Elements of a list whose *length* is a number, a list of numbers or a stored value."""
    parts = length.expressions if isinstance(length, (exp.Array, exp.Tuple)) else [length]
    sizes = [estimate(part, stored) for part in parts]
    product = 1.0
    for size in sizes:
        if size is None:
            return None
        product *= max(size, 1.0)
    return _capped(product)


def _capped(rows: float | None) -> int | None:
    return int(rows) if rows is not None and 0 <= rows <= MAX_SERIES else None


def nests_series(node: exp.Expr, dialect: str) -> bool:
    """Whether *node*, a function of each element of a list, makes a list for every element of a long one."""
    inside = _elements(node, dialect)
    holder = node.parent
    around = 1
    while holder is not None and not isinstance(holder, exp.Query):
        if isinstance(holder, exp.Func):
            around *= max(
                (_elements(part, dialect) for part in holder.iter_expressions() if not _holds(part, node)), default=1
            )
        holder = holder.parent
    return inside > 1 and inside * around > MAX_GENERATED


def _elements(node: exp.Expr, dialect: str) -> int:
    return max((series_rows(part, dialect) or 1 for part in node.find_all(exp.Anonymous)), default=1)


def _holds(part: exp.Expr, node: exp.Expr) -> bool:
    return any(inner is node for inner in part.walk())
