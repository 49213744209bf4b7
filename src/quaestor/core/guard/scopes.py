"""What a name can mean at some place of a query: the sources of its FROM clauses, from the inside out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from quaestor.core.catalog import Catalog, Table

Origin = tuple[str, str] | None
"""(table key, column) in the catalog; None where the value is computed."""

WHOLE_ROWS = frozenset({"postgres", "duckdb", "bigquery"})
"""Dialects in which the name of a table, used as a value, is its whole row."""
NESTED_FIELDS = frozenset({"duckdb", "bigquery", "snowflake", "trino"})
"""Dialects in which `column.field` reads a field of a nested value."""
DEFAULT_SCHEMAS = {
    "sqlite": ("main",),
    "duckdb": ("main",),
    "postgres": ("public",),
    "tsql": ("dbo",),
    "snowflake": ("public",),
}
ROW_IDS = {
    "sqlite": frozenset({"rowid", "oid", "_rowid_"}),
    "duckdb": frozenset({"rowid"}),
    "bigquery": frozenset({"_partitiontime", "_partitiondate"}),
}
"""Columns that every stored table has without declaring them."""


@dataclass(slots=True)
class Output:
    """The columns a query gives: lower-cased names with their origins, in order."""

    columns: list[tuple[str, Origin]] = field(default_factory=list)
    is_open: bool = False
    """There are more columns than are known."""
    weight: int = 1
    """How many times tables are read when every named sub-query is written out."""
    size: int = 1
    """Rows made from nothing: series and recursion, multiplied over joins."""
    is_large: bool = False
    """It may have as many rows as a stored table."""
    counts: frozenset[str] = frozenset()
    """Computed columns whose values are about as large as stored ones."""
    name: exp.Identifier | None = None
    """Of a named sub-query: its name as it was given."""


@dataclass(slots=True)
class Source:
    """One thing in a FROM clause."""

    name: str
    columns: Mapping[str, Origin]
    is_open: bool = False
    table: Table | None = None
    schema: str | None = None
    """The schema as written."""
    is_value: bool = False
    """Its name may be used as a column: a function that gives rows of one value."""
    is_large: bool = False
    """It may have as many rows as a stored table."""
    counts: frozenset[str] = frozenset()
    """Computed columns whose values are about as large as stored ones."""

    @classmethod
    def of_table(cls, table: Table, name: str, schema: str | None) -> Source:
        return cls(name, table.origins, table=table, schema=schema, is_large=True)

    @classmethod
    def of_output(cls, output: Output, name: str, renamed: list[str]) -> Source:
        columns: dict[str, Origin] = {}
        for index, (column, origin) in enumerate(output.columns):
            columns.setdefault(renamed[index] if index < len(renamed) else column, origin)
        for extra in renamed[len(output.columns) :] if output.is_open else []:
            columns.setdefault(extra, None)
        counts = output.counts
        if counts and renamed:
            counts = frozenset(new for (old, _), new in zip(output.columns, renamed, strict=False) if old in counts)
        return cls(name, columns, is_open=output.is_open, is_large=output.is_large, counts=counts)


@dataclass(slots=True)
class Scope:
    """The names at one level of a query; *parent* is the query around it."""

    parent: Scope | None
    named: dict[str, Output]
    """Named sub-queries (CTEs) that can be read here, by lower-cased name."""
    sources: dict[str, Source] = field(default_factory=dict)
    aliases: set[str] = field(default_factory=set)
    """Names given to result columns of this level."""
    joined: int = 0

    def levels(self) -> Iterator[Scope]:
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent

    def source(self, name: str) -> Source | None:
        return next((level.sources[name] for level in self.levels() if name in level.sources), None)

    def add(self, source: Source) -> None:
        """Later sources of the same name shadow nothing: the engine refuses them, so the first one stays."""
        name = source.name
        if name in self.sources:
            name = f"{name} {len(self.sources)}"
        self.sources[name] = source

    def all_columns(self) -> list[tuple[str, Origin]]:
        return [item for source in self.sources.values() for item in source.columns.items()]

    def is_open(self) -> bool:
        return any(source.is_open for source in self.sources.values())


def find_table(catalog: Catalog, name: str, schema: str | None, dialect: str) -> Table | None:
    """The table that *schema*.*name* means on a connection to this catalog's source."""
    defaults = DEFAULT_SCHEMAS.get(dialect, ())
    if schema is None:
        keys = [name, *(f"{default}.{name}" for default in defaults)]
    else:
        keys = [f"{schema}.{name}"]
        nameless = dialect == "bigquery" and all(table.schema is None for table in catalog.tables)
        if schema.lower() in defaults or nameless:
            keys.append(name)
    for key in keys:
        table = catalog.table(key)
        if table is not None and table.name.lower() == name.lower():
            return table
    return None


def implied_name(projection: exp.Expr, dialect: str) -> str:
    """The lower-cased name an engine gives to a result column that was not named."""
    if isinstance(projection, (exp.Alias, exp.Column, exp.Identifier, exp.PivotAlias)):
        return str(projection.alias or projection.name).lower()
    if isinstance(projection, exp.Dot):
        return str(projection.expression.name).lower()
    if isinstance(projection, (exp.Paren, exp.Collate)):
        return implied_name(projection.this, dialect)
    if isinstance(projection, exp.Cast):
        inner = implied_name(projection.this, dialect)
        return inner or projection.to.sql(dialect).lower()
    if isinstance(projection, exp.Window):
        return implied_name(projection.this, dialect)
    if isinstance(projection, exp.Subquery):
        selects = projection.selects
        return implied_name(selects[0], dialect) if selects else ""
    if isinstance(projection, exp.Case):
        return "case"
    if isinstance(projection, exp.Anonymous):
        return projection.name.lower()
    if isinstance(projection, exp.Func):
        return str(projection.sql_name()).lower()
    return ""


def renamed_by(alias: exp.Expr | None) -> list[str]:
    """Column names in `AS alias(a, b)`."""
    if not isinstance(alias, exp.TableAlias):
        return []
    return [column.name.lower() for column in _identifiers(alias.args.get("columns") or [])]


def _identifiers(columns: Iterable[exp.Expr]) -> Iterator[exp.Expr]:
    for column in columns:
        yield column.this if isinstance(column, exp.ColumnDef) else column
