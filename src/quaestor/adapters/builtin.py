"""The built-in interpreter as a rung of the ladder."""

from __future__ import annotations

import asyncio

from quaestor.core.interpreter import interpret
from quaestor.core.question import Context, Origin, Proposal, Question


class BuiltInDrafter:
    """Implements `ports.Drafter` without a model; in a thread, so that a long question does not hold up others."""

    origin = Origin.INTERPRETER

    async def draft(self, question: Question, context: Context) -> Proposal:
        return await asyncio.to_thread(interpret, question, context)
