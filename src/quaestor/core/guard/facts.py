"""From a parsed statement to facts: what it is, what it names, what it calls, and what could not be made sense of.

Nothing is decided here. Names are resolved the way the engine will, scope by scope, against the catalog; a name that
resolves to nothing becomes a finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.guard.columns import is_known, lookup, read_column, unknown_column
from quaestor.core.guard.functions import canonical_name, is_aggregate, is_count, postgres
from quaestor.core.guard.limits import MAX_COMBINATIONS, MAX_GENERATED, MAX_JOINS, MAX_RECURSION, MAX_UNJOINED
from quaestor.core.guard.limits.joins import unjoined_groups
from quaestor.core.guard.limits.numbers import estimate
from quaestor.core.guard.limits.recursion import recursion_rows, recursion_steps
from quaestor.core.guard.limits.series import series_rows
from quaestor.core.guard.reading import Reading, closest, short
from quaestor.core.guard.scopes import (
    NESTED_FIELDS,
    Origin,
    Output,
    Scope,
    Source,
    find_table,
    implied_name,
    renamed_by,
)
from quaestor.core.guard.statement import Statement
from quaestor.core.verdict import Facts


def read_facts(statement: Statement, catalog: Catalog | None) -> Reading:
    """What *statement* is and touches, names resolved against *catalog*; without one, names are taken as they are."""
    reading = Reading(statement, catalog)
    output = _Reader(reading).query(statement.tree, Scope(None, {}))
    if output.weight > MAX_COMBINATIONS:
        reading.find("too_many_combinations", statement.tree, limit=MAX_COMBINATIONS)
    reading.facts = Facts(
        root=type(statement.tree).__name__.lower(),
        tables=tuple(sorted(reading.tables)),
        columns=tuple(sorted(reading.columns)),
        functions=tuple(sorted({canonical_name(call) for call in reading.calls})),
        output=tuple(column for column, _ in output.columns),
    )
    return reading


_SYSTEM = ("sqlite_", "pragma_", "pg_", "duckdb_", "information_schema", "sys", "mysql", "performance_schema", "__")


class _Reader:
    """One walk over one statement."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.find = reading.find
        self.dialect = reading.dialect
        self.catalog = reading.catalog

    # Queries

    def query(self, node: exp.Expr, scope: Scope) -> Output:
        """The columns that *node* gives; *scope* is what it can see around it."""
        self.reading.seen.add(id(node))
        inner = Scope(scope, dict(scope.named))
        self._with(node, inner)
        match node:
            case exp.Select():
                return self._select(node, inner)
            case exp.SetOperation():
                return self._set_operation(node, inner)
            case exp.Subquery():
                return self._subquery(node, inner)
            case exp.Values():
                return self._values(node, inner)
            case exp.Pivot():
                return self._pivot(node, inner)
            case exp.Table():
                self._source(node, inner, None)
                return Output(inner.all_columns(), inner.is_open())
        self._visit_children(node, inner)
        self._unknown(node)
        return Output(is_open=True)

    def _unknown(self, node: exp.Expr) -> None:
        """*node* stands where a query or a table would: `WITH w AS (ABORT)`."""
        self.find("construct_not_allowed", node, kind=f"{type(node).__name__.upper()} in place of a query")

    def _with(self, node: exp.Expr, scope: Scope) -> None:
        clause = node.args.get("with_")
        if clause is None:
            return
        may_recurse = bool(clause.args.get("recursive")) or self.dialect in ("sqlite", "tsql", "snowflake")
        for cte in clause.expressions:
            self.reading.ctes += 1
            name = cte.alias.lower()
            self.reading.defined.add(name)
            renamed = renamed_by(cte.args.get("alias"))
            if may_recurse and _reads_itself(cte.this, name):
                output = self._recursive(cte, name, renamed, scope)
            else:
                output = self.query(cte.this, Scope(scope.parent, scope.named))
            scope.named[name] = replace(_rename(output, renamed), name=cte.args["alias"].this)
        search = clause.args.get("search")
        if search is not None and clause.expressions:
            found = scope.named[clause.expressions[-1].alias.lower()]
            made = [(search.args[key].name.lower(), None) for key in ("expression", "using") if search.args.get(key)]
            scope.named[clause.expressions[-1].alias.lower()] = replace(found, columns=[*found.columns, *made])

    def _recursive(self, cte: exp.CTE, name: str, renamed: list[str], scope: Scope) -> Output:
        body = cte.this
        while isinstance(body, exp.Subquery) and isinstance(body.this, exp.Query):
            body = body.this
        first = self.query(body.left if isinstance(body, exp.SetOperation) else body, Scope(scope.parent, scope.named))
        named = _rename(first, renamed)
        steps = recursion_steps(body, name, [column for column, _ in named.columns], self.dialect)
        if steps is None:
            self.find("unbounded_recursion", cte, name=cte.alias, limit=MAX_RECURSION)
        named = replace(named, name=cte.args["alias"].this)
        whole = self.query(cte.this, Scope(scope.parent, {**scope.named, name: named}))
        rows = recursion_rows(body, name, first.size, whole.size, steps or 1)
        return replace(first, weight=whole.weight, size=rows, is_large=whole.is_large)

    def _select(self, node: exp.Select, scope: Scope) -> Output:
        args = node.args
        weight, size = self._sources(node, scope)
        scope.aliases = {
            projection.alias.lower() for projection in node.expressions if isinstance(projection, exp.Alias)
        }
        for key, value in args.items():
            if key not in ("with_", "from_", "joins", "laterals"):
                self._visit_value(value, scope, key)
        if len(scope.sources) > MAX_JOINS + 1:
            self.find("too_many_joins", node, limit=MAX_JOINS)
        elif len(scope.sources) > MAX_UNJOINED and (groups := unjoined_groups(node, scope)) > MAX_UNJOINED:
            self.find("unconnected_tables", node, count=groups)
        size *= max((self._series(projection) for projection in node.expressions if _gives_rows(projection)), default=1)
        self.reading.generated = max(self.reading.generated, size)
        if size > MAX_GENERATED:
            self.find("series_too_long", node, limit=MAX_GENERATED)
        is_large = any(source.is_large for source in scope.sources.values()) and not _is_reduced(node)
        output = Output(weight=weight, size=1 if _is_single_row(node) else size, is_large=is_large)
        for projection in node.expressions:
            self._project(projection, scope, output)
        return output

    def _sources(self, node: exp.Expr, scope: Scope) -> tuple[int, int]:
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
            more, rows = self._source(part, scope, join)
            weight, size = weight + more, size * rows
        for join in args.get("joins") or []:
            self._join(join, scope)
        return max(weight, 1), size

    def _join(self, join: exp.Join, scope: Scope) -> None:
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
                self._visit_value(value, scope, key)

    def _set_operation(self, node: exp.SetOperation, scope: Scope) -> Output:
        around = Scope(scope.parent, scope.named)
        left, right = self.query(node.left, around), self.query(node.right, around)
        columns = [
            (name, origin or (right.columns[i][1] if i < len(right.columns) else None))
            for i, (name, origin) in enumerate(left.columns)
        ]
        if node.args.get("by_name"):
            known = {name for name, _ in columns}
            columns += [column for column in right.columns if column[0] not in known]
        output = Output(
            columns,
            left.is_open or right.is_open,
            left.weight + right.weight,
            left.size + right.size,
            left.is_large or right.is_large,
        )
        scope.add(Source.of_output(output, "", []))
        scope.aliases = {name for name, _ in right.columns}
        for key, value in node.args.items():
            if key not in ("with_", "this", "expression"):
                self._visit_value(value, scope, key)
        return output

    def _subquery(self, node: exp.Subquery, scope: Scope) -> Output:
        output = self.query(node.this, Scope(scope.parent, scope.named))
        scope.add(Source.of_output(output, node.alias.lower(), []))
        for key, value in node.args.items():
            if key not in ("with_", "this", "alias", "pivots"):
                self._visit_value(value, scope, key)
        if node.args.get("pivots"):
            self._visit_value(node.args["pivots"], scope, "pivots")
            return replace(output, is_open=True)
        return output

    def _values(self, node: exp.Values, scope: Scope) -> Output:
        self._visit_children(node, scope, skip=("alias",))
        first = node.expressions[0] if node.expressions else None
        width = len(first.expressions) if isinstance(first, exp.Tuple) else 1
        start = 0 if self.dialect == "duckdb" else 1
        names = [
            f"column_{i}" if self.dialect == "mysql" else f"{'col' if self.dialect == 'duckdb' else 'column'}{i}"
            for i in range(start, start + width)
        ]
        return Output([(name, None) for name in names], size=max(1, len(node.expressions)))

    def _pivot(self, node: exp.Pivot, scope: Scope) -> Output:
        """DuckDB's `PIVOT table ON …` as a query of its own."""
        self._source(node.this, scope, None)
        known = scope.all_columns()
        self.reading.columns.update(origin for _, origin in known if origin is not None)
        self._opaque(node, scope, skip=("this", "with_"))
        return Output(known, is_open=True)

    # Sources

    def _source(self, node: exp.Expr, scope: Scope, join: exp.Expr | None) -> tuple[int, int]:
        """Add to *scope* what *node* offers; its weight and size."""
        self.reading.seen.add(id(node))
        match node:
            case exp.Table():
                weight, size = self._table(node, scope)
            case exp.Subquery() if isinstance(node.this, exp.Table) and not node.alias:
                weight, size = self._source(node.this, scope, join)
            case exp.Subquery() | exp.Values() | exp.Select() | exp.SetOperation():
                sees = scope if self.dialect == "duckdb" else Scope(scope.parent, scope.named)
                weight, size = self._derived(node, scope, sees)
            case exp.Lateral():
                self._visit_value(node.args.get("view"), scope, "view")
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
                self._visit_children(node, scope)
                self._unknown(node)
                weight, size = 1, 1
        for nested in node.args.get("joins") or []:
            more, rows = self._source(nested.this, scope, nested)
            weight, size = weight + more, size * rows
        for nested in node.args.get("joins") or []:
            self._join(nested, scope)
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
                self._visit_value(value, scope, key)
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
                self._visit(argument, Scope(scope, scope.named))
            return 1, 1
        if isinstance(call, exp.Dot) and _dotted(call) is not None:
            self.find("other_database", node, name=short(f"{path}.{_dotted(call)}"))
            scope.add(Source(node.alias.lower(), {}, is_open=True))
            return 1, 1
        if call is None and node.args.get("rows_from"):
            self._visit_value(node.args["rows_from"], Scope(scope, scope.named), "")
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
        output = self.query(node, sees)
        scope.add(Source.of_output(output, alias.name.lower() if alias is not None else "", renamed_by(alias)))
        return output.weight, output.size

    def _rows_of(self, call: exp.Expr, holder: exp.Expr, scope: Scope) -> tuple[int, int]:
        """A function that gives rows, in FROM: its arguments see the sources before it."""
        rows = _unwrapped(call)
        if not isinstance(rows, (exp.Func, exp.Unnest, exp.Pivot, exp.MatchRecognize, exp.Dot, exp.Lateral)):
            self.find("file_or_address", holder, name=short(holder.name or rows.name if rows is not None else ""))
        before = Scope(scope, scope.named)
        if call is holder:
            self._visit_children(call, before, skip=("alias", "joins"))
            if isinstance(call, exp.Func):
                self._call(call)
        else:
            self._visit_value(call, before, "")
        for key, value in holder.args.items():
            if call is not holder and key not in ("this", "alias", "joins"):
                self._visit_value(value, before, key)
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
        return 1, max(1, self._series(inner)) if isinstance(inner, exp.Expr) else 1

    def _series(self, call: exp.Expr) -> int:
        """Rows of the longest series that *call* makes."""
        known = (series_rows(node, self.dialect, self.reading.stored) for node in call.find_all(exp.Anonymous))
        return max((rows or 1 for rows in known), default=1)

    # Projections

    def _project(self, projection: exp.Expr, scope: Scope, output: Output) -> None:
        if isinstance(projection, exp.Star) or (
            isinstance(projection, exp.Column) and isinstance(projection.this, exp.Star)
        ):
            star = projection if isinstance(projection, exp.Star) else projection.this
            hidden = {column.name.lower() for column in star.args.get("except_") or []}
            qualifier = projection.table.lower() if isinstance(projection, exp.Column) else None
            sources = [s for s in scope.sources.values() if qualifier is None or s.name == qualifier]
            for source in sources:
                output.columns += [item for item in source.columns.items() if item[0] not in hidden]
                output.is_open = output.is_open or source.is_open
            if star.args.get("rename") or (isinstance(projection, exp.Column) and not sources):
                output.is_open = True
        elif isinstance(projection, (exp.Columns, exp.Aliases, exp.Bracket)) and not projection.alias:
            output.is_open = True
        else:
            origin: Origin = None
            plain = projection.unalias()
            if isinstance(plain, exp.Column):
                found = lookup(plain, scope, self.dialect)
                origin = found[0] if found else None
            name = implied_name(projection, self.dialect)
            output.columns.append((name, origin))
            if origin is None and estimate(plain, self.reading.stored) is not None:
                output.counts |= {name}

    def _column(self, node: exp.Column, scope: Scope, by_alias: bool) -> None:
        self.reading.seen.add(id(node))
        if isinstance(node.this, exp.Star):
            self._star(node.this, node.args.get("table"), scope)
        elif isinstance(node.this, exp.Func):
            self._visit(node.this, scope)
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
        self._visit_value(node.args.get("replace"), scope, "replace")

    # Expressions

    def _visit_children(self, node: exp.Expr, scope: Scope, skip: Sequence[str] = ()) -> None:
        for key, value in node.args.items():
            if key not in skip:
                self._visit_value(value, scope, key)

    def _visit_value(self, value: object, scope: Scope, key: str) -> None:
        if isinstance(value, exp.Expr):
            self._visit(value, scope, by_alias=key in ("order", "group", "having"))
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, exp.Expr):
                    self._visit(item, scope)

    def _visit(self, root: exp.Expr, scope: Scope, by_alias: bool = False) -> None:
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
                    self._opaque(node, scope)
                case exp.In() if self.dialect == "sqlite" and isinstance(
                    node.args.get("field"), (exp.Column, exp.Table)
                ):
                    self.find("table_as_value", node.args["field"], name=short(node.args["field"].name))
                    stack.append(node.this)
                case exp.Table():
                    self._source(node, Scope(scope, scope.named), None)
                case _:
                    if isinstance(node, exp.Func):
                        self._call(node)
                    stack += node.iter_expressions()

    def _nested(self, node: exp.Expr, scope: Scope) -> None:
        """A query inside an expression sees everything around it."""
        output = self.query(node, scope)
        if output.weight > MAX_COMBINATIONS:
            self.find("too_many_combinations", node, limit=MAX_COMBINATIONS)

    def _call(self, node: exp.Func) -> None:
        self.reading.calls.append(node)
        self.reading.seen.add(id(node))

    def _dot(self, node: exp.Dot, scope: Scope) -> list[exp.Expr]:
        """`schema.function(…)`, `value.function(…)` or a field of a nested value."""
        called, before = node.expression, node.this
        if isinstance(called, exp.Func):
            path = _dotted(before)
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
            self._visit_value(value, inner, "")

    def _opaque(self, node: exp.Expr, scope: Scope, skip: Sequence[str] = ()) -> None:
        """Constructs with names of their own inside: their columns may be anything that is not called."""
        if isinstance(node, exp.Func):
            self._call(node)
        inner = Scope(scope, scope.named)
        inner.add(Source("", {}, is_open=True))
        for key, value in node.args.items():
            if key != "alias" and key not in skip:
                self._visit_value(value, inner, key)


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


