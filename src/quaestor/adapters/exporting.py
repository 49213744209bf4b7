"""Answers as files: CSV and JSON by `quaestor.core.exporting`, Excel and pictures by their own, Parquet by DuckDB."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from quaestor.adapters.pictures import picture
from quaestor.adapters.workbook_export import workbook
from quaestor.core.catalog import Kind
from quaestor.core.errors import BadInput
from quaestor.core.exporting import Export, Format, csv_lines, file_name, json_parts
from quaestor.core.question import Answer
from quaestor.core.rows import Cell, ResultColumn, Rows, kind_of, to_json

_MOST_DIGITS = 38
"""Of a DuckDB and Parquet decimal."""


async def export_answer(answer: Answer, format: Format) -> Export:  # noqa: A002 - it is the format
    """The rows of *answer*, or its chart where *format* is a picture's. Raises `BadInput` where there are none."""
    name = f"answer-{answer.id}"
    if answer.rows is None:
        raise BadInput("This answer has no rows.", action="Export an answer that shows a table.")
    if not format.is_picture:
        return await export(answer.rows, format, name)
    if answer.chart is None:
        raise BadInput("This answer has no chart.", action="Export its rows, or ask for values by day or by group.")
    return await picture(answer.chart, answer.rows, format, name)


async def export(rows: Rows, format: Format, name: str, *, bom: bool = False) -> Export:  # noqa: A002
    """*rows* as a file called *name*; runs in a thread, since large results take seconds."""
    content = await asyncio.to_thread(_written, rows, format, bom)
    return Export(file_name(name, format), format.media_type, content)


def _written(rows: Rows, format: Format, bom: bool) -> bytes:  # noqa: A002
    match format:
        case Format.CSV:
            return "".join(csv_lines(rows, bom=bom)).encode("utf-8", "replace")
        case Format.JSON:
            return "".join(json_parts(rows)).encode("ascii")
        case Format.PARQUET:
            return parquet(rows)
        case Format.XLSX:
            return workbook(rows)
        case Format.PNG | Format.SVG:
            raise BadInput("Rows are no picture.", action="Export a chart, or choose a format of rows.")


def parquet(rows: Rows) -> bytes:
    """One column per result column, typed by its cells; repeated names get a number, as Parquet needs unique ones."""
    import duckdb  # half a second and 30 MB that only exports need

    columns = [_typed(column, rows.column(index)) for index, column in enumerate(rows.columns)]
    with tempfile.TemporaryDirectory(prefix="quaestor-export-") as folder:
        given, written = Path(folder, "rows.json"), Path(folder, "rows.parquet")
        longest = 0
        with given.open("w", encoding="ascii") as file:
            for line in _lines(columns, rows.rows):
                longest = max(longest, len(line))
                file.write(line)
        with duckdb.connect(config={"threads": 1, "memory_limit": "512MB"}) as connection:
            connection.execute(_copy(columns, given, written, longest))
        return written.read_bytes()


@dataclass(frozen=True, slots=True)
class _Typed:
    name: str
    type: str
    written: Callable[[Any], object]
    """A cell as the JSON text from which DuckDB casts."""


def _lines(columns: Sequence[_Typed], rows: Sequence[tuple[Cell, ...]]) -> Iterator[str]:
    for row in rows:
        cells = {
            f"c{index}": None if cell is None else column.written(cell)
            for index, (column, cell) in enumerate(zip(columns, row, strict=True))
        }
        yield json.dumps(cells) + "\n"


def _copy(columns: Sequence[_Typed], given: Path, written: Path, longest: int) -> str:
    names = _unique([column.name for column in columns])
    texts = ", ".join(f"'c{index}': 'VARCHAR'" for index in range(len(columns)))
    chosen = ", ".join(
        f"{_cast(f'c{index}', column.type)} AS {_identifier(name)}"
        for index, (column, name) in enumerate(zip(columns, names, strict=True))
    )
    return (
        f"COPY (SELECT {chosen} FROM read_json({_literal(given)}, format='newline_delimited', columns={{{texts}}}, "  # noqa: S608
        f"maximum_object_size={max(longest * 2, 1 << 20)})) TO {_literal(written)} (FORMAT parquet, COMPRESSION zstd)"
    )


