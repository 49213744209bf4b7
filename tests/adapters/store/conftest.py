"""Every test of the store runs on SQLite in a file and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import SqlStore, open_store
from quaestor.adapters.store.encoding import Codecs
from quaestor.testing import FrozenClock

KEY = bytes(range(32))


@pytest.fixture(params=["sqlite", "postgresql"])
def state_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'state.sqlite'}"
        return
    server: str = request.getfixturevalue("postgres_url")
    name = f"state_{uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        head, _, query = server.partition("?")
        yield f"{head.rpartition('/')[0]}/{name}?{query}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
async def store(state_url: str, clock: FrozenClock) -> AsyncIterator[SqlStore]:
    opened = await open_store(state_url, Seal(KEY), Codecs(), clock.now)
    yield opened
    await opened.close()
