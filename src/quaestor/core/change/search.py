"""Statements that find rows a person speaks of: by words, by values of columns, or by a condition that was asked.

They read like any other statement: they go through the guard and show only what the person may see. Every statement
gives whole rows of one table as the person sees it, so that they can be told apart on screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from quaestor.core.catalog import Catalog, ForeignKey, Kind, Table
from quaestor.core.interpreter.lexicon import lexicon_for
from quaestor.core.meaning import Meaning
from quaestor.core.rows import Cell

MOST_FOUND = 50
"""Rows that are offered to choose from."""
MOST_WORDS = 8


def names_of(table: Table, catalog: Catalog, meaning: Meaning) -> tuple[str, ...]:
    """The columns by which people call a row of *table*: its own, else its key."""
    found = lexicon_for(catalog, meaning).names_of(table.key)
    own = tuple(each.column for each in found if each.table == table.key)
    return own or table.primary_key or tuple(column.name for column in table.columns[:1])


def rows_about(
    words: Sequence[str], values: Mapping[str, Cell], table: Table, catalog: Catalog, meaning: Meaning
) -> str:
    """Rows in which each of *words* stands somewhere (in a text, or in what a row it refers to is called), and whose
    columns have *values*."""
    dialect = catalog.dialect
    conditions = [_equals(column, value, table) for column, value in values.items()]
    conditions += [_mentions(word, table, catalog, meaning) for word in words[:MOST_WORDS]]
    query = _rows_of(table)
    for condition in conditions:
        query = query.where(condition)
    order = names_of(table, catalog, meaning)[:1]
    return query.order_by(*(exp.column(name, quoted=True) for name in order)).sql(dialect)


def rows_called(text: str, table: Table, catalog: Catalog, meaning: Meaning) -> str:
    """Rows of *table* whose name holds every word of *text*; all of them where it has none."""
    query = _rows_of(table)
    names = names_of(table, catalog, meaning)
    for word in words_in(text)[:MOST_WORDS]:
        query = query.where(exp.or_(*(_holds(exp.column(name, quoted=True), word) for name in names)))
    order = (exp.column(name, quoted=True) for name in names)
    return query.order_by(*order).limit(MOST_FOUND + 1).sql(catalog.dialect)


def rows_with(column: str, value: Cell, table: Table, catalog: Catalog) -> str:
    return _rows_of(table).where(_equals(column, value, table)).limit(2).sql(catalog.dialect)


def rows_behind(sql: str, table: Table, dialect: str, *, is_narrow: bool) -> str | None:
    """The rows of *table* that the statement *sql* speaks of, whole; None where it does not show rows of it one by one.

    *sql* is a draft of the interpreter for "posts older than 2020": what it shows is put aside, which rows it takes
    stays. *is_narrow*: it must have a condition.
    """
    try:
        tree = sqlglot.parse_one(sql, dialect=dialect)
    except SqlglotError:
        return None
    if not isinstance(tree, exp.Select) or any(tree.args.get(part) for part in ("group", "having", "with_", "windows")):
        return None
    if is_narrow and tree.args.get("where") is None:
        return None
    if tree.args.get("from_") is None or any(each.find(exp.AggFunc) for each in tree.selects):
        return None
    reads = [tree.args["from_"].this, *(join.this for join in tree.args.get("joins") or ())]
    places = [each.alias_or_name for each in reads if isinstance(each, exp.Table) and _is(each, table)]
    if len(places) != 1:
        return None
    place = places[0]
    columns = [exp.column(column.name, table=place, quoted=True) for column in table.columns]
    return tree.select(*columns, append=False).distinct(distinct=False).sql(dialect)


def _is(read: exp.Table, table: Table) -> bool:
    return read.name.lower() == table.name.lower() and read.db.lower() in ("", (table.schema or "").lower())


def words_in(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+(?:['’.@-][^\W_]+)*", text.lower()) if word not in _EMPTY]


_EMPTY = frozenset(
    """the a an of for in at on to with about by from and or my our their his her its this that which who is was
    one row record entry called named titled""".split()  # noqa: SIM905
)


def _rows_of(table: Table) -> exp.Select:
    read = exp.table_(table.name, db=table.schema, quoted=True)
    return exp.select(*(exp.column(column.name, quoted=True) for column in table.columns)).from_(read)


def _mentions(word: str, table: Table, catalog: Catalog, meaning: Meaning) -> exp.Expr:
    """*word* in any text of the row, as its number, or in what a row that it refers to is called."""
    places = [
        _holds(exp.column(column.name, quoted=True), word) for column in table.columns if column.kind is Kind.TEXT
    ]
    places += [
        exp.column(name, quoted=True).eq(exp.Literal.number(word))
        for name in table.primary_key
        if word.isascii() and word.isdigit() and (column := table.column(name)) and column.kind is Kind.INTEGER
    ]
    places += [found for key in table.foreign_keys for found in _referred(key, word, catalog, meaning)]
    return exp.or_(*places) if places else exp.false()


def _referred(key: ForeignKey, word: str, catalog: Catalog, meaning: Meaning) -> Iterable[exp.Expr]:
    other = catalog.table(key.table)
    if other is None or len(key.columns) != 1:
        return
    names = [name for name in names_of(other, catalog, meaning) if _is_text(other, name)]
    if names:
        read = exp.table_(other.name, db=other.schema, quoted=True)
        holding = exp.or_(*(_holds(exp.column(name, quoted=True), word) for name in names))
        inner = exp.select(exp.column(key.referred[0], quoted=True)).from_(read).where(holding)
        yield exp.column(key.columns[0], quoted=True).isin(query=inner)


def _is_text(table: Table, name: str) -> bool:
    column = table.column(name)
    return column is not None and column.kind is Kind.TEXT


def _holds(column: exp.Expr, word: str) -> exp.Expr:
    """Whether the text of *column* holds *word*, whatever its case."""
    escaped = re.sub(r"([%_!])", r"!\1", word.lower())
    like = exp.Like(this=exp.Lower(this=column), expression=exp.Literal.string(f"%{escaped}%"))
    return exp.Escape(this=like, expression=exp.Literal.string("!"))


def _equals(name: str, value: Cell, table: Table) -> exp.Expr:
    column = exp.column(name, quoted=True)
    match value:
        case None:
            return column.is_(exp.null())
        case bool():
            return column.eq(exp.true() if value else exp.false())
        case int() | float():
            return column.eq(exp.convert(value))
        case str() if _is_text(table, name):
            return exp.Lower(this=column).eq(exp.Literal.string(value.lower()))
    return column.eq(exp.Literal.string(str(value)))
