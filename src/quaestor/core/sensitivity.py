"""Which columns hold secrets, and which tell who somebody is: by their names, and by what their values look like.

Errs on the side of silence: a column taken for personal costs a suggestion, one missed costs somebody's privacy. The
semantic model has the last word, either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quaestor.core.catalog import Column, Sensitivity, Table
from quaestor.core.privacy.holdings import SAID, SECRET, Evidence, Holding
from quaestor.core.privacy.names import holding_by_name, may_be_one_word, may_name_people
from quaestor.core.privacy.person_names import are_people
from quaestor.core.privacy.values import holding_by_values


@dataclass(frozen=True, slots=True)
class Finding:
    """What a column holds, and how that was found out."""

    holds: Holding
    by: Evidence

    @property
    def sensitivity(self) -> Sensitivity:
        return Sensitivity.SECRET if self.holds in SECRET else Sensitivity.PERSONAL


def find(table: Table, column: Column, values: Sequence[str] = ()) -> Finding | None:
    """What is private about *column*, by its name and by some of its values if any were read; None where it is open."""
    named = find_by_name(table, column)
    if named is not None and named.sensitivity is Sensitivity.SECRET:
        return named
    seen = find_by_values(table, column, values)
    return named if seen is None or (named is not None and seen.sensitivity is Sensitivity.PERSONAL) else seen


def find_by_name(table: Table, column: Column) -> Finding | None:
    holds = holding_by_name(table.name, column)
    return None if holds is None else Finding(holds, Evidence.NAME)


def find_by_values(table: Table, column: Column, values: Sequence[str]) -> Finding | None:
    """By the values, and where they could be names of people, by the name as well."""
    holds = holding_by_values(values)
    if holds is not None:
        return Finding(holds, Evidence.VALUES)
    if may_name_people(table.name, column) and are_people(values, one_word=may_be_one_word(column)):
        return Finding(Holding.NAME, Evidence.BOTH)
    return None


def sensitivity_of(finding: Finding | None) -> Sensitivity:
    return Sensitivity.OPEN if finding is None else finding.sensitivity


def classified(column: Column, finding: Finding | None) -> Column:
    """*column* with what was found out about it."""
    if finding is None:
        return replace(column, sensitivity=Sensitivity.OPEN, holds=None, told_by=None)
    return replace(column, sensitivity=finding.sensitivity, holds=finding.holds, told_by=finding.by)


def said_to_be(column: Column, sensitivity: Sensitivity) -> Column:
    """*column* as the semantic model has it, whatever was found."""
    holds = None if sensitivity is Sensitivity.OPEN else column.holds
    return replace(column, sensitivity=sensitivity, holds=holds, told_by=Evidence.MODEL)


def because(column: Column) -> str | None:
    """Why *column* is treated as it is, in words; None where it is open and nobody said so."""
    if column.told_by is Evidence.MODEL:
        return f"{column.sensitivity.value}, says the semantic model"
    if column.holds is None or column.told_by is None:
        return None
    return f"holds {SAID[column.holds]}, by its {BY[column.told_by]}"


BY = {Evidence.NAME: "name", Evidence.VALUES: "values", Evidence.BOTH: "name and its values"}


def marked_sensitive(table: Table, column: Column) -> Sensitivity:
    """What a column is that somebody called sensitive without saying how: never less than it was taken for."""
    by_name = sensitivity_of(find_by_name(table, column))
    return stricter(Sensitivity.PERSONAL, stricter(by_name, column.sensitivity))


def stricter(one: Sensitivity, other: Sensitivity) -> Sensitivity:
    return max(one, other, key=tuple(Sensitivity).index)


def is_private(table: Table, column: Column) -> bool:
    """Whether values of *column* stay out of prompts: by what the catalog says of it, and by its name.

    Both are asked, since a catalog may have been read before anybody looked; what one of them holds back stays back,
    unless the semantic model says otherwise.
    """
    if column.told_by is Evidence.MODEL:
        return column.sensitivity is not Sensitivity.OPEN
    return column.sensitivity is not Sensitivity.OPEN or find_by_name(table, column) is not None
