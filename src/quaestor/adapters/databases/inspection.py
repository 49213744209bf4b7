"""From the tables an engine lists to an `Inspection`: profiles, distinct values, inferred keys, version."""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from collections.abc import Sequence

from quaestor.adapters.databases.profiling import Probe, Profiled, profile
from quaestor.core.catalog import Catalog, Table
from quaestor.core.engines import Engine
from quaestor.core.keys import with_inferred_keys
from quaestor.core.values import StoredValue
from quaestor.ports import Bounds, Inspection, Progress


async def look_into(
    source: str,
    engine: Engine,
    tables: Sequence[Table],
    functions: Sequence[str],
    probe: Probe,
    bounds: Bounds,
    progress: Progress,
) -> Inspection:
    """Profile *tables* one by one within *bounds*; tables that the time did not reach stay without a profile."""
    deadline = time.monotonic() + bounds.seconds
    found: list[Profiled] = []
    for done, table in enumerate(tables):
        await progress(done, len(tables), table.key)
        found.append(await profile(probe, table, bounds, deadline))
    await progress(len(tables), len(tables), None)
    texts = {(each.table.key, column): known for each in found for column, known in each.texts}
    keyed = with_inferred_keys([each.table for each in found], texts)
    catalog = Catalog(
        source=source,
        dialect=engine.dialect,
        tables=keyed,
        version=version_of(keyed, functions),
        read_at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        functions=tuple(sorted({name.lower() for name in functions})),
    )
    values: tuple[StoredValue, ...] = tuple(value for each in found for value in each.values)
    return Inspection(catalog, values)


def version_of(tables: Sequence[Table], functions: Sequence[str]) -> str:
    """A digest of names, types and keys: equal catalogs have equal versions, whatever rows they hold."""
    shape = [
        (
            table.key,
            table.is_view,
            [(column.name, column.type, column.nullable, column.generated) for column in table.columns],
            table.primary_key,
            sorted(table.unique_keys),
            sorted((key.columns, key.table, key.referred) for key in table.foreign_keys),
        )
        for table in sorted(tables, key=lambda table: table.key)
    ]
    return hashlib.sha256(repr((shape, sorted(functions))).encode()).hexdigest()[:16]
