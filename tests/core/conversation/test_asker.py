""" "My" is bound to whoever asks, or it is said that nothing here tells what is theirs."""

from __future__ import annotations

import datetime as dt

import pytest

from quaestor.core.conversation.asker import bound_to_asker, speaks_of_asker
from quaestor.core.interpreter import interpret
from quaestor.core.meaning import NO_MEANING
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Draft, Drafts, Question
from tests.core.interpreter.catalogs import TODAY, opened

WORK = """
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT, region TEXT);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT, status TEXT, assigned_to INTEGER REFERENCES users(id));
CREATE TABLE holidays (id INTEGER PRIMARY KEY, title TEXT);
INSERT INTO users VALUES (1,'Ann Lee','ann@x.example','North'),(2,'Bo Orr','bo@x.example','South');
INSERT INTO tasks VALUES (1,'Paint','open',1),(2,'Clean','done',1),(3,'Weed','open',2);
INSERT INTO holidays VALUES (1,'May Day');
"""
ANN = Person("ann", "Ann Lee", ("worker",))


def asked(text: str, asker: Person = ANN) -> Draft:
    _, catalog, values = opened(WORK)
    question = Question("q", text, "test", asker, dt.datetime(2024, 6, 15, 12, tzinfo=dt.UTC))
    context = Context(unlimited(catalog), NO_MEANING, values, TODAY)
    found = bound_to_asker(interpret(question, context), question, context)
    assert isinstance(found, Drafts)
    return found.drafts[0]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("my tasks", True),
        ("which tasks are assigned to me?", True),
        ("How many tasks do I have?", True),
        ("which tasks are mine", True),
        ("tasks for me", True),
        ("show me the tasks", False),
        ("please list the tasks for me", False),
        ("give me a list of tasks", False),
        ("how many tasks are there", False),
    ],
)
def test_one_speaks_of_oneself_or_is_only_polite(text: str, own: bool) -> None:
    assert speaks_of_asker(text) is own


@pytest.mark.parametrize(
    ("asker", "expected"),
    [
        (ANN, [("Clean",), ("Paint",)]),
        (Person("bo@x.example", "Robert"), [("Weed",)]),
        (Person("x", "Unknown", attributes={"user_id": 2}), [("Weed",)]),
    ],
)
def test_my_rows_are_found_by_name_address_or_attribute(asker: Person, expected: list[tuple[str]]) -> None:
    draft = asked("show the title of my tasks", asker)
    assert sorted(opened(WORK)[0].execute(draft.sql).fetchall()) == expected
    assert any(asker.name in each for each in draft.assumptions)


def test_an_attribute_says_what_my_region_is() -> None:
    draft = asked("which users are in my region", Person("x", "X", attributes={"region": "South"}))
    assert opened(WORK)[0].execute(draft.sql).fetchall() == [("Bo Orr",)]


def test_where_nothing_tells_whose_rows_are_the_person_is_asked() -> None:
    draft = asked("my holidays")
    assert draft.confidence < 0.5
    assert "everybody" in draft.reading


def test_the_owner_is_told_that_everything_is_shown() -> None:
    draft = asked("my holidays", OWNER)
    assert "Nothing here says which rows are yours: this is about everybody's" in draft.assumptions
