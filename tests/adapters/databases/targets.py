"""Databases to be attacked, and a digest of everything that an attack could have changed.

A digest is a mapping from what was looked at to what was found, taken beside the adapter with all rights.
"""

from __future__ import annotations

import hashlib
import os
import re
import socket
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import psycopg

from quaestor.adapters.databases.login_scripts import login_script
from quaestor.core.logins import Login

from .conftest import ask_mariadb, contents

Digest = Mapping[str, object]

OUT = Path("/var/tmp/out")  # noqa: S108 - servers run as other users
"""Where attacks write to, if anything lets them."""
PATHS = re.compile(r"(?<![\w*/.])/(?:[\w.-]+/)*[\w.-]+")
CHANNELS = re.compile(r"(?i)(?:notify\W+|listen\W+)(\w+)")
NAMED_LOCKS = re.compile(r"(?i)get_lock\(\s*'(\w+)'")
PORTS = re.compile(r"127\.0\.0\.1:(\d+)|port=(\d+)|PORT (\d+)")


@dataclass(frozen=True)
class Target:
    engine: str
    """As the table of outcomes calls it."""
    dialect: str
    location: str
    digest: Callable[[], Digest]


def differing(before: Digest, after: Digest) -> dict[str, tuple[object, object]]:
    names = {*before, *after}
    return {name: (before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)}


@contextmanager
def target(
    engine: str, script: str, attacks: Sequence[str], folder: Path, server: Callable[[str], Any]
) -> Iterator[Target]:
    """The database that *script* makes, where *attacks* say which files, ports and locks to watch.

    *server* gives the URL of a running server by the name of its fixture.
    """
    OUT.mkdir(exist_ok=True)
    OUT.chmod(0o1777)
    with watched_ports(attacks) as ports:
        watch = Watch(attacks, ports)
        match engine:
            case "SQLite":
                yield sqlite_target(script, folder, watch)
            case "DuckDB":
                yield duckdb_target(script, folder, watch)
            case "CSV files":
                yield files_target(script, folder, watch)
            case "PostgreSQL, login of the script" | "PostgreSQL, superuser":
                with postgres_target(engine, script, server("postgres_url"), watch) as made:
                    yield made
            case _:
                with mariadb_target(engine, script, server("mariadb_url"), watch) as made:
                    yield made


ENGINES = {
    "SQLite": "sqlite",
    "DuckDB": "duckdb",
    "CSV files": "duckdb",
    "PostgreSQL, login of the script": "postgres",
    "PostgreSQL, superuser": "postgres",
    "MariaDB, login of the script": "mysql",
    "MariaDB, all rights": "mysql",
}


class Watch:
    """What the texts of attacks name outside the database."""

    def __init__(self, attacks: Iterable[str], ports: Mapping[int, list[object]]) -> None:
        texts = list(attacks)
        self.paths = sorted({path for text in texts for path in PATHS.findall(text)})
        self.channels = sorted({name for text in texts for name in CHANNELS.findall(text)})
        self.locks = sorted({name for text in texts for name in NAMED_LOCKS.findall(text)})
        self._ports = ports

    def digest(self) -> dict[str, object]:
        return {
            **{path: file_digest(Path(path)) for path in self.paths},
            **{f"port {port}": len(calls) for port, calls in self._ports.items()},
        }


def file_digest(path: Path) -> object:
    """Whether *path* is there, what a file holds, and what a folder lists."""
    try:
        if path.is_dir():
            return sorted(each.name for each in path.iterdir()) if path.is_relative_to(OUT) else "folder"
        if not path.exists():
            return None
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.stat().st_size < 1_000_000 else "large"
    except OSError:
        return "not readable"


@contextmanager
def watched_ports(attacks: Iterable[str]) -> Iterator[Mapping[int, list[object]]]:
    """Listens where attacks may call home; calls are counted when they are looked at."""
    ports = {int(next(filter(None, found))) for text in attacks for found in PORTS.findall(text)}
    calls: dict[int, list[object]] = {}
    with ExitStack() as stack:
        for port in ports:
            listening = stack.enter_context(socket.socket())
            listening.setblocking(False)
            try:
                listening.bind(("127.0.0.1", port))
            except OSError:
                continue
            listening.listen()
            calls[port] = Calls(listening)
        yield calls


