"""Meanings put together, and put over a catalog."""

import pytest

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.meaning import (
    NO_MEANING,
    ComputedField,
    Meaning,
    Metric,
    Relationship,
    Term,
    joined,
    relationships_as_keys,
    without_hidden,
)


def table(name: str, *columns: str, keys: tuple[ForeignKey, ...] = ()) -> Table:
    made = tuple(Column(column, "TEXT", Kind.TEXT) for column in columns)
    return Table(name, made, primary_key=columns[:1], foreign_keys=keys)


CATALOG = Catalog(
    "shop",
    "sqlite",
    (
        table("customers", "id", "name", "secret_code"),
        table("orders", "id", "customer_id", "placed_on", keys=(ForeignKey(("customer_id",), "customers", ("id",)),)),
        table("parcels", "id", "order_id", "weight"),
    ),
)
PARCEL_TO_ORDER = Relationship("parcel_order", "parcels", ("order_id",), "orders", ("id",))


def keys_of(catalog: Catalog, name: str) -> tuple[ForeignKey, ...]:
    found = catalog.table(name)
    assert found is not None
    return found.foreign_keys


def test_a_relationship_becomes_an_inferred_key() -> None:
    catalog = relationships_as_keys(Meaning(relationships=(PARCEL_TO_ORDER,)), CATALOG)
    assert keys_of(catalog, "parcels") == (ForeignKey(("order_id",), "orders", ("id",), inferred=True),)


def test_a_declared_key_is_not_said_twice() -> None:
    said = Relationship("order_customer", "ORDERS", ("CUSTOMER_ID",), "Customers", ("ID",))
    assert relationships_as_keys(Meaning(relationships=(said,)), CATALOG) == CATALOG


def test_two_relationships_that_say_the_same_become_one_key() -> None:
    twice = Meaning(relationships=(PARCEL_TO_ORDER, Relationship("again", "parcels", ("order_id",), "orders", ("id",))))
    assert len(keys_of(relationships_as_keys(twice, CATALOG), "parcels")) == 1


def test_a_second_link_between_the_same_tables_is_kept() -> None:
    other = Relationship("order_payer", "orders", ("placed_on",), "customers", ("id",))
    assert len(keys_of(relationships_as_keys(Meaning(relationships=(other,)), CATALOG), "orders")) == 2


@pytest.mark.parametrize(
    "gone",
    [
        Relationship("r", "nowhere", ("order_id",), "orders", ("id",)),
        Relationship("r", "parcels", ("order_id",), "nowhere", ("id",)),
        Relationship("r", "parcels", ("nothing",), "orders", ("id",)),
        Relationship("r", "parcels", ("order_id",), "orders", ("nothing",)),
    ],
)
def test_a_relationship_to_what_is_not_in_the_catalog_is_left_out(gone: Relationship) -> None:
    assert relationships_as_keys(Meaning(relationships=(gone,)), CATALOG) == CATALOG


def test_what_is_hidden_is_not_in_the_catalog() -> None:
    meaning = Meaning(tables={"parcels": Term(hidden=True)}, columns={("customers", "secret_code"): Term(hidden=True)})
    shown = without_hidden(meaning, CATALOG)
    assert [each.key for each in shown.tables] == ["customers", "orders"]
    assert [column.name for _, column in shown.columns()] == ["id", "name", "id", "customer_id", "placed_on"]


def test_a_hidden_key_stays_because_joins_go_over_it() -> None:
    hidden = {("customers", "id"): Term(hidden=True), ("orders", "customer_id"): Term(hidden=True)}
    assert without_hidden(Meaning(columns=hidden), CATALOG) == CATALOG


def test_nothing_joined_means_nothing() -> None:
    assert joined([]) is NO_MEANING


def test_of_two_models_the_later_one_wins_and_lists_grow() -> None:
    first = Meaning(
        name="one",
        description="first",
        instructions="Be exact.",
        tables={"orders": Term("Orders"), "parcels": Term("Parcels")},
        metrics=(Metric("total", "SUM(orders.id)"), Metric("count", "COUNT(*)")),
        fields=(ComputedField("orders", "day", "orders.placed_on"),),
        questions=("How many?", "Who?"),
    )
    second = Meaning(
        name="two",
        instructions="Be brief.",
        tables={"orders": Term("Purchases")},
        metrics=(Metric("Total", "SUM(orders.total)"),),
        relationships=(PARCEL_TO_ORDER,),
        fields=(ComputedField("orders", "Day", "date(orders.placed_on)"),),
        questions=("Who?", "When?"),
    )
    both = joined([first, second])
    assert (both.name, both.description, both.instructions) == ("one", "first", "Be exact.\nBe brief.")
    assert both.table("ORDERS").label == "Purchases"
    assert both.table("parcels").label == "Parcels"
    assert [metric.expression for metric in both.metrics] == ["SUM(orders.total)", "COUNT(*)"]
    assert [field.expression for field in both.fields] == ["date(orders.placed_on)"]
    assert both.relationships == (PARCEL_TO_ORDER,)
    assert both.questions == ("How many?", "Who?", "When?")
