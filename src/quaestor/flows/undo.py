"""Take a change back: a change of its own, with its own preview, refused where somebody touched the rows since."""

from __future__ import annotations

from quaestor.core.change.draft import OPEN, Draft, Preview
from quaestor.core.change.ledger import Entry, Standing
from quaestor.core.change.operation import Operation
from quaestor.core.change.telling import Message
from quaestor.core.errors import Conflict, UnknownName
from quaestor.core.people import Person
from quaestor.core.policy import is_owner
from quaestor.flows.grounds import grounds_for
from quaestor.flows.preview import taken_back
from quaestor.flows.step import Step
from quaestor.ports import World

REVERSE = {Operation.INSERT: Operation.DELETE, Operation.DELETE: Operation.INSERT, Operation.UPDATE: Operation.UPDATE}


async def undo(change_id: str, person: Person, world: World, conversation: str | None = None) -> Message:
    """A preview of what takes *change_id* back.

    Raises `UnknownName` where it is not in the ledger or not *person*'s, `Conflict` where it cannot be taken back.
    """
    entry = await own_entry(change_id, person, world)
    if entry.standing is not Standing.APPLIED:
        raise Conflict("This change was not applied, so there is nothing to take back.")
    grounds = await grounds_for(entry.source, entry.table, entry.operation, person, world)
    taken_back(entry, grounds)
    draft = Draft(
        id=world.new_id("ch"),
        person=person.id,
        source=entry.source,
        table=entry.table,
        operation=REVERSE[entry.operation],
        row_label=grounds.row_label,
        conversation=conversation,
        expires=world.clock.now() + OPEN,
        takes_back=entry.id,
    )
    return await Step(grounds, person, world).carry_on(draft, Preview(), after=None)


async def own_entry(change_id: str, person: Person, world: World) -> Entry:
    entry = await world.ledger.entry(change_id)
    if entry is None or not (entry.person == person.id or is_owner(person)):
        raise UnknownName(f"There is no change “{change_id[:80]}” in the ledger.")
    return entry


async def last_change(conversation: str, person: Person, world: World) -> Entry | None:
    """The newest change of *conversation* that can still be taken back."""
    entries = await world.ledger.entries(person=person.id)
    mine = (e for e in entries if e.conversation == conversation and e.takes_back is None and e.taken_back_by is None)
    return next((entry for entry in mine if entry.standing is Standing.APPLIED), None)
