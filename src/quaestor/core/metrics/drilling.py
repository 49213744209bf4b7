"""One level up and down from what a metric is cut by: hierarchies of the semantic model, and the one that time has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog
from quaestor.core.hierarchies import TIME, around
from quaestor.core.meaning import Meaning
from quaestor.core.metrics.grains import Grain
from quaestor.core.metrics.named import Wanted, WantedDimension
from quaestor.core.metrics.vocabulary import Known, Vocabulary


@dataclass(frozen=True, slots=True)
class Drill:
    """What may stand in the place of the dimension *at*."""

    hierarchy: str
    at: WantedDimension
    up: WantedDimension | None
    down: WantedDimension | None


def drills_of(wanted: Wanted, catalog: Catalog, meaning: Meaning) -> tuple[Drill, ...]:
    """For each dimension of *wanted*, which must be one that compiles: the levels beside it in each hierarchy."""
    vocabulary = Vocabulary.build(catalog, meaning)
    return tuple(
        drill
        for dimension in wanted.dimensions
        for drill in _drills(dimension, vocabulary.field(dimension.field), wanted.grain, catalog, meaning)
    )


def _drills(
    dimension: WantedDimension, known: Known, grain: Grain | None, catalog: Catalog, meaning: Meaning
) -> Iterator[Drill]:
    for level in around((known.table, known.name), catalog, meaning):
        up, down = (
            WantedDimension(f"{place[0]}.{place[1]}") if place is not None else None
            for place in (level.coarser, level.finer)
        )
        yield Drill(level.hierarchy, WantedDimension(known.full_name), up, down)
    if known.is_time:
        at = replace(dimension, field=known.full_name, grain=dimension.grain or grain or Grain.DAY)
        names = next((names for names in TIME if at.grain in names), ())
        place = names.index(str(at.grain))
        up = replace(at, grain=Grain(names[place - 1])) if place else None
        down = replace(at, grain=Grain(names[place + 1])) if place + 1 < len(names) else None
        yield Drill("time", at, up, down)
