"""From what a question wants to a plan: what is shown, of which rows, in which groups and order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from quaestor.core.catalog import Kind
from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.intent import Intent, extreme_function, read_intent
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.measure_rules import fits, is_average
from quaestor.core.interpreter.nodes import Counted, Extreme, Node, Scope
from quaestor.core.interpreter.plan import (
    Among,
    Bucket,
    Comparison,
    Condition,
    Constant,
    Expression,
    Field,
    Function,
    Inner,
    Measure,
    MetricUse,
    Missing,
    OneOf,
    Operator,
    Plan,
    Range,
    Share,
    Sort,
    fields_of,
)  # fmt: skip
from quaestor.core.interpreter.showing import measured_per_period, show_something
from quaestor.core.interpreter.simplification import simplify


def assemble(nodes: Iterable[Node], scope: Scope) -> Plan | None:
    """The plan *nodes* describe; None where they name nothing to show."""
    intent = read_intent(tuple(nodes), scope)
    return None if intent.subject is None else _Assembler(intent, intent.subject, scope.lexicon).plan()


class _Assembler:
    def __init__(self, intent: Intent, subject: str, lexicon: Lexicon) -> None:
        self.intent, self.subject, self.lexicon = intent, subject, lexicon
        self.where: list[Condition] = []
        self.having: list[Condition] = list(intent.having)
        self.order: list[Sort] = []
        self.group: list[Expression] = []
        self.limit: int | None = None
        self.tables: list[str] = []
        self.combined: tuple[Condition, ...] = ()

    def plan(self) -> Plan:
        intent = self.intent
        self._step_back()
        self.tables = [self.subject, *intent.tables]
        self._add_up()
        self._filter()
        self._either()
        self._show_something()
        self._group()
        self._having()
        self._without()
        self._rank()
        self._sort()
        return self._finish()

    def _step_back(self) -> None:
        """ "agents without a deal": rows cannot lack themselves, so those are asked for that they refer to."""
        if self.subject not in {one.table for one in self.intent.without} or len(self.intent.show) != 1:
            return
        [shown] = self.intent.show
        referred = self.lexicon.graph.referred(shown.table, shown.column) if isinstance(shown, Field) else None
        if referred is not None and referred != self.subject:
            self.intent.tables = [one for one in self.intent.tables if one != self.subject]
            self.subject, self.intent.subject = referred, referred
            key = Field(referred, (*self.lexicon.table(referred).primary_key, "")[0])
            called = key.column and self.lexicon.kind(key) is Kind.TEXT
            self.intent.show = [key] if called else list(self.lexicon.names_of(referred))

    # each step reads the intent and adds to the plan

    def _add_up(self) -> None:
        """ "products with the most units": of the many rows of each, the sum."""
        for index, one in enumerate(self.intent.extremes):
            if not one.added or not isinstance(one.by, Field) or not fits(Function.SUM, one.by, self.lexicon):
                continue
            if is_average(one.by, self.lexicon):
                continue
            if one.by.table != self.subject and self._many(one.by.table):
                total = replace(one, by=Measure(Function.SUM, one.by))
                self.intent.extremes[index] = total

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

    def _either(self) -> None:
        """ "engaging and prospecting": no row is both, so each of them is meant, side by side."""
        equal = [one for one in self.where if isinstance(one, Comparison) and one.operator is Operator.EQUAL]
        for first in equal:
            same = [one for one in equal if one.left == first.left and isinstance(one.right, Constant)]
            if len({one.right for one in same}) < 2 or not isinstance(first.left, Field):
                continue
            self.where = [one for one in self.where if one not in same]
            self.where.append(OneOf(first.left, tuple(cast(Constant, one.right) for one in same)))
            if self.intent.show and not any(isinstance(one, Field) for one in self.intent.show):
                self.intent.groups.append(first.left)
            return

    def _many(self, table: str) -> bool:
        if table == self.subject:
            return False
        steps = self.lexicon.graph.path(self.subject, (table,))
        return steps is not None and any(step.edge.multiplies(step.edge.other(step.table)) for step in steps)

    def _none_of(self, table: str, where: tuple[Condition, ...]) -> Condition:
        """No row of *table* under *where* goes with the subject's row."""
        steps = self.lexicon.graph.path(self.subject, (table,)) or ()
        first = steps[0]
        left = Field(self.subject, first.edge.columns_of(self.subject)[0])
        shown = Field(first.table, first.edge.columns_of(first.table)[0])
        where += (Missing(shown, negated=True),) if self._may_be_missing(shown) else ()
        return Among(left, Plan(tables=(first.table, table), show=(shown,), where=where), negated=True)

    def _has_gaps(self, one: Field) -> bool:
        column = self.lexicon.column(one)
        return column is not None and column.nullable and (column.profile is None or column.profile.nulls > 0)

    def _may_be_missing(self, one: Field) -> bool:
        column = self.lexicon.column(one)
        return column is not None and column.nullable and one.column not in self.lexicon.table(one.table).primary_key

    def _show_something(self) -> None:
        intent = self.intent
        if intent.percent and intent.spread:
            intent.show = [Share((), self._added_up(), spread=True)]
            return
        if intent.percent and self.where:
            held = tuple(one for one in self.where if one in intent.shared) or tuple(self.where)
            intent.show = [Share(held, self._added_up())]
            self.where = [one for one in self.where if one not in held]
            return
        show_something(intent, self.subject, tuple(self.where), self.lexicon)

    def _added_up(self) -> Field | MetricUse | None:
        """ "percentage of our revenue": what is shared out, where it is a sum."""
        for one in self.intent.show:
            if isinstance(one, MetricUse) and one.expression.upper().startswith("SUM("):
                return one
            if isinstance(one, Measure) and one.function is Function.SUM:
                return one.of
        return None

    def _group(self) -> None:
        intent = self.intent
        cut = any(isinstance(by, Bucket) for by in intent.groups) and not intent.extremes
        if cut and all(isinstance(one, Field | Bucket) for one in intent.show):
            intent.show = measured_per_period(intent, self.subject, self.lexicon)
        elif self._counts_per_group():
            intent.show = [Measure(Function.COUNT, rows_of=self.subject)]
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

    def _counts_per_group(self) -> bool:
        """ "tracks per media type": where only rows are named, and then groups of them, they are counted."""
        intent = self.intent
        others = [by if isinstance(by, str) else next(fields_of(by)).table for by in intent.groups]
        plain = intent.show in ([], list(self.lexicon.names_of(self.subject))) and not intent.names_asked
        alone = not (intent.extremes or intent.counted or intent.having or intent.ordered or intent.limit)
        named = self.subject in intent.tables and bool(others) and not isinstance(intent.groups[0], Bucket)
        apart = all(by != self.subject for by in intent.groups)
        return plain and alone and named and apart and self.subject == intent.tables[0]

    def _group_by_table(self, table: str, measured: bool) -> None:
        intent = self.intent
        self.tables.append(table)
        if not measured:
            told = [one for one in intent.show if isinstance(one, Field) and self._tells(one, table)]
            if all(is_average(one, self.lexicon) for one in told):
                intent.show[:0] = self.lexicon.names_of(table)
            return
        plain = [one for one in intent.show if isinstance(one, Field) and self._tells(one, table)]
        if not plain:
            plain = list(self.lexicon.names_of(table))
            intent.show[:0] = plain
        self.group += plain
        self._group_by_key(plain)

    def _tells(self, one: Field, table: str) -> bool:
        """Whether a shown column says which row of *table* it is: its own, or a key that refers to it."""
        edges = self.lexicon.graph.between(one.table, table)
        return one.table == table or any(edge.columns_of(one.table) == (one.column,) for edge in edges)

    def _group_by_key(self, shown: Sequence[Expression]) -> None:
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
        self.group = [one for one in self.intent.show if isinstance(one, Field | Bucket)]
        self.having.append(_counted(Measure(Function.COUNT, rows_of=one.table), one))
        self._known_groups()

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
            self.where.append(self._none_of(table, (*one.where, *inside)))
            self.tables = [each for each in self.tables if each != table]

    def _rank(self) -> None:
        intent = self.intent
        ends = [Measure(extreme_function(one), one.by) for one in intent.extremes if isinstance(one.by, Field)]
        if len(ends) == len(intent.extremes) == 2:
            intent.show = list(ends)
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
                self._rank_by(extreme.by, descending=extreme.descending)
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
        if len(key) != 1 or (self.intent.groups and not extreme.inside):
            return False
        if isinstance(extreme.by, Field) and not measured and not self._many_from(owner) and not extreme.inside:
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
        one = extreme.limit == 1
        self.where.append(Comparison(picked_key, Operator.EQUAL, Inner(inner)) if one else Among(picked_key, inner))
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
        using = self._uses_of_named() if counted == self.subject else None
        if using is not None:
            extreme, counted = replace(extreme, counted=using), using
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
        self._known_groups()

    def _uses_of_named(self) -> str | None:
        """ "which shipper do we use the most": each has its name once; counted are the rows that refer to it."""
        names = set(self.lexicon.names_of(self.subject))
        named = bool(self.intent.show) and all(one in names for one in self.intent.show)
        if not named or not self.lexicon.table(self.subject).primary_key or set(self.intent.tables) - {self.subject}:
            return None
        edges = self.lexicon.graph.edges.get(self.subject, ())
        using = {edge.left for edge in edges if edge.right == self.subject and edge.left != self.subject}
        return using.pop() if len(using) == 1 else None

    def _known_groups(self) -> None:
        """Rows that name no group are none: the most common reason is one that was given."""
        for one in self.group:
            if isinstance(one, Field) and len(self.group) == 1 and self._has_gaps(one):
                self.where.append(Missing(one, negated=True))

    def _rank_by(self, by: Expression, *, descending: bool) -> None:
        if isinstance(by, Measure | MetricUse):
            self._group_by_subject()
        if self.group and isinstance(by, Field) and by not in self.group:
            by = next((one for one in self.intent.show if isinstance(one, Measure) and one.of == by), by)
        if isinstance(by, Field) and not descending and self._has_gaps(by):
            self.where.append(Missing(by, negated=True))
        self.order.append(Sort(by, descending))

    def _sort(self) -> None:
        ordered = self.intent.ordered
        if ordered is None:
            return
        by = ordered.by
        if not by:
            shown = [one for one in self.intent.show if not isinstance(one, Share)]
            measures: list[Expression] = [one for one in shown if isinstance(one, Measure | MetricUse)]
            measures += [one for one in shown if isinstance(one, Field) and is_average(one, self.lexicon)]
            measure = next(iter(measures), None)
            one = measure if measure is not None and ordered.descending else (shown[0] if shown else None)
            by = (Sort(one, ordered.descending),) if one is not None else ()
        descending = self.intent.limit.descending if self.intent.limit is not None and not ordered.descending else None
        for each in by if self.intent.limit is not None else ():
            if isinstance(each.by, Field) and not (each.descending or descending) and self._has_gaps(each.by):
                self.where.append(Missing(each.by, negated=True))
        self.order += [Sort(each.by, each.descending if descending is None else descending) for each in by]
        measures = [each.by for each in by if isinstance(each.by, Measure | MetricUse)]
        if measures:
            rows = [one.rows_of for one in measures if isinstance(one, Measure) and one.rows_of]
            self.tables += rows
            self._group_by_subject(rows[0] if rows else None)

    def _finish(self) -> Plan:
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
        cut = next((one for one in self.group if isinstance(one, Bucket)), None)
        if cut is not None and not self.order and self.limit is None:
            self.order = [Sort(cut)]
        tables = tuple(dict.fromkeys(self.tables))
        plan = Plan(
            tables=tables, show=show, where=tuple(self.where), group=tuple(dict.fromkeys(self.group)),
            having=tuple(self.having), order=tuple(self.order), limit=self.limit, distinct=intent.distinct,
        )  # fmt: skip
        return simplify(plan, self.combined, self.lexicon)


_ANY_ROWS = Measure(Function.COUNT)


def _counts_already(show: Iterable[Expression]) -> bool:
    return any(isinstance(one, Measure) and one.function is Function.COUNT and one != _ANY_ROWS for one in show)


def _is_negative(condition: Condition) -> bool:
    if isinstance(condition, Comparison):
        return condition.operator is Operator.UNEQUAL
    return bool(getattr(condition, "negated", False))


def _counted(count: Measure, one: Counted) -> Condition:
    low = Constant(int(one.low) if one.low == int(one.low) else one.low)
    if one.high is not None:
        return Range(count, low, Constant(int(one.high)))
    return Comparison(count, one.operator, low)
