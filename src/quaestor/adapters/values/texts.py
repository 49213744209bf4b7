"""Texts, and those that have a form of their own: e-mail addresses, phone numbers, JSON, UUIDs."""

from __future__ import annotations

import json
import re
import uuid

from quaestor.core.change.reading import Moment, Unreadable, Value
from quaestor.core.change.slots import Slot
from quaestor.core.privacy.holdings import Holding
from quaestor.core.values import normalise

LONGEST_SHOWN = 120


def text_of(text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
    """*text* itself, where its column may hold it."""
    if slot.holds is Holding.EMAIL:
        return _fitting(_email(text), slot)
    if slot.holds is Holding.PHONE:
        return _fitting(_phone(text, moment.region), slot)
    wanted = normalise(text)
    spelt = next((each for each in slot.known if wanted and normalise(each) == wanted), text)
    return _fitting(Value(spelt, _shown(spelt)), slot)


def _fitting(value: Value | Unreadable, slot: Slot) -> Value | Unreadable:
    if isinstance(value, Value) and slot.longest is not None and len(str(value.cell)) > slot.longest:
        return Unreadable(
            "too_long",
            f"At most {slot.longest:,} characters fit; this has {len(str(value.cell)):,}. Please shorten it.",
        )
    return value


def _shown(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


_NO_EMAIL = Unreadable("not_an_email", "An e-mail address, please. For example: maria.lopez@example.com.")


def _email(text: str) -> Value | Unreadable:
    from email_validator import EmailNotValidError, validate_email

    try:
        # Whether mail arrives there is not asked: that would tell a name server what somebody typed.
        found = validate_email(
            text.removeprefix("mailto:"), check_deliverability=False, globally_deliverable=False, test_environment=True
        )
    except EmailNotValidError:
        return _NO_EMAIL
    address = found.normalized
    return Value(address, address) if "." in address.rsplit("@", 1)[-1] else _NO_EMAIL


_PHONE_FORM = re.compile(r"(?:tel:)?[+\d(][\d\s().,/\u2010-\u2015\u00a0-]{3,30}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?", re.I)
_NO_PHONE = Unreadable("not_a_phone", "A phone number, please. For example: +49 40 555 0100.")


def _phone(text: str, region: str | None) -> Value | Unreadable:
    """As given where it may be a number; in international form where the country is known."""
    import phonenumbers

    if _PHONE_FORM.fullmatch(text) is None or not 4 <= sum(char.isdigit() for char in text) <= 20:
        return _NO_PHONE
    international = text.removeprefix("tel:").lstrip().startswith("+")
    if region is None and not international:
        return Value(text, text)  # nobody knows which country's it is
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return _NO_PHONE
    if not phonenumbers.is_possible_number(number):
        return _NO_PHONE
    if international or number.extension:
        return Value(text, text)
    return Value(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), text)


def json_of(text: str) -> Value | Unreadable:
    """JSON as text, which every driver takes for such a column."""
    try:
        json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return Unreadable("not_json", 'JSON, please. For example: {"colour": "blue", "sizes": [1, 2]}.')
    return Value(text, _shown(text))


def _refuse(constant: str) -> object:
    raise ValueError(constant)


_UUID = re.compile(r"\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?", re.IGNORECASE | re.ASCII)


def uuid_of(text: str) -> Value | Unreadable:
    if _UUID.fullmatch(text) is None:
        return Unreadable("not_a_uuid", "A UUID, please. For example: 7f3c1f0e-2a4b-4c6d-8e9f-0a1b2c3d4e5f.")
    found = str(uuid.UUID(text))
    return Value(found, found)
