"""Preview a change: everything it would do, done in a transaction that is rolled back, and judged by the policy.

What is shown is what was rehearsed. The same judgement is made once more on the rows as they are written, before the
commit (`quaestor.flows.apply`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quaestor.core.change.confirmation import Bound, token_for
from quaestor.core.change.draft import Draft
from quaestor.core.change.ledger import CannotBeTakenBack, Entry, reversed_change
from quaestor.core.change.outcome import Written
from quaestor.core.change.rights import MOST_ROWS, holding, images_of
from quaestor.core.change.telling import Shown, told_follows
from quaestor.core.change.writes import Change, Delete, Insert, Operation, Record, Update, Write, compiled, identity_of
from quaestor.core.change.writes import in_words as change_in_words
from quaestor.core.errors import Conflict, NotAllowed
from quaestor.core.people import Person
from quaestor.core.policy import WriteGrant, is_owner
from quaestor.core.rows import Cell
from quaestor.core.verdict import Allowed, Reason
from quaestor.flows.grounds import Grounds
from quaestor.ports import Caps, World

CHECK = Caps(rows=1, seconds=10.0)


@dataclass(frozen=True)
class Rehearsed:
    change: Change
    written: Written
    grant: WriteGrant | None
    """What in the policy allows it; None where the person needs no grant."""


async def rehearse(draft: Draft, grounds: Grounds, person: Person, world: World) -> Rehearsed:
    """Raises `NotAllowed`, `WriteRefused`, `RowsChanged`, and what reaching the source raises."""
    change = await change_of(draft, grounds, world)
    if len(change.writes) > MOST_ROWS:
        raise NotAllowed(f"One change may touch {MOST_ROWS} rows; this would touch {len(change.writes):,}.")
    writer = await world.databases.writer(draft.source)
    written = await writer.rehearse(change, grounds.catalog)
    return Rehearsed(change, written, await permitted(change, written, draft, grounds, person, world))


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
    change: Change, written: Written, draft: Draft, grounds: Grounds, person: Person, world: World
) -> WriteGrant | None:
    """The grant under which *person* may write what is *written*. Raises `NotAllowed`."""
    rights = grounds.rights
    if draft.takes_back is not None:
        entry = await world.ledger.entry(draft.takes_back)
        if entry is None or not (entry.person == person.id or is_owner(person)):
            raise NotAllowed("Only who made a change, or the owner, may take it back.")
        grants = None if not rights.rule.grants else rights.rule.allowing(entry.operation.value)
    else:
        grants = rights.granting(change.writes)
    if grants is not None and not grants:
        raise NotAllowed("Your roles do not let you write these columns.", action="Leave them out.")
    images = images_in(change, written)
    because = "Your roles do not let you write this row as it would be."
    for grant in grants if grants is not None else (None,):
        if grant is not None and len(change.writes) > grant.max_rows:
            because = f"Your roles let you change {grant.max_rows} of these rows at a time, not {len(change.writes)}."
        elif await all_hold(images, grant, grounds, world):
            return grant
    raise NotAllowed(because, action="Change fewer rows, or other values.")


def images_in(change: Change, written: Written) -> Sequence[Record]:
    """Of the table that the person changes; what follows from it elsewhere is the database's doing."""
    pairs = zip(change.writes, written.rows, strict=True)
    return [
        image for write, done in pairs if write.table.key == change.table.key for image in images_of(write, done.after)
    ]


async def all_hold(images: Sequence[Record], grant: WriteGrant | None, grounds: Grounds, world: World) -> bool:
    """Whether every one of *images* is a row that the person sees and that *grant* is about; asked of the engine."""
    conditions = grounds.rights.conditions(grant)
    if not conditions:
        return True
    database = await world.databases.open(grounds.source)
    for image in images:
        sql = holding(image, conditions, grounds.rights)
        if isinstance(sql, Reason):
            raise NotAllowed(sql.message)
        verdict = await world.guard.judge(sql, grounds.catalog, CHECK)
        if not isinstance(verdict, Allowed):
            raise NotAllowed("The policy's condition on these rows cannot be checked.", action="Tell who keeps it.")
        if not len(await database.run(verdict.sql, CHECK, verdict.parameters or None)):
            return False
    return True


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
        return f"Take back change {draft.takes_back}: {change_in_words(change, grounds.seen.name).lower()}"
    return change_in_words(change, grounds.seen.name)
