"""What a person is told about what they may not see: that there is something, never what."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quaestor.core.catalog import Catalog
from quaestor.core.policy.access import Access
from quaestor.core.values import normalise, singular_of
from quaestor.core.wording import counted

_PARTS = re.compile(r"(?<=[a-z])(?=[A-Z])|[\W_]+")
SHORTEST = 4
"""Shorter words are in too many names to tell anything."""
CONCERNS_HIDDEN = "This may concern data that you cannot see."


def may_concern_hidden(text: str, access: Access, everything: Catalog) -> bool:
    """Whether *text* has a word that names something of *everything* that *access* does not show, and nothing it does.

    Only names count. Values of hidden rows would make the reply depend on them.
    """
    if access.silent or access.is_everything:
        return False
    shown = _words(_names(access.catalog))
    return bool((_words(_names(everything)) - shown) & _words([text]))


def tell_hidden_columns(tables: Iterable[str], access: Access) -> tuple[str, ...]:
    """How many columns of *tables* are hidden, a sentence for each table that has any."""
    if access.silent:
        return ()
    counts = ((table, access.hidden_columns.get(table.lower(), 0)) for table in tables)
    return tuple(
        f"{counted(count, 'column')} of {table} {'is' if count == 1 else 'are'} hidden from you"
        for table, count in counts
        if count
    )


def _names(catalog: Catalog) -> Iterable[str]:
    for table in catalog.tables:
        yield table.name
        yield from (column.name for column in table.columns)


def _words(texts: Iterable[str]) -> set[str]:
    found = (normalise(part) for text in texts for part in _PARTS.split(text))
    return {singular_of(word) for word in found if len(word) >= SHORTEST}
