"""Connect people's own data: try a location, add it once its catalog could be read, remove it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable

from quaestor.core.engines import ENGINES, Engine, engine_for
from quaestor.core.errors import BadInput, Conflict, Unavailable
from quaestor.flows.sync import sync
from quaestor.ports import Inspection, Source, World

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


async def try_location(location: str, world: World) -> Engine:
    """The engine that answered at *location*. Raises `BadInput` or a `SourceProblem`; nothing is kept."""
    engine = engine_of(location)
    database = await world.databases.open_location(location)
    try:
        await database.check()
    finally:
        await database.close()
    return engine


async def add(source: Source, world: World) -> Inspection:
    """Keep *source* and read its catalog. When the catalog cannot be read, nothing is kept.

    Raises `BadInput` for a name or location that cannot be used, `Conflict` where the name is taken.
    """
    if not NAME.fullmatch(source.name):
        raise BadInput(
            f"“{source.name[:60]}” cannot be the name of a source.",
            action="Use lower-case letters, digits and underscores, beginning with a letter; at most 40.",
        )
    engine_of(source.location)
    if any(known.name == source.name for known in await world.store.sources()):
        raise Conflict(f"There already is a source “{source.name}”.", action="Choose another name.")
    await world.store.keep_source(source)
    try:
        return await sync(source.name, world)
    except BaseException:  # a cancelled request must not leave half a source behind either
        await remove(source.name, world)
        raise


async def add_upload(
    filename: str, chunks: AsyncIterable[bytes], world: World, name: str | None = None
) -> tuple[Source, Inspection]:
    """Keep a file that somebody sends and add it as a source, named after the file unless *name* is given.

    Raises what `add` raises, and `Unavailable` where this server takes no files. Nothing stays of what fails.
    """
    if world.uploads is None:
        raise Unavailable("Files cannot be sent here.", action="Add the file by its path instead.")
    suffixes = sorted({suffix for engine in ENGINES for suffix in engine.suffixes})
    location = await world.uploads.keep(filename, chunks, suffixes)
    source = Source(name or name_from(filename), location, uploaded=True)
    try:
        return source, await add(source, world)
    except BaseException:  # a cancelled upload must not leave its file behind either
        await world.uploads.remove(location)
        raise


async def remove(name: str, world: World) -> Source:
    """Forget *name*: its connection, catalog and values. Answers stay readable.

    The data itself is not touched, unless it is a file that was sent here or a copy made here: that goes too.
    """
    source = await world.store.source(name)
    await world.databases.forget(name)
    await world.store.forget_source(name)
    if world.value_indexes is not None:
        await world.value_indexes.forget(name)
    if source.uploaded and world.uploads is not None:
        await world.uploads.remove(source.location)
    if source.copied_from is not None and world.copies is not None:
        await world.copies.remove(source.location)
    return source


def engine_of(location: str) -> Engine:
    engine = engine_for(location)
    if engine is None:
        known = ", ".join(sorted({each for engine in ENGINES for each in (*engine.suffixes, *engine.schemes)}))
        raise BadInput("This is not a database or file that can be opened.", action=f"Known kinds: {known}.")
    return engine


def name_from(filename: str) -> str:
    """A source name made from a file's name: `Q3 Report (final).csv` -> `q3_report_final`."""
    stem = filename.replace("\\", "/").rsplit("/", 1)[-1].split(".", 1)[0]
    name = re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_")[:40]
    return name if NAME.fullmatch(name) else f"data_{name}"[:40].rstrip("_")
