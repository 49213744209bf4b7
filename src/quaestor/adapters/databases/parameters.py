"""`:name` in a statement, written the way a driver wants it: `$name` for DuckDB, `%(name)s` for psycopg, a literal for
MariaDB, whose protocol for parameters reads whole results at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

PARTS = re.compile(
    r"""
      [eE]'(?:\\.|''|[^'\\])*'          # text with escapes
    | '(?:''|[^'])*'                    # text
    | "(?:""|[^"])*"                    # quoted name
    | --[^\n]*                          # comment
    | /\*.*?\*/                         # comment
    | \$(?P<quote>\w*)\$.*?\$(?P=quote)\$   # dollar-quoted text
    | ::                                # cast
    | (?<![\w:]):(?P<name>[A-Za-z_]\w*)
    | %
    """,
    re.VERBOSE | re.DOTALL,
)

MARIADB_PARTS = re.compile(
    r"""
      '(?:\\.|''|[^'\\])*'               # text
    | "(?:\\.|""|[^"\\])*"               # text
    | `(?:``|[^`])*`                    # quoted name
    | (?:\#|--(?=\s|$))[^\n]*           # comment
    | /\*.*?\*/                         # comment
    | (?<![\w:@]):(?P<name>[A-Za-z_]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)


def for_duckdb(sql: str, names: Collection[str]) -> str:
    return _rewritten(PARTS, sql, names, lambda name: f"${name}", "%")


def for_psycopg(sql: str, names: Collection[str]) -> str:
    return _rewritten(PARTS, sql, names, lambda name: f"%({name})s", "%%")


def for_mariadb(sql: str, literals: Mapping[str, str]) -> str:
    return _rewritten(MARIADB_PARTS, sql, literals, lambda name: literals[name], "%")


def without_end(sql: str) -> str:
    """*sql* without the semicolon that ends it, and without comments behind that."""
    # Of the same length, so that places in it are places in *sql*.
    bare = PARTS.sub(lambda part: (" " if part[0][:2] in ("--", "/*") else "x") * len(part[0]), sql).rstrip()
    return sql[: len(bare.rstrip("; \t\r\n"))] if bare.endswith(";") else sql


def _rewritten(
    parts: re.Pattern[str], sql: str, names: Collection[str], write: Callable[[str], str], percent: str
) -> str:
    """*sql* with each `:name` of *names* written by *write*, outside texts, names and comments."""

    def replaced(found: re.Match[str]) -> str:
        name = found["name"]
        if name in names:
            return write(name)
        return found[0].replace("%", percent)

    return parts.sub(replaced, sql) if names else sql
