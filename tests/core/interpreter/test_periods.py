"""Stretches of time as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.interpreter.periods import period_named

TODAY = dt.date(2024, 6, 15)


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("2021-03-05", "2021-03-05", "2021-03-06"),
        ("2021-12", "2021-12-01", "2022-01-01"),
        ("March 2021", "2021-03-01", "2021-04-01"),
        ("March 5, 2021", "2021-03-05", "2021-03-06"),
        ("5 March 2021", "2021-03-05", "2021-03-06"),
        ("12/31/2021", "2021-12-31", "2022-01-01"),
        ("31/12/2021", "2021-12-31", "2022-01-01"),
        ("Q3 2022", "2022-07-01", "2022-10-01"),
        ("today", "2024-06-15", "2024-06-16"),
        ("yesterday", "2024-06-14", "2024-06-15"),
        ("last year", "2023-01-01", "2024-01-01"),
        ("this month", "2024-06-01", "2024-07-01"),
        ("last quarter", "2024-01-01", "2024-04-01"),
        ("next week", "2024-06-17", "2024-06-24"),
        ("last 30 days", "2024-05-17", "2024-06-16"),
        ("past 2 years", "2022-06-15", "2024-06-16"),
    ],
)
def test_a_phrase_names_its_first_day_and_the_day_after_its_last(phrase: str, start: str, end: str) -> None:
    period = period_named(phrase, TODAY)
    assert period is not None
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    "phrase", ["", "2023", "may", "last customer", "30 February 2021", "99/99/2021", "last 99999 years"]
)
def test_what_names_no_stretch_of_time_is_none(phrase: str) -> None:
    assert period_named(phrase, TODAY) is None


_PARTS = st.sampled_from(
    [
        "last",
        "this",
        "next",
        "past",
        "0",
        "1",
        "12",
        "30",
        "2021",
        "99999",
        "year",
        "month",
        "q1",
        "q4",
        "march",
        "may",
        "week",
        "days",
        "of",
        "the",
        "2021-13-01",
        "1/1/1",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.lists(_PARTS, max_size=5).map(" ".join), st.text(max_size=30)), st.dates())
def test_no_phrase_raises_on_any_day(phrase: str, today: dt.date) -> None:
    period = period_named(phrase, today)
    assert period is None or period.start < period.end