def _reads_itself(body: exp.Expr, name: str) -> bool:
    return any(table.name.lower() == name and not table.args.get("db") for table in body.find_all(exp.Table))


def _rename(output: Output, renamed: list[str]) -> Output:
    if not renamed:
        return output
    columns = [
        (renamed[i] if i < len(renamed) else name, origin) for i, (name, origin) in enumerate(output.columns)
    ] + [(name, None) for name in renamed[len(output.columns) :]]
    return replace(output, columns=columns, is_open=output.is_open and len(renamed) < len(columns))


def _is_single_row(node: exp.Select) -> bool:
    return not node.args.get("group") and any(is_aggregate(projection.unalias()) for projection in node.expressions)


def _is_reduced(node: exp.Select) -> bool:
    """Whether *node* gives fewer rows than it reads: groups, different values, or the first few."""
    return _is_single_row(node) or any(node.args.get(key) for key in ("group", "distinct", "limit"))


def _gives_rows(projection: exp.Expr) -> bool:
    """Whether a function in *projection* makes several rows of one."""
    return any(canonical_name(call) in _ROWS_OF_ONE for call in projection.find_all(exp.Func))


_ROWS_OF_ONE = frozenset(
    {"unnest", "explode", "explode_outer", "posexplode", "generate_series", "arrayjoin", "flatten"}
)


def _dotted(node: exp.Expr) -> str | None:
    """`a.b` as text, when *node* is only names."""
    if isinstance(node, exp.Identifier):
        return node.name.lower()
    if isinstance(node, exp.Dot):
        left, right = _dotted(node.this), _dotted(node.expression)
        return f"{left}.{right}" if left and right else None
    return None
