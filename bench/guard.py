"""What judging a statement costs: over the suites' gold, with and without rights; and through a worker that can be
killed, on the product's own questions.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import sqlglot

from bench.figures import Figure, milliseconds, quantile, time_awaited, time_once
from bench.samples import sample_questions, sample_world
from bench.suites import SHARED
from quaestor.core.catalog import Catalog
from quaestor.core.guard import judge
from quaestor.core.people import Person
from quaestor.core.policy import Grant, Mask, MaskKind, Policy, Role, Rules, access_to
from quaestor.core.policy.rules import NO_RULES
from quaestor.flows.sync import inspected
from quaestor.settings import Settings
from quaestor.wiring.suites import read_suite
from quaestor.wiring.worlds import ad_hoc_world

GOLD = ("spider-dev", "defog", "geography")
EVERY = 3


async def measure() -> list[Figure]:
    figures = []
    for name in GOLD:
        if (SHARED / "suites" / name).is_dir():
            figures += await over_suite(SHARED / "suites" / name)
    return [*figures, *await through_a_process(), await hostile()]


@dataclass
class Times:
    """Seconds of the processor: what other work on the machine takes is not the guard's."""

    bare: list[float] = field(default_factory=list)
    judged: list[float] = field(default_factory=list)
    with_rights: list[float] = field(default_factory=list)


async def over_suite(folder: Path) -> list[Figure]:
    items, databases = read_suite(folder)
    gold = [(item.database, sql) for item in items for asking in item.turns for sql in (asking.gold or ())[:1]][::EVERY]
    async with ad_hoc_world(Settings(), databases) as world:
        catalogs = {name: (await inspected(name, world)).catalog for name in {database for database, _ in gold}}
    rights = {name: rules_on_everything(catalog) for name, catalog in catalogs.items()}
    gc.freeze()
    times = Times()
    for turn in range(2):
        times = Times() if turn else times  # the first round fills caches, as a running server has
        for database, sql in gold:
            catalog, rules = catalogs[database], rights[database]
            times.bare.append(processor_time(lambda sql=sql: sqlglot.parse_one(sql, dialect="sqlite")))
            times.judged.append(processor_time(lambda: judged(sql, catalog, NO_RULES)))
            times.with_rights.append(processor_time(lambda: judged(sql, catalog, rules)))
    return told(folder.name, len(gold), times)


def judged(sql: str, catalog: Catalog, rules: Rules) -> object:
    return judge(sql, catalog, dialect="sqlite", max_rows=1000, rules=rules)


def rules_on_everything(catalog: Catalog) -> Rules:
    """A row filter on every table, and its last column masked: every reference becomes a scoped sub-query."""
    grants = tuple(
        Grant(
            catalog.source,
            table.name,
            mask={table.columns[-1].name: Mask(MaskKind.NULL)} if len(table.columns) > 1 else {},
            rows=f'"{table.columns[0].name}" <> :user.tenant',
        )
        for table in catalog.tables
    )
    role = Role("tenant", read=grants)
    person = Person("ana", "Ana", (role.name,), attributes={"tenant": 7})
    return access_to(catalog, person, Policy({role.name: role})).rules


def processor_time(work: Callable[[], object]) -> float:
    """Garbage is collected afterwards, as the guard's process does."""
    gc.collect()
    gc.disable()
    began = time.thread_time()
    work()
    seconds = time.thread_time() - began
    gc.enable()
    return seconds


def told(suite: str, count: int, times: Times) -> list[Figure]:
    def ratio(seconds: list[float]) -> str:
        return f"{quantile(seconds, 0.5) / quantile(times.bare, 0.5):.1f} times a bare parse"

    how = f"{count} gold statements of {suite}; processor time"
    return [
        Figure("guard, one statement", milliseconds(times.judged), f"{how}, {ratio(times.judged)}"),
        Figure(
            "guard with rights on every table",
            milliseconds(times.with_rights),
            f"the same, a row filter and a mask everywhere, {ratio(times.with_rights)}",
        ),
    ]


async def through_a_process() -> list[Figure]:
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
                if turn:
                    alone.append(one)
                    through.append(two)
    how = f"gold SQL of the {len(questions)} sample questions, every name resolved against its catalog"
    return [
        Figure("guard in this process", milliseconds(alone), how),
        Figure("guard in its own process", milliseconds(through), "the same, with the way there and back"),
    ]


HOSTILE = (
    ("sqlite", "SELECT '" + "a" * 1_000_000 + "'"),
    ("sqlite", "SELECT " + "1+" * 500_000 + "1"),
    ("postgres", "SELECT " + "(" * 2_000 + "1" + ")" * 2_000),
    ("sqlite", "SELECT " + "- " * 2_000 + "1"),
    ("postgres", "SELECT " + "CASE WHEN " * 2_000 + "1"),
    ("mysql", "SELECT " + "DATE(" * 30 + "1" + ")" * 30),
    ("bigquery", "SELECT " + "ARRAY[" * 30 + "1" + "]" * 30),
    ("snowflake", "SELECT " + "TRY_CAST(" * 30 + "a" + ")" * 30),
    ("duckdb", "SELECT " + "{'a': " * 200 + "1" + "}" * 200),
    ("trino", "SELECT * FROM " + "(SELECT * FROM " * 500 + "t" + ")" * 500),
)
"""A megabyte, thousands of brackets, and forms that take the parser twice as long with each level."""


async def hostile() -> Figure:
    async with sample_world() as world:
        catalog = (await inspected("crm", world)).catalog
        times = []
        for dialect, sql in HOSTILE:
            known = replace(catalog, dialect=dialect)
            await world.guard.judge("SELECT 1", known, world.caps)  # the first statement of a dialect reads its grammar
            times += [
                await time_awaited(lambda sql=sql, known=known: world.guard.judge(sql, known, world.caps))
                for _ in range(3)
            ]
    how = f"{len(HOSTILE)} of a megabyte, 2,000 brackets deep, or exponential to parse"
    return Figure("guard, hostile statements", milliseconds(times), f"{how}; slowest {max(times) * 1000:.0f} ms")
