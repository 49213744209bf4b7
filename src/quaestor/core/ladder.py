"""The ladder: verified -> interpreter -> model. When a rung is sure enough, and how the choice is told.

A model is asked only where the question names one, and only when no rung below is sure enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quaestor.core.question import Draft, Origin, Question


@dataclass(frozen=True, slots=True)
class Ladder:
    """Thresholds, as probabilities."""

    interpreter: float = 0.9
    """With a model named, the interpreter answers alone from this likelihood on; above 1: never."""
    tries: int = 2
    """Times a model is asked again with what was wrong with its draft."""


def stops(drafts: Sequence[Draft], question: Question, ladder: Ladder, sure: float) -> bool:
    """Whether *drafts*, of one rung, make the next rung unnecessary."""
    best = max((draft.confidence for draft in drafts), default=-1.0)
    if any(draft.origin is Origin.VERIFIED for draft in drafts):
        return True
    return best >= (ladder.interpreter if question.model is not None else sure)


def may_be_asked(origin: Origin, question: Question) -> bool:
    """A question that names no model never reaches one."""
    return origin is not Origin.MODEL or question.model is not None


def why(chosen: Draft, below: Sequence[Draft], question: Question, ladder: Ladder, failed: bool = False) -> str:
    """Why the rung of *chosen* answered; *below* are the drafts of the rungs that were not sure enough."""
    match chosen.origin:
        case Origin.VERIFIED:
            reviewer = f" by {chosen.verified.by}" if chosen.verified is not None else ""
            return f"A question that was reviewed{reviewer} asks for the same."
        case Origin.INTERPRETER if question.model is None:
            return "The built-in interpreter read the question; no model was named."
        case Origin.INTERPRETER if failed:
            return (
                f"{question.model} could not be heard, and the built-in interpreter was {chosen.confidence:.0%} sure."
            )
        case Origin.INTERPRETER if chosen.confidence < ladder.interpreter:
            return (
                f"The built-in interpreter was {chosen.confidence:.0%} sure, so {question.model} was asked, too; "
                "the interpreter's reading fits the question and the data better."
            )
        case Origin.INTERPRETER:
            return (
                f"The built-in interpreter was {chosen.confidence:.0%} sure, at least the {ladder.interpreter:.0%} "
                "from which no model is asked."
            )
        case Origin.MODEL:
            best = max((draft.confidence for draft in below), default=None)
            if best is None:
                return f"The built-in interpreter had no reading, so {question.model} was asked."
            return (
                f"The built-in interpreter was {best:.0%} sure, less than the {ladder.interpreter:.0%} "
                f"that would do, so {question.model} was asked."
            )
