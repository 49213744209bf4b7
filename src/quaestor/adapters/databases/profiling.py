"""A bounded look at the values of one table: two queries for the table, one for each column worth more.

The queries are plain SQL that every engine here understands; what differs (casts, sampling) comes from a `Probe`.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Protocol

from quaestor.core.catalog import Column, Kind, Profile, Sensitivity, Table, Value
from quaestor.core.errors import SourceProblem, SourceUnreachable
from quaestor.core.quoting import quote
from quaestor.core.rows import Cell, to_json
from quaestor.core.sensitivity import classified, find_by_name, find_by_values, said_to_be
from quaestor.core.traits import kind_of_texts, looks_random
from quaestor.ports import Bounds, KeepValues

QUERY_SECONDS = 10.0
"""One slow view must not use up the time of the other tables."""
COLUMNS_AT_ONCE = 60
SMALL = 5_000
"""Of tables with at most this many rows, one statement counts the values of many columns: asking is what costs."""
FEW = 200
"""Numbers and dates with at most this many distinct values have frequent ones worth knowing."""
UNCOUNTED = (Kind.BINARY, Kind.JSON)
"""Kinds of which only nulls are counted: not every engine can compare them."""


Counted = Sequence[tuple[Cell, ...]]
"""(value, how often it was seen), most frequent first."""


class Probe(Protocol):
    """What profiling needs to know about an engine."""

    typed: bool
    """False where a column may hold values of any type, whatever was declared (SQLite)."""

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        """Run one statement of ours within so many seconds."""
        ...

    def stream(self, sql: str, seconds: float) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        """The rows of one statement of ours in batches, within so many seconds."""
        ...

    def sample(self, table: Table, columns: str, rows: int, bounds: Bounds) -> str:
        """A SELECT of *columns* (quoted) from all rows of *table*, or from a sample where the bounds ask for one."""
        ...

    def text(self, column: str) -> str:
        """*column* (quoted) as text, for columns of kind `TEXT` and `OTHER`."""
        ...


@dataclass(frozen=True, slots=True)
class Profiled:
    table: Table
    read: bool = False
    """False where the table could not be read."""
    cut: bool = False
    """True where the time did not reach all of it."""
    texts: tuple[tuple[str, frozenset[str]], ...] = ()
    """All distinct texts of the columns whose texts could all be read, for finding keys."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the one pass over a table says about a column."""

    count: int
    distinct: int
    minimum: Cell
    maximum: Cell
    length: float
    """Mean length of its texts."""
    fractions: int
    """Values that are not whole numbers (SQLite)."""


def quoted(table: Table) -> str:
    return f"{quote(table.schema)}.{quote(table.name)}" if table.schema else quote(table.name)


async def profile(
    probe: Probe,
    table: Table,
    bounds: Bounds,
    deadline: float,
    keep: KeepValues,
    said: Mapping[tuple[str, str], Sensitivity] = MappingProxyType({}),
) -> Profiled:
    """*table* with row count and profiles, as far as it could be read before *deadline* (`time.monotonic`).

    Distinct texts go to *keep*. What is *said* of a column's sensitivity holds, whatever it looks like.
    Raises `SourceUnreachable` where the source is gone.
    """
    try:
        rows = table.rows
        if rows is None:
            counted = await probe.fetch(f"SELECT count(*) FROM {quoted(table)}", _seconds(deadline))  # noqa: S608
            rows = _whole(counted[0][0])
            table = replace(table, rows=rows)
        table = replace(table, columns=tuple(_classified(table, column, said) for column in table.columns))
        looked_at, summaries = await _summarise(probe, table, rows, bounds, deadline)
    except SourceUnreachable:
        raise
    except SourceProblem:
        # A view that cannot run, or runs too long: the table stays known, its values unknown.
        return Profiled(table, cut=time.monotonic() >= deadline)
    # A row count may be the server's estimate; whether we saw everything is what we counted.
    complete = looked_at >= rows and looked_at <= bounds.rows_per_table
    columns: list[Column] = []
    texts: list[tuple[str, frozenset[str]]] = []
    looks = [
        Look(probe, table, column, rows, looked_at, summary, complete, bounds, deadline)
        for column, summary in zip(table.columns, summaries, strict=True)
    ]
    together = await count_together(probe, looks, deadline) if looked_at <= SMALL and not table.is_view else {}
    for look in looks:
        column, summary = look.column, look.summary
        decided = (table.key.lower(), column.name.lower()) in said
        try:
            seen = await look.values(together.get(column.name))
            if not decided:
                column, seen = guarded(table, column, seen)
            if seen.kept:
                await keep.add(table.key, column.name, seen.kept)
                if seen.more:
                    await look.keep_rest(keep)
        except SourceUnreachable:
            raise
        except SourceProblem:
            seen = Seen(_bare(column, looked_at, summary, complete))
        columns.append(replace(column, profile=shown(column, seen.profile)))
        if seen.all_texts is not None:
            texts.append((column.name, seen.all_texts))
    cut = time.monotonic() >= deadline
    return Profiled(replace(table, columns=tuple(columns)), read=True, cut=cut, texts=tuple(texts))


