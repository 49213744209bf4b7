"""From the reduced nodes of a question to a plan: what is shown, of which rows, in which groups and order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.joins import multiplies
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.nodes import (
    Counted,
    Extreme,
    Filter,
    Grouped,
    Limit,
    Node,
    Ordered,
    Scope,
    Without,
)
from quaestor.core.interpreter.plan import (
    Among,
    Bucket,
    Combination,
    Comparison,
    Condition,
    Constant,
    Expression,
    Field,
    Function,
    Inner,
    Measure,
    MetricUse,
    Operator,
    Plan,
    Range,
    SetOperator,
    Share,
    Sort,
    fields_of,
    tables_of,
)
from quaestor.core.interpreter.vocabulary import ASKED_BY


@dataclass
class Intent:
    """What has been understood so far; filled from left to right, then completed."""

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
    percent: bool = False
    subject: str | None = None
    asked_by: str | None = None


def assemble(nodes: Iterable[Node], scope: Scope) -> Plan | None:
    """The plan *nodes* describe; None where they name nothing to show."""
    intent = _collect(tuple(nodes), scope)
    if not _settle_subject(intent, scope):
        return None
    return _Assembler(intent, scope.lexicon).plan()


def _collect(nodes: tuple[Node, ...], scope: Scope) -> Intent:
    intent, showing, named = Intent(), True, False
    last: str | None = None
    for index, node in enumerate(nodes):
        payload = node.payload
        match node.letter:
            case "q":
                showing = True
                intent.asked_by = intent.asked_by or _question_word(node)
            case "w":
                showing = showing and (not named or _measure_follows(nodes, index))
            case "h":
                showing = showing and not named
            case "c":
                domain = (
                    index > 0
                    and nodes[index - 1].letter in "if"
                    and bool(intent.show)
                    and isinstance(intent.show[-1], Measure)
                )
                named = True
                if showing and not domain:
                    intent.show += _whole_name(cast(Field, payload), node, scope)
                else:
                    intent.tables.append(cast(Field, payload).table)
                last = cast(Field, payload).table
                intent.subject = intent.subject or cast(Field, payload).table
            case "M":
                named = True
                intent.show.append(cast(Expression, payload))
                if isinstance(payload, Measure):
                    intent.tables += [payload.rows_of] if payload.rows_of else []
                    intent.subject = intent.subject or payload.rows_of or (payload.of.table if payload.of else None)
            case "t":
                named = True
                intent.tables.append(str(payload))
                intent.subject = intent.subject or str(payload)
                showing = showing and _goes_on(nodes, index)
                last = str(payload)
            case "F":
                named = True
                showing = showing and not intent.show
                intent.filters.append(cast(Filter, payload))
            case "H":
                if isinstance(payload, Counted):
                    intent.counted.append(payload)
                else:
                    intent.having.append(cast(Filter, payload).condition)
            case "S":
                extreme = replace(cast(Extreme, payload), owner=last)
                if extreme.explicit and showing and not named and isinstance(extreme.by, Field) and extreme.limit == 1:
                    intent.show.append(
                        Measure(Function.MAXIMUM if extreme.descending else Function.MINIMUM, extreme.by)
                    )
                    intent.subject = intent.subject or extreme.by.table
                    continue
                after = nodes[index + 1] if index + 1 < len(nodes) else None
                if (
                    extreme.by is None
                    and extreme.counted is None
                    and intent.show
                    and after is not None
                    and after.letter == "c"
                ):
                    extreme = replace(extreme, target=cast(Field, after.payload))
                    showing = False
                intent.extremes.append(extreme)
            case "G":
                intent.groups.append(cast(Grouped, payload).by)
            case "R":
                intent.ordered = cast(Ordered, payload)
                showing = False
            case "W":
                named = True
                intent.without.append(cast(Without, payload))
            case "l":
                intent.limit = cast(Limit, payload)
            case "D":
                intent.distinct = intent.distinct or not named
            case "A":
                intent.everything = True
            case "Q":
                intent.percent = True
    return intent


def _question_word(node: Node) -> str | None:
    words = node.text.lower()
    return words if words in ASKED_BY else None


def _measure_follows(nodes: tuple[Node, ...], index: int) -> bool:
    return index + 1 < len(nodes) and nodes[index + 1].letter == "M"


def _whole_name(field: Field, node: Node, scope: Scope) -> list[Field]:
    """ "names" of people whose first and last name are kept apart are both."""
    names = scope.lexicon.names_of(field.table)
    plain = {"name", "names", "full"} >= set(node.text.lower().split()) - {"the", "of"} or node.text.lower().endswith(
        ("name", "names")
    )
    said = set(node.text.lower().split())
    if (
        len(names) > 1
        and field in names
        and plain
        and not said & {"first", "last", "surname", "family", "given", "middle"}
    ):
        return list(names)
    return [field]


def _goes_on(nodes: tuple[Node, ...], index: int) -> bool:
    """After a table, a list of what to show goes on only with "and" or a word right beside it."""
    if index + 1 >= len(nodes):
        return True
    after = nodes[index + 1]
    return after.letter in "&;q" or after.start == nodes[index].end


def _settle_subject(intent: Intent, scope: Scope) -> bool:
    """What the question is about: the first thing named, else the table of a group, a filter, a superlative."""
    if intent.show and isinstance(intent.show[0], Field):
        intent.subject = intent.show[0].table
    candidates: list[str | None] = [intent.subject]
    candidates += [by if isinstance(by, str) else next(fields_of(by)).table for by in intent.groups]
    candidates += [one.counted or next((each.table for each in fields_of(one.by)), None) for one in intent.extremes]
    candidates += [one.table for filter_ in intent.filters for one in fields_of(filter_.condition)]
    candidates += [one.table for one in intent.without]
    candidates += [one.table for one in intent.counted]
    intent.subject = next((one for one in candidates if one is not None), None)
    shown = bool(intent.show) or intent.subject is not None
    return shown and intent.subject is not None


class _Assembler:
    def __init__(self, intent: Intent, lexicon: Lexicon) -> None:
        self.intent, self.lexicon = intent, lexicon
        assert intent.subject is not None
        self.subject = intent.subject
        self.where: list[Condition] = []
        self.having: list[Condition] = list(intent.having)
        self.order: list[Sort] = []
        self.group: list[Expression] = []
        self.limit: int | None = None
        self.tables: list[str] = []
        self.combined: tuple[Condition, ...] = ()

    def plan(self) -> Plan | None:
        intent = self.intent
        self.tables = [self.subject, *intent.tables]
        self._filter()
        self._show_something()
        self._group()
        self._having()
        self._without()
        self._rank()
        self._sort()
        return self._finish()

    # each step reads the intent and adds to the plan

    def _filter(self) -> None:
        for one in self.intent.filters:
            if one.both:
                self.combined = one.both
                continue
            condition = one.condition
            target = next(fields_of(condition), None)
            negative = _is_negative(condition)
            if target is not None and negative and self._many(target.table):
                self.where.append(self._none_of(target.table, (on.negate(condition),)))
            else:
                self.where.append(condition)

    def _many(self, table: str) -> bool:
        if table == self.subject:
            return False
        steps = self.lexicon.graph.path(self.subject, (table,))
        return steps is not None and any(step.edge.multiplies(step.edge.other(step.table)) for step in steps)

    def _none_of(self, table: str, where: tuple[Condition, ...]) -> Condition:
        """No row of *table* under *where* goes with the subject's row."""
        steps = self.lexicon.graph.path(self.subject, (table,))
        assert steps
        first = steps[0]
        left = Field(self.subject, first.edge.columns_of(self.subject)[0])
        shown = Field(first.table, first.edge.columns_of(first.table)[0])
        return Among(left, Plan(tables=(first.table, table), show=(shown,), where=where), negated=True)

    def _show_something(self) -> None:
        intent = self.intent
        if intent.percent and self.where:
            intent.show = [Share(tuple(self.where))]
            self.where = []
            return
        if intent.everything and not any(isinstance(one, Measure) for one in intent.show):
            intent.show = [Field(self.subject, column.name) for column in self.lexicon.table(self.subject).columns]
        if intent.show:
            return
        if intent.groups and not intent.extremes:
            return
        asked = self._asked_column()
        intent.show = list(asked or self.lexicon.names_of(self.subject))

    def _asked_column(self) -> tuple[Field, ...]:
        """ "when", "where", "how old": the column that answers such a word."""
        for word in ASKED_BY.get(self.intent.asked_by or "", ()):
            for column in self.lexicon.table(self.subject).columns:
                one = Field(self.subject, column.name)
                if word in self.lexicon.words(one) and word != "name":
                    return (one,)
        return ()

    def _group(self) -> None:
        intent = self.intent
        measured = any(not isinstance(one, Field | Bucket) for one in intent.show) or bool(intent.having)
        for by in intent.groups:
            if isinstance(by, str):
                self._group_by_table(by, measured)
            elif measured:
                self.group.append(by)
                if by not in intent.show:
                    intent.show.insert(0, by)
            elif by not in intent.show:
                intent.show.insert(0, by)
        plain = [one for one in intent.show if isinstance(one, Field | Bucket)]
        if measured and plain and not self.group:
            self.group = list(plain)
            self._group_by_key(plain)

    def _group_by_table(self, table: str, measured: bool) -> None:
        intent = self.intent
        self.tables.append(table)
        if not measured:
            if not any(isinstance(one, Field) and one.table == table for one in intent.show):
                intent.show[:0] = self.lexicon.names_of(table)
            return
        plain = [one for one in intent.show if isinstance(one, Field) and one.table == table]
        if not plain:
            plain = list(self.lexicon.names_of(table))
            intent.show[:0] = plain
        self.group += plain
        self._group_by_key(plain)

    def _group_by_key(self, shown: list[Expression] | list[Field]) -> None:
        """Rows of an entity are told apart by its key, since two of them may have the same name."""
        tables = {one.table for one in shown if isinstance(one, Field)}
        if len(tables) != 1:
            return
        table = self.lexicon.table(tables.pop())
        names = set(self.lexicon.names_of(table.key))
        if len(table.primary_key) == 1 and any(one in names for one in shown):
            key = Field(table.key, table.primary_key[0])
            self.group = [key, *(one for one in self.group if one != key)]

    def _having(self) -> None:
        for one in self.intent.counted:
            if one.table == self.subject and len(set(self.tables)) < 2 and not self.group:
                self._having_of_values(one)
                continue
            self.tables.append(one.table)
            count = Measure(Function.COUNT, rows_of=one.table)
            self.having.append(_counted(count, one))
            self._group_by_subject()

    def _having_of_values(self, one: Counted) -> None:
        """ "cities with more than 3 customers": the shown column is the group."""
        self.group = list(self.intent.show)
        self.having.append(_counted(Measure(Function.COUNT, rows_of=one.table), one))

    def _group_by_subject(self, counted: str | None = None) -> None:
        if self.group:
            return
        plain = [one for one in self.intent.show if isinstance(one, Field | Bucket)]
        self.group = list(plain)
        table = self.lexicon.table(self.subject)
        if counted != self.subject and self._shows_entity(plain) and len(table.primary_key) == 1:
            self.group = [Field(self.subject, table.primary_key[0]), *(one for one in plain)]

    def _shows_entity(self, shown: Iterable[Expression]) -> bool:
        """Whether rows of the subject are listed, rather than the values of one of its columns."""
        table = self.lexicon.table(self.subject)
        names = {*self.lexicon.names_of(self.subject), *(Field(self.subject, key) for key in table.primary_key)}
        return any(one in names for one in shown) or bool(set(self.intent.tables) & {self.subject})

    def _without(self) -> None:
        for one in self.intent.without:
            table = one.table
            steps = self.lexicon.graph.path(self.subject, (table,)) if table != self.subject else None
            if not steps:
                continue
            inside = tuple(each for each in self.where if all(read.table == table for read in fields_of(each)))
            self.where = [each for each in self.where if each not in inside]
            self.where.append(self._none_of(table, inside))
            self.tables = [each for each in self.tables if each != table]

    def _rank(self) -> None:
        intent = self.intent
        if len(intent.extremes) == 2 and all(isinstance(one.by, Field) for one in intent.extremes):
            intent.show = [Measure(_extreme_function(one), cast(Field, one.by)) for one in intent.extremes]
            return
        for extreme in intent.extremes[:1]:
            limit = intent.limit.count if intent.limit is not None else extreme.limit
            if self._pick_inside(extreme):
                continue
            if intent.groups and isinstance(extreme.by, Field):
                self._extreme_per_group(extreme.by, descending=extreme.descending)
                continue
            if extreme.by is None:
                self._rank_by_count(extreme)
            else:
                self._rank_by(extreme)
            self.limit = limit
        if intent.limit is not None and not intent.extremes:
            self.limit = intent.limit.count

    def _extreme_per_group(self, by: Field, *, descending: bool) -> None:
        """ "the highest price for each film"."""
        measure = Measure(Function.MAXIMUM if descending else Function.MINIMUM, by)
        self.group = [one for one in self.intent.show if isinstance(one, Field | Bucket) and one != by]
        self.intent.show = [*self.group, measure]

    def _pick_inside(self, extreme: Extreme) -> bool:
        """Where the superlative is about something else than what is shown, it becomes a condition."""
        if extreme.target is not None:
            count = Sort(Measure(Function.COUNT), extreme.descending)
            picked = Plan((extreme.target.table,), (extreme.target,), group=(extreme.target,), order=(count,), limit=1)
            self.where.append(Comparison(extreme.target, Operator.EQUAL, Inner(picked)))
            self.tables.append(extreme.target.table)
            return True
        owner = extreme.owner
        measured = any(isinstance(one, Measure) for one in self.intent.show) and not self.group
        if owner is None or (owner == self.subject and not measured) or owner == extreme.counted:
            return False
        key = self.lexicon.table(owner).primary_key
        if len(key) != 1 or self.intent.groups:
            return False
        if isinstance(extreme.by, Field) and not measured and not self._many_from(owner):
            return False
        if extreme.counted == self.subject:
            return False
        picked_key = Field(owner, key[0])
        by = extreme.by or Measure(Function.COUNT, rows_of=extreme.counted)
        tables = (owner,) if extreme.counted is None else (owner, extreme.counted)
        group = () if isinstance(by, Field) else (picked_key,)
        if isinstance(extreme.by, Field) and self._extreme_value_is_clear(extreme.by, owner):
            function = Function.MAXIMUM if extreme.descending else Function.MINIMUM
            inner = Plan((owner,), (Measure(function, extreme.by),))
            self.where.append(Comparison(extreme.by, Operator.EQUAL, Inner(inner)))
            return True
        inner = Plan(tables, (picked_key,), group=group, order=(Sort(by, extreme.descending),), limit=extreme.limit)
        self.where.append(Comparison(picked_key, Operator.EQUAL, Inner(inner)))
        self.tables.append(owner)
        return True

    def _many_from(self, owner: str) -> bool:
        """One row of *owner* may go with many of the subject."""
        steps = self.lexicon.graph.path(owner, (self.subject,))
        return steps is not None and any(step.edge.multiplies(step.edge.other(step.table)) for step in steps)

    def _extreme_value_is_clear(self, by: Field, owner: str) -> bool:
        return by.table == owner and not self.where

    def _rank_by_count(self, extreme: Extreme) -> None:
        intent = self.intent
        counted = extreme.counted or self.subject
        if counted != self.subject or extreme.counted is None:
            self.tables.append(counted)
        measures = [one for one in intent.show if isinstance(one, Measure)]
        count = next(
            (one for one in measures if one.function is Function.COUNT), Measure(Function.COUNT, rows_of=counted)
        )
        if not self.group:
            if extreme.counted is None:
                self.group = [one for one in intent.show if isinstance(one, Field | Bucket)]
            else:
                self._group_by_subject(counted)
        self.order.append(Sort(count, extreme.descending))

    def _rank_by(self, extreme: Extreme) -> None:
        assert extreme.by is not None
        by = extreme.by
        if isinstance(by, Measure):
            self._group_by_subject()
        if self.group and isinstance(by, Field) and by not in self.group:
            by = next((one for one in self.intent.show if isinstance(one, Measure) and one.of == extreme.by), by)
        self.order.append(Sort(by, extreme.descending))

    def _sort(self) -> None:
        ordered = self.intent.ordered
        if ordered is None:
            return
        by = ordered.by
        if not by:
            shown = [one for one in self.intent.show if not isinstance(one, Share)]
            measure = next((one for one in shown if isinstance(one, Measure | MetricUse)), None)
            one = measure if measure is not None and ordered.descending else (shown[0] if shown else None)
            by = (Sort(one, ordered.descending),) if one is not None else ()
        descending = self.intent.limit.descending if self.intent.limit is not None and not ordered.descending else None
        self.order += [Sort(each.by, each.descending if descending is None else descending) for each in by]
        measures = [each.by for each in by if isinstance(each.by, Measure)]
        if measures:
            self.tables += [one.rows_of for one in measures if one.rows_of]
            self._group_by_subject(measures[0].rows_of)

    def _finish(self) -> Plan | None:
        intent = self.intent
        show = tuple(
            one
            for one in dict.fromkeys(intent.show)
            if not (one == _ANY_ROWS and len(intent.show) > 1 and _counts_already(intent.show))
        )
        if not show:
            show = tuple(
                one for by in intent.groups for one in (self.lexicon.names_of(by) if isinstance(by, str) else (by,))
            )
        tables = tuple(dict.fromkeys(self.tables))
        plan = Plan(
            tables=tables, show=show, where=tuple(self.where), group=tuple(dict.fromkeys(self.group)), having=tuple(self.having),
            order=tuple(self.order), limit=self.limit, distinct=intent.distinct,
        )  # fmt: skip
        plan = _trimmed(plan, self.lexicon)
        opposed = _opposed(plan.where)
        if opposed:
            self.combined = opposed
            plan = replace(plan, where=tuple(one for one in plan.where if one not in opposed))
        if self.combined:
            return _combined(plan, self.combined)
        return _counting_each_once(plan, self.lexicon)


