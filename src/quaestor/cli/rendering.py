"""Answers and tables on a terminal. Cells are attacker text: control characters are shown, never sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from quaestor.core.question import Answer
from quaestor.core.rows import Rows
from quaestor.core.wording import show

MOST_ROWS = 40
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def render_answer(answer: Answer) -> None:
    console = Console(highlight=False)
    console.print(Text(safe(answer.text), style="bold"))
    if answer.rows is not None and (len(answer.rows) > 1 or len(answer.rows.columns) > 1):
        console.print(rows_table(answer.rows))
    for choice in answer.choices:
        console.print(
            Text(safe(f"  {choice.id}. {choice.label}" + (f"  ({choice.preview})" if choice.preview else "")))
        )
    for line in proof(answer):
        console.print(Text(safe(line), style="dim"))


def proof(answer: Answer) -> Iterable[str]:
    if answer.reading and answer.outcome.value == "answered":
        yield f"I read this as: {answer.reading}"
    yield from (f"Assumed: {assumption}" for assumption in answer.assumptions)
    if answer.sql and answer.outcome.value == "answered":
        yield answer.sql
    rung = f"{answer.origin.value}, " if answer.origin is not None and answer.outcome.value == "answered" else ""
    sure = f"{answer.confidence:.0%} sure, " if answer.confidence is not None and rung else ""
    yield f"{rung}{sure}{answer.seconds:.2f} s{spent(answer)}"
    if answer.because and answer.outcome.value == "answered":
        yield answer.because


def spent(answer: Answer) -> str:
    """What the models that were asked used: `, openai:gpt-5, 1,204 tokens, $0.0031`."""
    if answer.usage is None:
        return ""
    cost = f", ${answer.usage.cost:.4f}" if answer.usage.cost is not None else ""
    return f", {', '.join(dict.fromkeys(answer.models.values()))}, {answer.usage.tokens:,} tokens{cost}"


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


def safe(text: str) -> str:
    return CONTROL.sub("�", text)
