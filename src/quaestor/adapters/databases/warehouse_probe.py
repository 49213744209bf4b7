"""Profiling in a warehouse's dialect: the statements of `profiling`, translated."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

import sqlglot
from sqlglot import exp

from quaestor.adapters.databases.profiling import quoted
from quaestor.core.catalog import Table
from quaestor.core.rows import Cell
from quaestor.core.warehouses import Warehouse
from quaestor.ports import Bounds, Caps

READ_AS = "postgres"
"""How `profiling` writes: double-quoted names, LIMIT, GROUP BY by number."""


class WarehouseProbe:
    typed = True

    def __init__(
        self,
        warehouse: Warehouse,
        fetch: Callable[[str, float], Awaitable[Sequence[tuple[Cell, ...]]]],
        stream: Callable[[str, Caps], AsyncIterator[Sequence[tuple[Cell, ...]]]],
    ) -> None:
        self._warehouse = warehouse
        self._fetch = fetch
        self._stream = stream

    async def fetch(self, sql: str, seconds: float) -> Sequence[tuple[Cell, ...]]:
        return await self._fetch(translate(sql, self._warehouse), seconds)

    def stream(self, sql: str, seconds: float) -> AsyncIterator[Sequence[tuple[Cell, ...]]]:
        return self._stream(sql, Caps(seconds=seconds))

    def sample(self, table: Table, columns: str, rows: int, bounds: Bounds) -> str:
        everything = f"SELECT {columns} FROM {quoted(table)}"  # noqa: S608 - quoted names
        if rows <= bounds.rows_per_table:
            return everything
        share = 100 * bounds.rows_per_table / rows
        some = f" TABLESAMPLE SYSTEM ({share:.6f})" if self._warehouse.sample is not None else ""
        return f"{everything}{some} LIMIT {bounds.rows_per_table}"

    def text(self, column: str) -> str:
        return column


def translate(sql: str, warehouse: Warehouse) -> str:
    """One statement of `profiling` in the warehouse's dialect."""
    tree = sqlglot.parse_one(sql, read=READ_AS)
    for sample in tree.find_all(exp.TableSample):
        sample.set("method", exp.var(warehouse.sample) if warehouse.sample else None)
    for select in tree.find_all(exp.Select):
        _write_positions(select)
    return tree.sql(dialect=warehouse.engine.dialect)


def _write_positions(select: exp.Select) -> None:
    """`GROUP BY 1 ORDER BY 2` by expression: not every engine counts columns."""
    shown = [each.unalias() for each in select.expressions]
    for clause in (select.args.get("group"), select.args.get("order")):
        for literal in list(clause.find_all(exp.Literal)) if clause is not None else ():
            if literal.is_int and 1 <= int(literal.name) <= len(shown) and _is_position(literal):
                literal.replace(shown[int(literal.name) - 1].copy())


def _is_position(literal: exp.Literal) -> bool:
    return isinstance(literal.parent, exp.Group | exp.Ordered)
