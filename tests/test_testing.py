from __future__ import annotations

import asyncio
import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

from quaestor.core.catalog import Catalog
from quaestor.core.events import Gathered
from quaestor.core.meaning import NO_MEANING
from quaestor.core.people import OWNER
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Drafts, Nothing, Question
from quaestor.ports import Clock, Drafter, Listener, Source, Store
from quaestor.testing import (
    FrozenClock,
    RecordingListener,
    ScriptedDrafter,
    open_memory_store,
    sure_of,
    tiny_database,
)


def test_a_frozen_clock_moves_only_when_told() -> None:
    clock = FrozenClock()
    as_port: Clock = clock
    before = as_port.now()
    clock.forward(minutes=5)
    assert clock.now() - before == dt.timedelta(minutes=5)
    assert before.tzinfo is not None


def test_a_scripted_drafter_follows_its_script_and_remembers_what_was_asked() -> None:
    drafter = ScriptedDrafter([sure_of("SELECT 1"), Nothing("no")])
    as_port: Drafter = drafter
    question = Question("q1", "How many?", "shop", OWNER, FrozenClock().now())
    context = Context(unlimited(Catalog("shop", "sqlite", ())), NO_MEANING, None, dt.date(2026, 3, 2))  # type: ignore[arg-type]
    proposals = [asyncio.run(as_port.draft(question, context)) for _ in range(3)]
    assert isinstance(proposals[0], Drafts)
    assert proposals[1] == Nothing("no")
    assert isinstance(proposals[2], Nothing)
    assert drafter.asked == [question] * 3


def test_a_recording_listener_keeps_events_in_order() -> None:
    listener = RecordingListener()
    as_port: Listener = listener
    asyncio.run(as_port.hear(Gathered(1, "v")))
    assert listener.steps == ["gathered"]


def test_the_memory_store_is_a_store_of_its_own() -> None:
    async def course() -> int:
        first, second = await open_memory_store(), await open_memory_store()
        as_port: Store = first
        await as_port.keep_source(Source("shop", "shop.sqlite"))
        count = len(await second.sources())
        await first.close()
        await second.close()
        return count

    assert asyncio.run(course()) == 0


def test_the_tiny_database_holds_together(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tiny_database(tmp_path))) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (6,)
        never = 'SELECT name FROM customer WHERE id NOT IN (SELECT customer_id FROM "order")'
        assert connection.execute(never).fetchall() == [("Fatima Fir",)]
