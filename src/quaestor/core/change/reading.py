"""What a text is as the value of one column: a cell, or why it cannot be one. Reading itself is an adapter's work."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from quaestor.core.rows import Cell


@dataclass(frozen=True, slots=True)
class Moment:
    """When and where something was said: "tomorrow" and "4/12" mean nothing without."""

    now: dt.datetime
    """With a time zone."""
    zone: str = "UTC"
    """The person's, by its IANA name."""
    language: str = "en"
    day_first: bool | None = None
    """How 4/12 is meant; None where nobody knows, and it is asked back."""
    region: str | None = None
    """The country, by its ISO code, whose phone numbers need no prefix."""


@dataclass(frozen=True, slots=True)
class Value:
    cell: Cell
    """As it is written: exact decimals, dates and times with a zone only where the column has one."""
    read_as: str
    """As it is said back: "Friday 4 December 2026"."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    code: str
    """Stable: `not_a_number`, `not_a_date`, `ambiguous`, `too_long`, `out_of_range`, …"""
    message: str
    """What would do, with an example. Holds nothing of what was said but the readings of an ambiguous text."""
    readings: tuple[Value, ...] = ()
    """What it may mean, where it may mean several things."""
