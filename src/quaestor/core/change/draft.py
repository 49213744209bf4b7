"""A change in the making, as a value, and how a message moves it on.

    Collecting ──► Previewed ──► Applying ──► Applied
        ▲    │         │             │
        │    └─────────┴─► Abandoned └──► Failed, or back to one field

Nothing is read or written here. Where the world is needed (a value looked up, a preview made, rows written), the step
says so (`Next`), and the flow comes back with what it found.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from quaestor.core.change.replies import (
    Back,
    Cancel,
    Edit,
    Fill,
    Help,
    No,
    Reply,
    Said,
    Show,
    Skip,
    Turn,
    Yes,
)
from quaestor.core.change.slots import Slot, missing
from quaestor.core.change.writes import Operation, Record
from quaestor.core.rows import Cell


class State(StrEnum):
    """As the contract names them."""

    COLLECTING = "collecting"
    PREVIEWED = "previewed"
    CONFIRMED = "confirmed"
    APPLIED = "applied"
    FAILED = "failed"
    ABANDONED = "abandoned"

    @property
    def is_over(self) -> bool:
        return self in (State.APPLIED, State.FAILED, State.ABANDONED)


OPEN = dt.timedelta(hours=1)
"""How long a draft waits for its next message."""


@dataclass(frozen=True)
class Draft:
    """*revision* grows with every step: whoever moves an older one has been overtaken."""

    id: str
    person: str
    source: str
    table: str
    operation: Operation
    slots: tuple[Slot, ...]
    state: State = State.COLLECTING
    values: Mapping[str, Cell] = field(default_factory=dict)
    """By column; None where it is to be empty."""
    targets: tuple[Record, ...] = ()
    """The rows that are changed or deleted, as they were found."""
    asking: str | None = None
    """The column that is asked for; None where there is nothing to ask."""
    asked: tuple[str, ...] = ()
    """The way here, so that *back* finds it."""
    page: int = 0
    offered: bool = False
    """Whether the optional fields have been offered."""
    revision: int = 0
    expires: dt.datetime | None = None

    def slot(self, column: str | None) -> Slot | None:
        return next((slot for slot in self.slots if slot.column == column), None)


@dataclass(frozen=True, slots=True)
class Parse:
    """Texts that are to become values; the flow reads each as its slot's kind and calls `filled` or says what is
    wrong."""

    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ask:
    """The next question: `draft.asking`, or the menu of optional fields where that is None."""


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything needed is known."""


@dataclass(frozen=True, slots=True)
class Apply:
    """An explicit yes to the preview on screen."""


@dataclass(frozen=True, slots=True)
class Tell:
    """What is known so far, or what can be said; the question stays."""

    what: str


@dataclass(frozen=True, slots=True)
class Over:
    """Nothing was written and nothing will be."""


@dataclass(frozen=True, slots=True)
class Settle:
    """It was confirmed, and nobody saw how that ended: find out first."""


Next = Parse | Ask | Preview | Apply | Tell | Over | Settle


def started(draft: Draft) -> tuple[Draft, Next]:
    """The first question of *draft*, or its preview where everything was said at once."""
    return _onward(draft)


def moved(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    """*draft* after *reply*, and what has to happen now. A draft that is over stays as it is."""
    if draft.state.is_over:
        return draft, Over()
    if draft.state is State.CONFIRMED:
        return draft, Settle()
    draft = replace(draft, revision=draft.revision + 1)
    match reply:
        case Cancel():
            return replace(draft, state=State.ABANDONED, asking=None), Over()
        case Help() | Show():
            return draft, Tell("help" if isinstance(reply, Help) else "draft")
        case Edit(column, None):
            return _asking(draft, column), Ask()
        case Edit(column, text):
            return _again(draft), Parse({column: text or ""})
        case Fill(texts):
            return _again(draft), Parse(texts)
    return _previewed(draft, reply) if draft.state is State.PREVIEWED else _collecting(draft, reply)


def _previewed(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    """Only a plain yes writes. Whatever else is said, the preview has to be shown anew before anything is."""
    match reply:
        case Yes():
            return replace(draft, state=State.CONFIRMED), Apply()
        case Back():
            return _back(draft), Ask()
    return replace(_again(draft), asking=None, offered=True), Ask()


def _collecting(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    slot = draft.slot(draft.asking)
    match reply:
        case Turn(forward):
            return replace(draft, page=max(0, draft.page + (1 if forward else -1))), Ask()
        case Back():
            return _back(draft), Ask()
        case Skip() | No() if slot is None:
            return _onward(replace(draft, offered=True))  # none of the optional ones
        case Skip() if slot is not None and not slot.required:
            return _onward(replace(draft, asking=None, offered=True))
        case Skip():
            return draft, Ask()
        case Said(text) if slot is not None:
            return draft, Parse({slot.column: text})
        case Yes() | No() if slot is not None:
            return draft, Parse({slot.column: "yes" if isinstance(reply, Yes) else "no"})
    return draft, Ask()


def filled(draft: Draft, values: Mapping[str, Cell]) -> tuple[Draft, Next]:
    """*draft* once the flow has read *values*."""
    known = {**draft.values, **values}
    asked = (*(each for each in draft.asked if each not in values), *values)
    return _onward(replace(_again(draft), values=known, asking=None, asked=asked))


def refused(draft: Draft, column: str) -> Draft:
    """*draft* asking for *column* again: the value was wrong, or the database said so."""
    kept = {name: value for name, value in draft.values.items() if name != column}
    return _asking(replace(draft, values=kept, revision=draft.revision + 1), column)


def previewed(draft: Draft) -> Draft:
    return replace(draft, state=State.PREVIEWED, asking=None)


def ended(draft: Draft, state: State) -> Draft:
    return replace(draft, state=state, asking=None, revision=draft.revision + 1)


def _onward(draft: Draft) -> tuple[Draft, Next]:
    """Ask for what is missing, offer the rest once, or show the preview."""
    if draft.operation is Operation.DELETE:
        return draft, Preview()
    wanted = missing(draft.slots, draft.values) if draft.operation is Operation.INSERT else ()
    if wanted:
        return _asking(draft, wanted[0].column), Ask()
    if draft.operation is Operation.UPDATE and not draft.values:
        return replace(draft, asking=None), Ask()
    if draft.operation is Operation.INSERT and not draft.offered and _optional(draft):
        return replace(draft, asking=None, page=0), Ask()
    return draft, Preview()


def _optional(draft: Draft) -> bool:
    return any(slot.column not in draft.values for slot in draft.slots if not slot.required)


def _asking(draft: Draft, column: str) -> Draft:
    return replace(draft, state=State.COLLECTING, asking=column, page=0)


def _again(draft: Draft) -> Draft:
    """*draft* without its preview, if there was one: what was shown is no longer what would be written."""
    return replace(draft, state=State.COLLECTING)


def _back(draft: Draft) -> Draft:
    """To the field that was filled last, which is asked again."""
    if not draft.asked:
        return _again(draft)
    *before, last = draft.asked
    kept = {name: value for name, value in draft.values.items() if name != last}
    return _asking(replace(draft, values=kept, asked=tuple(before)), last)
