"""What runs inside the child process of `quaestor.adapters.databases.duckdb`: one DuckDB, one statement at a time.

Requests and answers are frames of `wire`. The configuration is locked before the first statement of anybody's: no
file, no network, no extension, no Python object can be reached from SQL, and no setting can be changed back.
"""

from __future__ import annotations

import contextlib
import os
import queue
import resource
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

import duckdb

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.duckdb_errors import classify
from quaestor.adapters.databases.duckdb_files import load_files
from quaestor.adapters.databases.wire import LENGTH, pack, unpack

THREADS = 2
STREAMED = 2_000
BEYOND_DATA = 1_200 * 1024 * 1024
"""Address space for the interpreter, libraries and thread stacks, on top of the memory for data."""
PR_SET_PDEATHSIG = 1


def main() -> None:
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that prints may get between the frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    end_with_parent()
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=read_frames, args=(requests, waiting), daemon=True).start()

    def send(answer: Mapping[str, object]) -> None:
        answers.write(pack(answer))
        answers.flush()

    worker = Worker(send)
    while True:
        send(worker.answer(unpack(waiting.get())))


def end_with_parent() -> None:
    """On Linux the kernel ends us when the server dies, even where a third process keeps our input open."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def read_frames(requests: BinaryIO, waiting: queue.SimpleQueue[bytes]) -> None:
    """Read ahead while a statement runs, to notice at once when the server is gone."""
    while True:
        head = requests.read(LENGTH.size)
        if len(head) < LENGTH.size:
            os._exit(0)
        waiting.put(requests.read(LENGTH.unpack(head)[0]))


class Worker:
    def __init__(self, send: Callable[[Mapping[str, object]], None]) -> None:
        self._connection: Any = None
        self._send = send

    def answer(self, request: object) -> Mapping[str, object]:
        if not isinstance(request, Mapping):
            return {"error": "protocol"}
        try:
            match request.get("do"):
                case "open":
                    return self._open(request)
                case "run":
                    return self._run(request)
                case _:
                    return {"error": "protocol"}
        except duckdb.Error as error:
            return {"error": classify(error)}
        except (MemoryError, RecursionError):
            return {"error": "memory"}
        except (ValueError, TypeError, OverflowError):
            # DuckDB holds values that Python cannot: a date in the year 290000, a time of 24:00.
            return {"error": "value"}

    def _open(self, request: Mapping[Any, Any]) -> Mapping[str, object]:
        memory = int(request["memory"])
        limit_process(memory)
        path = request["database"]
        config: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": f"{memory}B",
            "max_temp_directory_size": "0B",
            "threads": str(THREADS),
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_community_extensions": "false",
            "allow_persistent_secrets": "false",
            "python_enable_replacements": "false",
        }
        self._connection = duckdb.connect(path or ":memory:", read_only=path is not None, config=config)
        self._connection.execute("SET TimeZone = 'UTC'")
        failed = load_files(self._connection, request["files"])
        if failed is not None:
            return {"error": failed[0], "file": failed[1]}
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")
        return {"opened": True}

    def _run(self, request: Mapping[Any, Any]) -> Mapping[str, object]:
        allow_processor(float(request["seconds"]))
        statements = self._connection.extract_statements(request["sql"])
        if len(statements) != 1:
            return {"error": "one_statement"}
        if statements[0].type != duckdb.StatementType.SELECT:
            return {"error": "not_a_query"}
        # Tables read from files live in memory, where only this keeps a statement inside a SELECT from writing.
        self._connection.execute("BEGIN TRANSACTION READ ONLY")
        try:
            return self._read(request, f"EXPLAIN {request['sql']}" if request["explain"] else statements[0])
        finally:
            self._connection.execute("ROLLBACK")

    def _read(self, request: Mapping[Any, Any], statement: Any) -> Mapping[str, object]:
        if request.get("stream"):
            return self._send_all(request, statement)
        self._connection.execute(statement, request["parameters"] or None)
        columns = [(name, str(native)) for name, native, *_ in self._connection.description]
        collected = CappedRows(int(request["rows"]), int(request["bytes"]))
        while batch := self._connection.fetchmany(BATCH):
            if not collected.add(batch):
                self._connection.interrupt()
                break
        return {"columns": columns, "rows": collected.rows, "truncated": collected.truncated}

    def _send_all(self, request: Mapping[Any, Any], statement: Any) -> Mapping[str, object]:
        """Every batch as an answer of its own as soon as it is there; the last answer has no rows."""
        self._connection.execute(statement, request["parameters"] or None)
        while batch := self._connection.fetchmany(STREAMED):
            self._send({"rows": batch})
        return {"rows": []}


def limit_process(memory: int) -> None:
    """No file can be written, no core dumped, and no more memory taken than the data may use."""
    for limit, value in (
        (resource.RLIMIT_AS, memory + BEYOND_DATA),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 256),
    ):
        # A platform may not know a limit (macOS: address space), or have a lower one already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))


def allow_processor(seconds: float) -> None:
    """The kernel ends us when a statement uses much more processor time than its time limit allows."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = int(used.ru_utime + used.ru_stime + seconds * THREADS) + 2
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))


if __name__ == "__main__":
    main()
