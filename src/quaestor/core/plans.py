"""Engines' plans read: what a statement is expected to cost, and whether it would change anything.

A plan comes in the engine's own form, as plain values. What is not understood counts as nothing: an opinion can only
speak against a statement, and everything else that does holds without it.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quaestor.core.cost import UNKNOWN, Estimate

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What an engine says of a statement that it has planned and not run."""

    estimate: Estimate = UNKNOWN
    changes: bool = False
    """Whether running it would write, or lock rows for others."""


POSTGRES_CHANGES = frozenset({"ModifyTable", "LockRows"})
POSTGRES_ROW = 0.01
"""`cpu_tuple_cost`: what PostgreSQL takes going through one row to cost."""


def postgres_opinion(plan: Node) -> Opinion:
    """Of the plan that EXPLAIN (FORMAT JSON) gives.

    The cost of its top counts pages, comparisons and sorting, and knows where a LIMIT ends the work; it is told as the
    number of rows that going through would cost as much.
    """
    changes = any(node.get("Node Type") in POSTGRES_CHANGES for node in _postgres_nodes(plan))
    return Opinion(Estimate(rows=round(_number(plan.get("Total Cost")) / POSTGRES_ROW)), changes)


def _postgres_nodes(plan: Node) -> Iterator[Node]:
    yield plan
    for part in plan.get("Plans", ()):
        yield from _postgres_nodes(part)


def mariadb_estimate(steps: Sequence[Node]) -> Estimate:
    """Of the rows of EXPLAIN: within one SELECT, each table is gone through for each row of those before it."""
    joined: dict[object, list[float]] = defaultdict(list)
    for step in steps:
        joined[step.get("id")].append(_number(step.get("rows")))
    total = 0.0
    for counts in joined.values():
        product = 1.0
        for count in counts:
            product *= max(1.0, count)
            total += product
    return Estimate(rows=round(total))


DUCKDB_PAIRS = frozenset({"CROSS_PRODUCT", "BLOCKWISE_NL_JOIN", "NESTED_LOOP_JOIN", "PIECEWISE_MERGE_JOIN"})
"""Joins that compare every row with every row."""
DUCKDB_STREAMS = frozenset({"PROJECTION", "FILTER", "HASH_JOIN", "UNNEST", *DUCKDB_PAIRS})
"""Steps that stop when nobody wants more rows; others need all of theirs first."""


def duckdb_estimate(plan: Sequence[Node]) -> Estimate:
    """Of the list that EXPLAIN (FORMAT JSON) gives."""
    return Estimate(rows=round(sum(_duckdb_rows(node, 1.0) for node in plan)))


def _duckdb_rows(node: Node, share: float) -> float:
    """Rows that *node* and all below it go through, where only *share* of its own are wanted."""
    children: Sequence[Node] = node.get("children") or ()
    own = _duckdb_cardinality(node)
    limit = _number(_facts(node).get("Limit"))
    if limit and children:
        own, share = limit, min(share, limit / max(1.0, _duckdb_cardinality(children[0])))
    elif children and node.get("name") not in DUCKDB_STREAMS:
        share = 1.0
    # The second side of a join is needed whole, whatever is wanted of the first.
    below = sum(_duckdb_rows(child, share if number == 0 else 1.0) for number, child in enumerate(children))
    return (own if limit else own * share) + below


def _duckdb_cardinality(node: Node) -> float:
    children: Sequence[Node] = node.get("children") or ()
    if node.get("name") in DUCKDB_PAIRS:
        product = 1.0
        for child in children:
            product *= max(1.0, _duckdb_cardinality(child))
        return product
    told = _number(_facts(node).get("Estimated Cardinality"))
    if told or len(children) != 1:
        return told
    return _duckdb_cardinality(children[0])


def _facts(node: Node) -> Node:
    facts = node.get("extra_info")
    return facts if isinstance(facts, Mapping) else {}


SNOWFLAKE_CHANGES = re.compile(r"insert|update|delete|merge|create|unload|copy|put", re.IGNORECASE)


def snowflake_opinion(rows: Sequence[Node]) -> Opinion:
    """Of the one row of EXPLAIN USING JSON."""
    try:
        document = json.loads(str(next(iter(rows[0].values()))))
    except (IndexError, StopIteration, ValueError):
        return Opinion()
    size = document.get("GlobalStats", {}).get("bytesAssigned")
    steps = [step for operations in document.get("Operations", ()) for step in operations]
    changes = any(SNOWFLAKE_CHANGES.match(str(step.get("operation", ""))) for step in steps)
    return Opinion(Estimate(bytes=int(_number(size)) if size is not None else None), changes)


def sql_server_opinion(rows: Sequence[Node]) -> Opinion:
    """Of the rows of SHOWPLAN_ALL: a statement has a type, its steps have rows and a number of executions."""
    steps = [row for row in rows if row.get("PhysicalOp")]
    kinds = {str(row.get("Type") or "").upper() for row in rows if not row.get("PhysicalOp")}
    total = sum(_number(row.get("EstimateRows")) * max(1.0, _number(row.get("EstimateExecutions"))) for row in steps)
    return Opinion(Estimate(rows=round(total)), changes=bool(kinds - {"SELECT", ""}))


def bigquery_opinion(kind: str | None, size: int | None) -> Opinion:
    """Of a dry run, which tells the type of the statement and the bytes it would read."""
    return Opinion(Estimate(bytes=size), changes=kind is not None and kind.upper() != "SELECT")


def _number(value: object) -> float:
    try:
        return float(str(value).lstrip("~"))
    except ValueError:
        return 0.0
