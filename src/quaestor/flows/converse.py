"""A conversation: each message is answered in the light of those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quaestor.core.conversation import speaks_of_rows
from quaestor.core.people import Person
from quaestor.core.question import Answer, Choice, Outcome, Question, Turn
from quaestor.flows.ask import ask
from quaestor.flows.reopen import own_answer
from quaestor.ports import Conversation, World

REMEMBERED = 12
"""Earlier turns a new message may refer to."""
MOST_ROWS = 200
"""Rows of an answer that may be spoken of by their place: "the second one"."""


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
    history = await with_rows(text, [kept.answer for kept in reversed(earlier)], person, world)
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


async def with_rows(text: str, answers: Sequence[Answer], person: Person, world: World) -> tuple[Turn, ...]:
    """*answers* as turns; the last one that has a plan with its rows, where *text* speaks of them: "the second one"."""
    place = next((at for at in reversed(range(len(answers))) if answers[at].plan is not None), None)
    if place is None or not speaks_of_rows(text):
        return tuple(as_turn(answer) for answer in answers)
    whole = (await own_answer(answers[place].id, person, world)).answer
    return tuple(as_turn(whole if at == place else answer) for at, answer in enumerate(answers))


def as_turn(answer: Answer) -> Turn:
    """An answer as a later question remembers it."""
    # The draft: what was run also holds what a policy put into it, which is nobody's words and no model's business.
    sql = answer.drafted or answer.sql
    turn = Turn(answer.question, answer.outcome, sql, answer.plan, answer.choices)
    if answer.rows is None:
        return turn
    columns = tuple(column.name for column in answer.rows.columns)
    first = answer.rows.rows[:MOST_ROWS]
    return replace(turn, columns=columns, rows=first, row_count=len(answer.rows), truncated=answer.rows.truncated)


def picked(text: str, history: Sequence[Turn]) -> Choice | None:
    """The choice of the last turn that *text* names, if it asked back and *text* is one of its numbers or labels."""
    if not history or history[-1].outcome is not Outcome.CLARIFY:
        return None
    said = text.strip().rstrip(".").lower()
    return next((each for each in history[-1].choices if said in (each.id.lower(), each.label.lower())), None)
