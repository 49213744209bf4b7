"""Look at each part of a running product: can it do its work?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from quaestor.core.catalog import Catalog
from quaestor.core.errors import Invalid, QuaestorError, SourceProblem
from quaestor.core.verdict import Allowed
from quaestor.ports import Caps, World


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    ok: bool
    detail: str
    required: bool = True
    """Without a required part nothing works; without another, something does not."""
    warnings: tuple[str, ...] = ()
    """It works, and could be safer."""


async def examine(world: World) -> tuple[Finding, ...]:
    """The state, the guard, the policy, and every source, in that order."""
    findings = list(await examine_core(world))
    if findings[0].ok:
        findings.append(await examine_policy(world))
    for source in await world.store.sources() if findings[0].ok else ():
        findings.append(await finding(f"source {source.name}", partial(reach, source.name, world), required=False))
        if findings[-1].ok:
            findings[-1] = replace(findings[-1], warnings=await warnings_about(source.name, world))
    return tuple(findings)


async def examine_core(world: World) -> tuple[Finding, ...]:
    """What every question needs, quickly enough to be asked every few seconds."""
    return (
        await finding("state", world.store.check),
        await finding("guard", partial(judge_something, world)),
    )


async def examine_policy(world: World) -> Finding:
    """Whether the policy can be read, and what it says that protects nothing in the sources as they are known."""
    try:
        await world.policies.policy()
    except Invalid as error:
        return Finding("policy", False, f"{error.message} {'; '.join(error.details)}", required=False)
    known = [await world.store.inspection(source.name) for source in await world.store.sources()]
    warnings = await world.policies.warnings(each.catalog for each in known if each is not None)
    return Finding("policy", True, "works", required=False, warnings=warnings)


async def finding(name: str, check: Callable[[], Awaitable[None]], *, required: bool = True) -> Finding:
    try:
        await check()
    except QuaestorError as error:
        return Finding(name, False, error.message, required)
    return Finding(name, True, "works", required)


async def judge_something(world: World) -> None:
    """Raises `QuaestorError` where the guard does not allow the simplest of all statements."""
    verdict = await world.guard.judge("SELECT 1", Catalog("", "sqlite", ()), Caps())
    if not isinstance(verdict, Allowed):
        raise QuaestorError("The guard refuses everything.", action="Look at the log, then start the server again.")


async def reach(source: str, world: World) -> None:
    database = await world.databases.open(source)
    await database.check()


async def warnings_about(source: str, world: World) -> tuple[str, ...]:
    try:
        return await (await world.databases.open(source)).warnings()
    except SourceProblem:
        return ("What the database login may do could not be read.",)
