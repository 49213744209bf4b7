"""Changes by their parts: who may say yes, how often, and what the ledger tells whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.core.change.draft import State
from quaestor.core.change.ledger import Standing
from quaestor.core.change.operation import Operation
from quaestor.core.change.requests.request import Request, RowsMeant
from quaestor.core.change.telling import Message
from quaestor.core.errors import BadInput, Conflict, NotAllowed, UnknownName
from quaestor.core.events import Changed, Event
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import person_named
from quaestor.core.policy.model import Grant, Member, Policy, Role, WriteGrant
from quaestor.flows import change
from quaestor.flows.apply import kept, settle
from quaestor.flows.recall import recall
from quaestor.flows.step import Step
from quaestor.flows.undo import undo
from quaestor.ports import Caps, World
from quaestor.testing import FixedPolicies, open_test_world
from tests.conversations import workshop

pytestmark = pytest.mark.anyio

READ = (Grant("data", "*"),)
POLICY = Policy(
    roles={
        "keeper": Role("keeper", READ, write=(WriteGrant("data", "site", frozenset({"insert"}), approval="boss"),)),
        "boss": Role("boss", READ),
        "mover": Role("mover", READ, write=(WriteGrant("data", "task", frozenset({"update"}), rows="site_id = 1"),)),
    },
    people={
        "ana": Member("ana", roles=("keeper",)),
        "bo": Member("bo", roles=("boss",)),
        "mo": Member("mo", roles=("mover",)),
    },
)
ANA, BO, MO = (person_named(name, POLICY) for name in ("ana", "bo", "mo"))
WEST = Request("create", Operation.INSERT, "site", {"name": "West", "city": "Bristol"})


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    file = workshop.make_sqlite(tmp_path / "data.sqlite")
    async with open_test_world({"data": file}, policies=FixedPolicies(POLICY)) as opened:
        yield opened


async def sites(world: World) -> int:
    rows = await (await world.databases.open("data")).run("select count(*) from site", Caps())
    return int(str(rows.rows[0][0]))


async def west(world: World, person: Person = OWNER) -> Message:
    message = await change.propose(WEST, "data", person, world)
    assert message.preview is not None, message.text
    return message


async def test_a_confirmation_works_once_and_then_tells_how_it_ended(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    first = await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    again = await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    assert first.applied is not None
    assert again.applied is not None
    assert await sites(world) == 4


@pytest.mark.parametrize("token", ["", "1.abc", "9999999999." + "0" * 64])
async def test_another_token_writes_nothing(world: World, token: str) -> None:
    shown = await west(world)
    with pytest.raises(Conflict):
        await change.confirm(shown.draft.id, token, OWNER, world)
    assert await sites(world) == 3


async def test_the_token_of_an_earlier_preview_does_not_fit_a_later_one(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    await change.answer(shown.draft.id, "city: Bath", OWNER, world)
    with pytest.raises(Conflict):
        await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    assert await sites(world) == 3


async def test_somebody_else_has_to_say_yes_to_the_same_preview(world: World) -> None:
    shown = await west(world, ANA)
    assert shown.preview is not None
    waiting = await change.confirm(shown.draft.id, shown.preview.token, ANA, world)
    assert waiting.draft.state is State.CONFIRMED
    assert await sites(world) == 3
    assert [draft.id for draft in await change.waiting_for(BO, world)] == [shown.draft.id]
    assert [draft.id for draft in await change.waiting_for(OWNER, world)] == [shown.draft.id]
    assert await change.waiting_for(MO, world) == []
    looked = await change.look(shown.draft.id, BO, world)
    assert looked.preview is not None
    done = await change.confirm(shown.draft.id, looked.preview.token, BO, world)
    assert done.applied is not None
    assert await sites(world) == 4
    entry = await world.ledger.entry(shown.draft.id)
    assert entry is not None
    assert (entry.person, entry.approved_by) == ("ana", "bo")


async def test_who_began_it_cannot_approve_it(world: World) -> None:
    shown = await west(world, ANA)
    assert shown.preview is not None
    await change.confirm(shown.draft.id, shown.preview.token, ANA, world)
    again = await change.confirm(shown.draft.id, shown.preview.token, ANA, world)
    assert again.draft.state is State.CONFIRMED
    assert await sites(world) == 3


async def test_a_change_that_waits_for_approval_can_be_withdrawn(world: World) -> None:
    shown = await west(world, ANA)
    assert shown.preview is not None
    await change.confirm(shown.draft.id, shown.preview.token, ANA, world)
    looked = await change.look(shown.draft.id, BO, world)
    left = await change.answer(shown.draft.id, "cancel", ANA, world)
    assert left.draft.state is State.ABANDONED
    assert await change.waiting_for(BO, world) == []
    assert looked.preview is not None
    with pytest.raises(Conflict):
        await change.confirm(shown.draft.id, looked.preview.token, BO, world)
    assert await sites(world) == 3


async def test_another_persons_change_is_not_there(world: World) -> None:
    shown = await west(world)
    for work in (change.look(shown.draft.id, MO, world), change.answer(shown.draft.id, "yes", MO, world)):
        with pytest.raises(UnknownName):
            await work


async def test_a_row_outside_the_grant_is_not_changed(world: World) -> None:
    request = Request("set", Operation.UPDATE, "task", {"priority": "high"}, rows=RowsMeant("", {"id": "12"}))
    message = await change.propose(request, "data", MO, world)
    assert message.preview is None
    assert message.error is not None
    assert message.error.code == "not_allowed"


async def test_no_row_is_moved_out_of_the_grant(world: World) -> None:
    request = Request("set", Operation.UPDATE, "task", {"site_id": "2"}, rows=RowsMeant("", {"id": "1"}))
    message = await change.propose(request, "data", MO, world)
    assert message.preview is None
    assert message.error is not None


async def test_what_is_not_granted_is_refused_at_once(world: World) -> None:
    with pytest.raises(NotAllowed):
        await change.propose(WEST, "data", MO, world)
    with pytest.raises(UnknownName):
        await change.propose(Request("create", Operation.INSERT, "secret"), "data", OWNER, world)


async def test_the_ledger_shows_everybody_their_own_changes_and_the_owner_all(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    request = Request("set", Operation.UPDATE, "task", {"priority": "high"}, rows=RowsMeant("", {"id": "1"}))
    moved = await change.propose(request, "data", MO, world)
    assert moved.preview is not None, moved.text
    await change.confirm(moved.draft.id, moved.preview.token, MO, world)
    assert [each.entry.person for each in await recall(OWNER, world)] == ["mo", "owner"]
    mine = await recall(MO, world)
    assert [each.entry.person for each in mine] == ["mo"]
    assert mine[0].before[0] is not None
    assert mine[0].before[0]["priority"] == "low"
    assert [each.entry.table for each in await recall(OWNER, world, table="site")] == ["site"]


async def test_only_who_made_a_change_or_the_owner_takes_it_back(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    with pytest.raises(UnknownName):
        await undo(shown.draft.id, ANA, world)
    back = await undo(shown.draft.id, OWNER, world)
    assert back.preview is not None
    await change.confirm(back.draft.id, back.preview.token, OWNER, world)
    assert await sites(world) == 3
    with pytest.raises(Conflict):
        await undo(shown.draft.id, OWNER, world)


async def test_rows_are_kept_as_long_as_is_set_and_the_entry_for_ever(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    world.clock.forward(days=100)  # type: ignore[attr-defined]
    [kept] = await recall(OWNER, world)
    assert (kept.entry.written, kept.before) == (None, ())
    with pytest.raises(Conflict):
        await undo(shown.draft.id, OWNER, world)


async def test_the_ledger_finds_out_what_became_of_a_promise_that_nobody_kept(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    done = await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    entry = await world.ledger.entry(done.draft.id)
    assert entry is not None
    assert entry.written is not None
    await world.ledger.settle(entry.id, Standing.DROPPED)
    draft = await world.ledger.promise(replace(entry, standing=Standing.PROMISED), done.draft)
    lost = replace(
        entry.written.rows[0], identity={"id": 999}, after={**(entry.written.rows[0].after or {}), "id": 999}
    )
    lost_entry = replace(entry, id="ch_lost", standing=Standing.PROMISED, written=replace(entry.written, rows=(lost,)))
    await world.ledger.promise(lost_entry, draft)
    assert {each.entry.standing for each in await recall(OWNER, world)} == {Standing.PROMISED}, (
        "it may still be written"
    )
    world.clock.forward(minutes=5)  # type: ignore[attr-defined]
    [kept] = await recall(OWNER, world)
    assert (kept.entry.id, kept.entry.standing) == (entry.id, Standing.APPLIED)
    assert await world.ledger.unsettled() == []


class TakesItForGivenUp:
    """Looks what became of a change in the moment before it is promised, as another process may."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.once = True

    async def hear(self, event: Event) -> None:
        if isinstance(event, Changed) and self.once:
            self.once = False
            read, grounds = await change.opened(await self.world.ledger.draft(event.change), OWNER, self.world)
            assert (await settle(read, grounds, self.world)).state is State.PREVIEWED


