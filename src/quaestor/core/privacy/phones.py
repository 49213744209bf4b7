"""Phone numbers as people write them.

Numbering plans do not help: nobody says which country it is, and some country takes any run of digits, dates included
(measured: docs/decisions). What helps is what people put around the digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quaestor.core.privacy.shares import mostly

# Digits in groups. Many other numbers look so: the signs below tell them apart.
_PHONE = re.compile(r"(?:tel:)?\+?[\d\s()./-]{7,24}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?")
_PHONE_SIGN = re.compile(
    r"(?:tel:)?\+\d.*"  # a country
    r"|.*(?:x|ext\.?)\s?\d{1,6}"  # an extension
    r"|\(\d{1,5}\).*"  # an area
    r"|0\d{1,4}[\s/.()-]+\d.*|00[1-9]\d{7,}|0[1-9]\d{7,10}"  # the digit before an area or a country
    r"|[2-9]\d{2}[ .-][2-9]\d{2}[ .-]\d{4}|1[ .-][2-9]\d{2}[ .-][2-9]\d{2}[ .-]\d{4}"  # North America's groups
    r"|8[ (-]{1,2}\d{3,4}[ )-].*|1[3-9]\d{9}"  # Russia's prefix, China's mobile numbers
)
_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.*|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}.*|\d+\.\d+")
FEWEST_DIGITS, MOST_DIGITS = 8, 22
SIGNS = 0.5


def are_phones(texts: Sequence[str]) -> bool:
    """Numbers in the form of phone numbers, at least half of which show that they are some."""
    if not mostly(_like_a_phone, texts):
        return False
    return sum(_PHONE_SIGN.fullmatch(text) is not None for text in texts) >= SIGNS * len(texts)


def _like_a_phone(text: str) -> bool:
    if _PHONE.fullmatch(text) is None or _DATE.fullmatch(text) is not None:
        return False
    return FEWEST_DIGITS <= sum(char.isdigit() for char in text) <= MOST_DIGITS
