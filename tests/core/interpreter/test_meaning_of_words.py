"""What single words are taken for: labels, light words, months, units, synonyms; and what confidence says of it."""

from __future__ import annotations

import datetime as dt

import pytest

from quaestor.core.interpreter.periods import Period, month_named, period_named
from quaestor.core.interpreter.units import Amount, converted
from quaestor.core.meaning import Meaning, Term
from tests.core.interpreter.catalogs import best, rows

WORKSHOP = """
CREATE TABLE machine (id INTEGER PRIMARY KEY, name TEXT, condition TEXT);
CREATE TABLE worker (id INTEGER PRIMARY KEY, name TEXT, opted INTEGER);
CREATE TABLE job (id INTEGER PRIMARY KEY, title TEXT, machine_id INTEGER REFERENCES machine(id),
  worker_id INTEGER REFERENCES worker(id), state TEXT, created_on TEXT, duration_minutes INTEGER);
INSERT INTO machine VALUES (1,'Lathe','out of service'),(2,'Mill','working well'),(3,'Press','working well');
INSERT INTO worker VALUES (1,'Ida',1),(2,'Jon',0);
INSERT INTO job VALUES (1,'Turn',1,1,'WIP','2023-12-05',30),(2,'Cut',2,1,'DON','2024-01-20',200),
  (3,'Bend',3,2,'WIP','2024-02-11',250),(4,'Saw',2,2,'LST','2024-12-30',90);
"""
MEANING = Meaning(
    columns={("worker", "opted"): Term(synonyms=("do not contact",))},
    value_labels={("job", "state"): {"WIP": "in progress", "DON": "done", "LST": "lost"}},
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many workers do we have?", [(2,)]),
        ("How many jobs are in progress?", [(2,)]),
        ("Which machines are out of service?", [("Lathe",)]),
        ("How many jobs did we lose?", [(1,)]),
        ("How many jobs were created in December?", [(2,)]),
        ("How many jobs were created between January and February 2024?", [(2,)]),
        ("How many jobs were created in the first quarter of 2024?", [(2,)]),
        ("How many jobs have a duration of more than 3 hours?", [(2,)]),
    ],
)
def test_words_mean_what_people_mean(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, WORKSHOP, meaning=MEANING) == expected


def test_auxiliary_words_never_bring_a_table_in() -> None:
    assert "JOIN" not in best("How many jobs do we have in total?", WORKSHOP, meaning=MEANING).sql


def test_an_unknown_word_costs_confidence() -> None:
    known = best("How many jobs are there?", WORKSHOP).confidence
    unknown = best("How many purple jobs are there?", WORKSHOP).confidence
    assert unknown < known - 0.1


def test_a_dropped_number_is_not_answered_confidently() -> None:
    assert best("How many workers 17?", WORKSHOP).confidence < 0.5


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("first quarter of 2026", dt.date(2026, 1, 1), dt.date(2026, 4, 1)),
        ("second half of 2025", dt.date(2025, 7, 1), dt.date(2026, 1, 1)),
        ("between January and March 2026", dt.date(2026, 1, 1), dt.date(2026, 4, 1)),
        ("from November to December 2025", dt.date(2025, 11, 1), dt.date(2026, 1, 1)),
        ("q2", dt.date(2024, 4, 1), dt.date(2024, 7, 1)),
    ],
)
def test_parts_of_years_are_periods(phrase: str, start: dt.date, end: dt.date) -> None:
    assert period_named(phrase, dt.date(2024, 6, 15)) == Period(start, end, phrase)


def test_a_month_alone_is_of_every_year_until_a_year_is_known() -> None:
    month = month_named("December")
    assert month is not None
    assert month.of(2024) == Period(dt.date(2024, 12, 1), dt.date(2025, 1, 1), "December")


def test_an_amount_is_converted_to_the_unit_of_its_column_and_kept_where_that_is_unknown() -> None:
    assert converted(Amount.of(3, "hours"), ("duration", "minutes")) == 180
    assert converted(Amount.of(3, "hours"), ("length",)) == 3
    assert converted(Amount.of(2, "km"), ("seconds",)) == 2
