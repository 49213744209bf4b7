"""What a query gives: SELECT, set operations, VALUES, PIVOT, and the named sub-queries before them."""

from __future__ import annotations

from dataclasses import replace

from sqlglot import exp

from quaestor.core.guard.columns import lookup
from quaestor.core.guard.facts.part import Part
from quaestor.core.guard.functions import canonical_name, is_aggregate
from quaestor.core.guard.limits import MAX_GENERATED, MAX_JOINS, MAX_RECURSION, MAX_UNJOINED
from quaestor.core.guard.limits.joins import unjoined_groups
from quaestor.core.guard.limits.numbers import estimate
from quaestor.core.guard.limits.recursion import recursion_rows, recursion_steps
from quaestor.core.guard.scopes import (
    Origin,
    Output,
    Scope,
    Source,
    implied_name,
    renamed_by,
)
from quaestor.core.guard.tree import find_all


class Queries(Part):
    """Queries, wherever they stand. *scope* is what a query can see around it."""

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
                self.walk.sources.add(node, inner, None)
                return Output(inner.all_columns(), inner.is_open())
        self.walk.expressions.visit_children(node, inner)
        self.walk.not_a_query(node)
        return Output(is_open=True)

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
        weight, size = self.walk.sources.add_all(node, scope)
        scope.aliases = {
            projection.alias.lower() for projection in node.expressions if isinstance(projection, exp.Alias)
        }
        for key, value in args.items():
            if key not in ("with_", "from_", "joins", "laterals"):
                self.walk.expressions.visit_value(value, scope, key)
        if len(scope.sources) > MAX_JOINS + 1:
            self.find("too_many_joins", node, limit=MAX_JOINS)
        elif len(scope.sources) > MAX_UNJOINED and (groups := unjoined_groups(node, scope)) > MAX_UNJOINED:
            self.find("unconnected_tables", node, count=groups)
        size *= max(
            (self.walk.sources.series(projection) for projection in node.expressions if _gives_rows(projection)),
            default=1,
        )
        self.reading.generated = max(self.reading.generated, size)
        if size > MAX_GENERATED:
            self.find("series_too_long", node, limit=MAX_GENERATED)
        is_large = any(source.is_large for source in scope.sources.values()) and not _is_reduced(node)
        output = Output(weight=weight, size=1 if _is_single_row(node) else size, is_large=is_large)
        for projection in node.expressions:
            self._project(projection, scope, output)
        return output

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
                self.walk.expressions.visit_value(value, scope, key)
        return output

    def _subquery(self, node: exp.Subquery, scope: Scope) -> Output:
        output = self.query(node.this, Scope(scope.parent, scope.named))
        scope.add(Source.of_output(output, node.alias.lower(), []))
        for key, value in node.args.items():
            if key not in ("with_", "this", "alias", "pivots"):
                self.walk.expressions.visit_value(value, scope, key)
        if node.args.get("pivots"):
            self.walk.expressions.visit_value(node.args["pivots"], scope, "pivots")
            return replace(output, is_open=True)
        return output

    def _values(self, node: exp.Values, scope: Scope) -> Output:
        self.walk.expressions.visit_children(node, scope, skip=("alias",))
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
        self.walk.sources.add(node.this, scope, None)
        known = scope.all_columns()
        self.reading.columns.update(origin for _, origin in known if origin is not None)
        self.walk.expressions.opaque(node, scope, skip=("this", "with_"))
        return Output(known, is_open=True)

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


def _reads_itself(body: exp.Expr, name: str) -> bool:
    return any(table.name.lower() == name and not table.args.get("db") for table in find_all(body, exp.Table))


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
    return any(canonical_name(call) in _ROWS_OF_ONE for call in find_all(projection, exp.Func))


_ROWS_OF_ONE = frozenset(
    {"unnest", "explode", "explode_outer", "posexplode", "generate_series", "arrayjoin", "flatten"}
)
