"""What one person may do with the rows of one table, worked out for a write: pure, before anything is asked or written.

Policy binds writes in four ways: the operation and its columns must be granted; the row must be one that the person
sees, before and after, so that nothing is moved out of their view or into somebody else's; it must satisfy the grant's
own condition, before and after; and no more rows at a time than the grant says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.errors import SqlglotError

from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.change.writes import Delete, Insert, Operation, Record, Update, Write
from quaestor.core.guard.binding import literal
from quaestor.core.guard.row_rules import conjuncts, own_columns, with_values
from quaestor.core.people import Attribute
from quaestor.core.policy.model import WriteGrant
from quaestor.core.policy.rules import TableRule
from quaestor.core.policy.writes import WriteRule
from quaestor.core.rows import Cell
from quaestor.core.verdict import Reason

MOST_ROWS = 500
"""Rows in one change, whatever a policy allows: each is shown, compared and kept."""

Condition = tuple[str, ...]
"""Row conditions of which one must hold."""


@dataclass(frozen=True)
class Rights:
    table: Table
    """The whole table."""
    seen: Table
    """The same as the person sees it."""
    rule: WriteRule
    shown: TableRule | None
    """What they see of its rows and columns; None for all."""
    attributes: Mapping[str, Attribute]
    dialect: str

    def settable(self, operation: Operation) -> frozenset[str]:
        """Lower-cased names of the columns that the person may set: granted, seen as they are, and theirs to choose."""
        granted = self.rule.columns(operation.value)
        seen = {column.name.lower() for column in self.seen.columns if not self.is_masked(column.name)}
        mine = seen if granted is None else seen & granted
        return frozenset(mine) - {column.lower() for column in self.fixed(operation)}

    def fixed(self, operation: Operation) -> Record:
        """What is written into these columns whoever asks: a tenant's rows stay the tenant's."""
        granted = [self._fixed_by(grant.rows) for grant in self.rule.allowing(operation.value)]
        shared = {
            key: value for key, value in (granted or [{}])[0].items() if all(each.get(key) == value for each in granted)
        }
        filters = self.shown.filters if self.shown is not None else ()
        return {**shared, **(self._fixed_by(filters[0]) if len(filters) == 1 else {})}

    def _fixed_by(self, rows: str | None) -> Record:
        return fixed_by(rows, self.table, self.dialect, self.attributes)

    def may(self, operation: Operation) -> bool:
        return not self.rule.grants or bool(self.rule.allowing(operation.value))

    def granting(self, writes: Sequence[Write]) -> tuple[WriteGrant, ...] | None:
        """The grants that may carry all of *writes*; None where none is needed."""
        if not self.rule.grants:
            return None
        columns = {column for write in writes for column in set_by(write)} - set(self.fixed(writes[0].operation))
        return self.rule.allowing(writes[0].operation.value, columns)

    def conditions(self, grant: WriteGrant | None) -> tuple[Condition, ...]:
        """What must hold for a row before it is changed and after: all of these."""
        seen = self.shown.filters if self.shown is not None else ()
        granted = (grant.rows,) if grant is not None and grant.rows is not None else ()
        return tuple(each for each in (seen, granted) if each)

    def is_masked(self, column: str) -> bool:
        return self.shown is not None and self.shown.mask_of(column) is not None


def fixed_by(rows: str | None, table: Table, dialect: str, attributes: Mapping[str, Attribute]) -> Record:
    """The values that the condition *rows* leaves no choice about, by column as the catalog spells it.

    `tenant = :user.tenant and region = :user.region` fixes both: nobody is asked for them, and nobody may set them.
    """
    return {} if rows is None else dict(_fixed(rows, table, dialect, attributes))


def _fixed(rows: str, table: Table, dialect: str, attributes: Mapping[str, Attribute]) -> Iterator[tuple[str, Cell]]:
    for column, attribute in conjuncts(rows, dialect):
        found, value = table.column(column), attributes.get(attribute)
        if found is not None and value is not None and not isinstance(value, tuple):
            yield found.name, value


def set_by(write: Write) -> Collection[str]:
    """The columns that *write* sets; a deletion sets none."""
    return () if isinstance(write, Delete) else tuple(write.values)


def images_of(write: Write, after: Record | None) -> Iterator[Record]:
    """The rows that the conditions must hold for: as it was, and as it will be."""
    if isinstance(write, Update | Delete):
        yield write.before
    if isinstance(write, Insert | Update) and after is not None:
        yield after


def holding(row: Record, conditions: Sequence[Condition], rights: Rights) -> str | Reason:
    """A statement that gives one row where *row*, which need not be in the table, satisfies all of *conditions*."""
    table = rights.table
    asked: list[exp.Expr] = []
    needed: set[str] = set()
    for alternatives in conditions:
        bound = [with_values(rule, table.name, rights.dialect, rights.attributes) for rule in alternatives]
        readable = [each for each in bound if not isinstance(each, Reason)]
        if not readable:
            return next(each for each in bound if isinstance(each, Reason))
        asked.append(exp.or_(*(exp.condition(each, dialect=rights.dialect) for each in readable)))
        needed |= {name.lower() for rule in alternatives for name in own_columns(rule, rights.dialect)}
    columns = [column for column in table.columns if column.name.lower() in needed]
    cells = [_cell(column, row.get(column.name), rights.dialect) for column in columns]
    image = exp.select(*(cells or ("1 AS one",)))
    # Under the table's own name, since conditions may be written with it.
    quoted = exp.to_identifier(table.name, quoted=True)
    return exp.select("1 AS holds").from_(image.subquery(quoted)).where(exp.and_(*asked)).sql(rights.dialect)


def _cell(column: Column, value: Cell, dialect: str) -> exp.Expr:
    name = exp.to_identifier(column.name, quoted=True)
    if value is None or column.kind in _NEED_THEIR_TYPE:
        # A bare NULL or text would be taken for a text by engines that are strict about types.
        return exp.alias_(_cast(exp.null() if value is None else exp.Literal.string(str(value)), column, dialect), name)
    return exp.alias_(literal(value) if isinstance(value, str | int | float) else exp.Literal.string(str(value)), name)


_NEED_THEIR_TYPE = (Kind.DATE, Kind.TIMESTAMP, Kind.TIME, Kind.OTHER)
_STRICT = ("postgres", "duckdb")


def _cast(value: exp.Expr, column: Column, dialect: str) -> exp.Expr:
    if dialect not in _STRICT:
        return value
    try:
        return exp.cast(value, exp.DataType.build(column.type, dialect=dialect), dialect=dialect)
    except (SqlglotError, ValueError):
        return value
