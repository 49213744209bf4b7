"""Names, addresses and numbers of people who do not exist. Mail goes to reserved domains (RFC 2606) only."""

from __future__ import annotations

import unicodedata

from quaestor.demo.chance import Chance, words, zipf

FIRST = zipf(words("first_names"), 0.45)
LAST = zipf(words("last_names"), 0.45)


def person(chance: Chance) -> tuple[str, str]:
    """First and last name."""
    return FIRST.spin(chance), LAST.spin(chance).replace("-", " ", 1).replace("De V", "de V").replace("Van D", "van D")


def ascii_letters(text: str) -> str:
    """*text* as it appears in an address: `Lucía de Vries` -> `lucia.de.vries`."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode("ascii")
    return ".".join("".join(letter if letter.isalnum() else " " for letter in plain.lower()).split())


def phone(chance: Chance, dialling: str) -> str:
    """A number, as inconsistently as people type them."""
    area, first, second = chance.whole(200, 989), chance.whole(200, 999), chance.whole(0, 9999)
    style = chance.share()
    if style < 0.45:
        return f"+{dialling} {area} {first} {second:04d}"
    if style < 0.65:
        return f"({area}) {first}-{second:04d}"
    if style < 0.8:
        return f"{area}-{first}-{second:04d}"
    if style < 0.92:
        return f"00{dialling}{area}{first}{second:04d}"
    return f"{area}.{first}.{second:04d} ext {chance.whole(1, 99)}"
