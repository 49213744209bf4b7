"""The harbour on real engines: what a statement gives, by the driver alone, without our own sessions."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from urllib.parse import urlsplit

import asyncmy
import duckdb
import psycopg

from tests.guard.suite import SCHEMA

Result = tuple[list[str], list[str]]
"""Names of the columns; rows as text."""
Ask = Callable[[str], Result]


@contextmanager
def sqlite_harbour() -> Iterator[Ask]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)

        def ask(sql: str) -> Result:
            cursor = connection.execute(sql)
            return [name for name, *_ in cursor.description], [repr(row) for row in cursor.fetchall()]

        yield ask


@contextmanager
def duckdb_harbour() -> Iterator[Ask]:
    with duckdb.connect() as connection:
        connection.execute(SCHEMA)

        def ask(sql: str) -> Result:
            cursor = connection.execute(sql)
            return [name for name, *_ in cursor.description or []], [repr(row) for row in cursor.fetchall()]

        yield ask


@contextmanager
def postgres_harbour(url: str) -> Iterator[Ask]:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE DATABASE harbour")
    with psycopg.connect(url.replace("/postgres?", "/harbour?"), autocommit=True) as connection:
        connection.execute(SCHEMA)  # type: ignore[arg-type]

        def ask(sql: str) -> Result:
            cursor = connection.execute(sql)  # type: ignore[arg-type]
            return [column.name for column in cursor.description or []], [repr(row) for row in cursor.fetchall()]

        yield ask


@contextmanager
def mariadb_harbour(url: str) -> Iterator[Ask]:
    parts = urlsplit(url)
    loop = asyncio.new_event_loop()

    async def run(sql: str) -> Result:
        async with connection.cursor() as cursor:
            await cursor.execute(sql)
            names = [name for name, *_ in cursor.description or []]
            return names, [repr(row) for row in await cursor.fetchall()] if names else []

    async def connect() -> asyncmy.Connection:
        return await asyncmy.connect(host=parts.hostname, port=parts.port, user="root", autocommit=True)

    connection = loop.run_until_complete(connect())
    try:
        for sql in (
            "CREATE DATABASE harbour",
            "USE harbour",
            "SET sql_mode = 'ANSI_QUOTES'",
            *(part for part in SCHEMA.partition("\n")[2].split(";\n") if part.strip()),
            "SET sql_mode = DEFAULT",
        ):
            loop.run_until_complete(run(sql))
        yield lambda sql: loop.run_until_complete(run(sql))
    finally:
        loop.run_until_complete(connection.ensure_closed())
        loop.close()
