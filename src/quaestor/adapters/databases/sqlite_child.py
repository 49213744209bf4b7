"""What runs inside the child process of `quaestor.adapters.databases.sqlite`: one file, one statement at a time.

Requests and answers are frames of `wire`. Every statement has a session of its own (`sqlite_session`), except those of
an inspection, which are ours and follow each other in one.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.confinement import Answer, Send, allow_processor, limit_process, serve
from quaestor.adapters.databases.sqlite_errors import classify
from quaestor.adapters.databases.sqlite_session import Session
from quaestor.adapters.databases.sqlite_structure import count_rows, read_structure

STREAMED = 2_000
TEMPORARY = 1024 * 1024 * 1024
"""The largest file that sorting and grouping may use for what does not fit into memory."""


def main() -> None:
    serve(lambda send: Worker(send).answer)


class Worker:
    def __init__(self, send: Send) -> None:
        self._send = send
        self._path = ""
        self._kept: tuple[str, Session] | None = None
        """With the name of the inspection whose statements it serves."""

    def answer(self, request: object) -> Answer:
        if not isinstance(request, Mapping):
            return {"error": "protocol"}
        try:
            match request.get("do"):
                case "open":
                    return self._open(request)
                case "run":
                    with self._restricted(request) as session:
                        return _read_all(session, request)
                case "stream":
                    with self._restricted(request) as session:
                        return self._send_all(session, str(request["sql"]))
                case "structure":
                    return self._structure(request)
                case "count":
                    return self._count(request)
                case "fetch":
                    return self._fetch(request)
                case "leave":
                    return self._leave()
                case _:
                    return {"error": "protocol"}
        except (sqlite3.Error, sqlite3.Warning) as error:
            return {"error": classify(error)}
        except MemoryError:
            return {"error": "memory"}
        except (OverflowError, UnicodeEncodeError):
            return {"error": "value"}

    def _open(self, request: Mapping[Any, Any]) -> Answer:
        memory = int(request["memory"])
        limit_process(memory, TEMPORARY)
        self._path = str(request["path"])
        with contextlib.closing(sqlite3.connect(":memory:")) as connection:
            # Of this process as a whole, whatever runs in it.
            connection.execute(f"PRAGMA hard_heap_limit = {memory}")
        return {"opened": True}

    @contextlib.contextmanager
    def _session(self, request: Mapping[Any, Any]) -> Iterator[Session]:
        seconds = float(request["seconds"])
        allow_processor(seconds)
        with contextlib.closing(Session(self._path, seconds)) as session:
            yield session

    @contextlib.contextmanager
    def _restricted(self, request: Mapping[Any, Any]) -> Iterator[Session]:
        with self._session(request) as session:
            session.restrict(str(request["sql"]))
            yield session

    def _send_all(self, session: Session, sql: str) -> Answer:
        """Every batch as an answer of its own as soon as it is there; the last answer has no rows."""
        session.connection.text_factory = lossy
        cursor = session.execute(sql, {})
        while batch := cursor.fetchmany(STREAMED):
            self._send({"rows": batch})
        return {"rows": []}

    def _structure(self, request: Mapping[Any, Any]) -> Answer:
        with self._session(request) as session:
            return read_structure(session.connection)

    def _count(self, request: Mapping[Any, Any]) -> Answer:
        with self._session(request) as session:
            return {"counts": count_rows(session.connection, [str(name) for name in request["names"]])}

    def _fetch(self, request: Mapping[Any, Any]) -> Answer:
        """In the session of the inspection that asks: opening one reads the whole schema."""
        seconds = float(request["seconds"])
        allow_processor(seconds)
        inspection = str(request["inspection"])
        if self._kept is None or self._kept[0] != inspection:
            self._leave()
            session = Session(self._path, seconds)
            self._kept = inspection, session
            session.restrict()
            session.connection.text_factory = lossy
        _, session = self._kept
        session.allow(seconds)
        return {"rows": session.execute(str(request["sql"]), {}).fetchall()}

    def _leave(self) -> Answer:
        if self._kept is not None:
            self._kept[1].close()
            self._kept = None
        return {"left": True}


def lossy(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _read_all(session: Session, request: Mapping[Any, Any]) -> Answer:
    """Rows up to the caps. Text that is not UTF-8 comes back with replacement characters."""
    try:
        return _read(session, request)
    except sqlite3.OperationalError as error:
        if not str(error).startswith("Could not decode to UTF-8"):
            raise
    session.connection.text_factory = lossy
    return _read(session, request)


def _read(session: Session, request: Mapping[Any, Any]) -> Answer:
    cursor = session.execute(str(request["sql"]), request["parameters"])
    if cursor.description is None:
        return {"error": "no_rows"}
    collected = CappedRows(int(request["rows"]), int(request["bytes"]))
    while batch := cursor.fetchmany(BATCH):
        if not collected.add(batch):
            break
    return {
        "columns": [part[0] for part in cursor.description],
        "rows": collected.rows,
        "truncated": collected.truncated,
    }


if __name__ == "__main__":
    main()
