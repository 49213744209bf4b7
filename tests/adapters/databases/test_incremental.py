"""A source on a server is read again only where it changed, and a server without a sign of change is read whole."""

from collections.abc import AsyncIterator
from contextlib import aclosing

import psycopg
import pytest

from quaestor.flows.sync import sync
from quaestor.ports import Caps
from quaestor.testing import open_test_world

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def postgres(postgres_url: str) -> AsyncIterator[str]:
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS quaestor_again CASCADE; CREATE SCHEMA quaestor_again")
        connection.execute("CREATE TABLE quaestor_again.a AS SELECT g AS id FROM generate_series(1, 5000) g")
        connection.execute("CREATE TABLE quaestor_again.b AS SELECT 'x' AS word")
        connection.execute("ANALYZE")
        yield postgres_url
        connection.execute("DROP SCHEMA quaestor_again CASCADE")


async def test_postgresql_is_read_again_where_rows_came(postgres: str) -> None:
    async with open_test_world({"again": postgres}) as world:
        first = await sync("again", world)
        second = await sync("again", world)
        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute("INSERT INTO quaestor_again.b SELECT 'newcomer' FROM generate_series(1, 3)")
            connection.execute("SELECT pg_stat_force_next_flush()")
            connection.execute("ANALYZE quaestor_again.b")
        third = await sync("again", world)
    assert first.profiled >= 2
    assert second.profiled == 0
    assert third.profiled == 1
    assert "newcomer" in {each.value for each in third.values}


async def test_postgresql_streams_in_batches(postgres: str) -> None:
    async with open_test_world({"again": postgres}) as world:
        database = await world.databases.open("again")
        async with aclosing(
            database.stream("SELECT id FROM quaestor_again.a ORDER BY id", Caps(seconds=30.0))  # type: ignore[type-var]
        ) as batches:
            rows = [row for batch in [each async for each in batches] for row in batch]
    assert [row[0] for row in rows] == list(range(1, 5001))
