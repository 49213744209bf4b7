"""Models by name: which there are, and which is meant."""

from __future__ import annotations

from typing_extensions import TypedDict

from quaestor.core.errors import UnknownName
from quaestor.core.people import Person
from quaestor.documents.sources import ModelDocument
from quaestor.operations.operation import Input, Name, Nothing, Operation
from quaestor.ports import World

BUILTIN = "builtin"
"""The name under which the interpreter is chosen where a model could be."""


class Models(Input):
    """Which model may be asked where the built-in interpreter is not sure; none without it."""

    model: Name | None = None


class ModelList(TypedDict):
    items: list[ModelDocument]


def chosen_model(name: str | None) -> str | None:
    """The model to ask, or None for the interpreter alone. Raises `UnknownName` with the names that would do."""
    if name is None or name == BUILTIN:
        return None
    raise UnknownName(f"There is no model “{name[:80]}” here.", action=f"Available: {BUILTIN}.")


async def list_models(_: Nothing, __: Person, ___: World) -> ModelList:
    return {"items": [{"name": BUILTIN, "provider": BUILTIN, "available": True, "default": True}]}


MODELS: tuple[Operation, ...] = (
    Operation(
        "models.list", "Models that may be asked", "ask", "GET", "/models", Nothing, ModelList, list_models, None
    ),
)  # fmt: skip
