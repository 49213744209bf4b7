"""Reading a source again: only what changed, and never worse than before."""

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.adapters.value_files import ValueFiles
from quaestor.core.catalog import Sensitivity
from quaestor.core.errors import UnknownName
from quaestor.core.events import Drifted, Event, Synced
from quaestor.core.keys import KeyDecision
from quaestor.core.people import OWNER
from quaestor.core.privacy.holdings import Evidence, Holding
from quaestor.flows import keys
from quaestor.flows.sync import index_of, inspected, sync
from quaestor.ports import Bounds
from quaestor.testing import RecordingListener, open_test_world

pytestmark = pytest.mark.anyio


def change(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


async def test_what_did_not_change_is_not_read_again(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        first = await sync("shop", world)
        second = await sync("shop", world)
        full = await sync("shop", world, full=True)
    assert first.profiled == full.profiled == len(first.catalog.tables)
    assert second.profiled == 0
    assert second.catalog.tables == first.catalog.tables
    assert sorted(map(str, second.values)) == sorted(map(str, first.values))


async def test_new_rows_tables_and_types_are_noticed_and_told(shop: Path) -> None:
    heard = RecordingListener()
    async with open_test_world({"shop": shop}) as world:
        world = world.heard_by(heard)
        await sync("shop", world)
        change(
            shop,
            "CREATE TABLE voucher (id INTEGER PRIMARY KEY, code TEXT)",
            "INSERT INTO region VALUES (4, 'Lisboa')",
            "ALTER TABLE product ADD COLUMN colour TEXT",
            "DROP VIEW open_order",
            "DROP TABLE order_line",
        )
        second = await sync("shop", world)
        third = await sync("shop", world)
    assert second.changes.tables_added == ("voucher",)
    assert second.changes.tables_removed == ("open_order", "order_line")
    assert second.changes.columns_added == (("product", "colour"),)
    assert [event.changes for event in heard.events if isinstance(event, Drifted)] == [second.changes.lines()]
    assert "Lisboa" in {value.value for value in second.values}
    assert not third.changes


async def test_a_sync_without_time_keeps_what_was_known_and_is_made_good(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        first = await sync("shop", world)
        change(shop, "INSERT INTO region VALUES (4, 'Lisboa')")
        late = await sync("shop", replace(world, bounds=Bounds(seconds=0.0)))
        made_good = await sync("shop", world)
    assert late.waiting == len(first.catalog.tables)
    assert [table.columns for table in late.catalog.tables] == [table.columns for table in first.catalog.tables]
    assert len(late.values) == len(first.values)
    assert (made_good.profiled, made_good.waiting) == (len(first.catalog.tables), 0)
    assert "Lisboa" in {value.value for value in made_good.values}


async def test_a_cancelled_sync_changes_nothing(shop: Path) -> None:
    class Stop:
        async def hear(self, event: Event) -> None:
            if isinstance(event, Synced) and event.done > 1:
                raise asyncio.CancelledError

    async with open_test_world({"shop": shop}) as world:
        first = await sync("shop", world)
        change(shop, "DELETE FROM region", "CREATE TABLE later (id INTEGER)")
        with pytest.raises(asyncio.CancelledError):
            await sync("shop", world.heard_by(Stop()))
        assert await inspected("shop", world) == first


async def test_values_of_personal_columns_are_found_but_never_listed(shop: Path) -> None:
    change(shop, "ALTER TABLE customer ADD COLUMN password TEXT", "UPDATE customer SET password = 'Rosebud-' || id")
    async with open_test_world({"shop": shop}) as world:
        inspection = await sync("shop", world)
        table = inspection.catalog.table("customer")
        index = index_of(inspection, world)
    assert table is not None
    profiles = {column.name: (column.sensitivity, column.profile) for column in table.columns}
    assert profiles["password"][0] is Sensitivity.SECRET
    for name in ("name", "email", "password"):
        profile = profiles[name][1]
        assert profile is not None
        assert (profile.frequent, profile.minimum, profile.maximum) == ((), None, None)
    assert [match.value for match in index.find("alice ash")] == ["Alice Ash"]
    assert index.find("Rosebud 1") == ()


SAID = """
semantic_model:
  - name: shop
    datasets:
      - name: things
        source: {table}
        fields:
          - name: {name}
            expression: {{dialects: [{{dialect: ANSI_SQL, expression: {name}}}]}}
            custom_extensions: [{{vendor_name: COMMON, data: '{{"quaestor": {{"sensitivity": "{said}"}}}}'}}]
"""


@pytest.mark.parametrize(
    ("place", "said"),
    [(("region", "name"), "secret"), (("region", "name"), "personal"), (("customer", "email"), "open")],
)
async def test_what_the_semantic_model_says_of_a_column_holds_from_the_next_sync(
    shop: Path, tmp_path: Path, place: tuple[str, str], said: str
) -> None:
    folder = tmp_path / "semantic"
    folder.mkdir()
    of, name = place
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(folder)) as world:
        await sync("shop", world)
        (folder / "shop.yaml").write_text(SAID.format(table=of, name=name, said=said))
        inspection = await sync("shop", world)
        again = await sync("shop", world)
        table = inspection.catalog.table(of)
        values = {each.value for each in inspection.values if (each.table, each.column) == place}
    assert table is not None
    column = table.column(name)
    assert column is not None
    assert column.profile is not None
    assert column.sensitivity == said
    assert bool(column.profile.frequent) == (said == "open")
    assert bool(values) == (said != "secret")
    assert (inspection.profiled, again.profiled) == (1, 0)


async def test_what_the_semantic_model_no_longer_says_no_longer_holds(shop: Path, tmp_path: Path) -> None:
    folder = tmp_path / "semantic"
    folder.mkdir()
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(folder)) as world:
        (folder / "shop.yaml").write_text(SAID.format(table="customer", name="email", said="open"))
        await sync("shop", world)
        before = (await sync("shop", world)).catalog.by_key["customer"].by_name["email"]
        (folder / "shop.yaml").unlink()
        after = (await sync("shop", world)).catalog.by_key["customer"].by_name["email"]
    assert (before.sensitivity, before.told_by) == (Sensitivity.OPEN, Evidence.MODEL)
    assert (after.sensitivity, after.holds, after.told_by) == (Sensitivity.PERSONAL, Holding.EMAIL, Evidence.NAME)


async def test_a_table_read_when_less_was_known_of_names_is_read_again(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        inspection = await sync("shop", world)
        customer = inspection.catalog.by_key["customer"]
        open_then = [replace(each, sensitivity=Sensitivity.OPEN, holds=None, told_by=None) for each in customer.columns]
        tables = tuple(
            replace(table, columns=tuple(open_then)) if table is customer else table
            for table in inspection.catalog.tables
        )
        await world.store.keep_inspection(replace(inspection, catalog=replace(inspection.catalog, tables=tables)))
        again = await sync("shop", world)
    assert again.profiled == 1
    assert again.catalog.by_key["customer"].by_name["email"].holds is Holding.EMAIL


async def test_values_called_secret_are_forgotten_even_where_there_is_no_time_to_read(
    shop: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "semantic"
    folder.mkdir()
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(folder)) as world:
        before = await sync("shop", world)
        (folder / "shop.yaml").write_text(SAID.format(table="region", name="name", said="secret"))
        inspection = await sync("shop", replace(world, bounds=Bounds(seconds=1e-9)))
    assert any((each.table, each.column) == ("region", "name") for each in before.values)
    assert not any(each.table == "region" for each in inspection.values)
    table = inspection.catalog.table("region")
    assert table is not None
    assert all(column.profile is None for column in table.columns)


async def test_a_decision_about_a_key_outlives_syncs(tmp_path: Path) -> None:
    path = tmp_path / "bare.sqlite"
    change(
        path,
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)",
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, buyer INTEGER)",
        "INSERT INTO customers VALUES (1, 'a'), (2, 'b')",
        "INSERT INTO orders VALUES (1, 1, 1), (2, 2, 1), (3, 2, 2)",
    )
    async with open_test_world({"bare": path}) as world:
        [found] = await keys.list_keys("bare", OWNER, world)
        assert (found.table, found.columns, found.referred_table, found.state) == (
            "orders", ("customer_id",), "customers", "inferred",
        )  # fmt: skip
        rejected = KeyDecision("orders", ("customer_id",), "customers", ("id",), accepted=False)
        added = KeyDecision("ORDERS", ("Buyer",), "customers", ("id",), accepted=True)
        await keys.decide_key("bare", rejected, OWNER, world)
        await keys.decide_key("bare", added, OWNER, world)
        at_once = (await inspected("bare", world)).catalog
        later = (await sync("bare", world, full=True)).catalog
        states = {key.columns: key.state for key in await keys.list_keys("bare", OWNER, world)}
        with pytest.raises(UnknownName):
            await keys.decide_key("bare", replace(added, columns=("nope",)), OWNER, world)
    for catalog in (at_once, later):
        orders = catalog.table("orders")
        assert orders is not None
        assert [(key.columns, key.confirmed) for key in orders.foreign_keys] == [(("buyer",), True)]
    assert states == {("customer_id",): "rejected", ("buyer",): "confirmed"}


