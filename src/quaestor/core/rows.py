"""Rows as they come back from a database, and as they leave through a door."""

from __future__ import annotations

import base64
import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quaestor.core.catalog import Kind

Cell = object
"""One value as the driver gave it; `to_json` says what leaves through a door."""

LARGEST_EXACT_INTEGER = 2**53
"""Beyond it a JSON reader that uses doubles would silently change the number (RFC 8259, section 6)."""


@dataclass(frozen=True, slots=True)
class ResultColumn:
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Rows:
    """A bounded result: *truncated* says that the source had more than the row or byte cap let through."""

    columns: tuple[ResultColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    truncated: bool = False
    seconds: float = 0.0

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, index: int) -> list[Cell]:
        return [row[index] for row in self.rows]


def to_json(cell: Cell) -> str | int | float | bool | list[object] | dict[str, object] | None:
    """One cell as JSON: decimals and integers beyond 2^53 as text, dates ISO 8601, blobs base64, NaN as null."""
    match cell:
        case None | bool() | str():
            return cell
        case int():
            return cell if -LARGEST_EXACT_INTEGER <= cell <= LARGEST_EXACT_INTEGER else str(cell)
        case float():
            return cell if math.isfinite(cell) else None
        case Decimal():
            return format(cell, "f") if cell.is_finite() else None
        case dt.datetime() | dt.date() | dt.time():
            return cell.isoformat()
        case dt.timedelta():
            return iso_duration(cell)
        case bytes() | bytearray() | memoryview():
            return base64.b64encode(bytes(cell)).decode("ascii")
        case dict():
            return {str(key): to_json(value) for key, value in cell.items()}
        case list() | tuple() | set() | frozenset():
            return [to_json(value) for value in cell]
        case _:
            return str(cell)


def iso_duration(value: dt.timedelta) -> str:
    """ISO 8601: `P1DT2H3M4.5S`; a negative duration carries its sign in front."""
    sign, value = ("-", -value) if value < dt.timedelta(0) else ("", value)
    hours, rest = divmod(value.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    fraction = f"{value.microseconds / 1e6:.6f}".rstrip("0")[1:].rstrip(".") if value.microseconds else ""
    return f"{sign}P{value.days}DT{hours}H{minutes}M{seconds}{fraction}S"


def kind_of(cells: Iterable[Cell]) -> Kind:
    """The kind that describes all non-null *cells*; `OTHER` where they differ or there are none."""
    # One cell of each type tells the kind of all: this looks at every cell of every result.
    kinds = {kind_of_cell(cell) for cell in {type(cell): cell for cell in cells if cell is not None}.values()}
    if len(kinds) == 1:
        return kinds.pop()
    if kinds == {Kind.INTEGER, Kind.NUMBER}:
        return Kind.NUMBER
    if kinds == {Kind.DATE, Kind.TIMESTAMP}:
        return Kind.TIMESTAMP
    return Kind.OTHER


def kind_of_cell(cell: Cell) -> Kind:
    match cell:
        case bool():
            return Kind.BOOLEAN
        case int():
            return Kind.INTEGER
        case float() | Decimal():
            return Kind.NUMBER
        case dt.datetime():
            return Kind.TIMESTAMP
        case dt.date():
            return Kind.DATE
        case dt.time():
            return Kind.TIME
        case dt.timedelta():
            return Kind.INTERVAL
        case bytes() | bytearray() | memoryview():
            return Kind.BINARY
        case dict() | list() | tuple():
            return Kind.JSON
        case str():
            return Kind.TEXT
        case _:
            return Kind.OTHER


def name_columns(
    names: Sequence[str], rows: Sequence[Sequence[Cell]], declared: Sequence[Kind | None] = ()
) -> tuple[ResultColumn, ...]:
    """Result columns from *names*: a declared kind wins, else the kind of the cells in that column."""
    known = list(declared) + [None] * (len(names) - len(declared))
    return tuple(
        ResultColumn(name, known[index] or kind_of(row[index] for row in rows)) for index, name in enumerate(names)
    )
