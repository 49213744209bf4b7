"""The catalog that a semantic model takes for granted: for checking a model where there is no database at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.osi.expressions import Unusable, parse_one_of
from quaestor.core.osi.model import Dataset, Expression, Model


def implied_catalog(models: Iterable[Model]) -> Catalog:
    """A table for each dataset, with every column that a key, field, relationship or metric of the models uses.

    Read against it, a model shows the mistakes it has in itself: unknown datasets, expressions that are not SQL.
    """
    tables: dict[str, Table] = {}
    for model in models:
        for dataset in model.datasets:
            table = _table(dataset, model)
            tables.setdefault(table.key.lower(), table)
    return Catalog("", "", tuple(tables.values()))


def _table(dataset: Dataset, model: Model) -> Table:
    names = [*dataset.primary_key, *(name for key in dataset.unique_keys for name in key)]
    fields = {field.name.lower() for field in dataset.fields}
    for field in dataset.fields:
        names += [column.name for column in _columns(field.expressions)]
    for link in model.relationships:
        ends = ((link.from_dataset, link.from_columns), (link.to_dataset, link.to_columns))
        names += [name for end, columns in ends for name in columns if end.lower() == dataset.name.lower()]
    for metric in model.metrics:
        used = _columns(metric.expressions)
        names += [column.name for column in used if column.table.lower() == dataset.name.lower()]
    physical = {name.lower(): name for name in names if name.lower() not in fields or _is_column(name, dataset)}
    columns = tuple(Column(name, "", Kind.OTHER) for name in physical.values())
    return Table(dataset.source, columns, primary_key=dataset.primary_key)


def _is_column(name: str, dataset: Dataset) -> bool:
    """Whether some field's expression uses *name*, so that it cannot be only the name of a field."""
    used = (column.name.lower() for field in dataset.fields for column in _columns(field.expressions))
    return name.lower() in used


def _columns(expressions: Sequence[Expression]) -> list[exp.Column]:
    try:
        return list(parse_one_of(expressions).find_all(exp.Column))
    except Unusable:
        return []
