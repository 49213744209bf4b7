"""What people wrote in a model and nothing here uses: an export has it, too, so that other tools find it again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from quaestor.core.catalog import Catalog
from quaestor.core.osi.extension import KEY, VENDOR
from quaestor.core.osi.model import Dataset, Expression, Extension, Field, Metric, Model, Relationship
from quaestor.core.osi.scope import Bound, bind


def carry_over(model: Model, originals: Sequence[Model], catalog: Catalog) -> Model:
    """*model*, which was made of what *originals* mean, with what they say beyond that.

    That is keys which the database does not declare, which fields are dimensions, words about relationships, other
    dialects of an expression, and what other vendors keep there.
    """
    for original in originals:
        model = _carried(model, original, catalog)
    return model


def _carried(model: Model, original: Model, catalog: Catalog) -> Model:
    tables = {bound.table.key.lower(): bound for bound in bind(original.datasets, catalog, (), []).datasets()}
    links = {each.name.lower(): each for each in original.relationships}
    metrics = {each.name.lower(): each for each in original.metrics}
    return replace(
        model,
        datasets=tuple(_dataset(each, tables.get(each.source.lower())) for each in model.datasets),
        relationships=tuple(_relationship(each, links.get(each.name.lower())) for each in model.relationships),
        metrics=tuple(_metric(each, metrics.get(each.name.lower())) for each in model.metrics),
        extensions=_extended(model.extensions, original.extensions),
    )


def _dataset(dataset: Dataset, bound: Bound | None) -> Dataset:
    if bound is None:
        return dataset
    said, fields = bound.dataset, _by_column(bound)
    unique = tuple(key for names in said.unique_keys if (key := _key(names, bound)))
    return replace(
        dataset,
        primary_key=dataset.primary_key or _key(said.primary_key, bound),
        unique_keys=dataset.unique_keys or unique,
        fields=tuple(_field(each, fields.get(each.name.lower())) for each in dataset.fields),
        extensions=_extended(dataset.extensions, said.extensions),
    )


def _by_column(bound: Bound) -> Mapping[str, Field]:
    """What is said of each column, or of a calculation by its name; of several fields of a column, the first."""
    found: dict[str, Field] = {}
    for field in bound.dataset.fields:
        column = bound.columns.get(field.name.lower())
        found.setdefault((column.name if column else field.name).lower(), field)
    return found


def _key(names: tuple[str, ...], bound: Bound) -> tuple[str, ...]:
    """The columns of a key that the table has; none where one of them is missing."""
    columns = [bound.column(name) for name in names]
    return tuple(column.name for column in columns if column) if all(columns) else ()


def _field(field: Field, said: Field | None) -> Field:
    if said is None:
        return field
    return replace(
        field,
        expressions=_spoken(field.expressions, said.expressions),
        is_time=said.is_time if field.is_time is None else field.is_time,
        label=field.label or said.label,
        extensions=_extended(field.extensions, said.extensions),
    )


def _relationship(link: Relationship, said: Relationship | None) -> Relationship:
    if said is None:
        return link
    return replace(link, ai_context=said.ai_context, extensions=_extended(link.extensions, said.extensions))


def _metric(metric: Metric, said: Metric | None) -> Metric:
    if said is None:
        return metric
    return replace(
        metric,
        expressions=_spoken(metric.expressions, said.expressions),
        extensions=_extended(metric.extensions, said.extensions),
    )


def _spoken(ours: tuple[Expression, ...], said: Iterable[Expression]) -> tuple[Expression, ...]:
    dialects = {each.dialect for each in ours}
    return (*ours, *(each for each in said if each.dialect not in dialects))


def _extended(ours: tuple[Extension, ...], said: Iterable[Extension]) -> tuple[Extension, ...]:
    return (*ours, *(each for each in said if not _is_ours(each) and each not in ours))


def _is_ours(extension: Extension) -> bool:
    if extension.vendor != VENDOR:
        return False
    try:
        data = json.loads(extension.data)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and KEY in data
