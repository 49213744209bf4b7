"""A child that was started ahead is the one that is borrowed, and no process outlives the children of a source."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from quaestor.adapters.databases.child import Child
from quaestor.adapters.databases.children import Children
from quaestor.adapters.databases.sqlite import MEMORY, MODULE
from quaestor.core.errors import SourceUnreachable

pytestmark = pytest.mark.anyio


def starting(path: Path, started: list[Child]) -> Callable[[], Awaitable[Child]]:
    async def start() -> Child:
        child = await Child.start(MODULE)
        started.append(child)
        await child.ask({"do": "open", "path": str(path), "memory": MEMORY})
        return child

    return start


async def test_who_borrows_first_gets_the_child_that_was_started_ahead(tmp_path: Path) -> None:
    started: list[Child] = []
    children = Children(starting(tmp_path, started))
    children.begin()
    children.begin()
    async with children.borrow() as child:
        assert started == [child]
    await children.close()
    assert not child.alive


async def test_a_child_that_was_started_for_another_state_is_ended(tmp_path: Path) -> None:
    started: list[Child] = []
    children = Children(starting(tmp_path, started))
    children.begin("before")
    async with children.borrow("after") as child:
        assert [each.alive for each in started] == [False, True]
        assert started[1] is child
    await children.close()


async def test_closing_ends_a_child_that_nobody_borrowed(tmp_path: Path) -> None:
    started: list[Child] = []
    children = Children(starting(tmp_path, started))
    children.begin()
    await children.close()
    assert [each.alive for each in started] == [False]


async def test_where_none_can_be_started_ahead_the_first_borrower_hears_why_and_the_next_tries_again() -> None:
    tries: list[int] = []

    async def start() -> Child:
        tries.append(1)
        raise SourceUnreachable("It is not there.", action="Look for it.")

    children = Children(start)
    children.begin()
    for number in (1, 2):
        with pytest.raises(SourceUnreachable):
            async with children.borrow():
                raise AssertionError
        assert len(tries) == number
    await children.close()
