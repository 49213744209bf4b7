"""Metrics that most people would read into a catalog though nobody wrote them down.

Only one so far: revenue, from the price and quantity of each line sold, else from the amounts of the one table of
payments, invoices or deals. A semantic model that names a metric of the same meaning comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.meaning import Meaning, Metric
from quaestor.core.wording import plainly

PRICES = ("unit price", "unitprice", "price", "sales price", "item price", "list price")
QUANTITIES = ("quantity", "qty", "units", "quantity ordered", "quantity sold")
DISCOUNTS = ("discount", "discount rate", "discount percent")
AMOUNTS = ("amount", "total", "total amount", "amount paid", "payment amount", "deal value", "value")
INCOME = {"payment", "payments", "invoice", "invoices", "sale", "sales", "opportunity", "opportunities", "deals"}
WORDS = ("revenue", "sales", "turnover", "money", "spending", "sales amount", "money made")


def completed(meaning: Meaning, catalog: Catalog) -> Meaning:
    """*meaning* with the derived metrics of *catalog* that it does not define itself."""
    taken = {word.lower() for metric in meaning.metrics for word in (plainly(metric.name), *metric.synonyms)}
    added = tuple(metric for metric in derived_metrics(catalog) if not taken & {metric.name, *metric.synonyms})
    return replace(meaning, metrics=(*meaning.metrics, *added)) if added else meaning


def derived_metrics(catalog: Catalog) -> tuple[Metric, ...]:
    """At most one metric a meaning: several tables that would do make it ambiguous, and then there is none."""
    lines = [found for table in catalog.tables if not table.is_view for found in sold_lines(table)]
    if not lines:
        return tuple(taken_in(catalog))
    if len(lines) != 1:
        return ()
    [(table, price, quantity, discount)] = lines
    product = f"{name(table, price)} * {name(table, quantity)}"
    if discount is not None:
        product += f" * (1 - {name(table, discount)})"
    description = f"{plainly(price.name)} times {plainly(quantity.name)}"
    if discount is not None:
        description += f", less {plainly(discount.name)}"
    return (Metric("revenue", f"SUM({product})", description, WORDS[1:]),)


def taken_in(catalog: Catalog) -> Iterator[Metric]:
    """The amounts of payments or deals, where one table keeps them and each row of it has a single such number."""
    found = [(table, find(table, AMOUNTS)) for table in catalog.tables if not table.is_view and keeps_income(table)]
    held = [(table, column) for table, column in found if column is not None]
    if len(held) == 1:
        [(table, column)] = held
        yield Metric("revenue", f"SUM({name(table, column)})", plainly(column.name), WORDS[1:])


def keeps_income(table: Table) -> bool:
    """Called after payments, invoices or deals, or with a stage that its rows go through until they close."""
    said = set(plainly(table.name).lower().split())
    words = {word for column in table.columns for word in plainly(column.name).lower().split()}
    return bool(said & INCOME and table.foreign_keys) or {"stage", "close"} <= words


def sold_lines(table: Table) -> Iterator[tuple[Table, Column, Column, Column | None]]:
    """The price, quantity and discount of each line, where *table* holds lines of something sold."""
    price, quantity = find(table, PRICES), find(table, QUANTITIES)
    if price is None or quantity is None or len(table.foreign_keys) == 0:
        return
    yield table, price, quantity, fraction(find(table, DISCOUNTS))


def find(table: Table, names: tuple[str, ...]) -> Column | None:
    """The numeric column called one of *names*, or with such a name at its end ("close value" is a value)."""
    by_words = {plainly(column.name).lower(): column for column in table.columns if column.seen_kind.is_numeric}
    whole = next((by_words[each] for each in names if each in by_words), None)
    ending = [column for said, column in by_words.items() if said.endswith(tuple(f" {each}" for each in names))]
    return whole or (ending[0] if len(ending) == 1 else None)


def fraction(discount: Column | None) -> Column | None:
    """*discount* where its values are parts of one; percentages and amounts would need another formula."""
    profile = discount.profile if discount is not None else None
    highest = profile.maximum if profile is not None else None
    return discount if isinstance(highest, int | float) and not isinstance(highest, bool) and highest <= 1 else None


def name(table: Table, column: Column) -> str:
    return f'"{table.key}"."{column.name}"' if not table.key.isidentifier() else f"{table.key}.{column.name}"
