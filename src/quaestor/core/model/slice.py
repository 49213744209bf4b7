"""The slice of a catalog that goes into a prompt: the most relevant tables and columns that fit a token budget.

Written one table a line, as `name(column type, …)` with keys and joins, then what is known of single columns. Names,
comments and values come from the database, so they are untrusted text: one line each, no control characters, quoted.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.compact import estimated_tokens
from quaestor.core.meaning import Meaning
from quaestor.core.model.reply import tidy
from quaestor.core.relevance import RankedTable
from quaestor.core.sensitivity import is_private

FIRST_LOOK = (24, 24, 16, 12, 12, 8)
"""Columns of the best tables that are shown before further tables are; later tables get the last number."""
MOST_CLOSED = 5
"""Tables that did not fit after which no further one is tried: the room left is too small."""
FOR_STRUCTURE = 0.8
"""Share of the budget for tables and columns; the rest is for what is known of them."""
LONGEST_NOTE = 120
LONGEST_VALUE = 40
FEW_VALUES = 12
"""A column with at most so many distinct values shows them: they are codes, states, kinds."""

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORDS = """
    all and any as asc by case check column create cross desc distinct else end except exists for foreign from full
    grant group having in index inner intersect into is join key left like limit natural not null offset on or order
    outer primary references right row rows select set table then to union unique update user using values view when
    where with
