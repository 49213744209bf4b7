"""Change records in conversation.

    request -> draft -> fields one at a time -> preview -> an explicit yes -> one transaction -> ledger

Each message moves the draft one step (`quaestor.core.change.draft`, pure); what a step needs of the world is done in
`quaestor.flows.step`. The draft is kept with its revision before anything is said about it, so that it survives a
restart, and of two who answer at once one is told.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from quaestor.core.change import draft as drafts
from quaestor.core.change.confirmation import Bound, fits
from quaestor.core.change.draft import OPEN, Apply, Draft, State
from quaestor.core.change.ledger import Entry
from quaestor.core.change.replies import Fill, read_reply
from quaestor.core.change.request import RowsMeant
from quaestor.core.change.telling import Message
from quaestor.core.change.writes import Operation
from quaestor.core.errors import Conflict, NotAllowed, UnknownName
from quaestor.core.people import Person
from quaestor.core.policy import is_owner
from quaestor.flows.apply import kept
from quaestor.flows.grounds import Grounds, grounds_for
from quaestor.flows.preview import change_of
from quaestor.flows.step import Step
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants changed, as far as they have said."""

    operation: Operation
    table: str
    texts: Mapping[str, str] = field(default_factory=dict)
    """By column; an empty text for what is to be empty."""
    rows: RowsMeant | None = None
    """None where nobody has said which."""
    request: str | None = None
    """Their words."""


async def propose(wish: Wish, source: str, person: Person, world: World, conversation: str | None = None) -> Message:
    """Begin a change. Raises `UnknownName`, `NotAllowed`, `BadInput` where there is nothing to go on from."""
    grounds = await grounds_for(source, wish.table, wish.operation, person, world)
    draft = Draft(
        id=world.new_id("ch"),
        person=person.id,
        source=source,
        table=grounds.table.key,
        operation=wish.operation,
        slots=grounds.slots(wish.operation),
        conversation=conversation,
        expires=world.clock.now() + OPEN,
        request=wish.request,
    )
    return await Step(grounds, person, world).begin(draft, wish.texts, wish.rows)


async def answer(change_id: str, text: str, person: Person, world: World) -> Message:
    """Answer the question of a change. "yes" to a preview confirms what was shown last."""
    draft, grounds = await opened(change_id, person, world)
    if draft.person != person.id:
        raise NotAllowed("Only who began a change goes on with it.", action="Confirm it, or leave it.")
    moved, then = drafts.moved(draft, read_reply(text, draft.slots))
    if isinstance(then, Apply):
        return await confirm_draft(draft, draft.token or "", grounds, person, world)
    return await Step(grounds, person, world).carry_on(moved, then, after=draft.revision)


async def fill(change_id: str, texts: Mapping[str, str], person: Person, world: World) -> Message:
    """Give several fields at once; those that the change does not have are refused by name."""
    draft, grounds = await opened(change_id, person, world)
    if draft.person != person.id:
        raise NotAllowed("Only who began a change goes on with it.", action="Confirm it, or leave it.")
    by_name = {slot.column.lower(): slot.column for slot in draft.slots}
    unknown = [name for name in texts if name.lower() not in by_name]
    if unknown:
        raise UnknownName(f"This change has no field “{unknown[0][:80]}”.", action="Look at its fields.")
    moved, then = drafts.moved(draft, Fill({by_name[name.lower()]: text for name, text in texts.items()}))
    return await Step(grounds, person, world).carry_on(moved, then, after=draft.revision)


async def waiting_for(person: Person, world: World) -> Sequence[Draft]:
    """Changes of others that *person* may approve."""
    found = [await world.ledger.drafts(approver=role) for role in person.roles]
    return [draft for each in found for draft in each if draft.person != person.id]


async def confirm(change_id: str, token: str, person: Person, world: World) -> Message:
    """Say yes to a preview by the token that came with it.

    Once is as good as twice: who confirms again what was applied with the same token is told how it ended. Raises
    `Conflict` where the token does not fit what would be written now.
    """
    draft, grounds = await opened(change_id, person, world)
    return await confirm_draft(draft, token, grounds, person, world)


async def confirm_draft(draft: Draft, token: str, grounds: Grounds, person: Person, world: World) -> Message:
    step = Step(grounds, person, world)
    if draft.state is State.CONFIRMED and draft.approver is not None:
        return await approve(draft, token, step)
    if draft.state in (State.CONFIRMED, State.APPLIED) and same(token, draft.token):
        return await step.say(await step.settled(draft))
    if draft.state is not State.PREVIEWED:
        raise Conflict("There is no preview to confirm.", action="Look at the change as it is now.")
    await check(token, draft, step)
    confirmed = await kept(replace(draft, state=State.CONFIRMED, token=token), draft.revision, world)
    return await step.write(confirmed) if draft.approver is None else await step.say(confirmed)


async def approve(draft: Draft, token: str, step: Step) -> Message:
    """The second yes, of somebody else who has the role for it."""
    person = step.person
    if person.id == draft.person or not is_approver(draft, person):
        return await step.say(draft)
    await check(token, draft, step)
    approved = replace(draft, approver=None, approved_by=person.id)
    return await step.write(await kept(approved, draft.revision, step.world))


async def check(token: str, draft: Draft, step: Step) -> None:
    """Raises `Conflict` unless *token* was made for this person and exactly what would be written."""
    bound = Bound(step.person.id, draft.id, draft.revision, await change_of(draft, step.grounds, step.world))
    if not fits(token, bound, step.world.key, step.world.clock.now()):
        raise Conflict(
            "This confirmation does not fit: it is too old, or for something else. Nothing was written.",
            action="Look at the preview again, and confirm that.",
        )


async def look(change_id: str, person: Person, world: World) -> Message:
    """A change as it is now: its question, its preview rehearsed anew, or how it ended."""
    draft, grounds = await opened(change_id, person, world)
    step = Step(grounds, person, world)
    return await step.say(await step.settled(draft))


async def opened(change_id: str, person: Person, world: World) -> tuple[Draft, Grounds]:
    """A draft with what it stands on today. Raises `UnknownName` for one that is not *person*'s to see."""
    draft = await world.ledger.draft(change_id)
    if draft.person != person.id and not is_approver(draft, person):
        raise UnknownName(f"There is no change “{change_id[:80]}”.")
    undone = await world.ledger.entry(draft.takes_back) if draft.takes_back is not None else None
    grounds = await grounds_for(draft.source, draft.table, needed_for(draft, undone), person, world)
    draft = replace(draft, slots=grounds.slots(draft.operation) if draft.takes_back is None else ())
    is_late = draft.expires is not None and draft.expires <= world.clock.now()
    return (drafts.ended(draft, State.ABANDONED) if is_late and waits(draft) else draft), grounds


def waits(draft: Draft) -> bool:
    return draft.state in (State.COLLECTING, State.PREVIEWED)


def needed_for(draft: Draft, undone: Entry | None) -> Operation:
    """The right that was needed for a change is the one that takes it back."""
    return draft.operation if undone is None else undone.operation


def is_approver(draft: Draft, person: Person) -> bool:
    return draft.approver is not None and (draft.approver in person.roles or is_owner(person))


def same(one: str, other: str | None) -> bool:
    return other is not None and hmac.compare_digest(one.encode(), other.encode())
