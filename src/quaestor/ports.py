"""What flows need from the world, as small Protocols, and the `World` that holds one of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from quaestor.core.catalog import Catalog, Sensitivity, Table
from quaestor.core.cost import CostLimits, Estimate
from quaestor.core.doubt import Tried, Weighed, by_confidence
from quaestor.core.drift import NO_CHANGES, Changes
from quaestor.core.engines import Engine
from quaestor.core.errors import Unavailable
from quaestor.core.events import Event, Traced
from quaestor.core.keys import KeyDecision
from quaestor.core.ladder import Ladder
from quaestor.core.meaning import Meaning
from quaestor.core.model.providers import KnownModel, split_name
from quaestor.core.people import Person
from quaestor.core.policy import (
    NO_POLICY,
    NO_RULES,
    Access,
    Policy,
    Rules,
    access_to,
    is_owner,
    permissions_of,
    person_named,
    unlimited,
)
from quaestor.core.question import Answer, Call, Context, Example, Feedback, Origin, Proposal, Question
from quaestor.core.rows import Cell, Rows
from quaestor.core.values import StoredValue, TextValueIndex, ValueIndex
from quaestor.core.verdict import Fix, Verdict

if TYPE_CHECKING:
    from quaestor.core.change.draft import Draft
    from quaestor.core.change.ledger import Entry, Standing
    from quaestor.core.change.outcome import Outcome, Written
    from quaestor.core.change.reading import Moment, Unreadable, Value
    from quaestor.core.change.slots import Slot
    from quaestor.core.change.writes import Change, Record

    # Of the guard and of the format of semantic models nothing but a name is needed to say what they are given.
    from quaestor.core.guard.binding import Scalar
    from quaestor.core.osi.model import Model


@dataclass(frozen=True, slots=True)
class Caps:
    """What one statement may use. The executor enforces all of them, whatever the statement says."""

    rows: int = 1_000
    seconds: float = 30.0
    bytes: int = 64 * 1024 * 1024
    cost: int | None = None
    """Rows that the engine may expect to go through; None for what the server allows everybody."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a source the catalog sync may read."""

    rows_per_table: int = 100_000
    """Rows profiled; larger tables are sampled."""
    values_per_column: int = 20_000
    """Distinct text values kept per column for finding what people mention."""
    value_length: int = 120
    """Longer texts are prose, not names, and are not kept."""
    frequent: int = 12
    seconds: float = 120.0


@dataclass(frozen=True)
class Inspection:
    """A source as the sync found it."""

    catalog: Catalog
    values: tuple[StoredValue, ...]
    """Empty where they are many: then *indexed* names the file they are in."""
    indexed: str | None = None
    changes: Changes = NO_CHANGES
    """What the last sync found changed since the one before."""
    profiled: int = 0
    """Tables whose values the last sync read."""
    waiting: int = 0
    """Tables that the last sync's time did not reach; the next one takes them first."""

    keys_checked: bool = False
    """Whether the last sync had the time to look up every key that may be one."""

    @cached_property
    def index(self) -> TextValueIndex:
        """Built when first needed, and kept as long as this inspection is: stores hand out the same object again."""
        return TextValueIndex(self.values)


@dataclass(frozen=True, slots=True)
class Known:
    """What earlier syncs found, so that the next one need not find it again."""

    catalog: Catalog | None = None
    values: Mapping[str, Sequence[StoredValue]] = field(default_factory=dict)
    """By table key; empty where they are in a file, which the keeper of values reads by itself."""
    decisions: tuple[KeyDecision, ...] = ()
    asked: tuple[str, ...] = ()
    """Keys of tables that people asked about, most often first."""
    sensitivities: Mapping[tuple[str, str], Sensitivity] = field(default_factory=dict)
    """What the semantic model says of columns, by lower-cased table key and name."""
    keys_checked: bool = False
    """Whether every key that may be one was looked up: between tables that did not change there is none to find."""


NOTHING_KNOWN = Known()


class KeepValues(Protocol):
    """Takes the distinct texts of columns, in any number of parts; a text that comes twice counts as said last."""

    bounded: bool
    """True where everything is held in memory: then only the most frequent texts of a column are worth giving."""

    async def add(self, table: str, column: str, values: Sequence[tuple[str, int]]) -> None:
        """Texts with the number of rows that hold each."""
        ...

    async def keep_earlier(self, table: str) -> None:
        """The values of *table* did not change since the last sync."""
        ...


