"""Parts of a `World` for tests, of Quaestor and of what is built on it: real where they can be, scripted where not."""

from __future__ import annotations

import contextlib
import datetime as dt
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quaestor.core.catalog import Catalog
from quaestor.core.events import Event
from quaestor.core.guard import judge
from quaestor.core.guard.binding import Scalar
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import (
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
from quaestor.core.question import Context, Draft, Drafts, Nothing, Origin, Proposal, Question
from quaestor.core.repair import suggest_fix
from quaestor.core.verdict import Fix, Verdict
from quaestor.ports import Caps, Drafter, OwnerOnly, Source, World

if TYPE_CHECKING:
    from quaestor.adapters.store import SqlStore
    from quaestor.adapters.store.encoding import Codecs


@dataclass
class FrozenClock:
    """Stands still until told otherwise."""

    moment: dt.datetime = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        return self.moment

    def forward(self, **length: float) -> None:
        """`forward(minutes=5)`: any argument of `timedelta`."""
        self.moment += dt.timedelta(**length)


async def open_memory_store(codecs: Codecs | None = None, clock: FrozenClock | None = None) -> SqlStore:
    """The real store, on a SQLite database in memory. Close it."""
    from quaestor.adapters.secrets import Seal
    from quaestor.adapters.store import open_store
    from quaestor.adapters.store.encoding import Codecs

    now = (clock or FrozenClock()).now
    return await open_store("sqlite://", Seal(bytes(range(32))), codecs or Codecs(), now)


class InlineGuard:
    """The real judgement without its process: nothing to kill, so for statements of one's own only."""

    async def judge(
        self,
        sql: str,
        catalog: Catalog | None,
        caps: Caps,
        dialect: str | None = None,
        parameters: Mapping[str, Scalar] | None = None,
        rules: Rules = NO_RULES,
    ) -> Verdict:
        spoken = dialect or (catalog.dialect if catalog is not None else "")
        return judge(
            sql, catalog, dialect=spoken, max_rows=caps.rows, lookahead=1, parameters=parameters or {}, rules=rules
        )

    async def mend(self, sql: str, catalog: Catalog, error_message: str | None = None) -> Fix:
        return suggest_fix(sql, catalog, catalog.dialect, error_message)

    async def close(self) -> None: ...


class FixedPolicies(OwnerOnly):
    """One policy that never changes; the same access again for the same catalog and person."""

    def __init__(self, policy: Policy) -> None:
        self.fixed = policy
        self._known: list[tuple[Catalog, Person, Access]] = []

    async def access(self, catalog: Catalog, person: Person) -> Access:
        for known, whose, found in self._known:
            if known is catalog and whose == person:
                return found
        made = unlimited(catalog) if is_owner(person) else access_to(catalog, person, self.fixed)
        self._known.append((catalog, person, made))
        return made

    async def permissions(self, person: Person) -> frozenset[str]:
        return permissions_of(person, self.fixed)

    async def person(self, name: str) -> Person:
        return person_named(name, self.fixed)

    async def policy(self) -> Policy:
        return self.fixed


@contextlib.asynccontextmanager
async def open_test_world(
    sources: Mapping[str, Path | str],
    drafters: Sequence[Drafter] = (),
    *,
    codecs: Codecs | None = None,
    **parts: Any,
) -> AsyncIterator[World]:
    """A world over *sources* (name -> file or URL) with its state in memory and its clock standing still.

    *parts* replace those of the `World`: `sure=0.9`, `caps=Caps(rows=2)` … With *codecs*, plans and charts are kept
    with their answers, as they are outside of tests.
    """
    from quaestor.adapters.builtin import BuiltInChooser
    from quaestor.adapters.databases.opened import OpenedDatabases
    from quaestor.adapters.semantic_files import SemanticFiles
    from quaestor.adapters.values import TypedValues

    clock = FrozenClock()
    store = await open_memory_store(codecs, clock)
    databases = OpenedDatabases(store.source)
    numbers = count(1)
    try:
        for name, location in sources.items():
            await store.keep_source(Source(name, str(location)))
        made: dict[str, Any] = {
            "store": store,
            "databases": databases,
            "guard": InlineGuard(),
            "semantics": SemanticFiles(None),
            "drafters": tuple(drafters),
            "chooser": BuiltInChooser(),
            "clock": clock,
            "open_ledger": lambda: store.ledger,
            "values": TypedValues(),
            "key": b"confirmations of changes in tests",
            "new_id": lambda prefix: f"{prefix}_{next(numbers)}",
        }
        yield World(**{**made, **parts})
    finally:
        await databases.close()
        await store.close()


@dataclass
class ScriptedDrafter:
    """Gives its proposals one after the other, whatever is asked; then it has nothing more."""

    proposals: Sequence[Proposal]
    origin: Origin = Origin.INTERPRETER
    asked: list[Question] = field(default_factory=list)
    contexts: list[Context] = field(default_factory=list)

    async def draft(self, question: Question, context: Context) -> Proposal:
        turn = len(self.asked)
        self.asked.append(question)
        self.contexts.append(context)
        return self.proposals[turn] if turn < len(self.proposals) else Nothing("The script has ended.")


def question(text: str, source: str, world: World, asker: Person = OWNER, **parts: Any) -> Question:
    """A question of the owner's unless somebody else's, asked now."""
    return Question(world.new_id("a"), text, source, asker, world.clock.now(), **parts)


def sure_of(sql: str, confidence: float = 0.9, reading: str = "as scripted") -> Drafts:
    """A proposal with one draft."""
    return Drafts((Draft(sql, Origin.INTERPRETER, confidence, reading),))


@dataclass
class RecordingListener:
    events: list[Event] = field(default_factory=list)

    async def hear(self, event: Event) -> None:
        self.events.append(event)

    @property
    def steps(self) -> list[str]:
        return [event.step for event in self.events]


TINY_SCHEMA = """
CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    region_id INTEGER REFERENCES region (id),
    joined DATE NOT NULL
);
CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price DECIMAL(10, 2) NOT NULL);
CREATE TABLE "order" (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    ordered_at TIMESTAMP NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'shipped', 'cancelled'))
);
CREATE TABLE order_line (
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    quantity INTEGER NOT NULL,
    PRIMARY KEY (order_id, product_id)
);
CREATE VIEW open_order AS SELECT id, customer_id, ordered_at FROM "order" WHERE status = 'open';
"""


def tiny_database(folder: Path) -> Path:
    """A shop in a SQLite file: 6 customers, one without region, one without e-mail, one who never ordered."""
    path = folder / "shop.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(TINY_SCHEMA)
        for table, rows in _TINY_ROWS.items():
            _insert(connection, table, rows)
    connection.close()
    return path


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    rows = list(rows)
    marks = ", ".join("?" * len(rows[0]))
    connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608 - the names are in this file


_TINY_ROWS: dict[str, list[tuple[object, ...]]] = {
    "region": [(1, "North"), (2, "South"), (3, "Zürich")],
    "customer": [
        (1, "Alice Ash", "alice@example.com", 1, "2023-01-15"),
        (2, "Bruno Birch", "bruno@example.com", 1, "2023-06-30"),
        (3, "Chloé Cedar", None, 2, "2024-02-29"),
        (4, "Dmitri Oak", "dmitri@example.com", 3, "2024-07-01"),
        (5, "Eve O'Elm", "eve@example.com", None, "2025-01-01"),
        (6, "Fatima Fir", "fatima@example.com", 2, "2025-03-20"),
    ],
    "product": [(1, "Lamp", 19.9), (2, "Desk", 249.0), (3, "Chair", 89.5), (4, "Rug", 120.0)],
    "order": [
        (1, 1, "2024-01-05 10:00:00", "shipped"),
        (2, 1, "2024-03-17 12:30:00", "shipped"),
        (3, 2, "2024-03-18 09:15:00", "cancelled"),
        (4, 3, "2024-11-11 11:11:11", "shipped"),
        (5, 4, "2025-02-01 08:00:00", "open"),
        (6, 4, "2025-02-14 20:45:00", "open"),
        (7, 5, "2025-06-01 00:00:00", "shipped"),
        (8, 1, "2025-12-24 18:00:00", "open"),
    ],
    "order_line": [
        (1, 1, 2),
        (1, 3, 4),
        (2, 2, 1),
        (3, 1, 1),
        (4, 3, 6),
        (5, 2, 2),
        (6, 1, 5),
        (7, 1, 1),
        (7, 2, 1),
        (8, 3, 2),
    ],
}
