"""The same tables in every engine that is written to, fresh for each test, and a second hand that meddles with them."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncmy
import duckdb
import psycopg
import pytest

from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.core.catalog import Catalog, Table
from quaestor.core.change.outcome import Written
from quaestor.core.change.writes import Change, Delete, Insert, Record, Update, Write, identity_of
from quaestor.ports import Bounds, Source, Writer
from tests.adapters.databases.conftest import ask_mariadb, backticked

ENGINES = ("sqlite", "postgresql", "mariadb", "duckdb")
CASCADING = ("sqlite", "postgresql", "mariadb")
"""DuckDB knows no action for a key."""

TABLES = """
CREATE TABLE people (id {serial}, name {text} NOT NULL UNIQUE, note {text} DEFAULT 'none', age {int} CHECK (age >= 0),
                     balance {decimal}, born date, boss {int}{boss});
CREATE TABLE orders (id {int} PRIMARY KEY, person_id {int} NOT NULL, amount {decimal},
                     FOREIGN KEY (person_id) REFERENCES people (id){cascade});
CREATE TABLE parts (order_id {int}, number {int}, text {text}, PRIMARY KEY (order_id, number),
                    FOREIGN KEY (order_id) REFERENCES orders (id){cascade});
CREATE TABLE visits (id {int} PRIMARY KEY, person_id {int}, place {text},
                     FOREIGN KEY (person_id) REFERENCES people (id){set_null});
CREATE TABLE badges (id {int} PRIMARY KEY, person_id {int}, FOREIGN KEY (person_id) REFERENCES people (id));
CREATE TABLE "odd %s :name" ("select" {int}, "a b" {int}, ":colon" {text}, "per%cent" {text}, "quo""te" {text},
                             PRIMARY KEY ("select", "a b"));
