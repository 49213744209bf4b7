"""Why PostgreSQL does not take a row, by SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html).

Its diagnostics name tables, columns and constraints as fields of their own, so no text of it is read for them. Which
parameter could not be read stands in the context alone, as a number.
"""

from __future__ import annotations

import re

import psycopg

from quaestor.adapters.databases.postgres_catalog import DEFAULT_SCHEMA
from quaestor.adapters.databases.postgres_errors import statement_error
from quaestor.core.catalog import Table
from quaestor.core.change.outcome import Fault, OutcomeUnknown, WriteRefused
from quaestor.core.change.writes import Statement
from quaestor.core.errors import SourceProblem, SourceUnreachable

FAULTS = {
    "23502": Fault.MISSING,
    "23505": Fault.TAKEN,
    "23P01": Fault.TAKEN,
    "23503": Fault.NO_SUCH_ROW,
    "23001": Fault.STILL_USED,
    "23514": Fault.CHECK,
    "44000": Fault.CHECK,
    "22001": Fault.TOO_LONG,
    "22003": Fault.OUT_OF_RANGE,
    "22008": Fault.OUT_OF_RANGE,
    "42804": Fault.BAD_VALUE,
    "42501": Fault.DENIED,
    "25006": Fault.DENIED,
    "40001": Fault.BUSY,
    "40P01": Fault.BUSY,
    "55P03": Fault.BUSY,
    "P0001": Fault.OTHER,
    "P0004": Fault.OTHER,
    "09000": Fault.OTHER,
    "428C9": Fault.OTHER,
}
CLASSES = {"22": Fault.BAD_VALUE, "23": Fault.OTHER, "27": Fault.OTHER}
ENDED = ("08", "57P", "40003")
"""The connection, the server, or what became of the statement, is gone."""
_PARAMETER = re.compile(r"portal parameter \$(\d+)")


def refusal(error: psycopg.Error, statement: Statement | None = None) -> SourceProblem:
    """What *error* says of a write that *statement* did."""
    state = error.sqlstate or ""
    fault = FAULTS.get(state) or CLASSES.get(state[:2])
    if fault is None and not state and isinstance(error, psycopg.DataError):
        fault = Fault.BAD_VALUE  # the driver cannot send it: a text with a zero character
    if fault is None:
        return _lost() if is_lost(error) else statement_error(error)
    told = error.diag
    columns = (told.column_name,) if told.column_name else _of_parameter(told.context, statement)
    return WriteRefused(fault, _key(told.schema_name, told.table_name), columns, told.constraint_name)


def at_commit(error: psycopg.Error) -> SourceProblem:
    """As `refusal`; a connection that is lost now may have been lost before or after the commit."""
    return OutcomeUnknown() if is_lost(error) else refusal(error)


def is_lost(error: psycopg.Error) -> bool:
    state = error.sqlstate or ""
    return state.startswith(ENDED) or (not state and isinstance(error, psycopg.OperationalError))


def _lost() -> SourceProblem:
    return SourceUnreachable("The connection to the database was lost; nothing was written.")


def _key(schema: str | None, table: str | None) -> str | None:
    if table is None:
        return None
    return table if schema in (None, DEFAULT_SCHEMA) else f"{schema}.{table}"


def _of_parameter(context: str | None, statement: Statement | None) -> tuple[str, ...]:
    found = _PARAMETER.search(context or "")
    if found is None or statement is None or not 0 < int(found[1]) <= len(statement.sets):
        return ()
    return (statement.sets[int(found[1]) - 1],)


def table_named(table: Table) -> tuple[str, str]:
    return table.schema or DEFAULT_SCHEMA, table.name
