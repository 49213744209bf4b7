from pathlib import Path

import pytest

from quaestor.core.errors import UnknownName
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Draft, Drafts, Origin, Outcome
from quaestor.flows.converse import send, start
from quaestor.ports import World
from quaestor.testing import ScriptedDrafter, open_test_world, sure_of

pytestmark = pytest.mark.anyio

UNCLEAR = Drafts(
    (
        Draft("SELECT COUNT(*) FROM customer", Origin.INTERPRETER, 0.9, "the number of customers"),
        Draft('SELECT COUNT(*) FROM "order"', Origin.INTERPRETER, 0.88, "the number of orders"),
    )
)


async def answer_to(text: str, conversation: str, world: World) -> Answer:
    said = (await send(conversation, text, OWNER, world)).said
    assert isinstance(said, Answer)
    return said


async def test_a_message_is_answered_and_found_in_the_conversation(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of("SELECT COUNT(*) FROM customer")] * 2)
    async with open_test_world({"shop": shop}, [drafter]) as world:
        conversation = await start("shop", OWNER, world)
        first = await answer_to("How many customers are there?", conversation.id, world)
        await send(conversation.id, "And how many orders?", OWNER, world)
        found = await world.store.answers(OWNER.id, conversation=conversation.id)
    assert [kept.answer.id for kept in found][-1] == first.id
    assert [turn.question for turn in drafter.asked[1].history] == ["How many customers are there?"]


@pytest.mark.parametrize("pick", ["2", "the number of orders", " The number of orders. "])
async def test_a_choice_is_picked_by_number_or_by_its_words(shop: Path, pick: str) -> None:
    async with open_test_world({"shop": shop}, [ScriptedDrafter([UNCLEAR])]) as world:
        conversation = await start("shop", OWNER, world)
        unclear = await answer_to("How many are there?", conversation.id, world)
        answer = await answer_to(pick, conversation.id, world)
    assert unclear.outcome is Outcome.CLARIFY
    assert answer.outcome is Outcome.ANSWERED
    assert answer.reading == "the number of orders"


async def test_a_conversation_needs_a_source_that_exists(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        with pytest.raises(UnknownName):
            await start("nowhere", OWNER, world)
        with pytest.raises(UnknownName):
            await send("c_404", "How many?", OWNER, world)
