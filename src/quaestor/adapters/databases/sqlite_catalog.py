"""The tables of a SQLite file, made from what its PRAGMAs say (`sqlite_structure`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Column, ForeignKey, Table

NORMAL, HIDDEN = 0, 1
"""`hidden` of PRAGMA table_xinfo; 2 and 3 are generated columns."""

Found = Sequence[Sequence[Any]]


def read_tables(structure: Mapping[str, Found]) -> tuple[Table, ...]:
    """Tables and views in order of name; SQLite's own and the shadow tables of virtual ones are left out."""
    columns, references = _by_table(structure["columns"]), _by_table(structure["references"])
    unique = _unique_keys(structure["unique"])
    tables = [
        table
        for name, kind, _ in sorted(structure["listed"], key=lambda row: str(row[0]))
        if (table := _table(str(name), kind == "view", columns.get(name, ()), unique.get(name, ()))) is not None
    ]
    by_name = {table.name.lower(): table for table in tables}
    return tuple(_with_keys(table, by_name, references.get(table.name, ())) for table in tables)


def names_with_rowid(structure: Mapping[str, Found]) -> frozenset[str]:
    return frozenset(str(name) for name, kind, without in structure["listed"] if kind == "table" and not without)


def _by_table(rows: Found) -> dict[str, list[Sequence[Any]]]:
    found: dict[str, list[Sequence[Any]]] = defaultdict(list)
    for table, *row in rows:
        found[table].append(row)
    return dict(found)


def _unique_keys(rows: Found) -> dict[str, tuple[tuple[str, ...], ...]]:
    indexes: dict[str, dict[str, list[str | None]]] = defaultdict(lambda: defaultdict(list))
    for table, index, column in rows:
        indexes[table][index].append(column)
    # An index over an expression has no column name there.
    return {
        table: tuple(sorted(tuple(map(str, columns)) for columns in found.values() if None not in columns))
        for table, found in indexes.items()
    }


def _table(name: str, is_view: bool, found: Found, unique: Iterable[tuple[str, ...]]) -> Table | None:
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
    return Table(name, columns, is_view=is_view, primary_key=key, unique_keys=tuple(unique))


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
