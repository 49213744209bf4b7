"""Long lists of words, written as text so that they can be read and compared line by line."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words in *text*, separated by white space."""
    return frozenset(text.split())
