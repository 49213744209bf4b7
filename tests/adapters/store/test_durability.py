"""What was acknowledged is there after kill -9, and what was not is there whole or not at all."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from quaestor.adapters import store as store_package
from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import open_store
from quaestor.core.errors import UnknownName

pytestmark = pytest.mark.anyio

SOURCE = str(Path(store_package.__file__).parents[3])

KEEP_ANSWERS = """
import asyncio, datetime as dt, sys
from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import open_store
from quaestor.core.catalog import Kind
from quaestor.core.events import Asked, Traced
from quaestor.core.question import Answer, Outcome
from quaestor.core.rows import ResultColumn, Rows
from quaestor.ports import Kept

async def main():
    store = await open_store(sys.argv[1], Seal(bytes(range(32))))
    for number in range(int(sys.argv[2]), 100_000):
        rows = Rows((ResultColumn("n", Kind.INTEGER),), tuple((number,) for _ in range(200)))
        answer = Answer(f"ans_{number}", "How many?", Outcome.ANSWERED, "Many.", "shop", rows=rows)
        kept = Kept(answer, "ana", None, dt.datetime.now(dt.UTC))
        await store.keep_answer(kept, [Traced(0.0, Asked("q", "How many?", "shop", "ana"))])
        print(number, flush=True)

asyncio.run(main())
"""


async def test_acknowledged_answers_survive_kill_9(state_url: str) -> None:
    acknowledged = -1
    for round_number in range(4):
        first = acknowledged + 2
        process = keep_answers_from(first, state_url)
        assert process.stdout is not None
        for line in process.stdout:
            acknowledged = int(line)
            if acknowledged >= first + 3 + 4 * round_number:
                os.kill(process.pid, signal.SIGKILL)
                break
        # What was printed before the kill arrived counts as acknowledged too.
        acknowledged = max([acknowledged, *map(int, process.stdout.read().split())])
        process.stdout.close()
        assert process.wait() == -signal.SIGKILL

        store = await open_store(state_url, Seal(bytes(range(32))))
        for number in range(first, acknowledged + 1):
            kept = await store.answer(f"ans_{number}")
            assert kept.answer.rows is not None
            assert kept.answer.rows.rows == ((number,),) * 200
            assert len(await store.trace(f"ans_{number}")) == 1
        await store.audit("ana", "check", "", {})
        assert await whole_or_absent(store, acknowledged + 1)
        await store.close()


def keep_answers_from(number: int, url: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", KEEP_ANSWERS, url, str(number)],
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": SOURCE},
    )


async def whole_or_absent(store: store_package.SqlStore, number: int) -> bool:
    try:
        kept = await store.answer(f"ans_{number}")
    except UnknownName:
        return True
    return kept.answer.rows is not None and len(await store.trace(f"ans_{number}")) == 1


async def test_many_writers_in_one_process_wait_for_each_other(state_url: str) -> None:
    store = await open_store(state_url, Seal(bytes(range(32))), now=lambda: dt.datetime.now(dt.UTC))
    await asyncio.gather(*[store.audit("ana", "ask", str(number), {}) for number in range(40)])
    await store.check()
    await store.close()
