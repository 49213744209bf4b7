"""The plans among which one is chosen, and those of them that the grammar reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from quaestor.core.interpreter.assembly import assemble
from quaestor.core.interpreter.business import with_defaults
from quaestor.core.interpreter.choosing import Choice, choices
from quaestor.core.interpreter.grammar import reduce
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Span
from quaestor.core.interpreter.metric_plans import written
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.plan import Plan
from quaestor.core.interpreter.printing import NoStatement
from quaestor.core.interpreter.quantities import doubtful_numbers, in_asked_unit, taken_as
from quaestor.core.interpreter.ranking import confidence, measure
from quaestor.core.question import Context


@dataclass(frozen=True, slots=True)
class Candidate:
    """A plan, its statement, and what is believed of it."""

    plan: Plan
    sql: str
    choice: Choice
    notes: tuple[str, ...] = ()
    belief: float | None = None
    """Of the grammar; None where it did not propose the plan."""
    likelihood: float | None = None
    """Of the reader, a logarithm; None where it has no words for the plan."""


_PEOPLE = re.compile(r"\bhow many (people|persons|workers)\b|\bnumber of (people|persons|workers)\b", re.IGNORECASE)


def by_grammar(
    text: str, spans: tuple[Span, ...], lexicon: Lexicon, context: Context, lifted: frozenset[str]
) -> list[Candidate]:
    """One plan for each way to take the words, most believed first."""
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
        except NoStatement:
            continue
        understood.append((choice, reduced, plan, sql, (*scope.notes, *told, *noted)))
    found: dict[str, Candidate] = {}
    for choice, reduced, plan, sql, notes in understood:
        rivals = [other for other, _, _, theirs, _ in understood if theirs != sql]
        features = measure(choice, rivals, reduced, plan, lexicon)
        features = replace(features, dropped=features.dropped + doubtful_numbers(plan, lexicon))
        notes += tuple(taken_as(choice.nodes, plan))
        found.setdefault(sql, Candidate(plan, sql, choice, notes, confidence(features)))
    return sorted(found.values(), key=lambda one: -(one.belief or 0.0))
