"""Other ways to write a statement, none of which should change what the guard says about it.

Most cut the text into the tokens that the dialect's own tokenizer sees and change what stands between them, so that
text which cannot be parsed is varied too. The others change the tree, and are for statements that can.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from hypothesis import strategies as st
from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError
from sqlglot.tokens import Token

from quaestor.core.catalog import Catalog
from quaestor.core.guard.grammar import grammar_of
from quaestor.core.guard.words import words

_SPACES = (" ", "  ", "\n", "\t", "\r\n", "\n\n\t ")
_COMMENTS = ("/**/", " /* x */ ", "/* ' \" ; */", "/* DROP TABLE ship; -- */\n", " -- y\n", " -- '; DELETE FROM ship\n")
_HASH_COMMENTS = (" # z\n", " # ' \" /*\n")
_NOT_NAMES = words("DAY HOUR MONTH MONDAY WEEK YEAR MINUTE SECOND UTC_DATE UTC_TIME UTC_TIMESTAMP DUAL")
"""Words that the parser takes for names, and that mean something else when they are quoted."""
_WORD = re.compile(r"[A-Za-z_]+")
_TELLS_CASE_APART = ("bigquery",)


def tokens_of(sql: str, dialect: str) -> list[Token]:
    """The tokens of *sql*; none where it cannot be cut into tokens."""
    try:
        return Dialect.get_or_raise(dialect).tokenize(sql)
    except SqlglotError:
        return []


def gaps_of(dialect: str) -> tuple[str, ...]:
    """What may stand between two words in *dialect* without meaning anything."""
    return _SPACES + _COMMENTS + (_HASH_COMMENTS if dialect in ("mysql", "bigquery") else ())


@st.composite
def respelled(draw: st.DrawFn, sql: str, dialect: str) -> str:
    """*sql* with words in another case, and more white space and comments where there is white space already."""
    out, at = list[str](), 0
    for token in tokens_of(sql, dialect):
        gap, text = sql[at : token.start], sql[token.start : token.end + 1]
        if gap and gap.isspace():
            gap = draw(st.sampled_from((gap, gap, *(gap + more for more in gaps_of(dialect)))))
        if text == token.text and _WORD.fullmatch(text) and dialect not in _TELLS_CASE_APART:
            text = draw(st.sampled_from((text, text, text.upper(), text.lower(), text.swapcase())))
        out += (gap, text)
        at = token.end + 1
    return "".join((*out, sql[at:]))


@st.composite
def spread(draw: st.DrawFn, sql: str, dialect: str) -> str:
    """*sql* with white space or a comment in one place where two tokens touch."""
    touching = [b.start for a, b in pairwise(tokens_of(sql, dialect)) if a.end + 1 == b.start]
    if not touching:
        return sql
    at = draw(st.sampled_from(touching))
    return sql[:at] + draw(st.sampled_from(gaps_of(dialect))) + sql[at:]


WRAPPINGS = (
    "SELECT * FROM ({}) AS wrapped",
    "WITH wrapped AS ({}) SELECT * FROM wrapped",
    "SELECT 1 AS one WHERE EXISTS ({})",
    "SELECT 1 AS one FROM ({}) AS wrapped UNION ALL SELECT 2",
    "SELECT ({}) AS wrapped",
    "SELECT 1 AS one FROM ship AS outermost WHERE outermost.id IN ({})",
    "SELECT 1 AS one FROM ship AS outermost LEFT JOIN ({}) AS wrapped ON 1 = 1",
    "SELECT CASE WHEN EXISTS ({}) THEN 1 ELSE 0 END AS one",
    "({})",
)
EXPLAINS = {
    "sqlite": ("EXPLAIN QUERY PLAN {}",),
    "duckdb": ("EXPLAIN {}",),
    "postgres": ("EXPLAIN {}", "EXPLAIN (COSTS OFF) {}"),
    "mysql": ("EXPLAIN {}",),
    "snowflake": ("EXPLAIN {}",),
    "trino": ("EXPLAIN {}",),
}


def wrapped(sql: str, dialect: str) -> st.SearchStrategy[str]:
    """*sql* as a part of another statement."""
    whole = sql.rstrip().rstrip(";")
    return st.sampled_from((*WRAPPINGS, *EXPLAINS.get(dialect, ()))).map(lambda form: form.replace("{}", whole))


@st.composite
def requoted(draw: st.DrawFn, sql: str, dialect: str) -> str:
    """*sql* with some of its names quoted. Unchanged where it is not one statement that can be parsed."""
    return _changed(sql, dialect, lambda tree: [_quote(name, draw, dialect) for name in tree.find_all(exp.Identifier)])


def _quote(name: exp.Identifier, draw: st.DrawFn, dialect: str) -> None:
    if name.args.get("quoted") or name.name.upper() in _NOT_NAMES or not draw(st.booleans()):
        return
    if name.find_ancestor(exp.DataType) or (dialect == "sqlite" and isinstance(name.parent, exp.Column)):
        return  # a type is no name, and to SQLite a quoted name that nothing has is a text
    name.set("quoted", True)
    if dialect in ("snowflake", "oracle"):
        name.set("this", name.name.upper())  # what the engine makes of the plain name
    elif dialect in ("postgres", "redshift"):
        name.set("this", name.name.lower())


@st.composite
def renamed(draw: st.DrawFn, sql: str, dialect: str, catalog: Catalog) -> str:
    """*sql* with some of its aliases called otherwise, wherever they are mentioned."""
    taken = {name.lower() for table in catalog.tables for name in (table.name, *(c.name for c in table.columns))}

    def rename(tree: exp.Expr) -> None:
        columns = {column.name.lower() for column in tree.find_all(exp.Column)}
        aliases = {a.name.lower() for a in tree.find_all(exp.TableAlias) if a.name} - taken - columns
        for number, alias in enumerate(sorted(aliases)):
            if draw(st.booleans()):
                for name in tree.find_all(exp.Identifier):
                    if name.name.lower() == alias:
                        name.set("this", f"alias_{number}")

    return _changed(sql, dialect, rename)


def _changed(sql: str, dialect: str, change: Callable[[exp.Expr], object]) -> str:
    grammar = grammar_of(dialect)
    try:
        trees = grammar.parse(sql)
        if len(trees) != 1 or trees[0] is None or _asks_the_clock(trees[0]):
            return sql
        change(trees[0])
        return grammar.generate(trees[0], comments=False)
    except (SqlglotError, RecursionError, ValueError):
        return sql


def _asks_the_clock(tree: exp.Expr) -> bool:
    """Whether `UTC_DATE` or its like stands without brackets, which is written down as the name of a column."""
    return any(not column.table and column.name.upper() in _NOT_NAMES for column in tree.find_all(exp.Column))
