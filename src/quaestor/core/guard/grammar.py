"""How a statement is read and written: every function by the name it was written with, nothing translated.

sqlglot knows hundreds of functions by classes of their own, so that it can write them for another engine. What runs
here must be what was sent, and what was sent is looked up by its name. So only functions with a syntax of their own
(`CAST(x AS t)`) and the few aggregates that explanations speak of keep their classes; any other call stays a name
with arguments, and is written down as it came.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.generator import Generator

from quaestor.core.guard.words import words

_KEPT = ("COUNT", "SUM", "AVG", "MIN", "MAX", "COLUMNS", "IDENTIFIER", "TABLE")
"""Functions that keep a class although their syntax needs none."""

_PLAIN = words(
    """
    CEIL FLOOR CHR DECODE INITCAP STRING_AGG STRINGAGG JSON_AGG JSONB_EXISTS DATE_PART DATEPART MAKE_INTERVAL TRANSLATE
    ARG_MAX ARGMAX MAX_BY ARG_MIN ARGMIN MIN_BY MAX MIN QUANTILE QUANTILE_CONT QUANTILE_DISC APPROX_QUANTILE MEDIAN
    """
)
"""Functions that have a parser of their own only for the sake of translation …"""
_PLAIN_IN = {
    "sqlite": frozenset({"GROUP_CONCAT", "CHAR", "JSON_OBJECT"}),
    "duckdb": frozenset({"GROUP_CONCAT", "LISTAGG", "CHAR", "POSITION", "JSON_OBJECT"}),
    "postgres": frozenset({"CHAR"}),
    "mysql": frozenset({"JSON_OBJECT"}),
    "tsql": frozenset({"CHAR"}),
    "bigquery": frozenset({"JSON_OBJECT"}),
    "databricks": frozenset({"JSON_OBJECT", "CHAR"}),
}
"""… and in one dialect."""


@cache
def grammar_of(dialect: str) -> Dialect:
    """The dialect by which statements of *dialect* are read and written. Raises `ValueError` for an unknown one."""
    base = type(Dialect.get_or_raise(dialect))
    name = base.__name__
    known = base.parser_class
    plain = _PLAIN | _PLAIN_IN.get(dialect, frozenset())
    reader = type(
        f"{name}Reader",
        (known,),
        {
            "FUNCTIONS": {key: known.FUNCTIONS[key] for key in _KEPT if key in known.FUNCTIONS},
            "FUNCTION_PARSERS": {key: parse for key, parse in known.FUNCTION_PARSERS.items() if key not in plain},
        },
    )
    writer = type(f"{name}Writer", (*_WRITERS.get(dialect, ()), base.generator_class), {})
    members = {"Parser": reader, "Generator": writer, "to_json_path": _keep_path}
    made: type[Dialect] = type(f"{name}AsWritten", (base,), members)
    return made()


def _keep_path(_dialect: Dialect, path: exp.Expr | None) -> exp.Expr | None:
    """JSON paths stay the text they were written as."""
    return path


class _MySQLWriter(Generator):
    """MySQL and MariaDB share a dialect here, and `a REGEXP b` is what both know: `REGEXP_LIKE` is MySQL's alone."""

    def regexplike_sql(self, node: exp.RegexpLike) -> str:
        return f"{self._operand(node.this)} REGEXP {self._operand(node.expression)}"

    def _operand(self, node: exp.Expr) -> str:
        text = self.sql(node)
        return f"({text})" if isinstance(node, exp.Binary | exp.Not | exp.Between | exp.In) else text


class _DuckDBWriter(Generator):
    """DuckDB names unnamed columns after the expression as it reads it, so that is written as it came."""

    NORMALIZE_EXTRACT_DATE_PARTS = False

    def regexplike_sql(self, node: exp.RegexpLike) -> str:
        return self.binary(node, "~")

    def regexpilike_sql(self, node: exp.RegexpILike) -> str:
        return self.binary(node, "~*")

    def startswith_sql(self, node: exp.StartsWith) -> str:
        return self.binary(node, "^@")

    def pow_sql(self, node: exp.Pow) -> str:
        return self.binary(node, "^")

    def withingroup_sql(self, node: exp.WithinGroup) -> str:
        return Generator.withingroup_sql(self, node)

    def ignorenulls_sql(self, node: exp.IgnoreNulls) -> str:
        return Generator.ignorenulls_sql(self, node)

    def respectnulls_sql(self, node: exp.RespectNulls) -> str:
        return Generator.respectnulls_sql(self, node)

    def extract_sql(self, node: exp.Extract) -> str:
        return Generator.extract_sql(self, node)


class _PostgresWriter(Generator):
    """Operators as such: PostgreSQL names an unnamed column after a function, but not after an operator."""

    def startswith_sql(self, node: exp.StartsWith) -> str:
        return self.binary(node, "^@")


_WRITERS: Mapping[str, tuple[type[Generator], ...]] = {
    "mysql": (_MySQLWriter,),
    "duckdb": (_DuckDBWriter,),
    "postgres": (_PostgresWriter,),
}