_ANY_ROWS = Measure(Function.COUNT)


def _counts_already(show: Iterable[Expression]) -> bool:
    return any(isinstance(one, Measure) and one.function is Function.COUNT and one != _ANY_ROWS for one in show)


def _extreme_function(one: Extreme) -> Function:
    return Function.MAXIMUM if one.descending else Function.MINIMUM


def _is_negative(condition: Condition) -> bool:
    return (isinstance(condition, Comparison) and condition.operator is Operator.UNEQUAL) or getattr(
        condition, "negated", False
    )


def _opposed(where: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Two conditions no single row can meet ("older than 40 and younger than 30") are about different rows."""
    above = {Operator.MORE, Operator.AT_LEAST}
    below = {Operator.LESS, Operator.AT_MOST}
    for one in where:
        for other in where:
            match one, other:
                case (
                    Comparison(left, up, Constant(int() | float() as low)),
                    Comparison(right, down, Constant(int() | float() as high)),
                ):
                    if left == right and up in above and down in below and low >= high:
                        return (one, other)
                case _:
                    continue
    return ()


def _counted(count: Measure, one: Counted) -> Condition:
    low = Constant(int(one.low) if one.low == int(one.low) else one.low)
    if one.high is not None:
        return Range(count, low, Constant(int(one.high)))
    return Comparison(count, one.operator, low)


def _trimmed(plan: Plan, lexicon: Lexicon) -> Plan:
    """Without tables that change nothing: each row has exactly one partner there and none of its columns is read."""
    read = {
        one.table
        for part in (*plan.show, *plan.where, *plan.group, *plan.having, *plan.order)
        for one in fields_of(part)
    }
    counted = {one.rows_of for one in plan.show if isinstance(one, Measure)}
    tables = list(plan.tables)
    for table in plan.tables[1:]:
        others = [one for one in dict.fromkeys([*tables, *read]) if one != table]
        if table in read or table in counted or not others:
            continue
        steps = lexicon.graph.connect(others)
        whole = lexicon.graph.connect([*others, table])
        if steps is None or whole is None or len(whole) != len(steps) + 1:
            continue
        edge = whole[-1].edge
        if whole[-1].table == table and not edge.multiplies(edge.other(table)) and edge.cost <= 1.0:
            tables.remove(table)
    return replace(plan, tables=tuple(tables))


def _combined(plan: Plan, both: tuple[Condition, ...]) -> Plan:
    """Rows shown under one condition that are also shown under the other."""
    second = replace(plan, where=(*plan.where, both[1]), order=(), limit=None)
    return replace(
        plan, where=(*plan.where, both[0]), order=(), limit=None, combined=Combination(SetOperator.INTERSECT, second)
    )


def _counting_each_once(plan: Plan, lexicon: Lexicon) -> Plan:
    """Joins may repeat a row; a thing is still counted once."""
    steps = lexicon.graph.connect(tables_of(plan)) or ()
    if not multiplies(plan.tables[0], steps):
        return plan
    if len(plan.show) == 1 and isinstance(plan.show[0], Measure) and plan.show[0].of is None:
        key = lexicon.table(plan.tables[0]).primary_key
        if len(key) == 1:
            once = Measure(Function.COUNT, Field(plan.tables[0], key[0]), distinct=True)
            return replace(plan, show=(once,))
    return plan
