"""What a model sees in place of private values, and how it comes back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.model.stand_ins import put_back, with_stand_ins


def test_each_value_has_one_stand_in() -> None:
    shown, originals = with_stand_ins("ana@x.org, bo@x.io or ana@x.org by 4111 1111 1111 1111")
    assert shown == "PRIVATE_EMAIL_1, PRIVATE_EMAIL_2 or PRIVATE_EMAIL_1 by PRIVATE_CARD_3"
    assert originals == {
        "PRIVATE_EMAIL_1": "ana@x.org",
        "PRIVATE_EMAIL_2": "bo@x.io",
        "PRIVATE_CARD_3": "4111 1111 1111 1111",
    }


def test_what_comes_back_gets_the_values_again() -> None:
    _, originals = with_stand_ins("ana@x.org")
    assert put_back("WHERE email LIKE '%PRIVATE_EMAIL_1%'", originals) == "WHERE email LIKE '%ana@x.org%'"
    assert put_back("PRIVATE_EMAIL_11 PRIVATE_PHONE_1", originals) == "PRIVATE_EMAIL_11 PRIVATE_PHONE_1"
    assert put_back("PRIVATE_EMAIL_1", {}) == "PRIVATE_EMAIL_1"


def test_a_key_is_shown_to_nobody_and_does_not_come_back() -> None:
    shown, originals = with_stand_ins("who uses gh" + "p_0123456789abcdefghijABCDEFGHIJ012345?")
    assert (shown, originals) == ("who uses ••••••?", {})


def test_words_about_keys_stay() -> None:
    text = "api_key: the key of an account; token = 'x'"
    assert with_stand_ins(text) == (text, {})


@given(st.text(max_size=200))
def test_a_text_without_keys_comes_back_as_it_was(text: str) -> None:
    shown, originals = with_stand_ins(text)
    assert put_back(shown, originals) == text or "••••••" in shown or "PRIVATE_" in text
