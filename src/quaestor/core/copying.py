"""What of a source goes into a copy, and the statement that reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlglot import exp

from quaestor.core.catalog import Catalog, Sensitivity, Table
from quaestor.core.errors import UnknownName
from quaestor.core.keys import KeyDecision


@dataclass(frozen=True, slots=True)
class Wanted:
    """A table, and its columns where not all of them are wanted."""

    table: str
    columns: tuple[str, ...] = ()


def chosen_tables(catalog: Catalog, wanted: Sequence[Wanted] = ()) -> tuple[Table, ...]:
    """The tables of *catalog* to copy: those *wanted*, else all but views.

    Columns that hold secrets are only copied where they are named. Raises `UnknownName`.
    """
    if not wanted:
        return tuple(_without_secrets(table) for table in catalog.tables if not table.is_view)
    return tuple(_chosen(catalog, each) for each in wanted)


def secrets_left_out(catalog: Catalog, tables: Sequence[Table], wanted: Sequence[Wanted] = ()) -> tuple[str, ...]:
    """Columns of *catalog* that *tables* lack because they hold secrets, not because others were named."""
    named = {each.table.lower() for each in wanted if each.columns}
    return tuple(
        f"{table.key}.{column.name}"
        for table in tables
        if table.key.lower() not in named
        for column in catalog.by_key[table.key.lower()].columns
        if table.column(column.name) is None
    )


def _chosen(catalog: Catalog, wanted: Wanted) -> Table:
    table = catalog.table(wanted.table)
    if table is None:
        raise UnknownName(f"There is no table “{wanted.table[:80]}” here.", action="See `quaestor catalog show`.")
    if not wanted.columns:
        return _without_secrets(table)
    unknown = [name for name in wanted.columns if table.column(name) is None]
    if unknown:
        raise UnknownName(f"{table.key} has no column “{unknown[0][:80]}”.", action="See `quaestor catalog show`.")
    names = {name.lower() for name in wanted.columns}
    return replace(table, columns=tuple(column for column in table.columns if column.name.lower() in names))


def _without_secrets(table: Table) -> Table:
    shown = tuple(column for column in table.columns if column.sensitivity is not Sensitivity.SECRET)
    return table if len(shown) == len(table.columns) else replace(table, columns=shown)


def reading(table: Table, dialect: str) -> str:
    """The statement that reads all rows of *table* with its columns in their order."""
    columns = [exp.column(exp.to_identifier(column.name, quoted=True)) for column in table.columns]
    schema = exp.to_identifier(table.schema, quoted=True) if table.schema else None
    source = exp.Table(this=exp.to_identifier(table.name, quoted=True), db=schema)
    return exp.select(*columns).from_(source).sql(dialect=dialect)


def kept_keys(tables: Sequence[Table]) -> tuple[KeyDecision, ...]:
    """The keys between *tables* as decisions about the copy, which declares none."""
    columns = {table.key: {column.name for column in table.columns} for table in tables}
    return tuple(
        KeyDecision(table.key, key.columns, key.table, key.referred, accepted=True, by="copy")
        for table in tables
        for key in table.foreign_keys
        if key.table in columns and set(key.columns) <= columns[table.key] and set(key.referred) <= columns[key.table]
    )
