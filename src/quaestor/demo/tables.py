"""A new SQLite file from a schema script and rows. It appears under its name only when it is complete."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path

Row = Sequence[object]


@contextmanager
def new_database(path: Path, schema: str) -> Iterator[sqlite3.Connection]:
    """An empty database with the tables of *schema*, a script of this package such as `crm/schema.sql`."""
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
        # Nothing is lost by a crash: an unfinished file is thrown away.
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;")
        connection.executescript(files("quaestor.demo").joinpath(schema).read_text("utf-8"))
        connection.execute("BEGIN")
        yield connection
        connection.execute("COMMIT")
    unfinished.replace(path)


def fill(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """*rows* in the order of the table's columns."""
    columns = connection.execute("SELECT COUNT(*) FROM pragma_table_info(?)", (table,)).fetchone()[0]
    marks = ", ".join("?" * columns)
    connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608 - our own table names
