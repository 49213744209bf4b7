"""What each word of a question may mean here: every span gets candidate readings, and the best cover is chosen.

A span is a few neighbouring tokens. Its readings compete: columns, tables, metrics, values, numbers, periods, cues.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from quaestor.core.fiscal import fiscal_period
from quaestor.core.interpreter.cues import Cue, cue_phrases, cue_words, cues_at
from quaestor.core.interpreter.lexicon import Lexicon, agents_of
from quaestor.core.interpreter.names import singular, split_name, stems_of
from quaestor.core.interpreter.naming import SILENT, names_from
from quaestor.core.interpreter.periods import (
    LONGEST_PERIOD,
    MONTHS,
    EachYear,
    Period,
    month_named,
    period_named,
    unit_named,
)
from quaestor.core.interpreter.phrases import PREPOSITION, SUPERLATIVE
from quaestor.core.interpreter.plan import Field, Unit
from quaestor.core.interpreter.tokens import Token, TokenKind, stem
from quaestor.core.interpreter.units import UNITS, Amount
from quaestor.core.interpreter.vocabulary import (
    AUXILIARIES,
    DEMONYMS,
    FUNCTION_WORDS,
    LIGHT_WORDS,
    ROUNDABOUT,
    words_of,
)
from quaestor.core.meaning import FiscalCalendar, Metric
from quaestor.core.values import INFLECTED, ValueIndex, ValueMatch, normalise

COLUMN, TABLE, METRIC, VALUE, NUMBER, PERIOD, UNKNOWN = "c", "t", "m", "v", "n", "d", "u"


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A value somebody wrote; *field* is None for a quoted text that no column is known to hold."""

    field: Field | None
    value: str
    quoted: bool = False
    count: int = 1


Payload = Field | str | Metric | Mentioned | float | int | Period | EachYear | Cue
"""Column, table key, metric, value, number, period or cue."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a span; *letter* is its kind in the grammar's alphabet."""

    letter: str
    payload: Payload
    score: float
    """1.0: certainly named; lower: partly, misspelt, or by a synonym."""


def table_of(reading: Reading) -> str | None:
    payload = reading.payload
    if isinstance(payload, Field):
        return payload.table
    if isinstance(payload, Mentioned):
        return payload.field.table if payload.field is not None else None
    return str(payload) if reading.letter == TABLE else None


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int
    """Tokens from *start* until before *end*."""
    text: str
    readings: tuple[Reading, ...]
    """Best first; none where the word means nothing here."""
    weight: float = 0.0
    """What covering these tokens by this span is worth."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A question whose words have been looked up."""

    tokens: tuple[Token, ...]
    """With the words of the language of questions as they should be spelled."""
    spans: tuple[Span, ...]
    """All of them; they overlap."""
    cover: tuple[Span, ...]
    """Those that explain most together, without overlap, in order."""


CUE_WEIGHT, VALUE_WEIGHT, SURE_VALUE_WEIGHT, NUMBER_WEIGHT, PERIOD_WEIGHT = 0.9, 0.85, 1.25, 1.0, 1.1
WHOLE_VALUE_WEIGHT = 1.05
"""Of a stored text of several words, said in full: "sales manager" is more than sales and a manager."""
MULTIWORD_BONUS = 0.12
MOST_COLUMNS = 60
"""Columns in which a text is looked for: a city may stand in many, and the least of them may be meant."""
BY_TIME = 1.2
"""A unit of time after "by": more than a column so called elsewhere, less than one of a table in play."""


def link(
    tokens: tuple[Token, ...], text: str, lexicon: Lexicon, values: ValueIndex, today: dt.date
) -> tuple[Span, ...]:
    """The best cover of *tokens* by spans, in order; content words that mean nothing here are unknown."""
    return linked(tokens, text, lexicon, values, today).cover


def linked(tokens: tuple[Token, ...], text: str, lexicon: Lexicon, values: ValueIndex, today: dt.date) -> Linked:
    """Everything that *tokens* may mean, and the best cover."""
    tokens = tuple(_spelled(token, lexicon, values) for token in tokens)
    spans = tuple(_all_spans(tokens, text, lexicon, values, today))
    return Linked(tokens, spans, tuple(_best_cover(len(tokens), list(spans), tokens)))


