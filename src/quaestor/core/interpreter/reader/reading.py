"""A question read by the network: the plans it spells, and how likely it holds those of others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Linked
from quaestor.core.interpreter.plan import Constant, Expression, Plan
from quaestor.core.interpreter.reader.actions import Garbled, Unspeakable, plan_from, spell
from quaestor.core.interpreter.reader.network import Network, encode
from quaestor.core.interpreter.reader.numbering import NotSeen, meaning_of, number_of, words_of
from quaestor.core.interpreter.reader.seeing import Sight, narrowed, schema_of, see
from quaestor.core.interpreter.reader.spelling import BEAMS, Speller
from quaestor.core.interpreter.reader.vectors import Vectors


@dataclass(frozen=True)
class Reader:
    """All that was learned for reading, as a value."""

    network: Network
    vectors: Vectors
    by_heart: Mapping[str, int]
    """Words of the language of questions, each with its number."""


@dataclass(frozen=True)
class Reading:
    """One question, read."""

    lexicon: Lexicon
    sight: Sight
    speller: Speller

    @cached_property
    def plans(self) -> tuple[tuple[Plan, float], ...]:
        """The likeliest plans with the logarithm of their likelihood."""
        found = []
        for one in self.speller.likeliest(BEAMS):
            try:
                words = words_of(one.numbers, self.sight)
                found.append((plan_from(words, self.lexicon, self._meaning), one.likelihood))
            except Garbled:
                continue
        return tuple(found)

    def _meaning(self, number: int, compared: Expression | None) -> Constant | None:
        return meaning_of(self.sight.values[number], compared, self.lexicon)

    def likelihoods(self, plans: Sequence[Plan]) -> list[float | None]:
        """The logarithm of the likelihood of each of *plans*; None where the network has no words for it."""
        spelled: list[list[int] | None] = []
        for plan in plans:
            try:
                spelled.append([number_of(word, self.sight) for word in spell(plan, self.lexicon)])
            except (Unspeakable, NotSeen):
                spelled.append(None)
        told = iter(self.speller.likelihoods([one for one in spelled if one is not None]))
        return [None if one is None else next(told) for one in spelled]


def read(linked: Linked, lexicon: Lexicon, reader: Reader) -> Reading:
    """*linked* as the network sees it in the light of *lexicon*."""
    if lexicon.schema is None:
        lexicon.schema = schema_of(lexicon, reader.vectors, reader.by_heart)
    sight = narrowed(see(linked.tokens, linked.spans, linked.cover, lexicon.schema, reader.vectors, reader.by_heart))
    return Reading(lexicon, sight, Speller(reader.network, sight, encode(reader.network, sight)))
