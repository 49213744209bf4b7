"""What private columns hold, and how it was found out."""

from __future__ import annotations

from enum import StrEnum


class Holding(StrEnum):
    """What makes a column private."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    """Of a person."""
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"
    NATIONAL_ID = "national_id"
    """A number by which a state or an insurance knows somebody."""
    CARD = "card"
    BANK_ACCOUNT = "bank_account"
    IP_ADDRESS = "ip_address"
    """Of a connection or a device."""
    COORDINATES = "coordinates"
    LOGIN = "login"
    CREDENTIAL = "credential"
    """A password, its hash, a key, a token."""
    TRAIT = "trait"
    """Health, belief, origin: what the law protects more than the rest."""


class Evidence(StrEnum):
    NAME = "name"
    VALUES = "values"
    BOTH = "both"
    """Neither alone would have told."""
    MODEL = "model"
    """The semantic model says so."""


SECRET = frozenset({Holding.CREDENTIAL, Holding.CARD, Holding.BANK_ACCOUNT})
"""What is never looked at, and whose owner could lose something by it."""

SAID = {
    Holding.EMAIL: "e-mail addresses",
    Holding.PHONE: "phone numbers",
    Holding.NAME: "names of people",
    Holding.BIRTH_DATE: "dates of birth",
    Holding.ADDRESS: "postal addresses",
    Holding.NATIONAL_ID: "identity numbers",
    Holding.CARD: "card numbers",
    Holding.BANK_ACCOUNT: "bank accounts",
    Holding.IP_ADDRESS: "addresses of connections or devices",
    Holding.COORDINATES: "coordinates",
    Holding.LOGIN: "logins",
    Holding.CREDENTIAL: "passwords, keys or tokens",
    Holding.TRAIT: "health, belief or origin",
}
"""For people, after “holds”."""
