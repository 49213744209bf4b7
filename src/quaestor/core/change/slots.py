"""What a change of one table needs to know, column by column, in the order in which a person is asked.

Comes from the live catalog and the semantic model; a form of a workspace (`forms/*.yaml`) may say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quaestor.core.catalog import Catalog, Column, Kind, Sensitivity, Table
from quaestor.core.change.operation import Operation
from quaestor.core.interpreter.stored_words import is_flag
from quaestor.core.interpreter.vocabulary import NO_WORDS, YES_WORDS
from quaestor.core.meaning import Meaning
from quaestor.core.privacy.holdings import Holding
from quaestor.core.privacy.names import holding_by_name
from quaestor.core.rows import Cell


@dataclass(frozen=True, slots=True)
class Choice:
    value: Cell
    label: str
    also: tuple[str, ...] = ()
    """Further words for it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A value that must be one of another table's: people name its rows by what they are called."""

    table: str
    """As `Table.key`."""
    column: str


@dataclass(frozen=True, slots=True)
class Slot:
    column: str
    label: str
    kind: Kind
    required: bool
    """Nothing can be written without a value: neither empty nor left to the database."""
    nullable: bool = True
    default: str | None = None
    """What the database puts in, as the engine writes it."""
    choices: tuple[Choice, ...] = ()
    refers: Reference | None = None
    longest: int | None = None
    """Characters."""
    unique: bool = False
    description: str | None = None
    type: str = ""
    """As the engine names it: how large a number may be, whether a time has a zone."""
    units: str | None = None
    """What a number is counted in."""
    holds: Holding | None = None
    """What has a form of its own: an e-mail address, a phone number."""
    known: tuple[str, ...] = ()
    """The few texts that stand there now: offered, and taken in their own spelling; others may be given."""
    is_fraction: bool = False
    """Its numbers lie between 0 and 1: 10 % is 0.1."""

    @property
    def words(self) -> tuple[str, ...]:
        """What people may call it."""
        return tuple(dict.fromkeys((self.label.lower(), self.column.lower().replace("_", " "))))


def slots_for(
    table: Table,
    catalog: Catalog,
    meaning: Meaning,
    operation: Operation,
    *,
    writable: Collection[str] | None = None,
    fixed: Collection[str] = (),
) -> tuple[Slot, ...]:
    """Those that must be filled first, each group in the table's own order, with what the model calls important ahead.

    *writable* are the columns that the person may set, None for all. *fixed* are those that are not theirs to choose,
    such as the column that says whose a row is; nobody is asked for them.
    """
    hidden = {name.lower() for name in fixed}
    allowed = None if writable is None else {name.lower() for name in writable}
    found = [
        slot_of(column, table, catalog, meaning)
        for column in table.columns
        if not column.generated
        and not _counts_itself(column, table, operation)
        and column.name.lower() not in hidden
        and (allowed is None or column.name.lower() in allowed)
        and not meaning.column(table.key, column.name).hidden
        and column.sensitivity is not Sensitivity.SECRET
    ]

    def in_order(slot: Slot) -> tuple[bool, bool]:
        return not slot.required, not meaning.column(table.key, slot.column).important

    return tuple(sorted(found, key=in_order))


def slot_of(column: Column, table: Table, catalog: Catalog, meaning: Meaning) -> Slot:
    term = meaning.column(table.key, column.name)
    reference = _reference(column, table)
    return Slot(
        column=column.name,
        label=term.label or _plain_label(column.name, is_reference=reference is not None),
        kind=_kind(column),
        required=not column.nullable and column.default is None,
        nullable=column.nullable,
        default=column.default,
        choices=_choices(column, table, meaning),
        refers=reference if reference is not None and _is_known(reference, catalog) else None,
        longest=_longest(column.type),
        unique=(column.name,) in (table.primary_key, *table.unique_keys),
        description=term.description or column.comment,
        type=column.type,
        units=term.units,
        holds=column.holds or holding_by_name(table.name, column),
        known=() if reference is not None else _known(column),
        is_fraction=_is_fraction(column),
    )


def missing(slots: Sequence[Slot], filled: Collection[str]) -> tuple[Slot, ...]:
    """Required slots that nothing is known for yet, in the order in which they are asked."""
    return tuple(slot for slot in slots if slot.required and slot.column not in filled)


