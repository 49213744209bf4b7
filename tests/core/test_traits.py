"""What values tell about a column."""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.traits import kind_of_texts, looks_random, words_of


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["2024-01-31", ""], Kind.DATE),
        (["2024-01-31", "2024-01-31 10:00"], Kind.TIMESTAMP),
        (["2024-13-31"], Kind.TEXT),
        (["10:30", "23:59:59"], Kind.TIME),
        (["1", "-20"], Kind.INTEGER),
        (["1", "2.5", ".5"], Kind.NUMBER),
        (["007", "1"], Kind.TEXT),
        (["12345678901234567890"], Kind.TEXT),
        (["True", "false"], Kind.BOOLEAN),
        (["1", "x"], Kind.TEXT),
        (["1", "2024-01-31"], Kind.TEXT),
        ([], Kind.TEXT),
        (["", " "], Kind.TEXT),
    ],
)
def test_texts_have_the_kind_they_are_all_written_as(values: list[str], kind: Kind) -> None:
    assert kind_of_texts("column", values) is kind


def test_digits_that_name_things_stay_text() -> None:
    assert kind_of_texts("zip_code", ["10001", "94105"]) is Kind.TEXT
    assert kind_of_texts("PhoneNumber", ["5551234"]) is Kind.TEXT


def test_hashes_and_uuids_look_random_and_names_do_not() -> None:
    assert looks_random([hashlib.sha256(bytes([n])).hexdigest() for n in range(10)])
    assert looks_random([str(uuid.UUID(int=n)) for n in range(10)])
    assert not looks_random(["Ana Núñez", "Bob", "New York", "ana.nunez@example.org", "internationalisation"])


def test_names_are_split_into_words() -> None:
    assert words_of("billingAddress_ID2") == ("billing", "address", "id", "2")
    assert words_of("HTTPServer name") == ("http", "server", "name")


@given(st.lists(st.dates(min_value=dt.date(1000, 1, 1)), min_size=1))
def test_iso_dates_are_always_dates(days: list[dt.date]) -> None:
    assert kind_of_texts("day", [day.isoformat() for day in days]) is Kind.DATE


@given(st.lists(st.text()))
def test_any_texts_have_a_kind(values: list[str]) -> None:
    assert isinstance(kind_of_texts("column", values), Kind)
