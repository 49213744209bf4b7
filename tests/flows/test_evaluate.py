from pathlib import Path

import pytest

from quaestor.core.question import Draft, Drafts, Nothing, Origin
from quaestor.core.suite import Asking, Item
from quaestor.flows.evaluate import evaluate
from quaestor.testing import ScriptedDrafter, open_test_world, sure_of

pytestmark = pytest.mark.anyio
COUNT = ("SELECT COUNT(*) FROM customer",)


def item(*turns: tuple[str, tuple[str, ...] | None], dialogue: bool = False) -> Item:
    return Item("i", "shop", tuple(Asking(text, gold) for text, gold in turns), dialogue=dialogue)


async def rights(shop: Path, proposals: list[object], *items: Item) -> list[bool | None]:
    async with open_test_world({"shop": shop}, [ScriptedDrafter(proposals)]) as world:  # type: ignore[arg-type]
        return [result.right async for result in evaluate(items, world)]


async def test_right_is_the_rows_of_some_gold(shop: Path) -> None:
    gold = ("SELECT 1 WHERE 0", "SELECT COUNT(id) FROM customer")
    assert await rights(shop, [sure_of(COUNT[0])], item(("How many customers?", gold))) == [True]
    assert await rights(shop, [sure_of("SELECT 5")], item(("How many customers?", gold))) == [False]


async def test_only_an_answer_can_be_right(shop: Path) -> None:
    unsure = Drafts((Draft(COUNT[0], Origin.INTERPRETER, 0.3, "x"),))
    assert await rights(shop, [unsure], item(("How many customers?", COUNT))) == [False]


async def test_a_draft_that_was_not_answered_is_still_judged_as_a_draft(shop: Path) -> None:
    unsure = Drafts((Draft(COUNT[0], Origin.INTERPRETER, 0.3, "x"),))
    async with open_test_world({"shop": shop}, [ScriptedDrafter([unsure])]) as world:
        [result] = [each async for each in evaluate([item(("How many customers?", COUNT))], world)]
    assert (result.right, result.draft_right) == (False, True)


async def test_without_a_gold_not_answering_is_right(shop: Path) -> None:
    asked = item(("How many customers have penguins?", ()))
    assert await rights(shop, [Nothing("no", ("penguins",))], asked) == [True]
    assert await rights(shop, [sure_of(COUNT[0])], asked) == [False]
    assert await rights(shop, [sure_of(COUNT[0])], item(("How many customers?", None))) == [None]


async def test_order_counts_where_the_gold_has_one(shop: Path) -> None:
    gold = ("SELECT name FROM region ORDER BY id DESC",)
    asked = item(("List regions from last to first", gold))
    assert await rights(shop, [sure_of("SELECT name FROM region ORDER BY id")], asked) == [False]
    assert await rights(shop, [sure_of("SELECT name FROM region ORDER BY id DESC")], asked) == [True]


async def test_a_dialogue_is_asked_with_its_history(shop: Path) -> None:
    drafter = ScriptedDrafter([sure_of(COUNT[0]), sure_of(COUNT[0])])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        asked = item(("How many customers?", COUNT), ("And now?", COUNT), dialogue=True)
        results = [result async for result in evaluate([asked], world)]
    assert [result.turn for result in results] == [0, 1]
    assert [turn.question for turn in drafter.asked[1].history] == ["How many customers?"]


async def test_the_statement_is_written_before_the_row_limit(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [ScriptedDrafter([sure_of("SELECT name FROM region")])]) as world:
        [result] = [each async for each in evaluate([item(("List the regions", None))], world)]
    assert result.document()["sql"] == "SELECT name FROM region"
