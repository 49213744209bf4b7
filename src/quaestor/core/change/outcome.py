"""What became of a change: the rows before and after, and what a database said that would not take it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quaestor.core.change.writes import Record
from quaestor.core.errors import Conflict, NotAllowed, SourceProblem


@dataclass(frozen=True, slots=True)
class Image:
    """One row, whole. None before where it was made, None after where it was deleted."""

    table: str
    """As `Table.key`."""
    identity: Record
    before: Record | None
    after: Record | None


@dataclass(frozen=True, slots=True)
class Written:
    """What a change did, or would do."""

    rows: tuple[Image, ...]
    """One for each write, in their order."""
    follows: tuple[Image, ...] = ()
    """Rows that the database deletes or changes because others refer to them, as found by comparing them."""
    triggers: tuple[str, ...] = ()
    """Of the tables written to. What they do elsewhere is not among *follows*."""
    mark: str | None = None
    """The engine's own name of the transaction, where it can be asked later what became of it."""


class Outcome(StrEnum):
    """What became of a transaction whose end nobody saw."""

    APPLIED = "applied"
    NOT_APPLIED = "not_applied"
    UNKNOWN = "unknown"


class Fault(StrEnum):
    """Why a database does not take a row, by its error code, never by its message."""

    MISSING = "missing"
    """A value is needed (NOT NULL without a default)."""
    TAKEN = "taken"
    """Unique."""
    NO_SUCH_ROW = "no_such_row"
    """A foreign key that refers to nothing."""
    STILL_USED = "still_used"
    """Other rows refer to this one."""
    CHECK = "check"
    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    BAD_VALUE = "bad_value"
    """Of another type, or none of those that may be."""
    DENIED = "denied"
    """The login may not, or the database is read-only."""
    BUSY = "busy"
    """A deadlock, or somebody holds the row: nothing was written, and it may be tried again."""
    OTHER = "other"


class WriteRefused(SourceProblem):
    """The database did not take it, and nothing was written."""

    code = "write_refused"
    default_action = "Correct the value, or leave the change."

    def __init__(
        self, fault: Fault, table: str | None = None, columns: tuple[str, ...] = (), constraint: str | None = None
    ) -> None:
        super().__init__("The database did not take this.")
        self.fault = fault
        self.table = table
        """As `Table.key`; None where the engine does not say."""
        self.columns = columns
        """Those to blame, as the catalog spells them; empty where the engine does not say."""
        self.constraint = constraint


class RowsChanged(Conflict):
    """Rows are not as they were shown; nothing was written."""

    code = "rows_changed"
    default_action = "Look at them as they are now, and confirm again."

    def __init__(self, rows: tuple[Image, ...]) -> None:
        super().__init__("Somebody changed these rows since they were shown.")
        self.rows = rows
        """*before* as they were shown, *after* as they are now."""


class OutOfBounds(NotAllowed):
    """A row is none that the person may write, as it is or as it would be; nothing was written."""

    default_action = "Change other rows, or to other values."

    def __init__(self) -> None:
        super().__init__("Your roles do not let you write this row, as it is or as it would be.")


class OutcomeUnknown(SourceProblem):
    """The connection was lost while the change was being applied; it may have been, or not."""

    code = "outcome_unknown"
    default_action = "It is being looked up whether it was written; ask again in a moment."

    def __init__(self) -> None:
        super().__init__("The connection was lost while this was being written.")
