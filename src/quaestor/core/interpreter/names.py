"""Names of tables and columns as the words people would use: camelCase, snake_case and run-together names split."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import ABBREVIATIONS, FUNCTION_WORDS, NAME_PARTS

_PIECE = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_]+")


def split_name(name: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Lower-case words of *name*, abbreviations written out; *known* are words the rest of the schema uses.

    `CustomerID` -> customer, id; `hometown` -> home, town; `dept_no` -> department, number.
    """
    return _split(name, known) if known else _split_alone(name)


@lru_cache(maxsize=50_000)
def _split_alone(name: str) -> tuple[str, ...]:
    return _split(name, ())


def _split(name: str, known: Collection[str]) -> tuple[str, ...]:
    if name.lower() in ABBREVIATIONS:
        return tuple(ABBREVIATIONS[name.lower()].split()) or (name.lower(),)
    words: list[str] = []
    for piece in _PIECE.findall(name):
        words.extend(_expanded(piece.lower(), known))
    return tuple(words) or (name.lower(),)


def raw_words(name: str) -> tuple[str, ...]:
    """The words of *name* as it separates them itself."""
    return tuple(piece.lower() for piece in _PIECE.findall(name))


def stems_of(words: Collection[str]) -> tuple[str, ...]:
    return tuple(stem(word) for word in words)


def _expanded(piece: str, known: Collection[str]) -> list[str]:
    if piece in ABBREVIATIONS:
        return ABBREVIATIONS[piece].split()
    if piece in NAME_PARTS or len(piece) < 5:
        return [piece]
    parts = _run_together(piece, frozenset(known) - {piece})
    return [word for part in parts for word in (ABBREVIATIONS[part].split() if part in ABBREVIATIONS else [part])]


@lru_cache(maxsize=20_000)
def _run_together(piece: str, known: frozenset[str]) -> tuple[str, ...]:
    """*piece* cut into a head and a well-known last part ("petid" -> pet, id), or whole when that is not sure."""
    for cut in range(2, len(piece) - 1):
        head, tail = piece[:cut], piece[cut:]
        heads = head in known or head in NAME_PARTS or head in ABBREVIATIONS
        tails = tail in NAME_PARTS or (tail in known and len(tail) > 2 and tail not in FUNCTION_WORDS)
        if heads and tails and len(tail) > 1:
            return (head, tail)
    for tail in _SURE_TAILS:
        if piece.endswith(tail) and 1 <= len(piece) - len(tail) <= 4 and len(tail) > 2:
            return (piece[: -len(tail)], tail)
    return (piece,)


_SURE_TAILS = ("name", "date", "type", "code", "price", "title", "number", "country", "city")


def plural(text: str) -> str:
    """The usual English plural; what is one already stays."""
    if text.endswith(("s", "people", "children", "equipment", "staff", "data", "information", "media")):
        return text
    if text.endswith("y") and text[-2:-1] not in "aeiou":
        return f"{text[:-1]}ies"
    return f"{text}es" if text.endswith(("x", "ch", "sh")) else f"{text}s"


def singular(text: str) -> str:
    if text.endswith("people"):
        return f"{text.removesuffix('people')}person"
    if text.endswith("ies") and len(text) > 4:
        return f"{text[:-3]}y"
    if text.endswith(("xes", "ches", "shes", "sses")):
        return text[:-2]
    return text if text.endswith(("ss", "us", "is", "news")) or not text.endswith("s") else text[:-1]
