"""Enforcement: what runs is the judged tree, with its row limit set, printed without comments.

Every change here keeps column names and row order, and all rows up to the limit.
"""

from __future__ import annotations

import re

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import ErrorLevel, SqlglotError

from quaestor.core.limits import number
from quaestor.core.statement import Statement

NAMED_BY_TEXT = frozenset({"sqlite", "mysql"})
"""Dialects that name a result column after the text of its expression."""


def write_texts(columns: list[exp.Column]) -> None:
    """Replace double-quoted names that are text (SQLite) by text."""
    for column in columns:
        column.replace(exp.Literal.string(column.name))


def set_limit(tree: exp.Expr, rows: int, dialect: str) -> tuple[exp.Expr, bool] | None:
    """*tree* with at most *rows* rows, and whether that changed it; None where its own limit is not a plain number."""
    if isinstance(tree, exp.Subquery) and not any(tree.args.get(key) for key in ("limit", "order", "offset", "with_")):
        inner = tree.this
        if isinstance(inner, (exp.Select, exp.SetOperation, exp.Subquery)):
            limited = set_limit(inner, rows, dialect)
            return limited if dialect == "sqlite" or limited is None else (_rewrapped(tree, limited[0]), limited[1])
    if isinstance(tree, exp.Values):
        return (tree, False) if len(tree.expressions) <= rows else _wrapped(tree, rows)
    if isinstance(tree, exp.Pivot):
        return _wrapped(tree, rows)
    if not isinstance(tree, (exp.Select, exp.SetOperation, exp.Subquery)):
        return None
    limit = tree.args.get("limit")
    if limit is None:
        if _gives_one_row(tree):
            return tree, False
        tree.set("limit", exp.Limit(expression=exp.Literal.number(rows)))
        return tree, True
    return _lowered(tree, limit, rows)


def _lowered(tree: exp.Expr, limit: exp.Expr, rows: int) -> tuple[exp.Expr, bool] | None:
    key = "count" if isinstance(limit, exp.Fetch) else "expression"
    count = limit.args.get(key)
    options = limit.args.get("limit_options")
    if options is not None and options.args.get("percent"):
        return None
    value = number(count)
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
    """*tree* as text without comments; None where this parser cannot write down what it read."""
    grammar = Dialect.get_or_raise(dialect)
    try:
        return grammar.generate(
            tree, comments=False, normalize_functions=False, unsupported_level=ErrorLevel.RAISE, copy=True
        )
    except (SqlglotError, RecursionError, ValueError, KeyError, AttributeError, TypeError):
        return None


def reads_back(text: str, tree: exp.Expr, dialect: str) -> bool:
    """Whether *text* parses to *tree* again, or at least to something that is printed the same."""
    grammar = Dialect.get_or_raise(dialect)
    try:
        trees = grammar.parse(text)
    except (SqlglotError, RecursionError):
        return False
    if len(trees) != 1 or trees[0] is None or type(trees[0]) is not type(tree):
        return False
    return trees[0] == tree or print_tree(trees[0], dialect) == text


_SPACE = re.compile(r"\s+")


def keep_names(statement: Statement) -> None:
    """Give unnamed result columns the name the engine would take from the text, where printing changes that text."""
    tree = statement.tree
    if statement.dialect not in NAMED_BY_TEXT:
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
        if isinstance(projection, (exp.Alias, exp.Column, exp.Star, exp.Subquery)):
            continue
        if text and print_tree(projection, statement.dialect) != text:
            projection.replace(exp.alias_(projection.copy(), text, quoted=True))


_ENDS = frozenset("FROM WHERE GROUP HAVING WINDOW ORDER LIMIT UNION INTERSECT EXCEPT INTO OFFSET".split())


def _projection_texts(statement: Statement) -> list[str]:
    """The result columns of the outermost (first) SELECT, as written."""
    depth, start, texts, inside = 0, -1, [], False
    opened_at = 0
    for token in statement.tokens:
        word = token.text.upper()
        if not inside:
            if word == "SELECT" and depth == opened_at:
                inside, start = True, token.end + 1
            elif word == "(":
                depth += 1
                if not texts and token.start == _first_start(statement):
                    opened_at = depth
            elif word == ")":
                depth -= 1
            continue
        if word in ("DISTINCT", "ALL") and not statement.text[start : token.start].strip():
            start = token.end + 1
        elif word in ("(", "CASE", "["):
            depth += 1
        elif word in (")", "END", "]") and depth > opened_at:
            depth -= 1
        elif depth == opened_at and (word in (",", ")", ";") or (word in _ENDS and token.token_type.name == word)):
            texts.append(statement.text[start : token.start].strip())
            start = token.end + 1
            if word != ",":
                return texts
    texts.append(statement.text[start:].strip() if inside else "")
    return texts


def _first_start(statement: Statement) -> int:
    return statement.tokens[0].start if statement.tokens else 0
