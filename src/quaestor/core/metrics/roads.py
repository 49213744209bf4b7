"""Ways from a table to another over keys: first those on which each row meets one other, never many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quaestor.core.catalog import Catalog, Table
from quaestor.core.meaning import Meaning

LONGEST_ROAD = 6
"""Joins in a row; snowflakes people build are shallower."""
MOST_ROADS = 2_000
DECLARED, MODELLED, INFERRED = 1.0, 1.0, 1.3
SIMILAR = 0.05


@dataclass(frozen=True, slots=True)
class Link:
    """A join from *left* to *right*; *many* where a row of *left* may meet many of *right*."""

    name: str
    left: str
    left_columns: tuple[str, ...]
    right: str
    right_columns: tuple[str, ...]
    cost: float = DECLARED
    preferred: bool = False
    many: bool = False

    def reversed(self, *, many: bool) -> Link:
        return Link(
            self.name, self.right, self.right_columns, self.left, self.left_columns, self.cost, self.preferred, many
        )


Road = tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Fork:
    """Several ways that are equally near."""

    roads: tuple[Road, ...]


@dataclass
class Network:
    links: dict[str, list[Link]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def build(cls, catalog: Catalog, meaning: Meaning) -> Network:
        network = cls()
        for link in _links(catalog, meaning):
            network.add(link, catalog)
        return network

    def add(self, link: Link, catalog: Catalog) -> None:
        """Both directions; a link over the same columns as a known one is the same link."""
        known = self.links[link.left]
        if any(_same(link, each) for each in known):
            return
        known.append(link)
        left = catalog.table(link.left)
        single = left is not None and _is_unique(left, link.left_columns)
        self.links[link.right].append(link.reversed(many=not single))

    def road(self, start: str, goal: str, via: Sequence[str] = (), *, many: bool = False) -> Road | Fork | None:
        """The nearest road, a fork where several are, None where there is none.

        Only roads on which a row of *start* meets at most one of *goal*, unless *many*. A road over a relationship
        marked as preferred wins over others, whatever their length.
        """
        found = self.ways(start, goal, via, many=many)
        if not found:
            return None
        most = max(sum(link.preferred for link in road) for road in found)
        if most:
            found = [road for road in found if sum(link.preferred for link in road) == most]
        least = min(_length(road) for road in found)
        near = [road for road in found if _length(road) <= least + SIMILAR]
        return near[0] if len(near) == 1 else Fork(tuple(near))

    def ways(self, start: str, goal: str, via: Sequence[str] = (), *, many: bool = False) -> list[Road]:
        """Every such road, shortest first; *via* names relationships that it has to go over."""
        if start == goal and not via:
            return [()]
        return [road for road in self._roads(start, goal, many) if set(via) <= {link.name for link in road}]

    def _roads(self, start: str, goal: str, many: bool) -> list[Road]:
        """All simple roads up to a length, shortest first."""
        found: list[Road] = []
        waiting: list[Road] = [()]
        for _ in range(LONGEST_ROAD):
            longer: list[Road] = []
            for road in waiting:
                at = road[-1].right if road else start
                passed = {start, *(link.right for link in road)}
                for link in self.links.get(at, ()):
                    if link.right in passed or (link.many and not many):
                        continue
                    (found if link.right == goal else longer).append((*road, link))
            waiting = longer[:MOST_ROADS]
            if found and many:
                break
        return found


def told(road: Road) -> str:
    """ "payment → staff (staff_id) → store (store_id)": the columns are those of the side that refers."""
    steps = [road[0].left] if road else []
    for link in road:
        columns = link.right_columns if link.many else link.left_columns
        steps.append(f"{link.right} ({', '.join(columns)})")
    return " → ".join(steps)


def _length(road: Road) -> float:
    return sum(link.cost for link in road)


def _links(catalog: Catalog, meaning: Meaning) -> Iterator[Link]:
    for said in meaning.relationships:
        left, right = catalog.table(said.from_table), catalog.table(said.to_table)
        if left is not None and right is not None and _has(left, said.from_columns) and _has(right, said.to_columns):
            yield Link(said.name, left.key, said.from_columns, right.key, said.to_columns, MODELLED, said.preferred)
    for table in catalog.tables:
        for key in table.foreign_keys:
            other = catalog.table(key.table)
            if other is not None:
                cost = INFERRED if key.inferred else DECLARED
                yield Link(_name(table, key.columns), table.key, key.columns, other.key, key.referred, cost)


def _name(table: Table, columns: tuple[str, ...]) -> str:
    """As the export of a model names a key."""
    return f"{table.name}_{'_'.join(columns)}"


def _has(table: Table, names: tuple[str, ...]) -> bool:
    return all(table.column(name) is not None for name in names)


def _is_unique(table: Table, columns: tuple[str, ...]) -> bool:
    wanted = {name.lower() for name in columns}
    return any(key and {name.lower() for name in key} <= wanted for key in (table.primary_key, *table.unique_keys))


def _same(one: Link, other: Link) -> bool:
    def pairs(link: Link) -> set[tuple[str, str]]:
        return {(a.lower(), b.lower()) for a, b in zip(link.left_columns, link.right_columns, strict=False)}

    return one.right == other.right and pairs(one) == pairs(other)
