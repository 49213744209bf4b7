"""What the importers share: reading loose mappings, SQL with its columns qualified, and the list of what was left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from quaestor.core.osi.model import Dataset, Metric, Relationship

Part = Mapping[str, Any]


@dataclass
class Found:
    """Filled by an importer."""

    datasets: list[Dataset] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)
    metrics: list[Metric] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def leave(self, where: str, what: str) -> None:
        self.left.append(f"{where}: {what}")

    def leave_unknown(self, where: str, part: Part, known: str) -> None:
        """Every key of *part* that is not among the words of *known*."""
        for name in part:
            if name not in known.split() and part[name] not in (None, "", [], {}):
                self.leave(where, f"“{name}” has no counterpart")


def parts(value: object) -> Iterator[dict[str, Any]]:
    """The mappings in a list, or in a mapping by name."""
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, dict):
                yield {"name": name, **part}
    elif isinstance(value, list):
        yield from (part for part in value if isinstance(part, dict))


def text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def words(value: object) -> tuple[str, ...]:
    return tuple(word for word in value if isinstance(word, str) and word.strip()) if isinstance(value, list) else ()


def of_dataset(sql: str, dataset: str, dialect: str | None = None) -> str:
    """*sql* with unqualified columns of *dataset*. Raises ValueError where it is no expression."""
    try:
        tree = sqlglot.parse_one(f"SELECT {sql}", dialect=dialect)
    except (SqlglotError, RecursionError):
        raise ValueError("is not SQL that can be read") from None
    if not isinstance(tree, exp.Select) or len(tree.expressions) != 1 or tree.find(exp.Subquery):
        raise ValueError("is not one SQL expression")
    inside = exp.paren(tree.expressions[0], copy=False)
    for column in list(inside.find_all(exp.Column)):
        if not column.table:
            column.set("table", exp.to_identifier(dataset, quoted=not re.fullmatch(r"\w+", dataset)))
    return str(inside.this.sql(dialect=dialect))


AGGREGATES = {
    "sum": "SUM({})", "average": "AVG({})", "avg": "AVG({})", "count": "COUNT({})", "min": "MIN({})",
    "max": "MAX({})", "count_distinct": "COUNT(DISTINCT {})", "count_distinct_approx": "COUNT(DISTINCT {})",
    "sum_boolean": "SUM(CASE WHEN {} THEN 1 ELSE 0 END)",
}  # fmt: skip


def aggregated(function: str, sql: str, condition: str | None = None) -> str | None:
    """None for a function that has no counterpart."""
    pattern = AGGREGATES.get(function)
    if pattern is None:
        return None
    return pattern.format(f"CASE WHEN {condition} THEN {sql} END" if condition else sql)
