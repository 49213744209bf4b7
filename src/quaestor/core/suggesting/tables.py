"""Proposals about tables and what lies between them: roles, relationships, metrics, hierarchies."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.derived import derived_metrics
from quaestor.core.interpreter.joins import INFERRED_COST, KeyGraph
from quaestor.core.interpreter.names import plural, raw_words, singular, split_name
from quaestor.core.meaning import Hierarchy, Meaning, Metric, Relationship
from quaestor.core.suggesting import words as known
from quaestor.core.suggesting.columns import label_of
from quaestor.core.suggesting.suggestion import Suggestion

FEWEST_ROWS = 20
"""A table with fewer is a list of kinds, whose numbers nobody adds up."""


def about_tables(catalog: Catalog, meaning: Meaning) -> Iterator[Suggestion]:
    income = {metric.expression for metric in derived_metrics(catalog)}
    for table in catalog.tables:
        if table.name.lower() in known.TECHNICAL_TABLES:
            yield Suggestion("hidden", table.key, None, True, "kept by a tool for itself")
        elif not table.is_view:
            yield from _named(table)
            yield from _hierarchy(table)
            measures = [one for one in _metrics(table) if expression_of(one) not in income]
            yield from measures
    yield from _roles(catalog)
    yield from _relationships(catalog, meaning)
    for metric in derived_metrics(catalog):
        tables = [table for table in catalog.tables if table.key in metric.expression]
        if tables:
            because = "price and quantity of each line" if "*" in metric.expression else "the amounts of its rows"
            yield Suggestion("metric", tables[0].key, None, metric, because)


def expression_of(one: Suggestion) -> str:
    return one.value.expression if isinstance(one.value, Metric) else ""


def _named(table: Table) -> Iterator[Suggestion]:
    raw = raw_words(table.name)
    bare = "_".join(raw[1:]) if raw[0] in _PREFIXES and len(raw) > 1 else ""
    label = label_of(bare or table.name) or (bare.replace("_", " ").capitalize() if bare else None)
    if label is not None:
        yield Suggestion("label", table.key, None, label, f"“{table.name}” is short or prefixed")
    if table.comment:
        yield Suggestion("description", table.key, None, table.comment, "comment in the database")


_PREFIXES = ("tbl", "dim", "fact", "fct", "stg", "vw", "ref", "cre")


def _hierarchy(table: Table) -> Iterator[Suggestion]:
    levels = []
    for names in known.PLACES:
        found = [
            column
            for column in table.columns
            if split_name(column.name)[-1] in names and _is_text(column) and not _is_empty(column)
        ]
        levels += found[:1] if len(found) == 1 else []
    if len(levels) > 1 and all(_no_finer(a, b) for a, b in pairwise(levels)):
        places = tuple((table.key, column.name) for column in levels)
        called = Hierarchy(f"{singular(_words(table))} place", places)
        yield Suggestion("hierarchy", table.key, None, called, "places from large to small")


def _no_finer(coarse: Column, fine: Column) -> bool:
    """Whether the first has no more values than the second, as far as is known."""
    return coarse.profile is None or fine.profile is None or coarse.profile.distinct <= fine.profile.distinct


def _is_text(column: Column) -> bool:
    return column.seen_kind is Kind.TEXT


def _metrics(table: Table) -> Iterator[Suggestion]:
    """A count for what happens, a sum or an average for each number that is a measure."""
    if table.rows is not None and table.rows < FEWEST_ROWS:
        return
    things = plural(_words(table))
    keys = {name.lower() for key in table.foreign_keys for name in key.columns} | {n.lower() for n in table.primary_key}
    happens = any(column.seen_kind.is_temporal and not _is_technical(column) for column in table.columns)
    if len(table.primary_key) == 1 and table.foreign_keys and happens:
        metric = Metric(f"number of {things}", f"COUNT({_sql(table, table.primary_key[0])})")
        yield Suggestion("metric", table.key, None, metric, "rows with a date that refer to others")
    for column in table.columns:
        words = split_name(column.name)
        if column.name.lower() in keys or not column.seen_kind.is_numeric or words[-1] in known.NEVER_MEASURED:
            continue
        if any(len(word) < 2 or word.isdigit() for word in words) or _is_empty(column):
            continue
        name = _worded(words, table)
        if set(words) & known.AVERAGED and not set(words) & {"total"}:
            said = name if words[0] == "average" else f"average {name}"
            yield Suggestion(
                "metric",
                table.key,
                None,
                Metric(said, f"AVG({_sql(table, column.name)})"),
                f"“{column.name}” is compared",
            )
        elif set(words) & known.ADDED_UP and not _looks_like_code(column):
            total = name if words[0] == "total" else f"total {name}"
            yield Suggestion(
                "metric", table.key, None, Metric(total, f"SUM({_sql(table, column.name)})"), f"“{column.name}” adds up"
            )


def _worded(words: tuple[str, ...], table: Table) -> str:
    """A bare "amount" says whose: "payment amount"."""
    text = " ".join(words)
    thing = singular(_words(table))
    return text if len(words) > 1 or thing in text else f"{thing} {text}"


def _looks_like_code(column: Column) -> bool:
    return column.profile is not None and column.profile.distinct <= 2


def _is_technical(column: Column) -> bool:
    return "_".join(raw_words(column.name)) in known.TECHNICAL_NAMES


def _roles(catalog: Catalog) -> Iterator[Suggestion]:
    """`SupportRepId` that refers to employees: employees are called support reps, too."""
    found: dict[str, dict[str, str]] = {}
    for table in catalog.tables:
        for key in table.foreign_keys:
            target = catalog.table(key.table)
            subtype = {name.lower() for name in key.columns} == {name.lower() for name in table.primary_key}
            if target is None or len(key.columns) != 1 or target.is_view or subtype:
                continue
            said = [
                word for word in split_name(key.columns[0]) if word not in ("id", "key", "code", "no", "number", "fk")
            ]
            own = {singular(word) for word in split_name(target.name)} | {
                singular(word) for word in split_name(target.primary_key[0] if target.primary_key else "")
            }
            rest = [word for word in said if singular(word) not in own]
            verb = said[:1] in (["reports"], ["ship"], ["created"], ["belongs"], ["original"], ["parent"])
            if rest == said and said and not verb and len(" ".join(said)) > 2:
                found.setdefault(target.key, {}).setdefault(plural(" ".join(said)), f"{table.name}.{key.columns[0]}")
    for target_key, synonyms in found.items():
        because = f"{', '.join(synonyms.values())} {'refer' if len(synonyms) > 1 else 'refers'} to it by that name"
        yield Suggestion("synonyms", target_key, None, tuple(synonyms), because)


def _relationships(catalog: Catalog, meaning: Meaning) -> Iterator[Suggestion]:
    """Links that names and values speak for and nobody declared."""
    graph = KeyGraph.build(catalog, meaning)
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for edges in graph.edges.values():
        for edge in edges:
            left, right = catalog.table(edge.left), catalog.table(edge.right)
            mark = (edge.left, edge.left_columns)
            declared = left is not None and any(key.columns == edge.left_columns for key in left.foreign_keys)
            if left is None or right is None or left.is_view or right.is_view or mark in seen or declared:
                continue
            column, key = left.by_name[edge.left_columns[0].lower()], right.by_name[edge.right_columns[0].lower()]
            sure = INFERRED_COST <= edge.cost < 1.9 and split_name(column.name)[-1] in ("id", "key", "code")
            if sure and _identifies(right, key) and not _is_empty(column) and _contained(column, key):
                seen.add(mark)
                name = f"{left.name}_{column.name}"
                link = Relationship(name, left.key, edge.left_columns, right.key, edge.right_columns)
                because = "the name is that key's, and the values lie among its"
                yield Suggestion("relationship", left.key, None, link, because)


def _identifies(table: Table, column: Column) -> bool:
    """A key by declaration; or by its name, with no value twice."""
    if tuple(name.lower() for name in table.primary_key) == (column.name.lower(),):
        return True
    own = {"_".join([*raw_words(table.name), "id"]), "_".join([*raw_words(singular(table.name)), "id"]), "id"}
    profile = column.profile
    unique = profile is not None and profile.distinct == profile.rows > 0
    return "_".join(raw_words(column.name)) in own and unique and not table.primary_key


def _is_empty(column: Column) -> bool:
    return column.profile is not None and column.profile.rows > 0 and column.profile.nulls == column.profile.rows


def _contained(column: Column, key: Column) -> bool:
    """Whether the range of one lies in that of the other, as far as profiles say."""
    mine, theirs = column.profile, key.profile
    if mine is None or theirs is None or mine.minimum is None or theirs.minimum is None:
        return True
    try:
        return bool(theirs.minimum <= mine.minimum and mine.maximum <= theirs.maximum)  # type: ignore[operator]
    except TypeError:
        return False


def _words(table: Table) -> str:
    return " ".join(split_name(table.name))


def _sql(table: Table, column: str) -> str:
    def quoted(name: str) -> str:
        return name if name.isidentifier() else f'"{name}"'

    schema = f"{quoted(table.schema)}." if table.schema else ""
    return f"{schema}{quoted(table.name)}.{quoted(column)}"
