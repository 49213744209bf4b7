"""How many of some values must have a form before they are taken for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

MOSTLY = 0.8
FEWEST = 5
"""Fewer values than this prove nothing."""
LOOKED_AT = 200

Form = Callable[[str], bool]


def mostly(form: Form, texts: Sequence[str]) -> bool:
    """Whether at least *MOSTLY* of *texts* have *form*; gives up as soon as they cannot."""
    bearable = len(texts) - MOSTLY * len(texts)
    missed = 0
    for text in texts:
        missed += not form(text)
        if missed > bearable:
            return False
    return True


def filled(values: Sequence[str]) -> list[str]:
    """Those of *values* that are looked at: not empty, and not too many."""
    return [text for value in values[:LOOKED_AT] if (text := value.strip())]
