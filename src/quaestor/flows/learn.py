"""Keep what people say about an answer. A correction is judged now and used only once reviewed."""

from __future__ import annotations

from quaestor.core.errors import NotAllowed
from quaestor.core.events import FedBack
from quaestor.core.people import Person
from quaestor.core.question import Feedback, Rating
from quaestor.core.verdict import Allowed
from quaestor.flows.access import access_for
from quaestor.flows.execute import judge
from quaestor.flows.reopen import own_answer
from quaestor.ports import World


async def learn(
    answer_id: str,
    rating: Rating,
    person: Person,
    world: World,
    comment: str | None = None,
    corrected_sql: str | None = None,
) -> Feedback:
    """Raises `UnknownName` for an answer that is not this person's, `NotAllowed` for a correction the guard refuses."""
    kept = await own_answer(answer_id, person, world)
    if corrected_sql is not None:
        access = await access_for(kept.answer.source, person, world)
        verdict = await judge(corrected_sql, access, world.caps, world)
        if not isinstance(verdict, Allowed):
            because = " ".join(reason.message for reason in verdict.reasons)
            raise NotAllowed(f"The correction cannot be kept. {because}", action="Send a statement that only reads.")
    feedback = Feedback(
        world.new_id("f"), answer_id, person.id, world.clock.now(), rating, comment or None, corrected_sql
    )
    await world.store.keep_feedback(feedback)
    await world.tell(FedBack(answer_id, rating.value, corrected_sql is not None))
    return feedback
