"""What the network sees of a question and a schema: words, names, and what each may have to do with the others.

Everything is told by links, kinds and keys; no name of a table or column is ever learned.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np
import numpy.typing as npt

from quaestor.core.catalog import Column, Kind
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned, Span, is_content
from quaestor.core.interpreter.periods import Period
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.reader.vectors import Floats, Vectors
from quaestor.core.interpreter.tokens import Token, TokenKind, stem

Numbers = npt.NDArray[np.int32]

CUES = "q=fiwh&/;zBEDAakoObspgyrxCPLNUmdtcvn"
"""Kinds of readings a word may have, one feature each."""
KINDS = (Kind.TEXT, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN, Kind.DATE, Kind.TIMESTAMP)
WORD_FEATURES = len(CUES) + 9
NAME_FEATURES = len(KINDS) + 20
CROSS_PLANES, SCHEMA_PLANES = 5, 6
MOST_COLUMNS, MOST_WORDS, MOST_VALUES = 100, 60, 12


@dataclass(frozen=True)
class Schema:
    """Columns, then tables, as the network sees them before any question."""

    columns: tuple[Field, ...]
    tables: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    """Of each name."""
    vectors: Floats
    """Of each name: what its words mean together."""
    apart: Floats
    """Of each word of each name, names in order."""
    known: Numbers
    """For each name, up to three of its words among those the network knows by heart."""
    features: Floats
    planes: Floats
    """How names go together: same table, key and what it refers to, column and its table."""


@dataclass(frozen=True, slots=True)
class SaidValue:
    """Words of the question that may be a value: of which columns, or a number, or any text."""

    start: int
    end: int
    text: str
    stored: tuple[tuple[Field, str], ...] = ()
    number: float | int | None = None
    period: Period | None = None


@dataclass(frozen=True)
class Sight:
    """One question before one schema."""

    schema: Schema
    tokens: tuple[Token, ...]
    vectors: Floats
    known: Numbers
    features: Floats
    names: Floats
    """What the question has to do with each name."""
    cross: Floats
    """What each word has to do with each name."""
    values: tuple[SaidValue, ...]


def schema_of(lexicon: Lexicon, vectors: Vectors, by_heart: Mapping[str, int]) -> Schema:
    tables = tuple(table.key for table in lexicon.catalog.tables)
    columns = tuple(Field(table.key, column.name) for table, column in lexicon.catalog.columns())
    words = (*(lexicon.words(one) for one in columns), *(lexicon.words_of_table(key) for key in tables))
    known = np.zeros((len(words), 3), np.int32)
    for row, said in enumerate(words):
        for place, word in enumerate([by_heart[one] for one in said[::-1] if one in by_heart][:3]):
            known[row, place] = word
    features = np.zeros((len(words), NAME_FEATURES), np.float32)
    for row, one in enumerate(columns):
        features[row] = _column_features(one, lexicon)
    for row, key in enumerate(tables, len(columns)):
        features[row] = _table_features(key, lexicon)
    vector = np.stack([vectors.mean(said) for said in words]) if words else np.zeros((0, vectors.size), np.float32)
    apart = np.stack([vectors.of(word) for said in words for word in said])
    return Schema(columns, tables, words, vector, apart, known, features, _schema_planes(columns, tables, lexicon))


def _column_features(one: Field, lexicon: Lexicon) -> list[float]:
    table, column = lexicon.table(one.table), lexicon.column(one)
    kind = column.seen_kind if column is not None else Kind.OTHER
    own = {key.lower() for key in table.primary_key}
    refers = lexicon.graph.referred(one.table, one.column) is not None
    names = lexicon.names_of(one.table)
    profile = column.profile if column is not None else None
    last = lexicon.words(one)[-1]
    place = next((index for index, each in enumerate(table.columns) if each.name == one.column), 0)
    return [
        *(float(kind is each) for each in KINDS),
        1.0, 0.0,
        float(one.column.lower() in own and len(own) == 1), float(one.column.lower() in own and len(own) > 1),
        float(refers), float(one in names), float(lexicon.is_name(one)), float(last in ("id", "code", "key", "number")),
        float(profile is not None and profile.distinct == profile.rows > 0),
        log1p(profile.distinct) / 8 if profile is not None else 0.0,
        float(profile is not None and profile.nulls > 0), float(_is_flag(column)),
        float(len(table.columns) <= 3), place / 10, float(table.is_view), *([0.0] * 5),
    ]  # fmt: skip


def _is_flag(column: Column | None) -> bool:
    return column is not None and column.profile is not None and 0 < column.profile.distinct <= 3


def _table_features(key: str, lexicon: Lexicon) -> list[float]:
    table = lexicon.table(key)
    referring = {column.lower() for one in table.foreign_keys for column in one.columns}
    own = [column for column in table.columns if column.name.lower() not in referring]
    referred = sum(edge.right == key for edge in lexicon.graph.edges.get(key, ()))
    return [
        *([0.0] * len(KINDS)), 0.0, 1.0, *([0.0] * 13),
        len(referring) / 3, float(len(own) == 0), len(table.columns) / 10, min(referred, 5) / 3,
        log1p(table.rows or 0) / 8,
    ]  # fmt: skip


def _schema_planes(columns: tuple[Field, ...], tables: tuple[str, ...], lexicon: Lexicon) -> Floats:
    size, first = len(columns) + len(tables), len(columns)
    planes = np.zeros((SCHEMA_PLANES, size, size), np.float32)
    row_of = {one: row for row, one in enumerate(columns)}
    row_of_table = {key: number for number, key in enumerate(tables, first)}
    owner = np.array([row_of_table[one.table] for one in columns] + list(range(first, size)), np.int32)
    planes[0] = owner[:, None] == owner[None, :]
    planes[0, first:] = planes[0, :, first:] = 0
    for row, column in enumerate(columns):
        planes[1, row, row_of_table[column.table]] = planes[2, row_of_table[column.table], row] = 1
    for edges in lexicon.graph.edges.values():
        for edge in edges:
            left, right = row_of_table.get(edge.left), row_of_table.get(edge.right)
            if left is None or right is None:
                continue
            planes[3, left, right] = planes[4, right, left] = 1
            for one, other in zip(edge.left_columns, edge.right_columns, strict=False):
                here, there = row_of.get(Field(edge.left, one)), row_of.get(Field(edge.right, other))
                if here is not None and there is not None:
                    planes[3, here, there] = planes[4, there, here] = 1
    planes[5] = np.eye(size, dtype=np.float32)
    return planes


def see(
    tokens: Sequence[Token],
    spans: Sequence[Span],
    cover: Sequence[Span],
    schema: Schema,
    vectors: Vectors,
    by_heart: Mapping[str, int],
) -> Sight:
    """*tokens* before *schema*: *spans* are all that words may mean, *cover* those that were taken."""
    tokens = tuple(tokens[:MOST_WORDS])
    row_of: dict[object, int] = {one: row for row, one in enumerate(schema.columns)}
    row_of |= {key: row for row, key in enumerate(schema.tables, len(schema.columns))}
    vector = np.stack([_vector_of(token, vectors) for token in tokens])
    cross = np.zeros((CROSS_PLANES, len(tokens), len(row_of)), np.float32)
    features = np.zeros((len(tokens), WORD_FEATURES), np.float32)
    covered = {index: span for span in cover for index in range(span.start, span.end)}
    for span in spans:
        if span.end > len(tokens):
            continue
        inside = slice(span.start, span.end)
        for reading in span.readings:
            features[inside, CUES.find(reading.letter)] = 1 if reading.letter in CUES else 0
            payload = reading.payload
            target = row_of.get(payload.field if isinstance(payload, Mentioned) else payload)
            if target is None:
                continue
            plane = 1 if isinstance(payload, Mentioned) else 0
            cross[plane, inside, target] = np.maximum(cross[plane, inside, target], reading.score)
    cross[2] = _taken(cover, row_of, cross.shape[1:])
    cross[3] = _likeness(vector, schema)
    cross[4] = _shared_stems(tokens, schema)
    for index, token in enumerate(tokens):
        features[index, len(CUES) :] = _word_features(index, token, tokens, covered.get(index))
    return Sight(
        schema, tokens, vector, np.array([by_heart.get(token.lower, 0) for token in tokens], np.int32), features,
        _name_features(cross), cross, tuple(_values(tokens, spans, cover)),
    )  # fmt: skip


def narrowed(sight: Sight) -> Sight:
    """*sight* of only the names that may matter: the work grows with the square of what is seen."""
    schema = sight.schema
    first = len(schema.columns)
    if first <= MOST_COLUMNS:
        return sight
    named, valued, taken, alike, _ = sight.cross.max(1)
    speaks = named + valued + taken + alike**2 / 2
    owner = schema.planes[1, :first, first:].argmax(1)
    of_table = speaks[first:]
    best = np.maximum(of_table, [speaks[:first][owner == number].max(initial=0) for number in range(len(of_table))])
    telling = schema.features[:first, len(KINDS) + 2 : len(KINDS) + 6].max(1)
    score = speaks[:first] + best[owner] * (0.5 + telling)
    columns = np.sort(np.argsort(-score, kind="stable")[:MOST_COLUMNS])
    tables = np.unique(owner[columns])
    kept = np.concatenate([columns, first + tables])
    ends = np.cumsum([len(said) for said in schema.words])
    apart = np.concatenate([schema.apart[ends[row] - len(schema.words[row]) : ends[row]] for row in kept])
    part = Schema(
        tuple(schema.columns[row] for row in columns), tuple(schema.tables[row] for row in tables),
        tuple(schema.words[row] for row in kept), schema.vectors[kept], apart, schema.known[kept],
        schema.features[kept], schema.planes[:, kept][:, :, kept],
    )  # fmt: skip
    return Sight(
        part, sight.tokens, sight.vectors, sight.known, sight.features, sight.names[kept], sight.cross[:, :, kept],
        sight.values,
    )  # fmt: skip


def _vector_of(token: Token, vectors: Vectors) -> Floats:
    if token.kind is TokenKind.QUOTED:
        return vectors.mean(token.lower.split()[:4])
    return vectors.of(token.lower)


def _likeness(vector: Floats, schema: Schema) -> Floats:
    """How near each word is to the nearest word of each name."""
    begins = np.cumsum([0, *(len(said) for said in schema.words[:-1])])
    nearest = np.maximum.reduceat(vector @ schema.apart.T, begins, axis=1)
    return np.maximum(nearest, 0).astype(np.float32)


def _shared_stems(tokens: Sequence[Token], schema: Schema) -> Floats:
    """The part of each name's words that a word of the question is, endings aside."""
    found = np.zeros((len(tokens), len(schema.words)), np.float32)
    said: dict[str, list[int]] = {}
    for index, token in enumerate(tokens):
        said.setdefault(token.stem, []).append(index)
    for row, words in enumerate(schema.words):
        for word in words:
            for index in said.get(stem(word), ()):
                found[index, row] = 1 / len(words)
    return found


