"""A MariaDB or MySQL connection that runs one reading statement at a time and is clean for the next borrower.

Neither server has a read-only login or a mode that nothing escapes, so four things stand together:

- the connection offers neither several statements in one nor files of ours, and the server holds it to that;
- each statement runs in a READ ONLY transaction with time limits and a pinned `sql_mode`, which decides what quotes,
  backslashes and `||` mean;
- the server prepares and explains a statement before it is run (`mariadb_opinion`). One that gives no columns (`SET`,
  `KILL`, `SELECT … INTO OUTFILE`), that only several statements are, that has no plan (`OPTIMIZE TABLE`, `SET
  STATEMENT`), or that locks or reads files as the server understands it is not run;
- `COM_RESET_CONNECTION` follows every statement: user variables, locks and settings end with it.

asyncmy's own connection rather than SQLAlchemy's engine: rows come unbuffered, and the protocol's PREPARE and RESET can
be sent. Its rows are read as text, since its binary protocol reads a whole result at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from typing import Any

import asyncmy.connection
from asyncmy import errors
from asyncmy.constants.CLIENT import MULTI_STATEMENTS, SSL
from asyncmy.cursors import SSCursor

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.explained import is_explained, without_explain
from quaestor.adapters.databases.mariadb_errors import NotEncrypted, connection_error, number_of, statement_error
from quaestor.adapters.databases.mariadb_location import Address
from quaestor.adapters.databases.mariadb_opinion import Field, examine, prepared
from quaestor.adapters.databases.mariadb_values import DECODERS
from quaestor.adapters.databases.parameters import for_mariadb
from quaestor.core.errors import QueryFailed, SourceDenied, SourceUnreachable
from quaestor.ports import Caps

RESET = 0x1F
"""A command of https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_command_phase.html"""
LOCK_SECONDS = 2
KILL_TRIES, KILL_SECONDS = 5, 30.0
"""A busy server takes its time to answer a new connection; the statement's own time limit stands behind this."""
PAUSE_SECONDS = 0.1
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
        self._home: tuple[object] | None = None
        self._ssl_context: ssl.SSLContext | None = context
        # asyncmy offers them by default.
        self._client_flag &= ~MULTI_STATEMENTS

    def is_home(self, schema: object) -> bool:
        """Whether *schema* is the one that this connection began in."""
        if self._home is None:
            self._home = (schema,)
        return self._home == (schema,)

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
            await connection.query("SELECT @@SESSION.sql_mode, DATABASE()")
        except DROPPED:
            return False
        ((modes, schema),) = connection._result.rows
        # A proxy in between may keep a SET for itself, and then texts mean something else than was judged. A reset
        # leaves the schema that names without one belong to.
        return frozenset(str(modes).split(",")) == frozenset(MODES.split(",")) and connection.is_home(schema)

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
        with contextlib.suppress(TimeoutError, SourceDenied):
            for _ in range(KILL_TRIES):
                async with asyncio.timeout(KILL_SECONDS):
                    if await self._killed(number):
                        return
                await asyncio.sleep(PAUSE_SECONDS)

    async def _killed(self, number: int) -> bool:
        """Whether the server could be told; a busy one may not even answer. Raises `SourceDenied`."""
        try:
            await self._kill(number)
        except (SourceUnreachable, *DROPPED):
            return False
        return True

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
    connection: Connection, sql: str, caps: Caps, parameters: Mapping[str, object]
) -> tuple[Sequence[Field], CappedRows]:
    """Columns and rows of *sql*, in chunks; where rows are left unread, the connection must be ended."""
    statement = with_literals(connection, sql, parameters)
    fields, _ = await examine(connection, without_explain(statement))
    if is_explained(statement):
        fields = await prepared(connection, statement)
    collected = CappedRows(caps.rows, caps.bytes)
    cursor = connection.cursor(SSCursor)
    await cursor.execute(statement)
    while batch := await cursor.fetchmany(BATCH):
        if not collected.add(batch):
            # The statement's own limit mostly ends it here too; else the connection goes.
            await cursor.fetchone()
            break
    return fields, collected


def with_literals(connection: Connection, sql: str, parameters: Mapping[str, object]) -> str:
    return for_mariadb(sql, {name: connection.literal(value) for name, value in parameters.items()})


async def stream_rows(connection: Connection, sql: str) -> AsyncGenerator[Sequence[tuple[Any, ...]]]:
    """The rows of a statement of ours, in batches; double quotes stand around names in it."""
    await connection.query(f"SET SESSION sql_mode = '{MODES},ANSI_QUOTES'")
    cursor = connection.cursor(SSCursor)
    await cursor.execute(sql)
    while batch := await cursor.fetchmany(BATCH):
        yield batch


@contextlib.asynccontextmanager
async def translated() -> AsyncIterator[None]:
    """Turn what the driver raises inside into errors of ours."""
    try:
        yield
    except DROPPED as error:
        # Not chained: the driver's text echoes data, and a log would print it.
        raise statement_error(error) from None
    except (ValueError, OverflowError, UnicodeError, TypeError):
        raise QueryFailed("A value cannot be passed to or from the database.") from None
