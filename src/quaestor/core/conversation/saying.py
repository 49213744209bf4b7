"""What an edit does to the last question, in words: "now only where country is “Germany”"."""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.conversation.editing import (
    Asked,
    Counted,
    Deduplicated,
    Edit,
    Measured,
    Narrowed,
    Ordered,
    Paged,
    Regrouped,
    Rehad,
    Taken,
    Without,
)
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.plan import Plan
from quaestor.core.interpreter.words import describe_condition
from quaestor.core.wording import listed, plainly


def say(edits: Sequence[Edit], last: Plan, lexicon: Lexicon) -> str:
    """All of *edits*, to stand after "the last question, "."""
    return " and ".join(dict.fromkeys(part for edit in edits if (part := _say(edit, last, lexicon))))


def _say(edit: Edit, last: Plan, lexicon: Lexicon) -> str:
    match edit:
        case Narrowed(where, _, having, beside):
            named = [describe_condition(each, lexicon) for each in (*where, *having)]
            return f"now {'also' if beside else 'only'} where {listed(named)}" if named else ""
        case Rehad(_, new):
            return f"now only where {describe_condition(new, lexicon)}"
        case Asked(_, beside):
            return "with more beside it" if beside else "asked of the same rows"
        case Measured(beside=beside):
            return "with another measure beside it" if beside else "now with another measure"
        case Regrouped(beside=beside):
            return "in finer groups" if beside else "now in other groups"
        case Ordered(limit=limit):
            return "now only the first" if limit is not None else "now in another order"
        case Counted():
            return "how many rows it has"
        case Paged(offset, limit):
            return f"rows {offset + 1} to {offset + limit}"
        case Without(where, unlimited):
            named = [describe_condition(each, lexicon) for each in where]
            return f"no longer only where {listed(named)}" if named else "no longer cut" if unlimited else ""
        case Taken(old, new):
            return f"with {plainly(new.column)} in place of {plainly(old.column)}"
        case Deduplicated():
            return "each row once"
