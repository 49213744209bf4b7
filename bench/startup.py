"""How quickly the shell answers, and what an idle server holds in memory."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from bench.figures import COMMAND, Figure, quantile


async def measure() -> list[Figure]:
    starts = [run_help() for _ in range(9)]
    return [
        Figure("`quaestor --help`", f"{quantile(starts, 0.5):.2f} s", "median of 9 starts"),
        Figure("memory of an idle server", f"{await idle_memory():.0f} MB", "PSS of its process tree, demo workspace"),
    ]


def run_help() -> float:
    began = time.perf_counter()
    subprocess.run([*COMMAND, "--help"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


async def idle_memory() -> float:
    with tempfile.TemporaryDirectory() as home:
        command = [*COMMAND, "demo", "--home", home, "--port", "0", "--no-browser"]
        server = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            assert server.stdout is not None
            while b"Ready:" not in (await asyncio.wait_for(server.stdout.readline(), 120)):
                pass
            return sum(pss(process) for process in tree(server.pid)) / 1024
        finally:
            server.send_signal(signal.SIGINT)
            await asyncio.wait_for(server.wait(), 30)


def tree(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    tasks = [path.name for path in Path(f"/proc/{pid}/task").iterdir()]
    for task in tasks:
        children += Path(f"/proc/{pid}/task/{task}/children").read_text().split()
    return [pid, *(each for child in dict.fromkeys(children) for each in tree(int(child)))]


def pss(pid: int) -> int:
    """Proportional set size in KiB: shared pages are divided among those who share them."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
