"""Rules that make measures: averages and totals, counts, metrics, shares."""

from __future__ import annotations

from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.building import Nodes, all_of, cue_of, first_of, node_of
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.names import stems_of
from quaestor.core.interpreter.nodes import Aggregated, Filter, Node, Percent, Scope
from quaestor.core.interpreter.plan import Field, Function, Measure, MetricUse, fields_of
from quaestor.core.interpreter.vocabulary import ASKED_BY, ASKED_TABLES
from quaestor.core.meaning import Metric


def aggregate_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "average age", "minimum and maximum price", "total number of pages" (a column)."""
    functions = [cast(Cue, node.payload).function for node in all_of(nodes, "a")]
    columns = [
        node
        for node in all_of(nodes, "c")
        if isinstance(node.payload, Field) and fits(functions[0], node.payload, scope.lexicon)
    ]
    if not columns or columns[0] is not first_of(nodes, "c"):
        return None
    if first_of(nodes, "k") is not None and functions[0] is Function.SUM:
        functions = [Function.SUM]
    if functions == [Function.AVERAGE] and all(is_average(cast(Field, one.payload), scope.lexicon) for one in columns):
        return list(all_of(nodes, "c"))
    made = []
    for column in columns:
        for function in functions:
            if function is not None:
                made.append(node_of("M", Measure(function, cast(Field, column.payload)), nodes))
    rest = [node for node in all_of(nodes, "c") if node not in columns]
    return made + rest


def fits(function: Function | None, field: Field, lexicon: Lexicon) -> bool:
    """Whether the values of *field* can be so aggregated."""
    if function in (Function.MINIMUM, Function.MAXIMUM):
        return lexicon.kind(field).is_numeric or on.holds_dates(field, lexicon)
    kind, column = lexicon.kind(field), lexicon.column(field)
    return (kind.is_numeric or column is None or kind is kind.OTHER) and not lexicon.is_key(field)


def is_average(field: Field, lexicon: Lexicon) -> bool:
    """It is kept as an average already; averaging it again would weigh its rows alike."""
    return bool({"mean", "average"} & set(lexicon.words(field))) and lexicon.kind(field).is_numeric


def metric_use(nodes: Nodes, scope: Scope) -> list[Node] | None:
    metric = cast(Metric, nodes[-1].payload)
    if nodes[0].letter == "k" and not metric.expression.upper().startswith("COUNT"):
        return None  # "how many sales" asks for rows, though what they bring in may be called sales, too
    return [node_of("M", MetricUse(metric.name, metric.expression, scope.lexicon.tables_read(metric)), nodes)]


def aggregate_last(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how long do calls last on average?": it is about what is shown."""
    function = cue_of(nodes, "a").function
    return [node_of("V", Aggregated(function), nodes)] if function is not None else None


def aggregate_of_rows(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "total payments": the sum of what such a row is worth, or else how many there are."""
    function, table = cue_of(nodes, "a").function, nodes[-1]
    for column in scope.lexicon.table(str(table.payload)).columns:
        field = Field(str(table.payload), column.name)
        if _WORTH & set(scope.lexicon.words(field)) and function is not None and fits(function, field, scope.lexicon):
            return [node_of("M", Measure(function, field), nodes)]
    if function is Function.SUM:
        return [node_of("M", Measure(Function.COUNT, rows_of=str(table.payload)), nodes)]
    asked = bool(scope.nodes) and scope.nodes[0].text.lower() in ASKED_BY
    return [node_of("V", Aggregated(function), nodes[:1]), table] if asked and function is not None else None


_WORTH = {"amount", "total", "value", "revenue", "sales", "payment"}
"""Column words for what a row adds up to."""


def sum_by(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "revenue by region": a number given per group is added up."""
    field = nodes[0].payload
    grouping = nodes[1:]
    if not isinstance(field, Field) or not fits(Function.SUM, field, scope.lexicon) or scope.lexicon.is_key(field):
        return None
    if any(node.letter == "g" and node.text.lower() != "per" for node in grouping):
        return None
    return [node_of("M", Measure(Function.SUM, field), nodes[:1]), *grouping]


def count_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many orders", "number of different cities"."""
    counted = nodes[-1]
    distinct = first_of(nodes, "D") is not None
    if counted.letter == "t":
        return [node_of("M", Measure(Function.COUNT, rows_of=str(counted.payload)), nodes)]
    field = cast(Field, counted.payload)
    if scope.lexicon.kind(field).is_numeric and not scope.lexicon.is_key(field) and not distinct:
        summed = any(word in scope.lexicon.words(field) for word in ("number", "count", "quantity", "total", "amount"))
        if summed:
            return [counted]
        if nodes[0].text.lower().startswith("how many") and scope.adds_up(field):
            return [node_of("M", Measure(Function.SUM, field), nodes)]
    if on.holds_dates(field, scope.lexicon) and not distinct:
        return [node_of("M", Measure(Function.COUNT, rows_of=field.table), nodes)]
    key = [name.lower() for name in scope.lexicon.table(field.table).primary_key]
    if nodes[0].text.lower().endswith(("amount of", "quantity of")) and scope.lexicon.kind(field).is_numeric:
        return [counted]
    if field.column.lower() in key and len(key) == 1 and not distinct:
        return [node_of("M", Measure(Function.COUNT, rows_of=field.table), nodes)]
    named = field in scope.lexicon.names_of(field.table) and not distinct
    return [
        node_of("M", Measure(Function.COUNT, None if named else field, distinct=not named, rows_of=field.table), nodes)
    ]


def count_of_rows(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many are there", "how many females": the rows of what follows."""
    heads = headcount(scope)
    if heads is not None:
        return [node_of("M" if isinstance(heads, Measure) else "c", heads, nodes[:1]), *nodes[1:]]
    if len(nodes) > 1 and nodes[-1].letter == "F":
        tables = [one.table for one in fields_of(cast(Filter, nodes[-1].payload).condition)]
        return [node_of("M", Measure(Function.COUNT, rows_of=tables[0] if tables else None), nodes[:1]), nodes[-1]]
    if nodes[0].text.lower().startswith("head"):
        people = scope.people()
        return [node_of("M", Measure(Function.COUNT, rows_of=people), nodes)] if people is not None else None
    return None if nodes[0].text.lower() == "number" else [node_of("M", Measure(Function.COUNT), nodes)]


def headcount(scope: Scope) -> Field | Measure | None:
    """ "how many people work as X" of rows that are not people but say how many there are: that number.

    It is added up over several rows; where a value picks one or two, it is shown as it is kept.
    """
    if not scope.people_said:
        return None
    for table in scope.tables():
        if ASKED_TABLES["who"] & set(stems_of(scope.lexicon.words_of_table(table))):
            return None
        for column in scope.lexicon.table(table).columns:
            one, words = Field(table, column.name), scope.lexicon.words(Field(table, column.name))
            if words[-1] not in _HEADS or not fits(Function.SUM, one, scope.lexicon):
                continue
            held = [node.payload for node in scope.nodes if isinstance(node.payload, Mentioned)]
            single = any(each.count <= 2 and each.field is not None and each.field.table == table for each in held)
            return one if single else Measure(Function.SUM, one)
    return None


_HEADS = {"employee", "employees", "employment", "population", "headcount", "people", "persons", "inhabitants"}


def percent_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    return [node_of("Q", Percent(), nodes[:1]), *nodes[1:]]
