"""PostgreSQL's SQLSTATEs (https://www.postgresql.org/docs/current/errcodes-appendix.html) as our errors.

The server's texts echo data ("invalid input syntax for type integer: ..."), so none of them passes.
"""

from __future__ import annotations

import psycopg

from quaestor.core.errors import (
    NameMissing,
    QueryFailed,
    QueryTooSlow,
    RefusedByEngine,
    SourceDenied,
    SourceProblem,
    SourceUnreachable,
)

DENIED = ("password", "authentication", "pg_hba", "role", "permission")
STATEMENTS = {
    "42P01": "There is no such table.",
    "3F000": "There is no such schema.",
    "42703": "There is no such column.",
    "42883": "There is no such function, or it does not fit the types it is given.",
    "42601": "The statement is not valid SQL for PostgreSQL.",
    "42702": "A column name fits more than one table.",
    "42P09": "A name fits more than one thing.",
    "42803": "A column is shown that is neither grouped nor aggregated.",
    "42804": "Values of different types are compared or combined.",
    "42P18": "The type of a parameter cannot be told.",
    "22012": "The query divides by zero.",
    "21000": "A subquery gives more than one row.",
    "0A000": "PostgreSQL cannot do this.",
}
MISSING = ("42P01", "3F000", "42703")
CLASSES = {
    "22": "A value does not fit the type it is used as.",
    "42": "The statement is not valid SQL for PostgreSQL.",
    "53": "The server has not enough memory, disk or connections for the query.",
    "54": "The query is too complex for the server.",
}


def statement_error(error: psycopg.Error) -> SourceProblem:
    """For an error while a statement was planned or run."""
    state = error.sqlstate or ""
    match state:
        case "57014":
            return QueryTooSlow("The query was stopped at its time limit.")
        case "25006":
            return RefusedByEngine("Only statements that read can be run here.")
        case "55P03":
            return SourceUnreachable(
                "A table is locked by another session.", action="Wait until it has finished, then try again."
            )
        case "42501":
            return SourceDenied("The database login may not read this.")
        case _ if state.startswith(("08", "57P")) or (not state and isinstance(error, psycopg.OperationalError)):
            return SourceUnreachable("The connection to the database was lost.")
        case "" if isinstance(error, psycopg.ProgrammingError):
            return QueryFailed("The statement gives no rows, or is not one statement.")
        case "":
            return QueryFailed("A value in the result cannot be read.")
        case _ if state in MISSING:
            return NameMissing(STATEMENTS[state])
        case _:
            return QueryFailed(STATEMENTS.get(state) or CLASSES.get(state[:2], "PostgreSQL refused the statement."))


def connection_error(error: psycopg.Error) -> SourceProblem:
    """For a connection that was not made. libpq gives no SQLSTATE here: fixed words tell the cases apart."""
    text = str(error).lower()
    used_password = error.pgconn is not None and (error.pgconn.needs_password or error.pgconn.used_password)
    if "fatal:" in text or used_password:
        if "does not exist" in text and "database" in text and "role" not in text:
            return SourceUnreachable("The server has no database of that name.", action="Check the URL of the source.")
        if "starting up" in text or "shutting down" in text or "recovery" in text:
            return SourceUnreachable("The database server is starting or stopping.")
        if "too many" in text or "connection slots" in text:
            return SourceUnreachable("The database server has no connection left.")
        return SourceDenied("The database refused the login.")
    if any(word in text for word in ("no password supplied", *DENIED[:2])):
        return SourceDenied("The database refused the login.")
    if "translate host name" in text or "resolve" in text or "name or service" in text:
        return SourceUnreachable("The host of the database is not known.", action="Check the host in the URL.")
    if "ssl" in text or "certificate" in text:
        return SourceUnreachable("No secure connection to the database could be made.", action="Check sslmode.")
    if "timeout" in text or "timed out" in text:
        return SourceUnreachable("The database server did not answer in time.")
    return SourceUnreachable("The database server cannot be reached.")
