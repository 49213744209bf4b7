"""What people get to see of sources, their catalogs and the models that may be asked."""

from __future__ import annotations

from typing_extensions import TypedDict

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.drift import NO_CHANGES, Changes
from quaestor.core.finding import Hit
from quaestor.core.meaning import Meaning
from quaestor.core.sensitivity import because
from quaestor.flows.browse import Known
from quaestor.flows.keys import UndeclaredKey


class SourceDocument(TypedDict):
    name: str
    engine: str | None
    description: str | None
    uploaded: bool
    tables: int | None
    rows: int | None
    read_at: str | None
    status: str
    copied_from: str | None
    waiting: int
    """Tables that the last sync did not reach; the next one takes them first."""
    changes: list[str]
    """What the last sync found changed, a line each."""


class TestedDocument(TypedDict):
    ok: bool
    engine: str
    message: str


class CatalogColumnDocument(TypedDict):
    name: str
    type: str
    kind: str
    nullable: bool
    label: str | None
    description: str | None
    synonyms: list[str]
    distinct: int | None
    nulls: int | None
    minimum: object
    maximum: object
    frequent: list[list[object]]
    sensitivity: str
    holds: str | None
    """What makes it private, where that is known."""
    sensitivity_because: str | None
    """Why it is treated as it is, in words; null where nothing speaks against showing it."""


class KeyDocument(TypedDict):
    columns: list[str]
    table: str
    referred: list[str]
    inferred: bool
    confirmed: bool


class TableDocument(TypedDict):
    key: str
    name: str
    schema: str | None
    is_view: bool
    rows: int | None
    label: str | None
    description: str | None
    synonyms: list[str]
    primary_key: list[str]
    foreign_keys: list[KeyDocument]
    column_count: int
    columns: list[CatalogColumnDocument]
    """Empty in an outline."""


class MetricDocument(TypedDict):
    name: str
    expression: str
    description: str | None
    synonyms: list[str]


class CatalogDocument(TypedDict):
    source: str
    dialect: str
    read_at: str | None
    is_copy: bool
    changes: list[str]
    """What the last sync found changed since the one before, a line each."""
    description: str | None
    tables: list[TableDocument]
    metrics: list[MetricDocument]


class HitDocument(TypedDict):
    kind: str
    table: str | None
    column: str | None
    value: str | None
    label: str
    score: float


def source_document(known: Known) -> SourceDocument:
    """A source without its location: that may hold a password, and paths are nobody's business."""
    catalog = known.catalog
    return {
        "name": known.source.name,
        "engine": known.engine.name if known.engine is not None else None,
        "description": known.source.description,
        "uploaded": known.source.uploaded,
        "tables": len(catalog.tables) if catalog is not None else None,
        "rows": sum(table.rows or 0 for table in catalog.tables if not table.is_view) if catalog is not None else None,
        "read_at": catalog.read_at if catalog is not None else None,
        "status": "ready" if catalog is not None else "not_synced",
        "copied_from": known.source.copied_from,
        "waiting": known.waiting,
        "changes": list(known.changes.lines()),
    }


class UndeclaredKeyDocument(TypedDict):
    table: str
    columns: list[str]
    referred_table: str
    referred: list[str]
    state: str
    by: str | None


def key_document(key: UndeclaredKey) -> UndeclaredKeyDocument:
    return {
        "table": key.table,
        "columns": list(key.columns),
        "referred_table": key.referred_table,
        "referred": list(key.referred),
        "state": key.state,
        "by": key.by,
    }


def catalog_document(
    catalog: Catalog, meaning: Meaning, changes: Changes = NO_CHANGES, *, outline: bool = False
) -> CatalogDocument:
    return {
        "source": catalog.source,
        "dialect": catalog.dialect,
        "read_at": catalog.read_at,
        "is_copy": catalog.is_copy,
        "changes": list(changes.lines()),
        "description": meaning.description,
        "tables": [table_document(table, meaning, outline=outline) for table in catalog.tables],
        "metrics": [
            {
                "name": metric.name,
                "expression": metric.expression,
                "description": metric.description,
                "synonyms": list(metric.synonyms),
            }
            for metric in meaning.metrics
        ],
    }


def table_document(table: Table, meaning: Meaning, *, outline: bool = False) -> TableDocument:
    term = meaning.table(table.key)
    return {
        "key": table.key,
        "name": table.name,
        "schema": table.schema,
        "is_view": table.is_view,
        "rows": table.rows,
        "label": term.label,
        "description": term.description or table.comment,
        "synonyms": list(term.synonyms),
        "primary_key": list(table.primary_key),
        "foreign_keys": [
            {
                "columns": list(key.columns),
                "table": key.table,
                "referred": list(key.referred),
                "inferred": key.inferred,
                "confirmed": key.confirmed,
            }
            for key in table.foreign_keys
        ],
        "column_count": len(table.columns),
        "columns": [] if outline else [column_document(table, column, meaning) for column in table.columns],
    }


def column_document(table: Table, column: Column, meaning: Meaning) -> CatalogColumnDocument:
    term, profile = meaning.column(table.key, column.name), column.profile
    return {
        "name": column.name,
        "type": column.type,
        "kind": column.seen_kind.value,
        "nullable": column.nullable,
        "label": term.label,
        "description": term.description or column.comment,
        "synonyms": list(term.synonyms),
        "distinct": profile.distinct if profile is not None else None,
        "nulls": profile.nulls if profile is not None else None,
        "minimum": profile.minimum if profile is not None else None,
        "maximum": profile.maximum if profile is not None else None,
        "frequent": [[value, count] for value, count in profile.frequent] if profile is not None else [],
        "sensitivity": column.sensitivity.value,
        "holds": column.holds.value if column.holds is not None else None,
        "sensitivity_because": because(column),
    }


def hit_document(hit: Hit) -> HitDocument:
    return {
        "kind": hit.kind,
        "table": hit.table,
        "column": hit.column,
        "value": hit.value,
        "label": hit.label,
        "score": round(hit.score, 3),
    }
