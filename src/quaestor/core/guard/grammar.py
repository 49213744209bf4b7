"""How a statement is read and written: every function by the name it was written with, nothing translated.

sqlglot knows hundreds of functions by classes of their own, so that it can write them for another engine. What runs
here must be what was sent, and what was sent is looked up by its name. So only functions with a syntax of their own
(`CAST(x AS t)`) and the few aggregates that explanations speak of keep their classes; any other call stays a name
with arguments, and is written down as it came.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.generator import Generator
from sqlglot.parser import Parser
from sqlglot.tokenizer_core import Token, TokenType

from quaestor.core.guard.words import words

_KEPT = ("COUNT", "SUM", "AVG", "MIN", "MAX", "COLUMNS", "IDENTIFIER", "NTH_VALUE", "TABLE")
"""Functions that keep a class although their syntax needs none."""

_PLAIN = words(
    """
    CEIL FLOOR CHR DECODE INITCAP STRING_AGG STRINGAGG JSON_AGG JSONB_EXISTS DATEPART MAKE_INTERVAL TRANSLATE
    ARG_MAX ARGMAX MAX_BY ARG_MIN ARGMIN MIN_BY MAX MIN QUANTILE QUANTILE_CONT QUANTILE_DISC APPROX_QUANTILE MEDIAN
    """
)
"""Functions that have a parser of their own only for the sake of translation …"""
_PLAIN_IN = {
    "sqlite": frozenset({"GROUP_CONCAT", "CHAR", "JSON_OBJECT"}),
    "duckdb": frozenset({"GROUP_CONCAT", "LISTAGG", "CHAR", "POSITION", "JSON_OBJECT"}),
    "postgres": frozenset({"CHAR", "DATE_PART"}),
    "redshift": frozenset({"CHAR", "DATE_PART"}),
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
        (*_READERS.get(dialect, ()), _Reader, known),
        {
            "FUNCTIONS": {**{key: known.FUNCTIONS[key] for key in _KEPT if key in known.FUNCTIONS}, "EXISTS": _exists},
            "FUNCTION_PARSERS": {key: parse for key, parse in known.FUNCTION_PARSERS.items() if key not in plain},
        },
    )
    ours = (*_WRITERS.get(dialect, ()), _Writer)
    writer = type(f"{name}Writer", (*ours, base.generator_class), {"TRANSFORMS": _others(base.generator_class, ours)})
    members = {"Parser": reader, "Generator": writer, "to_json_path": _keep_path}
    made: type[Dialect] = type(f"{name}AsWritten", (base,), members)
    return made()


def _others(known: type[Generator], ours: tuple[type[Generator], ...]) -> dict[type[exp.Expr], Any]:
    """The dialect's own ways to write but those that *ours* replace, over which they would be preferred."""
    replaced = {name for writer in ours for name in vars(writer)}
    return {kind: write for kind, write in known.TRANSFORMS.items() if f"{kind.key}_sql" not in replaced}


def _exists(arguments: list[exp.Expr]) -> exp.Expr:
    """`EXISTS (VALUES (1))` and `EXISTS ((SELECT 1) UNION …)` are what `EXISTS (SELECT 1)` is."""
    if len(arguments) == 1 and isinstance(arguments[0], (exp.Query, exp.Values)):
        return exp.Exists(this=arguments[0])
    return exp.Anonymous(this="EXISTS", expressions=arguments)


def _keep_path(_dialect: Dialect, path: exp.Expr | None) -> exp.Expr | None:
    """JSON paths stay the text they were written as."""
    return path


_TYPE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?: [A-Za-z]+)*(?: ?\(\d+(?:, ?\d+)?\))?(?:\[\d*\])*")
_INTERVAL = re.compile(r"INTERVAL (?:'[\w .:+-]*'|\d+)(?: [A-Za-z_]+)?", re.IGNORECASE)


_NUMBER = re.compile(r"[0-9._eE+-]+")


