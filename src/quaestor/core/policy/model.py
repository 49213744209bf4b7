"""A policy as it is written: roles with grants, groups and people who have them. Nothing is worked out here.

*at* is where each part is written, for whoever asks why; two policies that say the same are equal wherever they stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quaestor.core.people import Attribute
from quaestor.core.policy.masks import Mask
from quaestor.core.problems import Place

EVERYTHING = "*"


@dataclass(frozen=True, slots=True)
class Grant:
    """May read a table. *source* and *table* may hold `*`; of a role's grants the most exact one for a table counts."""

    source: str
    table: str
    columns: tuple[str, ...] | None = None
    """None for all of them."""
    mask: Mapping[str, Mask] = field(default_factory=dict)
    """By column as written."""
    rows: str | None = None
    """A condition in the source's SQL over this table's columns; `:user.NAME` is an attribute of the person."""
    min_group: int | None = None
    """Masked columns may be counted, summed and averaged over at least this many rows."""
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Deny:
    """May not read a table, or some of its columns, whatever else is granted."""

    source: str
    table: str
    columns: tuple[str, ...] | None = None
    """None for the whole table."""
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class WriteGrant:
    """May change rows of a table, within *rows* and at most *max_rows* at a time."""

    source: str
    table: str
    operations: frozenset[str] = frozenset({"insert", "update", "delete"})
    columns: tuple[str, ...] | None = None
    rows: str | None = None
    max_rows: int = 1
    approval: str | None = None
    """The role one of whose people must approve; None where nobody needs to."""
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one statement, or one day of a model, may use; None where the policy sets no limit of its own."""

    rows: int | None = None
    seconds: float | None = None
    bytes: int | None = None
    cost: float | None = None
    """Rows that the engine expects to go through, in all steps together (`quaestor.core.cost`)."""
    model_usd_per_day: float | None = None


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Role:
    name: str
    read: tuple[Grant, ...] = ()
    deny: tuple[Deny, ...] = ()
    write: tuple[WriteGrant, ...] = ()
    limits: Limits = NO_LIMITS
    includes: tuple[str, ...] = ()
    """Roles whose rights this one has as well."""
    may: frozenset[str] | None = None
    """Permissions of operations; None for those that belong to the role's name, or to an analyst's."""
    functions: tuple[tuple[str, str], ...] = ()
    """(source, function) pairs: functions made by users of a database that may be called."""
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    roles: tuple[str, ...] = ()
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    members: tuple[str, ...] = ()
    """People who are in it, beside those who say so themselves."""
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Member:
    """A person as the policy names them. What they have themselves wins over what their groups have."""

    id: str
    name: str | None = None
    roles: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    tenant: str | None = None
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Policy:
    roles: Mapping[str, Role] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    people: Mapping[str, Member] = field(default_factory=dict)
    silent: bool = False
    """True where nobody is told that something is hidden from them."""

    def sources(self) -> frozenset[str]:
        """The sources that are named anywhere."""
        return frozenset(name for name in self._about() if EVERYTHING not in name)

    def same_for_all_sources(self) -> bool:
        """Whether nothing in it is about some sources and not about others."""
        return all(name == EVERYTHING for name in self._about())

    def _about(self) -> Iterator[str]:
        for role in self.roles.values():
            yield from (part.source for part in role.read)
            yield from (part.source for part in role.deny)
            yield from (part.source for part in role.write)
            yield from (source for source, _ in role.functions)

    def with_included(self, names: tuple[str, ...]) -> Iterator[Role]:
        """The roles called *names* and those they include, each once. Unknown names give nothing."""
        seen: set[str] = set()
        waiting = list(reversed(names))
        while waiting:
            role = self.roles.get(waiting.pop())
            if role is not None and role.name not in seen:
                seen.add(role.name)
                yield role
                waiting += reversed(role.includes)


NO_POLICY = Policy()
