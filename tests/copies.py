"""A SQLite database copied to another engine, so that the same data can be asked there.

SQLite lets any column hold anything: the type of a copied column is what its values are, and the declared one only
where they are dates. Names are written in lower case, as the tools that move people's databases do.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncmy
import duckdb
import psycopg

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Kind

BATCH = 500
TYPES: dict[str, dict[Kind, str]] = {
    "postgres": {
        Kind.INTEGER: "bigint", Kind.NUMBER: "double precision", Kind.DATE: "date", Kind.TIMESTAMP: "timestamp",
        Kind.BINARY: "bytea", Kind.TEXT: "text",
    },
    "mysql": {
        Kind.INTEGER: "bigint", Kind.NUMBER: "double", Kind.DATE: "date", Kind.TIMESTAMP: "datetime",
        Kind.BINARY: "longblob", Kind.TEXT: "varchar(500)",
    },
    "duckdb": {
        Kind.INTEGER: "BIGINT", Kind.NUMBER: "DOUBLE", Kind.DATE: "DATE", Kind.TIMESTAMP: "TIMESTAMP",
        Kind.BINARY: "BLOB", Kind.TEXT: "VARCHAR",
    },
}  # fmt: skip
LONG_TEXT = "longtext"
LONGEST = 500

Row = tuple[Any, ...]
Run = Callable[[str, Sequence[Row]], None]
"""Runs one statement, once for each row of parameters; once where there are none."""


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[tuple[str, Kind, int], ...]
    """Name, kind, length of the longest text."""
    key: tuple[str, ...]
    references: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]
    rows: list[Row]


def copy_to_postgres(file: Path, url: str) -> str:
    """The URL of a new database beside that of *url*, with the data of *file*."""
    name = f"copy_{os.urandom(4).hex()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    copied = url.replace("/postgres?", f"/{name}?")
    with psycopg.connect(copied, autocommit=True) as connection:

        def run(sql: str, rows: Sequence[Row]) -> None:
            with connection.cursor() as cursor:
                if rows:
                    cursor.executemany(sql.replace("?", "%s"), rows)  # type: ignore[call-overload]
                else:
                    cursor.execute(sql)  # type: ignore[call-overload]

        write(read(file), "postgres", run, psycopg.Error)
    return copied


def copy_to_mariadb(file: Path, url: str) -> str:
    """The URL of a new database on the server of *url*, with the data of *file*."""
    parts = urlsplit(url)
    name = f"copy_{os.urandom(4).hex()}"

    async def work() -> None:
        connection = await asyncmy.connect(host=parts.hostname, port=parts.port, user="root", autocommit=True)
        async with connection.cursor() as cursor:
            await cursor.execute(f"CREATE DATABASE {name}")
            await cursor.execute(f"USE {name}")
            for sql, rows, may_fail in statements(read(file), "mysql"):
                try:
                    if rows:
                        await cursor.executemany(sql.replace("?", "%s"), rows)
                    else:
                        await cursor.execute(sql)
                except asyncmy.errors.Error:
                    if not may_fail:
                        raise
        await connection.ensure_closed()

    # The caller may be inside a running loop.
    with ThreadPoolExecutor(1) as threads:
        threads.submit(asyncio.run, work()).result()
    return url.replace("/mysql", f"/{name}")


def copy_to_duckdb(file: Path, folder: Path) -> str:
    """The path of a new DuckDB file in *folder* with the data of *file*."""
    path = folder / f"{file.stem}.duckdb"
    with duckdb.connect(path) as connection:

        def run(sql: str, rows: Sequence[Row]) -> None:
            if not rows:
                connection.execute(sql)
                return
            head, _, marks = sql.partition(" VALUES ")
            many = ", ".join([marks] * len(rows))
            connection.execute(f"{head} VALUES {many}", [cell for row in rows for cell in row])

        write(read(file), "duckdb", run, duckdb.Error)
    return str(path)


def write(tables: Sequence[Table], dialect: str, run: Run, error: type[Exception]) -> None:
    for sql, rows, may_fail in statements(tables, dialect):
        try:
            run(sql, rows)
        except error:
            if not may_fail:
                raise


def statements(tables: Sequence[Table], dialect: str) -> Iterator[tuple[str, Sequence[Row], bool]]:
    """SQL, rows of parameters, and whether it may fail: dirty data breaks keys that were only declared."""
    for table in tables:
        columns = ", ".join(
            f"{quote(name, dialect)} {type_of(kind, longest, dialect)}" for name, kind, longest in table.columns
        )
        yield f"CREATE TABLE {quote(table.name, dialect)} ({columns})", (), False
        marks = ", ".join("?" * len(table.columns))
        for batch in batches(table.rows):
            yield f"INSERT INTO {quote(table.name, dialect)} VALUES ({marks})", batch, False
    for table in tables:
        if table.key:
            yield f"ALTER TABLE {quote(table.name, dialect)} ADD PRIMARY KEY ({names(table.key, dialect)})", (), True
    for table in tables if dialect != "duckdb" else ():
        for ours, other, theirs in table.references:
            yield (
                (
                    f"ALTER TABLE {quote(table.name, dialect)} ADD FOREIGN KEY ({names(ours, dialect)}) "
                    f"REFERENCES {quote(other, dialect)} ({names(theirs, dialect)})"
                ),
                (),
                True,
            )


def batches(rows: list[Row]) -> Iterator[list[Row]]:
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        yield batch


def quote(name: str, dialect: str) -> str:
    mark = "`" if dialect == "mysql" else '"'
    return mark + name.replace(mark, mark * 2) + mark


def names(columns: Sequence[str], dialect: str) -> str:
    return ", ".join(quote(name, dialect) for name in columns)


def type_of(kind: Kind, longest: int, dialect: str) -> str:
    if dialect == "mysql" and kind is Kind.TEXT and longest > LONGEST:
        return LONG_TEXT
    return TYPES[dialect][kind]


def read(file: Path) -> list[Table]:
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return [read_table(connection, name) for (name,) in found.fetchall()]


def read_table(connection: sqlite3.Connection, name: str) -> Table:
    described = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (name,)).fetchall()
    rows = connection.execute(f"SELECT * FROM {quote(name, 'sqlite')}").fetchall()
    kinds = [stored_kind(str(native), [row[place] for row in rows]) for place, (_, native, _) in enumerate(described)]
    references: dict[int, tuple[str, list[str], list[str]]] = {}
    for number, _, other, ours, theirs, *_ in connection.execute(f"PRAGMA foreign_key_list({quote(name, 'sqlite')})"):
        if theirs is not None:
            _, own, referred = references.setdefault(number, (other.lower(), [], []))
            own.append(ours.lower())
            referred.append(theirs.lower())
    return Table(
        name.lower(),
        tuple(
            (column.lower(), kind, max((len(str(row[place])) for row in rows if row[place] is not None), default=0))
            for place, ((column, _, _), kind) in enumerate(zip(described, kinds, strict=True))
        ),
        tuple(column.lower() for column, _, place in sorted(described, key=lambda each: each[2]) if place),
        tuple((tuple(own), other, tuple(referred)) for other, own, referred in references.values()),
        [tuple(converted(cell, kind) for cell, kind in zip(row, kinds, strict=True)) for row in rows],
    )


def stored_kind(native: str, cells: Sequence[Any]) -> Kind:
    """What the values of a column are; what it was declared as where it has none."""
    declared = kind_of_type(native)
    types = {type(cell) for cell in cells if cell is not None}
    if not types:
        return declared if declared in TYPES["duckdb"] else Kind.TEXT
    if types == {int}:
        return Kind.INTEGER
    if types <= {int, float}:
        return Kind.NUMBER
    if types == {bytes}:
        return Kind.BINARY
    if types == {str} and declared.is_temporal and all(is_moment(cell, declared) for cell in cells):
        return declared
    return Kind.TEXT


def is_moment(cell: str | None, kind: Kind) -> bool:
    try:
        converted(cell, kind)
    except ValueError:
        return False
    return True


def converted(cell: Any, kind: Kind) -> Any:
    if cell is None:
        return None
    match kind:
        case Kind.DATE:
            return dt.date.fromisoformat(cell)
        case Kind.TIMESTAMP:
            return dt.datetime.fromisoformat(cell)
        case Kind.TEXT:
            return cell.replace("\x00", "") if isinstance(cell, str) else str(cell)
        case _:
            return cell
