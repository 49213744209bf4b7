"""Questions worth asking next: from the semantic model, or made from the catalog where there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.drilling import drilled
from quaestor.core.meaning import Meaning
from quaestor.core.wording import plainly

FEWEST_GROUPS, MOST_GROUPS = 2, 40


def examples(catalog: Catalog, meaning: Meaning, limit: int = 12) -> tuple[str, ...]:
    """Example questions for a source: the model's own first, then some that its tables suggest."""
    found = dict.fromkeys(meaning.questions)
    for question in from_catalog(catalog, meaning):
        if len(found) >= limit:
            break
        found.setdefault(question)
    return tuple(found)[: max(limit, len(meaning.questions))]


def follow_ups(
    asked: str, sql: str, tables: Sequence[str], catalog: Catalog, meaning: Meaning, limit: int = 3
) -> tuple[str, ...]:
    """Questions about the *tables* an answer used, other than the one just asked.

    Where the answer shows groups, the first are the same by a finer and by a coarser level.
    """
    used = [table for key in tables if (table := catalog.table(key)) is not None]
    words = {word for table in used for word in plainly(meaning.table(table.key).label or table.name).split()}
    near = list(drilled(asked, sql, tables, catalog, meaning))
    near += [question for question in meaning.questions if words & set(question.lower().split())]
    near += [question for table in used for question in about(table, meaning)]
    said = asked.strip().lower()
    return tuple(question for question in dict.fromkeys(near) if question.lower() != said)[:limit]


def from_catalog(catalog: Catalog, meaning: Meaning) -> Iterator[str]:
    """One question per table in turn, then the second of each, so that no table fills the list."""
    tables = sorted(
        (table for table in catalog.tables if not table.is_view), key=lambda table: table.rows or 0, reverse=True
    )
    rounds = zip_longest(*(about(table, meaning) for table in tables[:8]))
    return (question for in_turn in rounds for question in in_turn if question is not None)


def about(table: Table, meaning: Meaning) -> Iterator[str]:
    noun = plainly(meaning.table(table.key).label or table.name)
    things = noun if noun.endswith("s") else f"{noun}s"
    yield f"How many {things} are there?"
    for column in table.columns:
        if is_grouping(column):
            yield f"How many {things} are there per {label(table, column, meaning)}?"
    for column in table.columns:
        if is_measure(table, column):
            yield f"What is the average {label(table, column, meaning)} of the {things}?"


def label(table: Table, column: Column, meaning: Meaning) -> str:
    return plainly(meaning.column(table.key, column.name).label or column.name)


def is_grouping(column: Column) -> bool:
    profile = column.profile
    return (
        profile is not None
        and column.seen_kind in (Kind.TEXT, Kind.BOOLEAN)
        and FEWEST_GROUPS <= profile.distinct <= MOST_GROUPS
        and profile.distinct * 2 < max(profile.rows, 1)
    )


def is_measure(table: Table, column: Column) -> bool:
    keys = {name.lower() for key in table.foreign_keys for name in key.columns} | {
        name.lower() for name in table.primary_key
    }
    return column.seen_kind.is_numeric and column.name.lower() not in keys and not column.name.lower().endswith("id")
