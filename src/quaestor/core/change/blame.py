"""Which way a refused reference points, and which columns a refusal is about, as far as the write itself tells."""

from __future__ import annotations

import re

from quaestor.core.catalog import Column, Table
from quaestor.core.change.outcome import Fault, WriteRefused
from quaestor.core.change.references import own_references
from quaestor.core.change.writes import Delete, Insert, Update, Write
from quaestor.core.rows import Cell

_LENGTH = re.compile(r"char\w*(?: varying)?\s*\((\d+)\)", re.IGNORECASE)
_REFERENCES = (Fault.NO_SUCH_ROW, Fault.STILL_USED)


def blamed(error: WriteRefused, write: Write) -> WriteRefused:
    """*error*, which *write* met, with its table and, where the engine did not say, the columns it must be about."""
    table = error.table or write.table.key
    fault = _direction(error, write) if error.fault in _REFERENCES else error.fault
    return WriteRefused(fault, table, error.columns or _columns(fault, write), error.constraint)


def _direction(error: WriteRefused, write: Write) -> Fault:
    """Engines have one code for both ways, or mean the row that a trigger wrote."""
    match write:
        case Delete():
            return Fault.STILL_USED
        case Insert():
            return Fault.NO_SUCH_ROW
        case Update(table):
            sets_reference = any(own_references(write))
            is_own = error.table is None or error.table == table.key
            return Fault.NO_SUCH_ROW if sets_reference and is_own else Fault.STILL_USED


def _columns(fault: Fault, write: Write) -> tuple[str, ...]:
    if isinstance(write, Delete):
        return ()
    match fault:
        case Fault.TOO_LONG:
            found = [name for name, value in write.values.items() if _is_too_long(write.table.column(name), value)]
        case Fault.BAD_VALUE | Fault.OUT_OF_RANGE | Fault.MISSING:
            found = list(write.values)
        case _:
            found = []
    # One that may be any of several is not told.
    return tuple(found) if len(found) == 1 else ()


def _is_too_long(column: Column | None, value: Cell) -> bool:
    length = _LENGTH.search(column.type) if column is not None else None
    return length is not None and isinstance(value, str) and len(value) > int(length[1])


def named_columns(table: Table, named: str) -> tuple[str, ...]:
    """The columns of *table* in what an engine calls a constraint: `table.column, table.column`, or a condition."""
    by_name = {f"{table.name}.{column.name}": column.name for column in table.columns}
    parts = named.split(", ")
    if all(part in by_name for part in parts):
        return tuple(by_name[part] for part in parts)
    return tuple(c.name for c in table.columns if re.search(rf"(?<!\w){re.escape(c.name)}(?!\w)", named, re.IGNORECASE))
