"""Learn to judge plans, and how far to trust the judge: on databases that the reader never saw, fold by fold."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped]
from sklearn.ensemble import HistGradientBoostingClassifier  # type: ignore[import-untyped]
from sklearn.isotonic import IsotonicRegression  # type: ignore[import-untyped]

from quaestor.core.interpreter.evidence import NAMES
from quaestor.core.interpreter.scoring import ENOUGH, Judge, Preference, Trees, beside_rules
from quaestor.core.suite import separation
from training.rivals import Rivals

FOLDS = 5
RISING = {"likelihood", "likelihood_per_word", "rules_belief", "by_rules"}
FALLING = {"behind_likeliest", "rank_reader", "unknown_words", "unsaid_constants", "unused_values", "unused_numbers"}
KNOTS = 24


PREFERRED = 3
"""Columns that the preference adds to the evidence; all of them speak for a plan."""


def grown(rows: np.ndarray, right: np.ndarray, weights: np.ndarray) -> HistGradientBoostingClassifier:
    signs = [1 if name in RISING else -1 if name in FALLING else 0 for name in NAMES] + [1] * PREFERRED
    model = HistGradientBoostingClassifier(
        learning_rate=0.06, max_iter=120, max_leaf_nodes=8, min_samples_leaf=40, l2_regularization=5.0,
        monotonic_cst=signs, random_state=0, early_stopping=False,
    )  # fmt: skip
    return model.fit(rows, right, sample_weight=weights)


def preferring(rivals: list[Rivals]) -> Preference:
    """Weights under which right plans outweigh their rivals: a softmax over the candidates of each question."""
    told = [one for one in rivals if one.right.any() and not one.right.all()]
    every = np.concatenate([one.evidence for one in rivals if len(one.right)])
    mean, scale = every.mean(0), every.std(0) + 1e-6
    rows = np.concatenate([(one.evidence - mean) / scale for one in told]).astype(np.float64)
    right = np.concatenate([one.right for one in told]).astype(bool)
    sizes = np.array([len(one.right) for one in told])
    begins, question = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(told)), sizes)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total = rows @ weights
        part = np.exp(total - np.maximum.reduceat(total, begins)[question])
        whole, ours = np.add.reduceat(part, begins), np.add.reduceat(part * right, begins)
        slope = rows.T @ (part * right / ours[question] - part / whole[question])
        return float(STIFFNESS * weights @ weights / 2 - np.log(ours / whole).sum()), STIFFNESS * weights - slope

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    return Preference(mean.astype(np.float32), scale.astype(np.float32), found.astype(np.float32))


STIFFNESS = 10.0


def with_preference(one: Rivals, preference: Preference) -> np.ndarray:
    return np.hstack([one.evidence, preference.of(one.evidence)])


def stacked(rivals: list[Rivals], preferences: dict[str, Preference]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The evidence with the preferences that were learned without the question's database."""
    rivals = [one for one in rivals if len(one.right)]
    rows = np.concatenate([with_preference(one, preferences[one.database]) for one in rivals])
    right = np.concatenate([one.right for one in rivals])
    weights = np.concatenate([np.full(len(one.right), weight_of(one)) for one in rivals])
    return rows, right, weights


def weight_of(one: Rivals) -> float:
    return (0.6 if one.wording >= 2 else 1.0) * (4 / max(len(one.right), 4)) ** 0.5


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


