"""The codes of `duckdb_codes`, which cross the wire, as our errors."""

from __future__ import annotations

from quaestor.core.errors import (
    BadInput,
    NameMissing,
    QuaestorError,
    QueryFailed,
    RefusedByEngine,
    SourceUnreachable,
)

REFUSALS = {
    "no_table": "There is no such table.",
    "no_column": "There is no such column.",
    "no_function": "There is no such function.",
    "ambiguous": "A column name fits more than one table.",
    "grouping": "A column is shown that is neither grouped nor aggregated.",
    "types": "A function or comparison does not fit the types it is given.",
    "syntax": "The statement is not valid SQL for DuckDB.",
    "binder": "The statement does not fit the tables.",
    "one_statement": "Only one statement can be run at a time.",
    "memory": "The query needs more memory than it may use.",
    "too_deep": "A value in the result is nested too deeply.",
    "value": "A value does not fit the type it is used as.",
    "not_supported": "DuckDB cannot do this.",
    "interrupted": "The query was interrupted.",
}


BY_ENGINE = {
    "not_a_query": "DuckDB does not take the statement for a query that only reads.",
    "read_only": "Only statements that read can be run here.",
    "permission": "DuckDB refused the statement: it may only read the tables of this source.",
}


def query_error(code: str) -> QuaestorError:
    """The error for a statement that was refused with *code*."""
    if code in ("locked", "unreadable"):
        return SourceUnreachable("The database file cannot be read any more.")
    if code in ("no_table", "no_column"):
        return NameMissing(REFUSALS[code])
    if code in BY_ENGINE:
        return RefusedByEngine(BY_ENGINE[code])
    action = "Ask for less at once." if code == "memory" else None
    return QueryFailed(REFUSALS.get(code, "DuckDB refused the statement."), action=action)


BAD_FILES = {
    "encoding": ("is not UTF-8 text", "Save it as CSV in UTF-8 and try again."),
    "ragged": ("has lines with different numbers of fields", "Give every line the same number of fields."),
    "empty": ("is empty", "Check that it is the right file."),
    "not_csv": ("cannot be read as a table", "Check that it is a CSV file with one header line."),
    "not_json": ("is not valid JSON", "Write a list of objects, or one object a line."),
    "not_parquet": ("is not a Parquet file", "Check that it is the right file."),
    "not_xlsx": ("is not an Excel workbook, or it is damaged", "Save it as .xlsx and try again."),
    "encrypted": ("is protected by a password or in an old format", "Save it as .xlsx without a password."),
    "no_table": ("holds no table", "Check that a visible sheet has rows in it."),
    "memory": ("is too large to be read into memory", "Convert it to a DuckDB file or load it into a database."),
}


def opening_error(code: str, name: str) -> QuaestorError:
    """The error for a file called *name* that could not be opened."""
    if code in BAD_FILES:
        what, action = BAD_FILES[code]
        return BadInput(f"{name!r} {what}.", action=action)
    if code == "locked":
        return SourceUnreachable(
            f"{name!r} is locked by another program.", action="Close the program that writes to it, then try again."
        )
    return SourceUnreachable(
        f"{name!r} is not a DuckDB database, or was written by another version.",
        action="Check that it is the right file.",
    )
