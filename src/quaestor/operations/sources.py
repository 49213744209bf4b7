"""Data sources, and what is in them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Annotated

from pydantic import Field, StringConstraints
from typing_extensions import TypedDict

from quaestor.core.copying import Wanted
from quaestor.core.errors import UnknownName
from quaestor.core.keys import KeyDecision
from quaestor.core.people import Person
from quaestor.documents.sources import (
    CatalogDocument,
    HitDocument,
    SourceDocument,
    TestedDocument,
    UndeclaredKeyDocument,
    catalog_document,
    hit_document,
    key_document,
    source_document,
)
from quaestor.flows import browse, connect, keys
from quaestor.flows.copy import copy
from quaestor.flows.sync import sync
from quaestor.operations.operation import Input, Name, Nothing, OfSource, Operation
from quaestor.ports import Source, World


class AddSource(Input):
    name: Name
    url: Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
    description: Annotated[str, StringConstraints(max_length=500)] | None = None


class TrySource(Input):
    url: Annotated[str, StringConstraints(min_length=1, max_length=2_000)]


class ByName(Input):
    name: Name


class ShowCatalog(OfSource):
    table: Annotated[str, StringConstraints(min_length=1, max_length=300)] | None = None
    """Only this one, by its key."""
    outline: bool = False
    """Tables and their keys, without columns: what a catalog of many thousand tables is looked through by."""


class SearchCatalog(OfSource):
    q: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class Sources(TypedDict):
    items: list[SourceDocument]


class Hits(TypedDict):
    items: list[HitDocument]


class Examples(TypedDict):
    items: list[str]


async def list_sources(_: Nothing, person: Person, world: World) -> Sources:
    return {"items": [source_document(known) for known in await browse.list_sources(person, world)]}


async def add_source(given: AddSource, person: Person, world: World) -> SourceDocument:
    source = Source(given.name, given.url, given.description)
    await connect.add(source, world)
    return source_document(await browse.known(source, person, world))


async def try_source(given: TrySource, _: Person, world: World) -> TestedDocument:
    answered = await connect.try_location(given.url, world)
    message = " ".join((f"Connected: {answered.engine.name} answered.", *answered.warnings))
    return {"ok": True, "engine": answered.engine.name, "message": message}


Known = Annotated[str, StringConstraints(min_length=1, max_length=300)]
"""What a database calls a table, with its schema, or a column."""


class TableChoice(Input):
    table: Known
    columns: tuple[Known, ...] = ()


class CopySource(ByName):
    new_name: Name | None = None
    tables: Annotated[tuple[TableChoice, ...], Field(max_length=10_000)] = ()
    """All but views where none are named."""


class DecideKey(OfSource):
    table: Known
    columns: Annotated[list[Known], Field(min_length=1, max_length=16)]
    referred_table: Known
    referred: Annotated[list[Known], Field(min_length=1, max_length=16)]
    accepted: bool


class Keys(TypedDict):
    items: list[UndeclaredKeyDocument]


async def sync_source(given: ByName, person: Person, world: World, *, full: bool = False) -> SourceDocument:
    source = await world.store.source(given.name)
    await sync(given.name, world, full=full)
    return source_document(await browse.known(source, person, world))


async def remove_source(given: ByName, _: Person, world: World) -> None:
    await connect.remove(given.name, world)


async def copy_source(given: CopySource, person: Person, world: World) -> SourceDocument:
    wanted = tuple(Wanted(each.table, each.columns) for each in given.tables)
    made = await copy(given.name, person, world, given.new_name, wanted)
    return source_document(await browse.known(made, person, world))


async def list_keys(given: OfSource, person: Person, world: World) -> Keys:
    return {"items": [key_document(key) for key in await keys.list_keys(given.source, person, world)]}


async def decide_key(given: DecideKey, person: Person, world: World) -> UndeclaredKeyDocument:
    decision = KeyDecision(
        given.table, tuple(given.columns), given.referred_table, tuple(given.referred), given.accepted
    )
    return key_document(await keys.decide_key(given.source, decision, person, world))


async def show_catalog(given: ShowCatalog, person: Person, world: World) -> CatalogDocument:
    catalog, meaning = await browse.show(given.source, person, world)
    tables = [catalog.table(given.table)] if given.table is not None else catalog.tables
    shown = tuple(table for table in tables if table is not None)
    if given.table is not None and not shown:
        raise UnknownName(f"There is no table “{given.table[:80]}” here.", action="See `quaestor catalog show`.")
    changes = await browse.changes_of(given.source, person, world)
    # Of ten thousand tables this takes seconds, in which others want to be served.
    return await asyncio.to_thread(
        catalog_document, replace(catalog, tables=shown), meaning, changes, outline=given.outline
    )


async def search_catalog(given: SearchCatalog, person: Person, world: World) -> Hits:
    return {"items": [hit_document(hit) for hit in await browse.search(given.source, given.q, person, world)]}


async def list_examples(given: OfSource, person: Person, world: World) -> Examples:
    return {"items": list(await browse.example_questions(given.source, person, world))}


SOURCES: tuple[Operation, ...] = (
    Operation(
        "sources.list", "Configured sources", "ask", "GET", "/sources", Nothing, Sources, list_sources, "source list"
    ),
    Operation(
        "sources.add", "Connect a database by URL or file", "manage", "POST", "/sources", AddSource,
        SourceDocument, add_source, "source add", status=201, streams=True,
    ),
    Operation(
        "sources.test", "Try a location without keeping it", "manage", "POST", "/sources/test", TrySource,
        TestedDocument, try_source, "source test",
    ),
    Operation(
        "sources.upload", "Upload a file as a new source", "manage", "POST", "/sources/upload", Nothing,
        SourceDocument, None, None, status=201, by_hand="REST receives a file",
    ),
    Operation(
        "sources.sync", "Read the catalog of a source again", "manage", "POST", "/sources/{name}/sync", ByName,
        SourceDocument, sync_source, "source sync", streams=True,
    ),
    Operation(
        "sources.copy", "Copy a source as it is now, to ask that instead", "manage", "POST", "/sources/{name}/copy",
        CopySource, SourceDocument, copy_source, "source copy", status=201, streams=True,
    ),
    Operation(
        "sources.remove", "Forget a source; its data is not touched", "manage", "DELETE", "/sources/{name}", ByName,
        None, remove_source, "source remove", status=204,
    ),
    Operation(
        "catalog.show", "Tables, columns and metrics", "ask", "GET", "/catalog", ShowCatalog, CatalogDocument,
        show_catalog, "catalog show",
    ),
    Operation(
        "catalog.search", "Find tables, columns, metrics and values", "ask", "GET", "/catalog/search", SearchCatalog,
        Hits, search_catalog, "catalog search",
    ),
    Operation(
        "catalog.keys", "Keys that no database declares", "ask", "GET", "/catalog/keys", OfSource, Keys, list_keys,
        "catalog keys",
    ),
    Operation(
        "catalog.decide", "Confirm or reject such a key", "manage", "POST", "/catalog/keys", DecideKey,
        UndeclaredKeyDocument, decide_key, "catalog decide",
    ),
    Operation(
        "examples.list", "Questions to start with", "ask", "GET", "/examples", OfSource, Examples, list_examples, None
    ),
)  # fmt: skip
