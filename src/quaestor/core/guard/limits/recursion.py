"""How often a recursive query can repeat, and how many rows come of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlglot import exp

from quaestor.core.guard.limits import DATES, MAX_GENERATED, MAX_RECURSION, TEXTS
from quaestor.core.guard.limits.numbers import number
from quaestor.core.guard.words import words


def recursion_steps(body: exp.Expr, name: str, columns: list[str], dialect: str) -> int | None:
    """How many steps the recursive query *body*, named *name*, can take; None where nothing ends it.

    It ends by a limit of its own, by comparing what it counts with a constant, or by walking a stored table. SQL Server
    ends every recursion after 100 steps; the option that lifts this is refused.
    """
    limit = number(body.args["limit"].expression) if isinstance(body.args.get("limit"), exp.Limit) else None
    if limit is not None and 0 <= limit <= MAX_RECURSION:
        return int(limit)
    if not isinstance(body, exp.SetOperation):
        return None
    steps = [_branch_steps(branch, name, columns) for branch in _branches(body) if _count_references(branch, name)]
    if any(step is None for step in steps):
        return 100 if dialect == "tsql" else None
    return max((step for step in steps if step is not None), default=1)


def recursion_rows(body: exp.Expr, name: str, first: int, whole: int, steps: int) -> int:
    """Rows after *steps* steps: *first* begin it, *whole* are there after one step more."""
    growth = max(1, (whole - first) // max(first, 1))
    growth *= max((_unjoined(branch, name) for branch in _branches(body) if _count_references(branch, name)), default=1)
    if growth == 1 or steps == 1:
        return first * steps
    rows = first
    for _ in range(steps):
        rows *= growth
        if rows > MAX_GENERATED:
            break
    return rows


def _branches(body: exp.Expr) -> Iterator[exp.Expr]:
    """The parts of *body*, a set operation of any depth, in order."""
    if isinstance(body, exp.SetOperation):
        yield from _branches(body.left)
        yield from _branches(body.right)
    elif isinstance(body, exp.Subquery) and isinstance(body.this, exp.Query) and not body.args.get("limit"):
        yield from _branches(body.this)
    else:
        yield body


def _count_references(branch: exp.Expr, name: str) -> int:
    return sum(1 for table in branch.find_all(exp.Table) if table.name.lower() == name)


def _unjoined(branch: exp.Expr, name: str) -> int:
    """2 where each step combines its rows with stored rows, or with themselves, without a condition; else 1."""
    begin = branch.args.get("from_")
    joins = branch.args.get("joins") or []
    parts = ([begin.this] if begin is not None else []) + [join.this for join in joins]
    tables = [part for part in parts if isinstance(part, exp.Table) and isinstance(part.this, exp.Identifier)]
    if sum(1 for table in tables if table.name.lower() == name) > 1:
        return 2
    bound = sum(1 for join in joins if join.args.get("using") or join.args.get("method"))
    bound += sum(1 for condition in _conditions(branch) if len({c.sql() for c in condition.find_all(exp.Column)}) > 1)
    return 2 if len(tables) > 1 + bound else 1


def _branch_steps(branch: exp.Expr, name: str, columns: list[str]) -> int | None:
    found = [_comparison_steps(condition, branch, columns) for condition in _conditions(branch)]
    bounds = [bound for bound in found if bound is not None]
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
        if holder is not None:
            condition = holder.this if isinstance(holder, exp.Where) else holder
            yield from condition.flatten() if isinstance(condition, exp.And) else (condition,)


def _comparison_steps(condition: exp.Expr, branch: exp.Expr, columns: list[str]) -> int | None:
    """Steps until *condition* is false, for `counter < constant` and its like; None where it never needs to be."""
    condition = condition.unnest() if isinstance(condition, exp.Paren) else condition
    match condition:
        case exp.LT() | exp.LTE():
            counter, end = condition.this, condition.expression
        case exp.GT() | exp.GTE():
            counter, end = condition.expression, condition.this
        case exp.NEQ() | exp.Like() | exp.Glob():
            return TEXTS if _eats_text(condition, branch) else None
        case exp.Between():
            counter, end = condition.this, condition.args["high"]
        case _:
            return None
    if isinstance(condition, (exp.GT, exp.GTE)) and number(counter) is not None:
        falls = _moves(end, branch, columns, (exp.Sub, exp.Div, exp.IntDiv, exp.Mod))
        return DATES if falls else TEXTS if _eats_text(condition, branch) else None
    if counter.find(exp.Column) is None or not _moves(counter, branch, columns, (exp.Add, exp.Mul, exp.DPipe)):
        return None
    steps = number(end)
    if steps is not None:
        return int(abs(steps)) + 1 if abs(steps) <= MAX_RECURSION else None
    return DATES


def _moves(counter: exp.Expr, branch: exp.Expr, columns: list[str], by: tuple[type[exp.Expr], ...]) -> bool:
    """Whether what *counter* counts is another value at every step: computed *by* an operator, or by a function."""
    counted = counter.find(exp.Column)
    if counted is None:
        return False
    name = counted.name.lower()
    if name not in columns:
        return True
    place = columns.index(name)
    selects = branch.selects if isinstance(branch, exp.Query) else []
    if place >= len(selects) or any(isinstance(each, exp.Star) for each in selects[: place + 1]):
        return True
    made = selects[place].unalias()
    return made.find(*by) is not None or any(isinstance(part, exp.Func) for part in made.walk())


_LENGTHS = words("length len char_length character_length instr position strpos charindex locate")
_CUTS = words("substr substring replace regexp_replace right stuff ltrim mid substring_index split_part")


def _eats_text(condition: exp.Expr, branch: exp.Expr) -> bool:
    """Whether *branch* cuts a text at every step and goes on while some of it is left."""
    is_over_text = (
        isinstance(condition, (exp.Like, exp.Glob))
        or _calls(condition, _LENGTHS, exp.StrPosition)
        or any(part.is_string and not part.name for part in condition.find_all(exp.Literal))
    )
    return is_over_text and _calls(branch, _CUTS, exp.Substring)


def _calls(node: exp.Expr, names: frozenset[str], kind: type[exp.Expr]) -> bool:
    return node.find(kind) is not None or any(call.name.lower() in names for call in node.find_all(exp.Anonymous))
