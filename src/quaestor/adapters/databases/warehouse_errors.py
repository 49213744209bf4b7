"""Drivers' exceptions as errors of ours, by code. Their texts echo data and stay behind.

Where a driver gives a code: an attribute (SQLSTATE, number, name), or the fixed beginning of its text, such as
`ORA-00942:` or `[TABLE_OR_VIEW_NOT_FOUND]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quaestor.core.errors import (
    QueryFailed,
    QueryTooSlow,
    RefusedByEngine,
    SourceDenied,
    SourceProblem,
    SourceUnreachable,
)
from quaestor.core.warehouses import Trouble, Warehouse

ATTRIBUTES = ("full_code", "error_name", "sqlstate", "pgcode", "errno", "driver_error", "reason", "code")
BEGINS = re.compile(
    r"\A\W*(?P<code>ORA-\d{5}|DPY-\d{4}|error (?P<status>\d{3})|Code: (?P<number>\d+)"
    r"|\[(?P<name>[A-Z][A-Z_]+)|\((?P<first>\d+),)"
)

MESSAGES = {
    Trouble.NO_TABLE: "There is no such table, or the login may not see it.",
    Trouble.NO_COLUMN: "There is no such column.",
    Trouble.NO_FUNCTION: "There is no such function, or it does not fit the types it is given.",
    Trouble.VALUE: "A value does not fit the type it is used as.",
    Trouble.DIVISION: "The query divides by zero.",
    Trouble.TOO_LARGE: "The query needs more memory or reads more data than it may.",
}


def statement_error(error: BaseException, warehouse: Warehouse) -> SourceProblem:
    """For an error while a statement was run, of whatever class the driver raises."""
    name = warehouse.engine.name
    match trouble_of(error, warehouse):
        case Trouble.TOO_SLOW:
            return QueryTooSlow("The query was stopped at its time limit.")
        case Trouble.DENIED:
            return SourceDenied("The database login may not read this.")
        case Trouble.LOGIN:
            return SourceDenied("The database refused the login.")
        case Trouble.UNREACHABLE:
            return SourceUnreachable("The connection to the database was lost.")
        case Trouble.SYNTAX:
            return QueryFailed(f"The statement is not valid SQL for {name}.")
        case Trouble.READ_ONLY:
            return RefusedByEngine("Only statements that read can be run here.")
        case None:
            return QueryFailed(f"{name} refused the statement.")
        case trouble:
            return QueryFailed(MESSAGES[trouble])


def connection_error(error: BaseException, warehouse: Warehouse) -> SourceProblem:
    """For a session that could not be opened."""
    name = warehouse.engine.name
    match trouble_of(error, warehouse):
        case Trouble.LOGIN | Trouble.DENIED:
            return SourceDenied("The database refused the login.")
        case Trouble.NO_TABLE:
            return SourceUnreachable(f"{name} has no database of that name.", action="Check the URL of the source.")
        case _:
            return SourceUnreachable(f"{name} cannot be reached.", action="Check the URL of the source and its login.")


def trouble_of(error: BaseException, warehouse: Warehouse) -> Trouble | None:
    """What the first code that the record knows means; looks into what *error* wraps as well.

    Drivers that speak HTTP connect with the first statement, and say by class alone that nobody answered.
    """
    known = next((warehouse.codes[code] for code in codes_of(error) if code in warehouse.codes), None)
    lost = isinstance(error, OSError) or type(error).__name__.endswith("ConnectionError")
    return known or (Trouble.UNREACHABLE if lost else None)


def codes_of(error: BaseException, depth: int = 3) -> Iterator[str]:
    yield from _own_codes(error)
    wrapped = [error.__cause__, getattr(error, "orig", None), *error.args]
    if depth:
        for each in wrapped:
            if isinstance(each, BaseException):
                yield from codes_of(each, depth - 1)
            elif each is not None and not isinstance(each, str | int):
                # python-oracledb puts its codes on an object in `args`.
                yield from _attributes(each)


def _own_codes(error: BaseException) -> Iterator[str]:
    yield from _attributes(error)
    found = BEGINS.match(str(error))
    if found is not None:
        yield found["number"] or found["status"] or found["name"] or found["first"] or found["code"]


def _attributes(thing: object) -> Iterator[str]:
    for name in ATTRIBUTES:
        value = getattr(thing, name, None)
        if isinstance(value, str | int) and value not in ("", 0, -1):
            yield str(value)