def _spelled(token: Token, lexicon: Lexicon, values: ValueIndex) -> Token:
    """A misspelt word of the language of questions ("diferent"), where the data knows nothing like it."""
    if not is_content(token) or len(token.lower) < 6 or token.capital or lexicon.alternatives(token.lower):
        return token
    near = process.extractOne(token.lower, cue_words(), scorer=fuzz.ratio, score_cutoff=LEAST_ALIKE)
    if near is None or near[0][0] != token.lower[0] or values.find(token.text, fuzzy=False):
        return token
    return replace(token, lower=near[0], stem=stem(near[0]))


TIME_UNITS = frozenset(("year", "quarter", "month", "week", "day"))

LEAST_ALIKE = 87.0
"""Similarity (0 to 100) from which a word is taken for a misspelt cue: one letter of seven."""


def is_content(token: Token) -> bool:
    """Whether a question is not understood as long as this word is not."""
    return (
        token.kind is TokenKind.WORD
        and token.lower not in FUNCTION_WORDS
        and token.lower not in LIGHT_WORDS
        and len(token.lower) > 1
    )


def _all_spans(
    tokens: tuple[Token, ...], text: str, lexicon: Lexicon, values: ValueIndex, today: dt.date
) -> Iterator[Span]:
    finder = _ValueFinder(tokens, text, lexicon, values)
    for start, token in enumerate(tokens):
        merged: dict[int, list[tuple[Reading, float]]] = {}
        for end, reading, weight in _readings_from(start, tokens, text, lexicon, finder, today):
            merged.setdefault(end, []).append((reading, weight))
        for end, found in merged.items():
            readings = tuple(reading for reading, _ in sorted(found, key=lambda pair: -pair[0].score))
            yield Span(
                start, end, text[token.start : tokens[end - 1].end], readings, max(weight for _, weight in found)
            )


def _readings_from(
    start: int, tokens: tuple[Token, ...], text: str, lexicon: Lexicon, finder: _ValueFinder, today: dt.date
) -> Iterator[tuple[int, Reading, float]]:
    token = tokens[start]
    for end, cues in cues_at(tokens, start):
        weight = _cue_weight([token.lower for token in tokens[start:end]])
        yield from ((end, Reading(cue.letter, cue, 0.9), weight) for cue in cues)
    if token.lower in ("last", "latest") and start + 1 < len(tokens) and _is_row(tokens[start + 1], lexicon):
        latest = (cue for cue in cue_phrases()[("latest",)] if cue.letter == SUPERLATIVE)
        yield from ((start + 1, Reading(cue.letter, cue, 0.9), CUE_WEIGHT) for cue in latest)
    named: set[int] = set()
    if _is_deed_of(token, lexicon):
        yield start + 1, Reading(PREPOSITION, Cue(PREPOSITION, text=token.lower), 0.0), 0.05
    if token.lower in LIGHT_WORDS:
        yield start + 1, Reading(PREPOSITION, Cue(PREPOSITION, text=token.lower), 0.0), 0.0
    for end, match in names_from(start, tokens, lexicon):
        if match.score >= 0.75:
            named.add(end)
        letter = COLUMN if isinstance(match.target, Field) else TABLE if isinstance(match.target, str) else METRIC
        said = sum((0.6 if one.lower in SILENT else 1.0 for one in tokens[start:end]), start=0.0)
        yield end, Reading(letter, match.target, match.score), match.score * said + MULTIWORD_BONUS * (said - 1)
    yield from _said_round(start, tokens, lexicon)
    yield from _already_deducted(start, tokens, lexicon)
    if token.stem in TIME_UNITS and start and tokens[start - 1].lower in ("by", "per", "each", "every"):
        yield start + 1, Reading(UNKNOWN, token.lower, BY_TIME), NUMBER_WEIGHT
    if token.number is not None:
        yield start + 1, Reading(NUMBER, token.number, 1.0), NUMBER_WEIGHT
        unit = tokens[start + 1].lower if start + 1 < len(tokens) else ""
        if unit in UNITS:
            yield start + 2, Reading(NUMBER, Amount.of(token.number, unit), 0.95), NUMBER_WEIGHT + 0.6
    if token.lower in ("a", "an") and start and tokens[start - 1].lower in ("than", "over", "under", "least", "most"):
        unit = tokens[start + 1].lower if start + 1 < len(tokens) else ""
        if unit in UNITS:
            yield start + 2, Reading(NUMBER, Amount.of(1, unit), 0.95), NUMBER_WEIGHT + 0.6
    yield from _periods_from(start, tokens, text, today)
    if lexicon.meaning.fiscal is not None:
        yield from _fiscal_from(start, tokens, text, today, lexicon.meaning.fiscal)
    yield from finder.values_from(start, named)


