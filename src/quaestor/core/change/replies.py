"""What a message says to a form that waits for it: a command, a field by name, several values, or the value asked for.

A command is one only as the whole message: "cancel" leaves, "Cancel culture" is a title. Whoever means the word itself
puts it in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quaestor.core.change.slots import Slot


@dataclass(frozen=True, slots=True)
class Yes:
    """Only where a preview is on screen does it mean anything but a value."""


@dataclass(frozen=True, slots=True)
class No:
    pass


@dataclass(frozen=True, slots=True)
class Cancel:
    pass


@dataclass(frozen=True, slots=True)
class Back:
    pass


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave an optional field empty, or take what is proposed."""


@dataclass(frozen=True, slots=True)
class Show:
    """What is known so far."""


@dataclass(frozen=True, slots=True)
class Help:
    pass


@dataclass(frozen=True, slots=True)
class Turn:
    """The next page of a menu, or the one before."""

    forward: bool


@dataclass(frozen=True, slots=True)
class Edit:
    """Ask this field again, or set it where a text is given."""

    column: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """Texts for one or more fields, by column."""

    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """The text itself: a value for whatever was asked."""

    text: str


Reply = Yes | No | Cancel | Back | Skip | Show | Help | Turn | Edit | Fill | Said

_YES = frozenset({"yes", "y", "yes please", "confirm", "confirmed", "i confirm", "yes do it", "apply", "apply it"})
_COMMANDS: Mapping[str, Reply] = {
    **dict.fromkeys(_YES, Yes()),
    **dict.fromkeys(("no", "n", "nope", "no thanks", "no thank you", "don't", "do not"), No()),
    **dict.fromkeys(
        ("cancel", "cancel it", "cancel this", "stop", "exit", "quit", "abort", "never mind", "nevermind", "forget it"),
        Cancel(),
    ),
    **dict.fromkeys(("back", "go back", "previous field"), Back()),
    **dict.fromkeys(("skip", "skip it", "skip this", "leave it empty", "none", "default"), Skip()),
    **dict.fromkeys(("show", "show it", "show me", "summary", "status"), Show()),
    **dict.fromkeys(("help", "?", "what can i say"), Help()),
    **dict.fromkeys(("next", "more", "next page"), Turn(forward=True)),
    **dict.fromkeys(("previous", "prev", "previous page"), Turn(forward=False)),
}
_EDIT = re.compile(
    r"(?:edit|change|correct|fix|set)\s+(?:the\s+)?(.+?)(?:\s+(?:to|=|as)\s+(.+))?", re.IGNORECASE | re.DOTALL
)
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_QUOTES = {'"': '"', "'": "'", "“": "”", "«": "»"}


def read_reply(message: str, slots: Sequence[Slot]) -> Reply:
    """What *message* says to a form with *slots*."""
    text = message.strip()
    quoted = unquoted(text)
    if quoted is not None:
        return Said(quoted)
    command = _COMMANDS.get(" ".join(re.sub(r"[.!]+$", "", text).lower().replace("\u2019", "'").split()))
    if command is not None:
        return command
    edit = _EDIT.fullmatch(text)
    if edit is not None:
        slot = slot_named(edit[1], slots)
        if slot is not None:
            return Edit(slot.column, edit[2])
    texts = named_values(text, slots)
    return Fill(texts) if texts else Said(text)


def unquoted(text: str) -> str | None:
    """What stands in the quotes that enclose all of *text*; None where there are none."""
    if len(text) > 2 and _QUOTES.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
        return text[1:-1]
    return None


def slot_named(name: str, slots: Sequence[Slot]) -> Slot | None:
    """The slot that *name*, and nothing else, stands for."""
    wanted = " ".join(name.lower().replace("_", " ").split())
    return next((slot for slot in slots if wanted in slot.words), None)


def named_values(text: str, slots: Sequence[Slot]) -> Mapping[str, str]:
    """`priority=high, due: Friday` and `status is open`: values by the columns they are for.

    The whole text must be of this form, or nothing is taken: "Time is money" is a title. A value ends where the next
    field's name begins, so it may hold commas itself; in quotes it may hold anything.
    """
    names = sorted({word for slot in slots for word in (*slot.words, slot.column.lower())}, key=len, reverse=True)
    if not names:
        return {}
    anyone = "|".join(re.escape(name).replace(r"\ ", r"[\s_]+") for name in names)
    begin = re.compile(rf"(?:^|[,;\n]\s*|\s+and\s+)({anyone})\s*(?:=|:|\bis\b)\s*", re.IGNORECASE)
    marks = list(begin.finditer(_QUOTED.sub(lambda found: "\0" * len(found[0]), text)))
    if not marks or marks[0].start() != 0:
        return {}
    found: dict[str, str] = {}
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        slot = slot_named(mark[1], slots)
        value = text[mark.end() : end].strip().rstrip(",;").strip()
        if slot is None or not value:
            return {}
        quoted = unquoted(value)
        found[slot.column] = value if quoted is None else quoted
    return found
