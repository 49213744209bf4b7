"""A statement as a plan, where the plan language has words for it: the inverse of `printing`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlglot import exp

from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.lexicon import Lexicon


def plan_of(tree: exp.Expr, lexicon: Lexicon) -> p.Plan | None:
    """The plan that *tree* prints; None where the plan language cannot say it."""
    try:
        return _query(tree, lexicon)
    except _Unspeakable:
        return None


class _Unspeakable(Exception):
    """Something the plan language has no words for."""


_SETS: tuple[tuple[type[exp.SetOperation], p.SetOperator], ...] = (
    (exp.Union, p.SetOperator.UNION),
    (exp.Intersect, p.SetOperator.INTERSECT),
    (exp.Except, p.SetOperator.EXCEPT),
)
_FUNCTIONS: dict[type[exp.Expr], p.Function] = {
    exp.Count: p.Function.COUNT,
    exp.Sum: p.Function.SUM,
    exp.Avg: p.Function.AVERAGE,
    exp.Min: p.Function.MINIMUM,
    exp.Max: p.Function.MAXIMUM,
}
_OPERATORS: dict[type[exp.Expr], p.Operator] = {
    exp.EQ: p.Operator.EQUAL,
    exp.NEQ: p.Operator.UNEQUAL,
    exp.GT: p.Operator.MORE,
    exp.LT: p.Operator.LESS,
    exp.GTE: p.Operator.AT_LEAST,
    exp.LTE: p.Operator.AT_MOST,
}
_TURNED = {
    p.Operator.MORE: p.Operator.LESS,
    p.Operator.LESS: p.Operator.MORE,
    p.Operator.AT_LEAST: p.Operator.AT_MOST,
    p.Operator.AT_MOST: p.Operator.AT_LEAST,
}


def _query(tree: exp.Expr, lexicon: Lexicon) -> p.Plan:
    while isinstance(tree, exp.Subquery | exp.Paren):
        tree = tree.this
    for kind, operator in _SETS:
        if isinstance(tree, kind):
            first, second = _query(tree.left, lexicon), _query(tree.right, lexicon)
            if first.combined is not None or tree.args.get("order") or tree.args.get("limit"):
                raise _Unspeakable
            return replace(first, combined=p.Combination(operator, second))
    if not isinstance(tree, exp.Select):
        raise _Unspeakable
    return _Block(tree, lexicon).plan()


class _Block:
    """One SELECT: its tables by the names the statement gives them."""

    def __init__(self, tree: exp.Select, lexicon: Lexicon) -> None:
        self.tree, self.lexicon = tree, lexicon
        self.tables: dict[str, str] = {}
        self.joined: list[exp.Expr] = []
        for node in self._sources():
            table = lexicon.catalog.table(node.name) if isinstance(node, exp.Table) else None
            if table is None or table.key in self.tables.values():
                raise _Unspeakable  # a table joined with itself, or one made on the way
            self.tables[node.alias_or_name.lower()] = table.key

    def _sources(self) -> Iterator[exp.Expr]:
        source = self.tree.args.get("from_") or self.tree.args.get("from")
        if source is None:
            raise _Unspeakable
        yield source.this
        for join in self.tree.args.get("joins") or ():
            if join.side or join.args.get("using"):
                raise _Unspeakable
            if join.args.get("on") is not None:
                self.joined.append(join.args["on"])
            yield join.this

    def plan(self) -> p.Plan:
        args = self.tree.args
        group = tuple(self.field(one) for one in args["group"].expressions) if args.get("group") else ()
        order = tuple(self.sort(one) for one in args["order"].expressions) if args.get("order") else ()
        where = self.conditions(args["where"].this) if args.get("where") else ()
        where += tuple(each for one in self.joined for each in self.conditions(one) if not _joins(each))
        return p.Plan(
            tables=tuple(self.tables.values()),
            show=tuple(each for one in self.tree.expressions for each in self.shown(one)),
            where=tuple(one for one in where if not _joins(one)),
            group=group,
            having=self.conditions(args["having"].this) if args.get("having") else (),
            order=order,
            limit=self.limit(args.get("limit")),
            distinct=args.get("distinct") is not None,
        )

    def limit(self, node: exp.Expr | None) -> int | None:
        if node is None:
            return None
        count = node.args.get("expression") or node.args.get("count")
        if not isinstance(count, exp.Literal) or not count.this.isdigit():
            raise _Unspeakable
        return int(count.this)

    def shown(self, node: exp.Expr) -> Iterator[p.Expression]:
        if isinstance(node, exp.Alias):
            node = node.this
        whole = isinstance(node, exp.Star) or (isinstance(node, exp.Column) and isinstance(node.this, exp.Star))
        if not whole:
            yield self.expression(node)
            return
        owner = self.tables[node.table.lower()] if isinstance(node, exp.Column) and node.table else None
        for key in self.tables.values() if owner is None else (owner,):
            yield from (p.Field(key, column.name) for column in self.lexicon.table(key).columns)

    def expression(self, node: exp.Expr) -> p.Expression:
        while isinstance(node, exp.Paren):
            node = node.this
        function = _FUNCTIONS.get(type(node))
        if function is None:
            return self.field(node)
        inside, distinct = node.this, False
        if isinstance(inside, exp.Distinct):
            if len(inside.expressions) != 1:
                raise _Unspeakable
            inside, distinct = inside.expressions[0], True
        if isinstance(inside, exp.Star) or (isinstance(inside, exp.Literal) and function is p.Function.COUNT):
            return p.Measure(function)
        return p.Measure(function, self.field(inside), distinct)

    def field(self, node: exp.Expr) -> p.Field:
        while isinstance(node, exp.Cast | exp.Paren):
            node = node.this
        if not isinstance(node, exp.Column) or isinstance(node.this, exp.Star):
            raise _Unspeakable
        if node.table:
            keys = [self.tables[node.table.lower()]] if node.table.lower() in self.tables else []
        else:
            keys = list(self.tables.values())
        for key in keys:
            column = self.lexicon.table(key).column(node.name)
            if column is not None:
                return p.Field(key, column.name)
        raise _Unspeakable

    def sort(self, node: exp.Expr) -> p.Sort:
        descending = isinstance(node, exp.Ordered) and bool(node.args.get("desc"))
        by = node.this if isinstance(node, exp.Ordered) else node
        if isinstance(by, exp.Column) and not by.table:
            named = [one.this for one in self.tree.expressions if isinstance(one, exp.Alias) and one.alias == by.name]
            by = named[0] if named else by
        return p.Sort(self.expression(by), descending)

    # conditions

    def conditions(self, node: exp.Expr) -> tuple[p.Condition, ...]:
        while isinstance(node, exp.Paren):
            node = node.this
        if isinstance(node, exp.And):
            return (*self.conditions(node.left), *self.conditions(node.right))
        return (self.condition(node),)

    def condition(self, node: exp.Expr, *, negated: bool = False) -> p.Condition:
        while isinstance(node, exp.Paren):
            node = node.this
        match node:
            case exp.Not():
                return self.condition(node.this, negated=not negated)
            case exp.Or() if not negated:
                return self.either(node)
            case exp.In():
                return self.among(node, negated=negated)
            case exp.Between() if not negated:
                return p.Range(self.expression(node.this), _constant(node.args["low"]), _constant(node.args["high"]))
            case exp.Like() | exp.ILike():
                return self.like(node, negated=negated)
            case exp.Is():
                missing = isinstance(node.expression, exp.Null)
                if not missing:
                    raise _Unspeakable
                return p.Missing(self.field(node.this), negated=negated)
            case _:
                return self.comparison(node, negated=negated)

    def either(self, node: exp.Or) -> p.Condition:
        parts = [*self._alternatives(node.left), *self._alternatives(node.right)]
        equal = [one for one in parts if isinstance(one, p.Comparison) and one.operator is p.Operator.EQUAL]
        values = tuple(one.right for one in equal if isinstance(one.right, p.Constant))
        lefts = {one.left for one in equal}
        if len(values) == len(parts) and len(lefts) == 1:
            return p.OneOf(lefts.pop(), values)
        return p.AnyOf(tuple(parts))

    def _alternatives(self, node: exp.Expr) -> Iterator[p.Condition]:
        while isinstance(node, exp.Paren):
            node = node.this
        if isinstance(node, exp.Or):
            yield from self._alternatives(node.left)
            yield from self._alternatives(node.right)
        elif isinstance(node, exp.And):
            raise _Unspeakable
        else:
            yield self.condition(node)

    def among(self, node: exp.In, *, negated: bool) -> p.Condition:
        inner = node.args.get("query")
        if inner is not None:
            return p.Among(self.field(node.this), _query(inner, self.lexicon), negated)
        values = tuple(_constant(one) for one in node.expressions)
        if not values:
            raise _Unspeakable
        return p.OneOf(self.expression(node.this), values, negated)

    def like(self, node: exp.Expr, *, negated: bool) -> p.Condition:
        pattern = str(_constant(node.expression).value)
        text = pattern.strip("%")
        where = "anywhere"
        if not pattern.startswith("%") and pattern.endswith("%"):
            where = "start"
        elif pattern.startswith("%") and not pattern.endswith("%"):
            where = "end"
        if not text or "%" in text:
            raise _Unspeakable
        return p.Contains(self.field(node.this), text, where, negated)

    def comparison(self, node: exp.Expr, *, negated: bool) -> p.Condition:
        operator = _OPERATORS.get(type(node))
        if operator is None:
            raise _Unspeakable
        left, right = node.this, node.expression
        if isinstance(left, exp.Literal | exp.Subquery | exp.Select):
            left, right, operator = right, left, _TURNED.get(operator, operator)
        operator = p.NEGATED[operator] if negated else operator
        while isinstance(right, exp.Paren):
            right = right.this
        if isinstance(right, exp.Subquery | exp.Select):
            return p.Comparison(self.expression(left), operator, p.Inner(_query(right, self.lexicon)))
        if isinstance(right, exp.Column) and not _quoted(right, self):
            return p.Comparison(self.expression(left), operator, self.field(right))
        return p.Comparison(self.expression(left), operator, _constant(right))


def _quoted(node: exp.Column, block: _Block) -> bool:
    """In SQLite a text in double quotes that names no column is a text."""
    if node.table or not getattr(node.this, "quoted", False):
        return False
    return all(block.lexicon.table(key).column(node.name) is None for key in block.tables.values())


def _constant(node: exp.Expr) -> p.Constant:
    sign = 1
    while isinstance(node, exp.Neg | exp.Paren | exp.Cast):
        sign = -sign if isinstance(node, exp.Neg) else sign
        node = node.this
    if isinstance(node, exp.Column) and not node.table:
        return p.Constant(node.name)
    if isinstance(node, exp.Boolean):
        return p.Constant(bool(node.this))
    if not isinstance(node, exp.Literal):
        raise _Unspeakable
    if node.is_string:
        return p.Constant(node.this)
    value = float(node.this)
    return p.Constant(sign * (int(value) if value.is_integer() else value))


def _joins(one: p.Condition) -> bool:
    """Two columns of different tables set equal join them, wherever it is written."""
    match one:
        case p.Comparison(p.Field(left, _), p.Operator.EQUAL, p.Field(right, _)):
            return left != right
        case _:
            return False
