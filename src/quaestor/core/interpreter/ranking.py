"""How likely a plan is what was asked: features of (question, links, plan), weighed by a small table.

The weights are a table kept apart from the code that measures, so that they can be learned.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp

from quaestor.core.interpreter.choosing import Choice
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Mentioned
from quaestor.core.interpreter.measure_rules import is_average
from quaestor.core.interpreter.nodes import Node
from quaestor.core.interpreter.plan import (
    Comparison,
    Field,
    Function,
    Measure,
    OneOf,
    Operator,
    Plan,
    fields_of,
    inner_plans,
    tables_of,
)
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.units import UNITS
from quaestor.core.interpreter.vocabulary import ASKED_TABLES
from quaestor.core.meaning import Metric


@dataclass(frozen=True, slots=True)
class Features:
    """Each is 0 where nothing speaks against the plan, and grows with doubt."""

    unmatched: float
    """Content words that mean nothing here."""
    unused: float
    """Understood words that no rule took up."""
    dropped: float
    """Numbers, values, denials, comparisons and superlatives among them: without them another question is answered."""
    hollow: float
    """The plan would run and answer nothing: it tells what was said, counts each row once, takes rows of no order."""
    weak_links: float
    """Names only partly said, misspelt, or said by a synonym."""
    behind: float
    """How far this choice of readings is behind the best."""
    rivals: float
    """How close the next choice of readings is to this one."""
    joins: float
    """Tables bridged or joined beyond those the plan reads."""
    unmentioned: float
    """Tables in the statement that no word speaks of."""
    guessed_joins: float
    size: float
    """Parts of the plan: long questions are harder."""
    default_show: float
    """Nothing was named to be shown."""
    words: float
    """Understood spans, in tens: long questions have more ways to go wrong."""
    values: float
    """Values found in another spelling, or that no column is known to hold."""
    negations: float
    """Denials; what they cover is easily misread."""


WEIGHTS: dict[str, float] = {
    "unmatched": -1.0, "unused": -1.5, "dropped": -1.5, "hollow": -3.0, "unmentioned": -0.6, "weak_links": -0.9,
    "behind": -4.0,
    "rivals": -1.2, "joins": -0.45, "guessed_joins": -0.1, "size": 0.1, "default_show": -1.0, "words": -0.5,
    "values": -0.3, "negations": -0.2,
}  # fmt: skip
BIAS = 2.35
"""Near a logistic regression over training questions on databases kept apart from those measured on; set more against
unmatched words, because people ask what no table here knows, and training questions do not."""


MOST_JOINS = 3
"""A chain of keys that leads over more tables than that is no more doubtful for it."""


def measure(
    choice: Choice, others: Sequence[Choice], reduced: Sequence[Node], plan: Plan, lexicon: Lexicon
) -> Features:
    tables = tables_of(plan)
    steps = lexicon.graph.connect(tables) or ()
    content = [node for node in choice.nodes if node.letter in "ctvm"]
    rivals = [other.cost for other in others]
    answering = _answering_tables(choice.nodes, plan, lexicon)
    tables_said = mentioned_tables(choice.nodes, lexicon) | answering
    dropped = sum(1 for node in reduced if node.letter in "nvdsobzPN") + _asked_in_vain(choice.nodes, reduced, lexicon)
    dropped += _counts_the_named(plan, lexicon) + _said_twice(choice.nodes) + _far_fetched(content, lexicon)
    left_over = sum(1 for node in reduced if node.letter in "nvdsboaCEBLkgrlPN")
    left_over += _unused_by(reduced) + _unused_names(reduced, plan, lexicon)
    return Features(
        unmatched=float(sum(1 for word in _unknown(choice.nodes, lexicon) if word not in UNITS)),
        unused=float(left_over),
        dropped=float(dropped),
        hollow=float(_hollow(choice.nodes, plan, lexicon)),
        weak_links=sum(max(0.0, 0.95 - node.score) for node in content),
        behind=choice.cost,
        rivals=max(0.0, 0.3 - min(rivals, default=1.0)) / 0.3 if choice.cost == 0 else 1.0,
        joins=float(min(len(steps), MOST_JOINS)),
        unmentioned=float(len(set(tables) - tables_said)),
        guessed_joins=float(sum(1 for step in steps if step.edge.cost > 1.2)),
        size=float(len(plan.where) + len(plan.having) + len(plan.order) + bool(plan.group) + 2 * bool(plan.combined)),
        default_show=float(not answering and not _says_what("".join(node.letter for node in reduced))),
        words=len(choice.nodes) / 10,
        values=sum(1.0 - node.score for node in choice.nodes if node.letter == "v"),
        negations=float(sum(1 for node in choice.nodes if node.letter == "z")),
    )


def _counts_the_named(plan: Plan, lexicon: Lexicon) -> int:
    """ "how many electricians" is hardly the number of rows called so."""
    counted = [one.rows_of for one in plan.show if isinstance(one, Measure) and one.function is Function.COUNT]
    named = [one.left for one in plan.where if isinstance(one, Comparison) and one.operator is Operator.EQUAL]
    named += [one.left for one in plan.where if isinstance(one, OneOf) and not one.negated]
    alone = len(plan.show) == 1 and not plan.group
    return 2 * int(
        alone and any(isinstance(one, Field) and one.table in counted and lexicon.is_name(one) for one in named)
    )


def _lists_averages(nodes: Sequence[Node], plan: Plan, lexicon: Lexicon) -> int:
    """ "the average wage" is one number, not the averages of all rows without what they belong to."""
    asked = any(node.letter == "c" and {"average", "mean"} & set(node.text.lower().split()) for node in nodes)
    kept = all(isinstance(one, Field) and is_average(one, lexicon) for one in plan.show)
    return int(asked and kept and not (plan.where or plan.group or plan.order))


def _said_twice(nodes: Sequence[Node]) -> int:
    """ "cooks who earn more than the average of cooks": the second time it is said of something else."""
    values = [node.payload for node in nodes if isinstance(node.payload, Mentioned) and node.payload.field is not None]
    return 2 * (len(values) - len(set(values)))


def _far_fetched(content: Sequence[Node], lexicon: Lexicon) -> int:
    """A number only hinted at, of a table that nothing else speaks of and that is no neighbour of those in play."""
    found = 0
    for node in content:
        if node.letter != "c" or node.score >= 0.9 or not isinstance(node.payload, Field):
            continue
        if not lexicon.kind(node.payload).is_numeric or lexicon.is_key(node.payload):
            continue
        table = node.payload.table
        others = mentioned_tables([other for other in content if other is not node], lexicon)
        near = (lexicon.graph.distance(table, other) < FAR_FROM for other in others)
        found += int(bool(others) and not any(near))
    return found


FAR_FROM = 2.0
"""The distance of a table over more than one key."""


def _hollow(nodes: Sequence[Node], plan: Plan, lexicon: Lexicon) -> int:
    told = _tells_what_was_said(plan) + _counts_each_once(plan, lexicon) + _lists_averages(nodes, plan, lexicon)
    return told + int(plan.limit is not None and not plan.order)


def _tells_what_was_said(plan: Plan) -> int:
    """ "who is Ann's manager" is hardly answered by Ann: all that is shown was given by the question."""
    given = {one.left for one in plan.where if isinstance(one, Comparison) and one.operator is Operator.EQUAL}
    return int(bool(plan.show) and plan.combined is None and given.issuperset(plan.show))


def _counts_each_once(plan: Plan, lexicon: Lexicon) -> int:
    """ "the most common job" among rows that have each its own name: the count would be one of each."""
    if set(tables_of(plan)) != set(plan.tables[:1]) or not plan.group:
        return 0
    key = lexicon.table(plan.tables[0]).primary_key
    own = {Field(plan.tables[0], name) for name in key} if len(key) == 1 else set()
    own |= {one for one in plan.group if isinstance(one, Field) and _is_unique(one, lexicon)}
    counted = any(isinstance(one.by, Measure) and one.by.of is None for one in plan.order)
    return int(counted and bool(own & set(plan.group)))


def _is_unique(one: Field, lexicon: Lexicon) -> bool:
    """Whether it is a name and no two rows have the same: then it tells them apart like a key."""
    column = lexicon.column(one)
    profile = column.profile if column is not None else None
    return profile is not None and profile.rows > 1 and profile.distinct == profile.rows and lexicon.is_name(one)


def _unused_names(reduced: Sequence[Node], plan: Plan, lexicon: Lexicon) -> int:
    """Columns that were named and that the plan neither shows nor reads, nor the rows they refer to."""
    parts = (*plan.show, *plan.where, *plan.group, *plan.having, *plan.order)
    inner = [inside for part in plan.where for inside in inner_plans(part)]
    parts += tuple(each for one in inner for each in (*one.show, *one.where, *one.group, *one.having, *one.order))
    read = {one for part in parts for one in fields_of(part)}
    tables = {*tables_of(plan), *(table for one in inner for table in tables_of(one))}
    return sum(
        1 for node in reduced if isinstance(node.payload, Field) and not is_read(node.payload, read, tables, lexicon)
    )


def is_read(one: Field, read: set[Field], tables: set[str], lexicon: Lexicon) -> bool:
    """Whether a column is read, or the rows that it refers to or is the key of take part."""
    same = {other for other in read if other.column.lower() == one.column.lower()}
    referred = lexicon.graph.referred(one.table, one.column)
    own = one.column.lower() in (key.lower() for key in lexicon.table(one.table).primary_key)
    return one in read or bool(same) or referred in tables or (own and one.table in tables)


def _unused_by(reduced: Sequence[Node]) -> int:
    """ "sales by region" that groups nothing; "owned by" and "shared by" only name who does it."""
    pairs = pairwise(reduced)
    return sum(
        1
        for before, node in pairs
        if node.letter == "y" and before.end == node.start and before.letter in "tcMF" and not _is_deed(before.text)
    )


def _is_deed(text: str) -> bool:
    return text.lower().endswith("ed")


def _unknown(nodes: Sequence[Node], lexicon: Lexicon) -> list[str]:
    """Words that mean nothing here; "because" is understood where a reason is kept."""
    unknown = [node.text.lower() for node in nodes if node.letter == "u"]
    return [word for word in unknown if word not in _REASONS] if _gives_reason(nodes, lexicon) else unknown


def _asked_in_vain(nodes: Sequence[Node], reduced: Sequence[Node], lexicon: Lexicon) -> int:
    """Words that mean nothing here and were what is asked: "who directed X", "because of the price"."""
    unknown = [word for word in _unknown(nodes, lexicon) if word not in UNITS]
    asked = bool(unknown) and not _says_what("".join(node.letter for node in reduced))
    said = "".join("U" if node.letter == "u" and node.text.lower() in _UNITS else node.letter for node in nodes)
    heads = len(re.findall(r"[fygsk]u(?![ctm])", said)) if unknown else 0
    return int(asked) + heads + sum(1 for word in unknown if word in _REASONS)


def _gives_reason(nodes: Sequence[Node], lexicon: Lexicon) -> bool:
    """ "lost because of the price" where the price is a reason that is kept."""
    held = [node.payload.field for node in nodes if isinstance(node.payload, Mentioned)]
    return any(one is not None and {"reason", "cause"} & set(lexicon.words(one)) for one in held)


def _answering_tables(nodes: Sequence[Node], plan: Plan, lexicon: Lexicon) -> set[str]:
    """Tables whose shown columns answer the question word: a state's name answers "where"."""
    word = next((node.text.lower() for node in nodes if node.letter == "q" and node.text.lower() in ASKED_TABLES), None)
    return {
        one.table
        for one in plan.show
        if word is not None
        and isinstance(one, Field)
        and ASKED_TABLES[word] & {stem(part) for part in lexicon.words_of_table(one.table)}
    }


