"""Messages are data questions unless they are clearly something else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.meaning import NO_MEANING, Meaning, Term
from quaestor.core.router import (
    ActRequest,
    Capabilities,
    Data,
    Empty,
    Greeting,
    Knowledge,
    OutOfScope,
    ResearchRequest,
    Statement,
    Thanks,
    WriteRequest,
    route,
)

SALES = Catalog(
    "sales",
    "sqlite",
    (Table("orders", (Column("order_date", "TEXT", Kind.TEXT), Column("status", "TEXT", Kind.TEXT))),),
)
CLIMATE = Catalog("climate", "sqlite", (Table("weather", (Column("mean_temperature", "REAL", Kind.NUMBER),)),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Empty),
        (" …🙂 ", Empty),
        ("hello", Greeting),
        ("Good morning everyone!", Greeting),
        ("what can you do?", Capabilities),
        ("help", Capabilities),
        ("thanks a lot!", Thanks),
        ("create a new order for Acme", WriteRequest),
        ("Could you please delete order 12", WriteRequest),
        ("schedule a visit for the north site", WriteRequest),
        ("set the status of order 3 to done", WriteRequest),
        ("I want to add a customer", WriteRequest),
        ("send an email to all customers", ActRequest),
        ("please notify everyone whose order is late", ActRequest),
        ("score all accounts by their size", ActRequest),
        ("every monday send the report to the team", ActRequest),
        ("research our competitors", ResearchRequest),
        ("search the web for news about Acme", ResearchRequest),
        ("what does churn mean?", Knowledge),
        ("define order status", Knowledge),
        ("how is revenue calculated?", Knowledge),
        ("what is the average order date", Data),
        ("research budget per department", Data),
        ("score of each customer", Data),
        ("how many emails did we send", Data),
        ("SELECT * FROM orders", Statement),
        ("with t as (select 1) select * from t", Statement),
        ("drop table orders;", Statement),
        ("update orders set status = 'x'", Statement),
        ("what is the weather in Oslo?", OutOfScope),
        ("tell me a joke", OutOfScope),
        ("write a poem about spring", OutOfScope),
        ("who is the president of France?", OutOfScope),
        ("how many orders are there", Data),
        ("when was the last order created?", Data),
        ("list of deleted orders", Data),
        ("create a list of orders by status", Data),
        ("update of prices per month", Data),
        ("select all orders from Berlin", Data),
        ("hello kitty orders", Data),
        ("show the log of calls", Data),
        ("send me a list of open orders", Data),
    ],
)
def test_a_message_goes_where_its_words_point(text: str, expected: type) -> None:
    assert isinstance(route(text, SALES, NO_MEANING), expected)


def test_weather_is_data_where_a_table_knows_about_it() -> None:
    assert isinstance(route("what was the weather in May", CLIMATE, NO_MEANING), Data)


def test_a_synonym_of_the_semantic_model_counts_as_known() -> None:
    meaning = Meaning(tables={"orders": Term(synonyms=("recipe",))})
    assert isinstance(route("recipe for success by month", SALES, meaning), Data)


def test_a_write_request_says_which_verb_it_is_and_out_of_scope_says_why() -> None:
    asked = route("please cancel order 7", SALES, NO_MEANING)
    assert asked == WriteRequest("cancel")
    joke = route("tell me a funny joke", SALES, NO_MEANING)
    assert isinstance(joke, OutOfScope)
    assert joke.because


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_every_text_has_exactly_one_route(text: str) -> None:
    assert route(text, SALES, NO_MEANING) == route(text, SALES, NO_MEANING)
