"""Opening the state database: durable SQLite, or PostgreSQL; always at the newest revision.

A commit is on the disk when it returns (SQLite: WAL with `synchronous=FULL`). Writers take SQLite's write lock
when they begin, so a transaction never fails half way because another one wrote first.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from quaestor.adapters.store import migrations
from quaestor.core.errors import Invalid

IN_MEMORY = "sqlite://"
_BUSY_SECONDS = 30
_WRITES = "quaestor_writes"
_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_MIGRATION_LOCK = 0x7175_6165


async def open_engine(url: str) -> AsyncEngine:
    """The engine for *url* (`sqlite:///file`, `sqlite://` for memory, or `postgresql://…`), migrated.

    Raises `Invalid` for another kind of URL, SQLAlchemy's errors when the database cannot be used.
    """
    parsed = _parsed(url)
    engine = _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed)
    try:
        async with _alone(parsed):
            if parsed.database and parsed.get_backend_name() == "sqlite":
                await _use_wal(engine)
            async with writing(engine) as connection:
                await connection.run_sync(_migrate)
    except BaseException:
        await engine.dispose()
        raise
    return engine


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """For one statement; several may see different states."""
    async with engine.connect() as connection:
        yield connection


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """One transaction, committed and durable when the block ends."""
    async with engine.connect() as connection:
        await connection.execution_options(**{_WRITES: True})
        async with connection.begin():
            yield connection


def _parsed(url: str) -> URL:
    with suppress(ArgumentError):
        parsed = make_url(url)
        driver = _DRIVERS.get(parsed.drivername.partition("+")[0])
        if driver:
            return parsed.set(drivername=driver)
    raise Invalid(
        "The state can be kept in SQLite or PostgreSQL only.",
        action="Set QUAESTOR_STATE_URL to a postgresql:// URL, or leave it unset to use the workspace's file.",
    )


def _sqlite(url: URL) -> AsyncEngine:
    engine = create_async_engine(url, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS})

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        # sqlite3 would begin transactions by itself, late and not before DDL; `begin` below does it.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # Reads are single statements and need no transaction of their own.
        if connection.get_execution_options().get(_WRITES, False):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgresql(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=10,
        pool_timeout=10,
        connect_args={"connect_timeout": 10, "application_name": "quaestor"},
    )


async def _use_wal(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        async with driver.execute("PRAGMA journal_mode = WAL"):
            pass


def _migrate(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})")
    migrations.upgrade(connection)


@asynccontextmanager
async def _alone(url: URL) -> AsyncIterator[None]:
    """Only one process at a time opens a SQLite file: changing the journal mode does not wait for the busy timeout."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        yield
        return
    path = Path(url.database)
    lock = _locked(path.with_name(path.name + ".lock"))
    await asyncio.to_thread(lock.__enter__)
    try:
        # SQLite would create it readable by everyone; its WAL takes the rights of the file.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        yield
    finally:
        lock.__exit__(None, None, None)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
