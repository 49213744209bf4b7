"""The relational-intent language: what a question asks for, independent of any SQL dialect.

A plan names columns and tables but not how tables are joined: that is found in the key graph when it is printed, so a
follow-up can edit a plan without mending joins. Plans are stored with answers; `to_json` and `from_json` are inverse.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any


class Function(StrEnum):
    COUNT = "count"
    SUM = "sum"
    AVERAGE = "avg"
    MINIMUM = "min"
    MAXIMUM = "max"


class Operator(StrEnum):
    EQUAL = "="
    UNEQUAL = "!="
    MORE = ">"
    LESS = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


NEGATED: dict[Operator, Operator] = {
    Operator.EQUAL: Operator.UNEQUAL,
    Operator.UNEQUAL: Operator.EQUAL,
    Operator.MORE: Operator.AT_MOST,
    Operator.LESS: Operator.AT_LEAST,
    Operator.AT_LEAST: Operator.LESS,
    Operator.AT_MOST: Operator.MORE,
}


class Unit(StrEnum):
    """Lengths of time by which dates are grouped."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    CALENDAR_MONTH = "calendar month"
    """1 to 12, whatever the year."""
    FISCAL_YEAR = "fiscal year"
    FISCAL_QUARTER = "fiscal quarter"


class SetOperator(StrEnum):
    UNION = "union"
    INTERSECT = "intersect"
    EXCEPT = "except"


@dataclass(frozen=True, slots=True)
class Field:
    """A column, or a computed field of the semantic model."""

    table: str
    """`Table.key`"""
    column: str


@dataclass(frozen=True, slots=True)
class Bucket:
    """The year, month, … in which a date lies."""

    unit: Unit
    of: Field


@dataclass(frozen=True, slots=True)
class Measure:
    """An aggregate; without *of* it counts rows, of the table named *rows_of* when that is known."""

    function: Function
    of: Field | None = None
    distinct: bool = False
    rows_of: str | None = None


@dataclass(frozen=True, slots=True)
class MetricUse:
    """A metric of the semantic model, with its expression at the time."""

    name: str
    expression: str
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """The percentage of rows for which all conditions hold, or of what such rows add up to."""

    of: tuple[Condition, ...]
    measured: Field | MetricUse | None = None
    """A number that is added up, or a metric that is a sum; rows are counted where it is None."""
    spread: bool = False
    """Each group's part of what all groups add up to, instead of the part under conditions."""


