"""A dated copy of a source, to ask instead of the original."""

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.adapters.copies import CopyFolder
from quaestor.core.copying import Wanted
from quaestor.core.errors import Conflict, UnknownName
from quaestor.core.events import Copied, Event
from quaestor.core.narration import label
from quaestor.core.people import OWNER
from quaestor.flows.connect import remove
from quaestor.flows.copy import copy
from quaestor.flows.sync import inspected
from quaestor.ports import Caps
from quaestor.testing import open_test_world

pytestmark = pytest.mark.anyio


async def test_a_copy_holds_the_same_rows_and_keys_and_says_how_old_it_is(shop: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    async with open_test_world({"shop": shop}) as world:
        world = replace(world, copies=CopyFolder(folder))
        made = await copy("shop", OWNER, world, "shop_then")
        original = await world.databases.open("shop")
        copied = await world.databases.open("shop_then")
        for table in ("customer", '"order"', "order_line"):
            sql = f"SELECT * FROM {table} ORDER BY 1, 2"
            ours, theirs = (await copied.run(sql, Caps())).rows, (await original.run(sql, Caps())).rows
            assert [tuple(map(str, row)) for row in ours] == [tuple(map(str, row)) for row in theirs]
        catalog = (await inspected("shop_then", world)).catalog
        assert (catalog.is_copy, catalog.read_at, made.copied_from) == (True, made.as_of, "shop")
        order = catalog.table("order")
        assert order is not None
        assert [(key.columns, key.table) for key in order.foreign_keys] == [(("customer_id",), "customer")]
        assert {column.name: column.type for column in catalog.by_key["product"].columns}["price"] == "DECIMAL(10,2)"
        with pytest.raises(Conflict):
            await copy("shop", OWNER, world, "shop_then")
        await remove("shop_then", world)
        assert list(folder.iterdir()) == []


async def test_tables_and_columns_can_be_chosen_and_secrets_stay_behind(shop: Path, tmp_path: Path) -> None:
    with sqlite3.connect(shop) as connection:
        connection.execute("ALTER TABLE customer ADD COLUMN password TEXT")
    connection.close()
    told: list[Event] = []

    class Note:
        async def hear(self, event: Event) -> None:
            told.append(event)

    async with open_test_world({"shop": shop}) as world:
        world = replace(world, copies=CopyFolder(tmp_path / "copies")).heard_by(Note())
        made = await copy("shop", OWNER, world, wanted=(Wanted("customer"), Wanted("product", ("name",))))
        catalog = (await inspected(made.name, world)).catalog
        with pytest.raises(UnknownName):
            await copy("shop", OWNER, world, "other", (Wanted("nope"),))
    names = {table.key: [column.name for column in table.columns] for table in catalog.tables}
    assert names == {"customer": ["id", "name", "email", "region_id", "joined"], "product": ["name"]}
    assert [label(event) for event in told if isinstance(event, Copied)][-1] == (
        "Copied 2 of 2 tables, without customer.password, which may hold secrets"
    )


async def test_values_that_do_not_fit_their_type_are_kept_as_text(tmp_path: Path) -> None:
    path = tmp_path / "loose.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (n INTEGER, at DATE, b BLOB, s TEXT)")
        connection.execute("INSERT INTO t VALUES (1, '2024-05-01', x'00ff', '')")
        connection.execute("INSERT INTO t VALUES ('many', NULL, NULL, NULL)")
    connection.close()
    async with open_test_world({"loose": path}) as world:
        world = replace(world, copies=CopyFolder(tmp_path / "copies"))
        await copy("loose", OWNER, world, "kept")
        rows = await (await world.databases.open("kept")).run('SELECT n, CAST("at" AS VARCHAR), b, s FROM t', Caps())
    assert set(rows.rows) == {("1", "2024-05-01", b"\x00\xff", ""), ("many", None, None, None)}


async def test_a_cancelled_copy_leaves_nothing_behind(shop: Path, tmp_path: Path) -> None:
    class Stop:
        async def hear(self, event: Event) -> None:
            if isinstance(event, Copied) and event.done > 1:
                raise asyncio.CancelledError

    folder = tmp_path / "copies"
    async with open_test_world({"shop": shop}) as world:
        world = replace(world, copies=CopyFolder(folder)).heard_by(Stop())
        with pytest.raises(asyncio.CancelledError):
            await copy("shop", OWNER, world, "half")
        assert [source.name for source in await world.store.sources()] == ["shop"]
    assert list(folder.iterdir()) == []
