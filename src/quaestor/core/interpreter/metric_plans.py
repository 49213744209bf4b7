"""Plans that show metrics, written so that joins multiply nothing.

A metric over one table that is joined only to what each of its rows has one of is printed like any other plan. Where
rows would be repeated, or several tables are counted, the plan goes through `quaestor.core.metrics`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import sqlglot
from sqlglot import exp

from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.identifiers import headings
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.printing import expression_of, print_plan, with_named
from quaestor.core.metrics import Compiled, Cut, Held, HeldMeasure, Measured, Query, Sorting, compile_query
from quaestor.core.metrics.facts import NoFact, atoms_of
from quaestor.core.metrics.query import qualified_by_key
from quaestor.core.metrics.roads import Link, Network

OPERATORS: dict[p.Operator, type[exp.Binary]] = {
    p.Operator.EQUAL: exp.EQ, p.Operator.UNEQUAL: exp.NEQ, p.Operator.MORE: exp.GT, p.Operator.LESS: exp.LT,
    p.Operator.AT_LEAST: exp.GTE, p.Operator.AT_MOST: exp.LTE,
}  # fmt: skip


def written(plan: p.Plan, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """The statement of *plan*, and what is to be told of how it counts. Raises `NoStatement`."""
    plain = print_plan(plan, lexicon)
    if not any(_adds_up(one) for one in plan.show) or plan.combined is not None:
        return plain, ()
    network = network_of(lexicon)
    if not _repeats(plan, lexicon, network):
        return plain, ()
    query = _query(_of_known_groups(plan), lexicon)
    found = compile_query(query, lexicon.catalog, network) if query is not None else None
    if not isinstance(found, Compiled):
        return plain, ("the joins may count rows more than once",)
    return found.tree.sql(dialect=lexicon.catalog.dialect), found.assumptions


def _of_known_groups(plan: p.Plan) -> p.Plan:
    """A metric tells of rows that belong to no group, too; a plain sum is over those that are joined."""
    if any(isinstance(one, p.MetricUse) for one in plan.show):
        return plan
    known = (p.Missing(one, negated=True) for one in plan.group if isinstance(one, p.Field))
    return replace(plan, where=(*plan.where, *(one for one in known if one not in plan.where)))


def _adds_up(one: p.Expression) -> bool:
    """Whether repeated rows would make another number of it; counts are minded where the plan is made."""
    if isinstance(one, p.Measure):
        return one.of is not None and one.function in (p.Function.SUM, p.Function.AVERAGE)
    return isinstance(one, p.MetricUse)


def network_of(lexicon: Lexicon) -> Network:
    """The keys that the interpreter joins over."""
    preferred = {link.name: link for link in lexicon.meaning.relationships if link.preferred}
    network = Network()
    for edge in dict.fromkeys(edge for edges in lexicon.graph.edges.values() for edge in edges):
        name = f"{lexicon.table(edge.left).name}_{'_'.join(edge.left_columns)}"
        wanted = any(
            link.from_table.lower() == edge.left.lower() and link.from_columns == edge.left_columns
            for link in preferred.values()
        )
        link = Link(name, edge.left, edge.left_columns, edge.right, edge.right_columns, edge.cost, wanted)
        network.add(link, lexicon.catalog)
    return network


def _repeats(plan: p.Plan, lexicon: Lexicon, network: Network) -> bool:
    """Whether the one SELECT that joins everything would repeat rows of what a measure counts."""
    measures = [_measured(one, "m", lexicon) for one in plan.show if isinstance(one, p.MetricUse | p.Measure)]
    try:
        facts = {atom.fact for one in measures if one for atom in atoms_of(one, lexicon.catalog, network)}
    except (NoFact, KeyError):
        return False
    tables = with_named(p.tables_of(plan), plan, lexicon)
    return len(facts) > 1 or any(network.road(fact, table) is None for fact in facts for table in tables)


def _query(plan: p.Plan, lexicon: Lexicon) -> Query | None:
    """None where the plan holds something that the compiler has no word for."""
    names = dict(zip(plan.show, _names(plan, lexicon), strict=True))
    shown = [one for one in plan.show if isinstance(one, p.MetricUse | p.Measure)]
    cuts = [one for one in (*plan.show, *plan.group) if isinstance(one, p.Field | p.Bucket)]
    more = [one.by for one in plan.order] + [one.left for one in plan.having if isinstance(one, p.Comparison)]
    hidden = [one for one in more if isinstance(one, p.MetricUse | p.Measure) and one not in shown]
    for number, one in enumerate((*cuts, *hidden), start=1):
        names.setdefault(one, f"group_{number}")
    if any(one not in names for one in (*plan.show, *(sort.by for sort in plan.order))):
        return None
    measures = [_measured(one, names[one], lexicon, shown=one in shown) for one in dict.fromkeys((*shown, *hidden))]
    having = [_having(one, names) for one in plan.having]
    if None in measures or None in having or any(isinstance(one, p.Share) for one in plan.show):
        return None
    return Query(
        tuple(one for one in measures if one),
        tuple(
            Cut(names[one], _tree(one, plan, lexicon), is_time=isinstance(one, p.Bucket), shown=one in plan.show)
            for one in dict.fromkeys(cuts)
        ),
        tuple(Held(_tree(one, plan, lexicon), "the condition") for one in plan.where),
        having=tuple(one for one in having if one),
        order=tuple(Sorting(names[one.by], one.descending) for one in plan.order),
        limit=plan.limit,
        overlap=True,
        settle=True,
    )


def _names(plan: p.Plan, lexicon: Lexicon) -> Iterable[str]:
    """Headings of computed columns, and the names of plain ones; alike ones are told apart."""
    taken: set[str] = set()
    for one, heading in zip(plan.show, headings(plan, lexicon), strict=True):
        wanted = heading or (one.column if isinstance(one, p.Field) else "value")
        name = next(each for each in (wanted, *(f"{wanted}_{n}" for n in range(2, 99))) if each not in taken)
        taken.add(name)
        yield name


def _measured(one: p.MetricUse | p.Measure, name: str, lexicon: Lexicon, *, shown: bool = True) -> Measured | None:
    if isinstance(one, p.MetricUse):
        tree = qualified_by_key(sqlglot.parse_one(one.expression), lexicon.catalog)
        metric = next((each for each in lexicon.meaning.metrics if each.name == one.name), None)
        return Measured(name, tree, metric.snapshot if metric is not None else None, shown=shown)
    if one.of is None and one.rows_of is None:
        return None
    return Measured(name, _tree(one, None, lexicon), rows_of=one.rows_of, shown=shown)


def _tree(one: p.Expression | p.Condition, plan: p.Plan | None, lexicon: Lexicon) -> exp.Expr:
    """As the printer writes it, with columns named by their tables' keys."""
    return qualified_by_key(expression_of(one, plan, lexicon), lexicon.catalog)


def _having(one: p.Condition, names: dict[p.Expression, str]) -> HeldMeasure | None:
    if isinstance(one, p.Comparison) and one.left in names and isinstance(one.right, p.Constant):
        return HeldMeasure(names[one.left], OPERATORS[one.operator], exp.convert(one.right.value))
    return None
