"""A question becomes ranked drafts. The whole story, top to bottom:

tokens -> spans with candidate meanings -> plans of the grammar and of the learned reader -> evidence -> drafts with
SQL, words, confidence
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from quaestor.core.interpreter.assumptions import MOST_BELIEVED, all_counted, silent_choices
from quaestor.core.interpreter.business import without_lifting
from quaestor.core.interpreter.candidates import Candidate, by_grammar
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.linking import Linked, Mentioned, Span, linked
from quaestor.core.interpreter.nodes import Node
from quaestor.core.interpreter.periods import unit_named
from quaestor.core.interpreter.plan import Bucket, Field, MetricUse, Plan
from quaestor.core.interpreter.tokens import tokenize
from quaestor.core.interpreter.units import UNITS
from quaestor.core.interpreter.words import describe, describe_condition
from quaestor.core.question import Context, Draft, Drafts, Nothing, Origin, Proposal, Question
from quaestor.core.wording import plainly

if TYPE_CHECKING:
    from quaestor.core.interpreter.learned import Learned

MOST_DRAFTS = 5


UNSURE = 0.49
"""The most a reading can be believed that gives a number in another unit than the one asked for."""


Source = Callable[[], "Learned | None"]
"""Gives what was learned, once it is needed."""


def interpret(question: Question, context: Context, learned: Source = lambda: None) -> Proposal:
    """Ranked ways to answer *question*, or why there are none. Deterministic; never raises on any text.

    Where nothing was *learned*, only the grammar reads, and ranks by its own few weights.
    """
    lexicon = lexicon_for(context.catalog, context.meaning)
    text, lifted = without_lifting(question.text, context.meaning)
    seen = linked(tokenize(text), text, lexicon, context.values, context.today)
    missing = tuple(span.text for span in seen.cover if span.readings[0].letter == "u")
    if not any(_names_data(span) for span in seen.cover):
        return Nothing("No word of the question names a table, a column or a value here.", missing)
    found = by_grammar(text, seen.cover, lexicon, context, lifted)
    ranked = _ranked(found, seen, lexicon, learned, lifted)
    if not ranked:
        return Nothing("The words are known here, but they do not make a question about this data.", missing)
    return Drafts(tuple(_draft(one, belief, lexicon, missing) for one, belief in ranked[:MOST_DRAFTS]))


def _names_data(span: Span) -> bool:
    return any(reading.letter in "ctvm" and reading.score >= 0.45 for reading in span.readings)


BELIEVED = 0.5
"""Where somebody described the data, the grammar is asked first: it knows metrics, labels and default filters, the
trees have only seen bare catalogs. From this belief on it stands alone."""


def _ranked(
    found: Sequence[Candidate], seen: Linked, lexicon: Lexicon, learned: Source, lifted: frozenset[str]
) -> list[tuple[Candidate, float]]:
    """Candidates with what is believed of them, best first."""
    believed = [(one, one.belief or 0.0) for one in found]
    best = believed[0][1] if believed else 0.0
    if best >= BELIEVED and lexicon.meaning.is_described:
        return believed
    known = learned()
    judged = known.ranked(found, seen, lexicon, lifted) if known is not None else None
    return believed if judged is None else judged


def _draft(one: Candidate, belief: float, lexicon: Lexicon, missing: tuple[str, ...]) -> Draft:
    taken = silent_choices(one.plan, one.choice.nodes, lexicon)
    most = UNSURE if _in_another_unit(one, missing) else MOST_BELIEVED if taken else 1.0
    return Draft(
        sql=one.sql,
        origin=Origin.INTERPRETER,
        confidence=round(min(belief, most), 4),
        reading=describe(one.plan, lexicon),
        assumptions=(
            *one.notes,
            *taken,
            *all_counted(one.plan, one.choice.nodes, lexicon),
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
