"""All that is worth proposing for a catalog and that its model does not say yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quaestor.core.catalog import Catalog
from quaestor.core.interpreter.names import plural, split_name
from quaestor.core.meaning import Hierarchy, Meaning, Metric, Relationship
from quaestor.core.suggesting.columns import about_columns
from quaestor.core.suggesting.suggestion import Suggestion, shown
from quaestor.core.suggesting.tables import about_tables


def suggest(catalog: Catalog, meaning: Meaning) -> tuple[Suggestion, ...]:
    """Everything worth proposing that *meaning* does not say yet, table by table."""
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
