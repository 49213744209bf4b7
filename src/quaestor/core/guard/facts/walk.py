"""One walk over one statement: queries, what FROM offers them, and their values, each of which may hold the others."""

from __future__ import annotations

from sqlglot import exp

from quaestor.core.guard.facts.expressions import Expressions
from quaestor.core.guard.facts.queries import Queries
from quaestor.core.guard.facts.sources import Sources
from quaestor.core.guard.reading import Reading


class Walk:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.queries = Queries(reading, self)
        self.sources = Sources(reading, self)
        self.expressions = Expressions(reading, self)

    def not_a_query(self, node: exp.Expr) -> None:
        """*node* stands where a query or a table would: `WITH w AS (ABORT)`."""
        self.reading.find("construct_not_allowed", node, kind=f"{type(node).__name__.upper()} in place of a query")
