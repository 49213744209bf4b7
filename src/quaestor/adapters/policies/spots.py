"""Where each part of a policy is written, so that an explanation can say it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.adapters.yaml_text import Document
from quaestor.core.problems import Path, Place


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a document: `spot / "roles" / "analyst"` is one of its parts."""

    document: Document
    file: str | None
    path: Path = ()

    def __truediv__(self, step: str | int) -> Spot:
        return replace(self, path=(*self.path, step))

    @property
    def place(self) -> Place:
        return Place(self.file, self.document.line(self.path))
