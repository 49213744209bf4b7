"""MariaDB and MySQL, written to: each transaction on a connection of its own.

Values are literals that the driver writes, under a `sql_mode` that was asked for and looked at: as for reading. The
server tells the rows that a statement found, not only those that it changed.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from asyncmy.constants.CLIENT import FOUND_ROWS

from quaestor.adapters.databases.mariadb_location import Address, address_of
from quaestor.adapters.databases.mariadb_refusals import at_commit, refusal
from quaestor.adapters.databases.mariadb_session import DROPPED, MODES, Connection, MariadbLine, with_literals
from quaestor.adapters.databases.transactions import COMMIT_SECONDS, LOCK_SECONDS, STATEMENT_SECONDS, Purpose
from quaestor.core.catalog import Column, Table
from quaestor.core.change.blame import named_columns
from quaestor.core.change.outcome import Fault, Outcome, OutcomeUnknown, WriteRefused
from quaestor.core.change.writes import Insert, NoIdentity, Record, Statement, compiled, identity_columns, is_single
from quaestor.core.engines import MARIADB
from quaestor.core.errors import NotAllowed, QueryTooSlow, SourceUnreachable
from quaestor.ports import Database

GRACE_SECONDS = 5.0
RETURNING_SINCE = (10, 5)
"""The version of MariaDB whose INSERT gives rows; MySQL's never does."""

TRIGGERS = """
SELECT TRIGGER_NAME FROM information_schema.TRIGGERS
WHERE EVENT_OBJECT_SCHEMA = COALESCE(:schema, DATABASE()) AND EVENT_OBJECT_TABLE = :table ORDER BY 1
"""
KEEPER = """
SELECT ENGINE FROM information_schema.TABLES
WHERE TABLE_SCHEMA = COALESCE(:schema, DATABASE()) AND TABLE_NAME = :table
"""
TRANSACTIONAL = "SELECT ENGINE FROM information_schema.ENGINES WHERE TRANSACTIONS = 'YES'"
INDEX = """
SELECT COLUMN_NAME FROM information_schema.STATISTICS
WHERE TABLE_SCHEMA = COALESCE(:schema, DATABASE()) AND TABLE_NAME = :table AND INDEX_NAME = :name ORDER BY SEQ_IN_INDEX
"""
FOREIGN = """
SELECT COLUMN_NAME FROM information_schema.KEY_COLUMN_USAGE
WHERE TABLE_SCHEMA = COALESCE(:schema, DATABASE()) AND TABLE_NAME = :table AND CONSTRAINT_NAME = :name
AND REFERENCED_TABLE_NAME IS NOT NULL ORDER BY ORDINAL_POSITION
"""
CHECK = """
SELECT CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS
WHERE CONSTRAINT_SCHEMA = COALESCE(:schema, DATABASE()) AND CONSTRAINT_NAME = :name
"""


def open_writable(location: str, database: Database, folders: Sequence[Path] | None) -> MariadbWritable:
    """The database at URL *location*, whose socket was allowed when it was opened for reading."""
    return MariadbWritable(address_of(location, sockets=True))


class WritingLine(MariadbLine):
    async def connect(self) -> Connection:
        return await self._connected(database=self._address.database, client_flag=FOUND_ROWS)


class MariadbWritable:
    """Answers `transactions.Writable`."""

    engine = MARIADB

    def __init__(self, address: Address) -> None:
        self._line = WritingLine(address)

    @contextlib.asynccontextmanager
    async def begin(self, purpose: Purpose) -> AsyncIterator[MariadbTransaction]:
        connection = await self._line.connect()
        try:
            transaction = MariadbTransaction(connection)
            await transaction.begin(purpose)
            yield transaction
        finally:
            await _ended(connection)

    async def outcome(self, mark: str) -> Outcome:
        return Outcome.UNKNOWN  # the servers keep no names of transactions

    async def close(self) -> None: ...


async def _ended(connection: Connection) -> None:
    """A server rolls back what was not committed when its client goes."""
    with contextlib.suppress(*DROPPED, TimeoutError):
        async with asyncio.timeout(GRACE_SECONDS):
            await connection.query("ROLLBACK")
            await connection.ensure_closed()
    connection.close()


