"""Which tables a question is about."""

from __future__ import annotations

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.meaning import NO_MEANING, Meaning, Metric, Relationship, Term
from quaestor.core.relevance import Budget, rank_tables, relevant
from quaestor.core.values import StoredValue, TextValueIndex

NO_VALUES = TextValueIndex(())


def table(name: str, columns: str, keys: tuple[tuple[str, str], ...] = ()) -> Table:
    return Table(
        name,
        tuple(Column(each, "text", Kind.TEXT) for each in columns.split()),
        primary_key=("id",),
        foreign_keys=tuple(ForeignKey((column,), other, ("id",)) for column, other in keys),
    )


SHOP = Catalog(
    "shop",
    "sqlite",
    (
        table("customers", "id name city"),
        table("orders", "id customer_id placed_on", (("customer_id", "customers"),)),
        table("order_lines", "id order_id product_id qty", (("order_id", "orders"), ("product_id", "products"))),
        table("products", "id title price"),
        *(table(f"log_{number}", "id at what") for number in range(60)),
    ),
)


def ranked(question: str, meaning: Meaning = NO_MEANING, values: TextValueIndex = NO_VALUES) -> list[str]:
    return [each.table_key for each in rank_tables(question, SHOP, meaning, values)]


def test_a_named_table_comes_first() -> None:
    assert ranked("how many products are there?")[0] == "products"


def test_a_table_said_whole_comes_before_tables_that_have_parts_of_two_names() -> None:
    crowd = tuple(table(f"{area}_teacher_course", "id x") for area in ("hr", "fin", "crm", "risk", "tax"))
    catalog = Catalog("s", "sqlite", (*crowd, table("teacher", "id name"), table("course", "id title")))
    best = rank_tables("which teacher gives which course", catalog, NO_MEANING, NO_VALUES)
    assert {each.table_key for each in best[:2]} == {"teacher", "course"}


def test_tables_between_two_relevant_ones_are_relevant() -> None:
    assert set(ranked("which products did customers buy?")[:4]) == {"customers", "products", "orders", "order_lines"}


def test_a_mentioned_value_makes_its_table_relevant_even_misspelt() -> None:
    values = TextValueIndex([StoredValue("customers", "city", "Seattle")])
    best = rank_tables("everyone from Seatle", SHOP, NO_MEANING, values)[0]
    assert (best.table_key, best.columns[0]) == ("customers", "city")


def test_abbreviations_and_synonyms_are_understood() -> None:
    assert ranked("total quantity")[0] == "order_lines"
    assert ranked("expensive things")[0] == "products"


def test_what_the_semantic_model_calls_things_counts() -> None:
    meaning = Meaning(tables={"log_7": Term(label="heartbeats")}, columns={("log_8", "what"): Term(synonyms=("mood",))})
    assert ranked("heartbeats today", meaning)[0] == "log_7"
    assert ranked("their moods", meaning)[0] == "log_8"


def test_a_metric_brings_the_tables_it_reads() -> None:
    meaning = Meaning(metrics=(Metric("net worth", 'sum("log_9".what)'),))
    assert ranked("what is our net worth", meaning)[0] == "log_9"


def test_relationships_of_the_model_are_ways_too() -> None:
    links = tuple(Relationship(f"r{n}", "log_3", ("id",), f"log_{n}", ("id",)) for n in (1, 2))
    terms = {"log_1": Term(label="pigs"), "log_2": Term(label="pens")}
    assert set(ranked("pigs in pens", Meaning(tables=terms, relationships=links))[:3]) == {"log_1", "log_2", "log_3"}


def test_every_column_is_given_once_the_ones_asked_about_first() -> None:
    best = rank_tables("the price of a product", SHOP, NO_MEANING, NO_VALUES)[0]
    assert best.columns == ("price", "id", "title")


def test_a_large_catalog_is_narrowed_and_keeps_keys_between_what_is_left() -> None:
    part = relevant("which products did customers buy?", SHOP, NO_MEANING, NO_VALUES, Budget(tables=4))
    assert [each.key for each in part.tables] == ["customers", "order_lines", "orders", "products"]
    lines = part.table("order_lines")
    assert lines is not None
    assert len(lines.foreign_keys) == 2


def test_a_catalog_within_the_budget_is_given_back_itself() -> None:
    assert relevant("anything", SHOP, NO_MEANING, NO_VALUES, Budget(tables=100)) is SHOP


def test_a_question_without_words_ranks_the_best_connected_tables_first() -> None:
    assert set(ranked("?!")[:2]) == {"orders", "order_lines"}
