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
from quaestor.core.policy import readable
from quaestor.core.suggestions import examples
from quaestor.core.values import ValueIndex
from quaestor.flows.sync import inspected, values_of
from quaestor.ports import Source, World


@dataclass(frozen=True, slots=True)
class Known:
    """A configured source and what is known of it; the catalog is None until it was read."""

    source: Source
    engine: Engine | None
    catalog: Catalog | None
    changes: Changes = NO_CHANGES
    waiting: int = 0


async def list_sources(person: Person, world: World) -> tuple[Known, ...]:
    return tuple([await known(source, person, world) for source in await world.store.sources()])


async def known(source: Source, person: Person, world: World) -> Known:
    inspection = await world.store.inspection(source.name)
    catalog = readable(inspection.catalog, person) if inspection is not None else None
    if inspection is None:
        return Known(source, engine_for(source.location), None)
    return Known(source, engine_for(source.location), catalog, inspection.changes, inspection.waiting)


async def changes_of(source: str, world: World) -> Changes:
    """What the last sync of *source* found changed."""
    inspection = await world.store.inspection(source)
    return inspection.changes if inspection is not None else NO_CHANGES


async def show(source: str, person: Person, world: World) -> tuple[Catalog, Meaning]:
    """The catalog of *source* as *person* may see it, with what the semantic model says of it.

    Relationships of the model appear as keys, and what it hides is left out.
    """
    await world.store.source(source)
    catalog = readable((await inspected(source, world)).catalog, person)
    meaning = world.semantics.meaning(source, catalog)
    return without_hidden(meaning, relationships_as_keys(meaning, catalog)), meaning


async def example_questions(source: str, person: Person, world: World) -> tuple[str, ...]:
    catalog, meaning = await show(source, person, world)
    return examples(catalog, meaning)


async def search(source: str, text: str, person: Person, world: World, limit: int = 20) -> tuple[Hit, ...]:
    """Tables, columns, metrics and values that *text* may mean, best first."""
    await world.store.source(source)
    inspection = await inspected(source, world)
    catalog = readable(inspection.catalog, person)
    meaning = world.semantics.meaning(source, catalog)
    values = values_of(inspection, catalog, world)
    # The first search of a large catalog indexes its names, which others do not want to wait for.
    return await asyncio.to_thread(find, text, catalog, meaning, values, limit)


def find(text: str, catalog: Catalog, meaning: Meaning, values: ValueIndex, limit: int) -> tuple[Hit, ...]:
    hits = list(find_names(text, catalog, meaning, limit))
    for match in values.find(text, limit=limit):
        if not (meaning.table(match.table).hidden or meaning.column(match.table, match.column).hidden):
            hits.append(Hit("value", match.table, match.column, match.value, match.value, match.score))
    return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])
