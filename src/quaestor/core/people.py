"""Who is asking, and what they may read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Attribute = str | int | float | bool | None | tuple[str | int | float | bool | None, ...]
"""A value of a person's that policies may refer to; a tuple stands for any of its values."""


@dataclass(frozen=True, slots=True)
class Person:
    """A verified identity. Nothing in it comes from what the person typed or sent as a header."""

    id: str
    name: str
    roles: tuple[str, ...] = ()
    tenant: str | None = None
    attributes: Mapping[str, Attribute] = field(default_factory=dict)


OWNER = Person(id="owner", name="Owner", roles=("owner",))
"""Whoever runs this workspace: the CLI without `--as`, and the loopback-only server until identity exists."""
