"""What one person may do with the rows of one table, worked out for a write: pure, before anything is asked or written.

Policy binds writes in four ways: the operation and its columns must be granted; the row must be one that the person
sees, before and after, so that nothing is moved out of their view or into somebody else's; it must satisfy the grant's
own condition, before and after; and no more rows at a time than the grant says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quaestor.core.catalog import Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.writes import Delete, Record, Write
from quaestor.core.errors import NotAllowed
from quaestor.core.guard.row_rules import conjuncts, with_values
from quaestor.core.people import Attribute
from quaestor.core.policy.model import WriteGrant
from quaestor.core.policy.rules import TableRule
from quaestor.core.policy.writes import WriteRule
from quaestor.core.rows import Cell
from quaestor.core.verdict import Reason

MOST_ROWS = 500
"""Rows in one change, whatever a policy allows: each is shown, compared and kept."""


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

    def conditions(self, grant: WriteGrant | None) -> tuple[str, ...]:
        """What must hold for a row before it is changed and after, all of it, with the person's attributes in place.

        Raises `NotAllowed` where an attribute is missing, or a rule cannot be read: nothing is then known to be theirs.
        """
        seen = self.shown.filters if self.shown is not None else ()
        granted = (grant.rows,) if grant is not None and grant.rows is not None else ()
        alternatives = [self._bound(rules) for rules in (seen, granted) if rules]
        return tuple(alternatives)

    def _bound(self, rules: tuple[str, ...]) -> str:
        """One of *rules* must hold; those that cannot be applied to this person hold for no row."""
        bound = [with_values(rule, self.table.name, self.dialect, self.attributes) for rule in rules]
        readable = [each for each in bound if not isinstance(each, Reason)]
        if not readable:
            raise NotAllowed(next(each.message for each in bound if isinstance(each, Reason)))
        return " OR ".join(f"({each})" for each in readable)

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
