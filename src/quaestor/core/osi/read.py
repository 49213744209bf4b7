"""A semantic model checked against a catalog: what it means there, and what is wrong with it.

Nothing here fails as a whole: what names something that does not exist is left out and reported, the rest is used.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import ComputedField, Meaning, Metric, Relationship, Term
from quaestor.core.osi import model as osi
from quaestor.core.osi.business import read_filters, read_glossary, read_hierarchies, read_snapshot
from quaestor.core.osi.expressions import Unusable, aggregates, parse_one_of, rename
from quaestor.core.osi.extension import Additions, read_additions
from quaestor.core.osi.scope import Bound, Scope, Unbound, bind, resolved
from quaestor.core.problems import Path, Problem, nearest
from quaestor.core.sensitivity import marked_sensitive, stricter


@dataclass(frozen=True, slots=True)
class Reading:
    meaning: Meaning
    problems: tuple[Problem, ...]


def read_model(model: osi.Model, catalog: Catalog, path: Path = ()) -> Reading:
    """What *model* says about *catalog*. *path* is where the model stands in its document."""
    report: list[Problem] = []
    scope = bind(model.datasets, catalog, path, report)
    additions = read_additions(model.extensions, path, report, "model")
    place: Path = (*path, "custom_extensions")
    meaning = Meaning(
        name=model.name,
        description=model.description,
        instructions=model.ai_context.instructions,
        metrics=_metrics(model, scope, path, report),
        relationships=_relationships(model, scope, path, report),
        questions=tuple(dict.fromkeys((*additions.questions, *model.ai_context.examples))),
        glossary=read_glossary(additions.glossary, scope, place, report),
        hierarchies=read_hierarchies(additions.hierarchies, scope, place, report),
        fiscal=additions.fiscal_calendar,
        queries=additions.queries,
    )
    for bound in scope.datasets():
        meaning = _with_dataset(meaning, bound, report)
    return Reading(meaning, tuple(report))


def _with_dataset(meaning: Meaning, bound: Bound, report: list[Problem]) -> Meaning:
    dataset, key = bound.dataset, bound.table.key.lower()
    additions = read_additions(dataset.extensions, bound.path, report, "dataset")
    filters = (*meaning.default_filters, *read_filters(additions.default_filters, bound, report))
    important = _important(additions, bound, report)
    _columns(dataset.primary_key, bound, (*bound.path, "primary_key"), report)
    for index, names in enumerate(dataset.unique_keys):
        _columns(names, bound, (*bound.path, "unique_keys", index), report)
    tables = {**meaning.tables, key: _term(dataset.name, bound.table.name, dataset, additions)}
    columns, labels, fields = dict(meaning.columns), dict(meaning.value_labels), list(meaning.fields)
    words, sensitivities = dict(meaning.value_words), dict(meaning.sensitivities)
    for index, field in enumerate(dataset.fields):
        name = field.name.lower()
        extra = read_additions(field.extensions, (*bound.path, "fields", index), report)
        if column := bound.columns.get(name):
            place = (key, column.name.lower())
            columns[place] = _joined(columns.get(place), _term(field.name, column.name, field, extra))
            if extra.value_labels:
                labels[place] = dict(extra.value_labels)
            said = extra.sensitivity or (marked_sensitive(bound.table, column) if extra.sensitive else None)
            if said is not None:
                sensitivities[place] = stricter(said, sensitivities.get(place, said))
            if extra.value_words:
                words[place] = dict(extra.value_words)
        elif calculation := bound.calculations.get(name):
            term = _term(field.name, field.name, field, extra)
            fields.append(ComputedField(key, field.name, calculation.sql(), term, bool(field.is_time)))
    for name in important:
        columns[key, name] = replace(columns.get((key, name), Term()), important=True)
    return replace(
        meaning,
        tables=tables,
        columns=columns,
        value_labels=labels,
        value_words=words,
        sensitivities=sensitivities,
        fields=tuple(fields),
        default_filters=filters,
    )


def _important(additions: Additions, bound: Bound, report: list[Problem]) -> list[str]:
    """The lower-cased columns among the fields said to be important."""
    found = []
    for name in additions.important:
        column = bound.column(name)
        if column is not None:
            found.append(column.name.lower())
        elif name.lower() not in bound.calculations:
            near = nearest(name, bound.names())
            place: Path = (*bound.path, "custom_extensions")
            report.append(Problem("error", place, f"“{bound.dataset.name}” has no field “{name}”.{near}"))
    return found


def _term(name: str, stored: str, said: osi.Dataset | osi.Field, additions: Additions) -> Term:
    """A model's own name for something is one more word for it."""
    own = (name.replace("_", " "),) if name.lower() != stored.lower() else ()
    translated = [word for _, words in additions.synonyms for word in words]
    synonyms = tuple(dict.fromkeys((*own, *said.ai_context.synonyms, *translated)))
    description = said.description or said.ai_context.instructions
    return Term(
        additions.label,
        description,
        synonyms,
        additions.units,
        additions.hidden,
        translations=additions.synonyms,
        sensitive=additions.sensitive,
    )


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
        tuple(dict.fromkeys((*first.translations, *second.translations))),
        first.sensitive or second.sensitive,
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
            extra = read_additions(said.extensions, place, report, "relationship")
            hint = extra.hint or said.ai_context.instructions
            ends = (start.table.key, from_columns, end.table.key, to_columns)
            found.append(Relationship(said.name, *ends, preferred=extra.preferred, hint=hint))
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
            tree = rename(parse_one_of(said.expressions), lambda column: resolved(column, scope))
        except Unusable as problem:
            report.append(Problem("error", (*place, "expression"), str(problem)))
            continue
        except Unbound:
            continue
        if not aggregates(tree):
            report.append(Problem("error", (*place, "expression"), "A metric needs an aggregate such as SUM or COUNT."))
            continue
        found.append(_metric(said, tree.sql(), scope, place, report))
    return tuple(found)


def _metric(said: osi.Metric, expression: str, scope: Scope, path: Path, report: list[Problem]) -> Metric:
    extra = read_additions(said.extensions, path, report, "metric")
    translated = [word for _, words in extra.synonyms for word in words]
    return Metric(
        said.name,
        expression,
        said.description or said.ai_context.instructions,
        tuple(dict.fromkeys((*said.ai_context.synonyms, *translated))),
        label=extra.label,
        units=extra.units,
        translations=extra.synonyms,
        snapshot=read_snapshot(extra.snapshot, scope, path, report) if extra.snapshot else None,
    )
