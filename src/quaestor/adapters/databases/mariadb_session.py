"""A MariaDB or MySQL connection that runs one reading statement at a time and is clean for the next borrower.

Neither server has a read-only login or a mode that nothing escapes, so four things stand together:

- the connection offers neither several statements in one nor files of ours, and the server holds it to that;
- each statement runs in a READ ONLY transaction with time limits and a pinned `sql_mode`, which decides what quotes,
  backslashes and `||` mean;
- the server prepares a statement before it is run. One that gives no columns (`SET`, `KILL`, `SELECT … INTO OUTFILE`),
  that only several statements are, or that `EXPLAIN` does not know (`OPTIMIZE TABLE`, `SET STATEMENT`) is not run;
- `COM_RESET_CONNECTION` follows every statement: user variables, locks and settings end with it.

asyncmy's own connection rather than SQLAlchemy's engine: rows come unbuffered, and the protocol's PREPARE and RESET can
be sent. Its rows are read as text, since its binary protocol reads a whole result at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import asyncmy.connection
from asyncmy import errors
from asyncmy.constants.CLIENT import MULTI_STATEMENTS, SSL
from asyncmy.cursors import SSCursor
from asyncmy.protocol import FieldDescriptorPacket

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.mariadb_errors import NotEncrypted, connection_error, number_of, statement_error
from quaestor.adapters.databases.mariadb_location import Address
from quaestor.adapters.databases.mariadb_values import DECODERS, kind_of_field
from quaestor.adapters.databases.parameters import for_mariadb
from quaestor.core.catalog import Kind
from quaestor.core.errors import QueryFailed, SourceProblem
from quaestor.ports import Caps

PREPARE, CLOSE_PREPARED, RESET = 0x16, 0x19, 0x1F
"""Commands of https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_command_phase.html"""
LOCK_SECONDS = 2
KILL_SECONDS = 30.0
"""A busy server takes its time to answer a new connection; the statement's own time limit stands behind this."""
NO_SUCH_THREAD = 1094
MODES = "STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
"""None that changes how text is read: NO_BACKSLASH_ESCAPES would make `'a\\'; DELETE …'` two things."""
DROPPED = (errors.Error, OSError, RuntimeError, asyncio.IncompleteReadError)
"""What the driver raises; RuntimeError where a server asks for one of our files."""


class Connection(asyncmy.connection.Connection):  # type: ignore[misc]
    """asyncmy's connection, offering less and insisting on encryption where the URL does."""

    def __init__(self, address: Address, **more: Any) -> None:
        context = _context(address)
        super().__init__(
            host=address.host, port=address.port, user=address.user, password=address.password,
            unix_socket=address.unix_socket, connect_timeout=address.connect_seconds, ssl=context,
            charset="utf8mb4", conv=DECODERS, autocommit=None, local_infile=False, **more,
        )  # fmt: skip
        self._address = address
        self._ssl_context: ssl.SSLContext | None = context
        # asyncmy offers them by default.
        self._client_flag &= ~MULTI_STATEMENTS

    @property
    def is_mariadb(self) -> bool:
        return "MariaDB" in str(self.server_version)

    async def _get_server_information(self) -> None:
        await super()._get_server_information()
        plain = self._address.unix_socket is not None or self._address.encryption == "disable"
        if plain or self.server_capabilities & SSL:
            return
        if self._address.encryption != "prefer":
            raise NotEncrypted(0, "no encryption")
        self._ssl_context = None
        self._client_flag &= ~SSL

    async def _process_auth(self, plugin_name: bytes, auth_packet: Any) -> Any:
        if not self._secure and plugin_name in (b"mysql_clear_password", b"mysql_old_password", b"dialog"):
            # A server in the middle asks for the password itself this way.
            raise errors.OperationalError(2059, "not over a plain connection")
        return await super()._process_auth(plugin_name, auth_packet)


def _context(address: Address) -> ssl.SSLContext | None:
    if address.unix_socket or address.encryption == "disable":
        return None
    context = ssl.create_default_context()
    if address.encryption != "verify-full":
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind | None


