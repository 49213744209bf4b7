"""One statement in a session of a warehouse, in a thread, with what stops it from another one.

The calls below are the DB-API (PEP 249) on the driver's own connection, which SQLAlchemy opens: SQLAlchemy's statement
objects would read `:name` and `%` in a statement that was judged as it stands.
"""

from __future__ import annotations

import contextlib
import threading
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from typing import Any

from quaestor.adapters.databases.capping import BATCH, CappedRows
from quaestor.adapters.databases.warehouse_errors import connection_error, statement_error
from quaestor.core.errors import QuaestorError, QueryFailed, QueryTooSlow
from quaestor.core.plans import Opinion, bigquery_opinion
from quaestor.core.warehouses import Cancel, Warehouse
from quaestor.ports import Caps

Described = list[str]
MOST_STEPS = 10_000
"""Of a plan."""
TAKEN_SECONDS = 0.2
"""How often a thread that waits for its rows to be taken looks whether it was stopped."""


class Session:
    """Opened and used in one thread; `stop` may be called from any other, at any time."""

    def __init__(self, warehouse: Warehouse, engine: Any, seconds: float) -> None:
        """*engine* is an SQLAlchemy engine of the warehouse's dialect."""
        self.name = f"quaestor-{uuid.uuid4().hex}"
        self._warehouse = warehouse
        self._engine = engine
        self._seconds = seconds
        self._stopped = threading.Event()
        self._connection: Any = None
        self._cursor: Any = None

    @contextlib.contextmanager
    def opened(self, *, explaining: bool = False) -> Iterator[None]:
        """A connection on which the record's statements were run; it is kept only when all went well."""
        with translated(self._warehouse, connecting=True):
            self._connection = self._engine.raw_connection()
        whole = False
        try:
            with translated(self._warehouse):
                limit = self._warehouse.driver_timeout(self._seconds)
                if limit is not None:
                    setattr(self._connection.driver_connection, *limit)
                self._learn_name()
                for statement in self._warehouse.opening(self._seconds, self.name, explaining=explaining):
                    self._execute(statement)
            yield
            with translated(self._warehouse):
                # The dialect knows drivers that have nothing to roll back.
                self._engine.dialect.do_rollback(self._connection.driver_connection)
            whole = not self._warehouse.serves_once and not self._stopped.is_set()
        finally:
            if not whole:
                with contextlib.suppress(Exception):
                    self._connection.invalidate()
            with contextlib.suppress(Exception):
                self._connection.close()

    def _learn_name(self) -> None:
        if self._warehouse.session is not None:
            self._execute(self._warehouse.session)
            self.name = str(self._cursor.fetchone()[0])

    def _execute(self, sql: str) -> None:
        if self._stopped.is_set():
            raise QueryTooSlow("The query was stopped.")
        if self._cursor is not None:
            self._cursor.close()
        self._cursor = self._connection.cursor()
        if self._warehouse.cancel is Cancel.JOB:
            self._cursor.execute(sql, job_id=self.name, job_config=_job(self._seconds))
        else:
            self._cursor.execute(sql)

    def read(self, sql: str, caps: Caps) -> tuple[Described, CappedRows]:
        """Names of the columns, and rows up to the caps."""
        if "\x00" in sql:
            raise QueryFailed("The statement holds a zero character.")
        collected = CappedRows(caps.rows, caps.bytes)
        with translated(self._warehouse):
            self._execute(self._warehouse.sent(sql))
            description = self._cursor.description
            if description is None:
                raise QueryFailed("The statement gives no rows.")
            while batch := self._cursor.fetchmany(BATCH):
                if not collected.add(tuple(row) for row in batch):
                    break
        return [str(column[0]) for column in description], collected

    def batches(self, sql: str) -> Iterator[Sequence[tuple[Any, ...]]]:
        """The rows of a statement of ours, as the driver gives them."""
        with translated(self._warehouse):
            self._execute(self._warehouse.sent(sql))
            while batch := self._cursor.fetchmany(BATCH):
                yield [tuple(row) for row in batch]

    def hand_over(self, given: Future[None]) -> None:
        """Wait until *given* is done, or until this session is stopped: nobody takes what it reads then."""
        while True:
            try:
                given.result(timeout=TAKEN_SECONDS)
            except TimeoutError:
                if self._stopped.is_set():
                    given.cancel()
                    raise QueryTooSlow("The query was stopped.") from None
            else:
                return

    def explain(self, sql: str, caps: Caps) -> list[str]:
        """The lines of the plan."""
        if self._warehouse.cancel is Cancel.JOB:
            return [f"Reads {self._dry_run(sql).total_bytes_processed:,} bytes."]
        lines: list[str] = []
        with translated(self._warehouse):
            for statement in self._warehouse.explaining(self._warehouse.sent(sql)):
                self._execute(statement)
                if self._cursor.description is not None:
                    lines += [str(row[0]) for row in self._cursor.fetchmany(caps.rows)]
        return lines

    def opinion(self, sql: str) -> Opinion:
        """What the server says of *sql* without running it; nothing where it cannot be asked."""
        if self._warehouse.cancel is Cancel.JOB:
            job = self._dry_run(sql)
            return bigquery_opinion(job.statement_type, job.total_bytes_processed)
        rows: list[dict[str, object]] = []
        with translated(self._warehouse):
            for statement in self._warehouse.planning(self._warehouse.sent(sql)):
                self._execute(statement)
                if self._cursor.description is not None:
                    names = [str(column[0]) for column in self._cursor.description]
                    rows += [dict(zip(names, row, strict=True)) for row in self._cursor.fetchmany(MOST_STEPS)]
        return self._warehouse.opinion(rows) if self._warehouse.opinion is not None else Opinion()

    def _dry_run(self, sql: str) -> Any:
        """BigQuery plans while it runs; asked before, it tells what a statement will read, and whether it is valid."""
        with translated(self._warehouse):
            client = self._connection.driver_connection._client
            return client.query(sql, job_config=_job(self._seconds, dry_run=True))

    def stop(self) -> None:
        """Ask the server to end what runs here; what cannot be asked ends at the server's own time limit."""
        self._stopped.set()
        connection = getattr(self._connection, "driver_connection", None)
        if connection is None:
            return
        # A driver may raise anything here, also that nothing runs any more; the time limit holds either way.
        with contextlib.suppress(Exception):
            match self._warehouse.cancel:
                case Cancel.CONNECTION:
                    connection.cancel()
                case Cancel.CURSOR:
                    self._cursor.cancel()
                case Cancel.JOB:
                    connection._client.cancel_job(self.name)
                case Cancel.SECOND_SESSION:
                    self._kill()

    def _kill(self) -> None:
        if self._warehouse.kill is None:
            return
        second = self._engine.raw_connection()
        try:
            second.cursor().execute(self._warehouse.kill.replace("{session}", self.name))
        finally:
            # Never handed on: it was not begun as other sessions are.
            second.invalidate()


def _job(seconds: float, *, dry_run: bool = False) -> Any:
    from google.cloud.bigquery import QueryJobConfig  # type: ignore[import-not-found]  # an extra

    config = QueryJobConfig(dry_run=dry_run, use_legacy_sql=False)
    config.job_timeout_ms = max(1, round(seconds * 1000))
    return config


@contextlib.contextmanager
def translated(warehouse: Warehouse, *, connecting: bool = False) -> Iterator[None]:
    """Turn what a driver raises inside into errors of ours."""
    try:
        yield
    except QuaestorError:
        raise
    except Exception as error:  # noqa: BLE001 - eight drivers have no class in common, nor do all keep to their own
        problem = connection_error(error, warehouse) if connecting else statement_error(error, warehouse)
    else:
        return
    # Not chained: a driver's text may hold the connection string, and rows.
    raise problem from None
