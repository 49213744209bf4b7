"""Data files read into tables of a DuckDB in memory, before anybody's statement can run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import duckdb

from quaestor.adapters.databases.workbook_files import SUFFIXES, load_workbook

READERS = {
    ".csv": "read_csv",
    ".tsv": "read_csv",
    ".parquet": "read_parquet",
    ".json": "read_json",
    ".jsonl": "read_json",
    ".ndjson": "read_json",
}
UNREADABLE = {"read_csv": "not_csv", "read_parquet": "not_parquet", "read_json": "not_json"}


def load_files(connection: Any, files: Iterable[Sequence[str]]) -> tuple[str, str] | None:
    """Make a table of each (table name, path) of *files*; None, or the code and file name of the first that failed."""
    for table, path in files:
        failed = _load(connection, table, Path(path))
        if failed is not None:
            return failed, Path(path).name
    return None


def _load(connection: Any, table: str, path: Path) -> str | None:
    """None, or why *path* could not be read."""
    if not path.stat().st_size:
        return "empty"
    if path.suffix.lower() in SUFFIXES:
        return load_workbook(connection, table, path)
    reader = READERS[path.suffix.lower()]
    try:
        _read(connection, table, path, reader, "")
    except duckdb.ConversionException:
        # The first lines did not show what a column holds; all of them do.
        try:
            _read(connection, table, path, reader, ", sample_size = -1")
        except duckdb.Error as error:
            return _why(error, reader)
    except duckdb.Error as error:
        return _why(error, reader)
    if reader == "read_csv" and _has_fields_in_one_column(connection, table):
        return "ragged"
    return None


def _read(connection: Any, table: str, path: Path, reader: str, options: str) -> None:
    name, file = table.replace('"', '""'), str(path).replace("'", "''")
    connection.execute(f"CREATE TABLE \"{name}\" AS SELECT * FROM {reader}('{file}'{options})")  # noqa: S608


def _why(error: duckdb.Error, reader: str) -> str:
    text = str(error)
    if isinstance(error, duckdb.OutOfMemoryException):
        return "memory"
    if reader == "read_csv" and ("utf-8" in text.lower() or "unicode" in text.lower()):
        return "encoding"
    if reader == "read_csv" and ("Expected Number of Columns" in text or "column count" in text.lower()):
        return "ragged"
    return UNREADABLE[reader]


def _has_fields_in_one_column(connection: Any, table: str) -> bool:
    """DuckDB reads a file whose lines differ in length as one wide column; its header then still has the separators."""
    name = table.replace('"', '""')
    found = connection.execute(f'DESCRIBE "{name}"').fetchall()
    return len(found) == 1 and any(separator in found[0][0] for separator in ",;\t|")
