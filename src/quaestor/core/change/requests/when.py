"""Where in a text a day or a time is said. What it means is read elsewhere; here only its extent is found."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_UNIT = r"(?:minutes?|mins?|hours?|business days?|working days?|days?|weeks?|fortnights?|months?|quarters?|years?)"
_COUNT = r"(?:\d{1,5}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of)"
_NTH = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?"
    r"|(?:twenty[ -]|thirty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twelfth|twentieth|thirtieth)"
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DATE = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}",
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}",
    rf"(?:the )?{_NTH} (?:of )?{_MONTH}\.?(?:,? \d{{4}})?",
    rf"{_MONTH}\.? (?:the )?{_NTH}\b(?:,? \d{{4}})?",
    r"(?:the )?(?:end|start|beginning|first day|last day) of (?:the |this |next |last )?"
    rf"(?:week|month|quarter|year|{_MONTH}(?: \d{{4}})?)",
    r"(?:the )?day (?:after tomorrow|before yesterday)",
    rf"in {_COUNT} {_UNIT}",
    rf"{_COUNT} {_UNIT} (?:from (?:now|today)|ago)",
    rf"(?:this |next |last |coming )?{_DAY}(?: (?:next|last|this) week)?\b",
    r"(?:next|last|this) (?:week|month|quarter|year)",
    r"today|tomorrow|tonight|yesterday|right now|now",
    r"the \d{1,2}(?:st|nd|rd|th)",
)
_ZONE = r"(?:z\b|utc\b|gmt\b|cest?\b|e[sd]t\b|p[sd]t\b|[+-]\d\d:?\d\d)"
_CLOCK = (
    r"(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:[ap]\.?m\b\.?|o'clock)|noon|midnight"
    rf"|{_HOUR} ?(?:[ap]\.?m\b\.?|o'clock)"
    rf"|half past \w+|quarter (?:past|to) \w+)(?: ?{_ZONE})?"
)
_TIME = rf"(?:at )?{_CLOCK}"
_ANY_DATE = "|".join(_DATE)
_WHEN = re.compile(
    rf"(?<![\w.@-])(?:(?:{_TIME},? (?:on )?(?:{_ANY_DATE}))"
    rf"|(?:(?:{_DAY},? )?(?:{_ANY_DATE})(?:,?[ t](?:{_TIME}|at \d{{1,2}}\b))?)|{_CLOCK})(?![\w@-])",
    re.IGNORECASE,
)


def when_at(text: str, start: int) -> int | None:
    """Where a day or time that begins at *start* ends."""
    found = _WHEN.match(text, start)
    return None if found is None else found.end()


def says_time(text: str) -> bool:
    return re.search(rf"(?<!\w){_CLOCK}(?!\w)", text, re.IGNORECASE) is not None


def is_date(text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{_ANY_DATE})(?!\w)", text, re.IGNORECASE) is not None
