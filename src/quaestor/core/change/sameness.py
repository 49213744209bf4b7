"""Whether a row is as it was shown: by value and kind, whichever driver or store handed the values over.

The number 1 and the text "1" are two things, and so are 1 and true. 1.50 and 1.5 are one number, and one moment is the
same in every zone.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from decimal import Decimal

from quaestor.core.catalog import Kind, Table
from quaestor.core.change.writes import Record
from quaestor.core.rows import Cell


def same_row(table: Table, shown: Record, now: Record) -> bool:
    """Whether *now* holds what *shown* says, in each of the columns that were shown."""
    return all(name in now and same(value, now[name], _kind(table, name)) for name, value in shown.items())


def same(left: Cell, right: Cell, kind: Kind = Kind.OTHER) -> bool:
    if kind is Kind.JSON:
        left, right = _structure(left), _structure(right)
    match left, right:
        case (bool(), bool()) | (str(), str()) | (None, None):
            return left == right
        case (bool(), _) | (_, bool()):
            return False
        case (int() | float() | Decimal(), int() | float() | Decimal()):
            return _same_number(left, right)
        case (dt.datetime(), dt.datetime()):
            # Python compares the two kinds of moments as never equal, which is what is meant.
            return left == right
        case (bytes() | bytearray() | memoryview(), bytes() | bytearray() | memoryview()):
            return bytes(left) == bytes(right)
        case (list() | tuple(), list() | tuple()):
            return len(left) == len(right) and all(map(same, left, right))
        case (dict(), dict()):
            return left.keys() == right.keys() and all(same(value, right[key]) for key, value in left.items())
    return type(left) is type(right) and left == right


def _same_number(left: int | float | Decimal, right: int | float | Decimal) -> bool:
    if math.isnan(left) or math.isnan(right):
        return math.isnan(left) and math.isnan(right)
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        return _written(left) == _written(right)
    return left == right


def _written(number: int | float | Decimal) -> Decimal:
    """A float is the decimal that it is written as: 0.1 is not 0.1000000000000000055511151231257827."""
    return Decimal(repr(number)) if isinstance(number, float) else Decimal(number)


def _kind(table: Table, name: str) -> Kind:
    column = table.column(name)
    return column.kind if column is not None else Kind.OTHER


def _structure(value: Cell) -> Cell:
    """JSON that a driver gives as text, as what it says; another kind of text stays one."""
    if not isinstance(value, str):
        return value
    try:
        structure: Cell = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return structure
