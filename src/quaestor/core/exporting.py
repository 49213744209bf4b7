"""Rows as CSV and JSON text for other programs, safe to open in a spreadsheet.

CSV follows RFC 4180. A null is an empty field, an empty text `""`. Spreadsheets run a field that begins like a formula,
so text that does gets an apostrophe in front (OWASP, "CSV injection"); numbers stay as they are. JSON and Parquet
carry every text unchanged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quaestor.core.rows import Cell, Rows, to_json

BOM = "\ufeff"


class Format(StrEnum):
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"
    XLSX = "xlsx"
    PNG = "png"
    SVG = "svg"

    @property
    def is_picture(self) -> bool:
        """Of the chart rather than of the rows."""
        return self in (Format.PNG, Format.SVG)

    @property
    def media_type(self) -> str:
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    Format.CSV: "text/csv; charset=utf-8; header=present",
    Format.JSON: "application/json",
    Format.PARQUET: "application/vnd.apache.parquet",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.PNG: "image/png",
    Format.SVG: "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Export:
    """A finished file."""

    name: str
    media_type: str
    content: bytes


def file_name(stem: str, format: Format) -> str:  # noqa: A002 - it is the format
    """A name that is safe in a header and on every disk."""
    safe = re.sub(r"[^A-Za-z0-9_-]+", "-", stem).strip("-")[:80]
    return f"{safe or 'answer'}.{format}"


def csv_lines(rows: Rows, *, bom: bool = False) -> Iterator[str]:
    """The header and one line per row, each with its CRLF. *bom* helps old spreadsheets to see UTF-8."""
    header = ",".join(_quoted(neutralised(column.name)) for column in rows.columns)
    yield f"{BOM if bom else ''}{header}\r\n"
    for row in rows.rows:
        yield ",".join(map(_csv_field, row)) + "\r\n"


def json_parts(rows: Rows) -> Iterator[str]:
    """`{"columns": [{"name", "type"}…], "rows": [[…]…], "row_count", "truncated"}`, as in an answer, row by row."""
    columns = [{"name": column.name, "type": column.kind.value} for column in rows.columns]
    yield f'{{"columns":{json.dumps(columns)},"rows":['
    for number, row in enumerate(rows.rows):
        yield f"{',' if number else ''}\n{json.dumps([to_json(cell) for cell in row])}"
    yield f'],"row_count":{len(rows)},"truncated":{json.dumps(rows.truncated)}}}\n'


# What spreadsheets skip before they look for a formula: white space, byte order marks, zero-width and soft characters.
_SKIPPED = r"[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x1f]"
_SKIPPED_IN_LINE = rf"(?![\r\n]){_SKIPPED}"
_STARTERS = "=+\\-@|＝＋－＠｜﹦﹢﹣﹫"
_AT_START = re.compile(rf"\A(?=[\t\r\n]|{_SKIPPED}*[{_STARTERS}])")
_INSIDE = re.compile(rf"(?<=[\r\n])(?=(?:{_SKIPPED_IN_LINE})*[{_STARTERS}])|(?<=[,;\t])(?=[{_STARTERS}])")
"""After a line break, or right after what another locale takes for the separator."""


def neutralised(text: str) -> str:
    """*text* with an apostrophe wherever a spreadsheet could begin to read a formula."""
    return ("'" if _AT_START.match(text) else "") + _INSIDE.sub("'", text)


def _csv_field(cell: Cell) -> str:
    plain = to_json(cell)
    match plain:
        case None:
            return ""
        case bool():
            return "true" if plain else "false"
        case int() | float():
            return str(plain)
        case str():
            return _quoted(plain if isinstance(cell, int | Decimal) else neutralised(plain))
        case _:
            return _quoted(neutralised(json.dumps(plain, ensure_ascii=False)))


def _quoted(text: str) -> str:
    if text and not any(character in text for character in ',;"\t\r\n') and text == text.strip():
        return text
    return '"' + text.replace('"', '""') + '"'
