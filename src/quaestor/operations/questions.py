"""A question as it comes in at a door."""

from __future__ import annotations

from quaestor.core.people import Person
from quaestor.core.question import Question
from quaestor.flows.pose import pose
from quaestor.operations.models import Models, chosen_models
from quaestor.operations.operation import Name, Text
from quaestor.ports import World


class Ask(Models):
    question: Text
    source: Name


def question_from(given: Ask, person: Person, world: World) -> Question:
    return pose(given.question, given.source, person, chosen_models(given, world.models), world)
