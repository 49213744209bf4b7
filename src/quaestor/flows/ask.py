"""Answer a question.

    question -> context -> drafts -> verdict -> rows -> answer

Steps that decide are in `quaestor.core`; steps that touch the world go through `world`, whose parts are described in
`quaestor.ports`. What people say about the answer afterwards is `quaestor.flows.learn`.
"""

from __future__ import annotations

from dataclasses import replace

from quaestor.core.answering import ask_which, preview, tell_result, told_apart
from quaestor.core.catalog import Catalog
from quaestor.core.chart import choose_chart
from quaestor.core.conversation.offers import offers
from quaestor.core.doubt import (
    MOST,
    AskWhich,
    Contend,
    GiveUp,
    Tried,
    Weighed,
    agreed,
    by_confidence,
    differing,
    settle,
)
from quaestor.core.errors import BadInput, NameMissing, NeedsConfirmation, NotAllowed, QuaestorError, RefusedByEngine
from quaestor.core.events import Answered, Asked, Called, Chosen, Compared, Failed, Gathered
from quaestor.core.labels import labelled, labels_of, legend
from quaestor.core.ladder import why
from quaestor.core.meaning import Meaning
from quaestor.core.policy import Access
from quaestor.core.policy.hidden import CONCERNS_HIDDEN, may_concern_hidden, tell_hidden_columns
from quaestor.core.question import (
    Answer,
    Choice,
    Context,
    Draft,
    Example,
    Mistake,
    Origin,
    Outcome,
    Question,
    spending,
)
from quaestor.core.replies import decline, respond
from quaestor.core.router import Data, Statement, route
from quaestor.core.suggestions import examples, follow_ups
from quaestor.core.verdict import Allowed, NeedsApproval, Refused
from quaestor.core.verified import shortlist, vouched_for
from quaestor.core.wording import sentence
from quaestor.flows.access import seen, values_for, within
from quaestor.flows.attempt import Problem, attempt, try_all
from quaestor.flows.climb import Climbed, climb
from quaestor.flows.execute import judge, run
from quaestor.flows.permit import may
from quaestor.flows.recording import Recorder
from quaestor.flows.sync import inspected, sync
from quaestor.ports import Kept, World

LONGEST_QUESTION = 4_000
MOST_EDITS, MOST_SUGGESTIONS = 2, 3
MOST_CHANGES = 5
"""Changes of a source that an answer lists."""


async def ask(question: Question, world: World) -> Answer:
    """Answer *question*; the answer is kept, with its trace, before it is returned.

    What goes wrong on the way becomes an answer that says so (`refused`, `failed`). Raised are only `BadInput`
    (the question cannot be taken at all) and what keeps the answer from being kept.
    """
    if len(question.text) > LONGEST_QUESTION:
        raise BadInput(
            f"A question may have at most {LONGEST_QUESTION:,} characters; this one has {len(question.text):,}.",
            action="Ask the heart of it in a sentence or two.",
        )
    await world.store.source(question.source)
    recorder = Recorder(world.clock)
    world = world.heard_by(recorder)
    await world.tell(Asked(question.id, question.text, question.source, question.asker.id, question.model))
    try:
        answer = await reply(question, world)
    except QuaestorError as error:
        await world.tell(Failed(error.code, error.message))
        answer = failed(question, error)
    models, usage = spending([each.event.call for each in recorder.traced if isinstance(each.event, Called)])
    seconds = round(recorder.seconds(), 4)
    answer = replace(answer, trace_id=question.id, seconds=seconds, models=models, usage=usage)
    await world.tell(Answered(answer.id, answer.outcome, answer.seconds))
    kept = Kept(answer, question.asker.id, question.conversation, question.asked_at)
    await world.store.keep_answer(kept, recorder.traced)
    return answer


async def reply(question: Question, world: World) -> Answer:
    """An answer from what is known of the source; where a table or column is gone since, it is read again, once."""
    context = await gather(question, world)
    try:
        return await reply_in(context, question, world)
    except NameMissing as error:
        await world.tell(Failed(error.code, error.message))
        changes = (await sync(question.source, world)).changes.lines()
    context = replace(await gather(question, world), reread=True)
    return noting(changes, await reply_in(context, question, world), context.access)


