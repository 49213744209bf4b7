"""The rungs of the ladder that need no model: reviewed questions, and the built-in interpreter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from quaestor.adapters.learned import read_learned
from quaestor.core.conversation import beside, bound_to_asker, follow
from quaestor.core.interpreter import interpret
from quaestor.core.question import Context, Origin, Proposal, Question
from quaestor.core.relevance import relevant
from quaestor.core.verified import recall

if TYPE_CHECKING:
    from quaestor.core.interpreter.learned import Learned


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
        """The interpreter's work grows with the catalog: a large one is cut to what the question may be about."""
        catalog = relevant(question.text, context.catalog, context.meaning, context.values)
        cut = replace(context, access=replace(context.access, catalog=catalog))
        followed = follow(question, context)
        # Beside a follow-up the grammar reads alone: the likelihoods must be of one kind to be compared, and what was
        # learned was learned from whole questions.
        alone = interpret(question, cut) if followed.goes_on else interpret(question, cut, self.learned)
        return bound_to_asker(beside(followed, alone), question, context)
