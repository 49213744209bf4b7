"""Look around a source: its catalog as one may see it, a search over it, example questions."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from quaestor.core.catalog import Catalog
from quaestor.core.drift import NO_CHANGES, Changes
from quaestor.core.engines import Engine, engine_for
from quaestor.core.finding import Hit, find_names
from quaestor.core.meaning import Meaning, relationships_as_keys, without_hidden
from quaestor.core.people import Person
from quaestor.core.policy import Access, is_owner
from quaestor.core.suggestions import examples
from quaestor.core.values import ValueIndex
from quaestor.flows.access import access_for, seen, values_for
from quaestor.ports import Inspection, Source, World


@dataclass(frozen=True, slots=True)
class Known:
    """A configured source and what is known of it; the catalog is None until it was read."""

    source: Source
    engine: Engine | None
    catalog: Catalog | None
    changes: Changes = NO_CHANGES
    waiting: int = 0


async def list_sources(person: Person, world: World) -> tuple[Known, ...]:
    """The sources of which *person* may see something; the owner's are all."""
    found = [await known(source, person, world) for source in await world.store.sources()]
    return tuple(each for each in found if is_owner(person) or (each.catalog is not None and each.catalog.tables))


async def known(source: Source, person: Person, world: World) -> Known:
    inspection = await world.store.inspection(source.name)
    if inspection is None:
        return Known(source, engine_for(source.location), None)
    access = await world.policies.access(inspection.catalog, person)
    changes = changes_for(access, inspection)
    return Known(source, engine_for(source.location), access.catalog, changes, inspection.waiting)


async def changes_of(source: str, person: Person, world: World) -> Changes:
    """What the last sync of *source* found changed, as far as *person* may know."""
    inspection, access = await seen(source, person, world)
    return changes_for(access, inspection)


def changes_for(access: Access, inspection: Inspection) -> Changes:
    """Changes name tables and columns: only who may see all of them is told."""
    return inspection.changes if access.is_everything else NO_CHANGES


async def show(source: str, person: Person, world: World) -> tuple[Catalog, Meaning]:
    """The catalog of *source* as *person* may see it, with what the semantic model says of it.

    Relationships of the model appear as keys, and what it hides is left out.
    """
    await world.store.source(source)
    catalog = (await access_for(source, person, world)).catalog
    meaning = world.semantics.meaning(source, catalog)
    return without_hidden(meaning, relationships_as_keys(meaning, catalog)), meaning


async def example_questions(source: str, person: Person, world: World) -> tuple[str, ...]:
    catalog, meaning = await show(source, person, world)
    return examples(catalog, meaning)


async def search(source: str, text: str, person: Person, world: World, limit: int = 20) -> tuple[Hit, ...]:
    """Tables, columns, metrics and values that *text* may mean, best first."""
    await world.store.source(source)
    inspection, access = await seen(source, person, world)
    catalog = access.catalog
    meaning = world.semantics.meaning(source, catalog)
    values = await values_for(source, inspection, access, world)
    # The first search of a large catalog indexes its names, which others do not want to wait for.
    return await asyncio.to_thread(find, text, catalog, meaning, values, limit)


def find(text: str, catalog: Catalog, meaning: Meaning, values: ValueIndex, limit: int) -> tuple[Hit, ...]:
    hits = list(find_names(text, catalog, meaning, limit))
    for match in values.find(text, limit=limit):
        if not (meaning.table(match.table).hidden or meaning.column(match.table, match.column).hidden):
            hits.append(Hit("value", match.table, match.column, match.value, match.value, match.score))
    return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])
