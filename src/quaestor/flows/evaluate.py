"""Ask every question of a suite as a person would, and compare with the known answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import replace

from quaestor.core.errors import QuaestorError, SourceProblem
from quaestor.core.evaluation.differences import mistakes
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Outcome, Question, Turn
from quaestor.core.results import same_rows
from quaestor.core.rows import Rows
from quaestor.core.suite import Asking, Item, Miss, Result, has_order
from quaestor.flows.ask import ask
from quaestor.flows.converse import as_turn
from quaestor.flows.statement import execute
from quaestor.flows.sync import inspected
from quaestor.ports import Caps, World

WHOLE = Caps(rows=200_000, seconds=60.0, bytes=512 * 1024 * 1024)
"""A result is compared as a whole, so a suite runs under wide caps."""
SHOWN = 6
"""Rows kept of a result that is not right."""

NO_GOLD: Sequence[tuple[str | None, Rows | None]] = ((None, None),)
ItemTurn = tuple[str, int | None]
"""An item of a suite, and which of its turns."""


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
            yield await judged(as_result(answer, item, number, asking), answer.rows, asking, item.database, world)


def as_result(answer: Answer, item: Item, number: int, asking: Asking) -> Result:
    """What became of a question, not judged yet."""
    return Result(
        id=item.id,
        turn=number if item.dialogue else None,
        outcome=answer.outcome,
        sql=answer.drafted,
        confidence=answer.confidence,
        origin=answer.origin.value if answer.origin is not None else None,
        seconds=answer.seconds,
        question=asking.question,
    )


async def judge_again(items: Iterable[Item], written: Mapping[ItemTurn, Result], world: World) -> list[Result]:
    """The results of an earlier run as it *wrote* them down, judged; items it did not ask are left out."""
    world = replace(world, caps=WHOLE)
    found = []
    for item in items:
        for number, asking in enumerate(item.turns):
            result = written.get((item.id, number if item.dialogue else None))
            if result is not None:
                result = replace(result, question=asking.question)
                found.append(await judged(result, None, asking, item.database, world))
    return found


async def judged(result: Result, rows: Rows | None, asking: Asking, database: str, world: World) -> Result:
    """*result* with whether it is right, and if not, why. *rows* are those of its statement, where it was run."""
    if asking.gold is None:
        return result
    if rows is None and result.sql is not None:
        rows = await drafted_rows(result.sql, database, world)
    answered = result.outcome is Outcome.ANSWERED
    if not asking.gold:
        result = replace(result, right=not answered)
        return result if result.right else await missed(result, rows, (), database, world)
    golds = [(gold, await gold_rows(gold, database, world)) for gold in asking.gold]
    draft_right = rows is not None and any(is_same(rows, gold, wanted) for gold, wanted in golds)
    result = replace(result, right=answered and draft_right, draft_right=draft_right)
    return result if result.right else await missed(result, rows, golds, database, world)


def is_same(rows: Rows, gold: str, wanted: Rows | None) -> bool:
    return wanted is not None and same_rows(rows.rows, wanted.rows, ordered=has_order(gold, "sqlite"))


async def missed(
    result: Result, rows: Rows | None, golds: Sequence[tuple[str | None, Rows | None]], database: str, world: World
) -> Result:
    """*result* with the classes of its mistakes, against the known answer that it comes nearest to."""
    catalog = (await inspected(database, world)).catalog
    # Right, but not sure enough to be the answer: nothing is wrong with the draft.
    drafted = None if result.draft_right else result.sql
    told = [(mistakes(result.outcome, drafted, gold, catalog), gold, wanted) for gold, wanted in golds or NO_GOLD]
    found, gold, wanted = min(told, key=lambda each: len(each[0]))
    return replace(result, mistakes=found, miss=Miss(gold, first_rows(wanted), first_rows(rows)))


def first_rows(rows: Rows | None) -> Rows | None:
    """As many as are worth looking at."""
    if rows is None or len(rows) <= SHOWN:
        return rows
    return replace(rows, rows=rows.rows[:SHOWN], truncated=True)


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
