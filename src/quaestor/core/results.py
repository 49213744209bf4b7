"""When two results are the same: the measure of `eval`, of replay, and of whether two readings differ.

Same = the same rows, as a list where order was asked for and as a bag otherwise; columns in any order but the same
number; numbers to four significant digits.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations, product

from quaestor.core.rows import Cell, to_json

Canonical = str | int | float | bool | None

WIDEST = 8
"""Columns beyond which orders are only tried among columns that hold the same values."""
MOST_ORDERS = 5_000


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


def column_orders(
    left: Sequence[tuple[Canonical, ...]], right: Sequence[tuple[Canonical, ...]]
) -> Iterator[tuple[int, ...]]:
    """Orders of the right columns in which each holds the same bag of values as the left column at its place."""
    ours, theirs = bags(left), bags(right)
    fitting = [[index for index, bag in enumerate(theirs) if bag == wanted] for wanted in ours]
    if not all(fitting):
        return
    if len(fitting) <= WIDEST and max(len(each) for each in fitting) == len(fitting):
        yield from permutations(range(len(fitting)))
        return
    for tried, order in enumerate(product(*fitting)):
        if tried >= MOST_ORDERS:
            return
        if len(set(order)) == len(order):
            yield order


def bags(rows: Sequence[tuple[Canonical, ...]]) -> list[Counter[Canonical]]:
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
