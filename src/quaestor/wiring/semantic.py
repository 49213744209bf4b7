"""Semantic models as texts: checked, imported, written."""

from __future__ import annotations

from pathlib import Path

from quaestor.adapters.semantics.texts import ImportedText, check_text, import_text
from quaestor.core.catalog import Catalog
from quaestor.core.errors import BadInput, Invalid
from quaestor.core.meaning import Meaning


def check_model(file: Path, catalog: Catalog | None) -> Meaning:
    """Raises `Invalid` with every mistake of the OSI model in *file*, and `BadInput` where it cannot be read."""
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file.name} cannot be read: {error.strerror}.") from error
    checked = check_text(text, catalog, file.name)
    if checked.problems:
        raise Invalid(f"{file.name} has mistakes.", details=tuple(str(problem) for problem in checked.problems))
    return checked.meaning


def imported_model(file: Path, name: str, catalog: Catalog | None, kind: str | None) -> ImportedText:
    """The semantic model of another tool in *file* as ours. Raises `BadInput` where it cannot be read."""
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file.name} cannot be read: {error.strerror}.") from error
    return import_text(text, file.name, name, catalog, kind)
