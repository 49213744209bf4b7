"""Which columns hold secrets, and which tell who somebody is: by their names, and by what their values look like.

Errs on the side of silence: a column taken for personal costs a suggestion, one missed costs somebody's privacy. The
semantic model has the last word, either way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quaestor.core.catalog import Column, Kind, Sensitivity, Table
from quaestor.core.traits import looks_secret, words_of

_WORDS = """
    email mail phone telephone tel mobile cell fax ssn passport iban bic nino birthday birthdate dob surname
    forename firstname lastname fullname middlename maiden religion ethnicity diagnosis
    ip login username street latitude longitude imei
"""
PERSONAL_WORDS = frozenset(_WORDS.split())
PERSONAL_PAIRS = frozenset(
    {("first", "name"), ("last", "name"), ("full", "name"), ("middle", "name"), ("given", "name"), ("family", "name")}
    | {("user", "name"), ("birth", "date"), ("birth", "day"), ("home", "address"), ("e", "mail"), ("marital", "status")}
    | {("tax", "id"), ("national", "id"), ("social", "security"), ("license", "number"), ("ip", "address")}
    | {("date", "of", "birth")}
)
SECRET_NUMBERS = frozenset(
    {
        ("credit", "card"),
        ("card", "number"),
        ("card", "no"),
        ("account", "number"),
        ("bank", "account"),
        ("pin", "code"),
    }
)
SECRET_NUMBER_WORDS = frozenset({"ccnumber", "cardnumber", "iban", "pin"})
_PEOPLE = """
    agent applicant author candidate client contact customer doctor driver employee guest lead manager member
    nurse owner passenger patient people person physician player rep representative resident salesperson singer staff
    student subscriber teacher technician tenant tutor user visitor voter worker
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Tables whose rows are people: there a plain `name` or `address` is somebody's."""
OWN = frozenset({"name", "address"})

NUMERIC_MEASURES = frozenset({"count", "number", "total", "rate", "share", "avg", "average", "score"})

MOSTLY = 0.8
FEWEST = 5
"""Fewer values than this prove nothing."""
EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[A-Za-z]{2,}")
PHONE = re.compile(r"\+?\(?\d{1,4}\)?(?:[\s./-]\(?\d{1,5}\)?){2,5}(?: ?x\d{1,5})?|\+\d{8,15}")
IP = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
IBAN = re.compile(r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?")
NATIONAL_ID = re.compile(r"\d{3}-\d{2}-\d{4}")
CARD = re.compile(r"(?:\d[ -]?){12,18}\d")
HASH = re.compile(r"\$(?:2[abxy]|argon2(?:id|i|d)|5|6|pbkdf2[\w-]*)\$.+|(?:pbkdf2|scrypt|bcrypt)[_:$].+")
TOKEN = re.compile(
    r"eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*"  # JSON web token, RFC 7519
    r"|(?:sk|pk|rk)_(?:live|test)_\w{10,}|sk-[\w-]{20,}|gh[pousr]_\w{30,}|xox[abprs]-[\w-]{10,}"
    r"|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|glpat-[\w-]{15,}"
)
PRIVATE_KEY = "-----BEGIN "


def sensitivity_of(table: Table, column: Column, values: Sequence[str] = ()) -> Sensitivity:
    """What *column* holds, from its name and from some of its values where they were read."""
    by_name = sensitivity_by_name(table.name, column)
    if by_name is Sensitivity.SECRET:
        return by_name
    by_values = sensitivity_by_values(values)
    return by_values if by_values is not Sensitivity.OPEN else by_name


def marked_sensitive(table: Table, column: Column) -> Sensitivity:
    """What a column is that somebody called sensitive without saying how: never less than it was taken for."""
    by_name = sensitivity_by_name(table.name, column)
    return stricter(Sensitivity.PERSONAL, stricter(by_name, column.sensitivity))


def stricter(one: Sensitivity, other: Sensitivity) -> Sensitivity:
    return max(one, other, key=tuple(Sensitivity).index)


def sensitivity_by_name(table: str, column: Column) -> Sensitivity:
    words = words_of(column.name)
    pairs = set(pairwise(words))
    if looks_secret(column.name) or pairs & SECRET_NUMBERS or not SECRET_NUMBER_WORDS.isdisjoint(words):
        return Sensitivity.OPEN if _only_counts(words, column) else Sensitivity.SECRET
    said = set(words) & PERSONAL_WORDS or pairs & PERSONAL_PAIRS or words == ("date", "of", "birth")
    own = bool(words) and words[-1] in OWN and (_about_people(table) or _about_people(column.name))
    if (said or own) and not _only_counts(words, column):
        return Sensitivity.PERSONAL
    return Sensitivity.OPEN


def is_private(table: Table, column: Column) -> bool:
    """Whether values of *column* stay out of prompts: by what the catalog says of it, and by its name.

    Both are asked, since a catalog may have been read before anybody looked; what one of them holds back stays back.
    """
    return column.sensitivity is not Sensitivity.OPEN or sensitivity_by_name(table.name, column) is not Sensitivity.OPEN


def sensitivity_by_values(values: Sequence[str]) -> Sensitivity:
    """What most of *values* look like; one key, hash or token among them is enough to keep silent about all."""
    texts = [value.strip() for value in values if value.strip()]
    if any(HASH.fullmatch(text) or TOKEN.fullmatch(text) or text.startswith(PRIVATE_KEY) for text in texts):
        return Sensitivity.SECRET
    if len(texts) < FEWEST:
        return Sensitivity.OPEN
    needed = MOSTLY * len(texts)
    if sum(1 for text in texts if _is_card(text)) >= needed or _share(IBAN, texts) >= needed:
        return Sensitivity.SECRET
    if sum(1 for text in texts if _is_phone(text)) >= needed:
        return Sensitivity.PERSONAL
    if any(_share(form, texts) >= needed for form in (EMAIL, NATIONAL_ID, IP)):
        return Sensitivity.PERSONAL
    return Sensitivity.OPEN


def _share(form: re.Pattern[str], texts: Sequence[str]) -> int:
    return sum(1 for text in texts if form.fullmatch(text))


def _is_phone(text: str) -> bool:
    """Nine digits at least: dates and article numbers are grouped like local numbers."""
    return PHONE.fullmatch(text) is not None and sum(char.isdigit() for char in text) >= LEAST_DIGITS


LEAST_DIGITS = 9


def _is_card(text: str) -> bool:
    """Digits of a card's length whose check digit is right (ISO/IEC 7812, annex B)."""
    if not CARD.fullmatch(text):
        return False
    digits = [int(char) for char in text if char.isdigit()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _only_counts(words: tuple[str, ...], column: Column) -> bool:
    """`email_count`, `has_phone`, `token_total`: numbers and yes/no about such things, not the things."""
    if column.kind is Kind.BOOLEAN or words[:1] in (("has",), ("is",)):
        return True
    return column.kind.is_numeric and len(words) > 1 and words[-1] in NUMERIC_MEASURES - {"number"}


def _about_people(name: str) -> bool:
    return any(word in PEOPLE or word.removesuffix("s") in PEOPLE for word in words_of(name))
