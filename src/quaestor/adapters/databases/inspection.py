"""From the tables an engine lists to an `Inspection`: profiles, distinct values, inferred keys, version.

What did not change since an earlier sync is taken from there. The time is spread over the tables, so that one that is
slow leaves something for the others; those it does not reach keep what was known of them and come first next time.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from quaestor.adapters.databases.profiling import Probe, profile, quoted
from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.drift import changes_between
from quaestor.core.engines import Engine
from quaestor.core.errors import SourceProblem, SourceUnreachable
from quaestor.core.keys import Link, decided, links_to_check, with_inferred_keys
from quaestor.core.quoting import quote
from quaestor.core.values import StoredValue
from quaestor.ports import NOTHING_KNOWN, Bounds, Inspection, KeepValues, Known, Progress

FOR_PROFILES = 0.85
"""Share of the time for profiles; the rest is for looking up whether keys hold."""
LEAST_SECONDS, UNEVENNESS = 1.0, 8.0
"""A table gets at least so many seconds, and at most so many times its even share of what is left."""
CHECK_SECONDS = 2.0
CHECKED_ROWS = 1_000
MOST_TEXTS = 500_000
"""Texts held while keys are looked for; beyond them the database is asked."""
TOLD = 200
"""Progress is told about so many times, however many tables there are."""


async def look_into(
    source: str,
    engine: Engine,
    tables: Sequence[Table],
    functions: Sequence[str],
    probe: Probe,
    bounds: Bounds,
    progress: Progress,
    known: Known = NOTHING_KNOWN,
    keep: KeepValues | None = None,
) -> Inspection:
    """Profile *tables* within *bounds*, those first that nobody has looked at. Raises `SourceUnreachable`."""
    held = HeldValues(known)
    reading = Reading(probe, bounds, progress, known, held if keep is None else keep)
    profiled = await reading.read(tables)
    inferred = await reading.with_keys(profiled)
    keyed = decided(inferred, known.decisions)
    now = _now()
    catalog = Catalog(
        source=source,
        dialect=engine.dialect,
        tables=keyed,
        version=version_of(keyed, functions),
        read_at=now,
        functions=tuple(sorted({name.lower() for name in functions})),
    )
    return Inspection(
        catalog,
        held.values(),
        changes=changes_between(known.catalog, catalog),
        profiled=reading.profiled,
        waiting=reading.waiting,
        keys_checked=reading.keys_checked,
    )


@dataclass
class HeldValues:
    """`KeepValues` in memory."""

    known: Known
    tables: dict[str, list[StoredValue]] = field(default_factory=dict)
    bounded: bool = True

    async def add(self, table: str, column: str, values: Sequence[tuple[str, int]]) -> None:
        held = self.tables.setdefault(table, [])
        held += [StoredValue(table, column, value, count) for value, count in values]

    async def keep_earlier(self, table: str) -> None:
        self.tables[table] = list(self.known.values.get(table, ()))

    def values(self) -> tuple[StoredValue, ...]:
        return tuple(value for held in self.tables.values() for value in held)


@dataclass
class Reading:
    probe: Probe
    bounds: Bounds
    progress: Progress
    known: Known
    keep: KeepValues
    profiled: int = 0
    waiting: int = 0
    keys_checked: bool = False
    _began: float = field(default_factory=time.monotonic)
    _texts: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    _held: int = 0
    _unchanged: set[str] = field(default_factory=set)

    async def read(self, tables: Sequence[Table]) -> list[Table]:
        """*tables*, in their order, with profiles: new ones, and those of earlier syncs where nothing changed."""
        earlier = self.known.catalog.by_key if self.known.catalog is not None else {}
        done: dict[str, Table] = {}
        waiting: list[Table] = []
        for table in tables:
            before = earlier.get(table.key.lower())
            if before is not None and is_unchanged(before, table):
                done[table.key] = with_profiles(table, before)
                self._unchanged.add(table.key)
                await self.keep.keep_earlier(table.key)
            else:
                waiting.append(table)
        queue = in_turn(waiting, earlier, self.known.asked)
        step = max(1, len(queue) // TOLD)
        for place, table in enumerate(queue):
            if place % step == 0:
                await self.progress(len(done), len(tables), table.key)
            done[table.key] = await self._read_one(table, earlier.get(table.key.lower()), len(queue) - place)
        await self.progress(len(tables), len(tables), None)
        return [done[table.key] for table in tables]

    async def _read_one(self, table: Table, before: Table | None, left: int) -> Table:
        end = self._began + FOR_PROFILES * self.bounds.seconds
        now = time.monotonic()
        share = max(LEAST_SECONDS, UNEVENNESS * (end - now) / left)
        if now < end:
            deadline = min(end, now + share)
            found = await profile(self.probe, table, self.bounds, deadline, self.keep, self.known.sensitivities)
            if found.read and not found.cut:
                self.profiled += 1
                self._hold(found.texts, table)
                return replace(found.table, read_at=_now())
            # A view that cannot run would fail again: only for want of time is a table waited for.
            self.waiting += found.cut
            table = found.table if before is None else table
        else:
            self.waiting += 1
        if before is None or before.read_at is None:
            return replace(table, signal=None)
        await self.keep.keep_earlier(table.key)
        return replace(with_profiles(table, before), signal=None)

    def _hold(self, texts: Sequence[tuple[str, frozenset[str]]], table: Table) -> None:
        for column, known in texts:
            if self._held < MOST_TEXTS:
                self._texts[table.key, column] = known
                self._held += len(known)

    async def with_keys(self, tables: Sequence[Table]) -> tuple[Table, ...]:
        """*tables* with inferred keys; what neither names nor kept texts decide is looked up while there is time."""
        shares = self._known_links()
        by_key = {table.key: table for table in tables}
        # Among many thousand tables this takes seconds, in which others want to be served.
        for link in await asyncio.to_thread(links_to_check, tables, self._texts):
            left = self._began + self.bounds.seconds - time.monotonic()
            if left <= 0:
                break
            if link in shares or (self.known.keys_checked and {link[0], link[2]} <= self._unchanged):
                shares.setdefault(link, 0.0)
                continue
            try:
                share = await self._share(link, by_key, min(left, CHECK_SECONDS))
            except SourceUnreachable:
                raise
            except SourceProblem:
                continue
            if share is not None:
                shares[link] = share
        else:
            self.keys_checked = self.waiting == 0
        return await asyncio.to_thread(with_inferred_keys, tables, self._texts, shares)

    def _known_links(self) -> dict[Link, float]:
        """Keys inferred earlier between tables that did not change."""
        if self.known.catalog is None:
            return {}
        return {
            (table.key, key.columns[0], key.table, key.referred[0]): 1.0
            for table in self.known.catalog.tables
            if table.key in self._unchanged
            for key in table.foreign_keys
            if key.inferred and key.table in self._unchanged and len(key.columns) == 1
        }

    async def _share(self, link: Link, tables: dict[str, Table], seconds: float) -> float | None:
        """Which part of some values of the column are in the key it may refer to; None where there are no values."""
        key, column, other, referred = link
        some = (
            f"SELECT {quote(column)} AS v FROM {quoted(tables[key])} "  # noqa: S608 - quoted names, our own number
            f"WHERE {quote(column)} IS NOT NULL LIMIT {CHECKED_ROWS}"
        )
        found = await self.probe.fetch(
            f"SELECT count(DISTINCT s.v), count(DISTINCT CASE WHEN k.{quote(referred)} IS NOT NULL THEN s.v END) "  # noqa: S608
            f"FROM ({some}) AS s LEFT JOIN {quoted(tables[other])} AS k ON k.{quote(referred)} = s.v",
            seconds,
        )
        values, met = (int(str(cell)) for cell in found[0])
        return met / values if values else None


def is_unchanged(before: Table, now: Table) -> bool:
    """Whether nothing needs to be read again: profiled, the same columns, and no sign that the rows changed."""
    return (
        now.signal is not None
        and before.signal == now.signal
        and before.read_at is not None
        and _shape(before) == _shape(now)
    )


def _shape(table: Table) -> list[tuple[str, str]]:
    return [(column.name, column.type) for column in table.columns]


def with_profiles(table: Table, before: Table) -> Table:
    """*table* as it is listed now, with what was seen in its columns *before* where they still hold the same type."""
    columns = tuple(_with_profile(column, before.column(column.name)) for column in table.columns)
    rows = table.rows if table.rows is not None else before.rows
    return replace(table, columns=columns, rows=rows, read_at=before.read_at)


def _with_profile(column: Column, before: Column | None) -> Column:
    if before is None or before.type != column.type:
        return column
    return replace(
        column, profile=before.profile, sensitivity=before.sensitivity, holds=before.holds, told_by=before.told_by
    )


def in_turn(tables: Sequence[Table], earlier: Mapping[str, Table], asked: Sequence[str]) -> list[Table]:
    """Never looked at first; among them those asked about, then the best connected, then by their place."""
    place = {key: number for number, key in enumerate(asked)}
    referred: dict[str, int] = {}
    for table in tables:
        for key in table.foreign_keys:
            referred[key.table] = referred.get(key.table, 0) + 1

    def order(table: Table) -> tuple[bool, int, bool, int]:
        before = earlier.get(table.key.lower())
        seen = before is not None and before.read_at is not None
        links = len(table.foreign_keys) + referred.get(table.key, 0)
        return seen, place.get(table.key, len(place)), table.is_view, -links

    return sorted(tables, key=order)


def version_of(tables: Sequence[Table], functions: Sequence[str]) -> str:
    """A digest of names, types and keys: equal catalogs have equal versions, whatever rows they hold."""
    shape = [
        (
            table.key,
            table.is_view,
            [(column.name, column.type, column.nullable, column.generated) for column in table.columns],
            table.primary_key,
            sorted(table.unique_keys),
            sorted((key.columns, key.table, key.referred) for key in table.foreign_keys),
        )
        for table in sorted(tables, key=lambda table: table.key)
    ]
    return hashlib.sha256(repr((shape, sorted(functions))).encode()).hexdigest()[:16]


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
