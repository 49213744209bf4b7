"""Fill a draft: the rows that are meant, and texts as the values of fields.

What can be taken is; what cannot, or may mean several things, becomes the next question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quaestor.core.change import draft as drafts
from quaestor.core.change.draft import ROW, Ask, Draft, Next
from quaestor.core.change.reading import Moment, Unreadable, Value
from quaestor.core.change.requests.request import RowsMeant
from quaestor.core.change.rights import MOST_ROWS
from quaestor.core.change.search import MOST_FOUND
from quaestor.core.change.slots import Choice, Slot
from quaestor.core.change.telling import Wrong
from quaestor.core.change.writes import Record, identity_of
from quaestor.core.errors import BadInput
from quaestor.core.people import Person
from quaestor.core.rows import Cell
from quaestor.flows.grounds import Grounds
from quaestor.flows.look_up import labelled, referred, rows_meant, whole_rows
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Found:
    """Where a draft stands after something was looked up."""

    draft: Draft
    then: Next
    wrong: Wrong | None = None


EMPTY = frozenset({"none", "null", "empty", "nothing", "nobody"})
OTHER = "Say its name, its number, or what it is about."


@dataclass(frozen=True)
class Filling:
    grounds: Grounds
    person: Person
    world: World

    async def find(self, draft: Draft, meant: RowsMeant) -> Found:
        """The rows that are meant: taken where there is one, or all of a condition; else chosen from."""
        values, words = self.values_meant(meant)
        rows = await rows_meant(meant, values, words, self.grounds, self.person, self.world)
        for texts in meant.more:
            values, words = self.values_meant(replace(meant, texts=texts))
            also = await rows_meant(replace(meant, texts=texts), values, words, self.grounds, self.person, self.world)
            rows = [*rows, *(also if len(also) == 1 else ())]
        label = self.grounds.row_label
        if not rows:
            return Found(
                replace(draft, asking=ROW, menu=()), Ask(), Wrong("no_such_row", f"No {label} fits that.", OTHER)
            )
        if meant.many or meant.more:
            if len(rows) > MOST_ROWS:
                raise BadInput(f"More than {MOST_ROWS} rows fit that; one change may touch {MOST_ROWS}.")
            return Found(*drafts.found(draft, await whole_rows(rows, self.grounds, self.world)))
        if len(rows) == 1:
            return Found(*drafts.found(draft, await whole_rows(rows, self.grounds, self.world)))
        if len(rows) > MOST_FOUND:
            many = Wrong(
                "too_many_rows", f"More than {MOST_FOUND} of them fit that.", "Say more about the one you mean."
            )
            return Found(replace(draft, asking=ROW, menu=()), Ask(), many)
        labels = labelled(rows, self.grounds.seen, self.grounds)
        menu = [replace(each, value=self.key_of(row)) for each, row in zip(labels, rows, strict=True)]
        return Found(drafts.choosing(draft, ROW, menu), Ask())

    def key_of(self, row: Record) -> Record:
        by_name = {name.lower(): value for name, value in row.items()}
        names = {column.name: by_name.get(column.name.lower()) for column in self.grounds.table.columns}
        return identity_of({name: value for name, value in names.items() if value is not None}, self.grounds.table)

    def values_meant(self, meant: RowsMeant) -> tuple[Mapping[str, Cell], str]:
        """Texts by column as values; what cannot be read as one is looked for as words."""
        values: dict[str, Cell] = {}
        words = [] if meant.texts else [meant.said]
        for column, text in meant.texts.items():
            slot = self.grounds.slot(column)
            read = self.world.values.read(text, slot, self.moment()) if slot is not None else None
            if isinstance(read, Value) and slot is not None and slot.refers is None:
                values[column] = read.cell
            else:
                words.append(text)
        return values, " ".join(words)

    async def take(self, draft: Draft, choice: Choice) -> Found:
        identity = choice.value if isinstance(choice.value, dict) else {}
        rows = await whole_rows([identity], self.grounds, self.world)
        if not rows:
            return Found(replace(draft, menu=()), Ask(), Wrong("no_such_row", "That row is not there any more.", OTHER))
        return Found(*drafts.found(draft, rows))

    async def parse(self, draft: Draft, texts: Mapping[str, str]) -> Found:
        """Every text as its field's value. What can be read is kept; the first that cannot be is asked again."""
        values: dict[str, Cell] = {}
        said: dict[str, str] = {}
        wrong: tuple[Draft, Wrong | None] | None = None
        for column, text in texts.items():
            slot = draft.slot(column)
            if slot is None:
                continue
            match await self.read(text, slot):
                case Value(cell, read_as):
                    values[column] = cell
                    if slot.refers is not None or slot.choices:
                        said[column] = read_as
                case [Choice(), *_] as menu:
                    wrong = wrong or (drafts.choosing(draft, column, menu), None)
                case Wrong() as problem:
                    wrong = wrong or (drafts.refused(draft, column), problem)
        if not values and wrong is not None:
            return Found(await self.with_options(wrong[0]), Ask(), wrong[1])
        if wrong is None:
            return Found(*drafts.filled(draft, values, said))
        known, _ = drafts.filled(draft, values, said)
        again = replace(wrong[0], values=known.values, shown_as=known.shown_as, asked=known.asked)
        return Found(await self.with_options(again), Ask(), wrong[1])

    async def read(self, text: str, slot: Slot) -> Value | Wrong | Sequence[Choice]:
        """A value, the choices where several may be meant, or what is wrong."""
        said = text.strip()
        if not said or (slot.refers is not None and said.lower() in EMPTY):
            missing = Wrong("missing", f"{slot.label} cannot be empty.", "", slot.column)
            return Value(None, "empty") if slot.nullable else missing
        if slot.refers is not None:
            return await self.read_reference(text, slot)
        match self.world.values.read(text, slot, self.moment()):
            case Value() as value:
                return value
            case Unreadable(code, message, readings):
                menu = [Choice(each.cell, each.read_as) for each in readings]
                return menu if len(menu) > 1 else Wrong(code, message, "Say it another way.", slot.column)

    async def read_reference(self, text: str, slot: Slot) -> Value | Wrong | Sequence[Choice]:
        assert slot.refers is not None  # noqa: S101 - asked by the caller
        found = await referred(text, slot.refers, self.grounds, self.world)
        if len(found) == 1:
            return Value(found[0].value, found[0].label)
        if len(found) > MOST_FOUND:
            return Wrong("too_many_rows", "Many are called something like that.", "Say more of the name.", slot.column)
        return found or Wrong(
            "no_such_row", f"There is no {slot.label} called that.", "Choose one, or say another name.", slot.column
        )

    async def with_options(self, draft: Draft) -> Draft:
        """*draft* with the rows that the field it asks for may refer to, so that they can be chosen by number."""
        slot = draft.slot(draft.asking)
        if slot is None or slot.refers is None or draft.menu:
            return draft
        return replace(draft, menu=(await referred(None, slot.refers, self.grounds, self.world))[:MOST_FOUND])

    def moment(self) -> Moment:
        zone = self.person.attributes.get("time_zone")
        now = self.world.clock.now()
        return Moment(now, zone) if isinstance(zone, str) else Moment(now)
