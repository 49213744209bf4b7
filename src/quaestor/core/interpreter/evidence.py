"""What speaks for a plan and against it: numbers about (question, links, plan), the same whoever proposed the plan.

Nothing here is about one database: words are counted, not read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from quaestor.core.interpreter.agreement import agreement
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned, Span
from quaestor.core.interpreter.parts import blocks, conditions, parts, plain
from quaestor.core.interpreter.plan import (
    Among,
    Comparison,
    Condition,
    Constant,
    Contains,
    Field,
    Function,
    Inner,
    Measure,
    OneOf,
    Operator,
    Plan,
    Range,
    fields_of,
    inner_plans,
    tables_of,
)  # fmt: skip
from quaestor.core.interpreter.ranking import is_read
from quaestor.core.interpreter.soundness import soundness
from quaestor.core.interpreter.units import UNITS


@dataclass(frozen=True, slots=True)
class Evidence:
    """One candidate among those for a question. Likelihoods are natural logarithms."""

    # who proposed it
    likelihood: float
    behind_likeliest: float
    likelihood_per_word: float
    by_rules: float
    rules_belief: float
    """What the grammar's own ranking believes of it; 0 where the grammar did not propose it."""
    rules_best: float
    """The same of the grammar's best plan, whichever it is."""
    likeliest: float
    """The likelihood of the likeliest plan, whichever it is."""
    agreed: float
    """The likeliest plan of the reader is the best of the grammar."""
    rank_reader: float
    rank_rules: float
    next_likeliest: float
    """How far the second likeliest plan is behind."""
    share: float
    """Its part of what the reader believes of all candidates."""
    doubt: float
    """How widely the reader's belief is spread: an entropy."""
    # how much of all belief is in candidates that are like it in one part
    shared_shown: float
    shared_tables: float
    shared_where: float
    shared_group: float
    shared_order: float
    # words that it leaves out
    unknown_words: float
    unread_columns: float
    unread_tables: float
    unused_values: float
    unused_numbers: float
    words: float
    unknown_share: float
    """Unknown words among those that name something or could."""
    # what is odd about it
    repeated: float
    idle_tables: float
    values_elsewhere: float
    clashes: float
    shown_unnamed: float
    shown_keys: float
    values_unsure: float
    asked_when: float
    no_time: float
    asked_who: float
    no_thing: float
    asked_many: float
    no_number: float
    # what it adds
    unsaid_tables: float
    unsaid_columns: float
    unsaid_constants: float
    joins: float
    guessed_joins: float
    weak_links: float
    # what it is like, and what the words ask for
    shown: float
    aggregates: float
    conditions: float
    groups: float
    having: float
    orders: float
    limited: float
    distinct: float
    combined: float
    nested: float
    denied: float
    superlatives_said: float
    denials_said: float
    counts_said: float
    groups_said: float
    aggregates_said: float
    comparisons_said: float
    distinct_said: float
    superlatives_missed: float
    denials_missed: float
    counts_missed: float
    groups_missed: float
    aggregates_missed: float
    comparisons_missed: float

    def row(self) -> tuple[float, ...]:
        return _values_of(self)


