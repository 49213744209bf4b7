"""Semantic models as texts that no file of a workspace holds: checked, imported from other tools, written."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from quaestor.adapters.semantics.document import read_document
from quaestor.adapters.semantics.reading import Checked, said_in
from quaestor.adapters.semantics.writing import write_document
from quaestor.adapters.yaml_text import read_yaml
from quaestor.core.catalog import Catalog
from quaestor.core.errors import Invalid
from quaestor.core.meaning import NO_MEANING, Meaning
from quaestor.core.osi.implied import implied_catalog
from quaestor.core.osi.importing import FORMATS, import_model
from quaestor.core.osi.write import write_model
from quaestor.core.problems import Problem

LARGEST_JSON = 128 * 1024 * 1024
"""Bytes of a dbt manifest, which holds every statement of a project."""


def check_text(text: bytes, catalog: Catalog | None, file: str | None = None) -> Checked:
    """One document, as it would be read from a file. Without a catalog, only what is wrong with it in itself."""
    read = read_document(text, file)
    return said_in((read,), implied_catalog(read.models) if catalog is None else catalog)


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A model of another tool as a document of ours."""

    format: str
    text: str
    left: tuple[str, ...]
    """What did not map."""
    problems: tuple[Problem, ...]
    """What the document says that the catalog does not have."""


def import_text(text: bytes, file: str, name: str, catalog: Catalog | None, kind: str | None = None) -> ImportedText:
    """Raises `Invalid` where *text* cannot be read, or is of no tool that is known."""
    if file.lower().endswith(".json"):
        content = _json(text, file)
    else:
        read = read_yaml(text)
        if read.problems:
            details = tuple(str(replace(problem, file=file)) for problem in read.problems)
            raise Invalid(f"{file} cannot be read.", details=details)
        content = read.content
    imported = import_model(content, name, kind) if isinstance(content, dict) else None
    if imported is None:
        action = f"Give a file of one of these, or say which it is: {', '.join(FORMATS)}."
        raise Invalid(f"{file} is no semantic model that is known here.", action=action)
    document = write_document((imported.model,))
    return ImportedText(imported.format, document, imported.left, check_text(document.encode(), catalog).problems)


def _json(text: bytes, file: str) -> object:
    if len(text) > LARGEST_JSON:
        raise Invalid(f"{file} is larger than {LARGEST_JSON // 1024**2} MiB.")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise Invalid(f"{file} is not valid JSON.") from None


def export_text(catalog: Catalog, meaning: Meaning = NO_MEANING) -> str:
    """*catalog* with what *meaning* says about it as a document; without a meaning, a skeleton to fill in."""
    return write_document((write_model(catalog, meaning),))
