"""A query over metrics as one statement.

One fact, and nothing that repeats its rows: a plain grouped SELECT. Otherwise each fact is grouped by itself in a
common table expression, and the groups meet in the end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Snapshot
from quaestor.core.metrics.facts import Atom, NoFact, atoms_of, same_rows
from quaestor.core.metrics.joining import Joins, Unreachable
from quaestor.core.metrics.query import Compiled, Cut, Measured, Query, Refusal, Sorting, columns_of, refer, tables_of
from quaestor.core.metrics.roads import Network
from quaestor.core.quoting import needs_quotes

_NULL_FOR_ZERO = ("sqlite", "mysql")
"""Dialects in which a division by zero gives NULL rather than an error."""


def compile_query(query: Query, catalog: Catalog, network: Network) -> Compiled | Refusal:
    """The statement for *query*, or why its numbers would not be right."""
    try:
        atoms = {measure.name: atoms_of(measure, catalog, network) for measure in query.measures}
        groups = same_rows(atom for found in atoms.values() for atom in found)
        blocks = [
            _block(number, fact, snapshot, tuple(members), query, catalog, network)
            for number, ((fact, snapshot), members) in enumerate(groups.items(), start=1)
        ]
    except NoFact as problem:
        return Refusal(str(problem))
    except Unreachable as problem:
        text = str(problem)
        return Refusal(text[0].upper() + text[1:], problem.choices)
    whole = _Whole(query, atoms, blocks, catalog.dialect)
    notes = dict.fromkeys(note for block in blocks for note in block.notes)
    return Compiled(
        whole.single() if len(blocks) == 1 else whole.joined(),
        tuple(notes),
        tuple(dict.fromkeys(block.fact for block in blocks)),
        overlapping=any(block.overlapping for block in blocks),
    )


@dataclass
class _Block:
    """The rows of one fact: what they are selected from, and how cuts and atoms are written over that."""

    name: str
    fact: str
    rows: exp.Select
    """FROM, joins and WHERE; nothing selected yet."""
    cuts: list[exp.Expr]
    atoms: dict[int, exp.Expr]
    """By the identity of the atom's tree."""
    notes: list[str] = field(default_factory=list)
    overlapping: bool = False


def _block(
    number: int, fact: str, snapshot: Snapshot | None, atoms: Sequence[Atom], query: Query, catalog: Catalog,
    network: Network,
) -> _Block:  # fmt: skip
    joins = Joins(fact, catalog, network, query.settle)
    measured = [joins.placed(atom.tree, "the measure") for atom in atoms]
    cuts = [joins.placed(cut.tree, f"“{cut.name}”", cut.via, overlap=query.overlap) for cut in query.cuts]
    held: list[exp.Expr] = []
    for one in query.filters:
        far = [table for table in tables_of(one.tree) if network.road(fact, table, one.via) is None]
        if far and len(tables_of(one.tree)) == 1:
            held.append(joins.semi_joined(one.tree, f"“{one.words}”", one.via))
            joins.notes.append(f"“{one.words}” holds where any “{far[0]}” of a “{fact}” fulfils it")
        else:
            held.append(joins.placed(one.tree, f"“{one.words}”", one.via))
    for default in query.defaults:
        if default.table == fact:
            joins.notes.append(default.told)
            held += [joins.placed(default.tree, f"“{default.told}”")] if default.tree is not None else []
    block = _Block(
        re.sub(r"\W+", "_", f"by_{fact}_{number}".lower()),
        fact,
        exp.Select(),
        cuts,
        {},
        joins.notes,
        bool(joins.overlapping),
    )
    if snapshot is not None:
        over = joins.placed(refer(*snapshot.over), "the moment")
        _as_snapshot(block, joins, measured, held, snapshot, over, query.cuts)
    elif joins.overlapping:
        _each_once(block, joins, measured, held, catalog)
    else:
        block.rows = joins.from_clause(exp.Select())
        block.rows = block.rows.where(*held) if held else block.rows
    for atom, tree in zip(atoms, measured, strict=True):
        block.atoms[id(atom.tree)] = tree
    return block


def _each_once(block: _Block, joins: Joins, measured: list[exp.Expr], held: list[exp.Expr], catalog: Catalog) -> None:
    """Rows of the fact once for each group they are in, however often the joins repeat them."""
    table = catalog.table(block.fact)
    key = table.primary_key if table is not None else ()
    if not key:
        raise Unreachable(f"“{block.fact}” has no primary key, so its rows cannot be told apart after the join.")
    if len(joins.overlapping) == 1:
        joins.notes.append(
            f"a “{block.fact}” with several “{joins.overlapping[0]}” counts once in each group: groups overlap"
        )
    inner = _Inner(block, joins, "counted")
    for index, name in enumerate(key, start=1):
        inner.columns[f"key_{index}"] = joins.column(joins.aliases[()], name)
    inner.fill(measured)
    block.rows = inner.query(held, distinct=True)


