"""Writing a judged tree so that every server of its dialect reads it.

MySQL and MariaDB share a dialect here, and `a REGEXP b` is what both know: `REGEXP_LIKE`, as sqlglot writes, is MySQL's
alone.
"""

from __future__ import annotations

from typing import ClassVar

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.dialects.mysql import MySQL
from sqlglot.generators.mysql import MySQLGenerator


class PatternWriter(MySQLGenerator):
    TRANSFORMS: ClassVar = {
        kind: write for kind, write in MySQLGenerator.TRANSFORMS.items() if kind is not exp.RegexpLike
    }

    def regexplike_sql(self, call: exp.RegexpLike) -> str:
        if call.args.get("flag") is not None:
            return str(self.function_fallback_sql(call))
        return f"{self._operand(call.this)} REGEXP {self._operand(call.expression)}"

    def _operand(self, node: exp.Expr) -> str:
        text = self.sql(node)
        return f"({text})" if isinstance(node, exp.Binary | exp.Not | exp.Between | exp.In) else text


class MySQLAndMariaDB(MySQL):
    Generator = PatternWriter


def writer_of(dialect: str) -> Dialect:
    """The dialect that writes statements judged as *dialect*."""
    return MySQLAndMariaDB() if dialect == "mysql" else Dialect.get_or_raise(dialect)
