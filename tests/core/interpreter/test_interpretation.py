"""What questions come to mean, shown by the rows they return."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.catalog import Catalog, Table
from quaestor.core.interpreter import interpret
from quaestor.core.interpreter.plan import from_json, to_json
from quaestor.core.meaning import NO_MEANING, ComputedField, Meaning, Metric, Term
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Drafts, Nothing, Origin, Question
from quaestor.core.values import TextValueIndex
from tests.core.interpreter.catalogs import SHOP, STAFF, TODAY, ask, best, opened, rows


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many customers are there?", [(5,)]),
        ("How many customers are older than 56?", [(2,)]),
        ("How many customers live in Seatle?", [(2,)]),
        ("Count the number of orders", [(5,)]),
        ("How many different cities are there?", [(3,)]),
        ("How many female customers are there?", [(3,)]),
        ("List the names of customers from Oslo", [("Bob",), ("Eve",)]),
        ("Show the name and age of customers in Seattle or Lima", [("Ada", 34), ("Cyd", 61), ("Dan", 25)]),
        ("What are the names of customers whose city is not Oslo?", [("Ada",), ("Cyd",), ("Dan",)]),
        ("Which products cost between 20 and 150?", [("Lamp",), ("Chair",)]),
        ("products with a price above 100", [("Desk",), ("Chair",)]),
        ("Which customers are at least 57 years old?", None),
        ("What is the average age of customers?", [(44.2,)]),
        ("What is the total amount of orders?", [(690.0,)]),
        ("minimum and maximum price of products", [(5.0, 250.0)]),
        ("What is the highest price?", [(250.0,)]),
        ("Which product is the most expensive?", [("Desk",)]),
        ("Who is the youngest customer?", [("Dan",)]),
        ("List the names of the top 2 products by price", None),
        ("Show the names of customers ordered by age descending", [("Cyd",), ("Bob",), ("Eve",), ("Ada",), ("Dan",)]),
        ("List product names in alphabetical order", [("Candle",), ("Chair",), ("Desk",), ("Lamp",)]),
        ("names of customers from oldest to youngest", [("Cyd",), ("Bob",), ("Eve",), ("Ada",), ("Dan",)]),
        ("How many customers are there in each city?", [("Lima", 1), ("Oslo", 2), ("Seattle", 2)]),
        ("number of orders per customer", [("Ada", 3), ("Bob", 1), ("Cyd", 1)]),
        ("average price for each category", [("Furniture", 185.0), ("Light", 17.5)]),
        ("Which cities have more than 1 customer?", [("Oslo",), ("Seattle",)]),
        ("Which customers have at least 2 orders?", [("Ada",)]),
        ("Which customer has the most orders?", [("Ada",)]),
        ("What is the most common status?", [("shipped",)]),
        ("Which customers have no orders?", [("Dan",), ("Eve",)]),
        ("names of customers without any orders", [("Dan",), ("Eve",)]),
        ("names of customers who never placed orders", [("Dan",), ("Eve",)]),
        ("Which products are priced above the average price?", [("Desk",), ("Chair",)]),
        ("names of customers older than the average age", [("Bob",), ("Cyd",)]),
        ("names of customers who bought a Lamp", [("Ada",), ("Cyd",)]),
        ("names of customers in the North region", [("Ada",), ("Bob",)]),
        ("How many orders were placed in 2024?", [(3,)]),
        ("How many orders were placed since January 2024?", [(3,)]),
        ("orders placed before 2024-01-01: how many orders", None),
        ("How many orders were placed last year?", [(2,)]),
        ("names of customers older than 60 or younger than 30", [("Cyd",), ("Dan",)]),
        ("Show the distinct categories of products", [("Furniture",), ("Light",)]),
        ("names of products containing 'am'", None),
        ("names of products that start with 'C'", [("Chair",), ("Candle",)]),
        ("What percentage of orders are shipped?", [(60.0,)]),
        ("Which product has more than 10 reviews?", [("Desk",)]),
        ("names of customers older than 60 and younger than 30", []),
        ("names of customers who bought both a Lamp and a Desk", [("Ada",)]),
        ("How many orders were placed between 2023-01-01 and 2023-12-31?", [(2,)]),
        ("How many orders were placed before 2024?", [(2,)]),
        ("How many orders were placed between 2023 and 2024?", [(5,)]),
        ("How many orders were not placed in 2024?", [(2,)]),
        ("How many customers are 44 or older?", None),
        ("Which customers have 2 or more orders?", [("Ada",)]),
        ("Which customers have exactly 1 order?", [("Bob",), ("Cyd",)]),
        ("Which customers ordered more than 2 times?", None),
        ("Which categories have an average price above 100?", [("Furniture",)]),
        ("names of products with the maximum price", [("Desk",)]),
        ("names of products whose price is the lowest", [("Candle",)]),
        ("How many customers are active?", [(3,)]),
        ("names of customers with age 25 or 34", [("Ada",), ("Dan",)]),
        ("names of customers whose age is not between 30 and 60", [("Cyd",), ("Dan",)]),
        ("names of customers whose status is missing", None),
        ("Show all details of products in the Light category", None),
        ("highest price for each category", [("Furniture", 250.0), ("Light", 30.0)]),
        ("Which category has the highest average price?", [("Furniture",)]),
        ("names of the 2 oldest customers", [("Cyd",), ("Bob",)]),
        ("What is the age of the oldest and youngest customers?", [(61, 25)]),
        ("names of customers who live in the most common city", None),
        ("statuses sorted by number of orders", None),
        ("What are the orders of the customer with the most orders?", None),
        ("names of products that do not start with 'C'", [("Desk",), ("Lamp",)]),
        ("number of customers in each region", [("North", 2), ("South", 3)]),
        ("amount by status", [("cancelled", 5.0), ("open", 120.0), ("shipped", 565.0)]),
        ("total orders per customer", [("Ada", 405.0), ("Bob", 250.0), ("Cyd", 35.0)]),
        ("orders in 2024 by month", [("2024-01", 1), ("2024-05", 1), ("2024-06", 1)]),
        ("yearly amount", [("2023", 400.0), ("2024", 290.0)]),
        ("top 2 customers by amount", [("Ada", 405.0), ("Bob", 250.0)]),
        ("When was the order of Bob placed?", None),
        ("names of customers older than 60 or from Lima", [("Cyd",), ("Dan",)]),
    ],
)
def test_a_question_returns_the_rows_it_asks_for(question: str, expected: list[tuple[object, ...]] | None) -> None:
    if expected is None:
        assert opened(SHOP)[0].execute(best(question).sql) is not None
    elif "order" in question.split()[-2:] or "descending" in question or "to youngest" in question:
        assert rows(question) == expected
    else:
        assert sorted(rows(question), key=repr) == sorted(expected, key=repr)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many employees are there?", [(3,)]),
        ("names of employees in Research", [("Cal", "Poe")]),
        ("number of employees per department", [("Research", 1), ("Sales", 2)]),
        ("Who has the highest salary?", [("Ben", "Orr")]),
        ("last names of employees with a salary over 800", [("Lee",), ("Orr",)]),
        ("Which departments have no employees?", [("Empty",)]),
        ("how many employees were hired after 2020", [(2,)]),
        ("Show the order of the Sales department", [(2,)]),
    ],
)
def test_undeclared_keys_mixed_case_and_numbers_kept_as_text_are_understood(
    question: str, expected: list[tuple[object, ...]]
) -> None:
    assert sorted(rows(question, STAFF)) == sorted(expected)


def test_the_best_draft_says_how_the_question_was_read() -> None:
    draft = best("Show the names of customers in Oslo")
    assert draft.origin is Origin.INTERPRETER
    assert draft.reading == "name of customers, where city is “Oslo”"
    assert draft.filters == ("city is “Oslo”",)
    assert any("“Oslo” → value “Oslo” of customer.city" in reason for reason in draft.reasons)
    assert 0.5 < draft.confidence <= 1


def test_a_word_that_matches_nothing_lowers_the_confidence_and_is_told() -> None:
    sure, unsure = best("How many customers are there?"), best("How many customers wear spectacles?")
    assert unsure.confidence < sure.confidence - 0.2
    assert any("spectacles" in assumption for assumption in unsure.assumptions)


@pytest.mark.parametrize("text", ["", "   ", "🦉🦉", "opening hours of restaurants", "???", "xyzzy plugh"])
def test_a_question_about_nothing_here_gets_no_draft_and_names_what_is_missing(text: str) -> None:
    proposal = ask(text)
    assert isinstance(proposal, Nothing)
    if "restaurants" in text:
        assert "restaurants" in proposal.missing


def test_drafts_are_distinct_and_ranked() -> None:
    proposal = ask("Show the name of each")
    assert isinstance(proposal, Drafts)
    statements = [draft.sql for draft in proposal.drafts]
    confidences = [draft.confidence for draft in proposal.drafts]
    assert len(set(statements)) == len(statements) <= 5
    assert confidences == sorted(confidences, reverse=True)


def test_metrics_synonyms_labels_and_computed_fields_of_the_semantic_model_are_used() -> None:
    meaning = Meaning(
        tables={"customer": Term(synonyms=("buyer",))},
        columns={("orders", "amount"): Term(label="takings")},
        metrics=(Metric("average basket", "AVG(orders.amount)"),),
        fields=(ComputedField("product", "price with tax", "price * 1.2"),),
        value_labels={("customer", "is_active"): {"Y": "enabled", "N": "disabled"}},
    )
    assert rows("How many buyers are there?", meaning=meaning) == [(5,)]
    assert rows("total takings", meaning=meaning) == [(690.0,)]
    assert rows("What is the average basket?", meaning=meaning) == [(138.0,)]
    assert rows("How many disabled customers are there?", meaning=meaning) == [(2,)]
    assert rows("price with tax of the Lamp", meaning=meaning) == [(36.0,)]


def test_dates_are_grouped_by_month_and_year() -> None:
    assert rows("How many orders per year?") == [("2023", 2), ("2024", 3)]
    assert len(rows("total amount of orders per month")) == 5
    assert "DATE_TRUNC" in best("total amount of orders per month", dialect="postgres").sql


@pytest.mark.parametrize("dialect", ["sqlite", "duckdb", "postgres"])
@pytest.mark.parametrize(
    "question",
    [
        "How many orders were placed in 2024?",
        "Which customer has the most orders?",
        "names of products that start with 'C'",
        "Which customers have no orders?",
        "total amount of orders per month",
        "Show the distinct names of customers ordered by age",
    ],
)
def test_every_dialect_gets_a_statement_it_can_parse(question: str, dialect: str) -> None:
    assert sqlglot.parse_one(best(question, dialect=dialect).sql, read=dialect) is not None


def test_names_are_quoted_only_where_the_dialect_needs_it() -> None:
    assert '"Order"' in best("Show the order of departments", STAFF).sql
    assert '"' not in best("names of employees", STAFF).sql
    assert '"FirstName"' in best("names of employees", STAFF, dialect="postgres").sql


def test_a_value_is_never_pasted_into_the_statement() -> None:
    sql = best('names of customers whose city is "x\' OR 1=1 --"').sql
    assert "'x'' OR 1=1 --'" in sql
    assert len(sqlglot.parse(sql, read="sqlite")) == 1


def test_plans_survive_being_stored() -> None:
    for question in (
        "Which customer has the most orders?",
        "Which customers have no orders?",
        "orders in 2023",
        "products above the average price",
    ):
        plan = best(question).plan
        assert plan is not None
        assert from_json(to_json(plan)) == plan


def test_an_empty_catalog_gives_no_drafts() -> None:
    question = Question("q", "how many customers", "test", *_asker())
    empty = Context(unlimited(Catalog("none", "sqlite", ())), NO_MEANING, TextValueIndex(()), TODAY)
    assert isinstance(interpret(question, empty), Nothing)


def test_a_column_that_was_narrowed_away_is_neither_shown_nor_joined_over() -> None:
    _, catalog, values = opened(SHOP)
    hidden = {"customer_id", "name"}
    narrowed = replace(
        catalog,
        tables=tuple(
            replace(table, columns=tuple(one for one in table.columns if one.name not in hidden))
            for table in (*catalog.tables, Table("nothing", ()))
        ),
    )
    for text in (
        "number of orders per customer",
        "names of customers",
        "customers without orders",
        "nothing",
        "customers named Ada",
    ):
        context = Context(unlimited(narrowed), NO_MEANING, values, TODAY)
        proposal = interpret(Question("q", text, "test", *_asker()), context)
        for draft in proposal.drafts if isinstance(proposal, Drafts) else ():
            assert "customer_id" not in draft.sql
            assert "customer.name" not in draft.sql


def _asker() -> tuple[object, ...]:
    import datetime as dt

    from quaestor.core.people import OWNER

    return OWNER, dt.datetime(2024, 6, 15, tzinfo=dt.UTC)


_WORDS = st.sampled_from(
    [
        "how",
        "many",
        "customers",
        "orders",
        "of",
        "the",
        "in",
        "Oslo",
        "Seattle",
        "most",
        "least",
        "average",
        "price",
        "per",
        "each",
        "city",
        "and",
        "or",
        "not",
        "without",
        "any",
        "more",
        "than",
        "5",
        "2023",
        "between",
        "name",
        "highest",
        "top",
        "3",
        "sorted",
        "by",
        "descending",
        "both",
        "'Ada'",
        ",",
        "?",
        "with",
        "who",
        "have",
        "total",
        "last",
        "month",
        "before",
        "after",
        "is",
        "product",
        "lamp",
        "percentage",
        "distinct",
        "all",
        "start",
        "older",
        "youngest",
        "letter",
        "number",
        "minimum",
        "maximum",
        "to",
        "from",
        "region",
        "no",
        "status",
        "1.5k",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_WORDS, max_size=14).map(" ".join))
def test_any_mixture_of_known_words_gives_statements_that_run(text: str) -> None:
    proposal = ask(text)
    if isinstance(proposal, Drafts):
        for draft in proposal.drafts:
            opened(SHOP)[0].execute(draft.sql).fetchmany(1)
            assert 0 <= draft.confidence <= 1
        assert ask(text) == proposal


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_no_text_makes_the_interpreter_raise(text: str) -> None:
    ask(text)
