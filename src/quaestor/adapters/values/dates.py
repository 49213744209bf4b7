"""Days as people write them: "next Friday", "in two weeks", "end of month", 4/12/2026. Weeks begin on Monday."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quaestor.adapters.values.times import split_clock
from quaestor.core.change.reading import Moment
from quaestor.core.interpreter.periods import MONTHS, bounds
from quaestor.core.interpreter.plan import Unit
from quaestor.core.interpreter.vocabulary import NUMBER_WORDS

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Days:
    """The days that a text may mean: one, or two where the order of day and month is not known."""

    days: tuple[dt.date, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """More than a day: "next week", "December 2026"."""

    start: dt.date


NO_DAY = Days(())


def days_said(text: str, today: dt.date, moment: Moment, *, backwards: bool = False) -> Days | Stretch:
    """What the whole of *text* means. *backwards*: of a birthday, "4 March" is the last one, not the next."""
    plain = " ".join(text.lower().replace("\u2019", "'").split())
    numeric = _numeric(plain, today, moment, backwards)
    if numeric is not None:
        return numeric
    plain = _in_figures(plain)
    words = [word for word in re.findall(r"[^\W\d_]+|\d+(?:st|nd|rd|th)?\b|\S", plain) if word not in _SMALL]
    if not words or len(words) > 12:
        return NO_DAY
    try:
        for reader in _READERS:
            found = reader(words, today, backwards)
            if found is not None:
                return Days((found,)) if isinstance(found, dt.date) else found
    except (OverflowError, ValueError):  # beyond the calendar: 31 June, a million years ago
        return NO_DAY
    return _in_other_words(plain, today, moment)


def said_back(day: dt.date) -> str:
    """ "Friday 4 December 2026"."""
    return f"{DAYS[day.weekday()].capitalize()} {day.day} {MONTHS[day.month - 1].capitalize()} {day.year:04d}"


_SMALL = frozenset(("on", "by", "for", "the", "of", "from", "until", ",", ".", "date", "due", "coming"))
Found = dt.date | Stretch | None

# in figures

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
_TOGETHER = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?", re.ASCII)


def _numeric(text: str, today: dt.date, moment: Moment, backwards: bool) -> Days | None:
    text = text.removeprefix("on ").removeprefix("by ")
    found = _YEAR_FIRST.fullmatch(text)
    if found is not None:
        return _days([(int(found[1]), int(found[3]), int(found[4]))])
    together = _TOGETHER.fullmatch(text)
    if together is not None:
        return _days([(int(together[1]), int(together[2]), int(together[3]))])
    found = _YEAR_LAST.fullmatch(text)
    if found is None or (found[2] == "." and found[4] is None and not text.endswith(".")):
        return None
    one, two, mark = int(found[1]), int(found[3]), found[2]
    pairs = [(one, two), (two, one)]  # day and month
    if mark == "." or moment.day_first is True:
        pairs = pairs[:1] if _is_day(*pairs[0]) else pairs[1:] if mark != "." else pairs[:1]
    elif moment.day_first is False:
        pairs = pairs[1:] if _is_day(*pairs[1]) else pairs[:1]
    years = [_year(found[4], month, day, today, backwards) for day, month in pairs]
    return _days([(year, month, day) for (day, month), year in zip(pairs, years, strict=True)])


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024, month)[1]


def _days(parts: Iterable[tuple[int, int, int]]) -> Days:
    found: dict[dt.date, None] = {}
    for year, month, day in parts:
        try:
            found[dt.date(year, month, day)] = None
        except (ValueError, OverflowError):
            continue
    return Days(tuple(found))


def _year(said: str | None, month: int, day: int, today: dt.date, backwards: bool) -> int:
    """The year that was said, in four figures; where none was, the one that makes it the next such day."""
    if said is None:
        passed = (month, day) < (today.month, today.day)
        return today.year + (1 if passed and not backwards else -1 if not passed and backwards else 0)
    year = int(said)
    if len(said) == 4:
        return year
    return 1900 + year if year >= 70 or (backwards and 2000 + year > today.year) else 2000 + year


# in words

_UP_TO_TWENTY = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
_ORDINALS = _UP_TO_TWENTY.split()
_SPELT = {word: number for number, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30, "thirty-first": 31}
_SPELT |= {f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINALS[:9], 1)}
_ORDINAL = re.compile(
    "|".join(sorted((re.escape(word).replace("\\-", "[ -]") for word in _SPELT), key=len, reverse=True))
)


def _in_figures(text: str) -> str:
    """ "May nineteenth": ordinals are days where a month is named."""
    if not any(word in _MONTH for word in re.findall(r"[a-z]+", text)) or re.match(r"(?:the )?first day", text):
        return text
    return _ORDINAL.sub(lambda found: f"{_SPELT[found[0].replace(' ', '-')]}th", text)


_MONTH = {name: number for number, name in enumerate(MONTHS, 1)}
_MONTH |= {name[:3]: number for name, number in _MONTH.items()} | {"sept": 9}
_WEEKDAY = {name: number for number, name in enumerate(DAYS)}
_WEEKDAY |= {name[:3]: number for name, number in _WEEKDAY.items()} | {"tues": 1, "thur": 3, "thurs": 3}
_NEAR = {"today": 0, "tonight": 0, "now": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1}
_UNIT: dict[str, int | str] = {
    "day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14, "month": "m", "months": "m",
    "quarter": "q", "quarters": "q", "year": "y", "years": "y",
}  # fmt: skip
_PERIOD = {"week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR}
_WHICH = {"this": 0, "current": 0, "next": 1, "last": -1, "previous": -1}


def _near(words: list[str], today: dt.date, backwards: bool) -> Found:
    if len(words) == 1 and words[0] in _NEAR:
        return today + dt.timedelta(days=_NEAR[words[0]])
    if len(words) == 2 and words[0] == "right" and words[1] == "now":
        return today
    beyond = {"day after tomorrow": 2, "day before yesterday": -2}.get(" ".join(words))
    return None if beyond is None else today + dt.timedelta(days=beyond)


def _weekday(words: list[str], today: dt.date, backwards: bool) -> Found:
    """Friday; this, next, last Friday; Friday next week. "Next" is the one of next week."""
    days = [_WEEKDAY[word] for word in words if word in _WEEKDAY]
    if len(days) != 1:
        return None
    rest = [word for word in words if word not in _WEEKDAY]
    monday = today - dt.timedelta(days=today.weekday())
    match rest:
        case []:
            ahead = (days[0] - today.weekday()) % 7
            return today + dt.timedelta(days=(ahead or 7) if not backwards else ahead - 7)
        case ["this"] | ["this", "week"]:
            return monday + dt.timedelta(days=days[0])
        case ["next"] | ["next", "week"]:
            return monday + dt.timedelta(days=7 + days[0])
        case ["in", *span] | [*span, "from", "now"]:
            shifted = _span(span, today, 1)
            return None if shifted is None else shifted + dt.timedelta(days=(days[0] - shifted.weekday()) % 7)
        case ["last"] | ["previous"] | ["past"]:
            return today - dt.timedelta(days=(today.weekday() - days[0]) % 7 or 7)
        case ["last", "week"]:
            return monday + dt.timedelta(days=days[0] - 7)
    return _dated_weekday(words, rest, today, backwards)


def _dated_weekday(words: list[str], rest: list[str], today: dt.date, backwards: bool) -> Found:
    """ "Friday 4 December 2026": the weekday has to be that day's."""
    found = _month_and_day(rest, today, backwards) or _nth(rest, today, backwards)
    named = next(_WEEKDAY[word] for word in words if word in _WEEKDAY)
    return found if isinstance(found, dt.date) and found.weekday() == named else None


