import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.chart import Mark, Scale, choose_chart, to_vega_lite
from quaestor.core.rows import ResultColumn, Rows


def rows(columns: dict[str, Kind], *cells: tuple[object, ...]) -> Rows:
    return Rows(tuple(ResultColumn(name, kind) for name, kind in columns.items()), cells)


def test_a_label_and_a_number_make_bars_in_the_order_of_the_answer() -> None:
    found = rows({"region": Kind.TEXT, "revenue": Kind.NUMBER}, ("West", 10.5), ("East", 7.0))
    chart = choose_chart(found)
    assert chart is not None
    assert chart.mark is Mark.BAR
    spec = to_vega_lite(chart, found)
    assert spec["data"] == {"values": [{"c0": "West", "c1": 10.5}, {"c0": "East", "c1": 7.0}]}
    assert spec["encoding"]["x"]["sort"] is None  # type: ignore[index]


def bars_down_the_side(*names: str) -> dict[str, object]:
    """The y channel of a chart of those labels, whose values fall."""
    found = rows({"name": Kind.TEXT, "n": Kind.INTEGER}, *((name, 10 - place) for place, name in enumerate(names)))
    chart = choose_chart(found)
    assert chart is not None
    assert chart.horizontal
    return to_vega_lite(chart, found)["encoding"]["y"]  # type: ignore[index, no-any-return]


def test_groups_in_alphabetical_order_are_drawn_from_the_longest_bar_down() -> None:
    assert bars_down_the_side("agriculture", "Banking and insurance", "construction")["sort"] == "-x"


def test_an_order_that_was_asked_for_is_kept() -> None:
    assert bars_down_the_side("Manufacturing", "Banking and insurance", "Construction")["sort"] is None


def test_dates_and_a_number_make_a_line() -> None:
    found = rows({"day": Kind.DATE, "n": Kind.INTEGER}, (dt.date(2026, 1, 1), 3), (dt.date(2026, 1, 2), 4))
    chart = choose_chart(found)
    assert chart is not None
    assert (chart.mark, chart.x.scale) == (Mark.LINE, Scale.TEMPORAL)


@pytest.mark.parametrize("periods", [("2024", "2025"), ("2024-01", "2024-02"), ("2024-Q1", "2024-Q2")])
def test_periods_written_as_text_make_a_line(periods: tuple[str, str]) -> None:
    chart = choose_chart(rows({"period": Kind.TEXT, "n": Kind.INTEGER}, (periods[0], 3), (periods[1], 4)))
    assert chart is not None
    assert chart.mark is Mark.LINE


def test_years_are_an_axis_and_not_a_measure() -> None:
    chart = choose_chart(rows({"year": Kind.INTEGER, "total": Kind.INTEGER}, (2023, 5), (2024, 9)))
    assert chart is not None
    assert (chart.mark, chart.x.column, chart.y.column) == (Mark.LINE, 0, 1)


def test_a_second_label_becomes_the_colour() -> None:
    found = rows(
        {"region": Kind.TEXT, "stage": Kind.TEXT, "deals": Kind.INTEGER},
        ("West", "won", 3), ("West", "lost", 2), ("East", "won", 1),
    )  # fmt: skip
    chart = choose_chart(found)
    assert chart is not None
    assert chart.color is not None
    assert chart.color.column == 1


def test_several_series_over_time_are_told_apart_by_colour() -> None:
    found = rows(
        {"year": Kind.INTEGER, "stage": Kind.TEXT, "deals": Kind.INTEGER},
        (2023, "won", 3), (2023, "lost", 2), (2024, "won", 1),
    )  # fmt: skip
    chart = choose_chart(found)
    assert chart is not None
    assert chart.mark is Mark.LINE
    assert chart.color is not None


def test_two_numbers_over_many_rows_make_points() -> None:
    chart = choose_chart(rows({"age": Kind.INTEGER, "pay": Kind.NUMBER}, *((n, n * 1.5) for n in range(10))))
    assert chart is not None
    assert chart.mark is Mark.POINT


@pytest.mark.parametrize(
    "found",
    [
        rows({"n": Kind.INTEGER}, (1,), (2,)),
        rows({"name": Kind.TEXT, "n": Kind.INTEGER}, ("a", 1)),
        rows({"name": Kind.TEXT, "city": Kind.TEXT}, ("a", "x"), ("b", "y")),
        rows({"name": Kind.TEXT, "n": Kind.INTEGER}, ("a", 1), ("a", 2)),
        rows({"name": Kind.TEXT, "n": Kind.INTEGER}, *((f"n{n}", n) for n in range(200))),
        rows({"picture": Kind.BINARY, "n": Kind.INTEGER}, (b"a", 1), (b"b", 2)),
        rows({"customer_id": Kind.INTEGER, "order_id": Kind.INTEGER}, (1, 1), (2, 2)),
        rows({"day": Kind.DATE, "n": Kind.INTEGER}, (dt.date(2026, 1, 1), 3), (dt.date(2026, 1, 1), 4)),
    ],
    ids=["one column", "one row", "no number", "a label twice", "too many bars", "blobs", "identifiers", "a day twice"],
)
def test_no_chart_where_a_table_says_it_better(found: Rows) -> None:
    assert choose_chart(found) is None


def test_exact_decimals_become_numbers_for_the_eye_only() -> None:
    found = rows({"region": Kind.TEXT, "revenue": Kind.NUMBER}, ("West", Decimal("10.50")), ("East", 2**60))
    chart = choose_chart(found)
    assert chart is not None
    values = to_vega_lite(chart, found)["data"]["values"]  # type: ignore[index]
    assert [value["c1"] for value in values] == [10.5, float(2**60)]


@given(
    st.lists(st.tuples(st.text(), st.integers()), min_size=2, max_size=20, unique_by=lambda pair: pair[0]), st.text()
)
def test_nothing_from_the_data_becomes_a_name_or_an_expression(pairs: list[tuple[str, int]], name: str) -> None:
    found = rows({name: Kind.TEXT, "n": Kind.INTEGER}, *pairs)
    chart = choose_chart(found)
    if chart is None:
        return
    spec = to_vega_lite(chart, found)
    assert set(spec) == {"$schema", "data", "mark", "encoding", "width"}
    fields = [channel["field"] for key, channel in spec["encoding"].items() if key != "tooltip"]  # type: ignore[attr-defined]
    assert set(fields) <= {"c0", "c1"}
