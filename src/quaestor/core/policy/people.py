"""People of a policy as the rest of the product knows them, and what they may do."""

from __future__ import annotations

from collections.abc import Mapping

from quaestor.core.errors import UnknownName
from quaestor.core.people import OWNER, Attribute, Person
from quaestor.core.policy.model import Group, Member, Policy
from quaestor.core.problems import nearest

MOST_NAMED = 20
OWNS = "owner"
"""The role of whoever runs the workspace: may do and read everything, and no policy can take that away."""

EVERY_PERMISSION: Mapping[str, str] = {
    "ask": "ask questions, and see what the answers rest on",
    "sql": "write and run SQL of one's own",
    "change": "change rows, within the grants to write",
    "review": "turn corrections into reviewed questions",
    "manage": "sources, semantic models, language models and policies",
}
"""What operations need, and what that means. There are no others."""

PERMISSIONS: Mapping[str, frozenset[str]] = {
    "viewer": frozenset({"ask"}),
    "analyst": frozenset({"ask", "sql"}),
    "editor": frozenset({"ask", "sql", "change", "review"}),
    "admin": frozenset(EVERY_PERMISSION),
}
"""What the roles of these names may do where the policy does not say (`may`); a role of any other name, what an analyst
may. What they may read is never implied."""


def is_owner(person: Person) -> bool:
    return OWNS in person.roles


def person_of(member: Member, policy: Policy) -> Person:
    """*member* with the roles and attributes of their groups. What they have themselves wins."""
    groups = groups_of(member, policy)
    roles = dict.fromkeys((*member.roles, *(role for group in groups for role in group.roles)))
    attributes: dict[str, Attribute] = {}
    for group in reversed(groups):
        attributes.update(group.attributes)
    attributes.update(member.attributes)
    return Person(
        id=member.id,
        name=member.name or member.id,
        roles=tuple(role for role in roles if role != OWNS),
        tenant=member.tenant,
        attributes=attributes,
    )


def person_named(name: str, policy: Policy) -> Person:
    """The owner, or the person of *policy* whose id is *name*. Raises `UnknownName` with the ids there are."""
    if name == OWNER.id:
        return OWNER
    member = policy.people.get(name)
    if member is not None:
        return person_of(member, policy)
    known = sorted(policy.people)
    more = f" and {len(known) - MOST_NAMED} more" if len(known) > MOST_NAMED else ""
    raise UnknownName(
        f"There is no person “{name[:80]}” in the policy.{nearest(name, known)}",
        action=f"People are {', '.join(known[:MOST_NAMED])}{more}."
        if known
        else "Add them under “people” in a policy.",
    )


def groups_of(member: Member, policy: Policy) -> list[Group]:
    """Those that *member* names, then those that name the member."""
    named = [policy.groups[name] for name in member.groups if name in policy.groups]
    return named + [group for group in policy.groups.values() if member.id in group.members and group not in named]


def permissions_of(person: Person, policy: Policy) -> frozenset[str]:
    """The permissions of operations that *person* has."""
    if is_owner(person):
        return PERMISSIONS["admin"]
    found: set[str] = set()
    for role in policy.with_included(person.roles):
        # Who is granted rows to change is meant to change them, whatever the role is called.
        implied = PERMISSIONS.get(role.name, PERMISSIONS["analyst"]) | ({"change"} if role.write else set())
        found |= role.may if role.may is not None else implied
    return frozenset(found)
