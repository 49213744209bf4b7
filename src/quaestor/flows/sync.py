"""Read a source into the catalog: tables, keys, profiles, and the values people will mention."""

from __future__ import annotations

from dataclasses import replace

from quaestor.core.catalog import Catalog
from quaestor.core.events import Synced
from quaestor.core.values import ValueIndex
from quaestor.ports import Inspection, World


async def sync(source: str, world: World) -> Inspection:
    """Inspect *source* afresh and keep what was found; what was kept before stays until this is complete."""
    database = await world.databases.open(source)

    async def progress(done: int, total: int, table: str | None) -> None:
        await world.tell(Synced(source, done, total, table))

    inspection = await database.inspect(source, world.bounds, progress)
    read_at = world.clock.now().isoformat(timespec="seconds")
    inspection = replace(inspection, catalog=replace(inspection.catalog, read_at=read_at))
    await world.store.keep_inspection(inspection)
    return inspection


async def inspected(source: str, world: World) -> Inspection:
    """What is known of *source*; read now if it never was."""
    return await world.store.inspection(source) or await sync(source, world)


def values_of(inspection: Inspection, catalog: Catalog) -> ValueIndex:
    """The values of *inspection* in the columns of *catalog*, the part of it that somebody may read."""
    if catalog is inspection.catalog:
        return inspection.index
    return inspection.index.keeping((table.key, column.name) for table, column in catalog.columns())
