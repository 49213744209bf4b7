"""What each record says, as far as it can be checked without its server."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
import sqlglot

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.engines import WAREHOUSES, engine_for
from quaestor.core.guard import judge
from quaestor.core.interpreter import interpret
from quaestor.core.meaning import NO_MEANING
from quaestor.core.people import OWNER
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Drafts, Question
from quaestor.core.values import StoredValue, TextValueIndex
from quaestor.core.verdict import Allowed, Refused
from quaestor.core.warehouses import BY_ENGINE, Warehouse

TODAY = dt.date(2024, 6, 15)
ALL = [pytest.param(record, id=record.engine.name) for record in BY_ENGINE.values()]

URLS = {
    "SQL Server": "mssql://ana:pw@host/shop",
    "Oracle": "oracle://ana:pw@host/?service_name=shop",
    "Snowflake": "snowflake://ana:pw@account/shop/public",
    "BigQuery": "bigquery://project/shop",
    "Databricks": "databricks://token:pw@host?http_path=/sql/1&schema=shop",
    "Trino": "trino://ana@host/hive/shop",
    "ClickHouse": "clickhouse://ana:pw@host/shop",
    "Redshift": "redshift://ana:pw@host:5439/shop",
}
OPENING = {
    "SQL Server": ("SET LOCK_TIMEOUT 2500", "SET XACT_ABORT ON"),
    "Oracle": (
        "ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD' NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF'",
        "SET TRANSACTION READ ONLY",
    ),
    "Snowflake": (
        "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 3",
        "ALTER SESSION SET MULTI_STATEMENT_COUNT = 1",
        "USE SECONDARY ROLES NONE",
        "BEGIN TRANSACTION",
    ),
    "BigQuery": (),
    "Databricks": ("SET STATEMENT_TIMEOUT = 3", "SET ANSI_MODE = true"),
    "Trino": ("SET SESSION query_max_run_time = '3s'",),
    "ClickHouse": ("SET max_execution_time = 3", "SET log_comment = 'us'", "SET readonly = 1"),
    "Redshift": ("ROLLBACK", "SET statement_timeout TO 2500", "BEGIN READ ONLY"),
}
EXPLAINING = {
    "SQL Server": ("SET SHOWPLAN_TEXT ON", "SELECT 1", "SET SHOWPLAN_TEXT OFF"),
    "Oracle": ("EXPLAIN PLAN FOR SELECT 1", "SELECT plan_table_output FROM TABLE(DBMS_XPLAN.DISPLAY())"),
    "Snowflake": ("EXPLAIN USING TEXT SELECT 1",),
    "BigQuery": (),
    "Databricks": ("EXPLAIN SELECT 1",),
    "Trino": ("EXPLAIN SELECT 1",),
    "ClickHouse": ("EXPLAIN SELECT 1",),
    "Redshift": ("EXPLAIN SELECT 1",),
}
LIMITED = {"SQL Server": r"SELECT TOP 7 ", "Oracle": r" FETCH FIRST 7 ROWS ONLY$"}
QUOTED = {"SQL Server": "[Order]", "BigQuery": "`Order`", "Databricks": "`Order`"}
MONTH = {
    "SQL Server": "DATETRUNC(MONTH, order_date)",
    "Oracle": "TRUNC(order_date, 'MM')",
    "Snowflake": "DATE_TRUNC('MONTH', order_date)",
    "BigQuery": "DATE_TRUNC(order_date, MONTH)",
    "Databricks": "DATE_TRUNC('MONTH', order_date)",
    "Trino": "DATE_TRUNC('MONTH', order_date)",
    "ClickHouse": "dateTrunc('MONTH', order_date)",
    "Redshift": "DATE_TRUNC('MONTH', order_date)",
}

QUESTIONS = [
    "how many customers are in Seattle",
    "total amount of orders per month",
    "number of orders per week",
    "number of orders by quarter",
    "number of orders per year",
    "orders in 2023",
    "average amount of orders per city of the customer",
    "top 3 customers by total amount of orders",
    "customers whose name contains 'a_b%'",
    "names of customers without orders",
    "which customer has the highest age",
    "customers older than 30 who live in Seattle",
]

CUSTOMER = Table(
    "customer",
    (
        Column("customer_id", "INTEGER", Kind.INTEGER),
        Column("name", "VARCHAR", Kind.TEXT),
        Column("city", "VARCHAR", Kind.TEXT),
        Column("age", "INTEGER", Kind.INTEGER),
        Column("Order", "VARCHAR", Kind.TEXT),
    ),
    primary_key=("customer_id",),
)
ORDERS = Table(
    "orders",
    (
        Column("order_id", "INTEGER", Kind.INTEGER),
        Column("customer_id", "INTEGER", Kind.INTEGER),
        Column("order_date", "TIMESTAMP", Kind.TIMESTAMP),
        Column("amount", "DECIMAL(12,2)", Kind.NUMBER),
    ),
    primary_key=("order_id",),
    foreign_keys=(ForeignKey(("customer_id",), "customer", ("customer_id",)),),
)


def catalog_of(record: Warehouse) -> Catalog:
    def stored(name: str) -> str:
        return name.upper() if record.engine.name in ("Snowflake", "Oracle") and name != "Order" else name

    def renamed(table: Table) -> Table:
        return replace(
            table,
            name=stored(table.name),
            columns=tuple(replace(column, name=stored(column.name)) for column in table.columns),
            primary_key=tuple(map(stored, table.primary_key)),
            foreign_keys=tuple(
                ForeignKey(tuple(map(stored, key.columns)), stored(key.table), tuple(map(stored, key.referred)))
                for key in table.foreign_keys
            ),
        )

    return Catalog("shop", record.engine.dialect, (renamed(CUSTOMER), renamed(ORDERS)), version="1")


def drafted(text: str, record: Warehouse) -> str:
    catalog = catalog_of(record)
    customer = catalog.tables[0]
    values = TextValueIndex([StoredValue(customer.key, customer.columns[2].name, "Seattle")])
    question = Question("q", text, catalog.source, OWNER, dt.datetime(2024, 6, 15, 12, tzinfo=dt.UTC))
    proposal = interpret(question, Context(unlimited(catalog), NO_MEANING, values, TODAY))
    assert isinstance(proposal, Drafts), proposal
    return proposal.drafts[0].sql


def test_there_is_one_record_for_each_warehouse() -> None:
    assert {engine.name for engine in WAREHOUSES} == set(BY_ENGINE) == set(URLS)


@pytest.mark.parametrize("record", ALL)
def test_its_url_finds_the_engine(record: Warehouse) -> None:
    assert engine_for(URLS[record.engine.name]) is record.engine


@pytest.mark.parametrize("record", ALL)
def test_a_session_is_limited_and_made_read_only_where_the_engine_can(record: Warehouse) -> None:
    assert record.opening(2.5, "us") == OPENING[record.engine.name]
    if record.reads_only:
        assert re.search(r"READ ONLY|readonly = 1", record.opening(1)[-1])


@pytest.mark.parametrize("record", ALL)
def test_the_server_or_its_driver_has_a_time_limit(record: Warehouse) -> None:
    by_statement = any("seconds}" in text for text in record.begin)
    assert by_statement or record.timeout_attribute or record.cancel.name == "JOB"


def test_a_driver_counts_in_its_own_units() -> None:
    assert BY_ENGINE["Oracle"].driver_timeout(2.5) == ("call_timeout", 2500)
    assert BY_ENGINE["SQL Server"].driver_timeout(0.1) == ("timeout", 1)
    assert BY_ENGINE["Trino"].driver_timeout(2.5) is None


@pytest.mark.parametrize("record", ALL)
def test_a_plan_is_asked_for_in_the_engines_words(record: Warehouse) -> None:
    assert record.explaining("SELECT 1") == EXPLAINING[record.engine.name]


def test_oracle_explains_outside_the_read_only_transaction() -> None:
    opening = BY_ENGINE["Oracle"].opening(1, explaining=True)
    assert len(opening) == 1
    assert "READ ONLY" not in opening[0]


def test_a_percent_sign_reaches_a_driver_that_unescapes_it() -> None:
    assert BY_ENGINE["BigQuery"].sent("SELECT '5%'") == "SELECT '5%%'"
    assert BY_ENGINE["Snowflake"].sent("SELECT '5%'") == "SELECT '5%'"


@pytest.mark.parametrize("record", ALL)
@pytest.mark.parametrize("question", QUESTIONS)
def test_what_the_interpreter_prints_parses_back_and_passes_the_guard(question: str, record: Warehouse) -> None:
    dialect = record.engine.dialect
    sql = drafted(question, record)
    assert sqlglot.parse_one(sql, read=dialect) is not None
    verdict = judge(sql, catalog_of(record), dialect=dialect, max_rows=7)
    assert isinstance(verdict, Allowed), (sql, verdict)
    assert sqlglot.parse_one(verdict.sql, read=dialect) is not None


@pytest.mark.parametrize("record", ALL)
def test_the_guard_prints_the_row_limit_as_the_engine_writes_it(record: Warehouse) -> None:
    name = CUSTOMER.columns[1].name
    verdict = judge(f"SELECT {name} FROM customer", catalog_of(record), dialect=record.engine.dialect, max_rows=7)
    assert isinstance(verdict, Allowed)
    assert re.search(LIMITED.get(record.engine.name, r" LIMIT 7$"), verdict.sql)


@pytest.mark.parametrize("record", ALL)
def test_a_reserved_name_is_quoted_as_the_engine_quotes(record: Warehouse) -> None:
    sql = drafted("order of customers", record)
    verdict = judge(sql, catalog_of(record), dialect=record.engine.dialect, max_rows=7)
    assert QUOTED.get(record.engine.name, '"Order"') in sql
    assert isinstance(verdict, Allowed)


@pytest.mark.parametrize("record", ALL)
def test_months_are_cut_with_the_engines_function(record: Warehouse) -> None:
    sql = drafted("total amount of orders per month", record)
    assert MONTH[record.engine.name].lower() in sql.lower()


@pytest.mark.parametrize("record", ALL)
@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM customer",
        "DROP TABLE customer",
        "SELECT name FROM customer; DELETE FROM customer",
        "WITH x AS (DELETE FROM customer) SELECT 1",
        "SELECT name INTO other FROM customer",
        "SELECT secret FROM elsewhere",
        "SET readonly = 0",
        "CALL something()",
    ],
)
def test_nothing_that_writes_passes_the_guard(sql: str, record: Warehouse) -> None:
    verdict = judge(sql, catalog_of(record), dialect=record.engine.dialect, max_rows=7)
    assert isinstance(verdict, Refused)


@pytest.mark.parametrize(
    ("name", "sql"),
    [
        ("SQL Server", "SELECT * FROM OPENROWSET('a', 'b', 'c')"),
        ("SQL Server", "SELECT * FROM OPENQUERY(other, 'SELECT 1')"),
        ("Oracle", "SELECT utl_http.request('http://x') FROM dual"),
        ("Oracle", "SELECT dbms_lock.sleep(9) FROM customer"),
        ("Oracle", "SELECT httpuritype('http://x').getclob() FROM customer"),
        ("Snowflake", "SELECT SYSTEM$CANCEL_ALL_QUERIES(1)"),
        ("Snowflake", "SELECT * FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()))"),
        ("Snowflake", "SELECT $1 FROM @stage"),
        ("BigQuery", "SELECT * FROM EXTERNAL_QUERY('c', 'SELECT 1')"),
        ("Databricks", "SELECT reflect('java.lang.System', 'exit', 0)"),
        ("Databricks", "SELECT java_method('java.util.UUID', 'randomUUID')"),
        ("Databricks", "SELECT * FROM read_files('/etc/passwd')"),
        ("Databricks", "SELECT * FROM csv.`/etc/passwd`"),
        ("Databricks", "SELECT ai_query('m', 'x')"),
        ("Databricks", "SELECT secret('a', 'b')"),
        ("Trino", "SELECT * FROM TABLE(system.query(query => 'SELECT 1'))"),
        ("ClickHouse", "SELECT * FROM url('http://x', 'CSV')"),
        ("ClickHouse", "SELECT * FROM file('/etc/passwd', 'CSV')"),
        ("ClickHouse", "SELECT file('/etc/passwd')"),
        ("ClickHouse", "SELECT sleep(3)"),
        ("ClickHouse", "SELECT * FROM remote('x', 'a', 'b')"),
        ("ClickHouse", "SELECT name FROM customer INTO OUTFILE 'x'"),
        ("ClickHouse", "SELECT name FROM customer SETTINGS readonly = 0"),
        ("ClickHouse", "SELECT dictGet('d', 'a', 1)"),
        ("ClickHouse", "SELECT * FROM system.users"),
    ],
)
def test_functions_that_leave_the_data_are_refused(name: str, sql: str) -> None:
    record = BY_ENGINE[name]
    assert isinstance(judge(sql, catalog_of(record), dialect=record.engine.dialect, max_rows=7), Refused)


@pytest.mark.parametrize("record", ALL)
def test_the_extra_that_its_message_names_exists(record: Warehouse) -> None:
    project = Path(__file__).parents[2] / "pyproject.toml"
    extras = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert record.install == f"pip install 'quaestor[{record.extra}]'"
    assert extras[record.extra]
