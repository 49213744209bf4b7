"""What a semantic model says beyond names: terms that stand for conditions, and conditions that hold by default.

Both are read as a field that is true or false: “overdue” is a field of rentals that a question may say holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import sqlglot

from quaestor.core.catalog import Catalog
from quaestor.core.interpreter.plan import (
    Comparison,
    Condition,
    Constant,
    Field,
    Measure,
    MetricUse,
    Operator,
    Plan,
    fields_of,
)  # fmt: skip
from quaestor.core.meaning import DefaultFilter, Meaning
from quaestor.core.metrics.query import columns_of, qualified_by_key, tables_of

HOLDS = "yes"
"""The constant a named condition is compared with; it is never printed."""
_LIFTING = r"(?:including|includes?|incl\.?|inclusive of|with|even|also|plus|and also)"
_THINGS = r"(?:\s+(?:ones|items|rows|records|things|too|as well))*"


@dataclass(frozen=True, slots=True)
class NamedCondition:
    """A condition of the semantic model over *tables*, the first of which is the one whose rows it is said of."""

    words: str
    expression: str
    tables: tuple[str, ...]
    columns: frozenset[Field]


Named = Mapping[Field, NamedCondition]


def named_conditions(catalog: Catalog, meaning: Meaning) -> Iterator[tuple[tuple[str, ...], Field, NamedCondition]]:
    """The glossary's conditions, each with the words for it; those over what *catalog* lacks are left out."""
    for definition in meaning.glossary:
        if definition.condition is None:
            continue
        found = _condition(definition.term, definition.condition, catalog)
        if found is not None:
            yield (definition.term, *definition.synonyms), Field(found.tables[0], definition.term), found


def default_conditions(catalog: Catalog, meaning: Meaning) -> Iterator[tuple[DefaultFilter, Field, NamedCondition]]:
    for one in meaning.default_filters:
        found = _condition(one.name, one.condition, catalog)
        if found is not None:
            yield one, Field(found.tables[0], f"default: {one.name}"), found


def without_lifting(text: str, meaning: Meaning) -> tuple[str, frozenset[str]]:
    """*text* without “including deleted ones”, and the names of the default filters that it lifts."""
    lifted: set[str] = set()
    for one in meaning.default_filters:
        for word in one.lifted_by:
            said = re.compile(rf",?\s*\(?\b{_LIFTING}\s+(?:the\s+|all\s+)?{re.escape(word)}\b{_THINGS}\)?", re.I)
            text, count = said.subn("", text)
            if count or re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE):
                lifted.add(one.name)
    return text, frozenset(lifted)


def with_defaults(
    plan: Plan, defaults: Mapping[str, list[tuple[DefaultFilter, Field, NamedCondition]]], lifted: frozenset[str]
) -> tuple[Plan, tuple[str, ...]]:
    """*plan* under the default filters of the tables it counts or lists, and what to tell about them."""
    added: list[Condition] = []
    told: list[str] = []
    said = {field for one in plan.where for field in fields_of(one)}
    for table in counted(plan):
        for default, field, condition in defaults.get(table, ()):
            if default.name in lifted:
                told.append(f"not applied, as asked: {default.name}")
            elif not condition.columns & said:
                added.append(Comparison(field, Operator.EQUAL, Constant(HOLDS)))
                how = f"; say “including {default.lifted_by[0]}” to lift it" if default.lifted_by else ""
                told.append(f"{default.name}{how}")
    return (replace(plan, where=(*plan.where, *added)) if added else plan), tuple(told)


def counted(plan: Plan) -> tuple[str, ...]:
    """The tables whose rows a plan adds up; where it adds nothing up, the one whose rows it lists."""
    found: list[str] = []
    for one in plan.show:
        if isinstance(one, Measure):
            found += [one.rows_of] if one.rows_of else [one.of.table] if one.of else []
        elif isinstance(one, MetricUse):
            found += one.tables[:1]
    return tuple(dict.fromkeys(found)) or plan.tables[:1]


def _condition(words: str, expression: str, catalog: Catalog) -> NamedCondition | None:
    try:
        tree = qualified_by_key(sqlglot.parse_one(expression), catalog)
    except KeyError:
        return None
    tables = tables_of(tree)
    columns = frozenset(Field(column.table, column.name) for column in columns_of(tree))
    return NamedCondition(words, expression, tables, columns) if tables else None
