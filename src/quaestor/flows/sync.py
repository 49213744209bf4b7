"""Read a source into the catalog: tables, keys, profiles, and the values people will mention."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from quaestor.core.catalog import Catalog, Column, Sensitivity, Table
from quaestor.core.drift import with_lost
from quaestor.core.events import Drifted, Synced
from quaestor.core.keys import decided
from quaestor.core.meaning import NO_MEANING, Meaning
from quaestor.core.people import OWNER
from quaestor.core.privacy.holdings import Evidence
from quaestor.core.sensitivity import is_private
from quaestor.core.values import StoredValue, ValueIndex
from quaestor.ports import Inspection, Known, World

REMEMBERED = 200
"""Latest answers that tell which tables people ask about."""


async def sync(source: str, world: World, *, full: bool = False) -> Inspection:
    """Read what changed in *source* since the last sync, or with *full* everything, and keep what was found.

    What was kept before stays until this is complete: a sync that fails or is cancelled changes nothing.
    """
    before = await world.store.inspection(source)
    meaning = world.semantics.meaning(source, before.catalog) if before is not None else NO_MEANING
    found = await read_source(source, before, meaning, world, full=full)
    # Somebody may have decided about keys meanwhile.
    decisions = await world.store.key_decisions(source)
    as_of = (await world.store.source(source)).as_of
    read_at = world.clock.now().isoformat(timespec="seconds")
    tables = decided(found.catalog.tables, decisions)
    catalog = replace(found.catalog, tables=tables, read_at=as_of or read_at, is_copy=as_of is not None)
    changes = with_lost(replace(found.changes, noticed_at=read_at), meaning) if found.changes else found.changes
    inspection = replace(found, catalog=catalog, changes=changes)
    await world.store.keep_inspection(inspection)
    if world.value_indexes is not None:
        await world.value_indexes.forget(source, but=inspection.indexed)
    if changes:
        await world.tell(Drifted(source, changes.lines()))
    return inspection


async def read_source(
    source: str, before: Inspection | None, meaning: Meaning, world: World, *, full: bool
) -> Inspection:
    """What the database holds now. Values go to a file beside the state, where there is one to be had."""
    database = await world.databases.open(source)
    known = await what_is_known(source, before, meaning, world, full=full)

    async def progress(done: int, total: int, table: str | None) -> None:
        await world.tell(Synced(source, done, total, table))

    if world.value_indexes is None:
        return await database.inspect(source, world.bounds, progress, known)
    earlier = before if before is not None and not full else None
    unfinished = world.value_indexes.begin(source, earlier)
    try:
        found = await database.inspect(source, world.bounds, progress, known, unfinished)
        indexed, values = await unfinished.finish()
    finally:
        await unfinished.leave()
    return replace(found, values=values, indexed=indexed)


async def what_is_known(source: str, before: Inspection | None, meaning: Meaning, world: World, *, full: bool) -> Known:
    """What need not be read again, and what to read first. With *full*, names are compared and nothing more."""
    if before is None:
        return Known()
    tables = tuple(unseen(table) if reclassified(table, meaning) else table for table in before.catalog.tables)
    if full:
        tables = tuple(replace(table, signal=None) for table in tables)
    return Known(
        catalog=replace(before.catalog, tables=tables),
        values=by_table(before.values),
        decisions=tuple(await world.store.key_decisions(source)),
        asked=await tables_asked(source, before.catalog, world),
        sensitivities=meaning.sensitivities,
        keys_checked=before.keys_checked,
    )


def reclassified(table: Table, meaning: Meaning) -> bool:
    """Whether more, less or something else is known of a column's sensitivity than when the table was read."""
    return any(
        changed(table, column, meaning.sensitivities.get((table.key.lower(), column.name.lower())))
        for column in table.columns
    )


def changed(table: Table, column: Column, said: Sensitivity | None) -> bool:
    """Whether *column* is not treated as the semantic model *said*, or as its name says where the model is silent."""
    if said is not None:
        return said is not column.sensitivity
    return column.told_by is Evidence.MODEL or (column.told_by is None and is_private(table, column))


def unseen(table: Table) -> Table:
    """*table* as if nobody had looked at its rows: it is read first, and nothing known of them is kept."""
    columns = tuple(replace(column, profile=None) for column in table.columns)
    return replace(table, columns=columns, read_at=None, signal=None)


async def tables_asked(source: str, catalog: Catalog, world: World) -> tuple[str, ...]:
    """Tables that recent answers read, most often first."""
    counts: Counter[str] = Counter()
    for kept in await world.store.answers(OWNER.id, limit=REMEMBERED):
        if kept.answer.source == source and kept.answer.sql is not None:
            words = set(re.findall(r"[\w.]+", kept.answer.sql.lower().replace('"', "")))
            counts.update(catalog.by_key[word].key for word in words if word in catalog.by_key)
    return tuple(key for key, _ in counts.most_common())


def by_table(values: Sequence[StoredValue]) -> dict[str, list[StoredValue]]:
    found: dict[str, list[StoredValue]] = defaultdict(list)
    for value in values:
        found[value.table].append(value)
    return dict(found)


async def inspected(source: str, world: World) -> Inspection:
    """What is known of *source*; read now if it never was, or if its values are gone."""
    inspection = await world.store.inspection(source)
    if inspection is None:
        return await sync(source, world)
    return inspection if index_of(inspection, world) is not None else await sync(source, world, full=True)


def index_of(inspection: Inspection, world: World) -> ValueIndex | None:
    """None where the file that holds the values is gone."""
    if inspection.indexed is None:
        return inspection.index
    return world.value_indexes.open(inspection.indexed) if world.value_indexes is not None else None
