"""Questions with several fair readings: is the asker asked, or told, or is one reading passed off as the answer?

    python -m bench ambiguous

A question is *fine* when the product asks back, when all readings give the same rows, or when the answer is not sure
and says what it assumed. One reading, answered as if there were no other, is a *fault*: none is wanted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from bench import samples
from bench.figures import Figure
from bench.ordinary import DATABASES
from bench.suites import SHARED
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Outcome, Question
from quaestor.core.results import one_shows_more
from quaestor.core.rows import Rows
from quaestor.flows.ask import ask
from quaestor.flows.evaluate import WHOLE, drafted_rows, gold_rows
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.wiring.worlds import ad_hoc_world
from tests.samples.unclear import Unclear, read_unclear

CONFIDENT = 0.8
"""From here on an answer sounds as if nothing else could have been meant."""


class Verdict(StrEnum):
    ASKED = "asked back"
    SAME = "readings give the same rows"
    STATED = "assumption stated"
    UNSURE = "one reading, unsure, assumption not stated"
    GUESSED = "one reading, confident"
    DECLINED = "declined"


FINE = (Verdict.ASKED, Verdict.SAME, Verdict.STATED)


@dataclass(frozen=True, slots=True)
class Judged:
    unclear: Unclear
    answer: Answer
    verdict: Verdict
    offered: tuple[bool, ...]
    """For each reading, whether one of the choices gives its rows, or the answer where there are no choices."""


async def measure() -> list[Figure]:
    judged = await judge_all(read_unclear())
    for one in judged:
        print(f"{one.unclear.id:13} {one.verdict:44} {sum(one.offered)}/{len(one.offered)} {one.unclear.question}")
        if one.verdict in (Verdict.GUESSED, Verdict.UNSURE, Verdict.STATED):
            print(f"{'':13} {one.answer.confidence} {one.answer.drafted} {list(one.answer.assumptions)}")
        for choice in one.answer.choices:
            print(f"{'':13} {choice.id} {choice.label}: {choice.preview}")
    return figures(judged)


async def judge_all(questions: Sequence[Unclear]) -> list[Judged]:
    """The demo's questions with its semantic models; those of the public databases, where they are, without any."""
    files = {name: SHARED / "samples" / name / f"{name}.sqlite" for name in DATABASES}
    public = {name: str(file) for name, file in files.items() if file.is_file()}
    async with samples.sample_world() as world:
        found = [await judge(each, world) for each in questions if each.database not in DATABASES]
    async with ad_hoc_world(Settings(), public) as world:
        return found + [await judge(each, world) for each in questions if each.database in public]


async def judge(unclear: Unclear, world: World) -> Judged:
    world = replace(world, caps=WHOLE)
    question = Question(world.new_id("a"), unclear.question, unclear.database, OWNER, world.clock.now())
    answer = await ask(question, world)
    wanted = [await gold_rows(sql, unclear.database, world) for sql in unclear.readings]
    if answer.choices:
        shown = [await drafted_rows(each.sql or "", unclear.database, world) for each in answer.choices]
    else:
        shown = [answer.rows]
    offered = tuple(any(same(rows, reading) for rows in shown) for reading in wanted)
    return Judged(unclear, answer, verdict(answer, all(same(one, other) for one, other in pairwise(wanted))), offered)


def verdict(answer: Answer, same_anyway: bool) -> Verdict:
    if answer.outcome is Outcome.CLARIFY:
        return Verdict.ASKED
    if answer.outcome is not Outcome.ANSWERED:
        return Verdict.DECLINED
    if same_anyway:
        return Verdict.SAME
    if (answer.confidence or 0.0) >= CONFIDENT:
        return Verdict.GUESSED
    return Verdict.STATED if answer.assumptions else Verdict.UNSURE


def same(one: Rows | None, other: Rows | None) -> bool:
    return one is not None and other is not None and one_shows_more(one.rows, other.rows)


def figures(judged: Sequence[Judged]) -> list[Figure]:
    verdicts = Counter(one.verdict for one in judged)
    fine = sum(verdicts[each] for each in FINE)
    asked = [one for one in judged if one.verdict is Verdict.ASKED]
    every = sum(all(one.offered) for one in asked)
    two = sum(sum(one.offered) >= 2 for one in asked)
    some = sum(any(one.offered) for one in asked)
    return [
        Figure(
            "questions with several readings",
            f"{fine} of {len(judged)} fine, {verdicts[Verdict.GUESSED]} confident guesses",
            "; ".join(f"{verdicts[each]} {each}" for each in Verdict),
        ),
        Figure(
            "readings offered when asking back",
            f"two or more for {two} of {len(asked)}",
            f"every reading for {every}, at least one for {some}",
        ),
    ]
