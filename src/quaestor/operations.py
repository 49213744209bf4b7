"""What the product can do: one table, rendered by every door.

An operation has a name, the permission it needs, the shape of its input and output, and the flow that does it. The REST
door mounts the table as it stands; the CLI calls the same `run`. What needs a door's own hands (streams of bytes) is in
the table too, with `by_hand` set, so that nothing is done twice and nothing is forgotten.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from typing_extensions import TypedDict

from quaestor import documents as doc
from quaestor.core.errors import BadInput, UnknownName
from quaestor.core.people import Person
from quaestor.core.question import Question, Rating
from quaestor.flows import browse, connect, converse, learn, reopen, statement
from quaestor.flows.ask import ask
from quaestor.flows.sync import sync
from quaestor.ports import Source, World

Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Sql = Annotated[str, StringConstraints(min_length=1, max_length=100_000)]
Text = Annotated[str, StringConstraints(max_length=100_000)]

BUILTIN = "builtin"
"""The name under which the interpreter is chosen where a model could be."""


class Input(BaseModel):
    """What an operation takes; unknown fields are mistakes, not decoration."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Nothing(Input):
    """Takes no input."""


class Listing(Input):
    search: Text | None = None
    limit: int = Field(50, ge=1, le=500)


class StartConversation(Input):
    source: Name


class ById(Input):
    id: Name


class Models(Input):
    """Which model may be asked where the built-in interpreter is not sure; none without it."""

    model: Name | None = None


class SendMessage(Models):
    id: Name
    text: Text
    reasoning_model: Name | None = None
    implementation_model: Name | None = None


class Ask(Models):
    question: Text
    source: Name


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


class AddSource(Input):
    name: Name
    url: Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
    description: Annotated[str, StringConstraints(max_length=500)] | None = None


class TrySource(Input):
    url: Annotated[str, StringConstraints(min_length=1, max_length=2_000)]


class ByName(Input):
    name: Name


class OfSource(Input):
    source: Name


class SearchCatalog(OfSource):
    q: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class OnStatement(OfSource):
    sql: Sql


class Execute(OnStatement):
    parameters: dict[str, str | int | float | bool | None] | None = None
    limit: int = Field(100, ge=1, le=10_000)
    question: Text | None = None


class Mend(OnStatement):
    error_msg: Text | None = None


class Conversations(TypedDict):
    """Every list answers as an object, so that it can grow fields."""

    items: list[doc.ConversationDocument]


class Answers(TypedDict):
    items: list[doc.AnswerSummaryDocument]


class FeedbackList(TypedDict):
    items: list[doc.FeedbackDocument]


class Sources(TypedDict):
    items: list[doc.SourceDocument]


class Hits(TypedDict):
    items: list[doc.HitDocument]


class Examples(TypedDict):
    items: list[str]


class ModelList(TypedDict):
    items: list[doc.ModelDocument]


