"""Finding the values people mention: "Seatle" finds `city.name = 'Seattle'`.

The index is built from distinct values that the sync flow read within bounds, and is narrowed with the catalog.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Protocol

from rapidfuzz import fuzz, process


@dataclass(frozen=True, slots=True)
class StoredValue:
    """A distinct text value of a column."""

    table: str
    """`Table.key`"""
    column: str
    value: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class ValueMatch:
    table: str
    column: str
    value: str
    """As stored, to be compared with `=`."""
    score: float
    """1.0: same text up to case and accents; lower: inflected, part of it, or a typo."""
    count: int = 1
    """Rows that hold it when the catalog was read."""


class ValueIndex(Protocol):
    """Looks up what people wrote among the values of the catalog."""

    def find(self, phrase: str, *, limit: int = 8, fuzzy: bool = True) -> tuple[ValueMatch, ...]:
        """The values that *phrase* may stand for, best first; nothing when none is close enough."""
        ...

    def longest(self) -> int:
        """The number of words of the longest value: a phrase with more words need not be looked up."""
        ...

    def keeping(self, columns: Iterable[tuple[str, str]]) -> ValueIndex:
        """The same index over only these (table key, column) pairs."""
        ...


INFLECTED, PARTIAL, MISSPELT = 0.93, 0.75, 0.9
"""Highest scores of a match that is not the same text: another ending, some of its words, a typo."""

SHORTEST_FUZZY = 5
"""Shorter words have too many neighbours for a typo to be told from another word."""

LIKENESS = 82.0
"""Least similarity (0 to 100) at which a typo is believed."""

MOST_MISSPELT = 50
"""Texts taken for what a misspelt one stands for; more would not be a typo but a guess."""

NOT_WORD = re.compile(r"[\W_]+")
ASCII_WORDS = {code: chr(code) if chr(code).isalnum() else " " for code in range(128)}
PLURAL_Y = re.compile(r"(?<=\w\w\w)ies\b")
PLURAL = re.compile(r"(?<=\w\w\w)(?:'?s)\b")


Columns = frozenset[tuple[str, str]]
"""Lower-cased (table key, column) pairs."""


class Lookups(Protocol):
    """The ways into a set of values. Texts are as `normalise` gives them."""

    @property
    def longest(self) -> int:
        """Words of the longest text."""
        ...

    def holding(self, text: str, most: int, kept: Columns | None) -> Sequence[StoredValue]:
        """The values that are written *text*, in *kept* columns where that is given: the *most* frequent of them.

        Of equally frequent ones those whose table and column come first.
        """
        ...

    def with_singular(self, singular: str) -> Sequence[str]:
        """Texts that `singular_of` makes the same."""
        ...

    def with_words(self, words: Sequence[str]) -> Sequence[str]:
        """Texts that hold all of *words*, the shortest first where there are too many."""
        ...

    def alike(self, text: str) -> Sequence[str]:
        """Texts worth comparing with a misspelt *text*."""
        ...


class TextValueIndex:
    """A `ValueIndex` over `Lookups`: in memory where it is given values. Narrowings share what is looked up in."""

    def __init__(self, values: Iterable[StoredValue] | Lookups, kept: Columns | None = None) -> None:
        self._lookups: Lookups = HeldLookups(tuple(values)) if isinstance(values, Iterable) else values
        self._kept = kept

    def find(self, phrase: str, *, limit: int = 8, fuzzy: bool = True) -> tuple[ValueMatch, ...]:
        wanted = normalise(phrase)
        if not wanted:
            return ()
        found = self._same(wanted, limit) or self._inflected(wanted, limit)
        if not found and fuzzy:
            found = self._misspelt(wanted, limit) or self._partial(wanted, limit)
        return tuple(sorted(found, key=best_first)[:limit])

    def longest(self) -> int:
        return self._lookups.longest

    def keeping(self, columns: Iterable[tuple[str, str]]) -> TextValueIndex:
        kept = frozenset((table.lower(), column.lower()) for table, column in columns)
        return TextValueIndex(self._lookups, kept if self._kept is None else kept & self._kept)

    def _same(self, wanted: str, limit: int) -> list[ValueMatch]:
        return self._matches([(wanted, 1.0)], limit)

    def _inflected(self, wanted: str, limit: int) -> list[ValueMatch]:
        texts = self._lookups.with_singular(singular_of(wanted))
        return self._matches([(text, INFLECTED) for text in texts], limit)

    def _partial(self, wanted: str, limit: int) -> list[ValueMatch]:
        """Values that hold every word of *wanted*; the more of the value it covers, the better."""
        together = self._lookups.with_words(wanted.split())
        scored = [(text, PARTIAL * (0.5 + 0.5 * len(wanted) / max(len(text), len(wanted)))) for text in together]
        return self._matches(scored, limit)

    def _misspelt(self, wanted: str, limit: int) -> list[ValueMatch]:
        if len(wanted) < SHORTEST_FUZZY:
            return []
        near = self._lookups.alike(wanted)
        scored = process.extract(wanted, near, scorer=fuzz.ratio, score_cutoff=LIKENESS, limit=MOST_MISSPELT)
        return self._matches([(text, MISSPELT * score / 100) for text, score, _ in scored], limit)

    def _matches(self, scored: Iterable[tuple[str, float]], limit: int) -> list[ValueMatch]:
        """The values of the best texts, *limit* of them and more: a text may stand in thousands of columns."""
        found: list[ValueMatch] = []
        for text, score in sorted(scored, key=lambda each: -each[1]):
            if len(found) >= limit and score < found[-1].score:
                break
            for value in self._lookups.holding(text, limit, self._kept):
                found.append(ValueMatch(value.table, value.column, value.value, score, value.count))
        return found


class Beside:
    """Two indexes of different columns as one."""

    def __init__(self, first: ValueIndex, second: ValueIndex) -> None:
        self._both = (first, second)

    def find(self, phrase: str, *, limit: int = 8, fuzzy: bool = True) -> tuple[ValueMatch, ...]:
        found = [match for index in self._both for match in index.find(phrase, limit=limit, fuzzy=fuzzy)]
        return tuple(sorted(found, key=best_first)[:limit])

    def longest(self) -> int:
        return max(index.longest() for index in self._both)

    def keeping(self, columns: Iterable[tuple[str, str]]) -> Beside:
        kept = tuple(columns)
        return Beside(self._both[0].keeping(kept), self._both[1].keeping(kept))


def best_first(match: ValueMatch) -> tuple[float, int, str, str]:
    return -match.score, -match.count, match.table, match.column


class HeldLookups:
    """`Lookups` in memory: by text, by text without plural endings, by word, by likeness."""

    def __init__(self, values: tuple[StoredValue, ...]) -> None:
        self.values = values

    @cached_property
    def longest(self) -> int:
        return max((text.count(" ") + 1 for text in self._by_text), default=0)

    def holding(self, text: str, most: int, kept: Columns | None) -> Sequence[StoredValue]:
        values = self._by_text.get(text, ())
        return list(islice((value for value in values if kept is None or column_of(value) in kept), most))

    def with_singular(self, singular: str) -> Sequence[str]:
        itself = [singular] if singular in self._by_text and singular_of(singular) == singular else []
        return itself + self._plurals.get(singular, [])

    def with_words(self, words: Sequence[str]) -> Sequence[str]:
        holders = [self._by_word.get(word, []) for word in words]
        return sorted(set.intersection(*map(set, holders))) if holders else ()

    def alike(self, text: str) -> Sequence[str]:
        # All texts are compared: in C that takes as long as looking trigrams up, whose index takes seconds to build.
        near = process.extract(text, self._texts, scorer=fuzz.ratio, score_cutoff=LIKENESS, limit=None)
        grams = trigrams(text)
        return [each for each, _, _ in near if len(grams & trigrams(each)) * 3 >= len(grams)]

    @cached_property
    def _by_text(self) -> dict[str, list[StoredValue]]:
        texts: dict[str, list[StoredValue]] = defaultdict(list)
        for value in self.values:
            texts[normalise(value.value)].append(value)
        texts.pop("", None)
        for held in texts.values():
            held.sort(key=lambda value: (-value.count, value.table, value.column))
        return dict(texts)

    @cached_property
    def _texts(self) -> list[str]:
        return list(self._by_text)

    @cached_property
    def _plurals(self) -> dict[str, list[str]]:
        ends = ((text, singular_of(text)) for text in self._by_text if "s " in text or text.endswith("s"))
        return _grouped((singular, text) for text, singular in ends if singular != text)

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        return _grouped((word, text) for text in self._by_text for word in set(text.split()))


def column_of(value: StoredValue) -> tuple[str, str]:
    """As `Columns` have it."""
    return value.table.lower(), value.column.lower()


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, text in pairs:
        groups[key].append(text)
    return dict(groups)


def normalise(text: str) -> str:
    """Lower case, no accents, every run of other characters than letters and digits as one space."""
    if text.isascii():
        return " ".join(text.lower().translate(ASCII_WORDS).split())
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return NOT_WORD.sub(" ", text.casefold()).strip()


def singular_of(text: str) -> str:
    return PLURAL.sub("", PLURAL_Y.sub("y", text) if "ies" in text else text)


def trigrams(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[start : start + 3] for start in range(len(padded) - 2)}
