"""Fiscal years and quarters: from words to dates."""

from __future__ import annotations

import datetime as dt
import re

from quaestor.core.meaning import FiscalCalendar

Span = tuple[dt.date, dt.date]
"""From a day until before another."""

_YEAR = r"(?P<year>(?:19|20|21)\d\d|\d\d)"
_QUARTER = r"(?:q(?P<quarter>[1-4])|(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|last) quarter)"
_FISCAL = r"(?:fy|fiscal|fiscal year|financial year|business year)"
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_FISCAL} ?{_YEAR}(?: {_QUARTER})?",
        rf"{_QUARTER}(?: {_FISCAL})? ?{_YEAR}",
        rf"{_YEAR} fiscal year",
    )
)
_RELATIVE = re.compile(
    r"(?P<which>this|current|last|previous|past|next) (?:fiscal|financial|business) (?P<unit>year|quarter)"
)
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4}
_SHIFTS = {"this": 0, "current": 0, "next": 1}


def fiscal_year(year: int, calendar: FiscalCalendar) -> Span:
    """The fiscal year called *year*."""
    first = year - (calendar.start_month > 1 and calendar.named_after == "end")
    return dt.date(first, calendar.start_month, 1), dt.date(first + 1, calendar.start_month, 1)


def fiscal_quarter(year: int, quarter: int, calendar: FiscalCalendar) -> Span:
    months = fiscal_year(year, calendar)[0]
    first = months.year * 12 + months.month - 1 + (quarter - 1) * 3
    return _first_of(first), _first_of(first + 3)


def fiscal_year_of(day: dt.date, calendar: FiscalCalendar) -> int:
    """What the fiscal year is called in which *day* lies."""
    started = day.year - (day.month < calendar.start_month)
    return started + (calendar.start_month > 1 and calendar.named_after == "end")


def fiscal_quarter_of(day: dt.date, calendar: FiscalCalendar) -> int:
    return (day.month - calendar.start_month) % 12 // 3 + 1


def fiscal_period(phrase: str, today: dt.date, calendar: FiscalCalendar) -> Span | None:
    """The stretch that the whole of *phrase* names: "fiscal year 2023", "FY23 Q2", "last fiscal quarter"."""
    text = re.sub(r"[\s,./'’-]+", " ", re.sub(r"\b(of|the|in)\b", " ", phrase.lower())).strip()
    relative = _RELATIVE.fullmatch(text)
    if relative is not None:
        return _shifted(relative["unit"], _SHIFTS.get(relative["which"], -1), today, calendar)
    for pattern in _NAMED:
        match = pattern.fullmatch(text)
        if match is None or not re.search(r"fy|fiscal|financial|business", text):
            continue
        said = match.groupdict()
        year = int(said["year"]) + (2000 if len(said["year"]) == 2 else 0)
        quarter = said.get("quarter") or _ORDINALS.get(said.get("ordinal") or "")
        return fiscal_quarter(year, int(quarter), calendar) if quarter else fiscal_year(year, calendar)
    return None


def _shifted(unit: str, shift: int, today: dt.date, calendar: FiscalCalendar) -> Span:
    year = fiscal_year_of(today, calendar)
    if unit == "year":
        return fiscal_year(year + shift, calendar)
    years, quarter = divmod(fiscal_quarter_of(today, calendar) - 1 + shift, 4)
    return fiscal_quarter(year + years, quarter + 1, calendar)


def _first_of(months: int) -> dt.date:
    return dt.date(months // 12, months % 12 + 1, 1)
