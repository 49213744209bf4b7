"""SQLite's result codes (https://sqlite.org/rescode.html) as codes that cross the wire, and those as our errors.

The driver's text never passes: it echoes data.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from quaestor.core.errors import (
    NameMissing,
    QueryFailed,
    QueryTooSlow,
    RefusedByEngine,
    SourceDenied,
    SourceProblem,
    SourceUnreachable,
)

PRIMARY = 0xFF
"""Extended codes keep their primary code in the lowest byte."""

CODES = {
    sqlite3.SQLITE_INTERRUPT: "too_slow",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_NOTADB: "not_sqlite",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_CANTOPEN: "not_opened",
    sqlite3.SQLITE_READONLY: "not_opened",
    sqlite3.SQLITE_PERM: "not_permitted",
    sqlite3.SQLITE_IOERR: "not_read",
    sqlite3.SQLITE_AUTH: "refused",
    sqlite3.SQLITE_TOOBIG: "memory",
    sqlite3.SQLITE_NOMEM: "memory",
    sqlite3.SQLITE_FULL: "memory",
}
BEGINNINGS = {
    "no such table": "no_table",
    "no such column": "no_column",
    "ambiguous column": "ambiguous",
    "no such function": "no_function",
    "not authorized to use function": "refused_function",
    "unsafe use of": "unsafe_view",
    "wrong number of arguments": "arguments",
    "misuse of": "misuse",
    "near": "syntax",
    "incomplete input": "incomplete",
    "unrecognized token": "syntax",
    "you can only execute one statement": "one_statement",
    "you did not supply a value": "parameter",
    "malformed json": "not_json",
    "integer overflow": "overflow",
}
"""SQLite has one code for all mistakes in a statement; the fixed beginning of its text tells them apart."""


def classify(error: sqlite3.Error | sqlite3.Warning) -> str:
    code = CODES.get(getattr(error, "sqlite_errorcode", 0) & PRIMARY)
    text = str(error).lower()
    return code or next((known for start, known in BEGINNINGS.items() if text.startswith(start)), "other")


FAILURES = {
    "ambiguous": "A column name fits more than one table.",
    "no_function": "There is no such function.",
    "unsafe_view": "A view uses a function or a virtual table that views may not use.",
    "arguments": "A function has the wrong number of arguments.",
    "misuse": "A function is used where it cannot be.",
    "syntax": "The statement is not valid SQL for SQLite.",
    "incomplete": "The statement ends too early.",
    "one_statement": "Only one statement can be run at a time.",
    "parameter": "A parameter of the statement has no value.",
    "not_json": "A value is not valid JSON.",
    "overflow": "A number became too large.",
    "value": "A value in the statement cannot be stored by SQLite.",
    "no_rows": "The statement gives no rows.",
}
MISSING = {"no_table": "There is no such table.", "no_column": "There is no such column."}


def problem(code: str, path: Path) -> SourceProblem:
    """The error for what the child of the file *path* answered with *code*."""
    match code:
        case "too_slow":
            return QueryTooSlow("The query was stopped at its time limit.")
        case "locked" | "not_sqlite" | "damaged" | "not_opened" | "not_permitted" | "not_read":
            return _file_problem(code, path)
        case "refused":
            return RefusedByEngine(
                "SQLite refused the statement: it may only read the tables of this source.",
                action="Use only its tables and SQLite's own functions.",
            )
        case "refused_function":
            return RefusedByEngine("SQLite refused a function in the statement.")
        case "memory":
            return QueryFailed("The statement, or a value it makes, is too big.", action="Ask for less at once.")
        case _ if code in MISSING:
            return NameMissing(MISSING[code])
        case _:
            return QueryFailed(FAILURES.get(code, "SQLite refused the statement."))


def _file_problem(code: str, path: Path) -> SourceProblem:
    match code:
        case "locked":
            return SourceUnreachable(
                f"{path.name!r} is locked by another program.",
                action="Wait until the other program has finished writing, then try again.",
            )
        case "not_sqlite":
            return SourceUnreachable(
                f"{path.name!r} is not a SQLite database, or it is encrypted.",
                action="Check that it is the right file.",
            )
        case "damaged":
            return SourceUnreachable(f"{path.name!r} is damaged.", action="Restore it from a backup.")
        case "not_permitted":
            return SourceDenied(f"{path.name!r} may not be read by this server.")
        case "not_read":
            return SourceUnreachable(f"{path.name!r} could not be read from the disk.")
        case _ if _uses_write_ahead_log(path):
            return SourceUnreachable(
                f"{path.name!r} keeps a write-ahead log, and its folder may not be written to.",
                action="Let this server write to the folder, or run PRAGMA journal_mode = DELETE on the database once.",
            )
        case _:
            return SourceUnreachable(
                f"{path.name!r} could not be opened.", action="Check that this server may read it."
            )


def _uses_write_ahead_log(path: Path) -> bool:
    """Byte 18 of the header is 2 in that mode (https://sqlite.org/fileformat.html, 1.3)."""
    try:
        with path.open("rb") as file:
            return file.read(19)[18:] == b"\x02"
    except OSError:
        return False
