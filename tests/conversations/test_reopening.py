"""A conversation that is opened again shows the change that still waits in it, to whoever may go on with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.core.errors import UnknownName
from quaestor.core.people import OWNER
from quaestor.flows.converse import send, start, waiting
from quaestor.flows.sync import sync
from quaestor.operations.answers import open_conversation
from quaestor.operations.operation import ById
from quaestor.ports import World
from quaestor.testing import FrozenClock, open_test_world
from tests.conversations import workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
async def world(tmp_path: Path, clock: FrozenClock) -> AsyncIterator[World]:
    location = str(workshop.make_sqlite(tmp_path / "data.sqlite"))
    async with open_test_world({"data": location}, [BuiltInDrafter()], clock=clock) as opened:
        await sync("data", opened)
        yield opened


@pytest.fixture
async def conversation(world: World) -> str:
    return (await start("data", OWNER, world)).id


async def test_the_question_that_waits_is_shown_and_what_was_said_before_it_is_kept(
    world: World, conversation: str
) -> None:
    assert (await open_conversation(ById(id=conversation), OWNER, world))["change"] is None
    await send(conversation, "create a task with title Oil", OWNER, world)
    opened = await open_conversation(ById(id=conversation), OWNER, world)
    change = opened["change"]
    assert change is not None
    assert (change["state"], change["draft"]["row_label"], change["draft"]["values"]) == (
        "collecting",
        "task",
        {"title": "Oil"},
    )
    assert change["draft"]["request"] == opened["title"] == "create a task with title Oil"


async def test_a_change_that_is_over_or_forgotten_is_not_shown(
    world: World, conversation: str, clock: FrozenClock
) -> None:
    await send(conversation, "create a task", OWNER, world)
    await send(conversation, "cancel", OWNER, world)
    assert await waiting(conversation, OWNER, world) is None
    await send(conversation, "create a task", OWNER, world)
    clock.forward(minutes=61)
    assert await waiting(conversation, OWNER, world) is None


async def test_nobody_else_sees_it(world: World, conversation: str) -> None:
    await send(conversation, "create a task", OWNER, world)
    other = replace(OWNER, id="bo")
    assert await waiting(conversation, other, world) is None
    with pytest.raises(UnknownName):
        await open_conversation(ById(id=conversation), other, world)


async def test_a_source_that_is_gone_leaves_the_conversation_readable(world: World, conversation: str) -> None:
    await send(conversation, "create a task", OWNER, world)
    await world.store.forget_source("data")
    assert (await open_conversation(ById(id=conversation), OWNER, world))["change"] is None
