"""Through a real server and real connections, since what a closed one does is the server's doing."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator

import pytest
import uvicorn

from tests.api.asgi import read_events
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

EXECUTE = {"sql": "SELECT 1", "source": "geo"}


@contextlib.asynccontextmanager
async def served(door: Door) -> AsyncIterator[int]:
    """The port of a server in this loop."""
    started = asyncio.Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: object = None) -> None:
            await super().startup()
            started.set()

    server = Server(uvicorn.Config(door.app, port=0, log_config=None, access_log=False, timeout_graceful_shutdown=1))
    server.capture_signals = contextlib.nullcontext  # type: ignore[assignment]
    serving = asyncio.create_task(server.serve())
    await started.wait()
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await serving


async def send(
    port: int, path: str, document: object, accept: str
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = json.dumps(document)
    writer.write(
        f"POST /api/v1/{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Accept: {accept}\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()
    )
    await writer.drain()
    return reader, writer


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
async def test_closed_connections_leave_no_statement_running(
    door: Door, accept: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(door) as port:
        reader, writer = await send(port, "sources/geo/sync", {}, "application/json")
        await reader.read()
        writer.close()
        door.database.held = True
        connections = [await send(port, "sql/execute", EXECUTE, accept) for _ in range(8)]
        while door.database.running < 8:  # noqa: ASYNC110 - the eighth statement sets no event of its own
            await asyncio.sleep(0)
        for _, writer in connections:
            writer.close()
        while door.database.running:  # noqa: ASYNC110
            await asyncio.sleep(0)
        assert door.database.cancelled == 8
        door.database.held = False
        reader, writer = await send(port, "sql/execute", EXECUTE, "application/json")
        assert (await reader.read()).startswith(b"HTTP/1.1 200")
        writer.close()
    assert not [record for record in caplog.records if record.name.startswith("uvicorn") and record.levelno >= 40]


async def test_events_arrive_while_the_statement_runs(door: Door) -> None:
    async with served(door) as port:
        reader, writer = await send(port, "sources/geo/sync", {}, "application/json")
        await reader.read()
        writer.close()
        door.database.held = True
        reader, writer = await send(port, "ask", {"question": "cities", "source": "geo"}, "text/event-stream")
        early = await reader.readuntil(b'"step":"running"')
        assert b"event: result" not in early
        door.database.released.set()
        late = await reader.read()
        assert late.count(b"event: result") == 1
        assert b"event: error" not in late
        writer.close()


async def test_a_server_that_stops_ends_what_runs(door: Door) -> None:
    async with served(door) as port:
        reader, writer = await send(port, "sources/geo/sync", {}, "application/json")
        await reader.read()
        writer.close()
        door.database.held = True
        door.database.started.clear()
        reader, writer = await send(port, "sql/execute", EXECUTE, "text/event-stream")
        await door.database.started.wait()
    assert (door.database.running, door.database.cancelled) == (0, 1)
    writer.close()


def test_events_are_read_back_as_they_were_written() -> None:
    text = 'event: progress\ndata: {"a": 1}\n\n: still working\n\nevent: result\ndata: {"b": "c: d"}\n\n'
    assert read_events(text) == [("progress", {"a": 1}), ("result", {"b": "c: d"})]
