"""Last touches on a plan: tables it does not need, conditions no single row can meet, rows that joins would repeat."""

from __future__ import annotations

from dataclasses import replace

from quaestor.core.interpreter.joins import multiplies
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.plan import (
    Among,
    Combination,
    Comparison,
    Condition,
    Constant,
    Field,
    Function,
    Measure,
    Operator,
    Plan,
    SetOperator,
    fields_of,
    tables_of,
)  # fmt: skip


def simplify(plan: Plan, both: tuple[Condition, ...], lexicon: Lexicon) -> Plan:
    """*plan* with the two conditions *both*, if any, met by different rows."""
    plan = _without_idle_tables(_from_own_keys(_over_all_rows(plan, lexicon), lexicon), lexicon)
    opposed = () if both else _opposed(plan.where)
    if opposed:
        plan = replace(plan, where=tuple(one for one in plan.where if one not in opposed))
    if both or opposed:
        return _intersected(plan, both or opposed)
    return _counting_each_once(plan, lexicon)


def _over_all_rows(plan: Plan, lexicon: Lexicon) -> Plan:
    """ "average cost per task" of a number that each task has once: the average over all of them, not one for each."""
    lone = plan.tables[0] if len(set(tables_of(plan))) == 1 else None
    key = lexicon.table(lone).primary_key if lone is not None else ()
    measures = tuple(one for one in plan.show if isinstance(one, Measure))
    own = len(key) == 1 and Field(plan.tables[0], key[0]) in plan.group
    if not own or not measures or plan.having or plan.order or plan.limit is not None:
        return plan
    if any(one.function is not Function.AVERAGE for one in measures):
        return plan
    return replace(plan, show=measures, group=())


def _from_own_keys(plan: Plan, lexicon: Lexicon) -> Plan:
    """A key that names what it refers to is read where it stands: a join would lose rows that refer to nothing."""
    if not plan.tables or (plan.where and any(isinstance(one, Among) for one in plan.where)):
        return plan
    subject = plan.tables[0]
    parts = (*plan.show, *plan.where, *plan.group, *plan.having, *plan.order)
    read = {one for part in parts for one in fields_of(part)}
    for one in sorted(read, key=str):
        edges = lexicon.graph.between(subject, one.table)
        own = [edge.left_columns for edge in edges if edge.left == subject and edge.right_columns == (one.column,)]
        alone = {other for other in read if other.table == one.table} == {one}
        if one.table == subject or not alone or len(own) != 1 or _has_gaps(Field(subject, own[0][0]), lexicon):
            continue
        plan = _reading(plan, one, Field(subject, own[0][0]))
    return plan


def _has_gaps(one: Field, lexicon: Lexicon) -> bool:
    column = lexicon.column(one)
    return column is None or (column.nullable and (column.profile is None or column.profile.nulls > 0))


def _reading(plan: Plan, old: Field, new: Field) -> Plan:
    """*plan* with one plain field read elsewhere, where it is only shown and grouped by."""
    inside = {one for part in (*plan.where, *plan.having, *plan.order) for one in fields_of(part)}
    counted = {one.rows_of for one in plan.show if isinstance(one, Measure)}
    if (
        old in inside
        or old.table in counted
        or (old.table in plan.tables[1:] and not any(one == old for one in plan.group))
    ):
        return plan
    show = tuple(new if one == old else one for one in plan.show)
    group = tuple(new if one == old else one for one in plan.group)
    return replace(plan, show=show, group=tuple(dict.fromkeys(group)))


def _without_idle_tables(plan: Plan, lexicon: Lexicon) -> Plan:
    """Tables are idle where each row has exactly one partner in them and none of their columns is read."""
    parts = (*plan.show, *plan.where, *plan.group, *plan.having, *plan.order)
    read = {one.table for part in parts for one in fields_of(part)}
    counted = {one.rows_of for one in plan.show if isinstance(one, Measure)}
    tables = list(plan.tables)
    for table in plan.tables[1:]:
        others = [one for one in dict.fromkeys([*tables, *sorted(read)]) if one != table]
        if table not in read and table not in counted and _is_idle(table, others, lexicon):
            tables.remove(table)
    return replace(plan, tables=tuple(tables))


def _is_idle(table: str, others: list[str], lexicon: Lexicon) -> bool:
    steps, whole = lexicon.graph.connect(others), lexicon.graph.connect([*others, table])
    if steps is None or not whole or len(whole) != len(steps) + 1 or whole[-1].table != table:
        return False
    edge = whole[-1].edge
    return not edge.multiplies(edge.other(table)) and edge.cost <= 1.0


_ABOVE = frozenset((Operator.MORE, Operator.AT_LEAST))
_BELOW = frozenset((Operator.LESS, Operator.AT_MOST))


def _opposed(where: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Two conditions no single row can meet ("older than 40 and younger than 30") are about different rows."""
    for one in where:
        for other in where:
            match one, other:
                case (
                    Comparison(left, up, Constant(int() | float() as low)),
                    Comparison(right, down, Constant(int() | float() as high)),
                ) if left == right and up in _ABOVE and down in _BELOW and low >= high:
                    return (one, other)
                case _:
                    continue
    return ()


def _intersected(plan: Plan, both: tuple[Condition, ...]) -> Plan:
    """Rows shown under one condition that are also shown under the other."""
    second = replace(plan, where=(*plan.where, both[1]), order=(), limit=None)
    combined = Combination(SetOperator.INTERSECT, second)
    return replace(plan, where=(*plan.where, both[0]), order=(), limit=None, combined=combined)


def _counting_each_once(plan: Plan, lexicon: Lexicon) -> Plan:
    """Joins may repeat a row; a thing is still counted once."""
    lone = plan.show[0] if len(plan.show) == 1 else None
    key = lexicon.table(plan.tables[0]).primary_key
    if not isinstance(lone, Measure) or lone.of is not None or len(key) != 1:
        return plan
    if not multiplies(plan.tables[0], lexicon.graph.connect(tables_of(plan)) or ()):
        return plan
    return replace(plan, show=(Measure(Function.COUNT, Field(plan.tables[0], key[0]), distinct=True),))
