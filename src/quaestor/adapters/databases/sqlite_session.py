"""A SQLite connection that can read tables and nothing else.

Each layer holds alone: the file is opened read-only, `query_only` is on, the authorizer allows only what its lists
name, the schema is not trusted, limits bound what a statement may build, and a deadline stops it. A session runs one
statement and is thrown away, so nothing a statement does can meet the next one.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from collections.abc import Mapping
from urllib.parse import quote as percent_encoded

from quaestor.core.quoting import quote

BUSY_SECONDS = 2.0
"""How long to wait for another program's lock."""
CHECK_EVERY = 5_000
"""Virtual machine steps between two looks at the clock: well under a millisecond."""

VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\s+TABLE", re.IGNORECASE)
SETTINGS = ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0")

LIMITS: Mapping[int, int] = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LENGTH: 8_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 200_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 2_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 100,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 127,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}

CORE_FUNCTIONS = """
abs ceil ceiling changes char coalesce concat concat_ws format floor glob hex ifnull iif if instr length like likelihood
likely lower ltrim max min nullif octet_length printf quote random replace round rtrim sign soundex substr substring
trim typeof unhex unicode unistr unistr_quote unlikely upper zeroblob trunc
"""
"""https://sqlite.org/lang_corefunc.html, without what loads, traces or tells about the library."""
AGGREGATES_AND_WINDOWS = """
avg count group_concat median percentile percentile_cont percentile_disc string_agg sum total row_number rank dense_rank
percent_rank cume_dist ntile lag lead first_value last_value nth_value
"""
"""https://sqlite.org/lang_aggfunc.html, https://sqlite.org/windowfunctions.html"""
DATES_AND_MATHS = """
date time datetime julianday unixepoch strftime timediff current_date current_time current_timestamp
acos acosh asin asinh atan atan2 atanh cos cosh degrees exp ln log log10 log2 mod pi pow power radians sin sinh sqrt
tan tanh
"""
"""https://sqlite.org/lang_datefunc.html, https://sqlite.org/lang_mathfunc.html"""
JSON_AND_TEXT_SEARCH = """
json json_array json_array_length json_error_position json_extract json_object json_pretty json_type json_valid
json_quote json_group_array json_group_object json_patch json_set json_insert json_replace json_remove -> ->>
jsonb jsonb_array jsonb_extract jsonb_object match bm25 highlight snippet regexp
"""
"""https://sqlite.org/json1.html, https://sqlite.org/fts5.html"""
FUNCTIONS = frozenset(f"{CORE_FUNCTIONS} {AGGREGATES_AND_WINDOWS} {DATES_AND_MATHS} {JSON_AND_TEXT_SEARCH}".split())

TABLE_FUNCTIONS = frozenset({"json_each", "json_tree"})


class Session:
    """One open connection, on which nothing runs beyond a deadline."""

    def __init__(self, path: str, seconds: float) -> None:
        self.allow(seconds)
        self.connection = sqlite3.connect(
            f"file:{percent_encoded(path)}?mode=ro", uri=True, timeout=min(BUSY_SECONDS, seconds), isolation_level=None
        )
        try:
            self._harden()
        except BaseException:
            self.connection.close()
            raise

    def _harden(self) -> None:
        connection = self.connection
        connection.set_progress_handler(self._is_over, CHECK_EVERY)
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        made = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view')").fetchall()
        self._tables = TABLE_FUNCTIONS | {str(name).lower() for name, _ in made if not name.startswith("sqlite_")}
        self._virtual = tuple(name for name, sql in made if VIRTUAL.match(sql or ""))
        for limit, value in LIMITS.items():
            connection.setlimit(limit, value)

    def _is_over(self) -> int:
        return int(time.monotonic() > self._deadline)

    def allow(self, seconds: float) -> None:
        """A new deadline, so many seconds from now."""
        self._deadline = time.monotonic() + seconds

    def restrict(self, sql: str = "") -> None:
        """From here on only reading statements are understood; there is no way back. *sql* is what will run."""
        # Connecting a virtual table writes a schema entry in memory, which the authorizer would deny.
        text = sql.lower()
        for name in self._virtual:
            if not sql or name.lower() in text or quote(name).lower() in text:
                # One whose module is not here, or that is broken, is told of when the statement asks for it.
                with contextlib.suppress(sqlite3.Error):
                    self.connection.execute(f"SELECT 1 FROM main.{quote(name)} LIMIT 0")  # noqa: S608 - quoted
        for function in sorted(TABLE_FUNCTIONS):
            if function in text:
                self.connection.execute(f"SELECT 1 FROM {function}('[]')")  # noqa: S608 - our own names
        self.connection.set_authorizer(self._authorize)

    def _authorize(
        self, action: int, first: str | None, second: str | None, database: str | None, trigger: str | None
    ) -> int:
        match action:
            case sqlite3.SQLITE_SELECT | sqlite3.SQLITE_RECURSIVE:
                allowed = True
            case sqlite3.SQLITE_READ:
                name = (first or "").lower()
                # A subquery of which no column is read has no database and no column.
                derived = database is None and second == "" and not name.startswith("sqlite_")
                allowed = derived or (database in ("main", None) and name in self._tables)
            case sqlite3.SQLITE_FUNCTION:
                allowed = (second or "").lower() in FUNCTIONS
            case sqlite3.SQLITE_PRAGMA:
                # Full-text tables ask for it themselves; it tells nothing.
                allowed = first == "data_version" and second is None
            case _:
                allowed = False
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    def execute(self, sql: str, parameters: Mapping[str, object]) -> sqlite3.Cursor:
        return self.connection.execute(sql, parameters)

    def close(self) -> None:
        self.connection.close()
