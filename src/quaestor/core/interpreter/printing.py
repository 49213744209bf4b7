"""A plan as SQL: a sqlglot tree built node by node, printed in the source's dialect. No value is pasted into text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import sqlglot
from sqlglot import exp

from quaestor.core.catalog import Kind
from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.identifiers import headings, needs_quotes
from quaestor.core.interpreter.joins import Step
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.meaning import FiscalCalendar
from quaestor.core.metrics.grains import Grain
from quaestor.core.metrics.grains import bucket as fiscal_bucket


class NoStatement(Exception):
    """A plan that no engine runs is no reading of the question: its tables are not connected by any key, its two halves
    differ in width, or rows are sorted by a number of groups that are not made."""


def print_plan(plan: p.Plan, lexicon: Lexicon) -> str:
    """One statement in the catalog's dialect. Raises `NoStatement`."""
    return tree_of(plan, lexicon, headed=True).sql(dialect=lexicon.catalog.dialect, copy=False)


def tree_of(plan: p.Plan, lexicon: Lexicon, *, headed: bool = False) -> exp.Query:
    """The statement's tree; *headed* gives computed columns names for people to read. Raises `NoStatement`."""
    if _sorts_by_groups_not_made(plan) or (plan.combined and len(plan.combined.plan.show) != len(plan.show)):
        raise NoStatement
    select: exp.Query = _Select(plan, lexicon, headed=headed).tree()
    if plan.combined is None:
        return select
    other = tree_of(plan.combined.plan, lexicon)
    match plan.combined.operator:
        case p.SetOperator.UNION:
            return exp.union(select, other, copy=False)
        case p.SetOperator.INTERSECT:
            return exp.intersect(select, other, copy=False)
        case _:
            return exp.except_(select, other, copy=False)


def _sorts_by_groups_not_made(plan: p.Plan) -> bool:
    counted = (p.Measure, p.MetricUse)
    sorts = any(isinstance(one.by, counted) for one in plan.order)
    return sorts and not plan.group and not any(isinstance(one, counted) for one in plan.show)


def expression_of(one: p.Expression | p.Condition, plan: p.Plan | None, lexicon: Lexicon) -> exp.Expr:
    """One expression or condition by itself, its columns always qualified with their tables."""
    read = tuple(dict.fromkeys(field.table for field in p.fields_of(one)))
    tables = read or (plan.tables[:1] if plan is not None else ())
    parts = _Select(p.Plan(tables[:1] or (next(iter(lexicon.catalog.tables)).key,), ()), lexicon, headed=False)
    parts.qualified = True
    if isinstance(one, p.Field | p.Bucket | p.Measure | p.MetricUse | p.Share):
        return parts.expression(one)
    return parts.condition(one)


def quoted_column(one: p.Field, lexicon: Lexicon) -> str:
    """A column for the expression of a metric, its names quoted where they must be."""
    table = lexicon.table(one.table)
    names = (f'"{name}"' if not name.isidentifier() else name for name in (table.name, one.column))
    return ".".join(names)


def with_named(tables: tuple[str, ...], plan: p.Plan, lexicon: Lexicon) -> tuple[str, ...]:
    """*tables* and those that the named conditions of *plan* read beside the ones they are said of."""
    named = (lexicon.named_conditions.get(field) for one in plan.where for field in p.fields_of(one))
    return tuple(dict.fromkeys((*tables, *(table for one in named if one is not None for table in one.tables))))


