"""Suggestions as a semantic model of their own, which holds nothing else: read beside the one that people write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from quaestor.core import meaning as meant
from quaestor.core.catalog import Catalog, Table
from quaestor.core.osi.expressions import as_expression
from quaestor.core.osi.extension import Additions, SaidHierarchy, write_additions
from quaestor.core.osi.model import AiContext, Dataset, Expression, Field, Metric, Model, Relationship
from quaestor.core.suggesting.suggestion import Suggestion


def as_model(suggestions: Sequence[Suggestion], catalog: Catalog, name: str) -> Model:
    """Datasets are named by their tables' keys, so that they are the same in every file of a source."""
    by_table: dict[str, list[Suggestion]] = {}
    for one in suggestions:
        by_table.setdefault(one.table, []).append(one)
    keys = {
        value.to_table: value.to_columns for one in suggestions if isinstance(value := one.value, meant.Relationship)
    }
    tables = [table for table in catalog.tables if table.key in by_table or table.key in keys]
    hierarchies = [one.value for one in suggestions if isinstance(one.value, meant.Hierarchy)]
    return Model(
        name=name,
        datasets=tuple(_dataset(table, by_table.get(table.key, ()), keys.get(table.key, ())) for table in tables),
        relationships=tuple(
            Relationship(link.name, link.from_table, link.to_table, link.from_columns, link.to_columns)
            for one in suggestions
            if isinstance(link := one.value, meant.Relationship)
        ),
        metrics=tuple(
            Metric(
                metric.name,
                (Expression(metric.expression),),
                metric.description,
                AiContext(synonyms=metric.synonyms),
            )
            for one in suggestions
            if isinstance(metric := one.value, meant.Metric)
        ),
        extensions=write_additions(
            Additions(
                hierarchies=tuple(
                    SaidHierarchy(each.name, tuple(f"{table}.{column}" for table, column in each.levels))
                    for each in hierarchies
                )
            )
        ),
    )


def _dataset(table: Table, suggestions: Iterable[Suggestion], key: tuple[str, ...]) -> Dataset:
    own = [one for one in suggestions if one.column is None]
    columns: dict[str, list[Suggestion]] = {}
    for one in suggestions:
        if one.column is not None:
            columns.setdefault(one.column, []).append(one)
    fields = tuple(_field(name, said) for name, said in columns.items())
    return Dataset(
        table.key,
        table.key,
        primary_key=table.primary_key or key,
        description=_text(own, "description"),
        ai_context=AiContext(synonyms=_words(own)),
        fields=fields,
        extensions=write_additions(_additions(own)),
    )


def _field(name: str, said: Sequence[Suggestion]) -> Field:
    time = any(one.kind == "time" for one in said)
    labels = next((one.value for one in said if one.kind == "value_labels"), ())
    additions = replace(_additions(said), value_labels=cast(tuple[tuple[str, str], ...], labels))
    return Field(
        name,
        (Expression(as_expression(name)),),
        is_time=True if time else None,
        description=_text(said, "description"),
        ai_context=AiContext(synonyms=_words(said)),
        extensions=write_additions(additions),
    )


def _additions(said: Sequence[Suggestion]) -> Additions:
    kinds = {one.kind for one in said}
    return Additions(label=_text(said, "label"), hidden="hidden" in kinds, sensitive="sensitive" in kinds)


def _text(said: Sequence[Suggestion], kind: str) -> str | None:
    return next((one.value for one in said if one.kind == kind and isinstance(one.value, str)), None)


def _words(said: Sequence[Suggestion]) -> tuple[str, ...]:
    return next((cast(tuple[str, ...], one.value) for one in said if one.kind == "synonyms"), ())
