"""The guard by itself, with a catalog from wherever one is written down."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from quaestor.adapters.store.encoding import decode_catalog
from quaestor.core.catalog import Catalog
from quaestor.core.ddl import catalog_from_ddl
from quaestor.flows.sync import sync
from quaestor.ports import Guard
from quaestor.settings import Settings
from quaestor.wiring.guards import guard_from
from quaestor.wiring.worlds import ad_hoc_world


@contextlib.asynccontextmanager
async def guard_alone(catalog: str | None, dialect: str | None) -> AsyncIterator[tuple[Guard, Catalog | None]]:
    """A guard, and the catalog read from *catalog*: a DDL script, an exported catalog, a database file or a URL."""
    known = await read_catalog(catalog, dialect) if catalog is not None else None
    async with guard_from(replace(Settings(), guard_workers=1)) as guard:
        yield guard, known


async def read_catalog(location: str, dialect: str | None) -> Catalog:
    written = await asyncio.to_thread(written_catalog, Path(location), dialect or "postgres")
    if written is not None:
        return written
    async with ad_hoc_world(Settings(), {"catalog": location}) as world:
        return (await sync("catalog", world)).catalog


def written_catalog(file: Path, dialect: str) -> Catalog | None:
    """The catalog that *file* describes, when it is an exported one or a DDL script; None for a database."""
    if not file.is_file():
        return None
    match file.suffix.lower():
        case ".json":
            return decode_catalog(file.read_text(encoding="utf-8"))
        case ".sql" | ".ddl":
            return catalog_from_ddl(file.read_text(encoding="utf-8"), dialect)
        case _:
            return None
