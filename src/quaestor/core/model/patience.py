"""How long to wait before a provider is asked again, or that it is not worth it."""

from __future__ import annotations

from dataclasses import dataclass

FIRST, FACTOR = 0.5, 2.0
"""Seconds before the second request, and how much longer each further wait is."""


@dataclass(frozen=True, slots=True)
class Patience:
    """What one exchange with a model may cost in time."""

    seconds: float = 60.0
    """For one request."""
    requests: int = 4
    waiting: float = 30.0
    """Seconds spent waiting between requests, all together."""


def next_wait(status: int | None, retry_after: float | None, failed: int, waited: float, patience: Patience) -> float:
    """Seconds to wait after *failed* requests; negative where another would not help or not fit.

    *status* is None where there was no response. 429 and 5xx pass, other statuses do not. The provider's own
    *retry_after* wins over our guess, and one that does not fit into what is left ends the waiting at once.
    """
    if failed >= patience.requests or not may_pass(status):
        return -1.0
    wait = retry_after if retry_after is not None else FIRST * FACTOR ** (failed - 1)
    return wait if 0 <= wait <= patience.waiting - waited else -1.0


def may_pass(status: int | None) -> bool:
    """Whether a failure is the provider's, and for now: no response, too busy, a problem of its own."""
    return status is None or status in (408, 409, 425, 429) or status >= 500
