"""The same small data in every engine, and what a test may ask about each."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import asyncmy
import duckdb
import psycopg
import pytest

from quaestor.adapters.databases import open_database
from quaestor.ports import Database

from .contract import ENGINES, expect_gaps

WRITTEN = "/tmp/quaestor-written"  # noqa: S108 - the server runs as another user

PEOPLE = [
    (1, "Ana Núñez", "first", "2001-02-03", "2024-05-06 07:08:09", "10.50", 9007199254740993),
    (2, "Bob 😀", None, None, None, None, None),
    (3, "O'Brien", "third", "1969-12-31", "1999-12-31 23:59:59", "-0.01", -1),
]
SCHEMA = """
CREATE TABLE people (id {int} PRIMARY KEY, name {text} NOT NULL UNIQUE, "Order" {text} DEFAULT 'none', born date,
                     seen {timestamp}, balance {decimal}, big bigint, api_token {text});
CREATE TABLE "Mixed Case" ("select" {int}, "quo""te" {text});
CREATE TABLE orders (id {int} PRIMARY KEY, person_id {int} NOT NULL REFERENCES people (id), amount {decimal});
CREATE TABLE visits (person_id {int}, place {text});
CREATE VIEW rich AS SELECT id, name FROM people WHERE balance > 1;
"""


def statements(timestamp: str = "timestamp", **types: str) -> list[str]:
    rows = [
        "INSERT INTO people VALUES "
        + ", ".join(
            "("
            + ", ".join("NULL" if cell is None else "'" + str(cell).replace("'", "''") + "'" for cell in row)
            + f", 'token-{row[0]}')"
            for row in PEOPLE
        ),
        """INSERT INTO "Mixed Case" VALUES (1, 'x'), (2, 'y')""",
        "INSERT INTO orders VALUES (1, 1, 5.25), (2, 1, 7.00), (3, 3, 1.10)",
        "INSERT INTO visits VALUES (1, 'Rome'), (2, 'Oslo'), (1, 'Oslo')",
    ]
    return [part.strip() for part in SCHEMA.format(timestamp=timestamp, **types).split(";") if part.strip()] + rows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    expect_gaps(items)


@dataclass(frozen=True)
class Case:
    """One engine with the data in it."""

    engine: str
    location: str
    slow: str
    """Runs for ever."""
    running: Callable[[], bool]
    """Whether a statement of ours is being run right now."""
    state: Callable[[], object]
    """Everything that a statement could have changed."""
    many: str
    """Gives more rows than anybody wants."""
    leaky: str
    """Fails in a way that the engine tells with the data in its message."""
    file_reading: str
    """Reads a file of the server, where a login may and nothing else stops it."""
    locking: str
    """Locks the rows it reads, where nothing stops it."""
    literals: Mapping[str, str] = field(default_factory=dict)
    """Values by name, as this engine writes them."""
    hostile: tuple[str, ...] = field(default=())
    all_schemas: str | None = None
    """Where a location that shows other schemas too is another one."""

    def sql(self, statement: str) -> str:
        """*statement*, whose names are in double quotes, as this engine quotes names."""
        return backticked(statement) if self.engine == "mariadb" else statement


def backticked(sql: str) -> str:
    return re.sub(r'"((?:""|[^"])*)"', lambda name: "`" + name[1].replace('""', '"') + "`", sql)


@pytest.fixture(scope="session", params=list(ENGINES))
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    tmp_path = tmp_path_factory.mktemp(request.param)
    match request.param:
        case "sqlite":
            yield sqlite_case(tmp_path)
        case "duckdb":
            yield duckdb_case(tmp_path)
        case "files":
            yield files_case(tmp_path)
        case "mariadb":
            yield from mariadb_case(request.getfixturevalue("mariadb_url"))
        case _:
            yield from postgres_case(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def database(case: Case) -> AsyncIterator[Database]:
    opened = open_database(case.location, sockets=True)
    yield opened
    await opened.close()


def sqlite_case(folder: Path) -> Case:
    path = folder / "sample.db"
    connection = sqlite3.connect(path)
    for sql in statements(int="INTEGER", text="TEXT", decimal="DECIMAL(12,2)"):
        connection.execute(sql)
    connection.commit()
    connection.close()

    def running() -> bool:
        # A reader keeps a writer from committing.
        writer = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            writer.execute("BEGIN EXCLUSIVE")
            writer.execute("ROLLBACK")
        except sqlite3.OperationalError:
            return True
        finally:
            writer.close()
        return False

    return Case(
        "sqlite",
        f"sqlite:///{path}",
        "WITH RECURSIVE r (x) AS (SELECT id FROM people UNION ALL SELECT x + 1 FROM r) SELECT count(*) FROM r",
        running,
        lambda: contents(folder),
        "WITH RECURSIVE r (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r LIMIT 1000000000) SELECT x, 'aaaaaaaa' FROM r",
        "SELECT json_extract(api_token, '$') FROM people",
        "SELECT readfile('/etc/passwd')",
        "SELECT * FROM orders FOR UPDATE",
        {
            "decimal": "12345678901234567890.12",
            "blob": "x'00ff'",
            "json": "json('{\"a\": [1]}')",
            "array": "json_array(1, NULL)",
            "moment": "'2024-02-03 04:05:06+02:00'",
            "span": "'90 minutes'",
            "time": "'10:30:00'",
            "boolean": "true",
        },
        (
            f"ATTACH DATABASE '{folder}/other.db' AS other",
            f"VACUUM INTO '{folder}/other.db'",
            "PRAGMA journal_mode = WAL",
            "PRAGMA query_only = OFF",
            "PRAGMA writable_schema = ON",
            "SELECT load_extension('/tmp/x')",
            "SELECT readfile('/etc/passwd')",
            f"SELECT writefile('{folder}/other', 'x')",
            "SELECT fts3_tokenizer('simple')",
            "SELECT sql FROM sqlite_master",
            "SELECT name FROM sqlite_temp_master",
            "SELECT * FROM pragma_database_list",
            "SELECT * FROM dbstat",
            "REINDEX",
            "ANALYZE",
            "SAVEPOINT a",
        ),
    )


DUCKDB_LITERALS = {
    "decimal": "12345678901234567890.12::DECIMAL(30, 2)",
    "blob": "'\\x00\\xFF'::BLOB",
    "json": "'{\"a\": [1]}'::JSON",
    "array": "[1, NULL]",
    "moment": "TIMESTAMPTZ '2024-02-03 04:05:06+02'",
    "span": "INTERVAL '90 minutes'",
    "time": "TIME '10:30:00'",
    "boolean": "true",
}
DUCKDB_LEAKY = "SELECT CAST(api_token AS integer) FROM people"
DUCKDB_SLOW = "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range + b.range < 0"


def duckdb_case(folder: Path) -> Case:
    path = folder / "sample.duckdb"
    with duckdb.connect(path) as connection:
        for sql in statements(int="INTEGER", text="VARCHAR", decimal="DECIMAL(12,2)"):
            connection.execute(sql)
        connection.execute("COMMENT ON TABLE people IS 'Who we know'")
        connection.execute("COMMENT ON COLUMN people.born IS 'Birthday'")
        connection.execute("CREATE MACRO twice(x) AS x * 2")
        connection.execute("CREATE SCHEMA sales")
        connection.execute("CREATE TABLE sales.orders (code VARCHAR PRIMARY KEY)")
    return Case(
        "duckdb",
        f"duckdb:///{path}",
        DUCKDB_SLOW,
        child_is_busy,
        lambda: contents(folder),
        "SELECT range, 'aaaaaaaaaa' FROM range(1000000000)",
        DUCKDB_LEAKY,
        "SELECT content FROM read_text('/etc/passwd')",
        "SELECT * FROM orders FOR UPDATE",
        DUCKDB_LITERALS,
        duckdb_hostile(folder),
    )


def duckdb_hostile(folder: Path) -> tuple[str, ...]:
    return (
        f"COPY people TO '{folder}/other.csv'",
        f"ATTACH '{folder}/other.duckdb' AS other",
        f"EXPORT DATABASE '{folder}/other'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM glob('/etc/*')",
        "SELECT * FROM query('DROP TABLE people')",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "PRAGMA memory_limit = '20GB'",
        "SELECT * FROM sys",
        "SELECT * FROM requests",
        "SELECT getenv('PATH')",
        "CHECKPOINT",
        "EXPLAIN ANALYZE DELETE FROM orders",
    )


def files_case(folder: Path) -> Case:
    """The same tables as CSV files; the view is one more file."""
    source = folder / "tables"
    source.mkdir()
    with duckdb.connect() as connection:
        for sql in statements(int="INTEGER", text="VARCHAR", decimal="DECIMAL(12,2)"):
            connection.execute(sql)
        for table in ("people", "Mixed Case", "orders", "visits", "rich"):
            connection.execute(f"COPY \"{table}\" TO '{source}/{table}.csv' (HEADER)")
    return Case(
        "files",
        str(source),
        DUCKDB_SLOW,
        child_is_busy,
        lambda: contents(folder),
        "SELECT range, 'aaaaaaaaaa' FROM range(1000000000)",
        DUCKDB_LEAKY,
        "SELECT content FROM read_text('/etc/passwd')",
        "SELECT * FROM orders FOR UPDATE",
        DUCKDB_LITERALS,
        duckdb_hostile(folder),
    )


def postgres_case(url: str) -> Iterator[Case]:
    name = f"sample_{os.urandom(4).hex()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    location = url.replace("/postgres?", f"/{name}?")
    with psycopg.connect(location, autocommit=True) as connection:
        for sql in statements(int="integer", text="varchar", decimal="numeric(12,2)"):
            connection.execute(sql)  # type: ignore[call-overload]
        connection.execute("COMMENT ON TABLE people IS 'Who we know'")
        connection.execute("COMMENT ON COLUMN people.born IS 'Birthday'")
        connection.execute("CREATE SCHEMA sales CREATE TABLE orders (code text PRIMARY KEY)")
        connection.execute(
            "CREATE FUNCTION wipe() RETURNS int LANGUAGE sql VOLATILE AS 'DELETE FROM orders RETURNING 1'"
        )

    def ask(sql: str) -> list[tuple[object, ...]]:
        with psycopg.connect(location, autocommit=True) as connection:
            return connection.execute(sql).fetchall()  # type: ignore[call-overload, no-any-return]

    activity = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' "
        "AND application_name = 'quaestor'"
    )
    yield Case(
        "postgresql",
        location,
        "SELECT count(*) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b WHERE a + b < 0",
        lambda: ask(activity) != [(0,)],
        lambda: [
            ask("SELECT * FROM people"),
            ask("SELECT * FROM orders"),
            ask("SELECT relname FROM pg_class ORDER BY 1"),
            ask("SELECT proname FROM pg_proc ORDER BY 1"),
            ask("SELECT setconfig FROM pg_db_role_setting"),
            Path(WRITTEN).exists(),
        ],
        "SELECT generate_series(1, 1000000000), 'aaaaaaaaaa'",
        "SELECT CAST(api_token AS integer) FROM people",
        "SELECT word FROM ts_stat(CASE WHEN set_config('role', 'none', false) IS NOT NULL "
        "THEN 'SELECT to_tsvector(pg_read_file(''/etc/passwd''))' END)",
        "SELECT * FROM orders FOR UPDATE",
        {
            "decimal": "12345678901234567890.12",
            "blob": "'\\x00ff'::bytea",
            "json": "'{\"a\": [1]}'::jsonb",
            "array": "ARRAY[1, NULL]",
            "moment": "timestamptz '2024-02-03 04:05:06+02'",
            "span": "interval '90 minutes'",
            "time": "time '10:30:00'",
            "boolean": "true",
        },
        (
            f"COPY people TO '{WRITTEN}'",
            f"COPY people TO PROGRAM 'touch {WRITTEN}'",
            "SELECT pg_read_file('/etc/passwd')",
            "SELECT pg_ls_dir('/')",
            "SELECT lo_import('/etc/passwd')",
            "SELECT wipe()",
            "WITH gone AS (DELETE FROM orders RETURNING 1) SELECT * FROM gone",
            "SELECT * INTO other FROM people",
            "SELECT set_config('transaction_read_only', 'off', false), wipe()",
            "SET TRANSACTION READ WRITE",
            "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
            "DO $$ BEGIN DELETE FROM orders; END $$",
            "EXPLAIN ANALYZE DELETE FROM orders",
            "LOCK TABLE people",
            "SELECT * FROM people FOR UPDATE",
            "ALTER ROLE postgres SET statement_timeout = 0",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity",
            "SELECT pg_reload_conf()",
            "CHECKPOINT",
            "NOTIFY x",
            "COMMIT",
        ),
    )
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[call-overload]


def mariadb_case(url: str) -> Iterator[Case]:
    """Asked through a login that may do everything: what stops it is not a missing right."""
    name = f"sample_{os.urandom(4).hex()}"
    login = f"{name}_all"
    types = {"int": "INTEGER", "text": "VARCHAR(100)", "decimal": "DECIMAL(12,2)", "timestamp": "DATETIME"}
    ask_mariadb(url, f"CREATE DATABASE {name}", f"CREATE DATABASE {name}_sales")
    ask_mariadb(
        url,
        f"USE {name}",
        *(backticked(sql) for sql in statements(**types)),
        "ALTER TABLE people COMMENT = 'Who we know', MODIFY born DATE COMMENT 'Birthday'",
        f"CREATE TABLE {name}_sales.orders (code VARCHAR(20) PRIMARY KEY)",
        "CREATE FUNCTION wipe() RETURNS INT MODIFIES SQL DATA BEGIN DELETE FROM orders; RETURN 1; END",
        "CREATE PROCEDURE wipe_all() BEGIN COMMIT; DELETE FROM orders; SELECT 1; END",
        "CREATE SEQUENCE counter",
        f"CREATE OR REPLACE USER {login}@'%' IDENTIFIED BY 'pw'",
        f"GRANT ALL ON *.* TO {login}@'%' WITH GRANT OPTION",
    )
    location = url.replace("root@", f"{login}:pw@").replace("/mysql", f"/{name}")
    activity = f"SELECT count(*) FROM information_schema.processlist WHERE user = '{login}' AND command = 'Query'"
    yield Case(
        "mariadb",
        location,
        "SELECT count(*) FROM seq_1_to_1000000000 a, seq_1_to_1000000000 b WHERE a.seq + b.seq < 0",
        lambda: ask_mariadb(url, activity) != ((0,),),
        lambda: [
            ask_mariadb(url, f"USE {name}", "SELECT * FROM people ORDER BY id"),
            ask_mariadb(url, f"USE {name}", "SELECT * FROM orders ORDER BY id"),
            ask_mariadb(url, f"SELECT table_name, engine FROM information_schema.tables WHERE table_schema = '{name}'"),
            ask_mariadb(url, "SELECT user, host FROM mysql.user ORDER BY 1, 2"),
            ask_mariadb(url, f"SELECT routine_name FROM information_schema.routines WHERE routine_schema = '{name}'"),
            ask_mariadb(url, "SELECT @@GLOBAL.max_connections, @@GLOBAL.read_only, @@GLOBAL.sql_mode"),
            ask_mariadb(url, f"USE {name}", "SELECT next_not_cached_value FROM counter"),
            Path(WRITTEN).exists(),
        ],
        "SELECT seq, 'aaaaaaaaaa' FROM seq_1_to_1000000000",
        "SELECT extractvalue(1, concat(0x7e, api_token)) FROM people",
        "SELECT load_file('/etc/passwd')",
        "SELECT * FROM orders LOCK IN SHARE MODE",
        {
            "decimal": "12345678901234567890.12",
            "blob": "x'00ff'",
            "json": "json_compact('{\"a\": [1]}')",
            "array": "json_array(1, NULL)",
            "moment": "TIMESTAMP '2024-02-03 02:05:06'",
            "span": "TIMEDIFF('01:30:00', '00:00:00')",
            "time": "TIME '10:30:00'",
            "boolean": "true",
        },
        MARIADB_HOSTILE,
        location.rpartition("/")[0],
    )
    ask_mariadb(url, f"DROP DATABASE {name}", f"DROP DATABASE {name}_sales", f"DROP USER {login}@'%'")


MARIADB_HOSTILE = (
    f"SELECT * FROM people INTO OUTFILE '{WRITTEN}'",
    f"SELECT 1 INTO DUMPFILE '{WRITTEN}'",
    f"SELECT 'x' /*! INTO OUTFILE '{WRITTEN}' */",
    f"SELECT 'x' /*M! INTO OUTFILE '{WRITTEN}' */",
    "/*!50000 DELETE FROM orders */",
    "LOAD DATA INFILE '/etc/passwd' INTO TABLE visits",
    "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE visits",
    "SET GLOBAL max_connections = 10",
    "SET SESSION TRANSACTION READ WRITE",
    "SET STATEMENT max_statement_time = 0 FOR SELECT 1",
    "SET STATEMENT max_statement_time = 0 FOR DELETE FROM orders",
    "SELECT wipe()",
    "CALL wipe_all()",
    "BEGIN NOT ATOMIC DELETE FROM orders; SELECT 1; END",
    "EXECUTE IMMEDIATE 'DELETE FROM orders'",
    "PREPARE s FROM 'DELETE FROM orders'",
    "DELETE FROM orders RETURNING id",
    "REPLACE INTO orders VALUES (1, 1, 0)",
    "WITH gone AS (SELECT 1) DELETE FROM orders",
    "ANALYZE DELETE FROM orders",
    "EXPLAIN ANALYZE DELETE FROM orders",
    "TRUNCATE orders",
    "RENAME TABLE orders TO other",
    "CREATE TEMPORARY TABLE other (a int)",
    "CREATE TABLE other ENGINE=CSV AS SELECT 1 AS a",
    "SELECT * FROM orders FOR UPDATE",
    "SELECT 1 INTO @v",
    "HANDLER orders OPEN",
    "LOCK TABLES orders READ",
    "FLUSH TABLES WITH READ LOCK",
    "OPTIMIZE TABLE orders",
    "ANALYZE TABLE orders",
    "REPAIR TABLE orders",
    "CHECKSUM TABLE orders",
    "CACHE INDEX orders IN other",
    "SELECT nextval(counter)",
    "DO sleep(0)",
    "KILL 1",
    "SHUTDOWN",
    "XA START 'a'",
    "GRANT ALL ON *.* TO other@localhost IDENTIFIED BY 'x'",
    "INSTALL SONAME 'ha_connect'",
    "PURGE BINARY LOGS BEFORE now()",
    "CHANGE MASTER TO master_host = '127.0.0.1'",
    "SHOW GRANTS",
    "COMMIT",
)


def ask_mariadb(url: str, *statements: str) -> tuple[tuple[object, ...], ...]:
    """Run *statements* beside the adapter, in one session; the rows of the last one."""
    port = int(url.partition("127.0.0.1:")[2].partition("/")[0])

    async def ask() -> tuple[tuple[object, ...], ...]:
        rows: tuple[tuple[object, ...], ...] = ()
        connection = await asyncmy.connect(host="127.0.0.1", port=port, user="root", autocommit=True)
        try:
            async with connection.cursor() as cursor:
                for sql in statements:
                    await cursor.execute(sql)
                    rows = tuple(await cursor.fetchall()) if cursor.description else ()
        finally:
            await connection.ensure_closed()
        return rows

    # The tests that ask are inside a running loop.
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, ask()).result()


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def children() -> list[int]:
    """The processes that run SQLite or DuckDB for this one."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            command = (entry / "cmdline").read_bytes()
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if (b"duckdb_child" in command or b"sqlite_child" in command) and parent == os.getpid():
            found.append(int(entry.name))
    return found


def child_is_busy() -> bool:
    """Whether a child has a thread in DuckDB that runs, not one that waits for us."""
    for child in children():
        for task in Path(f"/proc/{child}/task").glob("*/stat"):
            try:
                state, *fields = task.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            # Two seconds of processor time (in ticks): more than starting takes, so a statement uses it.
            if state == "R" and int(fields[10]) > 2 * os.sysconf("SC_CLK_TCK") // 10:
                return True
    return False
