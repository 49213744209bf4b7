"""Finding tables, columns and metrics by a text somebody types: whole words, beginnings, synonyms, typos."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from quaestor.core.catalog import Catalog
from quaestor.core.interpreter.names import split_name
from quaestor.core.meaning import Meaning
from quaestor.core.name_index import NameIndex, name_index
from quaestor.core.wording import plainly

SAID, COVERED = 0.7, 0.3
"""How much it counts that a name holds what was typed, and that what was typed is all of the name."""
LEAST = 0.35
LEAST_LIKE_METRIC = 70.0
INSIDE = 0.6
"""Weight of a word that merely contains what was typed."""


@dataclass(frozen=True, slots=True)
class Hit:
    kind: str
    """`table`, `column`, `metric` or `value`."""
    table: str | None
    column: str | None
    value: str | None
    label: str
    score: float


def find_names(text: str, catalog: Catalog, meaning: Meaning, limit: int = 20) -> tuple[Hit, ...]:
    """What *text* may name, best first; what the semantic model hides is not found."""
    hits = [*_tables_and_columns(text, name_index(catalog, meaning), limit), *_metrics(text, meaning)]
    return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])


def _tables_and_columns(text: str, index: NameIndex, limit: int) -> Iterator[Hit]:
    words = dict.fromkeys(word for word in split_name(text) if word.isalnum())
    scores = _scores(list(words), index)
    # Ties fall to tables, then to columns in catalog order: documents are numbered that way.
    best = heapq.nlargest(2 * limit, scores.items(), key=lambda each: (each[1], -each[0]))
    for document, score in best:
        if score < LEAST:
            return
        table, column = index.described(document)
        own = index.meaning.table(table.key)
        term = index.meaning.column(table.key, column.name) if column is not None else own
        if term.hidden or own.hidden:
            continue
        name = column.name if column is not None else table.name
        kind = "table" if column is None else "column"
        yield Hit(kind, table.key, None if column is None else column.name, None, term.label or plainly(name), score)


def _scores(words: list[str], index: NameIndex) -> Mapping[int, float]:
    """Documents with the score of their best naming."""
    matched: dict[int, float] = {}
    for word in words:
        found: dict[int, float] = {}
        for one, weight in _stems(word, index):
            for naming in index.postings[one]:
                if weight > found.get(naming, 0.0):
                    found[naming] = weight
        for naming, weight in found.items():
            matched[naming] = matched.get(naming, 0.0) + weight
    scores: dict[int, float] = {}
    said = SAID / max(1, len(words))
    for naming, weight in matched.items():
        score = weight * (said + COVERED / max(index.lengths[naming], weight))
        if score > LEAST and score > scores.get(index.documents[naming], 0.0):
            scores[index.documents[naming]] = min(score, 1.0)
    return scores


def _stems(word: str, index: NameIndex) -> tuple[tuple[str, float], ...]:
    found = index.alternatives(word, beginnings=True)
    if found or len(word) < 3:
        return found
    return tuple((one, INSIDE) for each, one in index.words.items() if word in each)


def _metrics(text: str, meaning: Meaning) -> Iterator[Hit]:
    said = plainly(text).lower()
    for metric in meaning.metrics:
        for label in dict.fromkeys([plainly(metric.name), *metric.synonyms]):
            score = fuzz.WRatio(said, label.lower(), score_cutoff=LEAST_LIKE_METRIC)
            if score:
                yield Hit("metric", None, None, metric.name, label, score / 100)