def _cast(column: str, type_name: str) -> str:
    return f"from_hex({column})" if type_name == "BLOB" else f"CAST({column} AS {type_name})"


def _typed(column: ResultColumn, cells: Sequence[Cell]) -> _Typed:
    """The cells decide, since SQLite's need not be of the declared type; where all are null, the declared kind does."""
    present = [cell for cell in cells if cell is not None]
    kind = kind_of(present) if present else column.kind
    if kind is Kind.TEXT and column.kind.is_temporal and _all_iso(present, column.kind):
        kind = column.kind
    type_name = _TYPES.get(kind, "VARCHAR")
    if kind in (Kind.INTEGER, Kind.NUMBER):
        type_name = _number_type(present)
    elif kind is Kind.TIMESTAMP and present and all(getattr(cell, "tzinfo", None) is not None for cell in present):
        type_name = "TIMESTAMPTZ"
    return _Typed(column.name, type_name, _hex if type_name == "BLOB" else _text)


_TYPES = {
    Kind.BOOLEAN: "BOOLEAN",
    Kind.DATE: "DATE",
    Kind.TIMESTAMP: "TIMESTAMP",
    Kind.TIME: "TIME",
    Kind.BINARY: "BLOB",
    Kind.INTEGER: "BIGINT",
    Kind.NUMBER: "DOUBLE",
}


def _number_type(cells: Sequence[Any]) -> str:
    """The narrowest type that holds every number exactly; floats, and decimals beyond 38 digits, become doubles."""
    if any(isinstance(cell, float) for cell in cells):
        return "DOUBLE"
    decimals = [Decimal(cell) for cell in cells]
    if not all(number.is_finite() for number in decimals):
        return "DOUBLE"
    if not any(isinstance(cell, Decimal) for cell in cells):
        if all(-(2**63) <= cell < 2**63 for cell in cells):
            return "BIGINT"
        return f"DECIMAL({_MOST_DIGITS},0)" if all(abs(cell) < 10**_MOST_DIGITS for cell in cells) else "DOUBLE"
    scale = max((max(0, -int(number.as_tuple().exponent)) for number in decimals), default=0)
    whole = max((number.adjusted() + 1 for number in decimals if number), default=1)
    digits = max(1, max(whole, 0) + scale)
    return f"DECIMAL({digits},{scale})" if digits <= _MOST_DIGITS else "DOUBLE"


def _all_iso(cells: Sequence[Any], kind: Kind) -> bool:
    parse = dt.date.fromisoformat if kind is Kind.DATE else dt.datetime.fromisoformat
    try:
        parsed = [parse(cell) for cell in cells]
    except ValueError:
        return False
    return all(getattr(moment, "tzinfo", None) is None for moment in parsed)


def _text(cell: Cell) -> object:
    """Text that DuckDB casts; it takes neither NUL nor half a surrogate pair."""
    match cell:
        case bool():
            return str(cell).lower()
        case int() | float() | Decimal():
            return str(cell)
        case str():
            return cell.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case _:
            plain = to_json(cell)
            return plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)


def _hex(cell: Cell) -> str:
    return bytes(cell).hex()  # type: ignore[call-overload, no-any-return]  # only bytes-like cells are BINARY


def _unique(names: Sequence[str]) -> list[str]:
    """Parquet names ignore case here, since most readers do."""
    taken: Counter[str] = Counter()
    unique: list[str] = []
    for name in names:
        fresh = str(_text(name)) or "column"
        while taken[fresh.lower()]:
            taken[fresh.lower()] += 1
            fresh = f"{fresh}_{taken[fresh.lower()]}"
        taken[fresh.lower()] += 1
        unique.append(fresh)
    return unique


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
