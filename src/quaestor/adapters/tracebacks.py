"""Exceptions as text for the log: where they came from, and what they say unless a library quotes data in it.

Engines, the libraries that speak to them and those that check documents put the value that they stumble over into
their messages: `invalid input syntax for type integer: "…"`. Of theirs only the kind and the number are told.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator

from structlog.typing import ExcInfo

QUOTING = frozenset(
    {
        *(
            "aiosqlite",
            "asyncmy",
            "clickhouse_connect",
            "_duckdb",
            "databricks",
            "duckdb",
            "google",
            "mssql_python",
            "oracledb",
        ),
        *("psycopg", "psycopg2", "pymysql", "snowflake", "sqlalchemy", "sqlite3", "trino"),
        *("anthropic", "botocore", "groq", "httpx", "httpx2", "mistralai", "openai", "pydantic", "pydantic_ai"),
        *("fastapi", "pydantic_core", "sqlglot", "yaml"),
    }
)
"""Packages whose exceptions quote data, statements or prompts."""


def told(exc_info: ExcInfo) -> str:
    return "\n".join(_lines(exc_info[1], set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    """*error* after what caused it, like Python prints them."""
    seen.add(id(error))
    before = error.__cause__ if error.__suppress_context__ else error.__cause__ or error.__context__
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "which led to:"
    yield "Traceback (most recent call last):"
    yield from "".join(traceback.format_tb(error.__traceback__)).splitlines()
    yield message(error)
    for part in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        if id(part) not in seen:
            yield from _lines(part, seen)


def message(error: BaseException) -> str:
    """The kind of *error* with what it says, or with its number."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if quotes(error):
        number = getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", None)
        return f"{name} [{number}]" if number else name
    said = str(error)
    return f"{name}: {said}" if said else name


def quotes(error: BaseException) -> bool:
    """Whether *error*, or a kind of error that it is one of, comes from a library that quotes."""
    return any(kind.__module__.partition(".")[0] in QUOTING for kind in type(error).__mro__)
