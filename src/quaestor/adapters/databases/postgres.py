"""PostgreSQL by URL: a few connections, each used for one statement and reset (`postgres_session` says how and why)."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

from quaestor.adapters.databases.explained import without_explain
from quaestor.adapters.databases.inspection import look_into
from quaestor.adapters.databases.postgres_catalog import (
    COLUMNS,
    FOREIGN,
    FUNCTIONS,
    RIGHTS,
    TABLES,
    UNIQUE,
    WRITES,
    read_tables,
)
from quaestor.adapters.databases.postgres_location import connection_parameters
from quaestor.adapters.databases.postgres_opinion import Connection, examine
from quaestor.adapters.databases.postgres_session import PostgresLine, stream_rows, take_rows, translated
from quaestor.adapters.databases.profiling import quoted
from quaestor.adapters.databases.rights import warnings_of
from quaestor.adapters.databases.sessions import Sessions
from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Kind, Table
from quaestor.core.cost import Estimate
from quaestor.core.engines import POSTGRESQL
from quaestor.core.rows import Cell, Rows, name_columns
from quaestor.ports import NOTHING_KNOWN, Bounds, Caps, Inspection, KeepValues, Known, Progress

CHECK_SECONDS = 5.0
GRACE_SECONDS = 5.0
"""For connecting, and for a server whose own time limit does not reach us because the network is gone."""
CATALOG = Caps(rows=1_000_000, seconds=60.0, bytes=512 * 1024 * 1024)


def open_database(location: str, *, folders: Sequence[Path] | None = None, sockets: bool = False) -> PostgresDatabase:
    """The database at URL *location*. Raises `BadInput` or `NotAllowed`; connects when first used."""
    return PostgresDatabase(connection_parameters(location, sockets))


class PostgresDatabase:
    engine = POSTGRESQL

    def __init__(self, parameters: Mapping[str, str | int]) -> None:
        self._sessions = Sessions(PostgresLine(parameters))

    async def check(self) -> None:
        await self.run("SELECT 1", Caps(rows=1, seconds=CHECK_SECONDS))

    async def warnings(self) -> tuple[str, ...]:
        caps = Caps(rows=1, seconds=CHECK_SECONDS)
        found = [(await self.run(sql, caps)).rows[0][0] for sql in (RIGHTS, WRITES)]
        rights, writes = ([str(name) for name in names] if isinstance(names, list) else [] for names in found)
        return warnings_of(rights, writes, POSTGRESQL.schemes[0])

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        async with self._borrowed(caps) as connection:
            return await examine(connection, without_explain(sql), parameters or {})

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        started = time.monotonic()
        async with self._borrowed(caps) as connection:
            described, collected = await take_rows(connection, sql, caps, parameters or {})
            declared = [kind_of_oid(connection, oid) for _, oid in described]
        columns = name_columns([name for name, _ in described], collected.rows, declared)
        return Rows(columns, tuple(collected.rows), collected.truncated, time.monotonic() - started)

    def _borrowed(self, caps: Caps) -> AbstractAsyncContextManager[Connection]:
        return self._sessions.for_statement(caps.seconds, GRACE_SECONDS, translated)

    async def explain(self, sql: str, caps: Caps) -> str:
        rows = await self.run(f"{POSTGRESQL.explain} {sql}", caps)
        return "\n".join(str(line) for (line,) in rows.rows)

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
        found = [(await self.run(sql, CATALOG)).rows for sql in (TABLES, COLUMNS, UNIQUE, FOREIGN, FUNCTIONS)]
        tables, sampled = read_tables(found[0], found[1], found[2], found[3], bounds.rows_per_table)
        functions = [str(name) for (name,) in found[4]]
        probe = PostgresProbe(self, sampled)
        return await look_into(source, POSTGRESQL, tables, functions, probe, bounds, progress, known, keep)

    async def close(self) -> None:
        await self._sessions.close()


class PostgresProbe:
    typed = True

    def __init__(self, database: PostgresDatabase, sampled: frozenset[str]) -> None:
        self._database = database
        self._sampled = sampled

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return (await self._database.run(sql, Caps(rows=1_000_000, seconds=seconds))).rows

    def stream(self, sql: str, seconds: float) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        return self._database.stream(sql, Caps(seconds=seconds))

    def sample(self, table: Table, columns: str, rows: int, bounds: Bounds) -> str:
        everything = f"SELECT {columns} FROM {quoted(table)}"  # noqa: S608 - quoted names
        if rows <= bounds.rows_per_table:
            return everything
        share = 100 * bounds.rows_per_table / rows
        some = f" TABLESAMPLE SYSTEM ({share:.6f}) REPEATABLE (7)" if table.key in self._sampled else ""
        return f"{everything}{some} LIMIT {bounds.rows_per_table}"

    def text(self, column: str) -> str:
        return f"CAST({column} AS text)"


def kind_of_oid(connection: Connection, oid: int) -> Kind | None:
    """The kind of a result column; None for types the driver does not know, such as enums."""
    found = connection.adapters.types.get(oid)
    if found is None:
        return None
    kind = Kind.JSON if oid == found.array_oid else kind_of_type(found.name)
    return None if kind is Kind.OTHER else kind