def _as_snapshot(
    block: _Block, joins: Joins, measured: list[exp.Expr], held: list[exp.Expr], snapshot: Snapshot, over: exp.Expr,
    cuts: Sequence[Cut],
) -> None:  # fmt: skip
    """Only the rows of the last (or first) moment of each stretch of time that is grouped by."""
    if joins.overlapping:
        raise Unreachable("a state at a moment cannot be split by what a row has many of.")
    within = [
        tree.copy()
        for cut, tree in zip(cuts, block.cuts, strict=True)
        if any(column.table == snapshot.over[0] and column.name == snapshot.over[1] for column in columns_of(cut.tree))
    ]
    within += [joins.placed(refer(*each), "the state") for each in snapshot.per]
    latest = exp.Max if snapshot.take == "last" else exp.Min
    inner = _Inner(block, joins, "states")
    inner.columns["moment"] = over
    inner.columns["counted_moment"] = exp.Window(this=latest(this=over.copy()), partition_by=within or None)
    inner.fill(measured)
    equal = exp.EQ(this=joins.column("states", "moment"), expression=joins.column("states", "counted_moment"))
    block.rows = inner.query(held).where(equal)
    joins.notes.append(f"only the {snapshot.take} “{snapshot.over[1]}” of each stretch of time counts")


class _Inner:
    """A subquery that the block's cuts and atoms then read, each expression under a name of its own."""

    def __init__(self, block: _Block, joins: Joins, alias: str) -> None:
        self.block, self.joins, self.alias = block, joins, alias
        self.columns: dict[str, exp.Expr] = {}

    def fill(self, measured: list[exp.Expr]) -> None:
        self.block.cuts = [self._out(f"cut_{index}", tree) for index, tree in enumerate(self.block.cuts, start=1)]
        known: dict[str, str] = {}
        for index, tree in enumerate(measured):
            holder = exp.paren(tree, copy=False)
            for column in list(columns_of(holder)):
                name = known.setdefault(column.sql(), f"value_{len(known) + 1}")
                column.replace(self._out(name, column.copy()))
            measured[index] = holder.this

    def query(self, held: list[exp.Expr], *, distinct: bool = False) -> exp.Select:
        shown = (exp.alias_(tree, self.joins.name(name)) for name, tree in self.columns.items())
        inner = self.joins.from_clause(exp.Select().select(*shown))
        inner = inner.where(*held) if held else inner
        inner = inner.distinct() if distinct else inner
        return exp.Select().from_(inner.subquery(self.alias))

    def _out(self, name: str, tree: exp.Expr) -> exp.Column:
        self.columns[name] = tree
        return self.joins.column(self.alias, name)


