"""How a catalog differs from the one before: tables and columns that came, went, or hold something else now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog, Table
from quaestor.core.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Retyped:
    table: str
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Tables by their key, columns as (table key, name)."""

    tables_added: tuple[str, ...] = ()
    tables_removed: tuple[str, ...] = ()
    columns_added: tuple[tuple[str, str], ...] = ()
    columns_removed: tuple[tuple[str, str], ...] = ()
    retyped: tuple[Retyped, ...] = ()
    lost: tuple[str, ...] = ()
    """What the semantic model still says of things that went: a table, `table.column`, a metric or relationship."""
    noticed_at: str | None = None

    def __bool__(self) -> bool:
        parts = (self.tables_added, self.tables_removed, self.columns_added, self.columns_removed, self.retyped)
        return any(parts)

    def lines(self) -> tuple[str, ...]:
        """One line for each change, for people."""
        return (
            *(f"new table {key}" for key in self.tables_added),
            *(f"table {key} is gone" for key in self.tables_removed),
            *(f"new column {table}.{column}" for table, column in self.columns_added),
            *(f"column {table}.{column} is gone" for table, column in self.columns_removed),
            *(f"{each.table}.{each.column} was {each.before}, is {each.after}" for each in self.retyped),
            *(f"the semantic model still speaks of {each}" for each in self.lost),
        )


NO_CHANGES = Changes()


def changes_between(before: Catalog | None, after: Catalog) -> Changes:
    """What differs in names and types; nothing on the first sync."""
    if before is None or before.version == after.version:
        return NO_CHANGES
    pairs = [(table, before.by_key[table.key.lower()]) for table in after.tables if table.key.lower() in before.by_key]
    return Changes(
        tables_added=tuple(table.key for table in after.tables if table.key.lower() not in before.by_key),
        tables_removed=tuple(table.key for table in before.tables if table.key.lower() not in after.by_key),
        columns_added=tuple(each for table, earlier in pairs for each in _lacking(table, earlier)),
        columns_removed=tuple(each for table, earlier in pairs for each in _lacking(earlier, table)),
        retyped=tuple(each for table, earlier in pairs for each in _retyped(table, earlier)),
        noticed_at=after.read_at,
    )


def with_lost(changes: Changes, meaning: Meaning) -> Changes:
    """*changes* with what *meaning*, made for the catalog before, says of things that went.

    The meaning must be the one of the catalog before: read against the new one, it has left them out already.
    """
    return replace(changes, lost=tuple(dict.fromkeys(_lost(changes, meaning)))) if changes else changes


def _lost(changes: Changes, meaning: Meaning) -> Iterator[str]:
    tables = {key.lower() for key in changes.tables_removed}
    columns = {(table.lower(), column.lower()) for table, column in changes.columns_removed}
    yield from (key for key in meaning.tables if key in tables)
    for table, column in (*meaning.columns, *meaning.value_labels):
        if table in tables or (table, column) in columns:
            yield f"{table}.{column}"
    for link in meaning.relationships:
        ends = ((link.from_table, link.from_columns), (link.to_table, link.to_columns))
        for key, names in ends:
            if key.lower() in tables or any((key.lower(), name.lower()) in columns for name in names):
                yield f"the relationship {link.name}"
    gone = {f"{key}." for key in tables} | {f"{table}.{column}" for table, column in columns}
    for metric in meaning.metrics:
        said = metric.expression.lower().replace('"', "")
        if any(each in said for each in gone):
            yield f"the metric {metric.name}"


def _lacking(table: Table, other: Table) -> list[tuple[str, str]]:
    return [(table.key, column.name) for column in table.columns if column.name.lower() not in other.by_name]


def _retyped(table: Table, earlier: Table) -> Iterator[Retyped]:
    for column in table.columns:
        known = earlier.column(column.name)
        if known is not None and known.type.lower() != column.type.lower():
            yield Retyped(table.key, column.name, known.type, column.type)
