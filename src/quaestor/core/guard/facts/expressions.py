"""What the values of a query read and call."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from quaestor.core.guard.columns import is_known, lookup, read_column, unknown_column
from quaestor.core.guard.facts.part import Part
from quaestor.core.guard.functions import is_count
from quaestor.core.guard.limits import MAX_COMBINATIONS
from quaestor.core.guard.reading import short
from quaestor.core.guard.scopes import (
    NESTED_FIELDS,
    Scope,
    Source,
)


class Expressions(Part):
    """A walk without recursion, except into the queries inside."""

    def visit_children(self, node: exp.Expr, scope: Scope, skip: Sequence[str] = ()) -> None:
        for key, value in node.args.items():
            if key not in skip:
                self.visit_value(value, scope, key)

    def visit_value(self, value: object, scope: Scope, key: str) -> None:
        if isinstance(value, exp.Expr):
            self.visit(value, scope, by_alias=key in ("order", "group", "having"))
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, exp.Expr):
                    self.visit(item, scope)

    def visit(self, root: exp.Expr, scope: Scope, by_alias: bool = False) -> None:
        """Walk an expression without recursion, except into the queries inside it."""
        stack: list[exp.Expr] = [root]
        while stack:
            node = stack.pop()
            match node:
                case exp.Column():
                    self._column(node, scope, by_alias)
                case exp.Identifier() | exp.Literal() | exp.TableAlias():
                    pass
                case exp.Select() | exp.SetOperation() | exp.Subquery() | exp.Values():
                    self._nested(node, scope)
                case exp.Star() if not is_count(node.parent):
                    self._star(node, None, scope)
                case exp.Dot():
                    stack += self._dot(node, scope)
                case exp.Lambda() | exp.Comprehension():
                    self._lambda(node, scope)
                case exp.MatchRecognize() | exp.JSONTable() | exp.OpenJSON() | exp.Pivot():
                    self.opaque(node, scope)
                case exp.In() if self.dialect == "sqlite" and isinstance(
                    node.args.get("field"), (exp.Column, exp.Table)
                ):
                    self.find("table_as_value", node.args["field"], name=short(node.args["field"].name))
                    stack.append(node.this)
                case exp.Table():
                    self.walk.sources.add(node, Scope(scope, scope.named), None)
                case _:
                    if isinstance(node, exp.Func):
                        self.call(node)
                    stack += node.iter_expressions()

    def _column(self, node: exp.Column, scope: Scope, by_alias: bool) -> None:
        self.reading.seen.add(id(node))
        if isinstance(node.this, exp.Star):
            self._star(node.this, node.args.get("table"), scope)
        elif isinstance(node.this, exp.Func):
            self.visit(node.this, scope)
        else:
            read_column(node, scope, by_alias, self.reading)

    def _star(self, node: exp.Star, qualifier: exp.Expr | None, scope: Scope) -> None:
        level = next((level for level in scope.levels() if level.sources), scope)
        sources = list(level.sources.values())
        if qualifier is not None:
            source = scope.source(qualifier.name.lower())
            if source is None:
                if self.dialect in NESTED_FIELDS and is_known(qualifier.name.lower(), scope):
                    return
                self.find("unknown_alias", qualifier, name=short(qualifier.name))
                return
            sources = [source]
        hidden = {column.name.lower() for column in node.args.get("except_") or []}
        for source in sources:
            self.reading.columns.update(o for name, o in source.columns.items() if o is not None and name not in hidden)
        for renamed in node.args.get("rename") or []:
            self.reading.seen.update(map(id, renamed.find_all(exp.Column)))
        for column in node.args.get("except_") or []:
            self.reading.seen.add(id(column))
            if not any(column.name.lower() in source.columns or source.is_open for source in sources):
                unknown_column(column, column.name, scope, self.reading)
        self.visit_value(node.args.get("replace"), scope, "replace")

    def _nested(self, node: exp.Expr, scope: Scope) -> None:
        """A query inside an expression sees everything around it."""
        output = self.walk.queries.query(node, scope)
        if output.weight > MAX_COMBINATIONS:
            self.find("too_many_combinations", node, limit=MAX_COMBINATIONS)

    def call(self, node: exp.Func) -> None:
        self.reading.calls.append(node)
        self.reading.seen.add(id(node))

    def _dot(self, node: exp.Dot, scope: Scope) -> list[exp.Expr]:
        """`schema.function(…)`, `value.function(…)` or a field of a nested value."""
        called, before = node.expression, node.this
        if isinstance(called, exp.Func):
            path = dotted(before)
            if self.dialect == "duckdb" and isinstance(before, exp.Identifier):
                column = exp.column(before.copy())
                if lookup(column, scope, self.dialect) is not None:
                    return [column, called]
            if path is not None:
                self.reading.qualified_calls.append((path, called))
                return [called]
            return [before, called]
        if self.dialect not in NESTED_FIELDS:
            self.find("attribute_call", called, name=short(called.name))
        return [before] if isinstance(called, (exp.Identifier, exp.Star)) else [before, called]

    def _lambda(self, node: exp.Expr, scope: Scope) -> None:
        inner = Scope(scope, scope.named)
        names = node.expressions if isinstance(node, exp.Lambda) else [node.args.get("expression")]
        for name in names:
            if isinstance(name, exp.Expr):
                inner.add(Source(name.name.lower(), {name.name.lower(): None}, is_open=False, is_value=True))
        values = [node.this, *(node.args.get(key) for key in ("iterator", "condition"))]
        for value in values:
            self.visit_value(value, inner, "")

    def opaque(self, node: exp.Expr, scope: Scope, skip: Sequence[str] = ()) -> None:
        """Constructs with names of their own inside: their columns may be anything that is not called."""
        if isinstance(node, exp.Func):
            self.call(node)
        inner = Scope(scope, scope.named)
        inner.add(Source("", {}, is_open=True))
        for key, value in node.args.items():
            if key != "alias" and key not in skip:
                self.visit_value(value, inner, key)


def dotted(node: exp.Expr) -> str | None:
    """`a.b` as text, when *node* is only names."""
    if isinstance(node, exp.Identifier):
        return node.name.lower()
    if isinstance(node, exp.Dot):
        left, right = dotted(node.this), dotted(node.expression)
        return f"{left}.{right}" if left and right else None
    return None
