"""The way of a question, with scripted drafts: what is run, what is said, what is kept."""

from pathlib import Path

import pytest

from quaestor.core.errors import BadInput, UnknownName
from quaestor.core.question import Draft, Drafts, Nothing, Origin, Outcome
from quaestor.flows.ask import ask
from quaestor.ports import Caps
from quaestor.testing import RecordingListener, ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio


def drafts(*pairs: tuple[str, float]) -> Drafts:
    return Drafts(tuple(Draft(sql, Origin.INTERPRETER, sure, f"reading {sql}") for sql, sure in pairs))


async def test_a_sure_draft_is_judged_run_and_kept(shop: Path) -> None:
    drafter = ScriptedDrafter(
        [sure_of("SELECT COUNT(*) AS customers FROM customer", reading="the number of customers")]
    )
    heard = RecordingListener()
    async with open_test_world({"shop": shop}, [drafter], listeners=(heard,)) as world:
        answer = await ask(question("How many customers are there?", "shop", world), world)
        kept = await world.store.answer(answer.id)
        trace = await world.store.trace(answer.id)
    assert answer.outcome is Outcome.ANSWERED
    assert answer.rows is not None
    assert answer.rows.rows == ((6,),)
    assert answer.text == "6 — the number of customers."
    assert (answer.origin, answer.confidence) == (Origin.INTERPRETER, 0.9)
    assert kept.answer == answer
    steps = [event["step"] for event in trace]
    assert steps[0] == "asked"
    assert steps[-6:] == ["drafted", "chosen", "judged", "running", "ran", "answered"]
    assert heard.steps == steps


