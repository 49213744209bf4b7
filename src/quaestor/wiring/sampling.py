"""The sample workspace of `quaestor demo`."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable

from quaestor import demo
from quaestor.adapters.workspace import create_workspace
from quaestor.flows.sync import sync
from quaestor.ports import Source, World
from quaestor.settings import Settings
from quaestor.wiring.worlds import workspace_world


async def prepare_demo(settings: Settings, tell: Callable[[str], None]) -> None:
    """A workspace at `settings.home` with the sample sources, their models and catalogs. Quick the second time."""
    workspace = create_workspace(settings.home)
    tell(f"Preparing sample data in {workspace.home} …")
    built = await asyncio.to_thread(demo.build, workspace.home / "data")
    await asyncio.to_thread(demo.copy_models, workspace.semantic)
    await asyncio.to_thread(demo.copy_policy, workspace.policies)
    async with workspace_world(settings) as world:
        known = {source.name: source for source in await world.store.sources()}
        for sample in built:
            source = Source(sample.name, str(sample.location), sample.description)
            if known.get(sample.name) != source:
                await world.store.keep_source(source)
            if not await up_to_date(sample, world):
                await sync(sample.name, world)


async def up_to_date(sample: demo.DemoSource, world: World) -> bool:
    """Whether the catalog kept of *sample* was read after its file was made."""
    inspection = await world.store.inspection(sample.name)
    if inspection is None or inspection.catalog.read_at is None:
        return False
    made = await asyncio.to_thread(sample.location.stat)
    return dt.datetime.fromisoformat(inspection.catalog.read_at).timestamp() >= int(made.st_mtime)
