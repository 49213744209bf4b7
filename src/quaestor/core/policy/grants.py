"""Which grants and denials of a role speak about a table."""

from __future__ import annotations

from collections.abc import Iterator

from quaestor.core.catalog import Table
from quaestor.core.policy.model import EVERYTHING, Deny, Grant, Role, WriteGrant


def matches(pattern: str, name: str) -> bool:
    """Whether *name* is what *pattern* says, where `*` stands for any characters. Case does not matter."""
    pattern, name = pattern.lower(), name.lower()
    if EVERYTHING not in pattern:
        return pattern == name
    first, *rest = pattern.split(EVERYTHING)
    last = rest.pop()
    if not name.startswith(first):
        return False
    name = name[len(first) :]
    for piece in rest:
        found = name.find(piece)
        if found < 0:
            return False
        name = name[found + len(piece) :]
    return name.endswith(last)


def speaks_of(part: Grant | Deny | WriteGrant, source: str, table: Table) -> bool:
    """A table of another than the default schema is named with its schema; `*` alone means all of them."""
    return matches(part.source, source) and matches(part.table, table.key)


def exactness(part: Grant | Deny | WriteGrant) -> tuple[bool, int, bool]:
    """Larger where a grant says more exactly what it is about."""
    literal = part.table.replace(EVERYTHING, "")
    return EVERYTHING not in part.table, len(literal), EVERYTHING not in part.source


def best_grants(role: Role, source: str, table: Table) -> tuple[Grant, ...]:
    """The most exact grants of *role* for *table*: a rule about one table is not undone by a rule about all."""
    found = [grant for grant in role.read if speaks_of(grant, source, table)]
    best = max((exactness(grant) for grant in found), default=None)
    return tuple(grant for grant in found if exactness(grant) == best)


def names_exactly(role: Role, source: str, table: Table) -> bool:
    """Whether a grant of *role* names *table* itself, without `*`."""
    return any(EVERYTHING not in grant.table for grant in best_grants(role, source, table))


def is_denied(table: Table, source: str, roles: tuple[Role, ...]) -> bool:
    return any(deny.columns is None for deny in denials(table, source, roles))


def denied_columns(table: Table, source: str, roles: tuple[Role, ...]) -> frozenset[str]:
    """Lower-cased."""
    return frozenset(column.lower() for deny in denials(table, source, roles) for column in deny.columns or ())


def denials(table: Table, source: str, roles: tuple[Role, ...]) -> Iterator[Deny]:
    return (deny for role in roles for deny in role.deny if speaks_of(deny, source, table))
