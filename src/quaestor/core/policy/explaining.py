"""Why one person sees of a source what they see: which role shows, hides, masks and limits, and where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quaestor.core.catalog import Catalog, Table
from quaestor.core.guard.row_rules import with_values
from quaestor.core.people import Person
from quaestor.core.policy.access import Access, access_to, unlimited
from quaestor.core.policy.grants import best_grants, denials
from quaestor.core.policy.masks import Mask
from quaestor.core.policy.model import Deny, Grant, Policy, Role
from quaestor.core.policy.people import OWNS, is_owner, permissions_of
from quaestor.core.policy.rules import TableRule
from quaestor.core.problems import Place
from quaestor.core.verdict import Reason


@dataclass(frozen=True, slots=True)
class Because:
    """A role, and where what it says is written."""

    role: str
    at: Place | None = None

    def __str__(self) -> str:
        return f"{self.role} ({self.at})" if self.at is not None else self.role


@dataclass(frozen=True, slots=True)
class HiddenColumn:
    name: str
    denied: tuple[Because, ...]
    """Empty where no grant names the column."""


@dataclass(frozen=True, slots=True)
class MaskedColumn:
    name: str
    mask: Mask
    by: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class RowRule:
    rule: str
    """As written."""
    condition: str | None
    """With the person's attributes; None where *problem* says why there are no rows."""
    problem: str | None
    by: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class SeenTable:
    key: str
    is_view: bool
    by: tuple[Because, ...]
    columns: tuple[str, ...]
    hidden: tuple[HiddenColumn, ...] = ()
    masked: tuple[MaskedColumn, ...] = ()
    rows: tuple[RowRule, ...] = ()
    """One of them must hold; empty for all rows."""
    min_group: int | None = None


@dataclass(frozen=True, slots=True)
class HiddenTable:
    key: str
    is_view: bool
    denied: tuple[Because, ...]
    by_pattern: tuple[Because, ...] = ()
    """Grants that would cover it if it were no view: those only show views where nothing else is restricted."""


@dataclass(frozen=True, slots=True)
class Explained:
    person: Person
    roles: tuple[Because, ...]
    permissions: frozenset[str]
    access: Access
    tables: tuple[SeenTable, ...]
    hidden: tuple[HiddenTable, ...]


def explain(catalog: Catalog, person: Person, policy: Policy) -> Explained:
    """What *person* may see of *catalog*, and why."""
    if is_owner(person):
        access = unlimited(catalog)
        roles: tuple[Role, ...] = (Role(OWNS),)
    else:
        access = access_to(catalog, person, policy)
        roles = tuple(policy.with_included(person.roles))
    hidden = {key.lower() for key in access.hidden_tables}
    return Explained(
        person,
        tuple(Because(role.name, role.at) for role in roles),
        permissions_of(person, policy),
        access,
        tuple(seen(table, access, roles) for table in catalog.tables if table.key.lower() not in hidden),
        tuple(unseen(table, catalog.source, roles) for table in catalog.tables if table.key.lower() in hidden),
    )


def seen(table: Table, access: Access, roles: tuple[Role, ...]) -> SeenTable:
    source = access.catalog.source
    granting = tuple((role, grant) for role in roles for grant in best_grants(role, source, table))
    by = tuple(Because(role.name, grant.at) for role, grant in granting) or tuple(
        Because(role.name) for role in roles if role.name == OWNS
    )
    rule = access.rules.of(table.key)
    if rule is None:
        return SeenTable(table.key, table.is_view, by, tuple(column.name for column in table.columns))
    return SeenTable(
        table.key,
        table.is_view,
        by,
        rule.columns,
        tuple(hidden_columns(table, rule, source, roles)),
        tuple(masked_columns(rule, granting)),
        tuple(row_rules(table, rule, access, granting)),
        rule.min_group if any(rule.mask_of(column) for column in rule.columns) else None,
    )


def unseen(table: Table, source: str, roles: tuple[Role, ...]) -> HiddenTable:
    denied = because(denying(table, source, roles, column=None))
    if denied:
        return HiddenTable(table.key, table.is_view, denied)
    granting = [(role, grant) for role in roles for grant in best_grants(role, source, table)]
    return HiddenTable(table.key, table.is_view, (), because(granting))


def hidden_columns(table: Table, rule: TableRule, source: str, roles: tuple[Role, ...]) -> Iterator[HiddenColumn]:
    shown = {column.lower() for column in rule.columns}
    for column in table.columns:
        if column.name.lower() not in shown:
            yield HiddenColumn(column.name, because(denying(table, source, roles, column.name)))


def masked_columns(rule: TableRule, granting: tuple[tuple[Role, Grant], ...]) -> Iterator[MaskedColumn]:
    for column in rule.columns:
        mask = rule.mask_of(column)
        if mask is not None:
            masking = [
                (role, grant)
                for role, grant in granting
                if any(name.lower() == column.lower() and each == mask for name, each in grant.mask.items())
            ]
            yield MaskedColumn(column, mask, because(masking))


def row_rules(
    table: Table, rule: TableRule, access: Access, granting: tuple[tuple[Role, Grant], ...]
) -> Iterator[RowRule]:
    for rows in rule.filters:
        found = with_values(rows, table.name, access.catalog.dialect, access.rules.attributes)
        by = because([(role, grant) for role, grant in granting if grant.rows == rows])
        if isinstance(found, Reason):
            yield RowRule(rows, None, found.message, by)
        else:
            yield RowRule(rows, found, None, by)


def denying(table: Table, source: str, roles: tuple[Role, ...], column: str | None) -> list[tuple[Role, Deny]]:
    """The denials of the whole *table*, or of its *column*."""
    return [
        (role, deny)
        for role in roles
        for deny in denials(table, source, (role,))
        if (deny.columns is None if column is None else column.lower() in {each.lower() for each in deny.columns or ()})
    ]


def because(found: list[tuple[Role, Grant]] | list[tuple[Role, Deny]]) -> tuple[Because, ...]:
    return tuple(dict.fromkeys(Because(role.name, rule.at) for role, rule in found))
