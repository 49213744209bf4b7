"""What one person may see of one source: all that drafters, samples, searches, the guard and exports are given."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from quaestor.core.catalog import Catalog, Column, ForeignKey, Table
from quaestor.core.people import Attribute, Person
from quaestor.core.policy.grants import best_grants, denied_columns, is_denied, names_exactly
from quaestor.core.policy.masks import Mask
from quaestor.core.policy.model import NO_LIMITS, Grant, Limits, Policy, Role
from quaestor.core.policy.rules import NO_RULES, Part, Rules, TableRule
from quaestor.core.policy.writes import EVERYTHING_MAY_BE_CHANGED, WriteRule, write_rules

NOBODY_HIDES: Mapping[str, int] = {}


@dataclass(frozen=True)
class Access:
    catalog: Catalog
    """Only what the person may see. What is known of the rows of a protected table is left out."""
    rules: Rules = NO_RULES
    limits: Limits = NO_LIMITS
    hidden_tables: tuple[str, ...] = ()
    """Keys of tables and views that the person may not see; never shown to them."""
    hidden_columns: Mapping[str, int] = field(default_factory=dict)
    """How many columns of a table are hidden, by lower-cased key."""
    silent: bool = False
    """True where the person is not told that something is hidden."""
    writes: Mapping[str, WriteRule] | None = None
    """What the person may change, by lower-cased key; None for everything. A view is never written to."""

    @property
    def is_everything(self) -> bool:
        return not (self.rules.tables or self.hidden_tables)

    def may_change(self, table: Table) -> WriteRule | None:
        """None where *table* may not be changed at all."""
        if table.is_view:
            return None
        return EVERYTHING_MAY_BE_CHANGED if self.writes is None else self.writes.get(table.key.lower())

    @cached_property
    def key(self) -> str:
        """Differs wherever two people may see different things: belongs into the key of every cache."""
        parts = [self.catalog.source, self.catalog.version, self.catalog.outline, str(sorted(self.hidden_tables))]
        for table, rule in sorted(self.rules.tables.items()):
            shown = [(sorted(part.columns.items(), key=str), part.rows, part.min_group) for part in rule.parts]
            parts.append(f"{table} {rule.columns} {shown}")
        parts.append(str(sorted(self.rules.attributes.items(), key=str)))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def unlimited(catalog: Catalog) -> Access:
    """For the owner of the workspace, and where nothing is anybody's secret: everything there is."""
    return Access(catalog)


def access_to(catalog: Catalog, person: Person, policy: Policy) -> Access:
    """What *person* may see of *catalog*. Nothing is seen that no role of theirs grants."""
    roles = tuple(policy.with_included(person.roles))
    rules: dict[str, TableRule] = {}
    by_pattern: list[str] = []
    for table in catalog.tables:
        rule = rule_for(table, catalog.source, roles)
        if rule is not None:
            rules[table.key.lower()] = rule
            if table.is_view and not any(names_exactly(role, catalog.source, table) for role in roles):
                by_pattern.append(table.key.lower())
    # A view reads the tables beneath it with the database's rights: a pattern that was meant for tables must not open
    # a way around what is said about them.
    restricted = {key for key, rule in rules.items() if not is_whole(rule, catalog.by_key[key])}
    if restricted or any(table.key.lower() not in rules for table in catalog.tables):
        rules = {key: rule for key, rule in rules.items() if key not in by_pattern}
    return Access(
        catalog=narrowed(catalog, rules),
        rules=Rules(
            tables={key: rule for key, rule in rules.items() if key in restricted},
            functions=frozenset(name.lower() for role in roles for at, name in role.functions if at == catalog.source),
            attributes=attributes_of(person),
        ),
        limits=widest(role.limits for role in roles),
        hidden_tables=tuple(table.key for table in catalog.tables if table.key.lower() not in rules),
        hidden_columns=dict(_hidden_columns(catalog, rules)),
        silent=policy.silent,
        writes=write_rules(catalog, roles),
    )


def rule_for(table: Table, source: str, roles: tuple[Role, ...]) -> TableRule | None:
    """What *roles* together show of *table*; None where that is nothing."""
    if is_denied(table, source, roles):
        return None
    withheld = denied_columns(table, source, roles)
    parts = [
        part
        for role in roles
        for grant in best_grants(role, source, table)
        if (part := part_of(grant, table, withheld)).columns
    ]
    if not parts:
        return None
    kept = without_dominated(parts)
    columns = tuple(c.name for c in table.columns if any(c.name.lower() in part.columns for part in kept))
    return TableRule(columns, kept, table.is_view)


