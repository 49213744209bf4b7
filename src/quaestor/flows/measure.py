"""Metrics by dimensions and filters, without a question and without a model: compiled, judged, run when asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog
from quaestor.core.errors import Invalid, NotAllowed
from quaestor.core.meaning import Meaning
from quaestor.core.metrics import Compiled, Refusal, compile_query
from quaestor.core.metrics.drilling import Drill, drills_of
from quaestor.core.metrics.named import Wanted, resolve
from quaestor.core.metrics.roads import Network
from quaestor.core.people import Person
from quaestor.core.rows import Rows
from quaestor.core.verdict import Allowed
from quaestor.flows.access import access_for, within
from quaestor.flows.execute import judge, run
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Measured:
    """*sql* as it was judged; *rows* is None where it was not run."""

    sql: str
    assumptions: tuple[str, ...]
    facts: tuple[str, ...]
    overlapping: bool
    rows: Rows | None
    drills: tuple[Drill, ...] = ()
    """What may stand in the place of a dimension: the level above it, and the one below."""


async def measure(
    wanted: Wanted, source: str, person: Person, world: World, *, execute: bool = False, rows: int | None = None
) -> Measured:
    """Raises `Invalid` with the reason and the ways out where no statement would give right numbers."""
    await world.store.source(source)
    access = await access_for(source, person, world)
    catalog = access.catalog
    meaning = world.semantics.meaning(source, catalog)
    compiled = compile_wanted(wanted, catalog, meaning, world)
    sql = compiled.tree.sql(dialect=catalog.dialect)
    caps = within(world.caps, access.limits)
    caps = replace(caps, rows=min(rows, caps.rows)) if rows is not None else caps
    verdict = await judge(sql, access, caps, world)
    if not isinstance(verdict, Allowed):
        raise NotAllowed("The statement was not allowed.", details=tuple(each.message for each in verdict.reasons))
    found = await run(verdict, source, caps, world) if execute else None
    drills = drills_of(wanted, catalog, meaning)
    return Measured(verdict.sql, compiled.assumptions, compiled.facts, compiled.overlapping, found, drills)


def compile_wanted(wanted: Wanted, catalog: Catalog, meaning: Meaning, world: World) -> Compiled:
    query = resolve(wanted, catalog, meaning, world.clock.now().date())
    found = query if isinstance(query, Refusal) else compile_query(query, catalog, Network.build(catalog, meaning))
    if isinstance(found, Refusal):
        action = "Choose one of these." if found.choices else "Ask for something else, or add it to the semantic model."
        raise Invalid(found.because, action=action, details=found.choices)
    return found
