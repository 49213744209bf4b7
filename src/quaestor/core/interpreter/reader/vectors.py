"""Word vectors: what words have to do with each other, whatever the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Vectors:
    """A vector for each of many English words, of length one; unknown words have none."""

    rows: Mapping[str, int]
    matrix: npt.NDArray[np.int8]
    """Each row times 127 over its greatest part: a byte for each number is enough to tell words apart."""

    @property
    def size(self) -> int:
        return int(self.matrix.shape[1])

    def of(self, word: str) -> Floats:
        """The vector of *word* or of its plainest form; zeros where it is not known."""
        for form in _forms(word):
            row = self.rows.get(form)
            if row is not None:
                vector = self.matrix[row].astype(np.float32)
                return np.asarray(vector / np.linalg.norm(vector), np.float32)
        return np.zeros(self.size, np.float32)

    def mean(self, words: Iterable[str]) -> Floats:
        """The direction in which several words point together."""
        total = np.sum([self.of(word) for word in words], axis=0, dtype=np.float32)
        length = np.linalg.norm(total)
        return np.asarray(total / length if length > 0 else np.zeros(self.size), np.float32)


def _forms(word: str) -> Iterable[str]:
    yield word
    if word.endswith("ies") and len(word) > 4:
        yield f"{word[:-3]}y"
    if word.endswith("s") and len(word) > 3:
        yield word[:-1]
    if word.endswith("es") and len(word) > 4:
        yield word[:-2]
    if word.endswith("'s"):
        yield word[:-2]
