"""What the server adds to a statement: `POST /sql/execute` against the same statement through the bare driver."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sqlite3
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import httpx

from bench.figures import COMMAND, Figure, milliseconds, quantile, time_awaited, time_once

STATEMENTS = (
    "SELECT COUNT(*) FROM accounts",
    "SELECT industry, COUNT(*) AS n FROM accounts GROUP BY industry ORDER BY n DESC LIMIT 20",
    "SELECT id, name FROM accounts ORDER BY id LIMIT 100",
)


async def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as home:
        async with served(home) as url, httpx.AsyncClient(base_url=url) as client:
            database = sqlite3.connect(next(Path(home).rglob("crm.sqlite")), isolation_level=None)
            bare, rest = [], []
            for turn in range(60):
                for sql in STATEMENTS:
                    one = time_once(lambda sql=sql: database.execute(sql).fetchmany(100))
                    two = await time_awaited(lambda sql=sql: execute(client, sql))
                    if turn >= 5:
                        bare.append(one)
                        rest.append(two)
            database.close()
    added = quantile(rest, 0.5) - quantile(bare, 0.5)
    return [
        Figure("`POST /sql/execute`", milliseconds(rest), f"{len(STATEMENTS)} statements on the crm sample"),
        Figure("… the bare driver", milliseconds(bare), "the same statements and rows, in the same run"),
        Figure("… added by the server", f"{added * 1000:.1f} ms", "difference of the medians"),
    ]


async def execute(client: httpx.AsyncClient, sql: str) -> None:
    reply = await client.post("/api/v1/sql/execute", json={"sql": sql, "source": "crm"})
    reply.raise_for_status()


@contextlib.asynccontextmanager
async def served(home: str) -> AsyncIterator[str]:
    command = [*COMMAND, "demo", "--home", home, "--port", "0", "--no-browser"]
    server = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        assert server.stdout is not None
        line = b""
        while b"Ready:" not in line:
            line = await asyncio.wait_for(server.stdout.readline(), 120)
        yield line.decode().split("Ready:")[1].strip()
    finally:
        server.send_signal(signal.SIGINT)
        await asyncio.wait_for(server.wait(), 30)
