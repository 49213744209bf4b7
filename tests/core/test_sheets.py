from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.sheets import Cell, read_sheet, typed, unique_names

DAY = dt.date(2024, 1, 31)


def table(rows: list[list[Cell]], merged: list[tuple[tuple[int, int], tuple[int, int]]] | None = None) -> object:
    return {column.name: (column.type, list(column.cells)) for column in read_sheet(rows, merged or ())}


def test_the_first_row_of_texts_is_the_header() -> None:
    assert table([["name", "n"], ["Ana", 1.0], ["Bob", 2.0]]) == {
        "name": ("VARCHAR", ["Ana", "Bob"]),
        "n": ("BIGINT", [1, 2]),
    }


def test_titles_gaps_and_notes_around_a_table_are_left_out() -> None:
    rows: list[list[Cell]] = [
        ["", "Sales 2024", "", ""],
        ["", "", "", ""],
        ["", "region", "", "sales"],
        ["", "North", "", 1.0],
        ["", "", "", ""],
        ["", "South", "", 2.0],
        ["", "", "", ""],
        ["", "Source: finance", "", ""],
    ]
    assert table(rows) == {"region": ("VARCHAR", ["North", "South"]), "sales": ("BIGINT", [1, 2])}


def test_an_unfinished_row_is_no_note() -> None:
    rows: list[list[Cell]] = [["name", "n"], ["Ana", 1.0], ["", ""], ["Bob", 2.0], ["Cyd", ""]]
    assert table(rows) == {"name": ("VARCHAR", ["Ana", "Bob", "Cyd"]), "n": ("BIGINT", [1, 2, None])}


def test_a_sheet_without_a_header_keeps_its_first_row() -> None:
    assert table([[1.0, "a"], [2.0, "b"]]) == {"column_1": ("BIGINT", [1, 2]), "column_2": ("VARCHAR", ["a", "b"])}


def test_years_can_be_headings() -> None:
    assert table([["region", 2023.0, 2024.0], ["North", 1.5, 2.0]]) == {
        "region": ("VARCHAR", ["North"]),
        "2023": ("DOUBLE", [1.5]),
        "2024": ("BIGINT", [2]),
    }


def test_headings_become_names_that_are_there_and_differ() -> None:
    rows: list[list[Cell]] = [["a", "A", "", "two\nlines", "a"], [1.0, 2.0, 3.0, 4.0, 5.0]]
    assert [column.name for column in read_sheet(rows)] == ["a", "A_2", "column_3", "two lines", "a_3"]


def test_a_merged_area_has_its_value_in_every_cell() -> None:
    rows: list[list[Cell]] = [["region", "city"], ["North", "Oslo"], ["", "Bergen"], ["South", "Rome"]]
    assert table(rows, [((1, 0), (2, 0))]) == {
        "region": ("VARCHAR", ["North", "North", "South"]),
        "city": ("VARCHAR", ["Oslo", "Bergen", "Rome"]),
    }


def test_a_merged_title_above_the_header_is_a_title() -> None:
    rows: list[list[Cell]] = [["All sales", ""], ["region", "n"], ["North", 1.0]]
    assert table(rows, [((0, 0), (0, 1))]) == {"region": ("VARCHAR", ["North"]), "n": ("BIGINT", [1])}


@pytest.mark.parametrize(
    ("cells", "type_name", "found"),
    [
        ([1.0, 2.5], "DOUBLE", [1.0, 2.5]),
        ([True, False, None], "BOOLEAN", [True, False, None]),
        ([True, 1], "VARCHAR", ["true", "1"]),
        (["1", "-2", 3], "BIGINT", [1, -2, 3]),
        (["1,234", "5.5"], "DOUBLE", [1234.0, 5.5]),
        (["00123", "00456"], "VARCHAR", ["00123", "00456"]),
        (["1234567890123456789"], "VARCHAR", ["1234567890123456789"]),
        ([1, "n/a", "-"], "BIGINT", [1, None, None]),
        (["n/a", "-"], "VARCHAR", ["n/a", "-"]),
        ([1, "about two"], "VARCHAR", ["1", "about two"]),
        ([DAY, "2024-02-01"], "DATE", [DAY, dt.date(2024, 2, 1)]),
        (["2024-02-30"], "VARCHAR", ["2024-02-30"]),
        ([DAY, dt.datetime(2024, 1, 2, 3)], "TIMESTAMP", [dt.datetime(2024, 1, 31), dt.datetime(2024, 1, 2, 3)]),
        ([dt.time(3), None], "TIME", [dt.time(3), None]),
        ([dt.time(3), dt.timedelta(hours=30)], "INTERVAL", [dt.timedelta(hours=3), dt.timedelta(hours=30)]),
        ([DAY, 4], "VARCHAR", ["2024-01-31", "4"]),
        ([None, None], "VARCHAR", [None, None]),
    ],
)
def test_a_column_gets_the_narrowest_type_that_holds_all_of_it(
    cells: list[Cell], type_name: str, found: list[Cell]
) -> None:
    assert typed(cells) == (type_name, found)


@pytest.mark.parametrize("rows", [[], [[]], [["", ""]], [[None]]])
def test_an_empty_sheet_is_no_table(rows: list[list[Cell]]) -> None:
    assert read_sheet(rows) == ()


def test_a_header_alone_is_an_empty_table() -> None:
    assert table([["a", "b"]]) == {"a": ("VARCHAR", []), "b": ("VARCHAR", [])}


CELLS = st.one_of(
    st.none(), st.text(max_size=4), st.floats(allow_nan=False, allow_infinity=False), st.booleans(), st.dates(),
    st.datetimes(), st.times(), st.timedeltas(),
)  # fmt: skip
PLACES = st.tuples(st.integers(0, 6), st.integers(0, 6))


@given(st.lists(st.lists(CELLS, max_size=5), max_size=8), st.lists(st.tuples(PLACES, PLACES), max_size=3))
def test_any_sheet_gives_columns_of_one_length_with_names_of_their_own(
    rows: list[list[Cell]], merged: list[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    columns = read_sheet(rows, merged)
    names = [column.name.lower() for column in columns]
    assert len(set(names)) == len(names)
    assert len({len(column.cells) for column in columns}) <= 1
    assert all(names)


@given(st.lists(st.sampled_from(["a", "A", "a_2", "", "column_1"]), max_size=8))
def test_names_are_unique_whatever_they_were(names: list[str]) -> None:
    unique = unique_names(names)
    assert len({name.lower() for name in unique}) == len(names)
