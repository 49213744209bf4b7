"""Numbers are exact, in the unit of their column and within its bounds, or asked for again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.change.reading import Value
from tests.adapters.values.slots import WEDNESDAY, cell, read, refusal


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3),
        ("-7", -7),
        ("+7", 7),
        ("1,200", 1200),
        ("2.5k", 2500),
        ("3 million", 3_000_000),
        ("three", 3),
        ("minus three", -3),
        ("twenty-five", 25),
        ("two hundred and fifty", 250),
        ("a hundred", 100),
        ("a dozen", 12),
        ("12 pcs", 12),
        ("7.0", 7),
    ],
)
def test_a_whole_number_is_read_in_figures_and_words(text: str, number: int) -> None:
    found = cell(text, Kind.INTEGER)
    assert found == number
    assert type(found) is int


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1200.5", "1200.5"),
        ("1,200.50", "1200.50"),
        ("1.200,50", "1200.50"),
        ("1 200,50", "1200.50"),
        ("1'200.50", "1200.50"),
        ("1,5", "1.5"),
        (".5", "0.5"),
        ("€1,200.50", "1200.50"),
        ("1200.50 EUR", "1200.50"),
        ("(5)", "-5"),
        ("half a million", "500000"),
        ("one and a half", "1.5"),
        ("three point five", "3.5"),
        ("0.10", "0.10"),
    ],
)
def test_a_decimal_is_exact(text: str, number: str) -> None:
    found = cell(text, Kind.NUMBER, units="EUR")
    assert isinstance(found, Decimal)
    assert str(found) == number


def test_a_dot_that_may_part_thousands_is_asked_back_where_people_write_so() -> None:
    german = replace(WEDNESDAY, language="de")
    assert refusal("1.200", Kind.NUMBER, german) == "ambiguous"
    assert cell("1.200", Kind.INTEGER, german) == 1200
    assert cell("1.200", Kind.NUMBER) == Decimal("1.200")


def test_a_unit_is_converted_to_the_columns_own() -> None:
    assert cell("90 minutes", Kind.NUMBER, column="hours_spent") == Decimal("1.5")
    assert cell("2h", Kind.INTEGER, column="duration_seconds") == 7200
    assert cell("3 hours", Kind.NUMBER, units="hours") == 3


def test_a_unit_that_does_not_fit_is_not_dropped() -> None:
    assert refusal("3 hours", Kind.INTEGER, column="quantity") == "wrong_unit"
    assert refusal("$5", Kind.NUMBER, units="EUR") == "wrong_unit"
    assert refusal("3 kg", Kind.NUMBER, units="hours") == "wrong_unit"


def test_percent_means_what_the_column_holds() -> None:
    assert cell("10%", Kind.NUMBER, is_fraction=True) == Decimal("0.1")
    assert cell("10%", Kind.NUMBER, column="discount_percent") == 10
    assert refusal("10%", Kind.NUMBER, column="price") == "wrong_unit"


@pytest.mark.parametrize(
    ("text", "type_name", "code"),
    [
        ("32768", "smallint", "out_of_range"),
        ("-1", "int(11) unsigned", "out_of_range"),
        ("256", "UTINYINT", "out_of_range"),
        ("9223372036854775808", "INTEGER", "out_of_range"),
        ("12.5", "INTEGER", "not_a_number"),
    ],
)
def test_a_whole_number_has_to_fit(text: str, type_name: str, code: str) -> None:
    assert refusal(text, Kind.INTEGER, type=type_name) == code


def test_a_decimal_is_never_rounded() -> None:
    assert refusal("1.005", Kind.NUMBER, type="NUMERIC(10, 2)") == "too_exact"
    assert refusal("100000000", Kind.NUMBER, type="DECIMAL(10,2)") == "out_of_range"
    assert cell("99999999.99", Kind.NUMBER, type="decimal(10,2)") == Decimal("99999999.99")


@pytest.mark.parametrize(
    "text", ["1 or 1=1", "1;", "1--", "0x10", "1,20,0", "12 apples", "one or two", "NaN", "∞", "1e999"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert refusal(text, Kind.NUMBER) in ("not_a_number", "wrong_unit")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_a_decimal_said_back_is_read_as_the_same(number: Decimal) -> None:
    found = read(format(number, "f"), Kind.NUMBER)
    assert isinstance(found, Value)
    assert found.cell == number
    assert cell(found.read_as, Kind.NUMBER) == number


@given(st.integers(-(2**63), 2**63 - 1))
def test_a_whole_number_said_back_is_read_as_the_same(number: int) -> None:
    found = read(str(number), Kind.INTEGER)
    assert isinstance(found, Value)
    assert found.cell == number
    assert cell(found.read_as, Kind.INTEGER) == number