class MariadbTransaction:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def begin(self, purpose: Purpose) -> None:
        limit = (
            f"max_statement_time = {STATEMENT_SECONDS}"
            if self._connection.is_mariadb
            else f"max_execution_time = {int(STATEMENT_SECONDS * 1000)}"
        )
        waiting = int(LOCK_SECONDS)
        await self._query(
            f"SET NAMES utf8mb4, SESSION sql_mode = '{MODES}', SESSION {limit}, "
            f"SESSION lock_wait_timeout = {waiting}, SESSION innodb_lock_wait_timeout = {waiting}, "
            "SESSION foreign_key_checks = 1, SESSION unique_checks = 1"
        )
        await self._query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        await self._query(f"START TRANSACTION {'READ ONLY' if purpose is Purpose.LOOK else 'READ WRITE'}")
        ((modes,),) = await self._query("SELECT @@SESSION.sql_mode")
        if frozenset(str(modes).split(",")) != frozenset(MODES.split(",")):
            # Behind a proxy that keeps a SET for itself, texts would mean something else.
            raise SourceUnreachable("The session could not be set up; nothing was written.")

    async def fetch(self, statement: Statement, table: Table, most: int | None = None) -> Sequence[Record]:
        rows = await self._send(statement)
        return [
            {column.name: _shown(value, column) for column, value in zip(table.columns, row, strict=True)}
            for row in (rows if most is None else rows[:most])
        ]

    async def check(self, table: Table) -> None:
        keepers = await self._query(TRANSACTIONAL)
        if not set(await self._names(KEEPER, table)) <= {str(name) for (name,) in keepers}:
            raise NotAllowed(
                "This table is kept by an engine without transactions: what is written there cannot be taken back.",
                action="Convert it to InnoDB to change its records here.",
            )

    async def execute(self, statement: Statement) -> int:
        await self._send(statement)
        return int(self._connection.affected_rows())

    async def insert(self, write: Insert) -> Record:
        if self._returns:
            rows = await self.fetch(compiled(write, MARIADB.dialect, returning=True), write.table)
            if len(rows) != 1:
                raise WriteRefused(Fault.OTHER, write.table.key)
            return rows[0]
        if await self.execute(compiled(write, MARIADB.dialect)) != 1:
            raise WriteRefused(Fault.OTHER, write.table.key)
        return self._identity(write)

    @property
    def _returns(self) -> bool:
        if not self._connection.is_mariadb:
            return False
        # "5.5.5-10.11.6-MariaDB" to clients who believe that 10 is older than 5.
        text = str(self._connection.server_version).removeprefix("5.5.5-")
        major, minor = text.split(".")[:2]
        return (int(major), int(minor)) >= RETURNING_SINCE

    def _identity(self, write: Insert) -> Record:
        """The key as it was given, with the one column that the server counted."""
        try:
            columns = identity_columns(write.table)
        except NoIdentity:
            return {}
        counted = [column for column in columns if write.values.get(column) is None]
        if not counted:
            return {column: write.values[column] for column in columns}
        number = int(self._connection.insert_id())
        if len(counted) > 1 or not number:
            raise NotAllowed("The database does not tell which row it made, so it was not made.")
        return {**{column: write.values.get(column) for column in columns}, counted[0]: number}

    async def triggers(self, table: Table) -> tuple[str, ...]:
        return await self._names(TRIGGERS, table)

    async def settle(self) -> None: ...  # every check is made at once

    async def mark(self) -> str | None:
        return None

    async def constraint_columns(self, table: Table, constraint: str) -> tuple[str, ...]:
        if (column := table.column(constraint)) is not None:
            return (column.name,)
        # MySQL writes `table.index`, MariaDB `table.column` for the check of a column.
        name = constraint.rpartition(".")[2]
        found = await self._names(INDEX, table, name=name) or await self._names(FOREIGN, table, name=name)
        if found:
            return found
        if (column := table.column(name)) is not None:
            return (column.name,)
        return tuple(
            column for clause in await self._names(CHECK, table, name=name) for column in named_columns(table, clause)
        )

    async def commit(self) -> None:
        try:
            async with asyncio.timeout(COMMIT_SECONDS):
                await self._connection.query("COMMIT")
        except TimeoutError:
            raise OutcomeUnknown from None
        except DROPPED as error:
            raise at_commit(error) from None

    async def _names(self, sql: str, table: Table, **more: str) -> tuple[str, ...]:
        rows = await self._send(Statement(sql, {"schema": table.schema, "table": table.name, **more}))
        return tuple(str(name) for (name,) in rows)

    async def _send(self, statement: Statement) -> Sequence[tuple[Any, ...]]:
        try:
            values = {name: _stored(value) for name, value in statement.parameters.items()}
            sql = with_literals(self._connection, statement.sql, values)
        except (*DROPPED, ValueError, TypeError):
            raise WriteRefused(Fault.BAD_VALUE) from None  # a number that is none
        return await self._query(sql)

    async def _query(self, sql: str) -> Sequence[tuple[Any, ...]]:
        try:
            async with asyncio.timeout(STATEMENT_SECONDS + GRACE_SECONDS):
                await self._connection.query(sql)
        except TimeoutError:
            self._connection.close()
            raise QueryTooSlow("It was stopped at its time limit; nothing was written.") from None
        except DROPPED as error:
            # Not chained: the driver's text echoes data.
            raise refusal(error) from None
        except UnicodeError:
            raise WriteRefused(Fault.BAD_VALUE) from None
        rows: Sequence[tuple[Any, ...]] = self._connection._result.rows or ()
        return rows


def _shown(value: object, column: Column) -> object:
    """A number of four bytes with the digits that it takes to write it again, and no more."""
    if not isinstance(value, float) or not is_single(column):
        return value
    kept = struct.pack("f", value)
    return next(short for digits in range(6, 10) if struct.pack("f", short := float(f"{value:.{digits}g}")) == kept)


def _stored(value: object) -> object:
    """What the driver can write a literal of."""
    match value:
        case UUID():
            return str(value)
        case bytearray() | memoryview():
            return bytes(value)
        case _:
            return value
