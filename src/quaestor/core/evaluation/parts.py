"""A query taken apart: what it shows, from which tables, under which conditions. Names are those of the catalog.

Two statements that say the same in another order, with other aliases or another spelling of names, have the same parts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import sqlglot
from sqlglot import exp

from quaestor.core.catalog import Catalog, Table


@dataclass(frozen=True, slots=True)
class Compared:
    """One condition: *what* is compared *how*, and with which value; the value of a nested query is empty."""

    what: str
    how: str
    value: str


@dataclass(frozen=True, slots=True)
class Parts:
    """Of the outermost query, but for *tables* and *conditions*, which nested ones add to."""

    tables: Counter[str]
    shown: Counter[str]
    aggregates: Counter[str]
    """Functions among what is shown, with what they are taken of."""
    conditions: frozenset[Compared]
    groups: frozenset[str]
    order: tuple[str, ...]
    limit: str | None
    distinct: bool
    combined: tuple[str, ...]
    """Set operations, in order."""
    nested: int
    """Queries inside of conditions and of FROM."""


def parts_of(sql: str, dialect: str, catalog: Catalog) -> Parts | None:
    """None for what cannot be parsed, or is no query."""
    try:
        tree = sqlglot.parse_one(sql, dialect=dialect)
    except sqlglot.errors.SqlglotError:
        return None
    return _read(tree, catalog) if isinstance(tree, exp.Query) else None


def _read(tree: exp.Query, catalog: Catalog) -> Parts:
    known = {table.name.lower(): table.key.lower() for table in catalog.tables}
    _resolve(tree, catalog)
    first = _first_of(tree)
    shown = [each.unalias() for each in first.expressions] if isinstance(first, exp.Select) else []
    combined = tuple(type(each).__name__.lower() for each in tree.find_all(exp.SetOperation))
    order, limit = tree.args.get("order"), tree.args.get("limit")
    return Parts(
        tables=Counter(known[name] for node in tree.find_all(exp.Table) if (name := node.name.lower()) in known),
        shown=Counter(_plain(each) for each in shown),
        aggregates=Counter(_plain(each) for one in shown for each in one.find_all(exp.AggFunc)),
        conditions=frozenset(_conditions(tree)),
        groups=frozenset(_plain(each) for each in getattr(first.args.get("group"), "expressions", ())),
        order=tuple(_sort(each, first) for each in getattr(order, "expressions", ())),
        limit=limit.expression.sql() if limit is not None and limit.expression is not None else None,
        distinct=first.args.get("distinct") is not None,
        combined=combined,
        nested=len(list(tree.find_all(exp.Select))) - 1 - len(combined),
    )


def _first_of(tree: exp.Expr) -> exp.Expr:
    while isinstance(tree, exp.SetOperation | exp.Subquery):
        tree = tree.this
    return tree


def _sort(node: exp.Expr, query: exp.Expr) -> str:
    """What is sorted by, an alias as what it stands for, and which way."""
    by = node.this if isinstance(node, exp.Ordered) else node
    if isinstance(by, exp.Column) and not by.table:
        meant = [each.this for each in query.expressions if isinstance(each, exp.Alias) and each.alias == by.name]
        by = meant[0] if meant else by
    return f"{_plain(by)} {'down' if node.args.get('desc') else 'up'}"


def _conditions(tree: exp.Expr) -> Iterator[Compared]:
    places = [each.this for each in tree.find_all(exp.Where, exp.Having)]
    places += [join.args["on"] for join in tree.find_all(exp.Join) if join.args.get("on") is not None]
    for place in places:
        for leaf, denied in _leaves(place, denied=False):
            if not _joins(leaf):
                yield _compared(leaf, denied)


def _leaves(node: exp.Expr, *, denied: bool) -> Iterator[tuple[exp.Expr, bool]]:
    match node:
        case exp.And() | exp.Or():
            yield from _leaves(node.left, denied=denied)
            yield from _leaves(node.right, denied=denied)
        case exp.Paren():
            yield from _leaves(node.this, denied=denied)
        case exp.Not():
            yield from _leaves(node.this, denied=not denied)
        case _:
            yield node, denied


def _joins(node: exp.Expr) -> bool:
    """Whether it sets columns of two tables equal."""
    sides = (node.left, node.right) if isinstance(node, exp.EQ) else ()
    return bool(sides) and all(isinstance(each, exp.Column) and each.table for each in sides)


def _compared(node: exp.Expr, denied: bool) -> Compared:
    how = f"{'not ' if denied else ''}{type(node).__name__.lower()}"
    if isinstance(node, exp.Between):
        bounds = (node.args["low"], node.args["high"])
        return Compared(_plain(node.this), how, " and ".join(_value(each) for each in bounds))
    if isinstance(node, exp.In):
        return Compared(_plain(node.this), how, ", ".join(sorted(_value(each) for each in node.expressions)))
    if isinstance(node, exp.Binary):
        return Compared(_plain(node.left), how, _value(node.right))
    return Compared(_plain(node), how, "")


def _resolve(tree: exp.Expr, catalog: Catalog) -> None:
    """Write every table and column of *tree* as the catalog has them, whatever the statement calls them."""
    tables = {table.name.lower(): table for table in catalog.tables}
    owners = [(column, _owner(column, tables)) for column in tree.find_all(exp.Column)]
    for column, owner in owners:
        column.set("this", exp.to_identifier(column.name.lower()))
        column.set("table", exp.to_identifier(owner) if owner is not None else None)


def _owner(column: exp.Column, tables: Mapping[str, Table]) -> str | None:
    """The table that *column* is of, looked for from the inside out; None for what is made on the way."""
    select = column.find_ancestor(exp.Select)
    while select is not None:
        for node in _sources(select):
            table = tables.get(node.name.lower()) if isinstance(node, exp.Table) else None
            named = column.table.lower() in ("", node.alias_or_name.lower())
            if table is not None and named and any(each.name.lower() == column.name.lower() for each in table.columns):
                return table.key.lower()
        select = select.find_ancestor(exp.Select)
    return None


def _sources(select: exp.Select) -> Iterator[exp.Expr]:
    source = select.args.get("from_")
    if source is not None:
        yield source.this
    yield from (join.this for join in select.args.get("joins") or ())


def _plain(node: exp.Expr) -> str:
    """*node* as text, with a question mark for each query inside."""
    if isinstance(node, exp.Subquery | exp.Select):
        return "?"
    copy = node.copy()
    for inner in list(copy.find_all(exp.Subquery, exp.Select)):
        inner.replace(exp.Placeholder())
    return copy.sql().lower()


def _value(node: exp.Expr) -> str:
    if isinstance(node, exp.Subquery | exp.Select):
        return ""
    return node.name if isinstance(node, exp.Literal) else _plain(node)
