"""A small world in memory: what the door calls is real down to the ports, and what is behind them waits or answers."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeVar

from quaestor.adapters.values import TypedValues
from quaestor.core.catalog import Catalog, Column, Kind, Profile, Table
from quaestor.core.change.draft import Draft as ChangeDraft
from quaestor.core.change.ledger import Entry, Standing
from quaestor.core.cost import UNKNOWN, Estimate
from quaestor.core.engines import SQLITE, Engine
from quaestor.core.errors import Conflict, Unavailable, UnknownName
from quaestor.core.events import Traced
from quaestor.core.guard.binding import Scalar
from quaestor.core.keys import KeyDecision
from quaestor.core.meaning import NO_MEANING, Meaning
from quaestor.core.narration import as_document
from quaestor.core.osi.model import Model
from quaestor.core.policy import NO_RULES, Rules
from quaestor.core.question import Context, Draft, Drafts, Example, Feedback, Nothing, Origin, Proposal, Question
from quaestor.core.repair import suggest_fix
from quaestor.core.rows import Cell, ResultColumn, Rows
from quaestor.core.values import StoredValue
from quaestor.core.verdict import Allowed, Facts, Fix, Reason, Refused, Verdict
from quaestor.ports import (
    NOTHING_KNOWN,
    Bounds,
    Caps,
    Conversation,
    Inspection,
    KeepValues,
    Kept,
    Known,
    PolicyChange,
    Progress,
    Source,
    World,
    Writer,
)
from quaestor.testing import FrozenClock

CITIES = Catalog(
    "geo",
    "sqlite",
    (
        Table(
            "city",
            (
                Column("name", "TEXT", Kind.TEXT, profile=Profile(3, 0, 3, Kind.TEXT, "Basel", "Zürich")),
                Column("people", "INTEGER", Kind.INTEGER),
            ),
            rows=3,
        ),
    ),
    version="1",
)
SOURCES = {"geo": Source("geo", "geo.sqlite", "Cities")}
ROWS = Rows(
    (ResultColumn("name", Kind.TEXT), ResultColumn("people", Kind.INTEGER)),
    (("Zürich", 2**60), ("Basel", None), ("=1+1", 3)),
)


@dataclass
class MemoryStore:
    """The state as dictionaries."""

    known: dict[str, Source] = field(default_factory=dict)
    decisions: list[tuple[str, KeyDecision]] = field(default_factory=list)
    inspections: dict[str, Inspection] = field(default_factory=dict)
    talks: dict[str, Conversation] = field(default_factory=dict)
    kept: dict[str, Kept] = field(default_factory=dict)
    traces: dict[str, list[Mapping[str, object]]] = field(default_factory=dict)
    said: list[Feedback] = field(default_factory=list)
    reviewed: dict[str, bool] = field(default_factory=dict)
    verified: dict[str, Example] = field(default_factory=dict)
    governed: dict[str, list[PolicyChange]] = field(default_factory=dict)
    failure: Exception | None = None

    async def sources(self) -> Sequence[Source]:
        return list(self.known.values())

    async def source(self, name: str) -> Source:
        return found(self.known, name, "source")

    async def keep_source(self, source: Source) -> None:
        self.known[source.name] = source

    async def forget_source(self, name: str) -> None:
        self.known.pop(name, None)
        self.inspections.pop(name, None)

    async def keep_key_decision(self, source: str, decision: KeyDecision) -> None:
        self.decisions.append((source, decision))

    async def key_decisions(self, source: str) -> Sequence[KeyDecision]:
        return [decision for known, decision in self.decisions if known == source]

    async def keep_inspection(self, inspection: Inspection) -> None:
        self.inspections[inspection.catalog.source] = inspection

    async def inspection(self, source: str) -> Inspection | None:
        return self.inspections.get(source)

    async def start_conversation(self, conversation: Conversation) -> None:
        self.talks[conversation.id] = conversation

    async def conversation(self, conversation_id: str) -> Conversation:
        return found(self.talks, conversation_id, "conversation")

    async def conversations(self, person: str, search: str | None = None, limit: int = 50) -> Sequence[Conversation]:
        return list(reversed(self.talks.values()))[:limit]

    async def keep_answer(self, kept: Kept, trace: Sequence[Traced]) -> None:
        self.kept[kept.answer.id] = kept
        self.traces[kept.answer.id] = [as_document(each) for each in trace]

    async def answer(self, answer_id: str) -> Kept:
        return found(self.kept, answer_id, "answer")

    async def answers(
        self, person: str, conversation: str | None = None, search: str | None = None, limit: int = 50
    ) -> Sequence[Kept]:
        return [each for each in reversed(self.kept.values()) if conversation in (None, each.conversation)][:limit]

    async def trace(self, answer_id: str) -> Sequence[Mapping[str, object]]:
        return self.traces[answer_id]

    async def keep_feedback(self, feedback: Feedback) -> None:
        self.said.append(feedback)

    async def feedback(self, answer: str | None = None, limit: int = 100) -> Sequence[Feedback]:
        return [each for each in self.said if answer in (None, each.answer)][:limit]

    async def corrections(self, limit: int = 100) -> Sequence[Feedback]:
        return [each for each in self.said if each.corrected_sql and each.id not in self.reviewed][:limit]

    async def keep_review(self, feedback_id: str, accepted: bool, by: str) -> None:
        self.reviewed[feedback_id] = accepted

    async def keep_example(self, example: Example) -> None:
        self.verified[example.id] = example

    async def examples(self, source: str | None = None) -> Sequence[Example]:
        return [each for each in self.verified.values() if source in (None, each.source)]

    async def forget_example(self, example_id: str) -> None:
        found(self.verified, example_id, "reviewed question")
        del self.verified[example_id]

    async def policies(self) -> Sequence[PolicyChange]:
        return [changes[-1] for changes in self.governed.values() if changes[-1].text is not None]

    async def policy_history(self, name: str) -> Sequence[PolicyChange]:
        return list(reversed(self.governed.get(name, [])))

    async def policies_version(self) -> int:
        return sum(len(changes) for changes in self.governed.values())

    async def keep_policy(self, name: str, text: str | None, by: str) -> None:
        self.governed.setdefault(name, []).append(PolicyChange(name, text, by, FrozenClock().now()))

    async def audit(self, person: str, action: str, subject: str, details: Mapping[str, object]) -> None: ...

    async def check(self) -> None:
        if self.failure is not None:
            raise self.failure

    async def close(self) -> None: ...


T = TypeVar("T")


def found(things: Mapping[str, T], name: str, kind: str) -> T:
    if name not in things:
        raise UnknownName(f"There is no {kind} “{name}”.")
    return things[name]


@dataclass
class MemoryDatabase:
    """Gives its rows; while *held*, statements and inspections wait until they are cancelled or released."""

    rows: Rows = ROWS
    failure: Exception | None = None
    held: bool = False
    engine: Engine = SQLITE
    estimate: Estimate = UNKNOWN
    started: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)
    running: int = 0
    cancelled: int = 0
    stopping: int = 0
    """Times the loop turns before a cancelled statement has really stopped."""

    async def check(self) -> None:
        await self.work()

    async def warnings(self) -> tuple[str, ...]:
        return ()

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        await progress(0, 1, None)
        await self.work()
        await progress(1, 1, "city")
        values = tuple(StoredValue("city", "name", str(row[0])) for row in ROWS.rows)
        return Inspection(replace(CITIES, source=source), values)

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        return self.estimate

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        await self.work()
        return self.rows

    async def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        await self.work()
        yield self.rows.rows

    async def explain(self, sql: str, caps: Caps) -> str:
        await self.work()
        return "SCAN city"

    async def close(self) -> None: ...

    async def work(self) -> None:
        self.running += 1
        self.started.set()
        try:
            if self.held:
                await self.released.wait()
            if self.failure is not None:
                raise self.failure
        except asyncio.CancelledError:
            for _ in range(self.stopping):
                await asyncio.sleep(0)
            self.cancelled += 1
            raise
        finally:
            self.running -= 1


@dataclass
class MemoryDatabases:
    one: MemoryDatabase
    store: MemoryStore

    async def open(self, source: str) -> MemoryDatabase:
        await self.store.source(source)
        return self.one

    async def open_location(self, location: str) -> MemoryDatabase:
        return self.one

    async def writer(self, source: str) -> Writer:
        raise Unavailable("Nothing is written here.")

    async def forget(self, source: str) -> None: ...

    async def close(self) -> None: ...


class MemoryCopies:
    """Copies that hold nothing: their rows are counted elsewhere."""

    async def begin(self, name: str) -> MemoryCopies:
        return self

    async def start_table(self, table: Table) -> None: ...

    async def add(self, rows: Sequence[tuple[Cell, ...]]) -> None: ...

    async def finish(self) -> str:
        return "memory://copy"

    async def leave(self) -> None: ...

    async def remove(self, location: str) -> None: ...


class OpenGuard:
    """Allows what begins with SELECT and gives the same refusal for everything else."""

    async def judge(
        self,
        sql: str,
        catalog: Catalog | None,
        caps: Caps,
        dialect: str | None = None,
        parameters: Mapping[str, Scalar] | None = None,
        rules: Rules = NO_RULES,
    ) -> Verdict:
        if sql.lstrip().upper().startswith("SELECT"):
            return Allowed(sql, Facts("select", ("city",), (("city", "name"),)))
        return Refused((Reason("not_a_query", "Only statements that read are run.", (1, 1)),))

    async def mend(self, sql: str, catalog: Catalog, error_message: str | None = None) -> Fix:
        return suggest_fix(sql, catalog, catalog.dialect, error_message)


class NoModels:
    def meaning(self, source: str, catalog: Catalog) -> Meaning:
        return NO_MEANING

    def written(self, source: str, catalog: Catalog) -> Meaning:
        return NO_MEANING

    def documents(self, source: str) -> tuple[Model, ...]:
        return ()

    def text(self, model: Model) -> str:
        return model.name

    def add(self, source: str, name: str, text: str) -> str:
        return f"{source}/{name}.yaml"


@dataclass
class MemoryLedger:
    """Changes as dictionaries."""

    made: dict[str, ChangeDraft] = field(default_factory=dict)
    entered: dict[str, Entry] = field(default_factory=dict)

    async def keep_draft(self, draft: ChangeDraft, after: int | None) -> None:
        if after is not None and self.made[draft.id].revision != after:
            raise Conflict("This change went on in another place meanwhile.")
        self.made[draft.id] = draft

    async def draft(self, change_id: str) -> ChangeDraft:
        if change_id not in self.made:
            raise UnknownName("There is no such change.")
        return self.made[change_id]

    async def open_draft(self, conversation: str, now: dt.datetime) -> ChangeDraft | None:
        mine = [each for each in self.made.values() if each.conversation == conversation and not each.state.is_over]
        return mine[-1] if mine else None

    async def drafts(
        self, person: str | None = None, approver: str | None = None, *, waiting: bool = False, limit: int = 50
    ) -> Sequence[ChangeDraft]:
        return [each for each in self.made.values() if person in (None, each.person)][:limit]

    async def promise(self, entry: Entry, draft: ChangeDraft) -> ChangeDraft:
        newest = replace(draft, revision=draft.revision + 1)
        await self.keep_draft(newest, draft.revision)
        self.entered[entry.id] = entry
        return newest

    async def settle(self, change_id: str, standing: Standing) -> None:
        self.entered[change_id] = replace(self.entered[change_id], standing=standing)

    async def entry(self, change_id: str) -> Entry | None:
        return self.entered.get(change_id)

    async def entries(
        self,
        person: str | None = None,
        source: str | None = None,
        table: str | None = None,
        since: dt.datetime | None = None,
        limit: int = 50,
    ) -> Sequence[Entry]:
        return list(self.entered.values())[:limit]

    async def unsettled(self) -> Sequence[Entry]:
        return []

    async def forget_rows(self, before: dt.datetime) -> None: ...


@dataclass
class OneDraft:
    """Has the same draft for every question, none for those that begin with "No"."""

    origin: Origin = Origin.INTERPRETER

    async def draft(self, question: Question, context: Context) -> Proposal:
        if question.text.startswith("No"):
            return Nothing("Nothing fits.", ("nothing",))
        return Drafts((Draft("SELECT name, people FROM city", self.origin, 0.9, "the cities"),))


def small_world(database: MemoryDatabase | None = None) -> tuple[World, MemoryDatabase, MemoryStore]:
    database = database or MemoryDatabase()
    store = MemoryStore(dict(SOURCES))
    numbers = itertools.count(1)
    world = World(
        store=store,
        databases=MemoryDatabases(database, store),
        guard=OpenGuard(),
        semantics=NoModels(),
        drafters=(OneDraft(),),
        clock=FrozenClock(),
        open_ledger=cache(MemoryLedger),
        values=TypedValues(),
        key=b"confirmations of changes in tests",
        copies=MemoryCopies(),
        new_id=lambda prefix: f"{prefix}_{next(numbers)}",
    )
    return world, database, store