def noting(changes: tuple[str, ...], answer: Answer, access: Access) -> Answer:
    """*answer* with what had changed in its source: an answered one assumes it, any other says it."""
    if not changes:
        return answer
    more = len(changes) - MOST_CHANGES
    listed = "; ".join((*changes[:MOST_CHANGES], *((f"and {more} more",) if more > 0 else ())))
    # What changed may be named only to somebody who may see all of it.
    note = "The source had changed and was read again" + (f": {listed}" if access.is_everything else "")
    if answer.outcome is Outcome.ANSWERED:
        return replace(answer, assumptions=(*answer.assumptions, note))
    return replace(answer, text=f"{answer.text} {note}.")


async def reply_in(context: Context, question: Question, world: World) -> Answer:
    if question.picked is not None:
        return await answer_best((as_chosen(question.picked),), question, context, world)
    asks = Data() if commands_last_answer(question) else None
    match asks or route(question.text, context.catalog, context.meaning):
        case Data():
            return await answer_from_data(question, context, world)
        case Statement(sql):
            return await answer_statement(sql, question, context, world)
        case talk:
            outcome, text = respond(talk, context.catalog, context.meaning)
            suggestions = examples(context.catalog, context.meaning, limit=4)[:4]
            return begin(question, context, outcome, text, suggestions=suggestions)


def commands_last_answer(question: Question) -> bool:
    """ "Remove that filter" begins like a wish to change data."""
    if not question.history:
        return False
    from quaestor.core.conversation.following import is_command  # what a question by itself does not wait for

    return is_command(question.text, question.history)


async def gather(question: Question, world: World) -> Context:
    """What a drafter may know: only what the asker may read."""
    inspection, access = await seen(question.source, question.asker, world)
    catalog = access.catalog
    meaning = world.semantics.meaning(question.source, catalog)
    values = await values_for(question.source, inspection, access, world)
    await world.tell(Gathered(len(catalog.tables), catalog.version, access.key))
    reviewed = await usable_examples(question, access, meaning, world)
    return Context(access, meaning, values, question.asked_at.date(), reviewed)


async def usable_examples(question: Question, access: Access, meaning: Meaning, world: World) -> tuple[Example, ...]:
    """Reviewed questions near this one whose statements the guard allows this person today."""
    reviewed = (*await world.store.examples(question.source), *vouched_for(question.source, meaning))
    near = shortlist(question.text, reviewed)
    verdicts = [await world.guard.judge(each.sql, access.catalog, world.caps, rules=access.rules) for each in near]
    return tuple(each for each, verdict in zip(near, verdicts, strict=True) if isinstance(verdict, Allowed))


async def answer_from_data(question: Question, context: Context, world: World) -> Answer:
    climbed = await climb(question, context, world)
    if climbed.failure is not None:
        return await answer_below(climbed, climbed.failure, question, context, world)
    match settle(climbed.drafts, world.sure, climbed.below):
        case Contend(contenders, beside):
            await tell_rung(contenders[0], climbed.below, question, world)
            return await answer_best(contenders, question, context, world, climbed.below, beside)
        case AskWhich(candidates):
            return await clarify(candidates, question, context, world)
        case GiveUp():
            return await give_up(climbed, question, context, world)


async def answer_below(
    climbed: Climbed, failure: QuaestorError, question: Question, context: Context, world: World
) -> Answer:
    """A model could not be asked: a rung below answers where it is sure enough by itself, and the answer says so."""
    match settle(climbed.below, world.sure):
        case Contend(contenders):
            await tell_rung(contenders[0], climbed.below, question, world, failed=True)
            answer = await answer_best(contenders, question, context, world, climbed.below, failed=True)
            return replace(answer, assumptions=(*answer.assumptions, f"No model was heard: {failure.message}"))
        case _:
            return failed(question, failure)


async def give_up(climbed: Climbed, question: Question, context: Context, world: World) -> Answer:
    # What a model says comes last, and it has seen more than the rungs before it.
    nothings = climbed.nothings[-1:] if question.model is not None else climbed.nothings
    text = decline(nothings, context.catalog, context.meaning)
    everything = (await inspected(question.source, world)).catalog
    if may_concern_hidden(question.text, context.access, everything):
        text = f"{text} {CONCERNS_HIDDEN}"
    suggestions = examples(context.catalog, context.meaning, limit=4)[:4]
    answer = begin(question, context, Outcome.DECLINED, text, suggestions=suggestions)
    drafts = climbed.drafts or climbed.below
    return replace(answer, drafted=drafts[0].sql, confidence=round(drafts[0].confidence, 3)) if drafts else answer


