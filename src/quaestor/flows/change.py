"""Change records in conversation.

    request -> draft -> fields one at a time -> preview -> an explicit yes -> one transaction -> ledger

Each message moves the draft one step (`quaestor.core.change.draft`, pure); what a step needs of the world is done in
`quaestor.flows.step`. The draft is kept with its revision before anything is said about it, so that it survives a
restart, and of two who answer at once one is told.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quaestor.core.change import draft as drafts
from quaestor.core.change.confirmation import Bound, fits
from quaestor.core.change.draft import OPEN, TABLE, Apply, Draft, Over, State, chosen
from quaestor.core.change.ledger import Entry
from quaestor.core.change.operation import Operation
from quaestor.core.change.replies import Fill, read_reply
from quaestor.core.change.requests.request import Request
from quaestor.core.change.telling import Message, asked_of, told
from quaestor.core.errors import BadInput, Conflict, NotAllowed, UnknownName
from quaestor.core.people import Person
from quaestor.core.policy import is_owner
from quaestor.flows.apply import kept
from quaestor.flows.grounds import Grounds, grounds_for
from quaestor.flows.preview import change_of
from quaestor.flows.step import Step
from quaestor.flows.understand import Understood, understand
from quaestor.flows.undo import last_change, undo
from quaestor.ports import World


async def requested(text: str, source: str, person: Person, world: World, conversation: str | None = None) -> Message:
    """Begin what *text* asks for. Raises `BadInput` where it asks for none, and what `propose` and `undo` raise."""
    understood = await understand(text, source, person, world)
    if understood is None:
        raise BadInput(
            "This does not say what to change.", action="Say it with a verb: create a task, change the status of …"
        )
    if understood.request.is_undo:
        return await undo_said(text, person, world, conversation)
    if understood.tables:
        return await which_table(understood, text, source, person, world, conversation)
    request, note = understood.request, understood.note
    return await propose(request, source, person, world, conversation=conversation, words=text, note=note)


async def which_table(
    understood: Understood, text: str, source: str, person: Person, world: World, conversation: str | None
) -> Message:
    draft = Draft(
        id=world.new_id("ch"),
        person=person.id,
        source=source,
        table="",
        operation=understood.request.operation or Operation.UPDATE,
        conversation=conversation,
        asking=TABLE,
        menu=understood.tables,
        expires=world.clock.now() + OPEN,
        request=text,
    )
    await world.ledger.keep_draft(draft, None)
    return say_tables(draft)


def say_tables(draft: Draft) -> Message:
    if draft.state is not State.COLLECTING:
        return Message(draft, "Left. Nothing was written.")
    ask = asked_of(draft, "")
    return Message(draft, told(ask), ask)


async def choose_table(draft: Draft, text: str, person: Person, world: World) -> Message:
    moved, then = drafts.moved(draft, read_reply(text, ()))
    choice = chosen(text, draft)
    if choice is None or isinstance(then, Over):
        return say_tables(await kept(moved, draft.revision, world))
    understood = await understand(draft.request or "", draft.source, person, world, table=str(choice.value))
    request = understood.request if understood is not None else Request("change", draft.operation)
    request = replace(request, table=str(choice.value))
    note = understood.note if understood is not None else None
    return await propose(request, draft.source, person, world, words=draft.request, note=note, instead_of=draft)


async def propose(
    request: Request,
    source: str,
    person: Person,
    world: World,
    *,
    conversation: str | None = None,
    words: str | None = None,
    note: str | None = None,
    instead_of: Draft | None = None,
) -> Message:
    """Begin a change. *words* are what was said; *instead_of* is the draft in which the table was asked for.

    Raises `UnknownName`, `NotAllowed`, `BadInput` where there is nothing to go on from.
    """
    operation, table = request.operation, request.table
    if operation is None or table is None:
        raise BadInput("It is not said what to do with which table.", action="Name the table.")
    grounds = await grounds_for(source, table, operation, person, world)
    draft = Draft(
        id=world.new_id("ch") if instead_of is None else instead_of.id,
        person=person.id,
        source=source,
        table=grounds.table.key,
        operation=operation,
        slots=grounds.slots(operation),
        row_label=grounds.row_label,
        conversation=conversation if instead_of is None else instead_of.conversation,
        shifts=request.shifts,
        expires=world.clock.now() + OPEN,
        request=words,
    )
    after = instead_of.revision if instead_of is not None else None
    return await Step(grounds, person, world).begin(draft, request, after, note)


async def undo_said(text: str, person: Person, world: World, conversation: str | None) -> Message:
    """ "undo", "undo that", "undo ch_12": the change that is named, else the last of this conversation."""
    named = re.search(r"\bch_\w+", text)
    if named is not None:
        return await undo(named[0], person, world, conversation)
    last = await last_change(conversation, person, world) if conversation is not None else None
    if last is None:
        raise BadInput("There is nothing here to take back.", action="Name the change: undo ch_…")
    return await undo(last.id, person, world, conversation)


async def answer(change_id: str, text: str, person: Person, world: World) -> Message:
    """Answer the question of a change. "yes" to a preview confirms what was shown last."""
    draft = await own_draft(change_id, person, world)
    if not draft.table:
        return await choose_table(draft, text, person, world)
    draft, grounds = await opened(draft, person, world)
    moved, then = drafts.moved(draft, read_reply(text, draft.slots))
    if isinstance(then, Apply):
        return await confirm_draft(draft, draft.token or "", grounds, person, world)
    return await Step(grounds, person, world).carry_on(moved, then, after=draft.revision)


async def fill(change_id: str, texts: Mapping[str, str], person: Person, world: World) -> Message:
    """Give several fields at once; those that the change does not have are refused by name."""
    draft, grounds = await opened(await own_draft(change_id, person, world), person, world)
    by_name = {slot.column.lower(): slot.column for slot in draft.slots}
    unknown = [name for name in texts if name.lower() not in by_name]
    if unknown:
        raise UnknownName(f"This change has no field “{unknown[0][:80]}”.", action="Look at its fields.")
    moved, then = drafts.moved(draft, Fill({by_name[name.lower()]: text for name, text in texts.items()}))
    return await Step(grounds, person, world).carry_on(moved, then, after=draft.revision)


async def waiting_for(person: Person, world: World) -> Sequence[Draft]:
    """Changes of others that *person* may approve."""
    if is_owner(person):
        found = [await world.ledger.drafts(waiting=True)]
    else:
        found = [await world.ledger.drafts(approver=role) for role in person.roles]
    return [draft for each in found for draft in each if draft.person != person.id]


async def confirm(change_id: str, token: str, person: Person, world: World) -> Message:
    """Say yes to a preview by the token that came with it.

    Once is as good as twice: who confirms again what was applied with the same token is told how it ended. Raises
    `Conflict` where the token does not fit what would be written now.
    """
    draft, grounds = await opened(await draft_seen(change_id, person, world), person, world)
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
    draft = await draft_seen(change_id, person, world)
    if not draft.table:
        return say_tables(draft)
    draft, grounds = await opened(draft, person, world)
    step = Step(grounds, person, world)
    return await step.say(await step.settled(draft))


async def draft_seen(change_id: str, person: Person, world: World) -> Draft:
    """Raises `UnknownName` for a change that is not *person*'s to see."""
    draft = await world.ledger.draft(change_id)
    if draft.person != person.id and not is_approver(draft, person):
        raise UnknownName(f"There is no change “{change_id[:80]}”.")
    return draft


async def own_draft(change_id: str, person: Person, world: World) -> Draft:
    draft = await draft_seen(change_id, person, world)
    if draft.person != person.id:
        raise NotAllowed("Only who began a change goes on with it.", action="Confirm it, or leave it.")
    return draft


async def opened(draft: Draft, person: Person, world: World) -> tuple[Draft, Grounds]:
    """*draft* with what it stands on today: the rights of who began it, whoever is to approve it."""
    began = person if person.id == draft.person else await world.policies.person(draft.person)
    undone = await world.ledger.entry(draft.takes_back) if draft.takes_back is not None else None
    grounds = await grounds_for(draft.source, draft.table, needed_for(draft, undone), began, world)
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
