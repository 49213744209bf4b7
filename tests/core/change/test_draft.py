"""How a draft moves: only a yes to the preview on screen leads to a write, whatever else is said before and after."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from quaestor.core.catalog import Kind
from quaestor.core.change.draft import (
    Apply,
    Ask,
    Draft,
    Next,
    Over,
    Parse,
    Preview,
    Settle,
    State,
    Tell,
    choosing,
    chosen,
    confirmed,
    ended,
    filled,
    moved,
    previewed,
    refused,
    started,
)
from quaestor.core.change.operation import Operation
from quaestor.core.change.replies import read_reply
from quaestor.core.change.slots import Choice, Reference, Slot

SLOTS = (
    Slot("title", "title", Kind.TEXT, required=True),
    Slot("due", "due date", Kind.DATE, required=True),
    Slot("note", "note", Kind.TEXT, required=False),
)
NEW = Draft("d_1", "ana", "shop", "task", Operation.INSERT, SLOTS)


def said(draft: Draft, *messages: str) -> tuple[Draft, Next]:
    """Each message in turn, as the flow would take it: texts are taken as they are, previews are shown."""
    draft, then = started(draft)
    for message in messages:
        draft, then = moved(draft, read_reply(message, draft.slots))
        if isinstance(then, Parse):
            draft, then = filled(draft, then.texts)
        if isinstance(then, Preview):
            draft = previewed(draft)
        if isinstance(then, Apply):
            draft = confirmed(draft, "token")
    return draft, then


def test_required_fields_are_asked_one_at_a_time_and_optional_ones_offered_once() -> None:
    draft, then = said(NEW)
    assert (draft.asking, then) == ("title", Ask())
    draft, then = said(NEW, "Fix the pump")
    assert (draft.asking, then) == ("due", Ask())
    draft, then = said(NEW, "Fix the pump", "Friday")
    assert (draft.asking, then) == (None, Ask())
    draft, then = said(NEW, "Fix the pump", "Friday", "skip")
    assert (draft.state, then) == (State.PREVIEWED, Preview())


def test_a_yes_to_the_preview_writes() -> None:
    assert said(NEW, "Fix the pump", "Friday", "skip", "yes")[1] == Apply()


@pytest.mark.parametrize("reply", ["no", "nope", "maybe", "y e s", "yes, but on Tuesday", "later", "ok?", "", "help"])
def test_anything_else_to_the_preview_does_not(reply: str) -> None:
    draft, then = said(NEW, "Fix the pump", "Friday", "skip", reply)
    assert then != Apply()
    assert draft.state in (State.COLLECTING, State.PREVIEWED)
    assert draft.values == {"title": "Fix the pump", "due": "Friday"}, "nothing is lost"


def test_a_correction_at_the_preview_shows_it_anew() -> None:
    draft, then = said(NEW, "Fix the pump", "Friday", "skip", "change due date to Tuesday")
    assert (draft.state, draft.values["due"], then) == (State.PREVIEWED, "Tuesday", Preview())


def test_a_yes_before_the_preview_is_a_value() -> None:
    draft, _ = said(NEW, "yes")
    assert (draft.values, draft.state) == ({"title": "yes"}, State.COLLECTING)


def test_several_fields_in_one_message_are_all_taken() -> None:
    draft, then = said(NEW, "title: Fix the pump, due date: Friday, note: urgent")
    assert (draft.state, then) == (State.PREVIEWED, Preview())


def test_back_asks_for_the_field_before() -> None:
    draft, then = said(NEW, "Fix the pump", "Friday", "back")
    assert (draft.asking, draft.values, then) == ("due", {"title": "Fix the pump"}, Ask())


def test_a_number_is_the_option_on_screen_and_not_the_key_of_a_row_that_nobody_sees() -> None:
    slot = Slot("site", "site", Kind.INTEGER, required=True, refers=Reference("sites", "id"))
    draft = choosing(replace(NEW, slots=(slot,)), "site", [Choice(2, "Aarhus"), Choice(1, "Bergen"), Choice(12, "2")])
    assert [chosen(text, draft) for text in ("1", "3", "12", "bergen")] == [
        draft.menu[0],
        draft.menu[2],
        draft.menu[2],
        draft.menu[1],
    ]
    assert chosen("2", draft) == draft.menu[2], "a name that is a number is the name"


def test_cancelling_ends_it_at_any_point() -> None:
    for messages in ([], ["Fix the pump"], ["Fix the pump", "Friday", "skip"]):
        draft, then = said(NEW, *messages, "cancel")
        assert (draft.state, then) == (State.ABANDONED, Over())
        assert moved(draft, read_reply("yes", SLOTS)) == (draft, Over())


def test_a_value_the_database_refuses_is_the_only_one_asked_again() -> None:
    draft, _ = said(NEW, "Fix the pump", "Friday", "skip", "yes")
    draft = refused(draft, "due")
    assert (draft.asking, draft.values, draft.state) == ("due", {"title": "Fix the pump"}, State.COLLECTING)
    draft, then = filled(draft, {"due": "Monday"})
    assert then == Preview(), "optional fields are not offered twice"


def test_a_deletion_needs_nothing_but_its_preview() -> None:
    gone = replace(NEW, operation=Operation.DELETE, targets=({"id": 1},))
    assert started(gone)[1] == Preview()


def test_an_update_asks_what_is_to_be_changed() -> None:
    update = replace(NEW, operation=Operation.UPDATE, targets=({"id": 1},))
    assert started(update) == (replace(update, asking=None), Ask())
    draft, then = said(update, "due date: Friday")
    assert (draft.values, then) == ({"due": "Friday"}, Preview())


@given(
    st.lists(
        st.sampled_from(
            ["yes", "no", "back", "skip", "show", "help", "next", "prev", "edit note", "x", "due date: Monday"]
        )
    )
)
def test_every_message_leaves_something_to_do_or_ends_it(messages: list[str]) -> None:
    draft, then = said(NEW, *messages)
    assert isinstance(then, Ask | Preview | Apply | Tell | Over | Settle)
    assert (then in (Apply(), Settle())) == (draft.state is State.CONFIRMED)


class Conversations(RuleBasedStateMachine):
    """Any sequence of messages and database errors: a write happens only right after a preview of just those values."""

    def __init__(self) -> None:
        super().__init__()
        self.draft, self.then = started(NEW)
        self.shown: dict[str, object] | None = None
        self.written: dict[str, object] | None = None

    def settle(self) -> None:
        if isinstance(self.then, Parse):
            self.draft, self.then = filled(self.draft, self.then.texts)
        if isinstance(self.then, Preview):
            self.draft = previewed(self.draft)
            self.shown = dict(self.draft.values)

    @precondition(lambda self: self.draft.state is not State.CONFIRMED)
    @rule(
        message=st.sampled_from(
            ["yes", "no", "back", "skip", "show", "edit title", "a value", "note: x", "due date: Friday"]
        )
        | st.text(max_size=6)
    )
    def say(self, message: str) -> None:
        was = self.draft
        self.draft, self.then = moved(self.draft, read_reply(message, self.draft.slots))
        if self.then == Apply():
            assert was.state is State.PREVIEWED
            assert message.strip().lower().rstrip(".!") == "yes" or "y" in message.lower()
            assert self.shown == dict(self.draft.values)
            self.draft = confirmed(self.draft, "token")
        self.settle()

    @precondition(lambda self: self.draft.state is State.CONFIRMED)
    @rule(fails=st.sampled_from([None, "title", "due"]))
    def apply(self, fails: str | None) -> None:
        assert self.written is None, "written twice"
        if fails is None:
            self.written = dict(self.draft.values)
            self.draft = ended(self.draft, State.APPLIED)
        else:
            self.draft, self.then = refused(self.draft, fails), Ask()

    @invariant()
    def what_is_written_was_shown(self) -> None:
        assert self.written is None or self.written == self.shown


TestConversations = Conversations.TestCase
