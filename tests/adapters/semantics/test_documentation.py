"""The example in the documentation is a valid model."""

import re
from pathlib import Path

from quaestor.adapters.semantics.texts import check_text
from quaestor.core.catalog import Catalog, Column, Kind, Table

PAGE = Path(__file__).parents[3] / "docs" / "semantic-models.md"


def table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(column, "TEXT", Kind.TEXT) for column in columns), primary_key=columns[:1])


def test_the_documented_model_fits_a_database_like_the_one_it_speaks_of() -> None:
    found = re.search(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert found
    customers = table("customers", "id", "first_name", "last_name", "cust_st")
    orders = table("orders", "id", "customer_no", "placed_on", "price", "pieces")
    checked = check_text(found[1].encode(), Catalog("shop", "postgres", (customers, orders)), PAGE.name)
    assert checked.problems == ()
    meaning = checked.meaning
    assert meaning.column("customers", "cust_st").label == "Status"
    assert meaning.value_labels[("customers", "cust_st")] == {"A": "active", "L": "left"}
    assert [field.name for field in meaning.fields] == ["full_name"]
    assert [(link.from_table, link.to_table) for link in meaning.relationships] == [("orders", "customers")]
    assert [metric.expression for metric in meaning.metrics] == ["AVG(orders.price * orders.pieces)"]
    assert meaning.questions == ("How much did we sell in May?",)
