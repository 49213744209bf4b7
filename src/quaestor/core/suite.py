"""A suite of questions with known answers, how one answer is judged, and what a run of it adds up to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import sqlglot
from sqlglot import exp

from quaestor.core.question import Outcome


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of an item. *gold* is None where the suite knows no answer, and empty where there is none."""

    question: str
    gold: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    database: str
    turns: tuple[Asking, ...]
    note: str | None = None
    dialogue: bool = False
    """Turns are numbered in the output, and each is asked with those before it as history."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one question; *right* is None where the suite does not say what is right."""

    id: str
    turn: int | None
    outcome: Outcome
    sql: str | None
    confidence: float | None
    origin: str | None
    seconds: float
    right: bool | None = None
    draft_right: bool | None = None
    """Whether the best draft gives the right rows, answered or not; None where that is not known."""

    def document(self) -> dict[str, object]:
        """The line that `eval --out` writes."""
        turn = {} if self.turn is None else {"turn": self.turn}
        return {
            "id": self.id,
            **turn,
            "outcome": self.outcome.value,
            "sql": self.sql,
            "confidence": self.confidence,
            "origin": self.origin,
            "seconds": self.seconds,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """Shares are of the judged questions; times are seconds over all of them."""

    questions: int
    judged: int
    accuracy: float | None
    answered: float
    precision: float | None
    """Right among the answered."""
    auc: float | None
    """How well confidence separates right from wrong drafts, answered or not: 0.5 is chance, 1 is perfect."""
    median: float
    p95: float
    failed: int = 0
    """Questions that ended in an error: a model that could not be heard, a database that was not there."""


def has_order(sql: str, dialect: str) -> bool:
    """Whether the outermost query of *sql* asks for an order; text that cannot be parsed does not."""
    try:
        tree = sqlglot.parse_one(sql, dialect=dialect)
    except sqlglot.errors.SqlglotError:
        return False
    return isinstance(tree, exp.Query) and tree.args.get("order") is not None


def report(results: Sequence[Result]) -> Report:
    judged = [each for each in results if each.right is not None]
    answered = [each for each in judged if each.outcome is Outcome.ANSWERED]
    times = sorted(each.seconds for each in results)
    return Report(
        questions=len(results),
        judged=len(judged),
        accuracy=share(sum(bool(each.right) for each in judged), len(judged)),
        answered=share(sum(each.outcome is Outcome.ANSWERED for each in results), len(results)) or 0.0,
        precision=share(sum(bool(each.right) for each in answered), len(answered)),
        auc=separation([(each.confidence or 0.0, each.draft_right) for each in judged if each.draft_right is not None]),
        median=quantile(times, 0.5),
        p95=quantile(times, 0.95),
        failed=sum(each.outcome is Outcome.FAILED for each in results),
    )


def share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def quantile(ordered: Sequence[float], at: float) -> float:
    """The nearest-rank quantile of an ascending list; 0 for an empty one."""
    return ordered[max(0, math.ceil(at * len(ordered)) - 1)] if ordered else 0.0


def separation(scored: Sequence[tuple[float, bool]]) -> float | None:
    """Area under the ROC curve by ranks (Mann-Whitney U, ties count half); None without both kinds."""
    right = [score for score, good in scored if good]
    wrong = [score for score, good in scored if not good]
    if not right or not wrong:
        return None
    wins = sum((high > low) + 0.5 * (high == low) for high in right for low in wrong)
    return wins / (len(right) * len(wrong))
