"""What is to be computed, with every name resolved: trees whose columns are qualified with a `Table.key`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from quaestor.core.catalog import Catalog, Table
from quaestor.core.meaning import Snapshot


@dataclass(frozen=True, slots=True)
class Measured:
    """An aggregate expression under a name."""

    name: str
    tree: exp.Expr
    snapshot: Snapshot | None = None
    rows_of: str | None = None
    """The table whose rows a `COUNT(*)` counts."""
    shown: bool = True
    """False where it is only ordered by or compared."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A row-level expression to group by, under a name."""

    name: str
    tree: exp.Expr
    via: tuple[str, ...] = ()
    """Relationships, by name, that lead to it where several ways would do."""
    is_time: bool = False
    shown: bool = True
    """False where groups are told apart by it only."""


@dataclass(frozen=True, slots=True)
class Held:
    """A row-level condition, and how it reads."""

    tree: exp.Expr
    words: str
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Default:
    """A condition on the rows of *table* where those are what is counted; not where they are only joined."""

    table: str
    tree: exp.Expr | None
    """None where it was lifted."""
    told: str
    """Said among the assumptions where it matters."""


@dataclass(frozen=True, slots=True)
class HeldMeasure:
    """A condition on a measure of *name*."""

    name: str
    operator: type[exp.Binary]
    value: exp.Expr


@dataclass(frozen=True, slots=True)
class Sorting:
    """By a measure or cut of that name."""

    name: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    measures: tuple[Measured, ...]
    cuts: tuple[Cut, ...] = ()
    filters: tuple[Held, ...] = ()
    defaults: tuple[Default, ...] = ()
    having: tuple[HeldMeasure, ...] = ()
    order: tuple[Sorting, ...] = ()
    limit: int | None = None
    overlap: bool = False
    """Whether a row may count in several groups, once in each: an invoice in every genre it has a line of."""
    settle: bool = False
    """Whether the first of several equal ways to join is taken, and told, instead of refused."""


@dataclass(frozen=True, slots=True)
class Compiled:
    tree: exp.Query
    assumptions: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    """The tables whose rows are counted; more than one means that they were grouped apart and joined then."""
    overlapping: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no statement whose numbers would be right, in words, with the ways out that there are."""

    because: str
    choices: tuple[str, ...] = ()


def refer(table: str, column: str) -> exp.Column:
    """A column of the table with that key."""
    return exp.Column(this=exp.to_identifier(column, quoted=True), table=exp.to_identifier(table, quoted=True))


def qualified_by_key(tree: exp.Expr, catalog: Catalog, own: str | None = None) -> exp.Expr:
    """*tree*, as the semantic model writes it (`schema.table.column`), with its columns as `refer` makes them.

    Columns of queries inside it have tables of their own, and stay. Raises KeyError for a table or column that the
    catalog does not have.
    """

    def keyed(node: exp.Expr) -> exp.Expr:
        if not isinstance(node, exp.Column) or node.find_ancestor(exp.Query) is not None:
            return node
        table = _owner(node, catalog, own)
        column = table.column(node.name)
        if column is None:
            raise KeyError(f"{table.key}.{node.name}")
        return refer(table.key, column.name)

    return tree.copy().transform(keyed)


def columns_of(tree: exp.Expr) -> Iterator[exp.Column]:
    """The columns that *tree* reads itself: those of queries inside it have tables of their own."""
    for column in tree.find_all(exp.Column):
        if column.find_ancestor(exp.Query) is None:
            yield column


def tables_of(tree: exp.Expr) -> tuple[str, ...]:
    return tuple(dict.fromkeys(column.table for column in columns_of(tree)))


def _owner(column: exp.Column, catalog: Catalog, own: str | None) -> Table:
    named = f"{column.db}.{column.table}" if column.db else column.table or own or ""
    table = catalog.table(named)
    if table is None:
        alike = [each for each in catalog.tables if each.name.lower() == named.lower()]
        if len(alike) != 1:
            raise KeyError(named)
        table = alike[0]
    return table
