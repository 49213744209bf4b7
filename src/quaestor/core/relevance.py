"""Which tables of a catalog a question is about, best first: what a drafter gets to see of a large one.

Words of the question are looked up in names (`quaestor.core.name_index`) and among values; each word counts once for a
table, by the best thing it may stand for there. Tables that bridge two relevant ones are relevant.
"""

from __future__ import annotations

import heapq
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import Token, TokenKind, tokenize
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS, LIGHT_WORDS
from quaestor.core.meaning import Meaning, Metric
from quaestor.core.name_index import NameIndex, name_index
from quaestor.core.values import ValueIndex

AS_COLUMN, LIGHT = 0.8, 0.4
"""Weight of a word that names a column rather than the table, and of a word so general that it may name nothing."""
WHOLE_NAME = 2.0
"""Weight of a word that is a table's whole name, or part of one said in full: more than words of two others."""
AS_VALUE, MISSPELT_VALUE = 0.9, 0.6
BRIDGE, NEIGHBOUR = 0.6, 0.08
"""Score of a table between two relevant ones, as a share of the less relevant; of one beside the best tables."""
SEEDS = 8
"""Tables between which bridges are looked for."""
HUB = 100
"""A table with more neighbours than this is no stepping stone to a second bridge: everything is joined to it."""
MOST_TABLES = 400
LONGEST_PHRASE = 5
MOST_LOOKUPS = 80
"""Phrases looked up among the values; a longer text is prose."""


@dataclass(frozen=True, slots=True)
class RankedTable:
    table_key: str
    score: float
    """Larger is more relevant; 0 where nothing speaks for the table."""
    columns: tuple[str, ...]
    """All its columns, most relevant first; then keys and what its rows are called, then the others in their order."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How much of a catalog is worth considering for one question."""

    tables: int = 40
    columns: int = 1_500
    columns_per_table: int = 200


def rank_tables(
    question_text: str, catalog: Catalog, meaning: Meaning, values: ValueIndex, most: int = MOST_TABLES
) -> tuple[RankedTable, ...]:
    """The *most* tables of *catalog* that are most relevant to *question_text*, best first; all of a smaller one."""
    index = name_index(catalog, meaning)
    terms = _terms(question_text)
    hits = _Hits(index)
    for token in terms:
        hits.add_names(token)
    hits.add_metrics(terms, meaning)
    hits.add_values(terms, values)
    scores = hits.table_scores()
    _add_bridges(scores, index)
    ranked = heapq.nlargest(most, scores.items(), key=lambda each: (each[1], -each[0]))
    found = [(number, score / max(1, len(terms))) for number, score in ranked]
    found += [(number, 0.0) for number in _others(index, scores, most - len(found))]
    columns = hits.column_scores({number for number, _ in found})
    return tuple(_ranked(number, score, columns[number], index) for number, score in found)


def relevant(
    question_text: str, catalog: Catalog, meaning: Meaning, values: ValueIndex, budget: Budget = Budget()
) -> Catalog:
    """The part of *catalog* that a question may be about, within *budget*; *catalog* itself where that holds it all."""
    columns = sum(len(table.columns) for table in catalog.tables)
    if len(catalog.tables) <= budget.tables and columns <= budget.columns:
        return catalog
    kept: list[Table] = []
    left = budget.columns
    for ranked in rank_tables(question_text, catalog, meaning, values, budget.tables):
        table = catalog.by_key[ranked.table_key.lower()]
        table = _narrowed(table, ranked.columns[: budget.columns_per_table])
        if len(table.columns) > left:
            break
        left -= len(table.columns)
        kept.append(table)
    return catalog.keeping(tuple(sorted(kept, key=lambda table: table.key)))


def _narrowed(table: Table, columns: tuple[str, ...]) -> Table:
    if len(columns) == len(table.columns):
        return table
    shown = set(columns)
    return replace(table, columns=tuple(column for column in table.columns if column.name in shown))


def _terms(text: str) -> tuple[Token, ...]:
    return tuple(
        token
        for token in tokenize(text)
        if token.kind is not TokenKind.MARK and (token.kind is not TokenKind.WORD or token.lower not in FUNCTION_WORDS)
    )


