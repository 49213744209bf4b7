"""Recall of the tables and columns of the gold statements in a model's context, at several budgets."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import sqlglot

from bench.figures import Figure
from quaestor.core.guard import judge
from quaestor.core.people import OWNER
from quaestor.core.prompt import slice_for
from quaestor.core.question import Context, Question
from quaestor.flows.ask import gather
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.wiring import ad_hoc_world, read_suite

SHARED = Path(os.environ.get("QUAESTOR_SHARED_DATA", Path(__file__).parent.parent.parent / "shared" / "data"))
SUITES = ("spider-dev", "defog")
BUDGETS = (1_000, 2_000, 4_000)


@dataclass
class Recall:
    tables: list[int] = field(default_factory=lambda: [0, 0])
    """Found, wanted."""
    columns: list[int] = field(default_factory=lambda: [0, 0])
    whole: list[int] = field(default_factory=lambda: [0, 0])
    """Questions whose gold tables and columns are all there."""
    tokens: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def add(self, tables: set[str], columns: set[tuple[str, str]], context: Context, text: str, budget: int) -> None:
        question = Question("q", text, context.catalog.source, OWNER, dt.datetime.now(dt.UTC))
        began = time.perf_counter()
        cut = slice_for(question, context, budget)
        self.seconds.append(time.perf_counter() - began)
        self.tokens.append(cut.tokens)
        there = {table.lower() for table, _ in cut.shown}
        fields = {(table.lower(), name.lower()) for table, names in cut.shown for name in names}
        self.tables = [self.tables[0] + len(tables & there), self.tables[1] + len(tables)]
        self.columns = [self.columns[0] + len(columns & fields), self.columns[1] + len(columns)]
        self.whole = [self.whole[0] + (tables <= there and columns <= fields), self.whole[1] + 1]


async def measure() -> list[Figure]:
    figures: list[Figure] = []
    for name in SUITES:
        if not (SHARED / "suites" / name).is_dir():
            continue
        items, databases = read_suite(SHARED / "suites" / name)
        async with ad_hoc_world(Settings(), databases) as world:
            wanted = [
                (item.database, asking.question, *golds)
                for item in items
                for asking in item.turns
                if (golds := await read_by(asking.gold or (), item.database, world)) is not None
            ]
            for budget in BUDGETS:
                recall = Recall()
                for database, text, tables, columns in wanted:
                    recall.add(tables, columns, await context_of(database, text, world), text, budget)
                figures.append(figure(name, budget, recall))
    return figures


async def context_of(source: str, text: str, world: World) -> Context:
    return await gather(Question("q", text, source, OWNER, dt.datetime.now(dt.UTC)), world)


async def read_by(gold: tuple[str, ...], source: str, world: World) -> tuple[set[str], set[tuple[str, str]]] | None:
    """The tables and columns that the first gold statement which can be resolved reads."""
    catalog = (await context_of(source, "", world)).catalog
    for sql in gold:
        try:
            facts = judge(sql, catalog, dialect=catalog.dialect, max_rows=1_000, lookahead=1).facts
        except (sqlglot.errors.SqlglotError, AttributeError):
            continue
        if facts.tables:
            columns = {(table.lower(), name.lower()) for table, name in facts.columns}
            return {table.lower() for table in facts.tables}, columns
    return None


def figure(name: str, budget: int, recall: Recall) -> Figure:
    def share(pair: list[int]) -> str:
        return f"{pair[0] / max(1, pair[1]):.1%}"

    return Figure(
        f"gold in the prompt, {name}, {budget:,} tokens",
        share(recall.whole),
        f"tables {share(recall.tables)}, columns {share(recall.columns)}; {recall.whole[1]} questions; median "
        f"{median(recall.tokens):.0f} tokens used, {median(recall.seconds) * 1000:.1f} ms",
    )


if __name__ == "__main__":
    for each in asyncio.run(measure()):
        print(each.what, each.value, each.how)
