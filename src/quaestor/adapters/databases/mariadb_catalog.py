"""The tables of a MariaDB or MySQL server that the login may read, from `information_schema`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Column, ForeignKey, Kind, Table
from quaestor.core.rows import Cell

Found = Sequence[tuple[Cell, ...]]
Key = tuple[str, str]
"""Schema and table, as the server writes them."""

SYSTEM = "('mysql', 'information_schema', 'performance_schema', 'sys')"


TABLES = """
SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE = 'VIEW', TABLE_ROWS, TABLE_COMMENT, {signal}
FROM information_schema.TABLES
WHERE TABLE_SCHEMA {these} AND TABLE_TYPE IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED') ORDER BY 1, 2
"""
SIGNAL = """
CASE WHEN ENGINE = 'InnoDB' AND CREATE_OPTIONS NOT LIKE '%partitioned%'
          AND GREATEST(CREATE_TIME, UPDATE_TIME) < NOW() - INTERVAL 1 SECOND
     THEN CONCAT_WS(':', CREATE_TIME, UPDATE_TIME, TABLE_ROWS, AUTO_INCREMENT) END
"""
"""Changes when rows do, or is NULL where that cannot be told, and the table is read.

The server forgets the time of the last change when it restarts or has too many tables open, until somebody writes. The
time is in seconds: a table that changed just now may change once more in the same one. TRUNCATE shows in the number of
rows alone. Aria tells changes when it writes them to disk, and MySQL tells what it knew up to a day ago.
"""
COLUMNS = """
SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE = 'YES', COLUMN_DEFAULT, COLUMN_COMMENT, EXTRA
FROM information_schema.COLUMNS
WHERE TABLE_SCHEMA {these} AND FIND_IN_SET('select', PRIVILEGES) ORDER BY 1, 2, ORDINAL_POSITION
"""
UNIQUE = """
SELECT TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, COLUMN_NAME, SUB_PART IS NULL
FROM information_schema.STATISTICS
WHERE TABLE_SCHEMA {these} AND NON_UNIQUE = 0 ORDER BY 1, 2, 3, SEQ_IN_INDEX
"""
FOREIGN = """
SELECT TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME,
       REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
FROM information_schema.KEY_COLUMN_USAGE
WHERE TABLE_SCHEMA {these} AND REFERENCED_TABLE_NAME IS NOT NULL ORDER BY 1, 2, 3, ORDINAL_POSITION
"""
HOLDS_JSON = """
SELECT CONSTRAINT_SCHEMA, TABLE_NAME, SUBSTRING_INDEX(SUBSTRING_INDEX(CHECK_CLAUSE, '`', 2), '`', -1)
FROM information_schema.CHECK_CONSTRAINTS
WHERE CONSTRAINT_SCHEMA {these} AND CHECK_CLAUSE RLIKE '^json_valid[(]`[^`]+`[)]$'
"""
"""MariaDB's JSON is a LONGTEXT with this constraint; MySQL has a type, and no TABLE_NAME here."""
NOTHING = "SELECT '', '', '' FROM DUAL WHERE FALSE"
FUNCTIONS = """
SELECT DISTINCT ROUTINE_NAME FROM information_schema.ROUTINES
WHERE ROUTINE_TYPE = 'FUNCTION' AND ROUTINE_SCHEMA {these} ORDER BY 1
"""

RIGHTS = """
SELECT DISTINCT PRIVILEGE_TYPE FROM information_schema.USER_PRIVILEGES
WHERE PRIVILEGE_TYPE IN ('FILE', 'SUPER', 'SHUTDOWN', 'RELOAD', 'CREATE USER', 'SET USER', 'CONNECTION ADMIN',
                         'SYSTEM_VARIABLES_ADMIN', 'SYSTEM_USER', 'SET_USER_ID', 'SET_ANY_DEFINER', 'ROLE_ADMIN',
                         'BINLOG ADMIN', 'READ_ONLY ADMIN', 'REPLICATION SLAVE ADMIN', 'CONNECTION_ADMIN')
ORDER BY 1
"""
"""What the login may do beyond any table: the server's files and settings, and becoming somebody else."""

WRITES = """
SELECT DISTINCT LOWER(PRIVILEGE_TYPE) FROM (
    SELECT PRIVILEGE_TYPE FROM information_schema.USER_PRIVILEGES
    UNION ALL SELECT PRIVILEGE_TYPE FROM information_schema.SCHEMA_PRIVILEGES
    UNION ALL SELECT PRIVILEGE_TYPE FROM information_schema.TABLE_PRIVILEGES
) AS granted
WHERE PRIVILEGE_TYPE IN ('INSERT', 'UPDATE', 'DELETE', 'CREATE', 'DROP', 'ALTER', 'INDEX', 'TRIGGER', 'EVENT',
                         'EXECUTE', 'LOCK TABLES', 'CREATE TEMPORARY TABLES', 'CREATE ROUTINE',
                         'ALTER ROUTINE', 'CREATE VIEW')
ORDER BY 1
"""


