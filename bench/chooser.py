"""Which of six recorded drafts is taken: by the chooser, by vote, by the best of the six, and by an oracle.

The drafts are what six real model set-ups wrote to spider-dev's questions. Nothing was fitted on them: the weights of
the chooser come from spider-train, and it does not know which model is the better one.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean

from bench.figures import Figure
from bench.suites import SHARED
from quaestor.core.doubt import AGREED, FAINT, Tried
from quaestor.core.evaluation.intervals import wilson
from quaestor.core.question import Context, Draft, Drafts, Origin, Question
from quaestor.core.results import same_rows
from quaestor.core.suite import Item, has_order
from quaestor.flows.ask import gather
from quaestor.flows.climb import propose
from quaestor.flows.evaluate import WHOLE, gold_rows
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.testing import question
from quaestor.wiring.suites import read_suite
from quaestor.wiring.worlds import ad_hoc_world

RECORDS = SHARED / "recorded" / "spider-dev"
SAID = 0.7
"""What the product takes for the confidence of a model that does not say how sure it is."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Of one question: whether what each way takes is right."""

    singles: tuple[bool, ...]
    by_vote: bool
    weighed: bool
    models_only: bool
    """Weighed without the interpreter's reading."""
    belief: float


async def measure() -> list[Figure]:
    if not RECORDS.is_dir():
        return []
    items, databases = read_suite(SHARED / "suites" / "spider-dev")
    records = [read_record(file) for file in sorted(RECORDS.glob("*.jsonl"))]
    async with ad_hoc_world(Settings(), databases) as world:
        found = [await choose(item, [record[item.id] for record in records], world) for item in items]
    return figures(found)


def read_record(file: Path) -> dict[str, str]:
    lines = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return {each["id"]: each["sql"] for each in lines}


async def choose(item: Item, statements: Sequence[str], world: World) -> Chosen:
    world = replace(world, caps=WHOLE)
    [asking] = item.turns
    asked = question(asking.question, item.database, world)
    context = await gather(asked, world)
    golds = [(gold, await gold_rows(gold, item.database, world)) for gold in asking.gold or ()]

    def right(tried: Tried) -> bool:
        return any(
            wanted is not None and same_rows(tried.rows.rows, wanted.rows, ordered=has_order(gold, "sqlite"))
            for gold, wanted in golds
        )

    written = [await run(Draft(sql, Origin.MODEL, SAID, ""), item.database, world) for sql in statements]
    heard = [each for each in written if each is not None]
    if not heard:
        return Chosen((False,) * len(written), False, False, False, 0.0)
    own = await interpreted(asked, context, world)
    ranked = await world.chooser.rank([*heard, *own], asked, context)
    without = await world.chooser.rank(heard, asked, context)
    return Chosen(
        tuple(each is not None and right(each) for each in written),
        right(most_voted(heard)),
        right(ranked[0].tried),
        right(without[0].tried),
        ranked[0].belief,
    )


async def run(draft: Draft, database: str, world: World) -> Tried | None:
    """None where the statement does not run."""
    rows = await gold_rows(draft.sql, database, world)
    return Tried(draft, draft.sql, (), rows) if rows is not None else None


async def interpreted(asked: Question, context: Context, world: World) -> list[Tried]:
    """The interpreter's best reading, where it is worth hearing."""
    [drafter] = [each for each in world.drafters if each.origin is Origin.INTERPRETER]
    match await propose(drafter, asked, context, world):
        case Drafts((best, *_)) if best.confidence >= FAINT:
            tried = await run(best, asked.source, world)
            return [tried] if tried is not None else []
        case _:
            return []


def most_voted(tried: Sequence[Tried]) -> Tried:
    """The first of those with the same rows as most others."""
    return max(tried, key=lambda one: sum(same_rows(one.rows.rows, other.rows.rows, ordered=False) for other in tried))


def figures(found: Sequence[Chosen]) -> list[Figure]:
    def share(those: Iterable[bool]) -> str:
        return f"{mean(those):.1%}"

    weighed = [each.weighed for each in found]
    interval = wilson(sum(weighed), len(weighed))
    assert interval is not None
    sure = [each.weighed for each in found if each.belief >= AGREED]
    how = (
        f"95 %: {interval.low:.1%} to {interval.high:.1%}",
        f"best single {max(map(share, zip(*(each.singles for each in found), strict=True)))}",
        f"majority vote {share(each.by_vote for each in found)}",
        f"at least one right {share(any(each.singles) for each in found)}",
        f"without the interpreter's reading {share(each.models_only for each in found)}",
        f"sure enough to answer {len(sure) / len(found):.1%}, right among those {share(sure)}",
    )
    return [Figure("chooser over six recorded drafts of spider-dev", share(weighed), "; ".join(how))]


if __name__ == "__main__":
    for each in asyncio.run(measure()):
        print(each.what, each.value, each.how)
