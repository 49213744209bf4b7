"""`python -m bench.transpile`: a suite's reference statements, translated, on PostgreSQL, MariaDB and DuckDB.

Each database of the suite is copied to each engine. A statement is judged as SQLite, so that it is understood as SQLite
does; what the guard prints is translated by sqlglot, judged again in the engine's own dialect against the catalog read
from there, and run there. The rows are compared as `eval` compares them.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError

from bench.suites import SHARED
from quaestor.adapters.databases import open_database
from quaestor.core.catalog import Catalog
from quaestor.core.errors import SourceProblem
from quaestor.core.guard import judge
from quaestor.core.results import same_rows
from quaestor.core.suite import has_order
from quaestor.core.verdict import Allowed, Refused
from quaestor.ports import Bounds, Caps, Database
from quaestor.wiring.suites import read_suite
from tests.copies import copy_to_duckdb, copy_to_mariadb, copy_to_postgres
from tests.servers import mariadb_installed, mariadb_server, postgres_server

ROWS = 10**6
CAPS = Caps(rows=ROWS, seconds=30.0)
PAGE = Path(__file__).parent.parent / "docs" / "engines.md"
BEGIN, END = "<!-- translated: begin -->", "<!-- translated: end -->"


@dataclass
class Tally:
    same: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)

    def count(self, reason: str | None, sql: str) -> None:
        if reason is None:
            self.same += 1
            return
        self.reasons[reason] += 1
        self.examples.setdefault(reason, sql)

    @property
    def asked(self) -> int:
        return self.same + sum(self.reasons.values())


async def measure(suite: str) -> Mapping[str, Tally]:
    items, files = read_suite(SHARED / "suites" / suite)
    golds = {
        (item.database, gold.strip().rstrip(";")) for item in items for turn in item.turns for gold in turn.gold or ()
    }
    tallies: dict[str, Tally] = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        postgres = await asyncio.to_thread(stack.enter_context, postgres_server())
        mariadb = await asyncio.to_thread(stack.enter_context, mariadb_server()) if mariadb_installed() else None
        for name, file in files.items():
            copies = {
                "PostgreSQL": copy_to_postgres(Path(file), postgres),
                "MariaDB": copy_to_mariadb(Path(file), mariadb) if mariadb is not None else None,
                "DuckDB": copy_to_duckdb(Path(file), folder),
            }
            home = open_database(file)
            understood = await inspected(home)
            for engine, location in copies.items():
                if location is None:
                    continue
                there = open_database(location, sockets=True)
                catalog = await inspected(there)
                for database, gold in sorted(golds):
                    if database == name:
                        reason = await difference(gold, home, understood, there, catalog)
                        tallies.setdefault(engine, Tally()).count(reason, gold)
                await there.close()
            await home.close()
    return tallies


async def inspected(database: Database) -> Catalog:
    async def ignore(done: int, total: int, table: str | None) -> None: ...

    return (await database.inspect("copy", Bounds(rows_per_table=1_000), ignore)).catalog


async def difference(gold: str, home: Database, understood: Catalog, there: Database, catalog: Catalog) -> str | None:
    """Why *gold* does not give the same rows *there*; None where it does."""
    try:
        wanted = await home.run(gold, CAPS)
    except SourceProblem:
        return "does not run on SQLite"
    verdict = judge(gold, understood, dialect="sqlite", max_rows=ROWS)
    if not isinstance(verdict, Allowed):
        return "refused as SQLite"
    translated = translate(verdict.sql, catalog.dialect)
    if translated is None:
        return "not translated"
    verdict = judge(translated, catalog, dialect=catalog.dialect, max_rows=ROWS)
    if isinstance(verdict, Refused):
        return f"refused by the guard: {verdict.reasons[0].code}"
    assert isinstance(verdict, Allowed)
    try:
        found = await there.run(verdict.sql, CAPS)
    except SourceProblem as problem:
        return f"refused by the engine: {problem.message}"
    if same_rows(wanted.rows, found.rows, ordered=has_order(gold, "sqlite")):
        return None
    return f"other rows: {kind_of_difference(gold, wanted.rows, found.rows)}"


def translate(sql: str, dialect: str) -> str | None:
    """*sql* with its names in lower case, as those of the copy are."""
    try:
        (tree,) = Dialect.get_or_raise("sqlite").parse(sql)
        assert tree is not None
        for name in tree.find_all(exp.Identifier):
            name.set("this", name.this.lower())
        return tree.sql(dialect)
    except SqlglotError:
        return None


def kind_of_difference(gold: str, wanted: tuple[tuple[object, ...], ...], found: tuple[tuple[object, ...], ...]) -> str:
    """A guess at why, from what the statement does."""
    if len(wanted) == len(found) and same_rows(wanted, found, ordered=False):
        return "the same in another order, where the statement leaves it open"
    if re.search(r"\blimit\b", gold, re.IGNORECASE) and len(wanted) == len(found):
        return "a tie at the limit"
    if len(wanted) == len(found):
        return "as many"
    return f"{'more' if len(found) > len(wanted) else 'fewer'}"


def as_markdown(suite: str, tallies: Mapping[str, Tally]) -> str:
    lines = ["| engine | statements | same rows | share |", "|---|---|---|---|"]
    for engine, tally in tallies.items():
        lines.append(f"| {engine} | {tally.asked} | {tally.same} | {tally.same / tally.asked:.1%} |")
    lines += ["", f"The distinct reference statements of `{suite}`. What differs:", ""]
    for engine, tally in tallies.items():
        lines += [f"- {engine}:", *(f"  - {count} × {reason}" for reason, count in tally.reasons.most_common())]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.transpile", description=__doc__)
    parser.add_argument("--suite", default="spider-dev")
    parser.add_argument("--write", action="store_true", help="replace the table in docs/engines.md")
    parser.add_argument("--examples", action="store_true", help="one statement for each reason")
    given = parser.parse_args()
    tallies = asyncio.run(measure(given.suite))
    table = as_markdown(given.suite, tallies)
    print(table)
    if given.examples:
        for engine, tally in tallies.items():
            for reason, sql in tally.examples.items():
                print(f"{engine} | {reason} | {sql}")
    if given.write:
        text = PAGE.read_text(encoding="utf-8")
        marked = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n{table}\n{END}", text, flags=re.S)
        PAGE.write_text(marked, encoding="utf-8")


if __name__ == "__main__":
    main()
