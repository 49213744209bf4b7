"""What the parts of a walk have in common: what they fill, and the way to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quaestor.core.guard.reading import Reading

if TYPE_CHECKING:
    from quaestor.core.guard.facts.walk import Walk


class Part:
    def __init__(self, reading: Reading, walk: Walk) -> None:
        self.reading = reading
        self.walk = walk
        self.find = reading.find
        self.dialect = reading.dialect
        self.catalog = reading.catalog
