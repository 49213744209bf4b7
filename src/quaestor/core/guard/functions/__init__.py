"""Which functions a statement may call: an allow-list per dialect, by canonical lower-case name.

Everything that is not listed is refused: unknown, user-defined, or known to read or change something besides its
arguments. A function that the parser knows by a class of its own is looked up in `typed`, any other by its name.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from quaestor.core.guard.functions import (
    bigquery,
    clickhouse,
    databricks,
    duckdb,
    mysql,
    oracle,
    postgres,
    redshift,
    snowflake,
    sqlite,
    trino,
    tsql,
    typed,
)

BY_DIALECT: Mapping[str, frozenset[str]] = {
    "sqlite": sqlite.NAMES,
    "duckdb": duckdb.NAMES,
    "postgres": postgres.NAMES | postgres.POSTGIS,
    "mysql": mysql.NAMES,
    "tsql": tsql.NAMES,
    "bigquery": bigquery.NAMES,
    "snowflake": snowflake.NAMES,
    "trino": trino.NAMES,
    "oracle": oracle.NAMES,
    "databricks": databricks.NAMES,
    "clickhouse": clickhouse.NAMES,
    "redshift": redshift.NAMES,
}
"""The dialects that can be judged; any other is refused."""

SYSTEM_SCHEMAS: Mapping[str, frozenset[str]] = {
    "postgres": frozenset({"pg_catalog"}),
    "duckdb": frozenset({"main", "system"}),
}
"""Schemas in which an engine keeps its own functions; a call through any other is a user-defined function."""

NAMESPACES = frozenset({"net", "hll_count"})
"""BigQuery groups some of its functions under these words."""


_WRITTEN: Mapping[type[exp.Func], str] = {exp.ExplodingGenerateSeries: "generate_series"}
"""Classes whose first name is not the one that people and engines know."""


def canonical_name(call: exp.Func) -> str:
    """How *call* is named in facts and allow-lists: lower case, quotes gone."""
    if is_untyped(call):
        return call.name.lower()
    return _WRITTEN.get(type(call)) or call.sql_name().lower()


def is_untyped(call: exp.Func) -> bool:
    """Whether the parser knows *call* only by the name that was written."""
    return isinstance(call, (exp.Anonymous, exp.AnonymousAggFunc, exp.CombinedAggFunc))


def is_allowed(call: exp.Func, dialect: str) -> bool:
    """Whether *call* is a listed function of *dialect*."""
    if is_untyped(call):
        return call.name.lower() in BY_DIALECT[dialect]
    if isinstance(call, exp.Columns) and dialect != "duckdb":
        return False
    return type(call).__name__ in typed.ALLOWED


def is_aggregate(call: exp.Expr) -> bool:
    return type(call).__name__ in typed.AGGREGATES
