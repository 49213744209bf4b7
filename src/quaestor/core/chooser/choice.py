"""The drafts of models, and the interpreter's reading beside them, ranked by what speaks for their results.

Drafts that give the same rows are one candidate. Their votes count most; the interpreter is a voter with the weight of
its confidence; signs decide where votes do not. No model counts for more than another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from math import exp

from quaestor.core.chooser.signs import Signs
from quaestor.core.doubt import Tried, Weighed
from quaestor.core.question import Origin
from quaestor.core.results import one_shows_more, same_rows

FARTHEST = 12.0
"""Behind the likeliest by more than this is as bad as by this."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign counts, in logarithms of odds; in the order of `Case`."""

    votes: float
    near: float
    believed: float
    behind: float
    left_out: float
    missed: float
    empty: float
    repeats: float
    twin_columns: float


LEARNED = Weights(6.54, 3.38, 0.92, -0.13, -1.14, -0.39, -1.58, -1.26, -1.95)
"""From statements to the questions of spider-train, right ones and such with mistakes: `python -m training.chooser`."""


@dataclass(frozen=True, slots=True)
class Case:
    """All that speaks for one result."""

    votes: float
    """The share of the models' drafts that give it, each counting as much as its model is sure."""
    near: float
    """The share of those that give it but for columns that only one of them shows."""
    believed: float
    """How sure the interpreter is of it; 0 where it does not give it."""
    behind: float
    left_out: float
    missed: float
    empty: float
    repeats: float
    twin_columns: float
    """These and the above: as of `Signs`, of the clearest draft that gives it."""


@dataclass(frozen=True, slots=True)
class Voter:
    """A draft as far as it counts here: where it comes from, how sure it is, and which result it gives."""

    origin: Origin
    confidence: float
    result: int
    signs: Signs


def rank(tried: Sequence[Tried], signs: Sequence[Signs], weights: Weights = LEARNED) -> tuple[Weighed, ...]:
    """One draft for each distinct result of *tried*, the likeliest first; what is believed of them adds up to 1."""
    results = numbered(tried)
    voters = [
        Voter(each.draft.origin, each.draft.confidence, result, own)
        for each, result, own in zip(tried, results, signs, strict=True)
    ]
    firsts = [results.index(number) for number in range(max(results) + 1)]
    near = [
        [one is not other and one_shows_more(tried[one].rows.rows, tried[other].rows.rows) for other in firsts]
        for one in firsts
    ]
    standing, cases = cases_of(voters, near)
    scores = [score(case, weights) for case in cases]
    odds = [exp(each - max(scores)) for each in scores]
    weighed = [Weighed(tried[at], each / sum(odds)) for at, each in zip(standing, odds, strict=True)]
    return tuple(sorted(weighed, key=lambda each: -each.belief))


def numbered(tried: Sequence[Tried]) -> list[int]:
    """Of each, the number of its result; equal rows in whatever order are one result."""
    found: list[Tried] = []
    numbers = []
    for each in tried:
        known = (at for at, other in enumerate(found) if same_rows(each.rows.rows, other.rows.rows, ordered=False))
        number = next(known, len(found))
        numbers.append(number)
        if number == len(found):
            found.append(each)
    return numbers


def cases_of(voters: Sequence[Voter], near: Sequence[Sequence[bool]]) -> tuple[list[int], list[Case]]:
    """Of each result, which voter stands for it, and what speaks for it; *near* says which results are nearly alike."""
    count = len(near)
    votes = [sum(one.confidence for one in voters if one.result == at and is_vote(one)) for at in range(count)]
    total = sum(votes) or 1.0
    likeliest = min((one.signs.behind for one in voters if not one.signs.unspoken), default=0.0)
    standing, cases = [], []
    for at in range(count):
        own = [number for number, one in enumerate(voters) if one.result == at]
        signs = min((voters[number].signs for number in own), key=clearness)
        # Where a model says the same as the interpreter, it was the model that was asked.
        standing.append(min(own, key=lambda number: (not is_vote(voters[number]), *clearness(voters[number].signs))))
        cases.append(
            Case(
                votes=votes[at] / total,
                near=sum(votes[other] for other in range(count) if near[at][other]) / total,
                believed=max((voters[number].confidence for number in own if not is_vote(voters[number])), default=0.0),
                behind=0.0 if signs.unspoken else min(FARTHEST, signs.behind - likeliest),
                left_out=signs.left_out,
                missed=signs.missed,
                empty=signs.empty,
                repeats=signs.repeats,
                twin_columns=signs.twin_columns,
            )
        )
    return standing, cases


def clearness(signs: Signs) -> tuple[float, float]:
    return signs.unspoken, signs.behind


def is_vote(voter: Voter) -> bool:
    return voter.origin is not Origin.INTERPRETER


def score(case: Case, weights: Weights) -> float:
    return float(sum(weight * sign for weight, sign in zip(astuple(weights), astuple(case), strict=True)))
