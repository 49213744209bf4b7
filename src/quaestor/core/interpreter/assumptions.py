"""What a plan takes for granted where the question could fairly mean something else: which date, which measure, whose.

Each choice is told, and an answer that rests on one is never given as if nothing else could have been meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.names import plural
from quaestor.core.interpreter.nodes import Node
from quaestor.core.interpreter.plan import (
    Bucket,
    Comparison,
    Expression,
    Field,
    Function,
    Inner,
    Measure,
    MetricUse,
    Plan,
    Range,
    Unit,
    fields_of,
    tables_of,
)
from quaestor.core.interpreter.stored_words import is_flag, tells_state
from quaestor.core.interpreter.vocabulary import words_of
from quaestor.core.wording import listed, plainly

MOST_BELIEVED = 0.79
"""How far a reading is believed that chose silently: less than what sounds certain."""
NAMED = 0.85
"""From here on a word names a column, if it is called otherwise in the first place."""
MOST_NAMED = 3
"""Other choices that are named at most."""


def silent_choices(plan: Plan, nodes: Sequence[Node], lexicon: Lexicon) -> tuple[str, ...]:
    """What *plan* chose among several things that *nodes* leave open, in words."""
    chosen = _Choices(plan, nodes, lexicon)
    told = (
        *chosen.dates(),
        *chosen.months(),
        *chosen.measures(),
        *chosen.owners(),
        *chosen.values(),
        *chosen.averages(),
        *chosen.numbers(),
        *chosen.texts(),
    )
    return tuple(dict.fromkeys(told))


def all_counted(plan: Plan, nodes: Sequence[Node], lexicon: Lexicon) -> tuple[str, ...]:
    """That rows of every state are among those counted. Worth a word, but "how many orders" means all of them: no doubt
    comes of it, and no model is asked for it."""
    return tuple(_Choices(plan, nodes, lexicon).states())


class _Choices:
    def __init__(self, plan: Plan, nodes: Sequence[Node], lexicon: Lexicon) -> None:
        self.plan, self.nodes, self.lexicon = plan, nodes, lexicon
        self.named = {
            reading.payload
            for node in nodes
            for reading in node.readings
            if isinstance(reading.payload, Field) and reading.score >= 0.9
        }
        self.tables = {str(node.payload) for node in nodes if node.letter == "t"}

    def dates(self) -> Iterator[str]:
        """ "in 2025", "per month": by one of several dates, none of which was named."""
        cut = [one.of for one in (*self.plan.show, *self.plan.group) if isinstance(one, Bucket)]
        held = [one for condition in self.plan.where for one in fields_of(condition)]
        for one in dict.fromkeys((*held, *cut)):
            if one in self.named or one in self.lexicon.named_conditions or not on.holds_dates(one, self.lexicon):
                continue
            others = [each for each in self._columns(one.table) if each != one and self._is_event(each)]
            if others:
                yield f"the time is that of {self._called(one)}; there is also {self._listed(others)}"

    def months(self) -> Iterator[str]:
        """ "in May": of every year."""
        for condition in self.plan.where:
            match condition:
                case Comparison(Bucket(Unit.CALENDAR_MONTH)) | Range(Bucket(Unit.CALENDAR_MONTH)):
                    yield "this month of every year, since none was named"
                case _:
                    continue

    def measures(self) -> Iterator[str]:
        """ "the biggest", "the top five": by a number that was not named."""
        yield from self._ranking_dates()
        general = any(_is_general(node) for node in self.nodes)
        for by in self._ranked_by() if general else ():
            match by:
                case Measure(function=Function.COUNT, rows_of=table) if table is not None:
                    if table not in self.tables or table == self.plan.tables[0]:
                        yield f"ranked by the number of {self._rows(table)}"
                case Measure(function=Function.COUNT):
                    yield "ranked by how often it occurs"
                case Field() | Measure() if not on.holds_dates(next(fields_of(by)), self.lexicon):
                    yield from self._other_numbers(next(fields_of(by)))
                case _:
                    continue

    def _ranking_dates(self) -> Iterator[str]:
        """ "the last order": by one of its dates."""
        for one in self._ranked_by():
            if not isinstance(one, Field) or one in self.named or not on.holds_dates(one, self.lexicon):
                continue
            others = [each for each in self._columns(one.table) if each != one and self._is_event(each)]
            if others:
                yield f"ranked by {self._called(one)}; there is also {self._listed(others)}"

    def _ranked_by(self) -> list[Expression]:
        picked = [one.by for one in self.plan.order if self.plan.limit is not None][:1]
        picked += [one.left for one in self.plan.where if isinstance(one, Comparison) and isinstance(one.right, Inner)]
        alone = self.plan.show[0] if len(self.plan.show) == 1 else None
        if isinstance(alone, Measure) and alone.function in (Function.MINIMUM, Function.MAXIMUM):
            picked.append(alone)
        return picked

    def _other_numbers(self, one: Field) -> Iterator[str]:
        if one in self.named:
            return
        others = [each for each in self._columns(one.table) if each != one and self._is_number(each)]
        also = f"; there is also {self._listed(others)}" if others else ""
        yield f"ranked by {self._called(one)}{also}"

    def owners(self) -> Iterator[str]:
        """ "region" where the customer has one and the seller, too."""
        parts = (*self.plan.show, *self.plan.group, *self.plan.where)
        read = {one for part in parts for one in fields_of(part)}
        for node in self.nodes:
            one = node.payload
            if not isinstance(one, Field) or one not in read or one.table in self.tables or self.lexicon.is_key(one):
                continue
            same = [
                reading.payload
                for reading in node.readings
                if isinstance(reading.payload, Field)
                and reading.payload.table != one.table
                and reading.payload.column.lower() == one.column.lower()
                and reading.score >= min(node.score, NAMED)
                and self._is_near(reading.payload.table)
            ]
            if same and len(self.plan.tables) + len(read) > 1:
                whose = listed([self._rows(each.table) for each in same[:MOST_NAMED]])
                yield f"{plainly(one.column)} is that of {self._rows(one.table)}; {whose} have one, too"

    def values(self) -> Iterator[str]:
        """ "Frank": the first name of a customer, though an employee or another customer is called so, too."""
        held = {one for condition in self.plan.where for one in fields_of(condition)}
        for node in self.nodes:
            mine = node.payload.field if isinstance(node.payload, Mentioned) else None
            if mine is None or mine not in held or mine in self.lexicon.named_conditions:
                continue
            others = [
                each.field
                for reading in node.readings
                if isinstance(each := reading.payload, Mentioned)
                and reading.score >= node.score - 0.02
                and each.field is not None
                and each.field != mine
            ]
            beside = mine in self.named or mine.table in self.tables
            if others and not beside:
                also = self._listed(list(dict.fromkeys(others)))
                yield f"“{node.text}” is taken as {self._called(mine)}; it also stands in {also}"

    def states(self) -> Iterator[str]:
        """ "how many products do we have": whether they are still sold or not."""
        alone = self.plan.show[0] if len(self.plan.show) == 1 else None
        if not isinstance(alone, Measure) or alone.function is not Function.COUNT or self.plan.group:
            return
        table = alone.rows_of or (alone.of.table if alone.of else None)
        said = {one for condition in self.plan.where for one in fields_of(condition)}
        said |= {each for one in said if (term := self.lexicon.named_conditions.get(one)) for each in term.columns}
        if table is None or any(self._tells_state(one) for one in said if one.table == table):
            return
        for one in self._columns(table):
            if self._is_state(one):
                yield f"all {self._rows(table)} count, whatever their {plainly(one.column)}"
                return

    def _tells_state(self, one: Field) -> bool:
        column = self.lexicon.column(one)
        return (column is not None and is_flag(column)) or self._is_state(one)

    def _is_state(self, one: Field) -> bool:
        column = self.lexicon.column(one)
        state = column is not None and tells_state(column)
        return state or any(self._is_one_kind(node, one) for node in self.nodes)

    def _is_one_kind(self, node: Node, one: Field) -> bool:
        """ "states", where a column says which of them are states and which are territories."""
        held = (reading.payload for reading in node.readings if reading.score >= 0.85)
        kinds = any(isinstance(each, Mentioned) and each.field == one for each in held)
        return kinds and node.payload == one.table

    def texts(self) -> Iterator[str]:
        """ "temperature" where air and water have one each."""
        held = {one for condition in self.plan.where for one in fields_of(condition)}
        for node in self.nodes:
            mine = node.payload
            if not isinstance(mine, Mentioned) or mine.field not in held or node.score >= 0.9:
                continue
            others = [
                one.value
                for reading in node.readings
                if isinstance(one := reading.payload, Mentioned) and one.field == mine.field
            ]
            others = [f"“{one}”" for one in dict.fromkeys(others) if one != mine.value]
            if others:
                yield f"“{node.text}” is taken as “{mine.value}”; there is also {listed(others[:MOST_NAMED])}"

    def numbers(self) -> Iterator[str]:
        """ "average deals": of a number that nobody named."""
        for one in self.plan.show:
            of = one.of if isinstance(one, Measure) and one.function is not Function.COUNT else None
            if of is not None and of not in self.named and not on.holds_dates(of, self.lexicon):
                yield f"the number is {self._called(of)}"

    def averages(self) -> Iterator[str]:
        """ "average number of orders per customer": those without any are not among them."""
        for one in self.plan.show:
            if isinstance(one, MetricUse) and one.expression.startswith("COUNT(") and "DISTINCT" in one.expression:
                yield "those that have none are left out of the average"

    def _columns(self, table: str) -> list[Field]:
        return [Field(table, column.name) for column in self.lexicon.table(table).columns]

    def _is_event(self, one: Field) -> bool:
        words = set(self.lexicon.words(one))
        return on.holds_dates(one, self.lexicon) and not words & {"birth", "born", "dob", "update", "updated"}

    def _is_number(self, one: Field) -> bool:
        return self.lexicon.kind(one).is_numeric and not self.lexicon.is_key(one)

    def _is_near(self, table: str) -> bool:
        """Whether rows of the plan refer to rows of *table*."""
        edges = self.lexicon.graph.edges.get(table, ())
        return any(edge.right == table and edge.left in tables_of(self.plan) for edge in edges)

    def _called(self, one: Field) -> str:
        return f"{plainly(one.column)} of {self._rows(one.table)}"

    def _listed(self, fields: Sequence[Field]) -> str:
        tables = {one.table for one in fields}
        names = [plainly(one.column) if len(tables) == 1 else self._called(one) for one in fields[:MOST_NAMED]]
        return listed(names)

    def _rows(self, table: str) -> str:
        return plural(plainly(self.lexicon.table(table).name))


def _is_general(node: Node) -> bool:
    """Superlatives that many numbers of a thing have: the biggest may be so by its price, its weight or its sales."""
    cue = node.payload
    return isinstance(cue, Cue) and (node.letter == "p" or (node.letter == "s" and cue.text.split()[-1] in _GENERAL))


_GENERAL = words_of(
    "biggest largest smallest greatest best worst highest lowest longest shortest top most popular common selling"
)