def _shifted(words: list[str], today: dt.date, backwards: bool) -> Found:
    """In two weeks, 3 days from now, a month ago, next week."""
    match words:
        case ["in", *span] | [*span, "now" | "today" | "ahead" | "hence"] | [*span, "time"]:
            span = [word for word in span if word not in ("from", "'", "s")]
            return _span(span, today, 1)
        case [*span, "ago"] | [*span, "earlier"]:
            return _span(span, today, -1)
        case ["after", *span] if len(span) == 2:
            return _span(span, today, 1)
        case [which, unit] if unit in _PERIOD and which in _WHICH:
            return Stretch(bounds(_PERIOD[unit], today, _WHICH[which])[0])
    return None


def _span(span: list[str], today: dt.date, sign: int) -> dt.date | None:
    *counted, unit = span or [""]
    working = counted[-1:] in (["business"], ["working"])
    counted = counted[:-1] if working else counted
    if working and unit not in ("days", "day"):
        return None
    if unit not in _UNIT and not working:
        return None
    count = _count(counted)
    if count is None or count > 100_000:
        return None
    if working:
        return _working_days(today, count * sign)
    size = _UNIT.get(unit, 1)
    if isinstance(size, int):
        return today + dt.timedelta(days=size * count * sign)
    return _months_on(today, count * sign * {"m": 1, "q": 3, "y": 12}[size])


def _count(words: list[str]) -> int | None:
    match words:
        case ["a" | "an" | "one"]:
            return 1
        case ["a", "couple"] | ["couple"]:
            return 2
        case [one] if one.isdecimal() and len(one) < 7:
            return int(one)
        case [one] if one in NUMBER_WORDS:
            return NUMBER_WORDS[one]
    return None


