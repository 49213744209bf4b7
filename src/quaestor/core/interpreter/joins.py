"""How tables hang together: the graph of keys, and the smallest joins that connect the tables a plan reads."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Meaning

PREFERRED, DECLARED, MODELLED, INFERRED_COST, SAME_NAME = 0.8, 1.0, 1.0, 1.3, 1.9
"""Costs of joining over a link that the semantic model prefers, a declared key, a link of the semantic model, one found
by its name, or just equal names."""
VIEW_COST = 2.0


@dataclass(frozen=True, slots=True)
class Edge:
    """A join between two tables: *left* refers to *right*, many rows to one."""

    left: str
    left_columns: tuple[str, ...]
    right: str
    right_columns: tuple[str, ...]
    cost: float = DECLARED

    def other(self, table: str) -> str:
        return self.right if table == self.left else self.left

    def columns_of(self, table: str) -> tuple[str, ...]:
        return self.left_columns if table == self.left else self.right_columns

    def multiplies(self, start: str) -> bool:
        """Going over it from *start*, one row may meet many."""
        return start == self.right


@dataclass(frozen=True, slots=True)
class Step:
    """Join *table* to what is already there over *edge*."""

    table: str
    edge: Edge


@dataclass
class KeyGraph:
    edges: dict[str, list[Edge]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def build(cls, catalog: Catalog, meaning: Meaning) -> KeyGraph:
        graph = cls()
        for edge in _edges(catalog, meaning):
            graph.add(edge)
        return graph

    def add(self, edge: Edge) -> None:
        """An edge between two columns already joined is the same edge; the first, being surer, stays."""
        known = self.edges[edge.left]
        pair = {(edge.left, edge.left_columns), (edge.right, edge.right_columns)}
        if any({(one.left, one.left_columns), (one.right, one.right_columns)} == pair for one in known):
            return
        self.edges[edge.left].append(edge)
        if edge.right != edge.left:
            self.edges[edge.right].append(edge)

    def between(self, one: str, other: str) -> tuple[Edge, ...]:
        return tuple(edge for edge in self.edges.get(one, ()) if edge.other(one) == other)

    def referred(self, table: str, column: str) -> str | None:
        """The table whose rows *column* of *table* refers to."""
        edges = [one for one in self.edges.get(table, ()) if one.left == table and one.left_columns == (column,)]
        return min(edges, key=lambda one: one.cost).right if edges else None

    def path(self, start: str, goals: Sequence[str]) -> tuple[Step, ...] | None:
        """The cheapest steps from *start* to any of *goals*; None when they are not connected."""
        found = self._search({start}, set(goals))
        return None if found is None else tuple(found)

    def distance(self, start: str, goal: str) -> float:
        path = self.path(start, (goal,))
        return float("inf") if path is None else sum(step.edge.cost for step in path)

    def connect(self, tables: Sequence[str]) -> tuple[Step, ...] | None:
        """Steps that join all of *tables*, starting from the first, bridging others where needed; None when impossible.

        The nearest table not yet joined is attached first: not always the least tree, but never twice its size.
        """
        joined, steps = {tables[0]}, list[Step]()
        waiting = [table for table in dict.fromkeys(tables) if table not in joined]
        while waiting:
            found = self._search(joined, set(waiting))
            if found is None:
                return None
            steps += found
            joined |= {step.table for step in found}
            waiting = [table for table in waiting if table not in joined]
        return tuple(steps)

    def _search(self, sources: set[str], goals: set[str]) -> list[Step] | None:
        """Dijkstra from all *sources* at once; ties fall to the table that comes first by name."""
        queue: list[tuple[float, str]] = [(0.0, source) for source in sorted(sources)]
        costs = dict.fromkeys(sources, 0.0)
        came: dict[str, Step] = {}
        while queue:
            cost, table = heapq.heappop(queue)
            if table in goals:
                return _walk_back(came, table, sources)
            for edge in self.edges.get(table, ()) if cost <= costs[table] else ():
                after, total = edge.other(table), cost + edge.cost
                if total < costs.get(after, float("inf")):
                    costs[after] = total
                    came[after] = Step(after, edge)
                    heapq.heappush(queue, (total, after))
        return None


def multiplies(start: str, steps: Sequence[Step]) -> bool:
    """Joining *steps* may repeat rows of *start*."""
    return any(step.edge.multiplies(step.edge.other(step.table)) for step in steps)


def _walk_back(came: dict[str, Step], table: str, sources: set[str]) -> list[Step]:
    steps: list[Step] = []
    while table not in sources:
        step = came[table]
        steps.append(step)
        table = step.edge.other(table)
    return steps[::-1]


def _edges(catalog: Catalog, meaning: Meaning) -> Iterator[Edge]:
    yield from _modelled(catalog, meaning, preferred=True)
    for table in catalog.tables:
        for key in table.foreign_keys:
            referred = catalog.table(key.table)
            if referred is not None:
                yield Edge(table.key, key.columns, referred.key, key.referred, DECLARED)
    yield from _modelled(catalog, meaning, preferred=False)
    yield from _inferred(catalog)


def _modelled(catalog: Catalog, meaning: Meaning, *, preferred: bool) -> Iterator[Edge]:
    for link in meaning.relationships:
        left, right = catalog.table(link.from_table), catalog.table(link.to_table)
        if left is None or right is None or link.preferred is not preferred:
            continue
        if _has(left, link.from_columns) and _has(right, link.to_columns):
            cost = PREFERRED if preferred else MODELLED
            yield Edge(left.key, link.from_columns, right.key, link.to_columns, cost)


def _has(table: Table, names: tuple[str, ...]) -> bool:
    return all(table.column(name) is not None for name in names)


def _inferred(catalog: Catalog) -> Iterator[Edge]:
    """Links nobody declared: `x_id` to the key of table x, or a column that is another table's key by name."""
    keys = [(table, column) for table in catalog.tables for column in _keys_of(table)]
    for table in catalog.tables:
        declared = {column.lower() for key in table.foreign_keys for column in key.columns}
        for column in table.columns:
            for other, key in keys:
                if other.key == table.key:
                    continue
                cost = _link_cost(table, column, other, key)
                if cost is None:
                    continue
                cost += VIEW_COST * (table.is_view + other.is_view) + (0.6 if column.name.lower() in declared else 0)
                yield Edge(table.key, (column.name,), other.key, (key.name,), cost)


