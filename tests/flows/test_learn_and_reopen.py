from pathlib import Path

import pytest

from quaestor.core.errors import NotAllowed, UnknownName
from quaestor.core.people import OWNER, Person
from quaestor.core.question import Rating
from quaestor.flows.ask import ask
from quaestor.flows.learn import learn
from quaestor.flows.reopen import own_answer, replay, trace
from quaestor.testing import ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio
STRANGER = Person("mallory", "Mallory")


async def test_feedback_and_a_correction_are_kept_for_review(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many customers?", "shop", world), world)
        await learn(answer.id, Rating.DOWN, OWNER, world, "wrong", "SELECT COUNT(*) FROM region")
        found = await world.store.feedback(answer.id)
    assert [(each.rating, each.corrected_sql) for each in found] == [(Rating.DOWN, "SELECT COUNT(*) FROM region")]


async def test_a_correction_passes_the_same_guard(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many customers?", "shop", world), world)
        with pytest.raises(NotAllowed):
            await learn(answer.id, Rating.DOWN, OWNER, world, None, "DROP TABLE customer")
        assert await world.store.feedback(answer.id) == []


async def test_another_persons_answer_does_not_exist(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many customers?", "shop", world), world)
        for attempt in (own_answer, trace, replay):
            with pytest.raises(UnknownName):
                await attempt(answer.id, STRANGER, world)
        with pytest.raises(UnknownName):
            await learn(answer.id, Rating.UP, STRANGER, world)


async def test_a_replay_says_what_changed(shop: Path) -> None:
    import sqlite3

    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")] * 3)
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many customers?", "shop", world), world)
        unchanged = await replay(answer.id, OWNER, world)
        with sqlite3.connect(shop) as connection:
            connection.execute("INSERT INTO customer VALUES (99, 'New', NULL, 1, '2026-01-01')")
        connection.close()
        changed = await replay(answer.id, OWNER, world)
    assert (unchanged.same_sql, unchanged.same_rows) == (True, True)
    assert (changed.same_sql, changed.same_rows) == (True, False)
