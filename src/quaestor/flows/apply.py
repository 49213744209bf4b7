"""Apply a confirmed change: once, as a whole, and in the ledger before it is committed.

    confirmed draft -> rows compared and written -> judged once more -> promised in the ledger -> committed -> settled

Whoever is killed between the promise and the word about its end leaves an entry that says "promised". `settle` asks the
database what became of it; nobody ever assumes.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import replace

from quaestor.core.catalog import Catalog
from quaestor.core.change.draft import Draft, State, ended
from quaestor.core.change.ledger import Entry, Standing, change_again
from quaestor.core.change.outcome import Outcome, OutcomeUnknown, OutOfBounds, Written
from quaestor.core.change.writes import Change
from quaestor.core.errors import SourceProblem, Unavailable, UnknownName
from quaestor.core.events import Changed
from quaestor.core.policy import WriteGrant
from quaestor.flows.grounds import Grounds
from quaestor.flows.preview import change_of, permitted
from quaestor.ports import World


async def apply(draft: Draft, grounds: Grounds, world: World) -> Written:
    """Write the change; the draft is already kept as confirmed, so nobody else writes it.

    Raises `WriteRefused`, `RowsChanged`, `NotAllowed` where nothing was written, `OutcomeUnknown` where that is not
    known.
    """
    change = await change_of(draft, grounds, world)
    for grant, bounded in await permitted(change, draft, grounds, world):
        # As the person was shown: who needs a second yes under one grant does not get by under another.
        if draft.approved_by is not None or grant is None or grant.approval is None:
            with contextlib.suppress(OutOfBounds):
                return await apply_under(grant, bounded, draft, grounds, world)
    raise OutOfBounds


async def apply_under(
    grant: WriteGrant | None, change: Change, draft: Draft, grounds: Grounds, world: World
) -> Written:
    writer = await world.databases.writer(draft.source)
    is_promised = False

    async def promise(written: Written) -> None:
        nonlocal is_promised
        await world.tell(Changed(draft.id, draft.source, draft.table, draft.operation.value, len(written.rows)))
        # Whoever took the draft for given up meanwhile has moved it, and this is refused.
        await world.ledger.promise(entry_for(draft, written, grant, world), draft)
        is_promised = True

    try:
        written = await writer.apply(change, grounds.catalog, promise)
    except OutcomeUnknown:
        raise
    except Exception:
        # Only what was promised here is dropped: an entry of this name may be another attempt's, and committed.
        if is_promised:
            await world.ledger.settle(draft.id, Standing.DROPPED)
        raise
    await world.ledger.settle(draft.id, Standing.APPLIED)
    return written


def entry_for(draft: Draft, written: Written, grant: WriteGrant | None, world: World) -> Entry:
    return Entry(
        id=draft.id,
        person=draft.person,
        source=draft.source,
        table=draft.table,
        operation=draft.operation,
        at=world.clock.now(),
        written=written,
        allowed_by="the owner's rights" if grant is None else f"a grant to write {grant.source}.{grant.table}",
        conversation=draft.conversation,
        request=draft.request,
        approved_by=draft.approved_by,
        takes_back=draft.takes_back,
    )


async def settle(draft: Draft, grounds: Grounds, world: World) -> Draft:
    """What became of a confirmed draft whose end nobody saw; unchanged where the database cannot tell yet."""
    entry = await world.ledger.entry(draft.id)
    if entry is None or entry.standing is Standing.DROPPED:
        # Nothing is committed that was not promised first.
        return await kept(replace(draft, state=State.PREVIEWED, token=None), draft.revision, world)
    if entry.standing is Standing.APPLIED:
        return await kept(ended(draft, State.APPLIED), draft.revision, world)
    match await outcome_of(entry, grounds.catalog, world):
        case Outcome.APPLIED:
            await world.ledger.settle(draft.id, Standing.APPLIED)
            return await kept(ended(draft, State.APPLIED), draft.revision, world)
        case Outcome.NOT_APPLIED:
            await world.ledger.settle(draft.id, Standing.DROPPED)
            return await kept(ended(draft, State.FAILED), draft.revision, world)
    return draft


async def settle_promised(world: World) -> None:
    """Find out what became of what was promised a while ago, by whoever was killed meanwhile."""
    for entry in await world.ledger.unsettled():
        inspection = await world.store.inspection(entry.source)
        if entry.at > world.clock.now() - STILL_WRITING or inspection is None:
            continue
        outcome = await outcome_of(entry, inspection.catalog, world)
        if outcome is not Outcome.UNKNOWN:
            await world.ledger.settle(entry.id, ENDED[outcome])


STILL_WRITING = dt.timedelta(minutes=2)
"""Longer than any commit is waited for."""
ENDED = {Outcome.APPLIED: Standing.APPLIED, Outcome.NOT_APPLIED: Standing.DROPPED}


async def outcome_of(entry: Entry, catalog: Catalog, world: World) -> Outcome:
    """By the database's word; it waits for a transaction that still holds the rows."""
    change = change_again(entry, catalog)
    if change is None or entry.written is None:
        return Outcome.UNKNOWN
    try:
        writer = await world.databases.writer(entry.source)
        return await writer.outcome(change, entry.written)
    except (SourceProblem, UnknownName, Unavailable):
        return Outcome.UNKNOWN


async def kept(draft: Draft, after: int, world: World) -> Draft:
    """*draft* as the newest revision."""
    newest = replace(draft, revision=after + 1)
    await world.ledger.keep_draft(newest, after)
    return newest
