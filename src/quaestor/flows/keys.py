"""Keys that nobody declared: what was found, and what people say of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog, Table
from quaestor.core.errors import UnknownName
from quaestor.core.keys import KeyDecision, decided
from quaestor.core.people import Person
from quaestor.flows.access import access_for
from quaestor.flows.sync import inspected
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class UndeclaredKey:
    table: str
    columns: tuple[str, ...]
    referred_table: str
    referred: tuple[str, ...]
    state: str
    """`inferred`, `confirmed` or `rejected`."""
    by: str | None = None


async def list_keys(source: str, person: Person, world: World) -> tuple[UndeclaredKey, ...]:
    """Inferred keys and those people decided about, by table; only between tables that *person* may read."""
    await world.store.source(source)
    catalog = (await access_for(source, person, world)).catalog
    decisions = {decision.link: decision for decision in await world.store.key_decisions(source)}
    found = {
        decision.link: UndeclaredKey(table.key, key.columns, key.table, key.referred, "inferred")
        for table in catalog.tables
        for key in table.foreign_keys
        if key.inferred
        for decision in [KeyDecision(table.key, key.columns, key.table, key.referred, accepted=True)]
    }
    for link, each in decisions.items():
        if catalog.table(each.table) is not None and catalog.table(each.referred_table) is not None:
            state = "confirmed" if each.accepted else "rejected"
            found[link] = UndeclaredKey(each.table, each.columns, each.referred_table, each.referred, state, each.by)
    return tuple(found[link] for link in sorted(found))


async def decide_key(source: str, decision: KeyDecision, person: Person, world: World) -> UndeclaredKey:
    """Keep what *person* says of a key: it holds at once, and over every later sync. Raises `UnknownName`."""
    await world.store.source(source)
    inspection = await inspected(source, world)
    catalog = (await world.policies.access(inspection.catalog, person)).catalog
    table, other = _known(catalog, decision.table), _known(catalog, decision.referred_table)
    decision = KeyDecision(
        table.key,
        _named(table, decision.columns),
        other.key,
        _named(other, decision.referred),
        decision.accepted,
        by=person.id,
    )
    await world.store.keep_key_decision(source, decision)
    version = hashlib.sha256(f"{inspection.catalog.version}{decision}".encode()).hexdigest()[:16]
    tables = decided(inspection.catalog.tables, [decision])
    changed = replace(inspection.catalog, tables=tables, version=version)
    await world.store.keep_inspection(replace(inspection, catalog=changed))
    state = "confirmed" if decision.accepted else "rejected"
    return UndeclaredKey(table.key, decision.columns, other.key, decision.referred, state, person.id)


def _known(catalog: Catalog, key: str) -> Table:
    table = catalog.table(key)
    if table is None:
        raise UnknownName(f"There is no table “{key[:80]}” here.", action="See `quaestor catalog keys`.")
    return table


def _named(table: Table, columns: tuple[str, ...]) -> tuple[str, ...]:
    found = [table.column(name) for name in columns]
    if not columns or any(column is None for column in found):
        raise UnknownName(f"{table.key} has no such column.", action="See `quaestor catalog show`.")
    return tuple(column.name for column in found if column is not None)