class UnfinishedValues(KeepValues, Protocol):
    async def finish(self) -> tuple[str | None, tuple[StoredValue, ...]]:
        """The name by which the values are opened from now on; or none, and the values where they are few."""
        ...

    async def leave(self) -> None:
        """Remove what is unfinished; what is finished stays."""
        ...


class ValueIndexes(Protocol):
    """Indexes of values too many to read at every start, kept beside the state."""

    def begin(self, source: str, earlier: Inspection | None) -> UnfinishedValues:
        """A new index of *source*; values of tables that did not change are taken from the *earlier* inspection."""
        ...

    def open(self, name: str) -> ValueIndex | None:
        """The finished index *name*; None where it is not there any more."""
        ...

    async def forget(self, source: str, but: str | None = None) -> None:
        """Remove the indexes of *source*, except the one named *but*."""
        ...


Progress = Callable[[int, int, str | None], Awaitable[None]]
"""Called with (done, total, table name)."""


class Database(Protocol):
    """One source, opened for reading. Every session is read-only at the database as well.

    Raises only `SourceProblem`s (`SourceUnreachable`, `SourceDenied`, `QueryFailed`, `QueryTooSlow`,
    `RefusedByEngine`); their messages hold no row data, password or connection string. Cancelling the task that awaits
    `run` cancels the statement at the server, or kills the process that runs it, before the cancellation returns.
    """

    engine: Engine

    async def check(self) -> None:
        """Connect and run the smallest statement there is."""
        ...

    async def warnings(self) -> tuple[str, ...]:
        """What the login may do that reading does not need and no session of ours can give up, in sentences."""
        ...

    async def inspect(
        self,
        source: str,
        bounds: Bounds,
        progress: Progress,
        known: Known = NOTHING_KNOWN,
        keep: KeepValues | None = None,
    ) -> Inspection:
        """Read tables, columns, keys, comments, profiles and distinct values of the source named *source*.

        What is *known* and did not change is taken from there. Distinct values go to *keep* where that is given, all
        of them, and else into the inspection, within bounds.
        """
        ...

    def stream(self, sql: str, caps: Caps) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        """The rows of one statement of ours in batches, so that any number of them can be read. The time cap holds.

        Close the iterator (`contextlib.aclosing`): leaving it early stops the statement.
        """
        ...

    async def examine(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Estimate:
        """The engine's own opinion of one judged statement before it runs: what it expects it to cost.

        Raises `RefusedByEngine` where the engine says that it does more than read, and what `run` would raise for it.
        """
        ...

    async def run(self, sql: str, caps: Caps, parameters: Mapping[str, object] | None = None) -> Rows:
        """Run one judged statement. At most `caps.rows` rows come back; `Rows.truncated` says there were more."""
        ...

    async def explain(self, sql: str, caps: Caps) -> str:
        """The engine's plan for one judged statement, as text, without running it."""
        ...

    async def close(self) -> None: ...


class Writer(Protocol):
    """One source, opened for writing: compiled, parameterised changes of rows that are named one by one, and nothing
    else.

    Raises `SourceProblem`s, `WriteRefused` and `RowsChanged`; their messages hold no row data.
    """

    engine: Engine

    async def rehearse(self, change: Change, catalog: Catalog) -> Written:
        """What *change* would do: done in one transaction that is rolled back. *catalog* is the whole one."""
        ...

    async def apply(self, change: Change, catalog: Catalog, promise: Callable[[Written], Awaitable[None]]) -> Written:
        """Do *change* in one transaction, in which each row is first compared with how it was shown.

        *promise* is awaited when all is written and before the commit: whoever is killed after it can find out by
        `outcome` what became of the change. Where it raises, nothing is written.

        Raises `OutcomeUnknown` where the connection was lost at the commit.
        """
        ...

    async def outcome(self, change: Change, written: Written) -> Outcome:
        """Whether the transaction that *written* was promised for was committed, by the engine's word where it keeps
        one, else by the rows."""
        ...

    async def rows(self, table: Table, identities: Sequence[Record]) -> Sequence[Record | None]:
        """Whole rows as they are now, None for one that is not there."""
        ...

    async def close(self) -> None: ...


class ReadValues(Protocol):
    """Texts as the values of columns."""

    def read(self, text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
        """What *text* is in *slot*, checked against all that the catalog says of it. Never raises."""
        ...


class Databases(Protocol):
    """The configured sources by name, opened when first needed."""

    async def open(self, source: str) -> Database:
        """Raises `UnknownName` where no such source is configured."""
        ...

    async def open_location(self, location: str) -> Database:
        """Open a URL or file that is not configured; the caller closes it. Nothing connects yet.

        Raises `BadInput`, `SourceProblem`, and `NotAllowed` where a location may not be given through this door.
        """
        ...

    async def writer(self, source: str) -> Writer:
        """The same source for writing. Raises `UnknownName`, and `Unavailable` where nothing writes to its engine."""
        ...

    async def forget(self, source: str) -> None:
        """Close *source* if it is open, for reading and for writing: it was removed, or its location changed."""
        ...

    async def close(self) -> None: ...


class Guard(Protocol):
    """`quaestor.core.guard.judge` in a process that can be killed; a missed deadline is a refusal."""

    async def judge(
        self,
        sql: str,
        catalog: Catalog | None,
        caps: Caps,
        dialect: str | None = None,
        parameters: Mapping[str, Scalar] | None = None,
        rules: Rules = NO_RULES,
    ) -> Verdict:
        """*dialect* is the catalog's own unless said. Without a catalog only what needs none is judged.

        *rules* say what stands in for the protected tables of *catalog*.

        Raises `Overloaded` when too many statements wait, `Unavailable` when no judging process can be started.
        """
        ...

    async def mend(self, sql: str, catalog: Catalog, error_message: str | None = None) -> Fix:
        """`quaestor.core.repair.suggest_fix` in the same process, since it parses too; late is unmended."""
        ...


class Drafter(Protocol):
    """Proposes statements: the interpreter, or a model. Sees only the narrowed context."""

    origin: Origin

    async def draft(self, question: Question, context: Context) -> Proposal: ...


class Models(Protocol):
    """Language models by name, `provider:name`. Asking one for a draft is a `Drafter`'s work."""

    default: str | None
    """The model that doors ask where none is named; None for the interpreter alone."""
    fallback: str | None
    """The model that is asked where another could not be used."""

    def check(self, name: str) -> str:
        """*name* as it is used from here on.

        Raises `UnknownName` with the names that would do, `Unavailable` with the variable or extra that is missing.
        """
        ...

    async def listed(self) -> Sequence[KnownModel]:
        """The models that may be named, those that cannot be asked yet included."""
        ...

    async def test(self, name: str) -> Call:
        """Ask *name* for one word. Raises what `check` raises, and `ModelProblem`."""
        ...

    async def prepare(self) -> None:
        """Get the default model ready, so that the first question to it does not wait. Asks nothing, raises nothing."""
        ...

    def resting(self) -> Mapping[str, float]:
        """Models that are not asked for a while because they failed, with the seconds that are left."""
        ...


class NoModels:
    """A world in which no model can be asked."""

    default: str | None = None
    fallback: str | None = None

    def check(self, name: str) -> str:
        split_name(name)
        raise Unavailable("No model can be asked here.", action="Ask without one: builtin.")

    async def listed(self) -> Sequence[KnownModel]:
        return ()

    async def test(self, name: str) -> Call:
        raise Unavailable(self.check(name))

    async def prepare(self) -> None: ...

    def resting(self) -> Mapping[str, float]:
        return {}


@dataclass(frozen=True, slots=True)
class PolicyText:
    """A text that says who may do what: a file of the workspace, or a document of the store."""

    name: str
    text: str
    by: str | None = None
    """None for a file, since anybody at the machine may have written it."""
    at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """What was kept under a name; without a text, it was removed."""

    name: str
    text: str | None
    by: str
    at: dt.datetime


class Policies(Protocol):
    """Who may see and do what, by the policy in force now. The owner of the workspace may see and do everything.

    Where the policy cannot be read, everybody else may do nothing: they get `Unavailable`, which says so.
    """

    async def access(self, catalog: Catalog, person: Person) -> Access:
        """The same object again while nothing changed. Nothing granted, nothing seen."""
        ...

    async def permissions(self, person: Person) -> frozenset[str]:
        """The permissions of operations that *person* has."""
        ...

    async def person(self, name: str) -> Person:
        """The owner, or somebody of the policy, by their id. Raises `UnknownName` with the ids there are."""
        ...

    async def policy(self) -> Policy:
        """For those who keep it. Raises `Invalid` with every mistake where it cannot be read."""
        ...

    async def texts(self) -> Sequence[PolicyText]:
        """All that the policy is made of, whether it can be read or not."""
        ...

    async def tried(self, name: str, text: str | None) -> Policy:
        """The policy as it would be with *text* under *name*, or without one. Raises `Invalid` with every mistake."""
        ...

    async def warnings(self, catalogs: Iterable[Catalog]) -> tuple[str, ...]:
        """What the policy says that protects nothing: attributes nobody has, columns that no table has."""
        ...


class OwnerOnly:
    """A world without a policy: its owner may see everything, and nobody else anything."""

    async def access(self, catalog: Catalog, person: Person) -> Access:
        return unlimited(catalog) if is_owner(person) else access_to(catalog, person, NO_POLICY)

    async def permissions(self, person: Person) -> frozenset[str]:
        return permissions_of(person, NO_POLICY)

    async def person(self, name: str) -> Person:
        return person_named(name, NO_POLICY)

    async def policy(self) -> Policy:
        return NO_POLICY

    async def texts(self) -> Sequence[PolicyText]:
        return ()

    async def tried(self, name: str, text: str | None) -> Policy:
        raise Unavailable("Policies cannot be kept here.", action="Keep them in a workspace.")

    async def warnings(self, catalogs: Iterable[Catalog]) -> tuple[str, ...]:
        return ()


class OwnValues(Protocol):
    """Values of rows that only some people see, kept for a while under the key of their access."""

    def recall(self, key: str) -> tuple[StoredValue, ...] | None: ...

    def keep(self, key: str, values: tuple[StoredValue, ...]) -> None: ...


class NothingKept:
    """A world in which such values are read anew each time."""

    def recall(self, key: str) -> tuple[StoredValue, ...] | None:
        return None

    def keep(self, key: str, values: tuple[StoredValue, ...]) -> None: ...


class Semantics(Protocol):
    """The semantic models of the workspace."""

    def meaning(self, source: str, catalog: Catalog) -> Meaning:
        """What the model of *source* says, checked against *catalog*; `NO_MEANING` where there is none."""
        ...

    def written(self, source: str, catalog: Catalog) -> Meaning:
        """The same without what is read into every catalog: only what somebody wrote down."""
        ...

    def documents(self, source: str) -> Sequence[Model]:
        """The models of *source* as they were written, in the order in which they are read."""
        ...

    def text(self, model: Model) -> str:
        """*model* as a document of its own, as people would write it."""
        ...

    def add(self, source: str, name: str, text: str) -> str:
        """Keep *text* as one more file of *source*, called *name* or, where that is taken, *name* with a number.

        Returns what the file is called. Never touches a file that is there. Raises `Unavailable` without a folder.
        """
        ...


class Listener(Protocol):
    async def hear(self, event: Event) -> None: ...


@dataclass(frozen=True, slots=True)
class Source:
    """A configured data source. *location* is a URL or file path; it may hold a password, so it stays here."""

    name: str
    location: str
    description: str | None = None
    uploaded: bool = False
    """True where the file was uploaded and lives in the workspace."""
    copied_from: str | None = None
    """The source that this one is a copy of; its file lives in the workspace."""
    as_of: str | None = None
    """When a copy was made, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True)
class Conversation:
    id: str
    source: str
    person: str
    started_at: dt.datetime
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as the store holds it."""

    answer: Answer
    person: str
    conversation: str | None
    asked_at: dt.datetime


class Store(Protocol):
    """Our own state. Nothing here reads or writes a user's database."""

    async def sources(self) -> Sequence[Source]: ...
    async def source(self, name: str) -> Source:
        """Raises `UnknownName`."""
        ...

    async def keep_source(self, source: Source) -> None:
        """Add or replace; the location is sealed at rest."""
        ...

    async def forget_source(self, name: str) -> None: ...

    async def keep_inspection(self, inspection: Inspection) -> None: ...
    async def inspection(self, source: str) -> Inspection | None: ...

    async def keep_key_decision(self, source: str, decision: KeyDecision) -> None:
        """Add, or replace what was decided about the same key."""
        ...

    async def key_decisions(self, source: str) -> Sequence[KeyDecision]: ...

    async def start_conversation(self, conversation: Conversation) -> None: ...
    async def conversation(self, conversation_id: str) -> Conversation:
        """Raises `UnknownName`."""
        ...

    async def conversations(self, person: str, search: str | None = None, limit: int = 50) -> Sequence[Conversation]:
        """Newest first; *search* matches titles and questions."""
        ...

    async def keep_answer(self, kept: Kept, trace: Sequence[Traced]) -> None:
        """Durable when it returns."""
        ...

    async def answer(self, answer_id: str) -> Kept:
        """Raises `UnknownName`."""
        ...

    async def answers(
        self, person: str, conversation: str | None = None, search: str | None = None, limit: int = 50
    ) -> Sequence[Kept]:
        """Newest first, without rows."""
        ...

    async def trace(self, answer_id: str) -> Sequence[Mapping[str, object]]:
        """The events of an answer in order, as plain JSON objects with `step` and `at` (seconds from the start)."""
        ...

    async def keep_feedback(self, feedback: Feedback) -> None: ...
    async def feedback(self, answer: str | None = None, limit: int = 100) -> Sequence[Feedback]: ...

    async def keep_example(self, example: Example) -> None:
        """Add, or replace the one with the same question of the same source."""
        ...

    async def examples(self, source: str | None = None) -> Sequence[Example]:
        """Reviewed questions, newest first."""
        ...

    async def forget_example(self, example_id: str) -> None:
        """Raises `UnknownName`."""
        ...

    async def keep_review(self, feedback_id: str, accepted: bool, by: str) -> None:
        """Say what became of a correction. Raises `UnknownName`, and `Conflict` where that was said before."""
        ...

    async def corrections(self, limit: int = 100) -> Sequence[Feedback]:
        """Feedback with a correction that nobody has reviewed yet, oldest first."""
        ...

    async def policies(self) -> Sequence[PolicyChange]:
        """The texts that are kept now."""
        ...

    async def policy_history(self, name: str) -> Sequence[PolicyChange]:
        """Every text that was kept under *name*, newest first."""
        ...

    async def policies_version(self) -> int:
        """Another number after each change, by whichever process."""
        ...

    async def keep_policy(self, name: str, text: str | None, by: str) -> None:
        """Keep *text* under *name* from now on; without one, nothing any more."""
        ...

    async def audit(self, person: str, action: str, subject: str, details: Mapping[str, object]) -> None:
        """Append to the audit log; durable when it returns, and raises `Unavailable` when it cannot be."""
        ...

    async def check(self) -> None:
        """Raises `Unavailable` when the state cannot be read and written."""
        ...

    async def close(self) -> None: ...


class Ledger(Protocol):
    """Changes in the making, and the ledger of those that were made."""

    async def keep_draft(self, draft: Draft, after: int | None) -> None:
        """In place of revision *after*, None for a new one. Raises `Conflict` where somebody else was quicker."""
        ...

    async def draft(self, change_id: str) -> Draft:
        """Without its slots. Raises `UnknownName`."""
        ...

    async def open_draft(self, conversation: str, now: dt.datetime) -> Draft | None:
        """The one that waits for the next message of *conversation*."""
        ...

    async def drafts(
        self, person: str | None = None, approver: str | None = None, *, waiting: bool = False, limit: int = 50
    ) -> Sequence[Draft]:
        """Newest first; those *waiting* for a second yes, or for that of somebody with the role *approver*."""
        ...

    async def promise(self, entry: Entry, draft: Draft) -> Draft:
        """Enter what is about to be committed, and give *draft* its next revision, both or neither.

        Raises `Conflict` where *draft* was moved meanwhile, or its change was entered before: then nothing may be
        committed. Durable when it returns.
        """
        ...

    async def settle(self, change_id: str, standing: Standing) -> None:
        """Say how what was promised ended."""
        ...

    async def entry(self, change_id: str) -> Entry | None: ...

    async def entries(
        self,
        person: str | None = None,
        source: str | None = None,
        table: str | None = None,
        since: dt.datetime | None = None,
        limit: int = 50,
    ) -> Sequence[Entry]:
        """Newest first."""
        ...

    async def unsettled(self) -> Sequence[Entry]:
        """What was promised and nobody said how it ended."""
        ...

    async def forget_rows(self, before: dt.datetime) -> None:
        """Keep of older changes only that they were made."""
        ...


class Copy(Protocol):
    """A copy being written; nothing of it can be opened before it is finished."""

    async def start_table(self, table: Table) -> None:
        """What follows are rows of *table*, with its columns in their order."""
        ...

    async def add(self, rows: Sequence[tuple[Cell, ...]]) -> None: ...

    async def finish(self) -> str:
        """The location of the finished copy."""
        ...

    async def leave(self) -> None:
        """Remove what is unfinished; what is finished stays."""
        ...


class Copies(Protocol):
    """Copies of sources, kept until their source is removed."""

    async def begin(self, name: str) -> Copy:
        """Raises `Unavailable`."""
        ...

    async def remove(self, location: str) -> None:
        """Forget the file; one that is gone already is no mistake."""
        ...


class Uploads(Protocol):
    """Files that people sent, kept until their source is removed."""

    async def keep(self, name: str, chunks: AsyncIterable[bytes], suffixes: Iterable[str]) -> str:
        """Keep *chunks* under a safe form of *name*, all or nothing, and give the location.

        Raises `BadInput` for a name, suffix or size that cannot be taken, `Conflict`, `Unavailable`.
        """
        ...

    async def remove(self, location: str) -> None:
        """Forget the file; one that is gone already is no mistake."""
        ...


class Chooser(Protocol):
    """Weighs what models drafted, and what the interpreter read beside them, by more than what each says of itself."""

    async def rank(self, tried: Sequence[Tried], question: Question, context: Context) -> tuple[Weighed, ...]:
        """One for each distinct result, most likely first; what is believed of them adds up to 1."""
        ...


class ByConfidence:
    """Implements `Chooser` without looking."""

    async def rank(self, tried: Sequence[Tried], question: Question, context: Context) -> tuple[Weighed, ...]:
        return tuple(sorted(by_confidence(tried), key=lambda each: -each.belief))


class Clock(Protocol):
    def now(self) -> dt.datetime:
        """With a time zone."""
        ...


@dataclass(frozen=True)
class World:
    """One of each: built by `quaestor.wiring` for the product, by `quaestor.testing` for tests."""

    store: Store
    databases: Databases
    guard: Guard
    semantics: Semantics
    drafters: tuple[Drafter, ...]
    """The ladder, lowest rung first."""
    clock: Clock
    open_ledger: Callable[[], Ledger]
    """The same one each time; a question never asks for it."""
    values: ReadValues
    key: bytes
    """What confirmations of changes are made with."""
    value_indexes: ValueIndexes | None = None
    """None where all values are held in memory."""
    copies: Copies | None = None
    """None where nothing can be copied."""
    uploads: Uploads | None = None
    """None where files cannot be sent."""
    models: Models = field(default_factory=NoModels)
    policies: Policies = field(default_factory=OwnerOnly)
    chooser: Chooser = field(default_factory=ByConfidence)
    own_values: OwnValues = field(default_factory=NothingKept)
    caps: Caps = Caps()
    costs: CostLimits = field(default_factory=CostLimits)
    bounds: Bounds = Bounds()
    keep_rows: dt.timedelta = dt.timedelta(days=90)
    """How long the ledger keeps rows as they were, so that changes can be taken back."""
    sure: float = 0.5
    """A draft at least this likely is answered without asking back."""
    ladder: Ladder = field(default_factory=Ladder)
    new_id: Callable[[str], str] = field(default=lambda prefix: f"{prefix}_0")
    listeners: tuple[Listener, ...] = ()

    @property
    def ledger(self) -> Ledger:
        return self.open_ledger()

    async def tell(self, event: Event) -> None:
        for listener in self.listeners:
            await listener.hear(event)

    def heard_by(self, *more: Listener) -> World:
        """The same world with more listeners: one request's progress stream and trace."""
        return replace(self, listeners=(*self.listeners, *more))
