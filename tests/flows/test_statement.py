from pathlib import Path

import pytest

from quaestor.core.errors import NotAllowed, UnknownName
from quaestor.core.people import OWNER
from quaestor.core.verdict import Allowed, Refused
from quaestor.flows.statement import execute, explain, fix, generate, validate
from quaestor.testing import ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio


async def test_a_statement_runs_with_bound_parameters_and_a_lowered_limit(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        allowed, rows = await execute(
            "SELECT name FROM customer WHERE region_id = :region ORDER BY id", "shop", OWNER, world, {"region": 1}, 1
        )
    assert rows.rows == (("Alice Ash",),)
    assert rows.truncated
    assert "LIMIT" in allowed.sql


async def test_a_refused_statement_is_raised_with_its_codes(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        with pytest.raises(NotAllowed) as caught:
            await execute("DELETE FROM customer", "shop", OWNER, world)
        assert isinstance(await validate("SELECT nme FROM customer", "shop", OWNER, world), Refused)
        assert isinstance(await validate("SELECT name FROM customer", "shop", OWNER, world), Allowed)
    assert caught.value.details


async def test_a_statement_is_explained_in_words_and_by_the_database(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        explained = await explain("SELECT name FROM customer WHERE id = 1", "shop", OWNER, world)
    assert "customer" in explained.words
    assert "customer" in explained.plan


async def test_a_slip_of_the_keyboard_is_mended(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        fixed = await fix("SELECT nmae FROM custmer", "shop", OWNER, world)
    assert isinstance(fixed.verdict, Allowed)
    assert fixed.fix.changes


async def test_a_question_becomes_a_draft_that_is_not_run(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        generated = await generate(question("How many customers?", "shop", world), world)
        assert await world.store.answers(OWNER.id) == []
    assert generated.sure
    assert generated.facts.tables == ("customer",)


async def test_a_statement_for_a_source_that_is_not_there_is_an_unknown_name(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        with pytest.raises(UnknownName):
            await execute("SELECT 1", "nowhere", OWNER, world)
