"""One step of a change: do what a draft says has to happen now, keep it, and say where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.core.change import draft as drafts
from quaestor.core.change.draft import (
    ROW,
    Ask,
    Draft,
    Find,
    Next,
    Over,
    Parse,
    Preview,
    Settle,
    State,
    Take,
    Tell,
)
from quaestor.core.change.operation import Operation
from quaestor.core.change.outcome import Fault, OutcomeUnknown, RowsChanged, WriteRefused, Written
from quaestor.core.change.requests.request import Request, RowsMeant
from quaestor.core.change.sameness import same_row
from quaestor.core.change.telling import (
    HELP,
    Done,
    Message,
    Wrong,
    asked_of,
    told,
    told_draft,
    told_fault,
    told_preview,
    wrong_from,
)
from quaestor.core.errors import Conflict, NotAllowed, QuaestorError
from quaestor.core.people import Person
from quaestor.core.wording import counted
from quaestor.flows.apply import apply, kept, settle
from quaestor.flows.fill import Filling, Found
from quaestor.flows.grounds import Grounds
from quaestor.flows.preview import rehearse, shown
from quaestor.ports import World


@dataclass(frozen=True)
class Step:
    grounds: Grounds
    person: Person
    world: World

    @property
    def filling(self) -> Filling:
        return Filling(self.grounds, self.person, self.world)

    async def begin(self, draft: Draft, request: Request, after: int | None, note: str | None = None) -> Message:
        found = Found(*drafts.started(draft))
        if draft.operation is not Operation.INSERT and request.rows is not None:
            found = await self.filling.find(draft, request.rows)
        texts = {column: text for column, text in request.texts.items() if draft.slot(column) is not None}
        if texts:
            read = await self.filling.parse(found.draft, texts)
            if found.draft.asking == ROW:  # which row is meant is asked before anything else is
                menu = found.draft.menu
                read = Found(replace(read.draft, asking=ROW, menu=menu), Ask(), found.wrong)
            found = read
        return with_note(note, await self.carry_on(found.draft, found.then, after, found.wrong))

    async def carry_on(self, draft: Draft, then: Next, after: int | None, wrong: Wrong | None = None) -> Message:
        """Do what has to happen now, until there is something for the person to say."""
        match then:
            case Parse(texts):
                found = await self.filling.parse(draft, texts)
                return await self.carry_on(found.draft, found.then, after, found.wrong)
            case Find(text):
                found = await self.filling.find(draft, RowsMeant(text))
                return await self.carry_on(found.draft, found.then, after, found.wrong)
            case Take(choice):
                found = await self.filling.take(draft, choice)
                return await self.carry_on(found.draft, found.then, after, found.wrong)
            case Preview():
                return await self.preview(draft, after, wrong)
            case Settle():
                return await self.say(await self.settled(draft))
            case Ask():
                draft = await self.filling.with_options(draft)
            case Tell(what):
                text = HELP if what == "help" else told_draft(draft, self.grounds.row_label)
                return await self.say(await self.keep(draft, after), note=text)
            case Over():
                pass
        return await self.say(await self.keep(draft, after), wrong)

    async def keep(self, draft: Draft, after: int | None) -> Draft:
        """Durable when it returns. Raises `Conflict` where somebody else moved the draft meanwhile."""
        if after is not None:
            return await kept(draft, after, self.world)
        await self.world.ledger.keep_draft(draft, None)
        return draft

    async def preview(self, draft: Draft, after: int | None, wrong: Wrong | None = None) -> Message:
        """Rehearse it; where the database or the policy would not have it, that becomes one question."""
        try:
            rehearsed = await rehearse(draft, self.grounds, self.world)
        except RowsChanged as error:
            return await self.refreshed(draft, error, after)
        except WriteRefused as error:
            return await self.refused(draft, error, after)
        except NotAllowed as error:
            return await self.forbidden(draft, error, after)
        draft = drafts.previewed(draft)
        draft = replace(draft, approver=rehearsed.grant.approval if rehearsed.grant is not None else None)
        revision = 0 if after is None else after + 1
        preview = shown(replace(draft, revision=revision), rehearsed, self.grounds, self.person, self.world)
        draft = await self.keep(replace(draft, revision=revision, token=preview.token), after)
        return Message(draft, said_after(wrong, told_preview(preview)), preview=preview, error=wrong)

    async def refreshed(self, draft: Draft, error: RowsChanged, after: int | None) -> Message:
        """Somebody changed the rows: they are read again, and what would be written now is shown."""
        rows = tuple([image.after for image in error.rows if image.after is not None])
        touched = [image.before for image in error.rows if image.before is not None]
        table = self.grounds.table
        untouched = [row for row in draft.targets if not any(same_row(table, row, each) for each in touched)]
        targets = (*untouched, *rows)
        wrong = wrong_from(error)
        if draft.takes_back is not None or not targets:
            ended = await self.keep(drafts.ended(draft, State.FAILED), after)
            return Message(ended, f"{error.message} Nothing was written.", error=wrong)
        return await self.preview(replace(draft, targets=targets), after, wrong)

    async def refused(self, draft: Draft, error: WriteRefused, after: int | None) -> Message:
        """What the database would not take becomes a question about one field, where it says about which."""
        slot = next((draft.slot(column) for column in error.columns if draft.slot(column) is not None), None)
        text = told_fault(error, slot.label if slot is not None else "one of the values")
        wrong = Wrong(f"write_{error.fault.value}", text, error.action, slot.column if slot is not None else None)
        if error.fault is Fault.STILL_USED:
            wrong = replace(wrong, action="Change or delete those first.")
        if error.fault is Fault.BUSY:
            wrong = replace(wrong, action="Say yes again in a moment.")
            return await self.say(await self.keep(replace(draft, state=State.PREVIEWED), after), wrong)
        if slot is not None and draft.takes_back is None:
            again = await self.filling.with_options(drafts.refused(draft, slot.column))
            return await self.say(await self.keep(again, after), wrong)
        return await self.stuck(draft, wrong, after)

    async def forbidden(self, draft: Draft, error: NotAllowed, after: int | None) -> Message:
        return await self.stuck(draft, wrong_from(error), after)

    async def stuck(self, draft: Draft, wrong: Wrong, after: int | None) -> Message:
        """Back to the fields, where there are any that could be other; else this is the end of it."""
        if draft.slots and draft.operation is not Operation.DELETE and draft.takes_back is None:
            open_again = replace(draft, state=State.COLLECTING, asking=None, menu=(), offered=True)
            return await self.say(await self.keep(open_again, after), wrong)
        return await self.say(await self.keep(drafts.ended(draft, State.FAILED), after), wrong)

    async def write(self, draft: Draft) -> Message:
        """Apply a draft that was kept as confirmed. Raises `Conflict` where somebody took it for given up meanwhile."""
        try:
            written = await apply(draft, self.grounds, self.world)
        except QuaestorError as error:
            if isinstance(error, Conflict) and not isinstance(error, RowsChanged):
                raise
            return await self.not_written(await self.as_kept(draft), error)
        draft = await self.as_kept(draft)
        return self.done(await kept(drafts.ended(draft, State.APPLIED), draft.revision, self.world), written)

    async def as_kept(self, draft: Draft) -> Draft:
        """*draft* with the revision that it has since it was promised."""
        return replace(draft, revision=(await self.world.ledger.draft(draft.id)).revision)

    async def not_written(self, draft: Draft, error: QuaestorError) -> Message:
        match error:
            case OutcomeUnknown():
                settled = await self.settled(draft)
                return await self.say(settled, wrong_from(error) if settled.state is State.CONFIRMED else None)
            case RowsChanged():
                return await self.refreshed(draft, error, draft.revision)
            case WriteRefused():
                return await self.refused(draft, error, draft.revision)
            case NotAllowed():
                return await self.forbidden(draft, error, draft.revision)
        # The preview stands, and may be confirmed again.
        again = await kept(replace(draft, state=State.PREVIEWED), draft.revision, self.world)
        return Message(again, f"{error.message} Nothing was written. {error.action}", error=wrong_from(error))

    async def settled(self, draft: Draft) -> Draft:
        if draft.state is State.CONFIRMED and draft.approver is None:
            return await settle(draft, self.grounds, self.world)
        return draft

    async def say(self, draft: Draft, wrong: Wrong | None = None, note: str | None = None) -> Message:
        """Where *draft* stands, and what is asked."""
        match draft.state:
            case State.COLLECTING:
                ask = asked_of(draft, self.grounds.row_label)
                text = "\n".join(filter(None, (note, told(ask))))
                return Message(draft, said_after(wrong, text), ask, error=wrong)
            case State.PREVIEWED:
                return await self.say_preview(draft, wrong, note)
            case State.CONFIRMED if draft.approver is not None:
                return await self.say_waiting(draft)
            case State.CONFIRMED:
                text = "It is being looked up whether this was written. Ask again in a moment."
            case State.APPLIED:
                entry = await self.world.ledger.entry(draft.id)
                return self.done(draft, entry.written if entry is not None else None)
            case State.FAILED:
                text = "Nothing was written, and this change is over."
            case State.ABANDONED:
                text = "Left. Nothing was written."
        return Message(draft, said_after(wrong, text), error=wrong)

    async def say_preview(self, draft: Draft, wrong: Wrong | None, note: str | None) -> Message:
        try:
            rehearsed = await rehearse(draft, self.grounds, self.world)
        except (RowsChanged, WriteRefused, NotAllowed):
            return await self.preview(draft, draft.revision, wrong)
        preview = shown(draft, rehearsed, self.grounds, self.person, self.world)
        text = "\n".join(filter(None, (note, told_preview(preview))))
        return Message(draft, said_after(wrong, text), preview=preview, error=wrong)

    async def say_waiting(self, draft: Draft) -> Message:
        """To who began it, that it waits; to who may approve it, what they would say yes to."""
        waiting = f"This waits for somebody with the role “{draft.approver}” to confirm it as well."
        if self.person.id == draft.person:
            return Message(draft, waiting)
        rehearsed = await rehearse(draft, self.grounds, self.world)
        preview = shown(draft, rehearsed, self.grounds, self.person, self.world)
        return Message(draft, told_preview(preview), preview=preview)

    def done(self, draft: Draft, written: Written | None) -> Message:
        images = written.rows if written is not None else ()
        own = tuple(self.grounds.shown(each.after) for each in images if each.table == self.grounds.table.key)
        until = self.world.clock.now() + self.world.keep_rows
        done = Done(len(images), until, own)
        text = f"Done: {counted(len(images), 'row')} written. To take it back, say undo {draft.id}."
        return Message(draft, text, applied=done)


def with_note(note: str | None, message: Message) -> Message:
    return message if note is None else replace(message, text=f"{note}\n{message.text}")


def said_after(wrong: Wrong | None, text: str) -> str:
    return (
        text
        if wrong is None
        else "\n".join(filter(None, (" ".join(filter(None, (wrong.message, wrong.action))), text)))
    )
