"""What runs inside the child process of `quaestor.adapters.databases.duckdb`: one DuckDB, one statement at a time.

Requests and answers are frames of `wire`. The configuration is locked before the first statement of anybody's: no
file, no network, no extension, no Python object can be reached from SQL, and no setting can be changed back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

import duckdb

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.confinement import Answer, Send, allow_processor, limit_process, serve
from quaestor.adapters.databases.duckdb_codes import classify
from quaestor.adapters.databases.duckdb_files import load_files

THREADS = 2
STREAMED = 2_000


def main() -> None:
    serve(lambda send: Worker(send).answer)


class Refusal(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Worker:
    def __init__(self, send: Send) -> None:
        self._database: Any = None
        self._send = send

    def answer(self, request: object) -> Answer:
        if not isinstance(request, Mapping):
            return {"error": "protocol"}
        try:
            match request.get("do"):
                case "open":
                    return self._open(request)
                case "run":
                    return self._run(request)
                case "plan":
                    return self._plan(request)
                case _:
                    return {"error": "protocol"}
        except Refusal as refusal:
            return {"error": refusal.code}
        except duckdb.Error as error:
            return {"error": classify(error)}
        except (MemoryError, RecursionError):
            return {"error": "memory"}
        except (ValueError, TypeError, OverflowError):
            # DuckDB holds values that Python cannot: a date in the year 290000, a time of 24:00.
            return {"error": "value"}

    def _open(self, request: Mapping[Any, Any]) -> Answer:
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
        self._database = duckdb.connect(path or ":memory:", read_only=path is not None, config=config)
        self._database.execute("SET TimeZone = 'UTC'")
        failed = load_files(self._database, request["files"])
        if failed is not None:
            return {"error": failed[0], "file": failed[1]}
        self._database.execute("SET enable_external_access = false")
        self._database.execute("SET lock_configuration = true")
        return {"opened": True}

    def _plan(self, request: Mapping[Any, Any]) -> Answer:
        with self._reading(request) as (connection, _):
            planned = f"EXPLAIN (FORMAT JSON) {request['sql']}"
            return {"plan": connection.execute(planned, request["parameters"] or None).fetchone()[-1]}

    def _run(self, request: Mapping[Any, Any]) -> Answer:
        with self._reading(request) as (connection, statement):
            return self._read(connection, request, f"EXPLAIN {request['sql']}" if request["explain"] else statement)

    @contextlib.contextmanager
    def _reading(self, request: Mapping[Any, Any]) -> Iterator[tuple[Any, Any]]:
        """A connection of its own for one statement, and that statement, once DuckDB finds that it is a SELECT.

        Temporary objects, variables and the seed of random numbers end with the connection.
        """
        allow_processor(float(request["seconds"]) * THREADS)
        with contextlib.closing(self._database.cursor()) as connection:
            statements = connection.extract_statements(request["sql"])
            if len(statements) != 1:
                raise Refusal("one_statement")
            if statements[0].type != duckdb.StatementType.SELECT:
                raise Refusal("not_a_query")
            # Tables read from files live in memory, where only this keeps a statement inside a SELECT from writing.
            connection.execute("BEGIN TRANSACTION READ ONLY")
            try:
                yield connection, statements[0]
            finally:
                connection.execute("ROLLBACK")

    def _read(self, connection: Any, request: Mapping[Any, Any], statement: Any) -> Answer:
        if request.get("stream"):
            return self._send_all(connection, request, statement)
        connection.execute(statement, request["parameters"] or None)
        columns = [(name, str(native)) for name, native, *_ in connection.description]
        collected = CappedRows(int(request["rows"]), int(request["bytes"]))
        while batch := connection.fetchmany(BATCH):
            if not collected.add(batch):
                connection.interrupt()
                break
        return {"columns": columns, "rows": collected.rows, "truncated": collected.truncated}

    def _send_all(self, connection: Any, request: Mapping[Any, Any], statement: Any) -> Answer:
        """Every batch as an answer of its own as soon as it is there; the last answer has no rows."""
        connection.execute(statement, request["parameters"] or None)
        while batch := connection.fetchmany(STREAMED):
            self._send({"rows": batch})
        return {"rows": []}


if __name__ == "__main__":
    main()
