"""Keep the policy: look at its texts, change those in the store, and explain what it comes to for a person.

A text is tried together with all others before it is kept: one that would leave the policy unreadable, and everybody
without rights, is turned down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog
from quaestor.core.errors import BadInput, Invalid, UnknownName
from quaestor.core.events import Governed
from quaestor.core.people import Person
from quaestor.core.policy import Policy
from quaestor.core.policy.checking import check_against, rules_read_nowhere
from quaestor.core.policy.explaining import Explained, explain
from quaestor.core.verdict import Verdict
from quaestor.flows.access import within
from quaestor.flows.sync import inspected
from quaestor.ports import Caps, PolicyChange, PolicyText, World

NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}")
"""Without a dot, so that no document is called like a file."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the policy comes to for a person and a source, and where asked, for a statement."""

    explained: Explained
    caps: Caps
    """What a statement of theirs may use: the server's limits, lowered to theirs."""
    verdict: Verdict | None = None


async def show(name: str, world: World) -> tuple[PolicyText, Sequence[PolicyChange]]:
    """The text called *name*, and for a document of the store everything it was before, newest first."""
    found = next((text for text in await world.policies.texts() if text.name == name), None)
    if found is None:
        raise UnknownName(f"There is no policy “{name[:80]}”.", action="`quaestor policy list` shows those there are.")
    return found, await world.store.policy_history(name) if found.by is not None else ()


async def keep(name: str, text: str, person: Person, world: World) -> PolicyText:
    """Keep *text* in the store, in place of what was kept under *name*. Raises `Invalid` with every mistake."""
    if not NAME.fullmatch(name):
        raise BadInput(
            "A policy of the store is named with letters, digits, - and _ only.", action="Choose another name."
        )
    await world.policies.tried(name, text)
    await world.tell(Governed(name, person.id))
    await world.store.keep_policy(name, text, person.id)
    return (await show(name, world))[0]


async def remove(name: str, person: Person, world: World) -> None:
    """Raises `UnknownName`, `BadInput` for a file, and `Invalid` where others need what it declares."""
    found, _ = await show(name, world)
    if found.by is None:
        raise BadInput(f"{found.name} is a file of the workspace.", action="Delete the file; it counts at once.")
    await world.policies.tried(name, None)
    await world.tell(Governed(name, person.id, removed=True))
    await world.store.keep_policy(name, None, person.id)


def examined(policy: Policy, catalogs: Sequence[Catalog]) -> tuple[str, ...]:
    """What *policy* says that is not in *catalogs*. Raises `Invalid` where a row rule cannot be read in a dialect."""
    found = [each for catalog in catalogs for each in check_against(policy, catalog)]
    found += [] if catalogs else rules_read_nowhere(policy)
    errors = tuple(str(each) for each in found if each.severity == "error")
    if errors:
        raise Invalid("A row rule cannot be read; whoever has it sees no rows.", details=errors)
    return tuple(str(each) for each in found)


async def check(name: str, source: str | None, sql: str | None, world: World) -> tuple[Checked, ...]:
    """What the policy comes to for the person called *name*: in *source*, or in all of them.

    Raises `UnknownName` for a person or source that there is not, and `Invalid` where the policy cannot be read.
    """
    person = await world.policies.person(name)
    known = [each.name for each in await world.store.sources()]
    if not known:
        raise BadInput("There is no source yet that anybody could see.", action="Add one: quaestor source add.")
    if source is None and sql is not None and len(known) > 1:
        raise BadInput("A statement is about one source.", action=f"Name one: {', '.join(known)}.")
    chosen = known if source is None else [(await world.store.source(source)).name]
    return tuple([await check_in(each, person, sql, world) for each in chosen])


async def check_in(source: str, person: Person, sql: str | None, world: World) -> Checked:
    catalog = (await inspected(source, world)).catalog
    explained = explain(catalog, person, await world.policies.policy())
    caps = within(world.caps, explained.access.limits)
    if sql is None:
        return Checked(explained, caps)
    verdict = await world.guard.judge(sql, explained.access.catalog, caps, rules=explained.access.rules)
    # Judged with everything in sight, the statement tells which tables it is about, those that are hidden included.
    touched = set((await world.guard.judge(sql, catalog, caps)).facts.tables)
    about = replace(
        explained,
        tables=tuple(table for table in explained.tables if table.key in touched),
        hidden=tuple(table for table in explained.hidden if table.key in touched),
    )
    return Checked(about, caps, verdict)
