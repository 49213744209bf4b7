"""What people get to see of a change, and of the ledger."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from quaestor.core.change.draft import Draft
from quaestor.core.change.ledger import Entry
from quaestor.core.change.telling import Asked, Done, Message, Shown, Wrong, said, type_of
from quaestor.core.change.writes import Record
from quaestor.core.rows import to_json


class OptionDocument(TypedDict):
    number: int
    label: str
    value: object


class AskDocument(TypedDict):
    """The question that waits. Its options are chosen by number or by name."""

    field: str
    type: str
    prompt: str
    options: list[OptionDocument]
    page: int
    pages: int
    required: bool
    default: str | None


class FieldDocument(TypedDict):
    name: str
    label: str
    type: str
    required: bool
    value: object
    shown: str | None
    description: str | None


class DraftDocument(TypedDict):
    """What is made so far. *row_label* is what one row is called; empty while the table itself is asked for."""

    request: str | None
    source: str
    table: str
    row_label: str
    operation: str
    fields: list[FieldDocument]
    values: dict[str, object]
    rows: int
    takes_back: str | None
    waits_for: str | None


class PreviewDocument(TypedDict):
    statement: str
    sql: list[str]
    before: list[dict[str, object] | None]
    after: list[dict[str, object] | None]
    affected: int
    token: str
    follows: list[str]


class AppliedDocument(TypedDict):
    rows: int
    undo_until: str
    after: list[dict[str, object] | None]


class WrongDocument(TypedDict):
    code: str
    message: str
    action: str
    field: str | None


class ChangeDocument(TypedDict):
    """A change as it stands. What is absent is null."""

    id: str
    state: str
    text: str
    ask: AskDocument | None
    draft: DraftDocument
    preview: PreviewDocument | None
    applied: AppliedDocument | None
    error: WrongDocument | None
    actions: list[str]


class ChangeMessageDocument(ChangeDocument):
    """A change as a message of a conversation; *resume* is the one that waited for it to end, if one did."""

    kind: str
    resume: ChangeDocument | None


class ChangeSummaryDocument(TypedDict):
    id: str
    state: str
    source: str
    table: str
    operation: str
    person: str
    request: str | None
    waits_for: str | None


class LedgerDocument(TypedDict):
    """One change that was made. *rows* are left out where the person may not see them all, or they are kept no more."""

    id: str
    at: str
    person: str
    source: str
    table: str
    operation: str
    rows: int
    standing: str
    request: str | None
    conversation: str | None
    allowed_by: str
    approved_by: str | None
    takes_back: str | None
    taken_back_by: str | None
    before: list[dict[str, object] | None]
    after: list[dict[str, object] | None]


def change_document(message: Message) -> ChangeDocument:
    draft = message.draft
    return {
        "id": draft.id,
        "state": draft.state.value,
        "text": message.text,
        "ask": ask_document(message.ask) if message.ask is not None else None,
        "draft": draft_document(draft),
        "preview": preview_document(message.preview) if message.preview is not None else None,
        "applied": applied_document(message.applied) if message.applied is not None else None,
        "error": wrong_document(message.error) if message.error is not None else None,
        "actions": list(message.actions),
    }


def ask_document(asked: Asked) -> AskDocument:
    return {
        "field": asked.field,
        "type": asked.type,
        "prompt": asked.prompt,
        "options": [
            {"number": asked.first + at, "label": choice.label, "value": json_value(choice.value)}
            for at, choice in enumerate(asked.options)
        ],
        "page": asked.page,
        "pages": asked.pages,
        "required": asked.required,
        "default": asked.default,
    }


def draft_document(draft: Draft) -> DraftDocument:
    return {
        "request": draft.request,
        "source": draft.source,
        "table": draft.table,
        "row_label": draft.row_label,
        "operation": draft.operation.value,
        "fields": [
            {
                "name": slot.column,
                "label": slot.label,
                "type": type_of(slot),
                "required": slot.required,
                "value": json_value(draft.values.get(slot.column)),
                "shown": said(draft, slot) if slot.column in draft.values else None,
                "description": slot.description,
            }
            for slot in draft.slots
        ],
        "values": {name: json_value(value) for name, value in draft.values.items()},
        "rows": len(draft.targets),
        "takes_back": draft.takes_back,
        "waits_for": draft.approver if draft.state.value == "confirmed" else None,
    }


def preview_document(shown: Shown) -> PreviewDocument:
    return {
        "statement": shown.statement,
        "sql": list(shown.sql),
        "before": [row_document(row) for row in shown.before],
        "after": [row_document(row) for row in shown.after],
        "affected": shown.affected,
        "token": shown.token,
        "follows": list(shown.follows),
    }


def applied_document(done: Done) -> AppliedDocument:
    return {
        "rows": done.rows,
        "undo_until": done.undo_until.isoformat(timespec="seconds"),
        "after": [row_document(row) for row in done.after],
    }


def wrong_document(wrong: Wrong) -> WrongDocument:
    return {"code": wrong.code, "message": wrong.message, "action": wrong.action, "field": wrong.field}


def row_document(row: Record | None) -> dict[str, object] | None:
    return None if row is None else {name: to_json(value) for name, value in row.items()}


def json_value(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(name): to_json(each) for name, each in value.items()}
    return to_json(value)


def change_summary(draft: Draft) -> ChangeSummaryDocument:
    return {
        "id": draft.id,
        "state": draft.state.value,
        "source": draft.source,
        "table": draft.table,
        "operation": draft.operation.value,
        "person": draft.person,
        "request": draft.request,
        "waits_for": draft.approver if draft.state.value == "confirmed" else None,
    }


def ledger_document(entry: Entry, before: list[Record | None], after: list[Record | None]) -> LedgerDocument:
    return {
        "id": entry.id,
        "at": entry.at.isoformat(timespec="seconds"),
        "person": entry.person,
        "source": entry.source,
        "table": entry.table,
        "operation": entry.operation.value,
        "rows": entry.rows,
        "standing": entry.standing.value,
        "request": entry.request,
        "conversation": entry.conversation,
        "allowed_by": entry.allowed_by,
        "approved_by": entry.approved_by,
        "takes_back": entry.takes_back,
        "taken_back_by": entry.taken_back_by,
        "before": [row_document(row) for row in before],
        "after": [row_document(row) for row in after],
    }
