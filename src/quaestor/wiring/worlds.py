"""The world of a workspace, and one beside it for a file, a database or a suite.

Leaving the context closes every connection and ends every child process.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from quaestor.adapters.audit import AuditListener
from quaestor.adapters.builtin import BuiltInChooser, BuiltInDrafter, VerifiedDrafter
from quaestor.adapters.clock import WallClock, new_id
from quaestor.adapters.copies import CopyFolder
from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.adapters.guard_workers import GuardWorkers
from quaestor.adapters.known_files import KnownFile, known_file
from quaestor.adapters.late_logs import log_when_needed
from quaestor.adapters.models.named import NamedModels
from quaestor.adapters.models.registry import ModelRegistry
from quaestor.adapters.policies.in_force import PoliciesInForce
from quaestor.adapters.recent_values import RecentValues
from quaestor.adapters.secrets import Seal, derived_key
from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.adapters.semantics.kept import KeptMeanings
from quaestor.adapters.store import SqlStore, open_store
from quaestor.adapters.store.encoding import Codec, Codecs, codec_for
from quaestor.adapters.uploads import UploadFolder
from quaestor.adapters.value_files import ValueFiles
from quaestor.adapters.values import TypedValues
from quaestor.adapters.workspace import Workspace, create_workspace, master_key, open_workspace
from quaestor.core.chart import Chart
from quaestor.core.cost import CostLimits
from quaestor.core.interpreter import plan
from quaestor.core.ladder import Ladder
from quaestor.core.model.circuit import Tolerance
from quaestor.core.model.patience import Patience
from quaestor.flows import connect
from quaestor.ports import Bounds, Caps, Listener, OwnerOnly, Source, Store, World
from quaestor.settings import Settings
from quaestor.wiring.guards import guard_from

CODECS = Codecs(plan=Codec(plan.to_json, plan.from_json), chart=codec_for(Chart))
IN_MEMORY = "sqlite://"


def make_workspace(settings: Settings) -> None:
    """Make `settings.home` a workspace where it is not one yet."""
    create_workspace(settings.home)


def log_quietly(settings: Settings) -> None:
    """Warnings only: the command's own words are what the person wants to read."""
    log_when_needed("warning", settings.log_format)


@contextlib.asynccontextmanager
async def workspace_world(
    settings: Settings,
    listeners: Iterable[Listener] = (),
    bound: Callable[[], Mapping[str, object]] = dict,
    *,
    guard: GuardWorkers | None = None,
    asking: str | None = None,
    sockets: bool = False,
) -> AsyncIterator[World]:
    """The world of the workspace at `settings.home`, which must exist. Everything is audited; then *listeners* hear it.

    *bound* gives what the door knows of the task that is under way: person and request.

    A *guard* that is there is used, and left open. What reads the source *asking* gets ready meanwhile. *sockets*: the
    locations that come in may name a Unix socket, since whoever gives them is at this machine's shell.
    """
    workspace = open_workspace(settings.home)
    key = master_key(workspace, settings.master_key)
    store = await open_store(settings.state_url or f"sqlite:///{workspace.state}", Seal(key), CODECS)
    async with (
        closing(store),
        open_world(settings, store, key, workspace, None, guard, asking, sockets=sockets) as world,
    ):
        yield world.heard_by(AuditListener(store, bound), *listeners)


@contextlib.asynccontextmanager
async def ad_hoc_world(
    settings: Settings,
    locations: Mapping[str, str],
    semantic: Path | None = None,
    guard: GuardWorkers | None = None,
    asking: str | None = None,
) -> AsyncIterator[World]:
    """A world whose state is in memory and whose sources are *locations* by name: a file asked once, or a suite.

    *guard* and *asking* as for `workspace_world`; what is read of a file that is asked is kept for the next time.
    """
    key = secrets.token_bytes(32)
    store = await open_store(IN_MEMORY, Seal(key), CODECS)
    async with closing(store):
        for name, location in locations.items():
            connect.engine_of(location)
            await store.keep_source(Source(name, location))
        known = known_from(settings, locations[asking]) if asking is not None and semantic is None else None
        recalled = known.recall() if known is not None else None
        if recalled is not None:
            await store.keep_inspection(recalled)
        async with open_world(settings, store, key, None, semantic, guard, asking, sockets=True) as world:
            if known is None or asking is None:
                yield world
                return
            yield replace(world, value_indexes=known.value_indexes)
            found = await store.inspection(asking)
            if found is not None and found is not recalled:
                await asyncio.to_thread(known.keep, found)


