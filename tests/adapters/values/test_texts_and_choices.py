"""Choices, texts and what has a form of its own; hostile texts are plain values of text fields and of no other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.adapters.values import TypedValues
from quaestor.core.catalog import Kind
from quaestor.core.change.reading import Unreadable, Value
from quaestor.core.change.slots import Choice, Slot
from quaestor.core.privacy.holdings import Holding
from tests.adapters.values.slots import WEDNESDAY, cell, read, refusal

FREQUENCIES = (Choice("W", "Weekly"), Choice("M", "Monthly", also=("each month",)), Choice("Q", "Quarterly"))
PRIORITIES = (Choice(1, "critical"), Choice(2, "high"), Choice(3, "medium"), Choice(4, "low"))
YES_NO = (Choice(True, "yes"), Choice(False, "no"))


@pytest.mark.parametrize("text", ["M", "Monthly", "monthly", "2", "Monthly (2)", "each month", "month", "monthyl"])
def test_a_choice_is_named_in_many_ways(text: str) -> None:
    assert cell(text, Kind.TEXT, choices=FREQUENCIES) == "M"


def test_a_number_is_the_value_where_values_are_numbers() -> None:
    assert cell("4", Kind.INTEGER, choices=PRIORITIES) == 4
    assert cell("high", Kind.INTEGER, choices=PRIORITIES) == 2


def test_a_near_spelling_counts_only_where_one_is_near() -> None:
    twins = (Choice("a", "northern"), Choice("b", "northers"))
    assert refusal("northerz", Kind.TEXT, choices=twins) == "ambiguous"
    assert refusal("daily", Kind.TEXT, choices=FREQUENCIES) == "not_a_choice"
    assert refusal("9", Kind.TEXT, choices=FREQUENCIES) == "not_a_choice"


@pytest.mark.parametrize(("text", "is_so"), [("yes", True), ("Y", True), ("on", True), ("1", True), ("off", False)])
def test_yes_and_no_have_many_names(text: str, is_so: bool) -> None:
    assert cell(text, Kind.BOOLEAN, choices=YES_NO) is is_so
    labelled = (Choice(True, "active"), Choice(False, "left"))
    assert cell(text, Kind.BOOLEAN, choices=labelled) is is_so


def test_only_outer_white_space_of_a_text_goes() -> None:
    assert cell("  Get well soon  card \n", Kind.TEXT) == "Get well soon  card"


def test_a_known_text_is_taken_in_its_own_spelling_and_others_are_let_be() -> None:
    assert cell("WEEKLY", Kind.TEXT, known=("weekly", "monthly")) == "weekly"
    assert cell("Weekdays", Kind.TEXT, known=("weekly", "monthly")) == "Weekdays"


def test_a_text_has_to_fit() -> None:
    assert cell("x" * 40, Kind.TEXT, longest=40) == "x" * 40
    assert refusal("x" * 41, Kind.TEXT, longest=40) == "too_long"


def test_nothing_is_a_value_where_nothing_may_be() -> None:
    for kind in (Kind.INTEGER, Kind.DATE, Kind.TEXT):
        assert cell("none", kind) is None
        assert cell("", kind) is None
    assert refusal("none", Kind.DATE, nullable=False) == "required"
    assert refusal("", Kind.TEXT, nullable=False) == "required"
    assert cell("none", Kind.TEXT, nullable=False) == "none"
    assert cell("Null", Kind.TEXT) == "Null"


def test_an_email_address_has_its_form() -> None:
    assert cell("Maria.Lopez@Example.COM", Kind.TEXT, holds=Holding.EMAIL) == "Maria.Lopez@example.com"
    assert cell("ada@facility.example", Kind.TEXT, holds=Holding.EMAIL) == "ada@facility.example"
    for text in ("maria", "maria@", "maria@localhost", "a b@c.de", "a@b.de, c@d.de"):
        assert refusal(text, Kind.TEXT, holds=Holding.EMAIL) == "not_an_email"


def test_a_phone_number_is_kept_as_given_and_made_international_where_the_country_is_known() -> None:
    assert cell("+49 40 555 0100", Kind.TEXT, holds=Holding.PHONE) == "+49 40 555 0100"
    assert cell("555-555-5555", Kind.TEXT, holds=Holding.PHONE) == "555-555-5555"
    german = replace(WEDNESDAY, region="DE")
    assert cell("040 5550100", Kind.TEXT, german, holds=Holding.PHONE) == "+49405550100"
    assert refusal("call me", Kind.TEXT, holds=Holding.PHONE) == "not_a_phone"
    assert refusal("+49 1", Kind.TEXT, holds=Holding.PHONE) == "not_a_phone"


def test_json_and_uuids_have_their_forms_and_files_cannot_be_typed() -> None:
    assert cell('{"a": [1, 2]}', Kind.JSON) == '{"a": [1, 2]}'
    assert refusal("{a: 1}", Kind.JSON) == "not_json"
    assert refusal("NaN", Kind.JSON) == "not_json"
    assert cell("{7F3C1F0E-2A4B-4C6D-8E9F-0A1B2C3D4E5F}", Kind.OTHER, type="uuid").__class__ is str
    assert refusal("7f3c", Kind.OTHER, type="uuid") == "not_a_uuid"
    assert refusal("x", Kind.BINARY) == "not_supported"


def test_what_no_database_keeps_is_refused() -> None:
    assert refusal("a\0b", Kind.TEXT) == "not_a_text"
    assert refusal("a\ud800b", Kind.TEXT) == "not_a_text"


TYPED = [kind for kind in Kind if kind not in (Kind.TEXT, Kind.OTHER)]


@pytest.mark.shared
def test_hostile_texts_are_plain_values_of_text_fields_and_of_no_other(shared_data: Path) -> None:
    lines = (shared_data / "redteam" / "field-injections.txt").read_text("utf-8").splitlines()
    assert len(lines) > 1_000
    taken = []
    for line in lines:
        assert cell(line, Kind.TEXT, nullable=False) == line.strip()
        taken += [(kind, line) for kind in TYPED if isinstance(read(line, kind, nullable=False), Value)]
        taken += [
            (holding, line)
            for holding in (Holding.EMAIL, Holding.PHONE)
            if isinstance(read(line, Kind.TEXT, nullable=False, holds=holding), Value)
        ]
    assert taken == []


@pytest.mark.shared
def test_harmless_texts_are_never_refused(shared_data: Path) -> None:
    for line in (shared_data / "redteam" / "field-benign.txt").read_text("utf-8").splitlines():
        assert cell(line, Kind.TEXT) == line.strip()


kinds = st.sampled_from(list(Kind))
holdings = st.sampled_from([None, Holding.EMAIL, Holding.PHONE])
languages = st.sampled_from(["en", "de", "xx"])
written = (
    st.text()
    | st.from_regex(r"[\d.,:/ -]{1,12}( ?[ap]m)?")
    | st.from_regex(
        r"(in|next|last|at|end of|half) (\d{1,3}|a|Friday|March|two) ?(days|weeks|am|2026|past 9)?", fullmatch=True
    )
)


@given(written, kinds, holdings, languages, st.booleans())
def test_any_text_gives_a_value_or_a_reason(
    text: str, kind: Kind, holds: Holding | None, language: str, nullable: bool
) -> None:
    slot = Slot("field", "field", kind, required=False, nullable=nullable, holds=holds, longest=80)
    found = TypedValues().read(text, slot, replace(WEDNESDAY, language=language))
    assert isinstance(found, Value | Unreadable)
    if isinstance(found, Unreadable):
        assert found.message.endswith((".", "?"))
    elif (
        kind in (Kind.DATE, Kind.TIMESTAMP, Kind.INTEGER, Kind.NUMBER) and "(" not in found.read_as and language == "en"
    ):
        again = TypedValues().read(found.read_as, slot, WEDNESDAY)
        assert isinstance(again, Value)
        assert again.cell == found.cell
