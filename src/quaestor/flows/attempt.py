"""Judge and run drafts; where a model's drafts give nothing, let it try again with what was wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.core.doubt import Tried
from quaestor.core.errors import NameMissing, NeedsConfirmation, NotAllowed, QuaestorError
from quaestor.core.events import Failed
from quaestor.core.question import Context, Draft, Mistake, Origin, Question
from quaestor.core.verdict import Allowed, NeedsApproval, Reason, Refused
from quaestor.flows.access import within
from quaestor.flows.climb import redraft
from quaestor.flows.execute import judge, run
from quaestor.ports import World

HINTS = 4


@dataclass(frozen=True, slots=True)
class Problem:
    """A draft that gave no rows, and why: `NotAllowed` where it was refused."""

    draft: Draft
    error: QuaestorError
    mistake: Mistake


async def attempt(
    drafts: tuple[Draft, ...], question: Question, context: Context, world: World
) -> tuple[Tried, ...] | Problem:
    """What each of *drafts* gives, at least one; where none gives anything, the first problem of the last try."""
    mistakes: tuple[Mistake, ...] = ()
    for _ in range(world.ladder.tries):
        tried, problems = await try_all(drafts, question, context, world)
        if tried:
            return tried
        mistakes += tuple(problem.mistake for problem in problems)
        # What only needs a yes is no mistake.
        wrong = not isinstance(problems[0].error, NeedsConfirmation)
        again = wrong and drafts[0].origin is Origin.MODEL and await redraft(mistakes, question, context, world)
        if not again:
            return problems[0]
        drafts = again
    tried, problems = await try_all(drafts, question, context, world)
    return tried or problems[0]


async def try_all(
    drafts: tuple[Draft, ...], question: Question, context: Context, world: World
) -> tuple[tuple[Tried, ...], tuple[Problem, ...]]:
    tried: list[Tried] = []
    problems: list[Problem] = []
    caps = within(world.caps, context.access.limits)
    for draft in drafts:
        # Models often write the same statement again: that is one more vote, not one more run.
        if (known := next((each for each in tried if each.draft.sql == draft.sql), None)) is not None:
            tried.append(replace(known, draft=replace(draft, reading=known.draft.reading)))
            continue
        match await judge(draft.sql, context.access, caps, world):
            case Allowed() as allowed:
                try:
                    # Whoever picked a choice has seen what it costs.
                    picked = question.picked is not None
                    rows = await run(allowed, question.source, caps, world, confirmed=picked)
                except QuaestorError as error:
                    if isinstance(error, NameMissing) and not context.reread:
                        # The guard found these names in the catalog, so the catalog is out of date.
                        raise
                    await world.tell(Failed(error.code, error.message))
                    problems.append(Problem(draft, error, await mistake_of(draft, error.message, (), context, world)))
                else:
                    read = read_out(draft, context)
                    tried.append(Tried(read, allowed.sql, allowed.facts.tables, rows, allowed.limits))
            case Refused(reasons) | NeedsApproval(_, _, reasons):
                message = " ".join(reason.message for reason in reasons)
                mistake = await mistake_of(draft, message, reasons, context, world)
                problems.append(Problem(draft, NotAllowed(message), mistake))
    return tuple(tried), tuple(problems)


def read_out(draft: Draft, context: Context) -> Draft:
    """A model's draft with the reading that its statement has, whatever the model says it shows."""
    if draft.origin is not Origin.MODEL:
        return draft
    # What reads statements is the guard's, which only its own processes need otherwise.
    from quaestor.core.explain import explain_in_words

    return replace(draft, reading=explain_in_words(draft.sql, context.catalog, context.catalog.dialect))


async def mistake_of(
    draft: Draft, message: str, reasons: tuple[Reason, ...], context: Context, world: World
) -> Mistake:
    """What a model may be told of its mistake: the safe message, and names that are near."""
    if draft.origin is not Origin.MODEL:
        return Mistake(draft.sql, message)
    hints = [reason.suggestion for reason in reasons if reason.suggestion]
    mended = await world.guard.mend(draft.sql, context.catalog, message)
    return Mistake(draft.sql, message, tuple(dict.fromkeys((*hints, *mended.changes)))[:HINTS])
