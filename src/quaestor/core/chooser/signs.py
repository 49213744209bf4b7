"""What speaks for a draft and against it, the same whoever wrote it: numbers about (question, statement, rows).

The statement is taken as a plan where the plan language has words for it, so that the interpreter's own evidence and
its learned reader weigh it; of any other statement only its rows speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlglot

from quaestor.core.interpreter.business import without_lifting
from quaestor.core.interpreter.evidence import Evidence, Proposed, weigh
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.linking import Linked, linked
from quaestor.core.interpreter.plan import Plan
from quaestor.core.interpreter.reader.statements import plan_of
from quaestor.core.interpreter.tokens import tokenize
from quaestor.core.question import Context
from quaestor.core.results import canonical
from quaestor.core.rows import Cell

if TYPE_CHECKING:
    from quaestor.core.interpreter.reader.reading import Reader

LEAST_LIKELY = -20.0
"""Of statements less likely than this, none is told from another."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Of one draft among those for a question."""

    behind: float
    """How far it is behind the likeliest in the reader's eyes: a difference of logarithms."""
    unspoken: float
    """The reader has no words for it."""
    left_out: float
    """Columns, tables, values and numbers that the question names and the statement does not use."""
    missed: float
    """Counts, groups, superlatives … that the words ask for and the statement does not do."""
    empty: float
    """It gives no rows, or none but one of nulls."""
    repeats: float
    """A row stands there twice."""
    twin_columns: float
    """Two columns that hold the same in every row."""


def signs_of(
    text: str,
    statements: Sequence[str],
    results: Sequence[Sequence[Sequence[Cell]]],
    context: Context,
    reader: Reader | None,
) -> list[Signs]:
    """The signs of each of *statements*, which answer the question *text* with *results*."""
    lexicon = lexicon_for(context.catalog, context.meaning)
    text, _ = without_lifting(text, context.meaning)
    seen = linked(tokenize(text), text, lexicon, context.values, context.today)
    plans = [_plan_of(sql, lexicon) for sql in statements]
    spoken = [plan for plan in plans if plan is not None]
    likelihoods = iter(_likelihoods(spoken, seen, lexicon, reader))
    evidence = iter(weigh([(plan, Proposed(None, 1, None)) for plan in spoken], seen.cover, lexicon))
    words = [next(likelihoods) if plan is not None else None for plan in plans]
    best = max((one for one in words if one is not None), default=0.0)
    return [
        _signs(
            None if likely is None else max(LEAST_LIKELY, likely - best),
            next(evidence) if plan is not None else None,
            rows,
        )
        for plan, likely, rows in zip(plans, words, results, strict=True)
    ]


def _plan_of(sql: str, lexicon: Lexicon) -> Plan | None:
    try:
        tree = sqlglot.parse_one(sql, dialect=lexicon.catalog.dialect)
    except sqlglot.errors.SqlglotError:
        return None
    return plan_of(tree, lexicon)


def _likelihoods(
    plans: Sequence[Plan], seen: Linked, lexicon: Lexicon, reader: Reader | None
) -> Sequence[float | None]:
    if reader is None or not plans:
        return [None] * len(plans)
    from quaestor.core.interpreter.reader.reading import read  # numpy, which nothing else here needs

    return read(seen, lexicon, reader).likelihoods(plans)


def _signs(behind: float | None, evidence: Evidence | None, rows: Sequence[Sequence[Cell]]) -> Signs:
    plain = [tuple(canonical(cell) for cell in row) for row in rows]
    columns = list(zip(*plain, strict=True))
    return Signs(
        behind=-behind if behind is not None else 0.0,
        unspoken=float(behind is None),
        left_out=_sum(evidence, "unread_columns", "unread_tables", "unused_values", "unused_numbers"),
        missed=_sum(evidence, *(name for name in Evidence.__slots__ if name.endswith("_missed"))),
        empty=float(all(cell is None for row in rows for cell in row)),
        repeats=float(len(set(plain)) < len(plain)),
        twin_columns=float(len(plain) > 1 and len(set(columns)) < len(columns)),
    )


def _sum(evidence: Evidence | None, *names: str) -> float:
    return float(sum(getattr(evidence, name) for name in names)) if evidence is not None else 0.0
