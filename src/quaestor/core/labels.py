"""What stored codes are called, where a result shows them: the rows stay as they are, people read the words too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning
from quaestor.core.rows import Rows

MOST_IN_LEGEND = 12
Labels = Mapping[str, str]


def labels_of(sql: str, catalog: Catalog, meaning: Meaning) -> tuple[Labels, ...]:
    """For each column of the result of *sql*, the labels of its codes; empty where it shows no coded column."""
    if not meaning.value_labels:
        return ()
    try:
        tree = sqlglot.parse_one(sql, dialect=catalog.dialect)
    except (SqlglotError, RecursionError):
        return ()
    if not isinstance(tree, exp.Select):
        return ()
    from_ = tree.args.get("from_")
    sources = [from_.this] if from_ is not None else []
    sources += [join.this for join in tree.args.get("joins") or ()]
    tables = {each.alias_or_name.lower(): _key(each) for each in sources if isinstance(each, exp.Table)}
    return tuple(_labels(each.unalias(), tables, catalog, meaning) for each in tree.expressions)


def labelled(rows: Rows, labels: Sequence[Labels]) -> Rows:
    """*rows* with words instead of codes, for telling."""
    if not any(labels) or len(labels) != len(rows.columns):
        return rows
    told = tuple(
        tuple(found.get(str(cell), cell) if found else cell for cell, found in zip(row, labels, strict=True))
        for row in rows.rows
    )
    return replace(rows, rows=told)


def legend(rows: Rows, labels: Sequence[Labels]) -> tuple[str, ...]:
    """ "status: A is “active”, L is “left”": the codes that are in the result."""
    if len(labels) != len(rows.columns):
        return ()
    found = []
    for index, (column, known) in enumerate(zip(rows.columns, labels, strict=True)):
        present = dict.fromkeys(str(cell) for cell in rows.column(index))
        said = [f"{code} is “{known[code]}”" for code in present if code in known and known[code] != code]
        if said:
            found.append(f"{column.name}: {', '.join(said[:MOST_IN_LEGEND])}")
    return tuple(found)


def _labels(node: exp.Expr, tables: Mapping[str, str], catalog: Catalog, meaning: Meaning) -> Labels:
    if not isinstance(node, exp.Column):
        return {}
    keys = [tables.get(node.table.lower(), "")] if node.table else list(tables.values())
    owners = [key for key in keys if (table := catalog.table(key)) is not None and table.column(node.name)]
    return meaning.value_labels.get((owners[0].lower(), node.name.lower()), {}) if len(owners) == 1 else {}


def _key(table: exp.Table) -> str:
    return f"{table.db}.{table.name}" if table.db else table.name
