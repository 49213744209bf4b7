"""From a correction to a verified answer: reviewed, judged, recalled, and never more than today's guard allows."""

from pathlib import Path

import pytest

from quaestor.adapters.builtin import VerifiedDrafter
from quaestor.core.errors import NotAllowed, UnknownName
from quaestor.core.people import OWNER
from quaestor.core.question import Origin, Outcome, Rating, Verified
from quaestor.flows import review
from quaestor.flows.ask import ask
from quaestor.flows.learn import learn
from quaestor.ports import World
from quaestor.testing import ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio
TEXT = "How many customers are from the North?"
SQL = "SELECT COUNT(*) FROM customer JOIN region ON region.id = customer.region_id WHERE region.name = 'North'"


async def corrected(world: World, sql: str = SQL) -> str:
    """The id of a correction that waits for review."""
    answer = await ask(question(TEXT, "shop", world), world)
    return (await learn(answer.id, Rating.DOWN, OWNER, world, corrected_sql=sql)).id


def guessing() -> ScriptedDrafter:
    return ScriptedDrafter([sure_of("SELECT 99") for _ in range(9)])


async def test_a_correction_is_used_only_once_it_was_accepted(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [VerifiedDrafter(), guessing()]) as world:
        correction = await corrected(world)
        before = await ask(question(TEXT, "shop", world), world)
        [waits] = await review.waiting(OWNER, world)
        example = await review.accept(correction, OWNER, world)
        after = await ask(question(f"{TEXT.lower()} ", "shop", world), world)
        assert await review.waiting(OWNER, world) == ()
    assert (waits.feedback.id, waits.answer.question) == (correction, TEXT)
    assert before.origin is Origin.INTERPRETER
    assert (after.outcome, after.origin) == (Outcome.ANSWERED, Origin.VERIFIED)
    assert after.rows is not None
    assert after.rows.rows == ((2,),)
    assert after.verified == Verified("owner", example.at.isoformat(timespec="seconds"))
    assert after.because == "A question that was reviewed by owner asks for the same."


async def test_another_value_of_the_column_is_verified_too(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [VerifiedDrafter(), guessing()]) as world:
        await review.accept(await corrected(world), OWNER, world)
        south = await ask(question("How many customers are from the South?", "shop", world), world)
        moon = await ask(question("How many customers are from the Moon?", "shop", world), world)
    assert south.origin is Origin.VERIFIED
    assert south.rows is not None
    assert south.rows.rows == ((2,),)
    assert "'South'" in (south.sql or "")
    assert moon.origin is not Origin.VERIFIED


async def test_a_rejected_correction_is_never_used(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [VerifiedDrafter(), guessing()]) as world:
        correction = await corrected(world)
        await review.reject(correction, OWNER, world)
        answer = await ask(question(TEXT, "shop", world), world)
        with pytest.raises(UnknownName):
            await review.accept(correction, OWNER, world)
        assert await world.store.examples() == []
    assert answer.origin is Origin.INTERPRETER


async def test_what_the_guard_refuses_cannot_be_verified(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [VerifiedDrafter()]) as world:
        with pytest.raises(NotAllowed):
            await review.add("shop", TEXT, "DELETE FROM customer", OWNER, world)
        with pytest.raises(NotAllowed):
            await review.add("shop", TEXT, "SELECT * FROM payroll", OWNER, world)
        assert await world.store.examples() == []


async def test_a_verified_statement_that_no_longer_fits_the_database_steps_aside(shop: Path) -> None:
    from dataclasses import replace

    async with open_test_world({"shop": shop}, [VerifiedDrafter(), guessing()]) as world:
        example = await review.add("shop", TEXT, SQL, OWNER, world)
        await world.store.keep_example(replace(example, sql="SELECT COUNT(*) FROM dropped_since"))
        answer = await ask(question(TEXT, "shop", world), world)
    assert (answer.outcome, answer.origin) == (Outcome.ANSWERED, Origin.INTERPRETER)


async def test_a_reviewed_question_replaces_the_one_with_the_same_words(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [VerifiedDrafter()]) as world:
        await review.add("shop", TEXT, "SELECT 1", OWNER, world)
        await review.add("shop", TEXT.upper(), SQL, OWNER, world)
        [kept] = await world.store.examples("shop")
    assert kept.sql == SQL
