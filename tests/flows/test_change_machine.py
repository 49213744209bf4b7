"""Whatever is said, forgotten, restarted or done at once: nothing is written but what was on screen and was confirmed.

The machine talks to a conversation in random words. After each word the database is read: where it differs from before,
a preview was on screen, the word was a yes, and the difference is exactly what the preview showed. In the end all that
was written is taken back, and the tables are byte for byte as they were.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import open_store
from quaestor.core.change.telling import Message
from quaestor.core.errors import QuaestorError
from quaestor.core.people import OWNER
from quaestor.flows import change
from quaestor.flows.converse import Reply, send, start
from quaestor.flows.sync import sync
from quaestor.flows.undo import undo
from quaestor.ports import Caps, Source, World
from quaestor.testing import FrozenClock, open_test_world
from tests.conversations import workshop

REQUESTS = (
    "create a task", "create a site named West", "create a task with title Oil and site North",
    "set the priority of task 12 to high", "set the priority of all tasks with priority low to urgent",
    "delete note 2", "delete task 1", "assign task 12 to Maria", "delete the site South", "undo",
)  # fmt: skip
REPLIES = (
    "yes", "no", "skip", "back", "cancel", "show", "help", "next", "1", "2", "North", "Grease it", "priority: someday",
    "due: tomorrow", "edit title", "maybe", "how many tasks are there?", "create a note", "Cancel culture", "",
)  # fmt: skip
TABLES = ("site", "person", "task", "note")
Contents = Mapping[str, Sequence[tuple[object, ...]]]


class Talking(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp(prefix="quaestor-machine-"))
        workshop.make_sqlite(self.folder / "data.sqlite")
        self.clock = FrozenClock()
        self.numbers = 0
        self.applied: list[str] = []
        self.run(self.open())
        self.conversation = self.run(start("data", OWNER, self.world)).id
        self.first = self.before = self.run(self.contents())

    async def open(self) -> None:
        self.stack = AsyncExitStack()
        store = await open_store(f"sqlite:///{self.folder / 'state.sqlite'}", Seal(b"k" * 32), now=self.clock.now)
        self.stack.push_async_callback(store.close)
        sources = {"data": str(self.folder / "data.sqlite")}
        world = open_test_world(
            sources,
            [BuiltInDrafter()],
            store=store,
            open_ledger=lambda: store.ledger,
            clock=self.clock,
            new_id=self.new_id,
        )
        self.world: World = await self.stack.enter_async_context(world)
        await store.keep_source(Source("data", sources["data"]))
        await sync("data", self.world)

    def new_id(self, prefix: str) -> str:
        self.numbers += 1
        return f"{prefix}_{self.numbers}"

    def run(self, work):  # type: ignore[no-untyped-def]
        return self.loop.run_until_complete(work)

    async def contents(self) -> Contents:
        database = await self.world.databases.open("data")
        found = [(await database.run(f"select * from {table} order by id", Caps(rows=500))).rows for table in TABLES]
        return dict(zip(TABLES, found, strict=True))

    async def waiting(self) -> Message | None:
        draft = await self.world.ledger.open_draft(self.conversation, self.clock.now())
        return await change.look(draft.id, OWNER, self.world) if draft is not None else None

    async def say(self, text: str) -> Reply | None:
        try:
            return await send(self.conversation, text, OWNER, self.world)
        except QuaestorError:
            return None

    @rule(text=st.sampled_from(REQUESTS))
    def ask_for(self, text: str) -> None:
        self.talk(text)

    @rule(text=st.sampled_from(REPLIES))
    def reply(self, text: str) -> None:
        self.talk(text)

    @rule(text=st.sampled_from(REQUESTS), then=st.sampled_from(REPLIES))
    def go_along_to_the_preview(self, text: str, then: str) -> None:
        """And say something there: few random words would ever come to one."""
        self.talk(text)
        for _ in range(6):
            waiting = self.run(self.waiting())
            if waiting is None or waiting.preview is not None:
                break
            is_text = waiting.ask is not None and waiting.ask.type == "text" and not waiting.ask.options
            optional = waiting.ask is not None and not waiting.ask.required
            self.talk("skip" if optional else "Oil it" if is_text else "1")
        self.talk(then)

    def talk(self, text: str) -> None:
        waiting = self.run(self.waiting())
        reply = self.run(self.say(text))
        after = self.run(self.contents())
        if after != self.before:
            assert text == "yes", text
            assert waiting is not None
            assert waiting.preview is not None, "nothing was on screen"
            assert isinstance(getattr(reply, "said", None), Message)
            assert reply.said.applied is not None  # type: ignore[union-attr]
            self.applied.append(reply.said.draft.id)  # type: ignore[union-attr]
        elif reply is not None and isinstance(reply.said, Message):
            assert reply.said.applied is None, "it says that it was written, and nothing was"
        self.before = after

    @rule()
    def say_yes_twice_at_once(self) -> None:
        async def both() -> list[Reply | None]:
            return list(await asyncio.gather(self.say("yes"), self.say("yes")))

        waiting = self.run(self.waiting())
        replies = self.run(both())
        after = self.run(self.contents())
        done = [
            each.said.draft.id
            for each in replies
            if each is not None and isinstance(each.said, Message) and each.said.applied is not None
        ]
        if after != self.before:
            assert waiting is not None
            assert waiting.preview is not None
            assert len(set(done)) == 1, "of two at once, one writes"
            self.applied.append(done[0])
        self.before = after

    @rule(minutes=st.sampled_from([1, 4, 7, 70]))
    def let_time_pass(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)

    @rule()
    def restart(self) -> None:
        self.run(self.stack.aclose())
        self.run(self.open())

    @invariant()
    def the_ledger_says_what_was_written(self) -> None:
        if not hasattr(self, "world"):
            return
        entries = self.run(self.world.ledger.entries(limit=500))
        assert sorted(each.id for each in entries) == sorted(self.applied)
        assert not self.run(self.world.ledger.unsettled())

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        try:
            self.run(self.take_all_back())
            assert self.run(self.contents()) == self.first
        finally:
            self.run(self.stack.aclose())
            self.loop.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    async def take_all_back(self) -> None:
        for change_id in reversed(self.applied):
            entry = await self.world.ledger.entry(change_id)
            if entry is None or entry.taken_back_by is not None:
                continue
            message = await undo(change_id, OWNER, self.world)
            assert message.preview is not None, message.text
            await change.confirm(message.draft.id, message.preview.token, OWNER, self.world)


TestTalking = Talking.TestCase
# Without shrinking: an example takes seconds, and its words can be read as they are.
TestTalking.settings = settings(
    max_examples=12, stateful_step_count=10, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)
