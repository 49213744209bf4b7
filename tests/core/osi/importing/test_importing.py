"""Models of other tools become ours; what has no counterpart is listed, never dropped in silence."""

import json
from typing import Any

import pytest

from quaestor.adapters.semantics.texts import check_text, import_text
from quaestor.adapters.yaml_text import read_yaml
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.errors import Invalid
from quaestor.core.meaning import Meaning, Snapshot
from quaestor.core.osi.importing import Imported, import_model


def table(name: str, *columns: str) -> Table:
    made = tuple(Column(each, "TEXT", Kind.DATE if each.endswith("_at") else Kind.INTEGER) for each in columns)
    return Table(name, made, primary_key=("id",))


CATALOG = Catalog(
    "shop",
    "snowflake",
    (
        table("orders", "id", "customer_id", "amount", "tax", "status", "ordered_at"),
        table("customers", "id", "country", "balance", "updated_at"),
    ),
)
DBT = """
semantic_models:
  - name: orders
    model: ref('orders')
    label: Orders
    entities:
      - {name: order, type: primary, expr: id}
      - {name: customer, type: foreign, expr: customer_id}
      - {name: coupon, type: foreign}
    dimensions:
      - {name: ordered_at, type: time, type_params: {time_granularity: day}}
      - {name: state, type: categorical, expr: status, label: State}
    measures:
      - {name: order_count, agg: sum, expr: "1", create_metric: true, label: Number of orders}
      - {name: turnover, agg: sum, expr: amount + tax}
      - {name: middle, agg: median, expr: amount}
  - name: customers
    model: ref('shop', 'customers')
    entities: [{name: customer, type: primary, expr: id}]
    measures:
      - {name: funds, agg: sum, expr: balance, non_additive_dimension: {name: updated_at, window_choice: max}}
      - {name: people, agg: count_distinct, expr: id}
metrics:
  - {name: revenue, type: simple, description: With tax, type_params: {measure: turnover}}
  - name: open_revenue
    type: simple
    type_params: {measure: turnover}
    filter: "{{ Dimension('order__state') }} = 1"
  - {name: per_person, type: ratio, type_params: {numerator: revenue, denominator: people}}
  - name: margin
    type: derived
    type_params: {expr: r - f, metrics: [{name: revenue, alias: r}, {name: funds, alias: f}]}
  - {name: money, type: simple, type_params: {measure: funds}}
  - {name: growth, type: cumulative, type_params: {measure: turnover}}
  - {name: median_order, type: simple, type_params: {measure: middle}}
"""
CUBE = """
cubes:
  - name: orders
    sql_table: orders
    title: Orders
    joins:
      - {name: customers, relationship: many_to_one, sql: "{CUBE}.customer_id = {customers.id}"}
    dimensions:
      - {name: id, sql: id, type: number, primary_key: true}
      - {name: state, sql: "{CUBE}.status", type: string, title: State}
      - {name: placed, sql: ordered_at, type: time}
      - {name: secret, sql: tax, type: number, public: false}
    measures:
      - {name: count, type: count}
      - {name: revenue, type: sum, sql: amount, description: Net}
      - {name: open_revenue, type: sum, sql: amount, filters: [{sql: "{CUBE}.status = 1"}]}
      - {name: average_order, type: number, sql: "{revenue} / {count}"}
      - {name: running, type: running_total, sql: amount}
    segments:
      - {name: big_orders, sql: "{CUBE}.amount > 100"}
    pre_aggregations:
      - {name: main}
  - name: customers
    sql_table: customers
    dimensions: [{name: id, sql: id, type: number, primary_key: true}]
  - {name: adhoc, sql: SELECT 1}
views:
  - {name: overview}
"""
CORTEX = """
name: shop
description: Orders
custom_instructions: Amounts are net.
tables:
  - name: orders
    base_table: {database: DB, schema: PUBLIC, table: orders}
    synonyms: [purchases]
    primary_key: {columns: [id]}
    dimensions:
      - {name: state, expr: status, data_type: TEXT, synonyms: [condition], cortex_search_service: x}
    time_dimensions: [{name: placed, expr: ordered_at, data_type: DATE}]
    facts: [{name: amount, expr: amount, data_type: NUMBER, default_aggregation: sum}]
    metrics: [{name: revenue, expr: SUM(amount), synonyms: [sales]}]
    filters: [{name: big_orders, expr: amount > 100, description: Worth much, synonyms: [whales]}]
  - name: customers
    base_table: {database: DB, schema: PUBLIC, table: customers}
    primary_key: {columns: [id]}
relationships:
  - name: buyer
    left_table: orders
    right_table: customers
    relationship_columns: [{left_column: customer_id, right_column: id}]
    join_type: left_outer
    relationship_type: many_to_one
verified_queries:
  - {name: q, question: How many orders?, sql: SELECT COUNT(*) FROM orders, verified_by: ann, verified_at: "1700000000"}
"""


