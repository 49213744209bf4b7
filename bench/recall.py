"""Recall of the tables and columns of the gold statements in a model's context, at several budgets."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

import sqlglot
from sqlglot import exp

from bench.figures import Figure
from quaestor.core.catalog import Column, ForeignKey, Kind, Table
from quaestor.core.guard import judge
from quaestor.core.model.prompt import slice_for
from quaestor.core.people import OWNER
from quaestor.core.question import Context, Question
from quaestor.flows.ask import gather
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.wiring.suites import read_suite
from quaestor.wiring.worlds import ad_hoc_world

SHARED = Path(os.environ.get("QUAESTOR_SHARED_DATA", Path(__file__).parent.parent.parent / "shared" / "data"))
SUITES = ("spider-dev", "defog")
BUDGETS = (1_000, 2_000, 4_000)
LARGE = 10_000
"""Tables of the large catalog."""
_AREAS = "sales hr fin ops crm stg dim fact legacy audit web mobile risk tax hub"
_THINGS = """
    order invoice shipment ticket contract asset visit campaign budget payment product vendor site region account lead
    course school team match car model country city airport flight student singer concert stadium pet dog owner museum
    episode channel series template document paragraph battle ship teacher address person language friend
"""
_PARTS = "id name code type status date amount count level score note flag year number rate"
AREAS, THINGS, PARTS = _AREAS.split(), _THINGS.split(), _PARTS.split()
Wanted = Sequence[tuple[str, str, set[str], set[tuple[str, str]]]]


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
                if name == "spider-dev":
                    crowded = await among_many(wanted, budget, world)
                    figures.append(figure(f"{name} among {LARGE:,} tables", budget, crowded))
    return figures


async def among_many(wanted: Wanted, budget: int, world: World) -> Recall:
    """The same questions to one catalog that holds their database and the tables of a very large company."""
    recall = Recall()
    contexts: dict[str, Context] = {}
    for database, text, tables, columns in wanted:
        if database not in contexts:
            small = await context_of(database, "", world)
            crowd = crowd_of_tables(LARGE - len(small.catalog.tables), {table.key for table in small.catalog.tables})
            contexts[database] = replace(
                small, catalog=replace(small.catalog, tables=(*small.catalog.tables, *crowd), version="crowd")
            )
        recall.add(tables, columns, contexts[database], text, budget)
    return recall


def crowd_of_tables(count: int, taken: set[str]) -> tuple[Table, ...]:
    """Made names of two everyday words, 20 columns each, every third table joined to another."""
    chance = random.Random("crowd")  # noqa: S311 - a catalog, not a secret
    names: list[str] = []
    while len(names) < count:
        name = f"{chance.choice(AREAS)}_{chance.choice(THINGS)}_{chance.choice(THINGS)}"
        if name in taken:
            name = f"{name}_{len(names)}"
        taken.add(name)
        names.append(name)
    tables: list[Table] = []
    for number, name in enumerate(names):
        words = chance.sample(THINGS, 10)
        fields = [Column("id", "INTEGER", Kind.INTEGER), Column("parent_id", "INTEGER", Kind.INTEGER)]
        fields += [Column(f"{word}_{chance.choice(PARTS)}", "TEXT", Kind.TEXT) for word in words]
        fields += [Column(f"{part}_{number % 7}", "INTEGER", Kind.INTEGER) for part in chance.sample(PARTS, 8)]
        unique = tuple({each.name: each for each in fields}.values())
        keys = (ForeignKey(("parent_id",), names[number // 3], ("id",)),) if number % 3 == 0 else ()
        tables.append(Table(name, unique, primary_key=("id",), foreign_keys=keys, rows=1_000))
    return tuple(tables)


async def context_of(source: str, text: str, world: World) -> Context:
    return await gather(Question("q", text, source, OWNER, dt.datetime.now(dt.UTC)), world)


async def read_by(gold: tuple[str, ...], source: str, world: World) -> tuple[set[str], set[tuple[str, str]]] | None:
    """The tables and columns that the first gold statement which can be resolved reads.

    What only COUNT(*) counts is not read.
    """
    catalog = (await context_of(source, "", world)).catalog
    for sql in gold:
        try:
            facts = judge(sql, catalog, dialect=catalog.dialect, max_rows=1_000, lookahead=1).facts
        except (sqlglot.errors.SqlglotError, AttributeError):
            continue
        if facts.tables:
            said = names_in(sql, catalog.dialect)
            columns = {(table.lower(), name.lower()) for table, name in facts.columns}
            columns = {column for column in columns if said is None or column[1] in said}
            return {table.lower() for table in facts.tables}, columns
    return None


def names_in(sql: str, dialect: str) -> set[str] | None:
    """The columns that a statement names, lower-cased; None where a star gives all of them."""
    tree = sqlglot.parse_one(sql, read=dialect)
    if any(not isinstance(star.parent, exp.Count) for star in tree.find_all(exp.Star)):
        return None
    return {column.name.lower() for column in tree.find_all(exp.Column)}


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
