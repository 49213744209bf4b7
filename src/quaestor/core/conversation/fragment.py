"""A message read beside the last plan: what stands for its rows is read as its table, and the interpreter's grammar
does the rest.

"older than 30" after a list of customers is read like "customers older than 30"; only what the message itself says is
kept apart, since nothing but that may change the plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quaestor.core.conversation.phrases import DEMONSTRATIVES, POSSESSIVES, REFERRING, Said
from quaestor.core.interpreter.assembly import assemble
from quaestor.core.interpreter.choosing import Choice, choices
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.grammar import reduce
from quaestor.core.interpreter.intent import Intent, read_intent
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import COLUMN, TABLE, VALUE, Mentioned, Reading, Span, is_content, link
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.phrases import AND, BY, COMMON, EACH, NOT, OF, ORDER
from quaestor.core.interpreter.plan import Field, Function, Operator, Plan, fields_of, tables_of
from quaestor.core.interpreter.tokens import Token, stem, tokenize
from quaestor.core.interpreter.vocabulary import ASKED_BY
from quaestor.core.question import Context

_AFTER = frozenset("qkaspATD=")
"""Letters of words that stand before what they are about: "how many [of them]", "the oldest [of them]"."""
_GROUPING = frozenset((BY, EACH))
_MOVED_BEFORE = frozenset((NOT, ORDER))


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
    about: tuple[str, ...] = ()
    """Tables that the last plan was about."""
    notes: tuple[str, ...] = ()

    @property
    def letters(self) -> str:
        return "".join(node.letter for node in self.reduced)

    @property
    def asks_for(self) -> str:
        """The letter of what a question word stands before: a column ("which reason"), a value ("which managers")."""
        nodes = [node for node in self.choice.nodes if node.text != STANDING_FOR]
        return nodes[1].letter if len(nodes) > 1 and nodes[0].letter in "qw" else ""

    @property
    def _own(self) -> tuple[Node, ...]:
        """The nodes that words of the message made."""
        return tuple(node for node in self.choice.nodes if node.text != STANDING_FOR and node.letter != ";")

    @property
    def headless(self) -> bool:
        """ "how many are red?", "which has the fewest?": nothing stands where the rows would be named."""
        letters = "".join(node.letter for node in self._own)
        if not re.match(r"k[=h]|[qw]h", letters) or TABLE in letters:
            return False
        # "how many people are red" has its head, though it means nothing here: words lie between.
        first, *rest = self._own
        if first.letter in "qw" and first.text.lower() != "which":
            return False
        verb = next(node for node in rest if node.letter in "=h")
        stands = sum(node.text == STANDING_FOR and first.end <= node.start < verb.start for node in self.choice.nodes)
        return verb.start - stands == first.end

    @property
    def only_function(self) -> bool:
        return [node.letter for node in self._own if node.letter not in "q="] == ["a"]

    @property
    def threshold(self) -> tuple[Operator | None, float] | None:
        """A number with nothing to compare with it: "more than 30,000", "only 3"."""
        own = [node for node in self._own if node.letter not in "if"]
        letters = "".join(node.letter for node in own)
        if letters not in ("n", "on") or "F" in self.letters:
            return None
        operator = own[0].payload.operator if isinstance(own[0].payload, Cue) else None
        number = own[-1].payload
        return (operator, number) if isinstance(number, int | float) else None

    @property
    def asks_outright(self) -> bool:
        """ "who", "where", "when": a question word that says by itself what is asked for."""
        return self.choice.nodes[0].text.lower() in ASKED_BY

    @property
    def turned(self) -> bool | None:
        """The direction of a superlative that says nothing of what it is about: "which one has the most?"."""
        cues = (node.payload for node in self.reduced if node.letter == "s" and isinstance(node.payload, Cue))
        loose = next((cue.descending for cue in cues if cue.descending is not None), None)
        unsaid = [
            one.descending for one in self.intent.extremes if one.by is None and one.counted in (None, *self.about)
        ]
        return unsaid[0] if unsaid else loose

    @property
    def function(self) -> Function | None:
        """An aggregate said without what it is taken of: "the average instead"."""
        if self.intent.aggregated is not None:
            return self.intent.aggregated
        nodes = self._own if self.only_function else self.reduced
        cues = (node.payload for node in nodes if node.letter == "a" and isinstance(node.payload, Cue))
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
    spans, refers = _with_references(tokens, spans, subject)
    ordered = bool(spans) and spans[0].readings[0].letter == ORDER
    if (not named or ordered) and not any(span.text == STANDING_FOR for span in spans):
        spans = _with_subject(spans, subject)
    for choice in choices(spans, lexicon):
        scope = Scope(lexicon, context.today, choice.nodes)
        reduced = reduce(scope)
        own = tuple(node for node in reduced if not (node.letter == TABLE and node.text == STANDING_FOR))
        plan = assemble(reduced, scope)
        chosen = tuple(dict.fromkeys(_named_by(choice.nodes, lexicon)))
        yield Fragment(
            said,
            choice,
            own,
            read_intent(reduced, scope),
            plan,
            missing,
            refers,
            chosen,
            tables_of(last),
            tuple(scope.notes),
        )


STANDING_FOR = "\0"
"""The text of a node that no words said: what a reference stands for."""


def _named_by(nodes: Sequence[Node], lexicon: Lexicon) -> Iterator[str]:
    """Tables named by themselves, or with a column of theirs: "assets cost"."""
    for at, node in enumerate(nodes):
        grouped = at and nodes[at - 1].letter in _GROUPING
        if isinstance(node.payload, Field) and not grouped:
            own = {stem(word) for word in lexicon.words_of_table(node.payload.table)}
            said = {stem(word) for word in node.text.lower().split()}
            if own < said:
                yield node.payload.table
        if node.letter == TABLE and node.text != STANDING_FOR and not grouped:
            yield str(node.payload)


def _named(spans: Sequence[Span]) -> list[str]:
    """Tables whose rows the message is about; those after "by" or "per" only name groups."""
    letters = [span.readings[0].letter for span in spans]
    return [
        str(span.readings[0].payload)
        for at, span in enumerate(spans)
        if letters[at] == TABLE and not (at and letters[at - 1] in _GROUPING)
    ]


def _preferring(span: Span, last: Plan) -> Span:
    """A value of a column that the last question had a condition on is that; else one in a table in play."""
    held = {one for condition in last.where for one in fields_of(condition)}
    grouped = {one for each in (*last.group, *last.show) for one in fields_of(each)}
    tables = set(tables_of(last))
    for kept in (
        ()
        if span.readings[0].letter != VALUE
        else (
            [r for r in span.readings if isinstance(r.payload, Mentioned) and r.payload.field in held],
            [r for r in span.readings if isinstance(r.payload, Mentioned) and r.payload.field in grouped],
        )
    ):
        if kept and kept[0].score >= max(r.score for r in span.readings) - 0.2:
            return replace(span, readings=tuple(kept))
    best = max(reading.score for reading in span.readings)
    like = {stem(word) for each in last.show for one in fields_of(each) for word in split_name(one.column)}
    own = [r for r in span.readings if r.letter in (COLUMN, VALUE) and _table(r) in tables]
    near = [r for r in own if r.payload not in last.show and _shares(r, like) and r.score >= best - 0.5] or [
        r for r in own if r.score >= best - 0.12
    ]
    if near and span.readings[0].letter in (COLUMN, VALUE):
        others = [r for r in span.readings if r.letter not in (COLUMN, VALUE)]
        return replace(span, readings=(*near, *others))
    return span


def _shares(reading: Reading, words: set[str]) -> bool:
    """ "and the hourly wage?" after the average annual wage is the average hourly wage."""
    one = reading.payload
    return isinstance(one, Field) and len(words & {stem(word) for word in split_name(one.column)}) > 1


def _table(reading: Reading) -> str | None:
    payload = reading.payload.field if isinstance(reading.payload, Mentioned) else reading.payload
    return payload.table if isinstance(payload, Field) else None


def _with_references(tokens: Sequence[Token], spans: Sequence[Span], subject: str) -> tuple[tuple[Span, ...], bool]:
    """*spans* with the words that stand for the last rows read as their table."""
    found: Span | None = None
    refers = False
    by_start = {span.start: span for span in spans}
    for index in range(len(tokens)):
        if not _refers(index, tokens, by_start):
            continue
        refers = True
        after = by_start.get(index + 1)
        said_anyway = after is not None and after.readings[0].letter == TABLE
        if not said_anyway and found is None:
            found = _standing_for(index, index + 1, subject)
    if found is None:
        return tuple(spans), refers
    kept = [span for span in spans if not span.start <= found.start < span.end]
    before = max((span for span in kept if span.end <= found.start), key=lambda span: span.end, default=None)
    if before is not None and before.readings[0].letter in _MOVED_BEFORE:
        # "not the ones in Germany", "sort them by age": the rows are named before what is done with them.
        return _with_subject(kept, subject, first=True), refers
    return tuple(sorted((*kept, found), key=lambda span: span.start)), refers


def _refers(index: int, tokens: Sequence[Token], by_start: dict[int, Span]) -> bool:
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1].lower if index else ""
    if token.lower in ("one", "ones"):
        counted = after is not None and (is_content(after) or after.lower in ("of", "or"))
        return not counted and (index > 0 or token.lower == "ones")
    if token.lower in POSSESSIVES:
        # "contacts and their birthdays": whose they are is said in the same breath.
        return not any(span.readings[0].letter == TABLE for start, span in by_start.items() if start < index)
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


def _with_subject(spans: Sequence[Span], subject: str, *, first: bool = False) -> tuple[Span, ...]:
    """*spans* with the last subject where a question would name it: after "how many" or "the oldest", after the columns
    to show, else first."""
    letters = [span.readings[0].letter for span in spans]
    at = 0
    while (
        not first
        and at < len(spans)
        and (letters[at] in _AFTER or (letters[at] == "n" and at and letters[at - 1] in "sp"))
    ):
        at += 1
    if at < len(spans) and letters[at] == COMMON and not first:
        at += 1
    if at < len(spans) and letters[at] == COLUMN and not first:
        end = at + 1
        while end + 1 < len(spans) and letters[end] == AND and letters[end + 1] == COLUMN:
            end += 2
        if end == len(spans) or letters[end] in ";gyr":
            place = spans[end - 1].end
            of = Span(place, place + 1, "of", (Reading(OF, Cue(OF, text="of"), 0.9),))
            return (*spans[:end], of, _standing_for(place + 1, place + 2, subject), *_moved(spans[end:], 2))
        at = 0
    place = spans[at - 1].end if at else 0
    return (*spans[:at], _standing_for(place, place + 1, subject), *_moved(spans[at:], 1))


def _moved(spans: Sequence[Span], by: int) -> Iterator[Span]:
    return (replace(span, start=span.start + by, end=span.end + by) for span in spans)
