"""What a question wants, read from its reduced nodes from left to right, before anything is decided about SQL.

What is named before the first condition is shown; what is named after it only takes part.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.measure_rules import units_of
from quaestor.core.interpreter.nodes import (
    Aggregated,
    Counted,
    Extreme,
    Filter,
    Grouped,
    Limit,
    Node,
    Ordered,
    Scope,
    Without,
)  # fmt: skip
from quaestor.core.interpreter.plan import Condition, Expression, Field, Function, Measure, MetricUse, fields_of
from quaestor.core.interpreter.vocabulary import ASKED_BY


@dataclass
class Intent:
    """Filled from left to right; `assembly` completes it to a plan."""

    show: list[Expression] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    counted: list[Counted] = field(default_factory=list)
    having: list[Condition] = field(default_factory=list)
    groups: list[Expression | str] = field(default_factory=list)
    extremes: list[Extreme] = field(default_factory=list)
    without: list[Without] = field(default_factory=list)
    ordered: Ordered | None = None
    limit: Limit | None = None
    distinct: bool = False
    everything: bool = False
    """All columns are asked for."""
    aggregated: Function | None = None
    """How what is shown is aggregated, said apart from it: "on average"."""
    names_asked: bool = False
    """Names were asked for by that word: "the names of …"; then nothing is shown beside them."""
    percent: bool = False
    spread: bool = False
    """The share of each group in the whole is asked: "what share comes from each region"."""
    shared: list[Condition] = field(default_factory=list)
    """Conditions said to hold ("are active"): whose share is asked where others only say of what."""
    subject: str | None = None
    """The table whose rows the question is about."""
    asked_besides: bool = False
    """The question word comes after something named: "the longest track and how long it is" asks for both."""
    asked_by: str | None = None
    """ "when", "where", "how old": a question word that some column answers."""


def read_intent(nodes: tuple[Node, ...], scope: Scope) -> Intent:
    reader = _Reader(nodes, scope)
    for index, node in enumerate(nodes):
        handler = _HANDLERS.get(node.letter)
        if handler is not None:
            handler(reader, index, node)
    _settle_subject(reader.intent)
    return reader.intent


SAID_OUTRIGHT = 0.9
"""Below it a metric is only hinted at: "how many songs do you sell" asks for no revenue."""


class _Reader:
    def __init__(self, nodes: tuple[Node, ...], scope: Scope) -> None:
        self.nodes, self.scope, self.intent = nodes, scope, Intent()
        self.showing = True
        """Whether a column named here is to be shown."""
        self.named = False
        """Whether anything of the data has been named yet."""
        self.last: str | None = None
        """The table named last, itself or by a column."""

    def ask(self, index: int, node: Node) -> None:
        self.showing = True
        word = node.text.lower()
        if self.intent.asked_by is None and word in ASKED_BY:
            self.intent.asked_by = word
            self.intent.asked_besides = self.named and self._letter(index - 1) == "&"

    def marker(self, index: int, node: Node) -> None:
        """ "who", "with": a condition begins, unless a measure follows ("with the number of orders")."""
        if self._lists_more(index):
            named = self.intent.subject or self.intent.tables[0]
            if not self.intent.show:
                self.intent.show += self.scope.lexicon.names_of(named)
            for node in self.nodes[index + 1 :]:
                if node.letter == "t":
                    self.intent.show += self.scope.lexicon.names_of(str(node.payload))
            self.showing = True
            return
        self.showing = self.showing and (not self.named or self._letter(index + 1) == "M")

    def _lists_more(self, index: int) -> bool:
        """ "products with their prices": columns to show, since nothing is said that they have to be."""
        rest = "".join(node.letter for node in self.nodes[index:])
        if not re.match(r"w[ct](?:&[ct])*&?(?=[;RGT]|$)", rest) or self.nodes[index].text.lower() != "with":
            return False
        before, after = self._letter(index - 1), self.nodes[index + 1]
        several = after.start > self.nodes[index].end or after.text.lower().endswith("s")
        owned = after.letter == "c" and several and before in ("t", "F")
        return bool(self.intent.tables) and (owned or before == "&")

    def have(self, index: int, node: Node) -> None:
        self.showing = self.showing and not self.named

    def column(self, index: int, node: Node) -> None:
        column = cast(Field, node.payload)
        if self._is_measured(index, column):
            return
        said = set(node.text.lower().split())
        self.intent.names_asked = self.intent.names_asked or bool(said & {"name", "names", "title", "titles"})
        referred = self.scope.referred(node)
        before = self._letter(index - 1)
        if referred is not None and (before == "M" or (before == "i" and self.intent.show)):
            self.intent.tables.append(referred if before == "i" else column.table)
            self._name(referred if before == "i" else column.table)
            return
        if referred is not None and self.showing and not self._is_domain(index):
            self.intent.show += self.scope.lexicon.names_of(referred)
            self._name(referred)
            return
        if self.showing and not self._is_domain(index):
            self.intent.show += _whole_name(column, node, self.scope)
        else:
            self.intent.tables.append(column.table)
        self._name(column.table)

    def _is_measured(self, index: int, column: Field) -> bool:
        """ "how many people are employed": a number that the measure before it already adds up, or ought to."""
        last = self.intent.show[-1] if self.intent.show else None
        if isinstance(last, MetricUse):
            return self._letter(index - 1) == "M" and column.column.lower() in last.expression.lower()
        if not isinstance(last, Measure) or self._letter(index - 1) != "=":
            return False
        if last.of is None and _is_verb(self.nodes[index].text) and self.scope.adds_up(column):
            self.intent.show[-1] = Measure(Function.SUM, column)
            self.intent.subject = column.table
            return True
        return last.of == column

    def measure(self, index: int, node: Node) -> None:
        measure = cast(Expression, node.payload)
        counted = any(isinstance(one, Measure) for one in self.intent.show)
        if isinstance(measure, MetricUse) and counted and node.score < SAID_OUTRIGHT:
            if measure.tables and node.text.lower() in _SOLD:
                self.intent.show = [one for one in self.intent.show if not isinstance(one, Measure)]
                self.intent.show.append(units_of(measure.tables[0], self.scope))
            return
        if isinstance(measure, Measure) and self.intent.counted and not self.intent.show:
            self._show_counted(measure)
            return
        self.intent.show.append(measure)
        self.named = True
        if isinstance(measure, MetricUse) and measure.tables:
            self.intent.subject = self.intent.subject or measure.tables[0]
        if isinstance(measure, Measure):
            self.intent.tables += [measure.rows_of] if measure.rows_of else []
            self.intent.subject = self.intent.subject or measure.rows_of or (measure.of.table if measure.of else None)

    def _show_counted(self, measure: Measure) -> None:
        """ "suppliers with more than 3 products, and how many each": who they are, and how many."""
        subject = self.intent.tables[0] if self.intent.tables else self.intent.subject
        counted = self.intent.counted[0].table
        if subject is None or measure.function is not Function.COUNT or measure.rows_of not in (None, counted, subject):
            self.intent.show.append(measure)
            return
        self.intent.show += [*self.scope.lexicon.names_of(subject), Measure(Function.COUNT, rows_of=counted)]

    def table(self, index: int, node: Node) -> None:
        key = str(node.payload)
        self.intent.tables.append(key)
        if (
            self.intent.extremes
            and not self.intent.show
            and self._letter(index + 1) == "&"
            and self._letter(index + 2) == "c"
        ):
            self.intent.show += self.scope.lexicon.names_of(key)
        self.showing = self.showing and self._list_goes_on(index)
        self._name(key)

    def filter(self, index: int, node: Node) -> None:
        self.named = True
        self.showing = self.showing and not self.intent.show
        given = cast(Filter, node.payload)
        if _VERSUS & set(node.text.lower().replace(".", "").split()):
            self.intent.asked_by = "compare"
        if self._letter(index - 1) in ("w", "h") or node.text.lower().startswith(_COPULAS):
            self.intent.shared.append(given.condition)
        self.intent.filters.append(given)

    def counted(self, index: int, node: Node) -> None:
        if isinstance(node.payload, Counted):
            self.intent.counted.append(node.payload)
        else:
            self.intent.having.append(cast(Filter, node.payload).condition)

    def extreme(self, index: int, node: Node) -> None:
        extreme = replace(cast(Extreme, node.payload), owner=self._owner(index))
        if self._asks_for_value(extreme) and isinstance(extreme.by, Field):
            self.intent.show.append(Measure(extreme_function(extreme), extreme.by))
            self.intent.subject = self.intent.subject or extreme.by.table
            return
        following = self.nodes[index + 1] if self._letter(index + 1) == "t" else None
        if following is not None and isinstance(extreme.by, Field) and extreme.by.table == following.payload:
            extreme = replace(extreme, owner=extreme.by.table)
        if extreme.by in self.intent.show and self.intent.tables:
            self.intent.show.remove(extreme.by)
            extreme = replace(extreme, owner=None)
        if self.intent.groups and self.intent.show and self._in_clause(index):
            extreme = replace(extreme, inside=self.last is not None)
        common = extreme.by is None and extreme.counted is None
        if common and self.intent.show and self._letter(index + 1) == "c":
            extreme = replace(extreme, target=cast(Field, self.nodes[index + 1].payload))
            self.showing = False
        self.intent.extremes.append(extreme)

    def _owner(self, index: int) -> str | None:
        """The table named last; in "which category of products …" the category."""
        tables = [at for at in range(index) if self.nodes[at].letter == "t"]
        if len(tables) == 2 and self._letter(tables[1] - 1) == "f" and tables[1] - tables[0] == 2:
            between = {one.letter for one in self.nodes[tables[1] + 1 : index]}
            return self.last if between & set("wF") else str(self.nodes[tables[0]].payload)
        return self.last

    def group(self, index: int, node: Node) -> None:
        self.intent.spread = self.intent.percent
        by = cast(Grouped, node.payload).by
        referred = self.scope.referred(replace(node, payload=by)) if isinstance(by, Field) else None
        self.intent.groups.append(referred or by)

    def order(self, index: int, node: Node) -> None:
        self.intent.ordered = cast(Ordered, node.payload)
        self.showing = False

    def without(self, index: int, node: Node) -> None:
        self.named = True
        self.intent.without.append(cast(Without, node.payload))

    def limit(self, index: int, node: Node) -> None:
        self.intent.limit = cast(Limit, node.payload)

    def distinct(self, index: int, node: Node) -> None:
        self.intent.distinct = self.intent.distinct or not self.named

    def everything(self, index: int, node: Node) -> None:
        self.intent.everything = True

    def aggregated(self, index: int, node: Node) -> None:
        self.intent.aggregated = cast(Aggregated, node.payload).function

    def percent(self, index: int, node: Node) -> None:
        self.intent.percent = True

    def _letter(self, index: int) -> str:
        return self.nodes[index].letter if 0 <= index < len(self.nodes) else ""

    def _in_clause(self, index: int) -> bool:
        """Right after "with", "that", or a verb after them."""
        before = self._letter(index - 1)
        return before == "w" or (before == "c" and self._letter(index - 2) == "w")

    def _name(self, table: str) -> None:
        self.named = True
        self.last = table
        self.intent.subject = self.intent.subject or table

    def _is_domain(self, index: int) -> bool:
        """What a measure is taken over is not shown: "the maximum price across all shops", "how many were created"."""
        last = self.intent.show[-1] if self.intent.show else None
        if _is_verb(self.nodes[index].text) and "&" not in (self._letter(index - 1), self._letter(index + 1)):
            return on.holds_dates(cast(Field, self.nodes[index].payload), self.scope.lexicon)
        return isinstance(last, Measure) and self._letter(index - 1) in ("i", "f")

    def _list_goes_on(self, index: int) -> bool:
        """After a table, a list of what to show goes on only with "and" or a word right beside it."""
        after = self.nodes[index + 1] if index + 1 < len(self.nodes) else None
        return after is None or after.letter in "&;q" or (after.letter != "=" and after.start == self.nodes[index].end)

    def _asks_for_value(self, extreme: Extreme) -> bool:
        """ "what is the highest price": the price itself, not what has it."""
        person = self.intent.asked_by == "who"
        return extreme.explicit and self.showing and not self.named and extreme.limit == 1 and not person


_HANDLERS: dict[str, Callable[[_Reader, int, Node], None]] = {
    "q": _Reader.ask, "w": _Reader.marker, "h": _Reader.have, "c": _Reader.column, "M": _Reader.measure,
    "t": _Reader.table, "F": _Reader.filter, "H": _Reader.counted, "S": _Reader.extreme, "G": _Reader.group,
    "R": _Reader.order, "W": _Reader.without, "T": _Reader.limit, "D": _Reader.distinct, "A": _Reader.everything,
    "Q": _Reader.percent, "V": _Reader.aggregated,
}  # fmt: skip


_SOLD = {"sold", "bought", "ordered", "purchased"}
_VERSUS = {"vs", "versus", "compared"}
_COPULAS = ("is ", "are ", "was ", "were ", "have ", "has ")


def _is_verb(text: str) -> bool:
    """ "created", "born": what happened on a date, rather than the date."""
    return text.lower() in _VERBS or (text.lower().endswith("ed") and " " not in text)


_VERBS = frozenset(("born", "built", "made", "sold", "bought", "sent", "began", "begun", "started", "paid", "held"))


def extreme_function(one: Extreme) -> Function:
    return Function.MAXIMUM if one.descending else Function.MINIMUM


_PARTS_OF_NAMES = {"first", "last", "surname", "family", "given", "middle"}


def _whole_name(column: Field, node: Node, scope: Scope) -> list[Field]:
    """ "names" of people whose first and last name are kept apart are both."""
    names = scope.lexicon.names_of(column.table)
    said = node.text.lower().split()
    whole = said[-1] in ("name", "names") or set(said) <= {"name", "names", "full", "the", "of"}
    if len(names) > 1 and column in names and whole and not _PARTS_OF_NAMES & set(said):
        return list(names)
    return [column]


def _settle_subject(intent: Intent) -> None:
    """What the question is about: what is shown first, else the table of a group, a superlative, a filter."""
    if intent.show and isinstance(intent.show[0], Field):
        intent.subject = intent.show[0].table
    candidates: list[str | None] = [intent.subject]
    candidates += [by if isinstance(by, str) else next(fields_of(by)).table for by in intent.groups]
    candidates += [one.counted or next((each.table for each in fields_of(one.by)), None) for one in intent.extremes]
    candidates += [one.table for given in intent.filters for one in fields_of(given.condition)]
    candidates += [one.table for one in intent.without]
    candidates += [one.table for one in intent.counted]
    intent.subject = next((one for one in candidates if one is not None), None)
