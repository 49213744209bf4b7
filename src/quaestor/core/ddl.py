"""A catalog from a script of CREATE statements, in any dialect the parser knows.

Statements that create no table, view or function (INSERTs, settings, comments) are read over; so is what cannot be
parsed, because a schema dump holds engine-specific statements that say nothing about names.
"""

from __future__ import annotations

import re

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.guard.scopes import DEFAULT_SCHEMAS


def catalog_from_ddl(script: str, dialect: str, source: str = "ddl") -> Catalog:
    """The tables, views and functions that *script* creates, read in *dialect*."""
    grammar = Dialect.get_or_raise(dialect)
    tables: dict[str, Table] = {}
    functions: list[str] = []
    for tokens in _statements(grammar.tokenize(script)):
        made = _function_made(tokens)
        if made is not None:
            functions.append(made)
            continue
        if tokens[0].token_type is not TokenType.CREATE:
            continue
        try:
            tree = grammar.parser().parse(tokens, script)[0]
        except (SqlglotError, RecursionError):
            tree = None
        table = _table(tree, tokens, tables, dialect)
        if table is not None:
            tables[table.key.lower()] = table
    return Catalog(source, dialect, tuple(tables.values()), functions=tuple(functions))


def _statements(tokens: list[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for token in tokens:
        if token.token_type is TokenType.SEMICOLON:
            found.append([])
        else:
            found[-1].append(token)
    return [statement for statement in found if statement]


_FUNCTIONS = frozenset({"FUNCTION", "PROCEDURE", "MACRO", "AGGREGATE"})


def _function_made(tokens: list[Token]) -> str | None:
    """The name of the function that a CREATE statement makes."""
    words = [token.text.upper() for token in tokens[:8]]
    if words[0] != "CREATE":
        return None
    for index, word in enumerate(words[:5]):
        if word in ("TABLE", "VIEW"):
            return None
        if word in _FUNCTIONS:
            names = [t.text.lower() for t in tokens[index + 1 : index + 7]]
            for at, name in enumerate(names):
                if name == "(" and at:
                    return names[at - 1]
            return names[-1] if names else None
    return None


def _table(tree: exp.Expr | None, tokens: list[Token], known: dict[str, Table], dialect: str) -> Table | None:
    words = [token.text.upper() for token in tokens[:4]]
    if "VIRTUAL" in words:
        return _virtual_table(tokens)
    if not isinstance(tree, exp.Create) or tree.kind not in ("TABLE", "VIEW"):
        return None
    target = tree.this
    schema = target if isinstance(target, exp.Schema) else None
    named = schema.this if schema is not None else target
    if not isinstance(named, exp.Table):
        return None
    owner = named.text("db") or None
    owner = None if owner is not None and owner.lower() in DEFAULT_SCHEMAS.get(dialect, ()) else owner
    is_view = tree.kind == "VIEW"
    definitions = [d for d in schema.expressions if isinstance(d, exp.ColumnDef)] if schema is not None else []
    columns = tuple(_column(definition, dialect) for definition in definitions)
    if not columns and tree.expression is not None:
        columns = _columns_of_query(tree.expression, known, dialect)
    if not columns and schema is not None:
        columns = tuple(
            Column(d.name, "", Kind.OTHER) for d in schema.expressions if isinstance(d, (exp.Identifier, exp.Column))
        )
    return Table(
        named.name,
        columns,
        owner,
        is_view,
        primary_key=_primary_key(schema),
        foreign_keys=tuple(_foreign_keys(schema)),
    )


def _column(definition: exp.ColumnDef, dialect: str) -> Column:
    kind = definition.args.get("kind")
    type_name = kind.sql(dialect) if isinstance(kind, exp.Expr) else ""
    required = any(
        isinstance(c.kind, (exp.NotNullColumnConstraint, exp.PrimaryKeyColumnConstraint))
        for c in definition.constraints
    )
    return Column(definition.name, type_name, kind_of_type(type_name), nullable=not required)


_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"BOOL|^BIT$", Kind.BOOLEAN),
    (r"INTERVAL", Kind.INTERVAL),
    (r"INT|SERIAL", Kind.INTEGER),
    (r"DEC|NUM|REAL|FLOAT|DOUBLE|MONEY", Kind.NUMBER),
    (r"TIMESTAMP|DATETIME", Kind.TIMESTAMP),
    (r"DATE", Kind.DATE),
    (r"TIME", Kind.TIME),
    (r"JSON|VARIANT", Kind.JSON),
    (r"BLOB|BINARY|BYTEA|IMAGE", Kind.BINARY),
    (r"CHAR|TEXT|CLOB|STRING|UUID|ENUM|XML", Kind.TEXT),
)


def kind_of_type(type_name: str) -> Kind:
    """What a column of the engine's type *type_name* holds."""
    return next((kind for pattern, kind in _KINDS if re.search(pattern, type_name.upper())), Kind.OTHER)


def _primary_key(schema: exp.Schema | None) -> tuple[str, ...]:
    if schema is None:
        return ()
    for part in schema.expressions:
        if isinstance(part, exp.ColumnDef) and any(
            isinstance(c.kind, exp.PrimaryKeyColumnConstraint) for c in part.constraints
        ):
            return (part.name,)
        key = part if isinstance(part, exp.PrimaryKey) else part.find(exp.PrimaryKey)
        if key is not None:
            return tuple(column.name for column in key.expressions)
    return ()


def _foreign_keys(schema: exp.Schema | None) -> list[ForeignKey]:
    found: list[ForeignKey] = []
    for part in schema.expressions if schema is not None else []:
        for reference in part.find_all(exp.Reference):
            target = reference.this
            table = target.this if isinstance(target, exp.Schema) else target
            referred = tuple(c.name for c in target.expressions) if isinstance(target, exp.Schema) else ()
            holder = reference.find_ancestor(exp.ForeignKey, exp.ColumnDef)
            own = tuple(c.name for c in holder.expressions) if isinstance(holder, exp.ForeignKey) else ()
            own = own or ((holder.name,) if holder is not None else ())
            found.append(ForeignKey(own, table.name, referred))
    return found


def _columns_of_query(query: exp.Expr, known: dict[str, Table], dialect: str) -> tuple[Column, ...]:
    """The columns of a view or CREATE TABLE … AS, from the query that fills it."""
    from quaestor.core.guard.facts import read_facts
    from quaestor.core.guard.statement import Statement

    text = query.sql(dialect)
    reading = read_facts(Statement(text, dialect, query.copy(), []), Catalog("ddl", dialect, tuple(known.values())))
    return tuple(Column(name, "", Kind.OTHER) for name in reading.facts.output if name)


def _virtual_table(tokens: list[Token]) -> Table | None:
    """SQLite's `CREATE VIRTUAL TABLE name USING module(columns)`."""
    texts = [token.text for token in tokens]
    upper = [text.upper() for text in texts]
    if "USING" not in upper:
        return None
    using = upper.index("USING")
    columns: list[str] = []
    for index in range(using + 2, len(texts)):
        if texts[index - 1] in ("(", ",") and (index + 1 >= len(texts) or texts[index + 1] != "="):
            columns.append(texts[index])
    return Table(texts[using - 1], tuple(Column(name, "", Kind.TEXT) for name in columns))
