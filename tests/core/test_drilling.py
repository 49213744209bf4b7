"""A question whose answer shows groups is followed by the same one level finer and one level coarser."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.drilling import drilled
from quaestor.core.meaning import Hierarchy, Meaning, Term


def table(name: str, columns: str) -> Table:
    kinds = {"placed_on": Kind.DATE, "price": Kind.NUMBER, "id": Kind.INTEGER, "region_id": Kind.INTEGER}
    return Table(name, tuple(Column(each, "x", kinds.get(each, Kind.TEXT)) for each in columns.split()))


CATALOG = Catalog(
    "shop",
    "sqlite",
    (
        table("customers", "id country state_province city region_id"),
        table("orders", "id customer_id placed_on price country"),
        table("regions", "id name"),
    ),
)
PLACE = Hierarchy("place", (("customers", "country"), ("customers", "state_province"), ("customers", "city")))
MEANING = Meaning(
    columns={("customers", "state_province"): Term(label="state", synonyms=("province",))},
    hierarchies=(PLACE, Hierarchy("sales area", (("regions", "name"), ("customers", "city")))),
)
BY_STATE = "SELECT c.state_province, COUNT(*) FROM customers AS c GROUP BY c.state_province"
BY_YEAR = "SELECT STRFTIME('%Y', placed_on) AS year, SUM(price) FROM orders GROUP BY year"


def follow(asked: str, sql: str, meaning: Meaning = MEANING, tables: tuple[str, ...] = ("customers",)) -> list[str]:
    return list(drilled(asked, sql, tables, CATALOG, meaning))


@pytest.mark.parametrize(
    ("asked", "finer", "coarser"),
    [
        ("customers per state", "customers per city", "customers per country"),
        ("How many customers by province?", "How many customers by city?", "How many customers by country?"),
        ("Which state has most customers?", "Which city has most customers?", "Which country has most customers?"),
        ("States with their customers", "Cities with their customers", "Countries with their customers"),
    ],
)
def test_the_words_for_a_level_are_exchanged(asked: str, finer: str, coarser: str) -> None:
    assert follow(asked, BY_STATE) == [finer, coarser]


def test_the_ends_of_a_hierarchy_lead_one_way() -> None:
    assert follow("customers by country", "SELECT country, COUNT(*) FROM customers GROUP BY 1") == [
        "customers by state"
    ]


def test_a_level_of_two_hierarchies_leads_up_both() -> None:
    sql = "SELECT city, COUNT(*) FROM customers GROUP BY city"
    assert follow("customers by city", sql) == ["customers by state", "customers by region"]


def test_a_column_called_name_is_called_as_its_table() -> None:
    sql = "SELECT r.name, COUNT(*) FROM customers AS c JOIN regions AS r ON r.id = c.region_id GROUP BY r.name"
    asked = "customers in each region"
    assert follow(asked, sql, tables=("customers", "regions")) == ["customers in each city"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("turnover per year", ["turnover per quarter"]),
        ("turnover by month in 2024", ["turnover by day in 2024", "turnover by quarter in 2024"]),
        ("Monthly turnover", ["Daily turnover", "Quarterly turnover"]),
        ("turnover by fiscal quarter", ["turnover by month", "turnover by fiscal year"]),
        ("turnover by week last year", ["turnover by day last year"]),
        ("turnover of last year", []),
    ],
)
def test_time_has_levels_of_its_own(asked: str, expected: list[str]) -> None:
    assert follow(asked, BY_YEAR, tables=("orders",)) == expected


@pytest.mark.parametrize(
    ("asked", "sql"),
    [
        ("how many customers in each state?", "SELECT COUNT(*) FROM customers"),
        ("customers by where they live", BY_STATE),
        ("states of states", BY_STATE),
        ("customers by state", "not a statement ("),
        ("orders by country", "SELECT country, COUNT(*) FROM customers JOIN orders GROUP BY country"),
    ],
)
def test_nothing_is_offered_where_it_would_be_a_guess(asked: str, sql: str) -> None:
    assert follow(asked, sql, tables=("customers", "orders")) == []


def test_levels_that_the_asker_cannot_see_are_passed_over() -> None:
    hidden = Meaning(
        hierarchies=(Hierarchy("place", (("customers", "country"), ("vault", "x"), ("customers", "city"))),)
    )
    sql = "SELECT country FROM customers GROUP BY country"
    assert follow("customers by country", sql, hidden) == ["customers by city"]
