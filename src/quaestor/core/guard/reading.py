"""What has been read of one statement so far: names, calls, and what could not be made sense of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process
from sqlglot import exp

from quaestor.core.catalog import Catalog, Table
from quaestor.core.guard.reasons import reason
from quaestor.core.guard.statement import Statement, place_of
from quaestor.core.verdict import Facts, Reason


@dataclass(slots=True)
class Reading:
    """Filled by one walk over the statement (`quaestor.core.guard.facts`), read by the decision."""

    statement: Statement
    catalog: Catalog | None
    facts: Facts = field(default_factory=Facts)
    """Set when the walk is over."""
    tables: set[str] = field(default_factory=set)
    columns: set[tuple[str, str]] = field(default_factory=set)
    datasets: set[str] = field(default_factory=set)
    """Schemas written before tables of which the catalog does not know the schema."""
    calls: list[exp.Func] = field(default_factory=list)
    qualified_calls: list[tuple[str, exp.Func]] = field(default_factory=list)
    """Calls written `schema.function(…)`."""
    findings: list[Reason] = field(default_factory=list)
    """Names that mean nothing, or more than reading a column."""
    seen: set[int] = field(default_factory=set)
    """Ids of the calls, columns, tables and queries that the walk came to."""
    stored: set[int] = field(default_factory=set)
    """Ids of the column nodes that read a stored column, and not something computed."""
    texts: list[exp.Column] = field(default_factory=list)
    """Double-quoted names that SQLite reads as text, because no scope knows them."""
    references: list[tuple[exp.Table, Table]] = field(default_factory=list)
    """Places where a table or view of the catalog is read."""
    named: list[tuple[exp.Table, exp.Identifier]] = field(default_factory=list)
    """Places where a named sub-query is read, with its name as it was given."""
    defined: set[str] = field(default_factory=set)
    """Lower-cased names of all named sub-queries."""
    searched: list[tuple[exp.Expr, Table]] = field(default_factory=list)
    """Places where a table is read that nothing can stand in for."""
    uses: list[tuple[exp.Expr, tuple[str, str]]] = field(default_factory=list)
    """Every mention of a catalog column, with the column it is."""
    ctes: int = 0
    generated: int = 1
    """Rows made from nothing in the largest of its queries."""

    @property
    def dialect(self) -> str:
        return self.statement.dialect

    def find(self, code: str, node: exp.Expr, suggestion: str | None = None, **words: object) -> None:
        """Note that *node* is a reason to refuse."""
        place = place_of(node, self.statement.text)
        self.findings.append(reason(code, place, suggestion=suggestion, **words))


def closest(name: str, known: Mapping[str, str]) -> str | None:
    """The value of *known* whose lower-cased key is most like *name*, if any is like it."""
    best = process.extractOne(name.lower(), known.keys(), scorer=fuzz.ratio, score_cutoff=70)
    return known[best[0]] if best is not None else None


def short(name: str) -> str:
    """A name as it may be shown: what was written, without its tail when that is long."""
    return name if len(name) <= 60 else f"{name[:57]}…"
