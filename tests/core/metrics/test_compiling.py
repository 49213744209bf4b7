"""Metrics compiled to SQL, run on data in which every fan-out would show: the numbers are those a person counts."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.meaning import (
    DefaultFilter,
    Definition,
    FiscalCalendar,
    Meaning,
    Metric,
    Relationship,
    Snapshot,
    Term,
)
from quaestor.core.metrics import Compiled, Refusal, Sorting, compile_query
from quaestor.core.metrics.grains import Grain
from quaestor.core.metrics.named import Wanted, WantedDimension, WantedFilter, resolve
from quaestor.core.metrics.roads import Network


def integer(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "INTEGER", Kind.INTEGER) for name in names)


def text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "TEXT", Kind.TEXT) for name in names)


def key(column: str, table: str) -> ForeignKey:
    return ForeignKey((column,), table, ("id",))


TABLES = (
    Table("city", (*integer("id"), *text("name")), primary_key=("id",)),
    Table(
        "customer",
        (*integer("id", "city_id"), *text("name", "status")),
        primary_key=("id",),
        foreign_keys=(key("city_id", "city"),),
    ),
    Table("product", (*integer("id", "stock"), *text("name", "kind")), primary_key=("id",)),
    Table(
        "sale",
        (*integer("id", "customer_id", "ship_city_id", "bill_city_id", "freight"), Column("day", "DATE", Kind.DATE)),
        primary_key=("id",),
        foreign_keys=(key("customer_id", "customer"), key("ship_city_id", "city"), key("bill_city_id", "city")),
    ),
    Table(
        "line",
        integer("id", "sale_id", "product_id", "price", "pieces"),
        primary_key=("id",),
        foreign_keys=(key("sale_id", "sale"), key("product_id", "product")),
    ),
    Table(
        "level",
        (*integer("id", "product_id", "amount"), Column("day", "DATE", Kind.DATE)),
        primary_key=("id",),
        foreign_keys=(key("product_id", "product"),),
    ),
    Table("island", integer("id"), primary_key=("id",)),
)
CATALOG = Catalog("shop", "sqlite", TABLES)
DATA = """
INSERT INTO city VALUES (1, 'Rome'), (2, 'Oslo');
INSERT INTO customer VALUES (1, 1, 'Ada', 'A'), (2, 2, 'Bo', 'A'), (3, 2, 'Cy', 'L');
INSERT INTO product VALUES (1, 10, 'pen', 'office'), (2, 20, 'ink', 'office'), (3, 30, 'cake', 'food');
INSERT INTO sale VALUES (1, 1, 2, 1, 5, '2023-01-10'), (2, 1, 1, 1, 7, '2023-04-02'), (3, 2, 2, 1, 9, '2024-03-31');
INSERT INTO line VALUES (1, 1, 1, 2, 10), (2, 1, 2, 3, 1), (3, 1, 3, 4, 2), (4, 2, 1, 2, 5), (5, 3, 3, 4, 1);
INSERT INTO level VALUES (1, 1, 8, '2023-01-31'), (2, 2, 5, '2023-01-31'), (3, 1, 6, '2023-02-28'),
    (4, 2, 4, '2023-02-28'), (5, 3, 2, '2023-02-15');
