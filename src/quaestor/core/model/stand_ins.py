"""Names that a model sees in place of e-mail addresses, card numbers and the like; what it wrote gets them back.

`orders of ana@example.org` is sent as `orders of PRIVATE_EMAIL_1`, and `… = 'PRIVATE_EMAIL_1'` comes back as
`… = 'ana@example.org'`. Only what `core.privacy.redaction` finds has a stand-in; keys have none, and are lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quaestor.core.privacy.redaction import replaced

NOTE = "Names that begin with PRIVATE_ stand for values that you are not shown: write them as they are."
_STAND_IN = re.compile(r"\bPRIVATE_[A-Z]+_\d+\b")


def with_stand_ins(text: str) -> tuple[str, dict[str, str]]:
    """*text* with stand-ins, and what each of them stands for; the same value always has the same one."""
    names: dict[str, str] = {}

    def stand_in(kind: str, said: str) -> str:
        return names.setdefault(said, f"PRIVATE_{kind.upper()}_{len(names) + 1}")

    shown = replaced(text, stand_in)
    return shown, {name: said for said, name in names.items()}


def put_back(text: str, originals: Mapping[str, str]) -> str:
    """*text* with what each stand-in stands for; others stay as they are."""
    return _STAND_IN.sub(lambda found: originals.get(found.group(), found.group()), text) if originals else text
