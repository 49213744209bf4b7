"""What runs inside the child process of `quaestor.adapters.databases.duckdb_writing`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from quaestor.adapters.databases.confinement import Answer
from quaestor.adapters.databases.duckdb_codes import classify
from quaestor.adapters.databases.writing_child import MEMORY, serve_pen

CONSTRAINTS = (
    ("NOT NULL constraint failed: ", "missing"),
    ("CHECK constraint failed", "check"),
    ("Duplicate key", "taken"),
    ("duplicate key", "taken"),
    ("does not exist in the referenced table", "no_such_row"),
    ("still referenced by a foreign key", "still_used"),
)
"""DuckDB has one class for all of these; fixed words tell them apart."""


def main() -> None:
    serve_pen(DuckdbPen(), (duckdb.Error,))


class DuckdbPen:
    def __init__(self) -> None:
        self._connection: Any = None

    def allow(self, seconds: float) -> None: ...  # it looks at no clock; the process is ended

    def begin(self, path: str, purpose: str, waiting: float) -> None:
        if not Path(path).is_file():
            raise FileNotFoundError(path)  # DuckDB would make a new one
        config: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": f"{MEMORY}B",
            "threads": "1",
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_community_extensions": "false",
            "allow_persistent_secrets": "false",
            "python_enable_replacements": "false",
        }
        self._connection = duckdb.connect(path, read_only=purpose == "LOOK", config=config)
        for setting in ("TimeZone = 'UTC'", "enable_external_access = false", "lock_configuration = true"):
            self._connection.execute(f"SET {setting}")
        self._connection.execute("BEGIN TRANSACTION")

    def fetch(self, sql: str, parameters: Mapping[str, Any], most: int | None) -> Sequence[Sequence[object]]:
        found = self._connection.execute(sql, parameters or None)
        rows: Sequence[Sequence[object]] = found.fetchmany(most) if most is not None else found.fetchall()
        return rows

    def execute(self, sql: str, parameters: Mapping[str, Any]) -> int:
        ((count,),) = self._connection.execute(sql, parameters or None).fetchall()
        return int(count)

    def commit(self) -> None:
        self._connection.execute("COMMIT")

    def close(self) -> None:
        if self._connection is not None:
            # Rolls back, and writes what was committed from the log into the file.
            self._connection.close()

    def refusal(self, error: Exception) -> Answer:
        text = str(error)
        match error:
            case duckdb.ConstraintException():
                fault = next((known for words, known in CONSTRAINTS if words in text), "other")
                return {"fault": fault, **_named(fault, text)}
            case duckdb.OutOfRangeException():
                return {"fault": "out_of_range"}
            case duckdb.ConversionException():
                return {"fault": "out_of_range" if "out of range" in text else "bad_value"}
            case duckdb.TransactionException():
                return {"fault": "busy"}
            case duckdb.IOException() if "lock" in text:
                return {"fault": "busy"}
            case duckdb.PermissionException():
                return {"fault": "denied"}
            case duckdb.IOException() if "Permission denied" in text:
                return {"fault": "denied"}
            case duckdb.Error():
                return {"error": classify(error)}
            case _:
                return {"error": "other"}


def _named(fault: str, text: str) -> Answer:
    """Names of the schema; the rest of the text may hold values."""
    line = text.partition("\n")[0]
    if fault == "missing":
        named = line.rpartition("NOT NULL constraint failed: ")[2]
        return {"named": named, "table": named.partition(".")[0]}
    if fault == "check":
        return {"named": line.partition(" with expression ")[2]}
    return {}


if __name__ == "__main__":
    main()
