"""Mend a statement with an honest mistake: a mistyped name, a forgotten bracket or quote, another database's dialect.

Nothing is guessed beyond what the guard then accepts: every change is tried, judged, and dropped when it does not help.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError

from quaestor.core.catalog import Catalog
from quaestor.core.guard import judge
from quaestor.core.guard.functions import BY_DIALECT
from quaestor.core.verdict import Allowed, Fix, Reason, Refused

MAX_CHANGES = 8


def suggest_fix(sql: str, catalog: Catalog | None, dialect: str, error_message: str | None = None) -> Fix:
    """*sql* with its honest mistakes mended, as far as that can be done. *error_message* is what the database said."""
    text, changes = sql, []
    for mend in (_unwrap, _straighten_quotes, _drop_semicolons, _close_brackets):
        mended, change = mend(text)
        if mended != text:
            text = mended
            changes.append(change)
    text, renamed = _rename_all(text, catalog, dialect)
    changes += renamed
    if not _is_allowed(text, catalog, dialect):
        translated = _translate(text, catalog, dialect)
        if translated is not None:
            text, change = translated
            changes.append(change)
    if error_message:
        grouped = _add_to_groups(text, dialect, error_message)
        if grouped is not None and _is_allowed(grouped[0], catalog, dialect):
            text, change = grouped
            changes.append(change)
    is_valid = _is_allowed(text, catalog, dialect)
    if not is_valid and not renamed:
        return Fix(sql, (), False) if not changes else Fix(text, tuple(changes), False)
    return Fix(text, tuple(changes), is_valid)


def _is_allowed(sql: str, catalog: Catalog | None, dialect: str) -> bool:
    return isinstance(judge(sql, catalog, dialect=dialect, max_rows=1000), Allowed)


_FENCE = re.compile(r"^\s*```[a-zA-Z]*\s*\n(.*?)\n?\s*```\s*$", re.DOTALL)


def _unwrap(text: str) -> tuple[str, str]:
    found = _FENCE.match(text)
    return (found[1] if found else text), "removed the code fence around the statement"


def _straighten_quotes(text: str) -> tuple[str, str]:
    table = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})
    return text.translate(table), "replaced typographic quotes and spaces by plain ones"


def _drop_semicolons(text: str) -> tuple[str, str]:
    stripped = text.rstrip()
    return (stripped.rstrip("; \n\t") if stripped.endswith(";") else text), "removed the semicolon at the end"


_QUOTED = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|--[^\n]*|/\*.*?\*/", re.DOTALL)


def _close_brackets(text: str) -> tuple[str, str]:
    """Add closing brackets that are missing at the end, or drop those that are too many there."""
    bare = _QUOTED.sub(lambda found: " " * len(found[0]), text)
    missing = bare.count("(") - bare.count(")")
    if 0 < missing <= 3:
        return text.rstrip() + ")" * missing, "added a closing bracket"
    if -3 <= missing < 0 and bare.rstrip().endswith(")" * -missing):
        return text.rstrip()[:missing], "removed a closing bracket"
    return text, ""


def _rename_all(text: str, catalog: Catalog | None, dialect: str) -> tuple[str, list[str]]:
    """Replace unknown names by those that were probably meant, one at a time, as long as that helps."""
    changes: list[str] = []
    for _ in range(MAX_CHANGES):
        verdict = judge(text, catalog, dialect=dialect, max_rows=1000)
        if not isinstance(verdict, Refused):
            break
        for reason in verdict.reasons:
            edited = _rename(text, reason) or _quote(text, reason)
            if edited is not None and _complaints(edited[0], catalog, dialect) < len(verdict.reasons):
                text = edited[0]
                changes.append(edited[1])
                break
            if edited is not None and reason.code == "unknown_table" and edited[0] != text:
                text = edited[0]  # columns of the right table can only be judged now
                changes.append(edited[1])
                break
        else:
            break
    return text, changes


def _complaints(sql: str, catalog: Catalog | None, dialect: str) -> int:
    verdict = judge(sql, catalog, dialect=dialect, max_rows=1000)
    return len(verdict.reasons) if isinstance(verdict, Refused) else 0


_NAME = re.compile(r"(?:[\w$]+|\"[^\"]+\"|`[^`]+`|\[[^\]]+\])(?:\s*\.\s*(?:[\w$]+|\"[^\"]+\"|`[^`]+`|\[[^\]]+\]))*")
_PLAIN = re.compile(r"[A-Za-z_]\w*\Z")


def _rename(text: str, reason: Reason) -> tuple[str, str] | None:
    """The name at the reason's place replaced by its suggestion."""
    if reason.suggestion is None or reason.position is None:
        return None
    found = _NAME.match(text, _offset(text, reason.position))
    if found is None:
        return None
    written = found[0]
    parts = re.split(r"(\s*\.\s*)", written)
    suggestion = ".".join(part if _PLAIN.match(part) else f'"{part}"' for part in reason.suggestion.split("."))
    match reason.code:
        case "unknown_table":
            new = suggestion
        case "unknown_alias":
            new = "".join([suggestion, *parts[1:]])
        case "unknown_column":
            new = "".join([*parts[:-1], suggestion]) if "." not in suggestion else suggestion
        case _:
            return None
    return f"{text[: found.start()]}{new}{text[found.end() :]}", f"{written} became {new}"


