"""Messages about the last answer as a whole, told by their words alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.conversation.requests import (
    Back,
    Distinct,
    Drop,
    First,
    HowMany,
    Mine,
    More,
    Request,
    Row,
    Wrong,
    request_of,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more", More()),
        ("Show me more, please", None),
        ("next page", More()),
        ("the next 5", More(5)),
        ("the next five rows", More(5)),
        ("the first 10", First(10)),
        ("How many are there?", HowMany()),
        ("how many of them are there", HowMany()),
        ("how many", HowMany()),
        ("How many orders are there?", None),
        ("the second one", Row(2, "")),
        ("tell me about the 3rd", Row(3, "")),
        ("row 4", Row(4, "")),
        ("the last one", Row(-1, "")),
        ("What is the second one's email?", Row(2, "What is it email?")),
        ("the first quarter of 2024", None),
        ("without that filter", Drop()),
        ("remove the country filter", Drop("country")),
        ("clear all filters", Drop(all=True)),
        ("show all of them again", Drop(all=True)),
        ("go back", Back()),
        ("back to the first question", Back(first=True)),
        ("not that column", Wrong()),
        ("without duplicates", Distinct()),
        ("only mine", Mine()),
        ("How many customers are there in Germany?", None),
        ("", None),
    ],
)
def test_a_message_is_a_request_or_says_something_of_its_own(text: str, expected: Request | None) -> None:
    assert request_of(text) == expected


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    assert request_of(text) == request_of(text)