class Calls(list[object]):
    def __init__(self, listening: socket.socket) -> None:
        super().__init__()
        self._listening = listening

    def __len__(self) -> int:
        while True:
            try:
                self.append(self._listening.accept()[1])
            except BlockingIOError:
                return super().__len__()


def sqlite_target(script: str, folder: Path, watch: Watch) -> Target:
    path = folder / "attacked.db"
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
    return Target("SQLite", "sqlite", f"sqlite:///{path}", lambda: {**contents(folder), **watch.digest()})


def duckdb_target(script: str, folder: Path, watch: Watch) -> Target:
    path = folder / "attacked.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute(script)
    return Target("DuckDB", "duckdb", f"duckdb:///{path}", lambda: {**contents(folder), **watch.digest()})


def files_target(script: str, folder: Path, watch: Watch) -> Target:
    source = folder / "tables"
    source.mkdir()
    with duckdb.connect() as connection:
        connection.execute(script)
        names = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        for (name,) in names:
            connection.execute(f"COPY \"{name}\" TO '{source}/{name}.csv' (HEADER)")
    return Target("CSV files", "duckdb", str(source), lambda: {**contents(folder), **watch.digest()})


POSTGRES_UNWATCHED = ("pg_statistic", "pg_statistic_ext_data")
"""What the server's own vacuum writes."""


@contextmanager
def postgres_target(engine: str, script: str, url: str, watch: Watch) -> Iterator[Target]:
    name = f"attacked_{os.urandom(4).hex()}"
    place = url.replace("/postgres?", f"/{name}?")
    login = Login(f"{name}_reader", os.urandom(16).hex(), name)
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    with psycopg.connect(place, autocommit=True) as observer:
        observer.execute(script)  # type: ignore[call-overload]
        observer.execute(login_script("postgresql", login, strict=True))  # type: ignore[call-overload]
        for channel in watch.channels:
            observer.execute(f'LISTEN "{channel}"')  # type: ignore[call-overload]
        reader = place.replace("postgres:@", f"{login.name}:{login.password}@")
        yield Target(
            engine,
            "postgres",
            reader if "script" in engine else place,
            lambda: {**postgres_digest(observer), **watch.digest()},
        )
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[call-overload]
        owner.execute(f"DROP ROLE {login.name}")  # type: ignore[call-overload]


def postgres_digest(observer: psycopg.Connection[Any]) -> dict[str, object]:
    def ask(sql: str) -> list[tuple[object, ...]]:
        return observer.execute(sql).fetchall()  # type: ignore[call-overload, no-any-return]

    tables = ask(
        "SELECT format('%I.%I', n.nspname, c.relname), "
        "CASE WHEN n.nspname = 'pg_catalog' THEN 'ctid::text || xmin::text' "
        "WHEN c.relkind = 'S' THEN 'last_value::text || is_called::text' ELSE 't::text' END FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'S', 'm') "
        "AND n.nspname NOT IN ('information_schema', 'pg_toast') "
        f"AND c.relname NOT IN {POSTGRES_UNWATCHED} ORDER BY 1"
    )
    # Rows of the catalog by the transaction that wrote them, so that any change of any kind shows.
    rows = " UNION ALL ".join(
        f"SELECT '{table}', count(*), md5(string_agg({row}, ',' ORDER BY ctid)) FROM {table} AS t"
        for table, row in tables
    )
    return {
        **{str(table): (count, digest) for table, count, digest in ask(rows)},
        "settings": ask("SELECT name, setting FROM pg_settings WHERE source NOT IN ('client', 'session', 'override')"),
        "settings file": ask("SELECT pg_read_file('postgresql.auto.conf', true)"),
        "slots": ask("SELECT slot_name FROM pg_replication_slots"),
        "prepared transactions": ask("SELECT gid FROM pg_prepared_xacts"),
        "folder": ask("SELECT name FROM pg_ls_dir('.') AS name WHERE name <> 'postmaster.pid' ORDER BY 1"),
        "sessions at work": ask(
            "SELECT state FROM pg_stat_activity WHERE application_name = 'quaestor' AND state <> 'idle'"
        ),
        "locks": ask(
            "SELECT l.locktype, l.mode FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
            "WHERE a.application_name = 'quaestor'"
        ),
        "heard": [notify.channel for notify in observer.notifies(timeout=0)],
    }