def _taken(cover: Sequence[Span], row_of: Mapping[object, int], shape: tuple[int, ...]) -> Floats:
    found = np.zeros(shape, np.float32)
    for span in cover:
        if span.readings and span.end <= shape[0]:
            payload = span.readings[0].payload
            row = row_of.get(payload.field if isinstance(payload, Mentioned) else payload)
            if row is not None:
                found[span.start : span.end, row] = 1
    return found


def _word_features(index: int, token: Token, tokens: Sequence[Token], span: Span | None) -> list[float]:
    return [
        float(token.kind is TokenKind.NUMBER), float(token.kind is TokenKind.QUOTED),
        float(token.kind is TokenKind.MARK), float(token.capital), float(is_content(token)),
        float(span is None or not span.readings or span.readings[0].letter == "u"),
        float(token.lower.endswith("s")), float(index == 0), float(span is not None and span.end - span.start > 1),
    ]  # fmt: skip


def _name_features(cross: Floats) -> Floats:
    """For each name: how well the best word names it, holds a value of it, is like it; how many do; where first."""
    named, valued, alike, shared = cross[0], cross[1], cross[3], cross[4]
    strong = named >= 0.75
    first = np.where(strong.any(0), strong.argmax(0) / 20, 1.5)
    return np.stack(
        [named.max(0), valued.max(0), alike.max(0), shared.sum(0), strong.sum(0) / 3, first, cross[2].max(0)], axis=1
    ).astype(np.float32)


