"""From coarse to fine: the levels beside a column in the hierarchies of the semantic model, and those of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning, Place

TIME = (
    ("year", "quarter", "month", "day"),
    ("fiscal_year", "fiscal_quarter", "month", "day"),
    ("week", "day"),
)
"""Stretches of time, from long to short. A week is in no month, and is left for its days only."""


@dataclass(frozen=True, slots=True)
class Level:
    hierarchy: str
    coarser: Place | None
    finer: Place | None


def around(place: Place, catalog: Catalog, meaning: Meaning) -> Iterator[Level]:
    """The levels beside the column *place*, of each hierarchy that has it; levels that *catalog* lacks do not count."""
    for hierarchy in meaning.hierarchies:
        levels = [level for each in hierarchy.levels if (level := _known(each, catalog, meaning)) is not None]
        for number, level in enumerate(levels):
            if level[0].lower() == place[0].lower() and level[1].lower() == place[1].lower() and len(levels) > 1:
                coarser = levels[number - 1] if number else None
                finer = levels[number + 1] if number + 1 < len(levels) else None
                yield Level(hierarchy.name, coarser, finer)


def _known(place: Place, catalog: Catalog, meaning: Meaning) -> Place | None:
    """*place* as the catalog writes it; calculated fields are levels, too."""
    table = catalog.table(place[0])
    if table is None:
        return None
    column = table.column(place[1])
    names = [column.name] if column is not None else []
    names += [
        each.name
        for each in meaning.fields
        if each.table.lower() == table.key.lower() and each.name.lower() == place[1].lower()
    ]
    return (table.key, names[0]) if names else None
