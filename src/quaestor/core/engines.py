"""One record per SQL engine: what it is called, how it limits, quotes and explains."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Engine:
    name: str
    """As people know it: "PostgreSQL"."""
    dialect: str
    """As sqlglot knows it."""
    schemes: tuple[str, ...]
    """URL schemes that open it."""
    suffixes: tuple[str, ...] = ()
    """File suffixes that open it."""
    default_schema: str | None = None
    explain: str | None = None
    """Prefix that shows a statement's plan without running it."""


SQLITE = Engine(
    "SQLite",
    "sqlite",
    ("sqlite",),
    (".sqlite", ".sqlite3", ".db", ".db3"),
    default_schema=None,
    explain="EXPLAIN QUERY PLAN",
)
DUCKDB = Engine(
    "DuckDB",
    "duckdb",
    ("duckdb",),
    (".duckdb", ".ddb", ".csv", ".tsv", ".parquet", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm"),
    default_schema="main",
    explain="EXPLAIN",
)
POSTGRESQL = Engine("PostgreSQL", "postgres", ("postgresql", "postgres"), default_schema="public", explain="EXPLAIN")
MARIADB = Engine("MariaDB", "mysql", ("mysql", "mariadb"), explain="EXPLAIN")
"""And MySQL: one protocol, one dialect."""

SQL_SERVER = Engine("SQL Server", "tsql", ("mssql", "sqlserver"), default_schema="dbo")
ORACLE = Engine("Oracle", "oracle", ("oracle",), explain="EXPLAIN PLAN FOR")
SNOWFLAKE = Engine("Snowflake", "snowflake", ("snowflake",), default_schema="PUBLIC", explain="EXPLAIN USING TEXT")
BIGQUERY = Engine("BigQuery", "bigquery", ("bigquery",))
DATABRICKS = Engine("Databricks", "databricks", ("databricks",), default_schema="default", explain="EXPLAIN")
TRINO = Engine("Trino", "trino", ("trino",), explain="EXPLAIN")
CLICKHOUSE = Engine("ClickHouse", "clickhouse", ("clickhouse", "clickhousedb"), explain="EXPLAIN")
REDSHIFT = Engine("Redshift", "redshift", ("redshift",), default_schema="public", explain="EXPLAIN")

ENGINES: tuple[Engine, ...] = (SQLITE, DUCKDB, POSTGRESQL, MARIADB)
WAREHOUSES: tuple[Engine, ...] = (SQL_SERVER, ORACLE, SNOWFLAKE, BIGQUERY, DATABRICKS, TRINO, CLICKHOUSE, REDSHIFT)
"""Opened through SQLAlchemy as `quaestor.core.warehouses` says, each with a driver that is an extra."""


def engine_for(url_or_file: str) -> Engine | None:
    """The engine that opens *url_or_file*: by URL scheme, else by file suffix; None when nothing does."""
    scheme, colon, _ = url_or_file.partition("://")
    if colon:
        name = scheme.lower().partition("+")[0]
        return next((engine for engine in (*ENGINES, *WAREHOUSES) if name in engine.schemes), None)
    lowered = url_or_file.lower()
    return next((engine for engine in ENGINES if lowered.endswith(engine.suffixes)), None)
