"""The training questions, each with what the interpreter may know of its database."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from quaestor.core.people import OWNER
from quaestor.core.question import Context, Question
from quaestor.flows.ask import gather
from quaestor.settings import Settings
from quaestor.wiring import ad_hoc_world


@dataclass(frozen=True, slots=True)
class Asked:
    id: str
    database: str
    question: str
    synonyms: str
    gold: str


def read_questions(suite: Path) -> dict[str, list[Asked]]:
    """Questions by database."""
    found: dict[str, list[Asked]] = {}
    with (suite / "questions.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            one = json.loads(line)
            asked = Asked(one["id"], one["database"], one["question"], one.get("synonyms", ""), one["gold"][0])
            found.setdefault(asked.database, []).append(asked)
    return found


EVERY, HELD_OUT_AT, RANKING_AT = 6, 2, 5


def held_out(databases: list[str]) -> set[str]:
    """Every sixth database by name: never learned from, only measured on."""
    return set(sorted(databases)[HELD_OUT_AT::EVERY])


def kept_for_ranking(databases: list[str]) -> set[str]:
    """Every sixth but others: unknown to the reader, so that its plans for them are as good as for any new database."""
    return set(sorted(databases)[RANKING_AT::EVERY])


async def contexts(suite: Path, names: list[str]) -> AsyncIterator[tuple[str, Context]]:
    files = {name: str(suite / "databases" / f"{name}.sqlite") for name in names}
    async with ad_hoc_world(Settings(), files) as world:
        for name in names:
            asked = Question("t", "", name, OWNER, dt.datetime(2024, 6, 1, tzinfo=dt.UTC))
            yield name, await gather(asked, world)


def connect(suite: Path, name: str) -> sqlite3.Connection:
    file = suite / "databases" / f"{name}.sqlite"
    connection = sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


MOST_STEPS = 20_000_000


def rows_of(connection: sqlite3.Connection, sql: str) -> list[tuple[object, ...]] | None:
    """What *sql* gives; None where it fails or takes too long."""
    steps = 0

    def watch() -> int:
        nonlocal steps
        steps += 1
        return int(steps > MOST_STEPS // 100_000)

    connection.set_progress_handler(watch, 100_000)
    try:
        return connection.execute(sql).fetchmany(50_000)
    except sqlite3.Error:
        return None
