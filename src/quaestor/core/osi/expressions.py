"""The SQL inside a semantic model: parsed as exactly one expression, with its names put in the catalog's terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from quaestor.core.osi.model import ANSI, Expression

_SQLGLOT = {ANSI: None, "SNOWFLAKE": "snowflake", "DATABRICKS": "databricks"}
"""Dialects that are SQL; MDX and Tableau formulas cannot be used over a database."""


LONGEST = 4_000
"""Characters of one expression: enough for any formula people write, and for no tree too deep to print."""


class Unusable(ValueError):
    """Why an expression cannot be used, in words for the person who wrote it."""


def parse_one_of(expressions: Sequence[Expression]) -> exp.Expr:
    """The expression in the first dialect we can read, ANSI SQL before the others. Raises `Unusable`."""
    readable = [each for each in expressions if each.dialect in _SQLGLOT]
    if not readable:
        raise Unusable("No expression is in a dialect that can be used here (ANSI_SQL, SNOWFLAKE, DATABRICKS).")
    chosen = next((each for each in readable if each.dialect == ANSI), readable[0])
    return _parse(chosen.expression, _SQLGLOT[chosen.dialect])


def as_column(tree: exp.Expr) -> exp.Column | None:
    """The column that *tree* is, parentheses aside; None where it calculates something."""
    inner = tree.unnest()
    return inner if isinstance(inner, exp.Column) and isinstance(inner.this, exp.Identifier) else None


def as_expression(name: str) -> str:
    """A column name as an SQL expression; quoted where SQL would not read it as that column."""
    try:
        column = as_column(parse_one_of((Expression(name),)))
    except Unusable:
        column = None
    plain = column is not None and not column.table and column.name == name
    return name if plain else exp.to_identifier(name, quoted=True).sql()


def aggregates(tree: exp.Expr) -> bool:
    return tree.find(exp.AggFunc) is not None


def rename(tree: exp.Expr, replacement: Callable[[exp.Column], exp.Expr]) -> exp.Expr:
    """*tree* with every column replaced; the replacements themselves are not looked into again."""
    columns = list(tree.find_all(exp.Column))
    for column in columns:
        new = replacement(column)
        if column is tree:
            return new
        column.replace(new if isinstance(new, exp.Column) else exp.paren(new))
    return tree


def _parse(text: str, dialect: str | None) -> exp.Expr:
    if len(text) > LONGEST:
        raise Unusable(f"The expression is longer than {LONGEST} characters.")
    # Inside a SELECT, because alone a column called `comment` or `show` would start a statement of that name.
    try:
        statements = sqlglot.parse(f"SELECT {text}", dialect=dialect)
    except (SqlglotError, RecursionError):
        raise Unusable(f"“{_short(text)}” is not a valid SQL expression.") from None
    select = statements[0] if len(statements) == 1 else None
    if not isinstance(select, exp.Select) or len(select.expressions) != 1 or _clauses(select):
        raise Unusable(f"“{_short(text)}” should be one SQL expression, without FROM or further statements.")
    tree: exp.Expr = select.expressions[0]
    if isinstance(tree, exp.Star | exp.Alias) or tree.find(exp.Query, exp.DML, exp.DDL, exp.Command):
        raise Unusable(f"“{_short(text)}” should be one SQL expression, without queries inside or an alias.")
    return tree.copy()


def _clauses(select: exp.Select) -> bool:
    return any(value for name, value in select.args.items() if name not in ("expressions", "kind", "hint"))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"
