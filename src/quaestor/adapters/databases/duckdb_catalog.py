"""The tables of a DuckDB database, read through its own table functions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Column, ForeignKey, Table
from quaestor.core.rows import Cell

OURS = "database_name = current_database() AND NOT internal"

TABLES = f"""
SELECT schema_name, table_name, false AS is_view, comment FROM duckdb_tables() WHERE {OURS}
UNION ALL
SELECT schema_name, view_name, true, comment FROM duckdb_views() WHERE {OURS}
ORDER BY 1, 2
"""  # noqa: S608
COLUMNS = f"""
SELECT schema_name, table_name, column_name, data_type, is_nullable, column_default, comment, is_generated
FROM duckdb_columns() WHERE {OURS} ORDER BY schema_name, table_name, column_index
"""  # noqa: S608
CONSTRAINTS = """
SELECT schema_name, table_name, constraint_type, constraint_column_names, referenced_table, referenced_column_names
FROM duckdb_constraints() WHERE database_name = current_database()
AND constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY') ORDER BY schema_name, table_name, constraint_index
"""
FUNCTIONS = "SELECT DISTINCT function_name FROM duckdb_functions() WHERE NOT internal ORDER BY 1"

DEFAULT_SCHEMA = "main"
Found = Sequence[tuple[Cell, ...]]


@dataclass
class Keys:
    primary: tuple[str, ...] = ()
    unique: list[tuple[str, ...]] = field(default_factory=list)
    foreign: list[ForeignKey] = field(default_factory=list)


def read_tables(tables: Found, columns: Found, constraints: Found) -> tuple[Table, ...]:
    """Tables and views from the rows that `TABLES`, `COLUMNS` and `CONSTRAINTS` give."""
    described: dict[tuple[object, object], list[Column]] = defaultdict(list)
    for schema, table, name, native, nullable, default, comment, generated in columns:
        described[schema, table].append(
            Column(
                name=str(name),
                type=str(native),
                kind=kind_of_type(str(native)),
                nullable=bool(nullable),
                default=None if default is None else str(default),
                comment=None if comment is None else str(comment),
                generated=bool(generated),
            )
        )
    keys = _read_keys(constraints)
    return tuple(
        Table(
            name=str(name),
            columns=tuple(described[schema, name]),
            schema=_schema(schema),
            is_view=bool(is_view),
            primary_key=keys[schema, name].primary,
            unique_keys=tuple(keys[schema, name].unique),
            foreign_keys=tuple(keys[schema, name].foreign),
            comment=None if comment is None else str(comment),
        )
        for schema, name, is_view, comment in tables
        if described[schema, name]
    )


def _read_keys(constraints: Found) -> dict[tuple[object, object], Keys]:
    keys: dict[tuple[object, object], Keys] = defaultdict(Keys)
    for schema, table, kind, columns, referred, referred_columns in constraints:
        key = keys[schema, table]
        names = _names(columns)
        if kind == "PRIMARY KEY":
            key.primary = names
        elif kind == "UNIQUE":
            key.unique.append(names)
        else:
            prefix = f"{schema}." if _schema(schema) else ""
            key.foreign.append(ForeignKey(names, f"{prefix}{referred}", _names(referred_columns)))
    return keys


def _schema(schema: object) -> str | None:
    return None if schema == DEFAULT_SCHEMA else str(schema)


def _names(cell: Cell) -> tuple[str, ...]:
    return tuple(str(name) for name in cell) if isinstance(cell, list) else ()
