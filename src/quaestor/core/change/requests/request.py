"""A request to change records, understood without a model: what is to be done, to which rows, with which values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from quaestor.core.change.operation import Operation


@dataclass(frozen=True, slots=True)
class Shift:
    """A new value told by the old one: "by 10 %", "by 5"."""

    amount: Decimal
    """Negative where it is to become less."""
    is_percent: bool = False

    def of(self, before: Decimal) -> Decimal:
        return before * (100 + self.amount) / 100 if self.is_percent else before + self.amount


@dataclass(frozen=True, slots=True)
class RowsMeant:
    """Which rows a change is about.

    *texts* name a row by its own columns, as somebody would fill a form to find it: {"id": "12"}. Where they do not say
    it all, *question* does: words that ask for the rows, for whoever answers questions ("tasks about the pump in
    Leeds"). Each of the rows found is then changed by its identity.
    """

    said: str
    """As it was said: "the task about the pump in Leeds"."""
    texts: Mapping[str, str] = field(default_factory=dict)
    question: str | None = None
    many: bool = False
    """More rows than one are meant: "all", "every", a plural."""
    is_pronoun: bool = False
    """It, that one: what was spoken of before."""
    more: tuple[Mapping[str, str], ...] = ()
    """Further rows that were named like the first: "tasks 12, 13 and 15"."""


@dataclass(frozen=True, slots=True)
class SeveralTables:
    """Any of these, by their keys, best first."""

    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoTable:
    """Nothing that was said names one."""


@dataclass(frozen=True, slots=True)
class NoRows:
    """Which row is to be changed was not said."""


@dataclass(frozen=True, slots=True)
class SeveralColumns:
    """A value that may be for any of these."""

    text: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoValues:
    """Something is to be changed, and it was not said to what."""


Unclear = SeveralTables | NoTable | NoRows | SeveralColumns | NoValues


@dataclass(frozen=True, slots=True)
class Request:
    verb: str
    operation: Operation | None
    """None where something done is to be undone."""
    table: str | None = None
    """As `Table.key`; the likeliest where several would do."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """By column, as they were said; an empty text empties the field."""
    shifts: Mapping[str, Shift] = field(default_factory=dict)
    rows: RowsMeant | None = None
    confidence: float = 1.0
    """How much of what was said has a place in this reading, 0 to 1."""
    unclear: tuple[Unclear, ...] = ()
    unplaced: tuple[str, ...] = ()
    """Words that nothing here stands for: shown, so that nobody believes they were understood."""

    @property
    def is_undo(self) -> bool:
        return self.operation is None