async def tell_rung(
    draft: Draft, below: tuple[Draft, ...], question: Question, world: World, *, failed: bool = False
) -> None:
    await world.tell(Chosen(draft.origin, why(draft, below, question, world.ladder, failed)))


async def answer_best(
    drafts: tuple[Draft, ...],
    question: Question,
    context: Context,
    world: World,
    below: tuple[Draft, ...] = (),
    beside: tuple[Draft, ...] = (),
    *,
    failed: bool = False,
) -> Answer:
    """Run the contenders, and those *beside* them; where their results differ and none is clearly better, ask back."""
    tried = await attempt(drafts, question, context, world)
    if isinstance(tried, Problem):
        because = why(tried.draft, below, question, world.ladder, failed)
        return replace(unanswered(tried, question, context), origin=tried.draft.origin, because=because)
    heard, _ = await try_all(beside, question, context, world)
    compared = (*tried, *heard)
    ranked = await weigh(compared, question, context, world)
    best = [each.tried for each in ranked]
    chosen = agreed(ranked)
    if len(compared) > 1:
        await world.tell(Compared(tuple(each.draft.reading for each in compared), agree=chosen is not None))
    because = why((chosen or best[0]).draft, below, question, world.ladder, failed)
    if chosen is None:
        return replace(ask_back(differing(best)[:MOST], question, context), because=because)
    return replace(answer_with(chosen, question, context), because=because)


async def weigh(tried: tuple[Tried, ...], question: Question, context: Context, world: World) -> tuple[Weighed, ...]:
    """Most likely first. The interpreter has weighed its readings itself; a model has not seen what others drafted."""
    if len(tried) > 1 and any(each.draft.origin is Origin.MODEL for each in tried):
        return await world.chooser.rank(tried, question, context)
    return by_confidence(tried)


async def clarify(drafts: tuple[Draft, ...], question: Question, context: Context, world: World) -> Answer:
    """Not sure enough: show what each reading would give, and let the person choose."""
    tried = await attempt(drafts, question, context, world)
    if isinstance(tried, Problem):
        return unanswered(tried, question, context)
    return ask_back(differing(tried), question, context)


def unanswered(problem: Problem, question: Question, context: Context) -> Answer:
    match problem.error:
        case NeedsConfirmation() as error:
            return ask_to_confirm(error, problem.draft, question, context)
        case NotAllowed() | RefusedByEngine() as error:
            return refused(question, context, (error.message,), problem.draft.sql, error)
        case error:
            return failed(question, error, problem.draft)


def ask_to_confirm(error: NeedsConfirmation, draft: Draft, question: Question, context: Context) -> Answer:
    """One choice, which runs it: whoever picks it has said yes to what it costs."""
    choice = Choice("1", "Run it all the same", sql=draft.sql, plan=draft.plan, origin=draft.origin)
    answer = begin(question, context, Outcome.CLARIFY, f"{error.message} Shall it be run all the same?")
    return replace(answer, choices=(choice,), drafted=draft.sql, confidence=round(draft.confidence, 3))


def as_chosen(choice: Choice) -> Draft:
    """The draft behind a choice: the person said so, so there is no doubt left."""
    return Draft(choice.sql or "", choice.origin, 1.0, choice.label, plan=choice.plan)


def answer_with(tried: Tried, question: Question, context: Context) -> Answer:
    draft = tried.draft
    labels = labels_of(draft.sql, context.catalog, context.meaning)
    text = tell_result(labelled(tried.rows, labels), draft.reading, (*draft.filters, *tried.limits))
    return replace(
        begin(question, context, Outcome.ANSWERED, text),
        sql=tried.sql,
        drafted=draft.sql,
        rows=tried.rows,
        chart=choose_chart(tried.rows),
        assumptions=(
            *draft.assumptions,
            *legend(tried.rows, labels),
            *dated(context.catalog),
            *limits_told(tried.limits, tried.tables, context.access),
        ),
        suggestions=next_questions(tried, question, context),
        confidence=round(draft.confidence, 3),
        origin=draft.origin,
        verified=draft.verified,
        reading=draft.reading,
        plan=draft.plan,
    )


