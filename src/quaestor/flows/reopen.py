"""Come back to earlier answers: read one, see how it was made, run it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quaestor.core.errors import UnknownName
from quaestor.core.events import Gathered
from quaestor.core.people import Person
from quaestor.core.policy import is_owner
from quaestor.core.question import Answer, Question
from quaestor.core.results import same_rows
from quaestor.flows.access import access_for
from quaestor.flows.ask import ask
from quaestor.ports import Conversation, Kept, World


async def own_answer(answer_id: str, person: Person, world: World) -> Kept:
    """An answer of this person's; anybody else's does not exist for them. What they may no longer see is left out."""
    kept = await world.store.answer(answer_id)
    if kept.person != person.id:
        raise UnknownName(f"There is no answer “{answer_id}”.")
    return kept if await may_see_again(kept, person, world) else replace(kept, answer=withheld(kept.answer))


async def may_see_again(kept: Kept, person: Person, world: World) -> bool:
    """Whether *person* may see today just what they could when the answer was given."""
    if is_owner(person) or (kept.answer.rows is None and not kept.answer.choices):
        return True
    try:
        today = (await access_for(kept.answer.source, person, world)).key
    except UnknownName:
        return False
    steps = await world.store.trace(kept.answer.id)
    then = [step.get("access") for step in steps if step.get("step") == Gathered.step]
    return then[-1:] == [today]


def withheld(answer: Answer) -> Answer:
    text = "What you may see of this source has changed since this was answered. Ask again to see what you may today."
    return replace(answer, text=text, rows=None, chart=None, sql=None, drafted=None, choices=(), assumptions=())


async def own_conversation(conversation_id: str, person: Person, world: World) -> Conversation:
    conversation = await world.store.conversation(conversation_id)
    if conversation.person != person.id:
        raise UnknownName(f"There is no conversation “{conversation_id}”.")
    return conversation


async def conversation_answers(conversation_id: str, person: Person, world: World) -> tuple[Answer, ...]:
    """The answers of a conversation, oldest first. Raises `UnknownName` where it is not this person's."""
    await own_conversation(conversation_id, person, world)
    found = await world.store.answers(person.id, conversation=conversation_id, limit=500)
    return tuple([(await own_answer(kept.answer.id, person, world)).answer for kept in reversed(found)])


async def trace(answer_id: str, person: Person, world: World) -> tuple[Kept, Sequence[Mapping[str, object]]]:
    kept = await own_answer(answer_id, person, world)
    return kept, await world.store.trace(answer_id)


@dataclass(frozen=True, slots=True)
class Replayed:
    """The answer as it is today, beside what it was."""

    answer: Answer
    same_sql: bool
    same_rows: bool


async def replay(answer_id: str, person: Person, world: World) -> Replayed:
    """Ask the question of an earlier answer again, today: a new answer, compared with the old one."""
    kept = await own_answer(answer_id, person, world)
    before = kept.answer
    question = Question(world.new_id("a"), before.question, before.source, person, world.clock.now())
    after = await ask(question, world)
    old = before.rows.rows if before.rows is not None else ()
    new = after.rows.rows if after.rows is not None else ()
    return Replayed(after, before.sql == after.sql, same_rows(old, new, ordered=False))
