"""A source of any engine with two tables, `numbers` and `words`, to which words are added while a test looks on."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
import psycopg

NUMBERS = 5_000
MADE = (
    "CREATE TABLE numbers (id INTEGER PRIMARY KEY)",
    "CREATE TABLE words (id INTEGER PRIMARY KEY, word VARCHAR(20))",
    "INSERT INTO words VALUES (1, 'first')",
)


@dataclass(frozen=True)
class Growing:
    location: str
    run: Callable[[str], None]
    """Runs a statement beside us, as whoever else writes to the source does."""
    settled: Callable[[], bool] = lambda: True
    """Whether the server would notice one more change as a change."""

    def add(self, word: str) -> None:
        self.run(f"INSERT INTO words SELECT max(id) + 1, '{word}' FROM words")


@contextmanager
def growing(engine: str, folder: Path, url: str | None) -> Iterator[Growing]:
    """On the server at *url*, or in a file of *folder*."""
    match engine:
        case "sqlite":
            source = sqlite_source(folder / "growing.db")
        case "duckdb":
            source = duckdb_source(folder / "growing.duckdb")
        case "files":
            source = files_source(folder)
        case "mariadb":
            source = mariadb_source(str(url))
        case _:
            source = postgres_source(str(url))
    fill(source, engine)
    try:
        yield source
    finally:
        source.run("DROP TABLE words")
        source.run("DROP TABLE numbers")


def fill(source: Growing, engine: str) -> None:
    for sql in MADE:
        source.run(sql)
    source.run("INSERT INTO numbers " + numbers(engine))


def numbers(engine: str) -> str:
    match engine:
        case "sqlite":
            rows = f"SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {NUMBERS}"
            return f"WITH RECURSIVE n AS ({rows}) SELECT i FROM n"
        case "mariadb":
            return f"SELECT seq FROM seq_1_to_{NUMBERS}"
        case _:
            return f"SELECT * FROM generate_series(1, {NUMBERS})"


def sqlite_source(path: Path) -> Growing:
    def run(sql: str) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(sql)
        connection.close()

    return Growing(f"sqlite:///{path}", run)


def duckdb_source(path: Path) -> Growing:
    def run(sql: str) -> None:
        with duckdb.connect(path) as connection:
            connection.execute(sql)

    return Growing(f"duckdb:///{path}", run)


def files_source(folder: Path) -> Growing:
    """Files that a database beside them writes anew after each change."""
    written = folder / "files"
    written.mkdir()
    connection = duckdb.connect(folder / "beside.duckdb")

    def run(sql: str) -> None:
        connection.execute(sql)
        for (table,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall():
            connection.execute(f"COPY {table} TO '{written}/{table}.csv' (HEADER)")

    return Growing(str(written), run)


def postgres_source(url: str) -> Growing:
    """In a database of its own: what others write would be noticed as well."""
    name = f"growing_{os.urandom(4).hex()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    location = url.replace("/postgres?", f"/{name}?")

    def run(sql: str) -> None:
        with psycopg.connect(location, autocommit=True) as connection:
            connection.execute(sql)  # type: ignore[call-overload]
            # Counters are published a second later otherwise.
            connection.execute("SELECT pg_stat_force_next_flush()")

    return Growing(location, run)


def mariadb_source(url: str) -> Growing:
    from .conftest import ask_mariadb

    name = f"growing_{os.urandom(4).hex()}"
    ask_mariadb(url, f"CREATE DATABASE {name}")

    def run(sql: str) -> None:
        ask_mariadb(url, f"USE {name}", sql)

    later = (
        "SELECT max(update_time) < now() - INTERVAL 1 SECOND FROM information_schema.tables "
        f"WHERE table_schema = '{name}'"
    )
    return Growing(
        url.replace("/mysql", f"/{name}"),
        run,
        lambda: ask_mariadb(url, later) == ((1,),),
    )
