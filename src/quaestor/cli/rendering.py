"""Tables on a terminal, as wide as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from quaestor.cli.telling import safe
from quaestor.core.rows import Rows
from quaestor.core.wording import show

MOST_ROWS = 40


def render_rows(rows: Rows) -> None:
    Console(highlight=False).print(rows_table(rows))


def rows_table(rows: Rows) -> Table:
    table = Table(box=None, pad_edge=False, header_style="underline")
    for column in rows.columns:
        table.add_column(safe(column.name), justify="right" if column.kind.is_numeric else "left", overflow="fold")
    for row in rows.rows[:MOST_ROWS]:
        table.add_row(*(Text(safe("" if cell is None else show(cell))) for cell in row))
    if len(rows) > MOST_ROWS or rows.truncated:
        more = f"{len(rows) - MOST_ROWS:,} more" if len(rows) > MOST_ROWS else "more in the source"
        table.caption = f"… {more}"
    return table


def render_table(header: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    table = Table(box=None, pad_edge=False, header_style="underline")
    for name in header:
        table.add_column(name, overflow="fold")
    for line in lines:
        table.add_row(*(Text(safe(cell)) for cell in line))
    Console(highlight=False).print(table)
