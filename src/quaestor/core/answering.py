"""From rows to words: what the answer says about its result. No model; every number is taken from the rows."""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.catalog import Kind
from quaestor.core.question import Choice
from quaestor.core.rows import Rows
from quaestor.core.wording import counted, listed, plainly, sentence, show

FEW = 5
"""So many values fit into a sentence."""


def tell_result(rows: Rows, reading: str = "", filters: Sequence[str] = ()) -> str:
    """The result in one to two sentences: the value, the few values, or what stands out in many.

    *reading* is what was asked for, in words; *filters* are its conditions, named when nothing fits them.
    """
    if len(rows) == 0 or (len(rows) == 1 and all(cell is None for cell in rows.rows[0])):
        return tell_empty(filters)
    if len(rows.columns) == 1:
        return tell_values(rows, reading)
    if len(rows) == 1:
        return sentence(tell_record(rows))
    return tell_many(rows)


def tell_empty(filters: Sequence[str]) -> str:
    """An empty result names the conditions, since one of them may be the reason."""
    if filters:
        return f"Nothing in the data fits: {listed(filters)}."
    return "The data holds no rows for this."


def tell_values(rows: Rows, reading: str) -> str:
    name = plainly(rows.columns[0].name)
    if len(rows) == 1:
        return sentence(f"{show(rows.rows[0][0])} — {reading}" if reading else show(rows.rows[0][0]))
    shown = [show(row[0]) for row in rows.rows[:FEW]]
    if len(rows) <= FEW:
        return sentence(listed(shown))
    return f"{tell_count(rows)} of {name}, starting with {listed(shown[:3])}."


def tell_record(rows: Rows) -> str:
    first, *others = zip(rows.columns, rows.rows[0], strict=True)
    named = [f"{plainly(column.name)} {show(cell)}" for column, cell in others]
    if first[0].kind is Kind.TEXT:
        return f"{show(first[1])}: {listed(named)}"
    return listed([f"{plainly(first[0].name)} {show(first[1])}", *named])


def tell_many(rows: Rows) -> str:
    """How many rows, and for a label with a number the highest and the lowest."""
    labels = [index for index, column in enumerate(rows.columns) if not column.kind.is_numeric]
    measures = [index for index, column in enumerate(rows.columns) if column.kind.is_numeric]
    if len(labels) != 1 or len(measures) != 1:
        return f"{tell_count(rows)}."
    label, measure = labels[0], measures[0]
    ranked = [row for row in rows.rows if isinstance(row[measure], int | float) or row[measure] is not None]
    if len(ranked) < 2 or rows.truncated:
        return f"{tell_count(rows)}."
    highest = max(ranked, key=lambda row: float(row[measure]))  # type: ignore[arg-type]
    lowest = min(ranked, key=lambda row: float(row[measure]))  # type: ignore[arg-type]
    name = plainly(rows.columns[measure].name)
    return (
        f"{tell_count(rows)}. Highest {name}: {show(highest[label])} ({show(highest[measure])}); "
        f"lowest: {show(lowest[label])} ({show(lowest[measure])})."
    )


def tell_count(rows: Rows) -> str:
    return f"The first {counted(len(rows), 'row')}" if rows.truncated else counted(len(rows), "row")


def preview(rows: Rows) -> str:
    """What a choice would give, short enough for a button."""
    if len(rows) == 0:
        return "no rows"
    first = ", ".join(show(cell) for cell in rows.rows[0][:3])
    if len(rows) == 1:
        return first
    more = f"{len(rows):,}+ rows" if rows.truncated else counted(len(rows), "row")
    return f"{more}: {first} …"


def told_apart(readings: Sequence[str], tables: Sequence[Sequence[str]]) -> list[str]:
    """Readings that sound the same are told apart by the tables that only they use, else by their number."""
    said = list(readings)
    for index, reading in enumerate(readings):
        if readings.count(reading) > 1:
            others = {name for at, names in enumerate(tables) if at != index for name in names}
            own = [plainly(name) for name in tables[index] if name not in others]
            said[index] = f"{reading}, by way of {listed(own)}" if own else reading
    return [f"{each} ({number})" if said.count(each) > 1 else each for number, each in enumerate(said, start=1)]


def ask_which(choices: Sequence[Choice]) -> str:
    if len(choices) == 1:
        return "I am not sure I understood. Did you mean this?"
    return f"This can be read in {len(choices)} ways. Which one did you mean?"
