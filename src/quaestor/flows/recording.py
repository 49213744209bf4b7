"""Keeps what a flow told, with the moment it was told: the trace of one answer."""

from __future__ import annotations

from quaestor.core.events import Event, Traced
from quaestor.ports import Clock


class Recorder:
    """A listener for one piece of work."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.began = clock.now()
        self.traced: list[Traced] = []

    async def hear(self, event: Event) -> None:
        self.traced.append(Traced(self.seconds(), event))

    def seconds(self) -> float:
        return (self.clock.now() - self.began).total_seconds()
