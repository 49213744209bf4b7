"""A change in the making, as a value, and how a message moves it on.

    Collecting ──► Previewed ──► Confirmed ──► Applied
        ▲    │         │             │
        │    └─────────┴─► Abandoned └──► Failed, or back to one field

Nothing is read or written here. Where the world is needed (a value looked up, a preview made, rows written), the step
says so (`Next`), and the flow comes back with what it found.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from quaestor.core.change.operation import Operation
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
    slot_named,
)
from quaestor.core.change.requests.request import Shift
from quaestor.core.change.slots import Choice, Slot, missing
from quaestor.core.change.writes import Record
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

PAGE = 5
"""Options on one page of a menu."""

ROW, TABLE = "*row", "*table"
"""What is asked for where several rows or tables may be meant; no column is called so."""


@dataclass(frozen=True)
class Draft:
    """*revision* grows with every step: whoever moves an older one has been overtaken."""

    id: str
    person: str
    source: str
    table: str
    operation: Operation
    slots: tuple[Slot, ...] = ()
    """As the catalog and the person's rights are now; they are not kept."""
    row_label: str = ""
    """What one row of the table is called: "task"."""
    conversation: str | None = None
    state: State = State.COLLECTING
    values: Mapping[str, Cell] = field(default_factory=dict)
    """By column; None where it is to be empty."""
    shown_as: Mapping[str, str] = field(default_factory=dict)
    """How values are said back, where that is not what they are: the name of a row that is referred to."""
    shifts: Mapping[str, Shift] = field(default_factory=dict)
    """Values told by the old ones: "by 10 %"."""
    targets: tuple[Record, ...] = ()
    """The rows that are changed or deleted, whole, as they were found."""
    asking: str | None = None
    """The column that is asked for, or `ROW`; None where a field is to be chosen, or nothing is asked."""
    menu: tuple[Choice, ...] = ()
    """What the numbers on screen stand for."""
    asked: tuple[str, ...] = ()
    """The way here, so that *back* finds it."""
    page: int = 0
    offered: bool = False
    """Whether the optional fields have been offered."""
    revision: int = 0
    expires: dt.datetime | None = None
    takes_back: str | None = None
    """The change that this one undoes."""
    token: str | None = None
    """The confirmation that was given."""
    approver: str | None = None
    """The role that somebody else must have who confirms as well; None where nobody needs to, or somebody has."""
    approved_by: str | None = None
    request: str | None = None
    """The words it began with."""
    held: str | None = None
    """A message that may be a value or something new, while it is asked which."""

    def slot(self, column: str | None) -> Slot | None:
        return next((slot for slot in self.slots if slot.column == column), None)


