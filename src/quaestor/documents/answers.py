"""What people get to see of answers, conversations and feedback."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import TypedDict

from quaestor.core.chart import to_vega_lite
from quaestor.core.privacy.redaction import redacted
from quaestor.core.question import Answer, Choice, Feedback
from quaestor.core.rows import Rows, to_json
from quaestor.documents.changes import ChangeDocument, ChangeMessageDocument, change_document
from quaestor.flows.converse import Reply
from quaestor.flows.reopen import Replayed
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
    at: str | None


class UsageDocument(TypedDict):
    tokens: int
    cost: float | None


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
    because: str | None
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
    """An answer as a message of a conversation; *resume* is the change that waits while it is given."""

    kind: str
    resume: ChangeDocument | None


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
    """*change* is the one that waits for the person to go on with it."""

    answers: list[AnswerDocument]
    change: ChangeDocument | None


class FeedbackDocument(TypedDict):
    id: str
    answer_id: str
    rating: str
    comment: str | None
    corrected_sql: str | None
    at: str


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
        "because": answer.because,
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


def message_document(reply: Reply) -> MessageDocument | ChangeMessageDocument:
    resume = change_document(reply.resume) if reply.resume is not None else None
    if isinstance(reply.said, Answer):
        return {**answer_document(reply.said), "kind": "answer", "resume": resume}
    return {**change_document(reply.said), "kind": "change", "resume": resume}


def error_document(error: Mapping[str, str]) -> ErrorDocument:
    return {"code": error["code"], "message": error["message"], "action": error["action"]}


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
    """How an answer was made, fit to be shown to others: the answer has the person's own words, the trace has not."""
    return {
        "answer_id": kept.answer.id,
        "question": redacted(kept.answer.question),
        "source": kept.answer.source,
        "asked_at": kept.asked_at.isoformat(timespec="seconds"),
        "reading": redacted(kept.answer.reading) if kept.answer.reading is not None else None,
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
