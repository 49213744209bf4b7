"""Examples padded into arrays of few shapes, since each shape is compiled once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from quaestor.core.interpreter.reader.actions import KEYWORDS, Word
from quaestor.core.interpreter.reader.grammar import START, Allowed, Sort, State
from quaestor.core.interpreter.reader.places import place_of
from quaestor.core.interpreter.reader.seeing import (
    CROSS_PLANES,
    MENTION_FEATURES,
    MOST_VALUES,
    NAME_FEATURES,
    SCHEMA_PLANES,
    WORD_FEATURES,
)  # fmt: skip
from training.examples import Example

SIZES = (
    (16, 18, 10), (18, 32, 12), (20, 32, 20), (16, 48, 12), (20, 64, 20), (20, 90, 12), (32, 64, 40), (32, 130, 20),
    (60, 130, 64),
)  # fmt: skip
"""Words, names, and words of the plan; cheapest first."""

FORGOTTEN = 0.3
"""Part of the vectors that is hidden in learning: what a thing is called tells less than how it is linked."""


def size_of(one: Example) -> tuple[int, int, int] | None:
    schema = one.sight.schema
    needed = (len(one.sight.tokens), len(schema.columns) + len(schema.tables), len(one.words))
    return next((size for size in SIZES if all(a <= b for a, b in zip(needed, size, strict=True))), None)


def states_of(words: list[int], columns: int, tables: int) -> Iterator[State]:
    """Where the plan stands before each of *words*."""
    state = START
    for number in words:
        yield state
        if number < KEYWORDS:
            state = state.after(Sort.VALUE, None) if number == Word.ELSE else state.after(Sort.KEYWORD, Word(number))
        elif number < KEYWORDS + columns:
            state = state.after(Sort.COLUMN, None)
        elif number < KEYWORDS + columns + tables:
            state = state.after(Sort.TABLE, None)
        else:
            state = state.after(Sort.VALUE, None)


def fill_allowed(row: np.ndarray, allowed: Allowed, columns: int, tables: int, names: int, values: int) -> None:
    row[[int(word) for word in allowed.keywords]] = True
    if allowed.column:
        row[KEYWORDS : KEYWORDS + columns] = True
    if allowed.table:
        row[KEYWORDS + columns : KEYWORDS + columns + tables] = True
    if allowed.value:
        row[KEYWORDS + names : KEYWORDS + names + values] = True


def batch_of(
    examples: list[Example], size: tuple[int, int, int], rows: int, blind: np.random.Generator | None
) -> dict[str, Any]:
    """Arrays of *rows* examples; where *blind* is given, some links are hidden, as if other words had been said."""
    q, n, t = size
    vector = examples[0].sight.vectors.shape[1]
    total = KEYWORDS + n + MOST_VALUES
    b = {
        "word_vectors": np.zeros((rows, q, vector), np.float32), "word_known": np.zeros((rows, q), np.int32),
        "word_features": np.zeros((rows, q, WORD_FEATURES), np.float32), "word_mask": np.zeros((rows, q), bool),
        "name_vectors": np.zeros((rows, n, vector), np.float32), "name_known": np.zeros((rows, n, 3), np.int32),
        "name_features": np.zeros((rows, n, NAME_FEATURES + MENTION_FEATURES), np.float32),
        "name_mask": np.zeros((rows, n), bool),
        "cross": np.zeros((rows, CROSS_PLANES, q, n), np.float32),
        "schema": np.zeros((rows, SCHEMA_PLANES, n, n), np.float32),
        "value_start": np.zeros((rows, MOST_VALUES), np.int32), "value_end": np.zeros((rows, MOST_VALUES), np.int32),
        "said": np.zeros((rows, t), np.int32), "counts": np.zeros((rows, t), bool),
        "allowed": np.zeros((rows, t, total), bool),
        "place": np.zeros((rows, t), np.int32), "section": np.zeros((rows, t), np.int32),
        "depth": np.zeros((rows, t), np.int32),
    }  # fmt: skip
    b["word_mask"][:, 0] = b["name_mask"][:, 0] = True
    b["allowed"][:, :, 0] = True
    for row, one in enumerate(examples):
        sight = one.sight
        schema = sight.schema
        words, columns, tables = len(sight.tokens), len(schema.columns), len(schema.tables)
        names = columns + tables
        cross, mentions = sight.cross, sight.names
        if blind is not None and blind.random() < 0.4:
            cross, mentions = blinded(cross, mentions, blind)
        b["word_vectors"][row, :words], b["word_known"][row, :words] = sight.vectors, sight.known
        if blind is not None:
            b["word_vectors"][row, :words] *= blind.random((words, 1)) > FORGOTTEN
            b["word_known"][row, :words] *= blind.random(words) > FORGOTTEN / 3
        b["word_features"][row, :words], b["word_mask"][row, :words] = sight.features, True
        b["name_vectors"][row, :names], b["name_known"][row, :names] = schema.vectors, schema.known
        if blind is not None:
            b["name_vectors"][row, :names] *= blind.random((names, 1)) > FORGOTTEN
        b["name_features"][row, :names, :NAME_FEATURES] = schema.features
        b["name_features"][row, :names, NAME_FEATURES:] = mentions
        b["name_mask"][row, :names] = True
        b["cross"][row, :, :words, :names] = cross
        b["schema"][row, :, :names, :names] = schema.planes
        for number, value in enumerate(sight.values):
            b["value_start"][row, number], b["value_end"][row, number] = value.start, value.end - 1
        for step, (number, state) in enumerate(zip(one.words, states_of(one.words, columns, tables), strict=True)):
            told = number if number < KEYWORDS + names else number - names + n
            b["said"][row, step] = told
            b["place"][row, step], b["section"][row, step], b["depth"][row, step] = place_of(state)
            fill_allowed(b["allowed"][row, step], state.allowed(), columns, tables, n, len(sight.values))
            b["counts"][row, step] = number != Word.ELSE and b["allowed"][row, step, told]
    return b


def blinded(cross: np.ndarray, mentions: np.ndarray, chance: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Links of some words taken away: what a name is called is no longer what people say."""
    hidden = chance.random(cross.shape[1]) < 0.3
    cross = cross.copy()
    cross[[0, 2, 4]] *= ~hidden[None, :, None]
    mentions = mentions.copy()
    mentions[:, 0], mentions[:, 3], mentions[:, 4] = cross[0].max(0), cross[4].sum(0), (cross[0] >= 0.75).sum(0) / 3
    mentions[:, 6] = cross[2].max(0)
    return cross, mentions
