"""The wall clock, and identifiers."""

from __future__ import annotations

import datetime as dt
import secrets


class WallClock:
    """Implements `ports.Clock`; in the zone of this machine, since "today" is where the people are."""

    def now(self) -> dt.datetime:
        return dt.datetime.now().astimezone()


def new_id(prefix: str) -> str:
    """`a_5f0c…`: 96 random bits, so that nobody guesses another person's."""
    return f"{prefix}_{secrets.token_hex(12)}"
