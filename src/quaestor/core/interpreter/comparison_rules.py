"""Rules that make conditions of comparisons: with numbers, dates, averages, ranges, numbers of related rows."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.building import (
    Nodes,
    all_of,
    cue_of,
    field_of,
    first_of,
    is_measurable,
    node_of,
    numbers_of,
    operator_of,
)
from quaestor.core.interpreter.dates_in_play import time_column
from quaestor.core.interpreter.measure_rules import aggregate_of, amounts, fits, is_average
from quaestor.core.interpreter.nodes import Composite, Counted, Filter, Node, Scope
from quaestor.core.interpreter.periods import Period, is_year
from quaestor.core.interpreter.plan import (
    AnyOf,
    Comparison,
    Constant,
    Expression,
    Field,
    Function,
    Inner,
    Measure,
    OneOf,
    Operator,
    Plan,
    fields_of,
)
from quaestor.core.interpreter.units import UNITS, Amount
from quaestor.core.interpreter.value_rules import filtered


def compare_average(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "older than the average", "price above the average price"."""
    compared = first_of(nodes, "o")
    if compared is None:
        return None
    after = [node for node in nodes if node.start > compared.start]
    before = [node for node in nodes if node.start < compared.start]
    left, right = field_of(before), field_of(after)
    turned = False
    if left is None and right is None:
        cue = cue_of(nodes, "o")
        found = scope.measurable(cue.words, cue.inverted, nodes[0].start)
        if found is None:
            return None
        left, turned = found
    left, right = left or right, right or left
    compared_with = first_of(after, "t")
    function = cue_of(nodes, "a").function
    if left is None or right is None or function is None or not fits(function, right, scope.lexicon):
        return None
    operator = on.FLIPPED[operator_of(nodes)] if turned and operator_of(nodes) in on.FLIPPED else operator_of(nodes)
    inner = Plan(tables=(right.table,), show=(Measure(function, right),))
    made = filtered(Comparison(left, operator, Inner(inner)), nodes)
    return made if compared_with is None or compared_with.payload == right.table else [*made, compared_with]


