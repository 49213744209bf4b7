"""The tables of a SQLite file, read through its own PRAGMAs (https://sqlite.org/pragma.html)."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

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
    pragmas = Pragmas.read(connection)
    tables = [
        table
        for name in sorted(kinds)
        if (table := _read_table(connection, name, kinds[name] == "view", pragmas)) is not None
    ]
    by_name = {table.name.lower(): table for table in tables}
    return tuple(_with_keys(table, by_name, pragmas.references.get(table.name, ())) for table in tables)


Found = Sequence[tuple[Any, ...]]
COLUMNS = """
SELECT l.name, x.cid, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
FROM pragma_table_list AS l JOIN pragma_table_xinfo(l.name, 'main') AS x
WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, x.cid
"""
REFERENCES = """
SELECT l.name, x.id, x.seq, x."table", x."from", x."to" FROM pragma_table_list AS l
JOIN pragma_foreign_key_list(l.name, 'main') AS x
WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, x.id, x.seq
"""
UNIQUE = """
SELECT l.name, x.name, i.name FROM pragma_table_list AS l JOIN pragma_index_list(l.name, 'main') AS x
LEFT JOIN pragma_index_info(x.name, 'main') AS i
WHERE l.schema = 'main' AND l.type = 'table' AND x."unique" AND NOT x.partial AND x.origin <> 'pk'
ORDER BY l.name, x.name, i.seqno
"""


@dataclass(frozen=True, slots=True)
class Pragmas:
    """What the PRAGMAs say of all plain tables, read at once; views and virtual tables may fail alone."""

    columns: Mapping[str, Found]
    references: Mapping[str, Found]
    unique: Mapping[str, tuple[tuple[str, ...], ...]]

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Pragmas:
        indexes: dict[str, dict[str, list[str | None]]] = defaultdict(lambda: defaultdict(list))
        for table, index, column in connection.execute(UNIQUE):
            indexes[table][index].append(column)
        # An index over an expression has no column name there.
        unique = {
            table: tuple(sorted(tuple(map(str, columns)) for columns in found.values() if None not in columns))
            for table, found in indexes.items()
        }
        return cls(_by_table(connection, COLUMNS), _by_table(connection, REFERENCES), unique)


def _by_table(connection: sqlite3.Connection, sql: str) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for table, *row in connection.execute(sql):
        found[table].append(tuple(row))
    return dict(found)


def names_with_rowid(connection: sqlite3.Connection) -> frozenset[str]:
    listed = connection.execute("PRAGMA main.table_list")
    return frozenset(str(name) for _, name, kind, _, without, *_ in listed if kind == "table" and not without)


def _read_table(connection: sqlite3.Connection, name: str, is_view: bool, pragmas: Pragmas) -> Table | None:
    try:
        found: Found = (
            pragmas.columns.get(name) or connection.execute(f"PRAGMA main.table_xinfo({quote(name)})").fetchall()
        )
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
    return Table(name, columns, is_view=is_view, primary_key=key, unique_keys=pragmas.unique.get(name, ()))


def _with_keys(table: Table, by_name: dict[str, Table], references: Found) -> Table:
    """*table* with its declared foreign keys; those to tables that are not there are left out."""
    parts: dict[int, list[tuple[str, str | None, str]]] = defaultdict(list)
    for number, _, referred, column, target in references:
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
