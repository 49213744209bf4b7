"""What the data means: the semantic model (Open Semantic Interchange), as plain values, merged over a catalog.

The YAML is read by `quaestor.adapters.semantic_files` and understood by `quaestor.core.osi`; this module holds what
came out of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

from quaestor.core.catalog import Catalog, ForeignKey, Sensitivity, Table

Words = tuple[tuple[str, tuple[str, ...]], ...]
"""Synonyms by language tag (BCP 47)."""
Place = tuple[str, str]
"""A column, by its table's key and its name."""


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
    translations: Words = ()
    """The synonyms that belong to a language, by its tag: (("de", ("Kunde",)),). They are among *synonyms* as well."""
    sensitive: bool = False
    """Holds what should not be sampled or shown lightly. A mark for people and for policies, not a protection."""
    important: bool = False
    """One of the columns that say most about a row of its table."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A measure with a name: an aggregate expression over columns written `table.column`, in ANSI SQL."""

    name: str
    expression: str
    description: str | None = None
    synonyms: tuple[str, ...] = ()
    label: str | None = None
    units: str | None = None
    translations: Words = ()
    snapshot: Snapshot | None = None
    """Set where the measure must not be added up over time: a balance, a stock."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A measure taken now and again: of each stretch of time only the last (or first) state counts."""

    over: Place
    """The column that says when each row was true."""
    take: Literal["last", "first"] = "last"
    per: tuple[Place, ...] = ()
    """Where things are not all measured at the same moments: the last state of each of these, not of all together."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A word of the business and what it means; with a condition, also which rows it is said of."""

    term: str
    meaning: str
    synonyms: tuple[str, ...] = ()
    condition: str | None = None
    """A row-level condition over columns written `table.column`, in ANSI SQL."""
    translations: Words = ()


@dataclass(frozen=True, slots=True)
class DefaultFilter:
    """A condition that holds for every question to a table unless the asker lifts it."""

    table: str
    name: str
    condition: str
    """Over the columns of *table*, written `table.column`, in ANSI SQL."""
    lifted_by: tuple[str, ...] = ()
    """Words that lift it: "including deleted"."""


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """Columns from coarse to fine, for drilling down."""

    name: str
    levels: tuple[Place, ...]
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FiscalCalendar:
    start_month: int = 1
    named_after: Literal["end", "start"] = "end"
    """Whether the year is called after the calendar year in which it ends or in which it starts."""


@dataclass(frozen=True, slots=True)
class VerifiedQuery:
    """A question with the statement that a person vouches for."""

    question: str
    sql: str
    also: tuple[str, ...] = ()
    """Other ways to ask it."""
    verified_by: str | None = None
    verified_at: str | None = None


@dataclass(frozen=True, slots=True)
class Relationship:
    """A many-to-one link, in addition to the declared foreign keys. Tables are named by `Table.key`."""

    name: str
    from_table: str
    from_columns: tuple[str, ...]
    to_table: str
    to_columns: tuple[str, ...]
    preferred: bool = False
    """Taken where several ways of joining would do."""
    hint: str | None = None
    """When to use it, for people and models."""


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
    glossary: tuple[Definition, ...] = ()
    hierarchies: tuple[Hierarchy, ...] = ()
    default_filters: tuple[DefaultFilter, ...] = ()
    fiscal: FiscalCalendar | None = None
    queries: tuple[VerifiedQuery, ...] = ()
    value_words: Mapping[Place, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Further words for stored values, beside their labels."""

    @property
    def is_described(self) -> bool:
        """Whether somebody said more about the source than its catalog does."""
        return bool(self.metrics or self.columns or self.tables or self.glossary or self.value_labels or self.fields)

    def table(self, key: str) -> Term:
        return self.tables.get(key.lower(), Term())

    def column(self, key: str, name: str) -> Term:
        return self.columns.get((key.lower(), name.lower()), Term())


NO_MEANING = Meaning()
_Key = TypeVar("_Key")


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
            tables=_terms(whole.tables, more.tables),
            columns=_terms(whole.columns, more.columns),
            metrics=tuple({each.name.lower(): each for each in (*whole.metrics, *more.metrics)}.values()),
            relationships=tuple(dict.fromkeys((*whole.relationships, *more.relationships))),
            fields=tuple({(each.table, each.name.lower()): each for each in (*whole.fields, *more.fields)}.values()),
            sensitivities={**whole.sensitivities, **more.sensitivities},
            value_labels={**whole.value_labels, **more.value_labels},
            questions=tuple(dict.fromkeys((*whole.questions, *more.questions))),
            glossary=tuple({each.term.lower(): each for each in (*whole.glossary, *more.glossary)}.values()),
            hierarchies=tuple({each.name.lower(): each for each in (*whole.hierarchies, *more.hierarchies)}.values()),
            default_filters=tuple(
                {(each.table, each.name): each for each in (*whole.default_filters, *more.default_filters)}.values()
            ),
            fiscal=more.fiscal or whole.fiscal,
            queries=tuple({each.question.lower(): each for each in (*whole.queries, *more.queries)}.values()),
            value_words={**whole.value_words, **more.value_words},
        )
    return whole


def _terms(first: Mapping[_Key, Term], second: Mapping[_Key, Term]) -> dict[_Key, Term]:
    """Where both speak of a thing, the second wins in what it says, and the first stands in the rest."""
    found = dict(first)
    for key, term in second.items():
        found[key] = _over(found[key], term) if key in found else term
    return found


def _over(first: Term, second: Term) -> Term:
    return Term(
        second.label or first.label,
        second.description or first.description,
        second.synonyms or first.synonyms,
        second.units or first.units,
        second.hidden or first.hidden,
        second.translations or first.translations,
        second.sensitive or first.sensitive,
        second.important or first.important,
    )


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
