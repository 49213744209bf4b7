"""Look around a source: its catalog as one may see it, a search over it, example questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from quaestor.core.catalog import Catalog
from quaestor.core.engines import Engine, engine_for
from quaestor.core.meaning import Meaning, relationships_as_keys, without_hidden
from quaestor.core.people import Person
from quaestor.core.policy import readable
from quaestor.core.suggestions import examples
from quaestor.core.wording import plainly
from quaestor.flows.sync import inspected
from quaestor.ports import Source, World


@dataclass(frozen=True, slots=True)
class Known:
    """A configured source and what is known of it; the catalog is None until it was read."""

    source: Source
    engine: Engine | None
    catalog: Catalog | None


async def list_sources(person: Person, world: World) -> tuple[Known, ...]:
    return tuple([await known(source, person, world) for source in await world.store.sources()])


async def known(source: Source, person: Person, world: World) -> Known:
    inspection = await world.store.inspection(source.name)
    catalog = readable(inspection.catalog, person) if inspection is not None else None
    return Known(source, engine_for(source.location), catalog)


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


@dataclass(frozen=True, slots=True)
class Hit:
    kind: str
    """`table`, `column`, `metric` or `value`."""
    table: str | None
    column: str | None
    value: str | None
    label: str
    score: float


async def search(source: str, text: str, person: Person, world: World, limit: int = 20) -> tuple[Hit, ...]:
    """Tables, columns, metrics and values that *text* may mean, best first."""
    catalog, meaning = await show(source, person, world)
    named = list(names(catalog, meaning))
    scored = process.extract(
        plainly(text), [hit.label for hit in named], scorer=fuzz.WRatio, limit=limit, score_cutoff=70
    )
    hits = [
        Hit(h.kind, h.table, h.column, h.value, h.label, score / 100) for _, score, at in scored for h in [named[at]]
    ]
    index = (await inspected(source, world)).index.keeping((t.key, c.name) for t, c in catalog.columns())
    hits += [
        Hit("value", match.table, match.column, match.value, match.value, match.score)
        for match in index.find(text, limit=limit)
    ]
    return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])


def names(catalog: Catalog, meaning: Meaning) -> Iterator[Hit]:
    """Everything with a name, once for each name people have for it."""
    for table in catalog.tables:
        term = meaning.table(table.key)
        for label in dict.fromkeys([plainly(table.name), term.label, *term.synonyms]):
            if label:
                yield Hit("table", table.key, None, None, label, 0)
        for column in table.columns:
            term = meaning.column(table.key, column.name)
            for label in dict.fromkeys([plainly(column.name), term.label, *term.synonyms]):
                if label:
                    yield Hit("column", table.key, column.name, None, label, 0)
    for metric in meaning.metrics:
        for label in dict.fromkeys([plainly(metric.name), *metric.synonyms]):
            yield Hit("metric", None, None, metric.name, label, 0)