class _Hits:
    """What each term of a question may stand for, per table and column of the index."""

    def __init__(self, index: NameIndex) -> None:
        self._index = index
        self._namings: list[dict[int, float]] = []
        """Term -> naming -> weight."""
        self._covered: dict[int, float] = defaultdict(float)
        """Naming -> how many of its words were said."""
        self._said: set[str] = set()
        self._values: dict[int, dict[int, float]] = defaultdict(dict)
        """Term -> column document -> score."""
        self._tables: dict[int, dict[int, float]] = defaultdict(dict)
        """Term -> table -> score, from metrics."""

    def add_names(self, token: Token) -> None:
        found: dict[int, float] = {}
        alternatives = self._index.alternatives(token.lower) if token.kind is TokenKind.WORD else ()
        light = LIGHT if token.lower in LIGHT_WORDS else 1.0
        for stem, weight in alternatives:
            worth = light * weight * self._index.rarity(stem)
            for naming in self._index.postings[stem]:
                if worth > found.get(naming, 0.0):
                    found[naming] = worth
        # A word that is said twice is still one word of a name.
        for naming in found if token.stem not in self._said else ():
            self._covered[naming] += 1.0
        self._said.add(token.stem)
        self._namings.append(found)

    def add_metrics(self, terms: tuple[Token, ...], meaning: Meaning) -> None:
        numbers = {table.key.lower(): number for number, table in enumerate(self._index.catalog.tables)}
        stems = {token.stem: place for place, token in enumerate(terms)}
        for metric in meaning.metrics:
            for phrase in (metric.name, *metric.synonyms):
                words = [token.stem for token in tokenize(phrase.replace("_", " "))]
                said = [stems[word] for word in words if word in stems]
                if len(said) * 2 <= len(words):
                    continue
                for key in _tables_read(metric) & numbers.keys():
                    for place in said:
                        self._tables[place][numbers[key]] = len(said) / len(words)

    def add_values(self, terms: tuple[Token, ...], values: ValueIndex) -> None:
        longest = min(LONGEST_PHRASE, values.longest())
        documents = _ColumnDocuments(self._index)
        lookups = 0
        for start in range(len(terms)):
            for end in range(min(len(terms), start + longest), start, -1):
                lookups += 1
                if lookups > MOST_LOOKUPS:
                    return
                if self._add_phrase(terms, start, end, values, documents):
                    break

    def _add_phrase(
        self, terms: tuple[Token, ...], start: int, end: int, values: ValueIndex, documents: _ColumnDocuments
    ) -> bool:
        said = terms[start:end]
        if end - start == 1 and (said[0].number is not None or said[0].lower in LIGHT_WORDS):
            return False
        phrase = " ".join(token.text for token in said)
        unknown = end - start == 1 and not self._namings[start]
        matches = values.find(phrase, limit=24, fuzzy=unknown or said[0].kind is TokenKind.QUOTED)
        for match in matches:
            document = documents.get(match.table, match.column)
            if document is None:
                continue
            exact = match.score >= 0.93
            score = match.score * (AS_VALUE if exact else MISSPELT_VALUE) / len(matches) ** 0.25
            for place in range(start, end):
                known = self._values[place]
                known[document] = max(score, known.get(document, 0.0))
        return bool(matches) and matches[0].score >= 0.93 and end - start > 1

    def table_scores(self) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for place in range(len(self._namings)):
            for number, score in self._best_of_term(place).items():
                scores[number] += score
        return scores

    def _best_of_term(self, place: int) -> dict[int, float]:
        index, count = self._index, len(self._index.catalog.tables)
        best: dict[int, float] = dict(self._tables.get(place, {}))
        for naming, worth in self._namings[place].items():
            document = index.documents[naming]
            score = worth * self._share(naming)
            if document >= count:
                score *= AS_COLUMN
                document = index.tables_of[document - count]
            elif self._covered[naming] >= index.lengths[naming]:
                score *= WHOLE_NAME
            if score > best.get(document, 0.0):
                best[document] = score
        for document, score in self._values.get(place, {}).items():
            number = index.table_of(document)
            best[number] = max(score, best.get(number, 0.0))
        return best

    def _share(self, naming: int) -> float:
        """How much of a name was said counts for half."""
        return 0.5 + 0.5 * min(1.0, self._covered[naming] / self._index.lengths[naming])

    def column_scores(self, tables: set[int]) -> dict[int, dict[int, float]]:
        """Of each of *tables*: column document -> score."""
        index, count = self._index, len(self._index.catalog.tables)
        scores: dict[int, dict[int, float]] = {number: defaultdict(float) for number in tables}
        for namings in self._namings:
            for naming, worth in namings.items():
                document = index.documents[naming]
                if document >= count and (found := scores.get(index.tables_of[document - count])) is not None:
                    found[document] += worth * self._share(naming)
        for values in self._values.values():
            for document, score in values.items():
                if (found := scores.get(index.table_of(document))) is not None:
                    found[document] += score
        return scores


