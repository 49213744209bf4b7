"""What the data means: the semantic model (Open Semantic Interchange), as plain values, merged over a catalog.

The YAML is read and validated by `quaestor.adapters.semantic_files`; this module holds what came out of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Term:
    """How people speak of a table or column."""

    label: str | None = None
    description: str | None = None
    synonyms: tuple[str, ...] = ()


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
    questions: tuple[str, ...] = ()
    """Example questions, shown to people."""

    def table(self, key: str) -> Term:
        return self.tables.get(key.lower(), Term())

    def column(self, key: str, name: str) -> Term:
        return self.columns.get((key.lower(), name.lower()), Term())


NO_MEANING = Meaning()
