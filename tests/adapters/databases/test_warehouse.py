"""The adapter on a driver that is SQLite's, recorded: in what order it is called, and how it is stopped.

No warehouse can be had for a test. What is its own (session statements, cancel) the recorded driver takes as one; what
every driver does (cursors, rows, errors, the inspector) SQLite's own does.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import sys
import threading
import traceback
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
import sqlglot

from quaestor.adapters.databases import open_database
from quaestor.adapters.databases.warehouse import WarehouseDatabase
from quaestor.adapters.databases.warehouse_errors import connection_error, statement_error
from quaestor.adapters.databases.warehouse_location import named_schema, url_for, warehouse_for
from quaestor.adapters.databases.warehouse_probe import translate
from quaestor.core.catalog import Kind
from quaestor.core.cost import UNKNOWN, Estimate
from quaestor.core.engines import SQLITE
from quaestor.core.errors import (
    BadInput,
    NotAllowed,
    QueryFailed,
    QueryTooSlow,
    RefusedByEngine,
    SourceDenied,
    SourceProblem,
    SourceUnreachable,
    Unavailable,
)
from quaestor.core.plans import Opinion
from quaestor.core.warehouses import BY_ENGINE, Cancel, Trouble, Warehouse
from quaestor.ports import Bounds, Caps

FOREVER = "WITH RECURSIVE r (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT count(*) FROM r"
MANY = "WITH RECURSIVE r (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r LIMIT 100000) SELECT x, 'aaaaaaaaaa' FROM r"
RECORD = Warehouse(
    replace(SQLITE, name="Testhouse"),
    extra="test",
    drivername="sqlite",
    modules=(),
    cancel=Cancel.CONNECTION,
    begin=("SET limit = {milliseconds}", "SET read_only = 1"),
    reads_only=True,
    timeout_attribute=("call_timeout", 1000),
    explain=("EXPLAIN QUERY PLAN {sql}",),
    hidden=frozenset({"temp"}),
    schema_at="",
    codes={"SQLITE_INTERRUPT": Trouble.TOO_SLOW, "SQLITE_ERROR": Trouble.SYNTAX},
)


@dataclass
class Server:
    """What the recorded driver was asked to do, over all its connections."""

    path: Path
    said: list[str] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    running: threading.Event = field(default_factory=threading.Event)
    refuses: str | None = None

    def connect(self) -> Connection:
        self.said.append("connect")
        connection = Connection(self)
        self.connections.append(connection)
        return connection


class Connection:
    """A DB-API connection; what it does not know itself, SQLite's does."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.call_timeout: int | None = None
        self.sqlite = sqlite3.connect(server.path, check_same_thread=False)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.sqlite, name)

    def cursor(self, *arguments: object) -> Cursor:
        return Cursor(self)

    def rollback(self) -> None:
        self.server.said.append("rollback")
        self.sqlite.rollback()

    def cancel(self) -> None:
        self.server.said.append("cancel")
        self.sqlite.interrupt()

    def close(self) -> None:
        self.server.said.append("close")
        self.sqlite.close()


class Cursor:
    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.sqlite = connection.sqlite.cursor()
        self.answer: list[tuple[object, ...]] | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.sqlite, name)

    @property
    def description(self) -> Any:
        return self.sqlite.description

    def fetchone(self) -> Any:
        return self.answer.pop() if self.answer else self.sqlite.fetchone()

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        server = self.connection.server
        if "sqlite_master" not in sql and "PRAGMA" not in sql:
            server.said.append(sql)
        if sql == server.refuses:
            raise sqlite3.OperationalError("secret in the text of the driver")
        if sql.startswith("SET "):
            return None
        if sql == "SELECT MY_ID()":
            self.answer = [(server.connections.index(self.connection) + 50,)]
            return None
        if sql.startswith("KILL "):
            server.connections[int(sql.removeprefix("KILL ")) - 50].sqlite.interrupt()
            return None
        if sql == FOREVER:
            server.running.set()
        return self.sqlite.execute(sql, parameters)


