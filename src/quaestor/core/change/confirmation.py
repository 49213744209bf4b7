"""What a yes is bound to: a token that fits one person, one conversation, one exact change of rows as they were shown.

    token = expiry "." HMAC-SHA256(key, person, draft, revision, every write with its values and row images, expiry)

A token is checked against the change that would be applied now. Whatever differs, the token does not fit: another
value, another row, a row that has changed since, another person, a later time.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass

from quaestor.core.change.writes import Change, Delete, Insert, Update, Write
from quaestor.core.rows import Cell

LIFETIME = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Bound:
    """Everything that a confirmation stands for."""

    person: str
    draft: str
    """The draft's id; a draft is applied once, so a token can be used once."""
    revision: int
    """Of the draft when the preview was shown."""
    change: Change


def token_for(bound: Bound, key: bytes, now: dt.datetime) -> str:
    """A token for whoever sees the preview at *now*."""
    expiry = int((now + LIFETIME).timestamp())
    return f"{expiry}.{_digest(bound, expiry, key)}"


def fits(token: str, bound: Bound, key: bytes, now: dt.datetime) -> bool:
    """Whether *token* was made for exactly this, and has not expired."""
    written, _, digest = token.partition(".")
    if not (written.isascii() and written.isdigit() and len(written) < 12):
        return False
    expiry = int(written)
    return hmac.compare_digest(digest.encode(), _digest(bound, expiry, key).encode()) and now.timestamp() < expiry


def _digest(bound: Bound, expiry: int, key: bytes) -> str:
    said = {
        "person": bound.person,
        "draft": bound.draft,
        "revision": bound.revision,
        "source": bound.change.source,
        "writes": [_write(each) for each in bound.change.writes],
        "expiry": expiry,
    }
    # Sorted and without spaces: the same change is the same text, and no two changes are.
    text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def _write(write: Write) -> Mapping[str, object]:
    match write:
        case Insert(table, values):
            return {"insert": table.key, "values": _record(values)}
        case Update(table, identity, before, values):
            return {"update": table.key, "row": _record(identity), "before": _record(before), "set": _record(values)}
        case Delete(table, identity, before):
            return {"delete": table.key, "row": _record(identity), "before": _record(before)}


def _record(record: Mapping[str, Cell]) -> Mapping[str, str]:
    """Values with their types: the number 1 and the text "1" are two things."""
    return {name: f"{type(value).__name__}:{value!r}" for name, value in record.items()}
