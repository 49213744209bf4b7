"""Models by name: which there are, and which is meant."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints
from typing_extensions import TypedDict

from quaestor.core.errors import BadInput
from quaestor.core.model.providers import LONGEST_NAME
from quaestor.core.people import Person
from quaestor.documents.models import (
    ModelDocument,
    TriedModelDocument,
    builtin_document,
    model_document,
    tried_document,
)
from quaestor.flows.choose import ChosenModels, choose
from quaestor.operations.operation import Input, Nothing, Operation
from quaestor.ports import Models as Registry
from quaestor.ports import World

ModelName = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME)]


class Models(Input):
    """Which models may be asked where the built-in interpreter is not sure: `provider:name`, or `builtin` for none.

    *model* drafts the statement, *implementation_model* is the same under another name; *reasoning_model* thinks the
    question over first. Without any, the server's default model is asked, where it has one.
    """

    model: ModelName | None = None
    reasoning_model: ModelName | None = None
    implementation_model: ModelName | None = None


class ByModel(Input):
    name: ModelName


class ModelList(TypedDict):
    items: list[ModelDocument]


def chosen_models(given: Models, models: Registry) -> ChosenModels:
    """The models to ask for *given*. Raises what `choose` does, and `BadInput` for two names of one and the same."""
    if given.model is not None and given.implementation_model not in (None, given.model):
        raise BadInput("model and implementation_model name two models for the same work.", action="Name one of them.")
    return choose(given.implementation_model or given.model, given.reasoning_model, models)


async def list_models(_: Nothing, __: Person, world: World) -> ModelList:
    known = [model_document(each) for each in await world.models.listed()]
    return {"items": [builtin_document(default=world.models.default is None), *known]}


async def try_model(given: ByModel, _: Person, world: World) -> TriedModelDocument:
    return tried_document(await world.models.test(given.name))


MODELS: tuple[Operation, ...] = (
    Operation(
        "models.list", "Models that may be asked", "ask", "GET", "/models", Nothing, ModelList, list_models,
        "models list",
    ),
    Operation(
        "models.test", "Ask a model for one word", "manage", "POST", "/models/test", ByModel, TriedModelDocument,
        try_model, "models test",
    ),
)  # fmt: skip
