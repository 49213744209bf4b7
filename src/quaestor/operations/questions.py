"""A question as it comes in at a door."""

from __future__ import annotations

from quaestor.core.errors import BadInput
from quaestor.core.people import Person
from quaestor.core.question import Question
from quaestor.operations.models import Models, chosen_models
from quaestor.operations.operation import Name, Text
from quaestor.ports import World


class Ask(Models):
    question: Text
    source: Name


def question_from(given: Ask, person: Person, world: World) -> Question:
    models = chosen_models(given, world.models)
    return Question(
        id=world.new_id("a"),
        text=asked(given.question),
        source=given.source,
        asker=person,
        asked_at=world.clock.now(),
        model=models.implementation,
        reasoning_model=models.reasoning,
    )


def asked(text: str) -> str:
    """Raises `BadInput` for a text without a single visible character."""
    if not text.strip():
        raise BadInput("The question is empty.", action="Type a question.")
    return text.strip()
