"""The permission compiler: in place of every protected table stands a sub-query with what one person may see of it.

    orders o   →   (SELECT "id", "amount" FROM orders WHERE orders.tenant_id = 1) AS o

The places come from the facts, where each name was resolved as the engine resolves it: aliases, self joins, named
sub-queries, set operations, EXISTS and LATERAL need nothing of their own here. Whatever else the statement says sees
the sub-query and not the table: no condition, join, grouping, star or function reaches a value that is not in it.

A named sub-query is written as it was named, so that an engine cannot take for a table what was read here as one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlglot import exp

from quaestor.core.catalog import Table
from quaestor.core.guard.fencing import fence, may_fail
from quaestor.core.guard.functions import canonical_name
from quaestor.core.guard.grouping import UNMASKED, Averaged, averaged_alone, guarded
from quaestor.core.guard.masking import masked
from quaestor.core.guard.reading import Reading
from quaestor.core.guard.reasons import reason
from quaestor.core.guard.rewrite import NAMED_BY_FUNCTION
from quaestor.core.guard.row_rules import attributes_in, is_readable, row_condition
from quaestor.core.guard.scopes import find_table
from quaestor.core.guard.tree import find_all, walk
from quaestor.core.policy.masks import strictness
from quaestor.core.policy.rules import Rules, TableRule
from quaestor.core.quoting import needs_quotes
from quaestor.core.verdict import Reason

_READS_UNNAMED = (exp.Columns, exp.Pivot, exp.PositionalColumn, exp.MatchRecognize, exp.JSONTable, exp.OpenJSON)


def prepare(rules: Rules, dialect: str) -> None:
    """Parse what *rules* hold now: the first statement that they touch need not wait for it, nor miss its deadline."""
    for rule in rules.tables.values():
        for part in rule.parts:
            if part.rows is not None:
                is_readable(part.rows, dialect)
            for mask in part.columns.values():
                masked(exp.column("x"), mask, dialect)


def substitute(reading: Reading, rules: Rules) -> tuple[str, ...] | Reason:
    """Change the tree of *reading* so that it reads no more than *rules* allow; what that did, in words."""
    for place, name in reading.named:
        place.set("this", name.copy())
    if not rules.tables:
        return ()
    known = {id(place) for place, _ in reading.named}
    averaged = averages(reading, rules)
    nodes = walk(reading.statement.tree)
    fails, unnamed = may_fail(nodes), reads_unnamed(nodes)
    done: set[int] = set()
    notes: list[str] = []
    for place, table in reading.references:
        rule = rules.of(table.key)
        if rule is None or id(place) in done:
            continue
        done.add(id(place))
        wanted = {each.column.name.lower() for each in averaged if each.source is place}
        outside = taken_outside(place)
        columns = rule.columns if unnamed else named_columns(table, rule, reading)
        scoped = scoped_query(place, table, rule, columns, rules, reading, wanted)
        if isinstance(scoped, Reason):
            return scoped
        if rule.filters and (fails or reading.dialect == "duckdb"):
            fence(scoped, reading.dialect)
        known |= {id(node) for node in find_all(scoped, exp.Table)}
        outside.set("this", scoped)
        place.replace(outside)
        notes += [note for note in (limited_note(table, rule),) if note not in notes]
    for each in averaged:
        each.call.replace(named_alike(each, reading.dialect))
    nodes = walk(reading.statement.tree)
    if done and reading.dialect != "bigquery":
        strip_schemas(nodes)
    left = unprotected(nodes, reading, rules, known)
    if left is not None:
        return left
    return tuple(note for note in notes if note)


def unprotected(nodes: Iterable[exp.Expr], reading: Reading, rules: Rules, known: Collection[int]) -> Reason | None:
    """A last look, independent of how places were found: no protected table may be read outside its sub-query.

    *known* are those of *nodes* that read named sub-queries, and those in what was put into the tree here.
    """
    if reading.catalog is None:
        return None
    for node in nodes:
        if not isinstance(node, exp.Table) or id(node) in known or not isinstance(node.this, exp.Identifier):
            continue
        table = find_table(reading.catalog, node.name, node.text("db") or None, reading.dialect)
        if table is not None and rules.of(table.key) is not None:
            return reason("not_under_rules", name=table.key)
    return None


def averages(reading: Reading, rules: Rules) -> list[Averaged]:
    found: dict[int, Averaged] = {}
    for node, (key, column) in reading.uses:
        rule = rules.of(key)
        if rule is not None and rule.mask_of(column) is not None:
            each = averaged_alone(node, rule, reading)
            if each is not None:
                found[id(each.call)] = each
    return list(found.values())


def named_alike(each: Averaged, dialect: str) -> exp.Expr:
    """The guarded aggregate, under the name that the engine would have given to the plain one."""
    if not isinstance(each.call.parent, exp.Select):
        return guarded(each)
    name = canonical_name(each.call) if dialect in NAMED_BY_FUNCTION else each.call.sql(dialect)
    return exp.alias_(guarded(each), name, quoted=True)


def scoped_query(
    place: exp.Table,
    table: Table,
    rule: TableRule,
    columns: Sequence[str],
    rules: Rules,
    reading: Reading,
    averaged: Collection[str],
) -> exp.Select | Reason:
    """What stands in the sub-query for *place*, of which only what belongs inside is left: *columns*, and some rows."""
    dialect = reading.dialect
    conditions: dict[str, exp.Expr] = {}
    for rows in dict.fromkeys(part.rows for part in rule.parts if part.rows is not None):
        condition = row_condition(rows, place.this, dialect, rules.attributes, reading.defined)
        if isinstance(condition, Reason):
            return condition
        conditions[rows] = condition
    query = exp.Select(expressions=[shown(column, rule, conditions, dialect) for column in columns])
    for name in sorted(averaged):
        column = exp.column(identifier(table.by_name[name].name, dialect))
        query.append("expressions", exp.alias_(column, f"{UNMASKED}{name}", quoted=True))
    query.set("from_", exp.From(this=place.copy()))
    if rule.filters:
        query.set("where", exp.Where(this=exp.or_(*(conditions[rows] for rows in rule.filters), copy=False)))
    return query


def named_columns(table: Table, rule: TableRule, reading: Reading) -> tuple[str, ...]:
    """The columns of *table* that the statement names, of those the person may see; one where it names none."""
    named = {column.lower() for key, column in reading.columns if key == table.key}
    return tuple(column for column in rule.columns if column.lower() in named) or rule.columns[:1]


def reads_unnamed(nodes: Iterable[exp.Expr]) -> bool:
    """Whether the statement that *nodes* are may read columns that are not named in it one by one."""
    for node in nodes:
        if isinstance(node, _READS_UNNAMED) or (isinstance(node, exp.Join) and node.method == "NATURAL"):
            return True
        # What a star leaves out, replaces or renames has to be there to be named.
        if isinstance(node, exp.Star) and any(node.args.get(part) for part in ("except_", "replace", "rename")):
            return True
    return False


def shown(column: str, rule: TableRule, conditions: Mapping[str, exp.Expr], dialect: str) -> exp.Expr:
    """*column* as the person may see it: itself, its mask, or in each row what the role that shows the row allows."""
    name = identifier(column, dialect)
    options = [(part.rows, part.columns[column.lower()]) for part in rule.parts if column.lower() in part.columns]
    masks = [mask for _, mask in options]
    if len(options) == len(rule.parts) and all(mask == masks[0] for mask in masks):
        value = masked(exp.column(name), masks[0], dialect)
        # Only SQLite does not promise that a column of a sub-query keeps its name by itself.
        return value if masks[0] is None and dialect != "sqlite" else exp.Alias(this=value, alias=name.copy())
    branches: list[exp.If] = []
    default: exp.Expr = exp.Null()
    for rows, mask in sorted(options, key=lambda option: strictness(option[1])):
        value = masked(exp.column(name.copy()), mask, dialect)
        if rows is None:
            default = value
            break
        branches.append(exp.If(this=conditions[rows].copy(), true=value))
    return exp.Alias(this=exp.Case(ifs=branches, default=default) if branches else default, alias=name.copy())


def taken_outside(place: exp.Table) -> exp.Subquery:
    """A sub-query, still empty, with the parts of *place* that belong to what stands there: its name, joins, pivots."""
    alias = place.args.get("alias")
    named = alias if isinstance(alias, exp.TableAlias) else exp.TableAlias()
    if named.this is None:
        named.set("this", place.this.copy())
    outside = exp.Subquery(alias=named)
    place.set("alias", None)
    for part in ("joins", "laterals", "pivots"):
        moved = place.args.get(part)
        place.set(part, None)
        outside.set(part, moved)
    return outside


def strip_schemas(nodes: Iterable[exp.Expr]) -> None:
    """`shop.orders.id` names nothing any more once a sub-query called `orders` stands for the table."""
    for node in nodes:
        if isinstance(node, exp.Column) and node.args.get("db") is not None:
            node.set("db", None)
            node.set("catalog", None)


def limited_note(table: Table, rule: TableRule) -> str:
    """What limits the rows of *table*, in words; empty where nothing does."""
    if not rule.filters:
        return ""
    names = dict.fromkeys(name for rows in rule.filters for name in attributes_in(rows))
    by = " and ".join(f"your {name.replace('_', ' ')}" for name in names)
    return f"rows of {table.key} are limited to {by}" if by else f"some rows of {table.key} are hidden from you"


def identifier(name: str, dialect: str) -> exp.Identifier:
    """*name* as it may be written. Snowflake and Oracle keep plain names in capitals; drivers tell small letters."""
    spoken = name.upper() if dialect in ("snowflake", "oracle") and name == name.lower() else name
    return exp.to_identifier(name, quoted=needs_quotes(spoken, dialect))


def not_replaceable(reading: Reading, rules: Rules) -> Iterator[Reason]:
    """Why a protected table stands where nothing can stand in for it."""
    for _, table in reading.searched:
        if rules.of(table.key) is not None:
            yield reason("not_under_rules", name=table.key)
