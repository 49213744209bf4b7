"""Which databases can be written to, and how each is opened for it. Nothing else opens one for writing."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path

from quaestor.adapters.databases.writing import TransactionWriter
from quaestor.core.errors import NotAllowed, Unavailable
from quaestor.ports import Database, Source, Writer

IN_TREE = {
    "sqlite": "quaestor.adapters.databases.sqlite_writing",
    "duckdb": "quaestor.adapters.databases.duckdb_writing",
    "postgresql": "quaestor.adapters.databases.postgres_writing",
    "mysql": "quaestor.adapters.databases.mariadb_writing",
}


def open_writer(source: Source, database: Database, folders: Sequence[Path] | None) -> Writer:
    """*source*, opened for reading as *database*, opened for writing. Nothing connects yet.

    Raises `NotAllowed` for a copy, and `Unavailable` for files of rows and where nothing writes to the engine.
    """
    if source.copied_from is not None:
        raise NotAllowed("This is a copy; it is not written to.", action="Change the source that it was copied from.")
    name = database.engine.schemes[0]
    if name not in IN_TREE:
        raise Unavailable(
            f"Quaestor does not write to {database.engine.name}.",
            action="Records are changed in SQLite, DuckDB, PostgreSQL, MariaDB and MySQL.",
        )
    opener = importlib.import_module(IN_TREE[name]).open_writable
    return TransactionWriter(opener(source.location, database, folders))
