"""What a change of one table needs to know, column by column, in the order in which a person is asked.

Comes from the live catalog and the semantic model; a form of a workspace (`forms/*.yaml`) may say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quaestor.core.catalog import Catalog, Column, Kind, Sensitivity, Table
from quaestor.core.change.writes import Operation
from quaestor.core.meaning import Meaning, Term
from quaestor.core.rows import Cell


@dataclass(frozen=True, slots=True)
class Choice:
    value: Cell
    label: str


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
        and not meaning.columns.get((table.key, column.name), Term()).hidden
        and column.sensitivity is not Sensitivity.SECRET
    ]
    important = {name for (key, name), term in meaning.columns.items() if key == table.key and term.important}
    return tuple(sorted(found, key=lambda slot: (not slot.required, slot.column not in important)))


def slot_of(column: Column, table: Table, catalog: Catalog, meaning: Meaning) -> Slot:
    term = meaning.columns.get((table.key, column.name), Term())
    reference = _reference(column, table)
    return Slot(
        column=column.name,
        label=term.label or _plain_label(column.name, is_reference=reference is not None),
        kind=column.kind,
        required=not column.nullable and column.default is None,
        nullable=column.nullable,
        default=column.default,
        choices=_choices(column, table, meaning),
        refers=reference if reference is not None and _is_known(reference, catalog) else None,
        longest=_longest(column.type),
        unique=(column.name,) in (table.primary_key, *table.unique_keys),
        description=term.description or column.comment,
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


def _choices(column: Column, table: Table, meaning: Meaning) -> tuple[Choice, ...]:
    labels = meaning.value_labels.get((table.key, column.name), {})
    if labels:
        return tuple(Choice(_stored(code, column.kind), label) for code, label in labels.items())
    if column.kind is Kind.BOOLEAN:
        return Choice(True, "yes"), Choice(False, "no")
    listed = _ENUM.fullmatch(column.type.strip())
    if listed is None:
        return ()
    values = [text.replace("''", "'") for text in _QUOTED.findall(listed[1])]
    return tuple(Choice(value, value) for value in values)


_ENUM = re.compile(r"enum\s*\((.*)\)", re.IGNORECASE | re.DOTALL)
_QUOTED = re.compile(r"'((?:''|[^'])*)'")


def _stored(code: str, kind: Kind) -> Cell:
    """Labels are written for codes as text; a column of numbers holds numbers."""
    if kind is Kind.INTEGER and re.fullmatch(r"-?\d{1,18}", code):
        return int(code)
    return code


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
