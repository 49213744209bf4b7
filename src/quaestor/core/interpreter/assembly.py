"""From what a question wants to a plan: what is shown, of which rows, in which groups and order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.intent import Intent, extreme_function, read_intent
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.measure_rules import fits
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
    Operator,
    Plan,
    Range,
    Share,
    Sort,
    fields_of,
)  # fmt: skip
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.simplification import simplify
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import ASKED_BY, ASKED_TABLES


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
        self.tables = [self.subject, *intent.tables]
        self._add_up()
        self._filter()
        self._show_something()
        self._group()
        self._having()
        self._without()
        self._rank()
        self._sort()
        return self._finish()

    # each step reads the intent and adds to the plan

    def _add_up(self) -> None:
        """ "products with the most units": of the many rows of each, the sum."""
        for index, one in enumerate(self.intent.extremes):
            if one.added and isinstance(one.by, Field) and one.by.table != self.subject and self._many(one.by.table):
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
        if intent.percent and self.where:
            intent.show = [Share(tuple(self.where))]
            self.where = []
            return
        if intent.everything and not any(isinstance(one, Measure) for one in intent.show):
            intent.show = [Field(self.subject, column.name) for column in self.lexicon.table(self.subject).columns]
        if intent.aggregated is not None:
            intent.show = self._aggregated(intent.aggregated)
        elif intent.asked_by == "how much" and not any(isinstance(one, Measure | MetricUse) for one in intent.show):
            intent.show = self._summed()
        persons = self._asked_table() if intent.extremes else None
        if persons is not None and all(isinstance(one, Field) and self.lexicon.is_name(one) for one in intent.show):
            intent.show = list(self.lexicon.names_of(persons))
        if intent.show:
            return
        if intent.groups and not intent.extremes:
            return
        asked = self._asked_column()
        intent.show = list(asked or self._named_and_ranked())

    def _named_and_ranked(self) -> list[Expression]:
        """The subject's name, and beside it what the first several are picked by."""
        intent = self.intent
        names: list[Expression] = list(self.lexicon.names_of(self.subject))
        by = [one.by for one in intent.extremes if (one.limit or 1) > 1]
        if intent.limit is not None and intent.limit.count > 1 and intent.ordered is not None:
            by += [one.by for one in intent.ordered.by]
        return names + [one for one in by if one is not None]

    def _aggregated(self, function: Function) -> list[Expression]:
        """What is shown, or answers the question word, aggregated; as it was where nothing can be."""
        of = [next(fields_of(one), None) for one in self.intent.show]
        fields = [one for one in of if one is not None and fits(function, one, self.lexicon)]
        fields = fields or [one for one in self._asked_column() if fits(function, one, self.lexicon)]
        return [Measure(function, one) for one in fields] or self.intent.show

    def _summed(self) -> list[Expression]:
        """ "how much": amounts are added up, unless one row is asked about."""
        shown = [one for one in self.intent.show if isinstance(one, Field)] or self._asked_column()
        amounts = [
            one for one in shown if _ADDED_UP & set(self.lexicon.words(one)) and fits(Function.SUM, one, self.lexicon)
        ]
        names = set(self.lexicon.names_of(self.subject))
        one_row = any(names & set(fields_of(each)) for each in self.where)
        if not amounts or one_row or self.intent.extremes or self.intent.limit:
            return self.intent.show
        return [Measure(Function.SUM, one) for one in amounts]

    def _asked_table(self) -> str | None:
        """ "who", "where": the people or places that rows of the subject refer to, where it is about something else."""
        words = ASKED_TABLES.get(self.intent.asked_by or "", frozenset())
        if not words or words & self._names_of_table(self.subject) or self._asked_column():
            return None
        near = {edge.right for edge in self.lexicon.graph.edges.get(self.subject, ()) if edge.left == self.subject}
        own = [table for table in near if words & {stem(word) for word in split_name(self.lexicon.table(table).name)}]
        found = sorted(own) or sorted(table for table in near if words & self._names_of_table(table))
        return found[0] if found and set(self.intent.tables) <= {self.subject, *found[:1]} else None

    def _names_of_table(self, key: str) -> set[str]:
        term = self.lexicon.meaning.table(key)
        said = (self.lexicon.table(key).name, term.label or "", *term.synonyms)
        return {stem(word) for phrase in said for word in split_name(phrase)}

    def _asked_column(self) -> tuple[Field, ...]:
        """ "when", "where", "how old": the column that answers such a word."""
        for word in ASKED_BY.get(self.intent.asked_by or "", ()):
            for column in self.lexicon.table(self.subject).columns:
                one = Field(self.subject, column.name)
                if word in self.lexicon.words(one) and word != "name":
                    referred = self.lexicon.graph.referred(self.subject, column.name)
                    return (one,) if referred is None else self.lexicon.names_of(referred)
        return ()

    def _group(self) -> None:
        intent = self.intent
        cut = any(isinstance(by, Bucket) for by in intent.groups) and not intent.extremes
        if cut and all(isinstance(one, Field | Bucket) for one in intent.show):
            intent.show = self._measured_per_period()
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

    def _measured_per_period(self) -> list[Expression]:
        """ "yearly revenue", "orders by month": numbers are added up, rows counted."""
        summed = [one for one in self.intent.show if isinstance(one, Field) and self.lexicon.kind(one).is_numeric]
        measures = [Measure(Function.SUM, one) for one in summed if not self.lexicon.is_key(one)]
        kept = [one for one in self.intent.show if one not in summed]
        return [*kept, *(measures or [Measure(Function.COUNT, rows_of=self.subject)])]

    def _group_by_table(self, table: str, measured: bool) -> None:
        intent = self.intent
        self.tables.append(table)
        if not measured:
            if not any(isinstance(one, Field) and self._tells(one, table) for one in intent.show):
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
        self.group = list(self.intent.show)
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
            self.where.append(self._none_of(table, inside))
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

    def _known_groups(self) -> None:
        """Rows that name no group are none: the most common reason is one that was given."""
        for one in self.group:
            if isinstance(one, Field) and len(self.group) == 1 and self._has_gaps(one):
                self.where.append(Missing(one, negated=True))

    def _rank_by(self, by: Expression, *, descending: bool) -> None:
        if isinstance(by, Measure):
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
            measure = next((one for one in shown if isinstance(one, Measure | MetricUse)), None)
            one = measure if measure is not None and ordered.descending else (shown[0] if shown else None)
            by = (Sort(one, ordered.descending),) if one is not None else ()
        descending = self.intent.limit.descending if self.intent.limit is not None and not ordered.descending else None
        self.order += [Sort(each.by, each.descending if descending is None else descending) for each in by]
        measures = [each.by for each in by if isinstance(each.by, Measure)]
        if measures:
            self.tables += [one.rows_of for one in measures if one.rows_of]
            self._group_by_subject(measures[0].rows_of)

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
        tables = tuple(dict.fromkeys(self.tables))
        plan = Plan(
            tables=tables, show=show, where=tuple(self.where), group=tuple(dict.fromkeys(self.group)),
            having=tuple(self.having), order=tuple(self.order), limit=self.limit, distinct=intent.distinct,
        )  # fmt: skip
        return simplify(plan, self.combined, self.lexicon)


_ADDED_UP = {"amount", "total", "cost", "revenue", "sales", "spent", "paid", "value", "payment", "budget"}
"""Words of columns whose values make sense added up."""
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
