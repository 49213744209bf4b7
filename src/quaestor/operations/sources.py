"""Data sources, and what is in them."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints
from typing_extensions import TypedDict

from quaestor.core.people import Person
from quaestor.documents.sources import (
    CatalogDocument,
    HitDocument,
    SourceDocument,
    TestedDocument,
    catalog_document,
    hit_document,
    source_document,
)
from quaestor.flows import browse, connect
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


async def sync_source(given: ByName, person: Person, world: World) -> SourceDocument:
    source = await world.store.source(given.name)
    await sync(given.name, world)
    return source_document(await browse.known(source, person, world))


async def remove_source(given: ByName, _: Person, world: World) -> None:
    await connect.remove(given.name, world)


async def show_catalog(given: OfSource, person: Person, world: World) -> CatalogDocument:
    return catalog_document(*await browse.show(given.source, person, world))


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
        "sources.remove", "Forget a source; its data is not touched", "manage", "DELETE", "/sources/{name}", ByName,
        None, remove_source, "source remove", status=204,
    ),
    Operation(
        "catalog.show", "Tables, columns and metrics", "ask", "GET", "/catalog", OfSource, CatalogDocument,
        show_catalog, "catalog show",
    ),
    Operation(
        "catalog.search", "Find tables, columns, metrics and values", "ask", "GET", "/catalog/search", SearchCatalog,
        Hits, search_catalog, "catalog search",
    ),
    Operation(
        "examples.list", "Questions to start with", "ask", "GET", "/examples", OfSource, Examples, list_examples, None
    ),
)  # fmt: skip
