"""A suite of questions with known answers, how one answer is judged, and what a run of it adds up to."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import sqlglot
from sqlglot import exp

from quaestor.core.evaluation.calibration import Bin, Reach, Scored, calibration, expected_error, reach
from quaestor.core.evaluation.differences import Mistake
from quaestor.core.evaluation.intervals import Interval, wilson
from quaestor.core.question import Outcome
from quaestor.core.rows import Rows

SLOWEST = 5


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
class Miss:
    """A question that was not answered right: the known answer that comes nearest, and the first rows of both."""

    gold: str | None
    """None where nothing should have been answered."""
    wanted: Rows | None
    found: Rows | None
    """None where there was no draft, or it could not be run."""


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
    question: str = ""
    mistakes: tuple[Mistake, ...] = ()
    """Of what class it is, where it is not right."""
    miss: Miss | None = None
    """What there is to see of it, where it is not right."""

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
    accuracy_interval: Interval | None = None
    """This and the others: 95 %."""
    answered_interval: Interval | None = None
    precision_interval: Interval | None = None
    calibration: tuple[Bin, ...] = ()
    """Of all drafts that can be judged, answered or not."""
    calibration_error: float | None = None
    reach: Reach | None = None
    """How much could be answered with 95 of 100 answers right, the threshold being chosen on these very results."""
    mistakes: tuple[tuple[Mistake, int], ...] = ()
    """Classes of what is not right, with how many are of each; one answer may be of several."""
    slowest: tuple[Slow, ...] = ()


@dataclass(frozen=True, slots=True)
class Slow:
    id: str
    turn: int | None
    seconds: float
    question: str


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
    right, right_answers = (sum(bool(each.right) for each in those) for those in (judged, answered))
    given = sum(each.outcome is Outcome.ANSWERED for each in results)
    times = sorted(each.seconds for each in results)
    scored = drafts_of(judged)
    bins = calibration(scored)
    classes = Counter(one for each in judged for one in each.mistakes)
    return Report(
        questions=len(results),
        judged=len(judged),
        accuracy=share(right, len(judged)),
        answered=share(given, len(results)) or 0.0,
        precision=share(right_answers, len(answered)),
        auc=separation([(each.confidence or 0.0, each.draft_right) for each in judged if each.draft_right is not None]),
        median=quantile(times, 0.5),
        p95=quantile(times, 0.95),
        failed=sum(each.outcome is Outcome.FAILED for each in results),
        accuracy_interval=wilson(right, len(judged)),
        answered_interval=wilson(given, len(results)),
        precision_interval=wilson(right_answers, len(answered)),
        calibration=bins,
        calibration_error=expected_error(bins),
        reach=reach(scored, len(judged)) if judged else None,
        mistakes=tuple((one, classes[one]) for one in Mistake if classes[one]),
        slowest=slowest(results),
    )


def drafts_of(judged: Sequence[Result]) -> list[Scored]:
    """Stated confidence and rightness of every draft; where nothing can be answered, no draft is right."""
    return [
        (each.confidence, bool(each.draft_right))
        for each in judged
        if each.confidence is not None and each.sql is not None
    ]


def slowest(results: Sequence[Result]) -> tuple[Slow, ...]:
    ordered = sorted(results, key=lambda each: -each.seconds)[:SLOWEST]
    return tuple(Slow(each.id, each.turn, each.seconds, each.question) for each in ordered)


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
