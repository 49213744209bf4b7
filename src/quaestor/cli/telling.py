"""An answer on a terminal. Cells are attacker text: control characters are shown, never sent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from quaestor.core.question import Answer

if TYPE_CHECKING:
    from quaestor.core.change.telling import Message
    from quaestor.flows.converse import Reply

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def tell_answer(answer: Answer) -> None:
    typer.secho(safe(answer.text), bold=True)
    if answer.rows is not None and (len(answer.rows) > 1 or len(answer.rows.columns) > 1):
        # Only a table needs to know how wide the terminal is; what finds that out takes long to import.
        from quaestor.cli.rendering import render_rows

        render_rows(answer.rows)
    for choice in answer.choices:
        typer.echo(safe(f"  {choice.id}. {choice.label}" + (f"  ({choice.preview})" if choice.preview else "")))
    for line in proof(answer):
        typer.secho(safe(line), dim=True)


def tell_reply(reply: Reply) -> None:
    """A message of a conversation, and the change that waits beside it."""
    if isinstance(reply.said, Answer):
        tell_answer(reply.said)
    else:
        tell_change(reply.said)
    if reply.resume is not None:
        typer.echo()
        tell_change(reply.resume)


def tell_change(message: Message) -> None:
    typer.echo(safe(message.text))


def proof(answer: Answer) -> Iterable[str]:
    if answer.reading and answer.outcome.value == "answered":
        yield f"I read this as: {answer.reading}"
    yield from (f"Assumed: {assumption}" for assumption in answer.assumptions)
    if answer.sql and answer.outcome.value == "answered":
        yield answer.sql
    rung = f"{answer.origin.value}, " if answer.origin is not None and answer.outcome.value == "answered" else ""
    sure = f"{answer.confidence:.0%} sure, " if answer.confidence is not None and rung else ""
    yield f"{rung}{sure}{answer.seconds:.2f} s{spent(answer)}"
    if answer.because and answer.outcome.value == "answered":
        yield answer.because


def spent(answer: Answer) -> str:
    """What the models that were asked used: `, openai:gpt-5, 1,204 tokens, $0.0031`."""
    if answer.usage is None:
        return ""
    cost = f", ${answer.usage.cost:.4f}" if answer.usage.cost is not None else ""
    return f", {', '.join(dict.fromkeys(answer.models.values()))}, {answer.usage.tokens:,} tokens{cost}"


def safe(text: str) -> str:
    return CONTROL.sub("�", text)
