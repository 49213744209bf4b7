"""The guard behind its port: a few processes that judge, each of which is killed when a statement takes too long.

A parser's time can grow exponentially with its input, and nothing inside a process interrupts it reliably. So judging
happens in processes that were started fresh (never forked from a threaded server), and a missed deadline ends the
process: the statement is refused and a new process takes its place.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import sys
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import quaestor
from quaestor.adapters.guard_messages import read_verdict, write_catalog, write_rules
from quaestor.core.catalog import Catalog
from quaestor.core.errors import Overloaded, Unavailable
from quaestor.core.policy import NO_RULES, Rules
from quaestor.core.verdict import Fix, Refused, Verdict
from quaestor.ports import Caps

if TYPE_CHECKING:
    from quaestor.core.guard.binding import Scalar

CATALOG_SECONDS = 10.0
"""How long a process may take to learn a catalog; that is our text, not the person's."""
START_SECONDS = 30.0
PATIENCE = 8
"""On a busy machine a process may wait for its turn: up to this many deadlines pass before it is killed, as long as it
has used less processor time than one."""
MAX_REPLY = 16 * 1024 * 1024
MOST_SENT = 100_000
"""Characters of a statement. It is judged too long with far fewer; this keeps the pipes from being filled with it."""


class GuardWorkers:
    """`quaestor.ports.Guard` over *size* processes. Usable from one event loop; `close` it in the same."""

    def __init__(
        self, *, size: int = 2, deadline: float = 0.25, max_waiting: int = 200, wait_seconds: float = 10.0
    ) -> None:
        self._size = size
        self._deadline = deadline
        self._max_waiting = max_waiting
        self._wait_seconds = wait_seconds
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        self._workers: set[_Worker] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._starting: asyncio.Task[None] | None = None
        self._waiting = 0
        self._catalogs = _Catalogs()
        self._closed = False

    async def start(self) -> None:
        """Start all processes now, so that the first statement need not wait. Raises `Unavailable`."""
        await asyncio.gather(*(self._add_worker() for _ in range(self._size - len(self._workers))))

    async def begin(self) -> None:
        """Start one process without waiting until it can judge: it gets ready while the caller does other things.

        Where it cannot be started, the first statement says so.
        """
        self._starting = asyncio.create_task(self._add_worker())
        self._tasks.add(self._starting)
        self._starting.add_done_callback(self._done)
        await asyncio.sleep(0)  # one step of the task, in which it creates the process

    async def judge(
        self,
        sql: str,
        catalog: Catalog | None,
        caps: Caps,
        dialect: str | None = None,
        parameters: Mapping[str, Scalar] | None = None,
        rules: Rules = NO_RULES,
    ) -> Verdict:
        """Judge *sql*; one row more than `caps.rows` is let through, so that the executor can see there are more."""
        spoken = dialect or (catalog.dialect if catalog is not None else "")
        if len(sql) > MOST_SENT:
            return _refused("too_long")
        known = await self._catalogs.document(catalog, rules) if catalog is not None else None
        key = known[0] if known else None
        request = ["judge", sql, spoken, key, caps.rows, 1, dict(parameters or {}), dict(rules.attributes)]
        try:
            return read_verdict(await self._ask(request, known))
        except TimeoutError:
            return _refused("deadline")
        except (OSError, ValueError):
            return _refused("not_judged")

    async def mend(self, sql: str, catalog: Catalog, error_message: str | None = None) -> Fix:
        """The fix, or *sql* unchanged where none was found in time."""
        if len(sql) > MOST_SENT:
            return Fix(sql)
        known = await self._catalogs.document(catalog, NO_RULES)
        try:
            mended, changes, is_valid = await self._ask(["mend", sql, known[0], error_message], known)
        except (OSError, ValueError):
            return Fix(sql)
        return Fix(mended, tuple(changes), is_valid)

    async def _ask(self, request: list[Any], known: tuple[str, bytes] | None) -> Any:
        """The reply of an idle process. Raises `TimeoutError`, or `OSError` or `ValueError` where it broke down."""
        worker = await self._borrow()
        exchange = asyncio.create_task(self._exchange(worker, request, known))
        self._tasks.add(exchange)
        exchange.add_done_callback(self._done)
        # A cancelled caller leaves; the process finishes or is killed all the same.
        return await asyncio.shield(exchange)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, since the caller may have left

    async def close(self) -> None:
        """End all processes."""
        self._closed = True
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(worker.kill() for worker in list(self._workers)))
        self._workers.clear()

    async def __aenter__(self) -> GuardWorkers:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()

    async def _borrow(self) -> _Worker:
        if self._closed:
            raise Unavailable("The guard has been shut down.")
        if self._starting is not None:
            starting, self._starting = self._starting, None
            await asyncio.shield(starting)
        if self._idle.empty() and len(self._workers) < self._size:
            await self._add_worker()
        if self._waiting >= self._max_waiting:
            raise Overloaded("Too many statements are waiting to be judged.")
        self._waiting += 1
        try:
            async with asyncio.timeout(self._wait_seconds):
                return await self._idle.get()
        except TimeoutError:
            raise Overloaded("Too many statements are waiting to be judged.") from None
        finally:
            self._waiting -= 1

    async def _add_worker(self) -> None:
        worker = _Worker()
        self._workers.add(worker)
        try:
            await worker.start()
        except BaseException:
            self._workers.discard(worker)
            await worker.kill()
            raise
        self._idle.put_nowait(worker)

    async def _exchange(self, worker: _Worker, request: list[Any], known: tuple[str, bytes] | None) -> Any:
        """One request on one process, which afterwards is idle again or replaced."""
        try:
            reply = await worker.ask(json.dumps(request).encode("ascii"), self._deadline)
            if reply is None and known is not None:
                await worker.ask(known[1], CATALOG_SECONDS)
                reply = await worker.ask(json.dumps(request).encode("ascii"), self._deadline)
        except (OSError, ValueError):
            await self._replace(worker)
            raise
        except BaseException:
            self._workers.discard(worker)
            await worker.kill()
            raise
        self._idle.put_nowait(worker)
        return reply

    async def _replace(self, worker: _Worker) -> None:
        self._workers.discard(worker)
        await worker.kill()
        task = asyncio.create_task(self._refill())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _refill(self) -> None:
        """A new process for one that was killed; if it cannot be started now, the next statement tries again."""
        if not self._closed:
            with contextlib.suppress(Unavailable):
                await self._add_worker()


