"""SQLite files, written to. A rehearsal keeps other writers away and lets readers read; what is to be committed takes
the file for itself from the beginning, so that no reader can be in the way of the commit once it was promised.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Sequence
from functools import partial
from pathlib import Path

from quaestor.adapters.databases.child_writing import ChildWritable, FileEngine
from quaestor.adapters.databases.locations import local_path
from quaestor.adapters.databases.sqlite_errors import problem
from quaestor.adapters.databases.transactions import Purpose
from quaestor.core.engines import SQLITE
from quaestor.ports import Database

MODULE = "quaestor.adapters.databases.sqlite_writing_child"
TRIGGERS = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = :table COLLATE NOCASE ORDER BY 1"


def open_writable(location: str, database: Database, folders: Sequence[Path] | None) -> ChildWritable:
    path = local_path(location, folders)
    kind = FileEngine(
        engine=SQLITE,
        module=MODULE,
        problem=partial(problem, path=path),
        written=lambda statement: statement.sql,
        triggers=TRIGGERS,
        recovers=True,
    )
    return ChildWritable(path, kind, alone=_beside_readers)


@contextlib.asynccontextmanager
async def _beside_readers(purpose: Purpose) -> AsyncIterator[None]:
    """SQLite itself lets those who read wait."""
    yield