class _Reader(Parser):
    """Keeps how numbers, simple types and intervals were written, which engines show in the names of columns."""

    def _warn_unsupported(self) -> None:
        """Says nothing: the parser would write the statement, and the values in it, to the log."""

    def _parse_types(self, *args: Any, **options: Any) -> exp.Expr | None:
        first, node = self._curr, super()._parse_types(*args, **options)
        if isinstance(node, exp.DataType):
            self._keep(node, first, _TYPE)
        return node

    def _parse_interval(self, *args: Any, **options: Any) -> exp.Add | exp.Interval | None:
        first, node = self._curr, super()._parse_interval(*args, **options)
        if isinstance(node, exp.Interval):
            self._keep(node, first, _INTERVAL)
        return node

    def _parse_atom(self) -> exp.Expr | None:
        return self._keep_number(self._curr, super()._parse_atom())

    def _parse_primary(self) -> exp.Expr | None:
        return self._keep_number(self._curr, super()._parse_primary())

    def _keep_number(self, first: Token, node: exp.Expr | None) -> exp.Expr | None:
        if isinstance(node, exp.Literal) and not node.is_string:
            self._keep(node, first, _NUMBER)
        return node

    def _keep(self, node: exp.Expr, first: Token, form: re.Pattern[str]) -> None:
        written = self._find_sql(first, self._prev)
        if form.fullmatch(written):
            node.meta["written"] = written, hash(node)


class _Writer(Generator):
    """Writes numbers, simple types and intervals as they were written, and several arguments after DISTINCT as such."""

    MULTI_ARG_DISTINCT = True

    def not_sql(self, node: exp.Not) -> str:
        """`a NOT IN (…)` and `a IS NOT NULL`, as people write it and engines show it."""
        inner = node.this
        if isinstance(inner, (exp.In, exp.Between, exp.Is, exp.Like, exp.ILike)):
            subject, text = self.sql(inner, "this"), self.sql(inner)
            if text.startswith(f"{subject} ") and " NOT " not in text[len(subject) : len(subject) + 8]:
                rest = text[len(subject) :]
                return f"{subject} IS NOT{rest[3:]}" if isinstance(inner, exp.Is) else f"{subject} NOT{rest}"
        return super().not_sql(node)

    def literal_sql(self, node: exp.Literal) -> str:
        return _as_written(node) or super().literal_sql(node)

    def datatype_sql(self, node: exp.DataType) -> str:
        return _as_written(node) or super().datatype_sql(node)

    def interval_sql(self, node: exp.Interval) -> str:
        return _as_written(node) or super().interval_sql(node)


def _as_written(node: exp.Expr) -> str:
    """The text of *node*; empty where none was kept, or *node* is no longer what was read."""
    written, kept = node.meta_get("written", ("", 0))
    return str(written) if kept == hash(node) else ""


class _SQLiteReader(Parser):
    def _parse_term(self, parse_mod: bool = True) -> exp.Expr | None:
        """`LIMIT 2 - n % 2` computes; a share of the rows cannot be asked for here."""
        return super()._parse_term()


class _MySQLReader(Parser):
    def _parse_interval(self, *args: Any, **options: Any) -> Any:
        """`INTERVAL(x, a, b)` is a function, too."""
        node = super()._parse_interval(*args, **options)
        if isinstance(node, exp.Interval) and node.unit is None and isinstance(node.this, exp.Tuple):
            return exp.Anonymous(this="INTERVAL", expressions=node.this.expressions)
        return node


