"""Who is asking, and what they may read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Person:
    """A verified identity. Nothing in it comes from what the person typed or sent as a header."""

    id: str
    name: str
    roles: tuple[str, ...] = ()
    tenant: str | None = None
    attributes: Mapping[str, str | int | float | bool | None] = field(default_factory=dict)


OWNER = Person(id="owner", name="Owner", roles=("owner",))
"""Whoever runs this workspace: the CLI without `--as`, and the loopback-only server until identity exists."""
