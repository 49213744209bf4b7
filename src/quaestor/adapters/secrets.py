"""Sealing what must not be readable at rest: AES-256-GCM, bound to what it is for and whose it is.

A sealed text is `v1.` and base64url of nonce (12 bytes) and ciphertext with tag. The additional authenticated data is
purpose and name, so a sealed password moved to another source does not open there.
"""

from __future__ import annotations

import base64
import binascii
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from quaestor.core.errors import Unavailable

_VERSION = "v1."
_NONCE_BYTES = 12


class Seal:
    """Seals with a key derived from the master key, so that the master key can serve other purposes too."""

    def __init__(self, master_key: bytes) -> None:
        self._cipher = AESGCM(derived_key(master_key, "seal"))

    def __repr__(self) -> str:
        return "Seal(…)"

    def seal(self, text: str, purpose: str, name: str) -> str:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, text.encode("utf-8", "surrogatepass"), _bound_to(purpose, name))
        return _VERSION + base64.urlsafe_b64encode(nonce + sealed).decode("ascii")

    def unseal(self, sealed: str, purpose: str, name: str) -> str:
        """Raises `Unavailable` when the key does not fit, or the text was changed or moved."""
        try:
            if not sealed.startswith(_VERSION):
                raise ValueError
            raw = base64.b64decode(sealed.removeprefix(_VERSION), altchars=b"-_", validate=True)
            opened = self._cipher.decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], _bound_to(purpose, name))
        except (InvalidTag, ValueError, binascii.Error):
            raise Unavailable(
                f"The stored {purpose} of {name!r} cannot be opened with this master key.",
                action="Restore the master.key (or QUAESTOR_MASTER_KEY) it was sealed with, or enter it again.",
            ) from None
        return opened.decode("utf-8", "surrogatepass")


def derived_key(master_key: bytes, purpose: str) -> bytes:
    """32 bytes for one purpose, from which nothing of the master key or of other purposes can be learned."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"quaestor {purpose} v1".encode()).derive(master_key)


def _bound_to(purpose: str, name: str) -> bytes:
    return f"{len(purpose)}:{purpose}:{name}".encode("utf-8", "surrogatepass")
