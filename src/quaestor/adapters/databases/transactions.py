"""What the story of a change (`writing`) needs of an engine: one transaction after another."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from enum import Enum, auto
from typing import Protocol

from quaestor.core.catalog import Table
from quaestor.core.change.outcome import Outcome
from quaestor.core.change.writes import Insert, Record, Statement
from quaestor.core.engines import Engine

STATEMENT_SECONDS = 30.0
LOCK_SECONDS = 2.0
"""How long to wait for a row that somebody else holds."""
COMMIT_SECONDS = 60.0


class Purpose(Enum):
    """What a transaction is opened for."""

    LOOK = auto()
    """Reading."""
    REHEARSE = auto()
    """Writing, and never committing."""
    APPLY = auto()


class Transaction(Protocol):
    """One open transaction. Every method raises `SourceProblem`s alone, `WriteRefused` among them."""

    async def check(self, table: Table) -> None:
        """Raises `NotAllowed` where the database keeps *table* in a way that could not be rolled back."""
        ...

    async def fetch(self, statement: Statement, table: Table, most: int | None = None) -> Sequence[Record]:
        """The rows that *statement* gives, which are whole rows of *table*; no more than *most*."""
        ...

    async def execute(self, statement: Statement) -> int:
        """How many rows of its table *statement* wrote."""
        ...

    async def insert(self, write: Insert) -> Record:
        """The new row, or as much of it as the engine tells: at least what names it, where anything does."""
        ...

    async def triggers(self, table: Table) -> tuple[str, ...]: ...

    async def settle(self) -> None:
        """Let the database check now what it would check at the commit, as far as it can be asked to."""
        ...

    async def mark(self) -> str | None: ...

    async def constraint_columns(self, table: Table, constraint: str) -> tuple[str, ...]:
        """The columns of what the engine calls *constraint*; empty where it does not say."""
        ...

    async def commit(self) -> None:
        """Raises `OutcomeUnknown` where the connection is lost meanwhile, `WriteRefused` where nothing was written."""
        ...


class Writable(Protocol):
    """A database that is written to."""

    engine: Engine

    def begin(self, purpose: Purpose) -> AbstractAsyncContextManager[Transaction]:
        """A transaction; what was not committed when the block ends is rolled back."""
        ...

    async def outcome(self, mark: str) -> Outcome:
        """What the engine says of the transaction *mark*; `UNKNOWN` where it does not."""
        ...

    async def close(self) -> None: ...
