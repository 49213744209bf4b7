"""Copy a source into a file of the workspace, to ask that instead of the original."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from quaestor.core.copying import Wanted, chosen_tables, kept_keys, reading, secrets_left_out
from quaestor.core.errors import BadInput, Conflict, NotAllowed, Unavailable
from quaestor.core.events import Copied
from quaestor.core.people import Person
from quaestor.flows.access import access_for
from quaestor.flows.connect import NAME, remove
from quaestor.flows.sync import sync
from quaestor.ports import Caps, Copy, Database, Source, World

SECONDS = 3_600.0
"""One table may take so long."""
TOLD_ROWS = 50_000


async def copy(
    name: str, person: Person, world: World, new_name: str | None = None, wanted: Sequence[Wanted] = ()
) -> Source:
    """A read-only copy of source *name* as it is now, as a source of its own. Nothing stays of a copy that fails.

    Raises `BadInput` for a name that cannot be used, `Conflict` where it is taken, `UnknownName` for a table or column
    that is not there, `SourceProblem`s, `Unavailable` where nothing can be copied.
    """
    original = await world.store.source(name)
    if world.copies is None:
        raise Unavailable("Nothing can be copied here.", action="Copy in a workspace: quaestor source copy.")
    now = world.clock.now()
    called = new_name or f"{name[:31]}_{now:%Y%m%d}"
    if not NAME.fullmatch(called):
        raise BadInput(
            f"“{called[:60]}” cannot be the name of a source.",
            action="Use lower-case letters, digits and underscores, beginning with a letter; at most 40.",
        )
    if any(known.name == called for known in await world.store.sources()):
        raise Conflict(f"There already is a source “{called}”.", action="Choose another name for the copy.")
    access = await access_for(name, person, world)
    if not access.is_everything:
        raise NotAllowed("Only who may see all of a source can copy it.", action="Ask for a copy, or ask the source.")
    catalog = access.catalog
    tables = chosen_tables(catalog, wanted)
    database = await world.databases.open(name)
    unfinished = await world.copies.begin(called)
    try:
        for done, table in enumerate(tables):
            await unfinished.start_table(table)
            await world.tell(Copied(name, done, len(tables), table.key))
            await _copy_rows(reading(table, catalog.dialect), database, unfinished)
        location = await unfinished.finish()
    finally:
        await unfinished.leave()
    made = Source(
        called, location, f"Copy of {name} from {now:%Y-%m-%d %H:%M}", copied_from=original.name,
        as_of=now.isoformat(timespec="seconds"),
    )  # fmt: skip
    await world.store.keep_source(made)
    try:
        for decision in kept_keys(tables):
            await world.store.keep_key_decision(called, decision)
        await sync(called, world)
    except BaseException:  # a cancelled request must not leave half a source behind either
        await remove(called, world)
        raise
    await world.tell(Copied(name, len(tables), len(tables), left_out=secrets_left_out(catalog, tables, wanted)))
    return made


async def _copy_rows(sql: str, database: Database, unfinished: Copy) -> None:
    async with contextlib.aclosing(database.stream(sql, Caps(seconds=SECONDS))) as batches:  # type: ignore[type-var]
        async for batch in batches:
            await unfinished.add(batch)
