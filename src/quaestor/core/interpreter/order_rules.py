"""Rules that make superlatives, groups and orders."""

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
    limit_of,
    node_of,
    numbers_of,
)
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.measure_rules import fits, has_gaps, is_average, number_named
from quaestor.core.interpreter.nodes import Extreme, Filter, Grouped, Limit, Node, Ordered, Scope
from quaestor.core.interpreter.periods import is_year, unit_named
from quaestor.core.interpreter.plan import (
    Bucket,
    Expression,
    Field,
    Function,
    Measure,
    MetricUse,
    Missing,
    Sort,
    Unit,
    fields_of,
)
from quaestor.core.interpreter.tokens import stem


def superlative_count(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the most orders": by the number of rows of a table; "the oldest student": by a column, the table staying."""
    cue, table = cue_of(nodes, "s"), nodes[-1]
    limit = limit_of(nodes)
    descending = bool(cue.descending)
    told = all_of(nodes, "F")
    if cue.words:
        found = scope.measurable_in(str(table.payload), cue.words, cue.inverted)
        found = found or scope.measurable(cue.words, cue.inverted, table.start)
        near = found is not None and found[0].table == table.payload
        if found is not None and (near or _only_adjective(cue)):
            field, turned = found
            return [node_of("S", Extreme(field, descending != turned, limit), nodes[:-1]), *told, table]
        if _only_adjective(cue):
            return None
    kept = scope.counting_column(str(table.payload))
    if kept is not None:
        return [node_of("S", Extreme(kept, descending, limit), nodes), *told]
    own = _number_of_itself(table, scope)
    if own is not None:
        return superlative_column([*nodes[:-1], own], scope)
    return [node_of("S", Extreme(None, descending, limit, counted=str(table.payload)), nodes), *told]


def superlative_done(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "which film was rented the most": by the number of rows of what the verb names."""
    done = nodes[0]
    others = [node for node in scope.nodes if node.letter in "ct" and node.start < done.start]
    if not others or not _is_done(done.text):
        return None
    return superlative_count([*nodes[1:], done], scope)


def _is_done(text: str) -> bool:
    return text.lower().endswith("ed") or stem(text.lower()) in _DEEDS


_DEEDS = {stem(word) for word in ("sell", "buy", "rent", "order", "use", "pay", "borrow", "hire", "visit")}


def _number_of_itself(table: Node, scope: Scope) -> Node | None:
    """ "the occupation with the most jobs": rows are not counted per row of their own; a number of theirs is meant."""
    if not any(
        node.letter == "t" and node.payload == table.payload and node.start < table.start for node in scope.nodes
    ):
        return None
    for reading in table.readings:
        one = reading.payload
        if isinstance(one, Field) and reading.score >= 0.5 and scope.adds_up(one):
            return table.as_field(one)
    return None


def superlative_as_top(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the ten largest accounts by revenue" are the top ten."""
    hint = first_of(nodes, "m")
    if hint is not None and hint.score >= 0.9:
        return None
    if nodes[-1].letter == "c" and scope.referred(nodes[-1]) is None and not scope.lexicon.is_name(_field(nodes[-1])):
        return None
    top = node_of("T", Limit(limit_of(nodes), bool(cue_of(nodes, "s").descending)), nodes[:-1])
    return [*all_of(nodes, "F"), top, nodes[-1]]


def _field(node: Node) -> Field:
    return cast(Field, node.payload)


def several_extremes(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "which ten companies have the highest turnover": the number says how many are picked."""
    extreme, limit = cast(Extreme, nodes[-1].payload), limit_of(nodes)
    named = nodes[0].text.lower().isalpha() or nodes[0].text.isdigit()
    if extreme.limit != 1 or limit < 2 or is_year(limit) or not named:
        return None
    return [*nodes[1:-1], replace(nodes[-1], payload=replace(extreme, limit=limit))]


def _only_adjective(cue: Cue) -> bool:
    """ "oldest" speaks of an age whatever follows; "most" and "largest" may count."""
    return (
        bool(cue.words)
        and not cue.text.endswith(("number of", "amount of"))
        and cue.text
        not in ("most", "least", "fewest", "highest", "lowest", "largest", "greatest", "smallest", "biggest")
    )


def superlative_column(nodes: Nodes, scope: Scope) -> list[Node] | None:
    cue, field = cue_of(nodes, "s"), field_of(nodes)
    if field is None:
        return None
    named = next(node for node in nodes if node.letter == "c")
    referred = scope.referred(named)
    if referred is not None and nodes[-1] is named:
        return superlative_count([*nodes[:-1], replace(named, letter="t", payload=referred)], scope)
    field = _of_table_before(named, scope) or field
    descending, limit = bool(cue.descending), limit_of(nodes)
    aggregate = first_of(nodes, "a")
    if aggregate is not None:
        function = cast(Cue, aggregate.payload).function
        if function is None or not fits(function, field, scope.lexicon):
            return None
        return [node_of("S", Extreme(Measure(function, field), descending, limit), nodes)]
    if on.holds_dates(field, scope.lexicon) and cue.text in _SIZES:
        return None
    if (is_measurable(field, scope) and not scope.lexicon.is_key(field)) or (
        scope.lexicon.is_key(field) and scope.lexicon.kind(field).is_numeric and not _counts(cue)
    ):
        told = named.start < next(node.start for node in nodes if node.letter == "s")
        by_verb = told and cue.text in ("most", "least")
        return [node_of("S", Extreme(field, descending, limit, explicit=not by_verb, added=_counts(cue)), nodes)]
    if _only_adjective(cue):
        found = scope.measurable(cue.words, cue.inverted, nodes[0].start)
        if found is None:
            return None
        return [
            node_of("S", Extreme(found[0], descending != found[1], limit), [first_of(nodes, "s") or nodes[0]]),
            *all_of(nodes, "c"),
        ]
    return [node_of("S", Extreme(None, descending, limit, counted=field.table), nodes)]


def _of_table_before(node: Node, scope: Scope) -> Field | None:
    """ "the asset that cost the most": the words read as a number of what "that" stands for."""
    before = [other for other in scope.nodes if other.start < node.start]
    if len(before) < 2 or before[-1].letter != "w":
        return None
    owner = before[-2].payload if before[-2].letter == "t" else scope.referred(before[-2])
    for reading in node.readings:
        one = reading.payload
        if isinstance(one, Field) and one.table == owner and reading.score >= node.score - 0.15:
            return one if is_measurable(one, scope) and not scope.lexicon.is_key(one) else None
    return None


_SIZES = frozenset(("biggest", "largest", "greatest", "smallest", "most", "least", "fewest"))
"""Superlatives that no date has: "the biggest open deal" is not the one opened last."""


def _counts(cue: Cue) -> bool:
    return cue.text in ("most", "least", "fewest") or cue.text.endswith(("number of", "amount of"))


def rate_told(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "earn per hour": the words after it say which of its table's numbers is meant."""
    general, told = nodes[0].payload, nodes[1].payload
    if not isinstance(general, Field) or not isinstance(told, Field) or general.table != told.table:
        return None
    return [nodes[1]] if nodes[1].text.lower().startswith("per ") and is_measurable(told, scope) else None


def superlative_such(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the most electricians earn": a condition stands between the superlative and its number."""
    field = field_of(nodes)
    if field is None or not is_measurable(field, scope) or scope.lexicon.is_key(field):
        return None
    made = superlative_column([node for node in nodes if node.letter != "F"], scope)
    return None if made is None else [*made, *all_of(nodes, "F")]


def superlative_last(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "where is the price of a room highest"."""
    cue, field = cue_of(nodes, "s"), field_of(nodes)
    if field is None or not is_measurable(field, scope) or scope.lexicon.is_key(field):
        return None
    return [*nodes[1:-1], node_of("S", Extreme(field, bool(cue.descending)), [nodes[0], nodes[-1]])]


def superlative_told(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the most tasks completed in 2025": rows under a condition are counted."""
    cue, told = cue_of(nodes, "s"), nodes[-1]
    field = next(fields_of(cast(Filter, told.payload).condition), None)
    if field is None or not _counts(cue):
        return None
    named = {str(node.payload) for node in scope.nodes if node.letter == "t"}
    shown = [node.payload for node in scope.nodes if node.letter == "c" and node.start < nodes[0].start]
    if not named and shown and all(isinstance(one, Field) and one.table == field.table for one in shown):
        return [node_of("S", Extreme(None, bool(cue.descending), limit_of(nodes)), nodes[:-1]), told]
    if not on.holds_dates(field, scope.lexicon) and (not named or field.table in named or scope.lexicon.is_name(field)):
        return None
    return [node_of("S", Extreme(None, bool(cue.descending), limit_of(nodes), counted=field.table), nodes[:-1]), told]


def superlative_of_named(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the highest water temperature" of rows that name what they measure, and keep one number each."""
    cue, told = cue_of(nodes, "s"), first_of(nodes, "F")
    number = None if told is None or cue.words else number_named(told, scope)
    if told is None or number is None or cue.text not in ("highest", "lowest", "greatest", "maximal", "minimal"):
        return None
    function = Function.MAXIMUM if cue.descending else Function.MINIMUM
    return [node_of("M", Measure(function, number), nodes[:1]), told]


def superlative_common(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the most common city": the group with the most rows; what follows is shown."""
    cue = cue_of(nodes, "s")
    return [node_of("S", Extreme(None, bool(cue.descending), limit_of(nodes)), nodes)]


def superlative_measure(nodes: Nodes, scope: Scope) -> list[Node] | None:
    measure = first_of(nodes, "M")
    if measure is None:
        return None
    by = cast(Expression, measure.payload)
    cue = cue_of(nodes, "s")
    if isinstance(by, Measure) and by.of is None:
        return [node_of("S", Extreme(None, bool(cue.descending), limit_of(nodes), counted=by.rows_of), nodes)]
    return [node_of("S", Extreme(by, bool(cue.descending), limit_of(nodes)), nodes)]


def superlative_told_twice(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "spend the most money": the verb and the noun are one metric."""
    first, last = nodes[0].payload, nodes[-1].payload
    return superlative_measure(nodes[1:], scope) if isinstance(first, MetricUse) and first == last else None


def superlative_alone(nodes: Nodes, scope: Scope) -> list[Node] | None:
    cue = cue_of(nodes, "s")
    found = scope.measurable(cue.words, cue.inverted, nodes[0].start) if cue.words else None
    if found is None:
        return None
    return [node_of("S", Extreme(found[0], bool(cue.descending) != found[1], limit_of(nodes)), nodes)]


def extreme_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "with the maximum capacity": in a condition, the extreme picks rows instead of being shown."""
    cue, field = cue_of(nodes, "a"), field_of(nodes)
    if cue.function not in (Function.MINIMUM, Function.MAXIMUM) or field is None or not is_measurable(field, scope):
        return None
    return [node_of("S", Extreme(field, cue.function is Function.MAXIMUM), nodes)]


def top_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    numbers = numbers_of(nodes)
    descending = bool(cue_of(nodes, "p").descending)
    return [node_of("T", Limit(int(numbers[0]) if numbers else 1, descending), nodes)]


def top_by(nodes: Nodes, scope: Scope, told: Nodes = ()) -> list[Node] | None:
    """ "top 5 customers by sales"."""
    table, last = next((node for node in nodes if node.letter == "t"), None), nodes[-1]
    by = cast(Expression, last.payload)
    if isinstance(by, Field):
        if not is_measurable(by, scope):
            return None
        apart = table is not None and table.payload != by.table and not is_average(by, scope.lexicon)
        if apart and scope.fans_out(str(cast(Node, table).payload), [by.table]):
            by = Measure(Function.SUM, by)
    descending = cast(Limit, nodes[0].payload).descending
    kept = [node for node in nodes[:-1] if node.letter != "y"]
    return [*kept, *told, node_of("R", Ordered((Sort(by, descending),), descending), [last])]


def top_for(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "top 10 states for software developer pay": what is named after the conditions ranks them."""
    owner, by = next(node for node in nodes if node.letter in "tc"), nodes[-1].payload
    if isinstance(by, Field) and (not is_measurable(by, scope) or scope.lexicon.is_key(by)):
        return None
    table = owner.payload.table if isinstance(owner.payload, Field) else str(owner.payload)
    near = isinstance(by, Field) and by.table == table
    return top_by([nodes[0], owner, nodes[-1]], scope, told=all_of(nodes, "F")) if near else None


def already_per(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "the highest hourly rate per hour": the number is given per hour already."""
    payload = nodes[0].payload
    by = payload.by if isinstance(payload, Extreme) else payload
    read = [one for one in fields_of(by) if scope.lexicon.kind(one).is_numeric]
    said = {stem(word) for one in read for word in scope.lexicon.words(one)}
    said |= {unit for one in read for word, unit in _RATES.items() if scope.lexicon.is_called(one, word)}
    other = _given_per(nodes, scope)
    if other is not None:
        return [other]
    return [nodes[0]] if nodes[1].text.lower() == "per" and stem(nodes[2].text.lower()) in said else None


def _given_per(nodes: Nodes, scope: Scope) -> Node | None:
    """ "earn per hour" where pay is kept by the year and by the hour: the reading that is called hourly."""
    wanted = next((word for word, unit in _RATES.items() if unit == stem(nodes[2].text.lower())), None)
    if nodes[0].letter != "c" or wanted is None:
        return None
    mine = [word for word in _RATES if scope.lexicon.is_called(_field(nodes[0]), word)]
    for reading in nodes[0].readings if mine else ():
        one = reading.payload
        if isinstance(one, Field) and one.table == _field(nodes[0]).table and scope.lexicon.is_called(one, wanted):
            return nodes[0].as_field(one)
    return None


_RATES = {"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}


def group_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    groups: list[Node] = []
    for node in nodes:
        if node.letter == "c" and isinstance(node.payload, Field):
            groups.append(node_of("G", Grouped(node.payload), [node]))
        elif node.letter == "t":
            groups.append(node_of("G", Grouped(str(node.payload)), [node]))
    return groups or None


def group_after(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "total value of won deals by agent": conditions stand between the measure and its groups."""
    at = next(index for index, node in enumerate(nodes) if node.letter == "y")
    groups = group_of(nodes[at:], scope)
    return None if groups is None else [*nodes[:at], *groups]


def group_rows(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "customers by country": rows and what tells them apart, where nobody says that the one does the other."""
    at = next(index for index, node in enumerate(nodes) if node.letter == "y")
    before, after = nodes[at - 1], nodes[at + 1]
    if before.end != nodes[at].start or _is_done(before.text) or after.payload == before.payload:
        return None
    groups = group_time(nodes[at:], scope) if after.letter == "u" else group_of(nodes[at:], scope)
    return None if groups is None else [*nodes[:at], *groups]


def group_time(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "per month", "by year": the dates of the tables in play, cut into such units."""
    unit = _UNITS.get(nodes[-1].text.lower())
    field = _date_to_cut(nodes, scope) if unit is not None else None
    if unit is None or field is None:
        return None
    return [node_of("G", Grouped(Bucket(unit, field)), nodes)]


def group_named_time(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "by creation year", "per closing month": a date and the unit it is cut into."""
    field, unit = field_of(nodes), _UNITS.get(nodes[-1].text.lower())
    if field is None or unit is None or not on.holds_dates(field, scope.lexicon):
        return None
    named = next(node for node in nodes if node.letter == "c")
    field = _of_named_table(named, scope) or field
    return [node_of("G", Grouped(Bucket(unit, field)), nodes)]


def _of_named_table(node: Node, scope: Scope) -> Field | None:
    """The same words read as a date of a table the question names."""
    tables = [str(other.payload) for other in scope.nodes if other.letter == "t"]
    for reading in node.readings:
        one = reading.payload
        if isinstance(one, Field) and one.table in tables and on.holds_dates(one, scope.lexicon):
            return one
    return None


def adverb_of_time(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "monthly revenue"."""
    word = nodes[0].text.lower()
    unit, field = unit_named(word), _date_to_cut(nodes, scope)
    if unit is None or field is None or not word.endswith("ly"):
        return None
    return [node_of("G", Grouped(Bucket(unit, field)), nodes)]


def happened_by_time(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "accounts added each year", "tasks completed per month": the verb says which date, and that there is one."""
    happened, grouped = field_of(nodes), nodes[-1].payload
    cut = grouped.by if isinstance(grouped, Grouped) else None
    if happened is None or not isinstance(cut, Bucket) or cut.of != happened:
        return None
    gaps = has_gaps(happened, scope.lexicon)
    known = [node_of("F", Filter(Missing(happened, negated=True)), nodes[1:2])] if gaps else []
    return [nodes[0], *known, nodes[-1]]


def _date_to_cut(nodes: Nodes, scope: Scope) -> Field | None:
    """The date the question names or is limited to; else the first one of the tables in play."""
    if scope.dated is not None:
        return scope.dated
    for node in scope.nodes:
        if isinstance(node.payload, Field) and on.holds_dates(node.payload, scope.lexicon):
            return node.payload
    for table in (*scope.tables_measured(), *scope.tables()):
        for column in scope.lexicon.table(table).columns:
            field = Field(table, column.name)
            if on.holds_dates(field, scope.lexicon):
                return field
    return None


_UNITS = {
    "fiscal year": Unit.FISCAL_YEAR,
    "financial year": Unit.FISCAL_YEAR,
    "fiscal quarter": Unit.FISCAL_QUARTER,
    "year": Unit.YEAR,
    "quarter": Unit.QUARTER,
    "month": Unit.MONTH,
    "week": Unit.WEEK,
    "day": Unit.DAY,
}


_OF_ANYTHING = frozenset(("largest", "highest", "biggest", "greatest", "smallest", "lowest", "most", "least"))


def order_of(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "sorted by age descending and name", "in alphabetical order"."""
    cue = cue_of(nodes, "r") if first_of(nodes, "r") is not None else None
    descending = bool(cue.descending) if cue is not None else False
    direction = next(
        (node for node in nodes if node.letter == "x" and cast(Cue, node.payload).descending), first_of(nodes, "x")
    )
    sorts: list[Sort] = []
    if direction is not None:
        said = cast(Cue, direction.payload)
        descending = bool(said.descending)
        measured = [node for node in scope.made if node.letter == "M"]
        if measured and first_of(nodes, "cM") is None and said.text.split()[0] in _OF_ANYTHING:
            return [node_of("R", Ordered((Sort(cast(Expression, measured[-1].payload), descending),)), nodes)]
        if said.words and first_of(nodes, "cM") is None:
            found = scope.measurable(said.words, said.inverted, direction.start)
            if found is not None:
                return [node_of("R", Ordered((Sort(found[0], descending != found[1]),)), nodes)]
    for node in nodes:
        if node.letter == "c" and isinstance(node.payload, Field):
            sorts.append(Sort(node.payload, descending))
        elif node.letter == "M":
            sorts.append(Sort(cast(Expression, node.payload), descending))
    return [node_of("R", Ordered(tuple(sorts), descending), nodes)]
