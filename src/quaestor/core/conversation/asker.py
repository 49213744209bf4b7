""" "My", "mine", "assigned to me": bound to the person who asks, by what is known of them; never silently dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.metric_plans import written
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.plan import (
    Among,
    Comparison,
    Condition,
    Constant,
    Field,
    OneOf,
    Operator,
    Plan,
    tables_of,
)
from quaestor.core.interpreter.printing import NoStatement
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.words import describe, describe_condition
from quaestor.core.people import Attribute, Person
from quaestor.core.policy import is_owner
from quaestor.core.question import Context, Draft, Drafts, Proposal, Question

UNBOUND = 0.49
"""The most a reading can be believed that is of everybody's rows where somebody's own were asked for."""

_OWN = re.compile(
    r"\b(?:my|mine|myself)\b|\b(?:to|by|with|of|from) me\b|\b(?:do|did|have|am|should|was) i\b(?! (?:need|want|ask))"
    r"|\bi(?:'m| am)? (?:own|have|had|made|created|sold|won|lost|closed|opened|handled?|wrote|manage|sent|completed"
    r"|responsible)\b",
    re.IGNORECASE,
)
_FOR_ME = re.compile(r"\bfor me\b", re.IGNORECASE)
_POLITE = re.compile(
    r"^(?:please|can|could|would|will|show|list|give|find|count|get|tell|display|compute|calculate|sort|look)\b",
    re.IGNORECASE,
)
_ROLES = [
    "owner",
    "owned",
    "own",
    "assignee",
    "assigned",
    "assign",
    "responsible",
    "user",
    "rep",
    "representative",
    "agent",
    "salesperson",
    "seller",
    "employee",
    "staff",
    "technician",
    "handler",
    "author",
    "creator",
    "created",
    "manager",
    "advisor",
    "consultant",
    "person",
    "member",
]
"""Words of columns that say whose a row is, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Bound:
    condition: Condition
    tables: tuple[str, ...] = ()


def speaks_of_asker(text: str) -> bool:
    """Whether rows of the asker's own are meant: "my tasks", and not "show me the tasks"."""
    if _OWN.search(text) is not None:
        return True
    return _FOR_ME.search(text) is not None and _POLITE.match(text.strip()) is None


def bound_to_asker(proposal: Proposal, question: Question, context: Context) -> Proposal:
    """*proposal* about the rows of whoever asks, where they speak of themselves."""
    if not isinstance(proposal, Drafts) or not speaks_of_asker(question.text):
        return proposal
    lexicon = lexicon_for(context.catalog, context.meaning)
    drafts = tuple(_bound(draft, question, context, lexicon) for draft in proposal.drafts)
    return replace(proposal, drafts=tuple(sorted(drafts, key=lambda draft: -draft.confidence)))


def _bound(draft: Draft, question: Question, context: Context, lexicon: Lexicon) -> Draft:
    plan = draft.plan
    if plan is None:
        return draft
    for bound in _bindings(plan, question, context, lexicon):
        where = plan.where if bound.condition in plan.where else (*plan.where, bound.condition)
        mine = replace(plan, where=where, tables=tuple(dict.fromkeys((*plan.tables, *bound.tables))))
        try:
            sql, _ = written(mine, lexicon)
        except NoStatement:
            continue
        said = _say(bound.condition, question.asker, lexicon)
        return replace(
            draft,
            sql=sql,
            plan=mine,
            reading=describe(mine, lexicon) + _tail(draft.reading),
            filters=(*draft.filters, said),
            assumptions=(*draft.assumptions, f"You are {question.asker.name}: yours is where {said}"),
        )
    return _unbound(draft, plan, question.asker, context)


def _say(condition: Condition, asker: Person, lexicon: Lexicon) -> str:
    """ "owner is Emma Berg" where a key leads to the row of a person."""
    if isinstance(condition, Among):
        name = lexicon.meaning.column(condition.left.table, condition.left.column).label
        words = name or " ".join(lexicon.words(condition.left)).removesuffix(" id")
        return f"{words.lower()} is {asker.name}"
    return describe_condition(condition, lexicon)


def _tail(reading: str) -> str:
    _, dash, after = reading.partition(" — ")
    return dash + after


