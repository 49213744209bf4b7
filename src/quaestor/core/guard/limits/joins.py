"""Tables that a query combines row by row without a condition between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sqlglot import exp

from quaestor.core.guard.scopes import Scope

Pair = tuple[str, str]


def unjoined_groups(query: exp.Select, scope: Scope) -> int:
    """Groups of large sources of *query* with no condition between any two groups; *scope* holds its sources."""
    large = {key for key, source in scope.sources.items() if source.is_large}
    if len(large) < 2:
        return len(large)
    group = {name: name for name in scope.sources}

    def leader(name: str) -> str:
        while group[name] != name:
            name = group[name]
        return name

    for left, right in _links(query, scope):
        group[leader(left)] = leader(right)
    return len({leader(name) for name in large})


def _links(query: exp.Select, scope: Scope) -> Iterator[Pair]:
    """Pairs of sources that a condition speaks of together."""
    joins = query.args.get("joins") or []
    first = next(iter(scope.sources))
    for join in joins:
        name = join.this.alias_or_name.lower()
        is_bound = join.args.get("using") or join.args.get("method") or isinstance(join.this, (exp.Lateral, exp.Unnest))
        if is_bound and name in scope.sources:
            yield name, first
    for condition in (query.args.get("where"), query.args.get("qualify"), *(join.args.get("on") for join in joins)):
        if condition is not None:
            yield from _mentioned_together(condition, scope)


def _mentioned_together(condition: exp.Expr, scope: Scope) -> Iterator[Pair]:
    for node in condition.walk():
        if isinstance(node, (exp.Predicate, exp.Func)) and not isinstance(node, exp.Connector):
            names = sorted({name for column in node.find_all(exp.Column) if (name := _source_of(column, scope))})
            yield from pairwise(names)


def _source_of(column: exp.Column, scope: Scope) -> str | None:
    table = column.table.lower()
    if table:
        return table if table in scope.sources else None
    name = column.name.lower()
    return next((key for key, source in scope.sources.items() if name in source.columns), None)
