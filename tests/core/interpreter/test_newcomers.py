"""What newcomers ask: words that are part of longer ones, rows that refer to each other, one thing beside another."""

from __future__ import annotations

import pytest

from quaestor.core.meaning import Meaning, Metric, Term
from quaestor.core.question import Drafts
from tests.core.interpreter.catalogs import ask, best, rows

WORKS = """
CREATE TABLE crew (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE worker (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT, crew_id INTEGER REFERENCES crew(id),
  boss_id INTEGER REFERENCES worker(id), hourly_rate REAL, hired_on DATE);
CREATE TABLE machine_types (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE machines (id INTEGER PRIMARY KEY, name TEXT NOT NULL, machine_type_id INTEGER REFERENCES machine_types(id),
  installed_on DATE, cost REAL);
CREATE TABLE firm (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT, parent_id INTEGER REFERENCES firm(id),
  no_adverts INTEGER NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, title TEXT, firm_id INTEGER REFERENCES firm(id), priority TEXT,
  stage TEXT, amount REAL, entered_on DATE NOT NULL, closed_on DATE);
CREATE TABLE order_line (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), good TEXT,
  line_value REAL);
CREATE TABLE reading (id INTEGER PRIMARY KEY, machine_id INTEGER REFERENCES machines(id), quantity TEXT, value REAL);
INSERT INTO crew VALUES (1,'Night'),(2,'Early');
INSERT INTO worker VALUES (1,'Ada Quist','Shift Manager',1,NULL,40,'2010-01-01'),
  (2,'Bo Lind','Fitter',1,1,30,'2015-01-01'),(3,'Cy Marsh','Fitter',2,1,20,'2019-01-01'),
  (4,'Di Vance','Painter',2,1,25,'2020-01-01');
INSERT INTO machine_types VALUES (1,'Lathe'),(2,'Press');
INSERT INTO machines VALUES (1,'Old one',1,'1990-01-01',900),(2,'Green one',1,'2005-01-01',700),
  (3,'Big one',2,'2015-01-01',5000);
INSERT INTO firm VALUES (1,'Acme Holding','Norway',NULL,1),(2,'Acme North','Norway',1,0),(3,'Acme South','Chile',1,0),
  (4,'Borg','Chile',NULL,1),(5,'Crux','Norway',NULL,0);
INSERT INTO orders VALUES (1,'first',1,'high','Won',100,'2022-12-01','2023-01-10'),
  (2,'second',1,'low','Lost',200,'2023-01-01','2023-01-21'),(3,'third',2,'high','Talking',900,'2023-05-01',NULL),
  (4,'fourth',4,'high','Won',300,'2023-12-20','2024-01-09'),(5,'fifth',5,'low','Asked',50,'2024-02-01',NULL);
INSERT INTO order_line VALUES (1,1,'nails',60),(2,1,'nails',30),(3,1,'glue',10),(4,4,'glue',300);
INSERT INTO reading VALUES (1,1,'oil level',4),(2,1,'oil level',6),(3,2,'room heat',20),(4,3,'room heat',30);
"""


def test_amounts_that_a_join_repeats_are_added_up_once() -> None:
    assert sorted(rows("total amount of the orders per good", WORKS)) == [("glue", 400), ("nails", 100)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how many high priority orders are there", [(3,)]),
        ("who are our shift managers", [("Ada Quist",)]),
        ("number of orders closed each year", [("2023", 2), ("2024", 1)]),
    ],
)
def test_a_longer_name_swallows_no_word_of_its_own_meaning(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, WORKS) == expected


def test_a_rate_by_the_hour_is_no_number_of_hours() -> None:
    hours = Metric("average_hours", "AVG(worker.id)", "", ("mean hours",))
    found = rows("average hourly rate by role", WORKS, meaning=Meaning(metrics=(hours,)))
    assert sorted(found) == [("Fitter", 25), ("Painter", 25), ("Shift Manager", 40)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Who is Bo Lind's boss?", [("Ada Quist",)]),
        ("which firms belong to Acme Holding?", [("Acme North",), ("Acme South",)]),
        ("who is in the night crew?", [("Ada Quist",), ("Bo Lind",)]),
    ],
)
def test_what_refers_to_the_named_one_is_told_and_not_its_name_again(
    question: str, expected: list[tuple[object, ...]]
) -> None:
    assert sorted(rows(question, WORKS)) == expected


def test_a_row_that_only_tells_its_name_again_is_doubted() -> None:
    found = ask("what is the colour of Borg", WORKS)
    assert not isinstance(found, Drafts) or found.drafts[0].confidence < 0.5


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("what is our biggest open order?", [("third",)]),
        ("how many open orders are there", [(2,)]),
        ("how many high priority orders are not closed", [(1,)]),
    ],
)
def test_what_has_come_to_no_end_is_open(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, WORKS) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how many lathes do we have?", [(2,)]),
        ("what is the average oil level", [(5,)]),
        ("highest room heat ever", [(30,)]),
        ("how many firms don't want adverts", [(2,)]),
        ("what is our oldest machine", [("Old one",)]),
    ],
)
def test_a_value_stands_for_what_it_tells_of(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, WORKS) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("do we have more firms in Norway or in Chile?", [("Norway",)]),
        ("compare the number of won orders in 2023 and 2024", [("2023", 1), ("2024", 1)]),
        ("how many days does it take on average to close an order", [(26.67,)]),
    ],
)
def test_two_things_are_set_beside_each_other(question: str, expected: list[tuple[object, ...]]) -> None:
    found = [tuple(round(one, 2) if isinstance(one, float) else one for one in row) for row in rows(question, WORKS)]
    assert found == expected


def test_a_word_for_a_table_and_for_its_number_means_the_number_unless_it_is_counted() -> None:
    pay = """
    CREATE TABLE trade (code TEXT PRIMARY KEY, title TEXT NOT NULL);
    CREATE TABLE place (code TEXT PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE wages (trade_code TEXT REFERENCES trade(code), place_code TEXT REFERENCES place(code), mean REAL,
      PRIMARY KEY (trade_code, place_code));
    INSERT INTO trade VALUES ('b','Baker'),('c','Cook');
    INSERT INTO place VALUES ('n','North'),('s','South');
    INSERT INTO wages VALUES ('b','n',10),('c','n',30),('b','s',50),('c','s',40);
    """
    meaning = Meaning(columns={("wages", "mean"): Term(synonyms=("wage", "pay"))})
    assert rows("best paid trade in North", pay, meaning=meaning) == [("Cook",)]
    assert rows("top 1 trades in South by pay", pay, meaning=meaning)[0][0] == "Baker"
    assert rows("how many wages are there", pay, meaning=meaning) == [(4,)]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("orders in 2023", "the time is that of entered on of orders; there is also closed on"),
        ("how many orders were closed in January", "this month of every year, since none was named"),
        ("what is our biggest order", "ranked by amount of orders"),
    ],
)
def test_what_was_chosen_silently_is_told_and_sounds_not_certain(question: str, told: str) -> None:
    draft = best(question, WORKS)
    assert told in draft.assumptions
    assert draft.confidence < 0.8


def test_a_plain_count_is_of_rows_in_every_state_which_is_told_and_not_doubted() -> None:
    draft = best("how many orders do we have", WORKS)
    assert "all orders count, whatever their stage" in draft.assumptions
    assert draft.confidence >= 0.9


def test_what_the_question_names_is_no_choice() -> None:
    assert best("which orders were closed in 2023", WORKS).assumptions == ()


def test_the_first_several_in_no_order_are_doubted() -> None:
    assert best("top 3 crews", WORKS).confidence < 0.5
