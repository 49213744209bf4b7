"""What runs inside the child process of `quaestor.adapters.databases.sqlite_writing`."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import quote as percent_encoded
from uuid import UUID

from quaestor.adapters.databases.confinement import Answer
from quaestor.adapters.databases.sqlite_errors import PRIMARY, classify
from quaestor.adapters.databases.sqlite_session import CHECK_EVERY
from quaestor.adapters.databases.writing_child import serve_pen
from quaestor.core.rows import iso_duration

BEGIN = {"LOOK": "BEGIN", "REHEARSE": "BEGIN IMMEDIATE", "APPLY": "BEGIN EXCLUSIVE"}
SETTINGS = ("foreign_keys = ON", "recursive_triggers = OFF", "trusted_schema = OFF", "cell_size_check = ON")

FAULTS = {
    sqlite3.SQLITE_CONSTRAINT_NOTNULL: "missing",
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: "taken",
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: "taken",
    sqlite3.SQLITE_CONSTRAINT_ROWID: "taken",
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: "no_such_row",
    sqlite3.SQLITE_CONSTRAINT_CHECK: "check",
    3091: "bad_value",  # SQLITE_CONSTRAINT_DATATYPE, of STRICT tables; Python has no name for it
    sqlite3.SQLITE_CONSTRAINT_TRIGGER: "other",
}
PRIMARY_FAULTS = {
    sqlite3.SQLITE_MISMATCH: "bad_value",
    sqlite3.SQLITE_TOOBIG: "too_long",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_READONLY: "denied",
    sqlite3.SQLITE_PERM: "denied",
    sqlite3.SQLITE_CONSTRAINT: "other",
}
NAMED = frozenset(("missing", "taken", "check"))
"""What SQLite says of these is names of the schema, and no value."""


def main() -> None:
    serve_pen(SqlitePen(), (sqlite3.Error, sqlite3.Warning))


class SqlitePen:
    def __init__(self) -> None:
        self._connection: sqlite3.Connection | None = None
        self._deadline = 0.0

    @property
    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise sqlite3.ProgrammingError("not open")
        return self._connection

    def begin(self, path: str, purpose: str, waiting: float) -> None:
        self._connection = sqlite3.connect(
            f"file:{percent_encoded(path)}?mode=rw", uri=True, timeout=waiting, isolation_level=None
        )
        self._connection.set_progress_handler(self._is_over, CHECK_EVERY)
        for setting in SETTINGS:
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        self._connection.execute(BEGIN[purpose])

    def _is_over(self) -> int:
        return int(time.monotonic() > self._deadline)

    def allow(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds

    def fetch(self, sql: str, parameters: Mapping[str, Any], most: int | None) -> Sequence[Sequence[object]]:
        cursor = self._run(sql, parameters)
        return cursor.fetchmany(most) if most is not None else cursor.fetchall()

    def execute(self, sql: str, parameters: Mapping[str, Any]) -> int:
        return self._run(sql, parameters).rowcount

    def _run(self, sql: str, parameters: Mapping[str, Any]) -> sqlite3.Cursor:
        return self._open.execute(sql, {name: _stored(value) for name, value in parameters.items()})

    def commit(self) -> None:
        # A commit is not stopped half-way.
        self._open.set_progress_handler(None, 0)
        self._open.execute("COMMIT")

    def close(self) -> None:
        if self._connection is not None:
            self._connection.rollback()
            self._connection.close()

    def refusal(self, error: Exception) -> Answer:
        code = getattr(error, "sqlite_errorcode", 0)
        fault = FAULTS.get(code) or PRIMARY_FAULTS.get(code & PRIMARY)
        if fault is None:
            return {"error": classify(error)}  # type: ignore[arg-type]
        named = str(error).partition(": ")[2] if fault in NAMED else ""
        # A name with a dot in it is a table's and a column's.
        table = named.partition(".")[0] if fault != "check" and "." in named else None
        return {"fault": fault, "named": named, "table": table}


def _stored(value: object) -> object:
    """SQLite has numbers, texts and blobs; what a column makes of a text is its affinity's to say."""
    match value:
        case bool():
            return int(value)
        case dt.datetime():
            return value.isoformat(sep=" ")
        case dt.date() | dt.time():
            return value.isoformat()
        case dt.timedelta():
            return iso_duration(value)
        case Decimal():
            return format(value, "f")
        case UUID():
            return str(value)
        case _:
            return value


if __name__ == "__main__":
    main()
