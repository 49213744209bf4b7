"""What to do with ranked drafts: answer, compare the best by their results, ask back, or give up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quaestor.core.question import Draft, Origin
from quaestor.core.results import one_shows_more
from quaestor.core.rows import Rows

CLOSE = 0.1
"""Drafts this close in confidence to the best one contend with it."""
FAINT = 0.2
"""Below it, a draft is not worth showing as a choice."""
MOST = 3
"""Readings that are run and offered at most."""
MOST_BESIDE = 6
"""Other drafts of a model that are run only to be heard."""


@dataclass(frozen=True, slots=True)
class Contend:
    """At least one draft is sure enough; where several are, their results decide."""

    drafts: tuple[Draft, ...]
    beside: tuple[Draft, ...] = ()
    """Drafts that are not sure enough to contend, but have a say beside a model's: others of its own, and the best
    reading of the rungs below."""


@dataclass(frozen=True, slots=True)
class AskWhich:
    """None is sure enough, but these may be what was meant."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Nothing is worth showing."""


Decision = Contend | AskWhich | GiveUp


def settle(drafts: Sequence[Draft], sure: float, below: Sequence[Draft] = ()) -> Decision:
    """Decide on *drafts*, best first; a draft of confidence *sure* or more may be answered without asking back.

    *below* are those of the rungs below, which were not sure enough by themselves.
    """
    worth = [draft for draft in drafts if draft.confidence >= FAINT]
    if not worth:
        return GiveUp()
    best = worth[0]
    if best.confidence < sure:
        return AskWhich(tuple(worth[:MOST]))
    close = tuple(draft for draft in worth[:MOST] if best.confidence - draft.confidence <= CLOSE)
    return Contend(close, beside(worth[len(close) :], below) if best.origin is Origin.MODEL else ())


def beside(others: Sequence[Draft], below: Sequence[Draft]) -> tuple[Draft, ...]:
    best = max(below, key=lambda draft: draft.confidence, default=None)
    heard = (best,) if best is not None and best.confidence >= FAINT else ()
    return (*others[:MOST_BESIDE], *heard)


@dataclass(frozen=True, slots=True)
class Tried:
    """A draft and the rows it gave."""

    draft: Draft
    sql: str
    tables: tuple[str, ...]
    rows: Rows
    limits: tuple[str, ...] = ()
    """What limits these rows to those the person may see, in words."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A draft that was tried, and what is believed of it beside the others that were."""

    tried: Tried
    belief: float


def by_confidence(tried: Sequence[Tried]) -> tuple[Weighed, ...]:
    """Each as its own drafter believes, in the order given."""
    total = sum(each.draft.confidence for each in tried) or 1.0
    return tuple(Weighed(each, each.draft.confidence / total) for each in tried)


AGREED = 0.6
"""Readings that give the same rows carry the answer when this much is believed of them together."""


def agreed(weighed: Sequence[Weighed]) -> Tried | None:
    """The most likely of the readings that agree, where they outweigh the others; None where nobody can tell.

    *weighed* has the most likely ones first.
    """
    for one in differing([each.tried for each in weighed]):
        if sum(each.belief for each in weighed if is_alike(each.tried, one)) >= AGREED:
            return one
    return None


def differing(tried: Sequence[Tried]) -> tuple[Tried, ...]:
    """One of each distinct result, in order: length 1 means that all readings agree."""
    kept: list[Tried] = []
    for each in tried:
        if not any(is_alike(each, other) for other in kept):
            kept.append(each)
    return tuple(kept)


def is_alike(one: Tried, other: Tried) -> bool:
    return one_shows_more(one.rows.rows, other.rows.rows)