async def test_values_beyond_memory_go_to_a_file_that_later_syncs_take_over(tmp_path: Path) -> None:
    path = tmp_path / "big.sqlite"
    change(path, "CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT)", "CREATE TABLE small (kind TEXT)")
    with sqlite3.connect(path) as connection:
        rows = ((f"Place {number:x} of {number * 7919 % 104729}",) for number in range(12_000))
        connection.executemany("INSERT INTO place (name) VALUES (?)", rows)
        connection.execute("INSERT INTO place (name) VALUES ('Seattle')")
    connection.close()
    folder = tmp_path / "values"
    async with open_test_world({"big": path}) as world:
        world = replace(world, value_indexes=ValueFiles(folder))
        first = await sync("big", world)
        assert (first.values, [each.name for each in folder.iterdir()]) == ((), [first.indexed])
        index = index_of(first, world)
        assert [match.value for match in index.find("Seatle")] == ["Seattle"]
        change(path, "INSERT INTO small VALUES ('Zanzibar')")
        second = await sync("big", world)
        assert second.profiled == 1
        assert [each.name for each in folder.iterdir()] == [second.indexed]
        index = index_of(second, world)
        assert [match.value for match in index.find("Seatle")] == ["Seattle"]
        assert [match.table for match in index.find("Zanzibar")] == ["small"]