@contextlib.asynccontextmanager
async def open_world(
    settings: Settings,
    store: SqlStore,
    key: bytes,
    workspace: Workspace | None,
    semantic: Path | None = None,
    guard: GuardWorkers | None = None,
    asking: str | None = None,
    *,
    sockets: bool = False,
) -> AsyncIterator[World]:
    databases = OpenedDatabases(store.source, sockets=sockets)
    folder = workspace.semantic if workspace is not None else semantic
    models = registry_from(settings)
    clock = WallClock()
    async with contextlib.AsyncExitStack() as held:
        await held.enter_async_context(closing(databases))
        await held.enter_async_context(closing(models))
        judging = guard if guard is not None else await held.enter_async_context(guard_from(settings))
        if asking is not None:
            await databases.begin(asking)
        yield World(
            store=store,
            databases=databases,
            guard=judging,
            semantics=SemanticFiles(folder, KeptMeanings(workspace.cache) if workspace is not None else None),
            policies=PoliciesInForce(workspace.policies, store) if workspace is not None else OwnerOnly(),
            drafters=(
                VerifiedDrafter(),
                BuiltInDrafter(),
                NamedModels(models, settings.prompt_tokens, settings.model_samples),
            ),
            chooser=BuiltInChooser(),
            clock=clock,
            open_ledger=lambda: store.ledger,
            values=TypedValues(),
            key=derived_key(key, "confirmations"),
            keep_rows=dt.timedelta(days=settings.keep_rows_days),
            own_values=RecentValues(clock),
            value_indexes=ValueFiles(workspace.values) if workspace is not None else None,
            copies=CopyFolder(workspace.copies) if workspace is not None else None,
            uploads=UploadFolder(workspace.uploads, settings.upload_max_bytes) if workspace is not None else None,
            caps=Caps(settings.max_rows, settings.query_seconds, settings.result_bytes),
            costs=CostLimits(
                settings.max_estimated_rows or None,
                settings.max_estimated_bytes or None,
                settings.confirm_estimated_rows or None,
                settings.confirm_estimated_bytes or None,
            ),
            bounds=bounds_from(settings),
            models=models,
            sure=settings.sure,
            ladder=ladder_from(settings),
            new_id=new_id,
        )


def bounds_from(settings: Settings) -> Bounds:
    return Bounds(
        rows_per_table=settings.sync_rows_per_table,
        values_per_column=settings.sync_values_per_column,
        value_length=settings.sync_value_length,
        seconds=settings.sync_seconds,
    )


def known_from(settings: Settings, location: str) -> KnownFile | None:
    if settings.cache == "off":
        return None
    return known_file(Path(settings.cache).expanduser() / "files", location, bounds_from(settings))


def registry_from(settings: Settings) -> ModelRegistry:
    return ModelRegistry(
        default=settings.model,
        fallback=settings.model_fallback,
        allowed=[name.strip() for name in (settings.models or "").split(",") if name.strip()],
        patience=Patience(seconds=settings.model_seconds, waiting=settings.model_waiting_seconds),
        tolerance=Tolerance(settings.model_failures, settings.model_rest_seconds),
    )


def ladder_from(settings: Settings) -> Ladder:
    """No reading is likelier than 1, so there 1 stands for "never alone"."""
    alone = settings.interpreter_sure if settings.interpreter_sure < 1 else 2.0
    return Ladder(interpreter=alone, tries=settings.model_tries)


@contextlib.asynccontextmanager
async def closing(part: Store | OpenedDatabases | ModelRegistry) -> AsyncIterator[None]:
    """Close *part* in the end, and do not let a cancellation get in between."""
    try:
        yield
    finally:
        await asyncio.shield(part.close())
