from pathlib import Path

import pytest

from quaestor.core.errors import BadInput, Conflict, QuaestorError, UnknownName
from quaestor.flows.connect import add, name_from, remove, try_location
from quaestor.ports import Source
from quaestor.testing import open_test_world

pytestmark = pytest.mark.anyio


async def test_a_source_is_kept_once_its_catalog_could_be_read(shop: Path) -> None:
    async with open_test_world({}) as world:
        inspection = await add(Source("shop", str(shop)), world)
        assert {table.name for table in inspection.catalog.tables} >= {"customer", "order"}
        assert await world.store.inspection("shop") is not None


async def test_nothing_is_kept_of_a_source_that_cannot_be_read(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"this is no database, whatever its name says" * 50)
    async with open_test_world({}) as world:
        with pytest.raises(QuaestorError) as caught:
            await add(Source("broken", str(broken)), world)
        assert await world.store.sources() == []
    assert str(tmp_path) not in caught.value.message


async def test_a_name_is_taken_once_and_must_be_simple(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        with pytest.raises(Conflict):
            await add(Source("shop", str(shop)), world)
        for name in ("", "Shop", "a-b", "../x", "x" * 41):
            with pytest.raises(BadInput):
                await add(Source(name, str(shop)), world)


async def test_a_location_is_tried_without_keeping_it(shop: Path) -> None:
    async with open_test_world({}) as world:
        answered = await try_location(str(shop), world)
        assert (answered.engine.name, answered.warnings) == ("SQLite", ())
        assert await world.store.sources() == []
        with pytest.raises(BadInput):
            await try_location("gopher://example", world)


async def test_a_removed_source_is_gone_and_its_file_is_not(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        await remove("shop", world)
        with pytest.raises(UnknownName):
            await world.store.source("shop")
        with pytest.raises(UnknownName):
            await remove("shop", world)
    assert shop.exists()


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        ("Q3 Report (final).csv", "q3_report_final"),
        ("2024.csv", "data_2024"),
        ("a/b\\c.parquet", "c"),
        ("é.csv", "data"),
    ],
)
def test_a_file_name_becomes_a_source_name(filename: str, name: str) -> None:
    assert name_from(filename) == name
