"""Finding the values people mention: "Seatle" finds `city.name = 'Seattle'`.

The index is built from distinct values that the sync flow read within bounds, and is narrowed with the catalog.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class StoredValue:
    """A distinct text value of a column."""

    table: str
    """`Table.key`"""
    column: str
    value: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class ValueMatch:
    table: str
    column: str
    value: str
    """As stored, to be compared with `=`."""
    score: float
    """1.0: same text up to case and accents; lower: inflected, part of it, or a typo."""
    count: int = 1
    """Rows that hold it when the catalog was read."""


class ValueIndex(Protocol):
    """Looks up what people wrote among the values of the catalog."""

    def find(self, phrase: str, *, limit: int = 8, fuzzy: bool = True) -> tuple[ValueMatch, ...]:
        """The values that *phrase* may stand for, best first; nothing when none is close enough."""
        ...

    def longest(self) -> int:
        """The number of words of the longest value: a phrase with more words need not be looked up."""
        ...

    def keeping(self, columns: Iterable[tuple[str, str]]) -> ValueIndex:
        """The same index over only these (table key, column) pairs."""
        ...
