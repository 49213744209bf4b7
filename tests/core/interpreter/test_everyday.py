"""Ordinary questions about databases that nobody described: words, units and verbs as people use them."""

from __future__ import annotations

import pytest

from quaestor.core.derived import completed
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import best, opened, rows

CINEMA = """
CREATE TABLE film (film_id INTEGER PRIMARY KEY, title TEXT, length INTEGER, withdrawn TEXT, discontinued TEXT);
CREATE TABLE singer (singer_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE song (song_id INTEGER PRIMARY KEY, name TEXT, milliseconds INTEGER,
  singer_id INTEGER REFERENCES singer(singer_id));
INSERT INTO film VALUES (1,'Dawn',50,'0','1'),(2,'Dusk',182,'0','0'),(3,'Noon',120,'0','0'),(4,'Night',184,'0','1');
INSERT INTO singer VALUES (1,'Blue Harbour'),(2,'Mara Lind');
INSERT INTO song VALUES (1,'Blue Harbour',120000,1),(2,'Tide',180000,1),(3,'Reef',240000,1),(4,'Sand',60000,2);
"""

DEALS = """
CREATE TABLE office_staff (agent_name TEXT PRIMARY KEY, office TEXT);
CREATE TABLE buyer_firm (firm TEXT PRIMARY KEY, revenue REAL);
CREATE TABLE funnel (opportunity_id TEXT PRIMARY KEY, agent_name TEXT REFERENCES office_staff(agent_name),
  firm TEXT REFERENCES buyer_firm(firm), deal_stage TEXT, engage_date DATE, close_date DATE, close_value INTEGER);
INSERT INTO office_staff VALUES ('Ann Ost','North'),('Bo West','South'),('Cy Nord','South');
INSERT INTO buyer_firm VALUES ('Acme',900.0),('Bolt',10.0);
INSERT INTO funnel VALUES ('A1','Ann Ost','Acme','Won','2024-01-03','2024-02-10',100),
  ('A2','Ann Ost','Bolt','Lost','2024-02-01','2024-03-10',0),
  ('A3','Bo West','Bolt','Won','2024-02-02','2024-03-12',700),
  ('A4','Bo West','Acme','Lost','2024-02-05','2024-03-15',0);
"""

PAY = """
CREATE TABLE region_pay (region_title TEXT, job_title TEXT, tot_emp INTEGER, h_mean REAL, a_mean REAL);
INSERT INTO region_pay VALUES ('North','Potter',300,20.5,41000.5),('South','Potter',500,25.5,51000.5),
  ('North','Weaver',100,30.5,61000.5),('South','Weaver',200,35.5,71000.5);
"""

POST = """
CREATE TABLE parcel (parcel_id INTEGER PRIMARY KEY, sent_to TEXT, shipped_date DATE, required_date DATE);
INSERT INTO parcel VALUES (1,'Oslo','2024-01-05','2024-01-03'),(2,'Bonn','2024-01-05','2024-01-09'),
  (3,'Rome','2024-02-05','2024-02-01');
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many movies are there?", [(4,)]),
        ("List the films that are longer than three hours", [("Dusk",), ("Night",)]),
        ("How many films have we stopped selling?", [(2,)]),
        ("How many songs by Blue Harbour are there?", [(3,)]),
        ("How long is the average song in minutes?", [(2.5,)]),
    ],
)
def test_films_and_songs_are_asked_about_as_people_do(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, CINEMA) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many deals did we win?", [(2,)]),
        ("What is the average value of the deals we won?", [(400.0,)]),
        ("How many deals did we lose in March 2024?", [(2,)]),
        ("Which agents have never had a deal?", [("Cy Nord",)]),
    ],
)
def test_rows_with_a_stage_are_deals(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, DEALS) == expected


def test_a_measure_is_taken_where_the_ranked_have_their_rows() -> None:
    _, catalog, _ = opened(DEALS)
    sql = best("Who are the top two agents by revenue?", DEALS, meaning=completed(NO_MEANING, catalog)).sql
    assert "close_value" in sql
    assert "buyer_firm" not in sql


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is the hourly pay of potters in North?", [(20.5,)]),
        ("What is the average yearly wage of weavers in South?", [(71000.5,)]),
        ("Compare the average yearly pay of potters in North and South", [("North", 41000.5), ("South", 51000.5)]),
    ],
)
def test_pay_by_the_hour_and_by_the_year_is_told_apart(question: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(question, PAY) == expected


def test_people_are_not_counted_as_the_rows_that_say_how_many_they_are() -> None:
    assert "COUNT" not in best("How many people work as potters?", PAY).sql


def test_two_dates_of_one_row_are_compared() -> None:
    assert rows("How many parcels were shipped later than they were required?", POST) == [(2,)]


def test_what_was_asked_in_vain_is_not_answered_confidently() -> None:
    assert best("Who directed Dusk?", CINEMA).confidence < 0.5
    assert best("Which deals did we lose because of the price?", DEALS).confidence < 0.5


def test_a_limit_far_from_everything_stored_is_doubted() -> None:
    near = best("Which films have a length of more than 100?", CINEMA).confidence
    far = best("Which films have a length of more than 9000?", CINEMA).confidence
    assert far < 0.65 < near


def test_a_converted_number_is_told() -> None:
    draft = best("List the films that are longer than three hours", CINEMA)
    assert any("three hours" in one and "180" in one for one in draft.assumptions)