def _quote(text: str, reason: Reason) -> tuple[str, str] | None:
    """A bare word compared with a column becomes text: `city = Bonn`."""
    if reason.code != "unknown_column" or reason.position is None:
        return None
    start = _offset(text, reason.position)
    found = re.compile(r"[\w-]+").match(text, start)
    if found is None or not re.search(r"(?:=|<>|!=|\bLIKE|\bIN\s*\(|,)\s*$", text[:start], re.IGNORECASE):
        return None
    return f"{text[:start]}'{found[0]}'{text[found.end() :]}", f"put quotes around {found[0]}"


def _offset(text: str, position: tuple[int, int]) -> int:
    line, column = position
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return start + column - 1


_NAMES = {"tsql": "SQL Server", "mysql": "MySQL", "postgres": "PostgreSQL", "sqlite": "SQLite", "duckdb": "DuckDB"}


def _translate(text: str, catalog: Catalog | None, dialect: str) -> tuple[str, str] | None:
    """The statement read as another database's SQL and written in this one's, if the guard accepts that."""
    for other, printed in _translations(text, dialect):
        if _is_allowed(printed, catalog, dialect):
            spoken = _NAMES.get(other, other)
            return printed, f"translated from the SQL of {spoken}"
    return None


def _translations(text: str, dialect: str) -> Iterator[tuple[str, str]]:
    for other in ("tsql", "postgres", "mysql", "sqlite", "duckdb", "bigquery", "snowflake"):
        if other == dialect or dialect not in BY_DIALECT:
            continue
        judged = judge(text, None, dialect=other, max_rows=10**9)
        if not isinstance(judged, Allowed):
            continue
        try:
            trees = Dialect.get_or_raise(other).parse(text)
            printed = [tree.sql(dialect) for tree in trees if isinstance(tree, exp.Query)]
        except (SqlglotError, ValueError, RecursionError):
            continue
        if len(printed) == 1:
            yield other, printed[0]


_UNGROUPED: tuple[Callable[[str], re.Match[str] | None], ...] = (
    re.compile(r'column "?([\w.]+)"? must appear in the GROUP BY', re.IGNORECASE).search,
)


def _add_to_groups(text: str, dialect: str, error_message: str) -> tuple[str, str] | None:
    """A column that the database wants grouped, added to GROUP BY."""
    found = next((hit for search in _UNGROUPED if (hit := search(error_message)) is not None), None)
    if found is None or dialect not in BY_DIALECT:
        return None
    try:
        tree = Dialect.get_or_raise(dialect).parse(text)[0]
    except (SqlglotError, RecursionError):
        return None
    if not isinstance(tree, exp.Select):
        return None
    table, _, column = found[1].rpartition(".")
    grouped = tree.group_by(exp.column(column, table=table or None), copy=True)
    return grouped.sql(dialect), f"added {found[1]} to GROUP BY"
