"""The pieces a question is reduced to: first one node per understood span, then larger ones that the grammar builds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from quaestor.core.catalog import Kind
from quaestor.core.interpreter.joins import multiplies
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned, Reading
from quaestor.core.interpreter.linking import Payload as WordPayload
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.plan import Condition, Expression, Field, Function, Operator, Sort
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import ASKED_TABLES
from quaestor.core.meaning import Metric


@dataclass(frozen=True, slots=True)
class Counted:
    """A condition on how many rows of *table* go with the subject: "more than 5 orders"."""

    table: str
    operator: Operator
    low: float
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Extreme:
    """A superlative: the first *limit* rows, or groups, by *by*; without *by*, by how many rows there are."""

    by: Expression | None
    descending: bool
    limit: int | None = 1
    counted: str | None = None
    """The table whose rows are counted where *by* is None."""
    owner: str | None = None
    """The table whose rows, or the column whose values, it picks where that is not what the question shows."""
    target: Field | None = None
    explicit: bool = False
    """The column was named: "the highest price", not "the dearest"."""
    added: bool = False
    """The most of something that many rows have is the greatest sum: "the most units"."""
    inside: bool = False
    """It picks what the groups are measured for: "per state, for the job with the highest pay"."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """ "for each X": a column, or a table whose rows are the groups."""

    by: Expression | str


@dataclass(frozen=True, slots=True)
class Ordered:
    by: tuple[Sort, ...]
    """Empty: by what is shown."""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Without:
    """Rows of the subject that no row of *table* refers to, under the conditions that follow."""

    table: str
    where: tuple[Condition, ...] = ()
    """Conditions said of the lacking rows themselves: "no jazz tracks"."""


@dataclass(frozen=True, slots=True)
class Filter:
    condition: Condition
    both: tuple[Condition, ...] = ()
    """Two conditions that different rows must meet: "both A and B"."""
    apart: bool = False
    """Several values are set side by side ("in Alaska and Florida"), so it is shown which is which."""


@dataclass(frozen=True, slots=True)
class Limit:
    count: int
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Percent:
    """The next condition's share of all rows is asked."""


@dataclass(frozen=True, slots=True)
class Aggregated:
    """What is shown is aggregated: "… on average"."""

    function: Function


Composite = Aggregated | Counted | Extreme | Grouped | Ordered | Without | Filter | Limit | Percent | Expression


@dataclass(frozen=True, slots=True)
class Node:
    letter: str
    payload: WordPayload | Composite
    start: int
    end: int
    text: str
    score: float = 1.0
    readings: tuple[Reading, ...] = ()
    """Other readings of the same words; a neighbour may prefer one."""

    def as_field(self, wanted: Field) -> Node | None:
        """The same words read as *wanted*, when they can be."""
        for reading in self.readings:
            if reading.payload == wanted:
                return replace(self, letter=reading.letter, payload=wanted, score=reading.score)
        return None

    def values(self) -> Iterator[Mentioned]:
        """The values these words may be, the chosen one first."""
        if isinstance(self.payload, Mentioned):
            yield self.payload
        for reading in self.readings:
            if isinstance(reading.payload, Mentioned) and reading.payload != self.payload:
                yield reading.payload


_COUNTING = {stem(word) for word in ("number", "count", "total")}


