"""How likely a plan is what was asked.

A weighted sum of the evidence compares the candidates for one question with each other; many small trees, each a few
questions to the evidence, tell how far the best of them can be trusted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from quaestor.core.interpreter.evidence import Evidence

Floats = npt.NDArray[np.float32]


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


@dataclass(frozen=True)
class Preference:
    """How much a plan is preferred to its rivals for one question: a weighted sum of the evidence."""

    mean: Floats
    scale: Floats
    weights: Floats

    def of(self, rows: Floats) -> Floats:
        """For each row its sum, its share among all, and how far it leads: three columns."""
        total = ((rows - self.mean) / self.scale) @ self.weights
        share = np.exp(total - total.max())
        ordered = np.sort(total)[::-1]
        second = ordered[1] if len(ordered) > 1 else ordered[0] - ALONE
        lead = total - np.where(total == ordered[0], second, ordered[0])
        return np.stack([total, share / share.sum(), lead], 1).astype(np.float32)


ALONE = 3.0
"""How far a plan without rivals leads."""
LEANING = 0.5
"""What the preference counts beside the trees: they tell a good question from a bad one, it tells rivals apart."""


@dataclass(frozen=True)
class Judge:
    """What tells right plans from wrong ones."""

    preference: Preference
    trees: Trees
    novel: float
    """Where the reader holds no plan for likelier than that (a logarithm), the question is unlike those it knows."""

    def score(self, rows: Floats) -> Floats:
        """Of each candidate for one question; comparable between questions."""
        preferred = self.preference.of(rows)
        total = preferred[:, 0]
        return np.asarray(self.trees.raw(np.hstack([rows, preferred])) + LEANING * (total - total.max()), np.float32)

    def believe(self, evidence: Sequence[Evidence]) -> list[float]:
        """The probability, 0 to 1, that each plan is right."""
        if not evidence:
            return []
        rows = np.array([one.row() for one in evidence], np.float32)
        beliefs = [float(one) for one in np.interp(self.score(rows), self.trees.known, self.trees.found)]
        return beside_rules(beliefs, [one.rules_belief for one in evidence], evidence[0].likeliest < self.novel)


ENOUGH = 0.5
"""What the grammar believes at least half is not taken back for a question of a kind the judge does not know."""


def beside_rules(beliefs: Sequence[float], ruled: Sequence[float], novel: bool) -> list[float]:
    """*beliefs* of the judge in the light of those of the grammar, whose few weights hold for any kind of question.

    Where both hold the same plan for the best, they are averaged, or the surer one is heard where the question is
    *novel*: the judge was taught on one collection of questions, and doubts others for being different. Where a novel
    question leaves the judge in doubt, the grammar decides as it does alone.
    """
    best = max(range(len(beliefs)), key=lambda at: beliefs[at])
    surest = max(ruled)
    if surest > 0 and ruled[best] == surest:
        both = max(beliefs[best], surest) if novel else (beliefs[best] + surest) / 2
        return [both if at == best else one for at, one in enumerate(beliefs)]
    return list(ruled) if novel and beliefs[best] < ENOUGH <= surest else list(beliefs)
