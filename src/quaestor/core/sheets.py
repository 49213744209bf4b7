"""A sheet of a workbook as a table: where its header is, what its columns are called and what they hold.

People lay sheets out for reading. Understood here: empty rows and columns around and between, title lines above the
header, notes below the table, merged cells, years as headings, empty and repeated headings, numbers kept as text,
marks for "nothing". What cannot be told stays text, as it is written.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Cell = str | float | int | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None
"""As the reader gives it; an empty text is an empty cell."""
Span = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a merged area, as (row, column) from zero."""

HEADER_WITHIN = 20
"""Rows with anything in them among which the header is looked for."""
LONGEST_NAME = 120
NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "#n/a", "null", "none", "nan"})
"""What people write into a cell of a number or date that is not there."""
LARGEST_WHOLE = 2**53
"""Spreadsheets calculate with doubles: beyond it digits are lost already."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    name: str
    type: str
    """As DuckDB names it."""
    cells: tuple[Cell, ...]


def read_sheet(rows: Iterable[Sequence[Cell]], merged: Iterable[Span] = ()) -> tuple[SheetColumn, ...]:
    """The columns of the table in *rows*; none where there is no table."""
    grid = [[_cleaned(cell) for cell in row] for row in rows]
    filled = [row.copy() for row in grid]
    for span in merged:
        _fill(filled, span)
    used = [index for index, row in enumerate(filled) if any(cell is not None for cell in row)]
    if not used:
        return ()
    wide = max(_held(filled[index]) for index in used) > 1
    start = next((index for index in used[:HEADER_WITHIN] if not wide or _held(grid[index]) > 1), used[0])
    has_header = _is_header(filled[start], wide)
    kept = _without_notes(grid, [index for index in used if index >= start + has_header], wide)
    header = filled[start] if has_header else [None] * len(filled[start])
    body = [filled[index] for index in kept]
    return _columns(header, body)


def _columns(header: Sequence[Cell], body: Sequence[Sequence[Cell]]) -> tuple[SheetColumn, ...]:
    places = [
        place
        for place in range(max([len(header), *map(len, body)]))
        if _at(header, place) is not None or any(_at(row, place) is not None for row in body)
    ]
    names = unique_names([_named(_at(header, place)) for place in places])
    columns: list[SheetColumn] = []
    for name, place in zip(names, places, strict=True):
        type_name, cells = typed([_at(row, place) for row in body])
        columns.append(SheetColumn(name, type_name, tuple(cells)))
    return tuple(columns) if body or any(cell is not None for cell in header) else ()


def _cleaned(cell: Cell) -> Cell:
    if isinstance(cell, str):
        return cell.strip() or None
    if isinstance(cell, float) and not isinstance(cell, bool):
        return int(cell) if cell.is_integer() and abs(cell) <= LARGEST_WHOLE else cell
    return cell


def _fill(grid: list[list[Cell]], span: Span) -> None:
    """Write the value of a merged area into each of its cells: it stands for all of them."""
    (top, left), (bottom, right) = span
    if top >= len(grid) or left >= len(grid[top]):
        return
    value = grid[top][left]
    for row in grid[top : bottom + 1]:
        for place in range(left, min(right + 1, len(row))):
            row[place] = value


def _held(row: Sequence[Cell]) -> int:
    return sum(cell is not None for cell in row)


def _at(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if place < len(row) else None


def _is_header(row: Sequence[Cell], wide: bool) -> bool:
    """Texts only, or texts and years: a row of numbers, dates or switches is data."""
    held = [cell for cell in row if cell is not None]
    texts = [cell for cell in held if isinstance(cell, str) and not _NUMBER.fullmatch(cell)]
    years = [cell for cell in held if _is_year(cell)]
    return bool(texts) and len(texts) + len(years) == len(held) and (not years or wide)


def _is_year(cell: Cell) -> bool:
    number = int(cell) if isinstance(cell, str) and re.fullmatch(r"\d{4}", cell) else cell
    return isinstance(number, int) and not isinstance(number, bool) and 1900 <= number <= 2100


def _without_notes(grid: Sequence[Sequence[Cell]], kept: list[int], wide: bool) -> list[int]:
    """*kept* without what stands after an empty row at the end, where that is single texts: remarks, a source."""
    while wide:
        gap = next((place for place in range(len(kept) - 1, 0, -1) if kept[place] - kept[place - 1] > 1), 0)
        notes = [[cell for cell in grid[index] if cell is not None] for index in kept[gap:]]
        if not gap or any(len(held) != 1 or not isinstance(held[0], str) for held in notes):
            break
        kept = kept[:gap]
    return kept


def _named(cell: Cell) -> str:
    return re.sub(r"[\s\x00-\x1f\x7f]+", " ", _written(cell) or "").strip()[:LONGEST_NAME]


def unique_names(names: Sequence[str]) -> list[str]:
    """Empty ones numbered by their place, repeated ones by their turn; case makes no difference."""
    taken: set[str] = set()
    unique: list[str] = []
    for place, name in enumerate(names, 1):
        wanted = name or f"column_{place}"
        fresh, turn = wanted, 1
        while fresh.lower() in taken or (turn == 1 and name and wanted.lower() in taken):
            turn += 1
            fresh = f"{wanted}_{turn}"
        taken.add(fresh.lower())
        unique.append(fresh)
    return unique


def typed(cells: Sequence[Cell]) -> tuple[str, Sequence[Cell]]:
    """The narrowest type that all of *cells* have, and the cells as that type."""
    some = [cell for cell in cells if cell is not None]
    if not some:
        return "VARCHAR", cells
    for type_name, fits, convert in _TYPES:
        if all(fits(cell) for cell in some):
            return type_name, [None if cell is None else convert(cell) for cell in cells]
    held = [cell for cell in some if not (isinstance(cell, str) and cell.lower() in NOTHING)]
    if held and len(held) < len(some):
        type_name, found = typed([None if isinstance(c, str) and c.lower() in NOTHING else c for c in cells])
        if type_name != "VARCHAR":
            return type_name, found
    return "VARCHAR", [_written(cell) for cell in cells]


_NUMBER = re.compile(r"[+-]?(?:(?:0|[1-9]\d{0,14})|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?")
"""Written as text; a leading zero belongs to a code, not to a number, and so do more digits than a number keeps."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def _number(cell: Cell) -> float | int | None:
    if isinstance(cell, str):
        if not _NUMBER.fullmatch(cell):
            return None
        text = cell.replace(",", "")
        return float(text) if "." in text else int(text)
    return cell if isinstance(cell, int | float) and not isinstance(cell, bool) else None


