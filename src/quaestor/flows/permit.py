"""Permit an operation: the one place where it is decided whether somebody may do it at all.

Every door asks here before anything is looked at. What a person sees in what they may do is decided by their access.
"""

from __future__ import annotations

from quaestor.core.errors import Forbidden
from quaestor.core.events import Denied
from quaestor.core.people import Person
from quaestor.core.policy import EVERY_PERMISSION
from quaestor.ports import World


async def may(person: Person, permission: str, world: World) -> bool:
    return permission in await world.policies.permissions(person)


async def permit(person: Person, permission: str, operation: str, world: World) -> None:
    """Raises `Forbidden` where *person* lacks the *permission* that *operation* needs; that is told first."""
    if not await may(person, permission, world):
        await world.tell(Denied(person.id, permission, operation))
        meaning = EVERY_PERMISSION[permission]
        raise Forbidden(f"This needs the permission “{permission}” ({meaning}), which your roles do not give.")
