"""What a server needs beside its world: metrics, exports, indexes that are ready."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import structlog
from prometheus_client import generate_latest

from quaestor.adapters.exporting import export_answer
from quaestor.adapters.logs import configure_logs
from quaestor.adapters.telemetry import LogListener, Metrics, harmless
from quaestor.core.exporting import Export, Format
from quaestor.core.name_index import name_index
from quaestor.core.question import Answer
from quaestor.flows.sync import index_of
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.wiring.guards import guard_from
from quaestor.wiring.worlds import make_workspace, workspace_world

WARM_SECONDS = 5.0
"""A server with many sources starts without waiting for all of them."""


@dataclass(frozen=True, slots=True)
class Served:
    """What a serving door needs beside the world."""

    world: World
    export: Callable[[Answer, Format], Awaitable[Export]]
    metrics: Callable[[], bytes]


@contextlib.asynccontextmanager
async def served_world(settings: Settings) -> AsyncIterator[Served]:
    """The world of the workspace, which is made where there is none yet, with logs and metrics for a server."""
    configure_logs(settings.log_level, settings.log_format)
    make_workspace(settings)
    metrics = Metrics()
    telemetry = (harmless(LogListener()), harmless(metrics))
    async with (
        guard_from(settings, begun=True) as guard,
        workspace_world(settings, telemetry, structlog.contextvars.get_contextvars, guard=guard) as world,
    ):
        metrics.watch_resting(lambda: len(world.models.resting()))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(WARM_SECONDS):
                await warm(world)
        yield Served(world, export_answer, partial(generate_latest, metrics.registry))


async def warm(world: World) -> None:
    """Build the indexes of values and names now, so that nobody's first question waits for them."""
    for source in await world.store.sources():
        inspection = await world.store.inspection(source.name)
        if inspection is not None:
            index = index_of(inspection, world)
            if index is not None:
                await asyncio.to_thread(index.find, "first misspelling")
            meaning = world.semantics.meaning(source.name, inspection.catalog)
            await asyncio.to_thread(name_index, inspection.catalog, meaning)
    # Imports the library that speaks to providers, which takes seconds, where a model is asked by default.
    await world.models.prepare()
