"""A PostgreSQL connection that runs one reading statement at a time and is clean for the next borrower.

Each statement runs in a READ ONLY transaction with time limits, a pinned search path and standard string rules, sent
by the extended protocol, which takes one statement and no more. A superuser's login takes the server's read-everything
role meanwhile, since no transaction mode stops a superuser from reading files. `DISCARD ALL` follows every statement:
a statement can change session settings through functions even in a READ ONLY transaction.

psycopg's own connection rather than SQLAlchemy's engine or psycopg's pool: cancelling the task that waits on it sends
a cancel to the server and waits for it, rows can be taken in chunks from a query whose plan stays parallel (a
server-side cursor's does not), and a failed login says why instead of timing out in a pool.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from typing import Any

import psycopg
from psycopg.adapt import Buffer, Loader
from psycopg.types import datetime as dates
from psycopg.types.json import set_json_loads

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.explained import without_explain
from quaestor.adapters.databases.parameters import for_psycopg, without_end
from quaestor.adapters.databases.postgres_errors import connection_error, statement_error
from quaestor.adapters.databases.postgres_opinion import Connection, examine
from quaestor.adapters.databases.structures import read_json
from quaestor.core.errors import QueryFailed
from quaestor.ports import Caps

READ_EVERYTHING_SINCE = 140_000
"""The server version that brought the role `pg_read_all_data`."""
LOCK_SECONDS = 2.0
STREAMED = 2_000
"""Rows of a batch where all rows of a statement are wanted."""
IDLE_SECONDS = 60.0
SEEDS = random.SystemRandom()


class PostgresLine:
    """How `Sessions` speaks to a PostgreSQL server."""

    def __init__(self, parameters: Mapping[str, str | int]) -> None:
        self._parameters = parameters

    async def connect(self) -> Connection:
        try:
            connection = await psycopg.AsyncConnection.connect(
                **self._parameters,  # type: ignore[arg-type]
                autocommit=True,
                prepare_threshold=None,
            )
        except psycopg.Error as error:
            # Not chained: the driver's text may hold the connection string.
            problem = connection_error(error)
        except (OSError, UnicodeError):
            problem = connection_error(psycopg.OperationalError("cannot be reached"))
        else:
            for name, loader in LOADERS.items():
                connection.adapters.register_loader(name, loader)
            set_json_loads(read_json, connection)
            return connection
        raise problem

    async def begin(self, connection: Connection, seconds: float) -> bool:
        limits = {
            "statement_timeout": max(1, int(seconds * 1000)),
            "lock_timeout": max(1, int(min(seconds, LOCK_SECONDS) * 1000)),
            "idle_in_transaction_session_timeout": int((seconds + IDLE_SECONDS) * 1000),
        }
        role = "SET LOCAL ROLE pg_read_all_data; " if _is_superuser(connection) else ""
        try:
            await connection.execute(
                "BEGIN TRANSACTION ISOLATION LEVEL READ COMMITTED READ ONLY; "
                + "".join(f"SET LOCAL {name} = {value}; " for name, value in limits.items())
                + role
                + "SET LOCAL search_path = public, pg_temp; SET LOCAL standard_conforming_strings = on; "
                "SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres'; "
                # Resetting leaves the seed: the next borrower's random numbers would be known to the last.
                f"SELECT setseed({SEEDS.uniform(-1, 1):.12f})"
            )
        except psycopg.Error:
            return False
        return True

    async def reset(self, connection: Connection) -> bool:
        try:
            await connection.execute("ROLLBACK")
            await connection.execute("DISCARD ALL")
        except psycopg.Error:
            return False
        return not connection.closed and not connection.broken

    async def end(self, connection: Connection) -> None:
        """psycopg cancels a statement at the server before a cancelled task comes back: closing is all that is left."""
        with contextlib.suppress(psycopg.Error, asyncio.TimeoutError):
            await connection.close()


def _is_superuser(connection: Connection) -> bool:
    info = connection.info
    return info.parameter_status("is_superuser") == "on" and info.server_version >= READ_EVERYTHING_SINCE


async def take_rows(
    connection: Connection, sql: str, caps: Caps, parameters: Mapping[str, object]
) -> tuple[tuple[tuple[str, int], ...], CappedRows]:
    """Columns (name, type oid) and rows of *sql*, in chunks, so that a huge result never comes here."""
    collected = CappedRows(caps.rows, caps.bytes)
    await examine(connection, without_explain(sql), parameters)
    statement = for_psycopg(sql, parameters)
    bound = parameters or None
    async with connection.cursor() as cursor:
        rows = cursor.stream(statement.encode(), bound, size=BATCH)
        async with contextlib.aclosing(rows):  # type: ignore[type-var]
            async for row in rows:
                if not collected.add((row,)):
                    break
        if cursor.description is None:
            # A stream without rows does not tell its columns; the same statement cut to nothing does.
            empty = f"SELECT * FROM (\n{without_end(statement)}\n) AS cut LIMIT 0"  # noqa: S608
            await cursor.execute(empty.encode(), bound, prepare=True)
        description = cursor.description or []
    return tuple((column.name, column.type_code) for column in description), collected


async def stream_rows(connection: Connection, sql: str) -> AsyncGenerator[Sequence[tuple[Any, ...]]]:
    """The rows of a statement of ours, in batches as the server sends them."""
    async with connection.cursor() as cursor:
        rows = cursor.stream(sql.encode(), size=STREAMED)
        batch: list[tuple[Any, ...]] = []
        async with contextlib.aclosing(rows):  # type: ignore[type-var]
            async for row in rows:
                batch.append(row)
                if len(batch) == STREAMED:
                    yield batch
                    batch = []
        if batch:
            yield batch


@contextlib.asynccontextmanager
async def translated() -> AsyncIterator[None]:
    """Turn what the driver raises inside into errors of ours."""
    try:
        yield
    except psycopg.Error as error:
        # Not chained: the driver's text echoes data, and a log would print it.
        raise statement_error(error) from None
    except (ValueError, OverflowError, UnicodeError):
        raise QueryFailed("A value cannot be passed to or from the database.") from None


def _or_text(loader: type[Loader]) -> type[Loader]:
    """*loader*, giving the server's text for what Python has no date for: 'infinity', years before 1 or after 9999."""

    class OrText(loader):  # type: ignore[misc, valid-type]
        def load(self, data: Buffer) -> Any:
            try:
                return super().load(data)
            except psycopg.DataError:
                return bytes(data).decode()

    return OrText


LOADERS: dict[str, type[Loader]] = {
    "date": _or_text(dates.DateLoader),
    "timestamp": _or_text(dates.TimestampLoader),
    "timestamptz": _or_text(dates.TimestamptzLoader),
    "time": _or_text(dates.TimeLoader),
    "timetz": _or_text(dates.TimetzLoader),
    "interval": _or_text(dates.IntervalLoader),
}