MENTION_FEATURES = 7


def _values(tokens: Sequence[Token], spans: Sequence[Span], cover: Sequence[Span]) -> Iterator[SaidValue]:
    """Values in play: those that were taken, those found as stored inside or beside them, and every number."""
    taken = {(span.start, span.end) for span in cover}
    found: dict[tuple[int, int], SaidValue] = {}
    for span in sorted(spans, key=lambda one: ((one.start, one.end) not in taken, one.start - one.end, one.start)):
        place = (span.start, span.end)
        if span.end > len(tokens) or place in found:
            continue
        value = _value_of(span, tokens, taken=place in taken)
        if value is not None and (place in taken or not _within(place, found) or value.number is not None):
            found[place] = value
    for span in cover:
        word = tokens[span.start] if span.end <= len(tokens) else None
        unknown = span.readings and span.readings[0].letter == "u"
        if word is not None and unknown and (span.start, span.end) not in found:
            found[span.start, span.end] = SaidValue(span.start, span.end, span.text)
    yield from sorted(list(found.values())[:MOST_VALUES], key=lambda one: (one.start, one.end))


def _within(place: tuple[int, int], found: Mapping[tuple[int, int], SaidValue]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in found)


def _value_of(span: Span, tokens: Sequence[Token], *, taken: bool) -> SaidValue | None:
    stored: dict[Field, str] = {}
    number: float | int | None = None
    period: Period | None = None
    quoted = tokens[span.start].kind is TokenKind.QUOTED
    for reading in span.readings:
        match reading.payload:
            case Mentioned(field=Field() as field, value=value) if reading.score >= 0.5:
                stored.setdefault(field, value)
            case Period() as stretch:
                period = stretch
            case int() | float() as amount if reading.letter == "n":
                number = amount
            case _:
                continue
    if not (stored or quoted or period is not None or number is not None):
        return None
    if stored and not taken and number is None and not quoted and span.readings[0].score < 0.85:
        return None
    text = tokens[span.start].text if quoted and span.end == span.start + 1 else span.text
    return SaidValue(span.start, span.end, text, tuple(stored.items()), number, period)


def forms_of(value: SaidValue) -> Iterator[str | float | int]:
    """Everything a value may stand for in a statement."""
    yield from (text for _, text in value.stored)
    yield value.text
    if value.number is not None:
        yield value.number
    if value.period is not None:
        yield value.period.start.isoformat()
        yield (value.period.end - dt.timedelta(days=1)).isoformat()
        yield value.period.end.isoformat()
