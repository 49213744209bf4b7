"""MariaDB's and MySQL's own opinion of a statement before it runs: that it is a query, and what running it would cost.

The server prepares it, which tells whether it gives columns, and explains it, which only queries and writes can be.
With the plan comes the statement as the server understood it, names resolved and comments gone: what locks rows, reads
files or sets something shows there however it was written. None of this runs the statement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asyncmy import errors
from asyncmy.protocol import FieldDescriptorPacket

from quaestor.adapters.databases.mariadb_errors import number_of
from quaestor.adapters.databases.mariadb_values import kind_of_field
from quaestor.core.catalog import Kind
from quaestor.core.cost import Estimate
from quaestor.core.errors import QueryFailed, RefusedByEngine
from quaestor.core.plans import mariadb_estimate

PREPARE, CLOSE_PREPARED = 0x16, 0x19
"""Commands of https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_command_phase.html"""
UNDERSTOOD = 1003
"""The number of the note that holds the statement as the server understood it."""
NOT_VALID = 1064

PARTS = re.compile(
    r"""
      '(?:\\.|\'\'|[^'\\])*'                  # text
    | "(?:\\.|""|[^"\\])*"                  # text
    | `(?:``|[^`])*`                       # name
    | (?:\#|--(?=[\x00-\x20]|$))[^\n]*      # comment
    | /\*(?!M?!).*?\*/                      # comment; one with a mark is run as code
    """,
    re.VERBOSE | re.DOTALL,
)
LOCKS = re.compile(r"\block\s+in\s+share\s+mode\b|\bfor\s+(?:share|update)\b|/\*M?!", re.IGNORECASE)
"""Not every lock of a sub-query is in what the server writes down."""
EFFECTS = re.compile(
    r"\b(?:load_file|get_lock|release_lock|release_all_locks|nextval|setval)\(|@[\w$.]*:=|\binto (?:outfile|dumpfile|@)"
)
WRITES = re.compile(r"[\s(]*(?:insert|replace|update|delete)\b")


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind | None


async def examine(connection: Any, statement: str) -> tuple[Sequence[Field], Estimate]:
    """The columns that *statement* will give, and what the server expects it to cost.

    Raises `RefusedByEngine` where it does more than read, and driver errors.
    """
    if "\x00" in statement:
        raise QueryFailed("The statement holds a zero character.")
    fields = await prepared(connection, statement)
    if not fields:
        raise RefusedByEngine("The server does not take the statement for a query: it gives no rows.")
    try:
        plan = await _told(connection, f"EXPLAIN {'EXTENDED ' if connection.is_mariadb else ''}{statement}")
    except errors.Error as error:
        if number_of(error) != NOT_VALID:
            raise
        raise RefusedByEngine("The server does not take the statement for a query: it has no plan.") from None
    understood = next((str(row["Message"]) for row in await _told(connection, "SHOW WARNINGS") if _is_it(row)), "")
    check(statement, understood)
    return fields, mariadb_estimate(plan)


def check(statement: str, understood: str) -> None:
    """Raises `RefusedByEngine` where a *statement*, or what the server wrote down of it, does more than read."""
    written = bare(understood)
    if LOCKS.search(bare(statement)) or EFFECTS.search(written) or WRITES.match(written):
        raise RefusedByEngine("As the server understands the statement, it locks, sets or writes, or reads a file.")


def bare(sql: str) -> str:
    """*sql* without what its texts and comments say."""
    return PARTS.sub(lambda part: " " if part[0][0] in "#-/" else "''", sql)


def _is_it(row: Mapping[str, Any]) -> bool:
    return str(row.get("Code")) == str(UNDERSTOOD)


async def _told(connection: Any, sql: str) -> list[dict[str, Any]]:
    await connection.query(sql)
    result = connection._result
    names = [field.name for field in result.fields]
    return [dict(zip(names, row, strict=True)) for row in result.rows]


async def prepared(connection: Any, statement: str) -> list[Field]:
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
