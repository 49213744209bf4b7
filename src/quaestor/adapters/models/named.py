"""The rung of models, as long as nobody names one: writing prompts and reading replies is imported with the first."""

from __future__ import annotations

from quaestor.adapters.models.registry import ModelRegistry
from quaestor.core.question import Context, Nothing, Origin, Proposal, Question
from quaestor.ports import Drafter


class NamedModels:
    """Implements `ports.Drafter` by `ModelDrafter`, which takes the same."""

    origin = Origin.MODEL

    def __init__(self, registry: ModelRegistry, budget: int, samples: int = 1) -> None:
        self._given = registry, budget, samples
        self._drafter: Drafter | None = None

    async def draft(self, question: Question, context: Context) -> Proposal:
        if question.model is None:
            return Nothing("No model was named.")
        if self._drafter is None:
            from quaestor.adapters.models.drafter import ModelDrafter

            self._drafter = ModelDrafter(*self._given)
        return await self._drafter.draft(question, context)
