"""The core specification of Open Semantic Interchange 1.0 as values.

Source: https://github.com/open-semantic-interchange/OSI, `core-spec/spec.yaml`. One addition, which the
specification's own example uses: relationships may carry an `ai_context` too.
"""

from __future__ import annotations

from dataclasses import dataclass

ANSI = "ANSI_SQL"
DIALECTS = (ANSI, "SNOWFLAKE", "MDX", "TABLEAU", "DATABRICKS")
VENDORS = ("COMMON", "SNOWFLAKE", "SALESFORCE", "DBT", "DATABRICKS")


@dataclass(frozen=True, slots=True)
class AiContext:
    """How people speak of a thing. A context written as one text is its *instructions*."""

    instructions: str | None = None
    synonyms: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


NO_CONTEXT = AiContext()


@dataclass(frozen=True, slots=True)
class Extension:
    """What a vendor adds. *data* is JSON text, kept as written."""

    vendor: str
    data: str


@dataclass(frozen=True, slots=True)
class Expression:
    expression: str
    dialect: str = ANSI


@dataclass(frozen=True, slots=True)
class Field:
    """A column, or a row-level calculation over the columns of its dataset."""

    name: str
    expressions: tuple[Expression, ...]
    is_time: bool | None = None
    """None where the field is not marked as a dimension."""
    label: str | None = None
    """A category such as "filter", not a display name."""
    description: str | None = None
    ai_context: AiContext = NO_CONTEXT
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    name: str
    source: str
    """`database.schema.table`, as short as it is unambiguous, or a query."""
    primary_key: tuple[str, ...] = ()
    unique_keys: tuple[tuple[str, ...], ...] = ()
    description: str | None = None
    ai_context: AiContext = NO_CONTEXT
    fields: tuple[Field, ...] = ()
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class Relationship:
    """Many rows of *from_dataset* to one of *to_dataset*."""

    name: str
    from_dataset: str
    to_dataset: str
    from_columns: tuple[str, ...]
    to_columns: tuple[str, ...]
    ai_context: AiContext = NO_CONTEXT
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    name: str
    expressions: tuple[Expression, ...]
    description: str | None = None
    ai_context: AiContext = NO_CONTEXT
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    datasets: tuple[Dataset, ...]
    description: str | None = None
    ai_context: AiContext = NO_CONTEXT
    relationships: tuple[Relationship, ...] = ()
    metrics: tuple[Metric, ...] = ()
    extensions: tuple[Extension, ...] = ()
