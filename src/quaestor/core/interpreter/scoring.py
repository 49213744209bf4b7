"""How likely a plan is what was asked: many small trees, each a few questions to the evidence, added up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from quaestor.core.interpreter.evidence import Evidence


@dataclass(frozen=True)
class Trees:
    """Gradient-boosted trees as arrays, trees by nodes; a node without children points to itself."""

    feature: npt.NDArray[np.int16]
    threshold: npt.NDArray[np.float32]
    left: npt.NDArray[np.int16]
    right: npt.NDArray[np.int16]
    value: npt.NDArray[np.float32]
    depth: npt.NDArray[np.int32]
    """Of the deepest tree; a single number, like the base."""
    base: npt.NDArray[np.float32]
    known: npt.NDArray[np.float32]
    """Raw scores, ascending, and below the probability that was found for each: calibration by steps."""
    found: npt.NDArray[np.float32]

    def raw(self, rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """The sum over all trees, for each row."""
        trees = np.arange(len(self.feature))
        at = np.zeros((len(rows), len(trees)), np.int16)
        for _ in range(int(self.depth)):
            asked = np.take_along_axis(rows, self.feature[trees, at].astype(np.int64), 1)
            at = np.where(asked <= self.threshold[trees, at], self.left[trees, at], self.right[trees, at])
        return np.asarray(self.value[trees, at].sum(1) + self.base, np.float32)

    def believe(self, evidence: Sequence[Evidence]) -> list[float]:
        """The probability, 0 to 1, that each plan is right."""
        if not evidence:
            return []
        rows = np.array([one.row() for one in evidence], np.float32)
        return [float(one) for one in np.interp(self.raw(rows), self.known, self.found)]
