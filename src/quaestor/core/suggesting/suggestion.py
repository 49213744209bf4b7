"""One proposed line of a semantic model, and all of them for a catalog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

from quaestor.core.catalog import Catalog
from quaestor.core.interpreter.names import plural, split_name
from quaestor.core.meaning import Hierarchy, Meaning, Metric, Relationship

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
    def place(self) -> str:
        return f"{self.table}.{self.column}" if self.column else self.table

    def __str__(self) -> str:
        return f"+ {self.place}: {self.kind} {shown(self)}  ({self.because})"


def suggest(catalog: Catalog, meaning: Meaning) -> tuple[Suggestion, ...]:
    """Everything worth proposing that *meaning* does not say yet, table by table."""
    from quaestor.core.suggesting.columns import about_columns
    from quaestor.core.suggesting.tables import about_tables

    found = (*about_tables(catalog, meaning), *about_columns(catalog, meaning))
    found = tuple(_told_apart(found))
    order = {table.key: number for number, table in enumerate(catalog.tables)}
    return tuple(sorted(_new(found, meaning), key=lambda each: (order[each.table], each.column is not None)))


def _told_apart(found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Metrics of several tables that would be called alike say whose they are."""
    listed = list(found)
    names = [one.value.name for one in listed if isinstance(one.value, Metric)]
    for one in listed:
        if isinstance(one.value, Metric) and names.count(one.value.name) > 1:
            whose = plural(" ".join(split_name(one.table.rpartition(".")[2])))
            yield replace(one, value=replace(one.value, name=f"{one.value.name} of {whose}"))
        else:
            yield one


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


def _new(found: Iterable[Suggestion], meaning: Meaning) -> Iterator[Suggestion]:
    """Without what the model says already, in whatever words."""
    seen: set[tuple[str, str, str | None, str]] = set()
    for one in found:
        mark = (one.kind, one.table, one.column, shown(one))
        if mark not in seen and not _said(one, meaning):
            seen.add(mark)
            yield one


def _said(one: Suggestion, meaning: Meaning) -> bool:
    term = meaning.column(one.table, one.column) if one.column else meaning.table(one.table)
    match one.kind:
        case "label":
            return term.label is not None
        case "description":
            return term.description is not None
        case "synonyms":
            return bool(term.synonyms)
        case "time":
            return (one.table.lower(), (one.column or "").lower()) in meaning.columns
        case "value_labels":
            return (one.table.lower(), (one.column or "").lower()) in meaning.value_labels
        case "hidden":
            return term.hidden
        case "sensitive":
            return term.sensitive
        case "metric" if isinstance(one.value, Metric):
            words = {word.lower() for each in meaning.metrics for word in (each.name, *each.synonyms)}
            alike = {_plain(each.expression) for each in meaning.metrics}
            return one.value.name.lower() in words or _plain(one.value.expression) in alike
        case "relationship" if isinstance(one.value, Relationship):
            ends = (one.table.lower(), tuple(name.lower() for name in one.value.from_columns))
            known = {
                (each.from_table.lower(), tuple(n.lower() for n in each.from_columns)) for each in meaning.relationships
            }
            return ends in known
        case "hierarchy" if isinstance(one.value, Hierarchy):
            return any(set(one.value.levels) & set(each.levels) for each in meaning.hierarchies)
        case _:
            return False


def _plain(expression: str) -> str:
    return expression.replace('"', "").replace(" ", "").lower()
