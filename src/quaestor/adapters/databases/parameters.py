"""`:name` in a statement, written the way a driver wants it: `$name` for DuckDB, `%(name)s` for psycopg."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

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


def for_duckdb(sql: str, names: Collection[str]) -> str:
    return _rewritten(sql, names, lambda name: f"${name}", "%")


def for_psycopg(sql: str, names: Collection[str]) -> str:
    return _rewritten(sql, names, lambda name: f"%({name})s", "%%")


def _rewritten(sql: str, names: Collection[str], write: Callable[[str], str], percent: str) -> str:
    """*sql* with each `:name` of *names* written by *write*, outside texts, names and comments."""

    def replaced(found: re.Match[str]) -> str:
        name = found["name"]
        if name in names:
            return write(name)
        return found[0].replace("%", percent)

    return PARTS.sub(replaced, sql) if names else sql
