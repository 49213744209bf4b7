"""Whoever was cut off while a change was applied can find out what became of it."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.adapters.databases import writing
from quaestor.core.change.outcome import Fault, Outcome, OutcomeUnknown, WriteRefused, Written
from quaestor.core.change.writes import Change, Write
from quaestor.core.errors import SourceProblem, SourceUnreachable

from .conftest import Base, opened

pytestmark = pytest.mark.anyio
SCRIPT = Path(__file__).with_name("killed.py")


async def change_of(base: Base) -> Change:
    writes: tuple[Write, ...] = (
        await base.update("visits", {"id": 1}, place="killed"),
        base.insert("visits", id=77, person_id=1),
    )
    return Change("s", writes)


def was_applied(base: Base) -> bool:
    found = base.ask("SELECT id, place FROM visits WHERE id IN (1, 77) ORDER BY id")
    assert found in ([(1, "Rome")], [(1, "killed"), (77, None)]), "half a change"
    return len(found) == 2


async def promised_of(base: Base, change: Change) -> Written:
    """What is promised for *change*; it is not applied."""
    kept: list[Written] = []

    async def promise(written: Written) -> None:
        kept.append(written)
        raise KeyError

    with pytest.raises(KeyError):
        await (await base.writer()).apply(change, base.catalog, promise)
    return kept[0]


async def test_what_is_promised_is_what_is_written(base: Base) -> None:
    kept: list[Written] = []

    async def promise(written: Written) -> None:
        assert not was_applied(base) if base.engine in ("postgresql", "mariadb") else True
        kept.append(written)

    change = await change_of(base)
    written = await (await base.writer()).apply(change, base.catalog, promise)
    assert kept == [written]
    assert was_applied(base)
    assert await (await base.writer()).outcome(change, written) is Outcome.APPLIED


async def test_a_promise_that_cannot_be_kept_writes_nothing(base: Base) -> None:
    change = await change_of(base)
    written = await promised_of(base, change)
    assert not was_applied(base)
    assert await (await base.writer()).outcome(change, written) is Outcome.NOT_APPLIED


async def test_who_is_cancelled_after_the_promise_has_written_nothing(base: Base) -> None:
    promised = asyncio.Event()

    async def promise(_: Written) -> None:
        promised.set()
        await asyncio.Event().wait()

    change = await change_of(base)
    applying = asyncio.ensure_future((await base.writer()).apply(change, base.catalog, promise))
    await promised.wait()
    applying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await applying
    assert not was_applied(base)
    await base.apply(*change.writes)


@pytest.mark.parametrize("where", ["promised", "committed"])
async def test_who_is_killed_can_tell_afterwards(base: Base, where: str) -> None:
    change = await change_of(base)
    expected = await promised_of(base, change)
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(SCRIPT), base.location, where, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    mark = json.loads(await process.stdout.readline())["mark"]
    if where == "committed":
        assert (await process.stdout.readline()).strip() == b"committed"
    process.send_signal(signal.SIGKILL)
    await process.wait()
    outcome = await (await base.writer()).outcome(change, replace(expected, mark=mark))
    assert outcome is (Outcome.APPLIED if where == "committed" else Outcome.NOT_APPLIED)
    assert was_applied(base) == (where == "committed")
    # The database is as good as before for whoever comes next.
    await base.apply(await base.update("visits", {"id": 2}, place="next"))


async def test_who_is_killed_in_the_middle_can_tell_too(base: Base) -> None:
    """Somewhere around the commit: whatever is told is what is there."""
    change = await change_of(base)
    expected = await promised_of(base, change)
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(SCRIPT), base.location, "committed", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    mark = json.loads(await process.stdout.readline())["mark"]
    await asyncio.sleep(random.random() * 0.01)  # noqa: S311
    process.send_signal(signal.SIGKILL)
    await process.wait()
    outcome = await (await base.writer()).outcome(change, replace(expected, mark=mark))
    assert outcome is (Outcome.APPLIED if was_applied(base) else Outcome.NOT_APPLIED)


async def test_rows_that_are_neither_as_before_nor_as_after_tell_nothing(base: Base) -> None:
    change = await change_of(base)
    written = replace(await promised_of(base, change), mark=None)
    base.ask("UPDATE visits SET place = 'theirs' WHERE id = 1")
    assert await (await base.writer()).outcome(change, written) is Outcome.UNKNOWN


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_a_mark_that_the_server_does_not_know_leaves_it_to_the_rows(base: Base) -> None:
    change = await change_of(base)
    for mark in ("9999999", "3"):
        written = replace(await promised_of(base, change), mark=mark)
        assert await (await base.writer()).outcome(change, written) is Outcome.NOT_APPLIED


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_the_word_of_the_server_stands_over_the_rows(base: Base) -> None:
    change = await change_of(base)
    written = await base.apply(*change.writes)
    base.ask("UPDATE visits SET place = 'theirs' WHERE id = 1", "DELETE FROM visits WHERE id = 77")
    assert await (await base.writer()).outcome(change, written) is Outcome.APPLIED


KILL = {
    "postgresql": (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND application_name = 'quaestor' AND state LIKE 'idle in transaction%'",
    ),
    "mariadb": (
        "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND command = 'Sleep' "
        "AND id <> CONNECTION_ID()",
    ),
}


def cut(base: Base) -> None:
    found = base.ask(*KILL[base.engine])
    assert len(found) == 1
    if base.engine == "mariadb":
        base.ask(f"KILL {found[0][0]}")


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"], indirect=True)
async def test_a_connection_that_is_cut_at_the_commit_leaves_it_unknown(base: Base) -> None:
    kept: list[Written] = []

    async def promise(written: Written) -> None:
        kept.append(written)
        cut(base)

    change = await change_of(base)
    with pytest.raises(OutcomeUnknown):
        await (await base.writer()).apply(change, base.catalog, promise)
    assert await (await base.writer()).outcome(change, kept[0]) is Outcome.NOT_APPLIED
    assert not was_applied(base)


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"], indirect=True)
async def test_a_connection_that_is_cut_before_wrote_nothing(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    referring = writing.rows_that_refer

    async def cut_then(*given: object) -> object:
        cut(base)
        return await referring(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "rows_that_refer", cut_then)
    with pytest.raises(SourceUnreachable) as caught:
        await base.apply(*(await change_of(base)).writes)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert not was_applied(base)


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_a_server_that_is_not_there_is_told_as_such(base: Base) -> None:
    writer = await opened("postgresql://nobody@127.0.0.1:1/none").writer("s")
    with pytest.raises(SourceUnreachable):
        await writer.rehearse(await change_of(base), base.catalog)


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"], indirect=True)
async def test_a_file_that_is_gone_is_told_as_such(base: Base) -> None:
    change = await change_of(base)
    writer = await base.writer()
    Path(base.location).unlink()
    with pytest.raises((SourceProblem, WriteRefused)) as caught:
        await writer.rehearse(change, base.catalog)
    assert getattr(caught.value, "fault", Fault.OTHER) is Fault.OTHER
    assert not Path(base.location).exists()
