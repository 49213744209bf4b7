"""Dates and stretches of time as people write them, absolute or relative to a given day. Weeks begin on Monday."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from quaestor.core.interpreter.plan import Unit


@dataclass(frozen=True, slots=True)
class Period:
    """From *start* until before *end*."""

    start: dt.date
    end: dt.date
    text: str


@dataclass(frozen=True, slots=True)
class EachYear:
    """A month of whatever year: "in December"."""

    month: int
    text: str

    def of(self, year: int) -> Period:
        start, end = bounds(Unit.MONTH, dt.date(year, self.month, 1), 0)
        return Period(start, end, self.text)


MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = {name: number for number, name in enumerate(MONTHS, 1)} | {
    name[:3]: number for number, name in enumerate(MONTHS, 1) if name != "may"
} | {"sept": 9}  # fmt: skip
_UNITS = {
    "year": Unit.YEAR, "quarter": Unit.QUARTER, "month": Unit.MONTH, "week": Unit.WEEK, "day": Unit.DAY,
    "years": Unit.YEAR, "quarters": Unit.QUARTER, "months": Unit.MONTH, "weeks": Unit.WEEK, "days": Unit.DAY,
    "yearly": Unit.YEAR, "quarterly": Unit.QUARTER, "monthly": Unit.MONTH, "weekly": Unit.WEEK, "daily": Unit.DAY,
}  # fmt: skip
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_WORD = re.compile(r"q[1-4]\b|\d+(?:st|nd|rd|th)?|[a-z]+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")

LONGEST_PERIOD = 6


def unit_named(word: str) -> Unit | None:
    """ "monthly", "months" -> month."""
    return _UNITS.get(word)


def period_named(phrase: str, today: dt.date) -> Period | None:
    """The stretch of time that the whole of *phrase* names; None when it names none, or only a year."""
    text = phrase.lower().strip()
    found = _iso(text) or _slashed(text)
    if found is None:
        words = [word for word in _WORD.findall(text) if word not in ("the", "of", "in")]
        found = _relative(words, today) or _calendar(words) or _part_of_year(words, today) or _months(words)
    return None if found is None else Period(found[0], found[1], phrase)


def month_named(word: str) -> EachYear | None:
    """ "December", of any year."""
    number = _MONTH.get(word.lower())
    return EachYear(number, word) if number is not None else None


def whole_year(year: int) -> Period:
    return Period(dt.date(year, 1, 1), dt.date(year + 1, 1, 1), str(year))


def is_year(number: object) -> bool:
    return isinstance(number, int) and 1500 <= number <= 2200


Span = tuple[dt.date, dt.date]


def _iso(text: str) -> Span | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2]), match[3]
    return _day(year, month, int(day)) if day else _month(year, month)


def _slashed(text: str) -> Span | None:
    """12/31/2021 by the month first, or by the day first where it can only be that."""
    match = _SLASHED.fullmatch(text)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    return _day(year, first, second) or _day(year, second, first)


def _calendar(words: Sequence[str]) -> Span | None:
    months = [_MONTH[word] for word in words if word in _MONTH]
    numbers = [int(re.sub(r"\D", "", word)) for word in words if word[0].isdigit()]
    if len(words) == 2 and re.fullmatch(r"q[1-4]", words[0]) and is_year(numbers[-1:] and numbers[-1]):
        return _quarter(numbers[-1], int(words[0][1]))
    if len(months) != 1 or len(months) + len(numbers) != len(words):
        return None
    years = [number for number in numbers if is_year(number)]
    days = [number for number in numbers if 1 <= number <= 31]
    if len(years) == 1 and len(numbers) == 1:
        return _month(years[0], months[0])
    if len(years) == 1 and len(days) == 1 and len(numbers) == 2:
        return _day(years[0], months[0], days[0])
    return None


_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4}


def _part_of_year(words: Sequence[str], today: dt.date) -> Span | None:
    """ "first quarter of 2026", "second half 2025"; "Q2" is this year's."""
    if len(words) == 1 and re.fullmatch(r"q[1-4]", words[0]):
        return _quarter(today.year, int(words[0][1]))
    if len(words) != 3 or words[0] not in _ORDINALS or not words[2].isdigit() or not is_year(int(words[2])):
        return None
    count, year = _ORDINALS[words[0]], int(words[2])
    if words[1] == "quarter":
        return _quarter(year, count)
    if words[1] == "half" and words[0] != "third" and count != 3:
        first = year * 12 + (6 if count in (2, 4) else 0)
        return _first_of(first), _first_of(first + 6)
    return None


