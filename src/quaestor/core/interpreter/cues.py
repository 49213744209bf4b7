"""Words and phrases that say what to do with what is named: compare, count, group, order, deny.

Each kind of cue is one letter of the alphabet over which `grammar` writes its rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quaestor.core.interpreter.phrases import (
    AGGREGATE,
    AGGREGATES,
    COMPARE,
    COMPARISONS,
    DIRECTION,
    DIRECTIONS,
    ORDER,
    ORDERS,
    PLAIN,
    POSTFIX,
    POSTFIXES,
    SUPERLATIVE,
    SUPERLATIVES,
    TOP,
    TOPS,
)
from quaestor.core.interpreter.plan import Function, Operator
from quaestor.core.interpreter.thesaurus import SCALES
from quaestor.core.interpreter.tokens import Token, TokenKind


@dataclass(frozen=True, slots=True)
class Cue:
    letter: str
    operator: Operator | None = None
    function: Function | None = None
    descending: bool | None = None
    words: tuple[str, ...] = ()
    """Column words the cue speaks about: "older" speaks of an age."""
    inverted: tuple[str, ...] = ()
    """Column words for which the direction turns round: a date of birth."""
    text: str = ""


def _phrases(text: str) -> Iterator[tuple[str, ...]]:
    return (tuple(phrase.split()) for phrase in text.split("|") if phrase.split())


@lru_cache(maxsize=1)
def cue_phrases() -> dict[tuple[str, ...], tuple[Cue, ...]]:
    """Every cue by its words; a phrase may be several cues: "having" marks a clause and owns."""
    cues: dict[tuple[str, ...], list[Cue]] = {}

    def add(text: str, cue: Cue) -> None:
        for phrase in _phrases(text):
            known = cues.setdefault(phrase, [])
            if all(cue.letter != other.letter for other in known):
                known.append(
                    Cue(
                        cue.letter,
                        cue.operator,
                        cue.function,
                        cue.descending,
                        cue.words,
                        cue.inverted,
                        " ".join(phrase),
                    )
                )

    for letter, text in PLAIN.items():
        add(text, Cue(letter))
    for function, text in AGGREGATES.items():
        add(text, Cue(AGGREGATE, function=function))
    for scale_words, cue in _scaled():
        add(scale_words, cue)
    for operator, text in COMPARISONS.items():
        add(text, Cue(COMPARE, operator=operator))
    for operator, text in POSTFIXES.items():
        add(text, Cue(POSTFIX, operator=operator))
    for descending, text in DIRECTIONS.items():
        add(text, Cue(DIRECTION, descending=descending))
    for direction, text in ORDERS.items():
        add(text, Cue(ORDER, descending=direction))
    for descending, text in SUPERLATIVES.items():
        add(text, Cue(SUPERLATIVE, descending=descending))
    for descending, text in TOPS.items():
        add(text, Cue(TOP, descending=descending))
    return {phrase: tuple(found) for phrase, found in cues.items()}


@lru_cache(maxsize=1)
def cue_words() -> tuple[str, ...]:
    """The longer words of the cues, which people misspell."""
    return tuple(sorted({word for phrase in cue_phrases() for word in phrase if len(word) > 5}))


def _scaled() -> Iterator[tuple[str, Cue]]:
    """Comparatives and superlatives of the scales: "older than", "most expensive", "from oldest to youngest"."""
    by_adjective: dict[tuple[str, bool], list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for scale in SCALES:
        for adjectives, up in ((scale.more, True), (scale.less, False)):
            for adjective in adjectives:
                by_adjective.setdefault((adjective, up), []).append((scale.words, scale.inverted))
    for (adjective, up), scales in by_adjective.items():
        words = tuple(word for direct, _ in scales for word in direct)
        inverted = tuple(word for _, turned in scales for word in turned)
        yield from _forms(adjective, up=up, words=words, inverted=inverted)


def _forms(adjective: str, *, up: bool, words: tuple[str, ...], inverted: tuple[str, ...]) -> Iterator[tuple[str, Cue]]:
    operator = Operator.MORE if up else Operator.LESS
    if adjective.endswith("er") and adjective not in ("dear",):
        yield f"{adjective} than", Cue(COMPARE, operator=operator, words=words, inverted=inverted)
    elif adjective.endswith("est") or adjective in ("best", "worst", "first", "last"):
        if adjective not in ("first", "last", "highest", "lowest"):
            yield adjective, Cue(SUPERLATIVE, descending=up, words=words, inverted=inverted)
    else:
        yield f"more {adjective} than", Cue(COMPARE, operator=operator, words=words, inverted=inverted)
        yield (
            f"most {adjective} | highest {adjective} | best {adjective}",
            Cue(SUPERLATIVE, descending=up, words=words, inverted=inverted),
        )
        yield (
            f"least {adjective} | lowest {adjective}",
            Cue(SUPERLATIVE, descending=not up, words=words, inverted=inverted),
        )
    if adjective.endswith("est"):
        yield f"{adjective} first", Cue(DIRECTION, descending=up, words=words, inverted=inverted)
    elif not adjective.endswith("er"):
        yield f"most {adjective} first", Cue(DIRECTION, descending=up, words=words, inverted=inverted)
        yield f"least {adjective} first", Cue(DIRECTION, descending=not up, words=words, inverted=inverted)
    for other in _OPPOSITES.get(adjective, ()):
        yield (
            f"from {adjective} to {other} | from the {adjective} to the {other} | {adjective} to {other} |"
            f"{adjective} first",
            Cue(DIRECTION, descending=up, words=words, inverted=inverted),
        )


_OPPOSITES = {
    "oldest": ("youngest", "newest"), "youngest": ("oldest",), "earliest": ("latest",), "latest": ("earliest",),
    "newest": ("oldest",), "cheapest": ("most expensive",), "longest": ("shortest",), "shortest": ("longest",),
    "largest": ("smallest",), "smallest": ("largest",), "biggest": ("smallest",), "best": ("worst",),
    "worst": ("best",),
    "expensive": ("cheapest",), "highest": ("lowest",), "lowest": ("highest",), "heaviest": ("lightest",),
    "tallest": ("shortest",),
}  # fmt: skip

LONGEST_CUE = max(len(phrase) for phrase in cue_phrases())


def cues_at(tokens: tuple[Token, ...], start: int) -> Iterator[tuple[int, tuple[Cue, ...]]]:
    """Every cue that begins at token *start*, with the index after it."""
    words: list[str] = []
    for end in range(start, min(start + LONGEST_CUE, len(tokens))):
        token = tokens[end]
        if token.kind is TokenKind.QUOTED:
            return
        words.append(token.lower)
        found = cue_phrases().get(tuple(words))
        if found:
            yield end + 1, found
