"""Finding stored values from what people write."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.values import StoredValue, TextValueIndex, normalise, singular_of

INDEX = TextValueIndex(
    [
        StoredValue("city", "name", "Seattle", 3),
        StoredValue("city", "name", "São Paulo"),
        StoredValue("pet", "kind", "cat"),
        StoredValue("team", "title", "Boston Red Stockings"),
        StoredValue("region", "name", "Seattle", 9),
    ]
)


def test_case_and_accents_do_not_matter() -> None:
    assert INDEX.find("sao paulo")[0].value == "São Paulo"
    assert INDEX.find("SEATTLE")[0].score == 1.0


def test_among_equal_matches_the_more_frequent_comes_first() -> None:
    assert [match.table for match in INDEX.find("Seattle")] == ["region", "city"]


def test_a_typo_finds_the_value_with_a_lower_score() -> None:
    match = INDEX.find("Seatle")[0]
    assert match.value == "Seattle"
    assert 0.7 < match.score < 0.95
    assert INDEX.find("Seatle", fuzzy=False) == ()


def test_plurals_and_parts_of_a_value_are_found() -> None:
    assert INDEX.find("cats")[0].value == "cat"
    assert INDEX.find("Red Stockings")[0].value == "Boston Red Stockings"


def test_short_or_empty_words_match_nothing_by_chance() -> None:
    assert INDEX.find("") == ()
    assert INDEX.find("cot") == ()


def test_the_longest_value_bounds_what_need_be_looked_up() -> None:
    assert INDEX.longest() == 3
    assert TextValueIndex([]).longest() == 0


def test_a_narrowed_index_forgets_other_columns() -> None:
    narrowed = INDEX.keeping([("CITY", "Name")])
    assert [match.table for match in narrowed.find("Seattle")] == ["city"]
    assert narrowed.find("cat") == ()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_any_text_may_be_looked_up_and_normalising_twice_changes_nothing(text: str) -> None:
    INDEX.find(text)
    assert normalise(normalise(text)) == normalise(text)


@given(st.lists(st.text(alphabet="abs ye'-é", max_size=12), max_size=6), st.text(alphabet="abs yei", max_size=8))
def test_a_value_is_found_by_its_plural_and_a_plural_by_its_value(values: list[str], wanted: str) -> None:
    index = TextValueIndex([StoredValue("t", "c", value) for value in values])
    same = {value for value in values if singular_of(normalise(value)) == singular_of(normalise(wanted)) != ""}
    exact = {value for value in values if normalise(value) == normalise(wanted) != ""}
    assert {match.value for match in index.find(wanted, fuzzy=False)} == (exact or same)


@given(st.text(max_size=20))
def test_ascii_is_normalised_like_any_other_text(text: str) -> None:
    assert (
        normalise(text.encode("ascii", "ignore").decode())
        == normalise("é" + text.encode("ascii", "ignore").decode())[1:].strip()
    )
