"""Fiscal years and quarters from words to dates."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.fiscal import fiscal_period, fiscal_quarter, fiscal_quarter_of, fiscal_year, fiscal_year_of
from quaestor.core.meaning import FiscalCalendar

APRIL, OCTOBER = FiscalCalendar(4), FiscalCalendar(10, "start")
TODAY = dt.date(2026, 10, 31)


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("fiscal year 2023", "2022-04-01", "2023-04-01"),
        ("FY2023", "2022-04-01", "2023-04-01"),
        ("FY 23", "2022-04-01", "2023-04-01"),
        ("FY23 Q2", "2022-07-01", "2022-10-01"),
        ("Q2 FY23", "2022-07-01", "2022-10-01"),
        ("second quarter of fiscal year 2023", "2022-07-01", "2022-10-01"),
        ("this fiscal year", "2026-04-01", "2027-04-01"),
        ("last fiscal quarter", "2026-07-01", "2026-10-01"),
    ],
)
def test_a_phrase_names_a_stretch_of_time(phrase: str, start: str, end: str) -> None:
    found = fiscal_period(phrase, TODAY, APRIL)
    assert found == (dt.date.fromisoformat(start), dt.date.fromisoformat(end))


@pytest.mark.parametrize("phrase", ["2023", "Q2 2023", "fiscal", "fiscal year", "last year", "FY23 Q5", "the year 23"])
def test_what_is_not_fiscal_is_left_to_the_calendar(phrase: str) -> None:
    assert fiscal_period(phrase, TODAY, APRIL) is None


def test_a_year_may_be_named_after_the_year_in_which_it_starts() -> None:
    assert fiscal_year(2023, OCTOBER) == (dt.date(2023, 10, 1), dt.date(2024, 10, 1))


@given(st.dates(dt.date(1950, 1, 1), dt.date(2150, 1, 1)), st.integers(1, 12), st.sampled_from(["end", "start"]))
def test_every_day_lies_in_the_year_and_quarter_that_it_is_said_to(day: dt.date, month: int, named: str) -> None:
    calendar = FiscalCalendar(month, named)  # type: ignore[arg-type]
    year, quarter = fiscal_year_of(day, calendar), fiscal_quarter_of(day, calendar)
    start, end = fiscal_year(year, calendar)
    assert start <= day < end
    start, end = fiscal_quarter(year, quarter, calendar)
    assert start <= day < end
