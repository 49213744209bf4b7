import asyncio
from pathlib import Path

import pytest

from quaestor import demo
from quaestor.adapters.databases.sqlite import open_database
from quaestor.core.catalog import Catalog
from quaestor.ports import Bounds


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample databases, built once."""
    folder = tmp_path_factory.mktemp("sample")
    demo.build(folder)
    return folder


@pytest.fixture(scope="session")
def catalogs(workspace: Path) -> dict[str, Catalog]:
    """The catalogs of the sample sources, read as the product reads them."""

    async def heard(done: int, total: int, table: str | None) -> None: ...

    async def read(source: str) -> Catalog:
        database = open_database(str(workspace / f"{source}.sqlite"))
        try:
            return (await database.inspect(source, Bounds(rows_per_table=2_000), heard)).catalog
        finally:
            await database.close()

    return {source: asyncio.run(read(source)) for source in ("crm", "facility", "wages")}