def _day(cell: Cell) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return None
    if isinstance(cell, str) and _DATE.fullmatch(cell):
        try:
            return dt.date.fromisoformat(cell)
        except ValueError:
            return None
    return cell if isinstance(cell, dt.date) else None


def _moment(cell: Cell) -> dt.datetime | None:
    if isinstance(cell, dt.datetime):
        return cell
    day = _day(cell)
    return None if day is None else dt.datetime.combine(day, dt.time())


def _span(cell: Cell) -> dt.timedelta | None:
    if isinstance(cell, dt.time):
        return dt.timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second, microseconds=cell.microsecond)
    return cell if isinstance(cell, dt.timedelta) else None


def _whole(cell: Cell) -> bool:
    number = _number(cell)
    return isinstance(number, int) and abs(number) < 2**63


_TYPES: tuple[tuple[str, Callable[[Cell], bool], Callable[[Cell], Cell]], ...] = (
    ("BOOLEAN", lambda cell: isinstance(cell, bool), lambda cell: cell),
    ("BIGINT", _whole, _number),
    ("DOUBLE", lambda cell: _number(cell) is not None, lambda cell: float(_number(cell) or 0)),
    ("DATE", lambda cell: _day(cell) is not None, _day),
    ("TIMESTAMP", lambda cell: _moment(cell) is not None, _moment),
    ("TIME", lambda cell: isinstance(cell, dt.time), lambda cell: cell),
    ("INTERVAL", lambda cell: _span(cell) is not None, _span),
)
"""The first that fits all cells wins."""


def _written(cell: Cell) -> str | None:
    """As text, where a column holds more than one kind of thing."""
    match cell:
        case None | str():
            return cell
        case bool():
            return "true" if cell else "false"
        case dt.datetime() | dt.date() | dt.time():
            return cell.isoformat()
        case _:
            return str(cell)
