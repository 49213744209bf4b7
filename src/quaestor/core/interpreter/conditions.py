"""Conditions from a column and what was said about it, minding what the column holds: numbers, texts, dates, codes."""

from __future__ import annotations

from quaestor.core.catalog import Column, Kind
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.periods import EachYear, Period, is_year, whole_year
from quaestor.core.interpreter.plan import (
    NEGATED,
    AnyOf,
    Bucket,
    Comparison,
    Condition,
    Constant,
    Contains,
    During,
    Field,
    Missing,
    OneOf,
    Operator,
    Range,
    Unit,
)
from quaestor.core.interpreter.units import Amount, converted, fitting
from quaestor.core.interpreter.vocabulary import NO_WORDS, YES_WORDS

FLIPPED = {
    Operator.MORE: Operator.LESS, Operator.LESS: Operator.MORE, Operator.AT_LEAST: Operator.AT_MOST,
    Operator.AT_MOST: Operator.AT_LEAST,
}  # fmt: skip
"""The other direction: a younger person has a later date of birth."""


def compare(field: Field, operator: Operator, number: float | int, lexicon: Lexicon) -> Condition:
    """`field operator number`; a year beside a date means that year."""
    number = _in_its_unit(number, field, lexicon)
    kind = lexicon.kind(field)
    if kind.is_temporal and is_year(number):
        return during(field, operator, whole_year(int(number)))
    column = lexicon.column(field)
    textual = (
        column is not None and column.kind is Kind.TEXT and not (kind.is_numeric and operator is not Operator.EQUAL)
    )
    return Comparison(field, operator, Constant(str(number) if textual else number))


def within(field: Field, low: float | int, high: float | int, lexicon: Lexicon) -> Condition:
    if lexicon.kind(field).is_temporal and is_year(low) and is_year(high):
        return During(field, whole_year(int(low)).start.isoformat(), whole_year(int(high)).end.isoformat())
    unit = low if isinstance(low, Amount) else high
    if isinstance(unit, Amount):
        low, high = Amount.of(low, unit.unit), Amount.of(high, unit.unit)
    low, high = _in_its_unit(low, field, lexicon), _in_its_unit(high, field, lexicon)
    return Range(field, Constant(low), Constant(high))


def _in_its_unit(number: float | int, field: Field, lexicon: Lexicon) -> float | int:
    """A number said with a unit, in the unit the column is kept in."""
    unit = lexicon.meaning.column(field.table, field.column).units
    changed = converted(number, (*(unit or "").split(), *lexicon.words(field)))
    column = lexicon.column(field)
    profile = column.profile if column is not None else None
    if not isinstance(number, Amount) or float(changed) != float(number) or profile is None:
        return changed
    low, high = profile.minimum, profile.maximum
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return changed
    found = None if number.unit in lexicon.words(field) else fitting(number, low, high)
    return changed if found is None else found


def during(field: Field, operator: Operator, period: Period | EachYear) -> Condition:
    """A date before, after, in or since a stretch of time, or in a month of whatever year."""
    if isinstance(period, EachYear):
        return Comparison(Bucket(Unit.CALENDAR_MONTH, field), operator, Constant(period.month))
    start, end = period.start.isoformat(), period.end.isoformat()
    match operator:
        case Operator.MORE:
            return During(field, end, None)
        case Operator.AT_LEAST:
            return During(field, start, None)
        case Operator.LESS:
            return During(field, None, start)
        case Operator.AT_MOST:
            return During(field, None, end)
        case _:
            return During(field, start, end, negated=operator is Operator.UNEQUAL)


def between(field: Field, first: Period | EachYear, last: Period | EachYear) -> Condition:
    if isinstance(last, EachYear):
        low = first.month if isinstance(first, EachYear) else first.start.month
        return Range(Bucket(Unit.CALENDAR_MONTH, field), Constant(low), Constant(last.month))
    if isinstance(first, EachYear):
        first = first.of(last.start.year)
    return During(field, min(first.start, last.start).isoformat(), max(first.end, last.end).isoformat())


def equal(field: Field, value: str, lexicon: Lexicon) -> Condition:
    """`field = value`, as a number where the column holds numbers."""
    column = lexicon.column(field)
    if column is not None and holds_lists(column):
        return Contains(field, value.strip("{}[]"), "anywhere")
    if column is not None and column.kind.is_numeric:
        try:
            number = float(value)
        except ValueError:
            return Comparison(field, Operator.EQUAL, Constant(value))
        return Comparison(field, Operator.EQUAL, Constant(int(number) if number == int(number) else number))
    return Comparison(field, Operator.EQUAL, Constant(value))


def holds_lists(column: Column) -> bool:
    """Whether its texts are lists of a few things: "{Trailers,Commentaries}", where one of them may be asked for."""
    texts = [str(value) for value, _ in column.profile.frequent] if column.profile is not None else []
    braced = [text for text in texts if text[:1] + text[-1:] in ("{}", "[]")]
    return len(texts) > 2 and len(braced) == len(texts) and any("," in text for text in texts)


def is_true(field: Field, lexicon: Lexicon) -> Condition | None:
    """A yes/no column said to hold: by its boolean, or the value that means yes; None where it is no such column."""
    column = lexicon.column(field)
    if column is None:
        return None
    if column.kind is Kind.BOOLEAN and lexicon.catalog.dialect != "sqlite":
        return Comparison(field, Operator.EQUAL, Constant(True))
    frequent = [value for value, _ in column.profile.frequent] if column.profile is not None else []
    if column.profile is None or not 0 < column.profile.distinct <= 3:
        return None
    yes = next((value for value in frequent if str(value).strip().lower() in YES_WORDS), None)
    no = any(str(value).strip().lower() in NO_WORDS for value in frequent)
    if yes is None or not (no or column.profile.distinct == 1):
        return None
    return Comparison(field, Operator.EQUAL, Constant(yes))


def negate(condition: Condition) -> Condition:
    match condition:
        case Comparison(left, Operator.EQUAL, right):
            return Comparison(left, Operator.UNEQUAL, right)
        case Comparison(left, operator, right):
            return Comparison(left, NEGATED[operator], right)
        case OneOf(left, values, negated):
            return OneOf(left, values, not negated)
        case Contains(left, text, where, negated):
            return Contains(left, text, where, not negated)
        case During(of, start, end, negated):
            return During(of, start, end, not negated)
        case Missing(left, negated):
            return Missing(left, not negated)
        case Range(left, low, high):
            return AnyOf((Comparison(left, Operator.LESS, low), Comparison(left, Operator.MORE, high)))
        case _:
            return condition


def holds_dates(field: Field, lexicon: Lexicon) -> bool:
    column = lexicon.column(field)
    return lexicon.kind(field).is_temporal or (column is not None and column.kind.is_temporal)