"""
METRICS = (
    Metric("revenue", "SUM(line.price * line.pieces)", synonyms=("turnover",)),
    Metric("freight", "SUM(sale.freight)"),
    Metric("customers", "COUNT(customer.id)"),
    Metric("buyers", "COUNT(DISTINCT sale.customer_id)"),
    Metric("average_order", "SUM(line.price * line.pieces) / COUNT(DISTINCT line.sale_id)"),
    Metric("freight_ratio", "SUM(sale.freight) / SUM(line.price * line.pieces)"),
    Metric("stock", "SUM(level.amount)", snapshot=Snapshot(("level", "day"))),
    Metric("stock_each", "SUM(level.amount)", snapshot=Snapshot(("level", "day"), per=(("level", "product_id"),))),
    Metric("in_store", "SUM(product.stock)"),
    Metric("mixed", "SUM(line.price * level.amount)"),
)
MEANING = Meaning(
    metrics=METRICS,
    columns={("customer", "status"): Term("State"), ("product", "stock"): Term(hidden=True)},
    value_labels={("customer", "status"): {"A": "active", "L": "left"}},
    glossary=(Definition("big sale", "Costs much to send", condition="sale.freight > 6"),),
    fiscal=FiscalCalendar(4),
    default_filters=(DefaultFilter("product", "food is left out", "product.kind <> 'food'", ("food",)),),
)
TODAY = dt.date(2026, 10, 31)


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    for table in TABLES:
        connection.execute(f"CREATE TABLE {table.name} ({', '.join(column.name for column in table.columns)})")
    connection.executescript(DATA)
    yield connection
    connection.close()


def compiled(wanted: Wanted, meaning: Meaning = MEANING, catalog: Catalog = CATALOG) -> Compiled | Refusal:
    query = resolve(wanted, catalog, meaning, TODAY)
    return query if isinstance(query, Refusal) else compile_query(query, catalog, Network.build(catalog, meaning))


def rows(database: sqlite3.Connection, *metrics: str, by: str | WantedDimension = "", **more: object) -> list[object]:
    dimension = by if isinstance(by, WantedDimension) else WantedDimension(by)
    wanted = Wanted(metrics, (dimension,) if by else (), **more)  # type: ignore[arg-type]
    found = compiled(wanted)
    assert isinstance(found, Compiled), found
    result = database.execute(found.tree.sql(dialect="sqlite")).fetchall()
    return [row[0] if len(row) == 1 else row for row in result]


def refused(*metrics: str, by: str = "", **more: object) -> Refusal:
    wanted = Wanted(metrics, (WantedDimension(by),) if by else (), **more)  # type: ignore[arg-type]
    found = compiled(wanted)
    assert isinstance(found, Refusal), found
    return found


def test_a_metric_alone_is_one_number(database: sqlite3.Connection) -> None:
    assert rows(database, "revenue") == [45]
    assert rows(database, "turnover") == [45]


def test_a_metric_is_cut_by_what_each_row_has_one_of(database: sqlite3.Connection) -> None:
    assert set(rows(database, "revenue", by="product.kind")) == {("office", 33), ("food", 12)}


def test_metrics_of_different_facts_do_not_multiply_each_other(database: sqlite3.Connection) -> None:
    found = rows(database, "revenue", "freight", "customers", by="customer.name")
    assert set(found) == {("Ada", 41, 12, 1), ("Bo", 4, 9, 1), ("Cy", None, None, 1)}


def test_several_facts_without_a_dimension_stand_side_by_side(database: sqlite3.Connection) -> None:
    assert rows(database, "revenue", "freight", "customers") == [(45, 21, 3)]


def test_a_ratio_is_a_ratio_of_sums_in_each_group_and_not_whole_numbers(database: sqlite3.Connection) -> None:
    assert rows(database, "average_order") == [15.0]
    assert rows(database, "freight_ratio") == [pytest.approx(21 / 45)]
    assert set(rows(database, "freight_ratio", by="customer.name")) == {("Ada", 12 / 41), ("Bo", 2.25)}


def test_distinct_counts_count_each_once(database: sqlite3.Connection) -> None:
    assert rows(database, "buyers") == [2]


def test_what_a_row_has_many_of_cannot_cut_its_sum() -> None:
    found = refused("freight", by="product.kind")
    assert found.because == "One row of “sale” has many of “product”, so “kind” would count it more than once."


def test_a_row_counts_once_in_each_group_where_overlap_is_allowed(database: sqlite3.Connection) -> None:
    found = rows(database, "freight", by="product.kind", overlap=True)
    assert set(found) == {("office", 12), ("food", 14)}


def test_a_filter_on_what_a_row_has_many_of_does_not_multiply_it(database: sqlite3.Connection) -> None:
    office = (WantedFilter("product.kind", "=", ("office",)),)
    assert rows(database, "freight", filters=office) == [12]
    assert rows(database, "customers", filters=office) == [1]


def test_an_equal_choice_of_ways_is_refused_with_the_ways() -> None:
    found = refused("freight", by="city.name")
    assert "2 ways from “sale” to “city”" in found.because
    assert any("sale_ship_city_id" in choice for choice in found.choices)


def test_a_way_may_be_named(database: sqlite3.Connection) -> None:
    shipped = WantedDimension("city.name", via=("sale_ship_city_id",))
    assert set(rows(database, "freight", by=shipped)) == {("Oslo", 14), ("Rome", 7)}


def test_a_longer_way_is_not_taken_but_told(database: sqlite3.Connection) -> None:
    tables = tuple(t if t.name != "sale" else replace(t, foreign_keys=t.foreign_keys[:2]) for t in TABLES)
    found = compiled(Wanted(("freight",), (WantedDimension("city.name"),)), catalog=Catalog("shop", "sqlite", tables))
    assert isinstance(found, Compiled)
    [note] = found.assumptions
    assert (
        note
        == "“name” is taken over sale → city (ship_city_id), not over sale → customer (customer_id) → city (city_id)"
    )


def test_a_preferred_relationship_decides() -> None:
    link = Relationship("home", "customer", ("city_id",), "city", ("id",), preferred=True)
    meaning = Meaning(metrics=METRICS, relationships=(link,))
    found = compiled(Wanted(("freight",), (WantedDimension("city.name"),)), meaning)
    assert isinstance(found, Compiled)
    assert "customer.city_id = city.id" in found.tree.sql()


def test_a_state_is_not_added_up_over_time(database: sqlite3.Connection) -> None:
    assert rows(database, "stock") == [10]
    assert rows(database, "stock_each") == [12]
    monthly = rows(database, "stock_each", by=WantedDimension("level.day", Grain.MONTH))
    assert monthly == [("2023-01", 13), ("2023-02", 12)]


def test_a_default_filter_holds_where_its_rows_are_counted_and_not_where_they_are_joined(
    database: sqlite3.Connection,
) -> None:
    assert rows(database, "in_store") == [30]
    assert rows(database, "in_store", lift=("food",)) == [60]
    assert rows(database, "revenue", by="product.kind") == [("food", 12), ("office", 33)]
    found = compiled(Wanted(("in_store",)))
    assert isinstance(found, Compiled)
    assert found.assumptions == ("food is left out; say “including food” to lift it",)


def test_labels_stand_for_codes_and_glossary_words_for_conditions(database: sqlite3.Connection) -> None:
    assert rows(database, "customers", filters=(WantedFilter("State", "=", ("active",)),)) == [2]
    assert rows(database, "freight", filters=(WantedFilter("big sale"),)) == [16]


def test_fiscal_years_start_when_the_calendar_says(database: sqlite3.Connection) -> None:
    found = rows(database, "freight", by=WantedDimension("sale.day", Grain.FISCAL_YEAR))
    assert found == [(2023, 5), (2024, 16)]
    quarters = rows(database, "freight", by=WantedDimension("sale.day", Grain.FISCAL_QUARTER))
    assert quarters == [("FY2023-Q4", 5), ("FY2024-Q1", 7), ("FY2024-Q4", 9)]
    assert rows(database, "freight", filters=(WantedFilter("sale.day", "during", ("FY24",)),)) == [16]
    assert rows(database, "freight", filters=(WantedFilter("sale.day", "during", ("FY24 Q1",)),)) == [7]


@pytest.mark.parametrize(
    ("grain", "first"),
    [(Grain.DAY, "2023-01-10"), (Grain.MONTH, "2023-01"), (Grain.QUARTER, "2023-Q1"), (Grain.YEAR, "2023")],
)
def test_dates_are_cut_into_stretches_in_order(database: sqlite3.Connection, grain: Grain, first: str) -> None:
    found = rows(database, "freight", by=WantedDimension("sale.day", grain))
    assert found[0][0] == first  # type: ignore[index]
    assert found == sorted(found)  # type: ignore[type-var]


def test_the_greatest_come_first_and_no_more_than_asked_for(database: sqlite3.Connection) -> None:
    found = rows(database, "revenue", by="product.name", order=(Sorting("revenue", True),), limit=2)
    assert found == [("pen", 30), ("cake", 12)]


@pytest.mark.parametrize(
    ("metric", "dimension", "because"),
    [
        ("revenu", "", "There is no metric “revenu”."),
        ("revenue", "product.knd", "There is no field “product.knd”."),
        ("revenue", "name", "“name” may be one of several fields."),
        ("revenue", "product.stock", "There is no field “product.stock”."),
        ("revenue", "island.id", "No key leads from “line” to “island”, which “id” needs."),
        ("mixed", "", "“mixed” calculates with “line” and “level”, and neither has one row for each row of the other."),
    ],
)
def test_what_cannot_be_right_is_refused_with_a_reason(metric: str, dimension: str, because: str) -> None:
    assert refused(metric, by=dimension).because == because


def test_a_refused_name_offers_the_nearest() -> None:
    assert "revenue" in refused("revenu").choices
    assert "product.kind" in refused("revenue", by="product.knd").choices
    assert "customer.name" in refused("revenue", by="name").choices


@pytest.mark.parametrize("dialect", ["postgres", "mysql", "duckdb", "snowflake", "bigquery", "tsql"])
def test_a_division_by_nothing_gives_nothing_in_every_dialect(dialect: str) -> None:
    found = compiled(
        Wanted(("freight_ratio",), (WantedDimension("sale.day", Grain.MONTH),)),
        catalog=Catalog("shop", dialect, TABLES),
    )
    assert isinstance(found, Compiled)
    sql = found.tree.sql(dialect=dialect)
    assert ("NULLIF" in sql) == (dialect != "mysql")
