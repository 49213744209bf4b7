"""A question becomes ranked drafts. The whole story, top to bottom:

tokens -> spans with candidate meanings -> one reading per span (several ways) -> grammar -> plan
-> SQL, words, confidence
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quaestor.core.interpreter.assembly import assemble
from quaestor.core.interpreter.business import with_defaults, without_lifting
from quaestor.core.interpreter.choosing import Choice, choices
from quaestor.core.interpreter.grammar import reduce
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.linking import Mentioned, Span, link
from quaestor.core.interpreter.metric_plans import written
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.periods import unit_named
from quaestor.core.interpreter.plan import Bucket, Field, MetricUse, Plan
from quaestor.core.interpreter.printing import Unjoinable
from quaestor.core.interpreter.quantities import doubtful_numbers, in_asked_unit, taken_as
from quaestor.core.interpreter.ranking import Features, confidence, measure
from quaestor.core.interpreter.tokens import tokenize
from quaestor.core.interpreter.units import UNITS
from quaestor.core.interpreter.words import describe, describe_condition
from quaestor.core.question import Context, Draft, Drafts, Nothing, Origin, Proposal, Question
from quaestor.core.wording import plainly

MOST_DRAFTS = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A plan, its statement, and what was measured about it."""

    plan: Plan
    sql: str
    features: Features
    choice: Choice
    notes: tuple[str, ...]


UNSURE = 0.49
"""The most a reading can be believed that gives a number in another unit than the one asked for."""


def interpret(question: Question, context: Context) -> Proposal:
    """Ranked ways to answer *question*, or why there are none. Deterministic; never raises on any text."""
    lexicon = lexicon_for(context.catalog, context.meaning)
    text, lifted = without_lifting(question.text, context.meaning)
    tokens = tokenize(text)
    spans = link(tokens, text, lexicon, context.values, context.today)
    missing = tuple(span.text for span in spans if span.readings[0].letter == "u")
    if not any(_names_data(span) for span in spans):
        return Nothing("No word of the question names a table, a column or a value here.", missing)
    candidates = _candidates(text, spans, lexicon, context, lifted)
    if not candidates:
        return Nothing("The words are known here, but they do not make a question about this data.", missing)
    drafts = sorted((_draft(one, lexicon, missing) for one in candidates), key=lambda draft: -draft.confidence)
    return Drafts(tuple(drafts[:MOST_DRAFTS]))


def _names_data(span: Span) -> bool:
    return any(reading.letter in "ctvm" and reading.score >= 0.45 for reading in span.readings)


_PEOPLE = re.compile(r"\bhow many (people|persons|workers)\b|\bnumber of (people|persons|workers)\b", re.IGNORECASE)


def _candidates(
    text: str, spans: tuple[Span, ...], lexicon: Lexicon, context: Context, lifted: frozenset[str]
) -> list[Candidate]:
    understood: list[tuple[Choice, tuple[Node, ...], Plan, str, tuple[str, ...]]] = []
    for choice in choices(spans, lexicon):
        scope = Scope(lexicon, context.today, choice.nodes, people_said=_PEOPLE.search(text) is not None)
        reduced = reduce(scope)
        plan = assemble(reduced, scope)
        if plan is None:
            continue
        plan = replace(plan, show=tuple(in_asked_unit(one, choice.nodes, lexicon) for one in plan.show))
        plan, told = with_defaults(plan, lexicon.defaults, lifted)
        try:
            sql, noted = written(plan, lexicon)
        except Unjoinable:
            continue
        understood.append((choice, reduced, plan, sql, (*scope.notes, *told, *noted)))
    found: dict[str, Candidate] = {}
    for choice, reduced, plan, sql, notes in understood:
        rivals = [other for other, _, _, theirs, _ in understood if theirs != sql]
        features = measure(choice, rivals, reduced, plan, lexicon)
        features = replace(features, dropped=features.dropped + doubtful_numbers(plan, lexicon))
        notes += tuple(taken_as(choice.nodes, plan))
        found.setdefault(sql, Candidate(plan, sql, features, choice, notes))
    return list(found.values())


def _draft(one: Candidate, lexicon: Lexicon, missing: tuple[str, ...]) -> Draft:
    return Draft(
        sql=one.sql,
        origin=Origin.INTERPRETER,
        confidence=round(min(confidence(one.features), UNSURE if _in_another_unit(one, missing) else 1.0), 4),
        reading=describe(one.plan, lexicon),
        assumptions=(
            *one.notes,
            *_definitions(one.plan, lexicon),
            *(f"“{word}” was not understood and left out" for word in _unused(missing, one.plan)),
        ),
        filters=tuple(describe_condition(condition, lexicon) for condition in one.plan.where),
        reasons=tuple(_reason(node) for node in one.choice.nodes if node.letter in "ctvm"),
        plan=one.plan,
    )


def _definitions(plan: Plan, lexicon: Lexicon) -> Iterator[str]:
    """What the metrics in *plan* are made of: people mean different things by "revenue"."""
    by = (*plan.show, *(each.by for each in plan.order), *(getattr(each, "measured", None) for each in plan.show))
    used = {one.name for one in by if isinstance(one, MetricUse)}
    for metric in lexicon.meaning.metrics:
        if metric.name in used and metric.description:
            yield f"{plainly(metric.name)}: {metric.description.rstrip('.')}"


def _unused(missing: tuple[str, ...], plan: Plan) -> Iterator[str]:
    """Words that mean nothing here; those by which time is cut name nothing either, but are understood."""
    cut = any(isinstance(one, Bucket) for one in (*plan.show, *plan.group))
    return (word for word in missing if not (cut and unit_named(word.lower().split()[-1])))


def _in_another_unit(one: Candidate, missing: tuple[str, ...]) -> bool:
    """Whether a unit was asked for, and what is shown was not turned into it."""
    asked = any(word.lower() in UNITS for word in missing)
    return asked and all(isinstance(each, Field) for each in one.plan.show)


def _reason(node: Node) -> str:
    match node.payload:
        case Field(table, column):
            taken = f"column {table}.{column}"
        case Mentioned(field=Field(table, column), value=value):
            taken = f"value “{value}” of {table}.{column}"
        case Mentioned(value=value):
            taken = f"text “{value}”"
        case str():
            taken = f"table {node.payload}"
        case _:
            taken = f"metric {getattr(node.payload, 'name', node.text)}"
    return f"“{node.text}” → {taken}"
