"""Look up the rows that a person speaks of: those to be changed, and those that a field refers to.

Always by the read path, with the person's own rights: what they cannot see, they cannot name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quaestor.core.catalog import Kind, Table
from quaestor.core.change.requests.request import RowsMeant
from quaestor.core.change.search import (
    MOST_FOUND,
    names_of,
    rows_about,
    rows_behind,
    rows_called,
    rows_with,
    words_in,
)
from quaestor.core.change.slots import Choice, Reference
from quaestor.core.change.writes import NoIdentity, Record, identity_columns
from quaestor.core.errors import BadInput
from quaestor.core.interpreter.names import singular
from quaestor.core.people import Person
from quaestor.core.question import Question
from quaestor.core.rows import Cell
from quaestor.core.wording import show
from quaestor.flows.access import within
from quaestor.flows.ask import gather
from quaestor.flows.climb import climb
from quaestor.flows.execute import judge, run
from quaestor.flows.grounds import Grounds
from quaestor.flows.statement import allowed_or_raise
from quaestor.ports import Caps, World


async def rows_meant(
    meant: RowsMeant, values: Mapping[str, Cell], words: str, grounds: Grounds, person: Person, world: World
) -> Sequence[Record]:
    """The visible rows that are meant, as the person sees them.

    By *values* of columns and *words* in them; by the interpreter's reading of the question where many rows are meant
    by something else than values, or where words alone find nothing.
    """
    catalog = grounds.access.catalog
    called = {word for name in (grounds.row_label, grounds.seen.name) for word in words_in(name)}
    kept = [word for word in words_in(words) if word not in called and singular(word) not in called]
    if values or (kept and not meant.many):
        sql = rows_about(kept, values, grounds.seen, catalog, grounds.meaning)
        found = await read_rows(sql, grounds, world, most=None if meant.many else MOST_FOUND)
        if found or values:
            return found
    if meant.question is None:
        return ()
    is_narrow = bool(set(kept) - {"all", "every", "each"})
    return await rows_asked_for(meant.question, grounds, person, world, is_narrow=is_narrow)


async def rows_asked_for(
    question: str, grounds: Grounds, person: Person, world: World, *, is_narrow: bool
) -> Sequence[Record]:
    """The rows that a question such as "posts older than 2020" finds, by the interpreter's reading of it.

    *is_narrow*: only some of the rows are meant, so a reading without a condition is none.
    """
    posed = Question(world.new_id("a"), f"show {question}", grounds.source, person, world.clock.now())
    climbed = await climb(posed, await gather(posed, world), world)
    best = climbed.drafts[0] if climbed.drafts and climbed.drafts[0].confidence >= world.sure else None
    dialect = grounds.access.catalog.dialect
    sql = rows_behind(best.sql, grounds.seen, dialect, is_narrow=is_narrow) if best is not None else None
    return each_once(await read_rows(sql, grounds, world, most=None)) if sql is not None else ()


def each_once(rows: Sequence[Record]) -> Sequence[Record]:
    """A join may give a row several times."""
    return [row for place, row in enumerate(rows) if row not in rows[:place]]


async def read_rows(sql: str, grounds: Grounds, world: World, most: int | None = MOST_FOUND) -> Sequence[Record]:
    """The rows of *sql*; no more than one above *most*, or all of them. Raises `BadInput` where all are too many."""
    caps = within(world.caps, grounds.access.limits)
    caps = caps if most is None else Caps(min(caps.rows, most + 1), caps.seconds, caps.bytes, caps.cost)
    rows = await run(allowed_or_raise(await judge(sql, grounds.access, caps, world)), grounds.source, caps, world)
    if most is None and rows.truncated:
        # The first of them are not what was meant, and nobody could tell from a preview that there are more.
        raise BadInput(f"More than {caps.rows:,} rows fit that.", action="Say more exactly which ones.")
    names = [column.name for column in rows.columns]
    return [dict(zip(names, row, strict=True)) for row in rows.rows]


async def whole_rows(rows: Sequence[Record], grounds: Grounds, world: World) -> tuple[Record, ...]:
    """*rows* as they are stored, with what the person does not see: what is compared later must be all of it.

    Rows that are gone meanwhile are left out. Raises `BadInput` where rows of this table cannot be told apart.
    """
    try:
        keys = identity_columns(grounds.table)
    except NoIdentity:
        raise BadInput(
            f"Rows of “{grounds.table.key}” have no key, so one of them cannot be changed alone.",
            action="Add a primary key to the table.",
        ) from None
    if any(grounds.seen.column(key) is None or grounds.rights.is_masked(key) for key in keys):
        raise BadInput("You cannot see what tells these rows apart.", action="Ask whoever keeps the policy.")
    by_name = [{name.lower(): value for name, value in row.items()} for row in rows]
    writer = await world.databases.writer(grounds.source)
    found = await writer.rows(grounds.table, [{key: row[key.lower()] for key in keys} for row in by_name])
    return tuple(row for row in found if row is not None)


def labelled(rows: Sequence[Record], table: Table, grounds: Grounds) -> tuple[Choice, ...]:
    """A menu of *rows*: what each is called, and its key where two are called the same. Its value is its place."""
    labels = [label_of(row, names_of(table, grounds.access.catalog, grounds.meaning)) for row in rows]
    texts = [column.name for column in table.columns if column.kind is Kind.TEXT]
    apart = [
        label if labels.count(label) == 1 else f"{label} ({label_of(row, [*table.primary_key, *texts[:2]])})"
        for label, row in zip(labels, rows, strict=True)
    ]
    return tuple(Choice(place, label) for place, label in enumerate(apart))


def label_of(row: Record, names: Sequence[str]) -> str:
    return " ".join(show(row[name]) for name in names if row.get(name) is not None) or "(without a name)"


async def referred(text: str | None, reference: Reference, grounds: Grounds, world: World) -> tuple[Choice, ...]:
    """The rows that *text* may name in the table that is referred to, with their keys; the first ones without it."""
    catalog = grounds.access.catalog
    table = catalog.table(reference.table)
    if table is None:
        return ()
    found: Sequence[Record] = ()
    column = table.column(reference.column)
    if text is not None and column is not None and (key := as_key(text, column.kind)) is not None:
        found = await read_rows(rows_with(column.name, key, table, catalog), grounds, world)
    if not found:
        found = await read_rows(rows_called(text or "", table, catalog, grounds.meaning), grounds, world)
        found = exactly_called(text, found, names_of(table, catalog, grounds.meaning)) or found
    labels = labelled(found, table, grounds)
    return tuple(Choice(row[reference.column], each.label) for row, each in zip(found, labels, strict=True))


def exactly_called(text: str | None, rows: Sequence[Record], names: Sequence[str]) -> Sequence[Record]:
    """Those of *rows* that are called just so: "Maria" is Maria, and not Maria Anna as well."""
    said = " ".join((text or "").lower().split())
    return [row for row in rows if said and label_of(row, names).lower() == said]


def as_key(text: str, kind: Kind) -> Cell:
    said = text.strip().removeprefix("#")
    if kind is Kind.INTEGER:
        return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else None
    return said
