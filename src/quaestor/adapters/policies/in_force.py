"""The policy in force: the files of the workspace and the documents of the store, as one.

It is read again whenever a file or a document changed. Where anything in it cannot be read, nobody but the owner has
any rights: what the part that cannot be read would have denied is not known.

The owner needs none of it. So what reads and checks texts (YAML, the guard) is imported where somebody else is asked
about: nearly every command is the owner's, and would wait for it.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from quaestor.adapters.policies.texts import NOTHING_READ, Read, Written
from quaestor.core.catalog import Catalog
from quaestor.core.errors import Invalid, Unavailable
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import (
    NO_POLICY,
    Access,
    Policy,
    access_to,
    is_owner,
    permissions_of,
    person_named,
    unlimited,
)
from quaestor.core.problems import Problem
from quaestor.ports import PolicyText, Store

if TYPE_CHECKING:
    from quaestor.adapters.policies.folder import Stamp

MOST_ACCESSES = 128
MOST_PROBLEMS = 50
"""Mistakes that are listed."""

Mark: TypeAlias = "tuple[Stamp, int]"
"""Another one wherever a file or a document of the store may have changed."""


@dataclass(frozen=True, slots=True)
class _Known:
    catalog: Catalog
    access: Access


class PoliciesInForce:
    """Implements `ports.Policies` over *folder*, where there is one, and *store*."""

    def __init__(self, folder: Path | None, store: Store) -> None:
        self._folder = folder
        self._store = store
        self._mark: Mark | None = None
        self._read: Read = NOTHING_READ
        self._reading = asyncio.Lock()
        self._accesses: OrderedDict[tuple[int, str], _Known] = OrderedDict()

    async def access(self, catalog: Catalog, person: Person) -> Access:
        policy = await self._policy_for(person)
        key = (id(catalog), identity(person))
        known = self._accesses.get(key)
        # Another catalog may have come to lie where one was that is gone.
        if known is None or known.catalog is not catalog:
            known = _Known(catalog, unlimited(catalog) if is_owner(person) else access_to(catalog, person, policy))
            self._keep(key, known)
        self._accesses.move_to_end(key)
        return known.access

    async def permissions(self, person: Person) -> frozenset[str]:
        return permissions_of(person, await self._policy_for(person))

    async def person(self, name: str) -> Person:
        return OWNER if name == OWNER.id else person_named(name, usable(await self._current()))

    async def policy(self) -> Policy:
        current = await self._current()
        if current.errors:
            raise mistaken("The policy cannot be read, so nobody but the owner may do anything.", current.errors)
        return current.policy

    async def texts(self) -> Sequence[PolicyText]:
        from quaestor.adapters.policies.folder import read_files

        try:
            files = await asyncio.to_thread(read_files, self._folder)
        except OSError as error:
            raise Unavailable(f"The policies cannot be opened: {error.strerror}.") from error
        kept = await self._store.policies()
        return (
            *(PolicyText(each.name, each.text.decode("utf-8", "replace")) for each in files),
            *(PolicyText(each.name, each.text or "", each.by, each.at) for each in kept),
        )

    async def tried(self, name: str, text: str | None) -> Policy:
        others = [each for each in await self._kept() if each.name != stored(name)]
        read = await self._read_all(others if text is None else [*others, Written(stored(name), text.encode())])
        if read.errors:
            what = "With this, the policy" if text is not None else "Without this, the policy"
            raise mistaken(f"{what} cannot be used, so nothing was changed.", read.errors)
        return read.policy

    async def warnings(self, catalogs: Iterable[Catalog]) -> tuple[str, ...]:
        from quaestor.core.policy.checking import check_against

        read = await self._current()
        found = [*read.problems, *(each for catalog in catalogs for each in check_against(read.policy, catalog))]
        return tuple(str(each) for each in found if each not in read.errors)

    def _keep(self, key: tuple[int, str], made: _Known) -> None:
        source = made.catalog.source
        for other, known in list(self._accesses.items()):
            # A source that was read again has another catalog, and nobody asks for the one before.
            if known.catalog.source == source and known.catalog is not made.catalog:
                del self._accesses[other]
        self._accesses[key] = made
        while len(self._accesses) > MOST_ACCESSES:
            self._accesses.popitem(last=False)

    async def _policy_for(self, person: Person) -> Policy:
        """The owner's rights come from no policy, and do not go with it."""
        return NO_POLICY if is_owner(person) else usable(await self._current())

    async def _current(self) -> Read:
        """What the texts say now. Whatever keeps one of them from being read is a mistake like those within."""
        from quaestor.adapters.policies.folder import stamp_of

        async with self._reading:
            try:
                mark = (stamp_of(self._folder), await self._store.policies_version())
                if mark != self._mark:
                    self._read = await self._read_all(await self._kept())
                    self._mark = mark
                    self._accesses.clear()
            except OSError as error:
                problem = Problem("error", (), f"The policies cannot be opened: {error.strerror}.")
                self._read, self._mark = Read(NO_POLICY, (problem,)), None
            return self._read

    async def _kept(self) -> list[Written]:
        return [Written(stored(each.name), (each.text or "").encode()) for each in await self._store.policies()]

    async def _read_all(self, kept: Iterable[Written]) -> Read:
        from quaestor.adapters.policies.document import read_policies
        from quaestor.adapters.policies.folder import read_files

        return await asyncio.to_thread(lambda: read_policies([*read_files(self._folder), *kept]))


def stored(name: str) -> str:
    """What problems call a document of the store; files have their own names."""
    return f"{name} (stored)"


def usable(read: Read) -> Policy:
    if read.errors:
        raise Unavailable(
            "The policy of this workspace cannot be read, so nobody but its owner may do anything.",
            action="Tell whoever keeps it; `quaestor policy validate` lists the mistakes.",
        )
    return read.policy


def mistaken(message: str, problems: Sequence[Problem]) -> Invalid:
    listed = tuple(str(each) for each in problems[:MOST_PROBLEMS])
    more = len(problems) - len(listed)
    return Invalid(message, details=(*listed, *((f"… and {more} more",) if more > 0 else ())))


def identity(person: Person) -> str:
    """Differs wherever two people differ, 1 and True included."""
    attributes = sorted(person.attributes.items())
    return repr((person.id, person.name, person.roles, person.tenant, attributes))
