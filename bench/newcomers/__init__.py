"""What newcomers ask of described data: forty questions about each demo database, with its semantic model.

    python -m bench newcomers

Written from the schemas and the rows, before any of them was asked, by somebody who had not seen the interpreter.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bench.figures import Figure
from bench.ordinary import Asked, count, read
from bench.samples import sample_world
from quaestor.flows.evaluate import evaluate

SETS = Path(__file__).parent
TARGET = 0.9
"""The share of first answers that should be right."""


async def measure() -> list[Figure]:
    items = [item for file in sorted(SETS.glob("*.jsonl")) for item in read(file)]
    async with sample_world() as world:
        scored = [each async for each in evaluate(items, world)]
    asked = [Asked(item, each) for item, each in zip(items, scored, strict=True)]
    for one in asked:
        if one.outcome != "right":
            draft = "draft right" if one.scored.draft_right else ""
            print(f"{one.item.id:12} {one.outcome:9} {one.scored.confidence} {one.item.turns[0].question} {draft}")
            print(f"{'':12} {one.scored.sql}")
    return [*by_source(asked), figure("newcomers' questions", asked)]


def by_source(asked: Iterable[Asked]) -> list[Figure]:
    found: dict[str, list[Asked]] = {}
    for one in asked:
        found.setdefault(one.item.database, []).append(one)
    return [figure(f"newcomers' questions on {source}", ones) for source, ones in found.items()]


def figure(what: str, asked: list[Asked]) -> Figure:
    right = count(asked, "right")
    rest = ", ".join(f"{count(asked, outcome)} {outcome}" for outcome in ("clarify", "declined", "wrong"))
    return Figure(what, f"{right} of {len(asked)} right", f"{rest}; {right / len(asked):.2f}, wanted {TARGET:.2f}")
