"""Rules that set two things beside each other: which of two has more, one year beside another, days between dates."""

from __future__ import annotations

import datetime as dt
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.building import Nodes, all_of, cue_of, first_of, node_of, numbers_of
from quaestor.core.interpreter.dates_in_play import ENDING, dates_of
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.nodes import Extreme, Filter, Grouped, Node, Scope
from quaestor.core.interpreter.periods import is_year, whole_year
from quaestor.core.interpreter.plan import (
    AnyOf,
    Bucket,
    During,
    Expression,
    Field,
    MetricUse,
    OneOf,
    Operator,
    Unit,
)
from quaestor.core.interpreter.printing import quoted_column
from quaestor.core.interpreter.tokens import stem


def which_of_two(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "more customers in Germany or in France", "do cooks or bakers earn more": the one of them that has."""
    told = [node for node in all_of(nodes, "F") if _are_two(node)]
    operator = cue_of(nodes, "o").operator
    if len(told) != 1 or operator not in (Operator.MORE, Operator.LESS):
        return None
    two = told[0]
    field = cast(Field, cast(OneOf, cast(Filter, two.payload).condition).left)
    counted, measured = first_of(nodes, "t"), first_of(nodes, "cM")
    by = cast(Expression, measured.payload) if measured is not None else None
    if isinstance(by, Field) and not scope.lexicon.kind(by).is_numeric:
        return None
    table = str(counted.payload) if counted is not None and by is None else None
    extreme = Extreme(by, operator is Operator.MORE, counted=table if table != field.table else None)
    others = [node for node in nodes if node.letter == "F" and node is not two]
    return [node_of("c", field, [two]), *others, node_of("S", extreme, nodes), two]


def _are_two(node: Node) -> bool:
    condition = node.payload.condition if isinstance(node.payload, Filter) else None
    several = isinstance(condition, OneOf) and len(condition.values) == 2 and not condition.negated
    return several and isinstance(cast(OneOf, condition).left, Field) and " or " in f" {node.text.lower()} "


def years_beside(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "compare the revenue in 2024 and 2025": both years, one beside the other."""
    condition, number = cast(Filter, nodes[0].payload).condition, numbers_of(nodes)[0]
    if not isinstance(condition, During) or condition.negated or not is_year(number):
        return None
    compared = any(node.text.lower() in ("compare", "versus", "vs", "vs.", "compared to") for node in scope.nodes)
    if not compared or condition.start is None or condition.end is None:
        return None
    first = whole_year(dt.date.fromisoformat(condition.start).year)
    if (first.start.isoformat(), first.end.isoformat()) != (condition.start, condition.end):
        return None
    both = AnyOf((condition, on.during(condition.of, Operator.EQUAL, whole_year(int(number)))))
    return [node_of("G", Grouped(Bucket(Unit.YEAR, condition.of)), nodes), node_of("F", Filter(both), nodes)]


def days_between(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "how many days does it take on average to close a deal": from one date of a row to another one."""
    unit = next((node for node in nodes if node.text.lower() == "days"), None)
    average = any(node.letter == "a" and node.text.lower() in _ON_AVERAGE for node in nodes)
    rest = [node for node in nodes if node is not unit and node.letter in "ctvmg"]
    if unit is None or not average:
        return None
    kept = [_as_value(node) for node in rest]
    tables = [one for one in dict.fromkeys(map(_table_of, kept)) if one is not None]
    pair = next((pair for table in tables if (pair := _from_to(table, kept, scope)) is not None), None)
    if pair is None:
        return None
    start, end = pair
    expression = f"AVG(DATEDIFF({quoted_column(end, scope.lexicon)}, {quoted_column(start, scope.lexicon)}))"
    scope.notes.append(f"days from {start.column} to {end.column}")
    measure = node_of("M", MetricUse("average number of days", expression, (end.table,)), [unit])
    said = {stem(word) for one in pair for word in scope.lexicon.words(one)}
    return [measure, *(node for node in kept if not _says_date(node, said, scope))]


_ON_AVERAGE = ("on average", "average", "the average", "on the average")


def _as_value(node: Node) -> Node:
    """ "to win a deal": the state, rather than a metric that is called after it."""
    held = next((one for one in node.readings if isinstance(one.payload, Mentioned) and one.score >= 0.85), None)
    if node.letter != "m" or held is None:
        return node
    return Node("v", held.payload, node.start, node.end, node.text, held.score, node.readings)


def _table_of(node: Node) -> str | None:
    payload = node.payload.field if isinstance(node.payload, Mentioned) else node.payload
    return payload.table if isinstance(payload, Field) else str(payload) if node.letter == "t" else None


def _from_to(table: str, said: list[Node], scope: Scope) -> tuple[Field, Field] | None:
    dates = dates_of(table, scope)
    named = [node.payload for node in said if isinstance(node.payload, Field) and node.payload in dates]
    if len(dict.fromkeys(named)) == 2:
        return named[0], named[-1]
    ends = [one for one in dates if ENDING & {stem(word) for word in scope.lexicon.words(one)}]
    starts = [one for one in dates if one not in ends and not {"due", "until"} & set(scope.lexicon.words(one))]
    return (starts[0], ends[0]) if starts and len(ends) == 1 else None


def _says_date(node: Node, said: set[str], scope: Scope) -> bool:
    """Words that only say from when or until when."""
    named = stem(node.text.lower()) in said
    if isinstance(node.payload, Field):
        return named or on.holds_dates(node.payload, scope.lexicon)
    return node.letter == "v" and named