def _months(words: Sequence[str]) -> Span | None:
    """ "between January and March 2026"."""
    if len(words) != 5 or words[0] not in ("between", "from") or words[2] not in ("and", "to", "until", "through"):
        return None
    first, last, year = _MONTH.get(words[1]), _MONTH.get(words[3]), words[4]
    if first is None or last is None or not year.isdigit() or not is_year(int(year)) or last < first:
        return None
    return _first_of(int(year) * 12 + first - 1), _first_of(int(year) * 12 + last)


def _relative(words: Sequence[str], today: dt.date) -> Span | None:
    if len(words) == 1 and words[0] in _DAYS:
        day = today + dt.timedelta(days=_DAYS[words[0]])
        return day, day + dt.timedelta(days=1)
    if len(words) == 2 and words[0] in ("last", "this", "next", "previous", "current", "past") and words[1] in _UNITS:
        shift = {"this": 0, "current": 0, "next": 1}.get(words[0], -1)
        return bounds(_UNITS[words[1]], today, shift)
    if len(words) == 3 and words[0] in ("last", "past", "previous") and words[1].isdigit() and words[2] in _UNITS:
        return _back(int(words[1]), _UNITS[words[2]], today)
    return None


def bounds(unit: Unit, today: dt.date, shift: int) -> Span:
    """The year, quarter, … that is *shift* after the one *today* lies in."""
    if unit is Unit.YEAR:
        year = min(max(today.year + shift, 1), 9998)
        return dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
    if unit in (Unit.MONTH, Unit.QUARTER):
        length = 3 if unit is Unit.QUARTER else 1
        first = today.year * 12 + (today.month - 1) // length * length + shift * length
        return _first_of(first), _first_of(first + length)
    days = 7 if unit is Unit.WEEK else 1
    start = today - dt.timedelta(days=today.weekday() if unit is Unit.WEEK else 0) + dt.timedelta(days=days * shift)
    return start, start + dt.timedelta(days=days)


def _back(count: int, unit: Unit, today: dt.date) -> Span | None:
    """The last *count* units up to and with today."""
    if not 0 < count <= 10_000:
        return None
    end = today + dt.timedelta(days=1)
    if unit in (Unit.DAY, Unit.WEEK):
        return end - dt.timedelta(days=count * (7 if unit is Unit.WEEK else 1)), end
    months = count * {Unit.YEAR: 12, Unit.QUARTER: 3}.get(unit, 1)
    first = today.year * 12 + today.month - 1 - months
    if first < 12:
        return None
    start = _first_of(first)
    return start.replace(day=min(today.day, (_first_of(first + 1) - dt.timedelta(days=1)).day)), end


def _first_of(months: int) -> dt.date:
    return dt.date(months // 12, months % 12 + 1, 1)


def _day(year: int, month: int, day: int) -> Span | None:
    try:
        start = dt.date(year, month, day)
        return start, start + dt.timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _month(year: int, month: int) -> Span | None:
    if not (1 <= month <= 12 and 1 <= year <= 9998):
        return None
    first = year * 12 + month - 1
    return _first_of(first), _first_of(first + 1)


def _quarter(year: int, quarter: int) -> Span:
    first = year * 12 + (quarter - 1) * 3
    return _first_of(first), _first_of(first + 3)
