"""Which values a person is helped with where they see only some rows: those of their own rows, read for them.

The index of all values would tell what hidden rows hold, by what it corrects a word to. So the columns of filtered
tables are left out of it, and what the person's own rows hold is read through the same guard as everything else.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from quaestor.core.catalog import Column, Kind, Sensitivity, Table
from quaestor.core.policy.access import Access
from quaestor.core.quoting import needs_quotes

MOST_COLUMNS = 40
MOST_VALUES = 500
"""Of one column, the most frequent ones."""


def shared_columns(access: Access) -> Iterator[tuple[str, str]]:
    """(table key, column) of which the person may see the values of all rows."""
    for table in access.catalog.tables:
        rule = access.rules.of(table.key)
        for column in table.columns:
            if rule is None or (not rule.filters and rule.mask_of(column.name) is None):
                yield table.key, column.name


def own_columns(access: Access) -> tuple[tuple[Table, Column], ...]:
    """Text columns of filtered tables, whose values are to be read for the person."""
    found = [
        (table, column)
        for table in access.catalog.tables
        if (rule := access.rules.of(table.key)) is not None and rule.filters
        for column in table.columns
        if column.kind is Kind.TEXT
        and column.sensitivity is not Sensitivity.SECRET
        and rule.mask_of(column.name) is None
    ]
    return tuple(found[:MOST_COLUMNS])


def reading_values(table: Table, column: Column, dialect: str) -> str:
    """The statement that gives the values of *column* with their numbers of rows, most frequent first."""
    value = exp.column(exp.to_identifier(column.name, quoted=needs_quotes(column.name, dialect)))
    source = exp.Table(
        this=exp.to_identifier(table.name, quoted=needs_quotes(table.name, dialect)),
        db=exp.to_identifier(table.schema, quoted=needs_quotes(table.schema, dialect)) if table.schema else None,
    )
    query = (
        exp.select(exp.alias_(value, "value_", quoted=False), exp.alias_(exp.Count(this=exp.Star()), "rows_"))
        .from_(source)
        .where(exp.Not(this=exp.Is(this=value.copy(), expression=exp.Null())))
        .group_by(value.copy())
        .order_by(exp.Ordered(this=exp.column("rows_"), desc=True, nulls_first=False))
        .limit(MOST_VALUES)
    )
    return query.sql(dialect=dialect)