"""
_RESERVED = frozenset(_WORDS.split())
_FOLDS_LOWER, _FOLDS_UPPER = {"postgres", "redshift"}, {"snowflake", "oracle"}


@dataclass(frozen=True, slots=True)
class Slice:
    text: str
    tokens: int
    shown: tuple[tuple[str, tuple[str, ...]], ...]
    """Table key and its columns, in the order in which they are written."""
    left_out: int
    """Tables of the catalog that did not fit, or that nothing speaks for."""

    def named(self) -> tuple[str, ...]:
        """`table(column, …)` for each table, for traces."""
        return tuple(f"{table}({', '.join(columns)})" for table, columns in self.shown)


def cut_slice(ranked: Sequence[RankedTable], catalog: Catalog, meaning: Meaning, budget: int) -> Slice:
    """The part of *catalog* that is worth at most *budget* tokens, best tables of *ranked* first."""
    pages = [_Page(catalog.by_key[each.table_key.lower()], each, catalog, meaning) for each in ranked]
    account = _Account(math.floor(budget * FOR_STRUCTURE))
    opened: list[_Page] = []
    closed = 0
    for place, page in enumerate(pages):
        if page.open(_first_look(place), account):
            opened.append(page)
        elif (closed := closed + 1) > MOST_CLOSED:
            break
    for page in opened:
        page.widen(account)
    account.room += budget - math.floor(budget * FOR_STRUCTURE)
    for page in opened:
        page.annotate(account)
    shown = tuple((page.table.key, tuple(column.name for column in page.columns)) for page in opened)
    text = "\n".join(line for page in opened for line in page.lines())
    return Slice(text, estimated_tokens(text), shown, len(catalog.tables) - len(opened))


def _first_look(place: int) -> int:
    return FIRST_LOOK[min(place, len(FIRST_LOOK) - 1)]


@dataclass
class _Account:
    room: int

    def takes(self, cost: int) -> bool:
        if cost > self.room:
            return False
        self.room -= cost
        return True


@dataclass
class _Page:
    """One table, as far as it is shown."""

    table: Table
    ranked: RankedTable
    catalog: Catalog
    meaning: Meaning
    names: list[str] = field(default_factory=list)
    """Columns shown, lower case."""
    notes: list[str] = field(default_factory=list)

    def open(self, most: int, account: _Account) -> bool:
        wanted = [*self._keys(), *self.ranked.columns]
        first = list(dict.fromkeys(name.lower() for name in wanted))[: max(most, len(self._keys()))]
        while first and not account.takes(self._cost(first) + estimated_tokens(self._head()) + 2):
            if len(first) <= 3:
                return False
            first = first[: len(first) // 2]
        self.names = first
        return bool(first)

    def widen(self, account: _Account) -> None:
        for name in self.ranked.columns:
            if name.lower() not in self.names and account.takes(self._cost([name.lower()])):
                self.names.append(name.lower())

    def annotate(self, account: _Account) -> None:
        for line in self._known():
            if account.takes(estimated_tokens(line) + 1):
                self.notes.append(line)

    @property
    def columns(self) -> tuple[Column, ...]:
        """In the table's own order, which is how people think of it."""
        kept = set(self.names)
        return tuple(column for column in self.table.columns if column.name.lower() in kept)

    def lines(self) -> Iterator[str]:
        more = len(self.table.columns) - len(self.columns)
        rest = ", …" if more else ""
        yield f"{self._head()}({', '.join(self._column(column) for column in self.columns)}{rest})"
        yield from self.notes

    def _head(self) -> str:
        kind = "view " if self.table.is_view else ""
        schema = f"{self._quoted(self.table.schema)}." if self.table.schema else ""
        return f"{kind}{schema}{self._quoted(self.table.name)}"

    def _keys(self) -> tuple[str, ...]:
        links = (name for key in self.table.foreign_keys for name in key.columns)
        return tuple(dict.fromkeys((*self.table.primary_key, *links)))[:6]

    def _cost(self, names: Iterable[str]) -> int:
        columns = (self.table.by_name[name] for name in names)
        return sum(estimated_tokens(self._column(column)) + 1 for column in columns)

    def _column(self, column: Column) -> str:
        key = " key" if column.name in self.table.primary_key else ""
        link = next((each for each in self.table.foreign_keys if each.columns == (column.name,)), None)
        goal = ""
        if link is not None and link.referred:
            goal = f" -> {tidy(link.table, 80)}.{self._quoted(link.referred[0])}"
        return f"{self._quoted(column.name)} {tidy(column.type, 24).lower() or column.kind.value}{key}{goal}"

    def _quoted(self, name: str) -> str:
        return quoted(name, self.catalog.dialect)

    def _known(self) -> Iterator[str]:
        """What is known beyond names, the table's own note first."""
        term = self.meaning.table(self.table.key)
        note = said([term.label, term.description or self.table.comment, *term.synonyms])
        if note:
            yield f"  -- {note}"
        for key in self.table.foreign_keys:
            if len(key.columns) > 1:
                pairs = zip(key.columns, key.referred, strict=False)
                yield f"  -- joined to {tidy(key.table, 80)} on " + " and ".join(f"{a} = {b}" for a, b in pairs)
        for column in self.columns:
            line = self._about(column)
            if line:
                yield f"  {self._quoted(column.name)}: {line}"

    def _about(self, column: Column) -> str:
        term = self.meaning.column(self.table.key, column.name)
        units = f"in {term.units}" if term.units else None
        parts = [said([term.label, term.description or column.comment, units, *term.synonyms])]
        labels = self.meaning.value_labels.get((self.table.key.lower(), column.name.lower()), {})
        parts.append(", ".join(f"{value_text(v)} means {tidy(m, 40)}" for v, m in list(labels.items())[:FEW_VALUES]))
        if not labels:
            parts.append(self._values(column))
        return "; ".join(part for part in parts if part)

    def _values(self, column: Column) -> str:
        """Values, where there are few or where their form matters; never of a private column."""
        profile = column.profile
        if profile is None or is_private(self.table, column):
            return ""
        if profile.kind.is_temporal and isinstance(profile.minimum, str) and isinstance(profile.maximum, str):
            return f"{value_text(profile.minimum)} to {value_text(profile.maximum)}"
        texts = [value for value, _ in profile.frequent if isinstance(value, str)]
        if not texts or column.kind.is_numeric:
            return ""
        few = profile.distinct <= FEW_VALUES
        listed = ", ".join(value_text(text) for text in texts[: FEW_VALUES if few else 3])
        return listed if few else f"such as {listed}"


def said(words: Sequence[str | None]) -> str:
    return "; ".join(dict.fromkeys(tidy(word, LONGEST_NOTE) for word in words if word))


def value_text(value: object) -> str:
    """A value as a quoted literal on one line, cut where it is long."""
    return "'" + tidy(str(value), LONGEST_VALUE).replace("'", "''") + "'"


def quoted(name: str, dialect: str) -> str:
    """*name* as it must be written in a statement: in quotes where the engine would read it otherwise."""
    folded = {True: str.lower, False: str.upper}.get(dialect in _FOLDS_LOWER) if dialect in _FOLDS else None
    if _PLAIN.fullmatch(name) and name.lower() not in _RESERVED and (folded is None or folded(name) == name):
        return name
    opening, closing = _QUOTES.get(dialect, ('"', '"'))
    return opening + tidy(name, 200).replace(closing, closing * 2) + closing


_FOLDS = _FOLDS_LOWER | _FOLDS_UPPER
_QUOTES: dict[str, tuple[str, str]] = {"mysql": ("`", "`"), "bigquery": ("`", "`"), "databricks": ("`", "`")}
_QUOTES |= {"tsql": ("[", "]"), "spark": ("`", "`"), "clickhouse": ("`", "`")}