def read(text: str) -> tuple[Imported, Meaning]:
    content: Any = read_yaml(text.encode()).content
    imported = import_model(content, "shop")
    assert imported is not None
    document = import_text(text.encode(), "model.yaml", "shop", CATALOG)
    assert [str(each) for each in document.problems if each.severity == "error"] == []
    return imported, check_text(document.text.encode(), CATALOG).meaning


def expressions(meaning: Meaning) -> dict[str, str]:
    return {each.name: each.expression for each in meaning.metrics}


def test_dbt_measures_and_metrics_become_metrics() -> None:
    imported, meaning = read(DBT)
    found = expressions(meaning)
    assert imported.format == "dbt"
    assert found["revenue"] == "SUM(orders.amount + orders.tax)"
    assert found["open_revenue"] == "SUM(CASE WHEN (orders.status = 1) THEN orders.amount + orders.tax END)"
    assert found["order_count"] == "COUNT(orders.id)"
    assert found["per_person"] == "SUM(orders.amount + orders.tax) / COUNT(DISTINCT customers.id)"
    assert found["margin"] == "(SUM(orders.amount + orders.tax)) - (SUM(customers.balance))"
    [money] = [each for each in meaning.metrics if each.name == "money"]
    assert money.snapshot == Snapshot(("customers", "updated_at"))
    [link] = meaning.relationships
    assert (link.from_table, link.from_columns, link.to_table) == ("orders", ("customer_id",), "customers")
    assert meaning.column("orders", "status").synonyms == ("state",)


def test_what_dbt_has_and_we_have_not_is_listed() -> None:
    imported, _ = read(DBT)
    assert imported.left == (
        "semantic model orders: entity “coupon” is no other model's key",
        "metric growth: the type “cumulative” has no counterpart",
        "metric median_order: the aggregation “median” has no counterpart",
    )


def test_a_dbt_manifest_is_read_as_its_files_are() -> None:
    orders = {
        "name": "orders",
        "model": "ref('orders')",
        "node_relation": {"alias": "orders", "schema_name": None},
        "measures": [{"name": "total", "agg": "sum", "expr": "amount"}],
    }
    total = {"name": "total", "type": "simple", "type_params": {"measure": {"name": "total"}}}
    manifest = json.dumps(
        {"nodes": {}, "semantic_models": {"m.orders": orders}, "metrics": {"m.total": total}}
    ).encode()
    found = import_text(manifest, "manifest.json", "shop", CATALOG)
    assert found.problems == ()
    assert expressions(check_text(found.text.encode(), CATALOG).meaning) == {"total": "SUM(orders.amount)"}


def test_cubes_become_datasets_with_their_measures_joins_and_segments() -> None:
    imported, meaning = read(CUBE)
    found = expressions(meaning)
    assert found["revenue"] == "SUM(orders.amount)"
    assert found["orders_count"] == "COUNT(orders.id)"
    assert found["open_revenue"] == "SUM(CASE WHEN (orders.status = 1) THEN orders.amount END)"
    assert found["average_order"] == "(SUM(orders.amount)) / (COUNT(orders.id))"
    assert meaning.column("orders", "status").label == "State"
    assert meaning.column("orders", "tax").hidden
    [term] = meaning.glossary
    assert (term.term, term.condition) == ("big orders", "orders.amount > 100")
    assert [link.from_columns for link in meaning.relationships] == [("customer_id",)]
    assert imported.left == (
        "view overview: views have no counterpart",
        "cube orders: “pre_aggregations” has no counterpart",
        "cube orders, measure running: the type “running_total” has no counterpart",
        "cube adhoc: is a query, not a table; make it a view",
    )


def test_cortex_models_keep_synonyms_filters_and_verified_queries() -> None:
    imported, meaning = read(CORTEX)
    assert expressions(meaning) == {"revenue": "SUM(orders.amount)", "sum_amount": "SUM(orders.amount)"}
    assert meaning.table("orders").synonyms == ("purchases",)
    assert meaning.column("orders", "status").synonyms == ("state", "condition")
    assert (meaning.glossary[0].term, meaning.glossary[0].synonyms) == ("big orders", ("whales",))
    assert meaning.queries[0].verified_by == "ann"
    assert meaning.instructions == "Amounts are net."
    assert imported.left == ("table orders, state: “cortex_search_service” has no counterpart",)


@pytest.mark.parametrize("text", ["a: 1", "- 1", ""])
def test_what_is_no_model_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        import_text(text.encode(), "model.yaml", "shop", CATALOG)
