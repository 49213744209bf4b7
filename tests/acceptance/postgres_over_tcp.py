"""A loopback port in front of a PostgreSQL server that listens on a Unix socket only."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import parse_qs, urlsplit


@contextmanager
def over_tcp(url: str) -> Iterator[str]:
    """*url* with its socket folder replaced by a host and port that lead there."""
    parts = urlsplit(url)
    path = f"{parse_qs(parts.query)['host'][0]}/.s.PGSQL.5432"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=accept, args=(listening, path), daemon=True).start()
        port = listening.getsockname()[1]
        user = parts.username or "postgres"
        yield f"postgresql://{user}@127.0.0.1:{port}{parts.path}"


def accept(listening: socket.socket, path: str) -> None:
    with suppress(OSError):
        while True:
            near, _ = listening.accept()
            far = socket.socket(socket.AF_UNIX)
            far.connect(path)
            for source, target in ((near, far), (far, near)):
                threading.Thread(target=copy, args=(source, target), daemon=True).start()


def copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while chunk := source.recv(65536):
            target.sendall(chunk)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
