"""Whether stated confidence comes true: of drafts that are 80 % sure, 80 of 100 should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

BINS = 10
PRECISE = 0.95

Scored = tuple[float, bool]
"""What was stated of a draft, and whether it is right."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Drafts whose stated confidence lies from *least* to below *most* (1 counts in the last)."""

    least: float
    most: float
    count: int
    stated: float
    """On average."""
    right: float
    """The share that is."""


def calibration(scored: Iterable[Scored]) -> tuple[Bin, ...]:
    """Ten bins of equal width; those that nothing falls into are left out."""

    def place(one: Scored) -> int:
        return min(BINS - 1, max(0, int(one[0] * BINS + 1e-9)))

    return tuple(
        bin_of(number, [*group]) for number, group in groupby(sorted(scored, key=lambda one: one[0]), key=place)
    )


def bin_of(number: int, scored: Sequence[Scored]) -> Bin:
    count = len(scored)
    stated = sum(confidence for confidence, _ in scored) / count
    return Bin(number / BINS, (number + 1) / BINS, count, stated, sum(right for _, right in scored) / count)


def expected_error(bins: Sequence[Bin]) -> float | None:
    """The difference between stated and right, averaged over all drafts; None without any."""
    count = sum(each.count for each in bins)
    return sum(abs(each.stated - each.right) * each.count for each in bins) / count if count else None


@dataclass(frozen=True, slots=True)
class Reach:
    """As many as can be answered while enough of the answers are right."""

    share: float
    """Of all questions."""
    threshold: float | None
    """The confidence from which on to answer; None where no threshold is precise enough."""
    precision: float | None


def reach(scored: Iterable[Scored], whole: int, precision: float = PRECISE) -> Reach:
    """The most of *whole* questions that a threshold lets through with at least *precision*.

    The threshold is chosen by the very answers it is measured on, so a new suite will not reach quite as far.
    """
    best = Reach(0.0, None, None)
    count = right = 0
    ordered = sorted(scored, key=lambda one: -one[0])
    for confidence, group in groupby(ordered, key=lambda one: one[0]):
        found = [good for _, good in group]
        count, right = count + len(found), right + sum(found)
        if right >= precision * count:
            best = Reach(count / whole, confidence, right / count)
    return best
