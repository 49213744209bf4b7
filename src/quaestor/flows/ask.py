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
from quaestor.core.doubt import AskWhich, Contend, GiveUp, Tried, agreed, differing, settle
from quaestor.core.errors import BadInput, QuaestorError
from quaestor.core.events import Answered, Asked, Compared, Drafted, Failed, Gathered
from quaestor.core.labels import labelled, labels_of, legend
from quaestor.core.policy import readable
from quaestor.core.question import Answer, Choice, Context, Draft, Drafts, Nothing, Origin, Outcome, Question
from quaestor.core.replies import decline, respond
from quaestor.core.router import Data, Statement, route
from quaestor.core.suggestions import examples, follow_ups
from quaestor.core.verdict import Allowed, NeedsApproval, Refused
from quaestor.flows.execute import judge, run
from quaestor.flows.recording import Recorder
from quaestor.flows.sync import inspected, values_of
from quaestor.ports import Kept, World

LONGEST_QUESTION = 4_000


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
    answer = replace(answer, trace_id=question.id, seconds=round(recorder.seconds(), 4))
    await world.tell(Answered(answer.id, answer.outcome, answer.seconds))
    kept = Kept(answer, question.asker.id, question.conversation, question.asked_at)
    await world.store.keep_answer(kept, recorder.traced)
    return answer


async def reply(question: Question, world: World) -> Answer:
    context = await gather(question, world)
    if question.picked is not None:
        return await answer_best((as_chosen(question.picked),), question, context, world)
    match route(question.text, context.catalog, context.meaning):
        case Data():
            return await answer_from_data(question, context, world)
        case Statement(sql):
            return await answer_statement(sql, question, context, world)
        case talk:
            outcome, text = respond(talk, context.catalog, context.meaning)
            suggestions = examples(context.catalog, context.meaning, limit=4)[:4]
            return begin(question, context, outcome, text, suggestions=suggestions)


async def gather(question: Question, world: World) -> Context:
    """What a drafter may know: only what the asker may read."""
    inspection = await inspected(question.source, world)
    catalog = readable(inspection.catalog, question.asker)
    meaning = world.semantics.meaning(question.source, catalog)
    values = values_of(inspection, catalog, world)
    await world.tell(Gathered(len(catalog.tables), catalog.version))
    return Context(catalog, meaning, values, question.asked_at.date())


async def answer_from_data(question: Question, context: Context, world: World) -> Answer:
    drafts, nothings = await climb(question, context, world)
    match settle(drafts, world.sure):
        case Contend(contenders):
            return await answer_best(contenders, question, context, world)
        case AskWhich(candidates):
            return await clarify(candidates, question, context, world)
        case GiveUp():
            text = decline(nothings, context.catalog, context.meaning)
            suggestions = examples(context.catalog, context.meaning, limit=4)[:4]
            answer = begin(question, context, Outcome.DECLINED, text, suggestions=suggestions)
            return (
                replace(answer, drafted=drafts[0].sql, confidence=round(drafts[0].confidence, 3)) if drafts else answer
            )


async def climb(question: Question, context: Context, world: World) -> tuple[tuple[Draft, ...], tuple[Nothing, ...]]:
    """Ask each rung of the ladder for drafts until one is sure enough; all drafts, most likely first."""
    drafts: list[Draft] = []
    nothings: list[Nothing] = []
    for drafter in world.drafters:
        match await drafter.draft(question, context):
            case Drafts(found):
                await world.tell(Drafted(drafter.origin, found))
                drafts.extend(found)
            case Nothing() as nothing:
                await world.tell(Drafted(drafter.origin, (), nothing.because))
                nothings.append(nothing)
        if any(draft.confidence >= world.sure for draft in drafts):
            break
    return tuple(sorted(drafts, key=lambda draft: -draft.confidence)), tuple(nothings)


async def answer_best(drafts: tuple[Draft, ...], question: Question, context: Context, world: World) -> Answer:
    """Run the contenders; where their results differ, ask which was meant."""
    tried = await try_drafts(drafts, question, context, world)
    if isinstance(tried, Answer):
        return tried
    chosen = agreed(tried)
    if len(tried) > 1:
        await world.tell(Compared(tuple(each.draft.reading for each in tried), agree=chosen is not None))
    if chosen is None:
        return ask_back(differing(tried), question, context)
    return answer_with(chosen, question, context)


