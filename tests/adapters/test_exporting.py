from __future__ import annotations

import asyncio
import datetime as dt
import math
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.adapters.exporting import export, parquet
from quaestor.core.catalog import Kind
from quaestor.core.exporting import Format
from quaestor.core.rows import Cell, ResultColumn, Rows

UTC = dt.UTC


def table(*columns: tuple[str, Kind, list[Cell]]) -> Rows:
    return Rows(
        tuple(ResultColumn(name, kind) for name, kind, _ in columns),
        tuple(zip(*[cells for *_, cells in columns], strict=True)),
    )


def read(content: bytes, folder: Path) -> tuple[list[tuple[str, str]], list[tuple[object, ...]]]:
    """Column names with types, and rows, as another reader of the file sees them."""
    path = folder / "read.parquet"
    path.write_bytes(content)
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        described = connection.execute("DESCRIBE FROM read_parquet($path)", {"path": str(path)}).fetchall()
        rows = connection.execute("FROM read_parquet($path)", {"path": str(path)}).fetchall()
    return [(name, kind) for name, kind, *_ in described], rows


@pytest.mark.parametrize(
    ("kind", "cells", "type_name"),
    [
        (Kind.INTEGER, [1, None, -(2**63)], "BIGINT"),
        (Kind.INTEGER, [2**63, 1], "DECIMAL(38,0)"),
        (Kind.NUMBER, [Decimal("1.50"), Decimal("-1234567.125"), None], "DECIMAL(10,3)"),
        (Kind.NUMBER, [Decimal("0.00"), 3], "DECIMAL(3,2)"),
        (Kind.NUMBER, [Decimal("1E+3")], "DECIMAL(4,0)"),
        (Kind.NUMBER, [0.1, 1e300, math.inf], "DOUBLE"),
        (Kind.BOOLEAN, [True, False, None], "BOOLEAN"),
        (Kind.DATE, [dt.date(2024, 2, 29), None], "DATE"),
        (Kind.TIMESTAMP, [dt.datetime(2024, 2, 29, 1, 2, 3, 456789)], "TIMESTAMP"),
        (Kind.TIMESTAMP, [dt.datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC)], "TIMESTAMP WITH TIME ZONE"),
        (Kind.TIME, [dt.time(23, 59, 59)], "TIME"),
        (Kind.BINARY, [b"\x00\xff", b""], "BLOB"),
        (Kind.TEXT, ["=1+1", "", "NULL", "é\n", None], "VARCHAR"),
        (Kind.DATE, [None, None], "DATE"),
        (Kind.NUMBER, [], "BIGINT"),
    ],
)
def test_parquet_keeps_types_and_values(kind: Kind, cells: list[Cell], type_name: str, tmp_path: Path) -> None:
    columns, rows = read(parquet(table(("c", kind, cells))), tmp_path)
    assert columns == [("c", type_name)]
    assert [row[0] for row in rows] == cells


def test_a_decimal_too_wide_for_any_type_becomes_a_double(tmp_path: Path) -> None:
    columns, rows = read(parquet(table(("c", Kind.NUMBER, [Decimal("1e30"), Decimal("1e-30")]))), tmp_path)
    assert columns == [("c", "DOUBLE")]
    assert rows == [(1e30,), (1e-30,)]


def test_dates_that_sqlite_keeps_as_text_become_dates_where_all_are(tmp_path: Path) -> None:
    good, mixed = ["2024-01-31", None], ["2024-01-31", "soon"]
    stamps = ["2024-01-31 10:11:12", None]
    found = table(("a", Kind.DATE, [*good]), ("b", Kind.DATE, [*mixed]), ("c", Kind.TIMESTAMP, [*stamps]))
    columns, rows = read(parquet(found), tmp_path)
    assert columns == [("a", "DATE"), ("b", "VARCHAR"), ("c", "TIMESTAMP")]
    assert rows[0] == (dt.date(2024, 1, 31), "2024-01-31", dt.datetime(2024, 1, 31, 10, 11, 12))


def test_cells_of_other_or_mixed_types_are_text(tmp_path: Path) -> None:
    found = table(
        ("json", Kind.JSON, [{"a": [1, None]}]),
        ("span", Kind.INTERVAL, [dt.timedelta(hours=1)]),
        ("uuid", Kind.OTHER, [UUID(int=1)]),
        ("half", Kind.TEXT, ["a\0\ud800"]),
    )
    columns, rows = read(parquet(found), tmp_path)
    assert {kind for _, kind in columns} == {"VARCHAR"}
    assert rows == [('{"a": [1, null]}', "P0DT1H0M0S", str(UUID(int=1)), "a\ufffd\ufffd")]
    assert read(parquet(table(("mixed", Kind.INTEGER, [1, "two", None]))), tmp_path)[1] == [("1",), ("two",), (None,)]


def test_names_that_repeat_or_are_odd_stay_apart(tmp_path: Path) -> None:
    names = ["a", "A", "a", "a_2", "", 'q"uote', "x, y); DROP TABLE t; --"]
    found = Rows(tuple(ResultColumn(name, Kind.INTEGER) for name in names), (tuple(range(len(names))),))
    columns, rows = read(parquet(found), tmp_path)
    assert rows == [tuple(range(len(names)))]
    written = [name for name, _ in columns]
    assert len({name.lower() for name in written}) == len(names)
    assert [written[0], *written[5:]] == ["a", 'q"uote', "x, y); DROP TABLE t; --"]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.integers(-(2**63), 2**63 - 1)
        )
    )
)
def test_any_text_and_number_survive_parquet(rows: list[tuple[str, int]]) -> None:
    import tempfile

    found = Rows((ResultColumn("t", Kind.TEXT), ResultColumn("n", Kind.INTEGER)), tuple(rows))
    with tempfile.TemporaryDirectory() as folder:
        assert read(parquet(found), Path(folder))[1] == rows


@pytest.mark.parametrize(
    ("format_", "start"), [(Format.CSV, b"n\r\n1\r\n"), (Format.JSON, b"{"), (Format.PARQUET, b"PAR1")]
)
def test_an_export_is_a_named_file_of_its_type(format_: Format, start: bytes) -> None:
    made = asyncio.run(export(table(("n", Kind.INTEGER, [1])), format_, "ans 1"))
    assert made.name == f"ans-1.{format_}"
    assert made.content.startswith(start)
    assert "/" in made.media_type
