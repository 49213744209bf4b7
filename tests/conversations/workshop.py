"""A small database with every kind of rule that can refuse a row, the same on four engines."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import urlsplit

SITES = [(1, "North", "Leeds"), (2, "South", "Bath"), (3, "South East", "Dover")]
PEOPLE = [(1, "Maria Lind", "maria@example.com"), (2, "Alice Ray", None), (3, "Alice Moor", None)]
TASKS = [
    (1, "Fix the pump", 1, 1, "2026-05-01", "low", 2, "12.50"),
    (2, "Paint the pump house", 2, None, None, "high", 3, None),
    (12, "Check the boiler", 3, 2, "2026-04-01", "low", None, "99.90"),
]
NOTES = [(1, 1, "bring the long hose"), (2, 1, "water is off"), (3, 12, "boiler is old")]

TABLES = {
    "site": "id {key}, name varchar(40) not null, city varchar(40), unique (name)",
    "person": "id {key}, name varchar(40) not null, email varchar(80), unique (email)",
    "task": """id {key}, title varchar(40) not null, site_id int not null, owner_id int, due date,
        priority varchar(10) default 'low' not null, effort smallint, cost decimal(8,2),
        check (priority in ('low', 'high', 'urgent')), check (effort > 0),
        foreign key (site_id) references site (id), foreign key (owner_id) references person (id) {set_null}""",
    "note": """id {key}, task_id int not null, body varchar(60) not null,
        foreign key (task_id) references task (id) {cascade}""",
}
KEYS = {
    "sqlite": "integer primary key autoincrement",
    "duckdb": "integer primary key default nextval('{table}_id')",
    "postgres": "serial primary key",
    "mariadb": "integer primary key auto_increment",
}


def statements(engine: str) -> list[str]:
    """What makes it. DuckDB has no actions on keys, and counts by sequences."""
    acts = {"set_null": "", "cascade": ""} if engine == "duckdb" else {
        "set_null": "on delete set null", "cascade": "on delete cascade"
    }  # fmt: skip
    made: list[str] = []
    for table, columns in TABLES.items():
        if engine == "duckdb":
            made.append(f"create sequence {table}_id start 100")
        key = KEYS[engine].format(table=table)
        made.append(f"create table {table} ({columns.format(key=key, **acts)})")
    for table, rows in (("site", SITES), ("person", PEOPLE), ("task", TASKS), ("note", NOTES)):
        made += [f"insert into {table} values ({', '.join(map(literal, row))})" for row in rows]
        if engine == "postgres":
            made.append(f"select setval('{table}_id_seq', 100)")
        if engine == "mariadb":
            made.append(f"alter table {table} auto_increment = 101")
        if engine == "sqlite":
            made.append(f"update sqlite_sequence set seq = 100 where name = '{table}'")
    return made


def literal(value: object) -> str:
    return "null" if value is None else str(value) if isinstance(value, int) else "'" + str(value) + "'"


def make_sqlite(file: Path) -> Path:
    with sqlite3.connect(file) as connection:
        for statement in statements("sqlite"):
            connection.execute(statement)
    connection.close()
    return file


def make_duckdb(file: Path) -> Path:
    import duckdb

    with duckdb.connect(str(file)) as connection:
        for statement in statements("duckdb"):
            connection.execute(statement)
    return file


def make_postgres(url: str) -> str:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop table if exists note, task, person, site cascade")
        for statement in statements("postgres"):
            connection.execute(statement.encode())
    return url


async def make_mariadb(url: str) -> str:
    drops = [f"drop table if exists {table}" for table in reversed(TABLES)]
    await in_mariadb(url, [*drops, *statements("mariadb")])
    return url


async def in_mariadb(url: str, wanted: list[str]) -> None:
    import asyncmy

    parts = urlsplit(url)
    connection = await asyncmy.connect(
        host=parts.hostname, port=parts.port, user="root", db=parts.path.strip("/"), autocommit=True
    )
    async with connection.cursor() as cursor:
        for statement in wanted:
            await cursor.execute(statement)
    connection.close()
