"""The words in the names of a catalog, and where they stand: how large catalogs are searched without reading them all.

Built once for a catalog and its meaning. What is indexed are namings: a table's or column's own name, its label, and
each synonym. Arrays of numbers rather than objects: 200,000 columns must fit beside everything else.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import log

from rapidfuzz import fuzz, process

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.interpreter.lexicon import EVERYDAY_WEIGHT, THESAURUS_WEIGHT, abbreviates, is_understood, said_also
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.nearness import near
from quaestor.core.interpreter.synonyms import SYNONYMS
from quaestor.core.interpreter.thesaurus import THESAURUS
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Meaning, Term

SPELT_OUT, ABBREVIATED, MISSPELT, BEGUN, DERIVED = 0.95, 0.75, 0.85, 0.7, 0.6
LEAST_SIMILAR = 84.0
"""Similarity (0 to 100) from which a word is taken for a misspelt one."""
SHORTEST_MISSPELT, SHORTEST_BEGINNING, SHORTEST_ROOT = 5, 3, 5
MOST_BEGUN = 12
NEAREST = 3


@dataclass
class NameIndex:
    """Namings are numbered; a naming belongs to a document: table *n*, or column *n* minus the number of tables."""

    catalog: Catalog
    meaning: Meaning
    postings: dict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    """Stem -> the namings that hold it."""
    documents: array[int] = field(default_factory=lambda: array("I"))
    """Naming -> document."""
    lengths: array[int] = field(default_factory=lambda: array("H"))
    """Naming -> number of its stems."""
    first_columns: array[int] = field(default_factory=lambda: array("I"))
    """Table -> the number of its first column among all columns."""
    tables_of: array[int] = field(default_factory=lambda: array("I"))
    """Column -> table."""
    neighbours: list[frozenset[int]] = field(default_factory=list)
    """Table -> tables joined to it by a key, whichever way."""
    words: dict[str, str] = field(default_factory=dict)
    """Words as names have them -> their stems: what is misspelt or half typed is a word, not a stem."""
    _sorted: list[str] = field(default_factory=list)
    _near: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)

    @classmethod
    def build(cls, catalog: Catalog, meaning: Meaning) -> NameIndex:
        index = cls(catalog, meaning)
        stems: dict[str, tuple[str, ...]] = {}
        count = len(catalog.tables)
        for number, table in enumerate(catalog.tables):
            index._add(number, (table.name,), meaning.table(table.key), stems)
            index.first_columns.append(len(index.tables_of))
            for column in table.columns:
                term = meaning.column(table.key, column.name)
                index._add(count + len(index.tables_of), (column.name,), term, stems)
                index.tables_of.append(number)
        index.neighbours = _neighbours(catalog, meaning)
        index._sorted = sorted(index.words)
        index.postings.default_factory = None  # type: ignore[attr-defined]
        return index

    def _add(self, document: int, names: Iterable[str], term: Term, stems: dict[str, tuple[str, ...]]) -> None:
        for name in dict.fromkeys(filter(None, (*names, term.label, *term.synonyms))):
            found = stems.get(name)
            if found is None:
                words = split_name(name)
                self.words.update((word, stem(word)) for word in words)
                found = stems[name] = tuple(dict.fromkeys(self.words[word] for word in words))
            naming = len(self.documents)
            self.documents.append(document)
            self.lengths.append(len(found))
            for one in found:
                self.postings[one].append(naming)

    @property
    def count(self) -> int:
        """The number of documents."""
        return len(self.catalog.tables) + len(self.tables_of)

    def rarity(self, one: str) -> float:
        """How telling a stem is: 1.0 for one that a single name holds, near 0 for one that all do."""
        total = 1 + len(self.documents)
        return log(1 + total / max(1, len(self.postings.get(one, ())))) / log(1 + total)

    def table_of(self, document: int) -> int:
        """The number of the table that a document is, or belongs to."""
        count = len(self.catalog.tables)
        return document if document < count else self.tables_of[document - count]

    def described(self, document: int) -> tuple[Table, Column | None]:
        """What a document stands for; no column where it is a table."""
        number = self.table_of(document)
        table = self.catalog.tables[number]
        if document < len(self.catalog.tables):
            return table, None
        return table, table.columns[document - len(self.catalog.tables) - self.first_columns[number]]

    def alternatives(self, word: str, *, beginnings: bool = False) -> tuple[tuple[str, float], ...]:
        """The indexed stems that *word* may stand for, with weights: itself, synonyms, short forms, a typo.

        With *beginnings*, words it is the beginning of as well: people who search have not finished typing.
        """
        known = self._near.get(word)
        if known is None:
            if len(self._near) > 20_000:
                self._near.clear()
            known = self._near[word] = tuple(_best(self._alternatives(word)).items())
        if not beginnings:
            return known
        return tuple(_best([*known, *((each, BEGUN) for each in self._begun(word))]).items())

    def _alternatives(self, word: str) -> Iterator[tuple[str, float]]:
        own = stem(word)
        if own in self.postings:
            yield own, 1.0
        # Names are indexed with their abbreviations written out.
        yield from ((each, SPELT_OUT) for part in split_name(word) if (each := stem(part)) in self.postings)
        for groups, weight in ((THESAURUS, THESAURUS_WEIGHT), (SYNONYMS, EVERYDAY_WEIGHT)):
            for synonym in said_also(groups, word, exactly=own in self.postings):
                if " " not in synonym and stem(synonym) in self.postings:
                    yield stem(synonym), weight * (0.7 if own in self.postings else 1.0)
        if own in self.postings or len(word) < 4:
            return
        if not is_understood(word):
            akin = ((other, weight) for (other, *more), weight in near((word,)) if not more)
            yield from ((other, weight) for other, weight in akin if other in self.postings)
        alike = self._sorted_with(word[0])
        short = [self.words[each] for each in alike if abbreviates(each, word)]
        yield from ((one, ABBREVIATED) for one in short[:NEAREST])
        if len(own) >= SHORTEST_ROOT:
            # "directors" and `directed_by`, "weighing" and `weight`: one stem goes on where the other ends.
            stems = (self.words[each] for each in self._sorted_with(own[:SHORTEST_ROOT]))
            yield from ((each, DERIVED) for each in stems if own.startswith(each) or each.startswith(own))
        if len(word) >= SHORTEST_MISSPELT:
            close = process.extract(word, alike, scorer=fuzz.ratio, score_cutoff=LEAST_SIMILAR, limit=NEAREST)
            yield from ((self.words[each], MISSPELT * score / 100) for each, score, _ in close)

    def _begun(self, word: str) -> list[str]:
        if len(word) < SHORTEST_BEGINNING:
            return []
        return [self.words[each] for each in self._sorted_with(word)[:MOST_BEGUN]]

    def _sorted_with(self, beginning: str) -> list[str]:
        start = bisect_left(self._sorted, beginning)
        return self._sorted[start : bisect_left(self._sorted, beginning + "\U0010ffff", start)]


def _best(pairs: Iterable[tuple[str, float]]) -> dict[str, float]:
    best: dict[str, float] = {}
    for one, weight in pairs:
        best[one] = max(weight, best.get(one, 0.0))
    return best


def _neighbours(catalog: Catalog, meaning: Meaning) -> list[frozenset[int]]:
    numbers = {table.key.lower(): number for number, table in enumerate(catalog.tables)}
    links: list[set[int]] = [set() for _ in catalog.tables]
    pairs = [(table.key, key.table) for table in catalog.tables for key in table.foreign_keys]
    pairs += [(each.from_table, each.to_table) for each in meaning.relationships]
    for one, other in pairs:
        left, right = numbers.get(one.lower()), numbers.get(other.lower())
        if left is not None and right is not None and left != right:
            links[left].add(right)
            links[right].add(left)
    return [frozenset(each) for each in links]


_CACHE_SIZE = 8
_cache: OrderedDict[tuple[int, int], NameIndex] = OrderedDict()


def name_index(catalog: Catalog, meaning: Meaning) -> NameIndex:
    """The index of these very values, built when it is not among the last few used.

    By identity, since comparing catalogs of this size costs as much as a search; stores hand out the same object again.
    """
    key = (id(catalog), id(meaning))
    found = _cache.get(key)
    if found is None or found.catalog is not catalog or found.meaning is not meaning:
        found = NameIndex.build(catalog, meaning)
        _cache[key] = found
        while len(_cache) > _CACHE_SIZE:
            _cache.popitem(last=False)
    return found
