"""Come back to earlier answers: read one, see how it was made, run it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quaestor.core.errors import UnknownName
from quaestor.core.people import Person
from quaestor.core.question import Answer, Question
from quaestor.core.results import same_rows
from quaestor.flows.ask import ask
from quaestor.ports import Conversation, Kept, World


async def own_answer(answer_id: str, person: Person, world: World) -> Kept:
    """An answer of this person's; anybody else's does not exist for them."""
    kept = await world.store.answer(answer_id)
    if kept.person != person.id:
        raise UnknownName(f"There is no answer “{answer_id}”.")
    return kept


async def own_conversation(conversation_id: str, person: Person, world: World) -> Conversation:
    conversation = await world.store.conversation(conversation_id)
    if conversation.person != person.id:
        raise UnknownName(f"There is no conversation “{conversation_id}”.")
    return conversation


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
