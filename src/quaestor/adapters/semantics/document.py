"""Text of an Open Semantic Interchange document to its models, with a problem for every mistake."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pydantic import ValidationError

from quaestor.adapters.semantics.schema import OsiDocument, unknown_keys
from quaestor.adapters.semantics.yaml_text import Document, read_yaml
from quaestor.core.osi import model as osi
from quaestor.core.osi.problems import Path, Problem, shown


@dataclass(frozen=True, slots=True)
class Read:
    """*models* is empty where an error among *problems* left nothing to use."""

    models: tuple[osi.Model, ...]
    problems: tuple[Problem, ...]
    document: Document
    file: str | None = None

    def located(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """*problems* with the file and line at which each stands."""
        return tuple(
            replace(each, file=self.file, line=each.line or self.document.line(each.path)) for each in problems
        )


def read_document(text: bytes, file: str | None = None) -> Read:
    document = read_yaml(text)
    read = Read((), (), document, file)
    if document.problems:
        return replace(read, problems=read.located(document.problems))
    if not isinstance(document.content, dict):
        root = Problem("error", (), "The file should start with “semantic_model:”.", line=1)
        return replace(read, problems=read.located([root]))
    try:
        content = OsiDocument.model_validate(document.content)
    except ValidationError as error:
        return replace(read, problems=read.located(_problems(error)))
    models = tuple(each.value() for each in content.semantic_model)
    return replace(read, models=models, problems=read.located(unknown_keys(content)))


_MESSAGES = {
    "missing": "“{name}” is missing.",
    "string_type": "“{name}” should be text; put it in quotes.",
    "string_too_short": "“{name}” is empty.",
    "string_too_long": "“{name}” is too long.",
    "tuple_type": "“{name}” should be a list.",
    "model_type": "“{name}” should be a mapping (name: value).",
    "model_attributes_type": "“{name}” should be a mapping (name: value).",
    "too_short": "“{name}” should not be empty.",
    "bool_parsing": "“{name}” should be true or false.",
    "bool_type": "“{name}” should be true or false.",
}
"""By pydantic's error type; its own words speak of Python."""


def _problems(error: ValidationError) -> list[Problem]:
    problems = []
    for each in error.errors(include_url=False, include_input=False):
        path: Path = each["loc"]
        name = next((step for step in reversed(path) if isinstance(step, str)), "semantic_model")
        if each["type"] == "literal_error":
            message = f"“{name}” should be one of {each['ctx']['expected']}."
        else:
            message = _MESSAGES.get(each["type"], "“{name}” cannot be used: " + each["msg"] + ".").format(name=name)
        if each["type"] == "missing" and len(path) > 1:
            message = f"{message[:-1]} in {shown(path[:-1])}."
        problems.append(Problem("error", path, message))
    return problems
