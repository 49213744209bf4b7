"""Which tables refer to which rows, and which reference of a write finds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from quaestor.core.catalog import Catalog, ForeignKey, Table
from quaestor.core.change.writes import Delete, Insert, Record, Update, Write


def referring(table: Table, catalog: Catalog) -> Iterator[tuple[Table, ForeignKey]]:
    """The tables with declared keys to *table*; the database does nothing for a key that nobody declared."""
    for other in catalog.tables:
        for key in other.foreign_keys:
            if not key.inferred and key.table.lower() == table.key.lower():
                yield other, key


def referred_values(key: ForeignKey, row: Record) -> Record | None:
    """What a row that refers to *row* has in the columns of *key*; None where nothing can refer to it."""
    values = {column: row.get(referred) for column, referred in zip(key.columns, key.referred, strict=True)}
    return None if any(value is None for value in values.values()) else values


def own_references(write: Write) -> Iterator[tuple[ForeignKey, Record]]:
    """The keys that *write* sets, with the values that the row they refer to must have."""
    if isinstance(write, Delete):
        return
    row = write.values if isinstance(write, Insert) else {**write.before, **write.values}
    for key in write.table.foreign_keys:
        values = {referred: row.get(column) for column, referred in zip(key.columns, key.referred, strict=True)}
        is_set = any(column in write.values for column in key.columns)
        if is_set and not key.inferred and all(value is not None for value in values.values()):
            yield key, values


def own_keys(write: Write) -> Iterator[tuple[tuple[str, ...], Record]]:
    """The keys of its table that *write* sets, with their values."""
    if isinstance(write, Delete):
        return
    row = write.values if isinstance(write, Insert) else {**write.before, **write.values}
    for key in (write.table.primary_key, *write.table.unique_keys):
        values = {column: row.get(column) for column in key}
        if sets_any(write, key) and all(value is not None for value in values.values()):
            yield key, values


def sets_any(write: Write, columns: tuple[str, ...]) -> bool:
    """Whether *write* gives a value to one of *columns*."""
    return isinstance(write, Insert | Update) and any(column in write.values for column in columns)
