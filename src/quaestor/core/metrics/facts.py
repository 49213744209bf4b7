"""Which table each aggregate of a measure counts, and what is counted together.

`SUM(lines.price * lines.pieces) / COUNT(DISTINCT orders.id)` counts lines in its first part and orders in its second.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Snapshot
from quaestor.core.metrics.query import Measured, refer, tables_of
from quaestor.core.metrics.roads import Fork, Network


@dataclass(frozen=True, slots=True)
class Atom:
    """One aggregate, the table whose rows it counts, and the node of the measure's tree that it is."""

    tree: exp.Expr
    fact: str
    snapshot: Snapshot | None


class NoFact(ValueError):
    """Why an aggregate counts no single table's rows, in words."""


def atoms_of(measure: Measured, catalog: Catalog, network: Network) -> tuple[Atom, ...]:
    """The outermost aggregates of *measure*, in order. Raises `NoFact`."""
    found = [node for node in measure.tree.find_all(exp.AggFunc) if not node.find_ancestor(exp.AggFunc)]
    if not found:
        raise NoFact(f"“{measure.name}” adds nothing up.")
    if measure.tree.find(exp.Window):
        raise NoFact(f"“{measure.name}” uses a window, which cannot be grouped further.")
    return tuple(_atom(node, measure, catalog, network) for node in found)


def same_rows(atoms: Iterable[Atom]) -> dict[tuple[str, Snapshot | None], list[Atom]]:
    """Atoms that are computed over the same rows, in the order of their first."""
    found: dict[tuple[str, Snapshot | None], list[Atom]] = {}
    for atom in atoms:
        found.setdefault((atom.fact, atom.snapshot), []).append(atom)
    return found


def _atom(node: exp.AggFunc, measure: Measured, catalog: Catalog, network: Network) -> Atom:
    tables = tables_of(node)
    if not tables:
        fact = measure.rows_of or _only_table(measure)
        if fact is None:
            raise NoFact(f"“{measure.name}” counts rows without saying of which table; count a key instead.")
        return Atom(_counting(node, fact, catalog), fact, measure.snapshot)
    finest = [one for one in tables if all(_meets_one(one, other, network) for other in tables)]
    if not finest:
        listed = " and ".join(f"“{each}”" for each in tables)
        raise NoFact(f"“{measure.name}” calculates with {listed}, and neither has one row for each row of the other.")
    return Atom(node, finest[0], measure.snapshot)


def _only_table(measure: Measured) -> str | None:
    tables = tables_of(measure.tree)
    return tables[0] if len(tables) == 1 else None


def _counting(node: exp.AggFunc, fact: str, catalog: Catalog) -> exp.Expr:
    """A count of rows as a count of their key, so that it stays one where rows are joined from the other side."""
    table = catalog.table(fact)
    if isinstance(node, exp.Count) and table is not None and len(table.primary_key) == 1:
        return exp.Count(this=refer(table.key, table.primary_key[0]))
    return node


def _meets_one(start: str, goal: str, network: Network) -> bool:
    road = network.road(start, goal)
    return road is not None and not (isinstance(road, Fork) and not road.roads)
