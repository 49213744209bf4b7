"""Columns that two tables have: the pay of an occupation in a state, and its pay in the nation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.joins import multiplies
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import COLUMN, TABLE, Reading, Span, table_of
from quaestor.core.interpreter.names import stems_of
from quaestor.core.interpreter.phrases import PREPOSITION
from quaestor.core.interpreter.plan import Field

HARDLY_NAMED = 0.6
"""A table is named by a word that only tells it from others."""


def of_qualified_table(best: list[Reading], spans: Sequence[Span], lexicon: Lexicon) -> list[Reading]:
    """ "pay … nationally": said apart, but it is the pay of the national pay, a table that has the same column."""
    for index, span in enumerate(spans):
        if best[index].score > HARDLY_NAMED:
            continue
        for qualifier in (one for one in span.readings if one.letter == TABLE):
            for other, reading in enumerate(best):
                twin = _twin(reading, str(qualifier.payload), lexicon)
                if twin is not None:
                    changed = list(best)
                    changed[other] = replace(reading, payload=twin)
                    changed[index] = Reading(PREPOSITION, Cue(PREPOSITION), qualifier.score)
                    return changed
    return _of_table_in_play(best, lexicon)


def _of_table_in_play(best: list[Reading], lexicon: Lexicon) -> list[Reading]:
    """ "more than 10 workers that pay over 80": the pay of the table that keeps the workers, where it has one, too."""
    named = [reading for reading in best if reading.letter in (COLUMN, TABLE)]
    tables = {table_of(reading) for reading in named if reading.letter == COLUMN and reading.score >= 0.95}
    for other, reading in enumerate(best):
        alone = sum(table_of(one) == table_of(reading) for one in named) == 1
        for table in sorted(one for one in tables if one is not None) if alone else ():
            twin = _twin(reading, table, lexicon)
            if twin is not None and not _is_spread(table, best, other, lexicon):
                return [*best[:other], replace(reading, payload=twin), *best[other + 1 :]]
    return best


def _is_spread(table: str, best: list[Reading], other: int, lexicon: Lexicon) -> bool:
    """Whether rows of *table* meet several of what else is in play: the pay in each state is not the nation's."""
    tables = [table_of(one) for at, one in enumerate(best) if at != other]
    steps = lexicon.graph.connect([table, *dict.fromkeys(one for one in tables if one is not None)])
    return steps is None or multiplies(table, steps)


def _twin(reading: Reading, table: str, lexicon: Lexicon) -> Field | None:
    """The same column of *table*, which is called like the column's own table and more."""
    one = reading.payload
    if reading.letter != COLUMN or not isinstance(one, Field) or one.table == table or lexicon.is_key(one):
        return None
    twin, words = lexicon.table(table).column(one.column), set(stems_of(lexicon.words_of_table(table)))
    return Field(table, twin.name) if twin and set(stems_of(lexicon.words_of_table(one.table))) < words else None
