"""What is wrong with a text that people wrote (a semantic model, a policy), and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]

NEAR = 60.0
"""Similarity (0-100) below which a name is not offered as the one that was meant."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is written."""

    file: str | None
    line: int | None
    """From 1; None where the text is not known."""

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line) if part is not None)


@dataclass(frozen=True, slots=True)
class Problem:
    """An error means that the part at *path* is left out; a warning, that it is used as well as it can be."""

    severity: Severity
    path: Path
    message: str
    file: str | None = None
    line: int | None = None
    """From 1; None where the text is not known."""

    @property
    def place(self) -> str:
        """`crm.yaml:12: semantic_model[0].datasets[1].source`"""
        return ": ".join(part for part in (str(Place(self.file, self.line)), shown(self.path)) if part)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def shown(path: Path) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


def nearest(name: str, names: Iterable[str]) -> str:
    """` Did you mean “accounts”?` where something is near enough to *name*, else nothing; to append to a message."""
    known = {each: each.lower() for each in names}
    found = process.extract(name.lower(), known, scorer=fuzz.ratio, limit=1, score_cutoff=NEAR)
    return f" Did you mean “{found[0][2]}”?" if found else ""
