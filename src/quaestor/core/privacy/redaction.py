"""Text for logs, traces and models: what tells who somebody is, or lets somebody in, is replaced by its kind.

`write to ana@example.org` becomes `write to [email]`. Only what can be told by its form is found: names are not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from quaestor.core.locations import mask_text
from quaestor.core.privacy import shapes

HIDDEN = "••••••"

_PHONE = (
    r"\+\d{1,3}[ ./-]?(?:\(?\d{1,5}\)?[ ./-]?){2,6}\d{2,}"
    r"|\(\d{3}\) ?\d{3}[ .-]\d{4}|(?:\d[.-])?\d{3}[.-]\d{3}[.-]\d{4}"
    r"|0\d{1,4}[ /-]\d{2,5}(?:[ -]\d{2,5}){1,4}|0\d{2,4}[ /-]\d{6,8}"
)
_FEWEST_DIGITS, _MOST_DIGITS = 9, 15
_CARD = r"(?:4\d|5[1-5]|2[2-7]|3[0-9]|6[0245])\d{2}(?:[ -]?\d){9,15}"
"""Only with the first digits of a card: one in ten numbers passes the check by chance."""


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for, and whether a search is worth its time: most texts hold nothing private."""

    worth: Callable[[str], bool]
    private: re.Pattern[str]


def _may_hold_key(text: str) -> bool:
    return any(len(word) >= 20 for word in text.split()) or any(sign in text for sign in ("sk-", "pk-", "-----BEGIN"))


def _holds(sign: str) -> Callable[[str], bool]:
    search = re.compile(sign).search
    return lambda text: search(text) is not None


_SEARCHES = (
    _Search(
        _may_hold_key,
        re.compile(
            rf"(?P<key>{shapes.PRIVATE_KEY}.*?(?:-----END [A-Z ]*-----|\Z)"
            rf"|\b(?:{shapes.JSON_WEB_TOKEN}|{shapes.KEY}|[ps]k-[\w-]{{8,}})"
            rf"|(?<!\w)(?:{shapes.HASH})|{shapes.CLOUD_KEY})",
            re.DOTALL,
        ),
    ),
    _Search(lambda text: "@" in text, re.compile(rf"(?P<email>(?<![\w.+%-]){shapes.EMAIL})")),
    _Search(
        _holds(r"\d{2} ?[A-Z0-9]{4}"),
        re.compile(rf"(?<![\w.-])(?P<account>{shapes.IBAN})(?![\w-]|\.\d)"),
    ),
    _Search(
        _holds(r":[0-9A-Fa-f]{0,4}:|\d\.\d{1,3}\.\d{1,3}\.\d|(?:-[0-9A-Fa-f]{2}){4}"),
        re.compile(rf"(?<![\w.:-])(?P<address>{shapes.MAC}|{shapes.IPV4}|{shapes.IPV6})(?![\w-]|\.\d)"),
    ),
    _Search(
        _holds(r"\+\d{9}|\d[\d ./()-]{10}"),
        re.compile(
            rf"(?<![\w.-])(?:(?P<card>{_CARD})|(?P<id>{shapes.SSN}))(?![\w-]|\.\d)"
            rf"|(?<![\w.:-])(?P<phone>{_PHONE})(?!\w)"
        ),
    ),
)
_OF_NOBODY = re.compile(r"127\.\d+\.\d+\.\d+|0\.0\.0\.0|255\.255\.255\.255|::1?")
"""Addresses of this machine, and of none."""
_SECRET_WORDS = ("password", "passwd", "pwd", "secret", "token", "apikey", "api_key", "api-key")
_SECRET_PAIR = re.compile(
    r"(?i)(\b\w{0,40}(?:password|passwd|pwd|secret|api[_-]?key|token(?!\w*[\"']?\s*[=:]\s*\d+\b))\w*[\"']?\s*[=:]\s*)"
    r"[\"']?[^\s\"',;&]+"
)
"""A number beside the word token counts them."""
_BEARER = re.compile(r"(?i)(?<=bearer )[\w.~+/-]{8,}=*")


def redacted(text: str) -> str:
    """*text* without logins, keys, addresses and numbers of people."""
    return replaced(without_logins(text), lambda kind, _: f"[{kind}]")


def replaced(text: str, stand_in: Callable[[str, str], str]) -> str:
    """*text* with what *stand_in* says for each private text, of its kind and itself; keys are hidden from all."""

    def put(found: re.Match[str]) -> str:
        kind, said = str(found.lastgroup), found.group()
        if kind == "key":
            return HIDDEN
        return stand_in(kind, said) if _is_one(kind, said) else said

    for search in _SEARCHES:
        if search.worth(text):
            text = search.private.sub(put, text)
    return text


def without_logins(text: str) -> str:
    """*text* without logins in URLs, and without what is said to be a password or a token."""
    if "://" in text:
        text = mask_text(text)
    lowered = text.lower()
    if any(word in lowered for word in _SECRET_WORDS):
        text = _SECRET_PAIR.sub(rf"\1{HIDDEN}", text)
    return _BEARER.sub(HIDDEN, text) if "bearer " in lowered else text


def _is_one(kind: str, said: str) -> bool:
    match kind:
        case "card":
            return shapes.has_card_check(said)
        case "account":
            return shapes.has_iban_check(said)
        case "address":
            return _OF_NOBODY.fullmatch(said) is None
        case "phone":
            return _FEWEST_DIGITS <= sum(char.isdigit() for char in said) <= _MOST_DIGITS
        case _:
            return True


def redacted_document(value: Any) -> Any:
    """*value*, plain JSON, with every text in it redacted; keys are ours and stay."""
    match value:
        case str():
            return redacted(value)
        case Mapping():
            return {key: redacted_document(item) for key, item in value.items()}
        case list() | tuple():
            return [redacted_document(item) for item in value]
        case _:
            return value
