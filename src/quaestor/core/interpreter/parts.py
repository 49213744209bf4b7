"""A plan taken apart: its blocks, what each is made of, and the values it compares with."""

from __future__ import annotations

from collections.abc import Iterator

from quaestor.core.interpreter.plan import (
    AnyOf,
    Comparison,
    Condition,
    Constant,
    Contains,
    Field,
    OneOf,
    Plan,
    Range,
    inner_plans,
)


def blocks(plan: Plan) -> Iterator[Plan]:
    """*plan*, the plans inside it, and those combined with it."""
    yield plan
    for condition in (*plan.where, *plan.having):
        yield from inner_plans(condition)
    if plan.combined is not None:
        yield from blocks(plan.combined.plan)


def parts(block: Plan) -> tuple[object, ...]:
    """Everything that reads columns in one block."""
    return (*block.show, *block.where, *block.group, *block.having, *block.order)


def conditions(block: Plan) -> Iterator[Condition]:
    """Of one block, alternatives one by one."""
    for one in (*block.where, *block.having):
        yield from one.conditions if isinstance(one, AnyOf) else (one,)


def compared(block: Plan) -> Iterator[tuple[Field, str | int | float | bool]]:
    """Each value of one block with the column it is compared with."""
    for one in conditions(block):
        match one:
            case Comparison(left=Field() as left, right=Constant(value)):
                yield left, value
            case OneOf(left=Field() as left, values=values):
                yield from ((left, each.value) for each in values)
            case Range(left=Field() as left, low=low, high=high):
                yield from ((left, low.value), (left, high.value))
            case Contains(left=left, text=text):
                yield left, text
            case _:
                continue


def plain(value: object) -> str:
    """A value as text that is equal for equal values, however they are written."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"{float(value):g}"
    text = str(value).strip().lower()
    return f"{float(text):g}" if text.isdecimal() and len(text) < 12 else text


def is_same(one: object, other: object) -> bool:
    return plain(one) == plain(other)
