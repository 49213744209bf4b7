"""Postal addresses by their form: a number and a name, or a name and a number, with words for streets among them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quaestor.core.privacy.shares import mostly

_STREETS = (
    "street st road rd avenue ave lane ln drive dr court ct boulevard blvd terrace parkway pkwy highway hwy trail"
    " crescent close alley row mews walk grove gardens square way"
)
_STREET_WORDS = (
    "rue avenue av boulevard bd chemin impasse allee allée quai route place calle c avenida avda carrer paseo plaza"
    " ronda camino cuesta via viale piazza corso vicolo largo rua travessa praça praca alameda estrada vila ulica ul"
)
_STREET_ENDS = (
    r"straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|dijk|steeg|dreef|singel|"
    "gatan|vägen|gate|veien|vej"
)
_UNIT = r"(?:,? (?:apt|suite|ste|unit|floor|piso|puerta|esc|bus)\b.*|\s*\n.*)?"
_NUMBER = r"\d{1,5}(?:[ /-]?\d{0,5})[a-zA-Z]?"
_NUMBERED = re.compile(rf"{_NUMBER},? (?:[\w'’.-]+ ){{0,4}}[\w'’.-]+{_UNIT}", re.IGNORECASE | re.DOTALL)
_NAMED = re.compile(rf"(?:[\w'’./-]+ ){{0,5}}[\w'’.-]+,? {_NUMBER}{_UNIT}(?: .*)?", re.IGNORECASE | re.DOTALL)
_ADDRESS_SIGN = re.compile(
    rf".*\b(?:{'|'.join(_STREETS.split())})\b\.?{_UNIT}|.*(?:{_STREET_ENDS})\b.*\d.*"
    rf"|(?:\d[\w/-]*,? )?(?:{'|'.join(_STREET_WORDS.split())})\b.*"
    r"|(?:.* )?(?:apt|suite|piso|flat|studio)\b\.? ?\w+.*"
    r"|[^\W\d_][^\d,\n]+, ?\d{1,4}\b.*",
    re.IGNORECASE | re.DOTALL,
)
ADDRESS_SIGNS = 0.4


def are_addresses(texts: Sequence[str]) -> bool:
    """A number and a name, or a name and a number, with words for streets among them."""
    if not mostly(_like_an_address, texts):
        return False
    return sum(_ADDRESS_SIGN.fullmatch(text) is not None for text in texts) >= ADDRESS_SIGNS * len(texts)


def _like_an_address(text: str) -> bool:
    return len(text) <= 200 and (_NUMBERED.fullmatch(text) is not None or _NAMED.fullmatch(text) is not None)
