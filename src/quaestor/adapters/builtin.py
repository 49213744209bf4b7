"""The rungs of the ladder that need no model: reviewed questions, and the built-in interpreter."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from quaestor.core.interpreter import interpret
from quaestor.core.question import Context, Origin, Proposal, Question
from quaestor.core.relevance import relevant
from quaestor.core.verified import recall


class VerifiedDrafter:
    """Implements `ports.Drafter` from the reviewed questions in the context."""

    origin = Origin.VERIFIED

    async def draft(self, question: Question, context: Context) -> Proposal:
        return recall(question, context)


class BuiltInDrafter:
    """Implements `ports.Drafter` without a model; in a thread, so that a long question does not hold up others."""

    origin = Origin.INTERPRETER

    async def draft(self, question: Question, context: Context) -> Proposal:
        return await asyncio.to_thread(_interpret, question, context)


def _interpret(question: Question, context: Context) -> Proposal:
    """The interpreter's work grows with the catalog: a large one is cut to what the question may be about."""
    catalog = relevant(question.text, context.catalog, context.meaning, context.values)
    return interpret(question, replace(context, access=replace(context.access, catalog=catalog)))
