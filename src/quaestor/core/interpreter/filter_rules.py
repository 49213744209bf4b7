"""Rules that make conditions: comparisons, ranges, values, texts inside columns, numbers of related rows, denials."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from quaestor.core.catalog import Column, Kind
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
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.measure_rules import aggregate_of, fits, is_average, worths
from quaestor.core.interpreter.nodes import Composite, Counted, Filter, Node, Scope, Without
from quaestor.core.interpreter.periods import Period, is_year
from quaestor.core.interpreter.plan import (
    Among,
    AnyOf,
    Comparison,
    Condition,
    Constant,
    Contains,
    Expression,
    Field,
    Function,
    Inner,
    Measure,
    Missing,
    OneOf,
    Operator,
    Plan,
    fields_of,
)
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.units import UNITS, Amount


def _filter(condition: Condition, nodes: Nodes) -> list[Node]:
    negated = first_of(nodes, "z") is not None
    return [node_of("F", Filter(on.negate(condition) if negated else condition), nodes)]


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
    made = _filter(Comparison(left, operator, Inner(inner)), nodes)
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
        field = _time_column(scope, nodes[0].start) if periods or all(is_year(number) for number in numbers) else None
    if field is None:
        return None
    if len(periods) == 2:
        return _filter(on.between(field, *periods), nodes)
    if len(numbers) != 2 or not (is_measurable(field, scope)):
        return None
    return _filter(on.within(field, min(numbers), max(numbers), scope.lexicon), nodes)


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
        return _filter(on.compare(kept, operator, numbers[0], scope.lexicon), nodes)
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
        field = next((one for table in reversed(scope.tables()) for one in worths(table, scope)), None)
    if field is None and (period is not None or (numbers and is_year(numbers[0]))):
        field = _time_column(scope, nodes[0].start)
    if field is None:
        return None
    if len(numbers) > 1:
        values = tuple(Constant(number) for number in numbers)
        return _filter(OneOf(field, values), nodes) if scope.lexicon.kind(field).is_numeric else None
    if turned and operator in on.FLIPPED:
        operator = on.FLIPPED[operator]
    if period is not None or on.holds_dates(field, scope.lexicon):
        scope.dated = scope.dated or field
    if period is not None:
        return (
            _filter(on.during(field, operator, cast(Period, period.payload)), nodes)
            if on.holds_dates(field, scope.lexicon)
            else None
        )
    return _filter(on.compare(field, operator, numbers[0], scope.lexicon), nodes)


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
    return _filter(Comparison(pair[0], operator_of(nodes), pair[1]), nodes)


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


def _time_column(scope: Scope, near: int) -> Field | None:
    """The date a period is about: the one named nearest, else one of the tables in play."""
    ended = _end_date(scope)
    if ended is not None:
        return ended
    dates = [
        node for node in scope.nodes if isinstance(node.payload, Field) and on.holds_dates(node.payload, scope.lexicon)
    ]
    if dates:
        return cast(Field, min(dates, key=lambda node: abs(node.start - near)).payload)
    measured = next((one for table in scope.tables_measured() for one in _dates_of(table, scope)), None)
    if measured is not None:
        return measured
    found = scope.measurable(("date", "year", "time", "day", "at", "on", "timestamp", "created"), (), near)
    bridged = _date_between(scope) if found is None else None
    if bridged is not None:
        return bridged
    return (
        found[0]
        if found is not None and (on.holds_dates(found[0], scope.lexicon) or "year" in scope.lexicon.words(found[0]))
        else _any_date(scope, near)
    )


def _date_between(scope: Scope) -> Field | None:
    """ "customers who bought jazz tracks in 2022": the date of what connects those that are named."""
    steps = scope.lexicon.graph.connect(scope.tables()) if len(scope.tables()) > 1 else None
    return next((one for step in steps or () for one in _dates_of(step.table, scope)), None)


def _dates_of(table: str, scope: Scope) -> list[Field]:
    """The dates on which something happened, rather than birthdays."""
    fields = [Field(table, column.name) for column in scope.lexicon.table(table).columns]
    dated = [one for one in fields if on.holds_dates(one, scope.lexicon)]
    return [one for one in dated if not {"birth", "born", "dob"} & set(scope.lexicon.words(one))]


def _any_date(scope: Scope, near: int) -> Field | None:
    tables = scope.tables() or scope.tables_measured()
    for table in tables:
        for column in scope.lexicon.table(table).columns:
            if column.seen_kind.is_temporal or column.kind.is_temporal:
                return Field(table, column.name)
    return None


def _end_date(scope: Scope) -> Field | None:
    """ "the deals we won in June": a state that ends something is reached on the date of its end."""
    if any(isinstance(node.payload, Field) and on.holds_dates(node.payload, scope.lexicon) for node in scope.nodes):
        return None
    for node in scope.nodes:
        state = node.payload.field if isinstance(node.payload, Mentioned) else None
        if state is None or stem(node.text.lower()) not in _ENDING:
            continue
        for column in scope.lexicon.table(state.table).columns:
            one = Field(state.table, column.name)
            if on.holds_dates(one, scope.lexicon) and _ENDING & {stem(word) for word in scope.lexicon.words(one)}:
                return one
    return None


_ENDING = {stem(word) for word in ("win", "lose", "close", "end", "finish", "complete", "resolve", "done")}


def column_is_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "city is Seattle", "Seattle city": the column beside a value says which of its columns is meant."""
    column, value = first_of(nodes, "c"), first_of(nodes, "v")
    if column is None or value is None:
        return None
    fields = [column.payload, *(reading.payload for reading in column.readings if reading.score >= column.score - 0.25)]
    for mentioned in value.values():
        if mentioned.field is not None and mentioned.field in fields:
            return _filter(on.equal(mentioned.field, mentioned.value, scope.lexicon), nodes)
    told = nodes.index(column) < nodes.index(value)
    chosen = cast(Mentioned, value.payload)
    if told and isinstance(column.payload, Field) and chosen.field is None:
        return _filter(on.equal(column.payload, chosen.value, scope.lexicon), nodes)
    return None


