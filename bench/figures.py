"""A figure, how it is made from timings, and the table of all."""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

COMMAND = (sys.executable, "-m", "quaestor")


@dataclass(frozen=True, slots=True)
class Figure:
    what: str
    value: str
    how: str


def as_markdown(figures: Iterable[Figure]) -> str:
    lines = ["| what | measured | how |", "|---|--:|---|"]
    return "\n".join(lines + [f"| {each.what} | {each.value} | {each.how} |" for each in figures])


def quantile(seconds: Sequence[float], at: float) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(at * len(ordered)))]


def milliseconds(seconds: Sequence[float]) -> str:
    return f"{quantile(seconds, 0.5) * 1000:.2f} ms, p95 {quantile(seconds, 0.95) * 1000:.2f} ms"


def spread(seconds: Sequence[float]) -> str:
    """For what a person waits for: the slowest matters too."""
    return f"{milliseconds(seconds)}, slowest {max(seconds) * 1000:.0f} ms"


def time_each(work: Callable[[], object], times: int) -> list[float]:
    return [time_once(work) for _ in range(times)]


def time_once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


async def time_awaited(work: Callable[[], Awaitable[object]]) -> float:
    began = time.perf_counter()
    await work()
    return time.perf_counter() - began
