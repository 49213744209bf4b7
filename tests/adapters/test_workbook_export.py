from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from quaestor.adapters.workbook_export import LONGEST_TEXT, MOST_ROWS, is_exact, text_of, workbook
from quaestor.core.errors import BadInput
from quaestor.core.rows import Cell, Rows, name_columns

DAY, MOMENT = dt.date(2024, 2, 29), dt.datetime(2024, 2, 29, 13, 14, 15)


def rows_of(*cells: Cell, name: str = "c") -> Rows:
    rows = tuple((cell,) for cell in cells)
    return Rows(name_columns([name], rows), rows)


def read(content: bytes) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).iter_rows()]


def sheet_xml(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        (3, 3.0),
        (True, True),
        (1.5, 1.5),
        (Decimal("12.50"), 12.5),
        (Decimal("1234567890123.45"), 1234567890123.45),
        (Decimal("12345678901234567.89"), "12345678901234567.89"),
        (9007199254740993, "9007199254740993"),
        (10**18, 1e18),
        (DAY, DAY),
        (MOMENT, MOMENT),
        (dt.time(3, 4, 5), dt.time(3, 4, 5)),
        (dt.timedelta(hours=30), dt.timedelta(hours=30)),
        (dt.timedelta(hours=-1), "'-P0DT1H0M0S"),
        (MOMENT.replace(tzinfo=dt.UTC), "2024-02-29T13:14:15+00:00"),
        (dt.date(1899, 12, 31), "1899-12-31"),
        ("00123", "00123"),
        ("12", "12"),
        ("http://example.org/", "http://example.org/"),
        (["a", 1], '["a", 1]'),
        (b"\x00\x01", "AAE="),
    ],
)
def test_a_cell_keeps_its_type_where_excel_has_it(cell: Cell, kept: object) -> None:
    assert read(workbook(rows_of("x", cell)))[-1] == [kept]


@pytest.mark.parametrize("cell", [None, float("nan"), float("inf"), Decimal("NaN")])
def test_nothing_is_an_empty_cell(cell: Cell) -> None:
    assert read(workbook(rows_of(cell, "x"))) == [["c"], [""], ["x"]]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "＝1", "{=1}", "=HYPERLINK(1)"])
def test_no_text_becomes_a_formula(text: str) -> None:
    content = workbook(rows_of(text, name=text))
    assert "<f>" not in sheet_xml(content)
    header, cell = read(content)
    assert header == cell
    assert not re.match(r"\s*[=+\-@＝]", str(cell[0]))


def test_no_text_becomes_a_link() -> None:
    with zipfile.ZipFile(
        io.BytesIO(workbook(rows_of("http://example.org/", "internal:A1", "external:x.xlsx")))
    ) as archive:
        assert not [name for name in archive.namelist() if "externalLink" in name or name.endswith("sheet1.xml.rels")]


@pytest.mark.parametrize("text", ["\x00\x01\x1f", "\ud800", "a\r\nb", "😀" * 20_000, "x" * 40_000])
def test_any_text_makes_a_workbook_that_opens(text: str) -> None:
    cell = str(read(workbook(rows_of(text)))[1][0])
    assert len(cell) <= LONGEST_TEXT + 100


def test_a_text_that_is_too_long_says_that_it_goes_on() -> None:
    assert text_of("x" * 40_000).endswith("x…")
    assert len(text_of("x" * 40_000)) == LONGEST_TEXT


def test_more_rows_than_a_sheet_holds_are_refused_clearly() -> None:
    rows = Rows(name_columns(["n"], ()), ((1,),) * (MOST_ROWS + 1))
    with pytest.raises(BadInput, match=r"at most 1,048,575 rows"):
        workbook(rows)


def test_columns_of_one_name_and_no_rows_are_fine() -> None:
    assert read(workbook(Rows(name_columns(["a", "a"], ()), ()))) == [["a", "a"]]
    assert read(workbook(Rows((), ()))) == []


@given(st.integers(-(10**20), 10**20) | st.decimals(-(10**12), 10**12, places=3))
def test_a_number_is_written_as_one_only_where_fifteen_digits_hold_it(number: int | Decimal) -> None:
    shown = Decimal(f"{float(number):.15g}")
    assert not is_exact(number) or shown == number
