"""What speaks for a statement and against it, on a real catalog, without a learned reader."""

from collections.abc import Sequence

import pytest

from quaestor.core.chooser.signs import Signs, signs_of
from quaestor.core.rows import Cell
from tests.core.interpreter.catalogs import SHOP, context_of

CONTEXT = context_of(SHOP)
ROWS = (("Ada",), ("Bob",))


def signs(text: str, sql: str, rows: Sequence[Sequence[Cell]] = ROWS) -> Signs:
    return signs_of(text, [sql], [rows], CONTEXT, None)[0]


@pytest.mark.parametrize(
    ("text", "sql", "left_out"),
    [
        ("names of customers in Seattle", "SELECT name FROM customer WHERE city = 'Seattle'", 0),
        ("names of customers in Seattle", "SELECT name FROM customer", 1),
        ("names of customers older than 40", "SELECT name FROM customer", 1),
        ("products of each order", "SELECT order_id FROM orders", 1),
    ],
)
def test_what_the_question_names_and_the_statement_does_not_use_is_counted(text: str, sql: str, left_out: int) -> None:
    assert signs(text, sql).left_out == left_out


def test_a_count_that_was_asked_for_and_not_made_is_missed() -> None:
    assert signs("how many customers are there?", "SELECT name FROM customer").missed > 0
    assert signs("how many customers are there?", "SELECT COUNT(*) FROM customer", ((5,),)).missed == 0


@pytest.mark.parametrize(
    ("rows", "empty"), [((), 1), (((None,),), 1), (((None, None),), 1), (((0,),), 0), (((None,), (1,)), 0)]
)
def test_no_rows_and_rows_of_nothing_are_empty(rows: Sequence[Sequence[Cell]], empty: int) -> None:
    assert signs("names of customers", "SELECT name FROM customer", rows).empty == empty


def test_rows_and_columns_that_say_the_same_twice_are_seen() -> None:
    assert signs("cities", "SELECT city FROM customer", (("Oslo",), ("Oslo",))).repeats == 1
    assert signs("cities", "SELECT city FROM customer", (("Oslo",), ("Lima",))).repeats == 0
    assert signs("cities", "SELECT city, city FROM customer", (("a", "a"), ("b", "b"))).twin_columns == 1
    assert signs("cities", "SELECT city, city FROM customer", (("a", "a"),)).twin_columns == 0


@pytest.mark.parametrize(
    "sql", ["SELECT a.name FROM customer a LEFT JOIN orders b ON a.customer_id = b.customer_id", "("]
)
def test_of_a_statement_that_is_no_plan_only_the_rows_speak(sql: str) -> None:
    found = signs("names of customers in Seattle", sql, ())
    assert (found.unspoken, found.left_out, found.missed, found.empty) == (1, 0, 0, 1)


def test_cells_that_cannot_be_hashed_are_compared_all_the_same() -> None:
    assert signs("cities", "SELECT city FROM customer", (([1],), ([1],))).repeats == 1


ODD = [
    "SELECT * FROM customer LIMIT -1",
    "SELECT name FROM customer WHERE age > 1e400",
    "SELECT name FROM customer WHERE age > 99999999999999999999999999",
    "SELECT name FROM customer WHERE age IN ()",
    "SELECT name FROM customer WHERE name LIKE '%'",
    "SELECT name FROM customer WHERE (age, city) IN ((1, 'x'))",
    "SELECT name FROM customer a, customer b",
    "SELECT name FROM customer NATURAL JOIN orders",
    "SELECT x.y.z FROM customer x",
    "SELECT COUNT(DISTINCT name, age) FROM customer",
    "WITH x AS (SELECT * FROM customer) SELECT * FROM x",
    "(SELECT name FROM customer) EXCEPT (SELECT city FROM customer)",
    "VALUES (1, 2)",
    "",
]


@pytest.mark.parametrize("sql", ODD)
def test_no_statement_however_odd_stops_the_choice(sql: str) -> None:
    assert signs("how many customers in Oslo are older than 40", sql).empty == 0