_UNITS = UNITS.keys() | {"year", "month", "quarter", "week", "day", "years", "months", "quarters", "weeks", "days"}
_REASONS = {"because", "due", "why", "reason", "reasons", "cause", "causes"}


def _says_what(letters: str) -> bool:
    """Something is named to be shown: a column, a measure, or rows that are asked for: "which customers …"."""
    return bool(set(letters) & set("cMAG")) or re.match(r"i?[^t]?[=nfDTSg]*t", letters) is not None


def mentioned_tables(nodes: Sequence[Node], lexicon: Lexicon) -> set[str]:
    """Tables that words name, themselves, by a column or value, or by a key that refers to them."""
    found: set[str] = set()
    for node in nodes:
        payload = node.payload
        one = payload.field if isinstance(payload, Mentioned) else payload
        if isinstance(one, Field):
            found.add(one.table)
            referred = lexicon.graph.referred(one.table, one.column)
            found |= {referred} if referred is not None else set()
        elif isinstance(payload, Metric):
            found |= set(lexicon.tables_read(payload))
        elif node.letter == "t":
            found.add(str(payload))
    return found


def confidence(features: Features) -> float:
    """Probability, 0 to 1."""
    total = BIAS + sum(weight * getattr(features, name) for name, weight in WEIGHTS.items())
    return 1 / (1 + exp(-total))
