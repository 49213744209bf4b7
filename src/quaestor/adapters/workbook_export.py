"""Rows as an Excel workbook: one sheet, a header that stays in sight, cells of the types that Excel has.

Excel keeps 15 digits, knows no time zones and no day before 1 March 1900 for certain: what would not come back
exactly is written as text. No text is ever read as a formula, a link or a number by the writer, and none that begins
like one is left as it is, since people save workbooks as CSV (see `quaestor.core.exporting`).
"""

from __future__ import annotations

import datetime as dt
import io
import json
import math
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from quaestor.core.errors import BadInput
from quaestor.core.exporting import neutralised
from quaestor.core.rows import Cell, Rows, to_json

MOST_ROWS = 1_048_576 - 1
"""https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3, below the header."""
MOST_COLUMNS = 16_384
LONGEST_TEXT = 32_767
MOST_DIGITS = 15
FIRST_DAY = dt.date(1900, 3, 1)
"""Excel takes 1900 for a leap year: before this day its dates are one off."""
WIDEST = 48
LOOKED_AT = 200
"""Rows by which columns are made wide enough."""

FORMATS = {"day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm:ss", "time": "hh:mm:ss", "span": "[h]:mm:ss"}


def workbook(rows: Rows) -> bytes:
    """Raises `BadInput` where a sheet cannot hold *rows*."""
    import xlsxwriter  # a tenth of a second that only this export needs

    if len(rows) > MOST_ROWS or len(rows.columns) > MOST_COLUMNS:
        raise BadInput(
            f"A sheet holds at most {MOST_ROWS:,} rows below its header and {MOST_COLUMNS:,} columns.",
            action="Export as CSV or Parquet, or ask for less.",
        )
    file = io.BytesIO()
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": False,
    }
    with xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet("Answer")
        formats = {name: book.add_format({"num_format": form}) for name, form in FORMATS.items()}
        for place, width in enumerate(_widths(rows)):
            sheet.set_column(place, place, width)
        sheet.freeze_panes(1, 0)
        header = book.add_format({"bold": True})
        for place, column in enumerate(rows.columns):
            sheet.write_string(0, place, text_of(column.name), header)
        for index, row in enumerate(rows.rows, 1):
            for place, cell in enumerate(row):
                _write(sheet, index, place, cell, formats)
        if rows.columns:
            sheet.autofilter(0, 0, len(rows), len(rows.columns) - 1)
    return file.getvalue()


def _write(sheet: Any, row: int, place: int, cell: Cell, formats: dict[str, Any]) -> None:
    match cell:
        case None:
            return
        case bool():
            sheet.write_boolean(row, place, cell)
        case int() | Decimal() | float():
            if not math.isfinite(cell):
                return
            if is_exact(cell):
                sheet.write_number(row, place, cell)
            else:
                sheet.write_string(row, place, str(to_json(cell)))
        case dt.datetime() if cell.tzinfo is None and cell.date() >= FIRST_DAY and not cell.microsecond % 1000:
            sheet.write_datetime(row, place, cell, formats["moment"])
        case dt.date() if not isinstance(cell, dt.datetime) and cell >= FIRST_DAY:
            sheet.write_datetime(row, place, cell, formats["day"])
        case dt.time() if cell.tzinfo is None and not cell.microsecond % 1000:
            sheet.write_datetime(row, place, cell, formats["time"])
        case dt.timedelta() if cell >= dt.timedelta(0):
            sheet.write_datetime(row, place, cell, formats["span"])
        case _:
            plain = to_json(cell)
            text = plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)
            sheet.write_string(row, place, text_of(text))


def is_exact(number: int | float | Decimal) -> bool:
    """Whether Excel shows *number* as it is; a float is what it is, to the digits that Excel shows."""
    if isinstance(number, float):
        return True
    digits = str(abs(number)) if isinstance(number, int) else "".join(map(str, number.as_tuple().digits))
    small_enough = isinstance(number, int) or -300 < number.adjusted() < 300
    return small_enough and len(digits.strip("0")) <= MOST_DIGITS


def text_of(text: str) -> str:
    """As a cell may hold it: no formula for whoever reads it on, no half of a surrogate pair, not too long."""
    safe = neutralised(text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return safe if len(safe) <= LONGEST_TEXT else f"{safe[: LONGEST_TEXT - 1]}…"


def _widths(rows: Rows) -> Sequence[int]:
    """Of each column, in characters."""
    return [
        min(WIDEST, 2 + max([len(column.name), *(len(str(row[place])) for row in rows.rows[:LOOKED_AT])]))
        for place, column in enumerate(rows.columns)
    ]
