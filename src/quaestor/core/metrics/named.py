"""From names to a query: metrics, dimensions and filters as people and programs write them, resolved or refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp, parse_one

from quaestor.core.catalog import Catalog, Kind
from quaestor.core.fiscal import Span, fiscal_period
from quaestor.core.interpreter.periods import period_named
from quaestor.core.meaning import DefaultFilter, FiscalCalendar, Meaning
from quaestor.core.metrics.grains import Grain, bucket
from quaestor.core.metrics.query import (
    Cut,
    Default,
    Held,
    Measured,
    Query,
    Refusal,
    Sorting,
    qualified_by_key,
    tables_of,
)
from quaestor.core.metrics.vocabulary import Known, Unknown, Vocabulary

Operator = Literal["=", "!=", "<", "<=", ">", ">=", "in", "not in", "contains", "is null", "is not null", "during"]
Scalar = str | int | float | bool
_COMPARISONS: dict[str, type[exp.Binary]] = {
    "=": exp.EQ, "!=": exp.NEQ, "<": exp.LT, "<=": exp.LTE, ">": exp.GT, ">=": exp.GTE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WantedDimension:
    field: str
    grain: Grain | None = None
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WantedFilter:
    field: str
    """A field; or, without an operator, a word of the glossary."""
    operator: Operator | None = None
    values: tuple[Scalar, ...] = ()
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    metrics: tuple[str, ...]
    dimensions: tuple[WantedDimension, ...] = ()
    filters: tuple[WantedFilter, ...] = ()
    order: tuple[Sorting, ...] = ()
    limit: int | None = None
    grain: Grain | None = None
    """Of time dimensions that say none."""
    lift: tuple[str, ...] = ()
    """Default filters to leave out, by name, by a word that lifts them, or `*` for all."""
    overlap: bool = False


def resolve(wanted: Wanted, catalog: Catalog, meaning: Meaning, today: dt.date) -> Query | Refusal:
    """The query that *wanted* names, with the default filters of the source."""
    try:
        return _Resolver(catalog, meaning, today).query(wanted)
    except Unknown as problem:
        return Refusal(str(problem), problem.choices)
    except KeyError as missing:
        return Refusal(f"The semantic model uses “{missing.args[0]}”, which is not in the catalog.")


class _Resolver:
    def __init__(self, catalog: Catalog, meaning: Meaning, today: dt.date) -> None:
        self.catalog, self.meaning, self.today = catalog, meaning, today
        self.vocabulary = Vocabulary.build(catalog, meaning)
        self.calendar = meaning.fiscal or FiscalCalendar()

    def query(self, wanted: Wanted) -> Query | Refusal:
        measures = tuple(dict.fromkeys(self.vocabulary.metric(name).name for name in wanted.metrics))
        if not measures:
            return Refusal("Name at least one metric.", tuple(each.name for each in self.meaning.metrics)[:10])
        measured = tuple(self._measure(name) for name in measures)
        cuts = self._named_apart([self._cut(each, wanted.grain) for each in wanted.dimensions], set(measures))
        held = tuple(self._held(each) for each in wanted.filters)
        order = tuple(
            Sorting(self._ordered_by(each.name, measures, cuts, wanted), each.descending) for each in wanted.order
        )
        defaults = defaults_of(wanted.lift, self.meaning, self.catalog)
        return Query(measured, cuts, held, defaults, order=order, limit=wanted.limit, overlap=wanted.overlap)

    def _measure(self, name: str) -> Measured:
        metric = self.vocabulary.metric(name)
        tree = qualified_by_key(parse_one(metric.expression), self.catalog)
        return Measured(metric.name, tree, metric.snapshot)

    def _cut(self, wanted: WantedDimension, grain: Grain | None) -> Cut:
        known = self.vocabulary.field(wanted.field)
        grain = wanted.grain or (grain if known.is_time else None)
        if grain is None:
            return Cut(known.name, known.tree, wanted.via, known.is_time)
        if not known.is_time:
            raise Unknown(f"“{known.full_name}” is not a date, so it has no {grain.value.replace('_', ' ')}.")
        tree = bucket(known.tree, grain, self.catalog.dialect, self.calendar, typed=_typed(known))
        return Cut(f"{known.name}_{grain.value}", tree, wanted.via, is_time=True)

    def _named_apart(self, cuts: list[Cut], taken: set[str]) -> tuple[Cut, ...]:
        """Two countries, of customers and of suppliers, are two columns of the result."""
        found: list[Cut] = []
        for cut in cuts:
            name, table = cut.name, (tables_of(cut.tree) or ("",))[0].replace(".", "_")
            names = (name, f"{table}_{name}", *(f"{name}_{number}" for number in range(2, 99)))
            name = next(each for each in names if each not in taken)
            taken.add(name)
            found.append(Cut(name, cut.tree, cut.via, cut.is_time))
        return tuple(found)

    def _ordered_by(self, name: str, measures: Sequence[str], cuts: Sequence[Cut], wanted: Wanted) -> str:
        for cut, dimension in zip(cuts, wanted.dimensions, strict=True):
            if name.lower() in (cut.name.lower(), dimension.field.lower()):
                return cut.name
        metric = self.vocabulary.metrics.get(name.lower().replace("_", " "))
        if metric is not None and metric.name in measures:
            return metric.name
        raise Unknown(f"There is nothing called “{name}” to order by.", (*measures, *(cut.name for cut in cuts)))

    def _held(self, wanted: WantedFilter) -> Held:
        if wanted.operator is None:
            term = self.vocabulary.term(wanted.field)
            if term is None or term.condition is None:
                raise Unknown(f"“{wanted.field}” is no term with a condition.", sorted(self.vocabulary.terms)[:5])
            return Held(qualified_by_key(parse_one(term.condition), self.catalog), term.term, wanted.via)
        known = self.vocabulary.field(wanted.field)
        shown = " or ".join(str(each) for each in wanted.values)
        words = f"{known.full_name} {wanted.operator} {shown}".strip()
        return Held(self._condition(known, wanted), words, wanted.via)

    def _condition(self, known: Known, wanted: WantedFilter) -> exp.Expr:
        operator, field = wanted.operator, known.tree.copy()
        if operator in ("is null", "is not null"):
            missing = exp.Is(this=field, expression=exp.Null())
            return missing if operator == "is null" else exp.Not(this=missing)
        if not wanted.values:
            raise Unknown(f"The filter on “{known.full_name}” says no value.")
        if operator == "during":
            return self._during(known, str(wanted.values[0]))
        values = [self._value(known, each) for each in wanted.values]
        if operator in ("in", "not in") or len(values) > 1:
            among = exp.In(this=field, expressions=values)
            return exp.Not(this=among) if operator in ("not in", "!=") else among
        if operator == "contains":
            text = re.sub(r"([%_\\])", r"\\\1", str(wanted.values[0]))
            like = exp.Like(this=exp.Lower(this=field), expression=exp.Literal.string(f"%{text.lower()}%"))
            return exp.Escape(this=like, expression=exp.Literal.string("\\"))
        return _COMPARISONS[str(operator)](this=field, expression=values[0])

    def _during(self, known: Known, text: str) -> exp.Expr:
        span = self._span(text)
        if span is None or not known.is_time:
            raise Unknown(
                f"“{text}” is not a stretch of time." if known.is_time else f"“{known.full_name}” is not a date."
            )
        ends = [self._date(known, day) for day in span]
        first = exp.GTE(this=known.tree.copy(), expression=ends[0])
        return exp.and_(first, exp.LT(this=known.tree.copy(), expression=ends[1]))

    def _span(self, text: str) -> Span | None:
        if re.fullmatch(r"(19|20|21)\d\d", text.strip()):
            year = int(text)
            return dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
        named = period_named(text, self.today)
        return fiscal_period(text, self.today, self.calendar) or ((named.start, named.end) if named else None)

    def _date(self, known: Known, day: dt.date) -> exp.Expr:
        literal = exp.Literal.string(day.isoformat())
        return exp.cast(literal, "DATE") if self.catalog.dialect != "sqlite" and _typed(known) else literal

    def _value(self, known: Known, value: Scalar) -> exp.Expr:
        """A label stands for its code; a number for a text column is a text, and the other way round."""
        place = (known.table.lower(), known.name.lower())
        said = str(value).lower()
        codes = {label.lower(): code for code, label in self.meaning.value_labels.get(place, {}).items()}
        codes |= {w.lower(): code for code, words in self.meaning.value_words.get(place, {}).items() for w in words}
        value = codes.get(said, value)
        kind = known.column.kind if known.column is not None else Kind.OTHER
        if kind is Kind.TEXT:
            return exp.Literal.string(str(value))
        if kind.is_numeric and isinstance(value, str):
            if not re.fullmatch(r"-?\d+(\.\d+)?", value):
                raise Unknown(f"“{known.full_name}” holds numbers, not “{value}”.", codes)
            return exp.Literal.number(value) if value[0] != "-" else exp.Neg(this=exp.Literal.number(value[1:]))
        if known.is_time and known.column is not None and known.column.kind.is_temporal:
            moment = exp.Literal.string(str(value))
            return moment if self.catalog.dialect == "sqlite" else exp.cast(moment, "TIMESTAMP")
        return exp.convert(value)


def defaults_of(lift: Sequence[str], meaning: Meaning, catalog: Catalog) -> tuple[Default, ...]:
    """The default filters, those that a word of *lift* names as lifted. Raises KeyError."""
    lifted = {word.lower() for word in lift}
    found = []
    for one in meaning.default_filters:
        if lifted & {"*", one.name.lower(), *(word.lower() for word in one.lifted_by)}:
            found.append(Default(one.table, None, f"not applied, as asked: {one.name}"))
        else:
            found.append(Default(one.table, qualified_by_key(parse_one(one.condition), catalog, one.table), _told(one)))
    return tuple(found)


def _told(one: DefaultFilter) -> str:
    how = f"; say “including {one.lifted_by[0]}” to lift it" if one.lifted_by else ""
    return f"{one.name}{how}"


def _typed(known: Known) -> bool:
    return known.column is None or known.column.kind.is_temporal
