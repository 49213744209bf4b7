"""Words that nobody listed by hand: what general English says for the names of a schema."""

from __future__ import annotations

import subprocess
import sys

import pytest

from quaestor.core.interpreter.lexicon import is_understood, lexicon_for
from quaestor.core.interpreter.nearness import LIKE, SAME, near
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import SHOP, opened, rows

AIRPORTS = """
CREATE TABLE airport (id INTEGER PRIMARY KEY, name TEXT, elevation INTEGER);
CREATE TABLE pilot (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, airport_id INTEGER REFERENCES airport(id));
INSERT INTO airport VALUES (1,'Kastrup',5),(2,'Gardermoen',208);
INSERT INTO pilot VALUES (1,'Ida','Berg',1),(2,'Jon','Lund',2),(3,'Eva','Holm',2);
"""


def test_a_word_stands_for_what_means_the_same_before_what_is_only_akin() -> None:
    found = dict(near(("vocalist",)))
    assert found[("singer",)] == SAME
    assert found[("musician",)] == LIKE


def test_a_phrase_and_a_word_may_mean_the_same() -> None:
    assert ("last", "name") in dict(near(("surname",)))
    assert ("surnam",) in dict(near(("family", "name")))


def test_words_of_one_stem_are_told_apart() -> None:
    assert dict(near(("engineers",))) == dict(near(("engineer",)))
    assert ("motor",) in dict(near(("engines",)))
    assert ("motor",) not in dict(near(("engineers",)))


def test_a_word_that_is_no_english_stands_for_nothing() -> None:
    assert near(("xqzt",)) == ()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many aerodromes are there?", [(2,)]),
        ("How many aviators are there?", [(3,)]),
        ("Show the surnames of all pilots", [("Berg",), ("Holm",), ("Lund",)]),
        ("What are the forename and family name of each pilot?", [("Eva", "Holm"), ("Ida", "Berg"), ("Jon", "Lund")]),
    ],
)
def test_people_say_other_words_than_the_schema(question: str, expected: list[tuple[object, ...]]) -> None:
    assert sorted(rows(question, AIRPORTS)) == expected


def test_a_name_of_the_schema_is_not_taken_for_a_word_akin_to_it() -> None:
    assert rows("What is the elevation of Kastrup?", AIRPORTS) == [(5,)]


@pytest.mark.parametrize("word", ["yearly", "older", "average", "list", "five", "dozen"])
def test_words_that_say_how_to_answer_name_no_column_by_another_word(word: str) -> None:
    assert is_understood(word)
    assert lexicon_for(opened(SHOP)[1], NO_MEANING).alternatives(word) == ()


def test_the_words_are_not_read_before_one_is_needed() -> None:
    code = "import sys, quaestor.core.interpreter as i; print('quaestor.core.interpreter.wordnet' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "False"
