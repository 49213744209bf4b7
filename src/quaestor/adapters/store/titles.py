"""How conversations come by a title, and are found by it."""

from __future__ import annotations

import unicodedata

from sqlalchemy import Update

from quaestor.adapters.store import tables

_LONGEST = 120


def titled_by(words: str, conversation: str) -> Update:
    """A conversation without a title takes what was said first as its title: a question, or a request for a change."""
    table = tables.conversations
    title = " ".join(words.split())
    title = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
    untitled = (table.c.id == conversation, table.c.title.is_(None))
    return table.update().where(*untitled).values(title=title, folded_title=folded(title))


def folded(written: str) -> str:
    """Lower case without accents, as the databases' own `lower` differ: "Zürich" is found by "zurich"."""
    decomposed = unicodedata.normalize("NFKD", written.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
