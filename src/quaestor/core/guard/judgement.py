"""Judge one statement: may it run, and if so, exactly what runs.

    text → statement → facts → decision → enforcement

Every step can only refuse. Nothing is let through because it looks harmless: the kinds of statement, the parts of the
tree, the functions and the names are all looked up in lists of what is allowed, and a dialect, class, function or name
that is not there is refused with a stable code (`quaestor.core.guard.reasons`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.guard.binding import Scalar, bind
from quaestor.core.guard.constructs import MANY_FORMS, form_reasons
from quaestor.core.guard.facts import read_facts
from quaestor.core.guard.functions import NAMESPACES, SYSTEM_SCHEMAS, canonical_name, is_allowed, is_untyped
from quaestor.core.guard.limits import MAX_CTES, MAX_SERIES, MAX_TEXT, MAX_TEXTS
from quaestor.core.guard.limits.patterns import is_hard_pattern
from quaestor.core.guard.limits.series import nests_series, series_rows
from quaestor.core.guard.limits.texts import builds_too_much, multiplies_texts
from quaestor.core.guard.masked_uses import misleading_uses
from quaestor.core.guard.nodes import (
    ALLOWED,
    CHANGES,
    LOCKS,
    ROOTS,
    VALUES_FROM_OUTSIDE,
    kind_of,
)
from quaestor.core.guard.reading import Reading
from quaestor.core.guard.reasons import reason
from quaestor.core.guard.rewrite import keep_names, print_faithfully, set_limit, write_bare_functions, write_texts
from quaestor.core.guard.statement import Statement, place_of, read_statement
from quaestor.core.guard.substitution import not_replaceable, substitute
from quaestor.core.guard.tree import walk
from quaestor.core.policy.rules import NO_RULES, Rules
from quaestor.core.verdict import Allowed, Reason, Refused, Verdict

MAX_REASONS = 8
NO_PARAMETERS: Mapping[str, Scalar] = MappingProxyType({})


def judge(
    sql: str,
    catalog: Catalog | None,
    *,
    dialect: str,
    max_rows: int,
    lookahead: int = 0,
    parameters: Mapping[str, Scalar] = NO_PARAMETERS,
    rules: Rules = NO_RULES,
) -> Verdict:
    """Judge *sql*, written in *dialect*, for a person who may read what *catalog* holds, as *rules* say.

    Without a catalog only what needs none is judged: names are taken as they are. At most *max_rows* rows come back;
    *lookahead* more are let through so that the executor can tell whether there were more. *parameters* are the values
    of `:name`s. Never raises.
    """
    try:
        statement = _read(sql, dialect, parameters)
        return statement if isinstance(statement, Refused) else _judge(statement, catalog, max_rows, lookahead, rules)
    except RecursionError:
        return Refused((reason("too_deep"),))


def _read(sql: str, dialect: str, parameters: Mapping[str, Scalar]) -> Statement | Refused:
    """The one query in *sql*, with its parameters in their places."""
    statement = read_statement(sql, dialect)
    if isinstance(statement, Reason):
        return Refused((statement,))
    if parameters:
        statement = replace(statement, tree=bind(statement.tree, parameters))
    wrong = check_root(statement)
    return statement if wrong is None else Refused((wrong,))


def _judge(statement: Statement, catalog: Catalog | None, max_rows: int, lookahead: int, rules: Rules) -> Verdict:
    reading = read_facts(statement, catalog)
    reasons = decide(statement, reading, catalog, rules)
    if reasons:
        return Refused(reasons, reading.facts)
    return enforce(statement, reading, max_rows, lookahead, rules)


def check_root(statement: Statement) -> Reason | None:
    """Refuse whatever is not a query."""
    tree = statement.tree
    name = type(tree).__name__
    if isinstance(tree, ROOTS):
        return None
    code = "changes_data" if name in CHANGES else "not_a_read"
    return reason(code, place_of(tree, statement.text) or (1, 1), kind=kind_of(tree))


def decide(
    statement: Statement, reading: Reading, catalog: Catalog | None, rules: Rules = NO_RULES
) -> tuple[Reason, ...]:
    """Everything that speaks against *statement*; empty where nothing does."""
    nodes = walk(statement.tree)
    found = [
        *_construct_reasons(statement, nodes),
        *_function_reasons(statement, reading, catalog, rules),
        *reading.findings,
        *_overlooked(statement, reading, nodes),
        *misleading_uses(reading, rules),
        *not_replaceable(reading, rules),
        *_size_reasons(statement, reading, nodes),
    ]
    unique = list({(r.code, r.message, r.position): r for r in found}.values())
    return tuple(unique[:MAX_REASONS])


def enforce(statement: Statement, reading: Reading, max_rows: int, lookahead: int, rules: Rules = NO_RULES) -> Verdict:
    """Put what the person may see in the place of protected tables, set the row limit, and print the judged tree."""
    write_texts(reading.texts)
    write_bare_functions(statement)
    keep_names(statement)
    limits = substitute(reading, rules)
    if isinstance(limits, Reason):
        return Refused((limits,), reading.facts)
    notes: tuple[str, ...] = ()
    tree = statement.tree
    if not statement.explain:
        limited = set_limit(tree, max_rows + lookahead, statement.dialect)
        if limited is None:
            return Refused((reason("limit_not_a_number"),), reading.facts)
        tree, changed = limited
        notes = (f"limited to {max_rows:,} rows",) if changed else ()
    printed = print_faithfully(tree, statement)
    if printed is None:
        return Refused((reason("not_faithful"),), reading.facts)
    text = f"{statement.explain} {printed}" if statement.explain else printed
    return Allowed(text, reading.facts, notes=notes, limits=limits)


def _construct_reasons(statement: Statement, nodes: Sequence[exp.Expr]) -> Iterator[Reason]:
    """Parts of the tree that are not on the list of what a query may hold, or not in this form."""
    told: set[str] = set()
    for node in nodes:
        name = type(node).__name__
        if name in ALLOWED:
            if isinstance(node, MANY_FORMS):
                yield from form_reasons(node, statement)
        elif not isinstance(node, exp.Func) and name not in told:
            told.add(name)
            yield _not_listed(node, name, statement)


def _not_listed(node: exp.Expr, name: str, statement: Statement) -> Reason:
    place = place_of(node, statement.text)
    if name in VALUES_FROM_OUTSIDE:
        return reason("placeholder", place, name=node.sql(statement.dialect)[:60])
    if name in LOCKS:
        return reason("takes_locks", place)
    if name in CHANGES:
        return reason("changes_data", place, kind=kind_of(node))
    if name == "Hint":
        return reason("optimizer_hint", place)
    return reason("construct_not_allowed", place, kind=kind_of(node))


def _function_reasons(
    statement: Statement, reading: Reading, catalog: Catalog | None, rules: Rules
) -> Iterator[Reason]:
    made = frozenset(catalog.functions) - rules.functions if catalog is not None else frozenset()
    for call in reading.calls:
        name = canonical_name(call)
        if name in rules.functions and is_untyped(call):
            continue
        if name in made or (made and not is_untyped(call) and any(n.lower() in made for n in call.sql_names())):
            yield reason("user_function", place_of(call, statement.text), name=name)
        elif not is_allowed(call, statement.dialect):
            yield reason("function_not_allowed", place_of(call, statement.text), name=name)
    for path, call in reading.qualified_calls:
        namespaced = statement.dialect == "bigquery" and path in NAMESPACES
        if path in SYSTEM_SCHEMAS.get(statement.dialect, ()) or namespaced:
            continue
        yield reason("user_function", place_of(call, statement.text), name=f"{path}.{canonical_name(call)}")


def _overlooked(statement: Statement, reading: Reading, nodes: Sequence[exp.Expr]) -> Iterator[Reason]:
    """Names and calls in places that the walk does not know: nothing has resolved them."""
    for node in nodes:
        if isinstance(node, (exp.Func, exp.Column, exp.Table, exp.Query)) and id(node) not in reading.seen:
            yield reason("construct_not_allowed", place_of(node, statement.text), kind=f"{kind_of(node)} in this place")


def _size_reasons(statement: Statement, reading: Reading, nodes: Sequence[exp.Expr]) -> Iterator[Reason]:
    if reading.ctes > MAX_CTES:
        yield reason("too_many_parts", limit=MAX_CTES)
    dialect, text = statement.dialect, statement.text
    for call in reading.calls:
        if series_rows(call, dialect, reading.stored) is None:
            yield reason("series_too_long", place_of(call, text), limit=MAX_SERIES)
        if builds_too_much(call, dialect, reading.generated):
            yield reason("text_too_long", place_of(call, text), name=canonical_name(call), limit=MAX_TEXT)
    if multiplies_texts(reading.calls, dialect):
        yield reason("text_too_long", name="the statement", limit=MAX_TEXTS)
    for node in nodes:
        if is_hard_pattern(node, dialect):
            yield reason("pattern_too_complex", place_of(node, text))
        elif isinstance(node, (exp.Lambda, exp.Comprehension)) and nests_series(node, dialect):
            yield reason("series_too_long", place_of(node, text), limit=MAX_SERIES)