def queries(database: str | None, is_mariadb: bool) -> tuple[str, ...]:
    """Tables, columns, unique keys, foreign keys, columns that must hold JSON, functions; of *database*, or of all."""
    these = "= DATABASE()" if database is not None else f"NOT IN {SYSTEM}"
    holds_json = HOLDS_JSON if is_mariadb else NOTHING
    signal = SIGNAL if is_mariadb else "NULL"
    return tuple(
        sql.format(these=these, signal=signal) for sql in (TABLES, COLUMNS, UNIQUE, FOREIGN, holds_json, FUNCTIONS)
    )


def read_tables(found: Sequence[Found], database: str | None, exact: int) -> tuple[Table, ...]:
    """Tables and views from what `queries` gave, with the server's estimate of rows where above *exact*."""
    tables, columns, unique, foreign, holds_json, _ = found
    json_columns = {(str(schema), str(table), str(column)) for schema, table, column in holds_json}
    described: dict[Key, list[Column]] = defaultdict(list)
    for schema, table, *column in columns:
        holds = (str(schema), str(table), str(column[0])) in json_columns
        described[str(schema), str(table)].append(_column(column, holds))
    known = {(str(schema), str(name)) for schema, name, *_ in tables}
    keys = _unique_keys(unique)
    references = _references(foreign, known, database)
    read: list[Table] = []
    for schema, name, is_view, estimate, comment, signal in tables:
        key = (str(schema), str(name))
        if not described[key]:
            continue
        read.append(
            Table(
                name=str(name),
                columns=tuple(described[key]),
                schema=None if schema == database else str(schema),
                is_view=bool(is_view),
                primary_key=keys[key].get("PRIMARY", ()),
                unique_keys=tuple(columns for index, columns in keys[key].items() if index != "PRIMARY" and columns),
                foreign_keys=tuple(references[key]),
                # A view's comment says only that it is one.
                comment=str(comment) if comment and not is_view else None,
                rows=estimate if isinstance(estimate, int) and estimate > exact else None,
                signal=None if signal is None else str(signal),
            )
        )
    return tuple(read)


def _unique_keys(unique: Found) -> dict[Key, dict[str, tuple[str, ...]]]:
    """By index; an index over the beginning of a text or over an expression makes no key, and is empty here."""
    keys: dict[Key, dict[str, tuple[str, ...]]] = defaultdict(dict)
    partial: set[tuple[Key, str]] = set()
    for schema, table, index, column, is_whole in unique:
        key = (str(schema), str(table))
        if column is None or not is_whole:
            partial.add((key, str(index)))
        keys[key][str(index)] = (*keys[key].get(str(index), ()), str(column))
    for key, index in partial:
        keys[key][index] = ()
    return keys


def _references(foreign: Found, known: set[Key], database: str | None) -> dict[Key, list[ForeignKey]]:
    grouped: dict[tuple[Key, str, Key], list[tuple[str, str]]] = defaultdict(list)
    for schema, table, name, column, other_schema, other, other_column in foreign:
        referred = (str(other_schema), str(other))
        if referred in known:
            grouped[(str(schema), str(table)), str(name), referred].append((str(column), str(other_column)))
    references: dict[Key, list[ForeignKey]] = defaultdict(list)
    for (table_key, _, (other_schema, other)), pairs in grouped.items():
        target = other if other_schema == database else f"{other_schema}.{other}"
        references[table_key].append(ForeignKey(tuple(a for a, _ in pairs), target, tuple(b for _, b in pairs)))
    return references


def _column(row: Sequence[Cell], holds_json: bool) -> Column:
    name, native, nullable, default, comment, extra = row
    return Column(
        name=str(name),
        type="json" if holds_json else str(native),
        kind=Kind.JSON if holds_json else _kind(str(native)),
        nullable=bool(nullable),
        default=None if default is None or default == "NULL" else str(default),
        comment=str(comment) or None,
        generated="GENERATED" in str(extra).upper().replace("DEFAULT_GENERATED", ""),
    )


def _kind(native: str) -> Kind:
    """A `bit(8)` is a number here, and a text of bits in PostgreSQL."""
    return Kind.INTEGER if native.startswith("bit") else kind_of_type(native)
