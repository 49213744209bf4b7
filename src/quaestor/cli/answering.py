"""`quaestor ask` and `quaestor chat`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import BY_OUTCOME, DONE
from quaestor.cli.running import (
    AsUser,
    Home,
    Json,
    ModelOption,
    ReasoningOption,
    SourceOption,
    acting,
    print_json,
    run,
)

if TYPE_CHECKING:
    from quaestor.core.people import Person
    from quaestor.core.question import Answer
    from quaestor.flows.choose import ChosenModels
    from quaestor.ports import World


def ask(
    question: Annotated[str, typer.Argument(help="The question, in plain language.")],
    source: SourceOption,
    model: ModelOption = None,
    reasoning_model: ReasoningOption = None,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
    save: Annotated[
        Path | None,
        typer.Option(help="Write the rows (.csv .json .parquet .xlsx) or the chart (.png .svg) to this file, too."),
    ] = None,
) -> None:
    """Answer one question."""

    async def work() -> int:
        if save is not None:
            from quaestor.wiring.saving import format_of

            format_of(save)
        async with acting("ask", "ask", as_user, home, source, asking=True) as (world, name, asker):
            from quaestor.flows.ask import ask as answer_question
            from quaestor.flows.choose import choose
            from quaestor.flows.pose import pose

            models = choose(model, reasoning_model, world.models)
            answer = await answer_question(pose(question, name, asker, models, world), world)
        show(answer, as_json=as_json)
        if save is not None and answer.outcome.value == "answered":
            from quaestor.wiring.saving import save_answer

            await save_answer(answer, save)
        return BY_OUTCOME[answer.outcome.value]

    run(work(), as_json=as_json)


def chat(
    source: SourceOption,
    model: ModelOption = None,
    reasoning_model: ReasoningOption = None,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Talk about a source, line by line; end with Ctrl-D. With --json, each line in gives one JSON line out."""

    async def work() -> int:
        async with acting("conversations.send", "ask", as_user, home, source, asking=True) as (world, name, asker):
            from quaestor.flows.choose import choose
            from quaestor.flows.converse import start

            models = choose(model, reasoning_model, world.models)
            conversation = await start(name, asker, world)
            if not as_json:
                typer.echo(f"Ask about “{name}”. Ctrl-D ends.")
            while (line := await read_line(prompting=not as_json)) is not None:
                await reply(line, conversation.id, asker, models, world, as_json=as_json)
        return DONE

    run(work(), as_json=as_json)


async def reply(
    line: bytes, conversation: str, asker: Person, models: ChosenModels, world: World, *, as_json: bool
) -> None:
    """One message, one reply: whatever goes wrong with it is the reply, and the conversation goes on."""
    from quaestor.cli.running import tell_error
    from quaestor.core.errors import BadInput, QuaestorError
    from quaestor.flows.converse import send
    from quaestor.flows.pose import asked

    try:
        try:
            text = asked(line.decode("utf-8"))
        except UnicodeDecodeError:
            raise BadInput("The message is not UTF-8 text.") from None
        said = await send(conversation, text, asker, world, models.implementation, models.reasoning)
    except QuaestorError as error:
        if as_json:
            body = {"code": error.code, "message": error.message, "action": error.action}
            print_json({"kind": "error", "error": body})
        else:
            tell_error(error, as_json=False)
        return
    if as_json:
        from quaestor.documents.answers import message_document

        print_json(dict(message_document(said)))
    else:
        from quaestor.cli.telling import tell_reply

        tell_reply(said)


async def read_line(*, prompting: bool) -> bytes | None:
    """The next line of standard input without its end, or None at the end of input."""
    import asyncio

    if prompting:
        sys.stdout.write("\n› ")
        sys.stdout.flush()
    line = await asyncio.to_thread(sys.stdin.buffer.readline)
    return line.rstrip(b"\r\n") if line else None


def show(answer: Answer, *, as_json: bool) -> None:
    if as_json:
        from quaestor.documents.answers import answer_document

        print_json(dict(answer_document(answer)))
    else:
        from quaestor.cli.telling import tell_answer

        tell_answer(answer)
