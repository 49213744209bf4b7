"""Recall what was changed: the ledger as one person may see it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from quaestor.core.change.ledger import Entry
from quaestor.core.change.writes import Record
from quaestor.core.errors import QuaestorError
from quaestor.core.people import Person
from quaestor.core.policy import is_owner
from quaestor.flows.apply import settle_promised
from quaestor.flows.grounds import Grounds, grounds_for
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Recalled:
    """An entry with its rows as the person may see them today; without any where they may not."""

    entry: Entry
    before: tuple[Record | None, ...] = ()
    after: tuple[Record | None, ...] = ()


async def recall(
    person: Person,
    world: World,
    *,
    source: str | None = None,
    table: str | None = None,
    by: str | None = None,
    since: dt.datetime | None = None,
    limit: int = 50,
) -> Sequence[Recalled]:
    """Newest first. The owner sees everybody's changes, anybody else their own."""
    whose = by if is_owner(person) else person.id
    await settle_promised(world)
    await world.ledger.forget_rows(world.clock.now() - world.keep_rows)
    entries = await world.ledger.entries(whose, source, table, since, limit)
    known: dict[tuple[str, str], Grounds | None] = {}
    found: list[Recalled] = []
    for entry in entries:
        place = (entry.source, entry.table)
        if place not in known:
            known[place] = await grounds_today(entry, person, world)
        found.append(as_seen(entry, known[place]))
    return found


async def grounds_today(entry: Entry, person: Person, world: World) -> Grounds | None:
    """None where the source or table is gone, or not the person's any more."""
    try:
        return await grounds_for(entry.source, entry.table, entry.operation, person, world)
    except QuaestorError:
        return None


def as_seen(entry: Entry, grounds: Grounds | None) -> Recalled:
    if grounds is None or entry.written is None:
        return Recalled(entry)
    own = [image for image in entry.written.rows if image.table == entry.table]
    return Recalled(
        entry,
        tuple(grounds.shown(image.before) for image in own),
        tuple(grounds.shown(image.after) for image in own),
    )
