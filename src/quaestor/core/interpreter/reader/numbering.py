"""Spelled words as the numbers that the network knows them by, and back."""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.catalog import Kind
from quaestor.core.interpreter.conditions import holds_dates
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.plan import Constant, Expression, Field, Function, Measure
from quaestor.core.interpreter.reader.actions import KEYWORDS, Pointer, Spelled, Word
from quaestor.core.interpreter.reader.seeing import SaidValue, Sight, forms_of


class NotSeen(Exception):
    """A name that was not among those seen."""


def number_of(word: Spelled, sight: Sight) -> int:
    """The number of *word*; `Word.ELSE` for a value that the question does not say. Raises `NotSeen`."""
    if isinstance(word, Word):
        return int(word)
    schema = sight.schema
    try:
        if isinstance(word, Field):
            return KEYWORDS + schema.columns.index(word)
        if isinstance(word, str):
            return KEYWORDS + len(schema.columns) + schema.tables.index(word)
    except ValueError:
        raise NotSeen from None
    value = _value_among(word, sight.values)
    if value is not None:
        return KEYWORDS + len(schema.columns) + len(schema.tables) + value
    return int(Word.ONE if word.value == 1 else Word.ELSE)


def _value_among(wanted: Constant, values: Sequence[SaidValue]) -> int | None:
    for number, value in enumerate(values):
        if any(_is_same(wanted.value, form) for form in forms_of(value)):
            return number
    return None


def _is_same(one: object, other: object) -> bool:
    if str(one).strip().lower() == str(other).strip().lower():
        return True
    try:
        return float(str(one)) == float(str(other))
    except ValueError:
        return False


def words_of(numbers: Sequence[int], sight: Sight) -> list[Word | Field | str | Pointer]:
    """The inverse of `number_of`."""
    columns, tables = sight.schema.columns, sight.schema.tables
    found: list[Word | Field | str | Pointer] = []
    for number in numbers:
        at = number - KEYWORDS
        if at < 0:
            found.append(Word(number))
        elif at < len(columns):
            found.append(columns[at])
        elif at < len(columns) + len(tables):
            found.append(tables[at - len(columns)])
        else:
            found.append(Pointer(at - len(columns) - len(tables)))
    return found


def meaning_of(value: SaidValue, compared: Expression | None, lexicon: Lexicon) -> Constant | None:
    """What *value* is where it is *compared* with something; alone, a number before a text. None: incomparable."""
    if compared is None:
        return Constant(value.text if value.number is None else value.number)
    if isinstance(compared, Measure):
        if compared.function in (Function.MINIMUM, Function.MAXIMUM) and compared.of is not None:
            return meaning_of(value, compared.of, lexicon)
        return None if value.number is None else Constant(value.number)
    if not isinstance(compared, Field):
        return None
    stored = dict(value.stored).get(compared)
    kind = lexicon.kind(compared)
    if kind.is_numeric:
        number = value.number if value.number is not None else _number(stored if stored is not None else value.text)
        return None if number is None else Constant(number)
    if stored is not None:
        return Constant(stored)
    if value.period is not None and holds_dates(compared, lexicon) and (value.number is None or kind.is_temporal):
        return Constant(value.period.start.isoformat())
    if kind is Kind.BOOLEAN and value.number is None:
        return None
    return Constant(value.text)


def _number(text: str) -> int | float | None:
    try:
        found = float(text.replace(",", ""))
    except ValueError:
        return None
    return int(found) if found.is_integer() else found
