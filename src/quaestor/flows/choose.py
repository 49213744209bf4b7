"""Choose the models that may be asked, from the names that somebody gave."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.errors import BadInput
from quaestor.core.model.providers import BUILTIN
from quaestor.ports import Models


@dataclass(frozen=True, slots=True)
class ChosenModels:
    """Names as `Models.check` gives them."""

    implementation: str | None = None
    """None for the interpreter alone."""
    reasoning: str | None = None


def choose(model: str | None, reasoning_model: str | None, models: Models) -> ChosenModels:
    """*model* drafts, *reasoning_model* thinks the question over first; without either, the default is asked.

    Raises `UnknownName` with the names that would do, `Unavailable` with what is missing, `BadInput` where a model is
    to think for an interpreter that cannot listen.
    """
    reasoning = None if reasoning_model in (None, BUILTIN) else models.check(reasoning_model)
    if model == BUILTIN:
        if reasoning is not None:
            raise BadInput(f"A reasoning model has nobody to think for with {BUILTIN}.", action="Name a model, too.")
        return ChosenModels()
    wanted = model or models.default or reasoning
    return ChosenModels(models.check(wanted) if wanted is not None else None, reasoning)


def named_model(name: str | None, models: Models) -> str | None:
    """The model that *name* means and nothing else: no default, since nobody is there to see what it costs."""
    return None if name is None or name == BUILTIN else models.check(name)
