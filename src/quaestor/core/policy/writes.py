"""What one person may change in a table: the grants of all their roles, and what follows from them for a row.

A write needs one grant that allows it as a whole: its operation, every column it sets, and the row as it was and as it
will be. Grants are not mixed, or two harmless ones would allow what neither does.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from quaestor.core.catalog import Catalog, Table
from quaestor.core.policy.grants import exactness, speaks_of
from quaestor.core.policy.model import Role, WriteGrant


@dataclass(frozen=True, slots=True)
class WriteRule:
    """What somebody may change in one table; without grants, everything."""

    grants: tuple[WriteGrant, ...] = ()

    def allowing(self, operation: str, columns: Collection[str] = ()) -> tuple[WriteGrant, ...]:
        """The grants under which *operation* may set *columns*."""
        wanted = {column.lower() for column in columns}
        return tuple(
            grant
            for grant in self.grants
            if operation in grant.operations
            and (grant.columns is None or wanted <= {column.lower() for column in grant.columns})
        )

    def columns(self, operation: str) -> frozenset[str] | None:
        """Lower-cased names of what may be set; None for all of the table."""
        granted = self.allowing(operation)
        if not self.grants or any(grant.columns is None for grant in granted):
            return None
        return frozenset(column.lower() for grant in granted for column in grant.columns or ())


EVERYTHING_MAY_BE_CHANGED = WriteRule()


def write_rules(catalog: Catalog, roles: tuple[Role, ...]) -> Mapping[str, WriteRule]:
    """By lower-cased table key. A table that is not here may not be changed; neither may a view."""
    found: dict[str, WriteRule] = {}
    for table in catalog.tables:
        grants = tuple(grant for role in roles for grant in _best(role, catalog.source, table))
        if grants and not table.is_view:
            found[table.key.lower()] = WriteRule(grants)
    return found


def _best(role: Role, source: str, table: Table) -> tuple[WriteGrant, ...]:
    found = [grant for grant in role.write if speaks_of(grant, source, table)]
    best = max((exactness(grant) for grant in found), default=None)
    return tuple(grant for grant in found if exactness(grant) == best)
