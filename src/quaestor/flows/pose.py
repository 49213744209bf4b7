"""Pose a question: what came in at a door, as the value that is answered."""

from __future__ import annotations

from quaestor.core.errors import BadInput
from quaestor.core.people import Person
from quaestor.core.question import Question
from quaestor.flows.choose import ChosenModels
from quaestor.ports import World


def pose(text: str, source: str, asker: Person, models: ChosenModels, world: World) -> Question:
    """Raises `BadInput` as `asked` does."""
    return Question(
        id=world.new_id("a"),
        text=asked(text),
        source=source,
        asker=asker,
        asked_at=world.clock.now(),
        model=models.implementation,
        reasoning_model=models.reasoning,
    )


def asked(text: str) -> str:
    """Raises `BadInput` for a text without a single visible character."""
    if not text.strip():
        raise BadInput("The question is empty.", action="Type a question.")
    return text.strip()
