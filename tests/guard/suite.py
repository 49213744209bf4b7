"""The suites beside this file: statements in SQL files, one per dialect, with comment lines that say what is expected.

    -- class: dml_direct            the class of the cases that follow
    -- reason: changes_data         one case: refused for one of these reasons
    UPDATE ship SET flag = 'XX'     its statement, up to the next such line

In honest suites a case begins with `-- case: what it shows`. The word `escaped` after the reasons says that the
statement is written with Python's escapes, for characters that an editor would not show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from quaestor.core.catalog import Catalog
from quaestor.core.ddl import catalog_from_ddl

FOLDER = Path(__file__).parent
SCHEMA = (FOLDER / "harbour.sql").read_text(encoding="utf-8")

HIDDEN_TABLES = ("vault",)
HIDDEN_COLUMNS = ("pay", "email")

_HEAD = re.compile(r"-- (class|reason|case): (.*)")


@dataclass(frozen=True, slots=True)
class Case:
    dialect: str
    kind: str
    """Its class, as SECURITY names it, or what an honest case shows."""
    expected: tuple[str, ...]
    """Reasons of which one must be given; empty where it must be allowed."""
    sql: str
    not_run: str = ""
    """Why it is not run on a real engine."""


def read_suite(path: Path) -> list[Case]:
    """The cases in *path*, whose name is their dialect."""
    return list(_cases(path.read_text(encoding="utf-8").split("\n"), path.stem))


def _cases(lines: list[str], dialect: str) -> Iterator[Case]:
    kind, head, body = "", "", list[str]()
    for line in [*lines, "-- class: end"]:
        found = _HEAD.fullmatch(line)
        if found is None:
            body.append(line)
            continue
        if head:
            yield _case(dialect, kind, head, "\n".join(body))
        body, head = [], ""
        if found[1] == "class":
            kind = found[2]
        else:
            head = found[2] if found[1] == "reason" else f"case: {found[2]}"


def _case(dialect: str, kind: str, head: str, sql: str) -> Case:
    if head.startswith("case: "):
        title, _, not_run = head.removeprefix("case: ").partition(" | not run: ")
        return Case(dialect, title, (), sql.rstrip("\n"), not_run)
    words = tuple(head.split(", "))
    if words[-1] == "escaped":
        words, sql = words[:-1], sql.rstrip("\n").encode("ascii").decode("unicode_escape")
    return Case(dialect, kind, words, sql.rstrip("\n"))


def suites(kind: str) -> list[Case]:
    """All cases of the folder *kind*: `attacks` or `honest`."""
    return [case for path in sorted((FOLDER / kind).glob("*.sql")) for case in read_suite(path)]


def harbour(dialect: str) -> Catalog:
    """Everything in the schema, as a source of *dialect* shows it."""
    catalog = catalog_from_ddl(SCHEMA, "postgres")
    return replace(catalog, dialect=dialect, functions=("surcharge", "log_entry"))


def visible(dialect: str) -> Catalog:
    """What the person in the attacks may read: not the hidden tables and columns."""
    catalog = harbour(dialect)
    tables = tuple(
        replace(table, columns=tuple(column for column in table.columns if column.name not in HIDDEN_COLUMNS))
        for table in catalog.tables
        if table.name not in HIDDEN_TABLES
    )
    return replace(catalog, tables=tables)
