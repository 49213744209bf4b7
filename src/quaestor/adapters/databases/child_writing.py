"""SQLite and DuckDB files, written to in a child process: one for each transaction (`writing_child` is its inside).

A child for the reason that they are read in one: a trigger or a check of the file's own may take as long as it likes,
and only a process can be ended. What a killed child had written is rolled back by whoever opens the file next.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quaestor.adapters.databases.child import Child, ChildDied
from quaestor.adapters.databases.transactions import COMMIT_SECONDS, LOCK_SECONDS, STATEMENT_SECONDS, Purpose
from quaestor.core.catalog import Table
from quaestor.core.change.blame import named_columns
from quaestor.core.change.outcome import Fault, Outcome, OutcomeUnknown, WriteRefused
from quaestor.core.change.writes import Insert, Record, Statement, compiled
from quaestor.core.engines import Engine
from quaestor.core.errors import QuaestorError, QueryTooSlow, SourceUnreachable

START_SECONDS = 30.0
GRACE_SECONDS = 2.0
"""An engine mostly stops by itself at the time limit; a child that did not is killed so much later."""


@dataclass(frozen=True)
class FileEngine:
    """What differs between the engines whose databases are files."""

    engine: Engine
    module: str
    """Runs in the child."""
    problem: Callable[[str], QuaestorError]
    """The error for a code of the child's that is no fault of a row."""
    written: Callable[[Statement], str]
    """The text of a statement, as the driver wants its parameters."""
    triggers: str | None
    """The names of the triggers of `:table`."""
    recovers: bool
    """Whether a killed child leaves work that only a writer can do."""


class ChildWritable:
    """Answers `transactions.Writable`."""

    def __init__(
        self, path: Path, kind: FileEngine, alone: Callable[[Purpose], AbstractAsyncContextManager[None]]
    ) -> None:
        """*alone* keeps away whoever of ours would be in the way, for as long as a transaction lasts."""
        self.engine = kind.engine
        self._path = path
        self._kind = kind
        self._alone = alone

    @contextlib.asynccontextmanager
    async def begin(self, purpose: Purpose) -> AsyncIterator[ChildTransaction]:
        async with self._alone(purpose):
            transaction = ChildTransaction(await Child.start(self._kind.module), self._kind)
            try:
                await transaction.begin(self._path, purpose)
                yield transaction
            finally:
                if not await transaction.end() and self._kind.recovers:
                    await self._recover()

    async def _recover(self) -> None:
        """Let a new child roll back what a killed one left in the file: those who only read cannot."""
        transaction = ChildTransaction(await Child.start(self._kind.module), self._kind)
        try:
            with contextlib.suppress(QuaestorError):
                await transaction.begin(self._path, Purpose.REHEARSE)
        finally:
            await transaction.end()

    async def outcome(self, mark: str) -> Outcome:
        return Outcome.UNKNOWN  # these engines keep no names of transactions

    async def close(self) -> None: ...


class ChildTransaction:
    def __init__(self, child: Child, kind: FileEngine) -> None:
        self._child = child
        self._kind = kind

    async def begin(self, path: Path, purpose: Purpose) -> None:
        request = {"do": "begin", "path": str(path), "purpose": purpose.name, "waiting": LOCK_SECONDS}
        await self._ask(request, START_SECONDS)

    async def check(self, table: Table) -> None: ...  # every table is in the transaction

    async def fetch(self, statement: Statement, table: Table, most: int | None = None) -> Sequence[Record]:
        names = [column.name for column in table.columns]
        return [dict(zip(names, row, strict=True)) for row in await self._rows(statement, most)]

    async def execute(self, statement: Statement) -> int:
        return int((await self._ask({"do": "execute", **self._sent(statement)}))["count"])

    async def insert(self, write: Insert) -> Record:
        rows = await self.fetch(compiled(write, self._kind.engine.dialect, returning=True), write.table)
        if len(rows) != 1:
            raise WriteRefused(Fault.OTHER, write.table.key)
        return rows[0]

    async def triggers(self, table: Table) -> tuple[str, ...]:
        if self._kind.triggers is None:
            return ()
        rows = await self._rows(Statement(self._kind.triggers, {"table": table.name}), None)
        return tuple(str(name) for (name,) in rows)

    async def settle(self) -> None: ...

    async def mark(self) -> str | None:
        return None

    async def constraint_columns(self, table: Table, constraint: str) -> tuple[str, ...]:
        return named_columns(table, constraint)

    async def commit(self) -> None:
        try:
            await self._ask({"do": "commit"}, COMMIT_SECONDS)
        except (SourceUnreachable, QueryTooSlow):
            raise OutcomeUnknown from None

    async def end(self) -> bool:
        """Whether the child could let go of the file itself."""
        ending = asyncio.ensure_future(self._closed())
        cancelled = False
        while not ending.done():
            try:
                await asyncio.wait({ending})
            except asyncio.CancelledError:
                cancelled = True
        if cancelled:
            raise asyncio.CancelledError
        return ending.result()

    async def _closed(self) -> bool:
        try:
            await self._ask({"do": "close"}, STATEMENT_SECONDS)
        except QuaestorError:
            return False
        finally:
            await self._child.kill()
        return True

    async def _rows(self, statement: Statement, most: int | None) -> Sequence[Sequence[Any]]:
        answer = await self._ask({"do": "fetch", "most": most, **self._sent(statement)})
        rows: Sequence[Sequence[Any]] = answer["rows"]
        return rows

    def _sent(self, statement: Statement) -> Mapping[str, object]:
        return {"sql": self._kind.written(statement), "parameters": dict(statement.parameters)}

    async def _ask(self, request: Mapping[str, object], seconds: float = STATEMENT_SECONDS) -> Mapping[str, Any]:
        if not self._child.alive:
            raise _lost()
        try:
            async with asyncio.timeout(seconds + GRACE_SECONDS):
                answer = await self._child.ask({**request, "seconds": seconds})
        except TimeoutError:
            await self._child.kill()
            raise QueryTooSlow("It was stopped at its time limit; nothing was written.") from None
        except ChildDied:
            await self._child.kill()
            raise _lost() from None
        except BaseException:
            # An answer that nobody waits for would be taken for the next one's.
            await self._child.kill()
            raise
        if isinstance(answer, Mapping) and "fault" in answer:
            raise _refusal(answer)
        if not isinstance(answer, Mapping) or "error" in answer:
            raise self._kind.problem(str(answer["error"]) if isinstance(answer, Mapping) else "other")
        return answer


def _lost() -> SourceUnreachable:
    return SourceUnreachable("The process that was writing ended; nothing was written.")


def _refusal(answer: Mapping[str, Any]) -> WriteRefused:
    named = str(answer["named"]) if answer.get("named") else None
    return WriteRefused(Fault(answer["fault"]), answer.get("table"), (), named)
