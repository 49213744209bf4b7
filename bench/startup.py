"""How quickly the shell answers, and what an idle server holds in memory."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.figures import COMMAND, Figure, quantile
from quaestor.settings import load
from quaestor.wiring.sampling import prepare_demo

STARTS = 9


@dataclass(frozen=True, slots=True)
class Start:
    """One process from its start to its end. *processor* is that of its own processes, too."""

    seconds: float
    processor: float


async def measure() -> list[Figure]:
    return [
        told("`quaestor --help`", starts("--help")),
        *await asked(),
        Figure("memory of an idle server", f"{await idle_memory():.0f} MB", "PSS of its process tree, demo workspace"),
    ]


async def asked() -> list[Figure]:
    """A source of the workspace, and files, which are read before the answer; what was read is then kept. Of texts the
    large one has 69,000, the small one 4,000."""
    with tempfile.TemporaryDirectory() as home:
        await prepare_demo(load({"home": home}), lambda _: None)
        accounts, wages = "How many accounts are there?", "How many occupations are there?"
        configured = ("ask", accounts, "--source", "crm", "--home", home)
        start(*configured)  # what the first one keeps, the others find
        data = Path(home) / "data"
        return [
            told("`quaestor ask`, a configured source", starts(*configured)),
            *asked_again("a small SQLite file", wages, data / "wages.sqlite", Path(home) / "files"),
            *asked_again("a large SQLite file", accounts, data / "crm.sqlite", Path(home) / "files"),
        ]


def asked_again(what: str, question: str, file: Path, cache: Path) -> list[Figure]:
    arguments = ("ask", question, "--source", str(file))
    first = starts(*arguments, cache="off")
    start(*arguments, cache=str(cache))
    again = starts(*arguments, cache=str(cache))
    return [told(f"`quaestor ask`, {what}", first), told(f"`quaestor ask`, {what} asked before", again)]


def starts(*arguments: str, cache: str = "off") -> list[Start]:
    return [start(*arguments, cache=cache) for _ in range(STARTS)]


def start(*arguments: str, cache: str = "off") -> Start:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [*COMMAND, *arguments], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "QUAESTOR_CACHE": cache}
    )
    seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Start(seconds, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def told(what: str, found: list[Start]) -> Figure:
    """With the load of the machine: on a busy one a start waits for its turn."""
    seconds, processor = (quantile([getattr(each, name) for each in found], 0.5) for name in ("seconds", "processor"))
    how = f"median of {len(found)} starts, {processor:.2f} s of processor time; load {os.getloadavg()[0]:.1f}"
    return Figure(what, f"{seconds:.2f} s", how)


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
