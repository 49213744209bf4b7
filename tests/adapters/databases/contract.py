"""What every engine promises, by row, and the gaps: named, reasoned, and expected to fail as long as they stand.

`docs/engines.md` shows this as a table. A row is true for an engine because its tests pass there; a gap is true because
its test fails there, and a test that starts to pass fails the run until the gap is taken out.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[3] / "docs" / "engines.md"
BEGIN, END = "<!-- contract: begin -->", "<!-- contract: end -->"

ENGINES: Mapping[str, str] = {
    "sqlite": "SQLite",
    "duckdb": "DuckDB",
    "files": "CSV, Parquet, JSON",
    "postgresql": "PostgreSQL",
    "mariadb": "MariaDB, MySQL",
}
ROWS: Mapping[str, str] = {
    "connects": "connects, and is one statement away from an answer",
    "writes": "changes nothing, guard off: inserts, DDL, several statements, transactions",
    "attacks": "reaches nothing else, guard off: files, settings, sessions, procedures (its own attacks, executed)",
    "locks": "locks no rows, guard off",
    "overpowered": "reads no file of the server, guard off, though the login may",
    "time limit": "stops a statement at its time limit",
    "cancel": "ends a cancelled statement at the server before it returns; eight at once",
    "side by side": "runs twenty statements side by side",
    "row cap": "gives no more rows than asked for, and says there were more",
    "byte cap": "gives no more bytes than asked for",
    "streaming": "takes ten rows of a thousand million without the rest",
    "streams": "gives every row in batches; left early or too late, the statement ends",
    "parameters": "binds parameters",
    "errors": "tells mistakes by code, in our words",
    "no echo": "repeats no data in an error",
    "plan": "shows a plan without running the statement",
    "unicode": "text of all planes",
    "null": "NULL",
    "big integers": "integers of 64 bits",
    "decimals": "decimals, exact to the last digit",
    "dates": "dates and timestamps, typed",
    "times": "times of day",
    "zones": "moments with a time zone",
    "spans": "spans of time",
    "booleans": "booleans",
    "json": "JSON as a structure",
    "arrays": "arrays",
    "blobs": "blobs",
    "quoted names": "mixed case, spaces, reserved words and quotes in names",
    "twin columns": "two result columns of the same name",
    "no rows": "columns of a result without rows",
    "tables": "finds tables and columns, with kinds",
    "views": "finds views",
    "schemas": "finds other schemas, and tables of the same name in them",
    "declared": "reads declared keys, defaults and NOT NULL",
    "comments": "reads comments",
    "functions": "lists functions that people defined",
    "references": "infers references that nobody declared",
    "profiles": "profiles values within bounds; samples no secrets",
    "incremental": "reads again what changed, and nothing else",
    "version": "has a version that depends on the shape alone",
}
_NO_TYPES = "SQLite stores numbers, text and blobs; this comes back as the text or number stored"
_FILES = "a file has none"
GAPS: Mapping[tuple[str, str], str] = {
    **{(row, "sqlite"): _NO_TYPES for row in ("dates", "times", "zones", "spans", "booleans", "json", "arrays")},
    ("decimals", "sqlite"): "SQLite computes with floats",
    ("comments", "sqlite"): "SQLite keeps no comments",
    ("schemas", "sqlite"): "a SQLite file is one schema",
    ("views", "files"): _FILES,
    ("schemas", "files"): _FILES,
    ("declared", "files"): _FILES,
    ("comments", "files"): _FILES,
    ("overpowered", "postgresql"): "a superuser's login takes its role back through set_config inside a function that "
    "runs SQL; the guard refuses both, and `doctor` warns of the login",
    ("zones", "mariadb"): "no type holds a zone: moments come in the server's own",
    ("spans", "mariadb"): "TIME is both: from 0 to 24 hours it is a time of day, else a span",
    ("booleans", "mariadb"): "TRUE is the number 1",
    ("json", "mariadb"): "MariaDB's JSON is text (MySQL's is a type, and a structure here)",
    ("arrays", "mariadb"): "there is no such type",
}


def row(name: str) -> pytest.MarkDecorator:
    """The test shows the row *name*."""
    assert name in ROWS, name
    return pytest.mark.contract(name)


def expect_gaps(items: list[pytest.Item]) -> None:
    """Tests of a gap are expected to fail, strictly."""
    for item in items:
        marker = item.get_closest_marker("contract")
        call = getattr(item, "callspec", None)
        if marker is None or call is None:
            continue
        reason = GAPS.get((marker.args[0], call.params.get("case", "")))
        if reason is not None:
            item.add_marker(pytest.mark.xfail(strict=True, reason=reason))


def table() -> str:
    """The rows × engines as Markdown, with the reasons of the gaps below."""
    reasons = list(dict.fromkeys(GAPS.values()))
    lines = ["| | " + " | ".join(ENGINES.values()) + " |", "|---|" + "---|" * len(ENGINES)]
    for name, text in ROWS.items():
        cells = [
            f"gap {reasons.index(GAPS[name, engine]) + 1}" if (name, engine) in GAPS else "yes" for engine in ENGINES
        ]
        lines.append(f"| {text} | " + " | ".join(cells) + " |")
    return "\n".join([*lines, "", *(f"{number}. {reason}." for number, reason in enumerate(reasons, 1))])
