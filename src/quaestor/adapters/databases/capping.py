"""Rows taken from a driver until the row cap or the byte cap is reached, whatever the statement says."""

from __future__ import annotations

from collections.abc import Iterable

BATCH = 256
"""Rows asked of a driver at a time: no more than this is ever held beyond the caps."""

SCALARS = frozenset((type(None), bool, int, float))

Cell = object


class CappedRows:
    """Collects rows; `add` says whether it wants more."""

    def __init__(self, rows: int, size: int) -> None:
        """At most *rows* rows of about *size* bytes together."""
        self.rows: list[tuple[Cell, ...]] = []
        self.truncated = False
        self._rows_left = rows
        self._bytes_left = size

    def add(self, batch: Iterable[tuple[Cell, ...]]) -> bool:
        for row in batch:
            self._bytes_left -= size_of(row)
            if self._rows_left <= 0 or self._bytes_left < 0:
                self.truncated = True
                return False
            self._rows_left -= 1
            self.rows.append(row)
        return True


def size_of(row: Iterable[Cell]) -> int:
    """About how many bytes *row* takes on the wire: texts and blobs by length, everything else eight."""
    total = 0
    for cell in row:
        # By exact type first: this runs for every cell of every result.
        if type(cell) in SCALARS:
            total += 8
            continue
        match cell:
            case str() | bytes():
                total += len(cell)
            case dict():
                total += size_of(cell) + size_of(cell.values())
            case list() | tuple():
                total += size_of(cell)
            case _:
                total += 8
    return total
