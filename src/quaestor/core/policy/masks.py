"""Masks: what a person gets to see instead of a value, and what may be done with it.

A mask takes the place of the column inside the guard's sub-query, so no statement can reach the value behind it. What a
masked column may be *used* for is decided here as well, for another reason: comparing a mask with a value that somebody
typed finds nothing, and "there are none" would be a wrong answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class MaskKind(StrEnum):
    NULL = "null"
    """Nothing at all."""
    CONSTANT = "constant"
    """The same text in every row."""
    PARTIAL = "partial"
    """The first character; of an e-mail address what follows the @ as well: `a***@example.org`."""
    LAST = "last"
    """The last characters, four unless said."""
    HASH = "hash"
    """A number that is the same wherever the value is the same, and does not tell the value."""
    YEAR = "year"
    """Dates become the first day of their year."""
    MONTH = "month"
    """Dates become the first day of their month."""
    ROUND = "round"
    """Numbers become multiples of a step, 1,000 unless said."""


class Use(StrEnum):
    """What a statement does with a column."""

    SHOW = "shown"
    TEST = "tested for being empty, or counted"
    GROUP = "grouped by"
    SORT = "sorted by"
    COMPARE = "compared"
    MEASURE = "put into a calculation"


@dataclass(frozen=True, slots=True)
class Mask:
    kind: MaskKind
    detail: str | int | None = None
    """The text of a constant, the number of characters that `last` leaves, the step of `round`."""


_SHOWN = frozenset({Use.SHOW})
_COARSE = frozenset(Use)
USES: Mapping[MaskKind, frozenset[Use]] = {
    MaskKind.NULL: _SHOWN,
    MaskKind.CONSTANT: _SHOWN,
    MaskKind.PARTIAL: _SHOWN | {Use.TEST},
    MaskKind.LAST: _SHOWN | {Use.TEST},
    MaskKind.HASH: _SHOWN | {Use.TEST, Use.GROUP},
    MaskKind.YEAR: _COARSE,
    MaskKind.MONTH: _COARSE,
    MaskKind.ROUND: _COARSE,
}
"""What may be done with each kind without misleading anybody."""


def strictness(mask: Mask | None) -> int:
    """Larger where less of a value is left; 0 where all of it is."""
    return 0 if mask is None else 1 + len(Use) - len(USES[mask.kind])


WORDS: Mapping[MaskKind, str] = {
    MaskKind.NULL: "left empty",
    MaskKind.CONSTANT: "replaced by a fixed text",
    MaskKind.PARTIAL: "shown in part",
    MaskKind.LAST: "shown in part",
    MaskKind.HASH: "replaced by a hash",
    MaskKind.YEAR: "shown by year only",
    MaskKind.MONTH: "shown by month only",
    MaskKind.ROUND: "rounded",
}