Run = Callable[[Any, Person, World], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Operation:
    name: str
    """`noun.verb`, stable."""
    summary: str
    permission: str
    method: str
    path: str
    """Under `/api/v1`; parts in braces are fields of the input."""
    input: type[Input]
    output: Any
    run: Run | None
    """None where `by_hand` says which door does it and why."""
    command: str | None
    """The CLI command that does the same, or None."""
    status: int = 200
    streams: bool = False
    """Progress events may be asked for."""
    by_hand: str | None = None


async def start_conversation(given: StartConversation, person: Person, world: World) -> doc.ConversationDocument:
    return doc.conversation_document(await converse.start(given.source, person, world))


async def list_conversations(given: Listing, person: Person, world: World) -> Conversations:
    found = await world.store.conversations(person.id, given.search, given.limit)
    return {"items": [doc.conversation_document(each) for each in found]}


async def open_conversation(given: ById, person: Person, world: World) -> doc.ConversationWithAnswersDocument:
    conversation = await reopen.own_conversation(given.id, person, world)
    answers = await world.store.answers(person.id, conversation=given.id, limit=500)
    complete = [(await world.store.answer(kept.answer.id)).answer for kept in reversed(answers)]
    return {
        **doc.conversation_document(conversation),
        "answers": [doc.answer_document(answer) for answer in complete],
    }


async def send_message(given: SendMessage, person: Person, world: World) -> doc.MessageDocument:
    await reopen.own_conversation(given.id, person, world)
    model = chosen_model(given.model or given.implementation_model or given.reasoning_model)
    return doc.message_document(await converse.send(given.id, asked(given.text), person, world, model))


async def ask_question(given: Ask, person: Person, world: World) -> doc.AnswerDocument:
    return doc.answer_document(await ask(question_from(given, person, world), world))


def question_from(given: Ask, person: Person, world: World) -> Question:
    return Question(
        id=world.new_id("a"),
        text=asked(given.question),
        source=given.source,
        asker=person,
        asked_at=world.clock.now(),
        model=chosen_model(given.model),
    )


def asked(text: str) -> str:
    """Raises `BadInput` for a text without a single visible character."""
    if not text.strip():
        raise BadInput("The question is empty.", action="Type a question.")
    return text.strip()


def chosen_model(name: str | None) -> str | None:
    """The model to ask, or None for the interpreter alone. Raises `UnknownName` with the names that would do."""
    if name is None or name == BUILTIN:
        return None
    raise UnknownName(f"There is no model “{name[:80]}” here.", action=f"Available: {BUILTIN}.")


async def list_answers(given: ListAnswers, person: Person, world: World) -> Answers:
    found = await world.store.answers(person.id, given.conversation, given.search, given.limit)
    return {"items": [doc.summary_document(kept) for kept in found]}


async def open_answer(given: ById, person: Person, world: World) -> doc.AnswerDocument:
    return doc.answer_document((await reopen.own_answer(given.id, person, world)).answer)


async def open_trace(given: ById, person: Person, world: World) -> doc.TraceDocument:
    return doc.trace_document(*await reopen.trace(given.id, person, world))


async def replay_answer(given: ById, person: Person, world: World) -> doc.ReplayDocument:
    return doc.replay_document(await reopen.replay(given.id, person, world))


async def give_feedback(given: GiveFeedback, person: Person, world: World) -> doc.FeedbackDocument:
    kept = await learn.learn(given.answer_id, Rating(given.rating), person, world, given.comment, given.corrected_sql)
    return doc.feedback_document(kept)


async def list_feedback(given: ListFeedback, person: Person, world: World) -> FeedbackList:
    found = await world.store.feedback(given.answer_id, given.limit)
    return {"items": [doc.feedback_document(each) for each in found if each.by == person.id]}


async def list_sources(_: Nothing, person: Person, world: World) -> Sources:
    return {"items": [doc.source_document(known) for known in await browse.list_sources(person, world)]}


async def add_source(given: AddSource, person: Person, world: World) -> doc.SourceDocument:
    source = Source(given.name, given.url, given.description)
    await connect.add(source, world)
    return doc.source_document(await browse.known(source, person, world))


async def try_source(given: TrySource, _: Person, world: World) -> doc.TestedDocument:
    engine = await connect.try_location(given.url, world)
    return {"ok": True, "engine": engine.name, "message": f"Connected: {engine.name} answered."}


async def sync_source(given: ByName, person: Person, world: World) -> doc.SourceDocument:
    source = await world.store.source(given.name)
    await sync(given.name, world)
    return doc.source_document(await browse.known(source, person, world))


async def remove_source(given: ByName, _: Person, world: World) -> None:
    await connect.remove(given.name, world)


async def show_catalog(given: OfSource, person: Person, world: World) -> doc.CatalogDocument:
    return doc.catalog_document(*await browse.show(given.source, person, world))


async def search_catalog(given: SearchCatalog, person: Person, world: World) -> Hits:
    return {"items": [doc.hit_document(hit) for hit in await browse.search(given.source, given.q, person, world)]}


async def list_examples(given: OfSource, person: Person, world: World) -> Examples:
    return {"items": list(await browse.example_questions(given.source, person, world))}


async def generate_sql(given: Ask, person: Person, world: World) -> doc.GeneratedDocument:
    return doc.generated_document(await statement.generate(question_from(given, person, world), world))


async def validate_sql(given: OnStatement, person: Person, world: World) -> doc.ValidatedDocument:
    return doc.validated_document(await statement.validate(given.sql, given.source, person, world))


async def execute_sql(given: Execute, person: Person, world: World) -> doc.ExecutedDocument:
    executed = await statement.execute(given.sql, given.source, person, world, given.parameters, given.limit)
    return doc.executed_document(*executed)


async def explain_sql(given: OnStatement, person: Person, world: World) -> doc.ExplainedDocument:
    return doc.explained_document(await statement.explain(given.sql, given.source, person, world))


async def fix_sql(given: Mend, person: Person, world: World) -> doc.FixedDocument:
    return doc.fixed_document(await statement.fix(given.sql, given.source, person, world, given.error_msg))


async def list_models(_: Nothing, __: Person, ___: World) -> ModelList:
    return {"items": [{"name": BUILTIN, "provider": BUILTIN, "available": True, "default": True}]}


OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "ask", "Answer one question", "ask", "POST", "/ask", Ask, doc.AnswerDocument, ask_question, "ask", streams=True
    ),
    Operation(
        "conversations.start", "Start a conversation about a source", "ask", "POST", "/conversations",
        StartConversation, doc.ConversationDocument, start_conversation, "chat", status=201,
    ),
    Operation(
        "conversations.list", "Past conversations, newest first", "ask", "GET", "/conversations", Listing,
        Conversations, list_conversations, None,
    ),
    Operation(
        "conversations.open", "A conversation with its answers", "ask", "GET", "/conversations/{id}", ById,
        doc.ConversationWithAnswersDocument, open_conversation, None,
    ),
    Operation(
        "conversations.send", "Send a message", "ask", "POST", "/conversations/{id}/messages", SendMessage,
        doc.MessageDocument, send_message, "chat", streams=True,
    ),
    Operation(
        "answers.list", "Past answers, newest first", "ask", "GET", "/answers", ListAnswers, Answers, list_answers, None
    ),
    Operation(
        "answers.open", "An answer as it was given", "ask", "GET", "/answers/{id}", ById, doc.AnswerDocument,
        open_answer, None,
    ),
    Operation(
        "answers.trace", "How an answer was made, step by step", "ask", "GET", "/answers/{id}/trace", ById,
        doc.TraceDocument, open_trace, None,
    ),
    Operation(
        "answers.replay", "Ask the same question again and compare", "ask", "POST", "/answers/{id}/replay", ById,
        doc.ReplayDocument, replay_answer, None,
    ),
    Operation(
        "answers.export", "The rows of an answer as CSV, JSON or Parquet", "ask", "GET", "/answers/{id}/export", ById,
        bytes, None, None, by_hand="REST sends a file",
    ),
    Operation(
        "feedback.give", "Rate or correct an answer", "ask", "POST", "/feedback", GiveFeedback, doc.FeedbackDocument,
        give_feedback, None, status=201,
    ),
    Operation(
        "feedback.list", "Feedback given", "ask", "GET", "/feedback", ListFeedback, FeedbackList, list_feedback, None
    ),
    Operation(
        "sources.list", "Configured sources", "ask", "GET", "/sources", Nothing, Sources, list_sources, "source list"
    ),
    Operation(
        "sources.add", "Connect a database by URL or file", "manage", "POST", "/sources", AddSource,
        doc.SourceDocument, add_source, "source add", status=201, streams=True,
    ),
    Operation(
        "sources.test", "Try a location without keeping it", "manage", "POST", "/sources/test", TrySource,
        doc.TestedDocument, try_source, "source test",
    ),
    Operation(
        "sources.upload", "Upload a file as a new source", "manage", "POST", "/sources/upload", Nothing,
        doc.SourceDocument, None, None, status=201, by_hand="REST receives a file",
    ),
    Operation(
        "sources.sync", "Read the catalog of a source again", "manage", "POST", "/sources/{name}/sync", ByName,
        doc.SourceDocument, sync_source, "source sync", streams=True,
    ),
    Operation(
        "sources.remove", "Forget a source; its data is not touched", "manage", "DELETE", "/sources/{name}", ByName,
        None, remove_source, "source remove", status=204,
    ),
    Operation(
        "catalog.show", "Tables, columns and metrics", "ask", "GET", "/catalog", OfSource, doc.CatalogDocument,
        show_catalog, "catalog show",
    ),
    Operation(
        "catalog.search", "Find tables, columns, metrics and values", "ask", "GET", "/catalog/search", SearchCatalog,
        Hits, search_catalog, "catalog search",
    ),
    Operation(
        "examples.list", "Questions to start with", "ask", "GET", "/examples", OfSource, Examples, list_examples, None
    ),
    Operation(
        "sql.generate", "Draft SQL for a question without running it", "ask", "POST", "/sql/generate", Ask,
        doc.GeneratedDocument, generate_sql, None,
    ),
    Operation(
        "sql.validate", "Check a statement", "ask", "POST", "/sql/validate", OnStatement, doc.ValidatedDocument,
        validate_sql, "guard check",
    ),
    Operation(
        "sql.execute", "Check and run a statement that reads", "ask", "POST", "/sql/execute", Execute,
        doc.ExecutedDocument, execute_sql, None, streams=True,
    ),
    Operation(
        "sql.explain", "A statement in words, with the database's plan", "ask", "POST", "/sql/explain", OnStatement,
        doc.ExplainedDocument, explain_sql, None,
    ),
    Operation(
        "sql.fix", "Mend a statement", "ask", "POST", "/sql/fix", Mend, doc.FixedDocument, fix_sql, None
    ),
    Operation(
        "models.list", "Models that may be asked", "ask", "GET", "/models", Nothing, ModelList, list_models, None
    ),
)  # fmt: skip
