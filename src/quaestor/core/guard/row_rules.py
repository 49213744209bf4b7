"""Row rules of a policy as SQL: parsed, bound to one table, with the person's attributes in their places.

A rule that cannot be read, or that needs an attribute the person does not have, shows no rows at all and says why: an
empty result would be a wrong answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from sqlglot import exp
from sqlglot.errors import SqlglotError

from quaestor.core.guard.binding import Scalar, literal
from quaestor.core.guard.grammar import grammar_of
from quaestor.core.guard.reasons import reason
from quaestor.core.guard.tree import find_all, forget_positions, walk
from quaestor.core.people import Attribute
from quaestor.core.verdict import Reason

_ATTRIBUTE = re.compile(r"'(?:''|[^'])*'|\"(?:\"\"|[^\"])*\"|:user\.([A-Za-z_]\w*)")
_STANDS_FOR = "quaestor_user_"
"""What an attribute is called while the parser reads the rule."""


def row_condition(
    rule: str, table: exp.Expr, dialect: str, attributes: Mapping[str, Attribute], taken: Collection[str]
) -> exp.Expr | Reason:
    """*rule* as a condition on the rows of the table whose name is written *table* where the condition stands.

    *taken* are the lower-cased names of the statement's own sub-queries: a rule that reads a table of such a name would
    read the statement's words instead of the table.
    """
    parsed = _parsed(rule, dialect)
    if parsed is None:
        return reason("rule_not_readable", name=table.name)
    condition = parsed.copy()
    for node in walk(condition):
        if isinstance(node, exp.Table):
            if not node.args.get("db") and node.name.lower() in taken:
                return reason("name_taken", name=node.name)
        elif isinstance(node, exp.Column) and _is_own(node):
            node.set("table", table.copy())
    return _bound(condition, table.name, attributes)


def _is_own(column: exp.Column) -> bool:
    """Whether *column* is one of the table that the rule is about, and not yet said to be."""
    is_bare = not column.table and not column.name.startswith(_STANDS_FOR)
    return is_bare and column.find_ancestor(exp.Select) is None


def attributes_in(rule: str) -> tuple[str, ...]:
    """The names of the attributes that *rule* refers to, in order."""
    return tuple(dict.fromkeys(match[1] for match in _ATTRIBUTE.finditer(rule) if match[1]))


def is_readable(rule: str, dialect: str) -> bool:
    return _parsed(rule, dialect) is not None


def with_values(rule: str, table: str, dialect: str, attributes: Mapping[str, Attribute]) -> str | Reason:
    """*rule* of *table* as people read it: with the person's attributes in their places."""
    parsed = _parsed(rule, dialect)
    if parsed is None:
        return reason("rule_not_readable", name=table)
    bound = _bound(parsed.copy(), table, attributes)
    return bound if isinstance(bound, Reason) else bound.unnest().sql(dialect)


def own_columns(rule: str, dialect: str) -> tuple[str, ...]:
    """The columns that *rule* names of the table it is about; those inside its sub-queries may be of others."""
    parsed = _parsed(rule, dialect)
    if parsed is None:
        return ()
    own = (column for column in parsed.find_all(exp.Column) if column.find_ancestor(exp.Select) is None)
    return tuple(dict.fromkeys(column.name for column in own if not column.name.startswith(_STANDS_FOR)))


def conjuncts(rule: str, dialect: str) -> Iterator[tuple[str, str]]:
    """(column, attribute) for every `column = :user.attribute` that has to hold for the whole of *rule* to."""
    parsed = _parsed(rule, dialect)
    if parsed is None:
        return
    waiting = [parsed]
    while waiting:
        node = waiting.pop().unnest()
        if isinstance(node, exp.And):
            waiting += [node.this, node.expression]
        elif isinstance(node, exp.EQ):
            yield from _pairs(node)


def _pairs(equal: exp.EQ) -> Iterator[tuple[str, str]]:
    sides = (equal.left, equal.right)
    if all(isinstance(side, exp.Column) for side in sides):
        column, attribute = sorted(sides, key=lambda side: side.name.startswith(_STANDS_FOR))
        if attribute.name.startswith(_STANDS_FOR) and not column.name.startswith(_STANDS_FOR):
            yield column.name, attribute.name.removeprefix(_STANDS_FOR)


@lru_cache(maxsize=512)
def _parsed(rule: str, dialect: str) -> exp.Expr | None:
    """The one condition that *rule* is; None where it is none, or more than one."""
    text = _ATTRIBUTE.sub(lambda match: f"{_STANDS_FOR}{match[1]}" if match[1] else match[0], rule)
    try:
        statements = grammar_of(dialect).parse(f"SELECT 1 WHERE ({text})")
    except (SqlglotError, RecursionError):
        return None
    if len(statements) != 1 or not isinstance(statements[0], exp.Select):
        return None
    select = statements[0]
    if {key for key, value in select.args.items() if value} != {"expressions", "where"}:
        return None
    condition = select.args["where"].this
    # What is left of parameters would be looked for among the driver's, and there are none.
    unwanted = (exp.DML, exp.DDL, exp.Command, exp.Placeholder, exp.Parameter, exp.SessionParameter)
    if not isinstance(condition, exp.Paren) or condition.find(*unwanted) is not None:
        return None
    condition.pop()
    forget_positions(condition)
    return condition


def _bound(condition: exp.Expr, table: str, attributes: Mapping[str, Attribute]) -> exp.Expr | Reason:
    for column in find_all(condition, exp.Column):
        if not column.name.startswith(_STANDS_FOR):
            continue
        name = column.name.removeprefix(_STANDS_FOR)
        value = attributes.get(name)
        if value is None or value == ():
            return reason("attribute_missing", name=table, attribute=name)
        if isinstance(value, tuple):
            if not _in_list(column, value):
                return reason("rule_not_readable", name=table)
        else:
            column.replace(literal(value))
    return condition


def _in_list(column: exp.Expr, values: tuple[Scalar, ...]) -> bool:
    """Put *values* where `column IN :user.names` or `column IN (:user.names)` stands; False in any other place."""
    parent = column.parent
    while isinstance(parent, exp.Paren):
        column, parent = parent, parent.parent
    if not isinstance(parent, exp.In) or column is parent.this:
        return False
    others = [item for item in parent.expressions if item is not column]
    parent.set("field", None)
    parent.set("expressions", [*others, *_literals(values)])
    return True


def _literals(values: tuple[Scalar, ...]) -> Iterator[exp.Expr]:
    return (literal(value) for value in values)
