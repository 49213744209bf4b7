"""What to do with ranked drafts: answer, compare the best by their results, ask back, or give up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quaestor.core.question import Draft
from quaestor.core.results import one_shows_more
from quaestor.core.rows import Rows

CLOSE = 0.1
"""Drafts this close in confidence to the best one contend with it."""
FAINT = 0.2
"""Below it, a draft is not worth showing as a choice."""
MOST = 3
"""Readings that are run and offered at most."""


@dataclass(frozen=True, slots=True)
class Contend:
    """At least one draft is sure enough; where several are, their results decide."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class AskWhich:
    """None is sure enough, but these may be what was meant."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Nothing is worth showing."""


Decision = Contend | AskWhich | GiveUp


def settle(drafts: Sequence[Draft], sure: float) -> Decision:
    """Decide on *drafts*, best first; a draft of confidence *sure* or more may be answered without asking back."""
    worth = [draft for draft in drafts if draft.confidence >= FAINT]
    if not worth:
        return GiveUp()
    best = worth[0]
    if best.confidence < sure:
        return AskWhich(tuple(worth[:MOST]))
    return Contend(tuple(draft for draft in worth[:MOST] if best.confidence - draft.confidence <= CLOSE))


@dataclass(frozen=True, slots=True)
class Tried:
    """A draft and the rows it gave."""

    draft: Draft
    sql: str
    tables: tuple[str, ...]
    rows: Rows
    limits: tuple[str, ...] = ()
    """What limits these rows to those the person may see, in words."""


AGREED = 0.6
"""Readings that give the same rows carry the answer when they hold this share of all contenders' confidence."""


def agreed(tried: Sequence[Tried]) -> Tried | None:
    """The most likely of the readings that agree, where they outweigh the others; None where nobody can tell."""
    total = sum(each.draft.confidence for each in tried)
    for one in differing(tried):
        weight = sum(each.draft.confidence for each in tried if one_shows_more(each.rows.rows, one.rows.rows))
        if weight >= AGREED * total:
            return one
    return None


def differing(tried: Sequence[Tried]) -> tuple[Tried, ...]:
    """One of each distinct result, in order: length 1 means that all readings agree."""
    kept: list[Tried] = []
    for each in tried:
        if not any(one_shows_more(each.rows.rows, other.rows.rows) for other in kept):
            kept.append(each)
    return tuple(kept)
