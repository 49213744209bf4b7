"""A conversation: each message is answered in the light of those before it, and moves on the change that waits.

message -> a change waits?  yes -> an answer to it, a question in between, or something new
                            no  -> a change is asked for? -> begin it; else the question is answered
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog
from quaestor.core.change import draft as drafts
from quaestor.core.change.digression import InBetween, Perhaps, SomethingNew, turn_of
from quaestor.core.change.draft import Draft, chosen
from quaestor.core.change.requests.commands import command_of
from quaestor.core.change.requests.request import NoTable
from quaestor.core.change.slots import Choice as Option
from quaestor.core.change.telling import Message
from quaestor.core.conversation.following import is_command, speaks_of_rows
from quaestor.core.errors import QuaestorError
from quaestor.core.meaning import Meaning
from quaestor.core.people import Person
from quaestor.core.question import Answer, Choice, Outcome, Question, Turn
from quaestor.core.router import WriteRequest, names_data, route
from quaestor.flows import change
from quaestor.flows.access import seen
from quaestor.flows.apply import kept
from quaestor.flows.ask import ask
from quaestor.flows.permit import may
from quaestor.flows.reopen import own_answer
from quaestor.flows.understand import understand
from quaestor.ports import Conversation, World

REMEMBERED = 12
"""Earlier turns a new message may refer to."""
MOST_ROWS = 200
"""Rows of an answer that may be spoken of by their place: "the second one"."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, or where a change stands; beside it the change that still waits."""

    said: Answer | Message
    resume: Message | None = None


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
) -> Reply:
    """Reply to *text*, the next message. Raises what beginning a change raises; questions do not."""
    conversation = await world.store.conversation(conversation_id)
    asking = Asking(conversation, text, person, world, model, reasoning_model)
    if not await may(person, "change", world):
        return Reply(await asking.answer())
    waiting = await world.ledger.open_draft(conversation_id, world.clock.now())
    if waiting is not None and waiting.person == person.id:
        return await in_form(waiting, asking)
    if await asking.wants_change():
        return Reply(await change.requested(text, conversation.source, person, world, conversation_id))
    return Reply(await asking.answer())


async def waiting(conversation_id: str, person: Person, world: World) -> Message | None:
    """The change that waits in a conversation for *person* to go on with it; None without one, or without the right."""
    draft = await world.ledger.open_draft(conversation_id, world.clock.now())
    if draft is None or draft.person != person.id or not await may(person, "change", world):
        return None
    try:
        return await change.look(draft.id, person, world)
    except QuaestorError:
        return None  # its table is gone, out of reach, or not theirs to change any more


async def in_form(draft: Draft, asking: Asking) -> Reply:
    """A message while *draft* waits."""
    if draft.held is not None:
        return await let_go(draft, asking)
    if draft.table:
        draft, _ = await change.opened(draft, asking.person, asking.world)
    match turn_of(asking.text, draft, is_command=await asking.names_change(), names_data=await asking.names_data()):
        case InBetween():
            answer = await asking.answer()
            return Reply(answer, await change.look(draft.id, asking.person, asking.world))
        case SomethingNew():
            return await begin_another(draft, asking)
        case Perhaps():
            return Reply(await ask_which(draft, asking))
    return await resumed(Reply(await change.answer(draft.id, asking.text, asking.person, asking.world)), asking)


async def begin_another(draft: Draft, asking: Asking) -> Reply:
    """A new change while another one waits: the other goes on when this one is over.

    Where it cannot be begun, that is what is told: a command never becomes a value.
    """
    return Reply(await change.requested(asking.text, draft.source, asking.person, asking.world, asking.conversation.id))


async def resumed(reply: Reply, asking: Asking) -> Reply:
    """*reply* with the change that waited for this one to end, if one did."""
    if not isinstance(reply.said, Message) or not reply.said.draft.state.is_over:
        return reply
    waiting = await asking.world.ledger.open_draft(asking.conversation.id, asking.world.clock.now())
    if waiting is None:
        return reply
    return replace(reply, resume=await change.look(waiting.id, asking.person, asking.world))


async def ask_which(draft: Draft, asking: Asking) -> Message:
    """What was said may be the value that is asked for, or a new command: neither is assumed."""
    slot = draft.slot(draft.asking)
    label = slot.label if slot is not None else "value"
    menu = (Option("value", f"It is the {label}"), Option("new", "Do that first; this waits"))
    held = await kept(drafts.holding(draft, asking.text, menu), draft.revision, asking.world)
    return await change.look(held.id, asking.person, asking.world)


async def let_go(draft: Draft, asking: Asking) -> Reply:
    """The answer to `ask_which`; whatever else is said goes to the field that waited."""
    choice, text = chosen(asking.text, draft), draft.held or ""
    draft = await kept(drafts.released(draft), draft.revision, asking.world)
    if choice is None:
        return await in_form(draft, asking)
    if choice.value == "new":
        return await begin_another(draft, replace(asking, text=text))
    message = await change.fill(draft.id, {draft.asking or "": text}, asking.person, asking.world)
    return Reply(message)


@dataclass(frozen=True)
class Asking:
    """One message, with all it takes to answer it."""

    conversation: Conversation
    text: str
    person: Person
    world: World
    model: str | None = None
    reasoning_model: str | None = None

    async def wants_change(self) -> bool:
        """Whether it tells to change records, rather than the last answer ("remove that filter")."""
        if command_of(self.text) is None:
            return False
        catalog, meaning = await self.known()
        if not isinstance(route(self.text, catalog, meaning), WriteRequest):
            return False  # SQL, say, which the guard is for
        return not is_command(self.text, await self.history())

    async def names_change(self) -> bool:
        """Whether it tells to change something that is there: "Cancel culture" does not."""
        if not await self.wants_change():
            return False
        understood = await understand(self.text, self.conversation.source, self.person, self.world)
        if understood is None:
            return False
        nowhere = any(isinstance(each, NoTable) for each in understood.request.unclear)
        return understood.request.is_undo or (understood.request.table is not None and not nowhere)

    async def names_data(self) -> bool:
        return names_data(self.text, *await self.known())

    async def known(self) -> tuple[Catalog, Meaning]:
        _, access = await seen(self.conversation.source, self.person, self.world)
        return access.catalog, self.world.semantics.meaning(self.conversation.source, access.catalog)

    async def answer(self) -> Answer:
        """Picking a choice of the last answer, by number or label, asks exactly that."""
        history = await self.history()
        question = Question(
            id=self.world.new_id("a"),
            text=self.text,
            source=self.conversation.source,
            asker=self.person,
            asked_at=self.world.clock.now(),
            conversation=self.conversation.id,
            history=history,
            model=self.model,
            reasoning_model=self.reasoning_model,
            picked=picked(self.text, history),
        )
        return await ask(question, self.world)

    async def history(self) -> tuple[Turn, ...]:
        store = self.world.store
        earlier = await store.answers(self.person.id, conversation=self.conversation.id, limit=REMEMBERED)
        return await with_rows(self.text, [each.answer for each in reversed(earlier)], self.person, self.world)


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