class _MySQLWriter(Generator):
    """MySQL and MariaDB share a dialect here, and `a REGEXP b` is what both know: `REGEXP_LIKE` is MySQL's alone."""

    def hexstring_sql(self, node: exp.HexString, binary_function_repr: str | None = None) -> str:
        return f"0x{node.this}"

    def tuple_sql(self, node: exp.Tuple) -> str:
        """`VALUES ROW(1, 2)`."""
        first = node.expressions[0] if len(node.expressions) == 1 else None
        is_row = (
            isinstance(node.parent, exp.Values) and isinstance(first, exp.Anonymous) and first.name.upper() == "ROW"
        )
        return self.sql(first) if is_row else super().tuple_sql(node)

    def identifier_sql(self, node: exp.Identifier) -> str:
        """DUAL is no table, and quotes would make it one."""
        is_dual = node.name.upper() == "DUAL" and not node.quoted and isinstance(node.parent, exp.Table)
        return node.name if is_dual else super().identifier_sql(node)

    def regexplike_sql(self, node: exp.RegexpLike) -> str:
        return f"{self._operand(node.this)} REGEXP {self._operand(node.expression)}"

    def _operand(self, node: exp.Expr) -> str:
        text = self.sql(node)
        return f"({text})" if isinstance(node, exp.Binary | exp.Not | exp.Between | exp.In) else text


class _DuckDBReader(Parser):
    def _parse_lambda(self, alias: bool = False) -> exp.Expr | None:
        """`f(entry -> 'key')` reads a field: nobody writes a lambda that gives a constant."""
        ahead = self._tokens[self._index + 1 : self._index + 3]
        kinds = [token.token_type for token in ahead]
        if len(kinds) == 2 and kinds[0] is TokenType.ARROW and kinds[1] in (TokenType.STRING, TokenType.NUMBER):
            return self._parse_order(self._parse_select_or_expression(alias=alias))
        return super()._parse_lambda(alias=alias)


class _DuckDBWriter(Generator):
    """DuckDB names unnamed columns after the expression as it reads it, so that is written as it came."""

    NORMALIZE_EXTRACT_DATE_PARTS = False

    def regexplike_sql(self, node: exp.RegexpLike) -> str:
        return self.binary(node, "~")

    def regexpilike_sql(self, node: exp.RegexpILike) -> str:
        return self.binary(node, "~*")

    def startswith_sql(self, node: exp.StartsWith) -> str:
        return f"{self.sql(node, 'this')} ^@ {self.sql(node, 'expression')}"

    def pow_sql(self, node: exp.Pow) -> str:
        return self.binary(node, "^")

    def if_sql(self, node: exp.If) -> str:
        return self.func("if", node.this, node.args.get("true"), node.args.get("false"))

    def withingroup_sql(self, node: exp.WithinGroup) -> str:
        return Generator.withingroup_sql(self, node)

    def ignorenulls_sql(self, node: exp.IgnoreNulls) -> str:
        return Generator.ignorenulls_sql(self, node)

    def respectnulls_sql(self, node: exp.RespectNulls) -> str:
        return Generator.respectnulls_sql(self, node)

    def extract_sql(self, node: exp.Extract) -> str:
        return Generator.extract_sql(self, node)

    def pivot_sql(self, node: exp.Pivot) -> str:
        """Columns keep their table's name: in a sub-query the bare name may be another column."""
        return Generator.pivot_sql(self, node)


class _PostgresReader(Parser):
    def _parse_types(self, *args: Any, **options: Any) -> exp.Expr | None:
        """`bit varying` is another type than `bit`, which is all that the parser reads."""
        node = super()._parse_types(*args, **options)
        if isinstance(node, exp.DataType) and node.this == exp.DType.BIT and self._match_text_seq("VARYING"):
            self.raise_error("bit varying")
        return node


class _PostgresWriter(Generator):
    """Operators as such: PostgreSQL names an unnamed column after a function, but not after an operator."""

    def pow_sql(self, node: exp.Pow) -> str:
        return self.binary(node, "^")

    def startswith_sql(self, node: exp.StartsWith) -> str:
        return f"{self.sql(node, 'this')} ^@ {self.sql(node, 'expression')}"


_READERS: Mapping[str, tuple[type[Parser], ...]] = {
    "sqlite": (_SQLiteReader,),
    "duckdb": (_DuckDBReader,),
    "mysql": (_MySQLReader,),
    "postgres": (_PostgresReader,),
}
_WRITERS: Mapping[str, tuple[type[Generator], ...]] = {
    "mysql": (_MySQLWriter,),
    "duckdb": (_DuckDBWriter,),
    "postgres": (_PostgresWriter,),
}
