"""Days and times together, as the column keeps them: with a zone, without, or as text."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from dataclasses import dataclass

from quaestor.adapters.values import durations
from quaestor.adapters.values.dates import Stretch, days_said, said_back
from quaestor.adapters.values.times import Clock, Split, split_clock
from quaestor.core.catalog import Kind
from quaestor.core.change.reading import Moment, Unreadable, Value
from quaestor.core.change.slots import Slot
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.vocabulary import words_of
from quaestor.core.rows import Cell

_PAST = words_of("birth born dob since")
_AHEAD = words_of("scheduled planned required expected estimated requested needed proposed promised")


@dataclass(frozen=True, slots=True)
class Said:
    """When something was said, where the person is."""

    now: dt.datetime
    moment: Moment
    slot: Slot

    @property
    def today(self) -> dt.date:
        return self.now.date()

    @property
    def backwards(self) -> bool:
        """Whether the column tells of what has been: born, hired, created."""
        words = set(split_name(self.slot.column))
        told = bool(words & _PAST) or any(word.endswith("ed") and len(word) > 3 for word in words)
        return told and not words & _AHEAD


def said_to(slot: Slot, moment: Moment) -> Said:
    return Said(moment.now.astimezone(_zone(moment)), moment, slot)


def _zone(moment: Moment) -> dt.tzinfo:
    try:
        return zoneinfo.ZoneInfo(moment.zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return dt.UTC


NO_DATE = Unreadable("not_a_date", "A date, please. For example: 4 December 2026, next Friday, or 2026-12-04.")
NO_TIME = Unreadable("not_a_time", "A time of day, please. For example: 09:30, 5 pm, or noon.")
NO_MOMENT = Unreadable("not_a_time", "A day and a time, please. For example: tomorrow 9am, or 2026-12-04 14:30.")
NO_DURATION = Unreadable("not_a_duration", "A length of time, please. For example: 2 hours 30 minutes.")


def date_of(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    """A day; a time said with it is left out, and that is said back."""
    said = said_to(slot, moment)
    whole = _days(text, said)
    split = Split(text) if isinstance(whole, tuple) else split_clock(text)
    found = whole if isinstance(whole, tuple) or split.rest in ("", text) else _days(split.rest, said)
    if isinstance(found, Unreadable):
        return found
    dropped = " (without the time)" if split.clock is not None else ""
    return _one_of([Value(_kept(day, slot), f"{said_back(day)}{dropped}") for day in found])


def _days(text: str, said: Said) -> tuple[dt.date, ...] | Unreadable:
    found = days_said(text, said.today, said.moment, backwards=said.backwards)
    if isinstance(found, Stretch):
        example = f"{found.start.day} {said_back(found.start).split(' ', 2)[2]}"
        return Unreadable("not_a_day", f"That is more than one day. Which one? For example: {example}.")
    return found.days or NO_DATE


def time_of(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    split = split_clock(f"at {text}" if re.fullmatch(r"\d{1,2}", text, re.ASCII) else text)
    if split.clock is None or split.rest:
        return NO_TIME
    times = [each.replace(tzinfo=split.clock.zone) if _has_zone(slot) else each for each in split.clock.times]
    return _one_of([Value(each, _clock_face(each)) for each in times]) if times else NO_TIME


def timestamp_of(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    said = said_to(slot, moment)
    if text.lower().strip(" .") in ("now", "right now"):
        return _at(said.now.replace(second=0, microsecond=0), said)
    shifted = _hours_from_now(text, said)
    if shifted is not None:
        return _at(shifted, said)
    whole = _days(text, said)
    if isinstance(whole, tuple):
        split = Split(text)
    else:
        split = split_clock(text)
        if split.vague:
            return Unreadable("not_a_time", "At what time? For example: 9am, or 14:30.")
        whole = (said.today,) if split.clock is not None and not split.rest else _days(split.rest, said)
    if isinstance(whole, Unreadable):
        return NO_MOMENT if whole is NO_DATE else whole
    clock = split.clock or Clock((dt.time(0),))
    if not clock.times:
        return NO_MOMENT
    zone = clock.zone or said.now.tzinfo
    moments = [dt.datetime.combine(day, time, tzinfo=zone) for day in whole for time in clock.times]
    read = [_at(each, said) for each in moments]
    values = [each for each in read if isinstance(each, Value)]
    return _one_of(values) if values else next(each for each in read if isinstance(each, Unreadable))


_FROM_NOW = re.compile(r"(?:in\s+(.+)|(.+)\s+from\s+now|(.+)\s+ago)", re.IGNORECASE | re.DOTALL)
_SHORTER_THAN_A_DAY = re.compile(r"\b(?:h|hrs?|hours?|min|mins|minutes?|sec|secs|seconds?)\b|\d[hm]\b", re.IGNORECASE)


def _hours_from_now(text: str, said: Said) -> dt.datetime | None:
    """In 30 minutes, 2 hours ago."""
    found = _FROM_NOW.fullmatch(text.strip())
    if found is None or _SHORTER_THAN_A_DAY.search(text) is None:
        return None
    length = durations.duration_said(found[1] or found[2] or found[3])
    if length is None:
        return None
    try:
        moved = said.now.astimezone(dt.UTC) + (-length if found[3] else length)
        return moved.astimezone(said.now.tzinfo).replace(second=0, microsecond=0)
    except OverflowError:
        return None


def _at(moment: dt.datetime, said: Said) -> Value | Unreadable:
    """*moment*, which has a zone, as the column keeps it."""
    try:
        if moment.astimezone(dt.UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None):
            return Unreadable("no_such_time", "The clocks go forward then: that time does not exist. Which other one?")
        here = moment.astimezone(said.now.tzinfo)
    except (OverflowError, ValueError):
        return NO_MOMENT
    plain = f"{said_back(here.date())}, {_clock_face(here.time())}"
    if _has_zone(said.slot):
        return Value(here, f"{plain} ({said.moment.zone})")
    return Value(_kept(here.replace(tzinfo=None), said.slot), plain)


def duration_of(text: str) -> Value | Unreadable:
    found = durations.duration_said(text)
    return NO_DURATION if found is None else Value(found, durations.said_back(found))


def _has_zone(slot: Slot) -> bool:
    name = slot.type.lower()
    return ("with time zone" in name or "tz" in name or "offset" in name) and "without" not in name


def _clock_face(time: dt.time) -> str:
    if time.microsecond:
        return f"{time:%H:%M:%S}.{time.microsecond:06d}"
    return f"{time:%H:%M:%S}" if time.second else f"{time:%H:%M}"


def _kept(cell: dt.date, slot: Slot) -> Cell:
    """Dates that a column keeps as text are written as ISO 8601 has them."""
    if not is_text(slot.type):
        return cell
    if slot.kind is Kind.DATE:
        return cell.isoformat()
    return cell.isoformat(sep=" ", timespec="seconds") if isinstance(cell, dt.datetime) else cell.isoformat()


def is_text(type_name: str) -> bool:
    return re.search(r"char|text|string|clob", type_name, re.IGNORECASE) is not None


def _one_of(values: list[Value]) -> Value | Unreadable:
    if len(values) == 1:
        return values[0]
    names = " or ".join(each.read_as for each in values)
    return Unreadable("ambiguous", f"Do you mean {names}?", tuple(values))
