"""Drafts and the ledger, on both stores."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from quaestor.adapters.store import SqlStore
from quaestor.core.change.draft import Draft, State
from quaestor.core.change.ledger import Entry, Standing
from quaestor.core.change.operation import Operation
from quaestor.core.change.outcome import Image, Written
from quaestor.core.change.requests.request import Shift
from quaestor.core.change.slots import Choice
from quaestor.core.errors import Conflict, UnknownName
from quaestor.testing import FrozenClock

pytestmark = pytest.mark.anyio

VALUES = {"cost": Decimal("1.10"), "at": dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC), "raw": b"\0x", "n": None, "t": "1"}


def draft(clock: FrozenClock, **parts: object) -> Draft:
    made = Draft(
        "ch_1", "ana", "shop", "task", Operation.UPDATE,
        conversation="c_1", values=VALUES, shown_as={"t": "one"}, shifts={"cost": Shift(Decimal("0.10"), True)},
        targets=({"id": 1, **VALUES},), menu=(Choice({"id": 7}, "seven"),), asking="*row",
        expires=clock.now() + dt.timedelta(hours=1), request="set the cost",
    )  # fmt: skip
    return replace(made, **parts)  # type: ignore[arg-type]


def entry(clock: FrozenClock, number: int = 1, **parts: object) -> Entry:
    images = (Image("task", {"id": number}, {"id": number, **VALUES}, None), Image("task", {"id": 9}, None, {"id": 9}))
    written = Written(images, (Image("note", {"id": 3}, {"id": 3}, None),), ("log_it",), "4711")
    made = Entry(f"ch_{number}", "ana", "shop", "task", Operation.DELETE, clock.now(), "a grant", written)
    return replace(made, **parts)  # type: ignore[arg-type]


async def promise(store: SqlStore, clock: FrozenClock, made: Entry) -> None:
    """Promise *made*, with the draft that it is of."""
    known = {each.id: each for each in await store.ledger.drafts(limit=100)}
    if made.id not in known:
        known[made.id] = draft(clock, id=made.id, state=State.CONFIRMED)
        await store.ledger.keep_draft(known[made.id], None)
    moved = await store.ledger.promise(made, known[made.id])
    assert await store.ledger.draft(made.id) == moved


async def test_a_draft_comes_back_as_it_was_kept(store: SqlStore, clock: FrozenClock) -> None:
    kept = draft(clock)
    await store.ledger.keep_draft(kept, None)
    assert await store.ledger.draft("ch_1") == kept
    with pytest.raises(UnknownName):
        await store.ledger.draft("ch_2")


async def test_of_two_who_move_a_draft_the_second_is_told(store: SqlStore, clock: FrozenClock) -> None:
    await store.ledger.keep_draft(draft(clock), None)
    await store.ledger.keep_draft(draft(clock, revision=1), 0)
    with pytest.raises(Conflict):
        await store.ledger.keep_draft(draft(clock, revision=1, asking="title"), 0)
    assert (await store.ledger.draft("ch_1")).asking == "*row"


async def test_a_conversation_has_the_newest_draft_that_is_still_open(store: SqlStore, clock: FrozenClock) -> None:
    await store.ledger.keep_draft(draft(clock), None)
    await store.ledger.keep_draft(draft(clock, id="ch_2", state=State.APPLIED), None)
    await store.ledger.keep_draft(draft(clock, id="ch_3", conversation="c_2"), None)
    found = await store.ledger.open_draft("c_1", clock.now())
    assert found is not None
    assert found.id == "ch_1"
    assert await store.ledger.open_draft("c_1", clock.now() + dt.timedelta(hours=2)) is None


async def test_drafts_are_listed_by_whom_they_wait_for(store: SqlStore, clock: FrozenClock) -> None:
    await store.ledger.keep_draft(draft(clock), None)
    await store.ledger.keep_draft(draft(clock, id="ch_2", state=State.CONFIRMED, approver="boss"), None)
    assert [each.id for each in await store.ledger.drafts("ana")] == ["ch_2", "ch_1"]
    assert [each.id for each in await store.ledger.drafts(approver="boss")] == ["ch_2"]
    assert await store.ledger.drafts(approver="clerk") == []


async def test_an_entry_comes_back_with_its_rows(store: SqlStore, clock: FrozenClock) -> None:
    await promise(store, clock, entry(clock))
    assert await store.ledger.entry("ch_1") == entry(clock)
    assert [each.id for each in await store.ledger.unsettled()] == ["ch_1"]
    await store.ledger.settle("ch_1", Standing.APPLIED)
    assert await store.ledger.entry("ch_1") == entry(clock, standing=Standing.APPLIED)
    assert await store.ledger.unsettled() == []
    assert await store.ledger.entry("ch_2") is None


async def test_what_was_dropped_is_no_change_and_may_be_promised_again(store: SqlStore, clock: FrozenClock) -> None:
    await promise(store, clock, entry(clock))
    await store.ledger.settle("ch_1", Standing.DROPPED)
    assert await store.ledger.entries() == []
    await promise(store, clock, entry(clock))
    with pytest.raises(Conflict):
        await promise(store, clock, entry(clock))


async def test_a_draft_that_was_moved_meanwhile_is_not_promised(store: SqlStore, clock: FrozenClock) -> None:
    read = draft(clock, state=State.CONFIRMED)
    await store.ledger.keep_draft(read, None)
    await store.ledger.keep_draft(replace(read, state=State.PREVIEWED, revision=1), 0)
    with pytest.raises(Conflict):
        await store.ledger.promise(entry(clock), read)
    assert await store.ledger.entry("ch_1") is None


async def test_a_change_that_was_entered_before_moves_no_draft(store: SqlStore, clock: FrozenClock) -> None:
    await promise(store, clock, entry(clock))
    before = await store.ledger.draft("ch_1")
    with pytest.raises(Conflict):
        await store.ledger.promise(entry(clock), before)
    assert await store.ledger.draft("ch_1") == before


async def test_what_was_taken_back_says_by_what(store: SqlStore, clock: FrozenClock) -> None:
    await promise(store, clock, entry(clock))
    await promise(store, clock, entry(clock, 2, takes_back="ch_1"))
    await store.ledger.settle("ch_2", Standing.APPLIED)
    first = await store.ledger.entry("ch_1")
    assert first is not None
    assert first.taken_back_by == "ch_2"


async def test_entries_are_found_by_person_source_table_and_time(store: SqlStore, clock: FrozenClock) -> None:
    await promise(store, clock, entry(clock))
    clock.forward(days=2)
    await promise(store, clock, entry(clock, 2, person="bo", table="site"))
    assert [each.id for each in await store.ledger.entries()] == ["ch_2", "ch_1"]
    assert [each.id for each in await store.ledger.entries(person="bo")] == ["ch_2"]
    assert [each.id for each in await store.ledger.entries(table="task")] == ["ch_1"]
    assert await store.ledger.entries(source="other") == []
    assert [each.id for each in await store.ledger.entries(since=clock.now())] == ["ch_2"]


async def test_rows_are_forgotten_and_entries_are_not(store: SqlStore, clock: FrozenClock) -> None:
    await promise(store, clock, entry(clock))
    clock.forward(days=2)
    await promise(store, clock, entry(clock, 2))
    await store.ledger.forget_rows(clock.now())
    assert [each.written is None for each in await store.ledger.entries()] == [False, True]
