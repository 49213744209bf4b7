"""What the words of a question speak for: tables and columns whose names, values or metrics they may mean.

Everyday words stand in a hundred thousand names of a large catalog, so what they speak for is counted in arrays, one
place for each naming of the index (`quaestor.core.name_index`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from quaestor.core.interpreter.tokens import Token, TokenKind, tokenize
from quaestor.core.interpreter.vocabulary import LIGHT_WORDS
from quaestor.core.meaning import Meaning, Metric
from quaestor.core.name_index import NameIndex
from quaestor.core.values import ValueIndex

AS_COLUMN, LIGHT = 0.8, 0.4
"""Weight of a word that names a column rather than the table, and of a word so general that it may name nothing."""
WHOLE_NAME = 2.0
"""Weight of a word that is a table's whole name, or part of one said in full: more than words of two others."""
AS_VALUE, MISSPELT_VALUE = 0.9, 0.6
YEARS, AS_YEAR = range(1700, 2101), 0.5
"""Numbers that may be years, and what they count for names that hold the word."""
FEWEST_INITIALS, MOST_INITIALS = 3, 5
LONGEST_PHRASE = 5
MOST_LOOKUPS = 80
"""Phrases looked up among the values; a longer text is prose."""

Weights = npt.NDArray[np.float32]
Scores = Mapping[int, float]


