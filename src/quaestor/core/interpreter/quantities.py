"""Numbers and the units they were said or asked in, against what a column is known to hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.nodes import Node
from quaestor.core.interpreter.plan import (
    Comparison,
    Constant,
    Expression,
    Field,
    Function,
    Measure,
    MetricUse,
    Operator,
    Plan,
)
from quaestor.core.interpreter.printing import quoted_column
from quaestor.core.interpreter.units import UNITS, Amount

FAR = 4.0
"""A limit this many times beyond everything a column holds was hardly meant for it."""


def in_asked_unit(one: Expression, nodes: Sequence[Node], lexicon: Lexicon) -> Expression:
    """A measure in the unit the question asks for ("in minutes") where its column says that it is kept in another."""
    unit = next((word for node in nodes if node.letter == "u" and (word := node.text.lower()) in UNITS), None)
    if unit is None or not isinstance(one, Measure) or one.of is None or one.function is Function.COUNT:
        return one
    asked = UNITS[unit]
    kept = next((UNITS[word] for word in _words(one.of, lexicon) if word in UNITS), None)
    if kept is None or kept[0] != asked[0] or kept[1] == asked[1]:
        return one
    inner = f"{one.function.value.upper()}({quoted_column(one.of, lexicon)})"
    factor = asked[1] / kept[1]
    changed = f"{inner} / {factor:.1f}" if factor >= 1 else f"{inner} * {1 / factor:.1f}"
    return MetricUse(f"{one.function.value} {one.of.column} in {unit}", changed, (one.of.table,))


def _words(field: Field, lexicon: Lexicon) -> tuple[str, ...]:
    unit = lexicon.meaning.column(field.table, field.column).units
    return (*(unit or "").lower().split(), *lexicon.words(field))


def doubtful_numbers(plan: Plan, lexicon: Lexicon) -> float:
    """How many limits of *plan* lie far from everything their columns hold."""
    return float(sum(1 for one in plan.where if _is_far(one, lexicon)))


def _is_far(condition: object, lexicon: Lexicon) -> bool:
    match condition:
        case Comparison(Field() as field, operator, Constant(int() | float() as number)) if number > 0:
            column = lexicon.column(field)
            profile = column.profile if column is not None else None
            low, high = (profile.minimum, profile.maximum) if profile is not None else (None, None)
            if not isinstance(low, int | float) or not isinstance(high, int | float) or operator is Operator.EQUAL:
                return False
            return low > 0 and (number * FAR < low or number > high * FAR)
        case _:
            return False


def taken_as(nodes: Sequence[Node], plan: Plan) -> Iterator[str]:
    """What a number said with a unit was converted to."""
    said = [(node.text, node.payload) for node in nodes if isinstance(node.payload, Amount)]
    for condition in plan.where:
        match condition:
            case Comparison(Field(_, column), _, Constant(int() | float() as number)):
                for text, amount in said:
                    if float(amount) != number:
                        yield f"“{text}” is {number:g} in {column}"