@contextmanager
def mariadb_target(engine: str, script: str, url: str, watch: Watch) -> Iterator[Target]:
    name = f"attacked_{os.urandom(4).hex()}"
    login = Login(f"{name}_r", os.urandom(16).hex(), name)
    everything = f"{name}_all"
    ask_mariadb(
        url,
        f"CREATE DATABASE {name}",
        f"USE {name}",
        *statements_of(script),
        *statements_of(login_script("mysql", login)),
        f"CREATE USER {everything}@'%' IDENTIFIED BY 'pw'",
        f"GRANT ALL ON *.* TO {everything}@'%' WITH GRANT OPTION",
    )
    who = f"{login.name}:{login.password}" if "script" in engine else f"{everything}:pw"
    place = re.sub("//[^@]*@", f"//{who}@", url).replace("/mysql", f"/{name}")
    yield Target(engine, "mysql", place, lambda: {**mariadb_digest(url, name, watch), **watch.digest()})
    ask_mariadb(url, f"DROP DATABASE {name}", f"DROP USER {login.name}@'%', {everything}@'%'")


MARIADB_UNWATCHED = ("general_log", "slow_log", "innodb_index_stats", "innodb_table_stats", "transaction_registry")
MARIADB_VOLATILE = ("GTID_BINLOG_STATE", "GTID_CURRENT_POS", "TIMESTAMP", "INNODB_BUFFER_POOL_DUMP_NOW")


def mariadb_digest(url: str, name: str, watch: Watch) -> dict[str, object]:
    tables = ask_mariadb(
        url,
        "SELECT CONCAT('`', table_schema, '`.`', table_name, '`') FROM information_schema.tables "
        f"WHERE table_schema IN ('{name}', 'mysql') AND table_type IN ('BASE TABLE', 'SEQUENCE') "
        f"AND table_name NOT IN {MARIADB_UNWATCHED} ORDER BY 1",
    )
    listed = {
        "sums": f"CHECKSUM TABLE {', '.join(str(table) for (table,) in tables)}",
        "tables": "SELECT table_schema, table_name, engine FROM information_schema.tables ORDER BY 1, 2",
        "routines": "SELECT routine_schema, routine_name FROM information_schema.routines ORDER BY 1, 2",
        "settings": "SELECT variable_name, variable_value FROM information_schema.global_variables "
        f"WHERE variable_name NOT IN {MARIADB_VOLATILE} ORDER BY 1",
        "sessions at work": f"SELECT command, info FROM information_schema.processlist WHERE user LIKE '{name}%' "
        "AND command <> 'Sleep'",
        "transactions": "SELECT trx_state FROM information_schema.innodb_trx",
        # Nobody holds a lock of the whole server or of a table: this would wait and fail.
        "writable": f"SELECT 1 FROM (SELECT count(*) FROM `{name}`.orders) x",
        **{f"lock {lock}": f"SELECT IS_FREE_LOCK('{lock}')" for lock in watch.locks},
    }
    found: dict[str, object] = {what: ask_mariadb(url, sql) for what, sql in listed.items()}
    ask_mariadb(url, "SET SESSION lock_wait_timeout = 1", f"USE `{name}`", "BEGIN", f"UPDATE {ANY_TABLE} SET id = id")
    ((folder,),) = ask_mariadb(url, "SELECT @@datadir")
    names = sorted(str(path.relative_to(str(folder))) for path in Path(str(folder)).rglob("*"))
    return {**found, "folder": [each for each in names if not each.endswith((".pid", ".err"))]}


ANY_TABLE = "orders"


def statements_of(script: str) -> list[str]:
    lines = [line for line in script.splitlines() if not line.startswith("--")]
    return [part.strip() for part in re.split(r";\s*\n", "\n".join(lines) + "\n") if part.strip()]
