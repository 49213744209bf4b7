"""Grow the trees that judge plans, and calibrate them: on databases that the reader never saw, fold by fold."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier  # type: ignore[import-untyped]
from sklearn.isotonic import IsotonicRegression  # type: ignore[import-untyped]

from quaestor.core.interpreter.evidence import NAMES
from quaestor.core.interpreter.scoring import Trees
from quaestor.core.suite import separation
from training.rivals import Rivals

FOLDS = 5
RISING = {"likelihood", "likelihood_per_word", "rules_belief", "by_rules"}
FALLING = {"behind_likeliest", "rank_reader", "unknown_words", "unsaid_constants", "unused_values", "unused_numbers"}
KNOTS = 24


def grown(rows: np.ndarray, right: np.ndarray, weights: np.ndarray) -> HistGradientBoostingClassifier:
    signs = [1 if name in RISING else -1 if name in FALLING else 0 for name in NAMES]
    model = HistGradientBoostingClassifier(
        learning_rate=0.06, max_iter=220, max_leaf_nodes=12, min_samples_leaf=25, l2_regularization=3.0,
        monotonic_cst=signs, random_state=0, early_stopping=False,
    )  # fmt: skip
    return model.fit(rows, right, sample_weight=weights)


def stacked(rivals: list[Rivals]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rows = np.concatenate([one.evidence for one in rivals if len(one.right)])
    right = np.concatenate([one.right for one in rivals])
    weights = np.concatenate([np.full(len(one.right), weight_of(one)) for one in rivals])
    return rows, right, weights


def weight_of(one: Rivals) -> float:
    return (0.6 if one.wording == 2 else 1.0) * (4 / max(len(one.right), 4)) ** 0.5


def folds(rivals: list[Rivals]) -> list[tuple[list[Rivals], list[Rivals]]]:
    names = sorted({one.database for one in rivals})
    parts = [set(names[at::FOLDS]) for at in range(FOLDS)]
    return [
        ([one for one in rivals if one.database not in part], [one for one in rivals if one.database in part])
        for part in parts
    ]


def arrays_of(model: HistGradientBoostingClassifier) -> dict[str, np.ndarray]:
    nodes = [each[0].nodes for each in model._predictors]
    most = max(map(len, nodes))
    found = {
        "feature": np.zeros((len(nodes), most), np.int16), "threshold": np.zeros((len(nodes), most), np.float32),
        "left": np.zeros((len(nodes), most), np.int16), "right": np.zeros((len(nodes), most), np.int16),
        "value": np.zeros((len(nodes), most), np.float32),
    }  # fmt: skip
    depth = 0
    for number, tree in enumerate(nodes):
        size, leaf, own = len(tree), tree["is_leaf"].astype(bool), np.arange(len(tree))
        found["feature"][number, :size] = np.where(leaf, 0, tree["feature_idx"])
        found["threshold"][number, :size] = tree["num_threshold"]
        found["left"][number, :size] = np.where(leaf, own, tree["left"])
        found["right"][number, :size] = np.where(leaf, own, tree["right"])
        found["value"][number, :size] = tree["value"]
        depth = max(depth, int(tree["depth"].max()))
    base = np.float32(np.ravel(model._baseline_prediction)[0])
    return {**found, "depth": np.int32(depth), "base": base}


def tops(rivals: list[Rivals], raw: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each question: the best score, whether that plan is right, and how it was worded."""
    kept = [
        (scores.max(), one.right[scores.argmax()], one.wording)
        for one, scores in zip(rivals, raw, strict=True)
        if len(scores)
    ]
    return tuple(np.array(column) for column in zip(*kept, strict=True))  # type: ignore[return-value]


def calibration(scores: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A rising step line through the scores of the best plans, at few knots."""
    line = IsotonicRegression(out_of_bounds="clip").fit(scores, right)
    knots = np.unique(np.quantile(scores, np.linspace(0, 1, KNOTS)))
    smooth = np.array([line.predict(scores[np.abs(scores - knot) <= 0.35]).mean() for knot in knots])
    found = np.maximum.accumulate(np.clip(smooth, 0.01, 0.985))
    return knots.astype(np.float32), found.astype(np.float32)


def report(name: str, belief: np.ndarray, right: np.ndarray, count: int) -> None:
    order = np.argsort(-belief)
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(precision >= 0.95)
    bins = np.clip((belief * 10).astype(int), 0, 9)
    error = sum(
        abs(belief[bins == b].mean() - right[bins == b].mean()) * (bins == b).sum()
        for b in range(10)
        if (bins == b).any()
    )
    auc = separation(list(zip(belief.tolist(), right.tolist(), strict=True)))
    print(
        f"{name}: best right {right.sum() / count:.3f} of {count}; AUC {auc or 0:.3f}; at 95 % precision "
        f"{(good[-1] + 1 if len(good) else 0) / count:.3f}; calibration error {error / len(belief):.3f}"
    )


def learn(rivals: list[Rivals], out: Path) -> None:
    raw_of: dict[int, np.ndarray] = {}
    for learned, left in folds(rivals):
        model = grown(*stacked(learned))
        for one in left:
            raw_of[id(one)] = model.decision_function(one.evidence) if len(one.right) else np.zeros(0)
    scores, right, wording = tops(rivals, [raw_of[id(one)] for one in rivals])
    known, found = calibration(scores, right)
    belief = np.interp(scores, known, found)
    for kind, name in enumerate(("as asked", "with synonyms")):
        ours = wording == kind
        report(f"fold by fold, {name}", belief[ours], right[ours], sum(one.wording == kind for one in rivals))
    for least in (0.4, 0.5, 0.6):
        print(f"asked of another database, believed at least {least}: {(belief[wording == 2] >= least).mean():.3f}")
    model = grown(*stacked(rivals))
    np.savez_compressed(out, **arrays_of(model), known=known, found=found)


def check(rivals: list[Rivals], trees: Trees) -> None:
    raw = [trees.raw(one.evidence) if len(one.right) else np.zeros(0) for one in rivals]
    scores, right, wording = tops(rivals, raw)
    belief = np.interp(scores, trees.known, trees.found)
    for kind, name in enumerate(("as asked", "with synonyms")):
        ours = wording == kind
        asked = [one for one in rivals if one.wording == kind]
        report(f"databases held out, {name}", belief[ours], right[ours], len(asked))
        print(f"  a right plan among the candidates: {np.mean([one.right.any() for one in asked]):.3f}")


def main() -> None:
    with Path(sys.argv[1]).open("rb") as source:
        learn(pickle.load(source), Path(sys.argv[2]))
    if len(sys.argv) > 3:
        with Path(sys.argv[3]).open("rb") as source, np.load(sys.argv[2]) as stored:
            trees = Trees(**{name: stored[name] for name in stored.files})
            check(pickle.load(source), trees)


if __name__ == "__main__":
    from training.trees import main as run

    run()
