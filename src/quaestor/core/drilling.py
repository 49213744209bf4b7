"""Questions one level up and down from an answer that shows groups: its own words, with another level in them.

What was grouped by is read from the statement, so it does not matter who drafted it. A question that does not name the
level in its own words is left alone: exchanging them would be a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import sqlglot
from sqlglot import exp

from quaestor.core.catalog import Catalog, Table
from quaestor.core.hierarchies import TIME, around
from quaestor.core.interpreter.names import plural, singular
from quaestor.core.meaning import Meaning, Place
from quaestor.core.wording import plainly

BEFORE_GROUPS = r"(?:per|by|each|every|which|what)"
"""Words that say that what follows is what is grouped by."""
GENERIC = frozenset(("name", "title", "label", "code", "id"))
"""Columns that are called after what they do in a table; people call them as the table."""
ADVERBS = {"yearly": "year", "quarterly": "quarter", "monthly": "month", "weekly": "week", "daily": "day"}


def drilled(asked: str, sql: str, tables: Sequence[str], catalog: Catalog, meaning: Meaning) -> tuple[str, ...]:
    """*asked* with what its answer is grouped by exchanged: a level finer first, then a level coarser."""
    groups = _groups(sql, catalog)
    if not groups:
        return ()
    finer: list[str] = []
    coarser: list[str] = []
    for place in _places(groups, tables, catalog):
        for level in around(place, catalog, meaning):
            for found, other in ((finer, level.finer), (coarser, level.coarser)):
                if other is not None:
                    found += _exchanged(asked, place, other, catalog, meaning)
    if any(not isinstance(group, exp.Column) for group in groups):
        for found, step in ((finer, 1), (coarser, -1)):
            found += _in_other_time(asked, step)
    return tuple(dict.fromkeys((*finer, *coarser)))


def _groups(sql: str, catalog: Catalog) -> list[exp.Expr]:
    """What the rows of the outermost query stand for; aliases and positions are followed to what they name."""
    try:
        tree = sqlglot.parse_one(sql, read=catalog.dialect)
    except sqlglot.errors.SqlglotError:
        return []
    grouping = tree.args.get("group") if isinstance(tree, exp.Select) else None
    if not isinstance(tree, exp.Select) or grouping is None:
        return []
    shown = {each.alias_or_name.lower(): each.unalias() for each in tree.selects}
    found: list[exp.Expr] = []
    for each in grouping.expressions:
        if isinstance(each, exp.Literal) and each.is_int and 0 < int(each.this) <= len(tree.selects):
            found.append(tree.selects[int(each.this) - 1].unalias())
        elif isinstance(each, exp.Column) and not each.table:
            found.append(shown.get(each.name.lower(), each))
        else:
            found.append(each)
    aliases = {table.alias_or_name.lower(): table for table in tree.find_all(exp.Table)}
    return [_spelt_out(each, aliases) for each in found]


def _spelt_out(group: exp.Expr, aliases: dict[str, exp.Table]) -> exp.Expr:
    """A column with the table that its alias stands for."""
    table = aliases.get(group.table.lower()) if isinstance(group, exp.Column) else None
    if table is None:
        return group
    return exp.column(group.name, table=table.name, db=table.db or None)


def _places(groups: Sequence[exp.Expr], tables: Sequence[str], catalog: Catalog) -> Iterator[Place]:
    used = [table for key in tables if (table := catalog.table(key)) is not None]
    for group in groups:
        if not isinstance(group, exp.Column):
            continue
        owners = [table for table in used if table.column(group.name) is not None and _may_be(table, group)]
        if len(owners) == 1:
            column = owners[0].column(group.name)
            yield owners[0].key, column.name if column is not None else group.name


def _may_be(table: Table, column: exp.Column) -> bool:
    named = f"{column.db}.{column.table}".lower() if column.db else column.table.lower()
    return not named or named in (table.key.lower(), table.name.lower())


def _exchanged(asked: str, place: Place, other: Place, catalog: Catalog, meaning: Meaning) -> list[str]:
    """*asked* with the words for *other* where it has those for *place*; nothing where it says them in no way known."""
    words = _words(other, catalog, meaning)
    for old in sorted(_words(place, catalog, meaning), key=len, reverse=True):
        for form, new in ((old, words[:1]), (plural(old), [plural(each) for each in words[:1]])):
            if new and (found := _only(asked, form)) is not None:
                return [_with(asked, found, new[0])]
    return []


def _only(asked: str, words: str) -> re.Match[str] | None:
    """Where *words* are said as what is grouped by; else where they are said, if that is once."""
    said = re.escape(words)
    if (found := re.search(rf"\b{BEFORE_GROUPS}\s+(?P<said>{said})\b", asked, re.IGNORECASE)) is not None:
        return found
    every = list(re.finditer(rf"\b(?P<said>{said})\b", asked, re.IGNORECASE))
    return every[0] if len(every) == 1 else None


def _with(asked: str, found: re.Match[str], replacing: str) -> str:
    start, end = found.span("said")
    if found["said"][0].isupper():
        replacing = replacing[0].upper() + replacing[1:]
    return f"{asked[:start]}{replacing}{asked[end:]}"


def _words(place: Place, catalog: Catalog, meaning: Meaning) -> list[str]:
    """What people call a level, the plainest first."""
    table = catalog.table(place[0])
    if table is None:
        return []
    term, own = meaning.column(*place), meaning.table(table.key)
    name = plainly(place[1])
    called = [term.label, name, *term.synonyms]
    if name in GENERIC:
        called = [*(singular(plainly(each)) for each in (own.label, table.name) if each), *own.synonyms, *called[:1]]
    return list(dict.fromkeys(word.lower() for word in called if word))


def _in_other_time(asked: str, step: int) -> list[str]:
    units = "year|quarter|month|week|day"
    grouped = re.search(
        rf"\b{BEFORE_GROUPS}\s+(?P<said>(?:fiscal\s+)?(?:{units}))\b|\b(?P<adverb>{'|'.join(ADVERBS)})\b",
        asked,
        re.IGNORECASE,
    )
    if grouped is None:
        return []
    said = grouped["said"] or ADVERBS[grouped["adverb"].lower()]
    unit = "_".join(said.lower().split())
    levels = next((levels for levels in TIME if unit in levels), ())
    place = levels.index(unit) + step if levels else -1
    if not 0 <= place < len(levels):
        return []
    new = levels[place].replace("_", " ")
    start, end = grouped.span("said" if grouped["said"] else "adverb")
    if grouped["adverb"]:
        new = next((adverb for adverb, each in ADVERBS.items() if each == new), new)
        new = new.capitalize() if grouped["adverb"][0].isupper() else new
    return [f"{asked[:start]}{new}{asked[end:]}"]
