"""Ask every question of a suite as a person would, and compare with the known answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import replace

from quaestor.core.errors import QuaestorError, SourceProblem
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Outcome, Question, Turn
from quaestor.core.results import same_rows
from quaestor.core.rows import Rows
from quaestor.core.suite import Asking, Item, Result, has_order
from quaestor.flows.ask import ask
from quaestor.flows.converse import as_turn
from quaestor.flows.statement import execute
from quaestor.ports import Caps, World

WHOLE = Caps(rows=200_000, seconds=60.0, bytes=512 * 1024 * 1024)
"""A result is compared as a whole, so a suite runs under wide caps."""


async def evaluate(items: Iterable[Item], world: World, model: str | None = None) -> AsyncIterator[Result]:
    """One result for each question, in order. Sources of the world are named like the suite's databases."""
    world = replace(world, caps=WHOLE)
    for item in items:
        history: tuple[Turn, ...] = ()
        for number, asking in enumerate(item.turns):
            question = Question(
                id=world.new_id("a"),
                text=asking.question,
                source=item.database,
                asker=OWNER,
                asked_at=world.clock.now(),
                history=history,
                model=model,
                hint=item.note,
            )
            answer = await ask(question, world)
            history = (*history, as_turn(answer))
            draft_right = await is_draft_right(answer, asking, item.database, world)
            yield Result(
                id=item.id,
                turn=number if item.dialogue else None,
                outcome=answer.outcome,
                sql=answer.drafted,
                confidence=answer.confidence,
                origin=answer.origin.value if answer.origin is not None else None,
                seconds=answer.seconds,
                right=is_right(answer, asking, draft_right),
                draft_right=draft_right,
            )


def is_right(answer: Answer, asking: Asking, draft_right: bool | None) -> bool | None:
    """Right: answered with the rows of some gold, or not answered where there is no gold."""
    if asking.gold is None:
        return None
    answered = answer.outcome is Outcome.ANSWERED
    return (answered and bool(draft_right)) if asking.gold else not answered


async def is_draft_right(answer: Answer, asking: Asking, database: str, world: World) -> bool | None:
    """Whether the best draft gives the rows of some gold, whether or not it was sure enough to be the answer."""
    if not asking.gold:
        return None
    rows = answer.rows
    if rows is None and answer.drafted is not None:
        rows = await drafted_rows(answer.drafted, database, world)
    if rows is None:
        return False
    for gold in asking.gold:
        wanted = await gold_rows(gold, database, world)
        if wanted is not None and same_rows(rows.rows, wanted.rows, ordered=has_order(gold, "sqlite")):
            return True
    return False


async def drafted_rows(sql: str, database: str, world: World) -> Rows | None:
    """What a draft would have given, judged and run like any other statement."""
    try:
        _, rows = await execute(sql, database, OWNER, world)
    except QuaestorError:
        return None
    return rows


async def gold_rows(gold: str, database: str, world: World) -> Rows | None:
    """The rows of a reference answer. It is the suite's own text, so it is run as written, still read-only."""
    opened = await world.databases.open(database)
    try:
        return await opened.run(gold.strip().rstrip(";"), WHOLE)
    except SourceProblem:
        return None
