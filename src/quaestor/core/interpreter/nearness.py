"""Words that may stand for one another in general English, by what WordNet says of their meanings."""

from __future__ import annotations

from functools import lru_cache

from quaestor.core.interpreter.names import singular

Stems = tuple[str, ...]

SAME, LIKE = 0.8, 0.72
"""What it is worth that two words share a common meaning; that they share a rarer one, or one is derived from or a kind
of the other. Below every synonym written by hand, above nothing."""
LONGEST_PHRASE = 3


def near(said: tuple[str, ...]) -> tuple[tuple[Stems, float], ...]:
    """What the words *said* may stand for, nearest first; nothing where they are no common word or phrase.

    They are looked up as they are, or in the singular: engines, engineers and engineering share a stem.
    """
    *before, last = said
    entry = _entries().get("_".join(said)) or _entries().get("_".join((*before, singular(last))))
    if entry is None:
        return ()
    degrees = zip(entry.split(";"), (SAME, LIKE), strict=False)
    return tuple((tuple(one.split("_")), weight) for words, weight in degrees for one in words.split())


@lru_cache(maxsize=1)
def _entries() -> dict[str, str]:
    """Read at the first word that is called by no name: most questions need none of it."""
    from quaestor.core.interpreter.wordnet import WORDNET

    lines = (line.partition(":") for line in WORDNET.strip().replace("\n ", " ").split("\n"))
    return {said: others for said, _, others in lines}
