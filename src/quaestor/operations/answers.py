"""Asking, and everything that happens with answers afterwards."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints
from typing_extensions import TypedDict

from quaestor.core.people import Person
from quaestor.core.question import Rating
from quaestor.documents.answers import (
    AnswerDocument,
    AnswerSummaryDocument,
    ConversationDocument,
    ConversationWithAnswersDocument,
    FeedbackDocument,
    MessageDocument,
    ReplayDocument,
    TraceDocument,
    answer_document,
    conversation_document,
    feedback_document,
    message_document,
    replay_document,
    summary_document,
    trace_document,
)
from quaestor.documents.changes import ChangeMessageDocument, change_document
from quaestor.flows import converse, learn, reopen
from quaestor.flows.ask import ask
from quaestor.flows.pose import asked
from quaestor.operations.models import Models, chosen_models
from quaestor.operations.operation import ById, Input, Listing, Name, Operation, Sql, Text
from quaestor.operations.questions import Ask, question_from
from quaestor.ports import World


class StartConversation(Input):
    source: Name


class SendMessage(Models):
    id: Name
    text: Text


class ListAnswers(Listing):
    conversation: Name | None = None


class GiveFeedback(Input):
    answer_id: Name
    rating: Literal["up", "down"]
    comment: Annotated[str, StringConstraints(max_length=4_000)] | None = None
    corrected_sql: Sql | None = None


class ListFeedback(Input):
    answer_id: Name | None = None
    limit: int = Field(100, ge=1, le=500)


class Conversations(TypedDict):
    """Every list answers as an object, so that it can grow fields."""

    items: list[ConversationDocument]


class Answers(TypedDict):
    items: list[AnswerSummaryDocument]


class FeedbackList(TypedDict):
    items: list[FeedbackDocument]


async def start_conversation(given: StartConversation, person: Person, world: World) -> ConversationDocument:
    return conversation_document(await converse.start(given.source, person, world))


async def list_conversations(given: Listing, person: Person, world: World) -> Conversations:
    found = await world.store.conversations(person.id, given.search, given.limit)
    return {"items": [conversation_document(each) for each in found]}


async def open_conversation(given: ById, person: Person, world: World) -> ConversationWithAnswersDocument:
    conversation = await reopen.own_conversation(given.id, person, world)
    answers = await reopen.conversation_answers(given.id, person, world)
    waiting = await converse.waiting(given.id, person, world)
    return {
        **conversation_document(conversation),
        "answers": [answer_document(answer) for answer in answers],
        "change": change_document(waiting) if waiting is not None else None,
    }


async def send_message(given: SendMessage, person: Person, world: World) -> MessageDocument | ChangeMessageDocument:
    await reopen.own_conversation(given.id, person, world)
    models = chosen_models(given, world.models)
    reply = await converse.send(given.id, asked(given.text), person, world, models.implementation, models.reasoning)
    return message_document(reply)


async def ask_question(given: Ask, person: Person, world: World) -> AnswerDocument:
    return answer_document(await ask(question_from(given, person, world), world))


async def list_answers(given: ListAnswers, person: Person, world: World) -> Answers:
    found = await world.store.answers(person.id, given.conversation, given.search, given.limit)
    return {"items": [summary_document(kept) for kept in found]}


async def open_answer(given: ById, person: Person, world: World) -> AnswerDocument:
    return answer_document((await reopen.own_answer(given.id, person, world)).answer)


async def open_trace(given: ById, person: Person, world: World) -> TraceDocument:
    return trace_document(*await reopen.trace(given.id, person, world))


async def replay_answer(given: ById, person: Person, world: World) -> ReplayDocument:
    return replay_document(await reopen.replay(given.id, person, world))


async def give_feedback(given: GiveFeedback, person: Person, world: World) -> FeedbackDocument:
    kept = await learn.learn(given.answer_id, Rating(given.rating), person, world, given.comment, given.corrected_sql)
    return feedback_document(kept)


async def list_feedback(given: ListFeedback, person: Person, world: World) -> FeedbackList:
    found = await world.store.feedback(given.answer_id, given.limit)
    return {"items": [feedback_document(each) for each in found if each.by == person.id]}


ANSWERS: tuple[Operation, ...] = (
    Operation(
        "ask", "Answer one question", "ask", "POST", "/ask", Ask, AnswerDocument, ask_question, "ask", streams=True
    ),
    Operation(
        "conversations.start", "Start a conversation about a source", "ask", "POST", "/conversations",
        StartConversation, ConversationDocument, start_conversation, "chat", status=201,
    ),
    Operation(
        "conversations.list", "Past conversations, newest first", "ask", "GET", "/conversations", Listing,
        Conversations, list_conversations, None,
    ),
    Operation(
        "conversations.open", "A conversation with its answers", "ask", "GET", "/conversations/{id}", ById,
        ConversationWithAnswersDocument, open_conversation, None,
    ),
    Operation(
        "conversations.send", "Send a message", "ask", "POST", "/conversations/{id}/messages", SendMessage,
        MessageDocument | ChangeMessageDocument, send_message, "chat", streams=True,
    ),
    Operation(
        "answers.list", "Past answers, newest first", "ask", "GET", "/answers", ListAnswers, Answers, list_answers, None
    ),
    Operation(
        "answers.open", "An answer as it was given", "ask", "GET", "/answers/{id}", ById, AnswerDocument,
        open_answer, None,
    ),
    Operation(
        "answers.trace", "How an answer was made, step by step", "ask", "GET", "/answers/{id}/trace", ById,
        TraceDocument, open_trace, None,
    ),
    Operation(
        "answers.replay", "Ask the same question again and compare", "ask", "POST", "/answers/{id}/replay", ById,
        ReplayDocument, replay_answer, None,
    ),
    Operation(
        "answers.export", "The rows of an answer as a file, or its chart as a picture", "ask", "GET",
        "/answers/{id}/export", ById, bytes, None, None, by_hand="REST sends a file",
    ),
    Operation(
        "feedback.give", "Rate or correct an answer", "ask", "POST", "/feedback", GiveFeedback, FeedbackDocument,
        give_feedback, None, status=201,
    ),
    Operation(
        "feedback.list", "Feedback given", "ask", "GET", "/feedback", ListFeedback, FeedbackList, list_feedback, None
    ),
)  # fmt: skip
