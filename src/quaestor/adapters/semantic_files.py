"""The semantic models of a workspace: `semantic/NAME.yaml`, and `semantic/NAME/*.yaml` beside it, for the source NAME.

A file that cannot be read stops whoever asks, with its mistakes listed: answering as if it were not there would give
different answers without a word. A name in it that the catalog does not have is left out and reported by `check`.

What reads and writes them is imported with the first file that is not known yet: a command would wait for it.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from quaestor.adapters.semantics.kept import KeptMeanings, Stamp
from quaestor.core.catalog import Catalog
from quaestor.core.derived import completed
from quaestor.core.errors import Invalid, Unavailable
from quaestor.core.meaning import NO_MEANING, Meaning

if TYPE_CHECKING:
    from quaestor.adapters.semantics.document import Read
    from quaestor.adapters.semantics.reading import Checked
    from quaestor.core.osi.model import Model

_SOURCE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_CACHED = 64
"""Readings kept: one for each source and each narrowed catalog it is asked with."""


class SemanticFiles:
    """Implements `ports.Semantics` over the folder *folder*. A changed file is read again when next needed.

    Without a folder no source has a model. What the files mean is *kept* for the next process, where a place is given.
    """

    def __init__(self, folder: Path | None, kept: KeptMeanings | None = None) -> None:
        self.folder = folder
        self._kept = kept
        self._read: dict[str, tuple[Stamp, tuple[Read, ...]]] = {}
        self._meanings: OrderedDict[tuple[str, Stamp, str], Meaning] = OrderedDict()

    def meaning(self, source: str, catalog: Catalog) -> Meaning:
        """Raises `Invalid` where a file of *source* cannot be read."""
        paths, stamp = self._found(source)
        # All of a catalog that a meaning depends on is its names.
        key = (source, stamp, catalog.outline)
        if key not in self._meanings:
            meaning = self._known_or_read(source, stamp, catalog) if paths else NO_MEANING
            self._meanings[key] = completed(meaning, catalog)
            if len(self._meanings) > _CACHED:
                self._meanings.popitem(last=False)
        return self._meanings[key]

    def _known_or_read(self, source: str, stamp: Stamp, catalog: Catalog) -> Meaning:
        known = self._kept.find(source, stamp, catalog.outline) if self._kept is not None else None
        if known is not None:
            return known
        stamp, reads = self._files(source)
        broken = [problem for read in reads for problem in read.problems if not read.models]
        if broken:
            details = tuple(str(problem) for problem in broken)
            raise Invalid(f"The semantic model of “{source}” cannot be read.", details=details)
        meaning = _said_in(reads, catalog).meaning
        if self._kept is not None:
            self._kept.keep(source, stamp, catalog.outline, meaning)
        return meaning

    def check(self, source: str, catalog: Catalog) -> Checked:
        """What the files of *source* say about *catalog*, with everything that is wrong with them. Raises nothing."""
        return _said_in(self._files(source)[1], catalog)

    def written(self, source: str, catalog: Catalog) -> Meaning:
        self.meaning(source, catalog)
        return self.check(source, catalog).meaning

    def documents(self, source: str) -> tuple[Model, ...]:
        return tuple(model for read in self._files(source)[1] for model in read.models)

    def text(self, model: Model) -> str:
        from quaestor.adapters.semantics.writing import write_document

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

    def _found(self, source: str) -> tuple[tuple[Path, ...], Stamp]:
        paths = self.paths(source)
        return paths, tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in paths)

    def _files(self, source: str) -> tuple[Stamp, tuple[Read, ...]]:
        paths, stamp = self._found(source)
        known = self._read.get(source)
        if known is None or known[0] != stamp:
            known = stamp, tuple(map(_read, paths))
            self._read[source] = known
        return known


def _read(path: Path) -> Read:
    from quaestor.adapters.semantics.reading import read_file

    return read_file(path)


def _said_in(reads: tuple[Read, ...], catalog: Catalog) -> Checked:
    from quaestor.adapters.semantics.reading import said_in

    return said_in(reads, catalog)
