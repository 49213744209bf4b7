"""Review corrections: an accepted one becomes a verified question, and an example for models.

correction -> judged again -> kept | turned down
"""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.errors import NotAllowed, UnknownName
from quaestor.core.events import Reviewed
from quaestor.core.people import Person
from quaestor.core.policy import is_owner
from quaestor.core.question import Answer, Example, Feedback
from quaestor.core.verdict import Allowed
from quaestor.flows.access import access_for
from quaestor.flows.execute import judge
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Correction:
    """A statement that somebody proposes instead of the one that was answered with."""

    feedback: Feedback
    answer: Answer


async def verified(source: str | None, person: Person, world: World) -> tuple[Example, ...]:
    """Reviewed questions, of *source* or of all, whose statements *person* may run today."""
    found = await world.store.examples(source)
    return tuple([each for each in found if await may_run(each.sql, each.source, person, world)])


async def may_run(sql: str, source: str, person: Person, world: World) -> bool:
    if is_owner(person):
        return True
    try:
        access = await access_for(source, person, world)
    except UnknownName:
        return False
    verdict = await world.guard.judge(sql, access.catalog, world.caps, rules=access.rules)
    return isinstance(verdict, Allowed)


async def waiting(reviewer: Person, world: World) -> tuple[Correction, ...]:
    """Corrections that nobody has reviewed yet and that *reviewer* could run, oldest first."""
    found = [
        Correction(each, (await world.store.answer(each.answer)).answer) for each in await world.store.corrections()
    ]
    return tuple(
        [
            each
            for each in found
            if await may_run(each.feedback.corrected_sql or "", each.answer.source, reviewer, world)
        ]
    )


async def accept(feedback_id: str, reviewer: Person, world: World) -> Example:
    """Make the correction a verified question.

    Raises `UnknownName`, `Conflict` where it was reviewed before, `NotAllowed` where the guard refuses it by now.
    """
    correction = await one(feedback_id, reviewer, world)
    answer, sql = correction.answer, correction.feedback.corrected_sql or ""
    example = await judged_example(answer.source, answer.question, sql, reviewer, world)
    # In this order: what is interrupted between the two waits for review again, and nothing is lost.
    await world.store.keep_example(example)
    await world.store.keep_review(feedback_id, True, reviewer.id)
    await world.tell(Reviewed(feedback_id, True, reviewer.id))
    return example


async def reject(feedback_id: str, reviewer: Person, world: World) -> None:
    await one(feedback_id, reviewer, world)
    await world.store.keep_review(feedback_id, False, reviewer.id)
    await world.tell(Reviewed(feedback_id, False, reviewer.id))


async def add(source: str, question: str, sql: str, reviewer: Person, world: World) -> Example:
    """Keep a question that somebody reviewed elsewhere; it replaces the one with the same words."""
    await world.store.source(source)
    example = await judged_example(source, question, sql, reviewer, world)
    await world.store.keep_example(example)
    await world.tell(Reviewed(example.id, True, reviewer.id))
    return example


async def judged_example(source: str, question: str, sql: str, reviewer: Person, world: World) -> Example:
    access = await access_for(source, reviewer, world)
    verdict = await judge(sql, access, world.caps, world)
    if not isinstance(verdict, Allowed):
        because = " ".join(reason.message for reason in verdict.reasons)
        raise NotAllowed(f"The statement cannot be verified. {because}", action="Correct it, or turn it down.")
    return Example(world.new_id("v"), source, question, sql, reviewer.id, world.clock.now())


async def one(feedback_id: str, reviewer: Person, world: World) -> Correction:
    found = next((each for each in await waiting(reviewer, world) if each.feedback.id == feedback_id), None)
    if found is None:
        raise UnknownName(
            f"No correction “{feedback_id[:80]}” waits for review.", action="`quaestor learn review` lists them."
        )
    return found