@pytest.fixture
def server(tmp_path: Path) -> Server:
    path = tmp_path / "house.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL, born DATE, amount DECIMAL(8,2));
            CREATE TABLE visits (person_id INTEGER REFERENCES people (id), place TEXT);
            CREATE VIEW named AS SELECT name FROM people;
            INSERT INTO people VALUES (1, 'Ana', '2001-02-03', 5.25), (2, 'Bob', NULL, NULL);
            INSERT INTO visits VALUES (1, 'Rome'), (1, 'Oslo'), (2, 'Oslo');
            """
        )
    return Server(path)


def opened(server: Server, record: Warehouse = RECORD) -> WarehouseDatabase:
    engine = sqlalchemy.create_engine("sqlite://", creator=server.connect, poolclass=sqlalchemy.QueuePool)
    return WarehouseDatabase(record, engine)


@pytest.fixture
async def house(server: Server) -> AsyncIterator[WarehouseDatabase]:
    database = opened(server)
    yield database
    await database.close()


pytestmark = pytest.mark.anyio


async def test_each_statement_is_begun_limited_and_rolled_back(house: WarehouseDatabase, server: Server) -> None:
    await house.run("SELECT name FROM people ORDER BY id", Caps(seconds=2.5))
    begun = server.said.index("SET limit = 2500")
    assert server.said[begun : begun + 4] == [
        "SET limit = 2500",
        "SET read_only = 1",
        "SELECT name FROM people ORDER BY id",
        "rollback",
    ]
    assert server.connections[0].call_timeout == 2500


async def test_the_next_statement_is_begun_anew_on_the_same_connection(
    house: WarehouseDatabase, server: Server
) -> None:
    await house.run("SELECT 1", Caps(seconds=1))
    await house.run("SELECT 2", Caps(seconds=2))
    assert server.said.count("connect") == 1
    assert server.said.index("SET limit = 2000") < server.said.index("SELECT 2")


@pytest.mark.parametrize(("changes", "answer"), [(False, Estimate(rows=7)), (True, None)])
async def test_the_server_is_asked_what_it_thinks_before_a_statement_runs(
    server: Server, changes: bool, answer: Estimate | None
) -> None:
    seen: list[Any] = []

    def opinion(rows: Any) -> Opinion:
        seen.extend(rows)
        return Opinion(Estimate(rows=7), changes)

    record = replace(RECORD, planned=("SET plan = 1", "EXPLAIN QUERY PLAN {sql}", "SET plan = 0"), opinion=opinion)
    database = opened(server, record)
    if answer is None:
        with pytest.raises(RefusedByEngine):
            await database.examine("SELECT name FROM people", Caps())
    else:
        assert await database.examine("SELECT name FROM people", Caps()) == answer
    await database.close()
    assert "SELECT name FROM people" not in server.said
    assert server.said.index("SET read_only = 1") < server.said.index("SET plan = 1")
    assert "people" in str(seen)


async def test_a_login_that_may_not_plan_may_still_run(server: Server) -> None:
    def denied(rows: Any) -> Opinion:
        raise SourceDenied("The login may not plan.")

    record = replace(RECORD, planned=("EXPLAIN QUERY PLAN {sql}",), opinion=denied)
    database = opened(server, record)
    assert await database.examine("SELECT 1", Caps()) == UNKNOWN
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)
    await database.close()


async def test_an_engine_without_a_plan_to_weigh_is_not_asked(house: WarehouseDatabase, server: Server) -> None:
    assert await house.examine("SELECT 1", Caps()) == UNKNOWN
    assert server.said == []


async def test_rights_that_reading_does_not_need_are_warned_of(server: Server) -> None:
    database = opened(server, replace(RECORD, rights="SELECT 'insert' UNION ALL SELECT 'shutdown'", script="test"))
    (warning,) = await database.warnings()
    await database.close()
    assert "insert, shutdown" in warning
    assert "quaestor source script test" in warning
    broken = opened(server, replace(RECORD, rights="SELECT nothing_of_that_kind FROM nowhere"))
    assert await broken.warnings() == ()
    await broken.close()


async def test_an_engine_that_cannot_be_begun_twice_gets_a_connection_for_each_statement(server: Server) -> None:
    database = opened(server, replace(RECORD, serves_once=True))
    await database.run("SELECT 1", Caps())
    await database.run("SELECT 2", Caps())
    await database.close()
    assert server.said.count("connect") == 2


async def test_nothing_runs_where_the_session_cannot_be_made_read_only(
    house: WarehouseDatabase, server: Server
) -> None:
    server.refuses = "SET read_only = 1"
    with pytest.raises(SourceProblem) as refused:
        await house.run("SELECT name FROM people", Caps())
    assert "secret" not in "".join(traceback.format_exception(refused.value))
    assert "SELECT name FROM people" not in server.said
    assert server.said[-1] == "close"


async def test_rows_stop_at_the_caps(house: WarehouseDatabase) -> None:
    by_rows = await house.run(MANY, Caps(rows=10))
    by_size = await house.run(MANY, Caps(rows=100_000, bytes=1_800))
    assert (len(by_rows), by_rows.truncated) == (10, True)
    assert (len(by_size), by_size.truncated) == (100, True)


async def test_rows_come_in_batches_however_many(house: WarehouseDatabase) -> None:
    async with contextlib.aclosing(house.stream(MANY, Caps(rows=1, seconds=30))) as batches:  # type: ignore[type-var]
        sizes = [len(batch) async for batch in batches]
    assert sum(sizes) == 100_000
    assert len(sizes) > 1


async def test_leaving_a_stream_early_stops_its_statement(house: WarehouseDatabase, server: Server) -> None:
    endless = "WITH RECURSIVE r (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r"
    async with contextlib.aclosing(house.stream(endless, Caps(seconds=30))) as batches:  # type: ignore[type-var]
        first = await anext(aiter(batches))
    assert first[0] == (1,)
    assert "close" in server.said


async def test_columns_have_names_and_kinds(house: WarehouseDatabase) -> None:
    rows = await house.run("SELECT id, name, amount, 'a:b %s' AS t FROM people ORDER BY id", Caps())
    assert [(each.name, each.kind) for each in rows.columns] == [
        ("id", Kind.INTEGER), ("name", Kind.TEXT), ("amount", Kind.NUMBER), ("t", Kind.TEXT),
    ]  # fmt: skip
    assert rows.rows == ((1, "Ana", 5.25, "a:b %s"), (2, "Bob", None, "a:b %s"))


async def test_a_statement_ends_at_its_time_limit(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quaestor.adapters.databases.warehouse.GRACE_SECONDS", 0.0)
    database = opened(server)
    with pytest.raises(QueryTooSlow):
        await database.run(FOREVER, Caps(seconds=0.2))
    assert "cancel" in server.said
    assert server.said[-1] == "close", "a stopped connection is not handed on"
    await database.close()


async def test_cancelling_reaches_the_server_before_it_returns(house: WarehouseDatabase, server: Server) -> None:
    task = asyncio.ensure_future(house.run(FOREVER, Caps(seconds=60)))
    assert await asyncio.to_thread(server.running.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert server.said[-1] == "close"
    assert (await house.run("SELECT 1", Caps())).rows == ((1,),)


async def test_a_second_session_kills_where_the_driver_cannot_cancel(server: Server) -> None:
    record = replace(RECORD, cancel=Cancel.SECOND_SESSION, session="SELECT MY_ID()", kill="KILL {session}")
    database = opened(server, record)
    task = asyncio.ensure_future(database.run(FOREVER, Caps(seconds=60)))
    assert await asyncio.to_thread(server.running.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert "KILL 50" in server.said
    assert "cancel" not in server.said
    await database.close()
    assert server.said.count("close") == server.said.count("connect")


async def test_a_plan_is_asked_for_in_a_session_of_the_same_kind(house: WarehouseDatabase, server: Server) -> None:
    plan = await house.explain("SELECT name FROM people", Caps())
    assert plan
    begun = server.said.index("SET limit = 30000")
    assert server.said[begun:][:3] == [
        "SET limit = 30000",
        "SET read_only = 1",
        "EXPLAIN QUERY PLAN SELECT name FROM people",
    ]


async def test_what_explaining_would_break_is_left_out(server: Server) -> None:
    database = opened(server, replace(RECORD, unexplained=frozenset({"SET read_only = 1"})))
    await database.explain("SELECT name FROM people", Caps())
    await database.close()
    assert "SET read_only = 1" not in server.said


async def test_tables_keys_and_values_are_read(house: WarehouseDatabase) -> None:
    async def heard(done: int, total: int, table: str | None) -> None: ...

    found = await house.inspect("house", Bounds(), heard)
    people, visits, named = (found.catalog.table(name) for name in ("people", "visits", "named"))
    assert people is not None
    assert visits is not None
    assert named is not None
    assert named.is_view
    assert people.primary_key == ("id",)
    assert [(column.name, column.kind) for column in people.columns][:3] == [
        ("id", Kind.INTEGER), ("name", Kind.TEXT), ("born", Kind.DATE),
    ]  # fmt: skip
    assert visits.foreign_keys[0].table == "people"
    assert visits.rows == 3
    assert {value.value for value in found.values} >= {"Ana", "Bob", "Rome", "Oslo"}


async def test_a_mistake_in_a_statement_says_nothing_of_its_values(house: WarehouseDatabase) -> None:
    with pytest.raises(QueryFailed) as failed:
        await house.run("SELECT 'sk-live-1' FROM nothing_here", Caps())
    assert "sk-live" not in failed.value.message
    assert "nothing_here" not in failed.value.message


async def test_parameters_are_literals_by_now(house: WarehouseDatabase) -> None:
    with pytest.raises(QueryFailed):
        await house.run("SELECT :a", Caps(), {"a": 1})


URLS = {
    "SQL Server": "mssql://ana:pw@host/shop",
    "Oracle": "oracle://ana:pw@host/?service_name=shop",
    "Snowflake": "snowflake://ana:pw@account/shop/public?warehouse=w",
    "BigQuery": "bigquery://project/shop",
    "Databricks": "databricks://token:pw@host?http_path=/sql/1&schema=shop",
    "Trino": "trino://ana@host/hive/shop",
    "ClickHouse": "clickhouse://ana:pw@host/shop",
    "Redshift": "redshift://ana:pw@host:5439/shop",
}


@pytest.mark.parametrize("name", URLS)
def test_a_missing_driver_is_named_with_the_line_that_installs_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    record = BY_ENGINE[name]
    for module in record.modules:
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(Unavailable) as missing:
        open_database(URLS[name])
    assert missing.value.message == f"The driver for {name} is not installed."
    assert missing.value.action == f"Run: pip install 'quaestor[{record.extra}]'"


@pytest.mark.parametrize(
    ("location", "schema"),
    [
        ("snowflake://ana:pw@account/shop/public", "public"),
        ("snowflake://ana:pw@account/shop", None),
        ("bigquery://project/shop", "shop"),
        ("databricks://token:pw@host?http_path=/x&schema=shop", "shop"),
        ("trino://ana@host/hive/shop", "shop"),
        ("clickhouse://ana@host/shop", "shop"),
        ("mssql://ana@host/shop", None),
    ],
)
def test_a_url_may_name_the_one_schema_to_read(location: str, schema: str | None) -> None:
    record = warehouse_for(location)
    assert named_schema(url_for(location, record), record) == schema


@pytest.mark.parametrize(
    "location",
    [
        "snowflake://ana:pw@account/shop?private_key_file=/etc/key",
        "bigquery://project/shop?credentials_path=/etc/passwd",
        "mssql://ana:pw@host/shop?odbc_connect=x",
        "trino://ana@host/hive?http_headers=x",
        "oracle://ana:pw@host?config_dir=/etc",
        "databricks://token:pw@host?_tls_trusted_ca_file=/x",
        "clickhouse://host/shop?ca_cert=/x",
    ],
)
def test_parameters_that_read_files_or_lead_elsewhere_are_refused(location: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        open_database(location)
    assert "pw" not in refused.value.message


def test_a_url_that_cannot_be_read_is_not_repeated() -> None:
    with pytest.raises(BadInput) as bad:
        open_database("snowflake://ana:geheim@account:notaport/x")
    assert "geheim" not in f"{bad.value.message}{bad.value.action}{bad.value.__cause__}"


class DriverError(Exception):
    def __init__(self, text: str = "secret", **attributes: object) -> None:
        super().__init__(text)
        self.__dict__.update(attributes)


@dataclass(frozen=True)
class OracleDetail:
    full_code: str


@pytest.mark.parametrize(
    ("name", "error", "kind"),
    [
        ("Oracle", DriverError("ORA-00942: table or view SECRET does not exist"), QueryFailed),
        ("Oracle", Exception(OracleDetail("ORA-01013")), QueryTooSlow),
        ("Oracle", Exception(OracleDetail("DPY-6005")), SourceUnreachable),
        ("Oracle", Exception(OracleDetail("ORA-01456")), RefusedByEngine),
        ("Snowflake", DriverError(errno=2003, sqlstate="42S02"), QueryFailed),
        ("Snowflake", DriverError(errno=630, sqlstate="57014"), QueryTooSlow),
        ("SQL Server", DriverError(driver_error="Timeout expired"), QueryTooSlow),
        ("SQL Server", DriverError(driver_error="Invalid authorization specification"), SourceDenied),
        ("Databricks", DriverError("[TABLE_OR_VIEW_NOT_FOUND] secret"), QueryFailed),
        ("Databricks", DriverError("[INSUFFICIENT_PERMISSIONS] secret"), SourceDenied),
        ("Trino", DriverError(error_name="EXCEEDED_TIME_LIMIT"), QueryTooSlow),
        ("Trino", DriverError(error_name="PERMISSION_DENIED"), SourceDenied),
        ("ClickHouse", DriverError("Code: 60. DB::Exception: secret"), QueryFailed),
        ("ClickHouse", DriverError(code=159), QueryTooSlow),
        ("BigQuery", DriverError(code=404), QueryFailed),
        ("BigQuery", Exception(DriverError(reason="accessDenied")), SourceDenied),
        ("Trino", DriverError("error 401: secret"), SourceDenied),
        ("Trino", ConnectionResetError("secret"), SourceUnreachable),
        ("Trino", DriverError("who knows: secret"), QueryFailed),
    ],
)
def test_errors_are_told_by_code_and_never_quoted(name: str, error: Exception, kind: type[SourceProblem]) -> None:
    record = BY_ENGINE[name]
    problem = statement_error(error, record)
    assert type(problem) is kind
    assert "secret" not in f"{problem.message} {problem.action}".lower()


@pytest.mark.parametrize(
    ("error", "kind"),
    [(DriverError(sqlstate="28000"), SourceDenied), (DriverError("no route to secret"), SourceUnreachable)],
)
def test_a_session_that_cannot_be_opened_says_why(error: Exception, kind: type[SourceProblem]) -> None:
    problem = connection_error(error, BY_ENGINE["Snowflake"])
    assert type(problem) is kind
    assert "secret" not in problem.message


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("SQL Server", ["SELECT TOP 200 [a]", "SELECT TOP 9 [a]", "TABLESAMPLE SYSTEM (2.5 PERCENT)", "GROUP BY [a]"]),
        ("Oracle", ['FROM "t" SAMPLE (2.5) FETCH FIRST 9 ROWS ONLY) s', 'GROUP BY "a"', "FETCH FIRST 200 ROWS ONLY"]),
        ("BigQuery", ["FROM `t` TABLESAMPLE SYSTEM (2.5 PERCENT) LIMIT 9", "ORDER BY COUNT(*) DESC", "LIMIT 200"]),
        ("Snowflake", ['FROM "t" TABLESAMPLE SYSTEM (2.5) LIMIT 9', 'GROUP BY "a" ORDER BY COUNT(*) DESC']),
        ("Databricks", ["FROM `t` TABLESAMPLE (2.5 PERCENT) LIMIT 9"]),
    ],
)
def test_profiling_is_written_in_the_engines_dialect(name: str, parts: list[str]) -> None:
    sql = (
        'SELECT "a" AS v, count(*) AS n FROM (SELECT "a" FROM "t" TABLESAMPLE SYSTEM (2.5) LIMIT 9) AS s '
        'WHERE "a" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200'
    )
    written = translate(sql, BY_ENGINE[name])
    assert [part for part in parts if part not in written] == []
    assert sqlglot.parse_one(written, read=BY_ENGINE[name].engine.dialect)
