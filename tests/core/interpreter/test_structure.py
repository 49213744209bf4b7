"""The shape of an answer: rankings, totals, groups, shares, denials, dates; shown by the rows they return."""

from __future__ import annotations

from typing import Any

import duckdb
import pytest
import sqlglot

from tests.core.interpreter.catalogs import SHOP, best, opened, rows

DEPOT = """
CREATE TABLE depot (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor_area INTEGER);
CREATE TABLE employee (id INTEGER PRIMARY KEY, name TEXT NOT NULL, depot_id INTEGER REFERENCES depot(id),
  hired_on TEXT, hourly_rate REAL);
CREATE TABLE vehicle (id INTEGER PRIMARY KEY, name TEXT NOT NULL, depot_id INTEGER REFERENCES depot(id),
  driver_id INTEGER REFERENCES employee(id), purchase_cost REAL, maker TEXT, passengers INTEGER);
CREATE TABLE repair (id INTEGER PRIMARY KEY, title TEXT NOT NULL, vehicle_id INTEGER REFERENCES vehicle(id),
  mechanic_id INTEGER REFERENCES employee(id), reported_on TEXT, finished_on TEXT, hours REAL, fault TEXT);
INSERT INTO depot VALUES (1,'Harbour',300),(2,'Hill',900),(3,'Yard',600);
INSERT INTO employee VALUES (1,'Ida',1,'2020-02-01',20),(2,'Olaf',1,'2021-05-03',30),(3,'Per',2,'2021-09-09',25),
  (4,'Siri',2,'2023-01-01',28);
INSERT INTO vehicle VALUES (1,'V1',1,1,100,'Acme',4),(2,'V2',1,1,400,'Acme',50),(3,'V3',2,3,300,NULL,9),
  (4,'V4',2,NULL,200,'Bolt',2),(5,'V5',2,NULL,50,NULL,5),(6,'V6',1,2,75,NULL,5);
INSERT INTO repair VALUES (1,'Brakes',1,3,'2023-01-02','2023-02-01',2,'worn'),
  (2,'Lights',2,3,'2023-03-04','2024-01-10',1,NULL),(3,'Tyres',2,2,'2024-04-05','2024-05-01',3,NULL),
  (4,'Engine',3,3,'2024-05-05','2024-06-01',10,'worn'),(5,'Doors',3,3,'2024-06-06','2024-06-10',4,NULL);
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Show the top 2 vehicles by purchase cost", [("V2", 400.0), ("V3", 300.0)]),
        ("What are the two largest depots by floor area?", [("Hill", 900), ("Yard", 600)]),
        ("Which two vehicles have the highest purchase cost?", [("V2", 400.0), ("V3", 300.0)]),
        ("Which two vehicles cost the most?", [("V2", 400.0), ("V3", 300.0)]),
        ("Show the 2 cheapest vehicles", [("V5", 50.0), ("V6", 75.0)]),
    ],
)
def test_the_first_several_are_named_with_what_they_are_picked_by(question: str, expected: list[Any]) -> None:
    assert rows(question, DEPOT) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many vehicles are there at each depot?", [("Harbour", 3), ("Hill", 3)]),
        ("Number of vehicles per depot", [("Harbour", 3), ("Hill", 3)]),
        ("How many vehicles does each driver have?", [("Ida", 2), ("Olaf", 1), ("Per", 1)]),
        ("What is the total purchase cost by depot?", [("Harbour", 575.0), ("Hill", 550.0)]),
    ],
)
def test_groups_are_named_by_what_a_key_refers_to(question: str, expected: list[Any]) -> None:
    assert sorted(rows(question, DEPOT)) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Which mechanic finished the most repairs in 2024?", "Per"),
        ("Who has the highest hourly rate?", "Olaf"),
        ("Which mechanic has the highest number of repairs?", "Per"),
        ("Which fault is the most frequent?", "worn"),
        ("Which depot has the most vehicles with the maker Acme?", "Harbour"),
    ],
)
def test_a_superlative_over_groups_names_the_first(question: str, expected: str) -> None:
    assert rows(question, DEPOT) == [(expected,)]


def test_values_nobody_entered_are_no_group_to_pick() -> None:
    assert rows("Which makers have over 1 vehicle?", DEPOT) == [("Acme",)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Which employees have no vehicles?", ["Siri"]),
        ("List the employees without any repairs", ["Ida", "Siri"]),
        ("Which depots have no employees?", ["Yard"]),
    ],
)
def test_a_missing_key_elsewhere_does_not_empty_a_denial(question: str, expected: list[str]) -> None:
    assert sorted(name for (name,) in rows(question, DEPOT)) == expected


@pytest.mark.parametrize("question", ["How many vehicles have no driver?", "Count the vehicles without a driver"])
def test_without_a_value_means_it_is_empty(question: str) -> None:
    assert rows(question, DEPOT) == [(2,)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is the average number of hours of the repairs?", 4.0),
        ("How many hours do repairs take on average?", 4.0),
        ("What is the mean purchase cost?", 187.5),
    ],
)
def test_an_average_may_be_said_anywhere(question: str, expected: float) -> None:
    assert rows(question, DEPOT) == [(expected,)]


@pytest.mark.parametrize(
    "question",
    [
        "Which depots have a larger floor area than the average depot?",
        "Depots with a floor area above average",
        "Which depots have more floor area than the average of all depots?",
    ],
)
def test_rows_are_compared_with_the_average_of_all(question: str) -> None:
    assert rows(question, DEPOT) == [("Hill",)]


def test_periods_are_the_only_groups_and_come_in_order() -> None:
    expected = [("2023", 2), ("2024", 3)]
    assert rows("How many repairs were reported in each year?", DEPOT) == expected
    assert rows("Number of repairs reported per year", DEPOT) == expected
    assert rows("How many repairs were finished in each year?", DEPOT) == [("2023", 1), ("2024", 4)]


def test_what_the_superlative_is_about_is_picked_first() -> None:
    titles = rows("What are the titles of the repairs for the most expensive vehicle?", DEPOT)
    assert sorted(titles) == [("Lights",), ("Tyres",)]


def test_a_share_is_of_the_rows_that_are_told_first() -> None:
    assert rows("What percentage of customers in Seattle are active?", SHOP) == [(100.0,)]
    assert rows("What percentage of orders are shipped?", SHOP) == [(60.0,)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many customers are there in each city?", "the number of customers per city"),
        ("top 2 customers by amount", "the total amount of orders per customer, highest first, only the first 2"),
        ("Which customers have no orders?", "name of customers without orders"),
        ("Which customers have at least 2 orders?", "name of customers with at least 2 orders"),
        ("number of orders per year", "the number of orders per year of order date, earliest first"),
        ("What is the average age of customers?", "the average age of customers"),
        ("List product names in alphabetical order", "name of products, in alphabetical order"),
    ],
)
def test_a_reading_is_plain_english(question: str, expected: str) -> None:
    assert best(question).reading == expected


def test_computed_columns_have_readable_names_that_clash_with_nothing() -> None:
    assert "AS number_of_customers" in best("How many customers are there?").sql
    assert "AS average_age" in best("What is the average age of customers?").sql
    script = "CREATE TABLE sale (id INTEGER PRIMARY KEY, year INTEGER, sold_on TEXT, number_of_sales INTEGER);" + (
        "INSERT INTO sale VALUES (1, 7, '2023-01-01', 9), (2, 8, '2024-01-01', 9);"
    )
    sql = best("How many sales were sold per month?", script).sql
    aliases = {one.alias.lower() for one in sqlglot.parse_one(sql, dialect="sqlite").find_all(sqlglot.exp.Alias)}
    assert not aliases & {"year", "number_of_sales", "id", "sold_on"}


QUESTIONS = (
    "How many repairs were reported in each year?", "number of repairs per month", "Number of vehicles per depot",
    "Which employees have no vehicles?", "Which two vehicles cost the most?", "Show the 2 cheapest vehicles",
    "Which depots have more floor area than the average of all depots?", "What is the total purchase cost by depot?",
    "Which mechanic finished the most repairs in 2024?", "How many hours do repairs take on average?",
    "What percentage of vehicles are made by Acme?", "vehicles whose name contains 'V'", "repairs reported after 2023",
    "Which employees have at least 2 repairs?", "What is the most common fault?",
)  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_statements_return_the_same_rows_on_duckdb(question: str) -> None:
    connection = duckdb.connect(":memory:")
    connection.execute(DEPOT)
    theirs = connection.execute(best(question, DEPOT, dialect="duckdb").sql).fetchall()
    ours = opened(DEPOT)[0].execute(best(question, DEPOT).sql).fetchall()
    assert len(theirs) == len(ours)
    assert sorted(str(row[-1]) for row in theirs) == sorted(str(row[-1]) for row in ours)


@pytest.mark.parametrize("question", QUESTIONS)
def test_statements_parse_as_postgresql(question: str) -> None:
    assert sqlglot.parse_one(best(question, DEPOT, dialect="postgres").sql, dialect="postgres")


def test_statements_run_on_postgresql(postgres_url: str) -> None:
    """Whatever the question, the same rows as here."""
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA shapes; SET search_path TO shapes")
        connection.execute(DEPOT.replace("REAL", "DOUBLE PRECISION"))
        for question in QUESTIONS:
            theirs = connection.execute(best(question, DEPOT, dialect="postgres").sql).fetchall()
            ours = opened(DEPOT)[0].execute(best(question, DEPOT).sql).fetchall()
            assert sorted(str(row[-1]) for row in theirs) == sorted(str(row[-1]) for row in ours), question
        connection.execute("DROP SCHEMA shapes CASCADE")


def test_a_reading_says_a_whole_year_or_month_by_its_name_and_a_key_by_what_it_refers_to() -> None:
    assert best("How many orders were placed in 2024?").reading == "the number of orders, where order date is in 2024"
    assert "is in June 2024" in best("How many orders were placed in June 2024?").reading
    assert best("How many vehicles have no driver?", DEPOT).reading == "the number of vehicles, where driver is missing"
