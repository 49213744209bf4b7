"""When two results are the same: the measure of `eval`, of replay, and of whether two readings differ.

Same = the same rows, as a list where order was asked for and as a bag otherwise; columns in any order but the same
number; numbers to four significant digits.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from quaestor.core.rows import Cell, to_json

Canonical = str | int | float | bool | None

Row = tuple[Canonical, ...]

MOST_ORDERS = 5_000
"""So many ways to pair columns that hold the same values are tried."""


def same_rows(ours: Sequence[Sequence[Cell]], theirs: Sequence[Sequence[Cell]], *, ordered: bool) -> bool:
    """Whether the two results are the same; *ordered* compares them as lists."""
    if len(ours) != len(theirs):
        return False
    if not ours:
        return True
    if len(ours[0]) != len(theirs[0]):
        return False
    left = [tuple(canonical(cell) for cell in row) for row in ours]
    right = [tuple(canonical(cell) for cell in row) for row in theirs]
    target = list(left) if ordered else Counter(left)
    for order in column_orders(left, right):
        arranged = [tuple(row[index] for index in order) for row in right]
        if (arranged if ordered else Counter(arranged)) == target:
            return True
    return False


def one_shows_more(ours: Sequence[Sequence[Cell]], theirs: Sequence[Sequence[Cell]]) -> bool:
    """Whether the two results are the same but for columns that only one of them shows."""
    narrow, wide = sorted((ours, theirs), key=lambda rows: len(rows[0]) if rows else 0)
    if len(narrow) != len(wide):
        return False
    left = [tuple(canonical(cell) for cell in row) for row in narrow]
    right = [tuple(canonical(cell) for cell in row) for row in wide]
    return not narrow or any(
        Counter(tuple(row[index] for index in order) for row in right) == Counter(left)
        for order in column_orders(left, right)
    )


def column_orders(left: Sequence[Row], right: Sequence[Row]) -> Iterator[tuple[int, ...]]:
    """Choices of right columns, one for each left column, that hold the same bag of values.

    Columns that are equal cell by cell are interchangeable, so only one of them is tried at each place.
    """
    columns = list(zip(*right, strict=True))
    theirs = bags(right)
    fitting = [[index for index, bag in enumerate(theirs) if bag == wanted] for wanted in bags(left)]

    def complete(chosen: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if len(chosen) == len(fitting):
            yield chosen
            return
        tried: set[Row] = set()
        for index in fitting[len(chosen)]:
            if index not in chosen and columns[index] not in tried:
                tried.add(columns[index])
                yield from complete((*chosen, index))

    return islice(complete(()), MOST_ORDERS)


def bags(rows: Sequence[Row]) -> list[Counter[Canonical]]:
    return [Counter(column) for column in zip(*rows, strict=True)]


def canonical(cell: Cell) -> Canonical:
    """A form in which equal values are equal: numbers to four significant digits, midnights as dates."""
    match cell:
        case bool():
            return int(cell)
        case int() | float() | Decimal():
            return significant(float(cell))
        case dt.datetime() if cell.time() == dt.time():
            return cell.date().isoformat()
        case dt.datetime():
            return cell.isoformat(sep=" ")
        case None | str():
            return cell
        case _:
            return str(to_json(cell))


def significant(number: float) -> float:
    return float(f"{number:.4g}")
