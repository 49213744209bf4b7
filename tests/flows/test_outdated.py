"""A question that meets a table or column dropped since the last sync."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.core.question import Context, Outcome, Proposal, Question
from quaestor.flows.ask import ask
from quaestor.flows.sync import sync
from quaestor.testing import ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio
Change = Callable[[str], None]
TABLES = """
    CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER, town TEXT);
    INSERT INTO parcels VALUES (1, 5, 'Rome'), (2, 7, 'Oslo');
    CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT);
    CREATE VIEW heavy AS SELECT id FROM parcels WHERE weight > 6;
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Change]]:
    """Where the database is, and what changes it behind our back."""
    if request.param == "sqlite":
        path = tmp_path / "post.sqlite"

        def change(sql: str) -> None:
            connection = sqlite3.connect(path)
            connection.executescript(sql)
            connection.close()

        change(TABLES)
        yield str(path), change
        return
    url = request.getfixturevalue("postgres_url")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + TABLES)
        yield url, connection.execute
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")


async def test_a_renamed_table_is_found_by_its_new_name(source: tuple[str, Change]) -> None:
    location, change = source
    async with open_test_world({"post": location}, [BuiltInDrafter()]) as world:
        await sync("post", world)
        change("DROP VIEW heavy; ALTER TABLE parcels RENAME TO parcel")
        answer = await ask(question("How many parcels are there?", "post", world), world)
    assert answer.outcome is Outcome.ANSWERED, answer.text
    assert answer.rows is not None
    assert answer.rows.rows == ((2,),)
    (note,) = [each for each in answer.assumptions if each.startswith("The source had changed")]
    assert "new table parcel" in note
    assert "table parcels is gone" in note


async def test_a_dropped_column_is_said_to_be_gone(source: tuple[str, Change]) -> None:
    location, change = source
    async with open_test_world({"post": location}, [BuiltInDrafter()]) as world:
        await sync("post", world)
        change("ALTER TABLE parcels DROP COLUMN town")
        answer = await ask(question("SELECT town FROM parcels", "post", world), world)
    assert answer.outcome is Outcome.REFUSED
    assert "parcels.town is gone" in answer.text


class Overtaken(ScriptedDrafter):
    """Somebody renames the table while every single draft is made."""

    def __init__(self, change: Change) -> None:
        super().__init__([sure_of(f"SELECT COUNT(*) FROM {table}") for table in ("drivers", "drivers1", "drivers2")])
        self._change, self._number = change, 0

    async def draft(self, question: Question, context: Context) -> Proposal:
        self._number += 1
        before = f"drivers{self._number - 1}" if self._number > 1 else "drivers"
        self._change(f"ALTER TABLE {before} RENAME TO drivers{self._number}")
        return await super().draft(question, context)


async def test_a_source_is_read_again_once(source: tuple[str, Change]) -> None:
    location, change = source
    async with open_test_world({"post": location}, [Overtaken(change)]) as world:
        await sync("post", world)
        answer = await ask(question("How many drivers are there?", "post", world), world)
        steps = [event["step"] for event in await world.store.trace(answer.id)]
    assert answer.outcome is Outcome.FAILED
    assert answer.error is not None
    assert answer.error["code"] == "query_failed"
    assert "There is no such table" in answer.text
    assert "table drivers is gone" in answer.text
    assert (steps.count("running"), steps.count("ran")) == (2, 0)
