"""Rules that make measures: averages and totals, counts, metrics, shares."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.building import Nodes, all_of, cue_of, first_of, node_of
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.joins import multiplies
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.names import plural, stems_of
from quaestor.core.interpreter.nodes import Aggregated, Filter, Grouped, Node, Percent, Scope
from quaestor.core.interpreter.plan import Comparison, Field, Function, Measure, MetricUse, Missing, fields_of
from quaestor.core.interpreter.printing import quoted_column
from quaestor.core.interpreter.tokens import stem
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
    valued = nodes[0].text.lower() in ("value of", "the value of")
    if valued and not (_WORTH | {"price", "cost"}) & set(scope.lexicon.words(cast(Field, columns[0].payload))):
        return None
    owner = first_of(nodes, "t")
    if owner is not None and cast(Field, columns[0].payload).table != owner.payload:
        return None
    if first_of(nodes, "k") is not None and functions[0] is Function.SUM:
        functions = [Function.SUM]
    kept = all(is_average(cast(Field, one.payload), scope.lexicon) for one in columns)
    if functions == [Function.AVERAGE] and kept and not _are_grouped(cast(Field, columns[0].payload), scope):
        return list(all_of(nodes, "c"))
    made = []
    for column in columns:
        for function in functions:
            if function is not None:
                made.append(node_of("M", Measure(function, cast(Field, column.payload)), nodes))
    rest = [node for node in all_of(nodes, "c") if node not in columns]
    return made + rest


def _are_grouped(field: Field, scope: Scope) -> bool:
    """ "average pay in each group of jobs": several of the numbers, averages themselves, belong to one group."""
    for cue, group in pairwise(scope.nodes):
        if cue.letter in "gy" and group.letter == "t" and group.payload != field.table:
            return scope.fans_out(str(group.payload), [field.table])
    return False


def fits(function: Function | None, field: Field, lexicon: Lexicon) -> bool:
    """Whether the values of *field* can be so aggregated."""
    if function in (Function.MINIMUM, Function.MAXIMUM):
        return lexicon.kind(field).is_numeric or on.holds_dates(field, lexicon)
    kind, column = lexicon.kind(field), lexicon.column(field)
    return (kind.is_numeric or column is None or kind is kind.OTHER) and not lexicon.is_key(field)


def has_gaps(field: Field, lexicon: Lexicon) -> bool:
    """Whether some rows are known to have nothing there."""
    column = lexicon.column(field)
    return column is not None and column.profile is not None and column.profile.nulls > 0


def is_average(field: Field, lexicon: Lexicon) -> bool:
    """It is kept as an average already; averaging it again would weigh its rows alike."""
    return bool({"mean", "average"} & set(lexicon.words(field))) and lexicon.kind(field).is_numeric


def metric_told_twice(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "money spent": the noun and the verb are one metric."""
    return [max(nodes, key=lambda node: node.score)] if nodes[0].payload == nodes[1].payload else None


def metric_use(nodes: Nodes, scope: Scope) -> list[Node] | None:
    metric = cast(Metric, nodes[-1].payload)
    by_one_word = len(nodes[-1].text.split()) == 1
    if nodes[0].letter == "k" and by_one_word and not metric.expression.upper().startswith("COUNT"):
        return None  # "how many sales" asks for rows, though what they bring in may be called sales, too
    return [node_of("M", MetricUse(metric.name, metric.expression, scope.lexicon.tables_read(metric)), nodes)]


