"""The address that `quaestor serve` takes."""

from __future__ import annotations

import asyncio
import socket

import pytest

from quaestor.cli.serving import listening
from quaestor.settings import load

pytestmark = pytest.mark.anyio


async def test_a_reply_is_sent_at_once_and_not_when_the_part_before_it_was_acknowledged() -> None:
    at_once: asyncio.Queue[int] = asyncio.Queue()

    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted = writer.get_extra_info("socket")
        at_once.put_nowait(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    with listening(load({"port": 0})) as listener:
        async with await asyncio.start_server(serve, sock=listener):
            _, writer = await asyncio.open_connection(*listener.getsockname()[:2])
            assert await at_once.get()
            writer.close()
