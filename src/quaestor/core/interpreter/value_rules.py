"""Rules that make conditions of values: stated, several, inside texts, yes or no, missing, denied."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from quaestor.core.catalog import Column, Kind
from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.building import Nodes, all_of, field_of, first_of, node_of
from quaestor.core.interpreter.business import HOLDS
from quaestor.core.interpreter.dates_in_play import ENDING, dates_of
from quaestor.core.interpreter.lexicon import OPEN
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.nodes import Filter, Node, Scope, Without
from quaestor.core.interpreter.plan import (
    Among,
    AnyOf,
    Comparison,
    Condition,
    Constant,
    Contains,
    Field,
    Missing,
    OneOf,
    Operator,
    Plan,
)
from quaestor.core.interpreter.tokens import stem


def filtered(condition: Condition, nodes: Nodes) -> list[Node]:
    negated = first_of(nodes, "z") is not None
    return [node_of("F", Filter(on.negate(condition) if negated else condition), nodes)]


def column_is_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "city is Seattle", "Seattle city": the column beside a value says which of its columns is meant."""
    column, value = first_of(nodes, "c"), first_of(nodes, "v")
    if column is None or value is None:
        return None
    fields = [column.payload, *(reading.payload for reading in column.readings if reading.score >= column.score - 0.25)]
    for mentioned in value.values():
        if mentioned.field is not None and mentioned.field in fields:
            return filtered(on.equal(mentioned.field, mentioned.value, scope.lexicon), nodes)
    told = nodes.index(column) < nodes.index(value)
    chosen = cast(Mentioned, value.payload)
    if told and isinstance(column.payload, Field) and chosen.field is None:
        return filtered(on.equal(column.payload, chosen.value, scope.lexicon), nodes)
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
    return None if condition is None else filtered(condition, nodes)


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
    return None if condition is None else filtered(condition, nodes)


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


def named_refers_to(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "Nancy Edwards's manager": the row of the same table that the named one refers to."""
    field, said = field_of(nodes), all_of(nodes, "v")
    if field is None or scope.lexicon.graph.referred(field.table, field.column) != field.table:
        return None
    parts = _named_in(field.table, said, scope)
    key = scope.lexicon.table(field.table).primary_key
    if len(parts) != len(said) or len(key) != 1:
        return None
    condition = Among(Field(field.table, key[0]), Plan((field.table,), (field,), where=parts))
    names = [node_of("c", one, nodes[-1:]) for one in scope.lexicon.names_of(field.table)]
    return [*names, node_of("F", Filter(condition), nodes[:-1])]


def belongs_to_named(nodes: Nodes, scope: Scope) -> list[Node] | None:
    """ "companies that belong to Acme Holding": those that refer to the named row of the same table."""
    table, said = str(nodes[0].payload), all_of(nodes, "v")
    links = [one for one in scope.lexicon.graph.edges.get(table, ()) if one.left == one.right]
    parts = _named_in(table, said, scope)
    between = {node.text.lower() for node in nodes[1:] if node.letter in "if"}
    if len(links) != 1 or len(parts) != len(said) or not between & {"to", "under"} or len(links[0].left_columns) != 1:
        return None
    [link] = links
    inner = Plan((table,), (Field(table, link.right_columns[0]),), where=parts)
    return [nodes[0], node_of("F", Filter(Among(Field(table, link.left_columns[0]), inner)), nodes[1:])]


def _named_in(table: str, said: Nodes, scope: Scope) -> tuple[Condition, ...]:
    """The conditions that pick the row of *table* called so; fewer than *said* where they are no names of it."""
    fields = [next((one for one in node.values() if one.field and one.field.table == table), None) for node in said]
    return tuple(
        on.equal(one.field, one.value, scope.lexicon)
        for one in fields
        if one is not None and one.field is not None and scope.lexicon.is_name(one.field)
    )


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
        return [nodes[0], *filtered(condition, nodes[1:])]
    return filtered(condition, nodes)


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
    return filtered(Contains(field, text.text.strip("\"'“”‘’") if text.letter == "v" else written, where), nodes)


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
    done = _says_done(nodes[-1].text.split()[0]) if nodes[-1].text else False
    denies = denies or (field is not None and done and _tells_that_done(field, scope))
    if field is None or column is None:
        return None
    if (denies or said[-2:] == ["out", "of"]) and _can_be_zero(column) and not scope.lexicon.is_key(field):
        return [node_of("F", Filter(Comparison(field, Operator.EQUAL, Constant(0))), nodes)]
    if not column.nullable or not denies:
        return None
    unended = Field(field.table, OPEN)
    if unended in scope.lexicon.named_conditions and stem(nodes[-1].text.lower()) in ENDING:
        return [node_of("F", Filter(Comparison(unended, Operator.EQUAL, Constant(HOLDS))), nodes)]
    return [node_of("F", Filter(Missing(field)), nodes)]


def _tells_that_done(field: Field, scope: Scope) -> bool:
    """A date on which it was done, or a key to who or what it was done by: "never assigned"."""
    referred = scope.lexicon.graph.referred(field.table, field.column)
    return on.holds_dates(field, scope.lexicon) or (referred is not None and referred != field.table)


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
    told = [edge.left for edge in edges if edge.right == subject and dates_of(edge.left, scope)]
    return [node_of("W", Without(told[0]), nodes)] if len(set(told)) == 1 else None


def missing_value(nodes: Nodes, scope: Scope) -> list[Node] | None:
    field = field_of(nodes)
    return (
        None
        if field is None
        else [node_of("F", Filter(Missing(field, negated=first_of(nodes, "z") is not None)), nodes)]
    )
