"""The one story of a change, for every engine (`transactions` says what these have to give for it).

In one transaction each row is compared with how it was shown, each statement touches exactly one row, and all rows are
read again. A rehearsal is rolled back there; an applied change is promised, and then committed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from typing import TypeVar

from quaestor.adapters.databases.following import MOST, Referring, rows_that_refer, what_followed
from quaestor.adapters.databases.transactions import Purpose, Transaction, Writable
from quaestor.core.catalog import Catalog, Table
from quaestor.core.change.blame import blamed
from quaestor.core.change.outcome import Fault, Image, Outcome, OutOfBounds, RowsChanged, WriteRefused, Written
from quaestor.core.change.references import own_keys, own_references
from quaestor.core.change.sameness import same_row
from quaestor.core.change.writes import (
    Change,
    Insert,
    NoIdentity,
    Record,
    Update,
    Write,
    compiled,
    identity_of,
    reading,
)
from quaestor.core.errors import NotAllowed, SourceProblem

PAUSES = (0.05, 0.2)
"""Between the tries of a change that met somebody else's."""
AT_ONCE = 4
"""Transactions of one source; a fifth waits."""

T = TypeVar("T")
Promise = Callable[[Written], Awaitable[None]]


class TransactionWriter:
    """Answers `ports.Writer` for a database that gives transactions."""

    def __init__(self, writable: Writable) -> None:
        self.engine = writable.engine
        self._writable = writable
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def rehearse(self, change: Change, catalog: Catalog) -> Written:
        async with self._slots:
            return await self._again_while_busy(change, catalog, None)

    async def apply(self, change: Change, catalog: Catalog, promise: Promise) -> Written:
        async with self._slots:
            return await self._again_while_busy(change, catalog, promise)

    async def _again_while_busy(self, change: Change, catalog: Catalog, promise: Promise | None) -> Written:
        """From the start, with the same comparisons; never once the change was promised."""
        for pause in (*PAUSES, None):
            attempt = Attempt(change, catalog, self.engine.dialect)
            try:
                return await self._once(attempt, promise)
            except WriteRefused as error:
                if error.fault is not Fault.BUSY or pause is None or attempt.promised:
                    raise await self._explained(error, attempt) from None
            await asyncio.sleep(pause)
        raise AssertionError("the last try returns or raises")

    async def _once(self, attempt: Attempt, promise: Promise | None) -> Written:
        async with self._writable.begin(Purpose.REHEARSE if promise is None else Purpose.APPLY) as transaction:
            written = await attempt.write(transaction)
            if promise is not None:
                attempt.promised = True
                await promise(written)
                await to_its_end(transaction.commit())
        return written

    async def _explained(self, error: WriteRefused, attempt: Attempt) -> WriteRefused:
        """*error* with the columns to blame, looked up after the transaction was rolled back."""
        write = attempt.writing
        if write is None or error.columns or error.fault is Fault.BUSY:
            return error
        columns: tuple[str, ...] = ()
        table = attempt.catalog.table(error.table or write.table.key) or write.table
        try:
            async with self._writable.begin(Purpose.LOOK) as transaction:
                if error.constraint is not None:
                    columns = await transaction.constraint_columns(table, error.constraint)
                if not columns:
                    columns = await self._found_out(transaction, error.fault, attempt, write)
        except SourceProblem:
            return error
        return WriteRefused(error.fault, error.table, columns, error.constraint)

    async def _found_out(
        self, transaction: Transaction, fault: Fault, attempt: Attempt, write: Write
    ) -> tuple[str, ...]:
        """By asking for the rows that it must be about, where the engine has no name for the constraint."""
        if fault is Fault.NO_SUCH_ROW:
            for key, values in own_references(write):
                other = attempt.catalog.table(key.table)
                if other is not None and not await self._any(transaction, other, values):
                    return key.columns
        if fault is Fault.TAKEN:
            for columns, values in own_keys(write):
                if await self._any(transaction, write.table, values):
                    return columns
        return ()

    async def _any(self, transaction: Transaction, table: Table, values: Record) -> bool:
        return bool(await transaction.fetch(reading(values, table, self.engine.dialect), table, 1))

    async def outcome(self, change: Change, written: Written) -> Outcome:
        if written.mark is not None:
            told = await self._writable.outcome(written.mark)
            if told is not Outcome.UNKNOWN:
                return told
        tables = {write.table.key: write.table for write in change.writes}
        # Opened for writing and with locks: a transaction that is still being rolled back is waited for.
        async with self._slots, self._writable.begin(Purpose.REHEARSE) as transaction:
            ends = [await self._end(transaction, tables[image.table], image) for image in written.rows]
        if all(after for _, after in ends):
            return Outcome.APPLIED
        return Outcome.NOT_APPLIED if all(before for before, _ in ends) else Outcome.UNKNOWN

    async def _end(self, transaction: Transaction, table: Table, image: Image) -> tuple[bool, bool]:
        """Whether the row is as it was before, and whether it is as it was to be."""
        if not image.identity:
            return False, False
        old = await self._row(transaction, table, image.identity)
        is_named_anew = image.after is not None and not same_row(table, image.identity, image.after)
        new = await self._row(transaction, table, identity_of(image.after or {}, table)) if is_named_anew else old
        return _is(table, old, image.before), _is(table, new, image.after)

    async def _row(self, transaction: Transaction, table: Table, identity: Record) -> Record | None:
        rows = await transaction.fetch(reading(identity, table, self.engine.dialect, locking=True), table, 1)
        return rows[0] if rows else None

    async def rows(self, table: Table, identities: Sequence[Record]) -> Sequence[Record | None]:
        async with self._slots, self._writable.begin(Purpose.LOOK) as transaction:
            found = [
                await transaction.fetch(reading(each, table, self.engine.dialect), table, 1) for each in identities
            ]
        return [rows[0] if rows else None for rows in found]

    async def close(self) -> None:
        await self._writable.close()


