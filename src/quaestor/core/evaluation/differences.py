"""In what a drafted statement differs from the one that would have been right."""

from __future__ import annotations

from enum import StrEnum

from quaestor.core.catalog import Catalog
from quaestor.core.evaluation.parts import Compared, Parts, parts_of
from quaestor.core.question import Outcome


class Mistake(StrEnum):
    """A class of wrong or missing answers. One answer may be of several."""

    FAILED = "failed"
    REFUSED = "refused"
    ASKED_BACK = "asked back"
    DECLINED = "declined"
    ANSWERED = "answered what cannot be"
    TABLES = "other tables"
    COLUMNS = "other columns shown"
    AGGREGATE = "other aggregate"
    CONDITION = "condition missing or other"
    VALUE = "other value"
    GROUPING = "other grouping"
    ORDER = "other order or limit"
    DISTINCT = "distinct or not"
    NESTING = "other set operation or nesting"
    ROWS = "same parts, other rows"


NOT_ANSWERED = {
    Outcome.FAILED: Mistake.FAILED,
    Outcome.REFUSED: Mistake.REFUSED,
    Outcome.CLARIFY: Mistake.ASKED_BACK,
    Outcome.DECLINED: Mistake.DECLINED,
}


def mistakes(outcome: Outcome, drafted: str | None, gold: str | None, catalog: Catalog) -> tuple[Mistake, ...]:
    """The classes of an item that is not right, *gold* being None where nothing should have been answered."""
    unanswered = (NOT_ANSWERED[outcome],) if outcome in NOT_ANSWERED else ()
    if gold is None:
        return unanswered or (Mistake.ANSWERED,)
    ours = parts_of(drafted, catalog.dialect, catalog) if drafted is not None else None
    theirs = parts_of(gold, catalog.dialect, catalog)
    if ours is None or theirs is None:
        return unanswered or (Mistake.ROWS,)
    found = differences(ours, theirs)
    return (*unanswered, *found) if found or unanswered else (Mistake.ROWS,)


def differences(ours: Parts, theirs: Parts) -> tuple[Mistake, ...]:
    """In the order of the classes. What follows from another part alone is not counted again."""
    conditions, values = _conditions(ours.conditions), _conditions(theirs.conditions)
    told = {
        Mistake.TABLES: set(ours.tables) != set(theirs.tables),
        Mistake.COLUMNS: _columns(ours) != _columns(theirs),
        Mistake.AGGREGATE: ours.aggregates != theirs.aggregates,
        Mistake.CONDITION: set(conditions) != set(values),
        Mistake.VALUE: any(conditions[key] != values[key] for key in conditions.keys() & values.keys()),
        Mistake.GROUPING: ours.groups != theirs.groups,
        Mistake.ORDER: (ours.order, ours.limit) != (theirs.order, theirs.limit),
        Mistake.DISTINCT: ours.distinct != theirs.distinct,
        Mistake.NESTING: (ours.combined, ours.nested) != (theirs.combined, theirs.nested),
    }
    return tuple(mistake for mistake, differs in told.items() if differs)


def _columns(parts: Parts) -> dict[str, int]:
    """What is shown without being counted or summed up."""
    return {shown: count for shown, count in parts.shown.items() if shown not in parts.aggregates}


def _conditions(all_of_them: frozenset[Compared]) -> dict[tuple[str, str], frozenset[str]]:
    """Values by what they are compared with, and how; texts in whatever case are told apart."""
    keys = {(one.what, one.how) for one in all_of_them}
    return {key: frozenset(one.value for one in all_of_them if (one.what, one.how) == key) for key in keys}
