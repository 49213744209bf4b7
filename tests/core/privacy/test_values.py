"""What a column holds by its values."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.privacy.holdings import Holding
from quaestor.core.privacy.national_ids import checks
from quaestor.core.privacy.person_names import are_people
from quaestor.core.privacy.values import holding_by_values


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["ana@example.org", "bo@mail.example.com", "c.d@x.io", "e@f.dk", "g@h.eu"], Holding.EMAIL),
        (["+41 44 668 18 00", "(030) 123-4567", "0151-555-0100", "+14155550132", "212.555.0199"], Holding.PHONE),
        (["078-05-1120", "219-09-9998", "457-55-5462", "123-45-6789", "433-54-3937"], Holding.NATIONAL_ID),
        (["756.9217.0769.85", "756.3452.8169.79", "756.2013.6578.46"] * 2, Holding.NATIONAL_ID),
        (["10.0.0.1", "192.168.1.7", "172.16.0.9", "8.8.8.8:443", "2001:db8::1"], Holding.IP_ADDRESS),
        (["4111 1111 1111 1111", "5500005555555559", "340000000000009", "6011000000000004"] * 2, Holding.CARD),
        (
            ["DE89370400440532013000", "GB29 NWBK 6016 1331 9268 19", "FR1420041010050500013M02606"] * 2,
            Holding.BANK_ACCOUNT,
        ),
        (["47.37690, 8.54170", "52.52000, 13.40500"] * 3, Holding.COORDINATES),
        (["12 Main Street", "7 Oak Avenue, Apt 4", "99 Elm St.", "1 High Road", "5 King's Lane"], Holding.ADDRESS),
        (["Hauptstraße 12", "Am Ring 4a", "Lindenweg 7", "Seestr. 18", "Marktplatz 1"], Holding.ADDRESS),
        (["plain", "words", "$2b$12$abcdefghijklmnopqrstuuJ5e8vYq3S1p8gkQm1b1", "and", "more"], Holding.CREDENTIAL),
        (["gh" + "p_0123456789abcdefghijABCDEFGHIJ012345"], Holding.CREDENTIAL),
        (["see postgresql://app:hunter2@db/shop for more"], Holding.CREDENTIAL),
        (["4111111111111112", "4111111111111113", "1234567890123", "5500005555555550", "340000000000001"], None),
        (["DE00370400440532013000", "GB00NWBK60161331926819"] * 3, None),
        (["Seattle", "Berlin", "Lagos", "Lima", "Osaka"], None),
        (["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "2024-05-05"], None),
        (["A-100", "A-101", "B-200", "B-201", "C-300"], None),
        (["1600000000", "1600000001", "1600000002", "1600000003", "1600000004"], None),
        (["12 Angry Men", "8 Mile", "101 Dalmatians", "21 Grams", "50 First Dates"], None),
        (["ana@example.org"], None),
        ([], None),
    ],
)
def test_values_tell(values: list[str], expected: Holding | None) -> None:
    assert holding_by_values(values) is expected


def test_four_of_five_are_enough_and_three_are_not() -> None:
    addresses = [f"a{number}@example.org" for number in range(4)]
    assert holding_by_values([*addresses, "unknown"]) is Holding.EMAIL
    assert holding_by_values([*addresses[:3], "unknown", "none"]) is None


def test_every_kind_of_identity_number_that_is_asked_for_is_known_to_the_library() -> None:
    assert len(checks()) == 41
    assert not any(check("no number") for check in checks())


@pytest.mark.parametrize(
    ("values", "one_word", "expected"),
    [
        (["Ana Meier", "Dr. Bo Li", "Jean-Luc Picard", "Ludwig van Beethoven", "Sean O'Casey"], False, True),
        (["Meier, Ana", "Li, Bo", "Ash, Lara", "Kim, Min-jun", "Young, Angus"], False, True),
        (["Ana", "Bo", "Chidi", "Dora", "Eve"], False, False),
        (["Ana", "Bo", "Chidi", "Dora", "Eve"], True, True),
        (["CCTV", "HBS", "NBC", "ABC", "BBC"], True, False),
        (["team 1", "team 2", "team 3", "team 4", "team 5"], True, False),
    ],
)
def test_names_of_people_have_a_form(values: list[str], one_word: bool, expected: bool) -> None:
    assert are_people(values, one_word=one_word) is expected


@given(st.lists(st.text(max_size=200), max_size=20))
def test_any_values_are_taken(values: list[str]) -> None:
    assert holding_by_values(values) in {None, *Holding}
    are_people(values, one_word=True)


@pytest.mark.parametrize(
    "text",
    ["1 " * 100, "a " * 100, "a@" * 100, "0" * 200, ": " * 100, "Dr. " * 50, "12, a" * 40, "a-" * 100, "A1 " * 66],
)
def test_no_value_takes_long_to_judge(text: str) -> None:
    """Forms are tried on what strangers wrote: one that doubles its steps with each character would stop a sync."""
    start = time.perf_counter()
    holding_by_values([text] * 5)
    are_people([text] * 5)
    assert time.perf_counter() - start < 0.5