def _keys_of(table: Table) -> list[Column]:
    if len(table.primary_key) == 1:
        return [column for column in table.columns if column.name.lower() == table.primary_key[0].lower()]
    if table.primary_key:
        return []
    identifiers = [column for column in table.columns if _is_unique_id(table, column)]
    return identifiers or [column for column in table.columns if _is_unique(column) and not _is_measured(column)]


def _is_measured(column: Column) -> bool:
    """A number with fractions identifies nothing, even where no two are alike."""
    return column.seen_kind is Kind.NUMBER


def _is_unique(column: Column) -> bool:
    profile = column.profile
    return (
        profile is not None
        and profile.complete
        and profile.distinct == profile.rows > 1
        and not column.seen_kind.is_temporal
    )


def _is_unique_id(table: Table, column: Column) -> bool:
    profile = column.profile
    unique = profile is None or (profile.distinct == profile.rows and profile.rows > 0)
    return unique and split_name(column.name)[-1] in ("id", "key", "code", "number")


def _link_cost(table: Table, column: Column, other: Table, key: Column) -> float | None:
    if not _comparable(column, key):
        return None
    same = column.name.lower() == key.name.lower()
    generic = len(split_name(key.name)) == 1 and key.name.lower() in (
        "id",
        "code",
        "name",
        "key",
        "number",
        "year",
        "date",
        "no",
        "rank",
    )
    if same and not generic:
        own = [one for one in _keys_of(table) if one.name.lower() == column.name.lower()]
        return SAME_NAME if own else INFERRED_COST
    words = [stem(word) for word in split_name(column.name)]
    named = [stem(word) for word in split_name(other.name)]
    if len(words) > 1 and words[-1] in ("id", "key", "code", "no", "number", "ref") and words[:-1] == named:
        return (
            INFERRED_COST
            if key.name.lower() in ("id", "code", "key", column.name.lower())
            or words == [stem(w) for w in split_name(key.name)]
            else None
        )
    tail = words[-1 - len(named) : -1]
    if (
        tail == named
        and len(words) > len(named) + 1
        and words[-1] == "id"
        and key.name.lower() in ("id", "code", "key", "_".join([*split_name(other.name), "id"]))
    ):
        return INFERRED_COST + 0.3
    if words == named and key.name.lower() in ("id", "code", "key") and column.kind is key.kind:
        return INFERRED_COST + 0.2
    return None


def _comparable(one: Column, other: Column) -> bool:
    kinds = {one.seen_kind, other.seen_kind}
    if kinds & {Kind.BINARY, Kind.JSON}:
        return False
    return len(kinds) == 1 or kinds <= {Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN} or Kind.OTHER in kinds
