"""Settings → World: the only module that names concrete adapters.

Doors ask for the world they need (a workspace's, one beside it for a file, one for a suite) and get it opened; leaving
the context closes every connection and ends every child process.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from prometheus_client import generate_latest

from quaestor.adapters.builtin import BuiltInDrafter, VerifiedDrafter
from quaestor.adapters.clock import WallClock, new_id
from quaestor.adapters.copies import CopyFolder
from quaestor.adapters.databases import login_scripts
from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.adapters.exporting import export_answer
from quaestor.adapters.guard_workers import GuardWorkers
from quaestor.adapters.logs import configure_logs
from quaestor.adapters.models.drafter import ModelDrafter
from quaestor.adapters.models.registry import ModelRegistry
from quaestor.adapters.policies.document import read_policies
from quaestor.adapters.policies.folder import read_file
from quaestor.adapters.policies.in_force import PoliciesInForce, mistaken
from quaestor.adapters.policies.schema import json_schema
from quaestor.adapters.recent_values import RecentValues
from quaestor.adapters.secrets import Seal
from quaestor.adapters.semantic_files import ImportedText, SemanticFiles, check_text, export_text, import_text
from quaestor.adapters.store import open_store
from quaestor.adapters.store.encoding import Codec, Codecs, codec_for, decode_catalog
from quaestor.adapters.suites import database_files
from quaestor.adapters.suites import read_suite as read_items
from quaestor.adapters.telemetry import AuditListener, LogListener, Metrics, harmless
from quaestor.adapters.uploads import UploadFolder
from quaestor.adapters.value_files import ValueFiles
from quaestor.adapters.workspace import Workspace, create_workspace, master_key, open_workspace
from quaestor.core.catalog import Catalog
from quaestor.core.chart import Chart
from quaestor.core.cost import CostLimits
from quaestor.core.ddl import catalog_from_ddl
from quaestor.core.errors import BadInput, Invalid
from quaestor.core.exporting import Export, Format
from quaestor.core.interpreter import plan
from quaestor.core.ladder import Ladder
from quaestor.core.logins import Login
from quaestor.core.meaning import Meaning
from quaestor.core.model.circuit import Tolerance
from quaestor.core.model.patience import Patience
from quaestor.core.name_index import name_index
from quaestor.core.policy import Policy
from quaestor.core.question import Answer
from quaestor.core.suite import Item
from quaestor.flows import connect
from quaestor.flows.sync import index_of, sync
from quaestor.ports import Bounds, Caps, Guard, OwnerOnly, Source, Store, World
from quaestor.settings import Settings

if TYPE_CHECKING:
    from quaestor.demo import DemoSource

CODECS = Codecs(plan=Codec(plan.to_json, plan.from_json), chart=codec_for(Chart))
IN_MEMORY = "sqlite://"
WARM_SECONDS = 5.0
"""A server with many sources starts without waiting for all of them."""


def make_workspace(settings: Settings) -> None:
    """Make `settings.home` a workspace where it is not one yet."""
    create_workspace(settings.home)


def log_to_stderr(settings: Settings, *, quietly: bool) -> None:
    """Set up logs for this process. A command is quiet: its own words are what the person wants to read."""
    configure_logs("warning" if quietly else settings.log_level, settings.log_format)


@contextlib.asynccontextmanager
async def workspace_world(
    settings: Settings, metrics: Metrics | None = None, *, asking: bool = False, sockets: bool = False
) -> AsyncIterator[World]:
    """The world of the workspace at `settings.home`, which must exist. Everything is audited, logged and counted.

    *asking* gets the guard ready meanwhile, since statements are sure to come. *sockets*: the locations that come in
    may name a Unix socket, since whoever gives them is at this machine's shell.
    """
    workspace = open_workspace(settings.home)
    seal = Seal(master_key(workspace, settings.master_key))
    store = await open_store(settings.state_url or f"sqlite:///{workspace.state}", seal, CODECS)
    async with closing(store), open_world(settings, store, workspace, asking=asking, sockets=sockets) as world:
        telemetry = (LogListener(), metrics) if metrics is not None else ()
        yield world.heard_by(AuditListener(store), *(harmless(each) for each in telemetry))


@contextlib.asynccontextmanager
async def ad_hoc_world(
    settings: Settings, locations: Mapping[str, str], semantic: Path | None = None, *, asking: bool = False
) -> AsyncIterator[World]:
    """A world whose state is in memory and whose sources are *locations* by name: a file asked once, or a suite."""
    store = await open_store(IN_MEMORY, Seal(secrets.token_bytes(32)), CODECS)
    async with closing(store), open_world(settings, store, None, semantic, asking=asking, sockets=True) as world:
        for name, location in locations.items():
            connect.engine_of(location)
            await store.keep_source(Source(name, location))
        yield world


@contextlib.asynccontextmanager
async def open_world(
    settings: Settings,
    store: Store,
    workspace: Workspace | None,
    semantic: Path | None = None,
    *,
    asking: bool = False,
    sockets: bool = False,
) -> AsyncIterator[World]:
    databases = OpenedDatabases(store.source, sockets=sockets)
    guard = GuardWorkers(size=settings.guard_workers, deadline=settings.guard_deadline_ms / 1000)
    folder = workspace.semantic if workspace is not None else semantic
    models = registry_from(settings)
    clock = WallClock()
    async with closing(databases), closing(guard), closing(models):
        if asking:
            await guard.begin()
        yield World(
            store=store,
            databases=databases,
            guard=guard,
            semantics=SemanticFiles(folder),
            policies=PoliciesInForce(workspace.policies, store) if workspace is not None else OwnerOnly(),
            drafters=(
                VerifiedDrafter(),
                BuiltInDrafter(),
                ModelDrafter(models, settings.prompt_tokens, settings.model_samples),
            ),
            clock=clock,
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
            bounds=Bounds(
                rows_per_table=settings.sync_rows_per_table,
                values_per_column=settings.sync_values_per_column,
                value_length=settings.sync_value_length,
                seconds=settings.sync_seconds,
            ),
            models=models,
            sure=settings.sure,
            ladder=ladder_from(settings),
            new_id=new_id,
        )


def registry_from(settings: Settings) -> ModelRegistry:
    return ModelRegistry(
        default=settings.model,
        allowed=[name.strip() for name in (settings.models or "").split(",") if name.strip()],
        patience=Patience(seconds=settings.model_seconds, waiting=settings.model_waiting_seconds),
        tolerance=Tolerance(settings.model_failures, settings.model_rest_seconds),
    )


def ladder_from(settings: Settings) -> Ladder:
    """No reading is likelier than 1, so there 1 stands for "never alone"."""
    alone = settings.interpreter_sure if settings.interpreter_sure < 1 else 2.0
    return Ladder(interpreter=alone, tries=settings.model_tries)


@contextlib.asynccontextmanager
async def closing(part: Store | OpenedDatabases | GuardWorkers | ModelRegistry) -> AsyncIterator[None]:
    """Close *part* in the end, and do not let a cancellation get in between."""
    try:
        yield
    finally:
        await asyncio.shield(part.close())


@dataclass(frozen=True, slots=True)
class Served:
    """What a serving door needs beside the world."""

    world: World
    export: Callable[[Answer, Format], Awaitable[Export]]
    metrics: Callable[[], bytes]


@contextlib.asynccontextmanager
async def served_world(settings: Settings) -> AsyncIterator[Served]:
    """The world of the workspace, which is made where there is none yet, with logs and metrics for a server."""
    log_to_stderr(settings, quietly=False)
    make_workspace(settings)
    metrics = Metrics()
    async with workspace_world(settings, metrics, asking=True) as world:
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


async def prepare_demo(settings: Settings, tell: Callable[[str], None]) -> None:
    """A workspace at `settings.home` with the sample sources, their models and catalogs. Quick the second time."""
    from quaestor import demo

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


async def up_to_date(sample: DemoSource, world: World) -> bool:
    """Whether the catalog kept of *sample* was read after its file was made."""
    inspection = await world.store.inspection(sample.name)
    if inspection is None or inspection.catalog.read_at is None:
        return False
    made = await asyncio.to_thread(sample.location.stat)
    return dt.datetime.fromisoformat(inspection.catalog.read_at).timestamp() >= int(made.st_mtime)


@contextlib.asynccontextmanager
async def guard_alone(catalog: str | None, dialect: str | None) -> AsyncIterator[tuple[Guard, Catalog | None]]:
    """A guard, and the catalog read from *catalog*: a DDL script, an exported catalog, a database file or a URL."""
    known = await read_catalog(catalog, dialect) if catalog is not None else None
    settings = Settings()
    guard = GuardWorkers(size=1, deadline=settings.guard_deadline_ms / 1000)
    async with closing(guard):
        yield guard, known


async def read_catalog(location: str, dialect: str | None) -> Catalog:
    written = await asyncio.to_thread(written_catalog, Path(location), dialect or "postgres")
    if written is not None:
        return written
    async with ad_hoc_world(Settings(), {"catalog": location}) as world:
        return (await sync("catalog", world)).catalog


def written_catalog(file: Path, dialect: str) -> Catalog | None:
    """The catalog that *file* describes, when it is an exported one or a DDL script; None for a database."""
    if not file.is_file():
        return None
    match file.suffix.lower():
        case ".json":
            return decode_catalog(file.read_text(encoding="utf-8"))
        case ".sql" | ".ddl":
            return catalog_from_ddl(file.read_text(encoding="utf-8"), dialect)
        case _:
            return None


def login_script(engine: str, name: str, database: str, schema: str | None = None, *, strict: bool = False) -> str:
    """SQL that makes a login which may only read, with a password of its own. Raises `BadInput`."""
    login = Login(name, secrets.token_urlsafe(24), database, schema)
    return login_scripts.login_script(engine, login, strict=strict)


def read_suite(folder: Path) -> tuple[tuple[Item, ...], dict[str, str]]:
    """The items of a suite, and the file of each database they need."""
    items = read_items(folder)
    return items, database_files(folder, items)


async def save_answer(answer: Answer, file: Path) -> None:
    """Write *answer* to *file*, in the format of its suffix. Raises `BadInput`, and `Unavailable` without the extra."""
    written = await export_answer(answer, format_of(file))
    try:
        await asyncio.to_thread(file.write_bytes, written.content)
    except OSError as error:
        raise BadInput(f"{file.name} cannot be written: {error.strerror}.", action="Choose another place.") from error


def format_of(file: Path) -> Format:
    """Raises `BadInput` where no export has the suffix of *file*."""
    suffix = file.suffix.lower().removeprefix(".")
    if suffix not in [each.value for each in Format]:
        known = ", ".join(f".{each}" for each in Format)
        raise BadInput("An answer cannot be saved as a file of this kind.", action=f"Choose a name ending in {known}.")
    return Format(suffix)


def policy_in(files: Sequence[Path]) -> tuple[Policy, tuple[str, ...]]:
    """The policy that *files* are together, and warnings. Raises `Invalid` with every mistake, `BadInput`."""
    try:
        read = read_policies([read_file(file) for file in files])
    except OSError as error:
        raise BadInput(f"{error.filename} cannot be read: {error.strerror}.") from error
    if read.errors:
        raise mistaken("The policy cannot be used.", read.errors)
    return read.policy, tuple(str(problem) for problem in read.problems)


def policy_schema() -> Mapping[str, object]:
    """The format of a policy file as JSON Schema."""
    return json_schema()


def check_model(file: Path, catalog: Catalog | None) -> Meaning:
    """Raises `Invalid` with every mistake of the OSI model in *file*, and `BadInput` where it cannot be read."""
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file.name} cannot be read: {error.strerror}.") from error
    checked = check_text(text, catalog, file.name)
    if checked.problems:
        raise Invalid(f"{file.name} has mistakes.", details=tuple(str(problem) for problem in checked.problems))
    return checked.meaning


def imported_model(file: Path, name: str, catalog: Catalog | None, kind: str | None) -> ImportedText:
    """The semantic model of another tool in *file* as ours. Raises `BadInput` where it cannot be read."""
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file.name} cannot be read: {error.strerror}.") from error
    return import_text(text, file.name, name, catalog, kind)


def model_text(catalog: Catalog, meaning: Meaning) -> str:
    """The semantic model of a source as OSI YAML; a skeleton where *meaning* is empty."""
    return export_text(catalog, meaning)
