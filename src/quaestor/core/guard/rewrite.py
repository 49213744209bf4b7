"""Enforcement: what runs is the judged tree, with its row limit set, printed without comments.

Every change here keeps column names and row order, and all rows up to the limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlglot import exp
from sqlglot.errors import ErrorLevel, SqlglotError
from sqlglot.tokenizer_core import TokenType

from quaestor.core.guard.columns import UTC_FUNCTIONS
from quaestor.core.guard.grammar import grammar_of
from quaestor.core.guard.limits.numbers import number
from quaestor.core.guard.nodes import MODIFIERS
from quaestor.core.guard.skeleton import noted, same_skeleton, skeleton
from quaestor.core.guard.statement import LITERALS, Statement
from quaestor.core.guard.tree import find_all, walk
from quaestor.core.guard.words import words

NAMED_BY_TEXT = frozenset({"sqlite", "mysql"})
"""Dialects that name a result column after the text of its expression."""
NAMED_BY_FUNCTION = frozenset({"postgres"})
"""Dialects that name a result column after the outermost function in it."""
_VALUES = (exp.Literal, exp.Boolean, exp.Introducer, exp.National)
_OPERATOR = re.compile(r"[~^@#|&<>=!]")
_FUNCTION = re.compile(r"([a-z_]\w*)\s*\(", re.IGNORECASE)


def write_texts(columns: list[exp.Column]) -> None:
    """Replace double-quoted names that are text (SQLite) by text."""
    for column in columns:
        column.replace(exp.Literal.string(column.name))


def write_bare_functions(statement: Statement) -> None:
    """Give brackets to MySQL's functions that were written without: the printer would quote them like a column."""
    if statement.dialect != "mysql":
        return
    for node in find_all(statement.tree, exp.Column):
        is_bare = not node.args.get("table") and not node.this.args.get("quoted")
        if is_bare and node.name.upper() in UTC_FUNCTIONS:
            node.replace(exp.Anonymous(this=node.name))


def settle(nodes: Iterable[exp.Expr], statement: Statement) -> None:
    """Change in the tree of *nodes* what the printer would write so that the engine reads something else, or nothing.

    SQLite may choose the order of `FROM a, b`; the parser reads it as CROSS JOIN, which there fixes the order.
    PostgreSQL has no brackets after CURRENT_TIME.
    """
    if statement.dialect == "sqlite" and not any(token.token_type is TokenType.CROSS for token in statement.tokens):
        for node in nodes:
            if isinstance(node, exp.Join) and node.kind == "CROSS":
                node.set("kind", None)
    if statement.dialect == "postgres":
        for node in nodes:
            if isinstance(node, exp.CurrentTime) and node.this is None:
                node.replace(exp.Var(this="CURRENT_TIME"))


def set_limit(tree: exp.Expr, rows: int, dialect: str) -> tuple[exp.Expr, bool] | None:
    """*tree* with at most *rows* rows, and whether that changed it; None where its own limit is not a plain number."""
    if isinstance(tree, exp.Subquery) and not any(tree.args.get(key) for key in ("limit", "order", "offset", "with_")):
        inner = tree.this
        if isinstance(inner, (exp.Select, exp.SetOperation, exp.Subquery)):
            limited = set_limit(inner, rows, dialect)
            return limited if dialect == "sqlite" or limited is None else (_rewrapped(tree, limited[0]), limited[1])
    if isinstance(tree, exp.Values):
        return (tree, False) if len(tree.expressions) <= rows else _wrapped(tree, rows)
    if isinstance(tree, exp.Pivot) or (dialect == "duckdb" and _is_share(tree.args.get("limit"))):
        return _wrapped(tree, rows)
    if not isinstance(tree, (exp.Select, exp.SetOperation, exp.Subquery)):
        return None
    limit = tree.args.get("limit")
    if limit is not None:
        return _lowered(tree, limit, rows)
    if _gives_one_row(tree):
        return tree, False
    if dialect == "tsql" and isinstance(tree, exp.SetOperation):
        return _fetched(tree, rows), True
    tree.set("limit", exp.Limit(expression=exp.Literal.number(rows)))
    return tree, True


def _fetched(tree: exp.SetOperation, rows: int) -> exp.Expr:
    """SQL Server limits a set operation only where it is sorted; one that is not may come in any order."""
    if tree.args.get("order") is None:
        tree.set("order", exp.Order(expressions=[exp.Ordered(this=exp.Literal.number(1), nulls_first=True)]))
    if tree.args.get("offset") is None:
        tree.set("offset", exp.Offset(expression=exp.Literal.number(0)))
    tree.set("limit", exp.Fetch(direction="FIRST", count=exp.Literal.number(rows)))
    return tree


def _is_share(limit: exp.Expr | None) -> bool:
    """`LIMIT 10%`."""
    options = limit.args.get("limit_options") if limit is not None else None
    return options is not None and bool(options.args.get("percent"))


def _lowered(tree: exp.Expr, limit: exp.Expr, rows: int) -> tuple[exp.Expr, bool] | None:
    key = "count" if isinstance(limit, exp.Fetch) else "expression"
    count = limit.args.get(key)
    value = number(count)
    if _is_share(limit):
        if value != 100:
            return None
        tree.set("limit", exp.Limit(expression=exp.Literal.number(rows)))
        return tree, True
    if value is None:
        if count is None or isinstance(count, exp.Null) or count.name.upper() == "ALL":
            value = -1.0
        else:
            return None
    if 0 <= value <= rows:
        return tree, False
    if value < 0 and isinstance(count, exp.Neg) and isinstance(limit, exp.Fetch):
        return None
    limit.set(key, exp.Literal.number(rows))
    return tree, True


