"""Reviewed questions: the same question, or one value exchanged, and nothing less certain."""

import datetime as dt

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.meaning import NO_MEANING
from quaestor.core.people import OWNER
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Drafts, Example, Nothing, Question
from quaestor.core.values import StoredValue, TextValueIndex
from quaestor.core.verified import recall

AT = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
SALES = "SELECT SUM(amount) FROM sale AS s JOIN shop ON shop.id = s.shop_id WHERE shop.city = 'Paris'"
CATALOG = Catalog(
    "s",
    "sqlite",
    (
        Table(
            "shop",
            (Column("id", "INT", Kind.INTEGER), Column("city", "TEXT", Kind.TEXT), Column("owner", "TEXT", Kind.TEXT)),
        ),
        Table("sale", (Column("shop_id", "INT", Kind.INTEGER), Column("amount", "INT", Kind.INTEGER))),
    ),
)
VALUES = TextValueIndex(
    [StoredValue("shop", "city", city) for city in ("Paris", "Berlin", "New York", "Florence")]
    + [StoredValue("shop", "owner", owner) for owner in ("Florence", "Milan")]
)


def ask(text: str, *examples: tuple[str, str]) -> Drafts | Nothing:
    kept = tuple(Example(f"v_{n}", "s", asked, sql, "ana", AT) for n, (asked, sql) in enumerate(examples))
    context = Context(unlimited(CATALOG), NO_MEANING, VALUES, AT.date(), kept)
    found = recall(Question("q", text, "s", OWNER, AT), context)
    assert isinstance(found, Drafts | Nothing)
    return found


def sql_for(text: str, *examples: tuple[str, str]) -> str | None:
    found = ask(text, *(examples or (("What were the sales in Paris?", SALES),)))
    return found.drafts[0].sql if isinstance(found, Drafts) else None


def test_the_same_question_is_answered_with_who_reviewed_it() -> None:
    found = ask("what WERE the sales in paris", ("What were the sales in Paris?", SALES))
    assert isinstance(found, Drafts)
    assert found.drafts[0].sql == SALES
    assert found.drafts[0].verified is not None
    assert (found.drafts[0].verified.by, found.drafts[0].verified.at) == ("ana", "2026-03-01T00:00:00+00:00")


@pytest.mark.parametrize(("said", "stored"), [("Berlin", "Berlin"), ("new york", "New York")])
def test_another_value_of_the_same_column_is_bound(said: str, stored: str) -> None:
    assert sql_for(f"What were the sales in {said}?") == SALES.replace("Paris", stored)


@pytest.mark.parametrize(
    "asked",
    [
        "What were the sales in Milan?",  # a value of another column
        "What were the sales in Atlantis?",  # of none
        "What were the costs in Paris?",  # what differs is no value
        "What were the costs in Berlin?",  # more than one thing differs
        "What were the sales?",
        "What were the sales in Paris or Berlin?",
        "Berlin",
        "",
    ],
)
def test_anything_less_certain_is_left_to_the_next_rung(asked: str) -> None:
    assert sql_for(asked) is None


def test_a_value_that_stands_twice_is_not_exchanged() -> None:
    twice = "SELECT 1 FROM shop WHERE city = 'Paris' OR owner = 'Paris'"
    assert sql_for("Anything in Berlin?", ("Anything in Paris?", twice)) is None


def test_a_value_in_a_pattern_is_not_exchanged() -> None:
    assert sql_for("Shops in Berlin?", ("Shops in Paris?", "SELECT 1 FROM shop WHERE city LIKE 'Paris'")) is None


def test_a_number_is_exchanged_for_a_number() -> None:
    example = ("Sales over 100?", "SELECT COUNT(*) FROM sale WHERE amount > 100")
    assert sql_for("Sales over 250?", example) == "SELECT COUNT(*) FROM sale WHERE amount > 250"
    assert sql_for("Sales over many?", example) is None


def test_two_reviewed_questions_that_fit_alike_decide_nothing() -> None:
    other = ("What were the sales in New York?", "SELECT 2 FROM shop WHERE owner = 'x' AND city = 'New York'")
    assert sql_for("What were the sales in Berlin?", ("What were the sales in Paris?", SALES), other) is None
