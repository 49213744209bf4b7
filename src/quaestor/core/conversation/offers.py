"""What may be said next to an answer: messages that edit its plan. A long list is offered to be narrowed."""

from __future__ import annotations

from collections.abc import Iterator

from quaestor.core.catalog import Catalog, Column, Kind
from quaestor.core.interpreter.plan import Bucket, Field, Plan, fields_of
from quaestor.core.meaning import Meaning
from quaestor.core.suggestions import is_grouping, label
from quaestor.core.wording import plainly

LONG = 20
"""Rows from which on a list is long."""
LONGEST_VALUE = 30


def offers(plan: Plan, row_count: int, catalog: Catalog, meaning: Meaning) -> tuple[str, ...]:
    """Follow-ups that fit *plan*, the most useful first."""
    return tuple(dict.fromkeys(_offers(plan, row_count, catalog, meaning)))


def _offers(plan: Plan, row_count: int, catalog: Catalog, meaning: Meaning) -> Iterator[str]:
    measured = any(not isinstance(one, Field | Bucket) for one in plan.show)
    grouped = measured and any(isinstance(one, Field | Bucket) for one in plan.show)
    if plan.combined is not None or not plan.tables or row_count == 0:
        return
    if row_count > LONG:
        yield from _narrowing(plan, catalog, meaning)
    if grouped and row_count > 5 and plan.limit is None:
        yield "Only the top 5"
    if measured and not grouped:
        yield from (f"By {name}" for name in _groupings(plan, catalog, meaning))
    if row_count > 1 and not measured:
        yield "How many are there?"
    if not measured and 1 < row_count <= LONG:
        yield from _narrowing(plan, catalog, meaning)


def _free_columns(plan: Plan, catalog: Catalog) -> Iterator[Column]:
    """Columns of the subject with few values that the plan says nothing of."""
    table = catalog.table(plan.tables[0])
    said = {one for part in (*plan.where, *plan.group, *plan.show) for one in fields_of(part)}
    keys = {name for key in table.foreign_keys for name in key.columns} if table is not None else set()
    for column in table.columns if table is not None else ():
        if column.name in keys or (table is not None and column.name in table.primary_key):
            continue
        if is_grouping(column) and Field(plan.tables[0], column.name) not in said and column.seen_kind is Kind.TEXT:
            yield column


def _groupings(plan: Plan, catalog: Catalog, meaning: Meaning) -> Iterator[str]:
    table = catalog.table(plan.tables[0])
    if table is not None:
        yield from (label(table, column, meaning) for column in _free_columns(plan, catalog))


def _narrowing(plan: Plan, catalog: Catalog, meaning: Meaning) -> Iterator[str]:
    """ "Only those with the status open": the column's most frequent value, by the word people have for it."""
    table = catalog.table(plan.tables[0])
    for column in _free_columns(plan, catalog):
        frequent = column.profile.frequent if column.profile is not None else ()
        named = plainly(table.name).split() if table is not None else []
        values = [
            value
            for value, _ in frequent
            if isinstance(value, str) and 1 < len(value) <= LONGEST_VALUE and f"{value}s" not in named
        ]
        labels = meaning.value_labels.get((plan.tables[0].lower(), column.name.lower()), {})
        if values and table is not None:
            said = plainly_said(labels.get(values[0], values[0]))
            yield f"Only those with the {label(table, column, meaning)} {said}"


def plainly_said(value: str) -> str:
    """A value in quotes where it is several words, so that it is read as one."""
    return f"“{value}”" if " " in value or plainly(value) != value.lower() else value