def _refused(code: str) -> Refused:
    # The guard imports a parser. This process judges nothing, and refuses only what could not be judged.
    from quaestor.core.guard.reasons import reason

    return Refused((reason(code, limit=MOST_SENT),))


class _Worker:
    """One judging process and its pipes."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        try:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "quaestor.adapters.guard_process",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=_environment(),
                limit=MAX_REPLY,
            )
            await self.ask(b'["judge", "SELECT 1", "sqlite", null, 1, 0, {}, {}]', START_SECONDS)
        except (OSError, ValueError, TimeoutError) as failure:
            raise Unavailable("No process for judging statements could be started.") from failure

    async def ask(self, request: bytes, deadline: float) -> Any:
        """The reply to *request*. Raises `TimeoutError`, or `OSError` or `ValueError` where the process is gone."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise BrokenPipeError
        process.stdin.write(request + b"\n")
        reading = asyncio.ensure_future(self._read(process))
        used = _processor_seconds(process.pid)
        try:
            for _ in range(PATIENCE):
                done, _ = await asyncio.wait({reading}, timeout=deadline)
                if done:
                    return json.loads(reading.result())
                now = _processor_seconds(process.pid)
                if used is None or now is None or now - used >= deadline * 0.8:
                    break
            raise TimeoutError
        finally:
            if not reading.done():
                reading.cancel()
                await asyncio.wait({reading})  # awaiting it would also swallow a cancellation of our own

    async def _read(self, process: asyncio.subprocess.Process) -> bytes:
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        await process.stdin.drain()
        line = await process.stdout.readline()
        if not line.endswith(b"\n"):
            raise BrokenPipeError
        return line

    async def kill(self) -> None:
        """End the process and wait until it is gone, even when the waiting task is cancelled."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()


class _Catalogs:
    """What the processes are told of each catalog and its rules, written once per pair of values."""

    def __init__(self) -> None:
        self._documents: dict[tuple[int, int], tuple[weakref.ref[Catalog], Rules, str, bytes]] = {}

    async def document(self, catalog: Catalog, rules: Rules) -> tuple[str, bytes]:
        """The key, and the request that teaches it."""
        identity = (id(catalog), id(rules))
        found = self._documents.get(identity)
        if found is not None and found[0]() is catalog and found[1] is rules:
            return found[2], found[3]
        key, request = await asyncio.to_thread(_write_document, catalog, rules)
        self._documents[identity] = (weakref.ref(catalog, self._forget(identity)), rules, key, request)
        return key, request

    def _forget(self, identity: tuple[int, int]) -> Callable[[weakref.ref[Catalog]], None]:
        def forget(reference: weakref.ref[Catalog]) -> None:
            held = self._documents.get(identity)
            if held is not None and held[0] is reference:
                del self._documents[identity]

        return forget


def _write_document(catalog: Catalog, rules: Rules) -> tuple[str, bytes]:
    document = f"{json.dumps(write_catalog(catalog))}, {json.dumps(write_rules(rules))}"
    key = hashlib.sha256(document.encode("ascii")).hexdigest()
    return key, f'["catalog", "{key}", {document}]'.encode("ascii")


def _environment() -> dict[str, str]:
    """No secret of the server reaches the process: only what Python needs to find this package."""
    kept = {
        name: value for name, value in os.environ.items() if name.startswith(("COV_", "COVERAGE_", "LC_", "SYSTEMROOT"))
    }
    return {**kept, "PYTHONPATH": str(Path(quaestor.__file__).parent.parent), "PYTHONIOENCODING": "utf-8"}


def _processor_seconds(pid: int) -> float | None:
    """Processor time that process *pid* has used; None where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return None