def _is(table: Table, row: Record | None, image: Record | None) -> bool:
    if row is None or image is None:
        return row is image
    return same_row(table, image, row)


class Attempt:
    """One try of a change, inside one transaction."""

    def __init__(self, change: Change, catalog: Catalog, dialect: str) -> None:
        self.change = change
        self.catalog = catalog
        self.promised = False
        self.writing: Write | None = None
        """The one that is being done, or was when it was refused."""
        self._dialect = dialect

    async def write(self, transaction: Transaction) -> Written:
        for table in self._tables():
            if table.is_view:
                raise NotAllowed("A view is not written to.", action="Change the tables that it shows.")
            await transaction.check(table)
        before = await self._compared(transaction)
        await self._within_bounds(transaction, before)
        referring = await self._referring(transaction, before)
        made: list[Record | None] = []
        for write in self.change.writes:
            self.writing = write
            made.append(await self._write(transaction, write))
        if referring is None:
            raise NotAllowed(
                f"More than {MOST:,} rows of other tables refer to what this changes.",
                action="Change or delete those first, a part at a time.",
            )
        await self._settle(transaction)
        rows = [
            await self._image(transaction, write, old, new)
            for write, old, new in zip(self.change.writes, before, made, strict=True)
        ]
        await self._within_bounds(transaction, [image.after for image in rows])
        follows = await what_followed(transaction, referring, self._dialect)
        return Written(tuple(rows), follows, await self._triggers(transaction), await transaction.mark())

    def _tables(self) -> Iterable[Table]:
        return {write.table.key: write.table for write in self.change.writes}.values()

    async def _compared(self, transaction: Transaction) -> list[Record | None]:
        """Every row that is changed or deleted, as it is now and stays for others. Raises `RowsChanged`."""
        now: list[Record | None] = []
        changed: list[Image] = []
        for write in self.change.writes:
            if isinstance(write, Insert):
                now.append(None)
                continue
            row = await self._row(transaction, write.table, write.identity, locking=True)
            if row is None or not same_row(write.table, write.before, row):
                changed.append(Image(write.table.key, write.identity, write.before, row))
            now.append(row)
        if changed:
            raise RowsChanged(tuple(changed))
        return now

    async def _within_bounds(self, transaction: Transaction, rows: Sequence[Record | None]) -> None:
        """Raises `OutOfBounds` unless each of *rows*, which stand there now, satisfies the change's conditions."""
        if not self.change.conditions:
            return
        for write, row in zip(self.change.writes, rows, strict=True):
            if row is None or write.table.key != self.change.table.key:
                continue
            identity = _named(row, write.table)
            wanted = (
                reading(identity, write.table, self._dialect, conditions=self.change.conditions) if identity else None
            )
            if wanted is None or not await transaction.fetch(wanted, write.table, 1):
                raise OutOfBounds

    async def _referring(
        self, transaction: Transaction, before: Sequence[Record | None]
    ) -> tuple[Referring, ...] | None:
        pairs = [(write, row) for write, row in zip(self.change.writes, before, strict=True) if row is not None]
        return await rows_that_refer(transaction, pairs, self.catalog, self._dialect)

    async def _write(self, transaction: Transaction, write: Write) -> Record | None:
        """What is known of a row that was made."""
        try:
            if isinstance(write, Insert):
                return await transaction.insert(write)
            count = await transaction.execute(compiled(write, self._dialect))
        except WriteRefused as error:
            raise blamed(error, write) from None
        is_gone = count == 0 and not isinstance(write, Update)
        if is_gone and await self._row(transaction, write.table, write.identity) is None:
            return None  # it went with another row of this change
        if count != 1:
            raise WriteRefused(Fault.OTHER, write.table.key)
        return None

    async def _settle(self, transaction: Transaction) -> None:
        try:
            await transaction.settle()
        except WriteRefused as error:
            # Any of them may be the one: the first that the complaint fits.
            self.writing = next((each for each in self.change.writes if each.table.key == error.table), None)
            raise blamed(error, self.writing or self.change.writes[0]) from None

    async def _image(self, transaction: Transaction, write: Write, old: Record | None, made: Record | None) -> Image:
        if isinstance(write, Insert):
            identity = _named(made or {}, write.table)
            row = await self._row(transaction, write.table, identity) if identity else made
            return Image(write.table.key, identity, None, row)
        identity = {**write.identity}
        if isinstance(write, Update):
            identity.update((name, value) for name, value in write.values.items() if name in identity)
        return Image(write.table.key, write.identity, old, await self._row(transaction, write.table, identity))

    async def _triggers(self, transaction: Transaction) -> tuple[str, ...]:
        found = [await transaction.triggers(table) for table in self._tables()]
        return tuple(name for names in found for name in names)

    async def _row(
        self, transaction: Transaction, table: Table, identity: Record, *, locking: bool = False
    ) -> Record | None:
        rows = await transaction.fetch(reading(identity, table, self._dialect, locking=locking), table, 2)
        if len(rows) > 1:
            # What was taken for a key is none: nothing may be written by it.
            raise NotAllowed("A row of this table cannot be told from the others.")
        return rows[0] if rows else None


def _named(row: Record, table: Table) -> Record:
    try:
        return identity_of(row, table)
    except NoIdentity:
        return {}


async def to_its_end(work: Coroutine[object, object, T]) -> T:
    """Whatever *work* gives, even for a caller that is cancelled meanwhile: a commit is not left half-way."""
    task = asyncio.ensure_future(work)
    cancelled = False
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        task.exception()  # looked at: whoever is cancelled learns the end from the outcome
        raise asyncio.CancelledError
    return task.result()
