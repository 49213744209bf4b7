"""The rows a plan gives, as conditions on another plan: "which of them …" and "the second one"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.plan import (
    Among,
    Bucket,
    Comparison,
    Condition,
    Constant,
    Expression,
    Field,
    Inner,
    Missing,
    Operator,
    Plan,
    SetOperator,
)
from quaestor.core.rows import Cell


@dataclass(frozen=True, slots=True)
class Held:
    """Conditions that hold for the rows of a plan, and the tables that must take part for them."""

    where: tuple[Condition, ...]
    tables: tuple[str, ...] = ()


def is_measured(plan: Plan) -> bool:
    return any(not isinstance(one, Field | Bucket) for one in plan.show)


def is_cut(plan: Plan) -> bool:
    """Whether its rows cannot be told by its conditions alone: the first few, groups held, two lists combined."""
    return plan.limit is not None or bool(plan.having) or plan.combined is not None


def held_by(plan: Plan, lexicon: Lexicon) -> Held:
    """What holds for the rows of *plan*."""
    if not is_cut(plan):
        return Held(plan.where, plan.tables)
    key = key_of(plan, lexicon)
    if key is None:
        return Held(plan.where, plan.tables)
    if plan.combined is not None and plan.limit is None and not plan.having:
        inner = replace(plan.combined.plan, show=(key,), order=())
        other = Among(key, inner, negated=plan.combined.operator is SetOperator.EXCEPT)
        if plan.combined.operator is not SetOperator.UNION:
            return Held((*plan.where, other), plan.tables)
    picked = replace(plan, show=(key,), distinct=False)
    one = plan.limit == 1 and not plan.offset
    return Held((Comparison(key, Operator.EQUAL, Inner(picked)) if one else Among(key, picked),), (key.table,))


def key_of(plan: Plan, lexicon: Lexicon) -> Field | None:
    """What tells the rows of *plan* apart: the key of its subject, or what it is grouped by."""
    if plan.group:
        return next((one for one in plan.group if isinstance(one, Field)), None)
    if not plan.tables or is_measured(plan):
        return None
    keys = lexicon.table(plan.tables[0]).primary_key
    if len(keys) == 1 and not plan.distinct:
        return Field(plan.tables[0], keys[0])
    return next((one for one in plan.show if isinstance(one, Field)), None)


def row_conditions(shown: Sequence[Expression], cells: Sequence[Cell]) -> tuple[Condition, ...]:
    """What is true of the one row that showed *cells*; empty where its cells tell nothing."""
    found: list[Condition] = []
    for one, cell in zip(shown, cells, strict=False):
        if not isinstance(one, Field | Bucket):
            continue
        value = constant_of(cell)
        if value is not None:
            found.append(Comparison(one, Operator.EQUAL, value))
        elif cell is None and isinstance(one, Field):
            found.append(Missing(one))
    return tuple(found)


def constant_of(cell: Cell) -> Constant | None:
    match cell:
        case bool() | int() | float() | str():
            return Constant(cell)
        case Decimal():
            return Constant(int(cell) if cell == int(cell) else float(cell))
        case dt.date() | dt.datetime():
            return Constant(cell.isoformat())
        case _:
            return None
