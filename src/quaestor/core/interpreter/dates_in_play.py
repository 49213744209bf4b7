"""Which date a question is about where it names a time and no column."""

from __future__ import annotations

from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Metric


def time_column(scope: Scope, near: int) -> Field | None:
    """The date a period is about: the one named nearest, else one of the tables in play."""
    ended = _end_date(scope)
    if ended is not None:
        return ended
    dates = [
        node for node in scope.nodes if isinstance(node.payload, Field) and on.holds_dates(node.payload, scope.lexicon)
    ]
    if dates:
        return cast(Field, min(dates, key=lambda node: abs(node.start - near)).payload)
    measured = next((one for table in scope.tables_measured() for one in dates_of(table, scope)), None)
    if measured is not None:
        return measured
    found = scope.measurable(("date", "year", "time", "day", "at", "on", "timestamp", "created"), (), near)
    bridged = _date_between(scope) if found is None else None
    if bridged is not None:
        return bridged
    return (
        found[0]
        if found is not None and (on.holds_dates(found[0], scope.lexicon) or "year" in scope.lexicon.words(found[0]))
        else _any_date(scope, near)
    )


def _date_between(scope: Scope) -> Field | None:
    """ "customers who bought jazz tracks in 2022": the date of what connects those that are named."""
    steps = scope.lexicon.graph.connect(scope.tables()) if len(scope.tables()) > 1 else None
    return next((one for step in steps or () for one in dates_of(step.table, scope)), None)


def dates_of(table: str, scope: Scope) -> list[Field]:
    """The dates on which something happened, rather than birthdays."""
    fields = [Field(table, column.name) for column in scope.lexicon.table(table).columns]
    dated = [one for one in fields if on.holds_dates(one, scope.lexicon)]
    return [one for one in dated if not {"birth", "born", "dob"} & set(scope.lexicon.words(one))]


def _any_date(scope: Scope, near: int) -> Field | None:
    tables = scope.tables() or scope.tables_measured()
    for table in tables:
        for column in scope.lexicon.table(table).columns:
            if column.seen_kind.is_temporal or column.kind.is_temporal:
                return Field(table, column.name)
    return None


def _end_date(scope: Scope) -> Field | None:
    """ "the deals we won in June": a state that ends something is reached on the date of its end."""
    if any(isinstance(node.payload, Field) and on.holds_dates(node.payload, scope.lexicon) for node in scope.nodes):
        return None
    for node in scope.nodes:
        table = _ended_table(node, scope)
        for one in () if table is None else [Field(table, each.name) for each in scope.lexicon.table(table).columns]:
            if on.holds_dates(one, scope.lexicon) and ENDING & {stem(word) for word in scope.lexicon.words(one)}:
                return one
    return None


def _ended_table(node: Node, scope: Scope) -> str | None:
    """The table whose rows the word *node* says to have ended: by a state of theirs, or a metric ("won revenue")."""
    if isinstance(node.payload, Metric):
        read = scope.lexicon.tables_read(node.payload)
        return read[0] if read and ENDING & {stem(word) for word in node.text.lower().split()} else None
    state = node.payload.field if isinstance(node.payload, Mentioned) else None
    return state.table if state is not None and stem(node.text.lower()) in ENDING else None


ENDING = {stem(word) for word in ("win", "lose", "close", "end", "finish", "complete", "resolve", "done")}
