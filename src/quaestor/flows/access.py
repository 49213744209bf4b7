"""What a person may see of a source, by the policy in force now: where every flow begins."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

from quaestor.core.errors import SourceProblem, unknown_source
from quaestor.core.people import Person
from quaestor.core.policy import Access, Limits
from quaestor.core.policy.own_values import MOST_VALUES, own_columns, reading_values, shared_columns
from quaestor.core.values import Beside, StoredValue, TextValueIndex, ValueIndex
from quaestor.core.verdict import Allowed
from quaestor.flows.sync import index_of, inspected
from quaestor.ports import Caps, Inspection, World

OWN_VALUES_SECONDS = 3.0
"""What is not read by then is not known: words are then compared as they were typed."""


async def access_for(source: str, person: Person, world: World) -> Access:
    return (await seen(source, person, world))[1]


async def seen(source: str, person: Person, world: World) -> tuple[Inspection, Access]:
    """What is known of *source*, and what *person* may see of it.

    Raises `UnknownName` where no such source is configured, and in the same words where this person may see none of it.
    """
    inspection = await inspected(source, world)
    access = await world.policies.access(inspection.catalog, person)
    if not access.catalog.tables and inspection.catalog.tables:
        raise unknown_source(source)
    return inspection, access


def within(caps: Caps, limits: Limits) -> Caps:
    """*caps*, lowered to what a person's policy allows; a policy never raises what the server is set to."""
    return replace(
        caps,
        rows=min(caps.rows, limits.rows if limits.rows is not None else caps.rows),
        seconds=min(caps.seconds, limits.seconds if limits.seconds is not None else caps.seconds),
        bytes=min(caps.bytes, limits.bytes if limits.bytes is not None else caps.bytes),
        cost=caps.cost if limits.cost is None else int(limits.cost),
    )


async def values_for(source: str, inspection: Inspection, access: Access, world: World) -> ValueIndex:
    """The values that the person of *access* may be helped with."""
    index = index_of(inspection, world) or inspection.index
    if access.catalog is inspection.catalog:
        return index
    shared = index.keeping(shared_columns(access))
    if not own_columns(access):
        return shared
    own = world.own_values.recall(access.key)
    if own is None:
        own = await read_own_values(source, access, world)
        world.own_values.keep(access.key, own)
    return Beside(shared, TextValueIndex(own))


async def read_own_values(source: str, access: Access, world: World) -> tuple[StoredValue, ...]:
    """The values of the person's own rows in filtered tables, as far as they are read in time."""
    database = await world.databases.open(source)
    caps = Caps(rows=MOST_VALUES, seconds=OWN_VALUES_SECONDS)
    found: list[StoredValue] = []
    with contextlib.suppress(TimeoutError, SourceProblem):
        async with asyncio.timeout(OWN_VALUES_SECONDS):
            for table, column in own_columns(access):
                sql = reading_values(table, column, access.catalog.dialect)
                verdict = await world.guard.judge(sql, access.catalog, caps, rules=access.rules)
                if isinstance(verdict, Allowed):
                    rows = await database.run(verdict.sql, caps, verdict.parameters or None)
                    found += [
                        StoredValue(table.key, column.name, value, count)
                        for value, count in rows.rows
                        if isinstance(value, str) and isinstance(count, int) and len(value) <= world.bounds.value_length
                    ]
    return tuple(found)