def aggregate_last(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how long do calls last on average?": it is about what is shown."""
    function = cue_of(nodes, "a").function
    compared = [cast(Filter, node.payload).condition for node in scope.made if node.letter == "F"]
    if any(is_average(one, scope.lexicon) for each in compared for one in fields_of(each)):
        return [replace(nodes[0], letter="i")]
    return [node_of("V", Aggregated(function), nodes)] if function is not None else None


def aggregate_of_rows(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "total payments": the sum of what such a row is worth, or else how many there are."""
    function, table, told = cue_of(nodes, "a").function, nodes[-1], all_of(nodes, "F")
    if nodes[0].text.lower().startswith("on "):
        last = aggregate_last(nodes[:1], scope)
        return None if last is None else [*last, *told, table]
    for field in worths(str(table.payload), scope):
        if function is not None and fits(function, field, scope.lexicon):
            return [node_of("M", Measure(function, field), nodes), *told]
    if function is Function.SUM:
        return [node_of("M", Measure(Function.COUNT, rows_of=str(table.payload)), nodes), *told]
    asked = bool(scope.nodes) and scope.nodes[0].text.lower() in ASKED_BY
    return [node_of("V", Aggregated(function), nodes[:1]), *told, table] if asked and function is not None else None


def aggregate_of_named(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the average fuel level" of rows that name what they measure, and keep one number each."""
    function, told = cue_of(nodes, "a").function, nodes[-1]
    number = number_named(told, scope)
    if number is None or function is None or not fits(function, number, scope.lexicon):
        return None
    return [node_of("M", Measure(function, number), nodes[:1]), told]


def number_named(told: Node, scope: Scope) -> Field | None:
    """The only number of the table in which *told* picks rows by a text, where it is called the value or amount."""
    condition = told.payload.condition if isinstance(told.payload, Filter) else None
    one = condition.left if isinstance(condition, Comparison) else None
    if not isinstance(one, Field) or any(node.letter in "tm" and node.payload != one.table for node in scope.nodes):
        return None
    fields = [Field(one.table, column.name) for column in scope.lexicon.table(one.table).columns]
    numbers = [each for each in fields if each != one and fits(Function.SUM, each, scope.lexicon)]
    numbers = [each for each in numbers if scope.lexicon.kind(each).is_numeric]
    return numbers[0] if len(numbers) == 1 and "value" in scope.lexicon.words(numbers[0]) else None


def worths(table: str, scope: Scope) -> list[Field]:
    """The numbers of *table* that say what a row is worth."""
    fields = [Field(table, column.name) for column in scope.lexicon.table(table).columns]
    return [one for one in fields if _WORTH & set(scope.lexicon.words(one)) and fits(Function.SUM, one, scope.lexicon)]


def amounts(table: str, scope: Scope) -> list[Field]:
    """The numbers of *table* that are money: what a row is worth, or what it costs."""
    fields = [Field(table, column.name) for column in scope.lexicon.table(table).columns]
    priced = [
        one for one in fields if _PRICES & set(scope.lexicon.words(one)) and fits(Function.SUM, one, scope.lexicon)
    ]
    return worths(table, scope) + priced


_PRICES = {"price", "cost", "fee"}
_WORTH = {"amount", "total", "value", "revenue", "sales", "payment"}
"""Column words for what a row adds up to."""


def sum_by(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "revenue by region": a number given per group is added up."""
    field = nodes[0].payload
    grouping = nodes[1:]
    if not isinstance(field, Field) or not fits(Function.SUM, field, scope.lexicon) or scope.lexicon.is_key(field):
        return None
    apart = grouping[-1].letter == "t" and _are_several(field.table, str(grouping[-1].payload), scope)
    if any(node.letter == "g" and node.text.lower() != "per" for node in grouping) and not apart:
        return None
    kept = is_average(field, scope.lexicon)
    if kept and grouping[-1].payload == field.table:
        return [nodes[0], node_of("G", Grouped(field.table), grouping)]
    function = Function.AVERAGE if kept else Function.SUM
    return [node_of("M", Measure(function, field), nodes[:1]), *grouping]


def _are_several(table: str, owner: str, scope: Scope) -> bool:
    """Several rows of *table* belong to one of *owner*."""
    return any(one.left == table and one.right == owner for one in scope.lexicon.graph.between(table, owner))


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
        own = nodes[0].text.lower() in ("number of", "the number of") and scope.adds_up(field)
        if own and any(node.letter == "t" and node.payload == field.table for node in scope.nodes):
            return [counted]
        if nodes[0].text.lower().startswith("how many") and scope.adds_up(field):
            return [node_of("M", Measure(Function.SUM, field), nodes)]
    if on.holds_dates(field, scope.lexicon) and not distinct:
        happened = counted.text.lower().endswith("ed") and len(nodes) == 2 and has_gaps(field, scope.lexicon)
        known = [node_of("F", Filter(Missing(field, negated=True)), nodes[-1:])] if happened else []
        return [node_of("M", Measure(Function.COUNT, rows_of=field.table), nodes), *known]
    key = [name.lower() for name in scope.lexicon.table(field.table).primary_key]
    if nodes[0].text.lower().endswith(("amount of", "quantity of")) and scope.lexicon.kind(field).is_numeric:
        return [counted]
    if field.column.lower() in key and len(key) == 1 and not distinct:
        return [node_of("M", Measure(Function.COUNT, rows_of=field.table), nodes)]
    named = field in scope.lexicon.names_of(field.table) and not distinct
    return [
        node_of("M", Measure(Function.COUNT, None if named else field, distinct=not named, rows_of=field.table), nodes)
    ]


def count_on_average(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "average number of tracks per album": the rows of the one, shared out over those of the other they refer to."""
    counted, owner = (str(node.payload) for node in all_of(nodes, "t"))
    edge = next((one for one in scope.lexicon.graph.between(counted, owner) if one.left == counted), None)
    if edge is None or cue_of(nodes, "a").function is not Function.AVERAGE or len(edge.left_columns) != 1:
        return None
    of = quoted_column(Field(counted, edge.left_columns[0]), scope.lexicon)
    rows = plural(" ".join(scope.lexicon.words_of_table(counted)))
    name = f"average number of {rows} per {nodes[-1].text.lower()}"
    return [node_of("M", MetricUse(name, f"COUNT({of}) * 1.0 / COUNT(DISTINCT {of})", (counted,)), nodes)]


def count_of_done(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "number of tracks sold": the units of them sold, or else the rows that say so; not the money."""
    done = cast(Metric, nodes[-1].payload)
    read = scope.lexicon.tables_read(done)
    if nodes[-1].score >= 0.9 or not read:
        return None
    return [node_of("M", units_of(read[0], scope), [*nodes[:-2], nodes[-1]]), nodes[-2]]


def units_of(table: str, scope: Scope) -> Measure:
    """How many of something rows of *table* say were sold: their quantities, or else the rows."""
    units = next((one for word in ("quantity", "units") if (one := _column(table, word, scope)) is not None), None)
    return Measure(Function.SUM, units) if units is not None else Measure(Function.COUNT, rows_of=table)


def _column(table: str, word: str, scope: Scope) -> Field | None:
    fields = (Field(table, column.name) for column in scope.lexicon.table(table).columns)
    return next((one for one in fields if scope.lexicon.words(one) == (word,)), None)


def count_of_rows(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many are there", "how many females": the rows of what follows."""
    heads = headcount(scope)
    if heads is not None:
        return [node_of("M" if isinstance(heads, Measure) else "c", heads, nodes[:1]), *nodes[1:]]
    members = _members(nodes[-1], scope)
    if members is not None:
        return [node_of("M", Measure(Function.COUNT, rows_of=members), nodes[:1]), nodes[-1]]
    if len(nodes) > 1 and nodes[-1].letter == "F":
        kept = _kept_count(nodes[-1], scope)
        if kept is not None:
            return [node_of("M" if isinstance(kept, Measure) else "c", kept, nodes[:1]), nodes[-1]]
        tables = [one.table for one in fields_of(cast(Filter, nodes[-1].payload).condition)]
        return [node_of("M", Measure(Function.COUNT, rows_of=tables[0] if tables else None), nodes[:1]), nodes[-1]]
    if nodes[0].text.lower().startswith("head"):
        people = scope.people()
        return [node_of("M", Measure(Function.COUNT, rows_of=people), nodes)] if people is not None else None
    return None if nodes[0].text.lower() == "number" else [node_of("M", Measure(Function.COUNT), nodes)]


def _kept_count(told: Node, scope: Scope) -> Field | Measure | None:
    """ "how many electricians work in Ohio" of rows that keep how many there are of what they name."""
    condition = told.payload.condition if isinstance(told.payload, Filter) else None
    one = condition.left if isinstance(condition, Comparison) else None
    if not isinstance(one, Field) or not scope.lexicon.is_name(one):
        return None
    alone = sum(isinstance(node.payload, Mentioned) for node in scope.nodes) == 1
    tables = [one.table, *(_one_to_one(scope) if alone else ())]
    return next((kept for table in tables if (kept := _heads_of(table, set(tables), scope)) is not None), None)


def _members(told: Node, scope: Scope) -> str | None:
    """ "how many legal occupations" of the group "Legal Occupations": the rows that the named one stands for.

    Counting what a name picks out would always give one; the words of the name say what is counted.
    """
    condition = told.payload.condition if isinstance(told.payload, Filter) else None
    one = condition.left if isinstance(condition, Comparison) else None
    if not isinstance(one, Field) or not scope.lexicon.is_name(one):
        return None
    kinds = _of_kinds(one.table, scope)
    if kinds is not None:
        return kinds
    for word in reversed(told.text.lower().split()):
        for match in scope.lexicon.named((stem(word),)):
            edges = scope.lexicon.graph.between(one.table, match.target) if isinstance(match.target, str) else ()
            if any(edge.left == match.target and edge.right == one.table for edge in edges):
                return str(match.target)
    return None


def _of_kinds(table: str, scope: Scope) -> str | None:
    """ "how many lifts" where `asset_categories` has a lift: the assets of that category."""
    words = stems_of(scope.lexicon.words_of_table(table))
    if len(words) < 2 or words[-1] not in _KINDS:
        return None
    edges = scope.lexicon.graph.edges.get(table, ())
    held = (one.left for one in edges if one.right == table)
    return next((one for one in held if stems_of(scope.lexicon.words_of_table(one)) == words[:-1]), None)


_KINDS = frozenset(stems_of(("category", "type", "kind", "class", "genre", "model")))


def headcount(scope: Scope) -> Field | Measure | None:
    """ "how many people work as X" of rows that are not people but say how many there are: that number.

    It is added up over several rows; where a value picks one or two, it is shown as it is kept.
    """
    if not scope.people_said:
        return None
    for table in (*scope.tables(), *_one_to_one(scope)):
        if ASKED_TABLES["who"] & set(stems_of(scope.lexicon.words_of_table(table))):
            return None
        found = _heads_of(table, {table, *(scope.tables() if table in _one_to_one(scope) else ())}, scope)
        if found is not None:
            return found
    return _heads_further_down(scope)


def _heads_further_down(scope: Scope) -> Field | Measure | None:
    """ "how many people work in that group" where rows further down, each of one group only, keep their number."""
    found = []
    for table in scope.lexicon.catalog.tables if scope.tables() else ():
        steps = scope.lexicon.graph.connect([table.key, *scope.tables()])
        kept = _heads_of(table.key, {table.key}, scope) if steps and not multiplies(table.key, steps) else None
        found += [kept] if kept is not None else []
    return found[0] if len(found) == 1 else None


def _heads_of(table: str, near: set[str], scope: Scope) -> Field | Measure | None:
    """The number of people that rows of *table* keep; added up unless a value of the tables *near* picks one row."""
    for column in scope.lexicon.table(table).columns:
        one, words = Field(table, column.name), scope.lexicon.words(Field(table, column.name))
        if words[-1] not in _HEADS or not fits(Function.SUM, one, scope.lexicon):
            continue
        held = [node.payload for node in scope.nodes if isinstance(node.payload, Mentioned)]
        single = any(each.count <= 2 and each.field is not None and each.field.table in near for each in held)
        return one if single else Measure(Function.SUM, one)
    return None


def _one_to_one(scope: Scope) -> list[str]:
    """Tables that keep one row more about each row of a table in play: their whole key refers to it."""
    found = []
    for table in scope.tables():
        for edge in scope.lexicon.graph.edges.get(table, ()):
            key = scope.lexicon.table(edge.left).primary_key
            if edge.right == table and set(key) == set(edge.left_columns) and edge.left not in found:
                found.append(edge.left)
    return found


_HEADS = {"employee", "employees", "employment", "population", "headcount", "people", "persons", "inhabitants"}


def percent_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    return [node_of("Q", Percent(), nodes[:1]), *nodes[1:]]
