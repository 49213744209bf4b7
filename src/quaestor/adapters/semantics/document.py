"""Text of an Open Semantic Interchange document to its models, with a problem for every mistake."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pydantic import ValidationError

from quaestor.adapters.semantics.schema import OsiDocument, unknown_keys
from quaestor.adapters.validation import problems_of
from quaestor.adapters.yaml_text import Document, read_yaml
from quaestor.core.osi import model as osi
from quaestor.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Read:
    """*models* is empty where an error among *problems* left nothing to use."""

    models: tuple[osi.Model, ...]
    problems: tuple[Problem, ...]
    document: Document
    file: str | None = None

    def located(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        return self.document.located(problems, self.file)


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
        return replace(read, problems=read.located(problems_of(error, "semantic_model")))
    models = tuple(each.value() for each in content.semantic_model)
    return replace(read, models=models, problems=read.located(unknown_keys(content)))
