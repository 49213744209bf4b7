"""Work with SQL itself: draft it from a question, check it, run it, explain it, mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quaestor.core.doubt import Contend, settle
from quaestor.core.errors import NotAllowed
from quaestor.core.explain import explain_in_words
from quaestor.core.guard.binding import Scalar
from quaestor.core.people import Person
from quaestor.core.question import Draft, Nothing, Question
from quaestor.core.rows import Rows
from quaestor.core.verdict import Allowed, Facts, Fix, Verdict
from quaestor.flows.access import access_for, within
from quaestor.flows.ask import gather
from quaestor.flows.climb import climb
from quaestor.flows.execute import judge, run
from quaestor.ports import Caps, World


@dataclass(frozen=True, slots=True)
class Generated:
    """Drafts for a question, most likely first, none of them run."""

    drafts: tuple[Draft, ...]
    nothings: tuple[Nothing, ...]
    sure: bool
    facts: Facts


async def generate(question: Question, world: World) -> Generated:
    context = await gather(question, world)
    climbed = await climb(question, context, world)
    if climbed.failure is not None and not climbed.below:
        raise climbed.failure
    drafts, nothings = climbed.drafts or climbed.below, climbed.nothings
    decision = settle(drafts, world.sure)
    sure = isinstance(decision, Contend) and len(decision.drafts) == 1
    facts = Facts()
    if drafts:
        verdict = await judge(drafts[0].sql, context.access, world.caps, world)
        facts = verdict.facts
    return Generated(drafts, nothings, sure, facts)


async def validate(sql: str, source: str, person: Person, world: World) -> Verdict:
    return await judge(sql, await access_for(source, person, world), world.caps, world)


async def execute(
    sql: str,
    source: str,
    person: Person,
    world: World,
    parameters: Mapping[str, Scalar] | None = None,
    limit: int | None = None,
    *,
    confirmed: bool = False,
) -> tuple[Allowed, Rows]:
    """Judge and run one statement; *confirmed* says that it may cost what it costs.

    Raises `NotAllowed` with the guard's reasons, `TooCostly`, `NeedsConfirmation`, or a `SourceProblem`.
    """
    access = await access_for(source, person, world)
    caps = within(world.caps, access.limits)
    caps = replace(caps, rows=min(limit, caps.rows)) if limit is not None else caps
    allowed = allowed_or_raise(await judge(sql, access, caps, world, parameters))
    return allowed, await run(allowed, source, caps, world, confirmed=confirmed)


@dataclass(frozen=True, slots=True)
class Explained:
    allowed: Allowed
    words: str
    plan: str


async def explain(sql: str, source: str, person: Person, world: World) -> Explained:
    """The statement in words, and how the database would run it; it is not run."""
    access = await access_for(source, person, world)
    allowed = allowed_or_raise(await judge(sql, access, world.caps, world))
    # A plan tells how many rows there are, also of those that are hidden.
    plan = "" if access.rules.tables else await plan_of(allowed, source, within(world.caps, access.limits), world)
    return Explained(allowed, explain_in_words(sql, access.catalog, access.catalog.dialect), plan)


async def plan_of(allowed: Allowed, source: str, caps: Caps, world: World) -> str:
    database = await world.databases.open(source)
    return await database.explain(allowed.sql, caps)


@dataclass(frozen=True, slots=True)
class Fixed:
    fix: Fix
    verdict: Verdict


async def fix(sql: str, source: str, person: Person, world: World, error_message: str | None = None) -> Fixed:
    """The nearest statement that the guard accepts, and what was changed; unchanged where nothing helps."""
    access = await access_for(source, person, world)
    mended = await world.guard.mend(sql, access.catalog, error_message)
    return Fixed(mended, await judge(mended.sql, access, world.caps, world))


def allowed_or_raise(verdict: Verdict) -> Allowed:
    if isinstance(verdict, Allowed):
        return verdict
    raise NotAllowed(
        " ".join(reason.message for reason in verdict.reasons),
        action=next((each.suggestion for each in verdict.reasons if each.suggestion), None),
        details=tuple(reason.code for reason in verdict.reasons),
    )