def _is_row(token: Token, lexicon: Lexicon) -> bool:
    """A word for one row of a table: of such rows one may be the last."""
    found = lexicon.named((token.stem,))
    return token.lower == singular(token.lower) and any(isinstance(match.target, str) for match in found)


def _is_deed_of(token: Token, lexicon: Lexicon) -> bool:
    """ "acted" where there are actors: it only says what they do."""
    doer = any(agent in lexicon.by_stem for agent in agents_of(token.stem)) if token.lower.endswith("ed") else False
    return doer and not lexicon.alternatives(token.lower)


def _said_round(start: int, tokens: tuple[Token, ...], lexicon: Lexicon) -> Iterator[tuple[int, Reading, float]]:
    """Several words for what a column has one word for: "stopped selling" is discontinued."""
    for phrase, meant in ROUNDABOUT.items():
        end = start + len(phrase)
        if tuple(token.lower for token in tokens[start:end]) != phrase:
            continue
        for match in (one for word in meant for one in lexicon.named((stem(word),))):
            if isinstance(match.target, Field):
                yield end, Reading(COLUMN, match.target, 0.93), len(phrase) + MULTIWORD_BONUS


def _already_deducted(start: int, tokens: tuple[Token, ...], lexicon: Lexicon) -> Iterator[tuple[int, Reading, float]]:
    """ "sales after discounts" where a metric takes the discount off already: nothing more is asked."""
    if tokens[start].lower not in ("after", "less", "net", "minus"):
        return
    end = start + 2 + (start + 1 < len(tokens) and tokens[start + 1].lower in ("of", "any", "all"))
    if end > len(tokens):
        return
    said = tokens[end - 1].stem
    if any(stem(word) == said for one in lexicon.meaning.metrics for word in split_name(one.expression)[1:]):
        yield end, Reading(PREPOSITION, Cue(PREPOSITION, text=said), 0.9), 2.2


def _cue_weight(words: list[str]) -> float:
    """An article adds little; "amount of" may count, but yields to a column called amount."""
    size = sum(0.1 if word in ("the", "a", "an") else 1.0 for word in words)
    return CUE_WEIGHT * size + MULTIWORD_BONUS * (size - 1) - 0.15 * bool({"amount", "quantity"} & set(words))


def _periods_from(
    start: int, tokens: tuple[Token, ...], text: str, today: dt.date
) -> Iterator[tuple[int, Reading, float]]:
    first = tokens[start]
    relative = first.lower in _PERIOD_STARTS
    monthly = first.lower[:3] in {month[:3] for month in MONTHS} or first.lower[:1] == "q"
    month = month_named(first.text) if first.text[:1].isupper() and start and first.kind is TokenKind.WORD else None
    if month is not None and tokens[start - 1].lower in _BEFORE_MONTHS:
        yield start + 1, Reading(PERIOD, month, 0.7), PERIOD_WEIGHT
    if not (relative or monthly or first.text[:1].isdigit()):
        return
    for end in range(start + 1, min(start + LONGEST_PERIOD, len(tokens)) + 1):
        last = tokens[end - 1]
        if last.text in ("?", ".", "!", ";", ":"):
            return
        if last.lower in ("of", "the", ",", "in"):
            continue
        phrase = text[first.start : last.end]
        period = None if len(phrase) > 40 else period_named(phrase, today)
        if period is not None:
            size = end - start
            yield end, Reading(PERIOD, period, 1.0), PERIOD_WEIGHT * size + MULTIWORD_BONUS


def _fiscal_from(
    start: int, tokens: tuple[Token, ...], text: str, today: dt.date, calendar: FiscalCalendar
) -> Iterator[tuple[int, Reading, float]]:
    """ "fiscal year 2023", "FY23 Q2", "the second quarter of fiscal 2024"."""
    first = tokens[start]
    following = tokens[start + 1].lower if start + 1 < len(tokens) else ""
    if first.lower in ("fiscal", "financial") and unit_named(following) in (Unit.YEAR, Unit.QUARTER):
        # Stretches of time are words that name nothing; the grammar groups by them.
        yield start + 2, Reading(UNKNOWN, f"fiscal {following}", 0.0), 2 * PERIOD_WEIGHT
    for end in range(start + 1, min(start + LONGEST_PERIOD + 1, len(tokens)) + 1):
        phrase = text[first.start : tokens[end - 1].end]
        span = None if len(phrase) > 50 else fiscal_period(phrase, today, calendar)
        if span is not None:
            yield (
                end,
                Reading(PERIOD, Period(*span, phrase), 1.0),
                (PERIOD_WEIGHT + 2 * MULTIWORD_BONUS) * (end - start),
            )


