"""Reviewed questions recalled: the same question, or the same with one value exchanged.

"Sales in Berlin" is answered by the reviewed "sales in Paris" when the statement holds 'Paris' once, compared with a
column, and Berlin is a value of that very column. Anything less certain is left to the next rung.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import sqlglot
from rapidfuzz import fuzz
from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning, VerifiedQuery
from quaestor.core.question import Context, Draft, Drafts, Example, Nothing, Origin, Proposal, Question, Verified
from quaestor.core.values import ValueIndex, normalise

SAME, EXCHANGED = 0.99, 0.95
"""Confidence in a reviewed statement for the very question, and with another value in it."""
THE_MODEL = "the semantic model"
"""Who vouches for a statement of the model that names nobody."""
MOST_SIMILAR = 4
ALIKE = 45.0
"""Least likeness (0 to 100) of a reviewed question that is worth looking at, or showing to a model."""
LONGEST_VALUE = 8
"""Words of a value that is exchanged."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The words in which two questions differ, normalised."""

    old: str
    new: str


def recall(question: Question, context: Context) -> Proposal:
    """The reviewed statement for *question*, where exactly one fits. Follow-ups and hints say more than the text."""
    if question.history and any(turn.sql for turn in question.history):
        exact = [each for each in context.examples if normalise(each.question) == normalise(question.text)]
        found = [as_draft(each, each.sql, SAME) for each in exact]
    else:
        found = [draft for each in context.examples if (draft := fitting(question.text, each, context)) is not None]
    best = max((draft.confidence for draft in found), default=0.0)
    found = [draft for draft in found if draft.confidence == best]
    if len({draft.sql for draft in found}) == 1:
        return Drafts((found[0],))
    return Nothing("Several reviewed questions fit." if found else "No reviewed question asks for the same.")


def vouched_for(source: str, meaning: Meaning) -> tuple[Example, ...]:
    """The questions that the semantic model of *source* answers with statements of its own, each way to ask them."""
    return tuple(
        Example(f"model:{place}:{way}", source, text, query.sql, query.verified_by or THE_MODEL, _moment(query))
        for place, query in enumerate(meaning.queries)
        for way, text in enumerate((query.question, *query.also))
    )


def _moment(query: VerifiedQuery) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(query.verified_at) if query.verified_at is not None else None
    except ValueError:
        return None


def shortlist(text: str, examples: Sequence[Example]) -> tuple[Example, ...]:
    """Those of *examples* that may answer *text* or help to: the only ones worth judging."""
    wanted = normalise(text)
    near = [each for each in examples if differing(normalise(each.question), wanted) is not None]
    return tuple({each.id: each for each in (*near[:MOST_SIMILAR], *similar(text, examples))}.values())


def similar(text: str, examples: Sequence[Example], most: int = MOST_SIMILAR) -> tuple[Example, ...]:
    """The reviewed questions most like *text*, most alike first; none where none is alike."""
    scored = sorted(
        ((fuzz.token_set_ratio(text.lower(), each.question.lower()), each) for each in examples), key=_score
    )
    return tuple(each for score, each in reversed(scored[-most:]) if score >= ALIKE)


def _score(scored: tuple[float, Example]) -> tuple[float, str]:
    at = scored[1].at
    return scored[0], at.isoformat() if at is not None else ""


def fitting(text: str, example: Example, context: Context) -> Draft | None:
    exchange = differing(normalise(example.question), normalise(text))
    if exchange is None:
        return None
    if not exchange.old and not exchange.new:
        return as_draft(example, example.sql, SAME)
    sql = rebound(example.sql, exchange, context.catalog, context.values)
    return as_draft(example, sql, EXCHANGED, exchange) if sql is not None else None


def as_draft(example: Example, sql: str, confidence: float, exchange: Exchange | None = None) -> Draft:
    swapped = f", with “{exchange.new}” for “{exchange.old}”" if exchange is not None else ""
    on = f" on {example.at.date().isoformat()}" if example.at is not None else ""
    return Draft(
        sql=sql,
        origin=Origin.VERIFIED,
        confidence=confidence,
        reading=f"the reviewed question “{example.question}”{swapped}",
        reasons=(f"{example.by} reviewed it{on}",),
        verified=Verified(example.by, example.at.isoformat(timespec="seconds") if example.at is not None else None),
    )


def differing(old: str, new: str) -> Exchange | None:
    """The one stretch of words in which two normalised questions differ; None where they differ in more than that."""
    if old == new:
        return Exchange("", "")
    ours, theirs = old.split(), new.split()
    start = 0
    while start < min(len(ours), len(theirs)) and ours[start] == theirs[start]:
        start += 1
    end = 0
    while end < min(len(ours), len(theirs)) - start and ours[-1 - end] == theirs[-1 - end]:
        end += 1
    old_words, new_words = ours[start : len(ours) - end], theirs[start : len(theirs) - end]
    if not old_words or not new_words or start + end == 0 or max(len(old_words), len(new_words)) > LONGEST_VALUE:
        return None
    return Exchange(" ".join(old_words), " ".join(new_words))


def rebound(sql: str, exchange: Exchange, catalog: Catalog, values: ValueIndex) -> str | None:
    """*sql* with the old value replaced by the new one; None unless there is exactly one way to do it."""
    try:
        tree = sqlglot.parse_one(sql, dialect=catalog.dialect)
    except sqlglot.errors.SqlglotError:
        return None
    held = [literal for literal in tree.find_all(exp.Literal) if normalise(str(literal.this)) == exchange.old]
    if len(held) != 1:
        return None
    literal = held[0]
    if not literal.is_string:
        if not exchange.new.isdecimal():
            return None
        literal.replace(exp.Literal.number(exchange.new))
        return tree.sql(catalog.dialect)
    column = compared_with(literal)
    place = owner(column, tree, catalog) if column is not None else None
    if place is None:
        return None
    stored = {
        match.value
        for match in values.find(exchange.new, limit=50, fuzzy=False)
        if match.score == 1.0 and (match.table.lower(), match.column.lower()) == place
    }
    if len(stored) != 1:
        return None
    literal.replace(exp.Literal.string(stored.pop()))
    return tree.sql(catalog.dialect)


def compared_with(literal: exp.Expr) -> exp.Column | None:
    """The column that *literal* is compared with for being the same."""
    parent = literal.parent
    if isinstance(parent, exp.EQ):
        other = parent.right if parent.left is literal else parent.left
        return other if isinstance(other, exp.Column) else None
    if isinstance(parent, exp.In) and isinstance(parent.this, exp.Column) and len(parent.expressions) == 1:
        return parent.this
    return None


def owner(column: exp.Column, tree: exp.Expr, catalog: Catalog) -> tuple[str, str] | None:
    """(table key, column) in lower case; None where it is not one table's alone."""
    tables = [
        (each.alias_or_name.lower(), table)
        for each in tree.find_all(exp.Table)
        if (table := catalog.table(f"{each.db}.{each.name}" if each.db else each.name)) is not None
    ]
    named = [table for alias, table in tables if not column.table or alias == column.table.lower()]
    holders = {table.key.lower() for table in named if table.column(column.name) is not None}
    return (holders.pop(), column.name.lower()) if len(holders) == 1 else None
