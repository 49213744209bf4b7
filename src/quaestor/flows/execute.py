"""Judge a statement and run what was judged: the only way any statement reaches a database."""

from __future__ import annotations

from collections.abc import Mapping

from quaestor.core.events import Judged, Ran, Running
from quaestor.core.guard.binding import Scalar
from quaestor.core.policy import Access
from quaestor.core.rows import Rows
from quaestor.core.verdict import Allowed, NeedsApproval, Refused, Verdict
from quaestor.ports import Caps, World


async def judge(
    sql: str, access: Access, caps: Caps, world: World, parameters: Mapping[str, Scalar] | None = None
) -> Verdict:
    """*parameters* are the values of the statement's `:name`s; they are judged in their places."""
    verdict = await world.guard.judge(sql, access.catalog, caps, parameters=parameters, rules=access.rules)
    await world.tell(judged(verdict))
    return verdict


async def run(allowed: Allowed, source: str, caps: Caps, world: World) -> Rows:
    """Run the statement of a verdict. Raises `SourceProblem`; cancelling stops it at the database."""
    database = await world.databases.open(source)
    await world.tell(Running(allowed.sql, source))
    rows = await database.run(allowed.sql, caps, allowed.parameters or None)
    await world.tell(Ran(len(rows), rows.truncated, rows.seconds))
    return rows


def judged(verdict: Verdict) -> Judged:
    match verdict:
        case Allowed(sql, facts):
            return Judged("allowed", (), sql, facts.tables)
        case NeedsApproval(sql, facts, reasons):
            return Judged("needs_approval", tuple(reason.code for reason in reasons), sql, facts.tables)
        case Refused(reasons, facts):
            return Judged("refused", tuple(reason.code for reason in reasons), None, facts.tables)
