"""Reads each text by the kind of its column."""

from __future__ import annotations

import re
from decimal import Decimal

from quaestor.adapters.values import moments, texts
from quaestor.adapters.values.choices import YES_OR_NO, chosen
from quaestor.adapters.values.limits import limits_of
from quaestor.adapters.values.numbers import Number, numbers_said
from quaestor.core.catalog import Kind
from quaestor.core.change.reading import Moment, Unreadable, Value
from quaestor.core.change.slots import Slot
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.units import UNITS
from quaestor.core.interpreter.vocabulary import words_of

LONGEST = 1_000_000
_NOTHING = frozenset(("none", "empty", "null", "nothing", "(none)", "(empty)", "blank"))
_NAMES_TOO = frozenset(("none", "empty", "null"))


def read(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    """What *text* says as a value of *slot*. Libraries are imported when their kind of value is first read."""
    text = text.strip()
    if len(text) > LONGEST:
        return Unreadable("too_long", f"At most {LONGEST:,} characters can be taken.")
    if _is_nothing(text, slot):
        return _nothing(slot)
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        return Unreadable("not_a_text", "There are characters in it that no database keeps. Please leave them out.")
    choices = slot.choices or (YES_OR_NO if slot.kind is Kind.BOOLEAN else ())
    if choices:
        return chosen(text, choices)
    return _of_kind(text, slot, moment)


def _is_nothing(text: str, slot: Slot) -> bool:
    """Whether the field is to be empty. In a field of texts only the plain small word says so: Null is a surname."""
    if not text:
        return True
    if slot.kind is Kind.TEXT and not slot.choices:
        return slot.nullable and text in _NAMES_TOO
    return text.lower() in _NOTHING


def _nothing(slot: Slot) -> Value | Unreadable:
    if slot.nullable:
        return Value(None, "empty")
    return Unreadable("required", f"{slot.label.capitalize()} cannot be empty. {_EXAMPLES.get(slot.kind, '')}".strip())


_EXAMPLES = {
    Kind.INTEGER: "For example: 12.",
    Kind.NUMBER: "For example: 1,200.50.",
    Kind.DATE: "For example: 4 December 2026.",
    Kind.TIMESTAMP: "For example: tomorrow 9am.",
    Kind.TIME: "For example: 09:30.",
}


def _of_kind(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    match slot.kind:
        case Kind.INTEGER | Kind.NUMBER:
            return _number(text, slot, moment)
        case Kind.DATE:
            return moments.date_of(text, slot, moment)
        case Kind.TIMESTAMP:
            return moments.timestamp_of(text, slot, moment)
        case Kind.TIME:
            return moments.time_of(text, slot, moment)
        case Kind.INTERVAL:
            return moments.duration_of(text)
        case Kind.BINARY:
            return Unreadable("not_supported", "Files and pictures cannot be given here; this field stays as it is.")
        case Kind.JSON:
            return texts.json_of(text)
        case Kind.OTHER if re.match(r"uuid|uniqueidentifier", slot.type, re.IGNORECASE):
            return texts.uuid_of(text)
        case _:
            return texts.text_of(text, slot, moment)


def _number(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    whole = slot.kind is Kind.INTEGER
    said = numbers_said(text, moment.language)
    if not said:
        return _NO_INTEGER if whole else _NO_NUMBER
    read = [_in_unit(each, slot) for each in said]
    values = [each if isinstance(each, Unreadable) else _within(each, slot, whole=whole) for each in read]
    fitting = [each for each in values if isinstance(each, Value)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        names = " or ".join(each.read_as for each in fitting)
        return Unreadable("ambiguous", f"Do you mean {names}?", tuple(fitting))
    return next(each for each in values if isinstance(each, Unreadable))


_NO_INTEGER = Unreadable("not_a_number", "A whole number, please. For example: 12.")
_NO_NUMBER = Unreadable("not_a_number", "A number, please. For example: 1,200.50.")
_SIGNS = {"€": ("eur",), "£": ("gbp",), "¥": ("jpy", "cny"), "$": ("usd", "cad", "aud", "nzd", "sgd", "hkd", "mxn")}
_SPELT = {"euro": "eur", "euros": "eur", "dollar": "usd", "dollars": "usd", "pounds": "gbp", "pound": "gbp"}
_CURRENCIES = words_of("eur usd gbp jpy cny chf cad aud nzd sgd hkd mxn sek nok dkk pln")
_COUNTED = words_of("x pcs pc piece pieces unit units item items times people persons points point stars star")
_SHARES = words_of("percent percentage pct share rate discount ratio tax vat margin probability progress")


def _in_unit(said: Number, slot: Slot) -> Decimal | Unreadable:
    """The number in what its column is counted in."""
    if said.unit is None:
        return said.value
    if said.unit in ("%", "percent"):
        return _share(said.value, slot)
    if said.unit in _SIGNS or _SPELT.get(said.unit, said.unit) in _CURRENCIES:
        return _money(said, slot)
    own = _unit_words(slot)
    if said.unit in own or said.unit in _COUNTED or said.unit.rstrip("s") in {word.rstrip("s") for word in own}:
        return said.value
    return _converted(said, own)


def _share(value: Decimal, slot: Slot) -> Decimal | Unreadable:
    if slot.is_fraction:
        return value / 100
    if set(_unit_words(slot)) & (_SHARES | {"%"}):
        return value
    return Unreadable("wrong_unit", "A number without a percent sign, please. For example: 12.")


def _money(said: Number, slot: Slot) -> Decimal | Unreadable:
    unit = said.unit or ""
    meant = _SIGNS.get(unit, (_SPELT.get(unit, unit),))
    kept = {word for word in (slot.units or "").lower().split() if word in _CURRENCIES}
    if not kept or kept & set(meant):
        return said.value
    currency = next(iter(kept)).upper()
    return Unreadable("wrong_unit", f"This is kept in {currency}. Please give the amount in {currency}.")


def _unit_words(slot: Slot) -> tuple[str, ...]:
    return (*(slot.units or "").lower().split(), *split_name(slot.column), *slot.label.lower().split())


def _converted(said: Number, own: tuple[str, ...]) -> Decimal | Unreadable:
    """Minutes where hours are kept; what cannot be told apart from a wrong word is asked again."""
    unit = UNITS.get({"h": "hours", "d": "days"}.get(said.unit or "", said.unit or ""))
    kept = next((UNITS[word] for word in own if word in UNITS), None)
    if unit is None or (kept is not None and kept[0] != unit[0]):
        return Unreadable("wrong_unit", "A number alone, please. For example: 12.")
    if kept is None:
        return Unreadable("wrong_unit", "I do not know in what unit this is kept: a number alone, please.")
    return said.value * Decimal(str(unit[1])) / Decimal(str(kept[1]))


def _within(value: Decimal, slot: Slot, *, whole: bool) -> Value | Unreadable:
    limits = limits_of(slot.type, whole=whole)
    exact = value.normalize() if value else Decimal(0)
    decimals = max(0, -int(exact.as_tuple().exponent))
    if whole and decimals:
        return _NO_INTEGER
    if limits.decimals is not None and decimals > limits.decimals:
        return Unreadable(
            "too_exact", f"At most {limits.decimals} decimals fit. For example: {round(value, limits.decimals):,f}."
        )
    if limits.lowest is not None and value < limits.lowest:
        return Unreadable("out_of_range", f"At least {limits.lowest:,f}, please.")
    if limits.highest is not None and value > limits.highest:
        return Unreadable("out_of_range", f"At most {limits.highest:,f}, please.")
    return Value(int(value), f"{int(value):,}") if whole else Value(value, f"{value:,f}")
