"""What people get to see of compiled metrics and of the words of a semantic model."""

from __future__ import annotations

from typing_extensions import TypedDict

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning
from quaestor.core.suggesting.suggestion import shown
from quaestor.documents.answers import ColumnDocument, cells_document, columns_document
from quaestor.flows.measure import Measured
from quaestor.flows.suggest import Suggested


class CompiledDocument(TypedDict):
    sql: str
    assumptions: list[str]
    facts: list[str]
    """Tables whose rows are counted."""
    overlapping: bool
    """Rows count in more than one group, so groups do not add up to the whole."""
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
    """The words of a business, as its semantic model explains them."""

    source: str
    terms: list[DefinitionDocument]
    metrics: list[MetricWordsDocument]
    hierarchies: list[HierarchyDocument]
    default_filters: list[FilterDocument]
    fiscal_calendar: CalendarDocument | None
    queries: list[QueryDocument]


class SuggestionDocument(TypedDict):
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
        "columns": columns_document(rows) if rows is not None else None,
        "rows": cells_document(rows) if rows is not None else None,
        "row_count": len(rows) if rows is not None else None,
        "truncated": rows.truncated if rows is not None else None,
    }


def glossary_document(catalog: Catalog, meaning: Meaning) -> GlossaryDocument:
    calendar = meaning.fiscal
    return {
        "source": catalog.source,
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