@dataclass
class Scope:
    """What the rules may know beside their nodes."""

    lexicon: Lexicon
    today: dt.date
    nodes: tuple[Node, ...]
    people_said: bool = False
    """The question asks how many people."""
    made: list[Node] = field(default_factory=list)
    """What the rules have made so far."""
    dated: Field | None = None
    """The date that a period of the question was taken to be about."""
    notes: list[str] = field(default_factory=list)
    """Assumptions made on the way, in words."""

    def tables(self) -> list[str]:
        """Tables named or whose columns are named, in the order of the question."""
        found: list[str] = []
        for node in self.nodes:
            if isinstance(node.payload, Field):
                found.append(node.payload.table)
            elif node.letter == "t":
                found.append(str(node.payload))
            elif isinstance(node.payload, Mentioned) and node.payload.field is not None:
                found.append(node.payload.field.table)
        return list(dict.fromkeys(found))

    def tables_measured(self) -> list[str]:
        """Tables that metrics of the question read, then those they refer to: the invoice of its lines."""
        metrics = [node.payload for node in self.nodes if isinstance(node.payload, Metric)]
        read = [one for metric in metrics for one in self.lexicon.tables_read(metric)]
        near = [edge.right for one in read for edge in self.lexicon.graph.edges.get(one, ()) if edge.left == one]
        return list(dict.fromkeys([*read, *near]))

    def measurable(self, words: tuple[str, ...], inverted: tuple[str, ...], near: int) -> tuple[Field, bool] | None:
        """The number or date that *words* speak of in the tables in play, and whether its direction is turned round."""
        tables = self._by_nearness(near)
        tables += [one for one in self._between() if one not in tables]
        for candidates, turned in ((words, False), (inverted, True)):
            for word in dict.fromkeys(candidates):
                for table in tables:
                    found = self._numeric_column(table, word)
                    if found is not None:
                        return found, turned
        return None

    def measurable_in(self, table: str, words: tuple[str, ...], inverted: tuple[str, ...]) -> tuple[Field, bool] | None:
        """The same within one table."""
        for candidates, turned in ((words, False), (inverted, True)):
            found = next((one for word in candidates if (one := self._numeric_column(table, word)) is not None), None)
            if found is not None:
                return found, turned
        return None

    def _numeric_column(self, table: str, word: str) -> Field | None:
        wanted = stem(word)
        for column in self.lexicon.table(table).columns:
            kind = column.seen_kind
            one = Field(table, column.name)
            if not (kind.is_numeric or kind.is_temporal or column.kind.is_temporal) or self.lexicon.is_key(one):
                continue
            if wanted in {stem(part) for part in split_name(column.name)}:
                return one
        called = [naming.target for naming in self.lexicon.by_phrase.get((wanted,), ()) if naming.weight >= 0.9]
        return next(
            (one for one in called if isinstance(one, Field) and one.table == table and self._counts(one)), None
        )

    def _counts(self, one: Field) -> bool:
        return self.lexicon.kind(one).is_numeric and not self.lexicon.is_key(one)

    def referred(self, node: Node) -> str | None:
        """The table whose rows a key names when people say "site" for `site_id`; None where the key itself is meant."""
        one = node.payload
        if not isinstance(one, Field) or {"id", "ids", "code", "codes", "number", "key"} & set(
            node.text.lower().split()
        ):
            return None
        words = self.lexicon.words(one)
        if not (self.lexicon.kind(one).is_numeric or words[-1] in ("id", "code", "key", "ref")):
            return None
        return self.lexicon.graph.referred(one.table, one.column)

    def people(self) -> str | None:
        """The table whose rows are people and refer to a table in play."""
        for table in self.lexicon.catalog.tables:
            own = {stem(word) for word in split_name(table.name)}
            near = {edge.right for edge in self.lexicon.graph.edges.get(table.key, ()) if edge.left == table.key}
            if own & ASKED_TABLES["who"] and (not self.tables() or near & set(self.tables())):
                return table.key
        return None

    def adds_up(self, one: Field) -> bool:
        """Whether its values are numbers of things."""
        return self.lexicon.kind(one) is Kind.INTEGER and not self.lexicon.is_key(one)

    def counting_column(self, table: str) -> Field | None:
        """A column of another table in play that keeps how many rows of *table* there are: `number_of_hosts`."""
        counted = {stem(word) for word in split_name(self.lexicon.table(table).name)}
        for other in self.tables():
            for column in self.lexicon.table(other).columns:
                words = [stem(word) for word in split_name(column.name)]
                named = counted <= set(words) and len(words) > len(counted)
                if (
                    named
                    and column.seen_kind.is_numeric
                    and _COUNTING & set(words)
                    and not self.lexicon.is_key(Field(other, column.name))
                ):
                    return Field(other, column.name)
        return None

    def _by_nearness(self, near: int) -> list[str]:
        tables: dict[str, int] = {}
        for node in self.nodes:
            payload = node.payload
            key = payload.table if isinstance(payload, Field) else str(payload) if node.letter == "t" else None
            if key is not None:
                tables[key] = min(tables.get(key, 999), abs(node.start - near) + (3 if node.start > near else 0))
        return sorted(tables, key=lambda key: tables[key])

    def _between(self) -> list[str]:
        """The tables over which those in play hang together: pay connects an occupation and a state."""
        tables = self.tables()
        steps = self.lexicon.graph.connect(tables) if len(tables) > 1 else None
        return [step.table for step in steps or () if step.table not in tables]

    def fans_out(self, start: str, others: list[str]) -> bool:
        """Whether joining *others* may repeat rows of *start*."""
        steps = self.lexicon.graph.connect([start, *others])
        return steps is not None and multiplies(start, steps)