@dataclass(frozen=True, slots=True)
class Parse:
    """Texts that are to become values; the flow reads each as its slot's kind and calls `filled` or says what is
    wrong."""

    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Take:
    """The row that was chosen of those that may be meant."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class Find:
    """Other words for the row that is meant."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """The next question: `draft.asking`, or the menu of fields where that is None."""


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


Next = Parse | Take | Find | Ask | Preview | Apply | Tell | Over | Settle


def started(draft: Draft) -> tuple[Draft, Next]:
    """The first question of *draft*, or its preview where everything was said at once."""
    return _onward(draft)


def moved(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    """*draft* after *reply*, and what has to happen now. A draft that is over stays as it is."""
    if draft.state.is_over:
        return draft, Over()
    if draft.state is State.CONFIRMED and not (draft.approver and isinstance(reply, Cancel)):
        return draft, Settle()
    draft = replace(draft, revision=draft.revision + 1)
    match reply:
        case Cancel():
            return ended(draft, State.ABANDONED), Over()
        case Help() | Show():
            return draft, Tell("help" if isinstance(reply, Help) else "draft")
        case Edit(column, None) if draft.asking != ROW:
            return _asking(draft, column), Ask()
        case Edit(column, text) if draft.asking != ROW:
            return _again(draft), Parse({column: text or ""})
        case Fill(texts) if draft.asking != ROW:
            return _again(draft), Parse(texts)
    return _previewed(draft, reply) if draft.state is State.PREVIEWED else _collecting(draft, reply)


def _previewed(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    """Only a plain yes writes. Whatever else is said, the preview has to be shown anew before anything is."""
    match reply:
        case Yes():
            return draft, Apply()
        case Back() if not draft.takes_back:
            return _back(draft), Ask()
        case No() if draft.takes_back or draft.operation is Operation.DELETE:
            return ended(draft, State.ABANDONED), Over()
        case Said(text) if not draft.takes_back and (slot := field_named(text, draft)) is not None:
            return _asking(draft, slot.column), Ask()
    if draft.takes_back or draft.operation is Operation.DELETE:
        return draft, Preview()
    return replace(_again(draft), asking=None, menu=(), offered=True), Ask()


def _collecting(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    if isinstance(reply, Turn) and _can_turn(draft, forward=reply.forward):
        return replace(draft, page=draft.page + (1 if reply.forward else -1)), Ask()
    if isinstance(reply, Back):
        return _back(draft), Ask()
    if draft.asking == ROW:
        return _choosing_row(draft, reply)
    slot = draft.slot(draft.asking)
    return _choosing_field(draft, reply) if slot is None else _filling(draft, slot, reply)


def _choosing_row(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    text = as_text(reply)
    if text is None:
        return draft, Ask()
    choice = chosen(text, draft)
    return (draft, Take(choice)) if choice is not None else (draft, Find(text))


def _choosing_field(draft: Draft, reply: Reply) -> tuple[Draft, Next]:
    """The optional fields are on offer, or those of a row that is to be changed."""
    match reply:
        case Skip() | No():
            return _onward(replace(draft, offered=True))
        case Said(text) if (slot := field_named(text, draft)) is not None:
            return _asking(draft, slot.column), Ask()
    return draft, Ask()


def _filling(draft: Draft, slot: Slot, reply: Reply) -> tuple[Draft, Next]:
    if isinstance(reply, Skip):
        # What the database puts in, or nothing, is what they want.
        return (draft, Ask()) if slot.required else _onward(replace(draft, asking=None, menu=(), offered=True))
    text = as_text(reply)
    if text is None:
        return draft, Ask()
    choice = chosen(text, draft)
    if choice is not None:
        return filled(draft, {slot.column: choice.value}, {slot.column: choice.label})
    return draft, Parse({slot.column: text})


def as_text(reply: Reply) -> str | None:
    """What may be meant as a value although it is a word of command elsewhere."""
    match reply:
        case Said(text):
            return text
        case Yes():
            return "yes"
        case No():
            return "no"
        case Turn(forward):
            return "next" if forward else "previous"
    return None


def options(draft: Draft) -> tuple[Choice, ...]:
    """What is on screen to choose from, by number or name: rows, values or fields."""
    if draft.menu:
        return draft.menu
    if draft.asking is None:
        return tuple(Choice(slot.column, slot.label) for slot in fields(draft))
    slot = draft.slot(draft.asking)
    if slot is None:
        return ()
    return slot.choices or tuple(Choice(text, text) for text in slot.known)


def fields(draft: Draft) -> tuple[Slot, ...]:
    """The fields that may be chosen: the open ones while a new row is made, all of them where something is changed."""
    if draft.operation is Operation.INSERT and not draft.offered:
        return tuple(slot for slot in draft.slots if slot.column not in draft.values)
    return draft.slots


def chosen(text: str, draft: Draft) -> Choice | None:
    """The option on screen that *text* is the value, the name or the number of, in this order.

    The key of a row that is referred to is not on screen, so it comes last: "2" is the second one, not row 2.
    """
    said, on_screen = text.strip().rstrip(".").lower(), options(draft)
    by_value = _only(said, [str(each.value).lower() for each in on_screen])
    by_name = _only(said, [each.label.lower() for each in on_screen])
    number = int(said) if said.isascii() and said.isdigit() and len(said) < 4 else 0
    by_number = number - 1 if 0 < number <= len(on_screen) else None
    slot = draft.slot(draft.asking)
    is_reference = slot is not None and slot.refers is not None
    order = (by_name, by_number, by_value) if is_reference else (by_value, by_name, by_number)
    return next((on_screen[place] for place in order if place is not None), None)


def _only(said: str, names: Sequence[str]) -> int | None:
    return names.index(said) if names.count(said) == 1 else None


def field_named(text: str, draft: Draft) -> Slot | None:
    """The field that *text* is the name of, or its number where fields are on screen."""
    named = slot_named(text.strip().rstrip("."), draft.slots)
    if named is not None or draft.asking is not None:
        return named
    choice = chosen(text, draft)
    return draft.slot(str(choice.value)) if choice is not None else None


def holding(draft: Draft, text: str, menu: Sequence[Choice]) -> Draft:
    """*draft* asking what *text* is meant as; the field that it may be for stays the one that is asked."""
    return replace(draft, held=text, menu=tuple(menu))


def released(draft: Draft) -> Draft:
    return replace(draft, held=None, menu=())


def filled(draft: Draft, values: Mapping[str, Cell], shown_as: Mapping[str, str] | None = None) -> tuple[Draft, Next]:
    """*draft* once *values* are known, with how they are said back."""
    known = {**draft.values, **values}
    said = {**{name: text for name, text in draft.shown_as.items() if name not in values}, **(shown_as or {})}
    asked = (*(each for each in draft.asked if each not in values), *values)
    return _onward(replace(_again(draft), values=known, shown_as=said, asking=None, menu=(), asked=asked))


def found(draft: Draft, rows: Sequence[Record]) -> tuple[Draft, Next]:
    """*draft* once the rows that are meant are known."""
    return _onward(replace(_again(draft), targets=tuple(rows), asking=None, menu=()))


def choosing(draft: Draft, column: str, menu: Sequence[Choice]) -> Draft:
    """*draft* asking which of *menu* is meant."""
    return replace(_asking(draft, column), menu=tuple(menu))


def refused(draft: Draft, column: str) -> Draft:
    """*draft* asking for *column* again: the value was wrong, or the database said so."""
    kept = {name: value for name, value in draft.values.items() if name != column}
    return replace(_asking(draft, column), values=kept, token=None)


def previewed(draft: Draft) -> Draft:
    return replace(draft, state=State.PREVIEWED, asking=None, menu=(), token=None)


def confirmed(draft: Draft, token: str) -> Draft:
    return replace(draft, state=State.CONFIRMED, token=token, revision=draft.revision + 1)


def ended(draft: Draft, state: State) -> Draft:
    return replace(draft, state=state, asking=None, menu=())


def _onward(draft: Draft) -> tuple[Draft, Next]:
    """Ask for what is missing, offer the rest once, or show the preview."""
    if draft.operation is not Operation.INSERT and not draft.targets:
        return replace(draft, asking=ROW), Ask()
    if draft.operation is Operation.DELETE:
        return draft, Preview()
    wanted = missing(draft.slots, draft.values) if draft.operation is Operation.INSERT else ()
    if wanted:
        return _asking(draft, wanted[0].column), Ask()
    if draft.operation is Operation.UPDATE and not (draft.values or draft.shifts):
        return replace(draft, asking=None, menu=()), Ask()
    if draft.operation is Operation.INSERT and not draft.offered and fields(draft):
        return replace(draft, asking=None, menu=(), page=0), Ask()
    return draft, Preview()


def _can_turn(draft: Draft, *, forward: bool) -> bool:
    """Whether there is such a page; else "next" may be a value."""
    return (draft.page + 1) * PAGE < len(options(draft)) if forward else draft.page > 0


def _asking(draft: Draft, column: str) -> Draft:
    return replace(draft, state=State.COLLECTING, asking=column, menu=(), page=0)


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
