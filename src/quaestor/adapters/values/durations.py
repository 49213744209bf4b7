"""Lengths of time as people write them: "2 hours 30 minutes", "90 min", 1:30."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from quaestor.core.interpreter.vocabulary import NUMBER_WORDS

_SECONDS = {"s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "minute": 60, "h": 3600, "hr": 3600, "hour": 3600,
            "d": 86400, "day": 86400, "w": 604800, "week": 604800}  # fmt: skip
_PART = re.compile(r"\s*(?:and\s+|,\s*)?(?P<count>\d{1,9}(?:\.\d{1,6})?|[a-z]+)\s*(?P<unit>[a-z]+)", re.ASCII)
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d))?", re.ASCII)


def duration_said(text: str) -> dt.timedelta | None:
    plain = text.lower().strip()
    clock = _CLOCK.fullmatch(plain)
    if clock is not None:
        return dt.timedelta(hours=int(clock[1]), minutes=int(clock[2]), seconds=int(clock[3] or 0))
    total, at = Decimal(0), 0
    while at < len(plain):
        found = _PART.match(plain, at)
        if found is None:
            return None
        count, size = (
            _count(found["count"]),
            _SECONDS.get(found["unit"]) or _SECONDS.get(found["unit"].removesuffix("s")),
        )
        if count is None or size is None:
            return None
        total, at = total + count * size, found.end()
    if not plain or total > 10**11:
        return None
    return dt.timedelta(microseconds=int(total * 1_000_000))


def _count(said: str) -> Decimal | None:
    if said[0].isdecimal():
        return Decimal(said)
    number = 1 if said in ("a", "an") else NUMBER_WORDS.get(said)
    return None if number is None else Decimal(number)


def said_back(length: dt.timedelta) -> str:
    seconds = length.days * 86400 + length.seconds
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, size)
        parts += [f"{count} {name}{'' if count == 1 else 's'}"] if count else []
    return " ".join(parts) or "0 seconds"
