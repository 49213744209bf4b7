"""What judging a statement costs: in the process, and through the worker that can be killed."""

from __future__ import annotations

from bench.figures import Figure, milliseconds, time_awaited, time_once
from bench.samples import sample_questions, sample_world
from quaestor.core.guard import judge
from quaestor.flows.sync import inspected


async def measure() -> list[Figure]:
    alone, through = [], []
    questions = sample_questions()
    async with sample_world() as world:
        catalogs = {source: (await inspected(source, world)).catalog for source in {each[0] for each in questions}}
        for turn in range(4):
            for source, _, [sql, *_] in questions:
                catalog = catalogs[source]
                one = time_once(
                    lambda sql=sql, catalog=catalog: judge(sql, catalog, dialect=catalog.dialect, max_rows=1000)
                )
                two = await time_awaited(lambda sql=sql, catalog=catalog: world.guard.judge(sql, catalog, world.caps))
                if turn:  # the first round fills caches, as a running server has
                    alone.append(one)
                    through.append(two)
    how = f"gold SQL of the {len(questions)} sample questions, every name resolved against its catalog"
    return [
        Figure("guard, one statement", milliseconds(alone), how),
        Figure("guard in its own process", milliseconds(through), "the same, with the way there and back"),
    ]
