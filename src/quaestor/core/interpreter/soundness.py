"""How sound a plan is in itself and for its question: values where they are stored, words answered in kind, no repeats.

Like `evidence`, it counts and reads no word of any database.
"""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.catalog import Kind
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned, Span
from quaestor.core.interpreter.parts import blocks, compared, is_same, parts
from quaestor.core.interpreter.plan import Field, Function, Measure, Plan, fields_of

SUMMED = (Function.SUM, Function.AVERAGE)
_DATED = {"year", "date", "day", "time", "month", "since", "founded"}


def soundness(plan: Plan, cover: Sequence[Span], lexicon: Lexicon) -> dict[str, float]:
    """Counts of what is odd about *plan* as an answer to the question that *cover* explains."""
    shown = [field for one in plan.show for field in fields_of(one)]
    said = {
        reading.payload
        for span in cover
        for reading in span.readings
        if isinstance(reading.payload, Field) and reading.score >= 0.6
    }
    tables_said = {str(reading.payload) for span in cover for reading in span.readings if reading.letter == "t"}
    pairs = [pair for block in blocks(plan) for pair in compared(block)]
    unnamed = [one for one in shown if one not in said and one not in lexicon.names_of(one.table)]
    return {
        "repeated": float(len(plan.show) - len(set(plan.show)) + len(plan.where) - len(set(plan.where))),
        "idle_tables": float(sum(_idle(block, tables_said) for block in blocks(plan))),
        "values_elsewhere": float(sum(_is_elsewhere(one, value, cover) for one, value in pairs)),
        "clashes": float(sum(_clashes(block, lexicon) for block in blocks(plan))),
        "shown_unnamed": float(len(unnamed)),
        "shown_keys": float(sum(lexicon.is_key(one) and one not in said for one in shown)),
        "values_unsure": sum(1.0 - _surest(span) for span in cover if _holds_value(span)),
        **_in_kind(plan, shown, cover, lexicon),
    }


def _idle(block: Plan, said: set[str]) -> int:
    """Tables that a block joins and neither reads nor counts, and that nobody named."""
    read = {field.table for part in parts(block) for field in fields_of(part)}
    counted = {one.rows_of for one in block.show if isinstance(one, Measure)}
    return len(set(block.tables) - read - counted - said)


def _holds_value(span: Span) -> bool:
    return bool(span.readings) and isinstance(span.readings[0].payload, Mentioned)


def _surest(span: Span) -> float:
    return max(one.score for one in span.readings)


def _is_elsewhere(column: Field, value: object, cover: Sequence[Span]) -> bool:
    """Compared with a value that is stored in other columns, as far as is known."""
    holders = [
        one.payload.field
        for span in cover
        for one in span.readings
        if isinstance(one.payload, Mentioned) and is_same(one.payload.value, value) and one.payload.field is not None
    ]
    return bool(holders) and column not in holders


def _clashes(block: Plan, lexicon: Lexicon) -> int:
    """Numbers compared with what are none, sums of what cannot be added up."""
    found = 0
    for column, value in compared(block):
        kind = lexicon.kind(column)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        found += (number and kind is Kind.TEXT) or (not number and kind.is_numeric)
    measured = [one for one in (*block.show, *(sort.by for sort in block.order)) if isinstance(one, Measure)]
    for one in measured:
        if one.of is not None and one.function in SUMMED:
            found += not lexicon.kind(one.of).is_numeric or lexicon.is_key(one.of)
    return found


def _in_kind(plan: Plan, shown: Sequence[Field], cover: Sequence[Span], lexicon: Lexicon) -> dict[str, float]:
    """Whether what is shown is of the kind the first words ask for: a time, a person or thing, a number."""
    opening = " ".join(span.text.lower() for span in cover[:3])
    when = opening.startswith(("when", "what year", "which year", "in what year", "in which year", "what date"))
    dated = any(lexicon.kind(one).is_temporal or _DATED & set(lexicon.words(one)) for one in shown)
    who = opening.startswith(("who", "whose", "which", "where"))
    numbers = bool(plan.show) and all(
        isinstance(one, Measure) or (isinstance(one, Field) and lexicon.kind(one).is_numeric) for one in plan.show
    )
    many = opening.startswith(("how many", "how much", "count", "what is the number", "what is the total"))
    return {
        "asked_when": float(when), "no_time": float(when and not dated),
        "asked_who": float(who), "no_thing": float(who and numbers),
        "asked_many": float(many), "no_number": float(many and not numbers),
    }  # fmt: skip
