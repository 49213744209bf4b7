"""The semantic models of a workspace: `semantic/NAME.yaml`, and `semantic/NAME/*.yaml` beside it, for the source NAME.

A file that cannot be read stops whoever asks, with its mistakes listed: answering as if it were not there would give
different answers without a word. A name in it that the catalog does not have is left out and reported by `check`.
"""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quaestor.adapters.semantics.document import Read, read_document, write_document
from quaestor.adapters.yaml_text import LARGEST, read_yaml
from quaestor.core.catalog import Catalog
from quaestor.core.derived import completed
from quaestor.core.errors import Invalid, Unavailable
from quaestor.core.meaning import NO_MEANING, Meaning, joined
from quaestor.core.osi.implied import implied_catalog
from quaestor.core.osi.importing import FORMATS, import_model
from quaestor.core.osi.model import Model
from quaestor.core.osi.read import read_model
from quaestor.core.osi.write import write_model
from quaestor.core.problems import Problem

_SOURCE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
LARGEST_JSON = 128 * 1024 * 1024
"""Bytes of a dbt manifest, which holds every statement of a project."""
_CACHED = 64
"""Readings kept: one for each source and each narrowed catalog it is asked with."""

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Checked:
    meaning: Meaning
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


class SemanticFiles:
    """Implements `ports.Semantics` over the folder *folder*. A changed file is read again when next needed.

    Without a folder no source has a model.
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._read: dict[str, tuple[Stamp, tuple[Read, ...]]] = {}
        self._meanings: OrderedDict[tuple[str, Stamp, str], Meaning] = OrderedDict()

    def meaning(self, source: str, catalog: Catalog) -> Meaning:
        """Raises `Invalid` where a file of *source* cannot be read."""
        stamp, reads = self._files(source)
        # All of a catalog that a meaning depends on is its names.
        key = (source, stamp, catalog.outline)
        if key not in self._meanings:
            broken = [problem for read in reads for problem in read.problems if not read.models]
            if broken:
                details = tuple(str(problem) for problem in broken)
                raise Invalid(f"The semantic model of “{source}” cannot be read.", details=details)
            self._meanings[key] = completed(_meaning(reads, catalog).meaning, catalog)
            if len(self._meanings) > _CACHED:
                self._meanings.popitem(last=False)
        return self._meanings[key]

    def check(self, source: str, catalog: Catalog) -> Checked:
        """What the files of *source* say about *catalog*, with everything that is wrong with them. Raises nothing."""
        return _meaning(self._files(source)[1], catalog)

    def written(self, source: str, catalog: Catalog) -> Meaning:
        self.meaning(source, catalog)
        return self.check(source, catalog).meaning

    def text(self, model: Model) -> str:
        return write_document((model,))

    def add(self, source: str, name: str, text: str) -> str:
        if self.folder is None or not _SOURCE_NAME.fullmatch(source):
            raise Unavailable("There is no workspace to keep a model in.", action="Save the printed text yourself.")
        folder = self.folder / source
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1_000):
            path = folder / (f"{name}.yaml" if number == 1 else f"{name}-{number}.yaml")
            try:
                with path.open("x", encoding="utf-8") as file:
                    file.write(text)
            except FileExistsError:
                continue
            return f"{source}/{path.name}"
        raise Unavailable("There are too many suggested files already.", action="Review and merge them first.")

    def paths(self, source: str) -> tuple[Path, ...]:
        """The files that are there for *source*, in the order in which they are read."""
        if self.folder is None or not _SOURCE_NAME.fullmatch(source):
            return ()
        single = [self.folder / f"{source}.yaml", self.folder / f"{source}.yml"]
        several = sorted((self.folder / source).glob("*.y*ml"))
        return tuple(path for path in (*single, *several) if path.is_file())

    def _files(self, source: str) -> tuple[Stamp, tuple[Read, ...]]:
        paths = self.paths(source)
        stamp = tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in paths)
        known = self._read.get(source)
        if known is None or known[0] != stamp:
            known = stamp, tuple(_read(path) for path in paths)
            self._read[source] = known
        return known


def check_text(text: bytes, catalog: Catalog | None, file: str | None = None) -> Checked:
    """One document, as it would be read from a file. Without a catalog, only what is wrong with it in itself."""
    read = read_document(text, file)
    return _meaning((read,), implied_catalog(read.models) if catalog is None else catalog)


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


def _read(path: Path) -> Read:
    try:
        with path.open("rb") as file:
            return read_document(file.read(LARGEST + 1), path.name)
    except OSError as error:
        problem = Problem("error", (), f"The file cannot be opened: {error.strerror}.", path.name)
        return Read((), (problem,), read_document(b"").document, path.name)


def _meaning(reads: Sequence[Read], catalog: Catalog) -> Checked:
    meanings: list[Meaning] = []
    problems: list[Problem] = []
    for read in reads:
        problems.extend(read.problems)
        for index, model in enumerate(read.models):
            reading = read_model(model, catalog, ("semantic_model", index))
            meanings.append(reading.meaning)
            problems.extend(read.located(reading.problems))
    return Checked(joined(meanings), tuple(problems))
