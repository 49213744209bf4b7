"""What the values of a column tell about it: dates kept as text, prose, random identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from quaestor.core.catalog import Kind

NAMING = "zip zipcode postal postcode plz phone telephone tel fax mobile cell isbn ean upc iban bic ssn vat imei"
NUMBERS_THAT_NAME = frozenset(NAMING.split())
"""Digits in such columns are names: nobody adds up postal codes."""

MOSTLY = 0.8
FORMS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.DATE, re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")),
    (
        Kind.TIMESTAMP,
        re.compile(
            r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[ T]([01]\d|2[0-4]):[0-5]\d(:[0-6]\d([.,]\d+)?)?"
            r"( ?(Z|UTC|[+-]\d\d(:?\d\d)?))?"
        ),
    ),
    (Kind.TIME, re.compile(r"([01]\d|2[0-4]):[0-5]\d(:[0-6]\d(\.\d+)?)?")),
    (Kind.INTEGER, re.compile(r"-?(0|[1-9]\d{0,14})")),
    (Kind.NUMBER, re.compile(r"-?(0|[1-9]\d{0,14})?\.\d{1,15}")),
    (Kind.BOOLEAN, re.compile(r"(?i:true|false)")),
)
RANDOM = re.compile(r"(?=(?:.*\d){2})[0-9A-Za-z+/_=-]{15,}")
UUID = re.compile(r"\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?")


@lru_cache(maxsize=50_000)
def words_of(name: str) -> tuple[str, ...]:
    """`billingAddress_ID2` → `('billing', 'address', 'id', '2')`."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)", " ", name)
    return tuple(re.findall(r"[^\W_]+", spaced.lower()))


def looks_random(values: Sequence[str]) -> bool:
    """Whether most *values* are UUIDs, hashes or other generated identifiers that nobody would write."""
    if len(values) < 2:
        return False
    found = sum(1 for value in values if UUID.fullmatch(value) or RANDOM.fullmatch(value))
    return found >= MOSTLY * len(values)


def kind_of_texts(column: str, values: Iterable[str]) -> Kind:
    """The kind that all *values* are written as: `2024-05-01` is a date, `12.50` a number; `TEXT` where they differ.

    Numbers with leading zeros stay text, and so do digits in columns that name things (`zip`, `phone`).
    """
    kinds: set[Kind] = set()
    for value in values:
        text = value.strip()
        if not text:
            continue
        kinds.add(next((kind for kind, form in FORMS if form.fullmatch(text)), Kind.TEXT))
        if Kind.TEXT in kinds:
            return Kind.TEXT
    if kinds == {Kind.DATE, Kind.TIMESTAMP}:
        return Kind.TIMESTAMP
    if kinds == {Kind.INTEGER, Kind.NUMBER}:
        kinds = {Kind.NUMBER}
    if len(kinds) != 1:
        return Kind.TEXT
    (kind,) = kinds
    if kind.is_numeric and not NUMBERS_THAT_NAME.isdisjoint(words_of(column)):
        return Kind.TEXT
    return kind
