"""What is said while a change is made: the question that waits, the preview, what was done, what can be said next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from quaestor.core.catalog import Kind
from quaestor.core.change.draft import PAGE, ROW, TABLE, Draft, State, fields, options
from quaestor.core.change.operation import Operation
from quaestor.core.change.outcome import Fault, Image, WriteRefused
from quaestor.core.change.slots import Choice, Slot
from quaestor.core.change.writes import Record
from quaestor.core.errors import QuaestorError
from quaestor.core.wording import counted, listed, show


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that waits for an answer."""

    field: str
    """The column; "row" where a row is to be chosen, "field" where a field is."""
    type: str
    prompt: str
    options: tuple[Choice, ...] = ()
    """Those of this page."""
    first: int = 1
    """The number of the first of them."""
    page: int = 1
    pages: int = 1
    required: bool = True
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What would be written, exactly: a yes to this, and to nothing else, writes it."""

    statement: str
    """In words."""
    sql: tuple[str, ...]
    before: tuple[Record | None, ...]
    """Each row as the person sees it; None for one that is made."""
    after: tuple[Record | None, ...]
    affected: int
    token: str
    follows: tuple[str, ...] = ()
    """What the database changes with it, in sentences."""


@dataclass(frozen=True, slots=True)
class Done:
    rows: int
    undo_until: dt.datetime
    after: tuple[Record | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Wrong:
    """What went wrong with the last message; nothing that was said before is lost."""

    code: str
    message: str
    action: str
    field: str | None = None


@dataclass(frozen=True)
class Message:
    draft: Draft
    text: str
    ask: Asked | None = None
    preview: Shown | None = None
    applied: Done | None = None
    error: Wrong | None = None

    @property
    def actions(self) -> tuple[str, ...]:
        return actions_of(self.draft)


def asked_of(draft: Draft, row_label: str) -> Asked:
    """The question of a draft that is being collected. *row_label* is what one row of its table is called."""
    on_screen = options(draft)
    pages = max(1, -(-len(on_screen) // PAGE))
    page = min(draft.page, pages - 1)
    return replace(
        _question(draft, row_label),
        options=on_screen[page * PAGE : (page + 1) * PAGE],
        first=page * PAGE + 1,
        page=page + 1,
        pages=pages,
    )


def _question(draft: Draft, row_label: str) -> Asked:
    slot = draft.slot(draft.asking)
    if draft.held is not None:
        return Asked("message", "choice", f"What is “{draft.held}”?")
    if draft.asking == TABLE:
        return Asked("table", "table", "Which of these is it about?")
    if draft.asking == ROW:
        more = "" if draft.menu else " Say its name, its number, or what it is about."
        return Asked("row", "row", f"Which {row_label}?{more}")
    if slot is None:
        return Asked("field", "field", _which_field(draft), required=False)
    default = None if slot.required else slot.default
    return Asked(slot.column, type_of(slot), _prompt(slot), required=slot.required, default=default)


def type_of(slot: Slot) -> str:
    if slot.refers is not None:
        return "reference"
    return "choice" if slot.choices else slot.kind.value


def _which_field(draft: Draft) -> str:
    if draft.operation is Operation.INSERT and not draft.offered:
        return "Anything else? Name a field, or say skip."
    return "What should be changed? Name a field, or say skip." if draft.values else "What should be changed?"


_HINTS: Mapping[Kind, str] = {
    Kind.DATE: "a date, such as tomorrow or 4 December",
    Kind.TIMESTAMP: "a date and time, such as tomorrow 9am",
    Kind.TIME: "a time, such as 9:30",
    Kind.INTEGER: "a whole number",
    Kind.NUMBER: "a number",
    Kind.JSON: "JSON",
}


def _prompt(slot: Slot) -> str:
    hint = "" if slot.choices or slot.refers is not None else _HINTS.get(slot.kind, "")
    more = f" ({hint})" if hint else ""
    optional = "" if slot.required else " Say skip to leave it."
    is_noun = slot.label.rpartition(" ")[2] not in _TRAILING
    asked = f"What is the {slot.label}" if is_noun else slot.label[:1].upper() + slot.label[1:]
    return f"{asked}{more}?{optional}"


_TRAILING = frozenset({"on", "at", "by", "until", "till", "from", "to", "of", "per", "in", "for"})
"""Words that end the names of columns ("starts on"), after which no noun is asked for."""


def actions_of(draft: Draft) -> tuple[str, ...]:
    """What can be said now, by the words that are understood."""
    match draft.state:
        case State.COLLECTING:
            slot = draft.slot(draft.asking)
            skip = ("skip",) if draft.asking != ROW and (slot is None or not slot.required) else ()
            more = ("next",) if (draft.page + 1) * PAGE < len(options(draft)) else ()
            return (*skip, *more, *(("back",) if draft.asked else ()), "show", "help", "cancel")
        case State.PREVIEWED if draft.takes_back or draft.operation is Operation.DELETE:
            return "yes", "no", "cancel"
        case State.PREVIEWED:
            return "yes", "no", "edit", "cancel"
        case State.CONFIRMED if draft.approver is not None:
            return ("cancel",)
        case State.APPLIED:
            return ("undo",)
    return ()


def told(asked: Asked) -> str:
    """*asked* as text, its options numbered."""
    lines = [asked.prompt]
    lines += [f"  {asked.first + at}. {choice.label}" for at, choice in enumerate(asked.options)]
    if asked.pages > 1:
        lines.append(f"  (page {asked.page} of {asked.pages}; next, or previous)")
    return "\n".join(lines)


def told_draft(draft: Draft, row_label: str) -> str:
    """What is known so far."""
    known = [f"{slot.label}: {said(draft, slot)}" for slot in draft.slots if slot.column in draft.values]
    open_ = [slot.label for slot in fields(draft) if slot.required and slot.column not in draft.values]
    verb = {"insert": "New", "update": "Change of", "delete": "Deletion of"}[draft.operation.value]
    lines = [f"{verb} {row_label}.", *(f"  {line}" for line in known)]
    return "\n".join([*lines, *([f"  Still needed: {listed(open_)}"] if open_ and not draft.takes_back else [])])


def said(draft: Draft, slot: Slot) -> str:
    """A value as it is said back."""
    value = draft.values[slot.column]
    if slot.column in draft.shown_as:
        return draft.shown_as[slot.column]
    return _shown(value)


HELP = (
    "Answer the question, by number or by name where there are choices. You can also say several things at once "
    "(title: Fix the pump, due: Friday), back, skip, show, edit a field, or cancel. Ask anything in between: this "
    "waits. Nothing is written before you say yes to the preview. A word of command that is meant as a value goes in "
    "quotes."
)


def told_preview(shown: Shown) -> str:
    lines = [f"{shown.statement}."]
    for before, after in zip(shown.before, shown.after, strict=True):
        lines += [f"  {line}" for line in difference(before, after)]
    lines += [f"  {line}" for line in shown.follows]
    return "\n".join([*lines, "Say yes to write exactly this; anything else writes nothing."])


def difference(before: Record | None, after: Record | None) -> list[str]:
    """One row, as lines: what is new, what goes, or what changes from what to what."""
    if before is None:
        return [f"+ {name}: {_shown(value)}" for name, value in (after or {}).items() if value is not None]
    if after is None:
        return [f"- {name}: {_shown(value)}" for name, value in before.items() if value is not None]
    names = [name for name in after if before.get(name) != after[name]]
    what = ", ".join(f"{name} {_shown(value)}" for name, value in list(before.items())[:2])
    return [f"{what}:", *(f"  {name}: {_shown(before.get(name))} → {_shown(after[name])}" for name in names)]


def _shown(value: object) -> str:
    """Numbers as they are stored: a key with a comma in it is no key."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return str(value)
    return "empty" if value is None else show(value)


