"""What a person may spend on models in a day, by their policy."""

from __future__ import annotations

import datetime as dt

from quaestor.core.errors import Overloaded
from quaestor.core.people import Person
from quaestor.core.policy import Limits
from quaestor.ports import World

MOST_ANSWERS = 2_000
"""Of one person in one day."""


async def budget_left(person: Person, limits: Limits, world: World) -> Overloaded | None:
    """Why no model may be asked for *person* any more today (UTC); None where one may.

    What was spent is what the answers of the day cost. Models without a known price, such as one's own, cost nothing.
    """
    if limits.model_usd_per_day is None:
        return None
    now = world.clock.now().astimezone(dt.UTC)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if await spent_since(midnight, person, world) < limits.model_usd_per_day:
        return None
    return Overloaded(
        f"Your budget for language models, {limits.model_usd_per_day:g} US dollars a day, is used up.",
        retry_after=int((midnight + dt.timedelta(days=1) - now).total_seconds()) + 1,
        action="Ask without a model, or again tomorrow.",
    )


async def spent_since(moment: dt.datetime, person: Person, world: World) -> float:
    """US dollars."""
    kept = await world.store.answers(person.id, limit=MOST_ANSWERS)
    usages = [each.answer.usage for each in kept if each.asked_at >= moment]
    return sum(usage.cost or 0.0 for usage in usages if usage is not None)
