"""Which tables, columns and metrics the words from one token on may name, with the liberties people take.

"Phone number" for `phone`, "name of the company" for `company`, "number of rooms" for `num_rooms`, never `room_number`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import product

from quaestor.core.catalog import Kind
from quaestor.core.interpreter.lexicon import Lexicon, Match
from quaestor.core.interpreter.names import singular
from quaestor.core.interpreter.namings import WITH_TABLE
from quaestor.core.interpreter.nearness import LONGEST_PHRASE
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.tokens import Token, TokenKind, stem
from quaestor.core.interpreter.vocabulary import AUXILIARIES, LIGHT_WORDS

LONGEST_NAME = 6
SILENT = frozenset(("of", "the", "a", "an", "how", "all", "their", "its", "his", "her", "'s"))
"""Words that may stand inside a name without being part of it."""
_NEVER_BEGIN = frozenset(("of", "the", "a", "an", "all", "their", "its", "his", "her", "named", "called", "titled"))
_LINKS = frozenset(("in", "for"))
_NEVER_INSIDE = frozenset(("named", "called", "titled"))
_GENERIC_HEADS = frozenset(
    ("number", "numbers", "name", "names", "value", "values", "info", "information", "level", "cost", "costs", "charge")
)
_ADDRESSES = frozenset((word, "address") for word in ("email", "mail", "e-mail", "web", "ip"))
_OF_AMOUNTS = frozenset(("cost", "costs", "charge"))
"""Words people add to what a column is already called: "phone number" for `phone`."""
LEAST_FOR_LIGHT = 0.7
"""A word as general as "work" or "last" is taken for part of a name only when it is the telling part."""
WITH_GENERIC_HEAD, NAME_IN_PARTS, NAME_BY_ROLE, NAME_BY_DEFAULT = 0.97, 0.9, 0.8, 0.55

Alternatives = tuple[tuple[str, float], ...]


@dataclass
class _Walk:
    """Where the walk over the tokens of one possible name has come to."""

    headed: bool
    """It began with a generic word and "of": "name of the …"."""
    counting: bool
    """It began with "number" or "how many"."""
    asking: bool
    """It began with "how"."""
    crossing: bool
    """Its second word is "of" or "for"."""
    counted: str | None = None
    """The stem of its first word, where that is a plural and is counted: "how many people …"."""
    linked: bool = False
    """It went over an "in": only a metric may be called so."""
    telling: bool = False
    """One of its words can name something."""
    joined: bool = False
    """It went over an "and"."""
    stems: list[Alternatives] = field(default_factory=list)


def names_from(start: int, tokens: tuple[Token, ...], lexicon: Lexicon) -> Iterator[tuple[int, Match]]:
    """Targets named by the tokens from *start*, each with the index after its last token."""
    yield from _named_otherwise(start, tokens, lexicon)
    first = tokens[start].lower
    if first in _NEVER_BEGIN:
        return
    second = tokens[start + 1].lower if start + 1 < len(tokens) else ""
    walk = _Walk(
        first in _GENERIC_HEADS and second == "of",
        first in ("number", "count"),
        first == "how",
        second in ("of", "for"),
        _counted_plural(start, tokens),
    )
    for end in range(start, min(start + LONGEST_NAME, len(tokens))):
        token = tokens[end]
        if token.kind not in (TokenKind.WORD, TokenKind.NUMBER) or token.lower in _NEVER_INSIDE:
            return
        if token.lower == "and" and end > start:
            walk.joined = True
        elif token.lower in _LINKS and walk.stems:
            walk.linked = True
        elif token.lower not in SILENT or (end == start and not walk.asking):
            before = tokens[end - 1].lower if end > start else ""
            alone = bool(walk.stems) and not walk.joined and not walk.linked
            if (token.lower in _GENERIC_HEADS or (before, token.stem) in _ADDRESSES) and alone:
                generic = [] if walk.counting else list(_generic(walk.stems, lexicon))
                if token.lower in _OF_AMOUNTS:
                    generic = [match for match in generic if _is_amount(match, lexicon)]
                yield from ((end + 1, match) for match in generic)
            known = _alternatives(token, tokens[end - 1] if end > start else None, walk, lexicon)
            if not known:
                return
            walk.stems.append(known)
            walk.telling = walk.telling or token.lower not in AUXILIARIES or walk.counting
            yield from ((end + 1, match) for match in _named_so_far(walk, token, lexicon))


def _named_otherwise(start: int, tokens: tuple[Token, ...], lexicon: Lexicon) -> Iterator[tuple[int, Match]]:
    """Names of other words that mean the same, unless the words are a name themselves."""
    for end in range(start + 1, min(start + LONGEST_PHRASE, len(tokens)) + 1):
        said = tokens[start:end]
        if said[-1].kind is not TokenKind.WORD or said[0].lower in _NEVER_BEGIN:
            return
        stems = tuple(token.stem for token in said)
        if not any(lexicon.named(stems)):
            words = tuple(token.lower for token in said)
            yield from ((end, match) for match in lexicon.named_otherwise(words, stems))


def _counted_plural(start: int, tokens: tuple[Token, ...]) -> str | None:
    first, before = tokens[start], tuple(token.lower for token in tokens[max(0, start - 2) : start])
    counted = before in (("how", "many"), ("number", "of"))
    return first.stem if counted and first.lower != singular(first.lower) else None


def _alternatives(token: Token, before: Token | None, walk: _Walk, lexicon: Lexicon) -> Alternatives:
    if token.lower == "many" and before is not None and before.lower == "how":
        walk.counting = True
        return lexicon.alternatives("number")
    return lexicon.alternatives(token.lower)


def _named_so_far(walk: _Walk, token: Token, lexicon: Lexicon) -> Iterator[Match]:
    several = len(walk.stems) > 1
    for match in _matches(walk.stems, lexicon):
        apart = several and match.score == WITH_TABLE and (walk.crossing or _is_apart(walk, token, match, lexicon))
        numbering = walk.counting and (several or walk.asking or walk.crossing) and _is_numbering(match, lexicon)
        faint = not several and token.lower in LIGHT_WORDS and match.score < LEAST_FOR_LIGHT
        whole = (walk.telling and not faint) or not match.missing
        if walk.linked and (match.score < WITH_GENERIC_HEAD or isinstance(match.target, Field | str)):
            continue
        if whole and not (apart or numbering or (walk.joined and not isinstance(match.target, str))):
            yield match
    if walk.headed and several and not walk.joined and not walk.linked:
        yield from (match for match in _generic(walk.stems[1:], lexicon, at_least=WITH_TABLE))
    if not several and token.stem in ("name", "titl"):
        yield from _names_called_otherwise(lexicon)


def _is_apart(walk: _Walk, last: Token, match: Match, lexicon: Lexicon) -> bool:
    """ "priority activities" are activities, and "tasks completed", when counted, are tasks."""
    if not isinstance(match.target, Field):
        return False
    own = {stem(word) for word in lexicon.words_of_table(match.target.table)}
    return walk.counted in own or (last.stem in own and last.lower != singular(last.lower))


def _generic(stems: list[Alternatives], lexicon: Lexicon, at_least: float | None = None) -> Iterator[Match]:
    """Columns named by *stems* beside a generic word before ("name of the studio") or after them ("phone number")."""
    for match in _matches(stems, lexicon):
        if not isinstance(match.target, Field):
            continue
        if at_least is None or (match.score > at_least and lexicon.kind(match.target) is Kind.TEXT):
            yield replace(match, score=match.score * WITH_GENERIC_HEAD)


def _is_amount(match: Match, lexicon: Lexicon) -> bool:
    one = match.target
    return isinstance(one, Field) and lexicon.kind(one).is_numeric and not lexicon.is_key(one)


def _is_numbering(match: Match, lexicon: Lexicon) -> bool:
    """ "number of rooms" counts rooms; `room_number` is what one room is called."""
    if not isinstance(match.target, Field):
        return isinstance(match.target, str)
    return lexicon.words(match.target)[-1] in ("number", "id") or not lexicon.kind(match.target).is_numeric


def _names_called_otherwise(lexicon: Lexicon) -> Iterator[Match]:
    """ "name of the company" where the company's name is kept in a column `company`."""
    for table in lexicon.catalog.tables:
        field, *rest = lexicon.names_of(table.key)
        if rest:
            yield Match(field, NAME_IN_PARTS)
            continue
        if "name" not in lexicon.words(field) and not lexicon.is_key(field):
            yield Match(field, NAME_BY_ROLE if lexicon.is_name(field) else NAME_BY_DEFAULT)


def _matches(choices: list[Alternatives], lexicon: Lexicon) -> Iterator[Match]:
    best: dict[object, Match] = {}
    for combination in (
        product(*(choice[:3] for choice in choices)) if len(choices) < 5 else [tuple(one[0] for one in choices)]
    ):
        stems = tuple(one for one, _ in combination)
        weight = min(score for _, score in combination)
        exact = list(lexicon.named(stems))
        partial = [] if len(set(stems)) < len(stems) else list(lexicon.partly_named(stems))
        for match in (*exact, *partial):
            scored = replace(match, score=match.score * weight)
            if scored.score >= 0.3 and (match.target not in best or best[match.target].score < scored.score):
                best[match.target] = scored
    yield from best.values()
