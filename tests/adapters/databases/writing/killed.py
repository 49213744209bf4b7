"""A process that applies one change and is killed: `python killed.py LOCATION PLACE [promised|committed|committing]`.

It says what was promised on a line of its own, and then waits to be killed where it was told to.
"""

from __future__ import annotations

import asyncio
import json
import sys

from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.core.change.outcome import Written
from quaestor.core.change.writes import Change, Insert, Update
from quaestor.ports import Bounds, Source


async def main(location: str, where: str) -> None:
    async def find(name: str) -> Source:
        return Source(name, location)

    async def ignored(*_: object) -> None: ...

    databases = OpenedDatabases(find)
    catalog = (await (await databases.open("s")).inspect("s", Bounds(), ignored)).catalog
    await databases.forget("s")
    writer = await databases.writer("s")
    table = catalog.table("visits")
    assert table is not None
    (row,) = await writer.rows(table, [{"id": 1}])
    assert row is not None
    change = Change(
        "s", (Update(table, {"id": 1}, row, {"place": "killed"}), Insert(table, {"id": 77, "person_id": 1}))
    )

    async def promise(written: Written) -> None:
        print(json.dumps({"mark": written.mark}), flush=True)  # noqa: T201
        if where == "promised":
            await asyncio.Event().wait()

    await writer.apply(change, catalog, promise)
    print("committed", flush=True)  # noqa: T201
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
