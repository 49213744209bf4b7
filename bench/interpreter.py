"""What reading a question costs, and asking one from end to end."""

from __future__ import annotations

from bench.figures import Figure, milliseconds, time_awaited, time_once
from bench.samples import sample_questions, sample_world
from quaestor.core.interpreter import interpret
from quaestor.flows.ask import ask, gather
from quaestor.testing import question


async def measure() -> list[Figure]:
    reading, whole = [], []
    questions = sample_questions()
    async with sample_world() as world:
        for turn in range(2):
            for source, text, _ in questions:
                asked = question(text, source, world)
                context = await gather(asked, world)
                one = time_once(lambda asked=asked, context=context: interpret(asked, context))
                two = await time_awaited(lambda asked=asked: ask(asked, world))
                if turn:
                    reading.append(one)
                    whole.append(two)
    how = f"the {len(questions)} sample questions and paraphrases"
    return [
        Figure("interpreter, one question", milliseconds(reading), how),
        Figure("question to kept answer", milliseconds(whole), "the same, with guard, database and store"),
    ]
