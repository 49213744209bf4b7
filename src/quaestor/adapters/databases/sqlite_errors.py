"""SQLite's result codes (https://sqlite.org/rescode.html) as our errors.

The driver's text never passes: it echoes data.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from quaestor.core.errors import NameMissing, QueryFailed, QueryTooSlow, SourceDenied, SourceProblem, SourceUnreachable

PRIMARY = 0xFF
"""Extended codes keep their primary code in the lowest byte."""


def translate(error: sqlite3.Error, path: Path, late: bool) -> SourceProblem:
    """*late*: the deadline has passed, so an interruption was ours."""
    match getattr(error, "sqlite_errorcode", 0) & PRIMARY:
        case sqlite3.SQLITE_INTERRUPT:
            return QueryTooSlow("The query was stopped at its time limit.") if late else QueryFailed("Stopped.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return SourceUnreachable(
                f"{path.name!r} is locked by another program.",
                action="Wait until the other program has finished writing, then try again.",
            )
        case sqlite3.SQLITE_NOTADB:
            return SourceUnreachable(
                f"{path.name!r} is not a SQLite database, or it is encrypted.",
                action="Check that it is the right file.",
            )
        case sqlite3.SQLITE_CORRUPT:
            return SourceUnreachable(f"{path.name!r} is damaged.", action="Restore it from a backup.")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY:
            return _cannot_open(path)
        case sqlite3.SQLITE_PERM:
            return SourceDenied(f"{path.name!r} may not be read by this server.")
        case sqlite3.SQLITE_IOERR:
            return SourceUnreachable(f"{path.name!r} could not be read from the disk.")
        case sqlite3.SQLITE_AUTH:
            return QueryFailed(
                "SQLite refused the statement: it may only read the tables of this source.",
                action="Use only its tables and SQLite's own functions.",
            )
        case sqlite3.SQLITE_TOOBIG | sqlite3.SQLITE_NOMEM | sqlite3.SQLITE_FULL:
            return QueryFailed("The statement, or a value it makes, is too big.", action="Ask for less at once.")
        case _:
            message = _what_failed(str(error))
            return NameMissing(message) if message in MISSING else QueryFailed(message)


def _cannot_open(path: Path) -> SourceProblem:
    if _uses_write_ahead_log(path):
        return SourceUnreachable(
            f"{path.name!r} keeps a write-ahead log, and its folder may not be written to.",
            action="Let this server write to the folder, or run PRAGMA journal_mode = DELETE on the database once.",
        )
    return SourceUnreachable(f"{path.name!r} could not be opened.", action="Check that this server may read it.")


def _uses_write_ahead_log(path: Path) -> bool:
    """Byte 18 of the header is 2 in that mode (https://sqlite.org/fileformat.html, 1.3)."""
    try:
        with path.open("rb") as file:
            return file.read(19)[18:] == b"\x02"
    except OSError:
        return False


def _what_failed(text: str) -> str:
    """SQLite has one code for all mistakes in a statement; the fixed beginning of its text tells them apart."""
    for start, message in BEGINNINGS.items():
        if text.lower().startswith(start):
            return message
    return "SQLite refused the statement."


MISSING = ("There is no such table.", "There is no such column.")
BEGINNINGS = {
    "no such table": "There is no such table.",
    "no such column": "There is no such column.",
    "ambiguous column": "A column name fits more than one table.",
    "no such function": "There is no such function.",
    "not authorized to use function": "SQLite refused a function in the statement.",
    "unsafe use of": "A view uses a function that this source may not use.",
    "wrong number of arguments": "A function has the wrong number of arguments.",
    "misuse of": "A function is used where it cannot be.",
    "near": "The statement is not valid SQL for SQLite.",
    "incomplete input": "The statement ends too early.",
    "unrecognized token": "The statement is not valid SQL for SQLite.",
    "you can only execute one statement": "Only one statement can be run at a time.",
    "you did not supply a value": "A parameter of the statement has no value.",
    "malformed json": "A value is not valid JSON.",
    "integer overflow": "A number became too large.",
}
