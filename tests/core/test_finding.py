"""Finding tables and columns by what somebody types."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.finding import find_names
from quaestor.core.meaning import NO_MEANING, Meaning, Metric, Term

CATALOG = Catalog(
    "shop",
    "sqlite",
    (
        Table("customer", (Column("id", "int", Kind.INTEGER), Column("birthDate", "date", Kind.DATE))),
        Table("sales_invoice", (Column("customer_id", "int", Kind.INTEGER), Column("qty", "int", Kind.INTEGER))),
    ),
)


def found(text: str, meaning: Meaning = NO_MEANING) -> list[tuple[str | None, str | None]]:
    return [(hit.table, hit.column) for hit in find_names(text, CATALOG, meaning)]


@pytest.mark.parametrize(
    ("text", "table", "column"),
    [
        ("customer", "customer", None),
        ("Customers", "customer", None),
        ("custmer", "customer", None),
        ("cust", "customer", None),
        ("client", "customer", None),
        ("invoi", "sales_invoice", None),
        ("voice", "sales_invoice", None),
        ("sales invoices", "sales_invoice", None),
        ("date of birth", "customer", "birthDate"),
        ("birth", "customer", "birthDate"),
        ("customer id", "sales_invoice", "customer_id"),
        ("quantity", "sales_invoice", "qty"),
    ],
)
def test_words_beginnings_synonyms_and_typos_find_names(text: str, table: str, column: str | None) -> None:
    assert found(text)[0] == (table, column)


def test_nothing_is_found_for_what_nothing_is_called() -> None:
    assert found("zzyzx") == []
    assert found("") == []


def test_among_many_equals_tables_come_first_then_columns_in_the_order_of_the_catalog() -> None:
    tables = tuple(Table(f"part_{name}", (Column("status", "text", Kind.TEXT),)) for name in "abcdefgh")
    catalog = Catalog("parts", "sqlite", (*tables, Table("status", (Column("id", "int", Kind.INTEGER),))))
    hits = find_names("status", catalog, NO_MEANING, limit=3)
    assert [(hit.table, hit.column) for hit in hits] == [("status", None), ("part_a", "status"), ("part_b", "status")]


def test_a_synonym_of_the_model_finds_and_its_label_is_shown() -> None:
    meaning = Meaning(columns={("customer", "birthdate"): Term(label="Born on", synonyms=("anniversary",))})
    [hit, *_] = find_names("anniversary", CATALOG, meaning)
    assert (hit.column, hit.label, hit.score) == ("birthDate", "Born on", 1.0)


def test_what_the_model_hides_is_not_found() -> None:
    assert found("qty", Meaning(columns={("sales_invoice", "qty"): Term(hidden=True)})) == []
    assert found("qty", Meaning(tables={"sales_invoice": Term(hidden=True)})) == []


def test_metrics_are_found_by_their_synonyms() -> None:
    meaning = Meaning(metrics=(Metric("revenue", "sum(sales_invoice.qty)", synonyms=("turnover",)),))
    assert [(hit.kind, hit.value) for hit in find_names("turnovr", CATALOG, meaning)] == [("metric", "revenue")]