def next_questions(tried: Tried, question: Question, context: Context) -> tuple[str, ...]:
    """What may be asked next: edits of this plan, then other questions about its tables."""
    plan = tried.draft.plan
    edits = offers(plan, len(tried.rows), context.catalog, context.meaning) if plan is not None else ()
    others = follow_ups(question.text, tried.sql, tried.tables, context.catalog, context.meaning)
    return (*edits[:MOST_EDITS], *others)[:MOST_SUGGESTIONS]


def dated(catalog: Catalog) -> tuple[str, ...]:
    """Of a copy it must be said how old it is: its rows do not change any more."""
    return (f"Data as of {catalog.read_at}: this source is a copy",) if catalog.is_copy else ()


def limits_told(limits: tuple[str, ...], tables: tuple[str, ...], access: Access) -> tuple[str, ...]:
    """What of the *tables* behind an answer the person does not see: without it, a number would claim too much."""
    notes = () if access.silent else tuple(sentence(limit).rstrip(".") for limit in limits)
    return (*notes, *tell_hidden_columns(tables, access))


def ask_back(tried: tuple[Tried, ...], question: Question, context: Context) -> Answer:
    labels = told_apart([each.draft.reading for each in tried], [each.tables for each in tried])
    choices = tuple(
        as_choice(number, each, label) for number, (each, label) in enumerate(zip(tried, labels, strict=True), 1)
    )
    best = tried[0].draft
    return replace(
        begin(question, context, Outcome.CLARIFY, ask_which(choices)),
        choices=choices,
        sql=tried[0].sql,
        drafted=best.sql,
        confidence=round(best.confidence, 3),
        origin=best.origin,
        reading=best.reading,
        plan=best.plan,
    )


def as_choice(number: int, tried: Tried, label: str) -> Choice:
    """Holds the draft and not what was run: once picked, it is judged again, with the rights there are then."""
    draft = tried.draft
    return Choice(str(number), label, preview(tried.rows), sql=draft.sql, plan=draft.plan, origin=draft.origin)


async def answer_statement(sql: str, question: Question, context: Context, world: World) -> Answer:
    """The question is itself a statement: judged and run like any other, for those who may write SQL."""
    if not await may(question.asker, "sql", world):
        return refused(question, context, ("Your roles do not let you run SQL of your own; ask in words.",), None)
    caps = within(world.caps, context.access.limits)
    match await judge(sql, context.access, caps, world):
        case Allowed() as allowed:
            try:
                rows = await run(allowed, question.source, caps, world)
            except (NotAllowed, RefusedByEngine) as error:
                as_sent = Draft(sql, Origin.INTERPRETER, 1.0, "The statement as it was sent")
                return unanswered(Problem(as_sent, error, Mistake(sql, error.message)), question, context)
            limits = limits_told(allowed.limits, allowed.facts.tables, context.access)
            text = f"You sent SQL; it was checked and run. {tell_result(rows, filters=allowed.limits)}"
            answer = begin(question, context, Outcome.ANSWERED, text)
            return replace(
                answer, sql=allowed.sql, drafted=sql, rows=rows, chart=choose_chart(rows), assumptions=limits
            )
        case Refused(reasons) | NeedsApproval(_, _, reasons):
            return refused(question, context, tuple(reason.message for reason in reasons), None)


def begin(
    question: Question, context: Context | None, outcome: Outcome, text: str, suggestions: tuple[str, ...] = ()
) -> Answer:
    return Answer(
        id=question.id,
        question=question.text,
        outcome=outcome,
        text=text,
        source=question.source,
        freshness=context.catalog.read_at if context is not None else None,
        suggestions=suggestions,
    )


def refused(
    question: Question,
    context: Context,
    because: tuple[str, ...],
    sql: str | None,
    error: NotAllowed | RefusedByEngine | None = None,
) -> Answer:
    """*error* where it was not the guard that refused."""
    text = f"This was not run. {' '.join(because)}"
    code, action = "not_allowed", "Ask for something that only reads what you may see."
    if error is not None:
        code, action = error.code, error.action
    body = {"code": code, "message": text, "action": action}
    return replace(begin(question, context, Outcome.REFUSED, text), drafted=sql, error=body)


def failed(question: Question, error: QuaestorError, draft: Draft | None = None) -> Answer:
    answer = begin(question, None, Outcome.FAILED, f"{error.message} {error.action}")
    body = {"code": error.code, "message": error.message, "action": error.action}
    return replace(answer, error=body, drafted=draft.sql if draft is not None else None)
