"""What a statement may cost: an engine's estimate and limits go in, one of three decisions comes out.

    Fine | Confirm (until somebody says that it may cost that much) | TooMuch

Estimates are often wrong by a factor of ten, and sometimes by a thousand; the limits are for what is beyond that. What
a statement really takes is bounded while it runs, whatever was expected.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Estimate:
    """What an engine expects one statement to take; None where it does not say."""

    rows: int | None = None
    """Rows it goes through, in all steps together; for PostgreSQL its cost, in rows that cost as much."""
    bytes: int | None = None
    """Bytes it reads from storage: what some warehouses charge for."""


UNKNOWN = Estimate()


@dataclass(frozen=True, slots=True)
class CostLimits:
    """Plain numbers, so that a person's own limits can take the place of the server's; None is no limit."""

    rows: int | None = 1_000_000_000_000
    bytes: int | None = 10 * 1024**4
    confirmed_rows: int | None = None
    """Beyond so many rows the person must say yes first."""
    confirmed_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Fine:
    pass


@dataclass(frozen=True, slots=True)
class Confirm:
    sentence: str
    """What is expected, and what asks for the confirmation."""


@dataclass(frozen=True, slots=True)
class TooMuch:
    sentence: str


Decision = Fine | Confirm | TooMuch


def weigh(estimate: Estimate, limits: CostLimits, *, confirmed: bool = False, in_numbers: bool = True) -> Decision:
    """Whether a statement may run that is expected to take *estimate*; *confirmed* says that somebody said yes.

    Not *in_numbers* for a person from whom rows are hidden: an estimate counts those, too.
    """
    beyond = next(_beyond(estimate, limits.rows, limits.bytes, in_numbers), None)
    if beyond is not None:
        return TooMuch(f"The database expects the statement to {beyond} is the limit. It was not run.")
    asked = next(_beyond(estimate, limits.confirmed_rows, limits.confirmed_bytes, in_numbers), None)
    if asked is not None and not confirmed:
        return Confirm(f"The database expects the statement to {asked} must be confirmed first. It was not run.")
    return Fine()


def _beyond(estimate: Estimate, rows: int | None, size: int | None, in_numbers: bool) -> Iterator[str]:
    if estimate.rows is not None and rows is not None and estimate.rows > rows:
        expected = f"about {count_in_words(estimate.rows)} rows" if in_numbers else "many rows"
        yield f"go through {expected}; more than {count_in_words(rows)}"
    if estimate.bytes is not None and size is not None and estimate.bytes > size:
        yield f"read {size_in_words(estimate.bytes) if in_numbers else 'much'}; more than {size_in_words(size)}"


def count_in_words(count: int) -> str:
    """`1,234`, `12 million`, `1.2 billion`: an estimate has no more than two digits worth telling."""
    for size, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if count >= size:
            return f"{_two_digits(count / size)} {word}"
    return f"{count:,}"


def size_in_words(size: int) -> str:
    for unit, word in ((1024**4, "TiB"), (1024**3, "GiB"), (1024**2, "MiB")):
        if size >= unit:
            return f"{_two_digits(size / unit)} {word}"
    return f"{size:,} bytes"


def _two_digits(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0") if number < 10 else f"{number:,.0f}"
