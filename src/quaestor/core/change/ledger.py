"""What was changed, by whom, and what it takes to take it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from quaestor.core.catalog import Catalog, Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.outcome import Image, Written
from quaestor.core.change.sameness import same
from quaestor.core.change.writes import Change, Delete, Insert, Update, Write
from quaestor.core.rows import Cell


class Standing(StrEnum):
    PROMISED = "promised"
    """About to be committed; whoever was to say how that ended was killed, or has not yet."""
    APPLIED = "applied"
    DROPPED = "dropped"
    """It was not committed after all."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One change in the ledger."""

    id: str
    """The change's own."""
    person: str
    source: str
    table: str
    operation: Operation
    at: dt.datetime
    allowed_by: str
    """What in the policy let it through."""
    written: Written | None = None
    """The rows before and after; None once they are older than they are kept."""
    standing: Standing = Standing.PROMISED
    conversation: str | None = None
    request: str | None = None
    """The words it began with."""
    approved_by: str | None = None
    takes_back: str | None = None
    taken_back_by: str | None = None

    @property
    def rows(self) -> int:
        return len(self.written.rows) if self.written is not None else 0


class CannotBeTakenBack(ValueError):
    """Why not, in a sentence."""


def reversed_change(entry: Entry, catalog: Catalog) -> Change:
    """What puts the rows back as they were before *entry*: parents before their children, the last write first.

    Raises `CannotBeTakenBack`.
    """
    if entry.written is None:
        raise CannotBeTakenBack("The rows as they were are not kept any more.")
    if entry.taken_back_by is not None:
        raise CannotBeTakenBack("It was taken back before.")
    images = (*reversed(entry.written.rows), *entry.written.follows)
    writes = tuple(write for image in images for write in _reversed(image, catalog))
    if not writes:
        raise CannotBeTakenBack("It changed nothing.")
    return Change(entry.source, writes)


def change_again(entry: Entry, catalog: Catalog) -> Change | None:
    """The change that *entry* is of; None where its rows are kept no more, or a table is gone."""
    images = entry.written.rows if entry.written is not None else ()
    tables = [catalog.table(image.table) for image in images]
    if not images or None in tables:
        return None
    writes = [_written(image, table) for image, table in zip(images, tables, strict=True) if table is not None]
    return Change(entry.source, tuple(writes))


def _written(image: Image, table: Table) -> Write:
    if image.before is None:
        return Insert(table, image.after or {})
    if image.after is None:
        return Delete(table, image.identity, image.before)
    return Update(table, image.identity, image.before, image.after)


def _reversed(image: Image, catalog: Catalog) -> Iterator[Write]:
    table = catalog.table(image.table)
    if table is None:
        raise CannotBeTakenBack("Its table is not there any more.")
    match image.before, image.after:
        case None, after if after is not None:
            yield Delete(table, {name: after[name] for name in image.identity}, after)
        case before, None if before is not None:
            yield Insert(table, written_columns(before, table))
        case before, after if before is not None and after is not None:
            columns = written_columns(before, table)
            values = {name: value for name, value in columns.items() if not same(value, after.get(name))}
            if values:
                yield Update(table, {name: after[name] for name in image.identity}, after, values)


def written_columns(row: Mapping[str, Cell], table: Table) -> Mapping[str, Cell]:
    """Without what the database works out itself. Columns that are gone since are left out."""
    columns = {column.name for column in table.columns if not column.generated}
    return {name: value for name, value in row.items() if name in columns}
