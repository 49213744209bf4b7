"""The judging processes: killed at their deadline, replaced, shared, and gone with their owner."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

import quaestor
from quaestor.adapters.guard_messages import (
    read_catalog,
    read_rules,
    read_verdict,
    write_catalog,
    write_rules,
    write_verdict,
)
from quaestor.adapters.guard_process import serve
from quaestor.adapters.guard_workers import GuardWorkers
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.errors import Overloaded, Unavailable
from quaestor.core.guard import judge
from quaestor.core.policy import NO_RULES, Mask, MaskKind, Part, Rules, TableRule
from quaestor.core.verdict import Allowed, Facts, NeedsApproval, Reason, Refused
from quaestor.ports import Caps

pytestmark = pytest.mark.anyio

SHOP = Catalog(
    "shop",
    "sqlite",
    (
        Table("customer", (Column("id", "INTEGER", Kind.INTEGER), Column("name", "TEXT", Kind.TEXT))),
        Table("staff", (Column("id", "INTEGER", Kind.INTEGER),), "office"),
    ),
    functions=("stamp",),
)
SLOW = "SELECT " + "DATE(" * 5 + "CASE WHEN " * 6 + "1" + " THEN 1 END" * 6 + ")" * 5
"""Slow enough to miss a deadline of a few microseconds, whatever the machine."""


def process_ids(guard: GuardWorkers) -> list[int]:
    return [worker._process.pid for worker in guard._workers if worker._process is not None]


def resident_bytes(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_judges_as_the_core_does_with_one_row_more_to_see_that_there_are_more() -> None:
    async with GuardWorkers(size=1) as guard:
        verdict = await guard.judge("SELECT name FROM customer", SHOP, Caps(rows=10))
        assert verdict == judge("SELECT name FROM customer", SHOP, dialect="sqlite", max_rows=10, lookahead=1)
        assert isinstance(await guard.judge("SELECT stamp(1)", SHOP, Caps()), Refused)
        assert isinstance(await guard.judge("SELECT a FROM b", None, Caps(), "duckdb"), Allowed)


async def test_a_missed_deadline_refuses_the_statement_and_replaces_the_process() -> None:
    async with GuardWorkers(size=1) as guard:
        before = process_ids(guard)
        guard._deadline = 0.000_001
        verdict = await guard.judge(SLOW, SHOP, Caps())
        assert isinstance(verdict, Refused)
        assert [reason.code for reason in verdict.reasons] == ["deadline"]
        guard._deadline = 5.0
        assert isinstance(await guard.judge("SELECT 1", SHOP, Caps()), Allowed)
        assert process_ids(guard) != before
        assert not any(is_alive(pid) for pid in before)


async def test_a_process_that_dies_costs_one_statement() -> None:
    async with GuardWorkers(size=1, deadline=5.0) as guard:
        os.kill(process_ids(guard)[0], signal.SIGKILL)
        verdict = await guard.judge("SELECT 1", SHOP, Caps())
        assert isinstance(verdict, Refused)
        assert [reason.code for reason in verdict.reasons] == ["not_judged"]
        assert isinstance(await guard.judge("SELECT 1", SHOP, Caps()), Allowed)


async def test_many_requests_share_the_processes_and_a_slow_one_hurts_no_other() -> None:
    async with GuardWorkers(size=2, deadline=5.0) as guard:
        slow = guard.judge("SELECT " + "f(" * 24 + "1" + ")" * 24, SHOP, Caps())
        verdicts = await asyncio.gather(slow, *(guard.judge(f"SELECT {i} AS n", SHOP, Caps()) for i in range(40)))
        assert [v.sql for v in verdicts[1:] if isinstance(v, Allowed)] == [
            f"SELECT {i} AS n LIMIT 1001" for i in range(40)
        ]
        assert len(process_ids(guard)) == 2


async def test_a_cancelled_caller_leaves_the_process_usable_and_the_next_gets_its_own_verdict() -> None:
    async with GuardWorkers(size=1, deadline=5.0) as guard:
        asking = asyncio.create_task(guard.judge("SELECT 'mine'", SHOP, Caps()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        verdict = await guard.judge("SELECT 'yours'", SHOP, Caps())
        assert isinstance(verdict, Allowed)
        assert "yours" in verdict.sql


async def test_too_many_waiting_are_turned_away() -> None:
    async with GuardWorkers(size=1, deadline=5.0, max_waiting=2) as guard:
        outcomes = await asyncio.gather(
            *(guard.judge(f"SELECT {i}", SHOP, Caps()) for i in range(10)), return_exceptions=True
        )
        assert any(isinstance(outcome, Overloaded) for outcome in outcomes)
        assert all(isinstance(outcome, (Overloaded, Allowed)) for outcome in outcomes)


async def test_nothing_is_left_after_close() -> None:
    guard = GuardWorkers(size=2)
    await guard.start()
    pids = process_ids(guard)
    assert len(pids) == 2
    await guard.close()
    assert not any(is_alive(pid) for pid in pids)
    with pytest.raises(Unavailable):
        await guard.judge("SELECT 1", SHOP, Caps())


def test_the_process_ends_when_its_parent_is_gone() -> None:
    root = str(Path(quaestor.__file__).parent.parent)
    process = subprocess.Popen(
        [sys.executable, "-m", "quaestor.adapters.guard_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": root},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdin.write(b'["judge", "SELECT 1", "sqlite", null, 5, 0, {}, {}]\n')
        process.stdin.flush()
        assert json.loads(process.stdout.readline())[0] == "allowed"
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_the_process_keeps_nothing_of_what_it_has_judged() -> None:
    root = str(Path(quaestor.__file__).parent.parent)
    sql = "SELECT " + ", ".join(f"a + {number} AS c{number}" for number in range(200))
    process = subprocess.Popen(
        [sys.executable, "-m", "quaestor.adapters.guard_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": root},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        held = []
        for _ in range(2):
            for _ in range(20):
                process.stdin.write(json.dumps(["judge", sql, "sqlite", None, 5, 0, {}, {}]).encode() + b"\n")
                process.stdin.flush()
                process.stdout.readline()
            held.append(resident_bytes(process.pid))
        process.stdin.close()
    assert held[1] - held[0] < 5_000_000


def test_catalogs_are_taught_once_and_asked_for_when_unknown() -> None:
    ask = ["judge", "SELECT name FROM customer", "sqlite", "key", 5, 0, {}, {}]
    lines = [ask, ["catalog", "key", write_catalog(SHOP), write_rules(NO_RULES)], ask]
    replies = BytesIO()
    serve(BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines)), replies)
    unknown, taught, verdict = [json.loads(line) for line in replies.getvalue().splitlines()]
    assert unknown is None
    assert taught is True
    assert verdict[:2] == ["allowed", "SELECT name FROM customer LIMIT 5"]


def test_names_survive_the_pipe_and_nothing_else_crosses_it() -> None:
    again = read_catalog(json.loads(json.dumps(write_catalog(SHOP))))
    assert [table.key for table in again.tables] == ["customer", "office.staff"]
    assert [column.name for column in again.tables[0].columns] == ["id", "name"]
    assert again.functions == ("stamp",)


def test_rules_survive_the_pipe_without_the_person() -> None:
    masks = {"id": None, "name": Mask(MaskKind.LAST, 2)}
    rules = Rules({"customer": TableRule(("id", "name"), (Part(masks, "id = 1", 5),))}, frozenset({"stamp"}), {"id": 7})
    again = read_rules(json.loads(json.dumps(write_rules(rules))))
    assert again == replace(rules, attributes={})


async def test_people_with_the_same_rights_share_a_catalog_and_see_their_own_rows() -> None:
    rule = TableRule(("id", "name"), (Part({"id": None, "name": None}, "name IN :user.names"),))
    async with GuardWorkers(size=1) as guard:
        for names in (("Ada",), ("Ben", "Eve")):
            rules = Rules({"customer": rule}, attributes={"names": names})
            verdict = await guard.judge("SELECT id FROM customer", SHOP, Caps(), rules=rules)
            assert isinstance(verdict, Allowed)
            assert f"name IN ({', '.join(repr(name) for name in names)})" in verdict.sql


@pytest.mark.parametrize(
    "verdict",
    [
        Allowed("SELECT 1", Facts("select", ("t",), (("t", "a"),), ("sum",), ("a",)), {"p": 1}, ("limited",)),
        NeedsApproval("SELECT 1", Facts("select"), (Reason("x", "y"),)),
        Refused((Reason("x", "y", (1, 2), "z"),), Facts("select")),
    ],
)
def test_verdicts_survive_the_pipe(verdict: Allowed | NeedsApproval | Refused) -> None:
    assert read_verdict(json.loads(json.dumps(write_verdict(verdict)))) == verdict


async def test_a_guard_that_has_begun_judges_with_the_process_it_began() -> None:
    guard = GuardWorkers(size=2)
    try:
        await guard.begin()
        assert isinstance(await guard.judge("SELECT name FROM customer", SHOP, Caps()), Allowed)
        assert len(process_ids(guard)) == 1
    finally:
        await guard.close()


async def test_a_guard_that_could_not_begin_says_so_at_the_first_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    guard = GuardWorkers(size=1)
    await guard.begin()
    with pytest.raises(Unavailable):
        await guard.judge("SELECT 1", SHOP, Caps())
    await guard.close()
