"""The second opinion and the cost of a statement, on its way to the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from quaestor.core.cost import CostLimits, Estimate
from quaestor.core.errors import NeedsConfirmation, RefusedByEngine, TooCostly
from quaestor.core.events import Event, Examined
from quaestor.core.people import OWNER
from quaestor.core.question import Draft, Drafts, Nothing, Origin, Outcome
from quaestor.flows.ask import ask
from quaestor.flows.statement import execute
from quaestor.ports import Caps, World
from quaestor.testing import ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio

COUNT = "SELECT COUNT(*) FROM customer"


@dataclass
class Opinionated:
    """The real databases, with another opinion of every statement."""

    real: Any
    opinion: Estimate | RefusedByEngine
    ran: int = 0

    async def open(self, source: str) -> Any:
        self.database = await self.real.open(source)
        return self

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        if isinstance(self.opinion, RefusedByEngine):
            raise self.opinion
        return self.opinion

    async def run(self, *arguments: Any) -> Any:
        self.ran += 1
        return await self.database.run(*arguments)

    async def inspect(self, *arguments: Any) -> Any:
        return await self.database.inspect(*arguments)


class Heard:
    def __init__(self) -> None:
        self.events: list[Event] = []

    async def hear(self, event: Event) -> None:
        self.events.append(event)


def expecting(world: World, opinion: Estimate | RefusedByEngine, **limits: int) -> tuple[World, Opinionated]:
    databases = Opinionated(world.databases, opinion)
    return replace(world, databases=databases, costs=CostLimits(**limits)), databases  # type: ignore[arg-type]


async def test_what_is_expected_to_cost_too_much_is_not_run(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as real:
        world, databases = expecting(real, Estimate(rows=2_000), rows=1_000)
        heard = Heard()
        with pytest.raises(TooCostly, match=r"about 2,000 rows; more than 1,000 is the limit") as caught:
            await execute(COUNT, "shop", OWNER, world.heard_by(heard), confirmed=True)
    assert databases.ran == 0
    assert caught.value.code == "too_costly"
    assert "Ask for less" in caught.value.action
    (examined,) = [event for event in heard.events if isinstance(event, Examined)]
    assert (examined.decision, examined.rows) == ("too_costly", 2_000)


async def test_what_is_expected_to_cost_much_runs_once_that_is_confirmed(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as real:
        world, databases = expecting(real, Estimate(bytes=2_000), confirmed_bytes=1_000)
        with pytest.raises(NeedsConfirmation):
            await execute(COUNT, "shop", OWNER, world)
        assert databases.ran == 0
        _, rows = await execute(COUNT, "shop", OWNER, world, confirmed=True)
    assert len(rows) == 1


async def test_what_the_database_refuses_is_not_run(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as real:
        world, databases = expecting(real, RefusedByEngine("It writes."))
        heard = Heard()
        with pytest.raises(RefusedByEngine):
            await execute(COUNT, "shop", OWNER, world.heard_by(heard))
    assert databases.ran == 0
    assert [event.decision for event in heard.events if isinstance(event, Examined)] == ["refused"]


async def test_a_question_whose_answer_costs_too_much_is_refused_with_its_code(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [ScriptedDrafter([sure_of(COUNT)])]) as real:
        world, _ = expecting(real, Estimate(rows=2_000), rows=1_000)
        answer = await ask(question("How many customers?", "shop", world), world)
    assert answer.outcome is Outcome.REFUSED
    assert answer.error is not None
    assert answer.error["code"] == "too_costly"
    assert "1,000 is the limit" in answer.text
    assert answer.rows is None


async def test_a_question_whose_answer_costs_much_is_run_once_its_only_choice_is_picked(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [ScriptedDrafter([sure_of(COUNT)])]) as real:
        world, databases = expecting(real, Estimate(rows=2_000), confirmed_rows=1_000)
        asked = question("How many customers?", "shop", world)
        answer = await ask(asked, world)
        assert answer.outcome is Outcome.CLARIFY
        (choice,) = answer.choices
        assert databases.ran == 0
        confirmed = await ask(replace(asked, id="q_2", picked=choice), world)
    assert confirmed.outcome is Outcome.ANSWERED
    assert confirmed.rows is not None


async def test_sql_sent_as_a_question_is_confirmed_the_same_way(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as real:
        world, _ = expecting(real, Estimate(rows=2_000), confirmed_rows=1_000)
        answer = await ask(question(COUNT, "shop", world), world)
        assert answer.outcome is Outcome.CLARIFY
        world, _ = expecting(real, RefusedByEngine("It writes."))
        refused = await ask(replace(question(COUNT, "shop", world), id="q_2"), world)
    assert refused.outcome is Outcome.REFUSED
    assert refused.error is not None
    assert refused.error["code"] == "refused_by_engine"


async def test_a_model_is_not_asked_again_because_of_a_confirmation(shop: Path) -> None:
    draft = Draft(COUNT, Origin.MODEL, 0.9, "by model")
    drafter = ScriptedDrafter([Drafts((draft,)), Drafts((draft,))], origin=Origin.MODEL)
    async with open_test_world({"shop": shop}, [ScriptedDrafter([Nothing("?")]), drafter]) as real:
        world, _ = expecting(real, Estimate(rows=2_000), confirmed_rows=1_000)
        asked = replace(question("How many customers?", "shop", world), model="scripted:model")
        answer = await ask(asked, world)
        steps = [event["step"] for event in await world.store.trace(answer.id)]
    assert answer.outcome is Outcome.CLARIFY
    assert steps.count("examined") == 1


async def test_nothing_is_told_where_the_engine_tells_nothing(shop: Path) -> None:
    heard = Heard()
    async with open_test_world({"shop": shop}) as world:
        await execute(COUNT, "shop", OWNER, world.heard_by(heard))
    assert not [event for event in heard.events if isinstance(event, Examined)]
