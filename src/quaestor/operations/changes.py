"""Changing records: proposing, answering, confirming, taking back; and the ledger."""

from __future__ import annotations

import datetime as dt
import json
from typing import Annotated, Literal

from pydantic import Field, JsonValue, StringConstraints, model_validator
from typing_extensions import TypedDict

from quaestor.core.change.operation import Operation as Verb
from quaestor.core.change.requests.request import Request, RowsMeant
from quaestor.core.people import Person
from quaestor.documents.changes import (
    ChangeDocument,
    ChangeSummaryDocument,
    LedgerDocument,
    change_document,
    change_summary,
    ledger_document,
)
from quaestor.flows import change, recall, undo
from quaestor.flows.pose import asked
from quaestor.operations.operation import ById, Input, Name, Operation, Text
from quaestor.ports import World

Token = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class Rows(Input):
    """Which rows are meant: by values of columns, by words about one of them, or all that a question finds."""

    where: dict[str, JsonValue] = Field(default_factory=dict)
    about: Text | None = None
    question: Text | None = None


class Propose(Input):
    """A change in words (*text*), or by *table*, *operation*, *values* and *rows*."""

    source: Name
    text: Text | None = None
    table: Name | None = None
    operation: Literal["insert", "update", "delete"] | None = None
    values: dict[str, JsonValue] = Field(default_factory=dict)
    rows: Rows | None = None

    @model_validator(mode="after")
    def says_what(self) -> Propose:
        if self.text is None and (self.table is None or self.operation is None):
            raise ValueError("say what to change: a text, or table and operation")
        return self


class AnswerChange(Input):
    """The answer to what a change asks (*text*), or values of several fields at once."""

    id: Name
    text: Text | None = None
    values: dict[str, JsonValue] = Field(default_factory=dict)

    @model_validator(mode="after")
    def says_something(self) -> AnswerChange:
        if (self.text is None) == (not self.values):
            raise ValueError("give either a text or values")
        return self


class ConfirmChange(Input):
    id: Name
    token: Token


class ListChanges(Input):
    waiting: bool = False
    """Those of others that wait for this person's approval, instead of one's own."""
    limit: int = Field(50, ge=1, le=500)


class ReadLedger(Input):
    source: Name | None = None
    table: Name | None = None
    person: Name | None = None
    since: dt.datetime | None = None
    limit: int = Field(50, ge=1, le=500)


class ChangeList(TypedDict):
    items: list[ChangeSummaryDocument]


class Ledger(TypedDict):
    items: list[LedgerDocument]


async def propose_change(given: Propose, person: Person, world: World) -> ChangeDocument:
    if given.text is not None:
        return change_document(await change.requested(asked(given.text), given.source, person, world))
    assert given.table is not None and given.operation is not None  # noqa: S101, PT018 - validated above
    request = Request(given.operation, Verb(given.operation), given.table, texts(given.values), rows=meant(given.rows))
    return change_document(await change.propose(request, given.source, person, world))


async def list_changes(given: ListChanges, person: Person, world: World) -> ChangeList:
    found = await change.waiting_for(person, world) if given.waiting else await world.ledger.drafts(person.id)
    return {"items": [change_summary(draft) for draft in found[: given.limit]]}


async def open_change(given: ById, person: Person, world: World) -> ChangeDocument:
    return change_document(await change.look(given.id, person, world))


async def answer_change(given: AnswerChange, person: Person, world: World) -> ChangeDocument:
    if given.text is not None:
        return change_document(await change.answer(given.id, given.text, person, world))
    return change_document(await change.fill(given.id, texts(given.values), person, world))


async def confirm_change(given: ConfirmChange, person: Person, world: World) -> ChangeDocument:
    return change_document(await change.confirm(given.id, given.token, person, world))


async def undo_change(given: ById, person: Person, world: World) -> ChangeDocument:
    return change_document(await undo.undo(given.id, person, world))


async def read_ledger(given: ReadLedger, person: Person, world: World) -> Ledger:
    found = await recall.recall(
        person,
        world,
        source=given.source,
        table=given.table,
        by=given.person,
        since=given.since,
        limit=given.limit,
    )
    return {"items": [ledger_document(each.entry, list(each.before), list(each.after)) for each in found]}


def meant(rows: Rows | None) -> RowsMeant | None:
    if rows is None:
        return None
    return RowsMeant(rows.about or "", texts(rows.where), rows.question, many=rows.question is not None)


def texts(values: dict[str, JsonValue]) -> dict[str, str]:
    """Values of JSON as people would say them, so that they go the same way as what is typed."""
    return {name: as_text(value) for name, value in values.items()}


def as_text(value: JsonValue) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str():
            return value
    return json.dumps(value)


CHANGES: tuple[Operation, ...] = (
    Operation(
        "changes.propose", "Begin a change of records", "change", "POST", "/changes", Propose, ChangeDocument,
        propose_change, "change new", status=201,
    ),
    Operation(
        "changes.list", "Changes in the making, newest first", "change", "GET", "/changes", ListChanges, ChangeList,
        list_changes, "change list",
    ),
    Operation(
        "changes.open", "A change as it stands", "change", "GET", "/changes/{id}", ById, ChangeDocument, open_change,
        "change show",
    ),
    Operation(
        "changes.answer", "Answer what a change asks", "change", "POST", "/changes/{id}/answer", AnswerChange,
        ChangeDocument, answer_change, "change answer",
    ),
    Operation(
        "changes.confirm", "Say yes to exactly what was shown", "change", "POST", "/changes/{id}/confirm",
        ConfirmChange, ChangeDocument, confirm_change, "change confirm",
    ),
    Operation(
        "changes.undo", "Preview what takes a change back", "change", "POST", "/changes/{id}/undo", ById,
        ChangeDocument, undo_change, "undo", status=201,
    ),
    Operation(
        "ledger.read", "What was changed, by whom, and how it was before", "change", "GET", "/ledger", ReadLedger,
        Ledger, read_ledger, "ledger",
    ),
)  # fmt: skip
