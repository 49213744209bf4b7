"""One record per engine that is opened through SQLAlchemy: how a session reads only, stops in time and explains.

The server that a statement reaches is not ours, so each record says what that server can promise. Where an engine has
no switch that makes a session read only (`reads_only` is false), the guard and the rights of the login are what keeps
a statement from writing, and every session ends with a rollback.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum

from quaestor.core.engines import (
    BIGQUERY,
    CLICKHOUSE,
    DATABRICKS,
    ORACLE,
    REDSHIFT,
    SNOWFLAKE,
    SQL_SERVER,
    TRINO,
    Engine,
)
from quaestor.core.guard.words import words
from quaestor.core.plans import Opinion, snowflake_opinion, sql_server_opinion


class Cancel(Enum):
    """How a running statement is stopped from another thread."""

    CONNECTION = "connection.cancel()"
    CURSOR = "cursor.cancel()"
    JOB = "the job of that id"
    SECOND_SESSION = "a statement in a second session"


class Trouble(StrEnum):
    """What an engine's error code means to whoever asked."""

    NO_TABLE = "no_table"
    NO_COLUMN = "no_column"
    NO_FUNCTION = "no_function"
    SYNTAX = "syntax"
    VALUE = "value"
    DIVISION = "division"
    READ_ONLY = "read_only"
    DENIED = "denied"
    LOGIN = "login"
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Warehouse:
    """Texts may hold `{seconds}`, `{milliseconds}`, `{session}` and `{sql}`; all of them are numbers or ours."""

    engine: Engine
    extra: str
    """`pip install 'quaestor[extra]'` brings the driver."""
    drivername: str
    """As SQLAlchemy names dialect and driver."""
    modules: tuple[str, ...]
    """What must be importable, and is told apart from other mistakes."""
    cancel: Cancel
    begin: tuple[str, ...] = ()
    """Run in this order before each statement."""
    reads_only: bool = False
    """Whether *begin* makes the server refuse to write."""
    timeout_attribute: tuple[str, int] | None = None
    """Of the driver's connection, with its units in a second: a limit that the server or the driver enforces."""
    serves_once: bool = False
    """Whether a connection cannot be begun a second time."""
    explain: tuple[str, ...] = ()
    """Statements whose rows together are the plan; empty where a dry run is asked of the driver."""
    unexplained: frozenset[str] = frozenset()
    """Those of *begin* that are left out when explaining, which writes to a table of the session."""
    planned: tuple[str, ...] = ()
    """Statements that plan one without running it; *opinion* reads their rows."""
    opinion: Callable[[Sequence[Mapping[str, object]]], Opinion] | None = None
    rights: str | None = None
    """Lists, a row each, what the login may do that reading does not need."""
    script: str | None = None
    """The scheme under which `quaestor source script` knows the engine."""
    session: str | None = None
    """Gives the id under which *kill* stops what runs in this session."""
    kill: str | None = None
    options: frozenset[str] = frozenset()
    """Parameters that a URL may have; none of them names a file of the server or another host."""
    hidden: frozenset[str] = frozenset()
    """Schemas of the engine itself, in lower case."""
    schema_at: str = "database"
    """Where a URL names one schema: after a slash of the "database" part ("path"), as all of it, or an option."""
    sample: str | None = None
    """The method of TABLESAMPLE that reads a part of a table, "" where none is named; None where it cannot be done."""
    doubles_percent: bool = False
    """The driver reads `%%` as `%` even where a statement has no parameters."""
    codes: Mapping[str, Trouble] = field(default_factory=dict)
    """SQLSTATEs, numbers and names of errors."""

    @property
    def install(self) -> str:
        return f"pip install 'quaestor[{self.extra}]'"

    def opening(self, seconds: float, session: str = "", *, explaining: bool = False) -> tuple[str, ...]:
        """The statements before one that may take *seconds*, in a session that we call *session*."""
        left_out = self.unexplained if explaining else frozenset()
        return tuple(
            _limited(text, seconds).replace("{session}", session) for text in self.begin if text not in left_out
        )

    def driver_timeout(self, seconds: float) -> tuple[str, int] | None:
        """Attribute and value that make the driver end a statement after *seconds*."""
        if self.timeout_attribute is None:
            return None
        name, units = self.timeout_attribute
        return name, max(1, round(seconds * units))

    def explaining(self, sql: str) -> tuple[str, ...]:
        return tuple(text.replace("{sql}", sql) for text in self.explain)

    def planning(self, sql: str) -> tuple[str, ...]:
        return tuple(text.replace("{sql}", sql) for text in self.planned)

    def sent(self, sql: str) -> str:
        """*sql* as the driver must be given it."""
        return sql.replace("%", "%%") if self.doubles_percent else sql


