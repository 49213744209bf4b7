"""Metrics × dimensions × filters as one statement, without a model.

    Wanted (names, as people and programs write them)
      -> named.py: Query (trees over `Table.key`s) or Refusal
      -> compiling.py: Compiled (one statement, and what was assumed) or Refusal

The invariant: no row of a fact is counted more often than the metric says. Every aggregate is computed over the rows of
the one table it counts, joined only to what each of those rows has one of; different facts meet after they are grouped.
"""

from quaestor.core.metrics.compiling import compile_query
from quaestor.core.metrics.query import Compiled, Cut, Held, HeldMeasure, Measured, Query, Refusal, Sorting

__all__ = ["Compiled", "Cut", "Held", "HeldMeasure", "Measured", "Query", "Refusal", "Sorting", "compile_query"]