def told_follows(follows: Sequence[Image], triggers: Sequence[str], visible: frozenset[str]) -> tuple[str, ...]:
    """What happens beyond the rows shown; tables that the person may not see are counted and not named."""
    found: dict[tuple[str, bool], int] = {}
    for image in follows:
        key = (image.table if image.table.lower() in visible else "", image.after is None)
        found[key] = found.get(key, 0) + 1
    lines = [
        f"{counted(count, 'row')} {f'of {table} ' if table else 'that you cannot see '}will be "
        f"{'deleted' if deleted else 'changed'} with it"
        for (table, deleted), count in found.items()
    ]
    if triggers:
        lines.append(f"The database also runs {counted(len(triggers), 'trigger')}: what they do elsewhere is not shown")
    return tuple(lines)


def wrong_from(error: QuaestorError, field: str | None = None) -> Wrong:
    return Wrong(error.code, error.message, error.action, field)


def told_fault(error: WriteRefused, label: str) -> str:
    """What the database said, about the field called *label*."""
    match error.fault:
        case Fault.MISSING:
            return f"The database needs a value for {label}."
        case Fault.TAKEN:
            return f"There is a row with this {label} already."
        case Fault.NO_SUCH_ROW:
            return f"What {label} refers to is not there."
        case Fault.STILL_USED:
            return "Other rows still refer to this one, so the database keeps it."
        case Fault.CHECK:
            return f"The database does not allow this {label}."
        case Fault.TOO_LONG:
            return f"This is too long for {label}."
        case Fault.OUT_OF_RANGE:
            return f"This number does not fit into {label}."
        case Fault.BAD_VALUE:
            return f"The database cannot take this as {label}."
        case Fault.DENIED:
            return "The database does not let this login write there."
        case Fault.BUSY:
            return "Somebody else is writing these rows; nothing was written."
    return "The database did not take this."
