"""What a change does to the rows of one table, as values, and the statements that do it.

A write names its rows by their identity, one by one: there is no condition that could match more than was shown.
Statements are made here and nowhere else, with every value as a parameter; nothing a person or a model wrote is ever
part of their text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.change.operation import Operation
from quaestor.core.quoting import needs_quotes
from quaestor.core.rows import Cell, to_json

Record = Mapping[str, Cell]
"""Values of one row by column, as the catalog spells them."""


@dataclass(frozen=True, slots=True)
class Insert:
    table: Table
    values: Record

    operation = Operation.INSERT


@dataclass(frozen=True, slots=True)
class Update:
    table: Table
    identity: Record
    """The columns that tell this row from all others."""
    before: Record
    """The whole row as it was shown."""
    values: Record
    """What is set. Columns that are not here stay as they are."""

    operation = Operation.UPDATE


@dataclass(frozen=True, slots=True)
class Delete:
    table: Table
    identity: Record
    before: Record

    operation = Operation.DELETE


Write = Insert | Update | Delete


@dataclass(frozen=True, slots=True)
class Change:
    """One or more rows, written together or not at all. A person changes one table at a time; taking back a deletion
    may have to write several."""

    source: str
    writes: tuple[Write, ...]
    conditions: tuple[str, ...] = ()
    """In the engine's SQL, over columns of `table`: each row of it must satisfy all of them, before and after."""

    @property
    def table(self) -> Table:
        return self.writes[0].table

    @property
    def operation(self) -> Operation:
        return self.writes[0].operation


@dataclass(frozen=True, slots=True)
class Statement:
    """`:name` stands for a parameter; each adapter writes that its driver's way."""

    sql: str
    parameters: Mapping[str, Cell] = field(default_factory=dict)
    sets: tuple[str, ...] = ()
    """The columns that get the first of the parameters, in their order."""


class NoIdentity(ValueError):
    """A table whose rows cannot be told apart: neither a primary key nor a unique key without empty columns."""


def identity_columns(table: Table) -> tuple[str, ...]:
    """The columns by which a row of *table* is named. Raises `NoIdentity`."""
    for key in (table.primary_key, *table.unique_keys):
        columns = [table.column(name) for name in key]
        whole = key == table.primary_key or all(column is not None and not column.nullable for column in columns)
        if key and whole:
            return key
    raise NoIdentity(table.key)


def identity_of(row: Record, table: Table) -> Record:
    """What names *row*. Raises `NoIdentity` where the table has no key, or the row no value in it."""
    columns = identity_columns(table)
    if any(row.get(column) is None for column in columns):
        raise NoIdentity(table.key)
    return {column: row[column] for column in columns}


def compiled(write: Write, dialect: str, *, returning: bool = False) -> Statement:
    """The statement that does *write*; it touches exactly one row. Its text holds names of the catalog and marks, no
    value. Columns that the database computes are left out.

    *returning*: it gives the whole row as it was inserted, on engines whose INSERT can.
    """
    name = _table(write.table, dialect)
    match write:
        case Insert(table, values):
            return _insert(table, _writable(values, table, dialect), dialect, returning=returning)
        case Update(table, identity, _, values):
            given = _writable(values, table, dialect)
            setting = {f"set_{number}": value for number, value in enumerate(given.values())}
            assignments = ", ".join(
                f"{_name(column, dialect)} = :{mark}" for column, mark in zip(given, setting, strict=True)
            )
            where, named = _where(identity, dialect)
            return Statement(f"UPDATE {name} SET {assignments} WHERE {where}", {**setting, **named}, tuple(given))  # noqa: S608
        case Delete(_, identity, _):
            where, named = _where(identity, dialect)
            return Statement(f"DELETE FROM {name} WHERE {where}", named)  # noqa: S608


def _insert(table: Table, values: Record, dialect: str, *, returning: bool) -> Statement:
    into = f"INSERT INTO {_table(table, dialect)}"
    end = f" RETURNING {_columns(table, dialect)}" if returning else ""
    if not values:
        return Statement(f"{into} {'() VALUES ()' if dialect == 'mysql' else 'DEFAULT VALUES'}{end}")
    columns = ", ".join(_name(column, dialect) for column in values)
    parameters = {f"set_{number}": value for number, value in enumerate(values.values())}
    marks = ", ".join(f":{mark}" for mark in parameters)
    counted = any((column := table.column(name)) is not None and column.generated for name in values)
    # A key that the database counts itself, given all the same: a deleted row comes back as the one it was.
    own = " OVERRIDING SYSTEM VALUE" if counted and dialect == "postgres" else ""
    return Statement(f"{into} ({columns}){own} VALUES ({marks}){end}", parameters, tuple(values))


