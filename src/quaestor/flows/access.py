"""What a person may see of a source, by the policy in force now: where every flow begins."""

from __future__ import annotations

from dataclasses import replace

from quaestor.core.people import Person
from quaestor.core.policy import Access, Limits
from quaestor.flows.sync import inspected
from quaestor.ports import Caps, World


async def access_for(source: str, person: Person, world: World) -> Access:
    """Raises `UnknownName` where no such source is configured: a catalog is kept only as long as its source."""
    return await world.policies.access((await inspected(source, world)).catalog, person)


def within(caps: Caps, limits: Limits) -> Caps:
    """*caps*, lowered to what a person's policy allows; a policy never raises what the server is set to."""
    return replace(
        caps,
        rows=min(caps.rows, limits.rows if limits.rows is not None else caps.rows),
        seconds=min(caps.seconds, limits.seconds if limits.seconds is not None else caps.seconds),
        bytes=min(caps.bytes, limits.bytes if limits.bytes is not None else caps.bytes),
    )
