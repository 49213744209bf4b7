"""Values of the data that a question mentions, as they are stored: "in seatle" -> `city.name = 'Seattle'`."""

from __future__ import annotations

from collections.abc import Iterator

from quaestor.core.interpreter.tokens import Token, TokenKind, tokenize
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS, LIGHT_WORDS
from quaestor.core.values import ValueIndex, ValueMatch

LONGEST = 5
"""Words of the longest phrase looked up."""
MOST_LOOKUPS = 80
EACH = 3
"""Columns named for one phrase."""


def mentioned(text: str, values: ValueIndex) -> tuple[tuple[str, tuple[ValueMatch, ...]], ...]:
    """Phrases of *text* with the values they may stand for; a word inside a longer match is not looked up again."""
    tokens = [token for token in tokenize(text) if token.kind is not TokenKind.MARK]
    taken: set[int] = set()
    found: list[tuple[str, tuple[ValueMatch, ...]]] = []
    for start, end in _phrases(len(tokens), min(LONGEST, values.longest())):
        said = tokens[start:end]
        if taken & set(range(start, end)) or not _may_name(said):
            continue
        phrase = " ".join(token.text for token in said)
        matches = values.find(phrase, limit=EACH, fuzzy=all(token.capital for token in said))
        if matches:
            found.append((phrase, matches))
            taken |= set(range(start, end))
    return tuple(found)


def _phrases(count: int, longest: int) -> Iterator[tuple[int, int]]:
    """Spans, longer ones first, not more than are worth looking up."""
    spans = ((at, at + size) for size in range(longest, 0, -1) for at in range(count - size + 1))
    for number, span in enumerate(spans):
        if number >= MOST_LOOKUPS * LONGEST:
            return
        yield span


def _may_name(said: list[Token]) -> bool:
    """Small words and bare numbers name nothing by themselves."""
    if said[0].kind is TokenKind.QUOTED:
        return True
    return any(token.number is None and token.lower not in FUNCTION_WORDS | LIGHT_WORDS for token in said)
