"""The rungs of the ladder that need no model: reviewed questions, and the built-in interpreter.

What follows up on an answer, and what weighs drafts of models, is imported when there is one: a command that asks a
single question would wait for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from quaestor.adapters.learned import read_learned, read_reader
from quaestor.core.conversation.asker import bound_to_asker
from quaestor.core.doubt import Tried, Weighed
from quaestor.core.interpreter import interpret
from quaestor.core.question import Context, Origin, Proposal, Question
from quaestor.core.relevance import relevant
from quaestor.core.verified import recall

if TYPE_CHECKING:
    from quaestor.core.interpreter.learned import Learned
    from quaestor.core.interpreter.reader.reading import Reader


class VerifiedDrafter:
    """Implements `ports.Drafter` from the reviewed questions in the context."""

    origin = Origin.VERIFIED

    async def draft(self, question: Question, context: Context) -> Proposal:
        return recall(question, context)


class BuiltInDrafter:
    """Implements `ports.Drafter` without a model; in a thread, so that a long question does not hold up others."""

    origin = Origin.INTERPRETER

    def __init__(self, learned: Callable[[], Learned | None] = read_learned) -> None:
        """What was *learned* is asked for at the first question: a command that asks none does not wait for it."""
        self.learned = learned

    async def draft(self, question: Question, context: Context) -> Proposal:
        return await asyncio.to_thread(self._interpret, question, context)

    def _interpret(self, question: Question, context: Context) -> Proposal:
        if not question.history:
            return bound_to_asker(interpret(question, cut(context, question), self.learned), question, context)
        from quaestor.core.conversation.following import beside, follow

        followed = follow(question, context)
        # Beside a follow-up the grammar reads alone: the likelihoods must be of one kind to be compared, and what was
        # learned was learned from whole questions.
        learned = nothing if followed.goes_on else self.learned
        alone = interpret(question, cut(context, question), learned)
        return bound_to_asker(beside(followed, alone), question, context)


def nothing() -> None:
    """Nothing was learned."""


class BuiltInChooser:
    """Implements `ports.Chooser` with the interpreter's eyes; in a thread, like its drafts."""

    def __init__(self, reader: Callable[[], Reader | None] = read_reader) -> None:
        self.reader = reader

    async def rank(self, tried: Sequence[Tried], question: Question, context: Context) -> tuple[Weighed, ...]:
        return await asyncio.to_thread(self._rank, tried, question, context)

    def _rank(self, tried: Sequence[Tried], question: Question, context: Context) -> tuple[Weighed, ...]:
        from quaestor.core.chooser.choice import rank
        from quaestor.core.chooser.signs import signs_of

        statements = [each.draft.sql for each in tried]
        results = [each.rows.rows for each in tried]
        used = {table for each in tried for table in each.tables}
        return rank(tried, signs_of(question.text, statements, results, cut(context, question, used), self.reader()))


def cut(context: Context, question: Question, used: Set[str] = frozenset()) -> Context:
    """*context* with a large catalog cut to what the question may be about, and the tables that are *used*.

    The interpreter's work grows with the catalog.
    """
    catalog = relevant(question.text, context.catalog, context.meaning, context.values)
    missing = used - catalog.by_key.keys()
    if missing:
        kept = catalog.by_key.keys() | missing
        catalog = context.catalog.keeping(tuple(table for table in context.catalog.tables if table.key in kept))
    return replace(context, access=replace(context.access, catalog=catalog))
