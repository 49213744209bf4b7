"""A query in plain English: what it shows, from where, which rows, in what order. Deterministic, no model involved."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.guard.scopes import find_table
from quaestor.core.guard.statement import read_statement
from quaestor.core.verdict import Reason


def explain_in_words(sql: str, catalog: Catalog | None, dialect: str) -> str:
    """Sentences that say what *sql* does; for what is no query, the sentence that says why not."""
    statement = read_statement(sql, dialect)
    if isinstance(statement, Reason):
        return statement.message
    words = _Words(catalog, dialect)
    if not isinstance(statement.tree, (exp.Select, exp.SetOperation, exp.Subquery, exp.Values)):
        return "This is not a query that reads rows."
    text = " ".join(words.query(statement.tree))
    return f"Shows the plan of this query, without running it: {text}" if statement.explain else text


_COMPARISONS: dict[type[exp.Expr], str] = {
    exp.EQ: "is",
    exp.NEQ: "is not",
    exp.GT: "is greater than",
    exp.GTE: "is at least",
    exp.LT: "is less than",
    exp.LTE: "is at most",
    exp.Like: "matches the pattern",
    exp.ILike: "matches, in any case, the pattern",
    exp.Glob: "matches the pattern",
    exp.NullSafeEQ: "is exactly",
    exp.NullSafeNEQ: "differs from",
}
_AGGREGATES: dict[type[exp.Expr], str] = {
    exp.Sum: "the total of",
    exp.Avg: "the average of",
    exp.Min: "the smallest",
    exp.Max: "the largest",
    exp.GroupConcat: "a list of",
}
_AGGREGATES_BY_NAME = {
    "median": "the median of",
    **dict.fromkeys(("array_agg", "group_concat", "listagg", "string_agg"), "a list of"),
}
_ARITHMETIC: dict[type[exp.Expr], str] = {
    exp.Add: "plus",
    exp.Sub: "minus",
    exp.Mul: "times",
    exp.Div: "divided by",
    exp.DPipe: "followed by",
}


class _Words:
    """Turns one statement into words; knows which names stand for which tables."""

    def __init__(self, catalog: Catalog | None, dialect: str) -> None:
        self._catalog = catalog
        self._dialect = dialect

    def query(self, tree: exp.Expr) -> list[str]:
        """The sentences for *tree*."""
        sentences: list[str] = []
        for cte in tree.args["with_"].expressions if tree.args.get("with_") else []:
            sentences.append(f"First prepares “{cte.alias}”: {self.nested(cte.this)}.")
        match tree:
            case exp.Subquery():
                return [*sentences, *self.query(tree.this)]
            case exp.SetOperation():
                return [*sentences, self._set_operation(tree), *self._ending(tree, {})]
            case exp.Values():
                return [f"Shows {len(tree.expressions)} rows of written values."]
            case exp.Select():
                return [*sentences, *self._select(tree)]
        return [*sentences, f"Runs {tree.sql(self._dialect)}."]

    def nested(self, tree: exp.Expr) -> str:
        """A query inside another, as one clause without the final stop."""
        text = "; ".join(sentence.rstrip(".") for sentence in self.query(tree))
        return text[:1].lower() + text[1:]

    def _set_operation(self, tree: exp.SetOperation) -> str:
        left, right = self.nested(tree.left), self.nested(tree.right)
        match tree:
            case exp.Intersect():
                how = "keeps only what is also found when it"
            case exp.Except():
                how = "leaves out what is found when it"
            case _:
                how = (
                    "adds, keeping duplicates, what"
                    if not tree.args.get("distinct")
                    else "adds, without duplicates, what"
                )
                return f"{left[:1].upper()}{left[1:]}; then {how} this gives: {right}."
        return f"{left[:1].upper()}{left[1:]}; then {how} {right}."

    def _select(self, tree: exp.Select) -> list[str]:
        names = self._sources(tree)
        show = _listed([self.value(projection, names) for projection in tree.expressions])
        different = "the different values of " if tree.args.get("distinct") else ""
        start = f"Shows {different}{show}"
        begin = tree.args.get("from_")
        if begin is not None:
            start += f" from {self._source(begin.this)}"
        sentences = [start + "."]
        sentences += [self._join(join, names) for join in tree.args.get("joins") or []]
        where = tree.args.get("where")
        if where is not None:
            sentences.append(f"Keeps rows where {self.condition(where.this, names)}.")
        group = tree.args.get("group")
        if group is not None and group.expressions:
            sentences.append(f"Makes one row for each {_listed([self.value(g, names) for g in group.expressions])}.")
        having = tree.args.get("having")
        if having is not None:
            sentences.append(f"Keeps groups where {self.condition(having.this, names)}.")
        return sentences + self._ending(tree, names)

    def _ending(self, tree: exp.Expr, names: dict[str, str]) -> list[str]:
        sentences = []
        order = tree.args.get("order")
        if order is not None:
            keys = [
                f"{self.value(key.this, names)} ({'highest' if key.args.get('desc') else 'lowest'} first)"
                for key in order.expressions
                if isinstance(key, exp.Ordered)
            ]
            sentences.append(f"Sorts by {_listed(keys, 'then')}.")
        limit = tree.args.get("limit")
        count = limit.args.get("count" if isinstance(limit, exp.Fetch) else "expression") if limit is not None else None
        offset = tree.args.get("offset")
        if offset is not None:
            sentences.append(f"Skips the first {offset.expression.sql(self._dialect)} rows.")
        if count is not None:
            number = count.sql(self._dialect)
            sentences.append("Returns only the first row." if number == "1" else f"Returns at most {number} rows.")
        return sentences

    def _sources(self, tree: exp.Select) -> dict[str, str]:
        """What each alias stands for; empty where one table makes prefixes needless."""
        begin = tree.args.get("from_")
        parts = [begin.this] if begin is not None else []
        parts += [join.this for join in tree.args.get("joins") or []]
        tables = [part for part in parts if isinstance(part, exp.Table)]
        often = {name for name in (t.name for t in tables) if [t.name for t in tables].count(name) > 1}
        names = {t.alias_or_name.lower(): t.alias_or_name if t.name in often else t.name for t in tables}
        return names if len(parts) > 1 else dict.fromkeys(names, "")

    def _source(self, node: exp.Expr) -> str:
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
            table = None
            if self._catalog is not None:
                table = find_table(self._catalog, node.name, node.text("db") or None, self._dialect)
            kind = "the view " if table is not None and table.is_view else ""
            return f"{kind}{table.key if table is not None else node.name}"
        if isinstance(node, exp.Subquery):
            return f"the result of another query ({self.nested(node.this)})"
        return node.sql(self._dialect)

    def _join(self, join: exp.Join, names: dict[str, str]) -> str:
        kept = {
            "LEFT": ", keeping rows that have no match",
            "RIGHT": ", keeping the other table's rows that have no match",
            "FULL": ", keeping rows of both that have no match",
        }.get(join.side, "")
        on, using = join.args.get("on"), join.args.get("using")
        how = ""
        if on is not None and not isinstance(on, exp.Boolean):
            how = f" where {self.condition(on, names)}"
        elif using:
            how = f" by equal {_listed([column.name for column in using])}"
        elif not join.args.get("method"):
            return f"Combines every row with every row of {self._source(join.this)}{kept}."
        return f"Looks up {self._source(join.this)}{how}{kept}."

    def condition(self, node: exp.Expr, names: dict[str, str]) -> str:
        """A condition as a clause."""
        if node.args.get("negate"):
            positive = node.copy()
            positive.set("negate", False)
            return self.condition(exp.Not(this=positive), names)
        match node:
            case exp.And() | exp.Or():
                word = " and " if isinstance(node, exp.And) else " or "
                return word.join(self.condition(part, names) for part in node.flatten(unnest=False))
            case exp.Paren():
                return f"({self.condition(node.this, names)})"
            case exp.Not() if isinstance(node.this, exp.Is) and isinstance(node.this.expression, exp.Null):
                return f"{self.value(node.this.this, names)} is known"
            case exp.Not() if isinstance(node.this, exp.Exists):
                return f"there is no row when it {self.nested(node.this.this)}"
            case exp.Not() if isinstance(node.this, exp.In):
                return self._membership(node.this, names, "is not")
            case exp.Not() if isinstance(node.this, (exp.Like, exp.ILike)):
                pattern = self.value(node.this.expression, names)
                return f"{self.value(node.this.this, names)} does not match the pattern {pattern}"
            case exp.Not():
                return f"it is not so that {self.condition(node.this, names)}"
            case exp.Is() if isinstance(node.expression, exp.Null):
                return f"{self.value(node.this, names)} is missing"
            case exp.Exists():
                return f"there is a row when it {self.nested(node.this)}"
            case exp.In():
                return self._membership(node, names, "is")
            case exp.Between():
                low, high = self.value(node.args["low"], names), self.value(node.args["high"], names)
                return f"{self.value(node.this, names)} is between {low} and {high}"
        word = _COMPARISONS.get(type(node), "")
        if word:
            return f"{self.value(node.this, names)} {word} {self.value(node.expression, names)}"
        return self.value(node, names)

    def _membership(self, node: exp.In, names: dict[str, str], word: str) -> str:
        what = self.value(node.this, names)
        query = node.args.get("query")
        if query is not None:
            return f"{what} {word} among the values found when it {self.nested(query)}"
        return f"{what} {word} one of {_listed([self.value(v, names) for v in node.expressions], 'or')}"

    def value(self, node: exp.Expr, names: dict[str, str]) -> str:
        """A value as a phrase."""
        match node:
            case exp.Alias():
                return f"{self.value(node.this, names)} (as “{node.alias}”)"
            case exp.Column() if isinstance(node.this, exp.Star):
                return f"all columns of {names.get(node.table.lower()) or node.table}"
            case exp.Column():
                prefix = names.get(node.table.lower(), node.table) if node.table else ""
                return f"{prefix}.{node.name}" if prefix else node.name
            case exp.Star():
                return "all columns"
            case exp.Paren():
                return f"({self.value(node.this, names)})"
            case exp.Count() if isinstance(node.this, exp.Distinct):
                return f"the number of different {_listed([self.value(e, names) for e in node.this.expressions])}"
            case exp.Count():
                return (
                    "the number of rows"
                    if isinstance(node.this, (exp.Star, exp.Literal))
                    else (f"the number of rows with a {self.value(node.this, names)}")
                )
            case exp.Subquery() | exp.Select():
                return f"what it gives when it {self.nested(node)}"
            case exp.Distinct():
                return f"the different {_listed([self.value(e, names) for e in node.expressions])}"
            case exp.Connector() | exp.Predicate() | exp.Not():
                return self.condition(node, names) if type(node) in _COMPARISONS else node.sql(self._dialect)
        if isinstance(node, exp.Anonymous) and node.name.lower() in _AGGREGATES_BY_NAME and node.expressions:
            return f"{_AGGREGATES_BY_NAME[node.name.lower()]} {self.value(node.expressions[0], names)}"
        if type(node) in _AGGREGATES:
            return f"{_AGGREGATES[type(node)]} {self.value(node.this, names)}"
        if type(node) in _ARITHMETIC:
            return f"{self.value(node.this, names)} {_ARITHMETIC[type(node)]} {self.value(node.expression, names)}"
        return node.sql(self._dialect)


def _listed(items: Sequence[str], last: str = "and") -> str:
    """`a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else "nothing"