class MariadbLine:
    """How `Sessions` speaks to a MariaDB or MySQL server."""

    def __init__(self, address: Address) -> None:
        self._address = address

    async def connect(self) -> Connection:
        return await self._connected(database=self._address.database)

    async def begin(self, connection: Connection, seconds: float) -> bool:
        own = (
            f"max_statement_time = {max(0.001, seconds):.3f}, SESSION tx_read_only = 1"
            if connection.is_mariadb
            else f"max_execution_time = {max(1, int(seconds * 1000))}, SESSION transaction_read_only = 1"
        )
        waiting = max(1, int(min(seconds, LOCK_SECONDS)))
        try:
            await connection.query(
                f"SET NAMES utf8mb4, SESSION sql_mode = '{MODES}', SESSION {own}, "
                f"SESSION lock_wait_timeout = {waiting}, SESSION innodb_lock_wait_timeout = {waiting}"
            )
            await connection.query("START TRANSACTION READ ONLY")
        except DROPPED:
            return False
        return True

    async def reset(self, connection: Connection) -> bool:
        """Only where the last result was read to its end: what a stopped statement left unread is never waited for."""
        if not connection.connected or _is_reading(connection):
            return False
        try:
            await connection._execute_command(RESET, b"")
            packet = await connection.read_packet()
        except DROPPED:
            return False
        return bool(packet.is_ok_packet())

    async def end(self, connection: Connection) -> None:
        """Kill what may be running still over a connection of its own, and wait until the server says it is gone."""
        number = int(connection.thread_id())
        was_busy = not connection.connected or _is_reading(connection)
        if connection._result is not None:
            connection._result.unbuffered_active = False
        if not was_busy:
            with contextlib.suppress(*DROPPED):
                await connection.ensure_closed()
            return
        connection.close()
        with contextlib.suppress(TimeoutError, SourceProblem, *DROPPED):
            async with asyncio.timeout(KILL_SECONDS):
                await self._kill(number)

    async def _kill(self, number: int) -> None:
        other = await self._connected()
        try:
            while True:
                try:
                    await other.query(f"KILL {number}")
                except errors.Error as error:
                    if number_of(error) == NO_SUCH_THREAD:
                        return
                    raise
                # The server looks for the mark now and then: the thread goes when it sees it.
                await asyncio.sleep(0.01)
        finally:
            other.close()

    async def _connected(self, **more: Any) -> Connection:
        connection = Connection(self._address, **more)
        try:
            async with asyncio.timeout(self._address.connect_seconds):
                await connection.connect()
        except (*DROPPED, TimeoutError, ValueError, LookupError) as error:
            # Not chained: the driver's text holds the host and the user.
            problem = connection_error(error)
        else:
            return connection
        connection.close()
        raise problem


def _is_reading(connection: Connection) -> bool:
    return connection._result is not None and bool(connection._result.unbuffered_active)


async def take_rows(
    connection: Connection, sql: str, caps: Caps, parameters: Mapping[str, object], *, explained: bool = False
) -> tuple[list[Field], CappedRows]:
    """Columns and rows of *sql*, in chunks; where rows are left unread, the connection must be ended.

    *explained*: the statement begins with EXPLAIN already, so what it shows is not run at all.
    """
    statement = for_mariadb(sql, {name: connection.literal(value) for name, value in parameters.items()})
    if "\x00" in statement:
        raise QueryFailed("The statement holds a zero character.")
    fields = await prepared(connection, statement)
    if not explained and fields:
        await prepared(connection, f"EXPLAIN {statement}")
    if not fields:
        raise QueryFailed("The statement gives no rows.")
    collected = CappedRows(caps.rows, caps.bytes)
    cursor = connection.cursor(SSCursor)
    await cursor.execute(statement)
    while batch := await cursor.fetchmany(BATCH):
        if not collected.add(batch):
            # The statement's own limit mostly ends it here too; else the connection goes.
            await cursor.fetchone()
            break
    return fields, collected


async def stream_rows(connection: Connection, sql: str) -> AsyncGenerator[Sequence[tuple[Any, ...]]]:
    """The rows of a statement of ours, in batches; double quotes stand around names in it."""
    await connection.query(f"SET SESSION sql_mode = '{MODES},ANSI_QUOTES'")
    cursor = connection.cursor(SSCursor)
    await cursor.execute(sql)
    while batch := await cursor.fetchmany(BATCH):
        yield batch


async def prepared(connection: Connection, statement: str) -> list[Field]:
    """The result columns of *statement*, as the server prepares it without running it; none where it gives no rows."""
    await connection._execute_command(PREPARE, statement.encode())
    packet = await connection.read_packet()
    packet.read_uint8()
    number, columns, parameters = packet.read_uint32(), packet.read_uint16(), packet.read_uint16()
    for _ in range(parameters):
        await connection.read_packet()
    if parameters and not connection._deprecate_eof:
        await connection.read_packet()
    found = [await connection.read_packet(FieldDescriptorPacket) for _ in range(columns)]
    if columns and not connection._deprecate_eof:
        await connection.read_packet()
    await connection._execute_command(CLOSE_PREPARED, number.to_bytes(4, "little"))
    if parameters:
        raise QueryFailed("The statement has a question mark where a value should be.")
    return [Field(field.name, kind_of_field(field.type_code, field.charsetnr)) for field in found]


@contextlib.asynccontextmanager
async def translated() -> AsyncIterator[None]:
    """Turn what the driver raises inside into errors of ours."""
    try:
        yield
    except DROPPED as error:
        raise statement_error(error) from error
    except (ValueError, OverflowError, UnicodeError, TypeError) as error:
        raise QueryFailed("A value cannot be passed to or from the database.") from error
