"""Times of day and zones as people write them: 9am, 14:30, noon, half past nine, 9:00 UTC+2, 17:00 (Europe/Berlin)."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from dataclasses import dataclass

from quaestor.core.interpreter.vocabulary import NUMBER_WORDS


@dataclass(frozen=True, slots=True)
class Clock:
    times: tuple[dt.time, ...]
    """One; two where "at 3" may be the night or the afternoon; none where what was said is no time."""
    zone: dt.tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """A text without its time of day."""

    rest: str
    clock: Clock | None = None
    vague: bool = False
    """A part of the day was said, and no hour."""


_DIGITAL = re.compile(
    r"(?<![\d./:+-])(?:at\s+|um\s+|à\s+)?(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,](?P<part>\d{1,6}))?)?)"
    r"\s*(?P<half>[ap]\.?m\b\.?)?(?:\s*uhr\b)?(?![\d:])",
    re.ASCII | re.IGNORECASE,
)
_HOURLY = re.compile(
    r"(?<![\d./:-])(?:at\s+)?(?P<hour>1[0-2]|0?[1-9])(?:\.(?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?m\b\.?)(?!\w)"
    r"|(?<![\d./:-])(?:um\s+|à\s+)?(?P<hour24>[01]?\d|2[0-3])\s*(?:uhr\b|h(?:(?P<minute24>[0-5]\d))?\b)"
    r"|(?<![\d./:-])(?:at\s+)?(?P<clock>1[0-2]|0?[1-9])\s+o\s?'?\s?clock\b"
    r"|\bat\s+(?P<bare>[01]?\d|2[0-3])(?:\.(?P<bareminute>[0-5]\d))?(?![\d./:-])",
    re.ASCII | re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:at\s+)?(?P<shift>half|quarter|(?:five|ten|twenty|\d{1,2})(?:\s+minutes?)?)\s+(?P<side>past|to)\s+"
    r"(?P<hour>[a-z]+|\d{1,2})\b",
    re.ASCII | re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:at\s+)?(?P<name>noon|midday|midnight)\b", re.IGNORECASE)
_DAY_PART = re.compile(
    r"\b(?:in the |this )?(?P<part>morning|afternoon|evening|night)\b|\b(?P<tonight>tonight)\b", re.IGNORECASE
)
_ZONE = re.compile(
    r"\(?\b(?P<utc>utc|gmt|z)(?P<offset>\s?[+-]\d{1,2}(?::?\d{2})?)?\)?(?![\w/])"
    r"|(?P<plain>[+-]\d{2}:?\d{2})(?!\d)"
    r"|\(?\b(?P<iana>[a-z]+(?:_[a-z]+)*/[a-z]+(?:[_/-][a-z]+)*)\)?"
    r"|\(?\b(?P<short>cest|cet|eest|eet|bst|est|edt|cst|cdt|mst|mdt|pst|pdt)\b\)?",
    re.ASCII | re.IGNORECASE,
)
_SHORT = {
    "cet": 1, "cest": 2, "eet": 2, "eest": 3, "bst": 1, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_SPELT_HOUR = re.compile(
    r"\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?(?:[ap]\.?m\b|o'clock))",
    re.IGNORECASE,
)
LATEST_EARLY_HOUR = 6
"""Said without a half of the day, an hour up to this may as well be one of the afternoon."""


def split_clock(text: str) -> Split:
    """*text* without its time of day, if it has one, and that time."""
    iso = re.sub(r"(?<=\d)[tT](?=\d{2}:)", " ", text)
    iso = re.sub(r"(?<=\d)[zZ]$", " Z", iso)
    iso = _SPELT_HOUR.sub(lambda found: str(NUMBER_WORDS[found[1].lower()]), iso)
    parts = list(_DAY_PART.finditer(iso))
    part = (parts[0]["part"] or "evening").lower() if parts else None
    plain = _DAY_PART.sub(lambda found: "today" if found["tonight"] else " ", iso) if len(parts) == 1 else iso
    for pattern in (_DIGITAL, _HOURLY, _SPOKEN, _NAMED):
        found = list(pattern.finditer(plain))
        if len(found) != 1:
            continue
        before, after = plain[: found[0].start()], plain[found[0].end() :]
        zone, before, after = _zone_of(before, after)
        return Split(_tidy(f"{before} {after}"), Clock(_times(found[0], part), zone))
    return Split(_tidy(plain), vague=part is not None)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,").removesuffix(" at").strip(" ,")


def _zone_of(before: str, after: str) -> tuple[dt.tzinfo | None, str, str]:
    """A zone stands behind the time."""
    found = _ZONE.match(after.lstrip()) if after.strip() else None
    if found is None:
        return None, before, after
    zone = _zone(found)
    return (None, before, after) if zone is None else (zone, before, after.lstrip()[found.end() :])


def _zone(found: re.Match[str]) -> dt.tzinfo | None:
    if found["iana"]:
        try:
            return zoneinfo.ZoneInfo(_spelt(found["iana"]))
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            return None
    if found["short"]:
        return dt.timezone(dt.timedelta(hours=_SHORT[found["short"].lower()]))
    offset = re.fullmatch(r"\s?([+-])(\d{1,2}):?(\d{2})?", found["plain"] or found["offset"] or "")
    if offset is None:
        return dt.UTC
    shift = dt.timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return dt.timezone(shift if offset[1] == "+" else -shift) if shift < dt.timedelta(hours=24) else None


def _spelt(name: str) -> str:
    return "/".join("_".join(word.capitalize() for word in part.split("_")) for part in name.split("/"))


def _times(found: re.Match[str], part: str | None) -> tuple[dt.time, ...]:
    said = {name: text for name, text in found.groupdict().items() if text is not None}
    if "name" in said:
        return (dt.time(0 if said["name"].lower() == "midnight" else 12),)
    if "side" in said:
        return _spoken(said, part)
    hour = int(said.get("hour") or said.get("hour24") or said.get("clock") or said.get("bare") or 0)
    minute = int(said.get("minute") or said.get("minute24") or said.get("bareminute") or 0)
    second, micro = int(said.get("second") or 0), int((said.get("part") or "0").ljust(6, "0"))
    if hour == 24:
        return (dt.time(0),) if minute == second == micro == 0 else ()
    half = said["half"][0].lower() if "half" in said else None
    if half is not None and not 1 <= hour <= 12:
        return ()
    exact = "minute" in said or "hour24" in said
    return tuple(dt.time(each, minute, second, micro) for each in _hours(hour, half, part, exact=exact))


def _hours(hour: int, half: str | None, part: str | None, *, exact: bool) -> tuple[int, ...]:
    """The hours that *hour* may be. On the 24-hour clock it is one; "at 3" is two until somebody says which half."""
    if half is None and part is not None and hour <= 12:
        half = "a" if part == "morning" or (part == "night" and hour < 6) else "p"
    if half is not None and hour <= 12:
        return (hour % 12 + (12 if half == "p" else 0),)
    if exact or hour == 0 or hour > LATEST_EARLY_HOUR:
        return (hour,)
    return (hour, hour + 12)


def _spoken(said: dict[str, str], part: str | None) -> tuple[dt.time, ...]:
    word, shift = said["hour"].lower(), said["shift"].lower().split()[0]
    hour = int(word) if word.isdecimal() else NUMBER_WORDS.get(word, 99)
    minutes = {"half": 30, "quarter": 15}.get(shift) or int(shift if shift.isdecimal() else NUMBER_WORDS.get(shift, 99))
    if not 0 <= hour <= 23 or not 0 < minutes < 60 or (shift == "half" and said["side"].lower() == "to"):
        return ()
    past = minutes if said["side"].lower() == "past" else -minutes
    found = []
    for each in _hours(hour, None, part, exact=False):
        total = (each * 60 + past) % 1440
        found.append(dt.time(total // 60, total % 60))
    return tuple(found)