def _limited(text: str, seconds: float) -> str:
    whole = max(1, -int(-seconds // 1))
    return text.replace("{seconds}", str(whole)).replace("{milliseconds}", str(max(1, round(seconds * 1000))))


T = Trouble
SQLSTATES = {
    "42P01": T.NO_TABLE, "42S02": T.NO_TABLE, "42703": T.NO_COLUMN, "42S22": T.NO_COLUMN, "42883": T.NO_FUNCTION,
    "42601": T.SYNTAX, "42000": T.SYNTAX, "22012": T.DIVISION, "25006": T.READ_ONLY, "42501": T.DENIED,
    "28000": T.LOGIN, "28P01": T.LOGIN, "57014": T.TOO_SLOW, "HYT00": T.TOO_SLOW, "08001": T.UNREACHABLE,
    "08006": T.UNREACHABLE, "08S01": T.UNREACHABLE, "3F000": T.NO_TABLE, "22018": T.VALUE, "22P02": T.VALUE,
}  # fmt: skip
"""What several engines share (ISO/IEC 9075-2, and ODBC's own in 42S and HY)."""

MSSQL = Warehouse(
    SQL_SERVER,
    extra="mssql",
    drivername="mssql+mssqlpython",
    modules=("mssql_python",),
    cancel=Cancel.SECOND_SESSION,
    # No session of SQL Server can be made read only; ApplicationIntent=ReadOnly only chooses a replica.
    # The driver has autocommit off, so that the rollback at the end takes back whatever was done.
    begin=("SET LOCK_TIMEOUT {milliseconds}", "SET XACT_ABORT ON"),
    timeout_attribute=("timeout", 1),
    # While it is on, statements are explained and not run.
    explain=("SET SHOWPLAN_TEXT ON", "{sql}", "SET SHOWPLAN_TEXT OFF"),
    script="mssql",
    planned=("SET SHOWPLAN_ALL ON", "{sql}", "SET SHOWPLAN_ALL OFF"),
    opinion=sql_server_opinion,
    rights="""
        SELECT DISTINCT LOWER(permission_name) FROM (
            SELECT permission_name FROM fn_my_permissions(NULL, 'DATABASE')
            UNION ALL SELECT permission_name FROM fn_my_permissions(NULL, 'SERVER')
        ) AS mine
        WHERE permission_name IN ('INSERT', 'UPDATE', 'DELETE', 'EXECUTE', 'ALTER', 'CONTROL', 'CREATE TABLE',
            'CREATE PROCEDURE', 'CREATE FUNCTION', 'BACKUP DATABASE', 'TAKE OWNERSHIP', 'CONTROL SERVER', 'SHUTDOWN',
            'ALTER ANY LOGIN', 'ADMINISTER BULK OPERATIONS', 'UNSAFE ASSEMBLY', 'IMPERSONATE ANY LOGIN')
        ORDER BY 1""",
    session="SELECT @@SPID",
    kill="KILL {session}",
    options=frozenset({"Encrypt", "TrustServerCertificate", "ApplicationIntent", "authentication"}),
    hidden=words(
        """
        sys information_schema guest db_owner db_accessadmin db_securityadmin db_ddladmin db_backupoperator
        db_datareader db_datawriter db_denydatareader db_denydatawriter
        """
    ),
    schema_at="",
    sample="SYSTEM",
    codes={
        **SQLSTATES,
        "Base table or view not found": T.NO_TABLE, "Column not found": T.NO_COLUMN, "Division by zero": T.DIVISION,
        "Syntax error or access violation": T.SYNTAX, "Invalid authorization specification": T.LOGIN,
        "Timeout expired": T.TOO_SLOW, "Operation canceled": T.TOO_SLOW, "Communication link failure": T.UNREACHABLE,
        "Client unable to establish connection": T.UNREACHABLE, "Connection timeout expired": T.UNREACHABLE,
        "Invalid character value for cast specification": T.VALUE,
    },
)  # fmt: skip
ORACLE_DATABASE = Warehouse(
    ORACLE,
    extra="oracle",
    drivername="oracle+oracledb",
    modules=("oracledb",),
    cancel=Cancel.CONNECTION,
    begin=(
        "ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD' NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF'",
        "SET TRANSACTION READ ONLY",
    ),
    reads_only=True,
    timeout_attribute=("call_timeout", 1000),
    explain=("EXPLAIN PLAN FOR {sql}", "SELECT plan_table_output FROM TABLE(DBMS_XPLAN.DISPLAY())"),
    unexplained=frozenset({"SET TRANSACTION READ ONLY"}),
    options=frozenset({"service_name"}),
    hidden=words("sys system outln dbsnmp xdb ctxsys mdsys ordsys wmsys appqossys gsmadmin_internal audsys"),
    schema_at="",
    sample="",
    codes={
        "ORA-00942": T.NO_TABLE, "ORA-00904": T.NO_COLUMN, "ORA-00900": T.SYNTAX, "ORA-00933": T.SYNTAX,
        "ORA-00936": T.SYNTAX, "ORA-00923": T.SYNTAX, "ORA-01722": T.VALUE, "ORA-01858": T.VALUE,
        "ORA-01476": T.DIVISION, "ORA-01456": T.READ_ONLY, "ORA-01031": T.DENIED, "ORA-01017": T.LOGIN,
        "ORA-28000": T.LOGIN, "ORA-01013": T.TOO_SLOW, "DPY-4024": T.TOO_SLOW, "DPY-4011": T.UNREACHABLE,
        "DPY-6005": T.UNREACHABLE, "DPY-6000": T.UNREACHABLE, "DPY-6001": T.UNREACHABLE, "ORA-12514": T.UNREACHABLE,
    },
)  # fmt: skip
SNOWFLAKE_WAREHOUSE = Warehouse(
    SNOWFLAKE,
    extra="snowflake",
    drivername="snowflake",
    modules=("snowflake.sqlalchemy", "snowflake.connector"),
    cancel=Cancel.SECOND_SESSION,
    # Secondary roles would add the rights of every role of the login to those of the chosen one.
    begin=(
        "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = {seconds}",
        "ALTER SESSION SET MULTI_STATEMENT_COUNT = 1",
        "USE SECONDARY ROLES NONE",
        "BEGIN TRANSACTION",
    ),
    explain=("EXPLAIN USING TEXT {sql}",),
    script="snowflake",
    planned=("EXPLAIN USING JSON {sql}",),
    opinion=snowflake_opinion,
    rights="""
        SELECT DISTINCT LOWER(privilege_type) FROM information_schema.object_privileges
        WHERE grantee = CURRENT_ROLE()
          AND privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'OWNERSHIP', 'CREATE TABLE', 'MODIFY')
        ORDER BY 1""",
    session="SELECT CURRENT_SESSION()",
    kill="SELECT SYSTEM$CANCEL_ALL_QUERIES({session})",
    options=frozenset({"warehouse", "role"}),
    hidden=frozenset({"information_schema"}),
    schema_at="path",
    sample="SYSTEM",
    codes={
        **SQLSTATES,
        "2003": T.NO_TABLE, "904": T.NO_COLUMN, "1003": T.SYNTAX, "2140": T.NO_FUNCTION, "100051": T.DIVISION,
        "100038": T.VALUE, "100035": T.VALUE, "3001": T.DENIED, "250001": T.UNREACHABLE, "390100": T.LOGIN,
        "390144": T.LOGIN, "630": T.TOO_SLOW, "604": T.TOO_SLOW,
    },
)  # fmt: skip
BIGQUERY_PROJECT = Warehouse(
    BIGQUERY,
    extra="bigquery",
    drivername="bigquery",
    modules=("sqlalchemy_bigquery", "google.cloud.bigquery"),
    # Each statement is a job of its own, with a time limit and, where the URL says so, a limit of bytes billed.
    cancel=Cancel.JOB,
    options=frozenset({"location", "maximum_bytes_billed", "use_query_cache", "credentials_base64"}),
    hidden=frozenset({"information_schema"}),
    sample="SYSTEM",
    doubles_percent=True,
    codes={
        "notFound": T.NO_TABLE, "invalidQuery": T.SYNTAX, "accessDenied": T.DENIED, "stopped": T.TOO_SLOW,
        "timeout": T.TOO_SLOW, "bytesBilledLimitExceeded": T.TOO_LARGE, "responseTooLarge": T.TOO_LARGE,
        "resourcesExceeded": T.TOO_LARGE, "backendError": T.UNREACHABLE, "404": T.NO_TABLE, "403": T.DENIED,
        "401": T.LOGIN, "503": T.UNREACHABLE,
    },
)  # fmt: skip
DATABRICKS_WAREHOUSE = Warehouse(
    DATABRICKS,
    extra="databricks",
    drivername="databricks",
    modules=("databricks.sqlalchemy", "databricks.sql"),
    cancel=Cancel.CURSOR,
    begin=("SET STATEMENT_TIMEOUT = {seconds}", "SET ANSI_MODE = true"),
    explain=("EXPLAIN {sql}",),
    options=frozenset({"http_path", "catalog", "schema"}),
    hidden=frozenset({"information_schema"}),
    schema_at="schema",
    sample="SYSTEM",
    codes={
        "TABLE_OR_VIEW_NOT_FOUND": T.NO_TABLE, "SCHEMA_NOT_FOUND": T.NO_TABLE, "UNRESOLVED_COLUMN": T.NO_COLUMN,
        "UNRESOLVED_ROUTINE": T.NO_FUNCTION, "PARSE_SYNTAX_ERROR": T.SYNTAX, "DIVIDE_BY_ZERO": T.DIVISION,
        "CAST_INVALID_INPUT": T.VALUE, "DATATYPE_MISMATCH": T.VALUE, "INSUFFICIENT_PERMISSIONS": T.DENIED,
        "PERMISSION_DENIED": T.DENIED, "STATEMENT_TIMEOUT": T.TOO_SLOW,
    },
)  # fmt: skip
TRINO_CLUSTER = Warehouse(
    TRINO,
    extra="trino",
    drivername="trino",
    modules=("trino.sqlalchemy",),
    cancel=Cancel.CURSOR,
    # Trino knows START TRANSACTION READ ONLY, but its driver begins transactions itself, and only such that may write.
    begin=("SET SESSION query_max_run_time = '{seconds}s'",),
    explain=("EXPLAIN {sql}",),
    options=frozenset({"access_token", "source", "client_tags"}),
    hidden=frozenset({"information_schema"}),
    schema_at="path",
    sample="SYSTEM",
    codes={
        "TABLE_NOT_FOUND": T.NO_TABLE, "SCHEMA_NOT_FOUND": T.NO_TABLE, "CATALOG_NOT_FOUND": T.NO_TABLE,
        "COLUMN_NOT_FOUND": T.NO_COLUMN, "FUNCTION_NOT_FOUND": T.NO_FUNCTION, "SYNTAX_ERROR": T.SYNTAX,
        "TYPE_MISMATCH": T.VALUE, "INVALID_CAST_ARGUMENT": T.VALUE, "DIVISION_BY_ZERO": T.DIVISION,
        "READ_ONLY_VIOLATION": T.READ_ONLY, "PERMISSION_DENIED": T.DENIED, "EXCEEDED_TIME_LIMIT": T.TOO_SLOW,
        "401": T.LOGIN, "403": T.DENIED, "USER_CANCELED": T.TOO_SLOW, "EXCEEDED_GLOBAL_MEMORY_LIMIT": T.TOO_LARGE,
        "EXCEEDED_LOCAL_MEMORY_LIMIT": T.TOO_LARGE, "SERVER_STARTING_UP": T.UNREACHABLE,
    },
)  # fmt: skip
CLICKHOUSE_SERVER = Warehouse(
    CLICKHOUSE,
    extra="clickhouse",
    drivername="clickhousedb",
    modules=("clickhouse_connect.cc_sqlalchemy",),
    cancel=Cancel.SECOND_SESSION,
    # Settings cannot be changed once `readonly` is 1: it comes last, and a session serves one statement.
    begin=(
        "SET max_execution_time = {seconds}",
        "SET log_comment = '{session}'",
        "SET readonly = 1",
    ),
    reads_only=True,
    serves_once=True,
    explain=("EXPLAIN {sql}",),
    kill="KILL QUERY WHERE Settings['log_comment'] = '{session}' ASYNC",
    options=frozenset({"secure"}),
    hidden=frozenset({"system", "information_schema"}),
    doubles_percent=True,
    codes={
        "60": T.NO_TABLE, "81": T.NO_TABLE, "47": T.NO_COLUMN, "46": T.NO_FUNCTION, "62": T.SYNTAX, "53": T.VALUE,
        "43": T.VALUE, "6": T.VALUE, "153": T.DIVISION, "164": T.READ_ONLY, "497": T.DENIED, "516": T.LOGIN,
        "159": T.TOO_SLOW, "394": T.TOO_SLOW, "241": T.TOO_LARGE, "396": T.TOO_LARGE, "210": T.UNREACHABLE,
    },
)  # fmt: skip
REDSHIFT_CLUSTER = Warehouse(
    REDSHIFT,
    extra="redshift",
    drivername="redshift+psycopg2",
    modules=("sqlalchemy_redshift", "psycopg2"),
    cancel=Cancel.CONNECTION,
    # The driver begins a transaction that may write before its first statement: that one is ended first.
    begin=("ROLLBACK", "SET statement_timeout TO {milliseconds}", "BEGIN READ ONLY"),
    reads_only=True,
    explain=("EXPLAIN {sql}",),
    rights="""
        SELECT name FROM (
            SELECT 'superuser' AS name WHERE (SELECT usesuper FROM pg_user WHERE usename = current_user)
            UNION ALL SELECT 'create' WHERE has_database_privilege(current_database(), 'create')
            UNION ALL SELECT 'temporary' WHERE has_database_privilege(current_database(), 'temp')
        ) AS mine ORDER BY 1""",
    options=frozenset({"sslmode"}),
    hidden=words("information_schema pg_catalog pg_internal pg_automv catalog_history"),
    schema_at="",
    codes={**SQLSTATES, "XX000": T.VALUE},
)

BY_ENGINE: Mapping[str, Warehouse] = {
    each.engine.name: each
    for each in (
        MSSQL, ORACLE_DATABASE, SNOWFLAKE_WAREHOUSE, BIGQUERY_PROJECT, DATABRICKS_WAREHOUSE, TRINO_CLUSTER,
        CLICKHOUSE_SERVER, REDSHIFT_CLUSTER,
    )
}  # fmt: skip
