"""Which other column may have been meant, where somebody says that the last question was read wrong."""

from __future__ import annotations

from quaestor.core.conversation.editing import Taken
from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.lexicon import Lexicon, Match
from quaestor.core.interpreter.plan import Field, Plan, fields_of, tables_of
from quaestor.core.interpreter.tokens import stem, tokenize

MOST = 3


def read_by(plan: Plan) -> tuple[Field, ...]:
    """The columns a plan reads, those its conditions and order rest on first: they are doubted soonest."""
    parts = (*plan.where, *plan.order, *plan.group, *plan.show)
    return tuple(dict.fromkeys(one for part in parts for one in fields_of(part)))


def corrections(plan: Plan, lexicon: Lexicon) -> tuple[Taken, ...]:
    """For the column most in doubt, others of the same kind that share a word with it, or any of its table."""
    ranked: list[tuple[int, Taken]] = []
    for place, old in enumerate(read_by(plan)):
        own = {stem(word) for word in lexicon.words(old)}
        for new in _alike(old, plan, lexicon):
            shared = bool(own & {stem(word) for word in lexicon.words(new)})
            dated = on.holds_dates(old, lexicon)
            ranked.append((place + (0 if shared or dated else 10) + (new.table != old.table), Taken(old, new)))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(edit for _, edit in ranked[:MOST])


def meant(text: str, plan: Plan, lexicon: Lexicon) -> tuple[Taken, ...]:
    """ "no, I meant the order date": the named column in place of one of its kind."""
    stems = tuple(
        token.stem for token in tokenize(text) if token.lower not in ("the", "a", "an", "by", "to", "in", "of")
    )
    if not stems:
        return ()
    named = [one.target for one in _matches(stems, lexicon) if isinstance(one.target, Field)]
    tables = set(tables_of(plan))
    near = [one for one in named if one.table in tables] or named
    for new in near:
        old = next((one for one in read_by(plan) if one != new and _same_kind(one, new, lexicon)), None)
        if old is not None:
            return (Taken(old, new),)
    return ()


def _alike(old: Field, plan: Plan, lexicon: Lexicon) -> list[Field]:
    tables = dict.fromkeys((old.table, *tables_of(plan)))
    every = [Field(table, column.name) for table in tables for column in lexicon.table(table).columns]
    return [one for one in every if one != old and not lexicon.is_key(one) and _same_kind(one, old, lexicon)]


def _same_kind(one: Field, other: Field, lexicon: Lexicon) -> bool:
    if on.holds_dates(one, lexicon) or on.holds_dates(other, lexicon):
        return on.holds_dates(one, lexicon) and on.holds_dates(other, lexicon)
    return lexicon.kind(one).is_numeric == lexicon.kind(other).is_numeric


def _matches(stems: tuple[str, ...], lexicon: Lexicon) -> list[Match]:
    """What *stems* name in whole, then in part."""
    known = tuple(one for one in stems if one in lexicon.by_stem)
    partly = lexicon.partly_named(known) if known else ()
    return [*lexicon.named(stems), *sorted(partly, key=lambda one: -one.score)]
