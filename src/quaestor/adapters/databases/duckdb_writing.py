"""DuckDB files, written to. One process alone may have such a file open for writing, and none may read it meanwhile:
the children that read end first, and whoever asks waits for the few moments that a transaction takes.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from quaestor.adapters.databases.child_writing import ChildWritable, FileEngine
from quaestor.adapters.databases.duckdb import DuckdbDatabase
from quaestor.adapters.databases.duckdb_errors import query_error
from quaestor.adapters.databases.parameters import for_duckdb
from quaestor.adapters.databases.transactions import Purpose
from quaestor.core.change.outcome import Fault, WriteRefused
from quaestor.core.engines import DUCKDB
from quaestor.core.errors import Unavailable
from quaestor.ports import Database

MODULE = "quaestor.adapters.databases.duckdb_writing_child"
READERS_SECONDS = 5.0
"""How long statements that read are waited for."""


def open_writable(location: str, database: Database, folders: Sequence[Path] | None) -> ChildWritable:
    """The file that *database* reads, which was found inside *folders*. Raises `Unavailable` for files of rows."""
    if not isinstance(database, DuckdbDatabase) or database.file is None:
        raise Unavailable(
            "Files of rows are read, and not written to.", action="Load them into a database to change them there."
        )
    reading = database

    @contextlib.asynccontextmanager
    async def alone(purpose: Purpose) -> AsyncIterator[None]:
        if purpose is Purpose.LOOK:
            yield  # reads as the others do
            return
        async with contextlib.AsyncExitStack() as held:
            try:
                await held.enter_async_context(reading.unread(READERS_SECONDS))
            except TimeoutError:
                raise WriteRefused(Fault.BUSY) from None
            yield

    kind = FileEngine(
        engine=DUCKDB,
        module=MODULE,
        problem=query_error,
        written=lambda statement: for_duckdb(statement.sql, statement.parameters),
        triggers=None,
        recovers=False,
    )
    return ChildWritable(database.file, kind, alone)
