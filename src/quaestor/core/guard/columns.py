"""What one column reference means: a column of the catalog, a computed one, text, a whole row, or nothing."""

from __future__ import annotations

from sqlglot import exp

from quaestor.core.guard.reading import Reading, closest, short
from quaestor.core.guard.scopes import NESTED_FIELDS, ROW_IDS, WHOLE_ROWS, Origin, Scope
from quaestor.core.guard.statement import Statement
from quaestor.core.guard.units import is_unit
from quaestor.core.guard.words import words


def read_column(node: exp.Column, scope: Scope, by_alias: bool, reading: Reading) -> None:
    """Note the catalog column that *node* reads, or what is wrong with it.

    *by_alias* says that it stands where engines prefer the names of result columns: ORDER BY, GROUP BY, HAVING.
    """
    found = lookup(node, scope, reading.dialect)
    if found is None:
        _unresolved(node, scope, by_alias, reading)
    else:
        reading.columns.update(origin for origin in found if origin is not None)
        reading.uses += [(node, origin) for origin in found if origin is not None]
    if reading.catalog is None or any(found or ()) or _is_count(node, scope):
        reading.stored.add(id(node))


def _is_count(node: exp.Column, scope: Scope) -> bool:
    """Whether *node* reads what a sub-query counted, measured or found among stored values."""
    name, table = node.name.lower(), node.table.lower()
    if table:
        source = scope.source(table)
        return source is not None and name in source.counts
    return any(name in source.counts for level in scope.levels() for source in level.sources.values())


def lookup(node: exp.Column, scope: Scope, dialect: str) -> list[Origin] | None:
    """Where the values of *node* come from; None when nothing here has that name."""
    name, table = node.name.lower(), node.table.lower()
    if table:
        return _lookup_qualified(node, name, table, scope, dialect)
    for level in scope.levels():
        for source in level.sources.values():
            if name in source.columns:
                return [source.columns[name]]
            if source.table is not None and name in ROW_IDS.get(dialect, ()):
                return [None]
    return None


def _lookup_qualified(node: exp.Column, name: str, table: str, scope: Scope, dialect: str) -> list[Origin] | None:
    schema = node.text("db").lower()
    source = scope.source(table)
    if source is not None and (not schema or (source.schema or "").lower() == schema or source.table is None):
        if name in source.columns:
            return [source.columns[name]]
        if source.is_open or (source.table is not None and name in ROW_IDS.get(dialect, ())):
            return [None]
        if source.is_value and dialect in NESTED_FIELDS:
            return [None]
        return None
    if dialect in NESTED_FIELDS:
        for first, second in ((node.text("catalog").lower(), schema), (schema, table), (table, "")):
            if not first:
                continue
            outer = scope.source(first)
            if outer is not None and second and (second in outer.columns or outer.is_open):
                return [outer.columns.get(second)]
            if is_known(first, scope):
                return lookup(exp.column(first), scope, dialect) or [None]
    return None


def is_known(name: str, scope: Scope) -> bool:
    """Whether anything in sight, or a result column, has this name."""
    return any(
        name in source.columns or source.is_open for level in scope.levels() for source in level.sources.values()
    ) or any(name in level.aliases for level in scope.levels())


UTC_FUNCTIONS = words("UTC_DATE UTC_TIME UTC_TIMESTAMP")
"""Functions of MySQL that may be written without brackets and that the parser then takes for columns."""
_FULL_TEXT = frozenset({"bm25", "highlight", "snippet"})


def _unresolved(node: exp.Column, scope: Scope, by_alias: bool, reading: Reading) -> None:
    name, table, dialect = node.name.lower(), node.table.lower(), reading.dialect
    if table:
        if scope.source(table) is None:
            reading.find("unknown_alias", node, _close_alias(table, scope), name=short(node.table))
        elif dialect == "postgres" and reading.catalog is not None:
            unknown_column(node, node.name, scope, reading, code="attribute_call")
        else:
            unknown_column(node, f"{node.table}.{node.name}", scope, reading)
        return
    is_bare = not node.this.args.get("quoted")
    if is_bare and dialect == "mysql" and node.name.upper() in UTC_FUNCTIONS:
        return
    if (by_alias or isinstance(node.parent, (exp.Ordered, exp.Group))) and any(
        name in level.aliases for level in scope.levels()
    ):
        return
    whole = scope.source(name)
    if whole is not None and whole.name and not whole.is_value and not _is_full_text(node, dialect):
        if dialect in WHOLE_ROWS and whole.table is None and not whole.is_open:
            reading.columns.update(origin for origin in whole.columns.values() if origin is not None)
            return
        if dialect in WHOLE_ROWS:
            reading.find("whole_row", node, name=short(node.name))
            return
    elif whole is not None:
        return
    if any(name in level.aliases for level in scope.levels()) or any(level.is_open() for level in scope.levels()):
        return
    if is_unit(node):
        return
    if _is_text(node, reading.statement) and not _is_full_text(node, dialect):
        reading.texts.append(node)
        return
    if not (dialect == "sqlite" and _is_full_text(node, dialect)):
        unknown_column(node, node.name, scope, reading)


def _is_full_text(node: exp.Column, dialect: str) -> bool:
    """SQLite's full-text search names the table where a column stands: `docs MATCH 'x'`, `bm25(docs)`."""
    parent = node.parent
    searched = isinstance(parent, exp.Match) or (
        isinstance(parent, exp.Anonymous) and parent.name.lower() in _FULL_TEXT
    )
    return dialect == "sqlite" and (searched or node.name.lower() == "rank")


def _is_text(node: exp.Column, statement: Statement) -> bool:
    """Whether SQLite reads this unknown name as text: written in double quotes."""
    start = (node.this.meta or {}).get("start")
    return statement.dialect == "sqlite" and isinstance(start, int) and statement.text[start] == '"'


def unknown_column(node: exp.Expr, written: str, scope: Scope, reading: Reading, code: str = "unknown_column") -> None:
    """Note that *written* names no column in sight, with the name that was probably meant."""
    if reading.catalog is None and any(level.is_open() for level in scope.levels()):
        return
    names = {column: column for level in scope.levels() for s in level.sources.values() for column in s.columns}
    close = closest(written.rpartition(".")[2], names)
    if close is None and reading.catalog is not None:
        owner = next((t for t, c in reading.catalog.columns() if c.name.lower() == written.lower()), None)
        close = f"{owner.key}.{written}" if owner is not None else None
    if code == "attribute_call" and close is not None:
        code = "unknown_column"
    reading.find(code, node, close, name=short(written))


def _close_alias(name: str, scope: Scope) -> str | None:
    return closest(name, {key: key for level in scope.levels() for key in level.sources if key})
