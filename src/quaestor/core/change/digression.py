"""What a message is that comes while a form waits: an answer to it, a question in between, or something new.

A new command is never swallowed as a value, and a value that merely contains words of command is never refused. Where
both could be meant, the person is asked; quotes say that it is a value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.catalog import Kind
from quaestor.core.change.draft import Draft, State, chosen
from quaestor.core.change.replies import Said, read_reply


@dataclass(frozen=True, slots=True)
class ForTheForm:
    """An answer, a command to the form, or a value."""


@dataclass(frozen=True, slots=True)
class InBetween:
    """A question about the data; the form waits."""


@dataclass(frozen=True, slots=True)
class Perhaps:
    """A new command, or the value that was asked for."""


@dataclass(frozen=True, slots=True)
class SomethingNew:
    """A new command; nothing was asked that it could be the value of."""


Turn = ForTheForm | InBetween | Perhaps | SomethingNew


def turn_of(text: str, draft: Draft, *, is_command: bool, names_data: bool) -> Turn:
    """*is_command*: it tells to change something that the source has; *names_data*: it names a table or column."""
    reply = read_reply(text, draft.slots)
    if not isinstance(reply, Said) or reply.text != text.strip() or chosen(text, draft) is not None:
        return ForTheForm()
    slot = draft.slot(draft.asking)
    is_waiting_for_text = slot is not None and slot.kind is Kind.TEXT and slot.refers is None and not slot.choices
    if is_command:
        return Perhaps() if is_waiting_for_text else SomethingNew()
    if text.rstrip().endswith("?") and (_asks(text) or not is_waiting_for_text):
        return InBetween()
    if _asks(text) and names_data:
        return InBetween()
    if names_data and _SHOWS.match(text) and (slot is None or draft.state is State.PREVIEWED):
        return InBetween()
    return ForTheForm()


_ASKS = re.compile(
    r"(?:and |wait,? |hold on,? |but |first,? )*"
    r"(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|does|do|did|has|have|can|could|should)\b",
    re.IGNORECASE,
)
_SHOWS = re.compile(r"(?:please )?(?:show(?: me)?|list|count|find|give me|tell me)\b.+", re.IGNORECASE)


def _asks(text: str) -> bool:
    return _ASKS.match(text.strip()) is not None
