"""The inside of a child process that writes to a file (`child_writing` is the outside): one transaction, then it ends.

Requests and answers are frames of `wire`. What differs between SQLite and DuckDB is a `Pen`.
"""

from __future__ import annotations

import resource
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from quaestor.adapters.databases.confinement import Answer, allow_processor, limit_process, serve

MEMORY = 512 * 1024 * 1024


class Pen(Protocol):
    """One connection to one file."""

    def allow(self, seconds: float) -> None:
        """What comes next may take so long, where the engine looks at a clock."""
        ...

    def begin(self, path: str, purpose: str, waiting: float) -> None:
        """Open the file and a transaction; *waiting* is how long somebody else's lock is waited for."""
        ...

    def fetch(self, sql: str, parameters: Mapping[str, Any], most: int | None) -> Sequence[Sequence[object]]: ...

    def execute(self, sql: str, parameters: Mapping[str, Any]) -> int: ...

    def commit(self) -> None: ...

    def close(self) -> None:
        """Roll back what was not committed, and let go of the file."""
        ...

    def refusal(self, error: Exception) -> Answer:
        """What *error* of the driver is to say: `error`, a code, or `fault`, and what the engine `named`."""
        ...


def serve_pen(pen: Pen, errors: tuple[type[Exception], ...]) -> None:
    serve(lambda _: Worker(pen, errors).answer)


class Worker:
    def __init__(self, pen: Pen, errors: tuple[type[Exception], ...]) -> None:
        self._pen = pen
        self._errors = errors

    def answer(self, request: object) -> Answer:
        if not isinstance(request, Mapping):
            return {"error": "protocol"}
        seconds = float(request["seconds"])
        allow_processor(seconds)
        self._pen.allow(seconds)
        try:
            return self._answer(request)
        except self._errors as error:
            return self._pen.refusal(error)
        except OSError:
            return {"error": "unreadable"}
        except MemoryError:
            return {"error": "memory"}
        except OverflowError:
            return {"fault": "out_of_range"}
        except (UnicodeError, ValueError, TypeError):
            return {"fault": "bad_value"}

    def _answer(self, request: Mapping[Any, Any]) -> Answer:
        pen = self._pen
        for value in request.get("parameters", {}).values():
            if isinstance(value, str):
                value.encode()  # half a character is none, and an engine may not say so
        match request["do"]:
            case "begin":
                # A file of rows may be as long as it is.
                limit_process(MEMORY, resource.RLIM_INFINITY)
                pen.begin(str(request["path"]), str(request["purpose"]), float(request["waiting"]))
            case "fetch":
                return {"rows": pen.fetch(request["sql"], request["parameters"], request["most"])}
            case "execute":
                return {"count": pen.execute(request["sql"], request["parameters"])}
            case "commit":
                pen.commit()
            case "close":
                pen.close()
            case _:
                return {"error": "protocol"}
        return {"done": True}
