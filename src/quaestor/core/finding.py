"""Finding tables, columns and metrics by a text somebody types: whole words, beginnings, synonyms, typos."""

from __future__ import annotations

from collections.abc import Iterator
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
    words = list(dict.fromkeys(word for word in split_name(text) if word.isalnum()))
    for document, score in _best(words, index, 2 * limit) if words else ():
        table, column = index.described(document)
        own = index.meaning.table(table.key)
        term = index.meaning.column(table.key, column.name) if column is not None else own
        if term.hidden or own.hidden:
            continue
        name = column.name if column is not None else table.name
        kind = "table" if column is None else "column"
        yield Hit(kind, table.key, None if column is None else column.name, None, term.label or plainly(name), score)


def _best(words: list[str], index: NameIndex, most: int) -> list[tuple[int, float]]:
    """The *most* documents that *words* may name, best first. Ties fall to tables, then to columns in catalog order.

    Everyday words stand in a hundred thousand names, so they are counted as arrays.
    """
    # Takes longer to import than most commands run, and only a search needs it.
    import numpy as np

    lengths = np.frombuffer(index.lengths, np.uint16)
    documents = np.frombuffer(index.documents, np.uint32)
    matched = np.zeros(len(lengths), np.float32)
    for word in words:
        found = np.zeros_like(matched)
        for one, weight in _stems(word, index):
            places = np.frombuffer(index.postings[one], np.uint32)
            found[places] = np.maximum(found[places], weight)
        matched += found
    namings = np.flatnonzero(matched)
    weights = matched[namings]
    scores = np.minimum(1.0, weights * (SAID / len(words) + COVERED / np.maximum(lengths[namings], weights)))
    best = np.zeros(index.count, np.float32)
    np.maximum.at(best, documents[namings], scores)
    candidates = np.flatnonzero(best > LEAST)
    # Documents are numbered in the order of ties, which a stable sort keeps; most of many are not worth sorting.
    if len(candidates) > most:
        least = np.partition(best[candidates], -most)[-most]
        surer, ties = candidates[best[candidates] > least], candidates[best[candidates] == least]
        candidates = np.concatenate((surer, ties[: most - len(surer)]))
    order = np.argsort(-best[candidates], kind="stable")
    return [(int(document), round(float(best[document]), 4)) for document in candidates[order]]


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
