"""What people get to see of compiled metrics and of the words of a semantic model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from typing_extensions import TypedDict

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning, Term
from quaestor.core.metrics.named import WantedDimension
from quaestor.core.suggesting.suggestion import shown
from quaestor.documents.answers import ColumnDocument, cells_document, columns_document
from quaestor.flows.measure import Measured
from quaestor.flows.suggest import Suggested


class StepDocument(TypedDict):
    """A dimension, as it is asked for."""

    field: str
    grain: str | None


class DrillDocument(TypedDict):
    hierarchy: str
    at: StepDocument
    up: StepDocument | None
    """The coarser level that may stand in its place."""
    down: StepDocument | None
    """The finer one."""


class CompiledDocument(TypedDict):
    sql: str
    assumptions: list[str]
    facts: list[str]
    """Tables whose rows are counted."""
    overlapping: bool
    """Rows count in more than one group, so groups do not add up to the whole."""
    drills: list[DrillDocument]
    """For each dimension that is a level of a hierarchy, the levels beside it."""
    columns: list[ColumnDocument] | None
    rows: list[list[object]] | None
    row_count: int | None
    truncated: bool | None


class DefinitionDocument(TypedDict):
    term: str
    meaning: str
    synonyms: list[str]
    condition: str | None


class HierarchyDocument(TypedDict):
    name: str
    levels: list[str]


class MetricWordsDocument(TypedDict):
    name: str
    label: str | None
    description: str | None
    expression: str
    units: str | None
    synonyms: list[str]


class TableWordsDocument(TypedDict):
    table: str
    label: str | None
    description: str | None
    synonyms: list[str]


class DimensionDocument(TypedDict):
    """A column that the model speaks of, or a calculated field."""

    table: str
    name: str
    label: str | None
    description: str | None
    expression: str | None
    """Of a calculated field; null for a column."""
    is_time: bool
    units: str | None
    synonyms: list[str]
    value_labels: dict[str, str]
    """What people call its stored values."""


class FilterDocument(TypedDict):
    table: str
    name: str
    condition: str
    lifted_by: list[str]


class CalendarDocument(TypedDict):
    start_month: int
    named_after: str


class QueryDocument(TypedDict):
    question: str
    sql: str
    verified_by: str | None
    verified_at: str | None


class GlossaryDocument(TypedDict):
    """The words of a business, as its semantic model explains them. What it hides is not in here."""

    source: str
    description: str | None
    terms: list[DefinitionDocument]
    metrics: list[MetricWordsDocument]
    tables: list[TableWordsDocument]
    dimensions: list[DimensionDocument]
    hierarchies: list[HierarchyDocument]
    default_filters: list[FilterDocument]
    fiscal_calendar: CalendarDocument | None
    queries: list[QueryDocument]


class SuggestionDocument(TypedDict):
    id: str
    kind: str
    table: str
    column: str | None
    value: str
    because: str


class SuggestedDocument(TypedDict):
    items: list[SuggestionDocument]
    text: str
    """The semantic model that holds them and nothing else."""
    file: str | None
    lines: list[str]


def suggested_document(found: Suggested) -> SuggestedDocument:
    return {
        "items": [
            {
                "id": each.id,
                "kind": each.kind,
                "table": each.table,
                "column": each.column,
                "value": shown(each),
                "because": each.because,
            }
            for each in found.suggestions
        ],
        "text": found.text,
        "file": found.file,
        "lines": list(found.lines),
    }


def compiled_document(found: Measured) -> CompiledDocument:
    rows = found.rows
    return {
        "sql": found.sql,
        "assumptions": list(found.assumptions),
        "facts": list(found.facts),
        "overlapping": found.overlapping,
        "drills": [
            {"hierarchy": each.hierarchy, "at": step_document(each.at), "up": _step(each.up), "down": _step(each.down)}
            for each in found.drills
        ],
        "columns": columns_document(rows) if rows is not None else None,
        "rows": cells_document(rows) if rows is not None else None,
        "row_count": len(rows) if rows is not None else None,
        "truncated": rows.truncated if rows is not None else None,
    }


def step_document(dimension: WantedDimension) -> StepDocument:
    return {"field": dimension.field, "grain": dimension.grain.value if dimension.grain is not None else None}


def _step(dimension: WantedDimension | None) -> StepDocument | None:
    return step_document(dimension) if dimension is not None else None


def glossary_document(catalog: Catalog, meaning: Meaning) -> GlossaryDocument:
    calendar = meaning.fiscal
    return {
        "source": catalog.source,
        "description": meaning.description,
        "terms": [
            {
                "term": each.term,
                "meaning": each.meaning,
                "synonyms": list(each.synonyms),
                "condition": each.condition,
            }
            for each in meaning.glossary
        ],
        "metrics": [
            {
                "name": each.name,
                "label": each.label,
                "description": each.description,
                "expression": each.expression,
                "units": each.units,
                "synonyms": list(each.synonyms),
            }
            for each in meaning.metrics
        ],
        "tables": list(_tables(catalog, meaning)),
        "dimensions": [*_columns(catalog, meaning), *_fields(catalog, meaning)],
        "hierarchies": [
            {"name": each.name, "levels": [f"{table}.{column}" for table, column in each.levels]}
            for each in meaning.hierarchies
        ],
        "default_filters": [
            {
                "table": each.table,
                "name": each.name,
                "condition": each.condition,
                "lifted_by": list(each.lifted_by),
            }
            for each in meaning.default_filters
        ],
        "fiscal_calendar": (
            {"start_month": calendar.start_month, "named_after": calendar.named_after} if calendar else None
        ),
        "queries": [
            {
                "question": each.question,
                "sql": each.sql,
                "verified_by": each.verified_by,
                "verified_at": each.verified_at,
            }
            for each in meaning.queries
        ],
    }


def _tables(catalog: Catalog, meaning: Meaning) -> Iterator[TableWordsDocument]:
    for table in catalog.tables:
        term = meaning.table(table.key)
        if term.label or term.description or term.synonyms:
            yield {
                "table": table.key,
                "label": term.label,
                "description": term.description,
                "synonyms": list(term.synonyms),
            }


def _columns(catalog: Catalog, meaning: Meaning) -> Iterator[DimensionDocument]:
    for table, column in catalog.columns():
        term = meaning.column(table.key, column.name)
        labels = meaning.value_labels.get((table.key.lower(), column.name.lower()), {})
        if not term.hidden and (term.label or term.description or term.synonyms or term.units or labels):
            yield _dimension(table.key, column.name, None, column.seen_kind.is_temporal, term, labels)


def _fields(catalog: Catalog, meaning: Meaning) -> Iterator[DimensionDocument]:
    for each in meaning.fields:
        table = catalog.table(each.table)
        if table is not None and not each.term.hidden:
            yield _dimension(table.key, each.name, each.expression, each.is_time, each.term, {})


def _dimension(
    table: str, name: str, expression: str | None, is_time: bool, term: Term, labels: Mapping[str, str]
) -> DimensionDocument:
    return {
        "table": table,
        "name": name,
        "label": term.label,
        "description": term.description,
        "expression": expression,
        "is_time": is_time,
        "units": term.units,
        "synonyms": list(term.synonyms),
        "value_labels": dict(labels),
    }
