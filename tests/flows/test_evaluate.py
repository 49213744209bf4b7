from pathlib import Path

import pytest

from quaestor.core.evaluation.differences import Mistake
from quaestor.core.question import Draft, Drafts, Nothing, Origin, Outcome
from quaestor.core.suite import Asking, Item, Result
from quaestor.flows.evaluate import evaluate, judge_again
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


async def miss(shop: Path, proposal: object, asked: Item) -> Result:
    async with open_test_world({"shop": shop}, [ScriptedDrafter([proposal])]) as world:  # type: ignore[list-item]
        [result] = [each async for each in evaluate([asked], world)]
    return result


async def test_what_is_not_right_is_classed_against_the_gold_it_comes_nearest_to(shop: Path) -> None:
    near = "SELECT name FROM region WHERE id = 1"
    asked = item(("Which region is the first?", ("SELECT title, id FROM product LIMIT 1", near)))
    result = await miss(shop, sure_of("SELECT name FROM region WHERE id = 2"), asked)
    assert result.mistakes == (Mistake.VALUE,)
    assert result.miss is not None
    assert result.miss.gold == near
    assert result.miss.wanted is not None
    assert result.miss.found is not None
    assert (result.miss.wanted.rows, result.miss.found.rows) == ((("North",),), (("South",),))


async def test_of_a_right_draft_that_was_not_answered_only_that_is_said(shop: Path) -> None:
    unsure = Drafts((Draft("SELECT COUNT(id) FROM customer", Origin.INTERPRETER, 0.3, "x"),))
    result = await miss(shop, unsure, item(("How many customers?", COUNT)))
    assert result.mistakes == (Mistake.ASKED_BACK,)


async def test_an_answer_to_what_cannot_be_answered_is_classed_as_that(shop: Path) -> None:
    result = await miss(shop, sure_of(COUNT[0]), item(("How many penguins?", ())))
    assert result.mistakes == (Mistake.ANSWERED,)


async def test_only_the_first_rows_of_a_miss_are_kept(shop: Path) -> None:
    result = await miss(shop, sure_of('SELECT id FROM "order"'), item(("Which orders?", COUNT)))
    assert result.miss is not None
    assert result.miss.found is not None
    assert (len(result.miss.found), result.miss.found.truncated) == (6, True)


async def test_what_a_run_wrote_down_is_judged_as_it_was_then(shop: Path) -> None:
    asked = [item(("How many customers?", COUNT)), item(("How many penguins?", ()))]
    drafter = ScriptedDrafter([sure_of("SELECT 5"), Nothing("no", ("penguins",))])
    async with open_test_world({"shop": shop}, [drafter]) as world:
        run = [each async for each in evaluate(asked[:1], world)]
        again = await judge_again(asked[:1], {(each.id, each.turn): each for each in run}, world)
        unjudged = Result("i", None, Outcome.DECLINED, None, None, None, 0.1)
        declined = await judge_again(asked[1:], {("i", None): unjudged}, world)
        assert await judge_again(asked, {}, world) == []
    assert (again[0].right, again[0].mistakes) == (run[0].right, run[0].mistakes)
    assert declined[0].right is True
