"""Glossary, hierarchies, default filters and snapshots of a model, checked against the catalog.

Like everything of a model: what names something that does not exist is left out and reported, the rest is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, cast

from sqlglot import exp

from quaestor.core.meaning import DefaultFilter, Definition, Hierarchy, Place, Snapshot
from quaestor.core.osi.expressions import Unusable, aggregates, parse_one_of, rename
from quaestor.core.osi.extension import SaidDefinition, SaidFilter, SaidHierarchy, SaidSnapshot
from quaestor.core.osi.model import Expression
from quaestor.core.osi.scope import Bound, Scope, Unbound, qualified, resolved
from quaestor.core.problems import Path, Problem, nearest


def read_glossary(
    said: Iterable[SaidDefinition], scope: Scope, path: Path, report: list[Problem]
) -> tuple[Definition, ...]:
    """A word whose condition cannot be used keeps its meaning: people may still read it."""
    found: list[Definition] = []
    for one in said:
        if any(other.term.lower() == one.term.lower() for other in found):
            report.append(Problem("error", path, f"“{one.term}” is defined twice in the glossary."))
            continue
        translated = [word for _, words in one.synonyms for word in words]
        words = tuple(dict.fromkeys((*one.also, *translated)))
        condition = None
        if one.condition is not None:
            condition = _condition(one.condition, lambda each: resolved(each, scope), one.term, path, report)
        found.append(Definition(one.term, one.meaning, words, condition, one.synonyms))
    return tuple(found)


def read_filters(said: Iterable[SaidFilter], bound: Bound, report: list[Problem]) -> list[DefaultFilter]:
    def own(reference: exp.Column) -> exp.Expr:
        if reference.table and reference.table.lower() not in (bound.dataset.name.lower(), bound.table.name.lower()):
            raise Unusable(f"A default filter sees only its own dataset, not “{reference.table}”.")
        if calculation := bound.calculations.get(reference.name.lower()):
            return calculation.copy()
        column = bound.column(reference.name)
        if column is None:
            near = nearest(reference.name, bound.names())
            raise Unusable(f"“{bound.dataset.name}” has no field “{reference.name}”.{near}")
        return qualified(bound.table, column)

    path: Path = (*bound.path, "custom_extensions")
    found = []
    for one in said:
        condition = _condition(one.condition, own, one.name, path, report)
        if condition is not None:
            found.append(DefaultFilter(bound.table.key, one.name, condition, one.lifted_by))
    return found


def read_hierarchies(
    said: Iterable[SaidHierarchy], scope: Scope, path: Path, report: list[Problem]
) -> tuple[Hierarchy, ...]:
    found = []
    for one in said:
        levels = [_place(level, scope, path, report) for level in one.levels]
        known = tuple(level for level in levels if level is not None)
        if len(known) > 1:
            found.append(Hierarchy(one.name, known, one.also))
        elif len(one.levels) < 2:
            report.append(Problem("error", path, f"The hierarchy “{one.name}” needs at least two levels."))
    return tuple(found)


def read_snapshot(said: SaidSnapshot, scope: Scope, path: Path, report: list[Problem]) -> Snapshot | None:
    """None where the time column is unknown; then the metric would be added up over time, and the problem says so."""
    place: Path = (*path, "custom_extensions")
    over = _place(said.over, scope, place, report)
    per = [_place(each, scope, place, report) for each in said.per]
    if over is None:
        return None
    return Snapshot(over, cast(Literal["last", "first"], said.take), tuple(each for each in per if each is not None))


def _condition(
    text: str, replacement: Callable[[exp.Column], exp.Expr], name: str, path: Path, report: list[Problem]
) -> str | None:
    try:
        tree = rename(parse_one_of((Expression(text),)), replacement)
    except Unusable as problem:
        report.append(Problem("error", path, f"The condition of “{name}” cannot be used. {problem}"))
        return None
    except Unbound:
        return None
    if aggregates(tree):
        message = f"The condition of “{name}” is said of single rows; an aggregate belongs into a metric."
        report.append(Problem("error", path, message))
        return None
    return tree.sql()


def _place(name: str, scope: Scope, path: Path, report: list[Problem]) -> Place | None:
    dataset, _, field = name.rpartition(".")
    bound = scope.dataset(dataset)
    if bound is None:
        if dataset.lower() not in scope.unbound:
            near = nearest(dataset, scope.bound) if dataset else " Write it as “dataset.field”."
            report.append(Problem("error", path, f"There is no dataset for “{name}”.{near}"))
        return None
    column = bound.column(field)
    if column is None and field.lower() not in bound.calculations:
        near = nearest(field, bound.names())
        report.append(Problem("error", path, f"“{bound.dataset.name}” has no field “{field}”.{near}"))
        return None
    return bound.table.key, column.name if column is not None else field
