"""A provider that is down is left alone for a while, and everybody is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from quaestor.adapters.models.drafter import ModelDrafter
from quaestor.adapters.models.exchange import Exchange, Unanswered
from quaestor.adapters.models.registry import ModelRegistry
from quaestor.adapters.telemetry import Metrics
from quaestor.api.health import readiness
from quaestor.core.model.circuit import Tolerance
from quaestor.core.model.patience import Patience
from quaestor.core.model.providers import BY_NAME
from quaestor.core.question import Answer, Draft, Drafts, Origin, Outcome
from quaestor.flows.ask import ask
from quaestor.ports import Drafter, World
from quaestor.testing import RecordingListener, ScriptedDrafter, open_test_world, question
from quaestor.testing.model_server import Reply, Replying, StubServer

pytestmark = pytest.mark.anyio
Serve = Callable[[Replying], StubServer]
MODEL = "openai:stub"
DOWN, UP = Reply("no", 500), Reply(json.dumps({"sql": "SELECT name FROM customer"}))
ONCE = Patience(seconds=20, requests=1)
LIKELY = Draft("SELECT COUNT(*) FROM customer", Origin.INTERPRETER, 0.7, "the number of customers")


@dataclass
class Ticking:
    moment: float = 1_000.0

    def __call__(self) -> float:
        return self.moment


@asynccontextmanager
async def failing_world(shop: Path, *listeners: object, fallback: str | None = None) -> AsyncIterator[World]:
    registry = ModelRegistry(default=MODEL, fallback=fallback, patience=ONCE, tolerance=Tolerance(failures=2, rest=60))
    drafters: list[Drafter] = [ScriptedDrafter([Drafts((LIKELY,))] * 9), ModelDrafter(registry, 2_000)]
    try:
        async with open_test_world({"shop": shop}, drafters, models=registry, listeners=listeners) as world:
            yield world
    finally:
        await registry.close()


async def asked(world: World) -> Answer:
    return await ask(question("Who joined us most recently?", "shop", world, model=MODEL), world)


async def test_after_failures_in_a_row_the_model_is_skipped_and_the_answer_says_so(serve: Serve, shop: Path) -> None:
    server = serve(lambda _: DOWN)
    told = RecordingListener()
    async with failing_world(shop, told) as world:
        answers = [await asked(world) for _ in range(4)]
    assert len(server.seen) == 2
    assert {(each.outcome, each.origin) for each in answers} == {(Outcome.ANSWERED, Origin.INTERPRETER)}
    assert any("openai:stub failed 2 times in a row; it is not asked again" in each for each in answers[2].assumptions)
    assert "could not be heard" in (answers[2].because or "")
    assert [event.step for event in told.events].count("asking") == 2


async def test_another_model_stands_in_where_one_is_named_for_that(serve: Serve, shop: Path) -> None:
    server = serve(lambda request: UP if request.model == "spare" else DOWN)
    async with failing_world(shop, fallback="openai:spare") as world:
        answers = [await asked(world) for _ in range(4)]
    assert {(each.outcome, each.origin) for each in answers} == {(Outcome.ANSWERED, Origin.MODEL)}
    assert all("so openai:spare was asked" in each.assumptions[-1] for each in answers)
    assert [request.model for request in server.seen].count("stub") == 2, "the failing one is left alone after a while"


async def test_a_stand_in_that_is_down_as_well_leaves_it_to_the_interpreter(serve: Serve, shop: Path) -> None:
    serve(lambda _: DOWN)
    async with failing_world(shop, fallback="openai:spare") as world:
        answer = await asked(world)
    assert (answer.outcome, answer.origin) == (Outcome.ANSWERED, Origin.INTERPRETER)


async def test_it_shows_in_readiness_and_metrics(serve: Serve, shop: Path) -> None:
    serve(lambda _: DOWN)
    metrics = Metrics()
    async with failing_world(shop, metrics) as world:
        metrics.watch_resting(lambda: len(world.models.resting()))
        assert (await readiness(world))["status"] == "ready"
        for _ in range(3):
            await asked(world)
        document = await readiness(world)
        assert document["status"] == "degraded"
        [models] = [check for check in document["checks"] if check["name"] == "models"]
        assert models["status"] == "failed"
        assert models["detail"].startswith("Not asked because of failures: openai:stub for ")
        assert metrics.registry.get_sample_value("quaestor_models_resting") == 1
        assert metrics.registry.get_sample_value("quaestor_model_calls_total", {"outcome": "failed"}) == 2
        assert metrics.registry.get_sample_value("quaestor_model_calls_total", {"outcome": "skipped"}) == 1


async def test_a_default_model_that_cannot_be_asked_degrades_the_server(shop: Path, no_keys: None) -> None:
    async with failing_world(shop) as world:
        document = await readiness(world)
    assert document["status"] == "degraded"
    assert "cannot be asked" in document["checks"][-1]["detail"]


async def test_a_trial_of_the_model_is_made_anyway_and_ends_the_rest(serve: Serve, shop: Path) -> None:
    replies = [DOWN, DOWN, UP, UP]
    server = serve(lambda _: replies.pop(0))
    async with failing_world(shop) as world:
        for _ in range(3):
            await asked(world)
        await world.models.test(MODEL)
        assert world.models.resting() == {}
        assert (await asked(world)).origin is Origin.MODEL
    assert len(server.seen) == 4


async def test_after_the_rest_one_request_finds_out(serve: Serve) -> None:
    replies = [DOWN, DOWN, UP, UP]
    server = serve(lambda _: replies.pop(0))
    now = Ticking()
    exchange = Exchange(BY_NAME["openai"], "stub", ONCE, Tolerance(failures=2, rest=60), now=now)
    try:
        for _ in range(5):
            with pytest.raises(Unanswered):
                await exchange.send("", "hello", structured=False)
        assert len(server.seen) == 2
        now.moment += 61
        outcomes = await asyncio.gather(
            *(exchange.send("", "hello", structured=False) for _ in range(3)), return_exceptions=True
        )
        assert [isinstance(each, Unanswered) for each in outcomes] == [False, True, True]
        assert exchange.resting == 0
    finally:
        await exchange.close()


@pytest.mark.parametrize("reply", [Reply("bad key", 401), Reply("none", 404), Reply(refusal="No."), Reply("", 400)])
async def test_what_is_not_the_providers_failure_does_not_count(serve: Serve, shop: Path, reply: Reply) -> None:
    server = serve(lambda _: reply)
    async with failing_world(shop) as world:
        for _ in range(4):
            await asked(world)
        assert world.models.resting() == {}
    assert len(server.seen) == 4