def _unbound(draft: Draft, plan: Plan, asker: Person, context: Context) -> Draft:
    rule = context.access.rules.of(plan.tables[0]) if plan.tables else None
    if rule is not None and rule.filters:
        return replace(draft, assumptions=(*draft.assumptions, "Yours was taken to be what you may see"))
    said = "Nothing here says which rows are yours: this is about everybody's"
    if is_owner(asker):
        return replace(draft, assumptions=(*draft.assumptions, said))
    return replace(
        draft,
        confidence=min(draft.confidence, UNBOUND),
        reading=f"{draft.reading} — everybody's, since nothing here says which are yours",
        assumptions=(*draft.assumptions, said),
    )


def _bindings(plan: Plan, question: Question, context: Context, lexicon: Lexicon) -> Iterator[Bound]:
    tables = tables_of(plan)
    named = list(_by_attribute(question, tables, lexicon))
    if named:
        yield from named
        return
    yield from _by_own_table(plan, question.asker, context, lexicon)
    said = {stem(word) for word in re.findall(r"[a-z]+", question.text.lower())}
    columns = [found for table in tables for found in _person_columns(table, lexicon)]
    columns.sort(key=lambda found: (not said & found[2], tables.index(found[1].table), found[0]))
    for _, one, _ in columns:
        condition = _held(one, question.asker, context, lexicon)
        if condition is not None:
            yield Bound(condition)


def _by_attribute(question: Question, tables: tuple[str, ...], lexicon: Lexicon) -> Iterator[Bound]:
    """ "accounts in my region": an attribute of the person's that a column is called like."""
    owned = {stem(word) for word in re.findall(r"\bmy (?:own )?(\w+)", question.text.lower())}
    for name, value in question.asker.attributes.items():
        words = tuple(stem(word) for word in split_name(name))
        if not owned & set(words):
            continue
        for table in tables:
            for column in lexicon.table(table).columns:
                if tuple(stem(word) for word in split_name(column.name)) == words:
                    condition = _equal(Field(table, column.name), value)
                    if condition is not None:
                        yield Bound(condition)


def _by_own_table(plan: Plan, asker: Person, context: Context, lexicon: Lexicon) -> Iterator[Bound]:
    """ "my email address", asked of the table whose rows are people: the row that is the asker."""
    subject = plan.tables[0] if plan.tables else None
    people = {"user", "employe", "employee", "person", "people", "staff", "member", "agent", "technician", "rep"}
    if subject is None or not {stem(word) for word in lexicon.words_of_table(subject)} & {stem(one) for one in people}:
        return
    for one, value in _known_as(asker, context, subject):
        yield Bound(Comparison(one, Operator.EQUAL, Constant(value)))


def _person_columns(table: str, lexicon: Lexicon) -> Iterator[tuple[int, Field, set[str]]]:
    for column in lexicon.table(table).columns:
        words = (*split_name(column.name), *split_name(lexicon.meaning.column(table, column.name).label or ""))
        ranks = [_ROLES.index(word) for word in words if word in _ROLES]
        if ranks:
            yield min(ranks), Field(table, column.name), {stem(word) for word in words}


def _held(one: Field, asker: Person, context: Context, lexicon: Lexicon) -> Condition | None:
    """The condition that *one* says the asker: directly, or by the row of a person it refers to."""
    given = asker.attributes.get(one.column)
    if given is not None:
        return _equal(one, given)
    referred = lexicon.graph.referred(one.table, one.column)
    if referred is None:
        values = {value for field, value in _known_as(asker, context, one.table) if field == one}
        return Comparison(one, Operator.EQUAL, Constant(values.pop())) if values else None
    keys = lexicon.table(referred).primary_key
    own = asker.attributes.get(f"{lexicon.words_of_table(referred)[-1].rstrip('s')}_id")
    if own is not None:
        return _equal(one, own)
    for field, value in _known_as(asker, context, referred):
        if len(keys) == 1:
            who = Plan(
                (referred,), (Field(referred, keys[0]),), where=(Comparison(field, Operator.EQUAL, Constant(value)),)
            )
            return Among(one, who)
    return None


def _known_as(asker: Person, context: Context, table: str) -> Iterator[tuple[Field, str]]:
    """Columns of *table* that hold the asker's e-mail address, name or id."""
    texts = [str(value) for value in asker.attributes.values() if isinstance(value, str) and "@" in value]
    for text in (*texts, asker.id, asker.name):
        for match in context.values.find(text, fuzzy=False):
            if match.table == table and match.score >= 1.0:
                yield Field(match.table, match.column), match.value


def _equal(one: Field, value: Attribute) -> Condition | None:
    if isinstance(value, tuple):
        constants = tuple(Constant(each) for each in value if each is not None)
        return OneOf(one, constants) if constants else None
    return None if value is None else Comparison(one, Operator.EQUAL, Constant(value))
