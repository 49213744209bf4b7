"""One proposed line of a semantic model, and how people see it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from quaestor.core.meaning import Hierarchy, Metric, Relationship

Kind = Literal[
    "label", "description", "synonyms", "value_labels", "time", "hidden", "sensitive", "relationship", "metric",
    "hierarchy",
]  # fmt: skip
KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Suggestion:
    kind: Kind
    table: str
    """`Table.key`; of a metric or relationship, the table that it starts from."""
    column: str | None
    value: str | bool | tuple[str, ...] | tuple[tuple[str, str], ...] | Metric | Relationship | Hierarchy
    because: str

    @property
    def id(self) -> str:
        """The same as long as the same is proposed."""
        said = "\0".join((self.kind, self.table, self.column or "", shown(self)))
        return hashlib.sha256(said.encode()).hexdigest()[:12]

    @property
    def place(self) -> str:
        return f"{self.table}.{self.column}" if self.column else self.table

    def __str__(self) -> str:
        return f"+ {self.place}: {self.kind} {shown(self)}  ({self.because})"


def lines(suggestions: Iterable[Suggestion]) -> Iterator[str]:
    """As people review them; columns of a table that share a reason are one line."""
    alike: dict[tuple[str, str, str], list[Suggestion]] = {}
    for one in suggestions:
        mark = (one.table, one.kind, one.because if one.value is True else str(one))
        alike.setdefault(mark, []).append(one)
    for several in alike.values():
        first = several[0]
        if len(several) == 1:
            yield str(first)
        else:
            columns = ", ".join(each.column or "" for each in several)
            yield f"+ {first.table}: {first.kind} {len(several)} columns: {columns}  ({first.because})"


def shown(suggestion: Suggestion) -> str:
    match suggestion.value:
        case Metric(name, expression):
            return f"“{name}” = {expression}"
        case Relationship(_, start, columns, end, referred):
            return f"{start} ({', '.join(columns)}) → {end} ({', '.join(referred)})"
        case Hierarchy(name, levels):
            return f"“{name}”: {' > '.join(column for _, column in levels)}"
        case True:
            return "yes"
        case str() as text:
            return f"“{text}”"
        case tuple() as several:
            return ", ".join(f"{each[0]} = “{each[1]}”" if isinstance(each, tuple) else f"“{each}”" for each in several)
        case other:
            return str(other)
