"""A new command is never swallowed as a value, and a value that holds words of command is never refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quaestor.core.catalog import Kind
from quaestor.core.change.digression import ForTheForm, InBetween, Perhaps, SomethingNew, turn_of
from quaestor.core.change.draft import Draft, State
from quaestor.core.change.operation import Operation
from quaestor.core.change.slots import Slot

SLOTS = (Slot("title", "title", Kind.TEXT, required=True), Slot("due", "due date", Kind.DATE, required=True))
TITLE = Draft("ch_1", "ana", "shop", "task", Operation.INSERT, SLOTS, asking="title")
DUE = replace(TITLE, asking="due")
PREVIEW = replace(TITLE, asking=None, state=State.PREVIEWED, values={"title": "x", "due": "y"})


@pytest.mark.parametrize(
    "text",
    [
        "Get well soon card",
        "Budget for June",
        "New list of parts",
        "Drop-off point",
        "Cancel culture",
        "What we learned",
    ],
)
def test_titles_are_titles(text: str) -> None:
    assert turn_of(text, TITLE, is_command=False, names_data=False) == ForTheForm()


@pytest.mark.parametrize(
    "text", ["yes", "cancel", "back", "due date: Friday", '"create a site"', "title = Create a site"]
)
def test_what_the_form_understands_is_for_the_form(text: str) -> None:
    assert turn_of(text, TITLE, is_command=True, names_data=True) == ForTheForm()


def test_a_question_is_answered_in_between() -> None:
    assert turn_of("who is customer 12?", TITLE, is_command=False, names_data=True) == InBetween()
    assert turn_of("and in Leeds?", DUE, is_command=False, names_data=False) == InBetween()
    assert turn_of("wait, how many tasks are there", TITLE, is_command=False, names_data=True) == InBetween()
    assert turn_of("show me the tasks", PREVIEW, is_command=False, names_data=True) == InBetween()


def test_a_command_may_be_the_text_that_is_asked_for_and_nothing_else() -> None:
    assert turn_of("create a site named West", TITLE, is_command=True, names_data=True) == Perhaps()
    assert turn_of("create a site named West", DUE, is_command=True, names_data=True) == SomethingNew()
    assert turn_of("create a site named West", PREVIEW, is_command=True, names_data=True) == SomethingNew()
