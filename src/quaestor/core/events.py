"""What happened while a flow ran. Flows tell; the progress stream, trace, audit log and metrics listen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from quaestor.core.question import Call, Draft, Origin, Outcome


@dataclass(frozen=True, slots=True)
class Event:
    """Anything a flow says. *step* is the stable name that progress streams and traces carry."""

    step: ClassVar[str] = "event"


@dataclass(frozen=True, slots=True)
class Asked(Event):
    step: ClassVar[str] = "asked"
    question_id: str
    text: str
    source: str
    asker: str
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Gathered(Event):
    """The context is ready: *tables* is how many the asker may read."""

    step: ClassVar[str] = "gathered"
    tables: int
    catalog_version: str
    access: str = ""
    """`Access.key`: an answer is shown again only to somebody who may see the same today."""


@dataclass(frozen=True, slots=True)
class Drafted(Event):
    step: ClassVar[str] = "drafted"
    origin: Origin
    drafts: tuple[Draft, ...]
    because: str | None = None
    """Why this rung has no draft, when it has none."""


@dataclass(frozen=True, slots=True)
class Asking(Event):
    """A model is being asked; the reply may take a while. *again*: with what was wrong with its last draft."""

    step: ClassVar[str] = "asking"
    models: tuple[str, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class Called(Event):
    """An exchange with a model is over."""

    step: ClassVar[str] = "called"
    call: Call


@dataclass(frozen=True, slots=True)
class Chosen(Event):
    """Which rung of the ladder answers, and why."""

    step: ClassVar[str] = "chosen"
    origin: Origin
    because: str


@dataclass(frozen=True, slots=True)
class Judged(Event):
    step: ClassVar[str] = "judged"
    verdict: str
    """`allowed`, `refused` or `needs_approval`."""
    reasons: tuple[str, ...]
    sql: str | None
    tables: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Examined(Event):
    """What the database thinks of a statement before it runs; told where it thinks anything."""

    step: ClassVar[str] = "examined"
    decision: str
    """`fine`, `confirm`, `too_costly`, or `refused`: it does more than read."""
    sql: str
    rows: int | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Running(Event):
    """The statement goes to the database now."""

    step: ClassVar[str] = "running"
    sql: str
    source: str


@dataclass(frozen=True, slots=True)
class Ran(Event):
    step: ClassVar[str] = "ran"
    row_count: int
    truncated: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Compared(Event):
    """Doubt was settled, or not, by running several readings."""

    step: ClassVar[str] = "compared"
    readings: tuple[str, ...]
    agree: bool


@dataclass(frozen=True, slots=True)
class Answered(Event):
    step: ClassVar[str] = "answered"
    answer_id: str
    outcome: Outcome
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed(Event):
    step: ClassVar[str] = "failed"
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Synced(Event):
    """A source's catalog was read: progress while *done* < *total*."""

    step: ClassVar[str] = "synced"
    source: str
    done: int
    total: int
    table: str | None = None


@dataclass(frozen=True, slots=True)
class Drifted(Event):
    """A sync found tables or columns that came, went or hold something else; one line for each change."""

    step: ClassVar[str] = "drifted"
    source: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copied(Event):
    """Rows of a table were copied; *done* of *total* tables are finished."""

    step: ClassVar[str] = "copied"
    source: str
    done: int
    total: int
    table: str | None = None
    left_out: tuple[str, ...] = ()
    """Once all is done: columns that were not copied since they hold secrets."""


@dataclass(frozen=True, slots=True)
class FedBack(Event):
    step: ClassVar[str] = "feedback"
    answer_id: str
    rating: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class Reviewed(Event):
    """A correction was taken as a verified question, or turned down."""

    step: ClassVar[str] = "reviewed"
    feedback_id: str
    accepted: bool
    by: str


@dataclass(frozen=True, slots=True)
class Changed(Event):
    """Rows are written and about to be committed."""

    step: ClassVar[str] = "changed"
    change: str
    source: str
    table: str
    operation: str
    rows: int


@dataclass(frozen=True, slots=True)
class Denied(Event):
    """Somebody wanted to do what their roles do not permit."""

    step: ClassVar[str] = "denied"
    person: str
    permission: str
    operation: str


@dataclass(frozen=True, slots=True)
class Governed(Event):
    """A document of the policy is about to be kept, or removed."""

    step: ClassVar[str] = "governed"
    name: str
    by: str
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Traced:
    """An event with the moment it was told, as kept in a trace."""

    at: float
    """Seconds since the work began."""
    event: Event
