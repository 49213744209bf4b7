"""What six real model set-ups wrote to spider-dev's questions, replayed through the whole product.

A local server answers as the record says, and with an error unless the request holds the question and the tables of a
gold statement. Of the model alone, accuracy must equal that of the record, run directly; each item where it does not is
printed. The whole ladder is the product as it is: the interpreter where it is sure, and its reading beside the model's.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import sqlglot
from sqlglot import exp

from bench.figures import Figure
from bench.recall import SHARED
from quaestor.core.ladder import Ladder
from quaestor.core.question import Origin
from quaestor.core.results import same_rows
from quaestor.core.suite import Item, Result, has_order, quantile
from quaestor.flows.evaluate import WHOLE, evaluate, gold_rows
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.testing.model_server import Reply, Seen, serve_models
from quaestor.wiring.suites import read_suite
from quaestor.wiring.worlds import ad_hoc_world

ALWAYS_ASK = Ladder(interpreter=2.0)


class Record:
    """Replies by question; a question that stands in several databases is told apart by its tables."""

    def __init__(self, file: Path, items: tuple[Item, ...]) -> None:
        said = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        self.by_id: Mapping[str, str] = {each["id"]: each["sql"] for each in said}
        self.items: dict[str, list[Item]] = {}
        for item in items:
            self.items.setdefault(item.turns[0].question, []).append(item)
        self.refused: list[str] = []

    def reply(self, seen: Seen) -> Reply:
        asked = seen.text.rpartition("Question: ")[2].strip()
        for item in self.items.get(asked, []):
            wanted = tables_of(item.turns[0].gold or ())
            if all(f"{table}(" in seen.text.lower() for table in wanted):
                return Reply(json.dumps({"sql": self.by_id[item.id]}))
        self.refused.append(asked)
        return Reply("the question or a gold table is not in the request", status=400)


def tables_of(golds: tuple[str, ...]) -> set[str]:
    return {table.name.lower() for table in sqlglot.parse_one(golds[0], dialect="sqlite").find_all(exp.Table)}


async def right_by_record(record: Record, items: tuple[Item, ...], world: World) -> dict[str, bool]:
    """Whether the recorded statement, run as it is, gives the rows of a gold statement."""
    found: dict[str, bool] = {}
    for item in items:
        rows = await gold_rows(record.by_id[item.id], item.database, world)
        golds = [(gold, await gold_rows(gold, item.database, world)) for gold in item.turns[0].gold or ()]
        found[item.id] = rows is not None and any(
            wanted is not None and same_rows(rows.rows, wanted.rows, ordered=has_order(gold, "sqlite"))
            for gold, wanted in golds
        )
    return found


@contextmanager
def environment(variables: Mapping[str, str]):  # type: ignore[no-untyped-def]
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.update({name: value})


async def measure(limit: int | None = None) -> list[Figure]:
    folder = SHARED / "recorded" / "spider-dev"
    if not folder.is_dir():
        return []
    items, databases = read_suite(SHARED / "suites" / "spider-dev")
    items = items[:limit]
    figures: list[Figure] = []
    for file in sorted(folder.glob("*.jsonl")):
        record = Record(file, items)
        with serve_models(record.reply) as server, environment(server.environment):
            async with ad_hoc_world(Settings(), databases) as world:
                wanted = await right_by_record(record, items, world)
                models = tuple(each for each in world.drafters if each.origin is Origin.MODEL)
                alone = await results(items, replace(world, ladder=ALWAYS_ASK, drafters=models), file.stem)
                asked = len(server.seen)
                whole = await results(items, world, file.stem)
        for one, other in zip(alone, whole, strict=True):
            if bool(one.right) != bool(other.right):
                print(f"  {one.id}: model {bool(one.right)}, ladder {bool(other.right)}: {other.sql}")
        figures.append(figure(file.stem, wanted, alone, whole, asked, len(server.seen) - asked))
        for result in alone:
            if bool(result.right) != wanted[result.id]:
                print(f"  {result.id}: record {wanted[result.id]}, here {result.right}, {result.outcome}: {result.sql}")
        if record.refused:
            print(f"  without the question or a gold table: {len(record.refused)} {record.refused[:3]}")
    return figures


async def results(items: tuple[Item, ...], world: World, model: str) -> list[Result]:
    return [each async for each in evaluate(items, world, f"openai:{model}")]


def figure(
    name: str, wanted: Mapping[str, bool], alone: list[Result], whole: list[Result], asked: int, asked_whole: int
) -> Figure:
    def share(found: list[Result]) -> str:
        return f"{sum(bool(each.right) for each in found) / len(found):.1%}"

    times = sorted(each.seconds for each in alone)
    agree = sum(bool(each.right) == wanted[each.id] for each in alone)
    return Figure(
        f"replayed {name}",
        share(alone),
        f"record {sum(wanted.values()) / len(wanted):.1%}, the same for {agree} of {len(alone)} questions; "
        f"whole ladder {share(whole)}; {asked} and {asked_whole} requests; "
        f"median {quantile(times, 0.5) * 1000:.0f} ms, p95 {quantile(times, 0.95) * 1000:.0f} ms",
    )


if __name__ == "__main__":
    assert WHOLE.rows
    for each in asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else None)):
        print(each.what, each.value, each.how)
