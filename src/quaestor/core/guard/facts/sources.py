"""What FROM offers: tables, sub-queries, and functions that give rows."""

from __future__ import annotations

from sqlglot import exp

from quaestor.core.guard.columns import unknown_column
from quaestor.core.guard.facts.expressions import dotted
from quaestor.core.guard.facts.part import Part
from quaestor.core.guard.functions import canonical_name, postgres
from quaestor.core.guard.limits.series import series_rows
from quaestor.core.guard.reading import closest, short
from quaestor.core.guard.scopes import (
    NESTED_FIELDS,
    Origin,
    Output,
    Scope,
    Source,
    find_table,
    renamed_by,
)
from quaestor.core.guard.tree import find_all

_SYSTEM = ("sqlite_", "pragma_", "pg_", "duckdb_", "information_schema", "sys", "mysql", "performance_schema", "__")


class Sources(Part):
    """Each of them is added to a scope; its weight and size are told."""

    def add_all(self, node: exp.Expr, scope: Scope) -> tuple[int, int]:
        """Add what the FROM clause offers; its weight and size."""
        args = node.args
        weight, size = 0, 1
        begin = args.get("from_")
        parts: list[tuple[exp.Expr, exp.Expr | None]] = []
        if begin is not None:
            parts.append((begin.this, None))
        parts += [(join.this, join) for join in args.get("joins") or []]
        parts += [(lateral, None) for lateral in args.get("laterals") or []]
        for part, join in parts:
            more, rows = self.add(part, scope, join)
            weight, size = weight + more, size * rows
        for join in args.get("joins") or []:
            self.join(join, scope)
        return max(weight, 1), size

    def join(self, join: exp.Join, scope: Scope) -> None:
        for key, value in join.args.items():
            if key == "using":
                for column in value or []:
                    name = column.name.lower()
                    origins = [s.columns[name] for s in scope.sources.values() if name in s.columns]
                    self.reading.columns.update(origin for origin in origins if origin is not None)
                    self.reading.uses += [(column, origin) for origin in origins if origin is not None]
                    if not origins and not scope.is_open():
                        unknown_column(column, column.name, scope, self.reading)
            elif key != "this":
                self.walk.expressions.visit_value(value, scope, key)

    def add(self, node: exp.Expr, scope: Scope, join: exp.Expr | None) -> tuple[int, int]:
        """Add to *scope* what *node* offers; its weight and size."""
        self.reading.seen.add(id(node))
        match node:
            case exp.Table():
                weight, size = self._table(node, scope)
            case exp.Subquery() if isinstance(node.this, exp.Table) and not node.alias:
                weight, size = self.add(node.this, scope, join)
            case exp.Subquery() | exp.Values() | exp.Select() | exp.SetOperation():
                sees = scope if self.dialect == "duckdb" else Scope(scope.parent, scope.named)
                weight, size = self._derived(node, scope, sees)
            case exp.Lateral():
                self.walk.expressions.visit_value(node.args.get("view"), scope, "view")
                inner = node.this
                if isinstance(inner, (exp.Subquery, exp.Table)) and not isinstance(inner.this, exp.Func):
                    weight, size = self._derived(inner, scope, scope, node)
                else:
                    weight, size = self._rows_of(inner, node, scope)
            case exp.Unnest():
                weight, size = self._rows_of(node, node, scope)
            case exp.TableFromRows() | exp.Pivot() | exp.MatchRecognize() | exp.Func():
                weight, size = self._rows_of(node, node, scope)
            case _:
                self.walk.expressions.visit_children(node, scope)
                self.walk.not_a_query(node)
                weight, size = 1, 1
        for nested in node.args.get("joins") or []:
            more, rows = self.add(nested.this, scope, nested)
            weight, size = weight + more, size * rows
        for nested in node.args.get("joins") or []:
            self.join(nested, scope)
        return weight, size

    def _table(self, node: exp.Table, scope: Scope) -> tuple[int, int]:
        if not isinstance(node.this, exp.Identifier):
            return self._function_rows(node, scope)
        name = node.name
        alias = (node.alias or name).lower()
        weight, size = 1, 1
        named = scope.named.get(name.lower()) if not node.args.get("db") else None
        if named is not None:
            source = Source.of_output(named, alias, renamed_by(node.args.get("alias")))
            if named.name is not None:
                self.reading.named.append((node, named.name))
            weight, size = named.weight, named.size
        else:
            source = self._catalog_source(node, name, alias)
        pivots = node.args.get("pivots")
        scope.add(source)
        self.reading.seen.add(id(node.args.get("indexed")))
        for key, value in node.args.items():
            if key not in ("this", "alias", "db", "catalog", "joins", "indexed"):
                self.walk.expressions.visit_value(value, scope, key)
        source.is_open = source.is_open or bool(pivots)
        return weight, size

    def _function_rows(self, node: exp.Table, scope: Scope) -> tuple[int, int]:
        """A function in FROM, or several side by side, or a search in a full-text table of SQLite."""
        call, path = node.this, ".".join(part for part in (node.text("catalog"), node.text("db")) if part)
        if self.dialect == "trino" and _is_table_of(call):
            self.reading.seen.add(id(call))
            call = call.expressions[0]
        if path and isinstance(call, exp.Func):
            self.reading.qualified_calls.append((path.lower(), call))
        searched = (
            self.catalog.table(call.name) if self.catalog is not None and isinstance(call, exp.Anonymous) else None
        )
        if self.dialect == "sqlite" and searched is not None and not path:
            self.reading.tables.add(searched.key)
            self.reading.searched.append((node, searched))
            scope.add(Source.of_table(searched, (node.alias or call.name).lower(), None))
            for argument in call.expressions:
                self.walk.expressions.visit(argument, Scope(scope, scope.named))
            return 1, 1
        if isinstance(call, exp.Dot) and dotted(call) is not None:
            self.find("other_database", node, name=short(f"{path}.{dotted(call)}"))
            scope.add(Source(node.alias.lower(), {}, is_open=True))
            return 1, 1
        if call is None and node.args.get("rows_from"):
            self.walk.expressions.visit_value(node.args["rows_from"], Scope(scope, scope.named), "")
            columns: dict[str, Origin] = dict.fromkeys(renamed_by(node.args.get("alias")))
            scope.add(Source(node.alias.lower(), columns, is_value=True))
            return 1, 1
        return self._rows_of(call, node, scope)

    def _catalog_source(self, node: exp.Table, name: str, alias: str) -> Source:
        schema, database = node.text("db") or None, node.text("catalog")
        if "/" in name or "\\" in name or "://" in name or "*" in name or name.endswith((".csv", ".parquet", ".json")):
            self.find("file_or_address", node, name=short(name))
            return Source(alias, {}, is_open=True)
        if database:
            self.find("other_database", node, name=short(f"{database}.{schema}.{name}"))
            return Source(alias, {}, is_open=True)
        if name.upper() == "DUAL" and schema is None and self.dialect in ("mysql", "snowflake"):
            return Source(alias, {})
        written = f"{schema}.{name}" if schema else name
        table = find_table(self.catalog, name, schema, self.dialect) if self.catalog is not None else None
        if table is not None:
            self.reading.tables.add(table.key)
            self.reading.references.append((node, table))
            if schema is not None and table.schema is None:
                self.reading.datasets.add(schema.lower())
                if len(self.reading.datasets) > 1:
                    self.find("other_database", node, name=short(written))
            source = Source.of_table(table, alias, schema)
            renamed = renamed_by(node.args.get("alias"))
            if renamed:
                output = Output(list(source.columns.items()))
                source.columns = Source.of_output(output, alias, renamed).columns
            return source
        if written.lower().startswith(_SYSTEM) and (self.catalog is not None or schema or "_" in name):
            self.find("system_catalog", node, name=short(written))
        elif self.catalog is not None:
            close = self._close_table(written)
            self.find("unknown_table", node, close, name=short(written))
        return Source(alias, {}, is_open=True)

    def _close_table(self, written: str) -> str | None:
        assert self.catalog is not None  # noqa: S101 - callers have checked
        names = {table.key.lower(): table.key for table in self.catalog.tables}
        bare = {table.name.lower(): table.key for table in self.catalog.tables}
        name = written.lower().rpartition(".")[2]
        return bare.get(name) or closest(written, names) or closest(name, bare)

    def _derived(self, node: exp.Expr, scope: Scope, sees: Scope, named_by: exp.Expr | None = None) -> tuple[int, int]:
        alias = (named_by or node).args.get("alias")
        output = self.walk.queries.query(node, sees)
        scope.add(Source.of_output(output, alias.name.lower() if alias is not None else "", renamed_by(alias)))
        return output.weight, output.size

    def _rows_of(self, call: exp.Expr, holder: exp.Expr, scope: Scope) -> tuple[int, int]:
        """A function that gives rows, in FROM: its arguments see the sources before it."""
        rows = _unwrapped(call)
        if not isinstance(rows, (exp.Func, exp.Unnest, exp.Pivot, exp.MatchRecognize, exp.Dot, exp.Lateral)):
            self.find("file_or_address", holder, name=short(holder.name or rows.name if rows is not None else ""))
        before = Scope(scope, scope.named)
        if call is holder:
            self.walk.expressions.visit_children(call, before, skip=("alias", "joins"))
            if isinstance(call, exp.Func):
                self.walk.expressions.call(call)
        else:
            self.walk.expressions.visit_value(call, before, "")
        for key, value in holder.args.items():
            if call is not holder and key not in ("this", "alias", "joins"):
                self.walk.expressions.visit_value(value, before, key)
        alias = holder.args.get("alias")
        renamed = renamed_by(alias)
        name = alias.name.lower() if alias is not None and alias.name else ""
        inner = _unwrapped(call)
        function = canonical_name(inner) if isinstance(inner, exp.Func) else ""
        if isinstance(inner, exp.Unnest):
            function = "unnest"
        defined = (
            [c.name.lower() for c in inner.find_all(exp.JSONColumnDef)] if isinstance(inner, exp.JSONTable) else []
        )
        columns = dict.fromkeys(renamed or defined or postgres.ROWS.get(function, (name or function,)))
        columns.update(dict.fromkeys(("ordinality",) if holder.args.get("ordinality") else ()))
        offset = holder.args.get("offset")
        if isinstance(offset, exp.Identifier):
            columns[offset.name.lower()] = None
        is_open = self.dialect != "postgres" and not (renamed and self.dialect not in NESTED_FIELDS)
        source = Source(name or function, dict.fromkeys(columns), is_open, is_value=True)
        scope.add(source)
        return 1, max(1, self.series(inner)) if isinstance(inner, exp.Expr) else 1

    def series(self, call: exp.Expr) -> int:
        """Rows of the longest series that *call* makes."""
        known = (series_rows(node, self.dialect, self.reading.stored) for node in find_all(call, exp.Anonymous))
        return max((rows or 1 for rows in known), default=1)


def _unwrapped(call: exp.Expr | None) -> exp.Expr | None:
    """The function in `TABLE(…)`."""
    return call.this if isinstance(call, exp.TableFromRows) else call


def _is_table_of(call: exp.Expr) -> bool:
    """Trino's `TABLE(function(…))`."""
    return (
        isinstance(call, exp.Anonymous)
        and call.name.lower() == "table"
        and len(call.expressions) == 1
        and isinstance(call.expressions[0], exp.Func)
    )
