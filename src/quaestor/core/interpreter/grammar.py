"""The grammar: rules that replace a few neighbouring nodes by one larger node, applied in order, each as often as it fits.

Nodes are letters (see `cues` and `linking`), so a rule's pattern is a regular expression over letters:
`c[=fiwh]*on` is a column, then glue, a comparison, and a number: "whose age is greater than 56". Letters the rules make:

    F filter   H number of related rows   M measure   S superlative   G group   R order   W without   l limit
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.nodes import (
    Composite,
    Counted,
    Extreme,
    Filter,
    Grouped,
    Limit,
    Node,
    Ordered,
    Percent,
    Scope,
    Without,
)
from quaestor.core.interpreter.periods import Period, is_year
from quaestor.core.interpreter.plan import (
    AnyOf,
    Bucket,
    Comparison,
    Condition,
    Constant,
    Contains,
    Expression,
    Field,
    Function,
    Inner,
    Measure,
    MetricUse,
    Missing,
    OneOf,
    Operator,
    Plan,
    Sort,
    Unit,
    fields_of,
)
from quaestor.core.meaning import Metric

Nodes = Sequence[Node]
Build = Callable[[Nodes, Scope], "list[Node] | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    pattern: re.Pattern[str]
    build: Build


def reduce(scope: Scope) -> tuple[Node, ...]:
    """The nodes of *scope* after every rule has been applied."""
    nodes = list(scope.nodes)
    for rule in RULES:
        at = 0
        letters = "".join(node.letter for node in nodes)
        while (match := rule.pattern.search(letters, at)) is not None:
            built = rule.build(nodes[match.start() : match.end()], scope)
            if built is None:
                at = match.start() + 1
                continue
            nodes[match.start() : match.end()] = built
            letters = "".join(node.letter for node in nodes)
            at = match.start() + max(1, len(built))
    return tuple(nodes)


def _made(letter: str, payload: Composite, nodes: Nodes) -> Node:
    return Node(letter, payload, nodes[0].start, nodes[-1].end, " ".join(node.text for node in nodes), min(node.score for node in nodes))


def _first(nodes: Nodes, letters: str) -> Node | None:
    return next((node for node in nodes if node.letter in letters), None)


def _all(nodes: Nodes, letters: str) -> list[Node]:
    return [node for node in nodes if node.letter in letters]


def _field(nodes: Nodes) -> Field | None:
    node = _first(nodes, "c")
    return node.payload if node is not None and isinstance(node.payload, Field) else None


def _cue(nodes: Nodes, letter: str) -> Cue:
    node = _first(nodes, letter)
    assert node is not None
    return cast(Cue, node.payload)


def _numbers(nodes: Nodes) -> list[float]:
    return [cast(float, node.payload) for node in nodes if node.letter == "n"]


def _filter(condition: Condition, nodes: Nodes) -> list[Node]:
    negated = _first(nodes, "z") is not None
    return [_made("F", Filter(on.negate(condition) if negated else condition), nodes)]


def _operator(nodes: Nodes) -> Operator:
    operator = _cue(nodes, "o" if _first(nodes, "o") else "O").operator
    assert operator is not None
    return operator


# --- conditions -------------------------------------------------------------------------------------------------------


def _compare_average(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "older than the average", "price above the average price"."""
    compared = _first(nodes, "o")
    if compared is None:
        return None
    after = [node for node in nodes if node.start > compared.start]
    before = [node for node in nodes if node.start < compared.start]
    left, right = _field(before), _field(after)
    turned = False
    if left is None and right is None:
        cue = _cue(nodes, "o")
        found = scope.measurable(cue.words, cue.inverted, nodes[0].start)
        if found is None:
            return None
        left, turned = found
    left, right = left or right, right or left
    function = _cue(nodes, "a").function
    if left is None or right is None or function is None or not _is_measurable(left, scope):
        return None
    operator = on.FLIPPED[_operator(nodes)] if turned and _operator(nodes) in on.FLIPPED else _operator(nodes)
    inner = Plan(tables=(right.table,), show=(Measure(function, right),))
    return _filter(Comparison(left, operator, Inner(inner)), nodes)


