"""What single values look like: forms and check digits that need no library and no country.

The forms here serve twice: a column whose values mostly have one holds it, and in a text what has one is left out
(`redaction`).
"""

from __future__ import annotations

import re

EMAIL = r"[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}"
IPV4 = r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)"
IPV6 = r"(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}"
MAC = r"[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}"
IBAN = r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?"
CARD = r"\d(?:[ -]?\d){11,18}"
SSN = r"(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}"
JSON_WEB_TOKEN = r"eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*"  # RFC 7519  # noqa: S105
KEY = (
    r"(?:sk|pk|rk)_(?:live|test)_\w{10,}|whsec_\w{16,}|sk-[\w-]{20,}|github_pat_\w{30,}|gh[pousr]_\w{30,}"
    r"|gl(?:pat|ptt|dt|rt)-[\w-]{15,}|xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[\w-]{30,}|ya29\.[\w-]{20,}"
    r"|SG\.[\w-]{16,}\.[\w-]{20,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{30,}|hf_[A-Za-z0-9]{30,}|do[opr]_v1_[0-9a-f]{40,}"
    r"|shp(?:at|ca|pa|ss)_[0-9a-f]{30,}|qk_[A-Za-z0-9]{6,}\.[\w-]{20,}"
)
"""Keys by the prefixes that those who issue them publish, so that they can be found."""
HASH = (
    r"\$(?:2[abxy]|argon2(?:id|i|d)|5|6|y|scrypt|pbkdf2[\w-]*)\$\S{10,}|(?:pbkdf2|scrypt|bcrypt)[\w-]*[:$]\S{10,}"
    r"|\{(?:SSHA|SHA|SMD5|CRYPT)\d*\}\S{10,}"
)
PRIVATE_KEY = r"-----BEGIN [A-Z ]*PRIVATE KEY-----"
LOCATED_PASSWORD = r"[a-z][a-z0-9+.-]{1,30}://[^\s:/@]*:[^\s@]+@[^\s'\"]+"  # noqa: S105
CLOUD_KEY = r"(?:AccountKey|SharedAccessKey)=[\w+/%]{20,}=*"

_KEY_OR_HASH = re.compile("|".join((JSON_WEB_TOKEN, KEY, HASH)))
_WITHIN = re.compile("|".join((PRIVATE_KEY, LOCATED_PASSWORD, CLOUD_KEY)))
_MAY_BE_WITHIN = ("-----", "://", "Key=")


def is_credential(text: str) -> bool:
    """A key, a token or the hash of a password; or a text with a way to get in."""
    if _KEY_OR_HASH.match(text) is not None:
        return True
    return any(sign in text for sign in _MAY_BE_WITHIN) and _WITHIN.search(text) is not None


_EMAIL = re.compile(rf"(?:mailto:)?{EMAIL}|[^@<>]{{1,80}}<{EMAIL}>")
_NETWORK = re.compile(rf"(?:{IPV4})(?::\d{{2,5}}|/\d{{1,2}})?|{IPV6}|{MAC}")
_IBAN, _CARD = re.compile(IBAN), re.compile(CARD)
_COORDINATES = re.compile(
    r"[(\[]?[-+]?(?:[1-8]?\d|90)\.\d{3,}°?[NS]?[,;\s]\s?[-+]?(?:1[0-7]\d|\d?\d|180)\.\d{3,}°?[EWO]?[)\]]?"
    r"|POINT ?\([-+]?\d+\.\d+ [-+]?\d+\.\d+\)"
)


def is_email(text: str) -> bool:
    return _EMAIL.fullmatch(text) is not None


def is_network(text: str) -> bool:
    return _NETWORK.fullmatch(text) is not None


def is_iban(text: str) -> bool:
    """With its check digits (ISO 13616)."""
    return _IBAN.fullmatch(text) is not None and has_iban_check(text)


def has_iban_check(text: str) -> bool:
    plain = text.replace(" ", "")
    return int("".join(str(int(char, 36)) for char in plain[4:] + plain[:4])) % 97 == 1


def is_card(text: str) -> bool:
    return _CARD.fullmatch(text) is not None and has_card_check(text)


def has_card_check(text: str) -> bool:
    """Whether the last digit is the check digit (ISO/IEC 7812, annex B)."""
    digits = [int(char) for char in text if char.isdigit()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def is_coordinates(text: str) -> bool:
    return _COORDINATES.fullmatch(text) is not None
