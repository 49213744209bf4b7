"""A question as tokens: words with their stems, numbers with their values, quoted texts as one token each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from threading import Lock

import snowballstemmer

from quaestor.core.interpreter.vocabulary import IRREGULAR, MAGNITUDES, NUMBER_WORDS

LONGEST_QUESTION = 2_000
"""Characters read; nobody asks a longer question in earnest, and reading time grows with length."""


class TokenKind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    QUOTED = "quoted"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    """As written, without quotes."""
    lower: str
    stem: str
    kind: TokenKind
    start: int
    end: int
    number: float | int | None = None
    capital: bool = False
    """Written with a capital letter where a sentence does not ask for one."""


_TOKEN = re.compile(
    r"""
      (?P<quoted> "[^"]{1,200}" | “[^”]{1,200}” | ‘[^’]{1,200}’ | «[^»]{1,200}»
        | (?<![\w'])'[^'\s](?:[^']|'(?=\w)){0,198}'(?!\w) )
    | (?P<number> [$€£]?(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?[kKmMbB]?\b%?
        | [$€£]?(?<![\w.])\d+(?:\.\d+)?[kKmMbB]?\b%? )
    | (?P<word> \w+(?:['’]t\b)?(?:[-&.]\w+)* )
    | (?P<possessive> ['’]s\b | ['’](?=\s) )
    | (?P<mark> [,;:.?!()/] )
    """,
    re.VERBOSE,
)
_SUFFIX = {"k": 1_000, "m": 1_000_000, "b": 1_000_000_000}

_snowball = snowballstemmer.stemmer("english")
_stemming = Lock()
"""The stemmer holds the word it works on, and questions are read in several threads."""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a lower-case word: "cities" and "city" share one, and so do "people" and "person"."""
    with _stemming:
        return str(_snowball.stemWord(IRREGULAR.get(word, word)))


def tokenize(text: str) -> tuple[Token, ...]:
    """Tokens of *text*; characters that mean nothing to a question (emoji, control characters) are left out."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text[:LONGEST_QUESTION]):
        kind = match.lastgroup
        if kind == "possessive":
            continue
        raw = match.group()
        if kind == "quoted":
            tokens.append(_quoted(raw[1:-1].strip(), match.start(), match.end()))
        elif kind == "number":
            tokens.append(_number(raw, match.start(), match.end()))
        elif kind == "mark":
            tokens.append(Token(raw, raw, raw, TokenKind.MARK, match.start(), match.end()))
        else:
            tokens.extend(_words(raw, match.start(), first=not tokens or tokens[-1].text in ".?!"))
    return tuple(_joined_numbers(tokens))


def _quoted(inside: str, start: int, end: int) -> Token:
    return Token(inside, inside.lower(), stem(inside.lower()), TokenKind.QUOTED, start, end, capital=True)


def _number(raw: str, start: int, end: int) -> Token:
    digits = raw.strip("$€£%").replace(",", "")
    factor = _SUFFIX.get(digits[-1:].lower(), 1)
    plain = digits.rstrip("kKmMbB")
    value = float(plain) * factor
    whole = int(value) if "." not in plain or value == int(value) else value
    return Token(raw, raw.lower(), raw.lower(), TokenKind.NUMBER, start, end, number=whole)


def _words(raw: str, start: int, *, first: bool) -> list[Token]:
    """One token, or several where hyphens join words that are known apart ("highest-paid")."""
    parts = raw.split("-") if "-" in raw and not any(char.isdigit() for char in raw) else [raw]
    tokens, at = [], start
    for part in parts:
        lower = part.lower().replace("’", "'")
        lower = _WITHOUT_APOSTROPHE.get(lower, lower)
        capital = part[:1].isupper() and not (first and at == start)
        number = NUMBER_WORDS.get(lower)
        kind = TokenKind.WORD if number is None else TokenKind.NUMBER
        if part:
            tokens.append(Token(part, lower, stem(lower), kind, at, at + len(part), number, capital))
        at += len(part) + 1
    return tokens


_DENIED = "do does did is are was were has have had ca wo should would could ai"
_WITHOUT_APOSTROPHE = {f"{verb}nt": f"{verb}n't" for verb in _DENIED.split()} | {"whats": "what's", "wheres": "where"}


def _joined_numbers(tokens: list[Token]) -> list[Token]:
    """ "1 million", "two hundred", "a million": a number and the magnitude after it are one number."""
    joined: list[Token] = []
    for token in tokens:
        factor = MAGNITUDES.get(token.lower)
        one = bool(joined) and joined[-1].lower == "a"
        if factor is not None and joined and (one or joined[-1].number is not None):
            before = joined.pop()
            text = f"{before.text} {token.text}"
            value = factor if one else (before.number or 0) * factor
            token = Token(text, text.lower(), text.lower(), TokenKind.NUMBER, before.start, token.end, value)
        joined.append(token)
    return joined