INSERT INTO people (id, name, age, balance) VALUES (1, 'Ana', 30, 10.50);
INSERT INTO people (id, name, age, balance) VALUES (2, 'Bob', 40, NULL);
INSERT INTO people (id, name, age, balance) VALUES (3, 'Cy', NULL, 0);
INSERT INTO orders VALUES (1, 1, 5.25), (2, 1, 7.00), (3, 2, 1.10);
INSERT INTO parts VALUES (1, 1, 'first'), (1, 2, 'second'), (3, 1, 'third');
INSERT INTO visits VALUES (1, 1, 'Rome'), (2, 2, 'Oslo');
INSERT INTO "odd %s :name" VALUES (1, 1, 'c', 'p', 'q');
"""
TYPES: Mapping[str, Mapping[str, str]] = {
    "sqlite": {"serial": "INTEGER PRIMARY KEY", "int": "INTEGER", "text": "TEXT", "decimal": "DECIMAL(12,2)"},
    "postgresql": {
        "serial": "integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        "int": "integer",
        "text": "varchar(40)",
        "decimal": "numeric(12,2)",
    },
    "mariadb": {
        "serial": "INTEGER AUTO_INCREMENT PRIMARY KEY",
        "int": "INTEGER",
        "text": "VARCHAR(40)",
        "decimal": "DECIMAL(12,2)",
    },
    "duckdb": {"serial": "INTEGER PRIMARY KEY", "int": "INTEGER", "text": "VARCHAR", "decimal": "DECIMAL(12,2)"},
}
BY_KEY = ("people", "orders", "parts", "visits", "badges", "odd %s :name")


class Holding:
    """Somebody with a transaction open, in a thread of their own."""

    def __init__(self, connect: Callable[[], Callable[[str], object]]) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._run = self._thread.submit(connect).result()
        self._open = True

    def then(self, sql: str) -> None:
        """A deadlock that it loses is an end too."""
        with suppress(Exception):
            self._thread.submit(self._run, sql).result()

    def let_go(self) -> None:
        if self._open:
            self._open = False
            self.then("ROLLBACK")
            self.then("")
            self._thread.shutdown()


@dataclass
class Base:
    """One database with the tables in it."""

    engine: str
    location: str
    ask: Callable[..., list[tuple[Any, ...]]]
    """Runs statements as somebody else; the rows of the last."""
    databases: OpenedDatabases
    hold: Callable[[], Callable[[str], object]]
    """A connection of somebody else: runs statements in a transaction, and closes for an empty one."""
    catalog: Catalog = field(default_factory=lambda: Catalog("s", "sqlite", ()))

    async def start(self) -> None:
        database = await self.databases.open("s")
        self.catalog = (await database.inspect("s", Bounds(), _nobody)).catalog
        # What read the catalog holds a DuckDB file open for a while, and the tests want to meddle with it.
        await self.databases.forget("s")

    async def writer(self) -> Writer:
        return await self.databases.writer("s")

    def table(self, key: str) -> Table:
        found = self.catalog.table(key)
        assert found is not None, [table.key for table in self.catalog.tables]
        return found

    async def row(self, key: str, **identity: object) -> Record:
        (row,) = await (await self.writer()).rows(self.table(key), [identity])
        assert row is not None
        return row

    async def update(self, key: str, identity: Record, **values: object) -> Update:
        return Update(self.table(key), identity, await self.row(key, **identity), values)

    async def delete(self, key: str, **identity: object) -> Delete:
        row = await self.row(key, **identity)
        return Delete(self.table(key), identity_of(row, self.table(key)), row)

    def insert(self, key: str, **values: object) -> Insert:
        return Insert(self.table(key), values)

    async def apply(self, *writes: Write) -> Written:
        return await (await self.writer()).apply(Change("s", writes), self.catalog, nothing)

    async def rehearse(self, *writes: Write) -> Written:
        return await (await self.writer()).rehearse(Change("s", writes), self.catalog)

    @contextmanager
    def held(self, sql: str = "UPDATE visits SET place = place WHERE id = 1") -> Iterator[Holding]:
        """While the block lasts somebody else has written that, and neither committed nor rolled back."""
        holding = Holding(self.hold)
        holding.then("BEGIN IMMEDIATE" if self.engine == "sqlite" else "BEGIN")
        holding.then(sql)
        try:
            yield holding
        finally:
            holding.let_go()

    def everything(self, *more: str) -> list[list[tuple[Any, ...]]]:
        """All rows of all tables, as somebody else sees them."""
        return [sorted(self.ask(self.sql(f'SELECT * FROM "{key}"')), key=repr) for key in (*BY_KEY, *more)]

    def sql(self, statement: str) -> str:
        return backticked(statement) if self.engine == "mariadb" else statement


async def nothing(_: Written) -> None: ...


async def _nobody(*_: object) -> None: ...


def statements(engine: str) -> list[str]:
    cascading = engine in CASCADING
    boss = {"boss": " REFERENCES people (id) ON DELETE SET NULL" if engine in ("sqlite", "postgresql") else ""}
    actions = {
        "cascade": " ON DELETE CASCADE ON UPDATE CASCADE" if cascading else "",
        "set_null": " ON DELETE SET NULL" if cascading else "",
    }
    text = TABLES.format(**TYPES[engine], **actions, **boss)
    if engine == "postgresql":
        text = text.replace(
            "INTO people (id, name, age, balance)", "INTO people (id, name, age, balance) OVERRIDING SYSTEM VALUE"
        )
        text += "ALTER TABLE people ALTER id RESTART WITH 10;\n"
    return [part.strip() for part in text.split(";\n") if part.strip()]


@pytest.fixture(
    params=[pytest.param(name, marks=[pytest.mark.mariadb] if name == "mariadb" else []) for name in ENGINES]
)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def made(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Base]:
    match engine:
        case "sqlite":
            yield from sqlite_base(tmp_path)
        case "duckdb":
            yield from duckdb_base(tmp_path)
        case "postgresql":
            yield from postgres_base(request.getfixturevalue("postgres_url"))
        case _:
            yield from mariadb_base(request.getfixturevalue("mariadb_url"))


@pytest.fixture
async def base(made: Base) -> AsyncIterator[Base]:
    for sql in statements(made.engine):
        await asyncio.to_thread(made.ask, made.sql(sql))
    await made.start()
    yield made
    await made.databases.close()


def opened(location: str) -> OpenedDatabases:
    async def find(name: str) -> Source:
        return Source(name, location)

    return OpenedDatabases(find)


def sqlite_base(folder: Path) -> Iterator[Base]:
    path = folder / "people.db"

    def ask(*sqls: str) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(path, isolation_level=None, timeout=5)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            return [connection.execute(sql).fetchall() for sql in sqls][-1]
        finally:
            connection.close()

    def hold() -> Callable[[str], object]:
        connection = sqlite3.connect(path, isolation_level=None)
        return lambda sql: connection.execute(sql) if sql else connection.close()

    yield Base("sqlite", str(path), ask, opened(str(path)), hold)


def duckdb_base(folder: Path) -> Iterator[Base]:
    path = folder / "people.duckdb"
    found = opened(str(path))

    def ask(*sqls: str) -> list[tuple[Any, ...]]:
        with duckdb.connect(path) as connection:
            return [connection.execute(sql).fetchall() for sql in sqls][-1]

    def hold() -> Callable[[str], object]:
        connection = duckdb.connect(path)
        return lambda sql: connection.execute(sql) if sql else connection.close()

    yield Base("duckdb", str(path), ask, found, hold)


def postgres_base(url: str) -> Iterator[Base]:
    name = f"w_{os.urandom(4).hex()}"
    location = url.replace("/postgres?", f"/{name}?")

    def ask(*sqls: str, at: str = location) -> list[tuple[Any, ...]]:
        with psycopg.connect(at, autocommit=True) as connection:
            for sql in sqls:
                cursor = connection.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []

    def hold() -> Callable[[str], object]:
        connection = psycopg.connect(location, autocommit=True)
        return lambda sql: connection.execute(sql.encode()) if sql else connection.close()

    ask(f"CREATE DATABASE {name}", at=url)
    yield Base("postgresql", location, ask, opened(location), hold)
    ask(f"DROP DATABASE {name} WITH (FORCE)", at=url)


def mariadb_base(url: str) -> Iterator[Base]:
    name = f"w_{os.urandom(4).hex()}"

    def ask(*sqls: str) -> list[tuple[Any, ...]]:
        return list(ask_mariadb(url, f"USE {name}", *sqls) or ())

    ask_mariadb(url, f"CREATE DATABASE {name} CHARACTER SET utf8mb4")
    location = url.replace("/mysql", f"/{name}")

    def hold() -> Callable[[str], object]:
        loop = asyncio.new_event_loop()
        port = int(url.partition("127.0.0.1:")[2].partition("/")[0])
        connection = loop.run_until_complete(asyncmy.connect(host="127.0.0.1", port=port, user="root", db=name))

        async def close() -> None:
            await connection.ensure_closed()

        def run(sql: str) -> None:
            loop.run_until_complete(connection.query(sql) if sql else close())
            if not sql:
                loop.close()

        return run

    yield Base("mariadb", location, ask, opened(location), hold)
    ask_mariadb(url, f"DROP DATABASE {name}")
