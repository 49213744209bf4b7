"""What the guard must put in place of a protected table: the columns, masks and rows that one person may see of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quaestor.core.people import Attribute
from quaestor.core.policy.masks import USES, Mask, Use, strictness


@dataclass(frozen=True, slots=True)
class Part:
    """What one role shows of a table. Several roles may show different columns in different rows."""

    columns: Mapping[str, Mask | None]
    """By lower-cased name; None where the value itself is shown."""
    rows: str | None = None
    """None for all rows."""
    min_group: int | None = None


@dataclass(frozen=True, slots=True)
class TableRule:
    columns: tuple[str, ...]
    """As the catalog names them, in its order: what `*` stands for."""
    parts: tuple[Part, ...]
    """A row is seen where any of them shows it, and in it the columns that those show."""
    is_view: bool = False

    @property
    def filters(self) -> tuple[str, ...]:
        """The row conditions, one of which must hold; empty where some role shows all rows."""
        conditions = tuple(dict.fromkeys(part.rows for part in self.parts if part.rows is not None))
        return conditions if all(part.rows is not None for part in self.parts) else ()

    def mask_of(self, column: str) -> Mask | None:
        """The strictest mask that *column* has in any row; None where every row shows the value itself."""
        masks = [part.columns[column.lower()] for part in self.parts if part.columns.get(column.lower())]
        known = [mask for mask in masks if mask is not None]
        return max(known, key=strictness) if known else None

    def uses_of(self, column: str) -> frozenset[Use]:
        mask = self.mask_of(column)
        return frozenset(Use) if mask is None else USES[mask.kind]

    @property
    def min_group(self) -> int | None:
        """How many rows an aggregate over masked values needs at least; None where there is none that would do."""
        sizes = [part.min_group for part in self.parts]
        known = [size for size in sizes if size is not None]
        return max(known) if len(known) == len(sizes) and known else None


@dataclass(frozen=True)
class Rules:
    """Everything that the guard needs of a person's rights in one source."""

    tables: Mapping[str, TableRule] = field(default_factory=dict)
    """By lower-cased table key. A table that is not here is read as it is."""
    functions: frozenset[str] = frozenset()
    """Lower-cased names of functions made by users of the database that may be called."""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    """Values of `:user.NAME`."""

    def of(self, key: str) -> TableRule | None:
        return self.tables.get(key.lower())


NO_RULES = Rules()
