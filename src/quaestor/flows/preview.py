"""Preview a change: everything it would do, done in a transaction that is rolled back, and judged by the policy.

What is shown is what was rehearsed. The same judgement is made once more when it is applied (`quaestor.flows.apply`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from quaestor.core.change.confirmation import Bound, token_for
from quaestor.core.change.draft import Draft
from quaestor.core.change.ledger import CannotBeTakenBack, Entry, reversed_change
from quaestor.core.change.operation import Operation
from quaestor.core.change.outcome import OutOfBounds, Written
from quaestor.core.change.rights import MOST_ROWS
from quaestor.core.change.telling import Shown, told_follows
from quaestor.core.change.writes import Change, Delete, Insert, Record, Update, Write, compiled, identity_of
from quaestor.core.change.writes import in_words as change_in_words
from quaestor.core.errors import Conflict, NotAllowed
from quaestor.core.people import Person
from quaestor.core.policy import WriteGrant, is_owner
from quaestor.core.rows import Cell
from quaestor.flows.grounds import Grounds
from quaestor.ports import World


@dataclass(frozen=True)
class Rehearsed:
    change: Change
    written: Written
    grant: WriteGrant | None
    """What in the policy allows it; None where the person needs no grant."""


async def rehearse(draft: Draft, grounds: Grounds, person: Person, world: World) -> Rehearsed:
    """Under the first grant that allows it.

    Raises `NotAllowed`, `WriteRefused`, `RowsChanged`, and what reaching the source raises.
    """
    change = await change_of(draft, grounds, world)
    writer = await world.databases.writer(draft.source)
    for grant, bounded in await permitted(change, draft, grounds, person, world):
        with contextlib.suppress(OutOfBounds):
            return Rehearsed(bounded, await writer.rehearse(bounded, grounds.catalog), grant)
    raise OutOfBounds


async def change_of(draft: Draft, grounds: Grounds, world: World) -> Change:
    """What *draft* comes to, row by row."""
    if draft.takes_back is not None:
        return taken_back(await world.ledger.entry(draft.takes_back), grounds)
    return Change(draft.source, writes_of(draft, grounds))


def taken_back(entry: Entry | None, grounds: Grounds) -> Change:
    if entry is None:
        raise Conflict("This change is not in the ledger.")
    try:
        return reversed_change(entry, grounds.catalog)
    except CannotBeTakenBack as error:
        raise Conflict(f"This cannot be taken back. {error}") from None


def writes_of(draft: Draft, grounds: Grounds) -> tuple[Write, ...]:
    table, values = grounds.table, dict(draft.values)
    match draft.operation:
        case Operation.INSERT:
            return (Insert(table, {**values, **grounds.rights.fixed(draft.operation)}),)
        case Operation.UPDATE:
            return tuple(
                Update(table, identity_of(row, table), row, {**values, **shifted(draft, row)}) for row in draft.targets
            )
    return tuple(Delete(table, identity_of(row, table), row) for row in draft.targets)


def shifted(draft: Draft, row: Record) -> Record:
    """The values that follow from those of *row*: a price that rises by 10 %."""
    found: dict[str, Cell] = {}
    for column, shift in draft.shifts.items():
        before = row.get(column)
        if isinstance(before, int | float | Decimal) and column not in draft.values:
            after = shift.of(Decimal(str(before)))
            found[column] = after if isinstance(before, Decimal) else float(after)
            if isinstance(before, int) and after == int(after):
                found[column] = int(after)
    return found


async def permitted(
    change: Change, draft: Draft, grounds: Grounds, person: Person, world: World
) -> Sequence[tuple[WriteGrant | None, Change]]:
    """The grants under which *person* may make *change*, each with the conditions it puts on the rows.

    Raises `NotAllowed` where there is none.
    """
    rights, count = grounds.rights, len(change.writes)
    if count > MOST_ROWS:
        raise NotAllowed(f"One change may touch {MOST_ROWS} rows; this would touch {count:,}.")
    grants = rights.granting(change.writes)
    if draft.takes_back is not None:
        entry = await world.ledger.entry(draft.takes_back)
        if entry is None or not (entry.person == person.id or is_owner(person)):
            raise NotAllowed("Only who made a change, or the owner, may take it back.")
        grants = None if not rights.rule.grants else rights.rule.allowing(entry.operation.value)
    if grants is None:
        return [(None, replace(change, conditions=rights.conditions(None)))]
    if not grants:
        raise NotAllowed("Your roles do not let you write these columns.", action="Leave them out.")
    enough = [grant for grant in grants if count <= grant.max_rows]
    if not enough:
        most = max(grant.max_rows for grant in grants)
        raise NotAllowed(f"Your roles let you change {most} of these rows at a time, not {count}.")
    return [(grant, replace(change, conditions=rights.conditions(grant))) for grant in enough]


def shown(draft: Draft, rehearsed: Rehearsed, grounds: Grounds, person: Person, world: World) -> Shown:
    """What the person is asked to say yes to, with the token that fits it and nothing else."""
    change, written = rehearsed.change, rehearsed.written
    bound = Bound(person.id, draft.id, draft.revision, change)
    own = [image for image in written.rows if image.table == grounds.table.key]
    visible = frozenset(grounds.access.catalog.by_key)
    return Shown(
        statement=in_words(draft, change, grounds),
        sql=tuple(dict.fromkeys(compiled(write, grounds.access.catalog.dialect).sql for write in change.writes)),
        before=tuple(grounds.shown(image.before) for image in own),
        after=tuple(named(grounds.shown(image.after), draft) for image in own),
        affected=len(written.rows),
        token=token_for(bound, world.key, world.clock.now()),
        follows=told_follows(written.follows, written.triggers, visible),
    )


def named(row: Record | None, draft: Draft) -> Record | None:
    """*row* with what it refers to by name, as it was said."""
    if row is None:
        return None
    said: Mapping[str, Cell] = {
        name: f"{text} ({row[name]})" for name, text in draft.shown_as.items() if name in row and name in draft.values
    }
    return {**row, **said}


def in_words(draft: Draft, change: Change, grounds: Grounds) -> str:
    if draft.takes_back is not None:
        return f"Take back change {draft.takes_back}: {decapitalised(change_in_words(change, grounds.seen.name))}"
    return change_in_words(change, grounds.seen.name)


def decapitalised(text: str) -> str:
    return text[:1].lower() + text[1:]
