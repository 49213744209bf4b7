"""MariaDB and MySQL by URL: a few connections, each used for one statement and reset (`mariadb_session` says how)."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

from quaestor.adapters.databases.explained import without_explain
from quaestor.adapters.databases.inspection import look_into
from quaestor.adapters.databases.mariadb_catalog import RIGHTS, WRITES, queries, read_tables
from quaestor.adapters.databases.mariadb_location import Address, address_of
from quaestor.adapters.databases.mariadb_opinion import examine
from quaestor.adapters.databases.mariadb_session import (
    MODES,
    Connection,
    MariadbLine,
    stream_rows,
    take_rows,
    translated,
    with_literals,
)
from quaestor.adapters.databases.profiling import quoted
from quaestor.adapters.databases.rights import warnings_of
from quaestor.adapters.databases.sessions import Sessions
from quaestor.core.catalog import Table
from quaestor.core.cost import Estimate
from quaestor.core.engines import MARIADB
from quaestor.core.rows import Cell, Rows, name_columns
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Inspection, KeepValues, Known, Progress

CHECK_SECONDS = 5.0
GRACE_SECONDS = 5.0
"""For connecting, and for what the server's own time limit does not hold: MySQL's holds only while it sends no rows."""
CATALOG = Caps(rows=1_000_000, seconds=60.0)
SPREAD = 20
"""A table of up to so many times the sample is read through, so that the sample is of all of it."""


def open_database(location: str, *, folders: Sequence[Path] | None = None, sockets: bool = False) -> MariadbDatabase:
    """The database at URL *location*. Raises `BadInput` or `NotAllowed`; connects when first used."""
    return MariadbDatabase(address_of(location, sockets))


class MariadbDatabase:
    engine = MARIADB

    def __init__(self, address: Address) -> None:
        self._address = address
        self._sessions = Sessions(MariadbLine(address))

    async def check(self) -> None:
        await self.run("SELECT 1", Caps(rows=1, seconds=CHECK_SECONDS))

    async def warnings(self) -> tuple[str, ...]:
        caps = Caps(rows=100, seconds=CHECK_SECONDS)
        rights, writes = [
            [str(right).lower() for (right,) in (await self.run(sql, caps)).rows] for sql in (RIGHTS, WRITES)
        ]
        return warnings_of(rights, writes, MARIADB.schemes[0])

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        async with self._borrowed(caps) as connection:
            _, estimate = await examine(connection, with_literals(connection, without_explain(sql), parameters or {}))
            return estimate

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        return await self._read(sql, caps, parameters or {})

    def _borrowed(self, caps: Caps) -> AbstractAsyncContextManager[Connection]:
        return self._sessions.for_statement(caps.seconds, GRACE_SECONDS, translated)

    async def explain(self, sql: str, caps: Caps) -> str:
        rows = await self._read(f"{MARIADB.explain} {sql}", caps, {})
        names = [column.name for column in rows.columns]
        return "\n".join(
            ", ".join(f"{name}: {cell}" for name, cell in zip(names, row, strict=True) if cell not in (None, ""))
            for row in rows.rows
        )

    def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        return self._sessions.stream(caps.seconds, GRACE_SECONDS, partial(stream_rows, sql=sql), translated)

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        database = self._address.database
        ((version, named),) = (await self.run("SELECT VERSION(), DATABASE()", CATALOG)).rows
        # The server may fold the name that the URL gives.
        default = str(named) if database is not None else None
        texts = queries(default, "MariaDB" in str(version))
        found = [(await self.run(sql, CATALOG)).rows for sql in texts]
        tables = read_tables(found, default, bounds.rows_per_table)
        functions = [str(name) for (name,) in found[-1]]
        return await look_into(source, MARIADB, tables, functions, MariadbProbe(self), bounds, progress, known, keep)

    async def close(self) -> None:
        await self._sessions.close()

    async def read_ours(self, sql: str, caps: Caps) -> Rows:
        """A statement of ours, in which double quotes stand around names as in other databases."""
        return await self._read(sql, caps, {}, modes=f"{MODES},ANSI_QUOTES")

    async def _read(self, sql: str, caps: Caps, parameters: Mapping[str, object], *, modes: str = MODES) -> Rows:
        started = time.monotonic()
        async with self._borrowed(caps) as connection:
            if modes != MODES:
                await connection.query(f"SET SESSION sql_mode = '{modes}'")
            fields, collected = await take_rows(connection, sql, caps, parameters)
        declared = [field.kind for field in fields]
        columns = name_columns([field.name for field in fields], collected.rows, declared)
        return Rows(columns, tuple(collected.rows), collected.truncated, time.monotonic() - started)


class MariadbProbe:
    typed = True

    def __init__(self, database: MariadbDatabase) -> None:
        self._database = database

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return (await self._database.read_ours(sql, Caps(rows=1_000_000, seconds=seconds))).rows

    def stream(self, sql: str, seconds: float) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        return self._database.stream(sql, Caps(seconds=seconds))

    def sample(self, table: Table, columns: str, rows: int, bounds: Bounds) -> str:
        everything = f"SELECT {columns} FROM {quoted(table)}"  # noqa: S608 - quoted names
        if rows <= bounds.rows_per_table:
            return everything
        share = bounds.rows_per_table / rows
        some = f" WHERE rand(7) < {share:.6f}" if share * SPREAD >= 1 and not table.is_view else ""
        return f"{everything}{some} LIMIT {bounds.rows_per_table}"

    def text(self, column: str) -> str:
        """Compared by its letters: the server's collations take `Rome`, `rome` and `Róme` for the same text."""
        return f"CONVERT({column} USING utf8mb4) COLLATE utf8mb4_bin"
