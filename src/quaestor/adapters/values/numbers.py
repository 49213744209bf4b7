"""Numbers as people write them: separators, words, magnitudes, units, currencies, percentages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from quaestor.core.interpreter.vocabulary import MAGNITUDES, NUMBER_WORDS, words_of

COMMA_LANGUAGES = words_of("de fr es it nl pt pl cs sk da sv nb no fi hu ro bg hr sl ru uk tr el id vi")
"""Where 1,5 is one and a half, and 1.500 may be fifteen hundred."""
MOST_DIGITS = 60


@dataclass(frozen=True, slots=True)
class Number:
    value: Decimal
    unit: str | None = None
    """As said, in lower case: "%", "€", "hours"."""


_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ") | {0x2212: "-", 0x2019: "'"}
_CURRENCY = r"[€$£¥]|(?:usd|eur|gbp|chf|jpy|cad|aud|sek|nok|dkk|pln)(?![a-z])"
_SUFFIXES = {
    "k": 3, "thousand": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "millions": 6, "b": 9, "bn": 9, "billion": 9,
    "billions": 9, "hundred": 2,
}  # fmt: skip
_WRITTEN = re.compile(
    rf"""(?P<sign>[-+]|minus\s+|(?P<bracket>\())? \s*
        (?P<before>{_CURRENCY})? \s*
        (?P<late>-)?
        (?P<digits>\d[\d.,' ]*\d|\d|[.,]\d+) (?P<power>e[-+]?\d{{1,2}})?
        (?: \s* (?P<suffix>k|m|mn|mio|b|bn|hundred|thousand|millions?|billions?)(?![a-z]) )?
        (?: \s* (?P<after>%|{_CURRENCY}|[a-z°µ][a-z²³°/]*) )?
        (?P<close>\))?""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)


def numbers_said(text: str, language: str = "en") -> tuple[Number, ...]:
    """What the whole of *text* may stand for: one number, none, or two where a separator can be read two ways."""
    plain = text.translate(_SPACES).strip().lower()
    if len(plain) > MOST_DIGITS:
        return ()
    found = _WRITTEN.fullmatch(plain)
    if found is None:
        in_words = _in_words(re.findall(r"[a-z]+|%|[€$£]|\S", plain.replace("-", " ")))
        return () if in_words is None else (in_words,)
    if (found["bracket"] is None) != (found["close"] is None) or (found["before"] and found["after"]):
        return ()
    sign = -1 if (found["sign"] or "").strip() in ("-", "minus", "(") or found["late"] else 1
    factor = Decimal(10) ** _SUFFIXES.get(found["suffix"] or "", 0)
    unit = found["before"] or found["after"]
    values = _digits(found["digits"], language)
    if found["power"]:
        values = [value.scaleb(int(found["power"][1:])) for value in values] if found["suffix"] is None else []
    return tuple(Number(_plain(sign * value * factor), unit) for value in values)


def _plain(value: Decimal) -> Decimal:
    """Without an exponent, so that two ways of writing a number give the same."""
    return Decimal(format(value, "f"))


def _digits(digits: str, language: str) -> list[Decimal]:
    """The readings of *digits* with their separators; none where they stand in no order that means a number."""
    marks = [char for char in digits if not char.isdigit()]
    if not marks:
        return [Decimal(digits)]
    kinds = dict.fromkeys(marks)
    if len(kinds) > 2:
        return []
    last = marks[-1]
    if len(kinds) == 2:
        if last not in ".," or marks.count(last) > 1 or not _grouped(digits.rsplit(last, 1)[0]):
            return []
        return [_of(digits, last)]
    if last in "' ":
        return [_of(digits, None)] if _grouped(digits) else []
    if marks.count(last) > 1:
        return [_of(digits, None)] if _grouped(digits) else []
    if not _grouped(digits):
        return [_of(digits, last)]
    # One separator with three digits after it: thousands or decimals, by the language; a dot elsewhere is a decimal.
    with_commas = language.split("-")[0] in COMMA_LANGUAGES
    if not with_commas:
        return [_of(digits, None if last == "," else ".")]
    return [_of(digits, None), _of(digits, last)]


def _grouped(digits: str) -> bool:
    return re.fullmatch(r"[1-9]\d{0,2}(?:([.,' ])\d{3}(?:\1\d{3})*)?", digits) is not None


def _of(digits: str, point: str | None) -> Decimal:
    whole, fraction = (digits, "") if point is None else digits.rsplit(point, 1)
    try:
        return Decimal("".join(filter(str.isdigit, whole)) + ("." + fraction if fraction else "") or "0")
    except InvalidOperation:
        return Decimal(0)


def _in_words(words: Sequence[str]) -> Number | None:
    """ "two hundred and fifty", "minus three", "one and a half", "three point five", "a dozen"; a unit may follow."""
    rest = list(words)
    sign = -1 if rest[:1] == ["minus"] else 1
    rest = rest[1:] if sign < 0 else rest
    total, current, seen = Decimal(0), Decimal(0), False
    while rest:
        word = rest[0]
        if word in NUMBER_WORDS:
            current = current + NUMBER_WORDS[word] if not (seen and word == "dozen") else current * 12
        elif word in ("a", "an") and not seen and rest[1:2] and (rest[1] in MAGNITUDES or rest[1] == "dozen"):
            rest = rest[1:]
            continue
        elif word in MAGNITUDES:
            size = MAGNITUDES[word]
            current = (current or Decimal(1)) * size
            total, current = (total + current, Decimal(0)) if size > 100 else (total, current)
        elif word == "and" and seen and rest[1:3] == ["a", "half"]:
            return _with_unit(sign * (total + current + Decimal("0.5")), rest[3:])
        elif word == "half" and not seen and rest[1:2] == ["a"] and rest[2:3] and rest[2] in MAGNITUDES:
            return _with_unit(sign * Decimal(MAGNITUDES[rest[2]]) / 2, rest[3:])
        elif word == "point" and seen and all(each in NUMBER_WORDS and NUMBER_WORDS[each] < 10 for each in rest[1:]):
            decimals = "".join(str(NUMBER_WORDS[each]) for each in rest[1:])
            return Number(sign * (total + current + Decimal(f"0.{decimals or 0}")))
        elif word != "and" or not seen:
            break
        seen, rest = True, rest[1:]
    return _with_unit(sign * (total + current), rest) if seen else None


def _with_unit(value: Decimal, rest: Sequence[str]) -> Number | None:
    if len(rest) > 1:
        return None
    return Number(_plain(value), rest[0] if rest else None)
