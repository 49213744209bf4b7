"""Two runs of one suite, item by item: what got right, what got wrong, and whether that may be chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quaestor.core.evaluation.differences import Mistake
from quaestor.core.evaluation.intervals import Interval, mcnemar, paired
from quaestor.core.suite import Result


@dataclass(frozen=True, slots=True)
class Changed:
    """An item that is right in one of two runs only."""

    id: str
    turn: int | None
    question: str
    before: str | None
    after: str | None
    """The statements."""
    mistakes: tuple[Mistake, ...]
    """Of the run in which it is wrong."""


@dataclass(frozen=True, slots=True)
class Comparison:
    judged: int
    """Items judged in both runs; others are left out."""
    before: int
    after: int
    """So many are right."""
    gained: tuple[Changed, ...]
    lost: tuple[Changed, ...]
    difference: float | None
    """Of the shares that are right."""
    interval: Interval | None
    chance: float
    """How likely a split at least as uneven is when both runs are equally good."""
    mistakes: tuple[tuple[Mistake, int, int], ...]
    """Of each class, how many items are of it before and after."""


def compare(before: Sequence[Result], after: Sequence[Result]) -> Comparison:
    """*after* against *before*: both of one suite, in any order."""
    known = {(each.id, each.turn): each for each in before if each.right is not None}
    pairs = [(known[key], each) for each in after if (key := (each.id, each.turn)) in known and each.right is not None]
    gained = tuple(_changed(one, other, one) for one, other in pairs if other.right and not one.right)
    lost = tuple(_changed(one, other, other) for one, other in pairs if one.right and not other.right)
    whole = len(pairs)
    return Comparison(
        judged=whole,
        before=sum(bool(one.right) for one, _ in pairs),
        after=sum(bool(other.right) for _, other in pairs),
        gained=gained,
        lost=lost,
        difference=(len(gained) - len(lost)) / whole if whole else None,
        interval=paired(len(gained), len(lost), whole),
        chance=mcnemar(len(gained), len(lost)),
        mistakes=_by_class([one for one, _ in pairs], [other for _, other in pairs]),
    )


def _changed(before: Result, after: Result, wrong: Result) -> Changed:
    return Changed(after.id, after.turn, after.question, before.sql, after.sql, wrong.mistakes)


def _by_class(before: Sequence[Result], after: Sequence[Result]) -> tuple[tuple[Mistake, int, int], ...]:
    ours, theirs = (Counter(one for each in run for one in each.mistakes) for run in (before, after))
    return tuple((one, ours[one], theirs[one]) for one in Mistake if ours[one] or theirs[one])
