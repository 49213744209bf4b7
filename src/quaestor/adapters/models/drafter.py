"""A model as a rung of the ladder: the prompt goes out, what comes back is read, nothing is run here."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from quaestor.adapters.models.exchange import Unanswered
from quaestor.adapters.models.registry import ModelRegistry
from quaestor.core.errors import ModelProblem, QuaestorError
from quaestor.core.model.prompt import PLANNING, Prompt, write_prompt
from quaestor.core.model.reply import CannotAnswer, Written, read_reply
from quaestor.core.model.stand_ins import put_back
from quaestor.core.question import (
    Call,
    Context,
    Draft,
    Drafts,
    Failure,
    Nothing,
    Origin,
    Proposal,
    Question,
    Role,
)

REPLIED = "replied"


class ModelDrafter:
    """Implements `ports.Drafter`. The model has no tools: all it can do is propose statements.

    *budget* is in tokens of the catalog; *samples* is how many replies are asked for and compared.
    """

    origin = Origin.MODEL

    def __init__(self, registry: ModelRegistry, budget: int, samples: int = 1) -> None:
        self._registry = registry
        self._budget = budget
        self._samples = samples

    async def draft(self, question: Question, context: Context) -> Proposal:
        if question.model is None:
            return Nothing("No model was named.")
        calls: list[Call] = []
        try:
            plan = await self._plan(question, context, calls)
            prompt = await asyncio.to_thread(write_prompt, question, context, self._budget, plan)
            replies = await self._ask_all(question.model, prompt, calls)
        except QuaestorError as error:
            return Failure(error, tuple(calls))
        return proposal(replies, question.model, tuple(calls), prompt.kept_back)

    async def _plan(self, question: Question, context: Context, calls: list[Call]) -> str | None:
        """What the reasoning model thinks, where one was named; asked once, not again for each mended draft."""
        if question.reasoning_model is None or context.mistakes:
            return None
        prompt = await asyncio.to_thread(write_prompt, question, context, self._budget)
        asked = replace(prompt, instructions=PLANNING)
        return await self._ask(question.reasoning_model, Role.REASONING, asked, calls)

    async def _ask_all(self, model: str, prompt: Prompt, calls: list[Call]) -> list[str]:
        """Replies of which at least one could be had; the first problem where there was none."""
        asked = [self._ask(model, Role.IMPLEMENTATION, prompt, calls) for _ in range(self._samples)]
        if len(asked) == 1:
            return [await asked[0]]
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_caught(each)) for each in asked]
        outcomes = [task.result() for task in tasks]
        replies = [each for each in outcomes if isinstance(each, str)]
        if not replies:
            raise next(each for each in outcomes if isinstance(each, QuaestorError))
        return replies

    async def _ask(self, model: str, role: Role, prompt: Prompt, calls: list[Call]) -> str:
        exchange = await self._registry.exchange(model)
        price = await self._registry.price(model)
        call = Call(model, role, REPLIED, shown=prompt.slice.named())
        try:
            got = await exchange.send(prompt.instructions, prompt.text, structured=role is Role.IMPLEMENTATION)
        except Unanswered as none:
            cost = price.of(*none.tokens) if price is not None else None
            calls.append(
                replace(
                    call,
                    outcome=none.error.code,
                    input_tokens=none.tokens[0],
                    output_tokens=none.tokens[1],
                    cost=cost,
                    seconds=round(none.seconds, 4),
                    requests=none.requests,
                )
            )
            raise none.error from none
        cost = price.of(got.input_tokens, got.output_tokens) if price is not None else None
        calls.append(
            replace(
                call,
                input_tokens=got.input_tokens,
                output_tokens=got.output_tokens,
                cost=cost,
                seconds=round(got.seconds, 4),
                requests=got.requests,
            )
        )
        return got.text


async def _caught(asking: object) -> str | QuaestorError:
    try:
        return await asking  # type: ignore[misc, no-any-return]
    except QuaestorError as error:
        return error


def proposal(
    replies: list[str], model: str, calls: tuple[Call, ...], kept_back: Mapping[str, str] = MappingProxyType({})
) -> Proposal:
    """What *replies* propose together: drafts win over "cannot answer", and that over what cannot be read.

    *kept_back* is what the stand-ins in them stand for.
    """
    written: list[Written] = []
    because: str | None = None
    problem: ModelProblem | None = None
    for reply in replies:
        try:
            found = read_reply(reply)
        except ModelProblem as error:
            problem = error
            continue
        if isinstance(found, CannotAnswer):
            because = put_back(found.because, kept_back)
        else:
            written.extend(complete(each, kept_back) for each in found)
    if written:
        drafts = sorted((as_draft(each, model) for each in written), key=lambda draft: -draft.confidence)
        return Drafts(tuple(drafts), calls)
    if because is not None:
        return Nothing(because, calls=calls)
    return Failure(problem or ModelProblem("The model's reply is empty."), calls)


def complete(written: Written, kept_back: Mapping[str, str]) -> Written:
    """*written* with the values that the model was not shown."""
    return replace(
        written,
        sql=put_back(written.sql, kept_back),
        reading=put_back(written.reading, kept_back) if written.reading is not None else None,
        assumptions=tuple(put_back(each, kept_back) for each in written.assumptions),
    )


def as_draft(written: Written, model: str) -> Draft:
    """The model's own words are a reason, not the reading: what people are shown is read from the statement."""
    reasons = (f"{model} says: {written.reading}",) if written.reading else ()
    return Draft(
        sql=written.sql,
        origin=Origin.MODEL,
        confidence=written.confidence,
        reading=written.reading or "",
        assumptions=written.assumptions,
        reasons=reasons,
    )
