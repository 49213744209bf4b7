"""The tables of a SQLite file, read through its own PRAGMAs (https://sqlite.org/pragma.html)."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from quaestor.adapters.databases.profiling import quote
from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Column, ForeignKey, Table

NORMAL, HIDDEN = 0, 1
"""`hidden` of PRAGMA table_xinfo; 2 and 3 are generated columns."""


def read_tables(connection: sqlite3.Connection) -> tuple[Table, ...]:
    """Tables and views in order of name; SQLite's own and the shadow tables of virtual ones are left out."""
    kinds = {
        str(name): str(kind)
        for _, name, kind, *_ in connection.execute("PRAGMA main.table_list")
        if kind != "shadow" and not name.startswith("sqlite_")
    }
    tables = [
        table for name in sorted(kinds) if (table := _read_table(connection, name, kinds[name] == "view")) is not None
    ]
    by_name = {table.name.lower(): table for table in tables}
    return tuple(_with_keys(connection, table, by_name) for table in tables)


def names_with_rowid(connection: sqlite3.Connection) -> frozenset[str]:
    listed = connection.execute("PRAGMA main.table_list")
    return frozenset(str(name) for _, name, kind, _, without, *_ in listed if kind == "table" and not without)


def _read_table(connection: sqlite3.Connection, name: str, is_view: bool) -> Table | None:
    try:
        found = connection.execute(f"PRAGMA main.table_xinfo({quote(name)})").fetchall()
    except sqlite3.Error:
        # A broken view, or a virtual table whose module is not here: nobody could query it either.
        return None
    described = [row for row in found if row[6] != HIDDEN]
    if not described:
        return None
    key = tuple(str(row[1]) for row in sorted((row for row in described if row[5]), key=lambda row: row[5]))
    columns = tuple(
        Column(
            name=str(column),
            type=str(native or ""),
            kind=kind_of_type(native or ""),
            nullable=not required and column not in key,
            default=None if default is None else str(default),
            generated=hidden not in (NORMAL, HIDDEN),
        )
        for _, column, native, required, default, _, hidden in described
    )
    return Table(name, columns, is_view=is_view, primary_key=key, unique_keys=_unique_keys(connection, name))


def _unique_keys(connection: sqlite3.Connection, name: str) -> tuple[tuple[str, ...], ...]:
    keys: list[tuple[str, ...]] = []
    for _, index, unique, origin, partial in connection.execute(f"PRAGMA main.index_list({quote(name)})").fetchall():
        if not unique or partial or origin == "pk":
            continue
        columns = [row[2] for row in connection.execute(f"PRAGMA main.index_info({quote(index)})")]
        # An index over an expression has no column name there.
        if all(column is not None for column in columns):
            keys.append(tuple(columns))
    return tuple(sorted(keys))


def _with_keys(connection: sqlite3.Connection, table: Table, by_name: dict[str, Table]) -> Table:
    """*table* with its declared foreign keys; those to tables that are not there are left out."""
    parts: dict[int, list[tuple[str, str | None, str]]] = defaultdict(list)
    for number, _, referred, column, target, *_ in connection.execute(
        f"PRAGMA main.foreign_key_list({quote(table.name)})"
    ):
        parts[number].append((str(column), target, str(referred)))
    keys: list[ForeignKey] = []
    for _, part in sorted(parts.items()):
        other = by_name.get(part[0][2].lower())
        if other is None:
            continue
        # Without named columns a reference means the other table's primary key.
        names = tuple(target for _, target, _ in part if target is not None) or other.primary_key
        columns = tuple(found.name if (found := table.column(column)) else column for column, _, _ in part)
        referred = tuple(found.name for name in names if (found := other.column(name)))
        if len(columns) == len(referred):
            keys.append(ForeignKey(columns, other.key, referred))
    return Table(
        table.name,
        table.columns,
        is_view=table.is_view,
        primary_key=table.primary_key,
        unique_keys=table.unique_keys,
        foreign_keys=tuple(keys),
    )
