"""Which tables of a SQLite file may have changed, without reading them.

The file itself tells whether anything changed. A large table is then taken for unchanged while its number of rows and
its largest rowid are the same; a small one is cheap to read again, so it is. What this misses, updates in place of a
large table, a full sync finds.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from quaestor.adapters.databases.profiling import quote
from quaestor.core.catalog import Catalog, Table

SMALL = 10_000


def file_stamp(path: Path) -> str:
    """Changes when the file, or its write-ahead log, does."""
    stamps = []
    for each in (path, path.with_name(f"{path.name}-wal")):
        try:
            found = each.stat()
        except OSError:
            continue
        stamps.append(f"{found.st_ino}.{found.st_mtime_ns}.{found.st_size}")
    return "/".join(stamps)


def with_signals(
    connection: sqlite3.Connection,
    tables: Sequence[Table],
    with_rowid: frozenset[str],
    stamp: str,
    known: Catalog | None,
) -> tuple[Table, ...]:
    """*tables* with their signals, and with row counts where they had to be counted."""
    earlier = known.by_key if known is not None else {}
    before = {table.key: found for table in tables if (found := earlier.get(table.key.lower())) is not None}
    same = {key for key, table in before.items() if (table.signal or "").startswith(f"{stamp};")}
    counts = _counts(connection, [table for table in tables if table.name in with_rowid and table.key not in same])
    return tuple(
        replace(table, signal=before[table.key].signal, rows=before[table.key].rows)
        if table.key in same
        else _with_signal(table, counts.get(table.key), stamp, before.get(table.key))
        for table in tables
    )


def _with_signal(table: Table, counted: tuple[int, int] | None, stamp: str, before: Table | None) -> Table:
    if counted is None:
        return replace(table, signal=f"{stamp};")
    rows, largest = counted
    state = f";{rows}:{largest}"
    if before is not None and before.signal is not None and before.signal.endswith(state) and rows > SMALL:
        return replace(table, signal=before.signal, rows=rows)
    return replace(table, signal=f"{stamp}{state}", rows=rows)


def _counts(connection: sqlite3.Connection, tables: Sequence[Table]) -> dict[str, tuple[int, int]]:
    """Number of rows and largest rowid, by key, as far as they could be counted in time."""
    counts: dict[str, tuple[int, int]] = {}
    with contextlib.suppress(sqlite3.OperationalError):
        for table in tables:
            name = quote(table.name)
            sql = f"SELECT count(*), (SELECT max(rowid) FROM {name}) FROM {name}"  # noqa: S608 - quoted
            ((rows, largest),) = connection.execute(sql).fetchall()
            counts[table.key] = (rows, largest or 0)
    return counts
