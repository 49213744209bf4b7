"""Invented columns that say by their values alone what they hold, and columns that look like it and are open.

Names of the columns tell nothing (`c17`), except where the name is the point. Values come from Faker, which follows the
forms of each country, so that they do not repeat the patterns that are tested on them. Keys are put together here, so
that no text that looks like one stands in this repository.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from faker import Faker

ROWS = 60
SEED = 20_261_125


@dataclass(frozen=True)
class Made:
    name: str
    """Of the column."""
    holds: str
    """A `Holding`, `open` or `either`."""
    what: str
    """For people who read a failure."""
    values: tuple[str, ...]


Maker = Callable[[Faker], object]


def made() -> Iterator[Made]:
    for number, (holds, what, locale, make) in enumerate((*private(), *lookalikes(), *named()), start=1):
        name, _, _ = what.partition(" as ")
        fake = Faker(locale)
        fake.seed_instance(f"{SEED}/{what}/{locale}")
        values = tuple(str(make(fake)) for _ in range(ROWS))
        yield Made(name if " as " in what else f"c{number}", holds, f"{what} ({locale})", values)


def private() -> Iterator[tuple[str, str, str, Maker]]:
    for locale in ("en_US", "de_DE", "ja_JP"):
        yield "email", "e-mail", locale, lambda fake: fake.ascii_email()
    yield "email", "e-mail with a name", "en_US", lambda fake: f"{fake.name()} <{fake.email()}>"
    yield "email", "link to write to", "en_US", lambda fake: f"mailto:{fake.email()}"
    for locale in (
        *("en_US", "en_GB", "en_CA", "en_AU", "en_IN", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT", "nl_NL", "pt_BR"),
        *("pl_PL", "sv_SE", "ja_JP", "ko_KR", "ru_RU", "tr_TR", "zh_CN"),
    ):
        yield "phone", "phone", locale, lambda fake: fake.phone_number()
    yield "phone", "phone in one run", "en_US", lambda fake: "+1" + fake.numerify("212%######")
    yield "phone", "link to call", "de_DE", lambda fake: "tel:+49" + fake.numerify("30%######")
    for locale in ("en_US", "de_DE", "fr_FR", "es_ES", "ja_JP"):
        yield "name", "person", locale, lambda fake: fake.name()
    for locale in ("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pt_BR"):
        yield "address", "street", locale, lambda fake: fake.street_address()
        yield "address", "whole address", locale, lambda fake: fake.address()
    for locale in (
        *("en_US", "en_GB", "en_CA", "fr_FR", "it_IT", "nl_NL", "pl_PL", "pt_BR", "sv_SE", "fi_FI", "no_NO", "de_CH"),
        *("zh_CN", "ko_KR", "tr_TR", "ro_RO", "et_EE"),
    ):
        yield "national_id", "national id", locale, lambda fake: fake.ssn()
    yield "national_id", "national id", "es_ES", lambda fake: fake.nif()
    yield "national_id", "national id", "cs_CZ", lambda fake: fake.birth_number()
    for locale in ("de_DE", "en_GB", "fr_FR", "nl_NL", "pl_PL"):
        yield "bank_account", "IBAN", locale, lambda fake: fake.iban()
    yield "bank_account", "IBAN in groups", "de_DE", lambda fake: _grouped(fake.iban())
    for kind in ("visa", "mastercard", "amex", "discover"):
        yield "card", f"card {kind}", "en_US", lambda fake, kind=kind: fake.credit_card_number(kind)
    yield "card", "card in groups", "en_US", lambda fake: _grouped(fake.credit_card_number("visa16"))
    yield "ip_address", "IPv4", "en_US", lambda fake: fake.ipv4()
    yield "ip_address", "IPv4 with a port", "en_US", lambda fake: f"{fake.ipv4()}:{fake.port_number()}"
    yield "ip_address", "IPv6", "en_US", lambda fake: fake.ipv6()
    yield "ip_address", "hardware address", "en_US", lambda fake: fake.mac_address()
    yield "coordinates", "pair", "en_US", lambda fake: f"{fake.latitude()}, {fake.longitude()}"
    yield "coordinates", "point", "en_US", lambda fake: f"POINT({fake.longitude()} {fake.latitude()})"
    for what, parts in KEYS.items():
        yield "credential", what, "en_US", lambda fake, parts=parts: _put_together(parts, fake.random)


def lookalikes() -> Iterator[tuple[str, str, str, Maker]]:
    for what, make in LOOKALIKES.items():
        yield "open", what, "en_US", make
    yield "open", "company number", "fr_FR", lambda fake: fake.siren().replace(" ", "")
    for what in ("digest md5", "digest sha1", "digest sha256"):
        yield "either", what, "en_US", lambda fake, what=what: getattr(fake, what.split()[1])()


def named() -> Iterator[tuple[str, str, str, Maker]]:
    """Columns whose name decides, in the languages that people name columns in."""
    people: tuple[tuple[str, str], ...] = (
        *(("vorname", "de_DE"), ("nachname", "de_DE"), ("prenom", "fr_FR"), ("nom_de_famille", "fr_FR")),
        *(("apellidos", "es_ES"), ("cognome", "it_IT"), ("sobrenome", "pt_BR"), ("achternaam", "nl_NL")),
        *(("nazwisko", "pl_PL"), ("fname", "en_US"), ("surname", "en_GB"), ("contact_person", "en_US")),
        *(
            ("account_manager", "en_US"),
            ("recipient_name", "en_US"),
            ("cardholder", "en_US"),
            ("ansprechpartner", "de_DE"),
        ),
    )
    for name, locale in people:
        yield "name", f"{name} as name", locale, lambda fake: fake.name()
    births = (
        "geburtsdatum",
        "date_naissance",
        "fecha_nacimiento",
        "data_nascita",
        "data_nascimento",
        "dob",
        "birthDate",
    )
    for name in births:
        yield "birth_date", f"{name} as birth", "en_US", lambda fake: fake.date_of_birth().isoformat()
    for name, locale in (("strasse", "de_DE"), ("adresse", "fr_FR"), ("direccion", "es_ES"), ("indirizzo", "it_IT")):
        yield "address", f"{name} as address", locale, lambda fake: fake.street_address()
    for name in ("telefon", "telefono", "handynummer", "portable_tel", "msisdn", "whatsapp"):
        yield "phone", f"{name} as phone", "de_DE", lambda fake: fake.numerify("0### ######")
    for name in ("sozialversicherungsnummer", "steuer_id", "passport_no", "drivers_license", "codice_fiscale", "curp"):
        yield "national_id", f"{name} as id", "en_US", lambda fake: fake.bothify("??#######").upper()
    for name in ("passwort", "contrasena", "pwd_hash", "otp_secret", "auth_key", "refresh_token", "ssh_private_key"):
        yield "credential", f"{name} as secret", "en_US", lambda fake: fake.lexify("????????????")
    for name in ("primary_key", "sort_key", "token_count", "email_verified", "phone_model", "address_type", "card_type",
                 "ip_version", "key_account", "street_lights", "mobile_sales", "name_length", "birth_rate", "pass_rate",
                 "mail_sent_at", "login_count", "account_type", "contact_type", "staff_count", "passenger_class",
                 "hash_rate", "pin_count", "secretary_count", "player_position", "coach_class"):  # fmt: skip
        yield "open", f"{name} as word", "en_US", lambda fake: fake.random_int(1, 9)


def _grouped(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _some(random: Random, alphabet: str, length: int) -> str:
    return "".join(random.choice(alphabet) for _ in range(length))


LETTERS = string.ascii_letters + string.digits
CAPITALS = string.ascii_uppercase + string.digits
HEX = "0123456789abcdef"

Part = str | tuple[str, int]
"""A text as it is, or so many characters of an alphabet."""

KEYS: dict[str, tuple[Part, ...]] = {
    "bcrypt": ("$2b$12$", (LETTERS, 53)),
    "argon2": ("$argon2id$v=19$m=65536,t=3,p=4$", (LETTERS, 22), "$", (LETTERS, 43)),
    "django": ("pbkdf2_sha256$600000$", (LETTERS, 22), "$", (LETTERS, 43), "="),
    "werkzeug": ("scrypt:32768:8:1$", (LETTERS, 16), "$", (HEX, 128)),
    "crypt": ("$6$", (LETTERS, 16), "$", (LETTERS, 86)),
    "ldap": ("{SSHA}", (LETTERS, 32)),
    "web token": ("eyJ", (LETTERS, 30), ".eyJ", (LETTERS, 60), ".", (LETTERS, 43)),
    "GitHub": ("gh", "p_", (LETTERS, 36)),
    "GitHub fine-grained": ("github", "_pat_", (LETTERS, 22), "_", (LETTERS, 59)),
    "GitLab": ("gl", "pat-", (LETTERS, 20)),
    "AWS": ("AK", "IA", (CAPITALS, 16)),
    "AWS session": ("AS", "IA", (CAPITALS, 16)),
    "Google": ("AI", "za", (LETTERS + "_-", 35)),
    "Slack": ("xo", "xb-", (string.digits, 12), "-", (LETTERS, 24)),
    "Stripe": ("sk", "_live_", (LETTERS, 24)),
    "Stripe webhook": ("wh", "sec_", (LETTERS, 32)),
    "OpenAI": ("sk-", "proj-", (LETTERS, 48)),
    "Anthropic": ("sk-", "ant-api03-", (LETTERS + "_-", 90)),
    "SendGrid": ("S", "G.", (LETTERS, 22), ".", (LETTERS, 43)),
    "npm": ("np", "m_", (LETTERS, 36)),
    "PyPI": ("py", "pi-AgEIcHlwaS5vcmc", (LETTERS, 60)),
    "Hugging Face": ("h", "f_", (LETTERS, 34)),
    "DigitalOcean": ("do", "p_v1_", (HEX, 64)),
    "Shopify": ("shp", "at_", (HEX, 32)),
    "own": ("q", "k_", (LETTERS, 8), ".", (LETTERS, 43)),
    "private key": ("-----BEGIN ", "PRIVATE KEY-----\n", (LETTERS, 64), "\n-----END PRIVATE KEY-----"),
    "location with a password": ("postgresql://app:", (LETTERS, 12), "@db.example.org/shop"),
    "cloud account": ("DefaultEndpointsProtocol=https;AccountName=x;AccountKey=", (LETTERS, 86), "=="),
}


def _put_together(parts: tuple[Part, ...], random: Random) -> str:
    return "".join(part if isinstance(part, str) else _some(random, *part) for part in parts)


LOOKALIKES: dict[str, Maker] = {
    "order number": lambda fake: fake.numerify("ORD-2024-######"),
    "invoice number": lambda fake: fake.numerify("2024-######"),
    "article number": lambda fake: fake.bothify("??-####-?").upper(),
    "part number": lambda fake: fake.numerify("###-###-###"),
    "part number, uneven": lambda fake: fake.numerify("##-####-###"),
    "part number with points": lambda fake: fake.numerify("##.###.###"),
    "EAN": lambda fake: fake.ean13(),
    "ISBN": lambda fake: fake.isbn13(),
    "parcel": lambda fake: fake.bothify("1Z###?##########").upper(),
    "UUID": lambda fake: fake.uuid4(),
    "version": lambda fake: fake.numerify("#.##.##"),
    "version, four parts": lambda fake: f"{fake.random_int(1, 9)}.{fake.random_int(300, 9999)}." + fake.numerify("#.#"),
    "moment": lambda fake: fake.date_time_this_decade().isoformat(sep=" "),
    "date": lambda fake: fake.date_this_decade().isoformat(),
    "date, German": lambda fake: fake.date_this_decade().strftime("%d.%m.%Y"),
    "date, American": lambda fake: fake.date_this_decade().strftime("%m/%d/%Y"),
    "time": lambda fake: fake.time(),
    "seconds since 1970": lambda fake: fake.random_int(1_600_000_000, 1_760_000_000),
    "milliseconds since 1970": lambda fake: fake.random_int(1_600_000_000_000, 1_760_000_000_000),
    "price": lambda fake: f"{fake.random_int(1, 90_000) / 100:.2f}",
    "price in dollars": lambda fake: fake.pricetag(),
    "share": lambda fake: f"{fake.random_int(0, 1_000_000) / 1_000_000:.6f}",
    "nine digits": lambda fake: fake.numerify("#########"),
    "ten digits": lambda fake: fake.numerify("%#########"),
    "eleven digits": lambda fake: fake.numerify("%##########"),
    "twelve digits": lambda fake: fake.numerify("%###########"),
    "sixteen digits": lambda fake: fake.numerify("%###############"),
    "customer number in groups": lambda fake: fake.numerify("#### #### ##"),
    "company": lambda fake: fake.company(),
    "city": lambda fake: fake.city(),
    "country": lambda fake: fake.country(),
    "occupation": lambda fake: fake.job(),
    "product": lambda fake: f"{fake.color_name()} {fake.word()} {fake.random_int(1, 900)}",
    "sentence": lambda fake: fake.sentence(),
    "web address": lambda fake: fake.url(),
    "domain": lambda fake: fake.domain_name(),
    "file": lambda fake: fake.file_path(depth=3),
    "kind of file": lambda fake: fake.mime_type(),
    "colour": lambda fake: fake.hex_color(),
    "commit": lambda fake: fake.sha1()[:10],
    "currency": lambda fake: fake.currency_code(),
    "security, ISIN": lambda fake: fake.bothify("US##########"),
    "bank code": lambda fake: fake.swift(),
    "language": lambda fake: fake.language_code(),
    "size": lambda fake: f"{fake.random_int(10, 90)} x {fake.random_int(10, 90)} x {fake.random_int(1, 9)} cm",
    "range": lambda fake: f"{fake.random_int(1, 40)}-{fake.random_int(41, 90)}",
    "score": lambda fake: f"{fake.random_int(0, 9)}:{fake.random_int(0, 9)}",
    "room": lambda fake: f"Room {fake.random_int(1, 500)}",
    "telephone extension": lambda fake: fake.numerify("%###"),
    "postal code": lambda fake: fake.postcode(),
}  # fmt: skip
