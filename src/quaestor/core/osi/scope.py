"""Where the names of a semantic model lead: datasets to tables, fields to columns or calculations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlglot import exp

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.osi.expressions import Unusable, aggregates, as_column, parse_one_of, rename
from quaestor.core.osi.model import ANSI, Dataset, Field
from quaestor.core.problems import Path, Problem, nearest


@dataclass(frozen=True, slots=True)
class Bound:
    """A dataset whose table was found, with the fields that lead somewhere, by lower-cased name."""

    dataset: Dataset
    path: Path
    table: Table
    columns: Mapping[str, Column]
    calculations: Mapping[str, exp.Expr]
    """Their columns are qualified with the table."""

    def column(self, name: str) -> Column | None:
        """A field that is a column, under whatever name, or a column of the table that no field speaks of."""
        return self.columns.get(name.lower()) or self.table.column(name)

    def names(self) -> list[str]:
        fields = [field.name for field in self.dataset.fields]
        return fields + [column.name for column in self.table.columns if column.name not in fields]


@dataclass(frozen=True, slots=True)
class Scope:
    bound: Mapping[str, Bound]
    """By lower-cased dataset name, and by table key where no dataset has that name."""
    unbound: frozenset[str]
    """Lower-cased names of datasets whose table was not found: said once, there."""

    def dataset(self, name: str) -> Bound | None:
        return self.bound.get(name.lower())

    def with_column(self, name: str) -> list[Bound]:
        """The datasets that have a column or calculation *name*."""
        return [each for each in self.datasets() if each.column(name) or name.lower() in each.calculations]

    def datasets(self) -> list[Bound]:
        """Each once, in the order of the model."""
        return list({id(each): each for each in self.bound.values()}.values())


def bind(datasets: Iterable[Dataset], catalog: Catalog, path: Path, report: list[Problem]) -> Scope:
    bound: dict[str, Bound] = {}
    unbound: set[str] = set()
    for index, dataset in enumerate(datasets):
        place: Path = (*path, "datasets", index)
        if dataset.name.lower() in bound or dataset.name.lower() in unbound:
            report.append(Problem("error", (*place, "name"), f"There are two datasets “{dataset.name}”."))
            continue
        table = _table(dataset, catalog, place, report)
        if table is None:
            unbound.add(dataset.name.lower())
        else:
            bound[dataset.name.lower()] = _bind_fields(dataset, table, place, report)
    for each in list(bound.values()):
        bound.setdefault(each.table.key.lower(), each)
    return Scope(bound, frozenset(unbound))


def qualified(table: Table, column: Column) -> exp.Column:
    return exp.column(column.name, table=table.name, db=table.schema)


class Unbound(Exception):
    """A metric over a dataset that has no table; the dataset's own problem says so."""


def resolved(reference: exp.Column, scope: Scope) -> exp.Expr:
    """What *reference* stands for, qualified with its table. Raises `Unusable`, `Unbound`."""
    bound = _dataset_of(reference, scope)
    if calculation := bound.calculations.get(reference.name.lower()):
        return calculation.copy()
    column = bound.column(reference.name)
    if column is None:
        near = nearest(reference.name, bound.names())
        raise Unusable(f"“{bound.dataset.name}” has no field “{reference.name}”.{near}")
    return qualified(bound.table, column)


def _dataset_of(reference: exp.Column, scope: Scope) -> Bound:
    if reference.table:
        name = f"{reference.db}.{reference.table}" if reference.db else reference.table
        if bound := scope.dataset(name) or scope.dataset(reference.table):
            return bound
        if reference.table.lower() in scope.unbound:
            raise Unbound
        raise Unusable(f"There is no dataset “{name}”.{nearest(name, scope.bound)}")
    candidates = scope.with_column(reference.name)
    if len(candidates) == 1:
        return candidates[0]
    if scope.unbound and not candidates:
        raise Unbound
    found = ", ".join(bound.dataset.name for bound in candidates) or "none"
    raise Unusable(f"Say which dataset “{reference.name}” belongs to; datasets that have it: {found}.")


def _table(dataset: Dataset, catalog: Catalog, path: Path, report: list[Problem]) -> Table | None:
    place: Path = (*path, "source")
    if whole := catalog.table(dataset.source.strip().strip('"`[]')):
        return whole
    if any(character.isspace() or character == "(" for character in dataset.source.strip()):
        message = "A dataset over a query is not supported; name a table, or make the query a view."
        report.append(Problem("error", place, message))
        return None
    parts = [part.strip('"`[]') for part in dataset.source.strip().split(".")]
    for length in range(min(len(parts), 3), 0, -1):
        if table := catalog.table(".".join(parts[-length:])):
            return table
    keys = [table.key for table in catalog.tables]
    report.append(Problem("error", place, f"There is no table “{dataset.source}”.{nearest(parts[-1], keys)}"))
    return None


def _bind_fields(dataset: Dataset, table: Table, path: Path, report: list[Problem]) -> Bound:
    columns: dict[str, Column] = {}
    calculations: dict[str, exp.Expr] = {}
    for index, field in enumerate(dataset.fields):
        place: Path = (*path, "fields", index)
        if field.name.lower() in columns or field.name.lower() in calculations:
            report.append(Problem("error", (*place, "name"), f"There are two fields “{field.name}”."))
            continue
        try:
            found = _read_field(field, dataset, table)
        except Unusable as problem:
            report.append(Problem("error", (*place, "expression"), str(problem)))
            continue
        if isinstance(found, Column):
            columns[field.name.lower()] = found
        else:
            calculations[field.name.lower()] = found
    return Bound(dataset, path, table, columns, calculations)


def _read_field(field: Field, dataset: Dataset, table: Table) -> Column | exp.Expr:
    def own(reference: exp.Column) -> Column:
        prefix = reference.table.lower()
        if prefix and prefix not in (dataset.name.lower(), table.name.lower()):
            raise Unusable(f"A field sees only its own dataset, not “{reference.table}”.")
        column = table.column(reference.name)
        if column is None:
            near = nearest(reference.name, (each.name for each in table.columns))
            raise Unusable(f"The table “{table.key}” has no column “{reference.name}”.{near}")
        return column

    # Nearly every field is a column under its own name: nothing to parse.
    if column := next((table.column(each.expression) for each in field.expressions if each.dialect == ANSI), None):
        return column
    tree = parse_one_of(field.expressions)
    if reference := as_column(tree):
        return own(reference)
    if aggregates(tree):
        raise Unusable("A field is calculated row by row; an aggregate belongs into a metric.")
    return rename(tree, lambda each: qualified(table, own(each)))
