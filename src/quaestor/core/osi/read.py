"""A semantic model checked against a catalog: what it means there, and what is wrong with it.

Nothing here fails as a whole: what names something that does not exist is left out and reported, the rest is used.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlglot import exp

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import ComputedField, Meaning, Metric, Relationship, Term
from quaestor.core.osi import model as osi
from quaestor.core.osi.expressions import Unusable, aggregates, parse_one_of, rename
from quaestor.core.osi.extension import Additions, read_additions
from quaestor.core.osi.problems import Path, Problem, nearest
from quaestor.core.osi.scope import Bound, Scope, bind, qualified


@dataclass(frozen=True, slots=True)
class Reading:
    meaning: Meaning
    problems: tuple[Problem, ...]


def read_model(model: osi.Model, catalog: Catalog, path: Path = ()) -> Reading:
    """What *model* says about *catalog*. *path* is where the model stands in its document."""
    report: list[Problem] = []
    scope = bind(model.datasets, catalog, path, report)
    additions = read_additions(model.extensions, path, report)
    meaning = Meaning(
        name=model.name,
        description=model.description,
        instructions=model.ai_context.instructions,
        metrics=_metrics(model, scope, path, report),
        relationships=_relationships(model, scope, path, report),
        questions=tuple(dict.fromkeys((*additions.questions, *model.ai_context.examples))),
    )
    for bound in scope.datasets():
        meaning = _with_dataset(meaning, bound, report)
    return Reading(meaning, tuple(report))


def _with_dataset(meaning: Meaning, bound: Bound, report: list[Problem]) -> Meaning:
    dataset, key = bound.dataset, bound.table.key.lower()
    additions = read_additions(dataset.extensions, bound.path, report)
    tables = {**meaning.tables, key: _term(dataset.name, bound.table.name, dataset, additions)}
    columns, labels, fields = dict(meaning.columns), dict(meaning.value_labels), list(meaning.fields)
    for index, field in enumerate(dataset.fields):
        name = field.name.lower()
        extra = read_additions(field.extensions, (*bound.path, "fields", index), report)
        if column := bound.columns.get(name):
            place = (key, column.name.lower())
            columns[place] = _joined(columns.get(place), _term(field.name, column.name, field, extra))
            if extra.value_labels:
                labels[place] = dict(extra.value_labels)
        elif calculation := bound.calculations.get(name):
            term = _term(field.name, field.name, field, extra)
            fields.append(ComputedField(key, field.name, calculation.sql(), term, bool(field.is_time)))
    return replace(meaning, tables=tables, columns=columns, value_labels=labels, fields=tuple(fields))


def _term(name: str, stored: str, said: osi.Dataset | osi.Field, additions: Additions) -> Term:
    """A model's own name for something is one more word for it."""
    own = (name.replace("_", " "),) if name.lower() != stored.lower() else ()
    synonyms = tuple(dict.fromkeys((*own, *said.ai_context.synonyms)))
    description = said.description or said.ai_context.instructions
    return Term(additions.label, description, synonyms, additions.units, additions.hidden)


def _joined(first: Term | None, second: Term) -> Term:
    """Two fields may show the same column."""
    if first is None:
        return second
    return Term(
        first.label or second.label,
        first.description or second.description,
        tuple(dict.fromkeys((*first.synonyms, *second.synonyms))),
        first.units or second.units,
        first.hidden or second.hidden,
    )


def _relationships(model: osi.Model, scope: Scope, path: Path, report: list[Problem]) -> tuple[Relationship, ...]:
    found: list[Relationship] = []
    for index, said in enumerate(model.relationships):
        place: Path = (*path, "relationships", index)
        start = _end(said.from_dataset, scope, (*place, "from"), report)
        end = _end(said.to_dataset, scope, (*place, "to"), report)
        if start is None or end is None:
            continue
        from_columns = _columns(said.from_columns, start, (*place, "from_columns"), report)
        to_columns = _columns(said.to_columns, end, (*place, "to_columns"), report)
        if len(said.from_columns) != len(said.to_columns) or not said.from_columns:
            message = "There should be as many from_columns as to_columns, and at least one."
            report.append(Problem("error", place, message))
        elif from_columns is not None and to_columns is not None:
            if not _is_key(to_columns, end):
                message = f"{', '.join(to_columns)} is not known to be unique in “{end.table.key}”: rows may multiply."
                report.append(Problem("warning", (*place, "to_columns"), message))
            found.append(Relationship(said.name, start.table.key, from_columns, end.table.key, to_columns))
    return tuple(found)


def _end(name: str, scope: Scope, path: Path, report: list[Problem]) -> Bound | None:
    bound = scope.dataset(name)
    if bound is None and name.lower() not in scope.unbound:
        report.append(Problem("error", path, f"There is no dataset “{name}”.{nearest(name, scope.bound)}"))
    return bound


def _columns(names: tuple[str, ...], bound: Bound, path: Path, report: list[Problem]) -> tuple[str, ...] | None:
    """The names as the table has them; None where one of them is missing."""
    found = [bound.column(name) for name in names]
    for index, (name, column) in enumerate(zip(names, found, strict=True)):
        if column is None:
            near = nearest(name, bound.names())
            report.append(Problem("error", (*path, index), f"“{bound.dataset.name}” has no column “{name}”.{near}"))
    return tuple(column.name for column in found if column) if all(found) else None


def _is_key(columns: tuple[str, ...], bound: Bound) -> bool:
    table, dataset = bound.table, bound.dataset
    keys = (table.primary_key, *table.unique_keys, dataset.primary_key, *dataset.unique_keys)
    wanted = {column.lower() for column in columns}
    return any(key and {column.lower() for column in key} <= wanted for key in keys)


def _metrics(model: osi.Model, scope: Scope, path: Path, report: list[Problem]) -> tuple[Metric, ...]:
    found: list[Metric] = []
    for index, said in enumerate(model.metrics):
        place: Path = (*path, "metrics", index)
        if any(metric.name.lower() == said.name.lower() for metric in found):
            report.append(Problem("error", (*place, "name"), f"There are two metrics “{said.name}”."))
            continue
        try:
            tree = rename(parse_one_of(said.expressions), lambda column: _resolved(column, scope))
        except Unusable as problem:
            report.append(Problem("error", (*place, "expression"), str(problem)))
            continue
        except Unbound:
            continue
        if not aggregates(tree):
            report.append(Problem("error", (*place, "expression"), "A metric needs an aggregate such as SUM or COUNT."))
            continue
        description = said.description or said.ai_context.instructions
        found.append(Metric(said.name, tree.sql(), description, said.ai_context.synonyms))
    return tuple(found)


class Unbound(Exception):
    """A metric over a dataset that has no table; the dataset's own problem says so."""


def _resolved(reference: exp.Column, scope: Scope) -> exp.Expr:
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
