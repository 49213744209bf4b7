"""Seeded chance: the same name gives the same draws on every machine and in every run."""

from __future__ import annotations

import datetime as dt
import random
from bisect import bisect
from collections.abc import Sequence
from importlib.resources import files
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")

LAST_DAY = dt.date(2026, 10, 31)
"""The sample data ends here: nothing was recorded later, though some of it is planned for later."""


class Chance:
    """Draws for one table, independent of every other table's."""

    def __init__(self, name: str) -> None:
        self._random = random.Random(f"quaestor demo {name}")  # noqa: S311 - sample data, not secrets

    def share(self) -> float:
        """Between 0 and 1."""
        return self._random.random()

    def happens(self, probability: float) -> bool:
        return self._random.random() < probability

    def whole(self, first: int, last: int) -> int:
        """From *first* to *last*, both possible."""
        return first + int(self._random.random() * (last - first + 1))

    def pick(self, items: Sequence[T]) -> T:
        return items[int(self._random.random() * len(items))]

    def sample(self, items: Sequence[T], count: int) -> list[T]:
        """*count* different ones, or all where there are fewer."""
        left = list(items)
        return [left.pop(self.whole(0, len(left) - 1)) for _ in range(min(count, len(left)))]

    def around(self, median: float, spread: float) -> float:
        """Log-normal: half below *median*; *spread* 0.5 is narrow, 1.5 is wide."""
        return median * float(2.718281828459045 ** (spread * self._random.gauss(0.0, 1.0)))

    def day(self, first: dt.date, last: dt.date, lean: float = 1.0) -> dt.date:
        """Between *first* and *last*; *lean* above 1 favours late days, below 1 early ones."""
        days = (last - first).days
        return first + dt.timedelta(days=round(days * self._random.random() ** (1.0 / lean))) if days > 0 else first

    def moment(self, day: dt.date, first_hour: int = 7, last_hour: int = 18) -> str:
        """A time within working hours of *day*, as `YYYY-MM-DD HH:MM:SS`."""
        seconds = self.whole(first_hour * 3600, last_hour * 3600 + 3599)
        return f"{day.isoformat()} {seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


class Wheel(Generic[T]):
    """Items with unequal chances."""

    def __init__(self, items: Sequence[T], weights: Sequence[float]) -> None:
        self.items = items
        self._bounds = list(accumulate(weights))

    def spin(self, chance: Chance) -> T:
        return self.items[min(bisect(self._bounds, chance.share() * self._bounds[-1]), len(self.items) - 1)]


def zipf(items: Sequence[T], exponent: float = 0.8) -> Wheel[T]:
    """The first item is the most frequent, the second half as frequent or so, and so on."""
    return Wheel(items, [1.0 / rank**exponent for rank in range(1, len(items) + 1)])


def words(name: str) -> tuple[str, ...]:
    """The word list *name* of this package."""
    return tuple(files("quaestor.demo").joinpath("words", f"{name}.txt").read_text("utf-8").split())
