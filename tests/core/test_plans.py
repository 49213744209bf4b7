"""Engines' plans, as they give them, read for what they cost and change."""

from __future__ import annotations

import json

import pytest

from quaestor.core.cost import UNKNOWN, Estimate
from quaestor.core.plans import (
    Opinion,
    bigquery_opinion,
    duckdb_estimate,
    mariadb_estimate,
    postgres_opinion,
    snowflake_opinion,
    sql_server_opinion,
)

Plan = dict[str, object]


def step(name: str, rows: int | None = None, *children: Plan, limit: int | None = None) -> Plan:
    facts = {"Estimated Cardinality": str(rows)} if rows is not None else {}
    return {"name": name, "extra_info": {**facts, **({"Limit": str(limit)} if limit else {})}, "children": children}


SCAN = step("SEQ_SCAN", 1_000)


@pytest.mark.parametrize(
    ("plan", "rows"),
    [
        (SCAN, 1_000),
        (step("PROJECTION", 1_000, SCAN), 2_000),
        (step("CROSS_PRODUCT", None, SCAN, SCAN), 1_002_000),
        (step("UNGROUPED_AGGREGATE", 1, step("CROSS_PRODUCT", None, SCAN, step("PROJECTION", None, SCAN))), 1_003_001),
        # Ten rows of a million are wanted: a hundred-thousandth of the work, but the second side is read whole.
        (step("LIMIT", 0, step("CROSS_PRODUCT", None, SCAN, SCAN), limit=10), 10 + 10 + 0 + 1_000),
        (step("STREAMING_LIMIT", 0, step("HASH_JOIN", 1_000, SCAN, SCAN), limit=10), 10 + 10 + 10 + 1_000),
        # Sorting needs all rows, whatever is wanted of them.
        (step("LIMIT", 0, step("ORDER_BY", 1_000, step("CROSS_PRODUCT", None, SCAN, SCAN)), limit=10), 1_003_010),
        (step("DUMMY_SCAN"), 0),
        ({"name": "SEQ_SCAN", "extra_info": "~5", "children": None}, 0),
    ],
)
def test_rows_of_a_duckdb_plan_are_counted_as_far_as_they_are_wanted(plan: Plan, rows: int) -> None:
    assert duckdb_estimate([plan]) == Estimate(rows=rows)


def test_tables_of_one_mariadb_select_multiply_and_selects_add_up() -> None:
    steps = [
        {"id": "1", "rows": "1000"},
        {"id": "1", "rows": "50"},
        {"id": "2", "rows": "7"},
        {"id": None, "rows": None},
    ]
    assert mariadb_estimate(steps) == Estimate(rows=1_000 + 50_000 + 7 + 1)
    assert mariadb_estimate([]) == Estimate(rows=0)


def test_a_postgres_cost_is_told_in_rows() -> None:
    plan = {"Node Type": "Limit", "Total Cost": 12.5, "Plans": [{"Node Type": "Seq Scan", "Total Cost": 1e9}]}
    assert postgres_opinion(plan) == Opinion(Estimate(rows=1_250), changes=False)


@pytest.mark.parametrize("kind", ["ModifyTable", "LockRows"])
def test_a_postgres_plan_that_writes_or_locks_anywhere_changes_something(kind: str) -> None:
    plan = {"Node Type": "CTE Scan", "Total Cost": 1, "Plans": [{"Node Type": kind, "Plans": []}]}
    assert postgres_opinion(plan).changes


@pytest.mark.parametrize(
    ("operation", "changes"),
    [("Result", False), ("TableScan", False), ("Insert", True), ("Delete", True), ("CreateTableAsSelect", True)],
)
def test_a_snowflake_plan_tells_bytes_and_writes(operation: str, changes: bool) -> None:
    document = {"GlobalStats": {"bytesAssigned": 4096}, "Operations": [[{"id": 0, "operation": operation}]]}
    assert snowflake_opinion([{"content": json.dumps(document)}]) == Opinion(Estimate(bytes=4096), changes)


def test_what_is_no_plan_of_snowflake_says_nothing() -> None:
    assert snowflake_opinion([]) == snowflake_opinion([{"content": "none"}]) == Opinion(UNKNOWN)


def test_a_sql_server_plan_counts_executions_and_knows_the_kind_of_statement() -> None:
    rows = [
        {"Type": "SELECT", "PhysicalOp": None, "EstimateRows": 10.0},
        {"Type": "PLAN_ROW", "PhysicalOp": "Nested Loops", "EstimateRows": 10.0, "EstimateExecutions": 1.0},
        {"Type": "PLAN_ROW", "PhysicalOp": "Table Scan", "EstimateRows": 1000.0, "EstimateExecutions": 500.0},
    ]
    assert sql_server_opinion(rows) == Opinion(Estimate(rows=500_010))
    assert sql_server_opinion([*rows, {"Type": "DELETE", "PhysicalOp": None}]).changes
    assert not sql_server_opinion([]).changes


def test_a_dry_run_of_bigquery_tells_bytes_and_the_kind_of_statement() -> None:
    assert bigquery_opinion("SELECT", 10) == Opinion(Estimate(bytes=10))
    assert bigquery_opinion("SCRIPT", 0).changes
    assert not bigquery_opinion(None, None).changes
