"""What pydantic finds wrong with a text that people wrote, as problems in words for them: its own speak of Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from quaestor.core.problems import Path, Problem, nearest, shown

_MESSAGES = {
    "missing": "“{name}” is missing.",
    "string_type": "“{name}” should be text; put it in quotes.",
    "string_too_short": "“{name}” is empty.",
    "string_too_long": "“{name}” is too long.",
    "tuple_type": "“{name}” should be a list.",
    "dict_type": "“{name}” should be a mapping (name: value).",
    "model_type": "“{name}” should be a mapping (name: value).",
    "model_attributes_type": "“{name}” should be a mapping (name: value).",
    "too_short": "“{name}” should not be empty.",
    "bool_parsing": "“{name}” should be true or false.",
    "bool_type": "“{name}” should be true or false.",
    "int_type": "“{name}” should be a whole number.",
    "float_type": "“{name}” should be a number.",
    "greater_than": "“{name}” should be more than {gt:g}.",
    "greater_than_equal": "“{name}” should be at least {ge:g}.",
    "less_than_equal": "“{name}” should be at most {le:g}.",
}
"""By pydantic's error type."""

_SENTENCE = "sentence"
_KEY = "[key]"
"""What pydantic puts behind a key that is itself wrong."""


def wrong(sentence: str) -> PydanticCustomError:
    """An error for a validator to raise. *sentence* is told as it is, with `NAME` for the name of the part."""
    return PydanticCustomError(_SENTENCE, "{sentence}", {"sentence": sentence})


def problems_of(error: ValidationError, root: str, model: type[BaseModel] | None = None) -> list[Problem]:
    """*root* is what the whole is called; with its *model*, an unknown key is told with the nearest known one."""
    return [_problem(each, root, model) for each in error.errors(include_url=False, include_input=False)]


def _problem(found: ErrorDetails, root: str, model: type[BaseModel] | None) -> Problem:
    path: Path = tuple(step for step in found["loc"] if step != _KEY)
    name = next((step for step in reversed(path) if isinstance(step, str)), root)
    context = found.get("ctx", {})
    match found["type"]:
        case "literal_error":
            message = f"“{name}” should be one of {context['expected']}."
        case kind if kind == _SENTENCE:
            message = str(context["sentence"]).replace("NAME", f"“{name}”")
        case "extra_forbidden":
            message = f"“{name}” means nothing here.{nearest(name, keys_at(model, path[:-1]))}"
        case "missing" if len(path) > 1:
            message = f"“{name}” is missing in {shown(path[:-1])}."
        case kind if kind in _MESSAGES:
            message = _MESSAGES[kind].format(name=name, **context)
        case _:
            message = f"“{name}” cannot be used: {found['msg']}."
    return Problem("error", path, message)


def keys_at(kind: Any, path: Path) -> Iterable[str]:
    """What may stand in the part to which *path* leads in a value of type *kind*."""
    for step in path:
        kind = _inside(kind, step)
    kind = _bare(kind)
    return list(kind.model_fields) if _is_model(kind) else []


def _inside(kind: Any, step: str | int) -> Any:
    kind = _bare(kind)
    if _is_model(kind):
        return kind.model_fields[step].annotation if step in kind.model_fields else None
    arguments = get_args(kind)
    return arguments[-1 if issubclass(get_origin(kind) or object, Mapping) else 0] if arguments else None


def _bare(kind: Any) -> Any:
    """*kind* without annotations, and without None where that is one of its options."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    options = [each for each in get_args(kind) if each is not type(None)]
    return _bare(options[0]) if type(None) in get_args(kind) and options else kind


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
