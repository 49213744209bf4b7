"""The JSON that leaves through the doors, the same at each of them, and how values become it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import TypedDict

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.chart import to_vega_lite
from quaestor.core.meaning import Meaning
from quaestor.core.question import Answer, Choice, Draft, Feedback
from quaestor.core.rows import Rows, to_json
from quaestor.core.verdict import Allowed, Facts, NeedsApproval, Reason, Refused, Verdict
from quaestor.core.wording import listed
from quaestor.flows.browse import Hit, Known
from quaestor.flows.reopen import Replayed
from quaestor.flows.statement import Explained, Fixed, Generated
from quaestor.ports import Conversation, Kept


class ColumnDocument(TypedDict):
    name: str
    type: str


class ChoiceDocument(TypedDict):
    id: str
    label: str
    preview: str | None
    question: str


class ErrorDocument(TypedDict):
    code: str
    message: str
    action: str


class VerifiedDocument(TypedDict):
    by: str
    at: str


class UsageDocument(TypedDict):
    tokens: int
    cost: float


class AnswerDocument(TypedDict):
    """An answer. What is absent is null."""

    id: str
    question: str
    outcome: str
    text: str
    source: str
    sql: str | None
    columns: list[ColumnDocument]
    rows: list[list[object]]
    row_count: int
    truncated: bool
    chart: dict[str, object] | None
    assumptions: list[str]
    choices: list[ChoiceDocument]
    suggestions: list[str]
    confidence: float | None
    origin: str | None
    verified: VerifiedDocument | None
    cached: bool
    freshness: str | None
    trace_id: str | None
    models: dict[str, str]
    usage: UsageDocument | None
    seconds: float
    reading: str | None
    error: ErrorDocument | None


class MessageDocument(AnswerDocument):
    """An answer as a message of a conversation."""

    kind: str


class AnswerSummaryDocument(TypedDict):
    id: str
    question: str
    source: str
    outcome: str
    text: str
    asked_at: str
    conversation: str | None


class TraceDocument(TypedDict):
    answer_id: str
    question: str
    source: str
    asked_at: str
    reading: str | None
    events: list[dict[str, object]]


class ReplayDocument(TypedDict):
    answer: AnswerDocument
    same_sql: bool
    same_rows: bool


class ConversationDocument(TypedDict):
    id: str
    source: str
    title: str | None
    started_at: str


class ConversationWithAnswersDocument(ConversationDocument):
    answers: list[AnswerDocument]


class FeedbackDocument(TypedDict):
    id: str
    answer_id: str
    rating: str
    comment: str | None
    corrected_sql: str | None
    at: str


class SourceDocument(TypedDict):
    name: str
    engine: str | None
    description: str | None
    uploaded: bool
    tables: int | None
    rows: int | None
    read_at: str | None
    status: str


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


class KeyDocument(TypedDict):
    columns: list[str]
    table: str
    referred: list[str]
    inferred: bool


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
    columns: list[CatalogColumnDocument]


class MetricDocument(TypedDict):
    name: str
    expression: str
    description: str | None
    synonyms: list[str]


class CatalogDocument(TypedDict):
    source: str
    dialect: str
    read_at: str | None
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


class IntentDocument(TypedDict):
    type: str
    entities: list[str]
    filters: list[str]


class GeneratedDocument(TypedDict):
    sql: str | None
    confidence: float | None
    origin: str | None
    reading: str | None
    intent: IntentDocument
    warnings: list[str]
    assumptions: list[str]
    choices: list[ChoiceDocument]


class IssueDocument(TypedDict):
    severity: str
    code: str
    message: str
    line: int | None
    column: int | None
    suggestion: str | None


class ValidatedDocument(TypedDict):
    valid: bool
    verdict: str
    sql: str | None
    tables: list[str]
    issues: list[IssueDocument]


class ExecutedDocument(TypedDict):
    sql: str
    columns: list[ColumnDocument]
    rows: list[list[object]]
    row_count: int
    truncated: bool
    seconds: float
    execution_time_ms: float
    cached: bool


class ExplainedDocument(TypedDict):
    sql: str
    explanation: str
    tables: list[str]
    columns: list[str]
    plan: str


class FixedDocument(TypedDict):
    sql: str
    changed: bool
    changes: list[str]
    valid: bool
    issues: list[IssueDocument]


class ModelDocument(TypedDict):
    name: str
    provider: str
    available: bool
    default: bool


def answer_document(answer: Answer) -> AnswerDocument:
    rows = answer.rows
    return {
        "id": answer.id,
        "question": answer.question,
        "outcome": answer.outcome.value,
        "text": answer.text,
        "source": answer.source,
        "sql": answer.sql,
        "columns": columns_document(rows) if rows is not None else [],
        "rows": cells_document(rows) if rows is not None else [],
        "row_count": len(rows) if rows is not None else 0,
        "truncated": rows.truncated if rows is not None else False,
        "chart": to_vega_lite(answer.chart, rows) if answer.chart is not None and rows is not None else None,
        "assumptions": list(answer.assumptions),
        "choices": [choice_document(choice) for choice in answer.choices],
        "suggestions": list(answer.suggestions),
        "confidence": answer.confidence,
        "origin": answer.origin.value if answer.origin is not None else None,
        "verified": {"by": answer.verified.by, "at": answer.verified.at} if answer.verified is not None else None,
        "cached": answer.cached,
        "freshness": answer.freshness,
        "trace_id": answer.trace_id,
        "models": dict(answer.models),
        "usage": {"tokens": answer.usage.tokens, "cost": answer.usage.cost} if answer.usage is not None else None,
        "seconds": answer.seconds,
        "reading": answer.reading,
        "error": error_document(answer.error) if answer.error is not None else None,
    }


def error_document(error: Mapping[str, str]) -> ErrorDocument:
    return {"code": error["code"], "message": error["message"], "action": error["action"]}


def message_document(answer: Answer) -> MessageDocument:
    return {**answer_document(answer), "kind": "answer"}


def columns_document(rows: Rows) -> list[ColumnDocument]:
    return [{"name": column.name, "type": column.kind.value} for column in rows.columns]


def cells_document(rows: Rows) -> list[list[object]]:
    return [[to_json(cell) for cell in row] for row in rows.rows]


def choice_document(choice: Choice) -> ChoiceDocument:
    return {
        "id": choice.id,
        "label": choice.label,
        "preview": choice.preview,
        "question": choice.question or choice.label,
    }


def summary_document(kept: Kept) -> AnswerSummaryDocument:
    return {
        "id": kept.answer.id,
        "question": kept.answer.question,
        "source": kept.answer.source,
        "outcome": kept.answer.outcome.value,
        "text": kept.answer.text,
        "asked_at": kept.asked_at.isoformat(timespec="seconds"),
        "conversation": kept.conversation,
    }


def trace_document(kept: Kept, events: Iterable[Mapping[str, object]]) -> TraceDocument:
    return {
        "answer_id": kept.answer.id,
        "question": kept.answer.question,
        "source": kept.answer.source,
        "asked_at": kept.asked_at.isoformat(timespec="seconds"),
        "reading": kept.answer.reading,
        "events": [dict(event) for event in events],
    }


def replay_document(replayed: Replayed) -> ReplayDocument:
    return {
        "answer": answer_document(replayed.answer),
        "same_sql": replayed.same_sql,
        "same_rows": replayed.same_rows,
    }


def conversation_document(conversation: Conversation) -> ConversationDocument:
    return {
        "id": conversation.id,
        "source": conversation.source,
        "title": conversation.title,
        "started_at": conversation.started_at.isoformat(timespec="seconds"),
    }


def feedback_document(feedback: Feedback) -> FeedbackDocument:
    return {
        "id": feedback.id,
        "answer_id": feedback.answer,
        "rating": feedback.rating.value,
        "comment": feedback.comment,
        "corrected_sql": feedback.corrected_sql,
        "at": feedback.at.isoformat(timespec="seconds"),
    }


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
    }


def catalog_document(catalog: Catalog, meaning: Meaning) -> CatalogDocument:
    return {
        "source": catalog.source,
        "dialect": catalog.dialect,
        "read_at": catalog.read_at,
        "description": meaning.description,
        "tables": [table_document(table, meaning) for table in catalog.tables],
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


def table_document(table: Table, meaning: Meaning) -> TableDocument:
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
            }
            for key in table.foreign_keys
        ],
        "columns": [column_document(table, column, meaning) for column in table.columns],
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


def generated_document(generated: Generated) -> GeneratedDocument:
    best: Draft | None = generated.drafts[0] if generated.drafts else None
    return {
        "sql": best.sql if best is not None else None,
        "confidence": round(best.confidence, 3) if best is not None else None,
        "origin": best.origin.value if best is not None else None,
        "reading": best.reading if best is not None else None,
        "intent": {
            "type": generated.facts.root or "none",
            "entities": list(generated.facts.tables),
            "filters": list(best.filters) if best is not None else [],
        },
        "warnings": warnings(generated),
        "assumptions": list(best.assumptions) if best is not None else [],
        "choices": [
            {"id": str(number), "label": draft.reading, "preview": draft.sql, "question": draft.reading}
            for number, draft in enumerate(generated.drafts[:3], start=1)
        ]
        if not generated.sure
        else [],
    }


def warnings(generated: Generated) -> list[str]:
    if not generated.drafts:
        missing = [f"“{word}”" for nothing in generated.nothings for word in nothing.missing]
        because = [nothing.because for nothing in generated.nothings if nothing.because]
        return [f"Nothing in this source matches {listed(missing, 'or')}."] if missing else because
    return [] if generated.sure else ["The question can be read in several ways; this is the most likely one."]


def issues_document(reasons: Iterable[Reason], notes: Iterable[str]) -> list[IssueDocument]:
    refusals: list[IssueDocument] = [
        {
            "severity": "error",
            "code": reason.code,
            "message": reason.message,
            "line": reason.position[0] if reason.position is not None else None,
            "column": reason.position[1] if reason.position is not None else None,
            "suggestion": reason.suggestion,
        }
        for reason in reasons
    ]
    remarks: list[IssueDocument] = [
        {"severity": "info", "code": "adjusted", "message": note, "line": None, "column": None, "suggestion": None}
        for note in notes
    ]
    return refusals + remarks


def validated_document(verdict: Verdict) -> ValidatedDocument:
    match verdict:
        case Allowed(sql, facts, _, notes):
            return judged("allowed", sql, facts, issues_document((), notes))
        case NeedsApproval(sql, facts, reasons):
            return judged("needs_approval", sql, facts, issues_document(reasons, ()))
        case Refused(reasons, facts):
            return judged("refused", None, facts, issues_document(reasons, ()))


def judged(name: str, sql: str | None, facts: Facts, issues: list[IssueDocument]) -> ValidatedDocument:
    return {
        "valid": name == "allowed",
        "verdict": name,
        "sql": sql,
        "tables": list(facts.tables),
        "issues": issues,
    }


def executed_document(allowed: Allowed, rows: Rows) -> ExecutedDocument:
    return {
        "sql": allowed.sql,
        "columns": columns_document(rows),
        "rows": cells_document(rows),
        "row_count": len(rows),
        "truncated": rows.truncated,
        "seconds": round(rows.seconds, 4),
        "execution_time_ms": round(rows.seconds * 1000, 1),
        "cached": False,
    }


def explained_document(explained: Explained) -> ExplainedDocument:
    facts = explained.allowed.facts
    return {
        "sql": explained.allowed.sql,
        "explanation": explained.words,
        "tables": list(facts.tables),
        "columns": [f"{table}.{column}" for table, column in facts.columns],
        "plan": explained.plan,
    }


def fixed_document(fixed: Fixed) -> FixedDocument:
    judged = validated_document(fixed.verdict)
    return {
        "sql": fixed.fix.sql,
        "changed": bool(fixed.fix.changes),
        "changes": list(fixed.fix.changes),
        "valid": judged["valid"],
        "issues": judged["issues"],
    }
