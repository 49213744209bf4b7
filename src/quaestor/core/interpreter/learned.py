"""What was learned as a value: a reader that proposes plans beside the grammar's, and a judge of all of them.

Nothing else of the interpreter needs numpy: who has nothing learned does not load it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quaestor.core.interpreter.business import with_defaults
from quaestor.core.interpreter.candidates import Candidate
from quaestor.core.interpreter.choosing import Choice, choices
from quaestor.core.interpreter.evidence import Evidence, Proposed, weigh
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Linked, Span
from quaestor.core.interpreter.metric_plans import written
from quaestor.core.interpreter.plan import Plan
from quaestor.core.interpreter.printing import NoStatement
from quaestor.core.interpreter.reader.reading import Reader, Reading, read
from quaestor.core.interpreter.scoring import Judge


@dataclass(frozen=True)
class Learned:
    """What `make train-interpreter` learned."""

    reader: Reader
    judge: Judge

    def ranked(
        self, found: Sequence[Candidate], linked: Linked, lexicon: Lexicon, lifted: frozenset[str]
    ) -> list[tuple[Candidate, float]] | None:
        """*found* by the grammar and what the reader spells, best first; None where the reader has no words for it."""
        pool = with_reader(found, linked, lexicon, self.reader, lifted)
        if found and next(one.likelihood for one in pool if one.sql == found[0].sql) is None:
            return None  # metrics, shares, stretches of time
        beliefs = self.judge.believe(evidence_of(pool, linked.cover, lexicon))
        return sorted(zip(pool, beliefs, strict=True), key=lambda pair: -pair[1])


def with_reader(
    found: Sequence[Candidate], linked: Linked, lexicon: Lexicon, reader: Reader, lifted: frozenset[str]
) -> list[Candidate]:
    """*found* with how likely the reader holds each, and what it would spell itself."""
    reading = read(linked, lexicon, reader)
    told = reading.likelihoods([one.plan for one in found])
    pool = {one.sql: replace(one, likelihood=told) for one, told in zip(found, told, strict=True)}
    choice = found[0].choice if found else choices(linked.cover, lexicon)[0]
    for one in _spelled(reading, choice, lifted):
        known = pool.get(one.sql)
        if known is None:
            pool[one.sql] = one
        elif (known.likelihood or -1e9) < (one.likelihood or -1e9):
            pool[one.sql] = replace(known, likelihood=one.likelihood)
    return list(pool.values())


def _spelled(reading: Reading, choice: Choice, lifted: frozenset[str]) -> list[Candidate]:
    found = []
    for plan, likelihood in reading.plans:
        plan, told = with_defaults(plan, reading.lexicon.defaults, lifted)
        try:
            sql, noted = written(plan, reading.lexicon)
        except NoStatement:
            continue
        found.append(Candidate(plan, sql, choice, (*told, *noted), None, likelihood))
    return found


def evidence_of(pool: Sequence[Candidate], cover: Sequence[Span], lexicon: Lexicon) -> list[Evidence]:
    """What speaks for each of *pool*."""
    proposed = [(one.plan, Proposed(one.likelihood, _size(one.plan), one.belief)) for one in pool]
    return weigh(proposed, cover, lexicon)


def _size(plan: Plan) -> int:
    parts = (plan.show, plan.where, plan.group, plan.having, plan.order)
    return 2 + sum(map(len, parts)) + len(plan.where) * 2 + (plan.combined is not None) * 4
