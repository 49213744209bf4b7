"""Several policies as one: what each declares, and what only makes sense together.

A name that is declared twice belongs to nobody: which of the two is meant would depend on the names of files. So does
a role that nobody declared. Whoever finds such a mistake uses nothing of the policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from quaestor.core.guard.row_rules import attributes_in
from quaestor.core.policy.model import Grant, Group, Member, Policy, WriteGrant
from quaestor.core.policy.people import OWNS
from quaestor.core.problems import Place, Problem, Severity, nearest

OF_EVERYBODY = frozenset({"id", "name", "tenant"})
"""Attributes that every person has, or may have, without the policy saying so."""


class Declared(Protocol):
    @property
    def at(self) -> Place | None: ...


Part = TypeVar("Part", bound=Declared)


def merged(policies: Sequence[Policy]) -> tuple[Policy, tuple[Problem, ...]]:
    """*policies* as one, and what is wrong with it. Where there is an error, nothing of it may be used."""
    problems: list[Problem] = []
    policy = Policy(
        roles=_together("role", [each.roles for each in policies], problems),
        groups=_together("group", [each.groups for each in policies], problems),
        people=_together("person", [each.people for each in policies], problems),
        silent=any(each.silent for each in policies),
    )
    return policy, (*problems, *unknown_names(policy), *unknown_attributes(policy))


def unknown_names(policy: Policy) -> Iterator[Problem]:
    """Roles, groups and people that are named and that nobody declared."""
    for role in policy.roles.values():
        yield from _unknown("role", role.includes, policy.roles, role)
        for grant in role.write:
            yield from _unknown("role", (grant.approval,) if grant.approval else (), policy.roles, grant)
    for group in policy.groups.values():
        yield from _unknown("role", group.roles, policy.roles, group)
        yield from _unknown("person", group.members, policy.people, group)
    for member in policy.people.values():
        yield from _unknown("role", member.roles, policy.roles, member)
        yield from _unknown("group", member.groups, policy.groups, member)


def unknown_attributes(policy: Policy) -> Iterator[Problem]:
    """Attributes that row rules ask for and that no person of the policy has: a warning, since they may come later."""
    parts: Iterable[Group | Member] = (*policy.groups.values(), *policy.people.values())
    known = OF_EVERYBODY.union(*(part.attributes for part in parts))
    for role in policy.roles.values():
        grants: Iterable[Grant | WriteGrant] = (*role.read, *role.write)
        for grant in grants:
            for name in attributes_in(grant.rows or ""):
                if name not in known:
                    message = f"Nobody has the attribute “{name}”.{nearest(name, known)}"
                    yield _problem(message, grant, "warning")


def _together(kind: str, declared: Sequence[Mapping[str, Part]], problems: list[Problem]) -> Mapping[str, Part]:
    together: dict[str, Part] = {}
    for each in declared:
        for name, part in each.items():
            first = together.setdefault(name, part)
            if first is not part:
                place = f" and at {first.at}" if first.at is not None else ""
                problems.append(_problem(f"The {kind} “{name}” is declared twice, here{place}.", part))
    return together


def _unknown(kind: str, names: Iterable[str], known: Mapping[str, object], where: Declared) -> Iterator[Problem]:
    for name in names:
        if kind == "role" and name == OWNS:
            yield _problem("Nobody becomes the owner by a policy: that is whoever runs the workspace.", where)
        elif name not in known:
            yield _problem(f"There is no {kind} “{name}”.{nearest(name, known)}", where)


def _problem(message: str, where: Declared, severity: Severity = "error") -> Problem:
    at = where.at or Place(None, None)
    return Problem(severity, (), message, at.file, at.line)