NAMES = tuple(one.name for one in fields(Evidence))
_values_of: Callable[[Evidence], tuple[float, ...]] = attrgetter(*NAMES)


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is known of where a plan comes from."""

    likelihood: float | None
    """None where the reader has no words for it."""
    words: int
    belief: float | None
    """None where the grammar did not propose it."""


IMPOSSIBLE = -40.0


def weigh(plans: Sequence[tuple[Plan, Proposed]], cover: Sequence[Span], lexicon: Lexicon) -> list[Evidence]:
    """The evidence for each of *plans*, all of them for the question that *cover* explains."""
    likelihoods = [max(IMPOSSIBLE, one.likelihood) if one.likelihood is not None else IMPOSSIBLE for _, one in plans]
    beliefs = [one.belief or 0.0 for _, one in plans]
    ordered = sorted(likelihoods, reverse=True)
    likeliest, believed = max(likelihoods, default=IMPOSSIBLE), max(beliefs, default=0.0)
    agreed = any(a == likeliest and b == believed > 0 for a, b in zip(likelihoods, beliefs, strict=True))
    said = _said(cover)
    together = agreement([plan for plan, _ in plans], likelihoods, beliefs)
    found = []
    for (plan, proposed), likelihood, agreeing in zip(plans, likelihoods, together, strict=True):
        told = _told(plan)
        found.append(
            Evidence(
                likelihood=likelihood,
                behind_likeliest=likeliest - likelihood,
                likelihood_per_word=likelihood / max(proposed.words, 1),
                by_rules=float(proposed.belief is not None),
                rules_belief=proposed.belief or 0.0,
                rules_best=believed,
                likeliest=likeliest,
                agreed=float(agreed),
                rank_reader=float(sum(one > likelihood for one in likelihoods)),
                rank_rules=float(sum(one > (proposed.belief or 0.0) for one in beliefs)),
                next_likeliest=likeliest - ordered[1] if len(ordered) > 1 else 10.0,
                **agreeing,
                **soundness(plan, cover, lexicon),
                **_left_out(plan, cover, lexicon),
                **_added(plan, cover, lexicon),
                **told,
                **said,
                **_missed(said, told, plan),
            )
        )
    return found


def _all_conditions(plan: Plan) -> Iterator[Condition]:
    return (one for block in blocks(plan) for one in conditions(block))


def _constants(plan: Plan) -> Iterator[str | float]:
    for one in _all_conditions(plan):
        match one:
            case Comparison(right=Constant(value)):
                yield value
            case OneOf(values=values):
                yield from (each.value for each in values)
            case Range(low=low, high=high):
                yield from (low.value, high.value)
            case Contains(text=text):
                yield text
            case _:
                continue
    yield from (float(block.limit) for block in blocks(plan) if block.limit not in (None, 1))


def _read(plan: Plan) -> tuple[set[Field], set[str]]:
    read: set[Field] = set()
    tables: set[str] = set()
    for block in blocks(plan):
        for part in parts(block):
            read.update(fields_of(part))
        tables.update(tables_of(block))
    return read, tables


def _left_out(plan: Plan, cover: Sequence[Span], lexicon: Lexicon) -> dict[str, float]:
    read, tables = _read(plan)
    constants = {plain(one) for one in _constants(plan)}
    unknown = columns = named = values = numbers = content = 0.0
    for span in cover:
        if not span.readings:
            continue
        first = span.readings[0]
        payload = first.payload
        content += first.letter in "uctvm"
        if first.letter == "u":
            unknown += span.text.lower() not in UNITS
        elif isinstance(payload, Field):
            columns += not any(
                isinstance(one.payload, Field) and is_read(one.payload, read, tables, lexicon)
                for one in span.readings
                if one.score >= first.score - 0.1
            )
        elif first.letter == "t":
            near = {str(one.payload) for one in span.readings if one.letter == "t" and one.score >= first.score - 0.1}
            named += not near & tables
        elif isinstance(payload, Mentioned):
            said = {plain(one.payload.value) for one in span.readings if isinstance(one.payload, Mentioned)}
            values += not (said | {plain(span.text)}) & constants
        elif first.letter == "n" and isinstance(payload, int | float):
            numbers += plain(payload) not in constants and payload != 1
    return {
        "unknown_words": unknown, "unread_columns": columns, "unread_tables": named, "unused_values": values,
        "unused_numbers": numbers, "words": len(cover) / 10, "unknown_share": unknown / max(1, content),
    }  # fmt: skip


def _added(plan: Plan, cover: Sequence[Span], lexicon: Lexicon) -> dict[str, float]:
    read, tables = _read(plan)
    said_tables: set[str] = set()
    said: dict[Field, float] = {}
    forms: set[str] = set()
    for span in cover:
        forms.add(plain(span.text))
        for reading in span.readings:
            payload = reading.payload
            one = payload.field if isinstance(payload, Mentioned) else payload
            if isinstance(payload, Mentioned):
                forms.add(plain(payload.value))
            if isinstance(payload, int | float):
                forms.add(plain(payload))
            if isinstance(one, Field):
                said[one] = max(said.get(one, 0.0), reading.score)
                said_tables.add(one.table)
                referred = lexicon.graph.referred(one.table, one.column)
                said_tables.update((referred,) if referred is not None else ())
            elif reading.letter == "t":
                said_tables.add(str(payload))
    steps = [step for block in blocks(plan) for step in lexicon.graph.connect(tables_of(block)) or ()]
    names = {one for table in tables for one in lexicon.names_of(table)}
    bare = [one for one in read if one not in names and not lexicon.is_key(one)]
    return {
        "unsaid_tables": float(len(tables - said_tables)),
        "unsaid_columns": float(sum(one not in said for one in bare)),
        "unsaid_constants": float(sum(plain(one) not in forms for one in _constants(plan))),
        "joins": float(len(steps)),
        "guessed_joins": float(sum(step.edge.cost > 1.2 for step in steps)),
        "weak_links": sum(1.0 - said.get(one, 1.0) for one in bare),
    }


def _told(plan: Plan) -> dict[str, float]:
    measures = [one for one in plan.show if isinstance(one, Measure)]
    said = list(_all_conditions(plan))
    return {
        "shown": float(len(plan.show)), "aggregates": float(len(measures)), "conditions": float(len(plan.where)),
        "groups": float(bool(plan.group)), "having": float(len(plan.having)), "orders": float(len(plan.order)),
        "limited": float(plan.limit is not None), "distinct": float(plan.distinct),
        "combined": float(plan.combined is not None),
        "nested": float(sum(1 for one in said for _ in inner_plans(one))),
        "denied": float(sum(map(_is_denied, said))),
    }  # fmt: skip


def _is_denied(one: Condition) -> bool:
    if isinstance(one, Comparison):
        return one.operator is Operator.UNEQUAL
    return bool(getattr(one, "negated", False))


def _said(cover: Sequence[Span]) -> dict[str, float]:
    letters = [span.readings[0].letter for span in cover if span.readings]

    def count(those: str) -> float:
        return float(sum(letter in those for letter in letters))

    return {
        "superlatives_said": count("spC"), "denials_said": count("z"), "counts_said": count("k"),
        "groups_said": count("g"), "aggregates_said": count("a"), "comparisons_said": count("oOb"),
        "distinct_said": count("D"),
    }  # fmt: skip


def _missed(said: dict[str, float], told: dict[str, float], plan: Plan) -> dict[str, float]:
    """What the words ask for that the plan does not do."""
    measures = [one for block in blocks(plan) for one in (*block.show, *(sort.by for sort in block.order))]
    measures += [one.left for block in blocks(plan) for one in block.having if isinstance(one, Comparison)]
    functions = {one.function for one in measures if isinstance(one, Measure)}
    ends = bool(functions & {Function.MAXIMUM, Function.MINIMUM})
    ranked = any(block.limit is not None or block.order for block in blocks(plan)) or ends
    compared = any(
        isinstance(one, Range) or (isinstance(one, Comparison) and one.operator is not Operator.EQUAL)
        for one in _all_conditions(plan)
    )
    grouped = any(block.group for block in blocks(plan))
    denied = told["denied"] > 0 or any(
        block.combined is not None or any(isinstance(one, Among | Inner) for one in block.where)
        for block in blocks(plan)
    )
    return {
        "superlatives_missed": float(said["superlatives_said"] > 0 and not ranked),
        "denials_missed": float(said["denials_said"] > 0 and not denied),
        "counts_missed": float(said["counts_said"] > 0 and Function.COUNT not in functions),
        "groups_missed": float(said["groups_said"] > 0 and not grouped),
        "aggregates_missed": float(said["aggregates_said"] > 0 and not functions),
        "comparisons_missed": float(said["comparisons_said"] > 0 and not compared),
    }


__all__ = ["NAMES", "Evidence", "Proposed", "weigh"]
