"""What runs inside the child process of `quaestor.adapters.copies`: it writes one new DuckDB file.

Rows come as texts. A column whose texts do not fit its type becomes text: nothing is lost, nothing is guessed.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb

from quaestor.adapters.databases.confinement import end_with_parent
from quaestor.adapters.databases.wire import LENGTH, pack, unpack
from quaestor.core.quoting import quote

MEMORY = "512MB"
DEFAULT_SCHEMAS = (None, "main")


def main() -> None:
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that prints may get between the frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    end_with_parent()
    writer = Writer()
    while len(head := requests.read(LENGTH.size)) == LENGTH.size:
        request = unpack(requests.read(LENGTH.unpack(head)[0]))
        answers.write(pack(writer.answer(request)))
        answers.flush()


class Writer:
    def __init__(self) -> None:
        self._connection: Any = None
        self._staged: Path = Path()
        self._table = ""
        self._columns: list[list[str]] = []
        self._primary_key: list[str] = []

    def answer(self, request: object) -> Mapping[str, object]:
        if not isinstance(request, Mapping):
            return {"done": False}
        try:
            match request.get("do"):
                case "open":
                    self._open(str(request["path"]))
                case "table":
                    self._end_table()
                    self._start_table(request)
                case "rows":
                    self._add(request["rows"])
                case "finish":
                    self._end_table()
                    self._connection.close()
                    self._staged.unlink(missing_ok=True)
        except (duckdb.Error, OSError, ValueError, TypeError):
            return {"done": False}
        return {"done": True}

    def _open(self, path: str) -> None:
        config: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": MEMORY,
            "threads": "1",
            "autoinstall_known_extensions": "false",
            "allow_community_extensions": "false",
            "preserve_insertion_order": "false",
        }
        self._connection = duckdb.connect(path, config=config)
        # Text of times without a zone means the source's own; only UTC changes nothing.
        self._connection.execute("SET TimeZone = 'UTC'")
        Path(path).chmod(0o600)
        self._staged = Path(f"{path}.rows")

    def _start_table(self, request: Mapping[Any, Any]) -> None:
        schema, name = request["schema"], str(request["name"])
        if schema not in DEFAULT_SCHEMAS:
            self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quote(str(schema))}")
        self._table = quote(name) if schema in DEFAULT_SCHEMAS else f"{quote(str(schema))}.{quote(name)}"
        self._columns = [[str(column), str(native)] for column, native, _ in request["columns"]]
        self._primary_key = [str(column) for column in request["primary_key"]]
        described = ", ".join(f"{quote(column)} {native}" for column, native in self._columns)
        self._connection.execute(f"CREATE TABLE {self._table} ({described})")
        if request["comment"]:
            self._connection.execute(f"COMMENT ON TABLE {self._table} IS {_literal(request['comment'])}")
        for column, _, comment in request["columns"]:
            if comment:
                place = f"{self._table}.{quote(str(column))}"
                self._connection.execute(f"COMMENT ON COLUMN {place} IS {_literal(comment)}")

    def _add(self, rows: list[list[str | None]]) -> None:
        keys = [f"c{number}" for number in range(len(self._columns))]
        with self._staged.open("w", encoding="utf-8", errors="replace") as file:
            file.writelines(json.dumps(dict(zip(keys, row, strict=True))) + "\n" for row in rows)
        typed = ", ".join(f"{key}: 'VARCHAR'" for key in keys)
        staged = f"read_json({_literal(str(self._staged))}, format = 'newline_delimited', columns = {{{typed}}})"
        try:
            self._insert(staged)
        except duckdb.ConversionException:
            self._widen(staged)
            self._insert(staged)

    def _insert(self, staged: str) -> None:
        cells = ", ".join(_typed(f"c{number}", native) for number, (_, native) in enumerate(self._columns))
        self._connection.execute(f"INSERT INTO {self._table} SELECT {cells} FROM {staged}")  # noqa: S608 - quoted

    def _widen(self, staged: str) -> None:
        """Make text of the columns that cannot hold what came."""
        for number, column in enumerate(self._columns):
            cell, (name, native) = f"c{number}", column
            if native in ("VARCHAR", "BLOB"):
                continue
            unfit = f"{cell} IS NOT NULL AND TRY_CAST({cell} AS {native}) IS NULL"
            ((count,),) = self._connection.execute(f"SELECT count(*) FROM {staged} WHERE {unfit}").fetchall()  # noqa: S608
            if count:
                self._connection.execute(f"ALTER TABLE {self._table} ALTER {quote(name)} TYPE VARCHAR")
                column[1] = "VARCHAR"

    def _end_table(self) -> None:
        names = {name for name, _ in self._columns}
        if self._table and self._primary_key and set(self._primary_key) <= names:
            key = ", ".join(map(quote, self._primary_key))
            # Rows read while somebody wrote may repeat a key; the rows matter more than the key.
            with contextlib.suppress(duckdb.Error):
                self._connection.execute(f"ALTER TABLE {self._table} ADD PRIMARY KEY ({key})")
        self._table = ""


def _typed(cell: str, native: str) -> str:
    return f"unhex({cell})" if native == "BLOB" else f"CAST({cell} AS {native})"


def _literal(text: object) -> str:
    return "'" + str(text).replace("'", "''") + "'"


if __name__ == "__main__":
    main()