def _writable(values: Record, table: Table, dialect: str) -> Record:
    """*values* without what the database computes, and structures as the JSON that they are."""
    found: dict[str, Cell] = {}
    for name, value in values.items():
        column = table.column(name)
        if column is None or not _is_computed(column, dialect):
            found[name] = as_json(value) if column is not None and _holds_json(column) else value
    return found


def _is_computed(column: Column, dialect: str) -> bool:
    """PostgreSQL says of GENERATED ALWAYS AS IDENTITY that it is generated too, and it can be written after all; what
    is computed has an expression."""
    return column.generated and not (dialect == "postgres" and column.default is None)


def _holds_json(column: Column) -> bool:
    return column.type.lower() in ("json", "jsonb")


def as_json(value: Cell) -> Cell:
    """A text in a JSON column is JSON already, on every engine."""
    if value is None or isinstance(value, str | bytes):
        return value
    return json.dumps(to_json(value), ensure_ascii=False)


def reading(
    identity: Record, table: Table, dialect: str, *, locking: bool = False, conditions: Iterable[str] = ()
) -> Statement:
    """The whole row named by *identity*, where it satisfies all *conditions*.

    *locking* keeps others from changing it until the transaction ends, on engines that lock rows.
    """
    columns = _columns(table, dialect)
    where, named = _where(identity, dialect)
    where = " AND ".join((where, *(f"({condition})" for condition in conditions)))
    lock = " FOR UPDATE" if locking and dialect in _LOCKS_ROWS else ""
    return Statement(f"SELECT {columns} FROM {_table(table, dialect)} WHERE {where}{lock}", named)  # noqa: S608


def _columns(table: Table, dialect: str) -> str:
    return ", ".join(_shown(column, dialect) for column in table.columns)


def _shown(column: Column, dialect: str) -> str:
    """A column as it is read: whole. What DuckDB's library would round or take apart comes as text, which the engine
    takes back as it was; MariaDB shows six digits of a single-precision number unless it becomes a double."""
    name = _name(column.name, dialect)
    if dialect == "duckdb" and (column.kind in (Kind.INTERVAL, Kind.JSON) or column.type == "TIMESTAMP_NS"):
        return f"CAST({name} AS VARCHAR) AS {name}"
    if dialect == "mysql" and is_single(column):
        return f"{name} + 0e0 AS {name}"
    return name


def is_single(column: Column) -> bool:
    """Whether MariaDB or MySQL keep it in four bytes."""
    return column.type.lower().startswith("float")


_LOCKS_ROWS = ("postgres", "mysql", "oracle")


def in_words(change: Change, label: str) -> str:
    """ "Create 1 task", "Change status and due date of 2 tasks": what stands over a preview."""
    count = len(change.writes)
    what = f"{count:,} row{'' if count == 1 else 's'} of {label}"
    match change.operation:
        case Operation.INSERT:
            return f"Create {what}"
        case Operation.DELETE:
            return f"Delete {what}"
        case Operation.UPDATE:
            columns = dict.fromkeys(c for write in change.writes if isinstance(write, Update) for c in write.values)
            return f"Change {_listed(columns)} of {what}"


def _listed(names: Iterable[str]) -> str:
    *first, last = (name.replace("_", " ") for name in names)
    return f"{', '.join(first)} and {last}" if first else last


def _where(identity: Record, dialect: str) -> tuple[str, Mapping[str, Cell]]:
    if not identity:
        raise NoIdentity
    parameters = {f"key_{number}": value for number, value in enumerate(identity.values())}
    pairs = zip(identity, parameters, strict=True)
    return " AND ".join(f"{_name(column, dialect)} = :{mark}" for column, mark in pairs), parameters


def _table(table: Table, dialect: str) -> str:
    return ".".join(_name(part, dialect) for part in (table.schema, table.name) if part)


def _name(name: str, dialect: str) -> str:
    return exp.to_identifier(name, quoted=needs_quotes(name, dialect)).sql(dialect)
