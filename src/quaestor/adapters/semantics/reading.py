"""Files of a semantic model to what they say about a catalog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quaestor.adapters.semantics.document import Read, read_document
from quaestor.adapters.yaml_text import LARGEST
from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning, joined
from quaestor.core.osi.read import read_model
from quaestor.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Checked:
    meaning: Meaning
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


def read_file(path: Path) -> Read:
    try:
        with path.open("rb") as file:
            return read_document(file.read(LARGEST + 1), path.name)
    except OSError as error:
        problem = Problem("error", (), f"The file cannot be opened: {error.strerror}.", path.name)
        return Read((), (problem,), read_document(b"").document, path.name)


def said_in(reads: Sequence[Read], catalog: Catalog) -> Checked:
    """What *reads* say together about *catalog*, with everything that is wrong with them."""
    meanings: list[Meaning] = []
    problems: list[Problem] = []
    for read in reads:
        problems.extend(read.problems)
        for index, model in enumerate(read.models):
            reading = read_model(model, catalog, ("semantic_model", index))
            meanings.append(reading.meaning)
            problems.extend(read.located(reading.problems))
    return Checked(joined(meanings), tuple(problems))
