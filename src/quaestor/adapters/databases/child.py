"""A child process that answers one request at a time and is killed when it takes too long.

Engines that run inside our process cannot be interrupted for certain; a process can. A child knows nothing of the
server: no environment, no open files, and limits on memory, processor time and written bytes that it sets itself.
It ends when its input ends, so it never outlives the server.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from pathlib import Path

from quaestor.adapters.databases.wire import LARGEST, LENGTH, pack, unpack

IN_THREAD = 256 * 1024
"""Longer messages are decoded off the event loop."""

PASSED_ON = ("LANG", "LC_ALL", "SYSTEMROOT", "SQLITE_TMPDIR", "TMPDIR")


class ChildDied(Exception):
    """The child ended, or answered what no child of ours would: killed, out of memory, or at its processor limit."""


class Child:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, module: str) -> Child:
        """A fresh interpreter that runs *module*; not a fork, which would inherit everything the server holds."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            module,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=_environment(),
            cwd="/",
            start_new_session=True,
        )
        return cls(process)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.returncode is None

    async def ask(self, request: object) -> object:
        """The answer to *request*. Raises `ChildDied`; when cancelled, the caller must `kill`."""
        stdin = self._process.stdin
        if stdin is None:
            raise ChildDied
        try:
            stdin.write(pack(request))
            await stdin.drain()
        except OSError as error:
            raise ChildDied from error
        return await self.hear()

    async def hear(self) -> object:
        """The next answer to what was asked. Raises `ChildDied`; when cancelled, the caller must `kill`."""
        stdout = self._process.stdout
        if stdout is None:
            raise ChildDied
        try:
            (length,) = LENGTH.unpack(await stdout.readexactly(LENGTH.size))
            if length > LARGEST:
                raise ChildDied
            body = await stdout.readexactly(length)
            return await asyncio.to_thread(unpack, body) if length > IN_THREAD else unpack(body)
        except (OSError, EOFError, ValueError) as error:
            raise ChildDied from error

    async def kill(self) -> None:
        """End it now; returns when it is gone, also for a caller that is being cancelled."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        waiting = asyncio.ensure_future(self._process.wait())
        try:
            await asyncio.shield(waiting)
        except asyncio.CancelledError:
            await waiting
            raise


def _environment() -> dict[str, str]:
    """Enough to import our code, and nothing of the server's secrets."""
    paths = [path for path in sys.path if path and Path(path).is_absolute()]
    kept = {name: value for name in PASSED_ON if (value := os.environ.get(name))}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "HOME": "/nonexistent",
        # One arena: memory limits count reserved address space, and glibc reserves 64 MB a thread.
        "MALLOC_ARENA_MAX": "1",
    }