def _wrapped(tree: exp.Expr, rows: int) -> tuple[exp.Expr, bool]:
    inner = exp.Subquery(this=tree, alias=exp.TableAlias(this=exp.to_identifier("limited")))
    return exp.select("*").from_(inner, copy=False).limit(rows, copy=False), True


def _rewrapped(outer: exp.Subquery, inner: exp.Expr) -> exp.Subquery:
    outer.set("this", inner)
    return outer


def _gives_one_row(tree: exp.Expr) -> bool:
    """Only aggregates, no groups: one row, whatever the tables hold."""
    return (
        isinstance(tree, exp.Select)
        and not any(tree.args.get(key) for key in ("group", "distinct"))
        and bool(tree.expressions)
        and all(isinstance(p.unalias(), (exp.Count, exp.Sum, exp.Avg, exp.Min, exp.Max)) for p in tree.expressions)
    )


def print_tree(tree: exp.Expr, dialect: str) -> str | None:
    """*tree* as text without comments; None where this parser cannot write down what it read.

    The tree is used up: some dialects rearrange it while it is printed.
    """
    try:
        return grammar_of(dialect).generate(
            tree, comments=False, normalize_functions=False, unsupported_level=ErrorLevel.RAISE, copy=False
        )
    except (SqlglotError, RecursionError, ValueError, KeyError, AttributeError, TypeError):
        return None


def print_faithfully(tree: exp.Expr, statement: Statement) -> str | None:
    """*tree* as text that parses to the same tree, or to one that differs in how calls are written; else None."""
    dialect, kind = statement.dialect, type(tree)
    nodes = walk(tree)
    settle(nodes, statement)  # what that replaces, a skeleton leaves out
    before, said = hash(tree), noted(nodes)
    text = print_tree(tree, dialect)
    if text is None:
        return None
    try:
        again = grammar_of(dialect).parse(text)
    except (SqlglotError, RecursionError):
        return None
    if len(again) != 1 or again[0] is None or type(again[0]) is not kind:
        return None
    read = again[0]
    settle(walk(read), statement)
    if hash(read) == before:
        return text
    is_same = same_skeleton(skeleton(said), skeleton(noted(walk(read))))
    return text if is_same and print_tree(read, dialect) == text else None


def keep_names(statement: Statement) -> None:
    """Give unnamed result columns the name the engine would take from the text, where printing changes that text."""
    tree = statement.tree
    if statement.dialect not in NAMED_BY_TEXT | NAMED_BY_FUNCTION:
        return
    first = tree
    while isinstance(first, (exp.SetOperation, exp.Subquery)):
        first = first.this
    if not isinstance(first, exp.Select):
        return
    written = _projection_texts(statement)
    if len(written) != len(first.expressions):
        return
    for projection, text in zip(list(first.expressions), written, strict=True):
        if isinstance(projection, (exp.Alias, exp.Star)) or isinstance(projection.unnest(), exp.Column):
            continue
        if statement.dialect == "mysql" and isinstance(projection, _VALUES):
            continue  # named after its value
        printed = print_tree(projection.copy(), statement.dialect) or ""
        before, after = text, printed
        if statement.dialect in NAMED_BY_FUNCTION:
            before, after = _name_by_function(projection, text), _name_by_function(projection, printed)
        if before and before != after:
            _name(projection, before)


def _name(projection: exp.Expr, name: str) -> None:
    """Put *projection* under *name*. It stays the same node: enforcement knows places of the tree by their nodes."""
    alias = exp.Alias(alias=exp.to_identifier(name, quoted=True))
    projection.replace(alias)
    alias.set("this", projection)


def _name_by_function(projection: exp.Expr, text: str) -> str:
    """How PostgreSQL names the unnamed column *text*: after its outermost function; else empty."""
    if isinstance(projection, (exp.Cast, exp.Case, exp.Array, exp.Binary, exp.Connector)) or not isinstance(
        projection, (exp.Func, exp.Window, exp.Filter, exp.WithinGroup)
    ):
        return ""
    found = _FUNCTION.match(text)
    if found is None:
        return "?column?" if _OPERATOR.search(text) else ""
    name = found[1].lower()
    return "" if name in ("cast", "case", "not", "array", "row", "exists") else name


_ENDS = words("FROM WHERE GROUP HAVING WINDOW ORDER LIMIT UNION INTERSECT EXCEPT INTO OFFSET")


def _projection_texts(statement: Statement) -> list[str]:
    """The result columns of the outermost (first) SELECT, as written, from their first token to their last."""
    texts: list[str] = []
    depth, opened_at, inside = 0, 0, False
    first, last = -1, -1
    for token in statement.tokens:
        word = "" if token.token_type in LITERALS | {TokenType.IDENTIFIER} else token.text.upper()
        if not inside:
            if word == "SELECT" and depth == opened_at:
                inside = True
            elif word == "(":
                depth += 1
                if token.start == statement.tokens[0].start:
                    opened_at = depth
            elif word == ")":
                depth -= 1
            continue
        if first < 0 and not texts and (word in ("DISTINCT", "DISTINCTROW", "ALL") or word in MODIFIERS):
            continue
        if depth == opened_at and (word in (",", ")", ";") or (word in _ENDS and token.token_type.name == word)):
            texts.append(statement.text[first : last + 1] if first >= 0 else "")
            first = -1
            if word != ",":
                return texts
            continue
        if word in ("(", "CASE", "["):
            depth += 1
        elif word in (")", "END", "]"):
            depth -= 1
        first, last = token.start if first < 0 else first, token.end
    texts.append(statement.text[first : last + 1] if first >= 0 else "")
    return texts
