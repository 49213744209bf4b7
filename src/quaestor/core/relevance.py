"""Which tables of a catalog a question is about, best first: what a drafter gets to see of a large one.

Words of the question are looked up in names (`quaestor.core.name_index`) and among values; each word counts once for a
table, by the best thing it may stand for there. Tables that bridge two relevant ones are relevant.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import Token, TokenKind, tokenize
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS
from quaestor.core.meaning import Meaning
from quaestor.core.name_index import NameIndex, name_index
from quaestor.core.values import ValueIndex

BRIDGE = 0.6
"""Score of a table between two relevant ones, as a share of the less relevant."""
NEAR, FARTHEST, ALONE = 0.6, 3, 0.7
"""What is left of a relevant table's weight with each step over a key; the steps taken; what a near table gets by being
near, beside what its own words, more believed for it, give it."""
ROUNDS = 2
SEEDS = 8
"""Tables between which bridges are looked for, and near which others are."""
FEW = 4
"""With so many neighbours, all of them are as near as one would be."""
HUB = 100
"""A table with more neighbours than this is no stepping stone: everything is joined to it."""
MOST_TABLES = 400


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
    # Its arrays take longer to import than most questions do, and a catalog that is not large is not ranked.
    from quaestor.core.evidence import Evidence

    index = name_index(catalog, meaning)
    terms = _terms(question_text)
    evidence = Evidence(question_text, terms, index, meaning, values)
    scores = _with_near(evidence.table_scores(), index)
    _add_bridges(scores, index)
    ranked = heapq.nlargest(most, scores.items(), key=lambda each: (each[1], -each[0]))
    found = [(number, score / max(1, len(terms))) for number, score in ranked]
    found += [(number, 0.0) for number in _others(index, scores, most - len(found))]
    return tuple(_ranked(number, score, evidence.column_scores(number), index) for number, score in found)


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


def _with_near(own: Mapping[int, float], index: NameIndex) -> dict[int, float]:
    """*own* scores, raised near the best tables: of two with the same words, the one that can be joined is meant.

    In the second round what is near counts by all that speaks for it, and so reaches on.
    """
    scores = dict(own)
    for _ in range(ROUNDS):
        seeds = heapq.nlargest(SEEDS, scores, key=lambda number: (scores[number], -number))
        best = scores[seeds[0]] if seeds else 0.0
        nearness: dict[int, float] = {}
        for seed in seeds:
            for number, left in _around(seed, index).items():
                nearness[number] = max(nearness.get(number, 0.0), left * scores[seed] / best)
        raised = {number: own.get(number, 0.0) * (1 + near) + ALONE * best * near for number, near in nearness.items()}
        scores = {**own, **raised}
    return scores


def _around(seed: int, index: NameIndex) -> dict[int, float]:
    """Tables up to `FARTHEST` keys away, with what is left there of the seed's weight: less where many are as near."""
    reached: dict[int, float] = {}
    edge = {seed: 1.0}
    for _ in range(FARTHEST):
        further: dict[int, float] = {}
        for number, left in edge.items():
            around = index.neighbours[number]
            if len(around) > HUB:
                continue
            passed = left * NEAR / max(1.0, len(around) / FEW) ** 0.5
            for other in around:
                if other != seed and other not in reached:
                    further[other] = max(passed, further.get(other, 0.0))
        reached |= further
        edge = further
    return reached


def _add_bridges(scores: dict[int, float], index: NameIndex) -> None:
    """Raise the tables that lie between the best ones."""
    seeds = heapq.nlargest(SEEDS, scores, key=lambda number: (scores[number], -number))
    raised: dict[int, float] = {}
    for one, other in combinations(seeds, 2):
        least = min(scores[one], scores[other])
        for number, share in _between(one, other, index):
            raised[number] = max(raised.get(number, 0.0), least * BRIDGE * share)
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


def _ranked(number: int, score: float, columns: Sequence[float], index: NameIndex) -> RankedTable:
    table = index.catalog.tables[number]
    keys = {name.lower() for name in table.primary_key}
    keys |= {name.lower() for key in table.foreign_keys for name in key.columns}

    def order(place: int) -> tuple[float, int, int]:
        return -columns[place], _kind_of_use(table.columns[place], keys), place

    places = sorted(range(len(table.columns)), key=order)
    return RankedTable(table.key, round(score, 4), tuple(table.columns[place].name for place in places))


def _kind_of_use(column: Column, keys: set[str]) -> int:
    if column.name.lower() in keys:
        return 0
    return 1 if split_name(column.name)[-1] in ("name", "title", "label") else 2