class _Whole:
    """Blocks put together: measures from their atoms, conditions on them, order, limit."""

    def __init__(
        self, query: Query, atoms: dict[str, tuple[Atom, ...]], blocks: Sequence[_Block], dialect: str
    ) -> None:
        self.query, self.atoms, self.blocks, self.dialect = query, atoms, blocks, dialect

    def single(self) -> exp.Query:
        [block] = self.blocks
        measures = {one.name: self._measure(one, block.atoms) for one in self.query.measures}
        cuts = {cut.name: tree for cut, tree in zip(self.query.cuts, block.cuts, strict=True)}
        select = block.rows.select(*self._shown(cuts, measures))
        if cuts:
            select = select.group_by(*(tree.copy() for tree in cuts.values()))
        for one in self.query.having:
            select = select.having(one.operator(this=measures[one.name].copy(), expression=one.value.copy()))
        return self._ordered(select, cuts, measures)

    def joined(self) -> exp.Query:
        """WITH each block grouped by itself; the groups of any of them, and to each what the blocks have for it."""
        outputs: dict[int, exp.Expr] = {}
        ctes: dict[str, exp.Query] = {}
        for block in self.blocks:
            select = block.rows.select(*(self._as(tree, f"cut_{at}") for at, tree in enumerate(block.cuts, start=1)))
            for at, (identity, tree) in enumerate(block.atoms.items(), start=1):
                select = select.select(self._as(tree, f"value_{at}"))
                outputs[identity] = self._counted(tree, self._column(block.name, f"value_{at}"))
            ctes[block.name] = select.group_by(*(tree.copy() for tree in block.cuts)) if block.cuts else select
        measures = {one.name: self._measure(one, outputs) for one in self.query.measures}
        cuts = {cut.name: self._column("every_group", f"cut_{at}") for at, cut in enumerate(self.query.cuts, start=1)}
        select = self._met(exp.Select().select(*self._shown(cuts, measures)))
        for one in self.query.having:
            select = select.where(one.operator(this=measures[one.name].copy(), expression=one.value.copy()))
        if cuts:
            ctes["every_group"] = self._groups()
        whole = self._ordered(select, cuts, measures)
        for name, inner in ctes.items():
            whole = whole.with_(exp.to_identifier(name), as_=inner)
        return whole

    def _groups(self) -> exp.Query:
        names = [f"cut_{at}" for at in range(1, len(self.query.cuts) + 1)]
        each = [exp.Select().select(*(exp.column(name) for name in names)).from_(one.name) for one in self.blocks]
        found: exp.Query = each[0]
        for more in each[1:]:
            found = exp.union(found, more)
        return found

    def _met(self, select: exp.Select) -> exp.Select:
        if not self.query.cuts:
            select = select.from_(self.blocks[0].name)
            for block in self.blocks[1:]:
                select = select.join(block.name, join_type="cross")
            return select
        select = select.from_("every_group")
        for block in self.blocks:
            same = [self._alike(f"cut_{at}", block.name) for at in range(1, len(self.query.cuts) + 1)]
            select = select.join(block.name, on=exp.and_(*same), join_type="left")
        return select

    def _alike(self, name: str, block: str) -> exp.Expr:
        """Equal, or both missing: a group of what is not known is a group, too."""
        mine, theirs = self._column("every_group", name), self._column(block, name)
        missing = exp.and_(
            exp.Is(this=mine.copy(), expression=exp.Null()), exp.Is(this=theirs.copy(), expression=exp.Null())
        )
        return exp.or_(exp.EQ(this=mine, expression=theirs), missing)

    def _counted(self, tree: exp.Expr, column: exp.Expr) -> exp.Expr:
        """A group without any row of one fact has none of them, rather than an unknown number."""
        if isinstance(tree, exp.Count) and self.query.cuts:
            return exp.Coalesce(this=column, expressions=[exp.Literal.number(0)])
        return column

    def _measure(self, measure: Measured, values: dict[int, exp.Expr]) -> exp.Expr:
        holder = exp.paren(measure.tree.copy(), copy=False)
        found = [node for node in holder.find_all(exp.AggFunc) if not node.find_ancestor(exp.AggFunc)]
        for node, atom in zip(found, self.atoms[measure.name], strict=True):
            node.replace(values[id(atom.tree)].copy())
        for division in holder.find_all(exp.Div):
            if self.dialect not in _NULL_FOR_ZERO and not isinstance(division.expression, exp.Literal | exp.Nullif):
                divisor = division.expression.unnest()
                division.set("expression", exp.Nullif(this=divisor.copy(), expression=exp.Literal.number(0)))
        tree: exp.Expr = holder.this
        return tree

    def _shown(self, cuts: dict[str, exp.Expr], measures: dict[str, exp.Expr]) -> list[exp.Expr]:
        pairs = [(one.name, cuts[one.name]) for one in self.query.cuts if one.shown]
        pairs += [(one.name, measures[one.name]) for one in self.query.measures if one.shown]
        return [self._as(tree, name) for name, tree in pairs]

    def _ordered(self, select: exp.Select, cuts: dict[str, exp.Expr], measures: dict[str, exp.Expr]) -> exp.Select:
        order = self.query.order or tuple(Sorting(cut.name) for cut in self.query.cuts if cut.is_time)
        for one in order:
            tree = {**cuts, **measures}[one.name].copy()
            # Unknown values come last when the greatest are asked for, in whatever dialect.
            select = select.order_by(
                exp.Ordered(this=tree, desc=one.descending or None, nulls_first=not one.descending)
            )
        return select.limit(self.query.limit) if self.query.limit is not None else select

    def _as(self, tree: exp.Expr, name: str) -> exp.Expr:
        plain = isinstance(tree, exp.Column) and tree.name == name
        return (
            tree.copy()
            if plain
            else exp.alias_(tree.copy(), exp.Identifier(this=name, quoted=needs_quotes(name, self.dialect)))
        )

    def _column(self, table: str, name: str) -> exp.Expr:
        return exp.column(name, table=table)
