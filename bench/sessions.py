"""`python -m bench.sessions`: attacks with the guard off, and what a session and its second opinion cost.

Every attack, ours and the public ones, goes to every engine as `tests/adapters/databases/test_attacks.py` sends it.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path

from bench.suites import SHARED
from quaestor.adapters.databases import open_database
from quaestor.ports import Caps
from tests.adapters.databases.attacking import CHANGED, OURS, READ, REFUSED, STOPPED, Attack, attacked, ours, public
from tests.adapters.databases.targets import ENGINES, Target, target
from tests.servers import mariadb_installed, mariadb_server, postgres_server

PAGE = Path(__file__).parent.parent / "docs" / "sessions.md"
BEGIN, END = "<!-- attacks: begin -->", "<!-- attacks: end -->"
TIMES = 300
QUERY = "SELECT o.owner, sum(o.amount) FROM orders o JOIN accounts a ON a.id = o.owner GROUP BY o.owner"


class Bench:
    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._urls: dict[str, str] = {}

    def server(self, name: str) -> str:
        if name not in self._urls:
            started = postgres_server() if name == "postgres_url" else mariadb_server()
            self._urls[name] = self._stack.enter_context(started)
        return self._urls[name]

    def target(self, engine: str, script: str, attacks: list[Attack]) -> Target:
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        texts = [attack.sql for attack in attacks]
        return self._stack.enter_context(target(engine, script, texts, folder, self.server))


def sets(dialect: str) -> list[tuple[str, list[Attack]]]:
    """Our schema with our attacks, and the public ones with theirs."""
    found = [((OURS / f"schema_{dialect}.sql").read_text(encoding="utf-8"), ours(dialect))]
    fixture = SHARED / "guard" / f"fixture_{dialect}.sql"
    return [*found, (fixture.read_text(encoding="utf-8"), public(dialect, SHARED))] if fixture.is_file() else found


def attacks_of(engine: str) -> Counter[str]:
    total: Counter[str] = Counter()
    for script, attacks in sets(ENGINES[engine]):
        with ExitStack() as stack:
            outcomes, changed = asyncio.run(attacked(Bench(stack).target(engine, script, attacks), attacks))
        total += outcomes
        for attack, difference in changed.items():
            print(f"  {attack}: {difference}")
    return total


def costs_of(engine: str) -> str:
    with ExitStack() as stack:
        script = (OURS / f"schema_{ENGINES[engine]}.sql").read_text(encoding="utf-8")
        return asyncio.run(costs(Bench(stack).target(engine, script, [])))


async def costs(made: Target) -> str:
    database = open_database(made.location, sockets=True)
    caps = Caps()
    try:
        started = time.perf_counter()
        await database.check()
        first = time.perf_counter() - started
        smallest = await median(lambda: database.run("SELECT 1", caps))
        joined = await median(lambda: database.run(QUERY, caps))
        examined = await median(lambda: database.examine(QUERY, caps))
    finally:
        await database.close()
    return f"| {first * 1000:.0f} | {smallest:.2f} | {joined:.2f} | {examined:.2f} |"


async def median(work: Callable[[], Awaitable[object]]) -> float:
    """Milliseconds."""
    seconds = []
    for _ in range(TIMES):
        started = time.perf_counter()
        await work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"replace the table in {PAGE.name}")
    given = parser.parse_args()
    engines = [engine for engine in ENGINES if ENGINES[engine] != "mysql" or mariadb_installed()]
    columns = (REFUSED, STOPPED, READ, CHANGED)
    lines = [f"| | attacks | {' | '.join(columns)} |", "|---|--:|" + "--:|" * len(columns)]
    times = ["| | first, ms | `SELECT 1`, ms | a join, ms | its second opinion alone, ms |", "|---|--:|--:|--:|--:|"]
    for engine in engines:
        outcomes = attacks_of(engine)
        counts = " | ".join(str(outcomes[column]) for column in columns)
        lines.append(f"| {engine} | {outcomes.total()} | {counts} |")
        times.append(f"| {engine} {costs_of(engine)}")
        print(lines[-1], times[-1], sep="\n", flush=True)
    table = "\n".join([*lines, "", *times])
    print(table)
    if given.write:
        text = PAGE.read_text(encoding="utf-8")
        marked = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n{table}\n{END}", text, flags=re.DOTALL)
        PAGE.write_text(marked, encoding="utf-8")


if __name__ == "__main__":
    main()
