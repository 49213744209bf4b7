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

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from quaestor.adapters.store import migrations
from quaestor.adapters.store.connections import CONNECTIONS, StateConnection, StateEngine
from quaestor.core.errors import Invalid

IN_MEMORY = "sqlite://"
_BUSY_SECONDS = 30
_POOL: dict[str, Any] = {"pool_size": 5, "max_overflow": CONNECTIONS - 5}
_WRITES = "quaestor_writes"
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_MIGRATION_LOCK = 0x7175_6165


async def open_engine(url: str) -> StateEngine:
    """The engine for *url* (`sqlite:///file`, `sqlite://` for memory, or `postgresql://…`), migrated.

    Raises `Invalid` for another kind of URL, SQLAlchemy's errors when the database cannot be used.
    """
    parsed = _parsed(url)
    engine = StateEngine(_sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed))
    try:
        async with _alone(parsed):
            if parsed.get_backend_name() == "sqlite" and not _in_memory(parsed):
                async with reading(engine) as connection:
                    await connection.run_sync(_use_wal)
            async with writing(engine) as connection:
                await connection.run_sync(migrations.create if _in_memory(parsed) else _migrate)
    except BaseException:
        await engine.dispose()
        raise
    return engine


@asynccontextmanager
async def reading(engine: StateEngine) -> AsyncIterator[StateConnection]:
    """For one statement; several may see different states."""
    async with engine.connect() as connection:
        yield connection


@asynccontextmanager
async def writing(engine: StateEngine) -> AsyncIterator[StateConnection]:
    """One transaction, committed and durable when the block ends."""
    async with engine.connect() as connection:
        await connection.run_sync(_begin_writing)
        yield connection
        await connection.commit()


def _begin_writing(connection: Connection) -> None:
    connection.execution_options(**{_WRITES: True}).begin()


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


def _in_memory(url: URL) -> bool:
    return not url.database or url.database == ":memory:"


def _sqlite(url: URL) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False},
        **({"poolclass": StaticPool} if _in_memory(url) else _POOL),
    )

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        # sqlite3 would begin transactions by itself, late and not before DDL; `begin` below does it.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Reads are single statements and need no transaction of their own.
        if connection.get_execution_options().get(_WRITES, False):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 10, "application_name": "quaestor"},
        **_POOL,
    )


def _use_wal(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")


def _migrate(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})")
    migrations.upgrade(connection)


@asynccontextmanager
async def _alone(url: URL) -> AsyncIterator[None]:
    """Only one process at a time opens a SQLite file: changing the journal mode does not wait for the busy timeout."""
    if url.get_backend_name() != "sqlite" or _in_memory(url):
        yield
        return
    path = Path(url.database or "")
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
