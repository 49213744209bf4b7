"""Copies of sources: a DuckDB file each, written by a child process from rows that we stream to it.

DuckDB rather than SQLite since it keeps types: exact decimals, dates, times with zones, intervals, booleans.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path

from quaestor.adapters.databases.child import Child, ChildDied
from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.errors import QueryFailed, Unavailable
from quaestor.core.rows import Cell, to_json
from quaestor.ports import Copy

MODULE = "quaestor.adapters.databases.duckdb_writer"
TYPES = {
    Kind.INTEGER: "BIGINT",
    Kind.NUMBER: "DOUBLE",
    Kind.BOOLEAN: "BOOLEAN",
    Kind.DATE: "DATE",
    Kind.TIMESTAMP: "TIMESTAMP",
    Kind.TIME: "TIME",
    Kind.INTERVAL: "INTERVAL",
    Kind.BINARY: "BLOB",
    Kind.JSON: "JSON",
}
DECIMAL = re.compile(r"(?:decimal|numeric|dec)\s*\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)", re.IGNORECASE)
WIDEST_DECIMAL = 38


class CopyFolder:
    """Implements `ports.Copies` over the folder *folder*."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def begin(self, name: str) -> Copy:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        copy = CopyFile(self._folder / f"{name}.{secrets.token_hex(4)}.duckdb", await Child.start(MODULE))
        try:
            await copy.ask({"do": "open", "path": str(copy.part)})
        except BaseException:
            await copy.leave()
            raise
        return copy

    async def remove(self, location: str) -> None:
        path = Path(location)
        if path.parent == self._folder:
            await asyncio.to_thread(path.unlink, missing_ok=True)


class CopyFile:
    def __init__(self, path: Path, child: Child) -> None:
        self._path = path
        self.part = path.with_name(f".{path.name}.part")
        self._child = child

    async def start_table(self, table: Table) -> None:
        await self.ask(
            {
                "do": "table",
                "schema": table.schema,
                "name": table.name,
                "comment": table.comment,
                "columns": [[column.name, type_of(column), column.comment] for column in table.columns],
                "primary_key": list(table.primary_key),
            }
        )

    async def add(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        await self.ask({"do": "rows", "rows": [[written(cell) for cell in row] for row in rows]})

    async def finish(self) -> str:
        await self.ask({"do": "finish"})
        await self._child.kill()
        self.part.replace(self._path)
        return str(self._path)

    async def leave(self) -> None:
        await self._child.kill()
        for path in (self.part, *(self.part.with_name(f"{self.part.name}.{each}") for each in ("wal", "rows"))):
            path.unlink(missing_ok=True)

    async def ask(self, request: Mapping[str, object]) -> None:
        try:
            answer = await self._child.ask(request)
        except ChildDied as error:
            raise Unavailable(
                "The copy could not be written.", action="Check the free space and memory of this machine."
            ) from error
        if not isinstance(answer, Mapping) or not answer.get("done"):
            raise QueryFailed("A value or a table of this source cannot be kept in a copy.")


def type_of(column: Column) -> str:
    """The DuckDB type that keeps the values of *column*."""
    if column.kind is Kind.NUMBER and (decimal := DECIMAL.search(column.type)):
        precision, scale = int(decimal[1]), int(decimal[2] or 0)
        return f"DECIMAL({precision}, {scale})" if 0 < precision <= WIDEST_DECIMAL else "DOUBLE"
    if column.kind is Kind.TIMESTAMP and ("with time zone" in column.type.lower() or "tz" in column.type.lower()):
        return "TIMESTAMPTZ"
    return TYPES.get(column.kind, "VARCHAR")


def written(cell: Cell) -> str | None:
    """*cell* as text that DuckDB reads back as the same value; blobs in hexadecimal."""
    match cell:
        case None | str():
            return cell
        case bool():
            return "true" if cell else "false"
        case bytes() | bytearray() | memoryview():
            return bytes(cell).hex()
        case dt.timedelta():
            return f"{cell.days} days {cell.seconds} seconds {cell.microseconds} microseconds"
        case dt.datetime():
            return cell.isoformat(sep=" ")
        case dt.date() | dt.time():
            return cell.isoformat()
        case dict() | list() | tuple():
            return json.dumps(to_json(cell), ensure_ascii=False)
        case _:
            return str(cell)
