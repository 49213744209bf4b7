"""One reading per span, in the light of the others: "name" is the customer's where the question is about customers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.joins import multiplies
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import COLUMN, METRIC, TABLE, VALUE, Mentioned, Reading, Span, table_of
from quaestor.core.interpreter.names import raw_words, split_name, stems_of
from quaestor.core.interpreter.nodes import Node
from quaestor.core.interpreter.phrases import (
    AND,
    ASK,
    BY,
    COMPARE,
    COUNT,
    EACH,
    MARKER,
    NOT,
    OF,
    PREPOSITION,
    STOP,
    SUPERLATIVE,
)
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.twins import of_qualified_table
from quaestor.core.interpreter.vocabulary import ASKED_TABLES, LIGHT_WORDS
from quaestor.core.meaning import Metric


@dataclass(frozen=True, slots=True)
class Choice:
    """A reading of every span, and how far it is behind the best one (0 for the best)."""

    nodes: tuple[Node, ...]
    cost: float
    swapped: str = ""


NAMED_TABLE, SUPPORT, NEIGHBOUR, KEY_OF_OWN, VIEW, FAR = 0.25, 0.3, 0.15, 0.04, -0.3, -0.12
OPENED = -0.5
ALSO_A_STATE, SYNONYM, LESS_EXACT, MADE_BY = -0.35, -0.45, -0.15, 0.4
FAINT_VERB, RANKED, SAID = -0.6, 0.15, 0.3
FIRST, COUNTED, PLAIN_TABLE, ONLY_VALUE = 0.06, 0.2, 0.06, 0.5
REPEATED = -0.6
"""What speaks for a reading beside its own score: its table is named, others share it, it stands beside it."""
MOST_CHOICES, WORST_CHOICE = 6, 0.45


def choices(spans: Sequence[Span], lexicon: Lexicon) -> tuple[Choice, ...]:
    """The best reading of all spans together, then those that differ in one word, the likeliest first."""
    judge = _Judge(spans, lexicon)
    ranked = [judge.ranked(index) for index in range(len(spans))]
    best = [readings[0][1] for readings in ranked]
    best = of_qualified_table(best, spans, lexicon)
    found = [Choice(_nodes(spans, best), 0.0)]
    for cost, index, reading in sorted(_swaps(ranked), key=lambda swap: (swap[0], swap[1])):
        if cost > WORST_CHOICE or len(found) >= MOST_CHOICES:
            break
        swapped = _swap(best, index, reading, ranked)
        found.append(Choice(_nodes(spans, swapped), cost, spans[index].text))
    return tuple(found)


Ranked = list[tuple[float, Reading]]


def _swaps(ranked: list[Ranked]) -> Iterator[tuple[float, int, Reading]]:
    for index, readings in enumerate(ranked):
        for score, reading in readings[1:4]:
            if reading.letter in (COLUMN, TABLE, VALUE, "m") or readings[0][1].letter in (COLUMN, TABLE, VALUE):
                yield readings[0][0] - score, index, reading


def _swap(best: list[Reading], index: int, reading: Reading, ranked: list[Ranked]) -> list[Reading]:
    """*best* with another reading at *index*; other columns follow to the same table where they were equally named."""
    swapped = list(best)
    swapped[index] = reading
    old, new = best[index].payload, reading.payload
    if isinstance(old, Field) and isinstance(new, Field) and old.table != new.table:
        for other, readings in enumerate(ranked):
            mine = best[other].payload
            if other == index or not isinstance(mine, Field) or mine.table != old.table:
                continue
            follower = next(
                (one for _, one in readings if isinstance(one.payload, Field) and one.payload.table == new.table), None
            )
            if follower is not None and follower.score >= best[other].score - 0.1:
                swapped[other] = follower
    return swapped


def _nodes(spans: Sequence[Span], readings: Sequence[Reading]) -> tuple[Node, ...]:
    return tuple(
        Node(reading.letter, reading.payload, span.start, span.end, span.text, reading.score, span.readings)
        for span, reading in zip(spans, readings, strict=True)
    )


class _Judge:
    def __init__(self, spans: Sequence[Span], lexicon: Lexicon) -> None:
        self.spans, self.lexicon = spans, lexicon
        self.named = {
            str(reading.payload): index
            for index, span in enumerate(spans)
            for reading in span.readings
            if reading.letter == TABLE and reading.score > 0.75
        }
        for index, span in enumerate(spans):
            for reading in span.readings:
                if (
                    isinstance(reading.payload, Field)
                    and reading.score > 0.9
                    and self._says_table(span, reading.payload.table)
                ):
                    self.named.setdefault(reading.payload.table, index)
        self.support = self._support()
        self.most = max(self.support.values(), default=1.0)
        self.first = min(self.named, key=lambda key: self.named[key], default=None)
        self.anchors = [key for key in self.named if self._is_best_table(key)]

    def _says_table(self, span: Span, table: str) -> bool:
        """ "customer name" names the customers too."""
        said = {stem(word) for word in span.text.lower().split()}
        own = {stem(word) for word in split_name(self.lexicon.table(table).name)}
        return len(said) > len(own) and own <= said

    def _support(self) -> dict[str, float]:
        """How much of the question each table explains."""
        support: dict[str, float] = defaultdict(float)
        for span in self.spans:
            best: dict[str, float] = {}
            for reading in span.readings:
                table = table_of(reading)
                if table is not None:
                    weight = {TABLE: 1.3, COLUMN: 1.0, VALUE: 0.6}.get(reading.letter, 0.5)
                    best[table] = max(best.get(table, 0.0), reading.score * weight)
            for table, score in best.items():
                support[table] += score
        return support

    def _is_best_table(self, key: str) -> bool:
        span = self.spans[self.named[key]]
        return (
            span.readings[0].letter == TABLE
            and any(r.payload == key for r in span.readings)
            and span.readings[0].score <= next(r.score for r in span.readings if r.payload == key) + 0.05
        )

    def ranked(self, index: int) -> Ranked:
        span = self.spans[index]
        scored = [(self._score(index, reading), reading) for reading in span.readings]
        scored.sort(key=lambda pair: -pair[0])
        return scored

    def _score(self, index: int, reading: Reading) -> float:
        table = table_of(reading)
        if isinstance(reading.payload, Cue):
            return self._cue_score(index, reading)
        if table is None or (
            reading.letter == VALUE and self.spans[index].text.isdigit() and not self._follows_name(index)
        ):
            if reading.letter != METRIC:
                return reading.score
            return reading.score + self._hinted(index, reading) + (SAID if reading.score >= 0.95 else 0.0)
        score = reading.score + SUPPORT * self.support[table] / self.most
        if self._hardly_names(index, reading):
            return reading.score + FAINT_VERB
        score += self._said_better(index, reading)
        if reading.letter != TABLE:
            score += NAMED_TABLE if table in self.named else self._farness(table)
            score += NEIGHBOUR if self._owner(index) == table or self._named_before(index, table) else 0.0
            score += FIRST if self.first == table else 0.0
            if isinstance(reading.payload, Field):
                score += RANKED if self._is_ranked_by(index, reading.payload) else 0.0
                score += ALSO_A_STATE if self._refers_to_state(index, reading.payload) else 0.0
                keys = [key.lower() for key in self.lexicon.table(table).primary_key]
                score += KEY_OF_OWN if reading.payload.column.lower() in keys else 0.0
                score += OPENED if self._is_state_of_next(index, reading.payload) else 0.0
                score += REPEATED if self._is_repeated(index, reading.payload) else 0.0
            if (
                isinstance(reading.payload, Mentioned)
                and reading.score >= 0.85
                and not self.spans[index].text.isdigit()
            ):
                score += 0.0 if self._named_exactly(index) else ONLY_VALUE
            if isinstance(reading.payload, Mentioned):
                score += NEIGHBOUR if self._beside_its_column(index, reading.payload.field) else 0.0
                score += NEIGHBOUR if self._denies(index, reading.payload.field) else 0.0
                score += NEIGHBOUR if self._names_whose(index, reading.payload.field) else 0.0
                score += min(reading.payload.count, 50) / 5000
        else:
            score += NAMED_TABLE + (COUNTED if self._counted(index) else PLAIN_TABLE)
        return score + (VIEW if self.lexicon.table(table).is_view else 0.0)

    def _is_state_of_next(self, index: int, one: Field) -> bool:
        """ "open deals" are in a state; they are no dates on which deals were opened."""
        span, after = self.spans[index], self.spans[index + 1 : index + 2]
        stored = any(reading.letter == VALUE and reading.score >= 0.85 for reading in span.readings)
        tables = {other.payload for next_one in after for other in next_one.readings if other.letter == TABLE}
        return stored and one.table in tables and self.lexicon.kind(one).is_temporal

    def _is_repeated(self, index: int, one: Field) -> bool:
        """ "sales value per product": a number of the order would be repeated for each product in it."""
        exact = any(
            isinstance(other.payload, Field) and other.payload != one and other.score >= 0.95
            for other in self.spans[index].readings
        )
        after = self.spans[index + 1 : index + 3]
        if not exact or len(after) < 2 or after[0].readings[0].letter not in (EACH, BY):
            return False
        groups = {table_of(other) for other in after[1].readings if other.score >= 0.95} - {None}
        if len(groups) != 1 or not self.lexicon.kind(one).is_numeric:
            return False
        steps = self.lexicon.graph.connect([one.table, str(groups.pop())])
        return steps is not None and multiplies(one.table, steps)

    def _hardly_names(self, index: int, reading: Reading) -> bool:
        """A verb as general as "made" stands for a column of a table in play, or for nothing of the data."""
        span = self.spans[index]
        if reading.letter not in (COLUMN, TABLE) or reading.score >= 0.9 or span.text.lower() not in LIGHT_WORDS:
            return False
        table = table_of(reading)
        if any(one.letter == VALUE and table_of(one) == table for other in self.spans for one in other.readings):
            return False
        return span.readings[-1].letter == PREPOSITION and table not in self.named and table != self._owner(index)

    def _cue_score(self, index: int, reading: Reading) -> float:
        """Question words ask at the start of a clause and mark a condition elsewhere."""
        before = self.spans[index - 1].readings[0] if index else None
        opens = before is None or before.letter in (STOP, AND) or (index == 1 and before.letter == "i")
        if reading.letter == COUNT and index == 0:
            return reading.score + 0.9
        if reading.letter == ASK:
            opens = opens and (index == 0 or self.spans[index].text.lower() not in _NOUNS_TOO)
            return reading.score + (0.6 if opens else 0.0)
        return reading.score + (0.5 if reading.letter in (MARKER, COMPARE) else 0.45)

    def _farness(self, table: str) -> float:
        if not self.anchors:
            return 0.0
        nearest = min(self.lexicon.graph.distance(anchor, table) for anchor in self.anchors)
        return FAR * min(nearest, 5.0)

    def _owner(self, index: int) -> str | None:
        """The table after a list of columns: "id, name and age of the customers"."""
        for span in self.spans[index + 1 : index + 12]:
            tables = [reading for reading in span.readings if reading.letter == TABLE and reading.score > 0.75]
            if tables:
                return str(tables[0].payload)
            combined = [
                one.payload.table
                for one in span.readings[:2]
                if isinstance(one.payload, Field) and self._says_table(span, one.payload.table)
            ]
            if combined:
                return combined[0]
            if not any(reading.letter in _LISTING for reading in span.readings):
                return None
        return None

    def _follows_name(self, index: int) -> bool:
        """ "course 301" may name a course; "in 2010" is a number."""
        before = self.spans[index - 1] if index else None
        return before is not None and any(reading.letter in (TABLE, COLUMN) for reading in before.readings)

    def _named_before(self, index: int, table: str) -> bool:
        """ "the customer's name"."""
        before = self.spans[index - 1] if index else None
        return before is not None and any(
            reading.letter == TABLE and reading.payload == table for reading in before.readings
        )

    def _beside_its_column(self, index: int, one: Field | None) -> bool:
        """ "the technology sector"."""
        beside = [self.spans[at] for at in (index - 1, index + 1) if 0 <= at < len(self.spans)]
        return any(other.payload == one and other.score >= 0.9 for span in beside for other in span.readings)

    def _denies(self, index: int, one: Field | None) -> bool:
        """ "don't want marketing" where a yes/no column says "no marketing"."""
        before = [span.readings[0].letter for span in self.spans[max(0, index - 2) : index]]
        denied = one is not None and raw_words(one.column)[0] in ("no", "not", "without")
        return denied and NOT in before

    def _names_whose(self, index: int, one: Field | None) -> bool:
        """ "AC/DC albums": the name of what the rows after it belong to, rather than a text further down."""
        after = self.spans[index + 1].readings if index + 1 < len(self.spans) else ()
        tables = [str(other.payload) for other in after if other.letter == TABLE and other.score >= 0.95]
        if one is None or not tables or not self.lexicon.is_name(one):
            return False
        return any(
            edge.left == tables[0] and edge.right == one.table
            for edge in self.lexicon.graph.between(tables[0], one.table)
        )

    def _named_exactly(self, index: int) -> bool:
        readings = self.spans[index].readings
        return any(one.score >= 0.93 and one.letter in (COLUMN, TABLE, METRIC) for one in readings)

    def _said_better(self, index: int, reading: Reading) -> float:
        """A synonym yields to what is called just so near by; a stored text to the table that is called so."""
        others = self.spans[index].readings
        if reading.letter == VALUE:
            table = table_of(reading)
            named = any(one.letter == TABLE and one.payload == table and one.score >= 0.95 for one in others)
            measured = any(one.letter == METRIC and one.score >= 0.95 for one in others)
            plain = self.spans[index].text.islower()
            return SYNONYM - ONLY_VALUE if measured and plain else SYNONYM if named else self._made_by(index, reading)
        if (
            reading.letter == TABLE
            and reading.score < 0.99
            and any(one.letter == METRIC and one.score >= 0.99 for one in others)
        ):
            return 2 * SYNONYM
        if reading.letter == COLUMN and any(
            isinstance(one.payload, Mentioned) and one.payload.field == reading.payload for one in others
        ):
            return 2 * SYNONYM  # "active members": the state that is called like its column
        if reading.letter == TABLE and self._is_called_like_its_number(index, reading):
            return 2 * SYNONYM
        if reading.letter == TABLE and reading.score < 0.99:
            if any(one.letter == TABLE and one.score >= 0.99 for one in others):
                return LESS_EXACT
            if any(one.letter == VALUE and one.score >= 0.9 and table_of(one) == reading.payload for one in others):
                return SYNONYM
        if reading.letter == TABLE and reading.score < 0.99:
            said = self._said_exactly(index)
            ours = any(one.letter == COLUMN and one.score >= 0.95 and table_of(one) in said for one in others)
            return SYNONYM if ours and reading.payload not in said else 0.0
        measured = any(one.letter == METRIC and one.score >= max(reading.score, 0.95) for one in others)
        if reading.letter == COLUMN and table_of(reading) not in self.named and measured:
            return 2 * SYNONYM
        if reading.letter != COLUMN or reading.score > 0.9:
            return 0.0
        if any(one.letter == TABLE and one.score >= 0.99 for one in others):
            return SYNONYM
        exact = (one for one in others if one.letter == COLUMN and one.score >= 0.99)
        near = any(self._farness(one.payload.table) > 1.3 * FAR for one in exact if isinstance(one.payload, Field))
        return SYNONYM if near else 0.0

    def _is_called_like_its_number(self, index: int, reading: Reading) -> bool:
        """ "pay" is a number of the table of pay before it is its rows, unless these are counted."""
        numbers = (
            one.payload
            for one in self.spans[index].readings
            if one.letter == COLUMN and one.score >= 0.95 and table_of(one) == reading.payload
        )
        denied = index > 0 and self.spans[index - 1].readings[0].letter == NOT
        return (
            not denied
            and not self._counted(index)
            and any(
                isinstance(one, Field) and self.lexicon.kind(one).is_numeric and not self.lexicon.is_key(one)
                for one in numbers
            )
        )

    def _made_by(self, index: int, reading: Reading) -> float:
        """ "songs by X": what somebody made, not a song that is called X; "by" speaks of people."""
        before = self.spans[index - 1].text.lower() if index else ""
        mine = reading.payload.field if isinstance(reading.payload, Mentioned) else None
        if before not in ("by", "of", "with", "from", "featuring") or mine is None:
            return 0.0
        others = {table_of(one) for one in self.spans[index].readings if one.letter == VALUE} - {mine.table}
        told = self.spans[index - 2].readings if index > 1 else ()
        own = any(one.letter == TABLE and one.payload == mine.table and one.score > 0.75 for one in told)
        people = before == "by" and bool(ASKED_TABLES["who"] & set(stems_of(split_name(mine.table))))
        if not others:
            return 0.0
        return 2 * SYNONYM if own and self.lexicon.is_name(mine) else MADE_BY if people else 0.0

    def _hinted(self, index: int, reading: Reading) -> float:
        """A metric only hinted at yields to a column of the rows it reads: "paid" is what was paid."""
        if not isinstance(reading.payload, Metric) or reading.score >= 0.9:
            return 0.0
        read = self.lexicon.tables_read(reading.payload)
        others = self.spans[index].readings
        beside = any(one.letter == COLUMN and one.score >= reading.score and table_of(one) in read for one in others)
        return SYNONYM if beside else 0.0

    def _said_exactly(self, index: int) -> set[str | None]:
        """Tables that other words name, or a column of theirs, by the very name."""
        return {
            table_of(one)
            for other, span in enumerate(self.spans)
            if other != index
            for one in span.readings[:1]
            if one.letter in (TABLE, COLUMN) and one.score >= 0.99
        }

    def _is_ranked_by(self, index: int, one: Field) -> bool:
        """ "… earn the most?": what is said most of at the end is a number, not the rows that hold it."""
        after = [span.readings[0].letter for span in self.spans[index + 1 : index + 3]]
        return after[:1] == [SUPERLATIVE] and after[1:] in ([], [STOP]) and self.lexicon.kind(one).is_numeric

    def _refers_to_state(self, index: int, one: Field) -> bool:
        """ "customers" is said of accounts whose status is customer, and only by way of it of a key to accounts."""
        referred = self.lexicon.graph.referred(one.table, one.column)
        return referred is not None and any(
            isinstance(other.payload, Mentioned)
            and other.score >= 0.85
            and other.payload.field is not None
            and other.payload.field.table == referred
            for other in self.spans[index].readings
        )

    def _counted(self, index: int) -> bool:
        before = self.spans[index - 1] if index else None
        return before is not None and before.readings[0].letter == COUNT


_NOUNS_TOO = frozenset(("name", "state", "report", "count", "list", "return"))
"""Words that ask for something at the start of a question and are nouns elsewhere."""
_LISTING = frozenset((COLUMN, AND, OF, EACH, "i", "D", "a"))
"""What may stand between a column and the table it belongs to."""
