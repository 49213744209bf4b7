"""What follows from a change: rows of other tables that the database deletes or changes because they refer to a row.

Found by comparing: every row that refers, over however many tables, is read before the change and after it. So whatever
was declared (CASCADE, SET NULL, SET DEFAULT) is seen as what it did, on every engine.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quaestor.adapters.databases.transactions import Transaction
from quaestor.core.catalog import Catalog, Table
from quaestor.core.change.outcome import Image
from quaestor.core.change.references import referred_values, referring, sets_any
from quaestor.core.change.sameness import same_row
from quaestor.core.change.writes import Delete, NoIdentity, Record, Write, identity_of, reading

MOST = 1_000
"""Rows that refer to what is changed, directly or not."""


@dataclass(frozen=True, slots=True)
class Referring:
    """A row that may follow."""

    table: Table
    identity: Record
    """Empty where nothing names it: it is then looked for by all its values."""
    row: Record


async def rows_that_refer(
    transaction: Transaction, changed: Sequence[tuple[Write, Record]], catalog: Catalog, dialect: str
) -> tuple[Referring, ...] | None:
    """Those that refer to what is deleted or given another key: writes with their rows as they are now.

    None where there are more than `MOST`.
    """
    found: list[Referring] = []
    seen = {_name(write.table, row) for write, row in changed}
    waiting: deque[tuple[Table, Record, Write | None]] = deque((write.table, row, write) for write, row in changed)
    while waiting:
        table, row, write = waiting.popleft()
        for other, key in referring(table, catalog):
            values = referred_values(key, row)
            if values is None or not (write is None or isinstance(write, Delete) or sets_any(write, key.referred)):
                continue
            for each in await transaction.fetch(reading(values, other, dialect), other, MOST + 1):
                name = _name(other, each)
                if name in seen:
                    continue
                seen.add(name)
                if len(found) == MOST:
                    return None
                found.append(Referring(other, _identity(other, each), each))
                waiting.append((other, each, None))
    return tuple(found)


async def what_followed(transaction: Transaction, before: Iterable[Referring], dialect: str) -> tuple[Image, ...]:
    """Images of those among *before* that are not as they were."""
    images: list[Image] = []
    for each in before:
        after = await _again(transaction, each, dialect)
        if after is None or not same_row(each.table, each.row, after):
            images.append(Image(each.table.key, each.identity, each.row, after))
    return tuple(images)


async def _again(transaction: Transaction, each: Referring, dialect: str) -> Record | None:
    if each.identity:
        rows = await transaction.fetch(reading(each.identity, each.table, dialect), each.table, 1)
        return rows[0] if rows else None
    # One that nothing names counts as gone where no row is the same any more.
    values = {name: value for name, value in each.row.items() if value is not None}
    alike = await transaction.fetch(reading(values, each.table, dialect), each.table)
    return next((row for row in alike if same_row(each.table, each.row, row)), None)


def _identity(table: Table, row: Record) -> Record:
    try:
        return identity_of(row, table)
    except NoIdentity:
        return {}


def _name(table: Table, row: Record) -> str:
    return f"{table.key} {sorted((_identity(table, row) or row).items(), key=lambda item: item[0])!r}"