async def test_the_limit_is_set_by_the_guard_and_said(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT name FROM customer ORDER BY id")])
    async with open_test_world({"shop": shop}, [drafter], caps=Caps(rows=2)) as world:
        answer = await ask(question("List customers by id", "shop", world), world)
    assert answer.rows is not None
    assert (len(answer.rows), answer.rows.truncated) == (2, True)
    assert answer.drafted == "SELECT name FROM customer ORDER BY id"


async def test_readings_that_give_the_same_rows_are_answered(shop: Path) -> None:
    proposal = drafts(("SELECT COUNT(*) FROM customer", 0.9), ("SELECT COUNT(id) FROM customer", 0.88))
    async with open_test_world({"shop": shop}, [ScriptedDrafter([proposal])]) as world:
        answer = await ask(question("How many customers are there?", "shop", world), world)
    assert answer.outcome is Outcome.ANSWERED


async def test_readings_that_differ_are_asked_back_with_what_each_gives(shop: Path) -> None:
    proposal = drafts(("SELECT COUNT(*) FROM customer", 0.9), ('SELECT COUNT(*) FROM "order"', 0.88))
    async with open_test_world({"shop": shop}, [ScriptedDrafter([proposal])]) as world:
        answer = await ask(question("How many customers are there?", "shop", world), world)
    assert answer.outcome is Outcome.CLARIFY
    assert answer.rows is None
    assert len(answer.choices) == 2
    assert answer.choices[0].preview == "6"


async def test_an_unsure_draft_is_offered_and_not_answered(shop: Path) -> None:
    drafter = ScriptedDrafter([drafts(("SELECT COUNT(*) FROM customer", 0.3))])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many customers are there?", "shop", world), world)
    assert answer.outcome is Outcome.CLARIFY
    assert answer.rows is None


async def test_what_no_table_knows_is_declined_with_the_words_that_are_missing(shop: Path) -> None:
    drafter = ScriptedDrafter([Nothing("nothing fits", ("penguins",))])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many penguins per customer are there?", "shop", world), world)
    assert answer.outcome is Outcome.DECLINED
    assert "“penguins”" in answer.text
    assert answer.sql is None


async def test_that_nobody_reviewed_a_question_is_no_reason_to_decline_it(shop: Path) -> None:
    reviewed = ScriptedDrafter([Nothing("No reviewed question asks for the same.")], origin=Origin.VERIFIED)
    doubtful = ScriptedDrafter([drafts(("SELECT COUNT(*) FROM customer", 0.05))])
    async with open_test_world({"shop": shop}, [reviewed, doubtful]) as world:
        answer = await ask(question("show the password hash of customers", "shop", world), world)
    assert answer.outcome is Outcome.DECLINED
    assert answer.text.startswith("I could not read the question. This source holds")


async def test_a_refused_draft_does_not_run_and_says_why(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("DELETE FROM customer")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        answer = await ask(question("How many customers are there?", "shop", world), world)
        again = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")])
        async with open_test_world({"shop": shop}, [again]) as fresh:
            count = await ask(question("How many customers are there?", "shop", fresh), fresh)
    assert answer.outcome is Outcome.REFUSED
    assert answer.error is not None
    assert answer.sql is None
    assert count.rows is not None
    assert count.rows.rows == ((6,),)


async def test_a_lower_rung_that_is_sure_ends_the_climb(shop: Path) -> None:
    first = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")])
    second = ScriptedDrafter([sure_of("SELECT 1")], origin=Origin.MODEL)
    async with open_test_world({"shop": shop}, [first, second]) as world:
        await ask(question("How many customers are there?", "shop", world), world)
    assert second.asked == []


async def test_an_unsure_rung_hands_over_to_the_next(shop: Path) -> None:
    first = ScriptedDrafter([drafts(("SELECT COUNT(*) FROM product", 0.3))])
    better = Drafts((Draft("SELECT COUNT(*) FROM customer", Origin.MODEL, 0.9, "by model"),))
    second = ScriptedDrafter([better], origin=Origin.MODEL)
    async with open_test_world({"shop": shop}, [first, second]) as world:
        answer = await ask(question("How many customers are there?", "shop", world, model="stub:one"), world)
    assert answer.origin is Origin.MODEL
    assert (
        answer.because
        == "The built-in interpreter was 30% sure, less than the 90% that would do, so stub:one was asked."
    )


async def test_a_question_that_names_no_model_reaches_none(shop: Path) -> None:
    first = ScriptedDrafter([drafts(("SELECT COUNT(*) FROM product", 0.3))])
    second = ScriptedDrafter([sure_of("SELECT 1")], origin=Origin.MODEL)
    async with open_test_world({"shop": shop}, [first, second]) as world:
        answer = await ask(question("How many customers are there?", "shop", world), world)
    assert second.asked == []
    assert answer.outcome is Outcome.CLARIFY


async def test_sql_typed_as_a_question_is_judged_and_run(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        answer = await ask(question("SELECT name FROM region ORDER BY id", "shop", world), world)
        refused = await ask(question("DROP TABLE region", "shop", world), world)
    assert answer.rows is not None
    assert answer.rows.rows[0] == ("North",)
    assert refused.outcome is Outcome.REFUSED


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("hello", Outcome.ANSWERED), ("what can you do?", Outcome.ANSWERED), ("delete customer 3", Outcome.DECLINED)],
)
async def test_what_is_not_a_question_gets_a_fitting_reply(shop: Path, text: str, outcome: Outcome) -> None:
    async with open_test_world({"shop": shop}) as world:
        answer = await ask(question(text, "shop", world), world)
    assert answer.outcome is outcome
    assert answer.sql is None


async def test_a_database_that_is_gone_gives_a_failed_answer_that_is_kept(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT 1")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        shop.unlink()
        answer = await ask(question("How many customers are there?", "shop", world), world)
        kept = await world.store.answer(answer.id)
    assert answer.outcome is Outcome.FAILED
    assert answer.error is not None
    assert answer.error["code"] == "source_unreachable"
    assert str(shop.parent) not in answer.text
    assert kept.answer == answer


async def test_a_table_dropped_since_the_catalog_was_read_is_said_to_be_gone(shop: Path) -> None:
    import sqlite3

    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM product"), sure_of("SELECT COUNT(*) FROM product")])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        await ask(question("How many products?", "shop", world), world)
        with sqlite3.connect(shop) as connection:
            connection.execute("DROP TABLE product")
        connection.close()
        answer = await ask(question("How many products?", "shop", world), world)
    assert answer.outcome is Outcome.DECLINED
    assert "table product is gone" in answer.text


async def test_what_cannot_be_taken_at_all_is_raised(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        with pytest.raises(UnknownName):
            await ask(question("How many?", "nowhere", world), world)
        with pytest.raises(BadInput):
            await ask(question("x" * 10_000, "shop", world), world)
