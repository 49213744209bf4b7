"""The FROM of one fact: which tables are joined to it over which roads, each road under its own alias."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from quaestor.core.catalog import Catalog, Table
from quaestor.core.metrics.query import columns_of, tables_of
from quaestor.core.metrics.roads import Fork, Link, Network, Road, told
from quaestor.core.quoting import needs_quotes


class Unreachable(ValueError):
    """Why a table cannot be joined, in words, with the ways there would be."""

    def __init__(self, message: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.choices = choices


@dataclass
class Joins:
    """Filled by `placed`: what is asked of other tables makes the joins that lead there."""

    fact: str
    catalog: Catalog
    network: Network
    settle: bool = False
    aliases: dict[Road, str] = field(default_factory=dict)
    """By the road from the fact; the fact itself has the empty road."""
    notes: list[str] = field(default_factory=list)
    overlapping: list[str] = field(default_factory=list)
    """Tables that were joined though a row of the fact may meet many of them."""

    def __post_init__(self) -> None:
        self.aliases[()] = self._alias(self.fact, None)

    def placed(self, tree: exp.Expr, what: str, via: Sequence[str] = (), *, overlap: bool = False) -> exp.Expr:
        """*tree* with its columns in terms of the aliases here. Raises `Unreachable`."""
        where = {table: self._joined(table, what, via, overlap=overlap) for table in tables_of(tree)}
        return self._renamed(tree, where)

    def semi_joined(self, tree: exp.Expr, what: str, via: Sequence[str] = ()) -> exp.Expr:
        """That some row over a road with many rows fulfils *tree*; the fact's own rows are not multiplied by it."""
        [table] = tables_of(tree) or (self.fact,)
        road = self.road_to(table, what, via, many=True)
        inside = Joins(road[0].right, self.catalog, self.network, self.settle)
        taken = f"{inside.aliases.pop(())}_met"
        inside.aliases[()] = taken
        alias = inside.along(road[1:])
        first = _on(road[0], self.aliases[()], taken, self)
        held = inside._renamed(tree, {table: alias})
        query = inside.from_clause(exp.Select().select(exp.Literal.number(1))).where(first, held)
        return exp.Exists(this=query)

    def road_to(self, table: str, what: str, via: Sequence[str] = (), *, many: bool = False) -> Road:
        """Raises `Unreachable` where there is none, or several between which nothing decides."""
        road = self.network.road(self.fact, table, via, many=many)
        if road is None:
            raise Unreachable(f"no key leads from “{self.fact}” to “{table}”, which {what} needs.")
        if isinstance(road, Fork):
            ways = tuple(told(each) for each in road.roads)
            if not self.settle:
                because = f"there are {len(ways)} ways from “{self.fact}” to “{table}” for {what}."
                raise Unreachable(because, tuple(_said(each) for each in road.roads))
            road = road.roads[0]
            self._note(f"{what} is taken over {told(road)}")
        elif not many and not any(link.preferred for link in road):
            others = [each for each in self.network.ways(self.fact, table, via) if each != road]
            if others:
                self._note(f"{what} is taken over {told(road)}, not over {told(others[0])}")
        return road

    def along(self, road: Road) -> str:
        """The alias at the end of *road*, whose tables are joined where they are not yet."""
        for length in range(1, len(road) + 1):
            part = road[:length]
            if part not in self.aliases:
                self.aliases[part] = self._alias(part[-1].right, part[-1])
        return self.aliases[road]

    def from_clause(self, select: exp.Select) -> exp.Select:
        """*select* with FROM and joins. Left joins: a row without a counterpart still counts."""
        select = select.from_(self.table(self.fact, self.aliases[()]))
        for road, alias in self.aliases.items():
            if road:
                on = _on(road[-1], self.aliases[road[:-1]], alias, self)
                select = select.join(self.table(road[-1].right, alias), on=on, join_type="left")
        return select

    def table(self, key: str, alias: str) -> exp.Expr:
        table = self._table(key)
        node = exp.Table(this=self.name(table.name), db=self.name(table.schema) if table.schema else None)
        return node if alias == table.name and not table.schema else exp.alias_(node, self.name(alias), table=True)

    def name(self, name: str) -> exp.Identifier:
        return exp.Identifier(this=name, quoted=needs_quotes(name, self.catalog.dialect))

    def column(self, alias: str, column: str) -> exp.Column:
        return exp.Column(this=self.name(column), table=self.name(alias))

    def _joined(self, table: str, what: str, via: Sequence[str], *, overlap: bool) -> str:
        if table == self.fact and not via:
            return self.aliases[()]
        road = self.network.road(self.fact, table, via)
        if road is None and overlap:
            road = self.road_to(table, what, via, many=True)
            self.overlapping.append(table)
        elif road is None:
            many = self.network.road(self.fact, table, via, many=True)
            if many is None:
                raise Unreachable(f"no key leads from “{self.fact}” to “{table}”, which {what} needs.")
            because = f"one row of “{self.fact}” has many of “{table}”, so {what} would count it more than once."
            raise Unreachable(because, ("overlap: each row counts once in every group that it is in",))
        else:
            road = self.road_to(table, what, via)
        return self.along(road)

    def _renamed(self, tree: exp.Expr, aliases: dict[str, str]) -> exp.Expr:
        tree = exp.paren(tree.copy(), copy=False)
        for column in list(columns_of(tree)):
            column.replace(self.column(aliases.get(column.table, column.table), column.name))
        inside: exp.Expr = tree.this
        return inside

    def _alias(self, key: str, link: Link | None) -> str:
        """The table's name; where that is taken, with the columns that lead to it."""
        name = self._table(key).name
        wanted = [name, f"{name}_{'_'.join(link.left_columns)}"] if link is not None else [name]
        taken = {alias.lower() for alias in self.aliases.values()}
        numbered = (f"{name}_{number}" for number in range(2, 1_000))
        return next(each for each in (*wanted, *numbered) if each.lower() not in taken)

    def _table(self, key: str) -> Table:
        table = self.catalog.table(key)
        if table is None:
            raise Unreachable(f"“{key}” is not in the catalog.")
        return table

    def _note(self, words: str) -> None:
        if words not in self.notes:
            self.notes.append(words)


def _said(road: Road) -> str:
    """A way, and what to name to take it."""
    return f"{told(road)}: via {', '.join(link.name for link in road)}"


def _on(link: Link, left: str, right: str, joins: Joins) -> exp.Expr:
    pairs = zip(link.left_columns, link.right_columns, strict=True)
    return exp.and_(*(exp.EQ(this=joins.column(left, a), expression=joins.column(right, b)) for a, b in pairs))
