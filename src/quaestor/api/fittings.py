"""What the door is handed by `quaestor.wiring`, since doors do not know adapters."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from quaestor.core.exporting import Export, Format
from quaestor.core.question import Answer
from quaestor.web import dist_directory


@dataclass(frozen=True, slots=True)
class Fittings:
    export: Callable[[Answer, Format], Awaitable[Export]]
    """The rows or the chart of an answer as a file."""
    metrics: Callable[[], bytes] = bytes
    """What the product counts, as Prometheus text."""
    page: Path = field(default_factory=dist_directory)
    """The built page."""
    on_shutdown: Callable[[], Awaitable[None]] | None = None
    keep_alive: float = 10.0
    """Seconds of silence after which an event stream says that it is alive."""
    patience: float = 0.5
    """Seconds that heavy work waits for a place before it is turned away."""