def several_values(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """Several values of one column: any of them, or, after "both", all of them for different rows."""
    found = all_of(nodes, "v")
    shared = _shared_field(found)
    if shared is None:
        return None
    picked = [next(one.value for one in node.values() if one.field == shared) for node in found]
    parts = tuple(on.equal(shared, value, scope.lexicon) for value in picked)
    both = parts if first_of(nodes, "B") is not None and len(parts) == 2 else ()
    any_of = OneOf(shared, tuple(cast(Constant, cast(Comparison, part).right) for part in parts))
    negated = first_of(nodes, "z") is not None
    beside = all(node.letter != "/" or node.text.lower() not in ("or", "or the") for node in nodes)
    made = node_of("F", Filter(replace(any_of, negated=negated), both, apart=beside), nodes)
    other = nodes[0] if nodes[0].letter == "c" and all(one.payload != shared for one in nodes[0].readings) else None
    return [other, made] if other is not None and other.payload != shared else [made]


def column_contains(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "whose name contains 'Alex'"."""
    said = {node.text.lower() for node in nodes if node.letter in "hw"}
    if not said & {"contain", "contains", "containing", "include", "includes"}:
        return None
    return text_inside(nodes, scope)


def flag_holds(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "are active", "is not closed": a yes/no column said to hold."""
    field = field_of(nodes)
    condition = on.is_true(field, scope.lexicon) if field is not None else None
    return None if condition is None else _filter(condition, nodes)


def known_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many customers have a phone": a column that has gaps, and none there."""
    field, counting = field_of(nodes), any(node.letter == "k" for node in scope.nodes)
    column = scope.lexicon.column(field) if field is not None else None
    if field is None or column is None or not counting or column.profile is None or column.profile.nulls == 0:
        return None
    return [node_of("F", Filter(Missing(field, negated=True)), nodes)]


def flag_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the discontinued products", "active users": a yes/no column of the table it stands before."""
    [flag] = nodes
    after = next((node for node in scope.nodes if node.start >= flag.end), None)
    field = field_of(nodes)
    if field is None or after is None or after.payload != field.table:
        return None
    condition = on.is_true(field, scope.lexicon)
    return None if condition is None else _filter(condition, nodes)


def refers_to_named(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "who report to Nancy Edwards": a key that refers to rows of its own table, and the names of one of them."""
    field, said = field_of(nodes), all_of(nodes, "v")
    if field is None or scope.lexicon.graph.referred(field.table, field.column) != field.table:
        return None
    named = [
        next((one for one in node.values() if one.field and one.field.table == field.table), None) for node in said
    ]
    parts = tuple(on.equal(one.field, one.value, scope.lexicon) for one in named if one is not None and one.field)
    key = scope.lexicon.table(field.table).primary_key
    if len(parts) != len(said) or len(key) != 1:
        return None
    return [node_of("F", Filter(Among(field, Plan((field.table,), (Field(field.table, key[0]),), where=parts))), nodes)]


def _shared_field(nodes: Nodes) -> Field | None:
    options = [[one.field for one in node.values()] for node in nodes]
    return next(
        (field for field in options[0] if field is not None and all(field in other for other in options[1:])), None
    )


def stated_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    value = first_of(nodes, "v")
    mentioned = cast(Mentioned, value.payload) if value is not None else None
    if mentioned is None or mentioned.field is None:
        return None
    condition = on.equal(mentioned.field, mentioned.value, scope.lexicon)
    if nodes[0].letter == "z" and _of_what_is_lacked(nodes, scope):
        return [nodes[0], *_filter(condition, nodes[1:])]
    return _filter(condition, nodes)


def _of_what_is_lacked(nodes: Nodes, scope: Scope) -> bool:
    """ "customers who never bought a jazz track": the denial is of the tracks, and the value says which."""
    tables = [node for node in scope.nodes if node.letter == "t"]
    after = next((node for node in scope.nodes if node.start >= nodes[-1].end), None)
    return after is not None and after.letter == "t" and after.payload != tables[0].payload


def text_inside(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "contains the word X", "starts with X": text inside a column, which is named before or is the table's name."""
    text = first_of(nodes[::-1], "v") or first_of(nodes[::-1], "u")
    if text is None:
        return None
    written = cast(Mentioned, text.payload).value if text.letter == "v" else text.text
    field = field_of(nodes)
    if field is None:
        tables = scope.tables()
        field = scope.lexicon.names_of(tables[0])[0] if tables else None
    if field is None:
        return None
    said = {word for node in nodes if node.letter == "L" for word in node.text.lower().split()}
    where = "start" if said & _STARTS else "end" if said & _ENDS else "anywhere"
    return _filter(Contains(field, text.text.strip("\"'“”‘’") if text.letter == "v" else written, where), nodes)


def text_in_column(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "with engineer in the title"."""
    field, text = field_of(nodes), nodes[1].text.strip("\"'“”‘’")
    column = scope.lexicon.column(field) if field is not None else None
    if field is None or column is None or column.kind is not Kind.TEXT or nodes[2].text.lower() != "in":
        return None
    return [node_of("F", Filter(Contains(field, text, "anywhere")), nodes)]


_STARTS = {"start", "starts", "starting", "begin", "begins", "beginning", "prefix"}


_ENDS = {"end", "ends", "ending", "suffix"}


def either_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "A or B" of two conditions."""
    filters = [cast(Filter, node.payload) for node in nodes if node.letter == "F"]
    if any(one.both for one in filters):
        return None
    return [node_of("F", Filter(AnyOf(tuple(one.condition for one in filters))), nodes)]


def both_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    filters = [cast(Filter, node.payload) for node in nodes if node.letter == "F"]
    parts = tuple(one.condition for one in filters)
    return [node_of("F", Filter(parts[0], parts), nodes)]


def negated_filter(nodes: Nodes, scope: Scope) -> list[Node] | None:
    given = cast(Filter, nodes[-1].payload)
    if given.both or _of_what_is_lacked(nodes, scope):
        return None
    return [node_of("F", Filter(on.negate(given.condition)), nodes)]


def without_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "without an owner", "has no phone": the column is empty."""
    field, said = field_of(nodes), nodes[0].text.lower().split()
    column = scope.lexicon.column(field) if field is not None else None
    denies = said[-1] in ("no", "without", "any", "have", "lack", "lacking")
    denies = denies or (field is not None and on.holds_dates(field, scope.lexicon) and _says_done(nodes[-1].text))
    if field is None or column is None:
        return None
    if (denies or said[-2:] == ["out", "of"]) and _can_be_zero(column) and not scope.lexicon.is_key(field):
        return [node_of("F", Filter(Comparison(field, Operator.EQUAL, Constant(0))), nodes)]
    if not column.nullable or not denies:
        return None
    return [node_of("F", Filter(Missing(field)), nodes)]


def _can_be_zero(column: Column) -> bool:
    """Numbers of things, with zeros and without gaps: none of them is zero of them."""
    profile = column.profile
    return column.seen_kind is Kind.INTEGER and profile is not None and profile.nulls == 0 and profile.minimum == 0


def _says_done(text: str) -> bool:
    """ "returned", "been shipped": what happens on a date, which has none before."""
    return text.lower().endswith("ed") or text.lower() in ("paid", "sent", "sold", "left")


def without_any(nodes: Nodes, scope: Scope) -> list[Node] | None:
    between = first_of(nodes, "c")
    if (
        between is not None
        and scope.referred(between) is None
        and not on.holds_dates(cast(Field, between.payload), scope.lexicon)
    ):
        return None
    table = first_of(nodes[::-1], "t")
    if table is None:
        return None
    subject = next((node for node in scope.nodes if node.letter == "t"), None)
    told = all_of(nodes, "F")
    if told and (subject is None or subject.payload == table.payload):
        return None
    where = tuple(cast(Filter, one.payload).condition for one in told)
    return [node_of("W", Without(str(table.payload), where), nodes)]


def without_anything(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "customers who haven't bought anything": what happens to them on some date and refers to them."""
    subject = next((str(node.payload) for node in scope.nodes if node.letter == "t"), None)
    if subject is None or nodes[-1].text.lower() not in ("anything", "something", "single"):
        return None
    edges = scope.lexicon.graph.edges.get(subject, ())
    told = [edge.left for edge in edges if edge.right == subject and _dates_of(edge.left, scope)]
    return [node_of("W", Without(told[0]), nodes)] if len(set(told)) == 1 else None


def missing_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field = field_of(nodes)
    return (
        None
        if field is None
        else [node_of("F", Filter(Missing(field, negated=first_of(nodes, "z") is not None)), nodes)]
    )
