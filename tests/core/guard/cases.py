"""Cases written in SQL: a line for the dialect, one for the verdict, then the statement.

`-- dialect: D`, then `-- refused: code` or `-- allowed[: what is printed]`.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Case(NamedTuple):
    dialect: str
    expected: str
    detail: str
    sql: str


def read_cases(path: Path) -> list[Case]:
    cases = []
    for block in path.read_text(encoding="utf-8").split("-- dialect: ")[1:]:
        dialect, verdict, sql = block.split("\n", 2)
        expected, _, detail = verdict.removeprefix("-- ").partition(": ")
        cases.append(Case(dialect, expected, detail, sql.rstrip("\n")))
    return cases
