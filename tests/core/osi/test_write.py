"""A catalog and its meaning written as a model mean the same when read again."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Sensitivity, Table
from quaestor.core.meaning import (
    ComputedField,
    DefaultFilter,
    Definition,
    FiscalCalendar,
    Hierarchy,
    Meaning,
    Metric,
    Relationship,
    Snapshot,
    Term,
    VerifiedQuery,
)  # fmt: skip
from quaestor.core.osi import read_model, write_model

CATALOG = Catalog(
    "shop",
    "postgres",
    (
        Table(
            "customers",
            (Column("id", "INT", Kind.INTEGER), Column("since", "DATE", Kind.DATE, comment="First order")),
            primary_key=("id",),
            comment="Who buys",
        ),
        Table(
            "orders",
            (Column("id", "INT", Kind.INTEGER), Column("customer", "INT", Kind.INTEGER)),
            primary_key=("id",),
            foreign_keys=(ForeignKey(("customer",), "customers", ("id",)),),
        ),
        Table("orders", (Column("id", "INT", Kind.INTEGER), Column("order", "INT", Kind.INTEGER)), schema="archive"),
    ),
)


def test_a_skeleton_has_every_table_column_key_comment_and_time() -> None:
    model = write_model(CATALOG)
    assert [dataset.name for dataset in model.datasets] == ["customers", "orders", "archive_orders"]
    customers = model.datasets[0]
    assert (customers.description, customers.primary_key) == ("Who buys", ("id",))
    assert [(field.name, field.is_time, field.description) for field in customers.fields] == [
        ("id", None, None),
        ("since", True, "First order"),
    ]
    (link,) = model.relationships
    assert (link.from_dataset, link.from_columns, link.to_dataset, link.to_columns) == (
        "orders",
        ("customer",),
        "customers",
        ("id",),
    )
    assert read_model(model, CATALOG).problems == ()


def test_the_words_of_a_business_survive_writing_and_reading() -> None:
    german = (("de", ("Kunde", "Käufer")),)
    meaning = Meaning(
        name="shop",
        tables={
            "customers": Term(description="Who buys", synonyms=("buyers", "Kunde", "Käufer"), translations=german),
            "orders": Term(),
            "archive.orders": Term(synonyms=("archive orders",)),
        },
        columns={
            ("customers", "id"): Term(sensitive=True, important=True),
            ("customers", "since"): Term(description="First order"),
            ("orders", "id"): Term(),
            ("orders", "customer"): Term(),
            ("archive.orders", "id"): Term(),
            ("archive.orders", "order"): Term(),
        },
        metrics=(
            Metric(
                "stock",
                "SUM(orders.id)",
                synonyms=("Bestand",),
                label="Stock",
                units="pieces",
                translations=(("de", ("Bestand",)),),
                snapshot=Snapshot(("customers", "since"), "first", (("orders", "customer"),)),
            ),
        ),
        relationships=(
            Relationship("buyer", "orders", ("customer",), "customers", ("id",), preferred=True, hint="who pays"),
        ),
        value_labels={("orders", "customer"): {"1": "the first one", "2": "second"}},
        value_words={("orders", "customer"): {"1": ("primus",)}},
        sensitivities={
            ("customers", "id"): Sensitivity.PERSONAL,
            ("orders", "id"): Sensitivity.OPEN,
            ("orders", "customer"): Sensitivity.SECRET,
        },
        glossary=(Definition("big", "Large", ("whale", "groß"), "orders.id > 5", (("de", ("groß",)),)),),
        hierarchies=(Hierarchy("time", (("orders", "id"), ("customers", "since")), ("dates",)),),
        default_filters=(DefaultFilter("customers", "no nobodies", "customers.id > 0", ("nobodies",)),),
        fiscal=FiscalCalendar(7, "start"),
        queries=(VerifiedQuery("How many?", "SELECT 1", ("Count?",), "ann", "2026-01-01"),),
    )
    reading = read_model(write_model(CATALOG, meaning), CATALOG)
    assert reading.problems == ()
    assert reading.meaning == meaning


def test_a_meaning_survives_writing_and_reading() -> None:
    meaning = Meaning(
        name="shop",
        description="All sales",
        instructions="Prices are net.",
        tables={
            "customers": Term("Customers", "Who buys", ("buyers",)),
            "orders": Term(synonyms=("purchases",)),
            "archive.orders": Term(synonyms=("archive orders",), hidden=True),
        },
        columns={
            ("customers", "id"): Term("Number", "Runs on", ("no",), "pieces", True),
            ("customers", "since"): Term(description="First order"),
            ("orders", "id"): Term(),
            ("orders", "customer"): Term(),
            ("archive.orders", "id"): Term(),
            ("archive.orders", "order"): Term(),
        },
        metrics=(Metric("sold", "COUNT(DISTINCT orders.id)", "Number of orders", ("sales",)),),
        relationships=(Relationship("buyer", "orders", ("customer",), "customers", ("id",)),),
        fields=(ComputedField("customers", "next", "customers.id + 1", Term("Next", "After", ("then",)), True),),
        value_labels={("orders", "customer"): {"1": "the first one"}},
        questions=("How many?",),
    )
    reading = read_model(write_model(CATALOG, meaning), CATALOG)
    assert reading.problems == ()
    assert reading.meaning == meaning


def test_expressions_name_datasets_where_the_database_needs_a_schema_to_name_the_table() -> None:
    shop = Table("order", (Column("id", "INT", Kind.INTEGER), Column("Net", "INT", Kind.INTEGER)), schema="sales")
    catalog = Catalog("shop", "postgres", (shop, Table("gift", (Column("id", "INT", Kind.INTEGER),), schema="sales")))
    meaning = Meaning(
        name="shop",
        tables={"sales.order": Term(), "sales.gift": Term()},
        columns={("sales.order", "id"): Term(), ("sales.order", "net"): Term(), ("sales.gift", "id"): Term()},
        metrics=(Metric("per_gift", 'SUM(sales."order"."Net") / COUNT(sales.gift.id)'),),
        fields=(ComputedField("sales.order", "double", 'sales."order"."Net" * 2', Term()),),
        default_filters=(DefaultFilter("sales.order", "real", 'sales."order"."Net" > 0', ()),),
        glossary=(Definition("big", "Large", (), 'sales."order"."Net" > 9'),),
    )
    model = write_model(catalog, meaning)
    assert model.metrics[0].expressions[0].expression == 'SUM("order"."Net") / COUNT(gift.id)'
    assert model.datasets[0].fields[-1].expressions[0].expression == '"order"."Net" * 2'
    assert "sales" not in str((model.extensions, model.datasets[0].extensions))
    reading = read_model(model, catalog)
    assert reading.problems == ()
    assert reading.meaning.metrics == read_model(write_model(catalog, reading.meaning), catalog).meaning.metrics


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=30))
def test_a_column_of_any_name_is_written_so_that_it_is_read(name: str) -> None:
    catalog = replace(CATALOG, tables=(Table("t", (Column(name, "TEXT", Kind.TEXT),)),))
    reading = read_model(write_model(catalog), catalog)
    if name.strip() == name:
        assert reading.problems == ()
        assert list(reading.meaning.columns) == [("t", name.lower())]
