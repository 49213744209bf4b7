"""Which columns hold what must not leave the house as a sample: secrets, and what tells who somebody is.

Told from names alone, so that it needs no look at the values. Errs on the side of silence: a column taken for personal
costs a hint in a prompt, one missed costs somebody's privacy.
"""

from __future__ import annotations

from itertools import pairwise

from quaestor.core.catalog import Column, Table
from quaestor.core.traits import looks_secret, words_of

_WORDS = """
    email mail phone telephone tel mobile cell fax ssn passport iban bic swift nino birthday birthdate dob surname
    forename firstname lastname fullname middlename maiden gender religion ethnicity nationality salary wage diagnosis
    ip login username street zip zipcode postcode postal latitude longitude lat lng iccid imei vin
"""
PERSONAL_WORDS = frozenset(_WORDS.split())
PERSONAL_PAIRS = frozenset(
    {("first", "name"), ("last", "name"), ("full", "name"), ("middle", "name"), ("given", "name"), ("family", "name")}
    | {("user", "name"), ("birth", "date"), ("date", "birth"), ("birth", "day"), ("home", "address"), ("e", "mail")}
    | {("tax", "id"), ("national", "id"), ("social", "security"), ("credit", "card"), ("card", "number")}
    | {("account", "number"), ("license", "number"), ("bank", "account")}
)
_PEOPLE = """
    account applicant author candidate client contact customer doctor driver employee guest lead manager member
    nurse owner passenger patient people person physician player resident singer staff student subscriber teacher
    tenant tutor user visitor voter worker
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Tables whose rows are people: there a plain `name` or `address` is somebody's."""
OWN = frozenset({"name", "address", "contact"})


def is_private(table: Table, column: Column) -> bool:
    """Whether values of *column* must not be shown to a model, nor quoted where nobody asked for them."""
    words = words_of(column.name)
    if looks_secret(column.name) or not PERSONAL_WORDS.isdisjoint(words):
        return True
    if any(pair in PERSONAL_PAIRS for pair in pairwise(words)):
        return True
    return bool(words) and words[-1] in OWN and (holds_people(table.name) or holds_people(column.name))


def holds_people(name: str) -> bool:
    return any(word in PEOPLE or word.removesuffix("s") in PEOPLE for word in words_of(name))
