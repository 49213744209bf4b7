"""What the data means: the semantic model (Open Semantic Interchange), as plain values, merged over a catalog.

The YAML is read by `quaestor.adapters.semantic_files` and understood by `quaestor.core.osi`; this module holds what
came out of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from quaestor.core.catalog import Catalog, ForeignKey, Sensitivity, Table


@dataclass(frozen=True, slots=True)
class Term:
    """How people speak of a table or column."""

    label: str | None = None
    description: str | None = None
    synonyms: tuple[str, ...] = ()
    units: str | None = None
    """What the numbers are counted in: "USD", "hours"."""
    hidden: bool = False
    """True for what is not worth showing or linking. A matter of tidiness: what must not be read, policy forbids."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A measure with a name: an aggregate expression over columns written `table.column`, in ANSI SQL."""

    name: str
    expression: str
    description: str | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relationship:
    """A many-to-one link, in addition to the declared foreign keys. Tables are named by `Table.key`."""

    name: str
    from_table: str
    from_columns: tuple[str, ...]
    to_table: str
    to_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComputedField:
    """A row-level expression with a name, over the columns of one table, in ANSI SQL."""

    table: str
    name: str
    expression: str
    term: Term = Term()
    is_time: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """Everything the semantic model says about one source. Keys are lower-cased `Table.key` and column names."""

    name: str = ""
    description: str | None = None
    instructions: str | None = None
    tables: Mapping[str, Term] = field(default_factory=dict)
    columns: Mapping[tuple[str, str], Term] = field(default_factory=dict)
    metrics: tuple[Metric, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    fields: tuple[ComputedField, ...] = ()
    value_labels: Mapping[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    """For coded columns: stored value -> what people call it."""
    sensitivities: Mapping[tuple[str, str], Sensitivity] = field(default_factory=dict)
    """What the model says of columns, over what their names and values look like."""
    questions: tuple[str, ...] = ()
    """Example questions, shown to people."""

    def table(self, key: str) -> Term:
        return self.tables.get(key.lower(), Term())

    def column(self, key: str, name: str) -> Term:
        return self.columns.get((key.lower(), name.lower()), Term())


NO_MEANING = Meaning()


def joined(meanings: Sequence[Meaning]) -> Meaning:
    """Several models of one source as one. Where two speak of the same thing, the later one wins."""
    if not meanings:
        return NO_MEANING
    whole = meanings[0]
    for more in meanings[1:]:
        whole = Meaning(
            name=whole.name,
            description=more.description or whole.description,
            instructions="\n".join(filter(None, (whole.instructions, more.instructions))) or None,
            tables={**whole.tables, **more.tables},
            columns={**whole.columns, **more.columns},
            metrics=tuple({each.name.lower(): each for each in (*whole.metrics, *more.metrics)}.values()),
            relationships=tuple(dict.fromkeys((*whole.relationships, *more.relationships))),
            fields=tuple({(each.table, each.name.lower()): each for each in (*whole.fields, *more.fields)}.values()),
            sensitivities={**whole.sensitivities, **more.sensitivities},
            value_labels={**whole.value_labels, **more.value_labels},
            questions=tuple(dict.fromkeys((*whole.questions, *more.questions))),
        )
    return whole


def relationships_as_keys(meaning: Meaning, catalog: Catalog) -> Catalog:
    """*catalog* with each relationship of *meaning* as an inferred foreign key, where the database declares none.

    Relationships to tables or columns that the catalog does not have (any more, or for this person) are left out.
    """
    if not meaning.relationships:
        return catalog
    return replace(catalog, tables=tuple(_with_keys(table, meaning, catalog) for table in catalog.tables))


def _with_keys(table: Table, meaning: Meaning, catalog: Catalog) -> Table:
    keys = list(table.foreign_keys)
    for link in meaning.relationships:
        if link.from_table.lower() != table.key.lower():
            continue
        target = catalog.table(link.to_table)
        if target is None or not _has(table, link.from_columns) or not _has(target, link.to_columns):
            continue
        key = ForeignKey(link.from_columns, target.key, link.to_columns, inferred=True)
        if not any(_same_link(key, each) for each in keys):
            keys.append(key)
    return table if len(keys) == len(table.foreign_keys) else replace(table, foreign_keys=tuple(keys))


def _has(table: Table, columns: tuple[str, ...]) -> bool:
    return all(table.column(name) is not None for name in columns)


def _same_link(one: ForeignKey, other: ForeignKey) -> bool:
    """The same columns to the same columns, in whatever order the pairs are written."""
    return one.table.lower() == other.table.lower() and _pairs(one) == _pairs(other)


def _pairs(key: ForeignKey) -> set[tuple[str, str]]:
    return {(mine.lower(), theirs.lower()) for mine, theirs in zip(key.columns, key.referred, strict=False)}


def without_hidden(meaning: Meaning, catalog: Catalog) -> Catalog:
    """*catalog* without what the model hides. Columns that a key needs stay, since joins go over them."""
    if not any(term.hidden for term in (*meaning.tables.values(), *meaning.columns.values())):
        return catalog
    shown = tuple(table for table in catalog.tables if not meaning.table(table.key).hidden)
    keyed = {(table.key.lower(), name.lower()) for table in shown for name in _key_columns(table)}
    keyed |= {
        (key.table.lower(), name.lower()) for table in shown for key in table.foreign_keys for name in key.referred
    }
    return catalog.keeping(
        tuple(
            replace(
                table,
                columns=tuple(
                    column
                    for column in table.columns
                    if not meaning.column(table.key, column.name).hidden
                    or (table.key.lower(), column.name.lower()) in keyed
                ),
            )
            for table in shown
        )
    )


def _key_columns(table: Table) -> tuple[str, ...]:
    return table.primary_key + tuple(name for key in table.foreign_keys for name in key.columns)
