"""From a parsed statement to facts: what it is, what it names, what it calls, and what could not be made sense of.

Nothing is decided here. Names are resolved the way the engine will, scope by scope, against the catalog; a name that
resolves to nothing becomes a finding.
"""

from __future__ import annotations

from quaestor.core.catalog import Catalog
from quaestor.core.guard.facts.walk import Walk
from quaestor.core.guard.functions import canonical_name
from quaestor.core.guard.limits import MAX_COMBINATIONS
from quaestor.core.guard.reading import Reading
from quaestor.core.guard.scopes import Scope
from quaestor.core.guard.statement import Statement
from quaestor.core.verdict import Facts

__all__ = ["read_facts"]


def read_facts(statement: Statement, catalog: Catalog | None) -> Reading:
    """What *statement* is and touches, names resolved against *catalog*; without one, names are taken as they are."""
    reading = Reading(statement, catalog)
    output = Walk(reading).queries.query(statement.tree, Scope(None, {}))
    if output.weight > MAX_COMBINATIONS:
        reading.find("too_many_combinations", statement.tree, limit=MAX_COMBINATIONS)
    reading.facts = Facts(
        root=type(statement.tree).__name__.lower(),
        tables=tuple(sorted(reading.tables)),
        columns=tuple(sorted(reading.columns)),
        functions=tuple(sorted({canonical_name(call) for call in reading.calls})),
        output=tuple(column for column, _ in output.columns),
    )
    return reading