def _tables_read(metric: Metric) -> set[str]:
    """Keys, lower-cased, that may be of the tables whose columns *metric* reads."""
    return {found.replace('"', "").lower() for found in _QUALIFIED.findall(metric.expression)}


_QUALIFIED = re.compile(r'((?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?)\.(?:"[^"]+"|\w+)')


class _ColumnDocuments:
    """Documents by the names of table and column, found table by table when a value needs them."""

    def __init__(self, index: NameIndex) -> None:
        self._index = index
        self._numbers: Mapping[str, int] | None = None

    def get(self, table: str, column: str) -> int | None:
        if self._numbers is None:
            self._numbers = _numbers_of(self._index)
        number = self._numbers.get(table.lower())
        if number is None:
            return None
        wanted = column.lower()
        for place, each in enumerate(self._index.catalog.tables[number].columns):
            if each.name.lower() == wanted:
                return len(self._index.catalog.tables) + self._index.first_columns[number] + place
        return None


def _numbers_of(index: NameIndex) -> Mapping[str, int]:
    return {table.key.lower(): number for number, table in enumerate(index.catalog.tables)}


def _add_bridges(scores: dict[int, float], index: NameIndex) -> None:
    """Raise the tables that lie between the best ones, and a little those beside them."""
    seeds = heapq.nlargest(SEEDS, scores, key=lambda number: (scores[number], -number))
    raised: dict[int, float] = {}
    for one, other in combinations(seeds, 2):
        least = min(scores[one], scores[other])
        for number, share in _between(one, other, index):
            raised[number] = max(raised.get(number, 0.0), least * BRIDGE * share)
    for seed in seeds:
        for number in index.neighbours[seed] if len(index.neighbours[seed]) <= HUB else ():
            raised[number] = max(raised.get(number, 0.0), scores[seed] * NEIGHBOUR)
    for number, score in raised.items():
        # A bridge that was named as well is surer than one or the other alone.
        scores[number] = max(score, scores.get(number, 0.0) + score / 2 if number in scores else score)


def _between(one: int, other: int, index: NameIndex) -> Iterator[tuple[int, float]]:
    """The tables on the shortest ways between two, of at most two tables, with the share each deserves."""
    near, far = index.neighbours[one], index.neighbours[other]
    if other in near:
        return
    shared = near & far
    if shared:
        yield from ((number, 1.0 / len(shared) ** 0.5) for number in shared)
        return
    for number in near:
        if len(index.neighbours[number]) > HUB:
            continue
        met = index.neighbours[number] & far
        if met:
            yield number, 0.5
            yield from ((each, 0.5) for each in met)


def _others(index: NameIndex, scores: Mapping[int, float], room: int) -> list[int]:
    """Tables for which nothing speaks, best connected first, as long as there is room."""
    if room <= 0:
        return []
    silent = [number for number in range(len(index.catalog.tables)) if number not in scores]
    return heapq.nlargest(room, silent, key=lambda number: (len(index.neighbours[number]), -number))


def _ranked(number: int, score: float, columns: Mapping[int, float], index: NameIndex) -> RankedTable:
    table = index.catalog.tables[number]
    offset = len(index.catalog.tables) + index.first_columns[number]
    keys = {name.lower() for name in table.primary_key}
    keys |= {name.lower() for key in table.foreign_keys for name in key.columns}

    def order(place: int) -> tuple[float, int, int]:
        return -columns.get(offset + place, 0.0), _kind_of_use(table.columns[place], keys), place

    places = sorted(range(len(table.columns)), key=order)
    return RankedTable(table.key, round(score, 4), tuple(table.columns[place].name for place in places))


def _kind_of_use(column: Column, keys: set[str]) -> int:
    if column.name.lower() in keys:
        return 0
    return 1 if split_name(column.name)[-1] in ("name", "title", "label") else 2
