"""Statements as a model might write them to training questions: the gold statement, said otherwise or with a mistake.

Which mistakes models make is not taken from any record of them: the kinds are those that people describe.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import sqlglot
from sqlglot import exp

from quaestor.core.catalog import Catalog, Column, Table

Change = Callable[[exp.Expr, Catalog, Random], exp.Expr | None]
EACH = 2
"""Times that each kind of change is tried."""


def variants(gold: str, catalog: Catalog, chance: Random) -> Iterator[tuple[str, str]]:
    """Kind and statement, each statement once; the gold statement is the first."""
    tree = sqlglot.parse_one(gold, dialect="sqlite")
    known = {tree.sql("sqlite")}
    yield "gold", tree.sql("sqlite")
    for change in CHANGES:
        for _ in range(EACH):
            changed = change(tree.copy(), catalog, chance)
            if changed is not None and (sql := changed.sql("sqlite")) not in known:
                known.add(sql)
                yield change.__name__, sql


def _first(tree: exp.Expr) -> exp.Select | None:
    return next(tree.find_all(exp.Select), None)


def _tables(select: exp.Select, catalog: Catalog) -> list[tuple[str, Table]]:
    """Names in the statement with the tables that they stand for."""
    source = select.args.get("from_") or select.args.get("from")
    nodes = [source.this, *(join.this for join in select.args.get("joins") or ())] if source is not None else []
    found = [(node.alias_or_name, catalog.table(node.name)) for node in nodes if isinstance(node, exp.Table)]
    return [(name, table) for name, table in found if table is not None]


def _some_column(select: exp.Select, catalog: Catalog, chance: Random) -> exp.Column | None:
    tables = _tables(select, catalog)
    if not tables:
        return None
    name, table = chance.choice(tables)
    column: Column = chance.choice(table.columns)
    return exp.column(column.name, table=name if len(tables) > 1 else None)


def shows_more(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    select = _first(tree)
    more = _some_column(select, catalog, chance) if select is not None else None
    if select is None or more is None or isinstance(tree, exp.SetOperation):
        return None
    select.expressions.insert(chance.choice((0, len(select.expressions))), more)
    return tree


def shows_what_it_orders_or_groups_by(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    select = _first(tree)
    if select is None or isinstance(tree, exp.SetOperation):
        return None
    parts = [each for name in ("order", "group") for each in getattr(select.args.get(name), "expressions", ())]
    shown = {each.sql() for each in select.expressions}
    extra = [each.this if isinstance(each, exp.Ordered) else each for each in parts]
    extra = [each for each in extra if each.sql() not in shown]
    if not extra:
        return None
    select.expressions.append(chance.choice(extra).copy())
    return tree


def shows_less(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    select = _first(tree)
    if select is None or len(select.expressions) < 2:
        return None
    select.expressions.pop(chance.randrange(len(select.expressions)))
    return tree


def shows_another(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    select = _first(tree)
    other = _some_column(select, catalog, chance) if select is not None else None
    columns = [each for each in select.expressions if isinstance(each, exp.Column)] if select is not None else []
    if other is None or not columns:
        return None
    chance.choice(columns).replace(other)
    return tree


def says_distinct_or_not(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    select = _first(tree)
    if select is None or select.find(exp.AggFunc):
        return None
    select.set("distinct", None if select.args.get("distinct") else exp.Distinct())
    return tree


def takes_all_that_tie(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    """`ORDER BY age LIMIT 1` becomes `WHERE age = (SELECT MIN(age) …)`."""
    order, limit = tree.args.get("order"), tree.args.get("limit")
    if not isinstance(tree, exp.Select) or order is None or limit is None or tree.args.get("group"):
        return None
    by = order.expressions[0]
    owner = _owner(by.this, tree, catalog)
    if owner is None:
        return None
    end = (exp.Max if by.args.get("desc") else exp.Min)(this=exp.column(by.this.name))
    tree.set("order", None)
    tree.set("limit", None)
    return tree.where(exp.EQ(this=by.this.copy(), expression=exp.Subquery(this=exp.select(end).from_(owner))))


def takes_one_of_those_that_tie(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    """The other way round."""
    where = tree.args.get("where") if isinstance(tree, exp.Select) else None
    if where is None or not isinstance(where.this, exp.EQ) or not isinstance(where.this.expression, exp.Subquery):
        return None
    end = next(iter(where.this.expression.this.expressions), None)
    if not isinstance(end, exp.Max | exp.Min):
        return None
    by = where.this.this.copy()
    tree.set("where", None)
    return tree.order_by(exp.Ordered(this=by, desc=isinstance(end, exp.Max))).limit(1)


def _owner(column: exp.Expr, select: exp.Select, catalog: Catalog) -> str | None:
    if not isinstance(column, exp.Column):
        return None
    for name, table in _tables(select, catalog):
        if column.table in ("", name) and any(each.name.lower() == column.name.lower() for each in table.columns):
            return table.name
    return None


def forgets_the_limit(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    if not tree.args.get("limit"):
        return None
    tree.set("limit", None)
    return tree


def orders_the_other_way(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    ordered = list(tree.find_all(exp.Ordered))
    if not ordered:
        return None
    one = chance.choice(ordered)
    one.set("desc", not one.args.get("desc"))
    return tree


def forgets_a_condition(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    places = list(tree.find_all(exp.Where, exp.Having))
    if not places:
        return None
    where = chance.choice(places)
    if isinstance(where.this, exp.And):
        where.set("this", chance.choice((where.this.left, where.this.right)))
    else:
        where.pop()
    return tree


def compares_otherwise(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    turned = {exp.GT: exp.GTE, exp.GTE: exp.GT, exp.LT: exp.LTE, exp.LTE: exp.LT}
    found = list(tree.find_all(*turned))
    if not found:
        return None
    one = chance.choice(found)
    one.replace(turned[type(one)](this=one.this, expression=one.expression))
    return tree


def writes_a_value_otherwise(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    texts = [each for each in tree.find_all(exp.Literal) if each.is_string and each.this.strip("%")]
    if not texts:
        return None
    one = chance.choice(texts)
    said = one.this
    one.set("this", chance.choice((said.lower(), said.upper(), said.title(), said[:-1], f"{said}s")))
    return tree


def filters_by_another_column(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    places = [one for where in tree.find_all(exp.Where) for one in where.find_all(exp.EQ, exp.Like)]
    places = [one for one in places if isinstance(one.this, exp.Column) and isinstance(one.expression, exp.Literal)]
    if not places:
        return None
    one = chance.choice(places)
    select = one.find_ancestor(exp.Select)
    other = _some_column(select, catalog, chance) if isinstance(select, exp.Select) else None
    if other is None:
        return None
    one.set("this", other)
    return tree


def joins_outside(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    joins = list(tree.find_all(exp.Join))
    if not joins:
        return None
    for join in joins:
        join.set("side", "LEFT")
    return tree


def joins_one_more(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    select = _first(tree)
    tables = _tables(select, catalog) if select is not None else []
    present = {table.key for _, table in tables}
    roads = [
        (name, key.columns[0], other, key.referred[0])
        for name, table in tables
        for key in table.foreign_keys
        if (other := catalog.table(key.table)) is not None and other.key not in present
    ]
    roads += [
        (name, key.referred[0], other, key.columns[0])
        for name, table in tables
        for other in catalog.tables
        for key in other.foreign_keys
        if catalog.table(key.table) is table and other.key not in present
    ]
    if select is None or not roads:
        return None
    name, ours, other, theirs = chance.choice(roads)
    for column in select.find_all(exp.Column):
        if not column.table and not isinstance(column.this, exp.Star):
            column.set("table", exp.to_identifier(name))
    on = exp.EQ(this=exp.column(ours, table=name), expression=exp.column(theirs, table="more"))
    select.join(exp.alias_(exp.to_table(other.name), "more", table=True), on=on, copy=False)
    return tree


def counts_otherwise(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    counts = list(tree.find_all(exp.Count))
    if not counts:
        return None
    one = chance.choice(counts)
    select = one.find_ancestor(exp.Select)
    if isinstance(one.this, exp.Distinct):
        one.set("this", one.this.expressions[0])
        return tree
    column = one.this if isinstance(one.this, exp.Column) else None
    if column is None and isinstance(select, exp.Select):
        column = _some_column(select, catalog, chance)
    if column is None:
        return None
    one.set("this", chance.choice((exp.Distinct(expressions=[column.copy()]), column.copy())))
    return tree


def groups_by_another(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    group = tree.args.get("group")
    other = _some_column(tree, catalog, chance) if isinstance(tree, exp.Select) else None
    if group is None or other is None:
        return None
    chance.choice(group.expressions).replace(other)
    return tree


def sums_up_otherwise(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    found = list(tree.find_all(exp.Avg, exp.Sum, exp.Max, exp.Min))
    if not found:
        return None
    one = chance.choice(found)
    one.replace(chance.choice((exp.Avg, exp.Sum, exp.Max, exp.Min))(this=one.this.copy()))
    return tree


def shows_the_count_too(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    if (
        not isinstance(tree, exp.Select)
        or not tree.args.get("group")
        or any(isinstance(each, exp.Count) for each in tree.expressions)
    ):
        return None
    tree.expressions.append(exp.Count(this=exp.Star()))
    return tree


def combines_in_one_condition(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    """Two queries that differ by their condition become one, as if AND or OR said the same."""
    if not isinstance(tree, exp.SetOperation):
        return None
    left, right = tree.left, tree.right
    wheres = [each.args.get("where") for each in (left, right)]
    if not isinstance(left, exp.Select) or None in wheres:
        return None
    ours, theirs = (each.this.copy() for each in wheres if each is not None)
    joined = exp.or_(ours, theirs) if isinstance(tree, exp.Union) else exp.and_(ours, theirs)
    if isinstance(tree, exp.Except):
        joined = exp.and_(ours, exp.not_(theirs))
    left.set("where", exp.Where(this=joined))
    return left.copy()


def excludes_by_a_list(tree: exp.Expr, catalog: Catalog, chance: Random) -> exp.Expr | None:
    """`SELECT a … EXCEPT SELECT b …` becomes `… WHERE a NOT IN (SELECT b …)`, INTERSECT likewise."""
    if not isinstance(tree, exp.Except | exp.Intersect) or not isinstance(tree.left, exp.Select):
        return None
    left = tree.left.copy()
    if len(left.expressions) != 1 or not isinstance(left.expressions[0], exp.Column):
        return None
    among = exp.In(this=left.expressions[0].copy(), query=exp.Subquery(this=tree.right.copy()))
    return left.where(exp.not_(among) if isinstance(tree, exp.Except) else among)


CHANGES: tuple[Change, ...] = (
    shows_more, shows_what_it_orders_or_groups_by, shows_less, shows_another, says_distinct_or_not, takes_all_that_tie,
    takes_one_of_those_that_tie, forgets_the_limit, orders_the_other_way, forgets_a_condition, compares_otherwise,
    writes_a_value_otherwise, filters_by_another_column, joins_outside, joins_one_more, counts_otherwise,
    groups_by_another, sums_up_otherwise, shows_the_count_too, combines_in_one_condition, excludes_by_a_list,
)  # fmt: skip
