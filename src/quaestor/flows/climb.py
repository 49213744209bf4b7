"""Climb the ladder for drafts: verified -> interpreter -> model, and back to the model with what was wrong.

The model itself never runs anything: what it proposes is judged and run by `quaestor.flows.execute`, like every draft.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.core.errors import ModelProblem, QuaestorError
from quaestor.core.events import Asking, Called, Drafted, Failed
from quaestor.core.ladder import may_be_asked, stops
from quaestor.core.question import (
    Context,
    Draft,
    Drafts,
    Failure,
    Mistake,
    Nothing,
    Origin,
    Proposal,
    Question,
)
from quaestor.flows.spend import budget_left
from quaestor.ports import Drafter, World


@dataclass(frozen=True, slots=True)
class Climbed:
    """What the ladder gave. Drafts are most likely first."""

    drafts: tuple[Draft, ...]
    """Of the highest rung that has any."""
    below: tuple[Draft, ...] = ()
    """Of the rungs below, which were not sure enough."""
    nothings: tuple[Nothing, ...] = ()
    failure: QuaestorError | None = None
    """Why the highest rung that was asked could not do its work."""


async def climb(question: Question, context: Context, world: World) -> Climbed:
    """Ask each rung for drafts until one is sure enough. A question that names no model reaches none."""
    below: tuple[Draft, ...] = ()
    drafts: tuple[Draft, ...] = ()
    nothings: list[Nothing] = []
    failure: QuaestorError | None = None
    for drafter in world.drafters:
        if not may_be_asked(drafter.origin, question):
            continue
        proposal = await propose(drafter, question, context, world)
        match proposal:
            case Drafts(found):
                below += drafts
                drafts = tuple(sorted(found, key=lambda draft: -draft.confidence))
                if stops(drafts, question, world.ladder, world.sure):
                    break
            case Nothing():
                # That nobody reviewed the question is no reason to give to whoever asked it.
                if drafter.origin is not Origin.VERIFIED:
                    nothings.append(proposal)
                # A model that says no has seen more than the rungs below: their doubtful readings do not stand.
                if drafter.origin is Origin.MODEL:
                    below, drafts = below + drafts, ()
            case Failure(error):
                failure = error
                below, drafts = below + drafts, ()
    return Climbed(drafts, below, tuple(nothings), failure)


async def redraft(
    mistakes: tuple[Mistake, ...], question: Question, context: Context, world: World
) -> tuple[Draft, ...]:
    """Ask the model again, with what was wrong with its drafts; nothing where it has no better one."""
    context = replace(context, mistakes=mistakes)
    for drafter in world.drafters:
        if drafter.origin is Origin.MODEL and may_be_asked(drafter.origin, question):
            match await propose(drafter, question, context, world):
                case Drafts(found):
                    known = {mistake.sql for mistake in mistakes}
                    return tuple(draft for draft in found if draft.sql not in known)
                case _:
                    return ()
    return ()


async def propose(drafter: Drafter, question: Question, context: Context, world: World) -> Proposal:
    """One rung's proposal, told as it happens. Where a model could not be used, its stand-in is asked, if there is
    one."""
    proposal = await propose_alone(drafter, question, context, world)
    other = world.models.fallback
    if drafter.origin is not Origin.MODEL or other in (None, question.model):
        return proposal
    match proposal:
        case Failure(ModelProblem() as error):
            asked = replace(question, model=other, reasoning_model=None)
            instead = await propose_alone(drafter, asked, context, world)
            note = f"{question.model} could not be used ({error.message}), so {other} was asked."
            return standing_in(instead, note) if isinstance(instead, Drafts) else proposal
    return proposal


def standing_in(proposal: Drafts, note: str) -> Drafts:
    drafts = (replace(draft, assumptions=(*draft.assumptions, note)) for draft in proposal.drafts)
    return replace(proposal, drafts=tuple(drafts))


async def propose_alone(drafter: Drafter, question: Question, context: Context, world: World) -> Proposal:
    """The proposal of just the model that *question* names."""
    if drafter.origin is Origin.MODEL:
        spent_up = await budget_left(question.asker, context.access.limits, world)
        if spent_up is not None:
            await world.tell(Failed(spent_up.code, spent_up.message))
            return Failure(spent_up)
        models = tuple(dict.fromkeys(name for name in (question.reasoning_model, question.model) if name))
        if not world.models.resting().keys() & set(models):
            await world.tell(Asking(models, again=bool(context.mistakes)))
    proposal = await drafter.draft(question, context)
    for call in proposal.calls:
        await world.tell(Called(call))
    match proposal:
        case Drafts(found):
            await world.tell(Drafted(drafter.origin, found))
        case Nothing(because):
            await world.tell(Drafted(drafter.origin, (), because))
        case Failure(error):
            await world.tell(Failed(error.code, error.message))
    return proposal
