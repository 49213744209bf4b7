"""Conversations that change records, written down as files and held word for word, through the conversation flow.

A script is a list of turns. `say` is what the person types; the other keys are what has to be true of the reply:

    is: change | answer | error      state: collecting | previewed | applied | failed | abandoned
    asks: the field that is asked    error: the code of what went wrong
    says: parts of the text          options: the options on screen
    resume: the state of the change that still waits

`meanwhile` is a statement that somebody else runs; `later` lets minutes pass; `undo` takes the last change back. In the
end `rows` says what stands in the database, and `unchanged: true` that it is as it was before.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

import quaestor.demo
from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.adapters.policies.document import read_policies
from quaestor.adapters.policies.texts import Written
from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.core.errors import QuaestorError
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import NO_POLICY, person_named
from quaestor.core.quoting import quote
from quaestor.documents.answers import message_document
from quaestor.flows.converse import send, start
from quaestor.flows.sync import sync
from quaestor.ports import Caps, World
from quaestor.testing import FixedPolicies, FrozenClock, open_test_world
from tests.conversations import workshop

pytestmark = pytest.mark.anyio

SCRIPTS = Path(__file__).parent / "scripts"
FOUR = ("sqlite", "duckdb", "postgres", "mariadb")


@dataclass(frozen=True)
class Script:
    name: str
    engine: str
    parts: Mapping[str, Any]

    @property
    def source(self) -> str:
        return str(self.parts.get("source", "workshop"))


def scripts() -> Iterator[Any]:
    for file in sorted(SCRIPTS.glob("*.yaml")):
        for parts in yaml.safe_load(file.read_text("utf-8")):
            engines = parts.get("engines", FOUR if parts.get("source", "workshop") == "workshop" else ("sqlite",))
            for engine in engines:
                yield pytest.param(Script(parts["name"], engine, parts), id=f"{file.stem}: {parts['name']} [{engine}]")


@pytest.fixture
def location(script: Script, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of its own for every script."""
    if script.source != "workshop":
        return sample(script.source, request, tmp_path)
    match script.engine:
        case "sqlite":
            return str(workshop.make_sqlite(tmp_path / "data.sqlite"))
        case "duckdb":
            return str(workshop.make_duckdb(tmp_path / "data.duckdb"))
        case "postgres":
            return workshop.make_postgres(request.getfixturevalue("postgres_url"))
    return asyncio.run(workshop.make_mariadb(request.getfixturevalue("mariadb_url")))


@pytest.mark.parametrize("script", list(scripts()))
async def test_the_conversation_goes_as_it_is_written(script: Script, location: str) -> None:
    person, policy = who(script)
    clock = FrozenClock()
    semantic = Path(location).parent / "semantic"
    parts = {
        "clock": clock,
        "policies": FixedPolicies(policy),
        "semantics": SemanticFiles(semantic if semantic.is_dir() else None),
    }
    async with open_test_world({"data": location}, [BuiltInDrafter()], **parts) as world:
        await sync("data", world)
        before = await contents(world)
        conversation = await start("data", person, world)
        for number, turn in enumerate(script.parts["turns"], 1):
            await play(turn, number, conversation.id, person, world, clock, script, location)
        if script.parts.get("unchanged"):
            assert await contents(world) == before
        for sql, rows in script.parts.get("rows", {}).items():
            assert await read(sql, world) == [tuple(map(str, row)) for row in rows], sql


async def play(
    turn: Mapping[str, Any], number: int, conversation: str, person: Person, world: World, clock: FrozenClock,
    script: Script, location: str,
) -> None:  # fmt: skip
    if "later" in turn:
        clock.forward(minutes=turn["later"])
    if "meanwhile" in turn:
        await meddle(turn["meanwhile"], script.engine, location, world)
    if "say" not in turn:
        return
    try:
        reply = await send(conversation, turn["say"], person, world)
    except QuaestorError as error:
        document: Mapping[str, Any] = {"kind": "error", "text": error.message, "error": {"code": error.code}}
    else:
        document = dict(message_document(reply))
    check(turn, document, f"turn {number}, {turn['say']!r}: {document.get('state')} {document['text']!r}")


def check(turn: Mapping[str, Any], said: Mapping[str, Any], where: str) -> None:
    ask, error, resume = said.get("ask") or {}, said.get("error") or {}, said.get("resume") or {}
    found = {
        "is": said["kind"],
        "state": said.get("state"),
        "asks": ask.get("field"),
        "error": error.get("code"),
        "resume": resume.get("state"),
        "options": [option["label"] for option in ask.get("options", ())],
    }
    for key in found.keys() & turn.keys():
        assert found[key] == turn[key], f"{key} in {where}"
    if "error" not in turn and said["kind"] != "answer":
        assert not error, where
    for part in [turn["says"]] if isinstance(turn.get("says"), str) else turn.get("says", ()):
        assert part in said["text"], where
    for part in turn.get("shows", ()):
        assert part in str(said.get("preview") or said.get("rows")), where


def who(script: Script) -> tuple[Person, Any]:
    if "policy" not in script.parts:
        return OWNER, NO_POLICY
    read_ = read_policies([Written("policy.yaml", yaml.safe_dump(script.parts["policy"]).encode())])
    assert not read_.errors, read_.errors
    return person_named(script.parts["as"], read_.policy), read_.policy


DESCRIBED = Path(quaestor.demo.__file__).parent / "semantic"


def sample(name: str, request: pytest.FixtureRequest, folder: Path) -> str:
    """A copy of a sample database; the demo's come with what is said of them."""
    if name in ("facility", "crm"):
        (folder / "semantic").mkdir()
        shutil.copy(DESCRIBED / f"{name}.yaml", folder / "semantic" / "data.yaml")
        return shutil.copy(request.getfixturevalue("demo_data") / f"{name}.sqlite", folder / "data.sqlite")
    data: Path = request.getfixturevalue("shared_data")
    origin = data / "writes" / "blog.sqlite" if name == "blog" else next((data / "samples" / name).glob("*.sqlite"))
    return shutil.copy(origin, folder / "data.sqlite")


async def contents(world: World) -> Mapping[str, list[tuple[str, ...]]]:
    inspection = await world.store.inspection("data")
    assert inspection is not None
    tables = [table for table in inspection.catalog.tables if not table.is_view and (table.rows or 0) < 20_000]
    return {table.key: sorted(await read(f"select * from {named(table.name)}", world)) for table in tables}


def named(table: str) -> str:
    return table if table.isidentifier() else quote(table)


async def read(sql: str, world: World) -> list[tuple[str, ...]]:
    database = await world.databases.open("data")
    rows = await database.run(sql, Caps(rows=50_000))
    return [tuple(map(plain, row)) for row in rows.rows]


def plain(cell: object) -> str:
    """Engines differ in how they give dates and decimals."""
    return str(cell).removesuffix(" 00:00:00") if cell is not None else "None"


async def meddle(sql: str, engine: str, location: str, world: World) -> None:
    """A statement of somebody who does not ask Quaestor."""
    match engine:
        case "sqlite":
            with sqlite3.connect(location) as connection:
                connection.execute(sql)
            connection.close()
        case "postgres":
            import psycopg

            with psycopg.connect(location, autocommit=True) as session:
                session.execute(sql.encode())
        case "mariadb":
            await workshop.in_mariadb(location, [sql])
        case _:
            import duckdb

            await world.databases.forget("data")
            with duckdb.connect(location) as connection_:
                connection_.execute(sql)