def _reference(column: Column, table: Table) -> Reference | None:
    for key in table.foreign_keys:
        if key.columns == (column.name,) and (not key.inferred or key.confirmed):
            return Reference(key.table, key.referred[0])
    return None


def _is_known(reference: Reference, catalog: Catalog) -> bool:
    """Whether the person sees the table: else the bare value has to be given."""
    return reference.table.lower() in catalog.by_key


def _kind(column: Column) -> Kind:
    """Dates that are kept as text are asked for, and read, as dates."""
    return column.seen_kind if column.kind is Kind.TEXT and column.seen_kind.is_temporal else column.kind


def _choices(column: Column, table: Table, meaning: Meaning) -> tuple[Choice, ...]:
    place = (table.key.lower(), column.name.lower())
    labels, words = meaning.value_labels.get(place, {}), meaning.value_words.get(place, {})
    if labels:
        return tuple(Choice(_stored(code, column.kind), label, words.get(code, ())) for code, label in labels.items())
    if column.kind is Kind.BOOLEAN:
        return Choice(True, "yes"), Choice(False, "no")
    if is_flag(column):
        return _yes_and_no(column)
    listed = _ENUM.fullmatch(column.type.strip())
    if listed is None:
        return ()
    values = [text.replace("''", "'") for text in _QUOTED.findall(listed[1])]
    return tuple(Choice(value, value) for value in values)


_ENUM = re.compile(r"enum\s*\((.*)\)", re.IGNORECASE | re.DOTALL)
_QUOTED = re.compile(r"'((?:''|[^'])*)'")


def _stored(code: str, kind: Kind) -> Cell:
    """Labels are written for codes as text; a column of numbers holds numbers."""
    if kind is Kind.BOOLEAN and code.lower() in (*YES_WORDS, *NO_WORDS):
        return code.lower() in YES_WORDS
    if kind is Kind.INTEGER and re.fullmatch(r"-?\d{1,18}", code):
        return int(code)
    return code


def _yes_and_no(column: Column) -> tuple[Choice, ...]:
    """Yes and no as this column spells them."""
    frequent = column.profile.frequent if column.profile is not None else ()
    stored = {str(value).strip().lower(): value for value, _ in frequent}
    yes, no = ([stored[word] for word in words if word in stored] for words in (YES_WORDS, NO_WORDS))
    return (Choice(yes[0], "yes"), Choice(no[0], "no")) if yes and no else ()


MOST_KNOWN = 12
"""Texts of a column that can still be offered as a list."""


def _known(column: Column) -> tuple[str, ...]:
    """The texts of a column that says of what sort its rows are, rather than what each is called."""
    profile = column.profile
    if column.kind is not Kind.TEXT or profile is None or column.sensitivity is not Sensitivity.OPEN:
        return ()
    few = 0 < profile.distinct <= MOST_KNOWN and len(profile.frequent) == profile.distinct
    if not few or profile.rows < 3 * profile.distinct:
        return ()
    return tuple(value for value, _ in profile.frequent if isinstance(value, str) and value.strip())


def _is_fraction(column: Column) -> bool:
    profile = column.profile
    if column.kind is not Kind.NUMBER or profile is None:
        return False
    low, high = profile.minimum, profile.maximum
    return isinstance(low, int | float) and isinstance(high, int | float) and 0 <= low <= high <= 1 and high > 0


def _longest(type_name: str) -> int | None:
    """The length in `VARCHAR(40)`."""
    found = _LENGTH.match(type_name.strip())
    return int(found[1]) if found is not None else None


_LENGTH = re.compile(
    r"(?:n?(?:var)?char|character(?:\s+varying)?|n?varchar2?|bpchar|string)\s*\((\d{1,9})\)", re.IGNORECASE
)


def _counts_itself(column: Column, table: Table, operation: Operation) -> bool:
    """A key of one whole number: the database counts it when a row is made, and no change may move it."""
    is_key = table.primary_key == (column.name,)
    if operation is Operation.UPDATE:
        return column.name in table.primary_key
    return is_key and column.kind is Kind.INTEGER and (column.default is not None or not _reference(column, table))


def _plain_label(name: str, *, is_reference: bool) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower().strip()
    return words.removesuffix(" id") if is_reference else words