def _classified(table: Table, column: Column, said: Mapping[tuple[str, str], Sensitivity]) -> Column:
    known = said.get((table.key.lower(), column.name.lower()))
    by_name = classified(column, find_by_name(table, column))
    return by_name if known is None else said_to_be(by_name, known)


def guarded(table: Table, column: Column, seen: Seen) -> tuple[Column, Seen]:
    """*column* and what was seen in it, after a look at the values themselves: nothing of a secret is kept."""
    finding = find_by_values(table, column, seen.examples)
    if finding is None or (finding.sensitivity is column.sensitivity):
        return column, seen
    found = classified(column, finding)
    return found, Seen(seen.profile) if finding.sensitivity is Sensitivity.SECRET else seen


def shown(column: Column, profile: Profile) -> Profile:
    """The profile without values, where nobody may be shown any."""
    if column.sensitivity is Sensitivity.OPEN:
        return profile
    return replace(profile, minimum=None, maximum=None, frequent=())


def _seconds(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise SourceProblem("The time for reading this source is used up.")
    return min(left, QUERY_SECONDS)


async def _summarise(
    probe: Probe, table: Table, rows: int, bounds: Bounds, deadline: float
) -> tuple[int, list[Summary]]:
    looked_at = 0
    summaries: list[Summary] = []
    for start in range(0, len(table.columns), COLUMNS_AT_ONCE):
        columns = table.columns[start : start + COLUMNS_AT_ONCE]
        parts = ", ".join(part for column in columns for part in _parts(probe, column))
        sample = probe.sample(table, ", ".join(quote(column.name) for column in columns), rows, bounds)
        # Every name and expression is quoted or ours.
        found = await probe.fetch(f"SELECT count(*), {parts} FROM ({sample}) AS s", _seconds(deadline))  # noqa: S608
        looked_at = _whole(found[0][0])
        cells = found[0][1:]
        for place in range(0, len(cells), 6):
            count, distinct, minimum, maximum, length, fractions = cells[place : place + 6]
            summaries.append(
                Summary(
                    _whole(count), _whole(distinct), minimum, maximum, float(str(length or 0)), _whole(fractions or 0)
                )
            )
    return looked_at, summaries


def _parts(probe: Probe, column: Column) -> tuple[str, ...]:
    name = quote(column.name)
    value = expression(probe, column)
    counted, nothing = f"count({name})", "NULL"
    if column.kind in UNCOUNTED:
        return counted, "0", nothing, nothing, nothing, "0"
    distinct = f"count(DISTINCT {value})"
    if column.sensitivity is Sensitivity.SECRET:
        return counted, distinct, nothing, nothing, nothing, "0"
    ordered = column.kind is not Kind.BOOLEAN or not probe.typed
    least, most = (f"min({value})", f"max({value})") if ordered else (nothing, nothing)
    length = f"avg(length({value}))" if _is_text(probe, column) else nothing
    fractions = "0" if probe.typed else f"sum(typeof({value}) = 'real')"
    return counted, distinct, least, most, length, fractions


def expression(probe: Probe, column: Column) -> str:
    name = quote(column.name)
    return probe.text(name) if column.kind in (Kind.TEXT, Kind.OTHER) else name


def _is_text(probe: Probe, column: Column) -> bool:
    return column.kind in (Kind.TEXT, Kind.OTHER) or not probe.typed


@dataclass(frozen=True, slots=True)
class Seen:
    profile: Profile
    kept: tuple[tuple[str, int], ...] = ()
    all_texts: frozenset[str] | None = None
    more: bool = False
    """Whether there are, or may be, texts beyond those kept."""
    examples: tuple[str, ...] = ()
    """A few of the texts, to judge them by."""


@dataclass(frozen=True, slots=True)
class Look:
    """One column, and what is known of it before its values are read."""

    probe: Probe
    table: Table
    column: Column
    rows: int
    looked_at: int
    summary: Summary
    complete: bool
    bounds: Bounds
    deadline: float

    async def values(self, counted: Counted | None = None) -> Seen:
        """The profile of the column, with its distinct texts where people may mention them.

        *counted* are its values where they were counted already.
        """
        column, summary = self.column, self.summary
        bare = _bare(column, self.looked_at, summary, self.complete)
        sql = self.statement()
        if sql is None:
            return Seen(bare)
        if counted is None:
            counted = await self.probe.fetch(sql, _seconds(self.deadline))
        seen = _judge_values(column, bare, counted, summary, self.bounds, self.holds_text)
        return replace(
            seen,
            more=bool(seen.kept) and (len(counted) == self.limit or not self.complete),
            examples=tuple(str(cell) for cell, _ in counted[:FEW] if isinstance(cell, str)),
        )

    def statement(self) -> str | None:
        """What counts the values of the column, most frequent first; none where they are not to be looked at."""
        column, summary = self.column, self.summary
        if column.kind in UNCOUNTED or column.sensitivity is Sensitivity.SECRET or summary.distinct == 0:
            return None
        if not self.holds_text and summary.distinct > FEW:
            return None
        if self.holds_text and summary.length > self.bounds.value_length:
            return None
        sample = self.probe.sample(self.table, quote(column.name), self.rows, self.bounds)
        return _count_values(self.probe, column, sample, self.bounds, self.limit, self.holds_text)

    @property
    def limit(self) -> int:
        return self.bounds.values_per_column if self.holds_text else FEW

    @property
    def holds_text(self) -> bool:
        declared = self.column.kind in (Kind.TEXT, Kind.OTHER) or not self.probe.typed
        return isinstance(self.summary.maximum, str) and declared

    async def keep_rest(self, keep: KeepValues) -> None:
        """All texts of the column, read as a stream: there may be millions. What came in time is kept."""
        value = expression(self.probe, self.column)
        sql = (
            f"SELECT {value} AS v, count(*) AS n FROM {quoted(self.table)} "  # noqa: S608 - quoted names, our own number
            f"WHERE {value} IS NOT NULL AND length({value}) <= {self.bounds.value_length} GROUP BY 1"
        )
        left = self.deadline - time.monotonic()
        if left <= 0 or keep.bounded:
            return
        async with contextlib.aclosing(self.probe.stream(sql, left)) as batches:  # type: ignore[type-var]
            async for batch in batches:
                texts = [(cell, _whole(count)) for cell, count in batch if isinstance(cell, str) and cell.strip()]
                await keep.add(self.table.key, self.column.name, texts)


async def count_together(probe: Probe, looks: Sequence[Look], deadline: float) -> dict[str, Counted]:
    """Values and their counts by column, of those that one statement could count: columns of one type at a time."""
    groups: dict[object, list[tuple[str, str]]] = {}
    for look in looks:
        if (sql := look.statement()) is not None:
            kind = (look.holds_text, look.column.type) if probe.typed else None
            groups.setdefault(kind, []).append((look.column.name, sql))
    found: dict[str, Counted] = {}
    for group in groups.values():
        for start in range(0, len(group), COLUMNS_AT_ONCE):
            try:
                found |= await _count_group(probe, group[start : start + COLUMNS_AT_ONCE], deadline)
            except SourceUnreachable:
                raise
            except SourceProblem:
                # What cannot be counted together, for collations that differ for one, is counted column by column.
                continue
    return found


async def _count_group(probe: Probe, group: Sequence[tuple[str, str]], deadline: float) -> dict[str, Counted]:
    arms = (f"SELECT {place} AS c, t.v, t.n FROM ({sql}) AS t" for place, (_, sql) in enumerate(group))  # noqa: S608
    rows = await probe.fetch(" UNION ALL ".join(arms), _seconds(deadline))
    counted: list[list[tuple[Cell, ...]]] = [[] for _ in group]
    for place, value, count in rows:
        counted[_whole(place)].append((value, count))
    # No engine promises the order of what is joined this way.
    return {name: sorted(each, key=lambda row: -_whole(row[1])) for (name, _), each in zip(group, counted, strict=True)}


def _count_values(probe: Probe, column: Column, sample: str, bounds: Bounds, limit: int, holds_text: bool) -> str:
    value = expression(probe, column)
    short = f" AND length({value}) <= {bounds.value_length}" if holds_text else ""
    return (
        f"SELECT {value} AS v, count(*) AS n FROM ({sample}) AS s "  # noqa: S608 - quoted names and our own numbers
        f"WHERE {value} IS NOT NULL{short} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {limit}"
    )


def _judge_values(
    column: Column,
    bare: Profile,
    counted: Counted,
    summary: Summary,
    bounds: Bounds,
    holds_text: bool,
) -> Seen:
    pairs = [(value_of(cell), _whole(count)) for cell, count in counted]
    frequent = tuple((value, count) for value, count in pairs if value is not None)[: bounds.frequent]
    if not holds_text:
        return Seen(replace(bare, frequent=frequent))
    texts = [(value, count) for value, count in pairs if isinstance(value, str)]
    mixed = len(texts) < len(pairs)
    kind = Kind.TEXT if mixed or not texts else kind_of_texts(column.name, (value for value, _ in texts))
    looked = replace(bare, kind=kind, frequent=frequent)
    if kind.is_numeric:
        # As texts, '9' comes after '10'.
        numbers = [float(value) for value, _ in texts if value.strip()]
        looked = replace(looked, minimum=_number(min(numbers)), maximum=_number(max(numbers)))
    all_texts = frozenset(value for value, _ in texts) if len(pairs) == summary.distinct and not mixed else None
    if kind is not Kind.TEXT or (summary.distinct > FEW and looks_random([value for value, _ in texts[:FEW]])):
        return Seen(looked, all_texts=all_texts)
    return Seen(looked, tuple((value, count) for value, count in texts if value.strip()), all_texts)


def _bare(column: Column, rows: int, summary: Summary, complete: bool) -> Profile:
    """What is known without looking at single values."""
    return Profile(
        rows=rows,
        nulls=rows - summary.count,
        distinct=summary.distinct,
        kind=_kind_by_extremes(column, summary),
        minimum=value_of(summary.minimum),
        maximum=value_of(summary.maximum),
        complete=complete,
    )


def _kind_by_extremes(column: Column, summary: Summary) -> Kind:
    """In engines that keep any type in any column, the extremes tell: numbers sort before texts, texts before blobs."""
    least, most = summary.minimum, summary.maximum
    if column.kind in UNCOUNTED or least is None or most is None:
        return column.kind
    if isinstance(most, bytes):
        return Kind.BINARY if isinstance(least, bytes) else Kind.OTHER
    if isinstance(most, str):
        return column.kind if isinstance(least, str) and column.kind.is_temporal else Kind.TEXT
    if isinstance(most, bool) or not isinstance(most, int | float):
        return column.kind
    if column.kind in (Kind.BOOLEAN, Kind.NUMBER) or (column.kind is Kind.INTEGER and not summary.fractions):
        return (
            column.kind
            if column.kind is not Kind.BOOLEAN or (least, most) in ((0, 0), (0, 1), (1, 1))
            else Kind.INTEGER
        )
    return Kind.NUMBER if summary.fractions else Kind.INTEGER


def value_of(cell: Cell) -> Value:
    """A sample value as catalogs hold them: decimals as numbers, dates as ISO 8601, blobs and long texts not at all."""
    match cell:
        case None | bool() | int():
            return cell
        case float():
            return cell if math.isfinite(cell) else None
        case str():
            return cell if len(cell) <= 1_000 else None
        case bytes() | bytearray() | memoryview() | dict() | list() | tuple():
            return None
        case Decimal():
            return value_of(float(cell))
        case _:
            shown = to_json(cell)
            return shown if isinstance(shown, str) else None


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _whole(cell: Cell) -> int:
    return int(str(cell))