class _Select:
    """Prints one SELECT; holds what all its parts share."""

    def __init__(self, plan: p.Plan, lexicon: Lexicon, *, headed: bool) -> None:
        self.plan, self.headed = plan, headed
        self.lexicon = lexicon
        self.dialect = lexicon.catalog.dialect
        self.tables = with_named(p.tables_of(plan), plan, lexicon)
        steps = lexicon.graph.connect(self.tables)
        if steps is None:
            raise NoStatement
        self.steps = steps
        self.qualified = bool(steps)

    def tree(self) -> exp.Select:
        plan = self.plan
        grouped = self._grouping()
        select = exp.Select().select(*self._shown(), copy=False)
        select = select.from_(self._table(self.tables[0]), copy=False)
        for step in self.steps:
            select = select.join(self._table(step.table), on=self._on(step), copy=False)
        if plan.where:
            select = select.where(*(self.condition(one) for one in plan.where), copy=False)
        if grouped:
            select = select.group_by(*(self.expression(one) for one in grouped), copy=False)
        if plan.having:
            select = select.having(*(self.condition(one) for one in plan.having), copy=False)
        if plan.order:
            select = select.order_by(*(self._sort(one, grouped) for one in plan.order), copy=False)
        if plan.limit is not None:
            select = select.limit(plan.limit, copy=False)
        if plan.offset:
            select = select.offset(plan.offset, copy=False)
        if plan.distinct and not grouped:
            select = select.distinct(copy=False)
        return select

    def _shown(self) -> list[exp.Expr]:
        names = headings(self.plan, self.lexicon) if self.headed else (None,) * len(self.plan.show)
        return [
            self.expression(one) if name is None else exp.Alias(this=self.expression(one), alias=self._name(name))
            for one, name in zip(self.plan.show, names, strict=True)
        ]

    def _grouping(self) -> tuple[p.Expression, ...]:
        """What is shown beside an aggregate is grouped by; so is a distinct list ordered by something else."""
        plan = self.plan
        plain = tuple(one for one in plan.show if isinstance(one, p.Field | p.Bucket))
        if plan.group:
            return tuple(dict.fromkeys((*plan.group, *plain)))
        if plan.distinct and any(sort.by not in plan.show for sort in plan.order) and len(plain) == len(plan.show):
            return plain
        return ()

    def _sort(self, sort: p.Sort, grouped: Sequence[p.Expression]) -> exp.Ordered:
        by = self.comparable(sort.by)
        if isinstance(sort.by, p.Field) and grouped and sort.by not in grouped:
            by = exp.Max(this=by) if sort.descending else exp.Min(this=by)
        first = not sort.descending
        return exp.Ordered(
            this=by, desc=sort.descending or None, nulls_first=first if self.dialect == "sqlite" or not first else None
        )

    def _table(self, key: str) -> exp.Expr:
        table = self.lexicon.table(key)
        node = exp.Table(this=self._name(table.name), db=self._name(table.schema) if table.schema else None)
        if table.schema and self.qualified:
            return exp.alias_(node, self._name(table.name), table=True)
        return node

    def _on(self, step: Step) -> exp.Expr:
        edge = step.edge
        pairs = zip(edge.left_columns, edge.right_columns, strict=True)
        return exp.and_(
            *(
                exp.EQ(this=self._column(edge.left, one), expression=self._column(edge.right, other))
                for one, other in pairs
            )
        )

    def _column(self, table: str, column: str) -> exp.Expr:
        qualifier = self._name(self.lexicon.table(table).name) if self.qualified else None
        return exp.Column(this=self._name(column), table=qualifier)

    def _name(self, name: str) -> exp.Identifier:
        return exp.Identifier(this=name, quoted=needs_quotes(name, self.dialect))

    def expression(self, one: p.Expression) -> exp.Expr:
        match one:
            case p.Field():
                return self._field(one)
            case p.Bucket(unit, of):
                return self._bucket(unit, of)
            case p.Measure():
                return self._measure(one)
            case p.MetricUse(expression=text):
                return self._ansi(text)
            case p.Share():
                return self._share(one)

    def _share(self, one: p.Share) -> exp.Expr:
        """100.0 * what the rows under the conditions add up to / what all of them do."""
        whole: exp.Expr = exp.Count(this=exp.Star())
        added: exp.Expr = exp.Literal.number(1)
        if isinstance(one.measured, p.Field):
            added = self.comparable(one.measured)
            whole = exp.Sum(this=added.copy())
        elif isinstance(one.measured, p.MetricUse):
            whole = self._ansi(one.measured.expression)
            added = whole.this.copy()
        if one.spread:
            over = exp.Window(this=exp.Sum(this=whole.copy()))
            return exp.Div(this=exp.Mul(this=exp.Literal.number("100.0"), expression=whole), expression=over)
        under = exp.and_(*(self.condition(each) for each in one.of))
        held = exp.Case().when(under, added).else_(exp.Literal.number(0))
        total = exp.Mul(this=exp.Literal.number("100.0"), expression=exp.Sum(this=held))
        return exp.Div(this=total, expression=whole)

    def _field(self, one: p.Field) -> exp.Expr:
        computed = self.lexicon.computed.get(one)
        if computed is not None and self.lexicon.column(one) is None:
            return exp.Paren(this=self._ansi(computed.expression, computed.table))
        return self._column(one.table, one.column)

    def _ansi(self, text: str, table: str | None = None) -> exp.Expr:
        """An expression of the semantic model, its columns written as this statement writes them."""

        def ours(node: exp.Expr) -> exp.Expr:
            if not isinstance(node, exp.Column):
                return node
            named = f"{node.db}.{node.table}" if node.db else node.table
            owner = self.lexicon.catalog.table(named or table or "")
            column = owner.column(node.name) if owner is not None else None
            return self._column(owner.key, column.name) if owner is not None and column is not None else node

        return sqlglot.parse_one(text).transform(ours)

    def comparable(self, one: p.Expression) -> exp.Expr:
        """For comparing, ordering and adding: numbers kept as text are cast."""
        node = self.expression(one)
        column = self.lexicon.column(one) if isinstance(one, p.Field) else None
        if column is not None and column.kind is Kind.TEXT and column.seen_kind.is_numeric:
            return exp.cast(node, "REAL" if self.dialect == "sqlite" else "DOUBLE PRECISION")
        return node

    def _measure(self, one: p.Measure) -> exp.Expr:
        if one.of is None:
            return exp.Count(this=exp.Star())
        counted = self._field(one.of) if one.function is p.Function.COUNT else self.comparable(one.of)
        if one.distinct:
            counted = exp.Distinct(expressions=[counted])
        node = {
            p.Function.COUNT: exp.Count, p.Function.SUM: exp.Sum, p.Function.AVERAGE: exp.Avg,
            p.Function.MINIMUM: exp.Min, p.Function.MAXIMUM: exp.Max,
        }[one.function]  # fmt: skip
        return node(this=counted)

    def _bucket(self, unit: p.Unit, of: p.Field) -> exp.Expr:
        field = self._field(of)
        if unit in (p.Unit.FISCAL_YEAR, p.Unit.FISCAL_QUARTER):
            calendar = self.lexicon.meaning.fiscal or FiscalCalendar()
            grain = Grain.FISCAL_YEAR if unit is p.Unit.FISCAL_YEAR else Grain.FISCAL_QUARTER
            return fiscal_bucket(field, grain, self.dialect, calendar, typed=self._is_typed_time(of))
        if unit is p.Unit.CALENDAR_MONTH and self.dialect == "sqlite":
            return exp.cast(_strftime("%m", field), "INTEGER")
        if self.dialect != "sqlite":
            moment = field if self._is_typed_time(of) else exp.cast(field, "TIMESTAMP")
            if unit in (p.Unit.YEAR, p.Unit.CALENDAR_MONTH):
                part = "YEAR" if unit is p.Unit.YEAR else "MONTH"
                return exp.Extract(this=exp.var(part), expression=moment)
            return truncated(moment, unit.value, self.dialect)
        if unit is p.Unit.QUARTER:
            month = exp.cast(_strftime("%m", field), "INTEGER")
            number = exp.Div(
                this=exp.Paren(this=exp.Add(this=month, expression=exp.Literal.number(2))),
                expression=exp.Literal.number(3),
                typed=True,  # whole numbers stay whole: "Q1", not "Q1.33"
            )
            year = exp.DPipe(this=_strftime("%Y", field.copy()), expression=exp.Literal.string("-Q"))
            return exp.DPipe(this=year, expression=exp.cast(number, "TEXT"))
        return _strftime({"year": "%Y", "month": "%Y-%m", "week": "%Y-W%W", "day": "%Y-%m-%d"}[unit.value], field)

    def _is_typed_time(self, one: p.Field) -> bool:
        column = self.lexicon.column(one)
        return column is not None and column.kind.is_temporal

    def condition(self, one: p.Condition) -> exp.Expr:
        match one:
            case p.Comparison():
                return self._comparison(one)
            case p.Range(left, low, high):
                return exp.Between(this=self.comparable(left), low=self._constant(low), high=self._constant(high))
            case p.During():
                return self._during(one)
            case p.OneOf(left, values, negated):
                node = exp.In(this=self.expression(left), expressions=[self._constant(value) for value in values])
                return exp.Not(this=node) if negated else node
            case p.Contains():
                return self._contains(one)
            case p.Missing(left, negated):
                missing = exp.Is(this=self._field(left), expression=exp.Null())
                return exp.Not(this=missing) if negated else missing
            case p.AnyOf(conditions):
                return exp.or_(*(self.condition(each) for each in conditions))
            case p.Among(left, inner, negated):
                among = exp.In(this=self._field(left), query=exp.Subquery(this=tree_of(inner, self.lexicon)))
                return exp.Not(this=among) if negated else among

    def _comparison(self, one: p.Comparison) -> exp.Expr:
        named = self.lexicon.named_conditions.get(one.left) if isinstance(one.left, p.Field) else None
        if named is not None:
            held = exp.Paren(this=self._ansi(named.expression))
            return exp.Not(this=held) if one.operator is p.Operator.UNEQUAL else held
        node = _OPERATORS[one.operator]
        equal = one.operator in (p.Operator.EQUAL, p.Operator.UNEQUAL)
        text = isinstance(one.right, p.Constant) and isinstance(one.right.value, str)
        left = self.expression(one.left) if equal and text else self.comparable(one.left)
        match one.right:
            case p.Constant():
                return node(this=left, expression=self._constant(one.right))
            case p.Inner(inner):
                return node(this=left, expression=exp.Subquery(this=tree_of(inner, self.lexicon)))
            case p.Field():
                return node(this=left, expression=self.comparable(one.right))

    def _during(self, one: p.During) -> exp.Expr:
        ends: list[exp.Expr] = []
        if one.start is not None:
            ends.append(exp.GTE(this=self._field(one.of), expression=self._date(one.of, one.start)))
        if one.end is not None:
            ends.append(exp.LT(this=self._field(one.of), expression=self._date(one.of, one.end)))
        node = exp.and_(*ends)
        return exp.Not(this=exp.Paren(this=node)) if one.negated else node

    def _date(self, of: p.Field, day: str) -> exp.Expr:
        literal = exp.Literal.string(day)
        # BigQuery makes a literal what the column is, but compares no DATE with a TIMESTAMP.
        takes_text = self.dialect in ("sqlite", "bigquery") or not self._is_typed_time(of)
        return literal if takes_text else exp.cast(literal, "DATE")

    def _contains(self, one: p.Contains) -> exp.Expr:
        escaped = re.sub(r"([%_\\])", r"\\\1", one.text)
        pattern = {"start": f"{escaped}%", "end": f"%{escaped}"}.get(one.where, f"%{escaped}%")
        like = exp.Like if self.dialect == "sqlite" else exp.ILike
        column = self.lexicon.column(one.left)
        searched = self._field(one.left)
        if column is not None and column.kind is not Kind.TEXT:
            searched = exp.cast(searched, "TEXT")
        node: exp.Expr = like(this=searched, expression=exp.Literal.string(pattern))
        if escaped != one.text:
            node = exp.Escape(this=node, expression=exp.Literal.string("\\"))
        return exp.Not(this=node) if one.negated else node

    def _constant(self, one: p.Constant) -> exp.Expr:
        return exp.convert(one.value)


