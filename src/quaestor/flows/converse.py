"""A conversation: each message is answered in the light of those before it."""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.people import Person
from quaestor.core.question import Answer, Choice, Outcome, Question, Turn
from quaestor.flows.ask import ask
from quaestor.ports import Conversation, World

REMEMBERED = 12
"""Earlier turns a new message may refer to."""


async def start(source: str, person: Person, world: World) -> Conversation:
    """Raises `UnknownName` where no such source is configured."""
    await world.store.source(source)
    conversation = Conversation(world.new_id("c"), source, person.id, world.clock.now())
    await world.store.start_conversation(conversation)
    return conversation


async def send(
    conversation_id: str,
    text: str,
    person: Person,
    world: World,
    model: str | None = None,
    reasoning_model: str | None = None,
) -> Answer:
    """Answer *text* as the next message. Picking a choice of the last answer, by number or label, asks exactly that."""
    conversation = await world.store.conversation(conversation_id)
    earlier = await world.store.answers(person.id, conversation=conversation_id, limit=REMEMBERED)
    history = tuple(as_turn(kept.answer) for kept in reversed(earlier))
    question = Question(
        id=world.new_id("a"),
        text=text,
        source=conversation.source,
        asker=person,
        asked_at=world.clock.now(),
        conversation=conversation_id,
        history=history,
        model=model,
        reasoning_model=reasoning_model,
        picked=picked(text, history),
    )
    return await ask(question, world)


def as_turn(answer: Answer) -> Turn:
    """An answer as a later question remembers it."""
    columns = tuple(column.name for column in answer.rows.columns) if answer.rows is not None else ()
    # The draft: what was run also holds what a policy put into it, which is nobody's words and no model's business.
    sql = answer.drafted or answer.sql
    return Turn(answer.question, answer.outcome, sql, answer.plan, answer.choices, columns)


def picked(text: str, history: Sequence[Turn]) -> Choice | None:
    """The choice of the last turn that *text* names, if it asked back and *text* is one of its numbers or labels."""
    if not history or history[-1].outcome is not Outcome.CLARIFY:
        return None
    said = text.strip().rstrip(".").lower()
    return next((each for each in history[-1].choices if said in (each.id.lower(), each.label.lower())), None)
