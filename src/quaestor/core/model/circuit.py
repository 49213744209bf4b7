"""Leaving a provider alone that is down: after some failures in a row nobody is made to wait for it, for a while.

closed -> resting (failures in a row) -> one request tries again -> closed, or resting once more. The one that tries
renews the rest when it starts, so that others do not wait beside it; one that is cancelled leaves only that behind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tolerance:
    failures: int = 3
    """In a row, until the provider is left alone; 0: it never is."""
    rest: float = 60.0
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Circuit:
    failures: int = 0
    """In a row."""
    until: float | None = None
    """The moment from which one request may try again; None while all may."""

    def resting(self, now: float) -> float:
        """Seconds for which nobody should ask; 0 where one may."""
        return max(0.0, self.until - now) if self.until is not None else 0.0

    def entered(self, now: float, tolerance: Tolerance) -> Circuit:
        """Somebody asks, although or because the rest is over."""
        return self if self.until is None else replace(self, until=now + tolerance.rest)

    def failed(self, now: float, tolerance: Tolerance) -> Circuit:
        failures = self.failures + 1
        rests = 0 < tolerance.failures <= failures
        return Circuit(failures, now + tolerance.rest if rests else None)

    def replied(self) -> Circuit:
        """Any reply ends the rest, also one of no use: the provider is there."""
        return Circuit()
