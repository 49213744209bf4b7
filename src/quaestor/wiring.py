"""Settings → World: the only module that names concrete adapters.

Doors ask for the world they need (a workspace's, one beside it for a file, one for a suite) and get it opened; leaving
the context closes every connection and ends every child process.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.adapters.clock import WallClock, new_id
from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.adapters.guard_workers import GuardWorkers
from quaestor.adapters.logs import configure_logs
from quaestor.adapters.secrets import Seal
from quaestor.adapters.semantic_files import SemanticFiles, check_text, export_text
from quaestor.adapters.store import open_store
from quaestor.adapters.store.encoding import Codec, Codecs, codec_for
from quaestor.adapters.suites import database_files
from quaestor.adapters.suites import read_suite as read_items
from quaestor.adapters.telemetry import AuditListener, LogListener, Metrics, harmless
from quaestor.adapters.workspace import Workspace, create_workspace, master_key, open_workspace
from quaestor.core.catalog import Catalog
from quaestor.core.chart import Chart
from quaestor.core.errors import BadInput, Invalid
from quaestor.core.interpreter import plan
from quaestor.core.meaning import Meaning
from quaestor.core.suite import Item
from quaestor.flows import connect
from quaestor.flows.sync import sync
from quaestor.ports import Bounds, Caps, Guard, Source, Store, World
from quaestor.settings import Settings

if TYPE_CHECKING:
    from fastapi import FastAPI

CODECS = Codecs(plan=Codec(plan.to_json, plan.from_json), chart=codec_for(Chart))
IN_MEMORY = "sqlite://"


@contextlib.asynccontextmanager
async def workspace_world(settings: Settings, metrics: Metrics | None = None) -> AsyncIterator[World]:
    """The world of the workspace at `settings.home`, which must exist. Everything is audited, logged and counted."""
    workspace = open_workspace(settings.home)
    seal = Seal(master_key(workspace, settings.master_key))
    store = await open_store(settings.state_url or f"sqlite:///{workspace.state}", seal, CODECS)
    async with closing(store), open_world(settings, store, workspace) as world:
        telemetry = (LogListener(), metrics) if metrics is not None else ()
        yield world.heard_by(AuditListener(store), *(harmless(each) for each in telemetry))


@contextlib.asynccontextmanager
async def ad_hoc_world(
    settings: Settings, locations: Mapping[str, str], semantic: Path | None = None
) -> AsyncIterator[World]:
    """A world whose state is in memory and whose sources are *locations* by name: a file asked once, or a suite."""
    store = await open_store(IN_MEMORY, Seal(secrets.token_bytes(32)), CODECS)
    async with closing(store), open_world(settings, store, None, semantic) as world:
        for name, location in locations.items():
            connect.engine_of(location)
            await store.keep_source(Source(name, location))
        yield world


@contextlib.asynccontextmanager
async def open_world(
    settings: Settings, store: Store, workspace: Workspace | None, semantic: Path | None = None
) -> AsyncIterator[World]:
    databases = OpenedDatabases(store.source)
    guard = GuardWorkers(workers=settings.guard_workers, deadline=settings.guard_deadline_ms / 1000)
    folder = workspace.semantic if workspace is not None else semantic
    async with closing(databases), closing(guard):
        yield World(
            store=store,
            databases=databases,
            guard=guard,
            semantics=SemanticFiles(folder),
            drafters=(BuiltInDrafter(),),
            clock=WallClock(),
            caps=Caps(settings.max_rows, settings.query_seconds, settings.result_bytes),
            bounds=Bounds(
                rows_per_table=settings.sync_rows_per_table,
                values_per_column=settings.sync_values_per_column,
                value_length=settings.sync_value_length,
                seconds=settings.sync_seconds,
            ),
            sure=settings.sure,
            new_id=new_id,
        )


@contextlib.asynccontextmanager
async def closing(part: Store | OpenedDatabases | GuardWorkers) -> AsyncIterator[None]:
    """Close *part* in the end, and do not let a cancellation get in between."""
    try:
        yield
    finally:
        await asyncio.shield(part.close())


def create_workspace_at(settings: Settings) -> None:
    """Make `settings.home` a workspace where it is not one yet."""
    create_workspace(settings.home)
