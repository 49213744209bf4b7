"""What the policy comes to for a person, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quaestor.documents.policies import (
        CheckedDocument,
        CheckedSourceDocument,
        LimitsDocument,
        SeenTableDocument,
        VerdictDocument,
    )

WIDTH = 30
"""Of what stands before a reason."""


def lines_of(document: CheckedDocument) -> Iterator[str]:
    yield f"{document['name']} ({document['person']})"
    yield f"  roles        {', '.join(document['roles']) or 'none'}"
    yield f"  permissions  {', '.join(document['permissions']) or 'none'}"
    for source in document["sources"]:
        yield ""
        yield from source_lines(source)


def source_lines(source: CheckedSourceDocument) -> Iterator[str]:
    yield f"{source['source']}: {limits_line(source['limits'])}"
    for table in source["tables"]:
        yield from table_lines(table)
    for hidden in source["hidden_tables"]:
        yield f"  {hidden['table']:<{WIDTH}} hidden: {hidden['because']}"
    if source["statement"] is not None:
        yield ""
        yield from verdict_lines(source["statement"])


def limits_line(limits: LimitsDocument) -> str:
    parts = [f"at most {limits['rows']:,} rows", f"{limits['seconds']:g} seconds", f"{limits['bytes']:,} bytes"]
    if limits["cost"] is not None:
        parts.append(f"{limits['cost']:,.0f} rows gone through")
    if limits["model_usd_per_day"] is not None:
        parts.append(f"{limits['model_usd_per_day']:g} US dollars of language models a day")
    return ", ".join(parts)


def table_lines(table: SeenTableDocument) -> Iterator[str]:
    yield f"  {table['table']:<{WIDTH}} seen: {by(table['granted_by'])}"
    for rule in table["rows"]:
        shown = f"only rows where {rule['condition']}" if rule["problem"] is None else f"no rows. {rule['problem']}"
        yield f"    {shown}  ({by(rule['by'])})"
    for masked in table["masked_columns"]:
        yield f"    {masked['name']}: masked, {masked['mask']}  ({by(masked['by'])})"
    for column in table["hidden_columns"]:
        why = f"denied by {by(column['denied_by'])}" if column["denied_by"] else "no role grants it"
        yield f"    {column['name']}: hidden, {why}"
    if table["min_group"] is not None:
        yield f"    masked columns may be summarised over at least {table['min_group']} rows"


def verdict_lines(verdict: VerdictDocument) -> Iterator[str]:
    yield verdict["verdict"]
    for reason in verdict["reasons"]:
        yield f"  {reason['code']}: {reason['message']}"
    if verdict["sql"] is not None:
        yield verdict["sql"]
    for told in verdict["told"]:
        yield f"  told: {told}"


def by(places: Sequence[str]) -> str:
    return ", ".join(places)