def _is_measurable(field: Field, scope: Scope) -> bool:
    return scope.lexicon.kind(field).is_numeric or on.holds_dates(field, scope.lexicon)


def _between(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field, numbers = _field(nodes), _numbers(nodes)
    table = _first(nodes, "t")
    if table is not None and len(numbers) == 2:
        return [_made("H", Counted(str(table.payload), Operator.AT_LEAST, numbers[0], numbers[1]), nodes)]
    periods = [cast(Period, node.payload) for node in nodes if node.letter == "d"]
    if field is None:
        field = _time_column(scope, nodes[0].start) if periods or all(is_year(number) for number in numbers) else None
    if field is None:
        return None
    if len(periods) == 2:
        return _filter(on.between(field, *periods), nodes)
    if len(numbers) != 2 or not (_is_measurable(field, scope)):
        return None
    return _filter(on.within(field, min(numbers), max(numbers), scope.lexicon), nodes)


def _count_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "more than 5 orders", "at least two", "the number of orders is over 3"."""
    table, numbers = _first(nodes, "t"), _numbers(nodes)
    if table is None or not numbers or is_year(numbers[0]):
        return None
    if any(node.letter == "=" and node.text.lower() in ("are", "were") for node in nodes):
        return None
    if _first(nodes, "o") is not None and _cue(nodes, "o").words:
        return None
    operator = _operator(nodes) if _first(nodes, "oO") is not None else Operator.EQUAL
    kept = scope.counting_column(str(table.payload))
    if kept is not None:
        return _filter(on.compare(kept, operator, numbers[0], scope.lexicon), nodes)
    return [_made("H", Counted(str(table.payload), operator, numbers[0]), nodes)]


def _exactly(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "has 3 rooms": a number of related rows, or the column that keeps it."""
    return _count_compared(nodes, scope) if nodes[-1].letter == "t" else _compare(nodes[1:], scope)


def _again(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "above 10 or below 5": the second comparison is about the first one's column."""
    given = cast(Filter, nodes[0].payload).condition
    field = next(fields_of(given), None)
    if field is None or not _is_measurable(field, scope) or not isinstance(given, Comparison):
        return None
    second = on.compare(field, _operator(nodes), _numbers(nodes)[0], scope.lexicon)
    if nodes[1].letter == "/":
        return [_made("F", Filter(AnyOf((given, second))), nodes)]
    return [nodes[0], _made("F", Filter(second), nodes[1:])]


def _measure_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "an average salary above 100": a condition on the groups."""
    measure, numbers = nodes[0], _numbers(nodes)
    return [_made("H", cast(Composite, Filter(Comparison(cast(Expression, measure.payload), _operator(nodes), Constant(numbers[0])))), nodes)]


def _aggregate_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "whose average salary is above 8000"."""
    made = _aggregate([node for node in nodes if node.letter in "ac"], scope)
    if made is None or len(made) != 1:
        return None
    return _measure_compared([made[0], *(node for node in nodes if node.letter in "on")], scope)


def _compare(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field, numbers = _field(nodes), _numbers(nodes)
    period = _first(nodes, "d")
    operator = _operator(nodes) if _first(nodes, "oO") is not None else Operator.EQUAL
    if field is not None and not _is_measurable(field, scope):
        if numbers and nodes[-1].letter == "c" and nodes[0].letter in "on" and not is_year(numbers[0]):
            return [_made("H", Counted(field.table, operator, numbers[0]), nodes)]
        if operator is not Operator.EQUAL or period is not None or not _holds_digits(field, scope):
            return None
    turned = False
    if field is None and _first(nodes, "o") is not None:
        cue = _cue(nodes, "o")
        words = cue.words or (("age",) if cue.text in ("over", "under", "above", "below") else ())
        found = scope.measurable(words, cue.inverted, nodes[0].start) if words else None
        if found is not None:
            field, turned = found
    if field is None and (period is not None or (numbers and is_year(numbers[0]))):
        field = _time_column(scope, nodes[0].start)
    if field is None:
        return None
    if len(numbers) > 1:
        values = tuple(Constant(number) for number in numbers)
        return _filter(OneOf(field, values), nodes) if scope.lexicon.kind(field).is_numeric else None
    if turned and operator in on.FLIPPED:
        operator = on.FLIPPED[operator]
    if period is not None:
        return _filter(on.during(field, operator, cast(Period, period.payload)), nodes) if on.holds_dates(field, scope.lexicon) else None
    return _filter(on.compare(field, operator, numbers[0], scope.lexicon), nodes)


def _holds_digits(field: Field, scope: Scope) -> bool:
    """A text column in which a number may be looked for: a code, a room, a telephone number."""
    return scope.lexicon.is_key(field) or bool({"number", "code", "phone", "zip", "room", "season", "year", "grade", "level", "version"} & set(scope.lexicon.words(field)))


def _time_column(scope: Scope, near: int) -> Field | None:
    found = scope.measurable(("date", "year", "time", "day", "at", "on", "timestamp", "created"), (), near)
    return found[0] if found is not None and (on.holds_dates(found[0], scope.lexicon) or "year" in scope.lexicon.words(found[0])) else _any_date(scope, near)


def _any_date(scope: Scope, near: int) -> Field | None:
    for table in scope.tables():
        for column in scope.lexicon.table(table).columns:
            if column.seen_kind.is_temporal or column.kind.is_temporal:
                return Field(table, column.name)
    return None


def _column_is_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "city is Seattle", "Seattle city": the column beside a value says which of its columns is meant."""
    column, value = _first(nodes, "c"), _first(nodes, "v")
    if column is None or value is None:
        return None
    fields = [column.payload, *(reading.payload for reading in column.readings if reading.score >= column.score - 0.25)]
    for mentioned in value.values():
        if mentioned.field in fields:
            return _filter(on.equal(cast(Field, mentioned.field), mentioned.value, scope.lexicon), nodes)
    told = nodes.index(column) < nodes.index(value)
    chosen = cast(Mentioned, value.payload)
    if told and isinstance(column.payload, Field) and chosen.field is None:
        return _filter(on.equal(column.payload, chosen.value, scope.lexicon), nodes)
    return None


def _values(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """Several values of one column: any of them, or, after "both", all of them for different rows."""
    found = _all(nodes, "v")
    shared = _shared_field(found)
    if shared is None:
        return None
    picked = [next(one.value for one in node.values() if one.field == shared) for node in found]
    parts = tuple(on.equal(shared, value, scope.lexicon) for value in picked)
    both = parts if _first(nodes, "B") is not None and len(parts) == 2 else ()
    any_of = OneOf(shared, tuple(cast(Constant, cast(Comparison, part).right) for part in parts))
    negated = _first(nodes, "z") is not None
    return [_made("F", Filter(replace(any_of, negated=negated), both), nodes)]


def _contains(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "whose name contains 'Alex'"."""
    said = {node.text.lower() for node in nodes if node.letter in "hw"}
    if not said & {"contain", "contains", "containing", "include", "includes"}:
        return None
    return _like(nodes, scope)


def _holds(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "are active", "is not closed": a yes/no column said to hold."""
    field = _field(nodes)
    condition = on.is_true(field, scope.lexicon) if field is not None else None
    return None if condition is None else _filter(condition, nodes)


def _count_rows(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many are there", "how many females": the rows of what follows."""
    if len(nodes) > 1 and nodes[-1].letter == "F":
        tables = [one.table for one in fields_of(cast(Filter, nodes[-1].payload).condition)]
        return [_made("M", Measure(Function.COUNT, rows_of=tables[0] if tables else None), nodes[:1]), nodes[-1]]
    return None if nodes[0].text.lower() == "number" else [_made("M", Measure(Function.COUNT), nodes)]


def _shared_field(nodes: Nodes) -> Field | None:
    options = [[one.field for one in node.values()] for node in nodes]
    return next((field for field in options[0] if field is not None and all(field in other for other in options[1:])), None)


def _value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    value = _first(nodes, "v")
    mentioned = cast(Mentioned, value.payload) if value is not None else None
    if mentioned is None or mentioned.field is None:
        return None
    return _filter(on.equal(mentioned.field, mentioned.value, scope.lexicon), nodes)


def _like(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "contains the word X", "starts with X": text inside a column, which is named before or is the table's name."""
    text = _first(nodes[::-1], "v") or _first(nodes[::-1], "u")
    if text is None:
        return None
    written = cast(Mentioned, text.payload).value if text.letter == "v" else text.text
    field = _field(nodes)
    if field is None:
        tables = scope.tables()
        field = scope.lexicon.names_of(tables[0])[0] if tables else None
    if field is None:
        return None
    said = {word for node in nodes if node.letter == "L" for word in node.text.lower().split()}
    where = "start" if said & _STARTS else "end" if said & _ENDS else "anywhere"
    return _filter(Contains(field, text.text.strip("\"'“”‘’") if text.letter == "v" else written, where), nodes)


_STARTS = {"start", "starts", "starting", "begin", "begins", "beginning", "prefix"}
_ENDS = {"end", "ends", "ending", "suffix"}


def _either(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "A or B" of two conditions."""
    filters = [cast(Filter, node.payload) for node in nodes if node.letter == "F"]
    if any(one.both for one in filters):
        return None
    return [_made("F", Filter(AnyOf(tuple(one.condition for one in filters))), nodes)]


def _both(nodes: Nodes, scope: Scope) -> list[Node] | None:
    filters = [cast(Filter, node.payload) for node in nodes if node.letter == "F"]
    parts = tuple(one.condition for one in filters)
    return [_made("F", Filter(parts[0], parts), nodes)]


def _negated(nodes: Nodes, scope: Scope) -> list[Node] | None:
    given = cast(Filter, nodes[-1].payload)
    if given.both:
        return None
    return [_made("F", Filter(on.negate(given.condition)), nodes)]


def _without(nodes: Nodes, scope: Scope) -> list[Node] | None:
    table = _first(nodes[::-1], "t")
    return [_made("W", Without(str(table.payload)), nodes)] if table is not None else None


def _null(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field = _field(nodes)
    return None if field is None else [_made("F", Filter(Missing(field, negated=_first(nodes, "z") is not None)), nodes)]


# --- measures ---------------------------------------------------------------------------------------------------------


def _aggregate(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "average age", "minimum and maximum price", "total number of pages" (a column)."""
    functions = [cast(Cue, node.payload).function for node in _all(nodes, "a")]
    columns = [node for node in _all(nodes, "c") if isinstance(node.payload, Field) and _fits(functions[0], node.payload, scope)]
    if not columns or columns[0] is not _first(nodes, "c"):
        return None
    made = []
    for column in columns:
        for function in functions:
            if function is not None:
                made.append(_made("M", Measure(function, cast(Field, column.payload)), nodes))
    rest = [node for node in _all(nodes, "c") if node not in columns]
    return made + rest


def _fits(function: Function | None, field: Field, scope: Scope) -> bool:
    if function in (Function.MINIMUM, Function.MAXIMUM):
        return _is_measurable(field, scope)
    kind = scope.lexicon.kind(field)
    column = scope.lexicon.column(field)
    return (kind.is_numeric or column is None or kind is kind.OTHER) and not (scope.lexicon.is_key(field))


def _metric(nodes: Nodes, scope: Scope) -> list[Node] | None:
    metric = cast(Metric, nodes[-1].payload)
    tables = [table.key for table in scope.lexicon.catalog.tables if f"{table.name.lower()}." in metric.expression.lower()]
    return [_made("M", MetricUse(metric.name, metric.expression, tuple(tables)), nodes)]


def _count(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many orders", "number of different cities"."""
    counted = nodes[-1]
    distinct = _first(nodes, "D") is not None
    if counted.letter == "t":
        return [_made("M", Measure(Function.COUNT, rows_of=str(counted.payload)), nodes)]
    field = cast(Field, counted.payload)
    if scope.lexicon.kind(field).is_numeric and not scope.lexicon.is_key(field) and not distinct:
        summed = any(word in scope.lexicon.words(field) for word in ("number", "count", "quantity", "total", "amount"))
        if summed:
            return [counted]
    key = [name.lower() for name in scope.lexicon.table(field.table).primary_key]
    if nodes[0].text.lower().endswith(("amount of", "quantity of")) and scope.lexicon.kind(field).is_numeric:
        return [counted]
    if field.column.lower() in key and len(key) == 1 and not distinct:
        return [_made("M", Measure(Function.COUNT, rows_of=field.table), nodes)]
    named = field in scope.lexicon.names_of(field.table) and not distinct
    return [_made("M", Measure(Function.COUNT, None if named else field, distinct=not named, rows_of=field.table), nodes)]


def _percent(nodes: Nodes, scope: Scope) -> list[Node] | None:
    return [_made("Q", Percent(), nodes[:1]), *nodes[1:]]


# --- superlatives, groups, order --------------------------------------------------------------------------------------


def _superlative_count(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the most orders": by the number of rows of a table; "the oldest student": by a column, the table staying."""
    cue, table = _cue(nodes, "s"), nodes[-1]
    limit = _limit_of(nodes)
    descending = bool(cue.descending)
    if cue.words:
        found = scope.measurable(cue.words, cue.inverted, table.start)
        near = found is not None and found[0].table == table.payload
        if found is not None and (near or _only_adjective(cue)):
            field, turned = found
            return [_made("S", Extreme(field, descending != turned, limit), nodes[:-1]), table]
        if _only_adjective(cue):
            return None
    kept = scope.counting_column(str(table.payload))
    if kept is not None:
        return [_made("S", Extreme(kept, descending, limit), nodes)]
    return [_made("S", Extreme(None, descending, limit, counted=str(table.payload)), nodes)]


def _only_adjective(cue: Cue) -> bool:
    """ "oldest" speaks of an age whatever follows; "most" and "largest" may count."""
    return bool(cue.words) and not cue.text.endswith(("number of", "amount of")) and cue.text not in ("most", "least", "fewest", "highest", "lowest", "largest", "greatest", "smallest", "biggest")


def _limit_of(nodes: Nodes) -> int:
    numbers = _numbers(nodes)
    return int(numbers[0]) if numbers and 0 < numbers[0] < 10_000 else 1


def _superlative_column(nodes: Nodes, scope: Scope) -> list[Node] | None:
    cue, field = _cue(nodes, "s"), _field(nodes)
    if field is None:
        return None
    descending, limit = bool(cue.descending), _limit_of(nodes)
    aggregate = _first(nodes, "a")
    if aggregate is not None:
        function = cast(Cue, aggregate.payload).function
        if function is None or not _fits(function, field, scope):
            return None
        return [_made("S", Extreme(Measure(function, field), descending, limit), nodes)]
    if _is_measurable(field, scope) and not scope.lexicon.is_key(field) or (scope.lexicon.is_key(field) and scope.lexicon.kind(field).is_numeric and not _counts(cue)):
        return [_made("S", Extreme(field, descending, limit, explicit=True), nodes)]
    if _only_adjective(cue):
        found = scope.measurable(cue.words, cue.inverted, nodes[0].start)
        if found is None:
            return None
        return [_made("S", Extreme(found[0], descending != found[1], limit), [_first(nodes, "s") or nodes[0]]), *_all(nodes, "c")]
    return [_made("S", Extreme(None, descending, limit, counted=field.table), nodes)]


def _counts(cue: Cue) -> bool:
    return cue.text in ("most", "least", "fewest") or cue.text.endswith(("number of", "amount of"))


def _superlative_common(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the most common city": the group with the most rows; what follows is shown."""
    cue = _cue(nodes, "s")
    return [_made("S", Extreme(None, bool(cue.descending), _limit_of(nodes)), nodes)]


def _superlative_measure(nodes: Nodes, scope: Scope) -> list[Node] | None:
    measure = _first(nodes, "M")
    if measure is None:
        return None
    by = cast(Expression, measure.payload)
    cue = _cue(nodes, "s")
    if isinstance(by, Measure) and by.of is None:
        return [_made("S", Extreme(None, bool(cue.descending), _limit_of(nodes), counted=by.rows_of), nodes)]
    return [_made("S", Extreme(by, bool(cue.descending), _limit_of(nodes)), nodes)]


def _superlative_alone(nodes: Nodes, scope: Scope) -> list[Node] | None:
    cue = _cue(nodes, "s")
    found = scope.measurable(cue.words, cue.inverted, nodes[0].start) if cue.words else None
    if found is None:
        return None
    return [_made("S", Extreme(found[0], bool(cue.descending) != found[1], _limit_of(nodes)), nodes)]


def _extreme_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "with the maximum capacity": in a condition, the extreme picks rows instead of being shown."""
    cue, field = _cue(nodes, "a"), _field(nodes)
    if cue.function not in (Function.MINIMUM, Function.MAXIMUM) or field is None or not _is_measurable(field, scope):
        return None
    return [_made("S", Extreme(field, cue.function is Function.MAXIMUM), nodes)]


def _top(nodes: Nodes, scope: Scope) -> list[Node] | None:
    numbers = _numbers(nodes)
    descending = bool(_cue(nodes, "p").descending)
    return [_made("l", Limit(int(numbers[0]) if numbers else 1, descending), nodes)]


def _group(nodes: Nodes, scope: Scope) -> list[Node] | None:
    groups: list[Node] = []
    for node in nodes:
        if node.letter == "c" and isinstance(node.payload, Field):
            groups.append(_made("G", Grouped(node.payload), [node]))
        elif node.letter == "t":
            groups.append(_made("G", Grouped(str(node.payload)), [node]))
    return groups or None


def _group_time(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "per month", "by year": the dates of the tables in play, cut into such units."""
    unit = _UNITS.get(nodes[-1].text.lower())
    field = _date_to_cut(nodes, scope) if unit is not None else None
    if unit is None or field is None:
        return None
    return [_made("G", Grouped(Bucket(unit, field)), nodes)]


def _date_to_cut(nodes: Nodes, scope: Scope) -> Field | None:
    for table in scope.tables():
        for column in scope.lexicon.table(table).columns:
            field = Field(table, column.name)
            if on.holds_dates(field, scope.lexicon):
                return field
    return None


_UNITS = {"year": Unit.YEAR, "quarter": Unit.QUARTER, "month": Unit.MONTH, "week": Unit.WEEK, "day": Unit.DAY}


def _order(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "sorted by age descending and name", "in alphabetical order"."""
    cue = _cue(nodes, "r") if _first(nodes, "r") is not None else None
    descending = bool(cue.descending) if cue is not None else False
    direction = next((node for node in nodes if node.letter == "x" and cast(Cue, node.payload).descending), _first(nodes, "x"))
    sorts: list[Sort] = []
    if direction is not None:
        said = cast(Cue, direction.payload)
        descending = bool(said.descending)
        if said.words and _first(nodes, "c") is None:
            found = scope.measurable(said.words, said.inverted, direction.start)
            if found is not None:
                return [_made("R", Ordered((Sort(found[0], descending != found[1]),)), nodes)]
    for node in nodes:
        if node.letter == "c" and isinstance(node.payload, Field):
            sorts.append(Sort(node.payload, descending))
        elif node.letter == "M":
            sorts.append(Sort(cast(Expression, node.payload), descending))
    return [_made("R", Ordered(tuple(sorts), descending), nodes)]


def _rule(name: str, pattern: str, build: Build) -> Rule:
    return Rule(name, re.compile(pattern), build)


RULES: tuple[Rule, ...] = (
    _rule("text inside a column", r"c?[=fiwhq]*z?[hwi=]*[hL]?[=fwihkD]*L[=fwi]*[vu]", _like),
    _rule("column contains", r"c[wi]*z?[hw]+v", _contains),
    _rule("missing", r"c[=whi]*z?[=]*N", _null),
    _rule("above the average", r"c[=fwhi]*o[fi]*a[fi]*c|o[fi]*a[fi]*c|c[=fwhi]*o[fi]*a|o[fi]*a", _compare_average),
    _rule("between", r"c[=hwif]*b[nd]&[nd]|b[nd]&[nd][f]?[ct]|kt[=hwi]*bn&n|b[nd]&[nd]", _between),
    _rule("number of related rows", r"kt[=i]*on|onf?D?t|nOD?t|kt[=i]*nO", _count_compared),
    _rule("measure of groups compared", r"a[f]?c[=whi]*on", _aggregate_compared),
    _rule("column compared", r"c[=hwifz]*o[f]?[nd]|c[=fiz]*nO|nOf?c|onf?c", _compare),
    _rule("compared again", r"F[&/]+on(?![fD]*[ct])", _again),
    _rule("several values", r"c?[=fiz]*[BE]?[tc]?v(?:[&/]+[BE]?[=i]*v)+", _values),
    _rule("column is value", r"c[=hfiwz]*v|vc", _column_is_value),
    _rule("several numbers", r"c[=fi]*E?n(?:[&/]+n)+", _compare),
    _rule("column is number", r"c[=fzi]*[nd]", _compare),
    _rule("flag", r"=z?c", _holds),
    _rule("compared by adjective or date", r"z?o[nd]|i[nd]|(?<=[chtv;&])d", _compare),
    _rule("value", r"z?[=i]*v", _value),
    _rule("exact number of related rows", r"[hw]nD?[tc]", _exactly),
    _rule("extreme in a condition", r"(?<=[wh])a[f]?c", _extreme_of),
    _rule("top", r"pn?", _top),
    _rule("most common", r"n?sC|sn?C", _superlative_common),
    _rule("superlative of an aggregate", r"n?s[f]?a[f]?c", _superlative_column),
    _rule("aggregate", r"a(?:[&/]+a)*f?c(?:&c)*", _aggregate),
    _rule("superlative of a column", r"n?sn?[fk]*c|c[=w]*s(?![fk]?[ct])", _superlative_column),
    _rule("superlative of a table", r"n?sn?[fk]*D?t", _superlative_count),
    _rule("metric", r"a?m", _metric),
    _rule("count", r"k[f]?D?[ct]", _count),
    _rule("count of rows", r"kF|k", _count_rows),
    _rule("superlative of a measure", r"n?s[f]?M|M[=w]*s", _superlative_measure),
    _rule("superlative by adjective", r"n?s", _superlative_alone),
    _rule("measure compared", r"M[=whi]*on", _measure_compared),
    _rule("percent", r"P", _percent),
    _rule("order", r"r[fi]*x*(?:[cM](?:x|&(?=[cM]))?)*(?:[fi]?t(?=x))?[i]*x*|(?<=c)x+|x(?:[fi]*[cM])?", _order),
    _rule("both of two conditions", r"BF[i=w]*&[=iwh]*F", _both),
    _rule("negated condition", r"z[hiwf=y]*F", _negated),
    _rule("one of two conditions", r"E?[i=w]*F[i=wuyt]*/[=iwuyhtE]*F", _either),
    _rule("without", r"z[hif]*D?t(?:[if]*t(?![cFnv]))?", _without),
    _rule("group by time", r"(?<=[MGSc])?[gy][fi]*[uc](?![nv])", _group_time),
    _rule("group", r"g[if]*[tc](?:&c)*", _group),
    _rule("grouped by", r"(?<=[M])[if]*y[tc](?:&c)*", _group),
)  # fmt: skip
