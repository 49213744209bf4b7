"""What a statement may cost, as far as that can be read from it: rows made from nothing, texts, patterns, joins.

The executor's caps hold whatever is written here; these bounds keep honest mistakes and cheap attacks from reaching it.
"""

from __future__ import annotations

MAX_JOINS = 12
"""In one query."""
MAX_UNJOINED = 3
"""Tables, or groups of joined tables, that one query combines without any condition between them."""
MAX_CTES = 40
MAX_COMBINATIONS = 400
"""Tables read once every named sub-query is written out."""
MAX_SERIES = 1_000_000
MAX_RECURSION = 100_000
MAX_GENERATED = 10_000_000
"""Rows made from nothing, multiplied over the joins of one query."""
MAX_TEXT = 100_000
"""Characters that one function may build from one short value."""
MAX_TEXTS = 50_000_000
"""Characters built over all rows made from nothing."""
MAX_WILDCARDS = 8

DATES = 10_000
"""Steps assumed for a series or recursion over dates."""
TEXTS = 1_000
"""Steps assumed for a recursion that cuts a text to pieces."""
TYPICAL = 100
"""What a stored value or an aggregate is taken to be where a count is computed from it."""
