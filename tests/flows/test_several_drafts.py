"""A model that gives several drafts, and one that disagrees with the interpreter: which of them is the answer."""

from pathlib import Path

import pytest

from quaestor.core.question import Answer, Draft, Drafts, Nothing, Origin, Outcome, Proposal
from quaestor.flows.ask import ask
from quaestor.testing import RecordingListener, ScriptedDrafter, open_test_world, question

pytestmark = pytest.mark.anyio

HOW_MANY = "How many customers are there?"
CUSTOMERS, ALSO_CUSTOMERS = "SELECT COUNT(*) FROM customer", "SELECT COUNT(id) FROM customer"
PRODUCTS = "SELECT COUNT(*) FROM product"


def written(*statements: str, sure: float = 0.7) -> Drafts:
    return Drafts(tuple(Draft(sql, Origin.MODEL, sure, "as the model says") for sql in statements))


def read(sql: str, sure: float) -> Drafts:
    return Drafts((Draft(sql, Origin.INTERPRETER, sure, "as the interpreter reads it"),))


async def answer(
    shop: Path, interpreter: Proposal, *model: Proposal, text: str = HOW_MANY, heard: RecordingListener | None = None
) -> Answer:
    drafters = (ScriptedDrafter([interpreter]), ScriptedDrafter(list(model), origin=Origin.MODEL))
    async with open_test_world({"shop": shop}, drafters, listeners=(heard,) if heard else ()) as world:
        return await ask(question(text, "shop", world, model="stub:one"), world)


async def test_the_drafts_that_agree_win_whichever_came_first(shop: Path) -> None:
    found = await answer(shop, Nothing("no"), written(PRODUCTS, CUSTOMERS, ALSO_CUSTOMERS))
    assert found.outcome is Outcome.ANSWERED
    assert found.drafted in (CUSTOMERS, ALSO_CUSTOMERS)
    assert found.origin is Origin.MODEL


async def test_more_drafts_than_are_offered_are_heard(shop: Path) -> None:
    found = await answer(shop, Nothing("no"), written("SELECT 1", "SELECT 2", PRODUCTS, *[CUSTOMERS] * 4))
    assert found.drafted == CUSTOMERS


async def test_a_statement_that_is_written_twice_counts_twice_and_runs_once(shop: Path) -> None:
    heard = RecordingListener()
    found = await answer(shop, Nothing("no"), written(PRODUCTS, CUSTOMERS, CUSTOMERS), heard=heard)
    assert found.drafted == CUSTOMERS
    assert heard.steps.count("ran") == 2


async def test_what_the_interpreter_reads_decides_between_drafts_that_disagree(shop: Path) -> None:
    names, mails = "SELECT name FROM customer", "SELECT email FROM customer"
    text = "Show me something of each customer"
    for reading in (names, mails):
        found = await answer(shop, read(reading, 0.8), written(names, mails), text=text)
        assert found.drafted == reading
        assert found.origin is Origin.MODEL


async def test_drafts_that_nothing_tells_apart_are_asked_back(shop: Path) -> None:
    statements = ("SELECT AVG(price) FROM product WHERE price > 20", "SELECT AVG(price) FROM product WHERE price > 90")
    found = await answer(shop, Nothing("no"), written(*statements), text="What does it cost?")
    assert found.outcome is Outcome.CLARIFY
    assert {each.sql for each in found.choices} == set(statements)


async def test_a_model_outweighs_a_doubtful_interpreter(shop: Path) -> None:
    found = await answer(shop, read(PRODUCTS, 0.6), written(CUSTOMERS))
    assert (found.drafted, found.origin) == (CUSTOMERS, Origin.MODEL)


async def test_an_interpreter_outweighs_a_model_that_forgets_half_of_the_question(shop: Path) -> None:
    text = "List the name and the price of products called Lamp or Desk"
    right = "SELECT name, price FROM product WHERE name IN ('Lamp', 'Desk')"
    wrong = "SELECT id, id FROM region WHERE id > 7"
    found = await answer(shop, read(right, 0.85), written(wrong), text=text)
    assert (found.drafted, found.origin) == (right, Origin.INTERPRETER)
    assert found.because == (
        "The built-in interpreter was 85% sure, so stub:one was asked, too; "
        "the interpreter's reading fits the question and the data better."
    )


async def test_where_both_say_the_same_the_model_has_answered(shop: Path) -> None:
    found = await answer(shop, read(ALSO_CUSTOMERS, 0.6), written(CUSTOMERS))
    assert (found.drafted, found.origin) == (CUSTOMERS, Origin.MODEL)


async def test_a_model_whose_draft_does_not_run_is_asked_again_before_the_interpreter_is_believed(shop: Path) -> None:
    found = await answer(shop, read(PRODUCTS, 0.6), written("SELECT nothing FROM customer"), written(CUSTOMERS))
    assert (found.drafted, found.origin) == (CUSTOMERS, Origin.MODEL)


async def test_a_reading_that_does_not_run_is_not_heard(shop: Path) -> None:
    found = await answer(shop, read("SELECT nothing FROM customer", 0.8), written(CUSTOMERS))
    assert (found.outcome, found.drafted) == (Outcome.ANSWERED, CUSTOMERS)


async def test_the_trace_tells_what_was_compared(shop: Path) -> None:
    heard = RecordingListener()
    await answer(shop, read(PRODUCTS, 0.6), written(CUSTOMERS), heard=heard)
    assert "compared" in heard.steps
