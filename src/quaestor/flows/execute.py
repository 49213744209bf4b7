"""Judge a statement and run what was judged: the only way any statement reaches a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from quaestor.core.cost import UNKNOWN, Confirm, CostLimits, Decision, Fine, TooMuch, weigh
from quaestor.core.errors import NeedsConfirmation, RefusedByEngine, TooCostly
from quaestor.core.events import Examined, Judged, Ran, Running
from quaestor.core.policy import Access
from quaestor.core.rows import Rows
from quaestor.core.verdict import Allowed, NeedsApproval, Refused, Verdict
from quaestor.ports import Caps, Database, World

if TYPE_CHECKING:
    from quaestor.core.guard.binding import Scalar  # Statements are judged in a process of their own.


async def judge(
    sql: str, access: Access, caps: Caps, world: World, parameters: Mapping[str, Scalar] | None = None
) -> Verdict:
    """*parameters* are the values of the statement's `:name`s; they are judged in their places."""
    verdict = await world.guard.judge(sql, access.catalog, caps, parameters=parameters, rules=access.rules)
    await world.tell(judged(verdict))
    return verdict


async def run(allowed: Allowed, source: str, caps: Caps, world: World, *, confirmed: bool = False) -> Rows:
    """Run the statement of a verdict, once the database has been asked what it thinks of it.

    *confirmed*: somebody said that it may cost what it costs. Raises `SourceProblem`, `TooCostly` and
    `NeedsConfirmation`; cancelling stops it at the database.
    """
    database = await world.databases.open(source)
    await world.tell(Running(allowed.sql, source))
    await examine(allowed, database, caps, world, confirmed=confirmed)
    rows = await database.run(allowed.sql, caps, allowed.parameters or None)
    await world.tell(Ran(len(rows), rows.truncated, rows.seconds))
    return rows


async def examine(allowed: Allowed, database: Database, caps: Caps, world: World, *, confirmed: bool) -> None:
    """The second opinion: that it only reads, and that it may cost what the database expects it to."""
    try:
        estimate = await database.examine(allowed.sql, caps, allowed.parameters or None)
    except RefusedByEngine:
        await world.tell(Examined("refused", allowed.sql))
        raise
    if estimate == UNKNOWN:
        return
    told = UNKNOWN if allowed.limits else estimate  # which counts the hidden rows, too
    decision = weigh(estimate, limits_within(caps, world.costs), confirmed=confirmed, in_numbers=told is estimate)
    await world.tell(Examined(OUTCOMES[type(decision)], allowed.sql, told.rows, told.bytes))
    match decision:
        case TooMuch(sentence):
            raise TooCostly(sentence)
        case Confirm(sentence):
            raise NeedsConfirmation(sentence)


def limits_within(caps: Caps, costs: CostLimits) -> CostLimits:
    """The server's limits, or where it is less what the person may."""
    if caps.cost is None:
        return costs
    return replace(costs, rows=caps.cost if costs.rows is None else min(costs.rows, caps.cost))


OUTCOMES: Mapping[type[Decision], str] = {Fine: "fine", Confirm: "confirm", TooMuch: "too_costly"}


def judged(verdict: Verdict) -> Judged:
    match verdict:
        case Allowed(sql, facts):
            return Judged("allowed", (), sql, facts.tables)
        case NeedsApproval(sql, facts, reasons):
            return Judged("needs_approval", tuple(reason.code for reason in reasons), sql, facts.tables)
        case Refused(reasons, facts):
            return Judged("refused", tuple(reason.code for reason in reasons), None, facts.tables)
