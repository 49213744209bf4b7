"""Which tables of a SQLite file may have changed, without reading them.

The file itself tells whether anything changed. A large table is then taken for unchanged while its number of rows and
its largest rowid are the same; a small one is cheap to read again, so it is. What this misses, updates in place of a
large table, a full sync finds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from quaestor.core.catalog import Catalog, Table

SMALL = 10_000

Counts = Mapping[str, tuple[int, int]]
"""Number of rows and largest rowid, by name."""


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


def to_count(tables: Sequence[Table], with_rowid: frozenset[str], stamp: str, known: Catalog | None) -> tuple[str, ...]:
    """Names of the tables whose rows must be counted to tell whether they changed."""
    same = _same(_before(tables, known), stamp)
    return tuple(table.name for table in tables if table.name in with_rowid and table.key not in same)


def with_signals(tables: Sequence[Table], counts: Counts, stamp: str, known: Catalog | None) -> tuple[Table, ...]:
    """*tables* with their signals, and with row counts where they had to be counted."""
    before = _before(tables, known)
    same = _same(before, stamp)
    return tuple(
        replace(table, signal=before[table.key].signal, rows=before[table.key].rows)
        if table.key in same
        else _with_signal(table, counts.get(table.name), stamp, before.get(table.key))
        for table in tables
    )


def _before(tables: Sequence[Table], known: Catalog | None) -> dict[str, Table]:
    earlier = known.by_key if known is not None else {}
    return {table.key: found for table in tables if (found := earlier.get(table.key.lower())) is not None}


def _same(before: Mapping[str, Table], stamp: str) -> frozenset[str]:
    return frozenset(key for key, table in before.items() if (table.signal or "").startswith(f"{stamp};"))


def _with_signal(table: Table, counted: tuple[int, int] | None, stamp: str, before: Table | None) -> Table:
    if counted is None:
        return replace(table, signal=f"{stamp};")
    rows, largest = counted
    state = f";{rows}:{largest}"
    if before is not None and before.signal is not None and before.signal.endswith(state) and rows > SMALL:
        return replace(table, signal=before.signal, rows=rows)
    return replace(table, signal=f"{stamp}{state}", rows=rows)