def compare_between(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field, numbers = field_of(nodes), numbers_of(nodes)
    table = first_of(nodes, "t")
    if table is not None and len(numbers) == 2:
        if all(is_year(number) for number in numbers):
            return None
        return [node_of("H", Counted(str(table.payload), Operator.AT_LEAST, numbers[0], numbers[1]), nodes)]
    periods = [cast(Period, node.payload) for node in nodes if node.letter == "d"]
    if field is None:
        field = time_column(scope, nodes[0].start) if periods or all(is_year(number) for number in numbers) else None
    if field is None:
        return None
    if len(periods) == 2:
        return filtered(on.between(field, *periods), nodes)
    if len(numbers) != 2 or not (is_measurable(field, scope)):
        return None
    return filtered(on.within(field, min(numbers), max(numbers), scope.lexicon), nodes)


def count_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "more than 5 orders", "at least two", "the number of orders is over 3"."""
    table, numbers = first_of(nodes, "t"), numbers_of(nodes)
    if table is None or not numbers or is_year(numbers[0]):
        return None
    if any(node.letter == "=" and node.text.lower() in ("are", "were") for node in nodes):
        return None
    if first_of(nodes, "o") is not None and cue_of(nodes, "o").words:
        return None
    before = next((node for node in reversed(scope.nodes) if node.end <= nodes[0].start), None)
    compared = before.payload if before is not None and nodes[0].letter == "o" else None
    if isinstance(compared, Field) and is_measurable(compared, scope) and not scope.lexicon.is_key(compared):
        return None
    operator = operator_of(nodes) if first_of(nodes, "oO") is not None else Operator.EQUAL
    kept = scope.counting_column(str(table.payload))
    if kept is not None:
        return filtered(on.compare(kept, operator, numbers[0], scope.lexicon), nodes)
    return [node_of("H", Counted(str(table.payload), operator, numbers[0]), nodes)]


def count_compared_such(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "more than 150 won deals": the rows that are counted are under a condition."""
    told = all_of(nodes, "F")
    made = count_compared([node for node in nodes if node.letter != "F"], scope)
    return None if made is None else [*told, *made]


def domain_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "over all states" says what a measure is taken over."""
    return [replace(nodes[0], letter="i")] if nodes[0].text.lower() == "over" else None


def exactly_many(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "has 3 rooms": a number of related rows, or the column that keeps it."""
    return count_compared(nodes, scope) if nodes[-1].letter == "t" else compare(nodes[1:], scope)


def number_of_times(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "more than 5 times": rows of what was named last."""
    tables = [
        str(node.payload) for node in scope.nodes if node.letter == "t" and node.start < nodes[0].start
    ] or scope.tables()
    if not tables:
        return None
    operator = operator_of(nodes) if first_of(nodes, "oO") is not None else Operator.EQUAL
    return [node_of("H", Counted(tables[-1], operator, numbers_of(nodes)[0]), nodes)]


def compare_again(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "above 10 or below 5": the second comparison is about the first one's column."""
    given = cast(Filter, nodes[0].payload).condition
    field = next(fields_of(given), None)
    if field is None or not is_measurable(field, scope) or not isinstance(given, Comparison):
        return None
    second = on.compare(field, operator_of(nodes), numbers_of(nodes)[0], scope.lexicon)
    if nodes[1].letter == "/":
        return [node_of("F", Filter(AnyOf((given, second))), nodes)]
    return [nodes[0], node_of("F", Filter(second), nodes[1:])]


def measure_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "an average salary above 100": a condition on the groups."""
    measure, numbers = nodes[0], numbers_of(nodes)
    return [
        node_of(
            "H",
            cast(
                Composite,
                Filter(Comparison(cast(Expression, measure.payload), operator_of(nodes), Constant(numbers[0]))),
            ),
            nodes,
        )
    ]


def measure_above_average(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "an average length above the overall average": each group's, compared with that of all rows."""
    measure = nodes[0].payload
    if not isinstance(measure, Measure) or measure.function is not Function.AVERAGE or measure.of is None:
        return None
    inner = Inner(Plan(tables=(measure.of.table,), show=(measure,)))
    return [node_of("H", cast(Composite, Filter(Comparison(measure, operator_of(nodes), inner))), nodes)]


def compare_added_up(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "spent more than 45 in total": the sum, or the average, of each is compared."""
    given, function = cast(Filter, nodes[0].payload).condition, cue_of(nodes, "a").function
    if not isinstance(given, Comparison) or given.operator is Operator.EQUAL or function is None:
        return None
    one = given.left
    if not isinstance(one, Field) or not fits(function, one, scope.lexicon) or is_average(one, scope.lexicon):
        return None
    return [node_of("H", cast(Composite, Filter(replace(given, left=Measure(function, one)))), nodes)]


def aggregate_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "whose average salary is above 8000"."""
    made = aggregate_of([node for node in nodes if node.letter in "ac"], scope)
    if made is None or len(made) != 1:
        return None
    return measure_compared([made[0], *(node for node in nodes if node.letter in "on")], scope)


def compare(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field, numbers = field_of(nodes), numbers_of(nodes)
    period = first_of(nodes, "d")
    operator = operator_of(nodes) if first_of(nodes, "oO") is not None else Operator.EQUAL
    if field is not None and not is_measurable(field, scope):
        if numbers and nodes[-1].letter == "c" and nodes[0].letter in "on" and not is_year(numbers[0]):
            return [node_of("H", Counted(field.table, operator, numbers[0]), nodes)]
        if operator is not Operator.EQUAL or period is not None or not _holds_digits(field, scope):
            return None
    if (
        field is not None
        and operator is not Operator.EQUAL
        and nodes[0].letter == "c"
        and first_of(nodes, "hw")
        and scope.lexicon.is_key(field)
    ):
        return None
    turned = False
    if field is None and first_of(nodes, "o") is not None:
        cue = cue_of(nodes, "o")
        words = cue.words or (("age",) if cue.text in ("over", "under", "above", "below") else ())
        found = scope.measurable(words, cue.inverted, nodes[0].start) if words else None
        if found is not None:
            field, turned = found
    if field is None and numbers and isinstance(numbers[0], Amount) and UNITS[numbers[0].unit][0] == "money":
        field = next((one for table in reversed(scope.tables()) for one in amounts(table, scope)), None)
    if field is None and (period is not None or (numbers and is_year(numbers[0]))):
        field = time_column(scope, nodes[0].start)
    if field is None:
        return None
    if len(numbers) > 1:
        values = tuple(Constant(number) for number in numbers)
        return filtered(OneOf(field, values), nodes) if scope.lexicon.kind(field).is_numeric else None
    if turned and operator in on.FLIPPED:
        operator = on.FLIPPED[operator]
    if period is not None or on.holds_dates(field, scope.lexicon):
        scope.dated = scope.dated or field
    if period is not None:
        return (
            filtered(on.during(field, operator, cast(Period, period.payload)), nodes)
            if on.holds_dates(field, scope.lexicon)
            else None
        )
    return filtered(on.compare(field, operator, numbers[0], scope.lexicon), nodes)


def amount_in_year(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "spent on material in 2025": the year is when, not how much."""
    field, number = field_of(nodes), numbers_of(nodes)[0]
    if field is None or nodes[1].text.lower() not in ("in", "during") or not is_year(number):
        return None
    if not scope.lexicon.kind(field).is_numeric or "year" in scope.lexicon.words(field):
        return None
    made = compare(nodes[1:], scope)
    return None if made is None else [nodes[0], *made]


def compare_over(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "pay data scientists more than 120,000": a value stands between the number and what it is compared with."""
    told = all_of(nodes, "F")
    made = compare([node for node in nodes if node.letter != "F"], scope)
    return None if made is None else [*told, *made]


def dates_compared(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "shipped later than required", "stock below the reorder level": two dates or numbers of the same row."""
    left, right = (_dates_named(node, scope) for node in all_of(nodes, "c"))
    if not left and not right:
        left, right = (_numbers_named(node, scope) for node in all_of(nodes, "c"))
    pair = next(((one, other) for one in left for other in right if one.table == other.table and one != other), None)
    if pair is None:
        return None
    return filtered(Comparison(pair[0], operator_of(nodes), pair[1]), nodes)


def _dates_named(node: Node, scope: Scope) -> list[Field]:
    fields = [node.payload, *(reading.payload for reading in node.readings)]
    return [one for one in dict.fromkeys(fields) if isinstance(one, Field) and on.holds_dates(one, scope.lexicon)]


def _numbers_named(node: Node, scope: Scope) -> list[Field]:
    fields = [node.payload, *(reading.payload for reading in node.readings if reading.score >= node.score - 0.3)]
    found = [one for one in dict.fromkeys(fields) if isinstance(one, Field) and scope.lexicon.kind(one).is_numeric]
    return [one for one in found if not scope.lexicon.is_key(one)]


def _holds_digits(field: Field, scope: Scope) -> bool:
    """A text column in which a number may be looked for: a code, a room, a telephone number."""
    return scope.lexicon.is_key(field) or bool(
        {"number", "code", "phone", "zip", "room", "season", "year", "grade", "level", "version"}
        & set(scope.lexicon.words(field))
    )