@dataclass(frozen=True, slots=True)
class Constant:
    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Inner:
    """The one value another plan gives."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Comparison:
    left: Expression
    operator: Operator
    right: Constant | Inner | Field


@dataclass(frozen=True, slots=True)
class Range:
    """Both ends belong to it."""

    left: Expression
    low: Constant
    high: Constant


@dataclass(frozen=True, slots=True)
class During:
    """From *start* until before *end*, ISO dates; an open end is None."""

    of: Field
    start: str | None
    end: str | None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class OneOf:
    left: Expression
    values: tuple[Constant, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Contains:
    """Text with *text* in it, at its start, or at its end, whatever the case."""

    left: Field
    text: str
    where: str = "anywhere"
    """"anywhere", "start" or "end"."""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    left: Field
    negated: bool = False


@dataclass(frozen=True, slots=True)
class AnyOf:
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Among:
    """The value of *left* is among those another plan gives: "without any", "who also …"."""

    left: Field
    plan: Plan
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Sort:
    by: Expression
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Combination:
    operator: SetOperator
    plan: Plan


@dataclass(frozen=True, slots=True)
class Plan:
    tables: tuple[str, ...]
    """Every table that must take part, by key; the first is what the question is about."""
    show: tuple[Expression, ...]
    where: tuple[Condition, ...] = ()
    group: tuple[Expression, ...] = ()
    having: tuple[Condition, ...] = ()
    order: tuple[Sort, ...] = ()
    limit: int | None = None
    distinct: bool = False
    combined: Combination | None = None
    offset: int = 0
    """Rows left out before the first: those of earlier pages."""


Expression = Field | Bucket | Measure | MetricUse | Share
Condition = Comparison | Range | During | OneOf | Contains | Missing | AnyOf | Among

_NODES = (
    Field, Bucket, Measure, MetricUse, Share, Constant, Inner, Comparison, Range, During, OneOf, Contains, Missing,
    AnyOf, Among, Sort, Combination, Plan,
)  # fmt: skip
_BY_NAME: dict[str, type] = {node.__name__: node for node in _NODES}
_ENUMS: dict[str, type[StrEnum]] = {
    "function": Function,
    "unit": Unit,
    "Comparison.operator": Operator,
    "Combination.operator": SetOperator,
}


def to_json(node: object) -> Any:
    """A plan as JSON objects, each with the name of its class under `node`."""
    if is_dataclass(node) and not isinstance(node, type):
        pairs = {one.name: to_json(getattr(node, one.name)) for one in fields(node)}
        return {"node": type(node).__name__, **pairs}
    if isinstance(node, tuple):
        return [to_json(item) for item in node]
    return node.value if isinstance(node, StrEnum) else node


def from_json(data: Any) -> Any:
    """The inverse of `to_json`. Raises KeyError, TypeError or ValueError where *data* is not a stored plan."""
    if isinstance(data, list):
        return tuple(from_json(item) for item in data)
    if not isinstance(data, dict):
        return data
    name = data["node"]
    values = {key: _restored(name, key, value) for key, value in data.items() if key != "node"}
    return _BY_NAME[name](**values)


def _restored(node: str, key: str, value: Any) -> Any:
    enum = _ENUMS.get(f"{node}.{key}") or _ENUMS.get(key)
    return enum(value) if enum is not None and isinstance(value, str) else from_json(value)


def fields_of(node: object) -> Iterator[Field]:
    """Every field an expression or condition reads, inner plans left out: they have tables of their own."""
    match node:
        case Field():
            yield node
        case Bucket(of=field) | During(of=field):
            yield field
        case Measure(of=field) if field is not None:
            yield field
        case Share(of=conditions, measured=measured):
            yield from fields_of(measured)
            for condition in conditions:
                yield from fields_of(condition)
        case AnyOf(conditions=conditions):
            for condition in conditions:
                yield from fields_of(condition)
        case Comparison(left=left, right=right):
            yield from fields_of(left)
            yield from fields_of(right)
        case Range(left=left) | OneOf(left=left) | Contains(left=left) | Missing(left=left) | Among(left=left):
            yield from fields_of(left)
        case Sort(by=by):
            yield from fields_of(by)
        case _:
            return


def inner_plans(condition: object) -> Iterator[Plan]:
    """The plans a condition compares with or looks its values up in."""
    match condition:
        case Inner(plan=plan) | Among(plan=plan):
            yield plan
            for inside in plan.where:
                yield from inner_plans(inside)
        case Comparison(left=left, right=right):
            yield from inner_plans(left)
            yield from inner_plans(right)
        case AnyOf(conditions=conditions) | Share(of=conditions):
            for each in conditions:
                yield from inner_plans(each)
        case _:
            return


def tables_of(plan: Plan) -> tuple[str, ...]:
    """The tables a plan needs joined, its subject first, each once."""
    parts = (*plan.show, *plan.where, *plan.group, *plan.having, *plan.order)
    read = [field.table for part in parts for field in fields_of(part)]
    metrics = [table for part in parts for table in _metric_tables(part)]
    return tuple(dict.fromkeys([*plan.tables, *read, *metrics]))


def _metric_tables(node: object) -> tuple[str, ...]:
    match node:
        case MetricUse(tables=tables) | Share(measured=MetricUse(tables=tables)):
            return tables
        case Comparison(left=inside) | Sort(by=inside) | Range(left=inside):
            return _metric_tables(inside)
        case _:
            return ()