class Evidence:
    """Each word counts once for a table, by the best thing it may stand for there."""

    def __init__(self, text: str, terms: Sequence[Token], index: NameIndex, meaning: Meaning, values: ValueIndex):
        self._index = index
        self._terms = terms
        self._lengths = np.frombuffer(index.lengths, np.uint16)
        self._documents = np.frombuffer(index.documents, np.uint32)
        self._covered = np.zeros(len(self._lengths), np.float32)
        """Of each naming, how many of its words were said."""
        self._namings = [*self._named(), self._initials(text)]
        """Of each term, what it counts for each naming; then what the first letters of several count."""
        self._metrics = self._measured(meaning)
        """Term -> table -> score."""
        self._values = self._mentioned(values)
        """Term -> column document -> score."""

    def table_scores(self) -> dict[int, float]:
        total = np.zeros(self._tables, np.float32)
        for place, weights in enumerate(self._namings):
            total += self._best_of_term(place, weights)
        found = np.flatnonzero(total)
        return dict(zip(found.tolist(), total[found].tolist(), strict=True))

    def column_scores(self, table: int) -> Sequence[float]:
        """Of each column of *table*, in its order."""
        start = self._tables + self._index.first_columns[table]
        scores: list[float] = self._by_document[start : start + len(self._index.catalog.tables[table].columns)].tolist()
        return scores

    @property
    def _tables(self) -> int:
        return len(self._index.catalog.tables)

    def _named(self) -> Iterable[Weights]:
        """A word that is said twice is still one word of a name, and no second reason for what it names."""
        said: set[str] = set()
        for token in self._terms:
            weights = np.zeros_like(self._covered)
            for stem, weight in self._alternatives(token) if token.stem not in said else ():
                places = np.frombuffer(self._index.postings[stem], np.uint32)
                weights[places] = np.maximum(weights[places], weight * self._index.rarity(stem))
            said.add(token.stem)
            self._covered += weights > 0
            yield weights * (LIGHT if token.lower in LIGHT_WORDS else 1.0)

    def _alternatives(self, token: Token) -> tuple[tuple[str, float], ...]:
        if token.kind is TokenKind.WORD:
            return self._index.alternatives(token.lower)
        may_be_year = isinstance(token.number, int) and token.number in YEARS and token.text.isdigit()
        return (("year", AS_YEAR),) if may_be_year and "year" in self._index.postings else ()

    def _initials(self, text: str) -> Weights:
        """Names that are the first letters of neighbouring words: `mpg` where miles per gallon are asked about."""
        weights = np.zeros_like(self._covered)
        words = [token.lower for token in tokenize(text) if token.kind is TokenKind.WORD]
        for length in range(FEWEST_INITIALS, MOST_INITIALS + 1):
            for start in range(len(words) - length + 1):
                initials = "".join(word[0] for word in words[start : start + length])
                if initials in self._index.postings:
                    places = np.frombuffer(self._index.postings[initials], np.uint32)
                    whole = places[self._lengths[places] == 1]
                    weights[whole] = self._index.rarity(initials)
        self._covered = np.maximum(self._covered, weights > 0)
        return weights

    def _measured(self, meaning: Meaning) -> dict[int, dict[int, float]]:
        found: dict[int, dict[int, float]] = defaultdict(dict)
        stems = {token.stem: place for place, token in enumerate(self._terms)}
        for metric in meaning.metrics:
            for phrase in (metric.name, *metric.synonyms):
                words = [token.stem for token in tokenize(phrase.replace("_", " "))]
                said = [stems[word] for word in words if word in stems]
                if len(said) * 2 <= len(words):
                    continue
                for key in _tables_read(metric) & self._numbers.keys():
                    for place in said:
                        found[place][self._numbers[key]] = len(said) / len(words)
        return found

    def _mentioned(self, values: ValueIndex) -> dict[int, dict[int, float]]:
        found: dict[int, dict[int, float]] = defaultdict(dict)
        longest = min(LONGEST_PHRASE, values.longest())
        lookups = 0
        for start in range(len(self._terms)):
            for end in range(min(len(self._terms), start + longest), start, -1):
                lookups += 1
                if lookups > MOST_LOOKUPS:
                    return found
                if self._add_phrase(start, end, values, found):
                    break
        return found

    def _add_phrase(self, start: int, end: int, values: ValueIndex, found: dict[int, dict[int, float]]) -> bool:
        """Whether what was found is these very words, so that fewer of them need not be looked up."""
        said = self._terms[start:end]
        if end - start == 1 and (said[0].number is not None or said[0].lower in LIGHT_WORDS):
            return False
        unknown = end - start == 1 and not self._alternatives(said[0])
        matches = values.find(
            " ".join(token.text for token in said), limit=24, fuzzy=unknown or said[0].kind is TokenKind.QUOTED
        )
        for match in matches:
            document = self._column(match.table, match.column)
            if document is None:
                continue
            exact = match.score >= 0.93
            score = match.score * (AS_VALUE if exact else MISSPELT_VALUE) / len(matches) ** 0.25
            for place in range(start, end):
                found[place][document] = max(score, found[place].get(document, 0.0))
        return bool(matches) and matches[0].score >= 0.93 and end - start > 1

    def _column(self, table: str, column: str) -> int | None:
        number = self._numbers.get(table.lower())
        wanted = column.lower()
        for place, each in enumerate(self._index.catalog.tables[number].columns if number is not None else ()):
            if each.name.lower() == wanted and number is not None:
                return self._tables + self._index.first_columns[number] + place
        return None

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {table.key.lower(): number for number, table in enumerate(self._index.catalog.tables)}

    def _best_of_term(self, place: int, weights: Weights) -> Weights:
        """Of each table."""
        best = np.zeros(self._tables, np.float32)
        namings = np.flatnonzero(weights)
        documents = self._documents[namings].astype(np.int64)
        scores = weights[namings] * self._shares[namings]
        of_table = documents < self._tables
        whole = of_table & (self._covered[namings] >= self._lengths[namings])
        scores *= np.where(of_table, np.where(whole, WHOLE_NAME, 1.0), AS_COLUMN).astype(np.float32)
        tables_of = np.frombuffer(self._index.tables_of, np.uint32)
        columns = documents[~of_table] - self._tables
        np.maximum.at(best, documents[of_table], scores[of_table])
        np.maximum.at(best, tables_of[columns], scores[~of_table])
        for table, score in self._metrics.get(place, {}).items():
            best[table] = max(score, best[table])
        for document, score in self._values.get(place, {}).items():
            table = self._index.table_of(document)
            best[table] = max(score, best[table])
        return best

    @cached_property
    def _shares(self) -> Weights:
        """How much of a name was said counts for half."""
        shares: Weights = (0.5 + 0.5 * np.minimum(1.0, self._covered / np.maximum(1, self._lengths))).astype(np.float32)
        return shares

    @cached_property
    def _by_document(self) -> Weights:
        """Of each document, what all terms count for it."""
        scores = np.zeros(self._index.count, np.float32)
        for weights in self._namings:
            namings = np.flatnonzero(weights)
            np.add.at(scores, self._documents[namings], weights[namings] * self._shares[namings])
        for mentioned in self._values.values():
            for document, score in mentioned.items():
                scores[document] += score
        return scores


def _tables_read(metric: Metric) -> set[str]:
    """Keys, lower-cased, that may be of the tables whose columns *metric* reads."""
    return {found.replace('"', "").lower() for found in _QUALIFIED.findall(metric.expression)}


_QUALIFIED = re.compile(r'((?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?)\.(?:"[^"]+"|\w+)')