def calibration(scores: np.ndarray, right: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A rising step line through the scores of the best plans, at few knots."""
    line = IsotonicRegression(out_of_bounds="clip").fit(scores, right, sample_weight=weights)
    knots = np.unique(np.quantile(scores, np.linspace(0, 1, KNOTS)))
    smooth = np.array([line.predict(scores[np.abs(scores - knot) <= 0.25]).mean() for knot in knots])
    found = np.maximum.accumulate(np.clip(smooth, 0.01, 0.985))
    return knots.astype(np.float32), found.astype(np.float32)


UNANSWERABLE = 0.2
"""How much a question without an answer counts in calibration: there are more of them here than people ask."""


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


def judge_of(rivals: list[Rivals], told: str = "") -> tuple[Judge, dict[str, np.ndarray]]:
    """A judge of plans, calibrated on folds of databases; what it makes of them is printed where a name is *told*."""
    parts = folds(rivals)
    novel = float(
        np.quantile([one.evidence[0, LIKELIEST] for one in rivals if one.wording == 0 and len(one.right)], ODD)
    )
    preferences = {}
    for learned, left in parts:
        preference = preferring([one for one in learned if one.wording < 2])
        preferences |= {one.database: preference for one in left}
    score_of: dict[int, np.ndarray] = {}
    for learned, left in parts:
        arrays = arrays_of(grown(*stacked(learned, preferences)))
        for one in left:
            part = Judge(preferences[one.database], Trees(**arrays, known=NOTHING, found=NOTHING), novel)
            score_of[id(one)] = part.score(one.evidence) if len(one.right) else NOTHING
    scores, right, wording = tops(rivals, [score_of[id(one)] for one in rivals])
    known, found = calibration(scores, right, np.where(wording >= 2, UNANSWERABLE, 1.0))
    if told:
        tell(told, rivals, [(score_of[id(one)], known, found) for one in rivals], novel)
    arrays = arrays_of(grown(*stacked(rivals, preferences))) | {"known": known, "found": found}
    preference = preferring([one for one in rivals if one.wording < 2])
    whole = {
        "mean": preference.mean,
        "scale": preference.scale,
        "weights": preference.weights,
        "novel": np.float32(novel),
    }
    return Judge(preference, Trees(**arrays), novel), {**whole, **arrays}


NOTHING = np.zeros(0, np.float32)


LIKELIEST, RULED = NAMES.index("likeliest"), NAMES.index("rules_belief")
ODD = 0.3
"""The part of all questions, those least like the ones that the reader knows, in which the grammar is heard more."""


def tell(
    name: str, rivals: list[Rivals], scored: list[tuple[np.ndarray, np.ndarray, np.ndarray]], novel: float
) -> None:
    """What the product would believe, question by question."""
    belief, right = np.zeros(len(rivals)), np.zeros(len(rivals), bool)
    for at, (one, (score, known, found)) in enumerate(zip(rivals, scored, strict=True)):
        if len(score):
            ruled = one.evidence[:, RULED].tolist()
            whole = beside_rules(np.interp(score, known, found).tolist(), ruled, one.evidence[0, LIKELIEST] < novel)
            belief[at], right[at] = max(whole), one.right[int(np.argmax(whole))]
    wording = np.array([one.wording for one in rivals])
    for kind, worded in enumerate(("as asked", "with synonyms")):
        ours = wording == kind
        report(f"{name}, {worded}", belief[ours], right[ours], int(ours.sum()))
        reached = np.mean([one.right.any() for one in rivals if one.wording == kind])
        answered = belief[ours] >= ENOUGH
        print(
            f"  a right plan among the candidates {reached:.3f}; answered {answered.mean():.3f}, "
            f"right of all {(answered & right[ours]).mean():.3f}"
        )
    for kind, worded in ((2, "asked of another database"), (3, "a column for it is lacking")):
        print(f"{name}, {worded}: answered {(belief[wording == kind] >= ENOUGH).mean():.3f}")


def check(rivals: list[Rivals], judge: Judge) -> None:
    trees = judge.trees
    scored = [(judge.score(one.evidence) if len(one.right) else NOTHING, trees.known, trees.found) for one in rivals]
    tell("databases held out", rivals, scored, judge.novel)


def main() -> None:
    """What ships has learned from the databases held out as well, after it was measured on them without."""
    learned, held = (pickle.loads(Path(file).read_bytes()) for file in (sys.argv[1], sys.argv[3]))
    judge, _ = judge_of(learned, "fold by fold")
    check(held, judge)
    _, arrays = judge_of([*learned, *held], "all, fold by fold")
    np.savez_compressed(Path(sys.argv[2]), **arrays)


if __name__ == "__main__":
    from training.trees import main as run

    run()
