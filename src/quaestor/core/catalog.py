"""What a source holds: tables, columns, keys, and a bounded profile of the values.

A `Catalog` is a plain value. It is read from the database by an adapter, enriched by the semantic model
(`quaestor.core.meaning`), narrowed to what a person may read, and given to whoever drafts SQL.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from quaestor.core.privacy.holdings import Evidence, Holding

Value = str | int | float | bool | None
"""A sample value as shown and compared: dates as ISO 8601 text, decimals as numbers, blobs never."""


class Kind(StrEnum):
    """What a column holds, whatever its engine calls it."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    TIMESTAMP = "timestamp"
    TIME = "time"
    INTERVAL = "interval"
    BINARY = "binary"
    JSON = "json"
    OTHER = "other"

    @property
    def is_numeric(self) -> bool:
        return self in (Kind.INTEGER, Kind.NUMBER)

    @property
    def is_temporal(self) -> bool:
        return self in (Kind.DATE, Kind.TIMESTAMP)


class Sensitivity(StrEnum):
    """What may be done with the values of a column, whoever may read it."""

    OPEN = "open"
    PERSONAL = "personal"
    """Tells who somebody is: looked up when a person writes it, never listed, suggested or put into a prompt."""
    SECRET = "secret"  # noqa: S105 - a kind of column
    """Never looked at."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the values of a column look like, from a bounded read.

    `kind` is what the values are, which may be more exact than the declared type: SQLite keeps dates and numbers as
    text, and CSV readers guess. `minimum`, `maximum` and `frequent` are absent where sampling is forbidden or useless.
    """

    rows: int
    """Rows looked at."""
    nulls: int
    distinct: int
    """Distinct values among the rows looked at."""
    kind: Kind
    minimum: Value = None
    maximum: Value = None
    frequent: tuple[tuple[Value, int], ...] = ()
    """Most frequent values with their counts, most frequent first."""
    complete: bool = True
    """False where only a sample of the rows was read."""


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    """The type as the engine names it."""
    kind: Kind
    nullable: bool = True
    default: str | None = None
    comment: str | None = None
    generated: bool = False
    profile: Profile | None = None
    sensitivity: Sensitivity = Sensitivity.OPEN
    holds: Holding | None = None
    """What makes it private, where that is known."""
    told_by: Evidence | None = None
    """By what its sensitivity was found; None where nothing speaks against it."""

    @property
    def seen_kind(self) -> Kind:
        """What the values are: the profile's word where there is one, else the declared type's."""
        return self.profile.kind if self.profile is not None else self.kind


@dataclass(frozen=True, slots=True)
class ForeignKey:
    columns: tuple[str, ...]
    table: str
    """The referred table, as `Table.key`."""
    referred: tuple[str, ...]
    inferred: bool = False
    """True where nobody declared it: found from names and values, or taken from the semantic model."""
    confirmed: bool = False
    """True where somebody said that an inferred key is one."""


@dataclass(frozen=True)
class Table:
    name: str
    columns: tuple[Column, ...]
    schema: str | None = None
    """None in the source's default schema; the name then needs no prefix."""
    is_view: bool = False
    primary_key: tuple[str, ...] = ()
    unique_keys: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    comment: str | None = None
    rows: int | None = None
    """Number of rows when the catalog was read; None when unknown."""
    signal: str | None = None
    """Changes when the rows may have changed, and is cheap to read; None where the engine has nothing like it."""
    read_at: str | None = None
    """When the values were profiled, ISO 8601 in UTC; None where they never were."""

    @property
    def key(self) -> str:
        """The name by which the rest of the product refers to this table: `schema.name`, or `name` by default."""
        return f"{self.schema}.{self.name}" if self.schema else self.name

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """Columns by lower-cased name."""
        return {column.name.lower(): column for column in self.columns}

    @cached_property
    def origins(self) -> Mapping[str, tuple[str, str]]:
        """The key of the table and the name of the column, for each column by lower-cased name."""
        return {name: (self.key, column.name) for name, column in self.by_name.items()}

    def column(self, name: str) -> Column | None:
        return self.by_name.get(name.lower())


@dataclass(frozen=True)
class Catalog:
    source: str
    dialect: str
    """The sqlglot dialect in which statements for this source are written."""
    tables: tuple[Table, ...]
    version: str = ""
    """Changes whenever names, types or keys change; a cache key, not a date."""
    read_at: str | None = None
    """When the catalog was read, ISO 8601 in UTC; of a copy, when it was made."""
    is_copy: bool = False
    functions: tuple[str, ...] = field(default=())
    """User-defined functions, by lower-cased name; none of them may be called unless policy says so."""

    @cached_property
    def by_key(self) -> Mapping[str, Table]:
        """Tables by lower-cased key."""
        return {table.key.lower(): table for table in self.tables}

    @cached_property
    def outline(self) -> str:
        """A digest of the names of all tables and columns: cheap to compare, also for parts of one catalog."""
        digest = hashlib.sha256()
        for table in self.tables:
            digest.update("\0".join((table.key, *(column.name for column in table.columns), "\n")).encode())
        return digest.hexdigest()

    def table(self, key: str) -> Table | None:
        return self.by_key.get(key.lower())

    def columns(self) -> Iterator[tuple[Table, Column]]:
        """Every column with its table, in catalog order."""
        return ((table, column) for table in self.tables for column in table.columns)

    def keeping(self, tables: tuple[Table, ...]) -> Catalog:
        """The same catalog with only *tables*; foreign keys to tables left out go too."""
        kept = {table.key.lower() for table in tables}
        return replace(
            self,
            tables=tuple(
                replace(table, foreign_keys=tuple(key for key in table.foreign_keys if key.table.lower() in kept))
                for table in tables
            ),
        )