def _working_days(day: dt.date, count: int) -> dt.date | None:
    if abs(count) > 5_000:
        return None
    step = dt.timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def _months_on(day: dt.date, months: int) -> dt.date:
    first = day.year * 12 + day.month - 1 + months
    year, month = divmod(first, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


_ENDS = frozenset(("end", "last", "close"))
_STARTS = frozenset(("start", "beginning", "first"))


def _edge(words: list[str], today: dt.date, backwards: bool) -> Found:
    """End of month, start of next quarter, last day of December 2026 ("of" is a small word)."""
    words = [words[0], *words[2:]] if words[1:2] == ["day"] else words
    if len(words) < 2 or words[0] not in _ENDS | _STARTS:
        return None
    match words[1:]:
        case [unit] if unit in _PERIOD and words[0] not in ("last", "first"):
            span = bounds(_PERIOD[unit], today, 0)
        case [which, unit] if unit in _PERIOD and which in _WHICH:
            span = bounds(_PERIOD[unit], today, _WHICH[which])
        case [_, *year] if words[1] in _MONTH:
            whole = _whole_month(words[1], year, today, backwards)
            if whole is None:
                return None
            span = bounds(Unit.MONTH, whole, 0)
        case [year] if _is_year(year):
            span = bounds(Unit.YEAR, dt.date(int(year), 1, 1), 0)
        case _:
            return None
    return span[1] - dt.timedelta(days=1) if words[0] in _ENDS else span[0]


def _whole_month(month: str, year: list[str], today: dt.date, backwards: bool) -> dt.date | None:
    number = _MONTH[month]
    if len(year) == 1 and _is_year(year[0]):
        return dt.date(int(year[0]), number, 1)
    return dt.date(_year(None, number, 28, today, backwards), number, 1) if not year else None


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2999


def _month_and_day(words: list[str], today: dt.date, backwards: bool) -> Found:
    """4 December 2026, December 4th, Dec 4; December 2026 is a stretch."""
    months = [word for word in words if word in _MONTH]
    numbers = [word for word in words if word not in _MONTH and word != "'"]
    if len(months) != 1 or not 0 < len(numbers) <= 2:
        return None
    years = [word for word in numbers if _is_year(word)]
    days = [re.sub(r"(?:st|nd|rd|th)$", "", word) for word in numbers if word not in years]
    if not days and len(years) == 1:
        return Stretch(dt.date(int(years[0]), _MONTH[months[0]], 1))
    short = days[1:] if len(days) == 2 and len(days[1]) == 2 and numbers[1] == days[1] else []
    if len(days) - len(short) != 1 or len(years) > 1 or not all(day.isdecimal() for day in days):
        return None
    month, day = _MONTH[months[0]], int(days[0])
    said = years[0] if years else short[0] if short else None
    if not _is_day(day, month):
        return None
    return dt.date(_year(said, month, day, today, backwards), month, day)


def _nth(words: list[str], today: dt.date, backwards: bool) -> Found:
    """The 15th: the next one there is."""
    if len(words) != 1 or not re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", words[0], re.ASCII):
        return None
    day = int(words[0][:-2])
    step = -1 if backwards else 1
    for months in range(13):
        first = _months_on(today.replace(day=1), months * step)
        if not 1 <= day <= calendar.monthrange(first.year, first.month)[1]:
            continue
        found = first.replace(day=day)
        if (found > today) if not backwards else (found <= today):
            return found
    return None


_READERS: tuple[Callable[[list[str], dt.date, bool], Found], ...] = (
    _near, _weekday, _shifted, _edge, _month_and_day, _nth,
)  # fmt: skip

_OTHER_WORDS = re.compile(r"[^\W_][\w\s.,'-]{2,59}")


def _in_other_words(text: str, today: dt.date, moment: Moment) -> Days:
    """In the person's own language, where that is not English; a library knows the words of two hundred."""
    language = moment.language.split("-")[0].lower()
    if language == "en" or _OTHER_WORDS.fullmatch(text) is None or not any(char.isalpha() for char in text):
        return NO_DAY
    if split_clock(text).clock is not None:
        return NO_DAY  # the library loses some times of day without a word
    import dateparser

    settings = {
        "RELATIVE_BASE": dt.datetime.combine(today, dt.time(12)),
        "PREFER_DATES_FROM": "future",
        "REQUIRE_PARTS": ["day"],
        "PARSERS": ["relative-time", "absolute-time"],
    }
    try:
        found = dateparser.parse(text, languages=[language], settings=settings)
    except (ValueError, OverflowError, TypeError, AttributeError, KeyError):  # a language it does not know, odd texts
        return NO_DAY
    return NO_DAY if found is None else Days((found.date(),))
