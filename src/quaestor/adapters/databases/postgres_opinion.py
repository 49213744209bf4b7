"""PostgreSQL's own opinion of a statement before it runs: that it is a query, and what running it would cost.

The statement is planned as a sub-query, where the grammar allows nothing but queries: no SET, no CREATE TABLE AS, no
DELETE inside WITH. Its plan shows the rows it would lock. Planning runs nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

import psycopg
from psycopg import generators
from psycopg.pq import DiagnosticField

from quaestor.adapters.databases.parameters import for_psycopg, without_end
from quaestor.core.cost import Estimate
from quaestor.core.errors import QueryFailed, RefusedByEngine
from quaestor.core.plans import Opinion, postgres_opinion

Connection = psycopg.AsyncConnection[tuple[Any, ...]]

NOT_A_QUERY = frozenset({"42601", "0A000"})
"""What a statement that is no query fails with as a sub-query, and so does one with a mistake in it."""
ABORTED = "25P02"
"""Told of a statement that could be read in a transaction that had failed before."""


async def examine(connection: Connection, sql: str, parameters: Mapping[str, object]) -> Estimate:
    """What it expects *sql* to cost. Raises `RefusedByEngine` where that does more than read, and driver errors."""
    if "\x00" in sql:
        # libpq would stop reading there: what runs must be what was judged.
        raise QueryFailed("The statement holds a zero character.")
    statement = without_end(for_psycopg(sql, parameters))
    planned = f"EXPLAIN (FORMAT JSON) SELECT * FROM (\n{statement}\n) AS judged"  # noqa: S608 - it is about that text
    try:
        cursor = await connection.execute(planned.encode(), parameters or None, prepare=True)
    except psycopg.Error as error:
        if error.sqlstate in NOT_A_QUERY and not parameters and await _can_be_read(connection, sql):
            raise RefusedByEngine("PostgreSQL does not take the statement for a query that only reads.") from None
        raise
    row = await cursor.fetchone()
    opinion = postgres_opinion(row[0][0]["Plan"]) if row is not None else Opinion()
    if opinion.changes:
        raise RefusedByEngine("PostgreSQL's plan of the statement changes or locks rows.")
    return opinion.estimate


async def _can_be_read(connection: Connection, sql: str) -> bool:
    """Whether the server understands *sql* by itself: it parses it, and refuses to go on in a failed transaction."""

    def parse() -> Generator[Any, Any, Any]:
        connection.pgconn.send_prepare(b"", sql.encode())
        return (yield from generators.execute(connection.pgconn))

    results = await connection.wait(parse())
    return any(result.error_field(DiagnosticField.SQLSTATE) == ABORTED.encode() for result in results)
