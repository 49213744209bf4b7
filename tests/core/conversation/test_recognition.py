"""Whether a message goes on from the last one: by its signals, and by its opening words."""

from __future__ import annotations

import pytest

from quaestor.core.conversation.phrases import Lead, opened
from quaestor.core.conversation.recognition import Follows, Signals, Stands, relate


@pytest.mark.parametrize(
    ("signals", "follows"),
    [
        (Signals(refers=True, names_table=True, shows=True), True),
        (Signals(Lead.REPLACE, names_table=True), True),
        (Signals(Lead.NARROW, filters=True), True),
        (Signals(Lead.ADD, names_table=True, shows=True), False),
        (Signals(Lead.ADD, filters=True), True),
        (Signals(instead=True, names_table=True, groups=True), True),
        (Signals(also=True, shows=True), True),
        (Signals(names_table=True, shows=True, filters=True), False),
        (Signals(names_table=True, same_table=True, orders=True), False),
        (Signals(names_table=True, same_table=True, orders=True, commands=True), True),
        (Signals(shows=True, filters=True), False),
        (Signals(shows=True, groups=True), False),
        (Signals(shows=True), True),
        (Signals(filters=True), True),
        (Signals(groups=True), True),
        (Signals(headless=True, shows=True, filters=True), True),
        (Signals(), False),
    ],
)
def test_signals_decide_and_say_why(signals: Signals, follows: bool) -> None:
    relation = relate(signals)
    assert isinstance(relation, Follows if follows else Stands)
    assert relation.reasons


def test_what_says_less_is_followed_with_less_certainty() -> None:
    shows, refers = relate(Signals(shows=True)), relate(Signals(refers=True))
    assert isinstance(shows, Follows)
    assert isinstance(refers, Follows)
    assert shows.strength < refers.strength


@pytest.mark.parametrize(
    ("text", "body", "lead"),
    [
        ("What about France?", "France?", Lead.REPLACE),
        ("and how about in 2022", "in 2022", Lead.REPLACE),
        ("Only those from Germany", "from Germany", Lead.NARROW),
        ("from Germany only", "from Germany", Lead.NARROW),
        ("Ok, and their names", "their names", Lead.ADD),
        ("No, I meant the order date", "the order date", Lead.CORRECT),
        ("what about 2022?", "in 2022?", Lead.REPLACE),
        ("sort them by age", "sort by age", Lead.NONE),
        ("How many tasks are open?", "How many tasks are open?", Lead.NONE),
        ("only", "only", Lead.NONE),
    ],
)
def test_opening_words_are_taken_off(text: str, body: str, lead: Lead) -> None:
    said = opened(text)
    assert (said.body, said.lead) == (body, lead)


def test_closing_words_say_whether_something_stays_or_goes() -> None:
    assert opened("by region instead").instead
    assert opened("show the email as well").also
    assert opened("also show their email").also
