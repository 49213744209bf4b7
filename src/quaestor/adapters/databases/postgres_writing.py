"""PostgreSQL, written to: each transaction on a connection of its own, at REPEATABLE READ.

That level makes what follows from a change exact: what others commit meanwhile is not among it, and a row that they
changed fails the transaction, which is tried again. Types that Python has no exact value for come as the server's text
and go back as it: an interval of a month is not thirty days, and JSON keeps its digits.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import psycopg
from psycopg.types.string import TextLoader

from quaestor.adapters.databases.parameters import for_psycopg
from quaestor.adapters.databases.postgres_location import connection_parameters
from quaestor.adapters.databases.postgres_opinion import Connection
from quaestor.adapters.databases.postgres_refusals import at_commit, refusal, table_named
from quaestor.adapters.databases.postgres_session import PostgresLine
from quaestor.adapters.databases.transactions import COMMIT_SECONDS, LOCK_SECONDS, STATEMENT_SECONDS, Purpose
from quaestor.core.catalog import Table
from quaestor.core.change.outcome import Fault, Outcome, OutcomeUnknown, WriteRefused
from quaestor.core.change.writes import Insert, Record, Statement, compiled
from quaestor.core.engines import POSTGRESQL
from quaestor.core.errors import SourceProblem
from quaestor.ports import Database

GRACE_SECONDS = 5.0
IDLE_SECONDS = 60.0
"""Where we are gone and the server has not noticed, it ends the transaction itself."""
ENDING_SECONDS = 10.0
"""How long a transaction that is still in progress is waited for, to learn what became of it."""
ENDING_PAUSE = 0.05
ENDS = {"committed": Outcome.APPLIED, "aborted": Outcome.NOT_APPLIED}
EXACT = frozenset(
    (
        "int2 int4 int8 float4 float8 numeric bool text varchar bpchar name bytea date time timetz timestamp "
        + "timestamptz uuid"
    ).split()
)

TRIGGERS = """
SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND n.nspname = %s AND c.relname = %s ORDER BY 1
"""
CONSTRAINT = """
SELECT a.attname FROM (
    SELECT k.conname AS name, k.conrelid AS relation, k.conkey::int2[] AS numbers FROM pg_constraint k
    UNION ALL
    SELECT i.relname, x.indrelid, x.indkey::int2[] FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
) AS found
JOIN pg_class c ON c.oid = found.relation JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (found.numbers)
WHERE n.nspname = %s AND c.relname = %s AND found.name = %s GROUP BY a.attname, a.attnum ORDER BY a.attnum
"""


def open_writable(location: str, database: Database, folders: Sequence[Path] | None) -> PostgresWritable:
    """The database at URL *location*, whose socket was allowed when it was opened for reading."""
    return PostgresWritable(PostgresLine(connection_parameters(location, sockets=True)))


class PostgresWritable:
    """Answers `transactions.Writable`."""

    engine = POSTGRESQL

    def __init__(self, line: PostgresLine) -> None:
        self._line = line

    @contextlib.asynccontextmanager
    async def begin(self, purpose: Purpose) -> AsyncIterator[PostgresTransaction]:
        connection = await self._line.connect()
        try:
            _read_exactly(connection)
            transaction = PostgresTransaction(connection)
            await transaction.begin(purpose)
            yield transaction
        finally:
            await self._line.end(connection)

    async def outcome(self, mark: str) -> Outcome:
        async with self.begin(Purpose.LOOK) as transaction:
            return await transaction.outcome(mark)

    async def close(self) -> None: ...


class PostgresTransaction:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def begin(self, purpose: Purpose) -> None:
        limits = {
            "statement_timeout": STATEMENT_SECONDS,
            "lock_timeout": LOCK_SECONDS,
            "idle_in_transaction_session_timeout": IDLE_SECONDS,
        }
        mode = "READ ONLY" if purpose is Purpose.LOOK else "READ WRITE"
        await self._run(
            f"BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ {mode}; "
            + "".join(f"SET LOCAL {name} = {int(seconds * 1000)}; " for name, seconds in limits.items())
            + "SET LOCAL search_path = public, pg_temp; SET LOCAL standard_conforming_strings = on; "
            "SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres'; "
            "SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1"
        )

    async def check(self, table: Table) -> None: ...  # every table is in the transaction

    async def fetch(self, statement: Statement, table: Table, most: int | None = None) -> Sequence[Record]:
        cursor = await self._sent(statement)
        rows = await cursor.fetchmany(most) if most is not None else await cursor.fetchall()
        names = [column.name for column in table.columns]
        return [dict(zip(names, row, strict=True)) for row in rows]

    async def execute(self, statement: Statement) -> int:
        return (await self._sent(statement)).rowcount

    async def insert(self, write: Insert) -> Record:
        rows = await self.fetch(compiled(write, POSTGRESQL.dialect, returning=True), write.table)
        if len(rows) != 1:  # a trigger turned it down
            raise WriteRefused(Fault.OTHER, write.table.key)
        return rows[0]

    async def triggers(self, table: Table) -> tuple[str, ...]:
        return await self._names(TRIGGERS, *table_named(table))

    async def settle(self) -> None:
        await self._run("SET CONSTRAINTS ALL IMMEDIATE")

    async def mark(self) -> str | None:
        (mark,) = await self._names("SELECT pg_current_xact_id()::text")
        return mark

    async def constraint_columns(self, table: Table, constraint: str) -> tuple[str, ...]:
        return await self._names(CONSTRAINT, *table_named(table), constraint)

    async def outcome(self, mark: str) -> Outcome:
        """The server forgets very old ones, and tells nothing of one that it never began."""
        with contextlib.suppress(TimeoutError, SourceProblem):
            async with asyncio.timeout(ENDING_SECONDS):
                while True:
                    (told,) = await self._names("SELECT pg_xact_status(%s::xid8)", mark)
                    if told != "in progress":
                        return ENDS.get(told, Outcome.UNKNOWN)
                    await asyncio.sleep(ENDING_PAUSE)
        return Outcome.UNKNOWN

    async def commit(self) -> None:
        try:
            async with asyncio.timeout(COMMIT_SECONDS):
                ended = await self._connection.execute("COMMIT")
        except TimeoutError:
            raise OutcomeUnknown from None
        except psycopg.Error as error:
            raise at_commit(error) from None
        if ended.statusmessage != "COMMIT":
            # What failed before makes a rollback of it, without an error.
            raise WriteRefused(Fault.OTHER)

    async def _sent(self, statement: Statement) -> psycopg.AsyncCursor[Any]:
        return await self._run(for_psycopg(statement.sql, statement.parameters), statement.parameters, statement)

    async def _names(self, sql: str, *values: str) -> tuple[str, ...]:
        rows = await (await self._run(sql, values)).fetchall()
        return tuple(str(name) for (name,) in rows)

    async def _run(
        self, sql: str, values: Mapping[str, object] | Sequence[str] = (), statement: Statement | None = None
    ) -> psycopg.AsyncCursor[Any]:
        try:
            async with asyncio.timeout(STATEMENT_SECONDS + GRACE_SECONDS):
                return await self._connection.execute(sql.encode(), values or None)
        except TimeoutError:
            raise refusal(psycopg.errors.QueryCanceled("too slow")) from None
        except psycopg.Error as error:
            # Not chained: the driver's text echoes data.
            raise refusal(error, statement) from None
        except (UnicodeError, ValueError, OverflowError):
            raise WriteRefused(Fault.BAD_VALUE) from None


def _read_exactly(connection: Connection) -> None:
    for known in connection.adapters.types:
        if known.name not in EXACT:
            connection.adapters.register_loader(known.oid, TextLoader)
        if known.array_oid:
            connection.adapters.register_loader(known.array_oid, TextLoader)
