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