_PERIOD_STARTS = words_of(
    "last this next past previous current today yesterday tomorrow first second third fourth between from"
)
_BEFORE_MONTHS = words_of("in during of every each since until before after for between and from to or")


class _ValueFinder:
    """Looks spans up in the value index; asks for typos only where nothing else explains the words."""

    def __init__(self, tokens: tuple[Token, ...], text: str, lexicon: Lexicon, values: ValueIndex) -> None:
        self.tokens, self.text, self.lexicon, self.values = tokens, text, lexicon, values
        self.longest = min(max(values.longest(), 1), 8)

    def values_from(self, start: int, named: set[int]) -> Iterator[tuple[int, Reading, float]]:
        token = self.tokens[start]
        if token.kind is TokenKind.QUOTED:
            yield from self._quoted(start)
            return
        if token.kind is TokenKind.MARK:
            return
        yield from self._coded(start)
        yield from self._of_country(start)
        if token.lower in FUNCTION_WORDS and not token.capital:
            yield from self._fixed_phrases(start)
            return
        for end in range(start + 1, min(start + self.longest, len(self.tokens)) + 1):
            last = self.tokens[end - 1]
            if last.kind is TokenKind.QUOTED or last.text in ".?!;":
                return
            if last.kind is TokenKind.MARK or (last.lower in FUNCTION_WORDS and end > start + 1 and not last.capital):
                continue
            yield from self._unquoted(start, end, named)

    def _quoted(self, start: int) -> Iterator[tuple[int, Reading, float]]:
        token = self.tokens[start]
        matches = self._find(token.text)
        coded = self.lexicon.coded.get(tuple(stem(word) for word in token.lower.split()), ())
        if not matches and coded:
            for field, code in coded:
                yield start + 1, Reading(VALUE, Mentioned(field, code), 0.9), VALUE_WEIGHT
            return
        for match in matches:
            value = Mentioned(Field(match.table, match.column), match.value, quoted=True, count=match.count)
            yield start + 1, Reading(VALUE, value, match.score), SURE_VALUE_WEIGHT
        if not matches or matches[0].score < 0.9:
            yield start + 1, Reading(VALUE, Mentioned(None, token.text, quoted=True), 0.6), SURE_VALUE_WEIGHT

    def _unquoted(self, start: int, end: int, named: set[int]) -> Iterator[tuple[int, Reading, float]]:
        tokens = self.tokens[start:end]
        capital = any(
            token.capital or (index == 0 and token.text[:1].isupper() and start > 0)
            for index, token in enumerate(tokens)
        )
        only = tokens[0]
        plain = all(token.lower in FUNCTION_WORDS or token.lower in LIGHT_WORDS for token in tokens)
        if plain and not capital:
            yield from self._stored_beside_its_column(start, end)
            return
        known = self.lexicon.alternatives(only.lower) or unit_named(only.lower)
        unknown = is_content(only) and not known
        fuzzy = end not in named and (capital or unknown) and len(tokens) <= 4 and only.kind is TokenKind.WORD
        phrase = self.text[only.start : tokens[-1].end]
        for match in self._find(phrase, fuzzy=fuzzy):
            if self._rest_is_told_by_table(tokens, match):
                match = replace(match, score=INFLECTED)
            sure = capital and match.score >= 0.9
            if match.score < (0.75 if unknown else 0.9) and not all(token.capital for token in tokens):
                continue
            whole = len(tokens) > 1 and match.score >= INFLECTED
            weight = (SURE_VALUE_WEIGHT if sure else WHOLE_VALUE_WEIGHT if whole else VALUE_WEIGHT) * len(tokens)
            weight *= match.score
            value = Mentioned(Field(match.table, match.column), match.value, count=match.count)
            score = match.score * (0.6 if phrase.isdigit() or only.number is not None else 1.0 if capital else 0.95)
            yield end, Reading(VALUE, value, score), weight + MULTIWORD_BONUS * (len(tokens) - 1)

    def _rest_is_told_by_table(self, said: tuple[Token, ...], match: ValueMatch) -> bool:
        """ "healthcare support" of the group of occupations that is called Healthcare Support Occupations."""
        words = normalise(match.value).split()
        rest = [word for word in words if word not in {token.lower for token in said}]
        own = set(stems_of(self.lexicon.words_of_table(match.table)))
        return 0 < len(rest) < len(words) and match.score < INFLECTED and own.issuperset(stems_of(rest))

    def _stored_beside_its_column(self, start: int, end: int) -> Iterator[tuple[int, Reading, float]]:
        """ "high priority": a word as general as "high" is a text of the column that is named right after it."""
        word, after = self.tokens[start], self.tokens[end].stem if end < len(self.tokens) else ""
        if end != start + 1 or word.lower not in LIGHT_WORDS:
            return
        for match in self._find(word.text, fuzzy=False):
            field = Field(match.table, match.column)
            if match.score == 1.0 and after in stems_of(self.lexicon.words(field)):
                yield end, Reading(VALUE, Mentioned(field, match.value, count=match.count), 0.95), SURE_VALUE_WEIGHT

    def _find(self, phrase: str, *, fuzzy: bool = True) -> list[ValueMatch]:
        """Matches in columns of this catalog; an index may know more than the asker may see."""
        found = self.values.find(phrase, limit=MOST_COLUMNS, fuzzy=fuzzy)
        tables = ((self.lexicon.catalog.table(match.table), match) for match in found)
        return [match for table, match in tables if table is not None and table.column(match.column) is not None]

    def _of_country(self, start: int) -> Iterator[tuple[int, Reading, float]]:
        """ "Brazilian customers" are from Brazil."""
        country = DEMONYMS.get(self.tokens[start].lower)
        for match in self._find(country, fuzzy=False) if country is not None else ():
            field = Field(match.table, match.column)
            if match.score == 1.0 and {"country", "nation"} & set(self.lexicon.words(field)):
                yield start + 1, Reading(VALUE, Mentioned(field, match.value, count=match.count), 0.9), VALUE_WEIGHT

    def _coded(self, start: int) -> Iterator[tuple[int, Reading, float]]:
        """ "female" where the column keeps F, "in progress" where it keeps WIP."""
        for end in range(start + 1, min(start + self.lexicon.longest_code, len(self.tokens)) + 1):
            words = self.tokens[start:end]
            if words[-1].kind is not TokenKind.WORD:
                return
            if all(word.lower in AUXILIARIES for word in words):
                continue
            for field, value in self.lexicon.coded.get(tuple(word.stem for word in words), ()):
                weight = (VALUE_WEIGHT + MULTIWORD_BONUS) * len(words) - MULTIWORD_BONUS
                exact = 0.9 if len(words) == 1 else 0.96
                yield end, Reading(VALUE, Mentioned(field, value), exact), weight + 0.1 * (len(words) > 1)

    def _fixed_phrases(self, start: int) -> Iterator[tuple[int, Reading, float]]:
        """ "out of service": a stored text that begins with a word that by itself means nothing."""
        for end in range(start + 2, min(start + self.longest, len(self.tokens)) + 1):
            words = self.tokens[start:end]
            if words[-1].kind is not TokenKind.WORD:
                return
            if not any(is_content(word) for word in words):
                continue
            for match in self._find(self.text[words[0].start : words[-1].end], fuzzy=False):
                if match.score == 1.0:
                    value = Mentioned(Field(match.table, match.column), match.value, count=match.count)
                    yield end, Reading(VALUE, value, 0.95), (VALUE_WEIGHT + MULTIWORD_BONUS) * len(words)


def _best_cover(size: int, spans: list[Span], tokens: tuple[Token, ...]) -> list[Span]:
    """Weighted interval scheduling: the spans without overlap that are worth most; ties go to the longer span."""
    ending: dict[int, list[Span]] = {}
    for span in spans:
        ending.setdefault(span.end, []).append(span)
    worth: list[float] = [0.0] * (size + 1)
    last: list[Span | None] = [None] * (size + 1)
    for end in range(1, size + 1):
        worth[end] = worth[end - 1] - (0.2 if is_content(tokens[end - 1]) else 0.0)
        for span in ending.get(end, ()):
            total = worth[span.start] + span.weight
            if total > worth[end] + 1e-9:
                worth[end], last[end] = total, span
    cover: list[Span] = []
    at = size
    while at > 0:
        chosen = last[at]
        if chosen is not None:
            cover.append(chosen)
            at = chosen.start
            continue
        at -= 1
        token = tokens[at]
        if is_content(token):
            cover.append(Span(at, at + 1, token.text, (Reading(UNKNOWN, token.text, 0.0),)))
    return cover[::-1]
