"""A message read beside the last plan: what stands for its rows is read as its table, and the interpreter's grammar
does the rest.

"older than 30" after a list of customers is read like "customers older than 30"; only what the message itself says is
kept apart, since nothing but that may change the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quaestor.core.conversation.phrases import DEMONSTRATIVES, REFERRING, Said
from quaestor.core.interpreter.assembly import assemble
from quaestor.core.interpreter.choosing import Choice, choices
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.grammar import reduce
from quaestor.core.interpreter.intent import Intent, read_intent
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import COLUMN, TABLE, VALUE, Mentioned, Reading, Span, is_content, link
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.plan import Field, Function, Plan, fields_of, tables_of
from quaestor.core.interpreter.tokens import Token, tokenize
from quaestor.core.question import Context

_AFTER = frozenset("qkaspATD=")
"""Letters of words that stand before what they are about: "how many [of them]", "the oldest [of them]"."""
_NOT_REFERRING_AFTER = frozenset("=qwhi")


@dataclass(frozen=True, slots=True)
class Fragment:
    """One reading of a message beside the last plan."""

    said: Said
    choice: Choice
    reduced: tuple[Node, ...]
    intent: Intent
    """What the message itself says, before anything is completed."""
    plan: Plan | None
    """The message as a question about the rows it refers to; None where it makes no question."""
    missing: tuple[str, ...]
    refers: bool
    named: tuple[str, ...]
    """Tables that the message names."""
    notes: tuple[str, ...] = ()

    @property
    def letters(self) -> str:
        return "".join(node.letter for node in self.reduced)

    @property
    def function(self) -> Function | None:
        """An aggregate said without what it is taken of: "the average instead"."""
        if self.intent.aggregated is not None:
            return self.intent.aggregated
        cues = (node.payload for node in self.reduced if node.letter == "a" and isinstance(node.payload, Cue))
        return next((cue.function for cue in cues if cue.function is not None), None)


def fragments(said: Said, last: Plan, lexicon: Lexicon, context: Context) -> Iterator[Fragment]:
    """The readings of *said* beside *last*, the likeliest first."""
    tokens = tokenize(said.body)
    if not tokens or not last.tables:
        return
    subject = last.tables[0]
    spans = link(tokens, said.body, lexicon, context.values, context.today)
    missing = tuple(span.text for span in spans if span.readings[0].letter == "u")
    spans = tuple(_preferring(span, last) for span in spans)
    named = _named(spans)
    spans, refers = _with_references(tokens, spans, subject, named=bool(named))
    if not refers and not named:
        spans = _with_subject(spans, subject)
    for choice in choices(spans, lexicon):
        scope = Scope(lexicon, context.today, choice.nodes)
        reduced = reduce(scope)
        own = tuple(node for node in reduced if not (node.letter == TABLE and node.text == STANDING_FOR))
        plan = assemble(reduced, scope)
        chosen = tuple(
            dict.fromkeys(str(n.payload) for n in choice.nodes if n.letter == TABLE and n.text != STANDING_FOR)
        )
        yield Fragment(
            said, choice, own, read_intent(reduced, scope), plan, missing, refers, chosen, tuple(scope.notes)
        )


STANDING_FOR = "\0"
"""The text of a node that no words said: what a reference stands for."""


def _named(spans: Sequence[Span]) -> list[str]:
    return [str(span.readings[0].payload) for span in spans if span.readings[0].letter == TABLE]


def _preferring(span: Span, last: Plan) -> Span:
    """A value of a column that the last question had a condition on is that; else one in a table in play."""
    held = {one for condition in last.where for one in fields_of(condition)}
    grouped = {one for each in (*last.group, *last.show) for one in fields_of(each)}
    tables = set(tables_of(last))
    for kept in (
        [r for r in span.readings if isinstance(r.payload, Mentioned) and r.payload.field in held],
        [r for r in span.readings if isinstance(r.payload, Mentioned) and r.payload.field in grouped],
    ):
        if kept and kept[0].score >= max(r.score for r in span.readings) - 0.2:
            return replace(span, readings=tuple(kept))
    best = max(reading.score for reading in span.readings)
    near = [r for r in span.readings if r.letter in (COLUMN, VALUE) and _table(r) in tables and r.score >= best - 0.12]
    if near and span.readings[0].letter in (COLUMN, VALUE):
        others = [r for r in span.readings if r.letter not in (COLUMN, VALUE)]
        return replace(span, readings=(*near, *others))
    return span


def _table(reading: Reading) -> str | None:
    payload = reading.payload.field if isinstance(reading.payload, Mentioned) else reading.payload
    return payload.table if isinstance(payload, Field) else None


def _with_references(
    tokens: Sequence[Token], spans: Sequence[Span], subject: str, *, named: bool
) -> tuple[tuple[Span, ...], bool]:
    """*spans* with the words that stand for the last rows read as their table."""
    found: list[Span] = []
    refers = False
    by_start = {span.start: span for span in spans}
    for index, token in enumerate(tokens):
        if not _refers(index, tokens, by_start):
            continue
        refers = True
        after = by_start.get(index + 1)
        said_anyway = after is not None and after.readings[0].letter == TABLE
        if not said_anyway and not found:
            found.append(_standing_for(index, index + 1, subject))
    covered = {at for span in found for at in range(span.start, span.end)}
    kept = [span for span in spans if not covered & set(range(span.start, span.end))]
    return tuple(sorted((*kept, *found), key=lambda span: span.start)), refers


def _refers(index: int, tokens: Sequence[Token], by_start: dict[int, Span]) -> bool:
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1].lower if index else ""
    if token.lower in ("one", "ones"):
        counted = after is not None and (is_content(after) or after.lower in ("of", "or"))
        return not counted and (index > 0 or token.lower == "ones")
    if token.lower in ("his", "her", "its", "their"):
        return True
    if token.lower in ("it", "whose"):
        return token.lower == "it" and not (before in ("is", "was") and index == 1)
    if token.lower in DEMONSTRATIVES:
        names = by_start.get(index + 1)
        noun = names is not None and names.readings[0].letter in (TABLE, COLUMN)
        ends = after is None or after.text in ".?!,"
        return ends or (noun and (index == 0 or before in ("of", "for", "in", "from", "at", "by", "with", "to", "on")))
    return token.lower in REFERRING


def _standing_for(start: int, end: int, subject: str) -> Span:
    return Span(start, end, STANDING_FOR, (Reading(TABLE, subject, 1.0),))


def _with_subject(spans: Sequence[Span], subject: str) -> tuple[Span, ...]:
    """*spans* with the last subject where a question would name it: after "how many" or "the oldest", else first."""
    at = 0
    while (
        at < len(spans)
        and spans[at].readings[0].letter in _AFTER | {"n"}
        and (spans[at].readings[0].letter != "n" or (at and spans[at - 1].readings[0].letter in "sp"))
    ):
        at += 1
    if at and at < len(spans) and spans[at - 1].readings[0].letter in "asp" and spans[at].readings[0].letter == COLUMN:
        at = 0
    place = spans[at - 1].end if at else 0
    later = (replace(span, start=span.start + 1, end=span.end + 1) for span in spans[at:])
    return (*spans[:at], _standing_for(place, place + 1, subject), *later)