async def clarify(drafts: tuple[Draft, ...], question: Question, context: Context, world: World) -> Answer:
    """Not sure enough: show what each reading would give, and let the person choose."""
    tried = await try_drafts(drafts, question, context, world)
    if isinstance(tried, Answer):
        return tried
    return ask_back(differing(tried), question, context)


async def try_drafts(
    drafts: tuple[Draft, ...], question: Question, context: Context, world: World
) -> tuple[Tried, ...] | Answer:
    """What each draft gives, at least one; where none gives anything, the answer that says why."""
    tried: list[Tried] = []
    problems: list[Answer] = []
    for draft in drafts:
        match await judge(draft.sql, context.catalog, world.caps, world):
            case Allowed() as allowed:
                try:
                    rows = await run(allowed, question.source, world.caps, world)
                except QuaestorError as error:
                    await world.tell(Failed(error.code, error.message))
                    problems.append(failed(question, error, draft))
                else:
                    tried.append(Tried(draft, allowed.sql, allowed.facts.tables, rows))
            case Refused(reasons) | NeedsApproval(_, _, reasons):
                because = tuple(reason.message for reason in reasons)
                problems.append(refused(question, context, because, draft.sql))
    return tuple(tried) if tried else problems[0]


def as_chosen(choice: Choice) -> Draft:
    """The draft behind a choice: the person said so, so there is no doubt left."""
    return Draft(choice.sql or "", Origin.INTERPRETER, 1.0, choice.label, plan=choice.plan)


def answer_with(tried: Tried, question: Question, context: Context) -> Answer:
    draft = tried.draft
    labels = labels_of(tried.sql, context.catalog, context.meaning)
    text = tell_result(labelled(tried.rows, labels), draft.reading, draft.filters)
    return replace(
        begin(question, context, Outcome.ANSWERED, text),
        sql=tried.sql,
        drafted=draft.sql,
        rows=tried.rows,
        chart=choose_chart(tried.rows),
        assumptions=(*draft.assumptions, *legend(tried.rows, labels), *dated(context.catalog)),
        suggestions=follow_ups(question.text, tried.tables, context.catalog, context.meaning),
        confidence=round(draft.confidence, 3),
        origin=draft.origin,
        reading=draft.reading,
        plan=draft.plan,
    )


def dated(catalog: Catalog) -> tuple[str, ...]:
    """Of a copy it must be said how old it is: its rows do not change any more."""
    return (f"Data as of {catalog.read_at}: this source is a copy",) if catalog.is_copy else ()


def ask_back(tried: tuple[Tried, ...], question: Question, context: Context) -> Answer:
    labels = told_apart([each.draft.reading for each in tried], [each.tables for each in tried])
    choices = tuple(
        Choice(str(number), label, preview(each.rows), sql=each.sql, plan=each.draft.plan)
        for number, (each, label) in enumerate(zip(tried, labels, strict=True), start=1)
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


async def answer_statement(sql: str, question: Question, context: Context, world: World) -> Answer:
    """The question is itself a statement: judged and run like any other."""
    match await judge(sql, context.catalog, world.caps, world):
        case Allowed() as allowed:
            rows = await run(allowed, question.source, world.caps, world)
            text = f"You sent SQL; it was checked and run. {tell_result(rows)}"
            answer = begin(question, context, Outcome.ANSWERED, text)
            return replace(answer, sql=allowed.sql, rows=rows, chart=choose_chart(rows))
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


def refused(question: Question, context: Context, because: tuple[str, ...], sql: str | None) -> Answer:
    text = f"This was not run. {' '.join(because)}"
    error = {"code": "not_allowed", "message": text, "action": "Ask for something that only reads what you may see."}
    return replace(begin(question, context, Outcome.REFUSED, text), drafted=sql, error=error)


def failed(question: Question, error: QuaestorError, draft: Draft | None = None) -> Answer:
    answer = begin(question, None, Outcome.FAILED, f"{error.message} {error.action}")
    body = {"code": error.code, "message": error.message, "action": error.action}
    return replace(answer, error=body, drafted=draft.sql if draft is not None else None)
