"""What a message says to a form: commands only as whole messages, everything else is a value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.change.replies import (
    Back,
    Cancel,
    Edit,
    Fill,
    Help,
    No,
    Reply,
    Said,
    Show,
    Skip,
    Turn,
    Yes,
    read_reply,
)
from quaestor.core.change.slots import Slot

SLOTS = (
    Slot("title", "title", Kind.TEXT, required=True),
    Slot("due_date", "due date", Kind.DATE, required=True),
    Slot("priority", "priority", Kind.TEXT, required=False),
    Slot("site_id", "site", Kind.INTEGER, required=True),
)


@pytest.mark.parametrize(
    ("message", "reply"),
    [
        ("yes", Yes()),
        ("Yes.", Yes()),
        ("YES!", Yes()),
        ("confirm", Yes()),
        ("no", No()),
        ("cancel", Cancel()),
        ("Never mind.", Cancel()),
        ("back", Back()),
        ("skip", Skip()),
        ("show", Show()),
        ("help", Help()),
        ("next", Turn(forward=True)),
        ("prev", Turn(forward=False)),
        ("edit due date", Edit("due_date")),
        ("change the priority to high", Edit("priority", "high")),
        ("set site = Leeds", Edit("site_id", "Leeds")),
    ],
)
def test_a_command_is_the_whole_message(message: str, reply: Reply) -> None:
    assert read_reply(message, SLOTS) == reply


@pytest.mark.parametrize(
    "message",
    [
        "Cancel culture",
        "Get well soon card",
        "list of parts",
        "Drop-off point",
        "Stop the leak",
        "Help desk moves",
        "No smoking sign",
        "yes and no",
        "Yes, but on Tuesday",
        "Back door lock",
        "Show room cleaning",
        "Change the filter",
        "edit the manual",
        "Delete old logs",
        "yesterday",
        "Time is money",
        "a: b",
    ],
)
def test_a_value_may_hold_the_words_of_a_command(message: str) -> None:
    assert read_reply(message, SLOTS) == Said(message)


@pytest.mark.parametrize(("message", "text"), [('"cancel"', "cancel"), ("'next'", "next"), ("“yes”", "yes")])
def test_in_quotes_a_command_is_a_value(message: str, text: str) -> None:
    assert read_reply(message, SLOTS) == Said(text)


@pytest.mark.parametrize(
    ("message", "texts"),
    [
        ("priority=high", {"priority": "high"}),
        ("priority: high, due date: next Friday", {"priority": "high", "due_date": "next Friday"}),
        ("priority is high and site is Leeds", {"priority": "high", "site_id": "Leeds"}),
        (
            "title: pump, valve and hose; due_date = 2026-12-01",
            {"title": "pump, valve and hose", "due_date": "2026-12-01"},
        ),
        ('title="due date: never"', {"title": "due date: never"}),
        ("site_id=7", {"site_id": "7"}),
    ],
)
def test_several_fields_may_be_filled_at_once(message: str, texts: dict[str, str]) -> None:
    assert read_reply(message, SLOTS) == Fill(texts)


@given(st.text(max_size=80))
def test_any_text_is_read_and_only_a_plain_yes_is_one(message: str) -> None:
    reply = read_reply(message, SLOTS)
    if isinstance(reply, Yes):
        assert message.strip().lower().rstrip(".!") in {
            "yes",
            "y",
            "yes please",
            "confirm",
            "confirmed",
            "i confirm",
            "apply",
        }
