"""Which functions a statement may call: an allow-list per dialect, by canonical lower-case name.

Everything that is not listed is refused: unknown, user-defined, or known to read or change something besides its
arguments. The few calls with a syntax, and so a class, of their own are looked up in `typed`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from quaestor.core.guard.functions import (
    aggregates,
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


def canonical_name(call: exp.Func) -> str:
    """How *call* is named in facts and allow-lists: lower case, quotes gone."""
    return call.name.lower() if is_untyped(call) else call.sql_name().lower()


def is_untyped(call: exp.Expr) -> bool:
    """Whether *call* is known by the name that was written, not by a class."""
    return isinstance(call, (exp.Anonymous, exp.AnonymousAggFunc, exp.ParameterizedAgg))


def is_allowed(call: exp.Func, dialect: str) -> bool:
    """Whether *call* is a listed function of *dialect*."""
    if is_untyped(call):
        return call.name.lower() in BY_DIALECT[dialect] and not _is_another(call, dialect)
    if isinstance(call, exp.Columns) and dialect != "duckdb":
        return False
    return type(call).__name__ in typed.ALLOWED


_FOLDS = {"postgres": str.lower, "redshift": str.lower, "snowflake": str.upper, "oracle": str.upper}
"""How engines that tell names apart by case spell an unquoted one."""


def _is_another(call: exp.Func, dialect: str) -> bool:
    """Whether the name is quoted so that the engine does not take it for its own function: `"Lower"(x)`."""
    fold = _FOLDS.get(dialect)
    name = call.this
    return fold is not None and isinstance(name, exp.Identifier) and bool(name.quoted) and fold(name.name) != name.name


def is_count(call: exp.Expr | None) -> bool:
    """Whether *call* only counts rows or values and shows none."""
    return isinstance(call, exp.Func) and canonical_name(call) in ("count", "count_big")


def is_aggregate(call: exp.Expr) -> bool:
    """Whether *call* makes one value of many rows."""
    return isinstance(call, exp.Func) and (
        type(call).__name__ in typed.AGGREGATES or (is_untyped(call) and call.name.lower() in aggregates.NAMES)
    )