def part_of(grant: Grant, table: Table, withheld: frozenset[str]) -> Part:
    masks = {column.lower(): mask for column, mask in grant.mask.items()}
    wanted = None if grant.columns is None else {column.lower() for column in grant.columns}
    columns: dict[str, Mask | None] = {}
    for column in table.columns:
        name = column.name.lower()
        if name not in withheld and (wanted is None or name in wanted):
            columns[name] = masks.get(name)
    return Part(columns, grant.rows, grant.min_group if any(columns.values()) else None)


def without_dominated(parts: list[Part]) -> tuple[Part, ...]:
    """*parts* without those of which another one shows everything, in all the same rows."""
    kept: list[Part] = []
    for part in parts:
        if not any(shows_all_of(other, part) for other in kept):
            kept = [other for other in kept if not shows_all_of(part, other)]
            kept.append(part)
    return tuple(kept)


def shows_all_of(part: Part, other: Part) -> bool:
    if part.rows is not None and part.rows != other.rows:
        return False
    if part.min_group != other.min_group:
        return False
    return all(name in part.columns and part.columns[name] in (None, other.columns[name]) for name in other.columns)


def is_whole(rule: TableRule, table: Table) -> bool:
    """Whether *rule* shows *table* just as it is."""
    return any(
        part.rows is None and len(part.columns) == len(table.columns) and not any(part.columns.values())
        for part in rule.parts
    )


def narrowed(catalog: Catalog, rules: Mapping[str, TableRule]) -> Catalog:
    """*catalog* with only what *rules* show. What the sync saw of hidden rows and values is not in it."""
    shown = tuple(
        narrowed_table(table, rules[table.key.lower()]) for table in catalog.tables if table.key.lower() in rules
    )
    kept = {table.key.lower(): table for table in shown}
    return replace(catalog, tables=tuple(replace(t, foreign_keys=tuple(_keys_within(t, kept, rules))) for t in shown))


def narrowed_table(table: Table, rule: TableRule) -> Table:
    names = {column.lower() for column in rule.columns}
    by_rows = bool(rule.filters)
    columns = tuple(
        unseen(column) if by_rows or rule.mask_of(column.name) is not None else column
        for column in table.columns
        if column.name.lower() in names
    )
    if columns == table.columns and not by_rows:
        return table
    return replace(
        table,
        columns=columns,
        primary_key=_within(table.primary_key, names),
        unique_keys=tuple(key for key in table.unique_keys if _within(key, names)),
        rows=None if by_rows else table.rows,
        signal=None if by_rows else table.signal,
    )


def unseen(column: Column) -> Column:
    """*column* as if nobody had looked at its values; only what kind they are is known."""
    return replace(column, kind=column.seen_kind, profile=None)


def attributes_of(person: Person) -> Mapping[str, Attribute]:
    """What `:user.NAME` stands for. The policy may give an `id` of its own: in a database it is often a number."""
    return {"id": person.id, "name": person.name, "tenant": person.tenant, **person.attributes}


def widest(limits: Iterable[Limits]) -> Limits:
    """Rights add up: of each limit the largest that a role sets."""
    given = list(limits)

    def largest(values: Iterable[float | None]) -> float | None:
        return max((value for value in values if value is not None), default=None)

    rows, size = largest(each.rows for each in given), largest(each.bytes for each in given)
    return Limits(
        rows=None if rows is None else int(rows),
        seconds=largest(each.seconds for each in given),
        bytes=None if size is None else int(size),
        cost=largest(each.cost for each in given),
        model_usd_per_day=largest(each.model_usd_per_day for each in given),
    )


def _within(key: tuple[str, ...], names: set[str]) -> tuple[str, ...]:
    return key if all(column.lower() in names for column in key) else ()


def _keys_within(table: Table, kept: Mapping[str, Table], rules: Mapping[str, TableRule]) -> Iterator[ForeignKey]:
    """Keys whose both ends may be seen as they are: a masked end joins to nothing, or to the wrong row."""
    for key in table.foreign_keys:
        other = kept.get(key.table.lower())
        if other is None:
            continue
        ends = [(table, column) for column in key.columns] + [(other, column) for column in key.referred]
        if all(t.column(c) is not None and rules[t.key.lower()].mask_of(c) is None for t, c in ends):
            yield key


def _hidden_columns(catalog: Catalog, rules: Mapping[str, TableRule]) -> Iterator[tuple[str, int]]:
    for table in catalog.tables:
        rule = rules.get(table.key.lower())
        if rule is not None and len(rule.columns) < len(table.columns):
            yield table.key.lower(), len(table.columns) - len(rule.columns)
