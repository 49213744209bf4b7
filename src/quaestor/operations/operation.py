"""What an operation is, and the inputs that many of them share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from quaestor.core.people import Person
from quaestor.ports import World

Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Sql = Annotated[str, StringConstraints(min_length=1, max_length=100_000)]
Text = Annotated[str, StringConstraints(max_length=100_000)]
Run = Callable[[Any, Person, World], Awaitable[Any]]


class Input(BaseModel):
    """What an operation takes; unknown fields are mistakes, not decoration."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Nothing(Input):
    """Takes no input."""


class Listing(Input):
    search: Text | None = None
    limit: int = Field(50, ge=1, le=500)


class ById(Input):
    id: Name


class OfSource(Input):
    source: Name


@dataclass(frozen=True, slots=True)
class Operation:
    name: str
    """`noun.verb`, stable."""
    summary: str
    permission: str
    """One of `quaestor.core.policy.EVERY_PERMISSION`; asked for by every door, in `quaestor.flows.permit`."""
    method: str
    path: str
    """Under `/api/v1`; parts in braces are fields of the input."""
    input: type[Input]
    output: Any
    run: Run | None
    """None where `by_hand` says which door does it and why."""
    command: str | None
    """The CLI command that does the same, or None."""
    status: int = 200
    streams: bool = False
    """Progress events may be asked for."""
    by_hand: str | None = None
