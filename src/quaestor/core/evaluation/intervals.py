"""How far a share can be trusted: 95 % intervals, of one run and of the difference between two runs."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb, sqrt

Z = 1.959964
"""Of a normal distribution, 95 % lie within so many standard deviations."""


@dataclass(frozen=True, slots=True)
class Interval:
    low: float
    high: float


def wilson(part: int, whole: int) -> Interval | None:
    """The interval of Wilson (1927): right also for small numbers and shares near 0 or 1. None of nothing."""
    if not whole:
        return None
    share = part / whole
    scale = 1 + Z**2 / whole
    middle = (share + Z**2 / (2 * whole)) / scale
    half = Z * sqrt(share * (1 - share) / whole + Z**2 / (4 * whole**2)) / scale
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


def paired(gained: int, lost: int, whole: int) -> Interval | None:
    """Of the difference in shares where the same items were asked twice (Agresti and Min 2005)."""
    if not whole:
        return None
    more, less, count = gained + 0.5, lost + 0.5, whole + 2
    middle = (more - less) / count
    half = Z * sqrt(more + less - (more - less) ** 2 / count) / count
    return Interval(max(-1.0, middle - half), min(1.0, middle + half))


def mcnemar(gained: int, lost: int) -> float:
    """How likely so uneven a split of what changed is where both runs are equally good: exact, two-sided."""
    changed = gained + lost
    tail = sum(comb(changed, count) for count in range(min(gained, lost) + 1)) / 2**changed
    return float(min(1.0, 2 * tail))
