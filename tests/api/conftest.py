"""The real application over a small world, reached through ASGI."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from quaestor.adapters.exporting import export_answer
from quaestor.adapters.uploads import UploadFolder
from quaestor.api.app import Fittings, create_app
from quaestor.ports import World
from quaestor.settings import Settings
from tests.api.world import SOURCES, MemoryDatabase, MemoryStore, small_world

HERE = "http://127.0.0.1:8000"


@dataclass
class Door:
    """One application, the parts of its world, and a way in. *changes* to the fittings make a new application."""

    uploads: Path
    world: World
    database: MemoryDatabase
    store: MemoryStore
    settings: Settings = Settings(upload_max_bytes=1000)  # noqa: RUF009 - frozen
    changes: dict[str, object] = field(default_factory=dict)
    _app: FastAPI | None = None

    @property
    def fittings(self) -> Fittings:
        fittings = Fittings(
            export=export_answer,
            metrics=lambda: b"# HELP quaestor_product_total\n",
        )
        return replace(fittings, **self.changes)  # type: ignore[arg-type]

    @property
    def app(self) -> FastAPI:
        if self.changes:
            return create_app(self.world, self.settings, self.fittings)
        self._app = self._app or create_app(self.world, self.settings, self.fittings)
        return self._app

    def client(self, app: FastAPI | None = None) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(app or self.app), base_url=HERE)

    def reset(self) -> None:
        self.changes.clear()
        self.database.__init__()  # type: ignore[misc]
        self.store.__init__(dict(SOURCES))  # type: ignore[misc]
        for file in self.uploads.iterdir():
            file.unlink()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def shared_door(tmp_path_factory: pytest.TempPathFactory) -> Door:
    """Building the application takes far longer than what a test does with it."""
    folder = tmp_path_factory.mktemp("uploads")
    world, database, store = small_world()
    uploads = UploadFolder(folder, Door.settings.upload_max_bytes)
    return Door(folder, replace(world, uploads=uploads), database, store)


@pytest.fixture
def door(shared_door: Door) -> Door:
    shared_door.reset()
    return shared_door


@pytest.fixture
async def client(door: Door) -> AsyncIterator[httpx.AsyncClient]:
    async with door.client() as client:
        yield client
