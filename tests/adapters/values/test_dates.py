"""Days and times in words and figures, from where the person is."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.change.reading import Unreadable, Value
from tests.adapters.values.slots import WEDNESDAY, cell, read, refusal


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-25"),
        ("tomorrow", "2026-11-26"),
        ("the day after tomorrow", "2026-11-27"),
        ("Friday", "2026-11-27"),
        ("this Friday", "2026-11-27"),
        ("next Friday", "2026-12-04"),
        ("Friday next week", "2026-12-04"),
        ("last Friday", "2026-11-20"),
        ("Wednesday", "2026-12-02"),
        ("in two weeks", "2026-12-09"),
        ("two weeks from now", "2026-12-09"),
        ("in 3 business days", "2026-11-30"),
        ("a month ago", "2026-10-25"),
        ("in a quarter", "2027-02-25"),
        ("end of month", "2026-11-30"),
        ("end of next month", "2026-12-31"),
        ("start of next quarter", "2027-01-01"),
        ("last day of February 2028", "2028-02-29"),
        ("the 15th", "2026-12-15"),
        ("4 Dec", "2026-12-04"),
        ("4 March", "2027-03-04"),
        ("December 4th, 2026", "2026-12-04"),
        ("4th of December 2026", "2026-12-04"),
        ("Friday 4 December 2026", "2026-12-04"),
        ("2026-12-04", "2026-12-04"),
        ("2026/12/4", "2026-12-04"),
        ("20261204", "2026-12-04"),
        ("4.12.2026", "2026-12-04"),
        ("13/12/2026", "2026-12-13"),
        ("12/13/2026", "2026-12-13"),
        ("5/5/2026", "2026-05-05"),
        ("by Friday", "2026-11-27"),
        ("in 1 day", "2026-11-26"),
        ("May nineteenth", "2027-05-19"),
        ("April the twenty-first, 2030", "2030-04-21"),
        ("first day of next month", "2026-12-01"),
    ],
)
def test_a_day_is_read_in_many_forms(text: str, day: str) -> None:
    assert cell(text, Kind.DATE) == dt.date.fromisoformat(day)


def test_what_was_read_is_said_back_with_its_weekday() -> None:
    found = read("next Friday", Kind.DATE)
    assert isinstance(found, Value)
    assert found.read_as == "Friday 4 December 2026"


def test_a_day_that_may_be_two_is_asked_back_with_both() -> None:
    found = read("4/12/2026", Kind.DATE)
    assert isinstance(found, Unreadable)
    assert found.code == "ambiguous"
    assert [each.cell for each in found.readings] == [dt.date(2026, 12, 4), dt.date(2026, 4, 12)]
    assert "Friday 4 December 2026 or Sunday 12 April 2026" in found.message


def test_who_says_how_they_write_dates_is_not_asked() -> None:
    assert cell("4/12/2026", Kind.DATE, replace(WEDNESDAY, day_first=True)) == dt.date(2026, 12, 4)
    assert cell("4/12/2026", Kind.DATE, replace(WEDNESDAY, day_first=False)) == dt.date(2026, 4, 12)


def test_a_column_of_what_has_been_looks_back() -> None:
    assert cell("Friday", Kind.DATE, column="hired_on") == dt.date(2026, 11, 20)
    assert cell("4 March", Kind.DATE, column="birth_date") == dt.date(2026, 3, 4)
    assert cell("4/12/85", Kind.DATE, replace(WEDNESDAY, day_first=True), column="birth_date") == dt.date(1985, 12, 4)
    assert cell("Friday", Kind.DATE, column="planned_start") == dt.date(2026, 11, 27)


def test_today_is_the_persons_today() -> None:
    late = replace(WEDNESDAY, now=dt.datetime(2026, 11, 25, 23, 30, tzinfo=dt.UTC))
    assert cell("today", Kind.DATE, late) == dt.date(2026, 11, 26)
    assert cell("today", Kind.DATE, replace(late, zone="America/New_York")) == dt.date(2026, 11, 25)


@pytest.mark.parametrize("text", ["next week", "December 2026", "this quarter"])
def test_more_than_a_day_is_asked_back(text: str) -> None:
    assert refusal(text, Kind.DATE) == "not_a_day"


@pytest.mark.parametrize(
    "text",
    ["31 June 2026", "2026-02-30", "Thursday 4 December 2026", "soon", "1 or 1=1", "'", "0", "in 99999999 years"],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert refusal(text, Kind.DATE) == "not_a_date"


def test_a_time_said_to_a_column_of_days_is_left_out_and_said_so() -> None:
    found = read("tomorrow 9am", Kind.DATE)
    assert found == Value(dt.date(2026, 11, 26), "Thursday 26 November 2026 (without the time)")


def test_dates_kept_as_text_are_written_as_text() -> None:
    assert cell("next Friday", Kind.DATE, type="TEXT") == "2026-12-04"
    assert cell("tomorrow 9am", Kind.TIMESTAMP, type="varchar(30)") == "2026-11-26 09:00:00"


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("in zwei Wochen", "de", "2026-12-09"),
        ("4. Dezember 2026", "de", "2026-12-04"),
        ("dans deux semaines", "fr", "2026-12-09"),
        ("mañana", "es", "2026-11-26"),
    ],
)
def test_other_languages_have_their_own_words(text: str, language: str, day: str) -> None:
    assert cell(text, Kind.DATE, replace(WEDNESDAY, language=language)) == dt.date.fromisoformat(day)


def test_a_time_in_another_language_is_not_lost() -> None:
    german = replace(WEDNESDAY, language="de")
    assert cell("übermorgen 9 Uhr", Kind.TIMESTAMP, german) == dt.datetime(2026, 11, 27, 9)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow 9am", "2026-11-26 09:00"),
        ("Monday 9am", "2026-11-30 09:00"),
        ("next Friday at 14:30", "2026-12-04 14:30"),
        ("tomorrow at 3pm", "2026-11-26 15:00"),
        ("3 in the afternoon tomorrow", None),
        ("half past nine tomorrow", "2026-11-26 09:30"),
        ("tonight at 8", "2026-11-25 20:00"),
        ("tomorrow at five p.m.", "2026-11-26 17:00"),
        ("noon", "2026-11-25 12:00"),
        ("now", "2026-11-25 15:20"),
        ("in 30 minutes", "2026-11-25 15:50"),
        ("2 hours ago", "2026-11-25 13:20"),
        ("4 Dec 2026", "2026-12-04 00:00"),
        ("2026-12-04 09:30", "2026-12-04 09:30"),
        ("2026-12-04T09:30:00+01:00", "2026-12-04 09:30"),
        ("2026-12-04T09:30:00Z", "2026-12-04 10:30"),
        ("tomorrow 9:00 UTC", "2026-11-26 10:00"),
        ("tomorrow 9:00 (America/New_York)", "2026-11-26 15:00"),
    ],
)
def test_a_day_with_a_time_is_the_persons_own_where_the_column_has_no_zone(text: str, moment: str | None) -> None:
    if moment is None:
        assert refusal(text, Kind.TIMESTAMP) == "not_a_time"
    else:
        assert cell(text, Kind.TIMESTAMP) == dt.datetime.fromisoformat(moment)


def test_a_column_with_zones_gets_one() -> None:
    found = read("tomorrow 9am", Kind.TIMESTAMP, type="timestamp with time zone")
    assert isinstance(found, Value)
    assert found.cell == dt.datetime(2026, 11, 26, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    assert found.read_as == "Thursday 26 November 2026, 09:00 (Europe/Berlin)"
    assert getattr(cell("tomorrow 9am", Kind.TIMESTAMP, type="timestamp without time zone"), "tzinfo", 0) is None


def test_an_hour_without_its_half_of_the_day_is_asked_back() -> None:
    assert refusal("tomorrow at 3", Kind.TIMESTAMP) == "ambiguous"
    assert refusal("3", Kind.TIME) == "ambiguous"
    assert cell("9", Kind.TIME) == dt.time(9)


def test_a_part_of_the_day_is_no_time() -> None:
    assert refusal("tomorrow morning", Kind.TIMESTAMP) == "not_a_time"


def test_a_time_that_the_clocks_skip_does_not_exist() -> None:
    assert refusal("2027-03-28 02:30", Kind.TIMESTAMP) == "no_such_time"


@pytest.mark.parametrize(
    ("text", "time"),
    [("9am", "09:00"), ("9:30 pm", "21:30"), ("14:30", "14:30"), ("noon", "12:00"), ("half past nine", "09:30")],
)
def test_a_time_of_day_is_read(text: str, time: str) -> None:
    assert cell(text, Kind.TIME) == dt.time.fromisoformat(time)


@pytest.mark.parametrize(
    ("text", "minutes"), [("2 hours 30 minutes", 150), ("90 min", 90), ("1:30", 90), ("two days", 2880), ("1h 5m", 65)]
)
def test_a_length_of_time_is_read(text: str, minutes: int) -> None:
    assert cell(text, Kind.INTERVAL) == dt.timedelta(minutes=minutes)


@given(st.dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(2999, 12, 31)))
def test_a_day_said_back_is_read_as_the_same(day: dt.date) -> None:
    found = read(day.isoformat(), Kind.DATE)
    assert isinstance(found, Value)
    assert found.cell == day
    assert cell(found.read_as, Kind.DATE) == day


@given(
    st.datetimes(min_value=dt.datetime(1900, 1, 1), max_value=dt.datetime(2999, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    )
)
def test_a_moment_said_back_is_read_as_the_same(moment: dt.datetime) -> None:
    for type_name in ("timestamp", "timestamptz"):
        utc = replace(WEDNESDAY, zone="UTC")
        found = read(moment.isoformat(sep=" "), Kind.TIMESTAMP, utc, type=type_name)
        assert isinstance(found, Value)
        assert cell(found.read_as, Kind.TIMESTAMP, utc, type=type_name) == found.cell