async def test_a_change_that_was_taken_for_given_up_is_not_written_after_all(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    with pytest.raises(Conflict):
        await change.confirm(shown.draft.id, shown.preview.token, OWNER, world.heard_by(TakesItForGivenUp(world)))
    assert await sites(world) == 3
    assert await world.ledger.entries() == []
    again = await change.look(shown.draft.id, OWNER, world)
    assert again.preview is not None
    done = await change.confirm(shown.draft.id, again.preview.token, OWNER, world)
    assert done.applied is not None
    assert await sites(world) == 4


async def test_another_attempt_writes_nothing_and_takes_nothing_from_the_ledger(world: World) -> None:
    shown = await west(world)
    assert shown.preview is not None
    await change.confirm(shown.draft.id, shown.preview.token, OWNER, world)
    done = await world.ledger.draft(shown.draft.id)
    confirmed = await kept(replace(done, state=State.CONFIRMED), done.revision, world)
    read, grounds = await change.opened(confirmed, OWNER, world)
    with pytest.raises(Conflict):
        await Step(grounds, OWNER, world).write(replace(read, values={"name": "East"}))
    assert await sites(world) == 4
    entry = await world.ledger.entry(shown.draft.id)
    assert entry is not None
    assert entry.standing is Standing.APPLIED


async def test_some_of_many_rows_are_not_changed_for_all(world: World) -> None:
    few = replace(world, caps=Caps(rows=1))
    low = RowsMeant("all tasks with priority low", {"priority": "low"}, many=True)
    request = Request("set", Operation.UPDATE, "task", {"effort": "4"}, rows=low)
    with pytest.raises(BadInput):
        await change.propose(request, "data", OWNER, few)


async def test_a_right_that_is_taken_away_is_taken_from_drafts_as_well(world: World) -> None:
    shown = await west(world, ANA)
    assert shown.preview is not None
    world.policies.fixed = Policy(roles={"keeper": Role("keeper", READ)}, people=POLICY.people)  # type: ignore[attr-defined]
    world.policies._known.clear()  # type: ignore[attr-defined]
    with pytest.raises(NotAllowed):
        await change.confirm(shown.draft.id, shown.preview.token, ANA, world)
    assert await sites(world) == 3


async def test_what_asks_for_no_change_is_said_to_be_none(world: World) -> None:
    with pytest.raises(BadInput):
        await change.requested("how many tasks are there?", "data", OWNER, world)
    with pytest.raises(BadInput):
        await change.requested("undo", "data", OWNER, world)


async def test_unknown_fields_are_refused_by_name(world: World) -> None:
    shown = await west(world)
    with pytest.raises(UnknownName):
        await change.fill(shown.draft.id, {"colour": "red"}, OWNER, world)
