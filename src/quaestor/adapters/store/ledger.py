"""`quaestor.ports.Ledger` over SQLAlchemy: drafts that survive a restart, and the ledger.

A draft is moved by whoever has its newest revision: the update names the revision it was read at, and changes nothing
where somebody else was quicker.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, select

from quaestor.adapters.plain import from_plain, to_plain
from quaestor.adapters.store import tables
from quaestor.adapters.store.connections import StateConnection
from quaestor.adapters.store.encoding import compressed, decode_cell, encode_cell, expanded
from quaestor.adapters.store.titles import titled_by
from quaestor.core.change.draft import Draft, State
from quaestor.core.change.ledger import Entry, Standing
from quaestor.core.change.outcome import Image, Written
from quaestor.core.change.requests.request import Shift
from quaestor.core.change.slots import Choice
from quaestor.core.change.writes import Record
from quaestor.core.errors import Conflict, UnknownName

Connect = Callable[[], AbstractAsyncContextManager[StateConnection]]
_OPEN = (State.COLLECTING.value, State.PREVIEWED.value, State.CONFIRMED.value)


class SqlLedger:
    def __init__(self, reading: Connect, writing: Connect) -> None:
        self._reading, self._writing = reading, writing

    async def keep_draft(self, draft: Draft, after: int | None) -> None:
        table = tables.drafts
        kept = {
            "state": draft.state.value,
            "revision": draft.revision,
            "approver": draft.approver,
            "expires_at": draft.expires,
            "document": _encode_draft(draft),
        }
        async with self._writing() as connection:
            if after is None:
                owned = {"person": draft.person, "source": draft.source, "conversation": draft.conversation}
                await connection.execute(table.insert().values(id=draft.id, **owned, **kept))
                if draft.conversation is not None and draft.request is not None:
                    await connection.execute(titled_by(draft.request, draft.conversation))
                return
            moved = await connection.execute(
                table.update().where(table.c.id == draft.id, table.c.revision == after).values(**kept)
            )
        if not moved.rowcount:
            raise overtaken()

    async def draft(self, change_id: str) -> Draft:
        table = tables.drafts
        async with self._reading() as connection:
            row = (await connection.execute(select(table).where(table.c.id == change_id))).one_or_none()
        if row is None:
            raise UnknownName(f"There is no change “{change_id[:80]}”.")
        return _decode_draft(row.document)

    async def open_draft(self, conversation: str, now: dt.datetime) -> Draft | None:
        table = tables.drafts
        query = select(table.c.document).where(
            table.c.conversation == conversation, table.c.state.in_(_OPEN), table.c.expires_at > now
        )
        async with self._reading() as connection:
            row = (await connection.execute(query.order_by(table.c.number.desc()).limit(1))).one_or_none()
        return _decode_draft(row.document) if row is not None else None

    async def drafts(
        self, person: str | None = None, approver: str | None = None, *, waiting: bool = False, limit: int = 50
    ) -> Sequence[Draft]:
        table = tables.drafts
        query = select(table.c.document).order_by(table.c.number.desc()).limit(limit)
        if person is not None:
            query = query.where(table.c.person == person)
        if waiting or approver is not None:
            query = query.where(table.c.approver.is_not(None), table.c.state == State.CONFIRMED.value)
        if approver is not None:
            query = query.where(table.c.approver == approver)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [_decode_draft(row.document) for row in found]

    async def promise(self, entry: Entry, draft: Draft) -> Draft:
        ledger, drafts = tables.ledger, tables.drafts
        newest = replace(draft, revision=draft.revision + 1)
        kept = {"revision": newest.revision, "document": _encode_draft(newest)}
        is_it = (drafts.c.id == draft.id, drafts.c.revision == draft.revision)
        async with self._writing() as connection:
            moved = await connection.execute(drafts.update().where(*is_it).values(**kept))
            if not moved.rowcount:
                raise overtaken()
            # What was dropped was no change, and may be tried again under its name.
            again = (ledger.c.id == entry.id, ledger.c.standing == Standing.DROPPED.value)
            await connection.execute(ledger.delete().where(*again))
            await connection.execute(
                ledger.insert().values(
                    id=entry.id,
                    person=entry.person,
                    source=entry.source,
                    table_key=entry.table,
                    operation=entry.operation.value,
                    at=entry.at,
                    standing=entry.standing.value,
                    images_kept=entry.written is not None,
                    document=_encode_entry(entry),
                )
            )
        return newest

    async def settle(self, change_id: str, standing: Standing) -> None:
        table = tables.ledger
        async with self._writing() as connection:
            row = (await connection.execute(select(table).where(table.c.id == change_id))).one()
            await connection.execute(table.update().where(table.c.id == change_id).values(standing=standing.value))
            takes_back = _decode_entry(row).takes_back
            if takes_back is not None and standing is Standing.APPLIED:
                await connection.execute(table.update().where(table.c.id == takes_back).values(taken_back_by=change_id))

    async def entry(self, change_id: str) -> Entry | None:
        table = tables.ledger
        async with self._reading() as connection:
            row = (await connection.execute(select(table).where(table.c.id == change_id))).one_or_none()
        return _decode_entry(row) if row is not None else None

    async def entries(
        self,
        person: str | None = None,
        source: str | None = None,
        table: str | None = None,
        since: dt.datetime | None = None,
        limit: int = 50,
    ) -> Sequence[Entry]:
        ledger = tables.ledger
        query = select(ledger).where(ledger.c.standing != Standing.DROPPED.value)
        for column, wanted in ((ledger.c.person, person), (ledger.c.source, source), (ledger.c.table_key, table)):
            query = query.where(column == wanted) if wanted is not None else query
        query = query.where(ledger.c.at >= since) if since is not None else query
        async with self._reading() as connection:
            found = await connection.execute(query.order_by(ledger.c.number.desc()).limit(limit))
        return [_decode_entry(row) for row in found]

    async def unsettled(self) -> Sequence[Entry]:
        ledger = tables.ledger
        query = select(ledger).where(ledger.c.standing == Standing.PROMISED.value).order_by(ledger.c.number)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [_decode_entry(row) for row in found]

    async def forget_rows(self, before: dt.datetime) -> None:
        ledger = tables.ledger
        async with self._writing() as connection:
            old = await connection.execute(select(ledger).where(ledger.c.at < before, ledger.c.images_kept.is_(True)))
            for row in old:
                bare = _encode_entry(replace(_decode_entry(row), written=None))
                change = ledger.update().where(ledger.c.id == row.id).values(document=bare, images_kept=False)
                await connection.execute(change)


def overtaken() -> Conflict:
    return Conflict(
        "This change went on in another place meanwhile.", action="Look at it as it is now, and go on from there."
    )


def _encode_draft(draft: Draft) -> bytes:
    plain = to_plain(replace(draft, slots=(), values={}, shifts={}, targets=(), menu=()))
    plain["shifts"] = [[name, str(each.amount), each.is_percent] for name, each in draft.shifts.items()]
    plain["values"] = _encode_record(draft.values)
    plain["targets"] = [_encode_record(each) for each in draft.targets]
    plain["menu"] = [[encode_cell(each.value), each.label] for each in draft.menu]
    return compressed(plain)


def _decode_draft(document: bytes) -> Draft:
    plain = expanded(document)
    values, targets, menu, shifts = (plain.pop(name) for name in ("values", "targets", "menu", "shifts"))
    return replace(
        from_plain(Draft, plain),
        values=_decode_record(values),
        shifts={name: Shift(Decimal(amount), is_percent) for name, amount, is_percent in shifts},
        targets=tuple(_decode_record(each) for each in targets),
        menu=tuple(Choice(decode_cell(value), label) for value, label in menu),
    )


def _encode_entry(entry: Entry) -> bytes:
    plain = to_plain(replace(entry, written=None))
    written = entry.written
    if written is not None:
        plain["written"] = {
            "rows": [_encode_image(each) for each in written.rows],
            "follows": [_encode_image(each) for each in written.follows],
            "triggers": list(written.triggers),
            "mark": written.mark,
        }
    return compressed(plain)


def _decode_entry(row: Row[Any]) -> Entry:
    plain = expanded(row.document)
    written = plain.pop("written", None)
    entry = from_plain(Entry, plain)
    return replace(
        entry,
        standing=Standing(row.standing),
        taken_back_by=row.taken_back_by,
        written=_decode_written(written) if written is not None else None,
    )


def _decode_written(plain: Mapping[str, Any]) -> Written:
    return Written(
        tuple(_decode_image(each) for each in plain["rows"]),
        tuple(_decode_image(each) for each in plain["follows"]),
        tuple(plain["triggers"]),
        plain["mark"],
    )


def _encode_image(image: Image) -> object:
    rows = [None if row is None else _encode_record(row) for row in (image.before, image.after)]
    return [image.table, _encode_record(image.identity), *rows]


def _decode_image(plain: Any) -> Image:
    table, identity, *rows = plain
    before, after = (None if row is None else _decode_record(row) for row in rows)
    return Image(table, _decode_record(identity), before, after)


def _encode_record(record: Mapping[str, object]) -> list[list[object]]:
    """As pairs, in order: a column may be called anything."""
    return [[name, encode_cell(value)] for name, value in record.items()]


def _decode_record(pairs: Any) -> Record:
    return {name: decode_cell(value) for name, value in pairs}
