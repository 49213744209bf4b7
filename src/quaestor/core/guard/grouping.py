"""Aggregates over masked values: allowed where a policy says how many rows must stand behind each number.

Only the plain form is: `AVG(salary)` over one table, not inside a window or filter, and without a star beside it that
would show what the aggregate is made from. How many rows there are is counted in the statement itself, and a group that
is too small gives nothing. A join could count one row many times, so a statement that joins has to do without.

Two such numbers, of groups that differ by one person, still tell about that person. A minimum group slows that down and
does not prevent it; the documentation says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlglot import exp

from quaestor.core.catalog import Table
from quaestor.core.guard.functions import canonical_name
from quaestor.core.guard.reading import Reading
from quaestor.core.guard.tree import find_all
from quaestor.core.guard.words import words
from quaestor.core.policy.rules import TableRule

UNMASKED = "quaestor_unmasked_"
"""What a true value is called between the sub-query and the aggregate; no statement can name it."""
_SUMMARIES = words(
    """
    avg sum count count_big std stddev stddev_pop stddev_samp stddevpop stddevsamp stdev stdevp var var_pop var_samp
    variance variance_pop variance_samp varp varpop varsamp
    """
)


@dataclass(frozen=True, slots=True)
class Averaged:
    """An aggregate over a masked column that may be given its true values."""

    call: exp.Func
    column: exp.Column
    source: exp.Table
    table: Table
    least: int


def averaged_alone(node: exp.Expr, rule: TableRule, reading: Reading) -> Averaged | None:
    """The aggregate that *node* stands in, where it may see true values; None for every other use."""
    least = rule.min_group
    if least is None or not isinstance(node, exp.Column):
        return None
    call: exp.Expr | None = node.parent
    if isinstance(call, exp.Distinct):
        call = call.parent
    if not isinstance(call, exp.Func) or canonical_name(call) not in _SUMMARIES:
        return None
    if isinstance(call.parent, (exp.Window, exp.Filter, exp.WithinGroup)):
        return None
    select = call.parent_select
    if not isinstance(select, exp.Select) or call.find_ancestor(exp.Query) is not select:
        return None
    if select.args.get("joins") or select.args.get("laterals") or _shows_star(select):
        return None
    start = select.args.get("from_")
    source = start.this if start is not None else None
    table = next((table for place, table in reading.references if place is source), None)
    if not isinstance(source, exp.Table) or table is None or source.args.get("pivots"):
        return None
    if table.column(node.name) is None or (node.table and node.table.lower() != source.alias_or_name.lower()):
        return None
    return Averaged(call, node, source, table, least)


def _shows_star(select: exp.Select) -> bool:
    return any(projection.is_star for projection in select.expressions)


def guarded(each: Averaged) -> exp.Expr:
    """The aggregate over true values, where enough rows stand behind it."""
    call = each.call.copy()
    for column in find_all(call, exp.Column):
        if column.name.lower() == each.column.name.lower():
            column.set("this", exp.to_identifier(f"{UNMASKED}{column.name.lower()}", quoted=True))
    enough = exp.GTE(this=exp.Count(this=exp.Star()), expression=exp.Literal.number(each.least))
    return exp.Case(ifs=[exp.If(this=enough, true=call)])