_OPERATORS: dict[p.Operator, type[exp.Binary]] = {
    p.Operator.EQUAL: exp.EQ, p.Operator.UNEQUAL: exp.NEQ, p.Operator.MORE: exp.GT, p.Operator.LESS: exp.LT,
    p.Operator.AT_LEAST: exp.GTE, p.Operator.AT_MOST: exp.LTE,
}  # fmt: skip


def truncated(moment: exp.Expr, unit: str, dialect: str) -> exp.Expr:
    """*moment* cut to the start of its *unit*, where the parser's own printing is not what the engine understands."""
    match dialect:
        case "tsql":
            return exp.Anonymous(
                this="DATETRUNC", expressions=[exp.column("iso_week" if unit == "week" else unit), moment]
            )
        case "bigquery":
            part = exp.var("ISOWEEK" if unit == "week" else unit.upper())
            return exp.DateTrunc(this=moment, unit=part)  # type: ignore[no-untyped-call]
        case "oracle":
            mask = {"quarter": "Q", "week": "IW", "month": "MM", "day": "DD", "year": "YYYY"}[unit]
            return exp.Anonymous(this="TRUNC", expressions=[moment, exp.Literal.string(mask)])
        case _:
            return exp.func("DATE_TRUNC", exp.Literal.string(unit), moment, dialect=dialect)


def _strftime(pattern: str, of: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="STRFTIME", expressions=[exp.Literal.string(pattern), of])
